//! What a letter of a case would be: who gets it, what it rests on, what is missing.

mod edits;
mod looked;
mod problems;

use std::sync::Arc;

pub use edits::{Edits, TalkWith};
pub(super) use looked::Looked;

use super::error::{LetterError, Problem};
use super::recipients::{LeftOut, Recipient};
use super::shield::Place;
use super::style::Style;
use super::talk::Talk;
use super::weeks::Absence;
use crate::domain::case::{CaseKind, CaseNumber};
use crate::domain::id::{CaseId, OfficerId};
use crate::domain::letter::{Addressee, LetterKind};
use crate::domain::municipality::MunicipalityCode;
use crate::domain::officer::OfficerDraft;
use crate::domain::school::SchoolDraft;
use crate::domain::time::Date;
use crate::domain::youth::Youth;
use crate::law::duty::DutyFound;
use crate::service::desk::Desk;
use crate::store::Snapshot;

/// A letter that can be made.
#[derive(Debug, Clone, PartialEq)]
pub struct Proposal {
    /// The case.
    pub case: CaseId,
    /// Its number.
    pub number: CaseNumber,
    /// What kind of case.
    pub case_kind: CaseKind,
    /// What kind of letter.
    pub kind: LetterKind,
    /// The day that it bears.
    pub dated: Date,
    /// Who can get one.
    pub recipients: Vec<Recipient>,
    /// Who gets none, and why.
    pub left_out: Vec<LeftOut>,
    /// What is missing in the case: nobody gets one before it is there. [`Proposal::problems`] says what
    /// is left of it with what the officer filled in.
    pub missing: Vec<Problem>,
    /// What is the officer's to judge.
    pub notes: Vec<Problem>,
    /// The talks in the timeline.
    pub talks: Vec<Talk>,
    /// The unexcused absence in all letters together; each recipient has his own days of it.
    pub absence: Absence,
    /// Which duty was broken.
    pub duty: DutyFound,
    /// Which duty holds on the day of the letter.
    pub duty_now: DutyFound,
    /// The agreements in the timeline, the oldest first.
    pub agreements: Vec<String>,
    /// Until when the officer watches whether it helps.
    pub watched_until: Date,
    /// Where somebody was warned before: the same over all days, also those that he was warned about.
    pub again: Option<Arc<Proposal>>,
    pub(super) last: u32,
    pub(super) ground: Ground,
}

/// What the words of a letter rest on.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Ground {
    pub(super) youth: Youth,
    /// The school of the case.
    pub(super) school: Option<SchoolDraft>,
    /// That one, and where the youth is enrolled now.
    pub(super) schools: Vec<SchoolDraft>,
    /// Since when he is enrolled nowhere, where the file knows that.
    pub(super) not_enrolled_since: Option<Date>,
    pub(super) officer: Option<OfficerDraft>,
    /// Who that is.
    pub(super) signs: Option<OfficerId>,
    /// Of which municipality the letter is.
    pub(super) municipality: Option<MunicipalityCode>,
    pub(super) style: Option<Style>,
    pub(super) places: Vec<Place>,
    /// Days on which the youth is bound himself.
    pub(super) days_of_youth: Vec<Date>,
}

/// Looks at a case: who can get a letter of this kind today, and what is missing.
///
/// # Errors
/// When there is no such case or the file cannot be read. What is missing is no error but a part of the
/// answer.
pub fn propose(desk: Desk<'_>, case: CaseId, kind: LetterKind) -> Result<Proposal, LetterError> {
    desk.store.read(|file| look(file, desk, case, kind))
}

/// The same in a state of the file.
pub(super) fn look(
    file: &Snapshot<'_>,
    desk: Desk<'_>,
    case: CaseId,
    kind: LetterKind,
) -> Result<Proposal, LetterError> {
    let looked = Looked::at(file, desk, case, kind)?;
    let mut proposal = looked.proposal(false);
    if proposal.recipients.iter().any(|one| one.warned.is_some()) {
        proposal.again = Some(Arc::new(looked.proposal(true)));
    }
    Ok(proposal)
}

impl Proposal {
    /// The one that the officer means: over the days since the last warning, or over all.
    #[must_use]
    pub fn meant(&self, edits: &Edits) -> &Self {
        match (&self.again, edits.again) {
            (Some(again), true) => again,
            _ => self,
        }
    }

    /// Somebody who can get a letter.
    #[must_use]
    pub fn recipient(&self, to: Addressee) -> Option<&Recipient> {
        self.recipients.iter().find(|one| one.to == to)
    }

    /// About whom.
    #[must_use]
    pub const fn youth(&self) -> &Youth {
        &self.ground.youth
    }

    /// Whether it is about a youth who goes to a school, so that the school can watch and hear of it.
    #[must_use]
    pub fn is_at_school(&self) -> bool {
        self.case_kind != CaseKind::Absoluut
    }
}
