//! Unexcused absence as a letter shows it: what counts, each day once, by school week.

mod table;

use std::collections::BTreeMap;

use chrono::{Datelike, Days, Weekday};

use super::dutch;
use crate::domain::absence::{AbsenceDay, AbsenceKind, Extent, LessonHours};
use crate::domain::time::Date;

/// How much was missed. What the school did not count is not made into hours, nor is coming late: that
/// is counted in times.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Missed {
    /// Whole days, of which nobody said how many lesson hours they had.
    pub whole_days: u32,
    /// Lesson hours.
    pub lessons: u32,
    /// Minutes of days of which no lesson hours are known.
    pub minutes: u32,
    /// Times of which neither is known.
    pub times: u32,
    /// Times that he came late.
    pub late: u32,
}

impl Missed {
    fn plus(self, other: Self) -> Self {
        Self {
            whole_days: self.whole_days + other.whole_days,
            lessons: self.lessons + other.lessons,
            minutes: self.minutes + other.minutes,
            times: self.times + other.times,
            late: self.late + other.late,
        }
    }

    /// Apart from coming late.
    #[must_use]
    pub const fn absent(self) -> Self {
        Self { late: 0, ..self }
    }

    /// Whether there is none of it.
    #[must_use]
    pub fn is_nothing(self) -> bool {
        self == Self::default()
    }

    /// Whether all of it is lesson hours.
    fn is_lessons(self) -> bool {
        self.whole_days + self.minutes + self.times + self.late == 0
    }

    /// Whether all of it is whole days.
    #[must_use]
    pub const fn is_whole_days(self) -> bool {
        self.lessons + self.minutes + self.times + self.late == 0
    }

    /// `2 hele dagen, 9 lesuren en 1 keer te laat`.
    #[must_use]
    pub fn in_words(self) -> String {
        let parts = [
            (self.whole_days, "hele dag", "hele dagen"),
            (self.lessons, "lesuur", "lesuren"),
            (self.minutes, "minuut", "minuten"),
            (self.times, "keer (duur onbekend)", "keer (duur onbekend)"),
            (self.late, "keer te laat", "keer te laat"),
        ];
        let parts = parts.into_iter().filter(|(count, ..)| *count > 0);
        let parts: Vec<String> = parts
            .map(|(count, one, more)| dutch::count(count, one, more))
            .collect();
        dutch::and(&parts)
    }
}

/// A week in which something was missed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WeekOfAbsence {
    /// Its Monday.
    pub monday: Date,
    /// The days, in order.
    pub days: Vec<Date>,
    /// What was missed on them together.
    pub missed: Missed,
}

/// What a letter says about absence: what was missed on which day, in order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Absence {
    days: Vec<(Date, Missed)>,
}

/// What is known of one day.
#[derive(Debug, Clone, Copy, Default)]
struct Day {
    whole: bool,
    hours: LessonHours,
    minutes: u32,
    /// That something was missed of which neither is known.
    some: bool,
    late_hours: LessonHours,
    /// Times late of which no lesson hour is known.
    late: u32,
}

impl Day {
    /// The same lesson hour in two records is missed once.
    fn and(mut self, record: &AbsenceDay) -> Self {
        match (record.kind, record.extent) {
            (AbsenceKind::Late, Extent::Lessons(hours)) if hours.count() > 0 => {
                self.late_hours = both(self.late_hours, hours);
            }
            (AbsenceKind::Late, _) => self.late += 1,
            (_, Extent::WholeDay) => self.whole = true,
            (_, Extent::Lessons(hours)) if hours.count() > 0 => {
                self.hours = both(self.hours, hours);
            }
            (_, Extent::Lessons(_)) => match record.minutes {
                Some(minutes) if minutes > 0 => self.minutes += u32::from(minutes),
                _ => self.some = true,
            },
        }
        self
    }

    /// Who was away did not come late as well.
    fn missed(self) -> Missed {
        if self.whole {
            return Missed {
                whole_days: 1,
                ..Missed::default()
            };
        }
        let missed = self.hours;
        let late = self.late_hours.iter();
        let late = late.filter(|hour| !missed.iter().any(|it| it == *hour));
        let late = u32::try_from(late.count()).unwrap_or(u32::MAX);
        let counted = missed.count() > 0 || self.minutes > 0;
        Missed {
            whole_days: 0,
            lessons: missed.count(),
            minutes: self.minutes,
            times: u32::from(self.some && !counted),
            late: self.late.saturating_add(late),
        }
    }
}

fn both(one: LessonHours, other: LessonHours) -> LessonHours {
    let both = other.iter().try_fold(one, |set, hour| set.with(hour));
    both.unwrap_or(one)
}

impl Absence {
    /// What is unexcused among the days of a case, up to and with today.
    #[must_use]
    pub fn of(records: &[AbsenceDay], today: Date) -> Self {
        let mut days: BTreeMap<Date, Day> = BTreeMap::new();
        for record in records {
            if record.kind.is_unexcused() && record.on <= today {
                let day = days.entry(record.on).or_default();
                *day = day.and(record);
            }
        }
        let days = days.into_iter().map(|(on, day)| (on, day.missed()));
        Self {
            days: days.collect(),
        }
    }

    /// The part of it on days that are asked for.
    #[must_use]
    pub fn only(&self, asked: impl Fn(Date) -> bool) -> Self {
        let days = self.days.iter().filter(|(on, _)| asked(*on));
        Self {
            days: days.copied().collect(),
        }
    }

    /// Whether nothing was missed.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.days.is_empty()
    }

    /// The days, in order.
    #[must_use]
    pub fn days(&self) -> Vec<Date> {
        self.days.iter().map(|(on, _)| *on).collect()
    }

    /// The weeks in which something was missed, in order.
    #[must_use]
    pub fn weeks(&self) -> Vec<WeekOfAbsence> {
        let mut weeks: Vec<WeekOfAbsence> = Vec::new();
        for (on, missed) in &self.days {
            let monday = monday(*on);
            match weeks.last_mut().filter(|week| week.monday == monday) {
                Some(week) => {
                    week.days.push(*on);
                    week.missed = week.missed.plus(*missed);
                }
                None => weeks.push(WeekOfAbsence {
                    monday,
                    days: vec![*on],
                    missed: *missed,
                }),
            }
        }
        weeks
    }

    /// The first and the last day.
    #[must_use]
    pub fn span(&self) -> Option<(Date, Date)> {
        let (first, _) = self.days.first()?;
        let (last, _) = self.days.last()?;
        Some((*first, *last))
    }

    /// All of it together.
    #[must_use]
    pub fn total(&self) -> Missed {
        let days = self.days.iter().map(|(_, missed)| *missed);
        days.fold(Missed::default(), Missed::plus)
    }

    /// Whether some of it lies in a weekend, when there is no school.
    #[must_use]
    pub fn has_weekend(&self) -> bool {
        let mut days = self.days.iter();
        days.any(|(on, _)| matches!(on.weekday(), Weekday::Sat | Weekday::Sun))
    }
}

fn monday(day: Date) -> Date {
    let since = u64::from(day.weekday().num_days_from_monday());
    day.checked_sub_days(Days::new(since)).unwrap_or(day)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::absence::AbsenceDayDraft;
    use crate::domain::id::{AbsenceDayId, CaseId, Uuid};
    use crate::domain::record::Shared;
    use crate::domain::time::Timestamp;

    fn record(
        on: &str,
        kind: AbsenceKind,
        lessons: Option<&str>,
        minutes: Option<u16>,
    ) -> AbsenceDay {
        AbsenceDay {
            id: AbsenceDayId(1),
            shared: Shared::new(Uuid([0; 16]), Timestamp(0), None),
            facts: AbsenceDayDraft {
                case: CaseId(1),
                on: on.parse().unwrap(),
                kind,
                extent: lessons.map_or(Extent::WholeDay, |hours| {
                    Extent::Lessons(hours.parse().unwrap())
                }),
                minutes,
            },
        }
    }

    fn of(records: &[AbsenceDay]) -> Absence {
        of_until(records, "2026-11-23")
    }

    fn of_until(records: &[AbsenceDay], today: &str) -> Absence {
        Absence::of(records, today.parse().unwrap())
    }

    #[test]
    fn a_week_holds_its_days_and_an_hour_counts_once() {
        use AbsenceKind::{Excused, Ill, Unexcused};
        let found = of(&[
            record("2026-10-26", Unexcused, Some("1,2"), None),
            record("2026-10-26", Unexcused, Some("2,3"), None),
            record("2026-10-29", Unexcused, Some("5"), None),
            record("2026-11-02", Ill, None, None),
            record("2026-11-03", Excused, Some("1"), None),
            record("2026-11-09", Unexcused, Some("1"), None),
            record("2026-11-24", Unexcused, Some("1"), None),
        ]);
        assert_eq!(
            found.lines(),
            "26 – 30 oktober: maandag, donderdag (4 lesuren)\n\
             9 – 13 november: maandag (1 lesuur)\nSamen: 5 lesuren"
        );
        assert_eq!(heads(&found), ["Week", "Dagen", "Lesuren"]);
        assert_eq!(found.table().rows.len(), 3);
        assert!(found.table().rows[2].total);
        let later = found.only(|on| on > found.days()[0]);
        assert_eq!(later.total().lessons, 2);
    }

    fn heads(found: &Absence) -> Vec<String> {
        let columns = found.table().columns.into_iter();
        columns.map(|column| column.head).collect()
    }

    #[test]
    fn coming_late_is_counted_in_times() {
        use AbsenceKind::{Late, Unexcused};
        let found = of(&[
            record("2026-10-26", Unexcused, Some("1,2"), None),
            record("2026-10-26", Late, Some("2,3"), None),
            record("2026-10-27", Late, Some("1"), Some(15)),
            record("2026-10-28", Late, Some(""), Some(10)),
            record("2026-10-29", Unexcused, None, None),
            record("2026-10-29", Late, Some("1"), None),
        ]);
        let expected = Missed {
            whole_days: 1,
            lessons: 2,
            late: 3,
            ..Missed::default()
        };
        assert_eq!(found.total(), expected);
        assert_eq!(heads(&found), ["Week", "Dagen", "Gemist", "Te laat"]);
        assert_eq!(
            found.total().in_words(),
            "1 hele dag, 2 lesuren en 3 keer te laat"
        );
        let late = found.only(|on| on.day() == 27);
        assert_eq!(heads(&late), ["Week", "Dagen", "Te laat"]);
        let lessons = found.only(|on| on.day() < 28);
        assert_eq!(heads(&lessons), ["Week", "Dagen", "Lesuren", "Te laat"]);
    }

    #[test]
    fn weeks_of_two_years_say_of_which() {
        let found = of_until(
            &[
                record("2026-12-17", AbsenceKind::Unexcused, Some("1"), None),
                record("2027-01-04", AbsenceKind::Unexcused, Some("1"), None),
            ],
            "2027-01-11",
        );
        assert!(
            found
                .lines()
                .starts_with("14 – 18 december 2026: donderdag")
        );
        assert!(found.lines().contains("\n4 – 8 januari 2027: maandag"));
    }

    #[test]
    fn what_the_school_did_not_count_is_not_made_into_hours() {
        use AbsenceKind::Unexcused;
        let found = of(&[
            record("2026-11-02", Unexcused, None, None),
            record("2026-11-03", Unexcused, Some(""), Some(15)),
            record("2026-11-07", Unexcused, Some(""), None),
            record("2026-11-16", Unexcused, Some("1,2"), None),
        ]);
        assert_eq!(
            found.lines(),
            "2 – 7 november: maandag, dinsdag, zaterdag \
             (1 hele dag, 15 minuten en 1 keer (duur onbekend))\n\
             16 – 20 november: maandag (2 lesuren)\n\
             Samen: 1 hele dag, 2 lesuren, 15 minuten en 1 keer (duur onbekend)"
        );
        assert_eq!(heads(&found), ["Week", "Dagen", "Gemist"]);
        assert!(found.has_weekend());
        assert!(!found.only(|on| on.day() != 7).has_weekend());
    }

    #[test]
    fn without_a_day_there_is_nothing() {
        assert_eq!(of(&[]), Absence::default());
        assert_eq!(of(&[]).span(), None);
        assert!(of(&[]).is_empty());
    }
}
