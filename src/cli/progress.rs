//! How far a long command is, on standard error, and only where somebody looks at it. The same place
//! hears whether somebody pressed Ctrl+C.

use std::io::{self, IsTerminal, Write};
use std::ops::ControlFlow;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

use crate::i18n::Words;
use crate::service::safekeeping::{Stage, Watch};

/// Set by Ctrl+C (and by the system's request to end).
static STOPPED: AtomicBool = AtomicBool::new(false);

/// Lets Ctrl+C end the command in good order instead of killing it. A second one is of no use to
/// anybody: what runs is being taken back already.
pub(super) fn listen() {
    static LISTENING: OnceLock<()> = OnceLock::new();
    LISTENING.get_or_init(|| {
        // Without it Ctrl+C kills the program, and the case file survives that as well.
        if let Err(error) = ctrlc::set_handler(|| STOPPED.store(true, Ordering::Relaxed)) {
            tracing::warn!(%error, "Ctrl+C is not heard");
        }
    });
}

/// Whether somebody asked to stop.
fn stopped() -> bool {
    STOPPED.load(Ordering::Relaxed)
}

/// Watches long work on the case file: one line for all its stages.
pub(super) fn watch(words: &Words) -> Watch {
    let labels = Stage::ALL.map(|stage| (stage, words.word("stage", stage.code())));
    let progress = Progress::new(String::new());
    Watch::new(move |stage, done, total| {
        let label = labels.iter().find(|(known, _)| *known == stage);
        progress.show(label.map_or("", |(_, label)| label), done, total)
    })
}

/// A line that shows how far it is, renewed in place.
#[derive(Debug)]
pub(super) struct Progress {
    label: String,
    shown: bool,
    /// The last percentage, one higher so that 0 is nothing yet.
    last: AtomicU64,
}

impl Progress {
    /// Begins; nothing is shown when standard error is no terminal.
    pub(super) fn new(label: String) -> Self {
        Self {
            label,
            shown: io::stderr().is_terminal(),
            last: AtomicU64::new(0),
        }
    }

    /// Tells how much of how much is done (0 of 0 when unknown), and whether to go on.
    pub(super) fn tell(&self, done: u64, total: u64) -> ControlFlow<()> {
        self.show(&self.label, done, total)
    }

    fn show(&self, label: &str, done: u64, total: u64) -> ControlFlow<()> {
        if stopped() {
            return ControlFlow::Break(());
        }
        let percent = percent(done, total);
        if self.shown && self.last.swap(percent + 1, Ordering::Relaxed) != percent + 1 {
            // A terminal that went away is no reason to stop.
            let _ = write!(io::stderr().lock(), "\r\x1b[K{label} {percent} %");
        }
        ControlFlow::Continue(())
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if self.shown && *self.last.get_mut() > 0 {
            // Takes the line away again: what was done is said by the answer.
            let _ = write!(io::stderr().lock(), "\r\x1b[K");
        }
    }
}

fn percent(done: u64, total: u64) -> u64 {
    done.saturating_mul(100)
        .checked_div(total)
        .unwrap_or_default()
        .min(100)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_share_of_the_whole() {
        assert_eq!(percent(0, 0), 0);
        assert_eq!(percent(1, 3), 33);
        assert_eq!(percent(5, 4), 100);
        assert_eq!(percent(u64::MAX, 1), 100);
    }
}
