//! The columns of the list and the key each sorts by.

use chrono::Datelike;

use super::CaseList;
use super::row::Row;
use crate::domain::time::Date;

/// A column.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Column {
    /// Case number.
    Number,
    /// The youth's name.
    Name,
    /// Kind of case.
    Kind,
    /// Status.
    Status,
    /// Phase of the MAS.
    Phase,
    /// Status at DUO.
    Duo,
    /// The school's name.
    School,
    /// Kind of education.
    SchoolType,
    /// Municipality.
    Municipality,
    /// Who handles it.
    Handler,
    /// Opened on.
    Opened,
    /// Closed on.
    Closed,
    /// First day that something is due.
    Due,
}

impl Column {
    /// All columns, in the order of the list.
    pub const ALL: [Self; 13] = [
        Self::Number,
        Self::Name,
        Self::Kind,
        Self::Status,
        Self::Phase,
        Self::Duo,
        Self::School,
        Self::SchoolType,
        Self::Municipality,
        Self::Handler,
        Self::Opened,
        Self::Closed,
        Self::Due,
    ];

    /// The word for it on the command line.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Number => "nummer",
            Self::Name => "naam",
            Self::Kind => "soort",
            Self::Status => "status",
            Self::Phase => "fase",
            Self::Duo => "duo",
            Self::School => "school",
            Self::SchoolType => "onderwijs",
            Self::Municipality => "gemeente",
            Self::Handler => "behandelaar",
            Self::Opened => "geopend",
            Self::Closed => "gesloten",
            Self::Due => "termijn",
        }
    }

    /// The column with this word.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|column| column.code() == code)
    }

    /// What a row sorts by in this column. What is not there comes last, whatever the direction.
    pub(super) fn key(self, list: &CaseList, row: &Row) -> Option<u64> {
        match self {
            Self::Number => Some(row.number),
            Self::Name => Some(u64::from(row.name)),
            Self::Kind => Some(row.kind as u64),
            Self::Status => Some(row.status as u64),
            Self::Phase => row.phase.map(|phase| phase as u64),
            Self::Duo => row.duo_status.map(|status| status as u64),
            Self::School => row.school.and_then(|id| list.schools.get(&id)).map(widened),
            Self::SchoolType => row.school_type.map(|kind| kind as u64),
            Self::Municipality => row.municipality.map(|code| u64::from(code.0)),
            Self::Handler => row
                .handler
                .and_then(|id| list.handlers.get(&id))
                .map(widened),
            Self::Opened => Some(day(row.opened)),
            Self::Closed => row.closed.map(day),
            Self::Due => row.due.map(day),
        }
    }
}

fn widened(rank: &u32) -> u64 {
    u64::from(*rank)
}

fn day(date: Date) -> u64 {
    u64::from(date.num_days_from_ce().unsigned_abs())
}

/// Upwards or downwards.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Direction {
    /// A to Z, old to new.
    Up,
    /// Z to A, new to old.
    Down,
}

/// The order of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Sort {
    /// By which column.
    pub column: Column,
    /// Which way.
    pub direction: Direction,
}

impl Sort {
    /// The key of a row: the column, and the newest number first where that is the same.
    pub(super) fn key(self, list: &CaseList, row: &Row) -> (u64, u64) {
        let key = self.column.key(list, row).map(|key| match self.direction {
            Direction::Up => key,
            Direction::Down => (u64::MAX - 1) - key,
        });
        (key.unwrap_or(u64::MAX), !row.number)
    }
}
