//! Whether the machine slept: then nobody was there, and the file is locked.

use std::time::Instant;

use crate::clock;

/// Where the clocks of the machine part by more than this, it slept.
const SLEPT: u128 = 60_000;

/// The last look at both clocks of the machine.
#[derive(Debug, Clone, Copy)]
pub(super) struct Seen {
    wall: i64,
    steady: Instant,
}

impl Seen {
    /// Looks now.
    pub(super) fn now() -> Self {
        Self {
            wall: clock::now().0,
            steady: Instant::now(),
        }
    }

    /// Whether the machine slept between two looks: only one of its clocks went on.
    pub(super) fn slept(self, now: Self) -> bool {
        let wall = u128::try_from(now.wall - self.wall).unwrap_or(0);
        wall > now.steady.duration_since(self.steady).as_millis() + SLEPT
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn a_machine_that_slept_is_noticed() {
        let before = Seen::now();
        let after = |wall: i64, steady: u64| Seen {
            wall: before.wall + wall,
            steady: before.steady + Duration::from_millis(steady),
        };
        assert!(!before.slept(after(1_000, 1_000)));
        assert!(!before.slept(after(600_000, 600_000)));
        assert!(before.slept(after(600_000, 1_000)));
        assert!(!before.slept(after(-600_000, 1_000)));
    }
}
