//! What an entry of a timeline says.

use crate::domain::id::OfficerId;
use crate::domain::timeline::{Deed, TimelineDraft};
use crate::i18n::{Words, tr};

/// The text of an entry: what somebody wrote, or what the act that wrote it did, with why.
pub(crate) fn entry(
    entry: &TimelineDraft,
    officer: impl FnOnce(OfficerId) -> String,
    words: &Words,
) -> String {
    let (told, between) = match entry.deed {
        None | Some(Deed::Letter(_)) => return entry.text.clone(),
        Some(Deed::Closed(reason)) => {
            let reason = words.word("close-reason", reason.code());
            (tr!(words, "deed-closed", reason = reason), "\n")
        }
        Some(Deed::Reopened) => (tr!(words, "deed-reopened"), "\n"),
        Some(Deed::HandedTo(id)) => (tr!(words, "deed-handed-to", name = officer(id)), ": "),
    };
    match entry.text.is_empty() {
        true => told,
        false => format!("{told}{between}{}", entry.text),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::case::CloseReason;
    use crate::domain::id::CaseId;
    use crate::domain::timeline::TimelineKind;
    use crate::i18n::Language;

    #[track_caller]
    fn check(deed: Option<Deed>, text: &str, language: Language, expected: &str) {
        let on = "2026-11-25".parse().unwrap();
        let mut it = TimelineDraft::new(CaseId(1), TimelineKind::Note, on, text.to_owned());
        it.deed = deed;
        let told = entry(&it, |id| format!("Collega {id}"), &Words::new(language));
        assert_eq!(told, expected);
    }

    #[test]
    fn an_act_is_told_in_the_language_of_who_reads() {
        let (dutch, english) = (Language::Dutch, Language::English);
        let closed = Some(Deed::Closed(CloseReason::Afgerond));
        let handed = Some(Deed::HandedTo(OfficerId(2)));
        check(None, "Moeder gebeld", dutch, "Moeder gebeld");
        check(closed, "", dutch, "Reden: afgerond");
        check(
            closed,
            "Rust in huis",
            dutch,
            "Reden: afgerond\nRust in huis",
        );
        check(closed, "", english, "Reason: done");
        check(Some(Deed::Reopened), "", dutch, "Het dossier is weer open.");
        check(handed, "", dutch, "Overgedragen aan Collega 2");
        check(
            handed,
            "andere wijk",
            dutch,
            "Overgedragen aan Collega 2: andere wijk",
        );
    }
}
