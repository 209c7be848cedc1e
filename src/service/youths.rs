//! Youths: the list of all of them, the page of one with everything around him, changing him, and
//! adding one who is not in the file yet. Whoever adds one searched first: a second record of the
//! same youth would take half of what is known along.
//!
//! What stands around him is written here as well: those who care for him, addresses, schools,
//! diplomas, brothers and sisters. What ended is ended; only what never was is taken away.

mod addresses;
mod alike;
pub(super) mod around;
mod career;
mod error;
mod forms;
mod guardians;
mod history;
mod kin;
pub mod list;

pub use addresses::{add_address, change_address, remove_address};
pub use alike::alike;
pub use around::{GuardianCard, Home, Shields, SiblingCard};
pub use career::{
    add_diploma, change_diploma, change_enrolment, enrol, remove_diploma, remove_enrolment,
};
pub use error::YouthError;
pub use forms::unfinished;
pub(super) use forms::youths_of;
pub use guardians::{Bond, add_guardian, change_guardian, guardian, remove_guardian};
pub use history::{Trace, history};
pub use kin::{Likeness, likely, link, unlink};

use super::desk::Desk;
use crate::domain::address::AddressOwner;
use crate::domain::case::Case;
use crate::domain::diploma::Diploma;
use crate::domain::enrolment::Enrolment;
use crate::domain::id::YouthId;
use crate::domain::municipality::MunicipalityCode;
use crate::domain::name::PersonName;
use crate::domain::partial_date::PartialDate;
use crate::domain::school::School;
use crate::domain::time::Date;
use crate::domain::youth::{Youth, YouthDraft};
use crate::store::{Changes, Op, OpKind, Snapshot, StoreError, Table};

/// What a write answers: what it made, and the rows it changed.
pub type Done<T> = Result<(T, Changes), YouthError>;

/// An act on a youth and what stands around him.
fn about(youth: YouthId) -> Op {
    Op::new(OpKind::Youth).about(Table::Youth, youth.0)
}

/// What ends does not end before it begins.
fn ends_after(from: Option<Date>, until: Option<Date>) -> Result<(), YouthError> {
    match (from, until) {
        (Some(from), Some(until)) if until < from => Err(YouthError::EndsBefore { from }),
        _ => Ok(()),
    }
}

/// A youth as the list shows him. No address and no BSN: a list is read over shoulders.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// The youth.
    pub id: YouthId,
    /// The name.
    pub name: PersonName,
    /// When he was born.
    pub born: PartialDate,
    /// Where he is registered.
    pub municipality: Option<MunicipalityCode>,
    /// The school of today.
    pub school: Option<String>,
    /// How many cases are open.
    pub open_cases: usize,
    /// Whether where he lives is to stay hidden.
    pub protected: bool,
}

/// All youths in the Dutch order of their names.
pub fn in_order(desk: Desk<'_>) -> Result<Vec<YouthId>, StoreError> {
    desk.store.read(|file| file.youths_in_order())
}

/// The lines of these youths, in this order. One that has gone meanwhile is left out.
pub fn lines(desk: Desk<'_>, ids: &[YouthId]) -> Result<Vec<Line>, StoreError> {
    desk.store.read(|file| {
        let found = ids.iter().map(|id| line(file, *id, desk.today));
        found.filter_map(Result::transpose).collect()
    })
}

fn line(file: &Snapshot<'_>, id: YouthId, today: Date) -> Result<Option<Line>, StoreError> {
    let Some(youth) = file.youth(id)? else {
        return Ok(None);
    };
    let cases = file.cases_of(id)?;
    Ok(Some(Line {
        id,
        school: school_on(file, id, today)?.map(|school| school.facts.name),
        open_cases: cases.iter().filter(|case| case.closed.is_none()).count(),
        protected: around::is_shielded(file, id)?,
        name: youth.facts.name,
        born: youth.facts.born,
        municipality: youth.facts.municipality,
    }))
}

/// The school a youth goes to on a day.
fn school_on(file: &Snapshot<'_>, youth: YouthId, day: Date) -> Result<Option<School>, StoreError> {
    let enrolments = file.enrolments(youth)?;
    match enrolments.iter().find(|one| one.holds_on(day)) {
        Some(enrolment) => file.school(enrolment.school),
        None => Ok(None),
    }
}

/// The page of one youth.
#[derive(Debug, Clone, PartialEq)]
pub struct YouthPage {
    /// The youth.
    pub youth: Youth,
    /// Where he lives and lived, the present address first.
    pub addresses: Vec<Home>,
    /// Parents, guardians and carers, those of today first.
    pub guardians: Vec<GuardianCard>,
    /// Brothers and sisters: the linked ones, and those with a parent in common.
    pub siblings: Vec<SiblingCard>,
    /// The school career, the newest first, with the schools.
    pub enrolments: Vec<(Enrolment, Option<School>)>,
    /// Diplomas, the newest first.
    pub diplomas: Vec<Diploma>,
    /// All cases, the open ones first.
    pub cases: Vec<Case>,
}

/// Opens the page of a youth: reads it, and notes in the log who opened it.
pub fn show(desk: Desk<'_>, id: YouthId) -> Result<Option<YouthPage>, StoreError> {
    let page = page(desk, id)?;
    if page.is_some() {
        let op = Op::new(OpKind::Opened).about(Table::Youth, id.0);
        desk.store.note_access(desk.actor, &op)?;
    }
    Ok(page)
}

/// Reads the page again, after something changed; nothing where the youth has gone.
pub fn page(desk: Desk<'_>, id: YouthId) -> Result<Option<YouthPage>, StoreError> {
    desk.store.read(|file| {
        let Some(youth) = file.youth(id)? else {
            return Ok(None);
        };
        Ok(Some(YouthPage {
            addresses: around::homes(file, AddressOwner::Youth(id))?,
            guardians: around::guardians(file, id)?,
            siblings: around::siblings(file, id)?,
            enrolments: around::career(file, id)?,
            diplomas: file.diplomas_of(id)?,
            cases: file.cases_of(id)?,
            youth,
        }))
    })
}

/// Adds a youth.
///
/// # Errors
/// [`YouthError::NoName`] for one without any name, [`YouthError::BsnOfAnother`] for the BSN of
/// another.
pub fn add(desk: Desk<'_>, draft: &YouthDraft) -> Result<(YouthId, Changes), YouthError> {
    if draft.name.full().trim().is_empty() {
        return Err(YouthError::NoName);
    }
    desk.act(&Op::new(OpKind::Youth), |tx| {
        if let Some(bsn) = draft.bsn
            && !tx.youths_by_bsn(bsn)?.is_empty()
        {
            return Err(YouthError::BsnOfAnother);
        }
        let id = tx.add_youth(draft)?;
        tx.about(Table::Youth, id.0);
        Ok(id)
    })
}

/// Changes the facts of a youth.
pub fn edit(desk: Desk<'_>, id: YouthId, draft: &YouthDraft) -> Result<Changes, YouthError> {
    let own = &draft.name.own;
    if own.surname.trim().is_empty() && own.given.trim().is_empty() {
        return Err(YouthError::NoName);
    }
    let ((), changes) = desk.act(&about(id), |tx| {
        let there = tx.youth(id)?.ok_or(YouthError::NoYouth)?;
        if let Some(bsn) = draft.bsn.filter(|bsn| there.bsn != Some(*bsn))
            && tx.youths_by_bsn(bsn)?.iter().any(|other| other.id != id)
        {
            return Err(YouthError::BsnOfAnother);
        }
        // What stands there already is not written again: it would stand in the way of undoing.
        match there.facts == *draft {
            true => Ok(()),
            false => Ok(tx.change_youth(id, draft)?),
        }
    })?;
    Ok(changes)
}
