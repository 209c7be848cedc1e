//! Days in words: `ma 2 t/m vr 6 november`.

use chrono::Datelike;

use crate::domain::absence::stretches;
use crate::domain::time::Date;
use crate::i18n::{Words, tr};

/// More stretches than these no one reads.
const MOST: usize = 4;

/// Days in order, as stretches.
pub(super) fn in_words(days: &[Date], today: Date, words: &Words) -> String {
    let all = stretches(days);
    let shown = all.iter().take(MOST);
    let mut parts: Vec<String> = shown
        .map(|(first, last)| stretch(*first, *last, today, words))
        .collect();
    if all.len() > MOST {
        parts.push("…".to_owned());
    }
    parts.join(", ")
}

/// From the first day to the last; the month once where it is one.
fn stretch(first: Date, last: Date, today: Date, words: &Words) -> String {
    if first == last {
        return whole(first, today, words);
    }
    let same = (first.year(), first.month()) == (last.year(), last.month());
    let from = match same {
        true => short(first, words),
        false => whole(first, today, words),
    };
    let until = whole(last, today, words);
    tr!(words, "absence-stretch", from = from, until = until)
}

/// `ma 2`.
fn short(day: Date, words: &Words) -> String {
    let number = day.weekday().number_from_monday();
    let name = words.word("weekday-short", &number.to_string());
    format!("{name} {}", day.day())
}

/// `ma 2 november`, with the year where it is another.
fn whole(day: Date, today: Date, words: &Words) -> String {
    let month = words.word("month", &day.month().to_string());
    match day.year() == today.year() {
        true => format!("{} {month}", short(day, words)),
        false => format!("{} {month} {}", short(day, words), day.year()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Language;

    #[track_caller]
    fn check(days: &[&str], expected: &str) {
        let days: Vec<Date> = days.iter().map(|day| day.parse().unwrap()).collect();
        let today = "2026-11-25".parse().unwrap();
        let words = Words::new(Language::Dutch);
        assert_eq!(in_words(&days, today, &words), expected);
    }

    #[test]
    fn days_are_said_as_one_says_them() {
        check(&["2026-11-02"], "ma 2 november");
        check(
            &["2026-11-05", "2026-11-06", "2026-11-09"],
            "do 5 t/m ma 9 november",
        );
        check(
            &["2026-10-30", "2026-11-02", "2026-11-04"],
            "vr 30 oktober t/m ma 2 november, wo 4 november",
        );
        check(&["2025-11-03"], "ma 3 november 2025");
        let many = [
            "2026-11-02",
            "2026-11-04",
            "2026-11-06",
            "2026-11-10",
            "2026-11-12",
        ];
        check(
            &many,
            "ma 2 november, wo 4 november, vr 6 november, di 10 november, …",
        );
    }
}
