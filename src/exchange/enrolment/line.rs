//! One row of a school's list, fact by fact.

use crate::domain::fold::fold;
use crate::domain::name::{BrpName, PersonName};
use crate::domain::number::{Bsn, NumberProblem, OnderwijsNummer};
use crate::domain::partial_date::PartialDate;
use crate::domain::person::Sex;
use crate::domain::school::{LocationNumber, SchoolKey};
use crate::domain::time::{Date, parse_date};
use crate::exchange::judge::{Judge, check_length, filled};
use crate::exchange::rejection::Refused;
use crate::exchange::table::Row;
use crate::exchange::{Field, RejectReason, Warning, WarningKind};

use super::mapping::{Column, Places};
use super::{Assumed, Enrolled};

/// One row, read by the mapping.
pub(super) struct Line<'l> {
    pub(super) row: Row<'l>,
    pub(super) places: &'l Places,
    pub(super) assumed: &'l Assumed,
}

impl Line<'_> {
    fn get(&self, column: Column) -> &str {
        self.row.get_in(self.places.get(column))
    }

    /// Who is enrolled where, or why that cannot be said.
    pub(super) fn enrolled(&self) -> Result<(Enrolled, Vec<Warning>), Refused> {
        check_length(&self.row)?;
        let mut judge = Judge::default();
        let numbers = self.numbers(&mut judge);
        let (name, born) = (self.name(), self.born(&mut judge));
        let mut wrong = self.nobody(&numbers, &name, born);
        let (school, period) = (self.school(&mut judge), self.period());
        let ((from, until), school) = match (period, school) {
            (Ok(period), Ok(school)) if wrong.is_empty() => (period, school),
            (period, school) => {
                wrong.extend(school.err().into_iter().chain(period.err()));
                return Err(refused(wrong, &name));
            }
        };
        let enrolled = Enrolled {
            bsn: numbers.bsn,
            onderwijsnummer: numbers.onderwijsnummer,
            no_numbers: numbers.problems,
            name,
            born,
            sex: self.sex(&mut judge),
            pupil_number: filled(self.get(Column::PupilNumber)),
            school,
            kind: judge.code(
                &self.get(Column::Education).to_lowercase(),
                Field::Education,
            ),
            class: filled(self.get(Column::Class)),
            programme: filled(self.get(Column::Programme)),
            from,
            until,
        };
        if self.row.is_damaged() {
            judge.warn(Field::Row, WarningKind::Damaged);
        }
        Ok((enrolled, judge.into_warnings()))
    }

    /// Schools write an onderwijsnummer in the column of the BSN, of pupils who have none. A wrong
    /// number is an error only where there is no right one beside it.
    fn numbers(&self, judge: &mut Judge) -> Numbers {
        let (first, second) = (self.get(Column::Bsn), self.get(Column::Onderwijsnummer));
        let bsn = optional(first, Bsn::parse);
        let moved = bsn.err().and_then(|_| OnderwijsNummer::parse(first).ok());
        let other = optional(second, OnderwijsNummer::parse);
        if bsn.is_err() && moved.is_none() {
            judge.warn(Field::Bsn, WarningKind::Invalid);
        }
        if other.is_err() {
            judge.warn(Field::Onderwijsnummer, WarningKind::Invalid);
        }
        Numbers {
            bsn: bsn.ok().flatten(),
            onderwijsnummer: moved.or(other.ok().flatten()),
            problems: bsn
                .err()
                .filter(|_| moved.is_none())
                .map(|problem| (Field::Bsn, problem))
                .into_iter()
                .chain(other.err().map(|problem| (Field::Onderwijsnummer, problem)))
                .collect(),
        }
    }

    /// Why nobody is meant: whoever has no number is known by name and birth date; without those he is
    /// nobody. Nothing where somebody is.
    fn nobody(&self, numbers: &Numbers, name: &PersonName, born: PartialDate) -> Vec<RejectReason> {
        let numbered = numbers.bsn.is_some() || numbers.onderwijsnummer.is_some();
        let named = !fold(&name.own.surname).is_empty() && born.year().is_some();
        if numbered || named {
            return Vec::new();
        }
        let problems = numbers.problems.iter();
        let mut wrong: Vec<RejectReason> = problems
            .map(|(field, problem)| RejectReason::BadNumber {
                field: *field,
                problem: *problem,
            })
            .collect();
        if born.year().is_none() && !self.get(Column::BirthDate).is_empty() {
            let field = Field::BirthDate;
            wrong.push(RejectReason::Invalid { field });
        }
        if wrong.is_empty() {
            wrong.push(RejectReason::NoKey);
        }
        wrong
    }

    fn name(&self) -> PersonName {
        let own = BrpName {
            given: self.get(Column::GivenNames).to_owned(),
            title: None,
            prefix: filled(self.get(Column::Prefix)),
            surname: self.get(Column::Surname).to_owned(),
        };
        PersonName {
            call_name: filled(self.get(Column::CallName)),
            ..PersonName::from(own)
        }
    }

    fn born(&self, judge: &mut Judge) -> PartialDate {
        let text = self.get(Column::BirthDate);
        match day(text, self.assumed.today) {
            Ok(Some(day)) => PartialDate::from(day),
            Ok(None) => PartialDate::UNKNOWN,
            Err(()) => judge
                .brp_date(text, Field::BirthDate)
                .unwrap_or(PartialDate::UNKNOWN),
        }
    }

    fn sex(&self, judge: &mut Judge) -> Sex {
        let code = match self.get(Column::Sex).to_lowercase().as_str() {
            "" => return Sex::Unknown,
            "m" | "man" | "jongen" | "male" => "M",
            "v" | "vrouw" | "meisje" | "female" | "f" => "V",
            "o" | "x" | "onbekend" => "O",
            _ => "?",
        };
        judge.code(code, Field::Sex).unwrap_or(Sex::Unknown)
    }

    /// The school of the row, else the one whose list it is, at the location of the row. A column of
    /// locations may hold their names, which say nothing here: such a one is left out and noted.
    fn school(&self, judge: &mut Judge) -> Result<SchoolKey, RejectReason> {
        let (own, location) = (self.get(Column::School), self.get(Column::Location));
        if let (6, Ok(key)) = (location.len(), location.parse()) {
            return Ok(key);
        }
        let number: Option<LocationNumber> = judge.parsed(location, Field::Location);
        let school = match own {
            "" => self.assumed.school.ok_or(RejectReason::Missing {
                field: Field::School,
            })?,
            _ => own.parse().map_err(|_| RejectReason::Invalid {
                field: Field::School,
            })?,
        };
        Ok(match number {
            Some(location) if own.len() < 6 => SchoolKey { location, ..school },
            _ => school,
        })
    }

    fn period(&self) -> Result<(Date, Option<Date>), RejectReason> {
        let day = |column, field| {
            day(self.get(column), self.assumed.today).map_err(|()| RejectReason::Invalid { field })
        };
        let from = day(Column::From, Field::From)?.or(self.assumed.from);
        let from = from.ok_or(RejectReason::Missing { field: Field::From })?;
        let until = day(Column::Until, Field::Until)?;
        match until {
            Some(until) if until < from => Err(RejectReason::EndsBeforeItBegins),
            _ => Ok((from, until)),
        }
    }
}

/// The numbers of a row, and what is wrong with those that are none.
struct Numbers {
    bsn: Option<Bsn>,
    onderwijsnummer: Option<OnderwijsNummer>,
    problems: Vec<(Field, NumberProblem)>,
}

/// All that is wrong with a row, and whom it names.
fn refused(wrong: Vec<RejectReason>, name: &PersonName) -> Refused {
    Refused::all(wrong, || name.listed()).unwrap_or_else(|| RejectReason::NoKey.into())
}

fn optional<T>(
    text: &str,
    parse: impl Fn(&str) -> Result<T, NumberProblem>,
) -> Result<Option<T>, NumberProblem> {
    if text.is_empty() {
        Ok(None)
    } else {
        parse(text).map(Some)
    }
}

/// A day as schools write it; a time behind it is left off. Words (`vandaag`) are no dates here.
fn day(text: &str, today: Date) -> Result<Option<Date>, ()> {
    let date = match text.split_once(['T', ' ']) {
        Some((date, time)) if time.contains(':') => date,
        _ => text,
    };
    match date {
        "" => Ok(None),
        _ if !date.contains(|c: char| c.is_ascii_digit()) => Err(()),
        _ => parse_date(date, today).map(Some).map_err(|_| ()),
    }
}
