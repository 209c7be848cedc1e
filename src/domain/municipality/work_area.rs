//! The work area: for which youths the officer works, and whose data may be kept.

use std::ops::RangeInclusive;

use serde::{Deserialize, Serialize};

use super::{MunicipalityCode, SchoolType, SchoolTypes};
use crate::domain::time::Date;

/// One municipality with kinds of school, during a period.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AreaPart {
    /// Where the youths live.
    pub municipality: MunicipalityCode,
    /// The kinds of school they attend.
    pub types: SchoolTypes,
    /// The first day; none when it always was.
    pub from: Option<Date>,
    /// The last day; none when it has no end.
    pub until: Option<Date>,
}

impl AreaPart {
    /// Whether this part holds on the day.
    #[must_use]
    pub fn holds_on(&self, date: Date) -> bool {
        self.from.is_none_or(|from| from <= date) && self.until.is_none_or(|until| date <= until)
    }
}

/// All parts together: in the officer's own municipality all kinds of school, in the neighbouring ones mbo only, say.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct WorkArea {
    /// The parts; they may overlap.
    pub parts: Vec<AreaPart>,
    /// Ages in whole years of whom data are kept; none for every age.
    pub ages: Option<RangeInclusive<u8>>,
}

impl WorkArea {
    /// Whether a youth of this municipality and kind of school belongs to the area on the day.
    ///
    /// While the kind is not known (none), the municipality decides: it is better to keep a youth until the enrolments
    /// have been read than to lose one.
    #[must_use]
    pub fn covers(
        &self,
        municipality: MunicipalityCode,
        kind: Option<SchoolType>,
        date: Date,
    ) -> bool {
        let of_kind =
            |part: &AreaPart| kind.map_or(!part.types.is_empty(), |kind| part.types.contains(kind));
        self.parts
            .iter()
            .any(|part| part.municipality == municipality && part.holds_on(date) && of_kind(part))
    }

    /// The part whose municipality is the officer's own: where all kinds of school are his, else the first.
    #[must_use]
    pub fn home(&self) -> Option<&AreaPart> {
        let whole = |part: &&AreaPart| part.types == SchoolTypes::ALL;
        self.parts.iter().find(whole).or(self.parts.first())
    }

    /// Whether data of somebody of this age may be kept.
    #[must_use]
    pub fn covers_age(&self, years: u8) -> bool {
        self.ages.as_ref().is_none_or(|ages| ages.contains(&years))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const OWN: MunicipalityCode = MunicipalityCode(361);
    const MERGED: MunicipalityCode = MunicipalityCode(398);

    fn day(year: i32) -> Option<Date> {
        Date::from_ymd_opt(year, 1, 1)
    }

    fn area() -> WorkArea {
        let mbo = SchoolTypes::NONE.with(SchoolType::Mbo);
        WorkArea {
            parts: vec![
                AreaPart {
                    municipality: OWN,
                    types: SchoolTypes::ALL,
                    from: None,
                    until: None,
                },
                AreaPart {
                    municipality: MERGED,
                    types: mbo,
                    from: day(2019),
                    until: day(2022),
                },
            ],
            ages: Some(4..=22),
        }
    }

    #[track_caller]
    fn check(municipality: MunicipalityCode, kind: Option<SchoolType>, year: i32, expected: bool) {
        let found = day(year).map(|date| area().covers(municipality, kind, date));
        assert_eq!(found, Some(expected), "{municipality} {kind:?} {year}");
    }

    #[test]
    fn municipality_kind_and_day_all_count() {
        check(OWN, Some(SchoolType::Po), 1990, true);
        check(OWN, Some(SchoolType::Geen), 2030, true);
        check(OWN, None, 2020, true);
        check(MERGED, Some(SchoolType::Mbo), 2019, true);
        check(MERGED, Some(SchoolType::Mbo), 2022, true);
        check(MERGED, Some(SchoolType::Mbo), 2023, false);
        check(MERGED, Some(SchoolType::Mbo), 2018, false);
        check(MERGED, Some(SchoolType::Vo), 2020, false);
        check(MERGED, None, 2020, true);
        check(MunicipalityCode::RNI, None, 2020, false);
    }

    #[test]
    fn the_own_municipality_is_the_one_with_all_schools() {
        let mut area = area();
        area.parts.reverse();
        assert_eq!(area.home().map(|part| part.municipality), Some(OWN));
        area.parts.truncate(1);
        assert_eq!(area.home().map(|part| part.municipality), Some(MERGED));
        assert_eq!(WorkArea::default().home(), None);
    }

    #[test]
    fn ages() {
        assert!(area().covers_age(4) && area().covers_age(22));
        assert!(!area().covers_age(3) && !area().covers_age(23));
        assert!(WorkArea::default().covers_age(99));
    }
}
