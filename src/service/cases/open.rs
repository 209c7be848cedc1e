//! Opening a case, and finding one by its number.

use super::{CaseError, Done, known_officer, not_after};
use crate::domain::case::{Case, CaseDraft, CaseKind, CaseNumber};
use crate::domain::id::{CaseId, YouthId};
use crate::domain::name::PersonName;
use crate::domain::partial_date::PartialDate;
use crate::domain::time::Date;
use crate::service::desk::Desk;
use crate::service::youths::around::is_shielded;
use crate::store::{Op, OpKind, Snapshot, Table};

/// A case that was opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opened {
    /// Its key.
    pub id: CaseId,
    /// Its number.
    pub number: CaseNumber,
    /// Open cases of the same kind that the youth had already: perhaps one of them was meant.
    pub duplicates: Vec<CaseNumber>,
}

/// A case with what the file knows filled in: the school of today, the municipality, the officer
/// at the desk, and the article where the kind has only one.
pub fn draft_for(desk: Desk<'_>, youth: YouthId, kind: CaseKind) -> Result<CaseDraft, CaseError> {
    desk.store.read(|snapshot| {
        let known = snapshot.youth(youth)?.ok_or(CaseError::NoYouth)?;
        let enrolments = snapshot.enrolments(youth)?;
        let enrolment = enrolments
            .iter()
            .find(|enrolment| enrolment.holds_on(desk.today));
        let article = match kind.articles() {
            [only] => Some(*only),
            _ => None,
        };
        Ok(CaseDraft {
            article,
            school: enrolment.map(|enrolment| enrolment.school),
            school_type: enrolment.map(|enrolment| enrolment.kind),
            municipality: known.municipality,
            handler: desk.actor.officer,
            ..CaseDraft::new(youth, kind, desk.today)
        })
    })
}

/// What a new case begins with: about whom it is, and what the file knows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Beginning {
    /// The youth's name.
    pub name: PersonName,
    /// When the youth was born.
    pub born: PartialDate,
    /// The case, whose kind is still to be chosen: that of the draft says nothing.
    pub draft: CaseDraft,
    /// The name of its school.
    pub school: Option<String>,
    /// Whether where the youth lives is to stay hidden from who looks along.
    pub protected: bool,
}

/// Reads what a new case of a youth begins with.
pub fn beginning(desk: Desk<'_>, youth: YouthId) -> Result<Beginning, CaseError> {
    let draft = draft_for(desk, youth, CaseKind::Relatief)?;
    desk.store.read(|snapshot| {
        let known = snapshot.youth(youth)?.ok_or(CaseError::NoYouth)?;
        let school = match draft.school {
            Some(id) => snapshot.school(id)?.map(|school| school.facts.name),
            None => None,
        };
        Ok(Beginning {
            name: known.facts.name,
            born: known.facts.born,
            // Nothing that only that kind would have goes along.
            draft: CaseDraft {
                article: None,
                ..draft
            },
            school,
            protected: is_shielded(snapshot, youth)?,
        })
    })
}

/// Open cases of a kind that a youth has already: perhaps one of them is meant.
pub fn running(desk: Desk<'_>, youth: YouthId) -> Result<Vec<Case>, CaseError> {
    let mut cases = desk.store.read(|snapshot| snapshot.cases_of(youth))?;
    cases.retain(|case| case.closed.is_none());
    Ok(cases)
}

/// Opens a case of a youth who is in the file. It gets the next number of this year.
pub fn open(desk: Desk<'_>, draft: &CaseDraft) -> Done<Opened> {
    desk.act(&Op::new(OpKind::CaseNew), |tx| {
        check(tx, draft, desk.today)?;
        let others = tx.open_cases_of(draft.youth, draft.kind)?;
        let id = tx.add_case(draft, year(desk.today))?;
        tx.about(Table::Case, id.0);
        Ok(Opened {
            id,
            number: super::case(tx, id)?.number,
            duplicates: others.iter().map(|other| other.number).collect(),
        })
    })
}

/// The cases with this number, or that had it in another file.
pub fn find(desk: Desk<'_>, number: &str) -> Result<Vec<Case>, CaseError> {
    let found = desk
        .store
        .read(|snapshot| snapshot.cases_by_number(number))?;
    if found.is_empty() {
        Err(CaseError::NoCase)
    } else {
        Ok(found)
    }
}

/// What every case must be, new or changed.
pub(super) fn check(
    snapshot: &Snapshot<'_>,
    draft: &CaseDraft,
    today: Date,
) -> Result<(), CaseError> {
    snapshot.youth(draft.youth)?.ok_or(CaseError::NoYouth)?;
    not_after(today, draft.opened_on)?;
    if let Some(school) = draft.school {
        snapshot.school(school)?.ok_or(CaseError::NoSchool)?;
    }
    if let Some(handler) = draft.handler {
        known_officer(snapshot, handler)?;
    }
    draft
        .tags
        .iter()
        .try_for_each(|tag| super::some_text(tag))?;
    match draft.article {
        Some(article) if !draft.kind.articles().contains(&article) => {
            let kind = draft.kind;
            Err(CaseError::ArticleDoesNotFit { kind, article })
        }
        _ => Ok(()),
    }
}

/// The year as it stands in a number.
fn year(today: Date) -> u16 {
    u16::try_from(chrono::Datelike::year(&today)).unwrap_or_default()
}
