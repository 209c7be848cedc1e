//! As of when the program knows what it knows: the law, the terms, the municipalities. Whoever works
//! with an old program is told so.

use chrono::Months;

use crate::domain::municipality;
use crate::domain::time::Date;

/// After so many months what the program knows of the law is old.
const OLD: Months = Months::new(12);

/// What the program knows, and as of when.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Known {
    /// The articles of the law, the kinds of case, the terms.
    Law,
    /// The municipalities and what they went into.
    Municipalities,
}

/// The articles of the Leerplichtwet that this version holds facts against, when a warning is made. What
/// is not among them is for the officer to check.
pub const CHECKED: [&str; 6] = ["2", "3", "4a", "4b", "4c", "22"];

impl Known {
    /// All of it.
    pub const ALL: [Self; 2] = [Self::Law, Self::Municipalities];

    /// A short fixed word, the key of its name.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Law => "law",
            Self::Municipalities => "municipalities",
        }
    }

    /// The day up to which it is known.
    #[must_use]
    pub fn until(self) -> Date {
        match self {
            Self::Law => day(2026, 11, 23),
            Self::Municipalities => municipality::last_change().unwrap_or_default(),
        }
    }
}

/// Whether what the program knows of the law is older than a year on this day.
#[must_use]
pub fn is_old(today: Date) -> bool {
    let old = Known::Law.until().checked_add_months(OLD);
    old.is_some_and(|old| today > old)
}

/// A day that is written here, so one that exists.
fn day(year: i32, month: u32, day: u32) -> Date {
    Date::from_ymd_opt(year, month, day).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(today: &str, old: bool) {
        assert_eq!(is_old(today.parse().unwrap()), old, "{today}");
    }

    #[test]
    fn after_a_year_it_is_old() {
        check("2026-11-25", false);
        check("2027-11-23", false);
        check("2027-11-24", true);
    }

    /// Whether the law of this program says that it knows an article.
    #[track_caller]
    fn check_article(article: &str) {
        let law = [
            include_str!("../law/duty.rs"),
            include_str!("../law/warning.rs"),
        ];
        let named = |line: &str| {
            let numbers = line.split("art. ").skip(1);
            let mut numbers = numbers.flat_map(|rest| rest.split([',', ' ', ')', '(']));
            numbers.any(|number| number == article)
        };
        let mut lines = law.iter().flat_map(|text| text.lines());
        assert!(lines.any(named), "{article}");
    }

    #[test]
    fn what_is_said_to_be_checked_stands_in_the_law() {
        for article in CHECKED {
            check_article(article);
        }
    }

    #[test]
    fn each_day_exists() {
        for known in Known::ALL {
            assert!(known.until() > day(2020, 1, 1), "{known:?}");
        }
    }
}
