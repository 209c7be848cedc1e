//! Kinds of school, one by one and as a set.

use serde::{Deserialize, Serialize};

use crate::domain::code::codes;

codes! {
    /// A kind of education, as the yearly report and the work area tell them apart.
    SchoolType {
        /// Primair onderwijs.
        Po = "po",
        /// Speciaal basisonderwijs.
        Sbo = "sbo",
        /// Speciaal onderwijs.
        So = "so",
        /// Voortgezet onderwijs.
        Vo = "vo",
        /// Praktijkonderwijs.
        Pro = "pro",
        /// Voortgezet speciaal onderwijs.
        Vso = "vso",
        /// Middelbaar beroepsonderwijs.
        Mbo = "mbo",
        /// Voortgezet algemeen volwassenenonderwijs.
        Vavo = "vavo",
        /// No school at all.
        Geen = "geen",
    }
}

/// A set of kinds of school.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(from = "Vec<SchoolType>", into = "Vec<SchoolType>")]
pub struct SchoolTypes(u16);

impl SchoolTypes {
    /// None of them.
    pub const NONE: Self = Self(0);
    /// Every kind, and youths without a school.
    pub const ALL: Self = Self((1 << SchoolType::ALL.len()) - 1);

    /// The set with this kind added.
    #[must_use]
    pub const fn with(self, kind: SchoolType) -> Self {
        Self(self.0 | 1 << kind as u16)
    }

    /// Whether this kind is in it.
    #[must_use]
    pub const fn contains(self, kind: SchoolType) -> bool {
        self.0 & (1 << kind as u16) != 0
    }

    /// Whether it holds none.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Its kinds, in their order.
    pub fn iter(self) -> impl Iterator<Item = SchoolType> {
        SchoolType::ALL
            .iter()
            .copied()
            .filter(move |kind| self.contains(*kind))
    }
}

impl FromIterator<SchoolType> for SchoolTypes {
    fn from_iter<I: IntoIterator<Item = SchoolType>>(kinds: I) -> Self {
        kinds.into_iter().fold(Self::NONE, Self::with)
    }
}

impl From<Vec<SchoolType>> for SchoolTypes {
    fn from(kinds: Vec<SchoolType>) -> Self {
        kinds.into_iter().collect()
    }
}

impl From<SchoolTypes> for Vec<SchoolType> {
    fn from(kinds: SchoolTypes) -> Self {
        kinds.iter().collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::code::tests::check_codes;

    #[test]
    fn a_set_holds_what_was_put_in() {
        check_codes::<SchoolType>();
        let set: SchoolTypes = [SchoolType::Mbo, SchoolType::Po, SchoolType::Mbo]
            .into_iter()
            .collect();
        assert!(set.contains(SchoolType::Po) && !set.contains(SchoolType::Vo) && !set.is_empty());
        assert_eq!(Vec::from(set), [SchoolType::Po, SchoolType::Mbo]);
        assert_eq!(SchoolTypes::ALL.iter().collect::<Vec<_>>(), SchoolType::ALL);
        assert!(SchoolTypes::NONE.is_empty());
    }
}
