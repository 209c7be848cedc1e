//! Which copies may go. A pure rule over what the names say; the copies themselves are not looked
//! at here.
//!
//! Kept are: the newest of each of the last [`Rotation::days`] days that have one, of each of the
//! last [`Rotation::weeks`] weeks and of each of the last [`Rotation::months`] months (days, weeks
//! and months without a copy do not count: a summer away costs nothing); every copy made before
//! the form or the passphrase changed, for [`Rotation::special_days`] days, and before an import, for
//! [`Rotation::import_days`] days; the last [`Rotation::asked`] that the officer asked for; and the
//! newest copy, always. When the rest is still larger than [`Rotation::most_bytes`], the oldest go first, those
//! with a special reason last; the newest of each of the last [`Rotation::at_least_days`] days stay
//! whatever their size, for a file may be as large as all room there is.

use chrono::{DateTime, Datelike};

use super::copies::{CopyFile, Reason};
use crate::domain::time::{Date, Timestamp};

/// How many copies are kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rotation {
    /// Days with a copy.
    pub days: usize,
    /// Weeks with a copy.
    pub weeks: usize,
    /// Months with a copy.
    pub months: usize,
    /// Days that a copy made before a change of form or passphrase is kept in any case.
    pub special_days: i64,
    /// Days that a copy made before an import is kept in any case: by then a wrong list has shown.
    pub import_days: i64,
    /// Copies that the officer asked for: the last ones are kept, also those of one day.
    pub asked: usize,
    /// Bytes of all copies together.
    pub most_bytes: u64,
    /// Days with a copy of which the newest stays also when all is too large.
    pub at_least_days: usize,
}

/// The copies that may go.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Superfluous<'c> {
    /// Because newer ones of their day, week or month are there.
    pub old: Vec<&'c CopyFile>,
    /// Because all together are too large. That is worth saying: they would have been kept.
    pub too_large: Vec<&'c CopyFile>,
}

impl<'c> Superfluous<'c> {
    /// All of them.
    pub fn all(&self) -> impl Iterator<Item = &'c CopyFile> + '_ {
        self.old.iter().chain(&self.too_large).copied()
    }
}

impl Default for Rotation {
    fn default() -> Self {
        Self {
            days: 7,
            weeks: 4,
            months: 12,
            special_days: 400,
            import_days: 56,
            asked: 5,
            most_bytes: 10 * 1024 * 1024 * 1024,
            at_least_days: 3,
        }
    }
}

/// The copies of one file that may go.
pub fn superfluous<'c>(copies: &'c [CopyFile], rule: &Rotation, now: Timestamp) -> Superfluous<'c> {
    let mut all: Vec<&CopyFile> = copies.iter().collect();
    all.sort_by(|one, other| (other.made, &other.path).cmp(&(one.made, &one.path)));
    let by_day = newest_of_each(&all, rule.days, |day| (day.year(), day.ordinal()));
    let least = newest_of_each(&all, rule.at_least_days.max(1), |day| {
        (day.year(), day.ordinal())
    });
    let by_week = newest_of_each(&all, rule.weeks, |day| {
        let week = day.iso_week();
        (week.year(), week.week())
    });
    let by_month = newest_of_each(&all, rule.months, |day| (day.year(), day.month()));
    let newest = all.first().copied().into_iter().collect();
    let asked = all.iter().filter(|copy| copy.reason == Reason::Asked);
    let asked = asked.take(rule.asked).copied().collect();
    let lasting = [newest, asked, by_day, by_week, by_month].concat();
    let (mut kept, old): (Vec<&CopyFile>, Vec<&CopyFile>) = all
        .into_iter()
        .partition(|copy| lasting.contains(copy) || is_special(copy, rule, now));
    let too_large = too_large(&mut kept, &least, rule, now);
    Superfluous { old, too_large }
}

/// The newest copy of each of the last so many periods that have one.
fn newest_of_each<'c>(
    newest_first: &[&'c CopyFile],
    periods: usize,
    period: impl Fn(Date) -> (i32, u32),
) -> Vec<&'c CopyFile> {
    let mut kept: Vec<&CopyFile> = Vec::new();
    for copy in newest_first {
        let same = |other: &&CopyFile| day(other).map(&period) == day(copy).map(&period);
        if kept.len() < periods && !kept.last().is_some_and(same) {
            kept.push(copy);
        }
    }
    kept
}

/// Takes the oldest out of `kept` (newest first) until the rest is small enough; `least` stays.
fn too_large<'c>(
    kept: &mut Vec<&'c CopyFile>,
    least: &[&CopyFile],
    rule: &Rotation,
    now: Timestamp,
) -> Vec<&'c CopyFile> {
    let mut gone = Vec::new();
    while kept.iter().map(|copy| copy.size).sum::<u64>() > rule.most_bytes {
        let may_go = |copy: &&CopyFile| !least.contains(copy);
        let ordinary = |copy: &&CopyFile| may_go(copy) && !is_special(copy, rule, now);
        let oldest = kept.iter().rposition(ordinary);
        let Some(oldest) = oldest.or_else(|| kept.iter().rposition(may_go)) else {
            break;
        };
        gone.push(kept.remove(oldest));
    }
    gone
}

fn is_special(copy: &CopyFile, rule: &Rotation, now: Timestamp) -> bool {
    let age = (now.0 - copy.made.0) / (24 * 60 * 60 * 1000);
    match copy.reason {
        Reason::BeforeMigration | Reason::BeforeNewPassphrase | Reason::BeforeRestore => {
            age < rule.special_days
        }
        Reason::BeforeImport => age < rule.import_days,
        Reason::Daily | Reason::Asked => false,
    }
}

fn day(copy: &CopyFile) -> Option<Date> {
    DateTime::from_timestamp_millis(copy.made.0).map(|moment| moment.date_naive())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const DAY: i64 = 24 * 60 * 60 * 1000;
    /// 21 September 2026, a Monday, 14:13.
    const NOW: Timestamp = Timestamp(1_790_000_000_000);

    fn copy(days_ago: i64, reason: Reason) -> CopyFile {
        let made = Timestamp(NOW.0 - days_ago * DAY);
        CopyFile {
            path: format!("{made}-{}", reason.code()).into(),
            size: 1,
            made,
            reason,
            mark: String::new(),
        }
    }

    /// How many days ago the copies were made that are left.
    fn left(copies: &[CopyFile], rule: &Rotation) -> Vec<i64> {
        let gone = superfluous(copies, rule, NOW);
        let kept = copies
            .iter()
            .filter(|copy| gone.all().all(|gone| gone != *copy));
        let mut days: Vec<i64> = kept.map(|copy| (NOW.0 - copy.made.0) / DAY).collect();
        days.sort_unstable();
        days
    }

    #[test]
    fn a_copy_every_day_leaves_days_weeks_and_months() {
        let copies: Vec<CopyFile> = (0..500).map(|ago| copy(ago, Reason::Daily)).collect();
        let days_and_weeks = [0, 1, 2, 3, 4, 5, 6, 8, 15];
        // The last days of the eleven months before this one.
        let months = [21, 52, 83, 113, 144, 174, 205, 233, 264, 295, 325];
        let expected = [days_and_weeks.as_slice(), &months].concat();
        assert_eq!(left(&copies, &Rotation::default()), expected);
    }

    #[test]
    fn days_without_a_copy_cost_nothing() {
        let copies: Vec<CopyFile> = (0..7).map(|n| copy(200 + n, Reason::Daily)).collect();
        assert_eq!(left(&copies, &Rotation::default()).len(), 7);
    }

    #[test]
    fn of_one_day_the_newest_stays() {
        let mut earlier = copy(0, Reason::Daily);
        earlier.made.0 -= 1000;
        let copies = [earlier.clone(), copy(0, Reason::Asked)];
        let gone = superfluous(&copies, &Rotation::default(), NOW);
        assert_eq!((gone.old, gone.too_large), (vec![&earlier], vec![]));
    }

    #[test]
    fn the_last_five_that_were_asked_for_stay_also_of_one_day() {
        let asked = |minutes: i64| {
            let mut asked = copy(0, Reason::Asked);
            asked.made.0 -= minutes * 60_000;
            asked
        };
        let copies: Vec<CopyFile> = (0..7).map(asked).collect();
        let gone = superfluous(&copies, &Rotation::default(), NOW);
        assert_eq!(gone.old, [&copies[5], &copies[6]]);
    }

    #[test]
    fn what_was_made_before_a_change_stays_longer() {
        let mut copies: Vec<CopyFile> = (0..100).map(|ago| copy(ago, Reason::Daily)).collect();
        copies.push(copy(77, Reason::BeforeMigration));
        copies.push(copy(78, Reason::BeforeNewPassphrase));
        copies.push(copy(401, Reason::BeforeMigration));
        let left = left(&copies, &Rotation::default());
        assert!(left.contains(&77) && left.contains(&78));
        // After that it is a copy like any other: here the only one of its month.
        assert!(left.contains(&401));
    }

    #[test]
    fn what_was_made_before_an_import_outlives_later_copies_of_its_day() {
        let mut copies: Vec<CopyFile> = (0..100).map(|ago| copy(ago, Reason::Daily)).collect();
        let before = |ago| {
            let mut before = copy(ago, Reason::BeforeImport);
            before.made.0 -= 1000;
            before
        };
        copies.extend([before(0), before(0), before(55), before(56)]);
        let gone = superfluous(&copies, &Rotation::default(), NOW);
        let gone: Vec<_> = gone.all().filter(|c| c.reason != Reason::Daily).collect();
        assert_eq!(gone, [&before(56)]);
    }

    #[test]
    fn the_oldest_go_when_all_is_too_large() {
        let rule = Rotation {
            most_bytes: 5,
            ..Rotation::default()
        };
        let mut copies: Vec<CopyFile> = (0..8).map(|ago| copy(ago, Reason::Daily)).collect();
        assert_eq!(left(&copies, &rule), [0, 1, 2, 3, 4]);
        copies.push(copy(50, Reason::BeforeMigration));
        assert_eq!(left(&copies, &rule), [0, 1, 2, 3, 50]);
        assert_eq!(superfluous(&copies, &rule, NOW).too_large.len(), 3);
    }

    #[test]
    fn a_file_larger_than_all_room_keeps_copies_of_three_days() {
        let mut copies: Vec<CopyFile> = (0..8).map(|ago| copy(ago, Reason::Daily)).collect();
        let mut earlier = copy(1, Reason::Daily);
        earlier.made.0 -= 1000;
        copies.push(earlier);
        for copy in &mut copies {
            copy.size = Rotation::default().most_bytes;
        }
        assert_eq!(left(&copies, &Rotation::default()), [0, 1, 2]);
    }

    proptest! {
        #[test]
        fn the_newest_stays_whatever_the_rule(
            ages in proptest::collection::vec((0_i64..900, 0..Reason::ALL.len(), 0_u64..50), 1..60),
            days in 0_usize..4, weeks in 0_usize..3, months in 0_usize..3, most in 0_u64..400,
        ) {
            let copies: Vec<CopyFile> = ages.iter().map(|(ago, reason, size)| CopyFile {
                size: *size,
                ..copy(*ago, Reason::ALL[*reason])
            }).collect();
            let rule = Rotation { days, weeks, months, special_days: 100, import_days: 30, asked: 2, most_bytes: most, at_least_days: 3 };
            let newest = copies.iter().map(|copy| copy.made).max();
            let gone: Vec<&CopyFile> = superfluous(&copies, &rule, NOW).all().collect();
            prop_assert!(gone.len() < copies.len());
            prop_assert!(copies.iter().any(|copy| Some(copy.made) == newest && !gone.contains(&copy)));
            // A second round finds nothing more: what is kept, is kept.
            let kept: Vec<CopyFile> =
                copies.iter().filter(|copy| !gone.contains(copy)).cloned().collect();
            prop_assert_eq!(superfluous(&kept, &rule, NOW), Superfluous::default());
        }
    }
}
