//! That somebody has died.

use crate::domain::partial_date::PartialDate;
use crate::i18n::{Words, tr};

/// When somebody died, as far as that is known.
pub(crate) fn died(when: PartialDate, words: &Words) -> String {
    match when {
        PartialDate::UNKNOWN => tr!(words, "dossier-died-some-day"),
        day => tr!(words, "dossier-died", day = day.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Language;

    #[track_caller]
    fn check(date: u32, expected: &str) {
        let words = Words::new(Language::Dutch);
        assert_eq!(died(PartialDate::from_int(date).unwrap(), &words), expected);
    }

    #[test]
    fn a_day_is_told_as_far_as_it_is_known() {
        check(20_260_203, "overleden op 03-02-2026");
        check(20_260_000, "overleden op ??-??-2026");
        check(0, "overleden, de dag is niet bekend");
    }
}
