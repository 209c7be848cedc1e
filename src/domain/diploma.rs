//! Diplomas: what a youth has already achieved.

use serde::{Deserialize, Serialize};

use super::{
    code::codes,
    id::{DiplomaId, YouthId},
    record::Kept,
    time::Date,
};

codes! {
    /// The kind of diploma.
    DiplomaKind {
        /// Vmbo; the level is the leerweg.
        Vmbo = "vmbo",
        /// Havo.
        Havo = "havo",
        /// Vwo.
        Vwo = "vwo",
        /// Mbo; the level is 1 (entree) to 4.
        Mbo = "mbo",
        /// Schooldiploma praktijkonderwijs (WVO 2020 art. 2.58): ends the kwalificatieplicht (LPW art. 4a lid 2).
        Praktijkonderwijs = "pro",
        /// Vso, profile arbeidsmarkt or dagbesteding (WEC art. 14 lid 1 b, c): likewise.
        Vso = "vso",
        /// A diploma of another country.
        Foreign = "buitenland",
        /// Anything else.
        Other = "overig",
    }
}

codes! {
    /// The level of an mbo diploma, or the leerweg of a vmbo one.
    DiplomaLevel {
        /// Entree.
        Mbo1 = "1",
        /// Basisberoepsopleiding.
        Mbo2 = "2",
        /// Vakopleiding.
        Mbo3 = "3",
        /// Middenkader- of specialistenopleiding.
        Mbo4 = "4",
        /// Basisberoepsgerichte leerweg.
        VmboB = "bb",
        /// Kaderberoepsgerichte leerweg.
        VmboK = "kb",
        /// Gemengde leerweg.
        VmboG = "gl",
        /// Theoretische leerweg.
        VmboT = "tl",
    }
}

/// What can be entered about a diploma.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DiplomaDraft {
    /// Whose.
    pub youth: YouthId,
    /// Of what kind.
    pub kind: DiplomaKind,
    /// Of which level, for vmbo and mbo.
    pub level: Option<DiplomaLevel>,
    /// The programme, in words.
    pub programme: Option<String>,
    /// When.
    pub obtained_on: Date,
}

impl DiplomaDraft {
    /// Whether it is a startkwalificatie: havo, vwo, or mbo of level 2 or higher (LPW art. 1 onder f, WEB art. 7.2.2).
    ///
    /// None where that cannot be told: mbo of an unknown level, a foreign diploma.
    #[must_use]
    pub fn is_startkwalificatie(&self) -> Option<bool> {
        match (self.kind, self.level) {
            (DiplomaKind::Havo | DiplomaKind::Vwo, _) => Some(true),
            (DiplomaKind::Mbo, Some(DiplomaLevel::Mbo1)) => Some(false),
            (
                DiplomaKind::Mbo,
                Some(DiplomaLevel::Mbo2 | DiplomaLevel::Mbo3 | DiplomaLevel::Mbo4),
            ) => Some(true),
            (DiplomaKind::Mbo | DiplomaKind::Foreign | DiplomaKind::Other, _) => None,
            (DiplomaKind::Vmbo | DiplomaKind::Praktijkonderwijs | DiplomaKind::Vso, _) => {
                Some(false)
            }
        }
    }
}

/// A diploma in the data file.
pub type Diploma = Kept<DiplomaId, DiplomaDraft>;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::code::tests::check_codes;

    #[test]
    fn codes() {
        check_codes::<DiplomaKind>();
        check_codes::<DiplomaLevel>();
    }

    #[test]
    fn startkwalificatie() {
        #[track_caller]
        fn check(kind: DiplomaKind, level: Option<DiplomaLevel>, expected: Option<bool>) {
            let obtained_on = Date::from_ymd_opt(2026, 7, 1).unwrap();
            let diploma = DiplomaDraft {
                youth: YouthId(1),
                kind,
                level,
                programme: None,
                obtained_on,
            };
            assert_eq!(diploma.is_startkwalificatie(), expected, "{kind} {level:?}");
        }
        check(DiplomaKind::Havo, None, Some(true));
        check(DiplomaKind::Vwo, None, Some(true));
        check(DiplomaKind::Mbo, Some(DiplomaLevel::Mbo1), Some(false));
        check(DiplomaKind::Mbo, Some(DiplomaLevel::Mbo2), Some(true));
        check(DiplomaKind::Mbo, Some(DiplomaLevel::Mbo4), Some(true));
        check(DiplomaKind::Mbo, None, None);
        check(DiplomaKind::Vmbo, Some(DiplomaLevel::VmboT), Some(false));
        check(DiplomaKind::Praktijkonderwijs, None, Some(false));
        check(DiplomaKind::Foreign, None, None);
    }
}
