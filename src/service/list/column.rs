//! The columns of the list and the key each sorts by.

use chrono::Datelike;
use serde::{Deserialize, Serialize};

use super::CaseList;
use super::row::{Part, Row};
use crate::domain::time::Date;

/// A column.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
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

    /// What a row sorts by in this column; nothing where the number itself is the order.
    fn key(self, list: &CaseList, row: &Row) -> Option<u32> {
        match self {
            Self::Number => Some(0),
            Self::Name => Some(row.name),
            Self::Kind => there(row.slot(Part::Kind)),
            Self::Status => there(row.slot(Part::Status)),
            Self::Phase => there(row.slot(Part::Phase)),
            Self::Duo => there(row.slot(Part::Duo)),
            Self::School => list.schools.rank_of(row.slot(Part::School)),
            Self::SchoolType => there(row.slot(Part::SchoolType)),
            Self::Municipality => there(row.slot(Part::Municipality)),
            Self::Handler => list.handlers.rank_of(row.slot(Part::Handler)),
            Self::Opened => Some(day(row.opened)),
            Self::Closed => row.closed.map(day),
            Self::Due => row.due.filter(|_| row.closed.is_none()).map(day),
        }
    }
}

fn there(slot: u16) -> Option<u32> {
    (slot > 0).then_some(slot.into())
}

fn day(date: Date) -> u32 {
    date.num_days_from_ce().unsigned_abs()
}

/// Upwards or downwards.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Direction {
    /// A to Z, old to new.
    Up,
    /// Z to A, new to old.
    Down,
}

/// The order of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Sort {
    /// By which column.
    pub column: Column,
    /// Which way.
    pub direction: Direction,
}

/// What a row sorts by: the column, then the year and the serial number.
pub(super) type Key = [u32; 3];

impl Sort {
    /// The key of a row: the column, and the newest number first where that is the same. What is
    /// not there comes last, whatever the direction; in a closed case nothing is due any more.
    pub(super) fn key(self, list: &CaseList, row: &Row) -> Key {
        let key = self.column.key(list, row).map(|key| match self.direction {
            Direction::Up => key,
            Direction::Down => (u32::MAX - 1) - key,
        });
        let number = [u32::from(row.number.year), row.number.serial];
        let [year, serial] = match self {
            Self {
                column: Column::Number,
                direction: Direction::Up,
            } => number,
            _ => number.map(|part| u32::MAX - part),
        };
        // Where nothing is due a case still is open, and stands before those that are closed.
        let last = match self.column {
            Column::Due if row.closed.is_none() => u32::MAX - 1,
            _ => u32::MAX,
        };
        [key.unwrap_or(last), year, serial]
    }
}
