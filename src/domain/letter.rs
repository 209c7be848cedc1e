//! Letters: what was made, for whom, and how it left. What is made is frozen: it is never written again.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::{
    case::CaseNumber,
    code::codes,
    id::{CaseId, ContentId, GuardianId, LetterId, OfficerId, YouthId},
    record::Kept,
    time::{Date, Timestamp},
    timeline::TimelineKind,
};

codes! {
    /// What kind of letter it is. Each has its template and the facts that it needs.
    LetterKind {
        /// Officiële waarschuwing: no besluit, so no bezwaar.
        Warning = "waarschuwing",
    }
}

impl LetterKind {
    /// The kind of line that it becomes in the timeline.
    #[must_use]
    pub const fn told_as(self) -> TimelineKind {
        match self {
            Self::Warning => TimelineKind::Warning,
        }
    }
}

codes! {
    /// How a letter left.
    LetterChannel {
        /// By post.
        Post = "post",
        /// Handed over.
        Handed = "uitgereikt",
        /// By e-mail; only with consent (Awb 2.3).
        Email = "e-mail",
        /// Through the municipality's portal; only with consent (Awb 2.3).
        Portal = "portaal",
    }
}

/// To whom a letter is. Each has his own, never a copy of somebody else's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Addressee {
    /// A parent, guardian or carer.
    Guardian(GuardianId),
    /// The youth.
    Youth(YouthId),
}

/// How a letter is called in another, and by who asks after it. Names nobody.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LetterReference {
    /// The number of its case.
    pub case: CaseNumber,
    /// Its own number in that case.
    pub number: u32,
}

/// `2026-0412 / 3`.
impl fmt::Display for LetterReference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} / {}", self.case, self.number)
    }
}

/// That a letter left.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct LetterSent {
    /// When.
    pub on: Date,
    /// How.
    pub how: LetterChannel,
    /// When the addressee agreed to get it in this way; asked for e-mail and portal.
    pub consent: Option<Date>,
}

/// Words of the officer's own in the place of those of the template.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OwnText {
    /// In whose letter.
    pub to: Addressee,
    /// In which section: its key in the template.
    pub section: String,
    /// The words. A blank line begins a paragraph, `- ` at the beginning of a line an item of a list.
    pub text: String,
}

/// A letter as it was made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LetterDraft {
    /// In which case.
    pub case: CaseId,
    /// The number in the case; with that of the case it is its reference.
    pub number: u32,
    /// What kind of letter.
    pub kind: LetterKind,
    /// To whom.
    pub to: Addressee,
    /// The name of who it is to, as it stands in the letter. Without the address, which stands only in
    /// the pages.
    pub name: String,
    /// The day it bears.
    pub dated: Date,
    /// When it was made.
    pub made_at: Timestamp,
    /// Who made it.
    pub made_by: Option<OfficerId>,
    /// The pages: a PDF.
    pub content: ContentId,
    /// SHA-256 over the pages, so that the history tells when they were changed behind its back.
    pub sha256: [u8; 32],
    /// The words of the letter, without the letterhead.
    pub text: String,
    /// What the officer put in the place of the template's words.
    pub own: Vec<OwnText>,
    /// That it left; none while it has not.
    pub sent: Option<LetterSent>,
}

impl LetterDraft {
    /// How it is called, in the case with this number.
    #[must_use]
    pub const fn reference(&self, case: CaseNumber) -> LetterReference {
        LetterReference {
            case,
            number: self.number,
        }
    }
}

/// A letter in the data file.
pub type Letter = Kept<LetterId, LetterDraft>;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::code::tests::check_codes;

    #[test]
    fn codes() {
        check_codes::<LetterKind>();
        check_codes::<LetterChannel>();
    }

    #[test]
    fn a_letter_is_called_by_its_case_and_its_number() {
        let reference = LetterReference {
            case: "2026-0412".parse().unwrap(),
            number: 3,
        };
        assert_eq!(reference.to_string(), "2026-0412 / 3");
    }
}
