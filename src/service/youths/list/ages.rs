//! The ages that the list of youths is filtered by.

use crate::domain::partial_date::PartialDate;
use crate::domain::time::Date;

/// An age in whole years. Of whom no whole birth date is known it may be the one or the other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Age {
    least: u32,
    most: u32,
}

impl Age {
    /// How old somebody is, as far as the birth date tells.
    pub(super) fn of(born: PartialDate, today: Date) -> Option<Self> {
        let years = |day: Option<Date>| today.years_since(day?);
        Some(Self {
            // Born in the course of this year, say.
            least: years(born.latest()).unwrap_or_default(),
            most: years(born.earliest())?,
        })
    }

    /// The age, where there is no doubt about it.
    #[must_use]
    pub const fn years(self) -> Option<u32> {
        match self.least == self.most {
            true => Some(self.least),
            false => None,
        }
    }
}

/// Ages that are asked for together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ages {
    /// Those of the work, both ends included.
    Work {
        /// The youngest.
        from: u8,
        /// The oldest.
        until: u8,
    },
    /// Under five: not bound yet.
    Young,
    /// Five to eleven.
    Primary,
    /// Twelve to fifteen.
    Secondary,
    /// Sixteen and seventeen.
    Qualifying,
    /// Eighteen and older.
    Adult,
    /// It cannot be told.
    Unknown,
}

impl Default for Ages {
    /// From the first school years to the last in which somebody without a diploma is followed.
    fn default() -> Self {
        Self::Work { from: 5, until: 23 }
    }
}

impl Ages {
    /// All but those of the work, from young to old.
    pub const ALL: [Self; 6] = [
        Self::Young,
        Self::Primary,
        Self::Secondary,
        Self::Qualifying,
        Self::Adult,
        Self::Unknown,
    ];

    /// Its word in the Fluent files.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Work { .. } => "work",
            Self::Young => "young",
            Self::Primary => "primary",
            Self::Secondary => "secondary",
            Self::Qualifying => "qualifying",
            Self::Adult => "adult",
            Self::Unknown => "unknown",
        }
    }

    /// Whether somebody is meant. Who may be of an age of the work is never left out.
    pub(super) fn holds(self, age: Option<Age>) -> bool {
        let Self::Work { from, until } = self else {
            return self == Self::of(age);
        };
        age.is_none_or(|age| age.least <= u32::from(until) && age.most >= u32::from(from))
    }

    fn of(age: Option<Age>) -> Self {
        match age.and_then(Age::years) {
            None => Self::Unknown,
            Some(0..=4) => Self::Young,
            Some(5..=11) => Self::Primary,
            Some(12..=15) => Self::Secondary,
            Some(16..=17) => Self::Qualifying,
            Some(18..) => Self::Adult,
        }
    }
}
