//! Reads the values of options: days, codes, parts of the work area. Only whether they can be read;
//! what is sensible is for the services.

use std::ops::RangeInclusive;

use clap::builder::{PossibleValuesParser, TypedValueParser};

use crate::clock;
use crate::domain::code::Code;
use crate::domain::municipality::{AreaPart, SchoolType, SchoolTypes};
use crate::domain::school::SchoolKey;
use crate::domain::time::{Date, DateProblem, parse_date};
use crate::service::import::Column;
use crate::service::list::{self, Direction, Sort};

/// Why a value cannot be read; `code` is the key of the reason.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(super) enum ValueProblem {
    /// Not a day.
    #[error("not a day: {0}")]
    Date(DateProblem),
    /// Not `code:types`.
    #[error("not a part of a work area")]
    Area,
    /// Not `from-until`.
    #[error("not a range of ages")]
    Ages,
    /// Not `field=header`.
    #[error("not a field and a header")]
    Mapping,
    /// Not a BRIN, with or without location.
    #[error("not the key of a school")]
    School,
    /// Not kinds of school.
    #[error("not kinds of school")]
    SchoolTypes,
    /// Not a column of the list.
    #[error("not an order of the list")]
    Sort,
}

impl ValueProblem {
    /// Every problem, for the test of the sentences.
    #[cfg(test)]
    pub(super) const ALL: [Self; 10] = [
        Self::Date(DateProblem::Empty),
        Self::Date(DateProblem::Unreadable),
        Self::Date(DateProblem::NoSuchDay),
        Self::Date(DateProblem::YearOutOfRange),
        Self::Area,
        Self::Ages,
        Self::Mapping,
        Self::School,
        Self::SchoolTypes,
        Self::Sort,
    ];

    /// The key of the sentence.
    pub(super) fn code(self) -> &'static str {
        match self {
            Self::Date(DateProblem::Empty) => "value-date-empty",
            Self::Date(DateProblem::Unreadable) => "value-date-unreadable",
            Self::Date(DateProblem::NoSuchDay) => "value-date-no-such-day",
            Self::Date(DateProblem::YearOutOfRange) => "value-date-year",
            Self::Area => "value-area",
            Self::Ages => "value-ages",
            Self::Mapping => "value-mapping",
            Self::School => "value-school",
            Self::SchoolTypes => "value-school-types",
            Self::Sort => "value-sort",
        }
    }
}

/// A day as people type it.
pub(super) fn date(text: &str) -> Result<Date, ValueProblem> {
    parse_date(text, clock::today()).map_err(ValueProblem::Date)
}

/// `0361:all`, `0375:mbo`, `0373:vo,mbo`: a municipality and the kinds of school in it.
pub(super) fn area(text: &str) -> Result<AreaPart, ValueProblem> {
    let (municipality, kinds) = text.split_once(':').unwrap_or((text, "all"));
    Ok(AreaPart {
        municipality: municipality.parse().map_err(|_| ValueProblem::Area)?,
        types: types(kinds).ok_or(ValueProblem::Area)?,
        from: None,
        until: None,
    })
}

fn types(text: &str) -> Option<SchoolTypes> {
    if matches!(text, "all" | "alle") {
        return Some(SchoolTypes::ALL);
    }
    text.split(',')
        .map(|code| SchoolType::from_code(code.trim()))
        .collect()
}

/// `4-23`: the first and the last age of whom data are kept.
pub(super) fn ages(text: &str) -> Result<RangeInclusive<u8>, ValueProblem> {
    let (from, until) = text.split_once('-').ok_or(ValueProblem::Ages)?;
    let age = |text: &str| text.trim().parse::<u8>().map_err(|_| ValueProblem::Ages);
    let ages = age(from)?..=age(until)?;
    if ages.is_empty() {
        return Err(ValueProblem::Ages);
    }
    Ok(ages)
}

/// `po`, `vo,pro`: kinds of school.
pub(super) fn school_types(text: &str) -> Result<SchoolTypes, ValueProblem> {
    types(text).ok_or(ValueProblem::SchoolTypes)
}

/// `99AA` or `99AA01`: a school. Without a location the main one is meant.
pub(super) fn school(text: &str) -> Result<SchoolKey, ValueProblem> {
    text.trim().parse().map_err(|_| ValueProblem::School)
}

/// `geboortedatum=Geb.dat.`: which column of a list means what; without a header, none does.
pub(super) fn mapping(text: &str) -> Result<(Column, Option<String>), ValueProblem> {
    let (field, header) = text.split_once('=').ok_or(ValueProblem::Mapping)?;
    let column = Column::from_code(field.trim()).ok_or(ValueProblem::Mapping)?;
    let header = header.trim();
    Ok((column, (!header.is_empty()).then(|| header.to_owned())))
}

/// `naam`, `-geopend`: a column of the list, downwards with a hyphen before it.
pub(super) fn sort(text: &str) -> Result<Sort, ValueProblem> {
    let (name, direction) = match text.strip_prefix('-') {
        Some(name) => (name, Direction::Down),
        None => (text, Direction::Up),
    };
    let column = list::Column::from_code(name).ok_or(ValueProblem::Sort)?;
    Ok(Sort { column, direction })
}

/// A member of a closed list by its code; clap names the others when it is none.
pub(super) fn code<T: Code + Send + Sync>() -> impl TypedValueParser<Value = T> {
    one_of(T::ALL.iter().copied())
}

/// The same for a part of the list.
pub(super) fn one_of<T: Code + Send + Sync>(
    members: impl IntoIterator<Item = T>,
) -> impl TypedValueParser<Value = T> {
    PossibleValuesParser::new(members.into_iter().map(Code::code))
        .try_map(|code| T::from_code(&code).ok_or(ValueProblem::Mapping))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::{Language, Words};

    #[test]
    fn parts_of_the_work_area() {
        let part = area("0361:all").unwrap();
        assert_eq!((part.municipality.0, part.types), (361, SchoolTypes::ALL));
        let part = area("375:mbo,vo").unwrap();
        let types: Vec<_> = part.types.iter().collect();
        assert_eq!(types, [SchoolType::Vo, SchoolType::Mbo]);
        assert_eq!(area("0361"), area("0361:alle"));
        for wrong in ["", ":mbo", "0361:", "0361:school", "Alkmaar", "0000:all"] {
            assert_eq!(area(wrong), Err(ValueProblem::Area), "{wrong:?}");
        }
    }

    #[test]
    fn ages_from_and_until() {
        assert_eq!(ages("4-23"), Ok(4..=23));
        assert_eq!(ages(" 5 - 5 "), Ok(5..=5));
        for wrong in ["", "4", "23-4", "-4", "4-", "4-300"] {
            assert_eq!(ages(wrong), Err(ValueProblem::Ages), "{wrong:?}");
        }
    }

    #[test]
    fn a_school_with_or_without_location() {
        assert_eq!(
            school("99AA").map(|key| key.to_string()),
            Ok("99AA00".to_owned())
        );
        assert_eq!(
            school(" 99AA01").map(|key| key.to_string()),
            Ok("99AA01".to_owned())
        );
        assert_eq!(school("De School"), Err(ValueProblem::School));
    }

    #[test]
    fn orders_of_the_list() {
        let (column, direction) = (list::Column::Name, Direction::Down);
        assert_eq!(sort("-naam"), Ok(Sort { column, direction }));
        assert_eq!(sort("naam").map(|sort| sort.direction), Ok(Direction::Up));
        for wrong in ["", "-", "--naam", "leeftijd"] {
            assert_eq!(sort(wrong), Err(ValueProblem::Sort), "{wrong:?}");
        }
    }

    #[test]
    fn every_problem_has_its_reason() {
        for language in Language::ALL {
            let words = Words::new(language);
            for problem in ValueProblem::ALL {
                assert!(words.find(problem.code()).is_some(), "{}", problem.code());
            }
        }
    }

    #[test]
    fn a_field_and_its_header() {
        let expected = (Column::BirthDate, Some("Geb. datum".to_owned()));
        assert_eq!(mapping("geboortedatum=Geb. datum"), Ok(expected));
        assert_eq!(mapping("vestiging= "), Ok((Column::Location, None)));
        for wrong in ["", "geboortedatum", "=x", "born=x", "born="] {
            assert_eq!(mapping(wrong), Err(ValueProblem::Mapping), "{wrong:?}");
        }
    }
}
