//! A case as the list holds it: 56 bytes, so that hundreds of thousands fit beside the rest of a
//! laptop's work and are gone through within a frame.

use super::known::Known;
use crate::domain::case::CaseNumber;
use crate::domain::code::Code;
use crate::domain::id::{CaseId, OfficerId, SchoolId, YouthId};
use crate::domain::time::Date;
use crate::store::{ListedCase, StoreError};

/// What a case has one of a few of: what is filtered by choosing, and counted per choice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    Kind,
    Article,
    Status,
    Phase,
    Duo,
    School,
    SchoolType,
    Municipality,
    Handler,
    CloseReason,
    Regime,
}

/// How many parts there are.
pub(super) const PARTS: usize = 11;

impl Part {
    /// All parts, in the order of [`Slots`].
    pub(super) const ALL: [Self; PARTS] = [
        Self::Kind,
        Self::Article,
        Self::Status,
        Self::Phase,
        Self::Duo,
        Self::School,
        Self::SchoolType,
        Self::Municipality,
        Self::Handler,
        Self::CloseReason,
        Self::Regime,
    ];
}

/// What a case has of each part, as a small number: a code by its place among all of them, a
/// school or handler by its place among the known ones, a municipality by its code. 0 is nothing.
pub(super) type Slots = [u16; PARTS];

/// One case.
#[derive(Debug, Clone)]
pub(super) struct Row {
    pub(super) id: ShortId,
    pub(super) youth: ShortId,
    pub(super) number: CaseNumber,
    /// Rank of the youth's name; the cases of one youth share it.
    pub(super) name: u32,
    pub(super) opened: Date,
    pub(super) closed: Option<Date>,
    pub(super) due: Option<Date>,
    pub(super) slots: Slots,
    pub(super) gone: bool,
}

impl Row {
    pub(super) fn new(
        case: &ListedCase,
        schools: &mut Known<SchoolId>,
        handlers: &mut Known<OfficerId>,
    ) -> Result<Self, StoreError> {
        let school = schools.place(case.school).ok_or(TOO_LARGE)?;
        let handler = handlers.place(case.handler).ok_or(TOO_LARGE)?;
        Ok(Self {
            id: ShortId::new(case.id.0)?,
            youth: ShortId::new(case.youth.0)?,
            number: case.number,
            name: 0,
            opened: case.opened,
            closed: case.closed,
            due: case.due,
            slots: Part::ALL.map(|part| match part {
                Part::Kind => slot(Some(case.kind)),
                Part::Article => slot(case.article),
                Part::Status => slot(Some(case.status)),
                Part::Phase => slot(case.phase),
                Part::Duo => slot(case.duo_status),
                Part::School => school,
                Part::SchoolType => slot(case.school_type),
                Part::Municipality => case.municipality.map_or(0, |code| code.0),
                Part::Handler => handler,
                Part::CloseReason => slot(case.close_reason),
                Part::Regime => slot(Some(case.regime)),
            }),
            gone: false,
        })
    }

    pub(super) fn case(&self) -> CaseId {
        CaseId(self.id.0.into())
    }

    pub(super) fn youth(&self) -> YouthId {
        YouthId(self.youth.0.into())
    }

    pub(super) fn slot(&self, part: Part) -> u16 {
        self.slots.get(part as usize).copied().unwrap_or(0)
    }
}

/// The number of a code: its place among all of them, from 1.
pub(super) fn slot<T: Code>(value: Option<T>) -> u16 {
    let place = value.and_then(|value| T::ALL.iter().position(|one| *one == value));
    place
        .and_then(|place| u16::try_from(place + 1).ok())
        .unwrap_or(0)
}

/// The code with a number; nothing for 0.
pub(super) fn code<T: Code>(slot: u16) -> Option<T> {
    let place = usize::from(slot).checked_sub(1)?;
    T::ALL.get(place).copied()
}

/// A key in half the room: four thousand million records are out of any office's reach.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct ShortId(u32);

impl ShortId {
    pub(super) fn new(id: i64) -> Result<Self, StoreError> {
        u32::try_from(id).map(Self).map_err(|_| TOO_LARGE)
    }
}

const TOO_LARGE: StoreError = StoreError::Unreadable {
    table: "case_row",
    column: "case_file",
};
