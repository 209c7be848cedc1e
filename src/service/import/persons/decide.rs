//! Decides on each person: refused, outside, new, changed or the same.

use std::ops::RangeInclusive;

use super::address::AddressChange;
use super::parents::{ParentChange, Parents};
use super::says::Says;
use super::{Decision, Taken, merge};
use crate::domain::address::AddressOwner;
use crate::domain::municipality::WorkArea;
use crate::domain::partial_date::PartialDate;
use crate::domain::time::Date;
use crate::domain::youth::{Youth, YouthDraft};
use crate::exchange::brp::{Carried, Person, PersonRecord};
use crate::service::import::compare::Compare;
use crate::service::import::keys::{Match, Matcher, Seen};
use crate::service::import::report::{Noted, Odd, Place, Refusal, RefusalReason};
use crate::service::import::{ImportError, Options};
use crate::store::Snapshot;

/// From this age on nobody has gezag over a person (art. 1:233 BW).
const OF_AGE: u32 = 18;

/// What deciding rests on and remembers.
pub(in crate::service::import) struct Decider {
    today: Date,
    area: WorkArea,
    carried: Carried,
    seen: Seen,
    matcher: Matcher,
    parents: Parents,
}

impl Decider {
    pub(super) fn new(options: &Options<'_>, carried: Carried) -> Self {
        Self {
            today: options.today,
            area: options.area.clone(),
            carried,
            seen: Seen::default(),
            matcher: Matcher::default(),
            parents: Parents::new(carried),
        }
    }

    pub(super) fn decide(
        &mut self,
        file: &Snapshot<'_>,
        record: PersonRecord,
    ) -> Result<Decision, ImportError> {
        let place = Place::from(&record);
        if let Some(first) = self.seen.earlier(&record.facts, place) {
            let reason = first.repeated();
            return Ok(Decision::Refused(Refusal::new(place, reason)));
        }
        match self.matcher.find(file, &record.facts.youth)? {
            Match::Several => Ok(Decision::Refused(Refusal::new(
                place,
                RefusalReason::Several,
            ))),
            Match::Another => Ok(Decision::Refused(Refusal::new(
                place,
                RefusalReason::NumberOfAnother,
            ))),
            Match::One { youth, thin } => self.known(file, &youth, thin, &record),
            Match::Nobody { .. } if self.is_outside(&record.facts.youth) => Ok(Decision::Outside),
            Match::Nobody { bsn_of_another } => self.new_person(file, record, bsn_of_another),
        }
    }

    fn new_person(
        &mut self,
        file: &Snapshot<'_>,
        record: PersonRecord,
        bsn_of_another: bool,
    ) -> Result<Decision, ImportError> {
        let mut noted = self.noted(&record);
        if bsn_of_another {
            noted.push(Noted {
                place: Place::from(&record),
                odd: Odd::BsnOfAnother,
            });
        }
        let parents = match self.is_minor(record.facts.youth.born) {
            true => self.parents.of_new(file, &record.facts)?,
            false => Vec::new(),
        };
        Ok(Decision::New(Box::new(Taken {
            address: AddressChange::first(record.facts.address),
            youth: Some(record.facts.youth),
            parents,
            fields: Vec::new(),
            noted,
        })))
    }

    fn known(
        &mut self,
        file: &Snapshot<'_>,
        known: &Youth,
        thin: bool,
        record: &PersonRecord,
    ) -> Result<Decision, ImportError> {
        let mut compare = Compare::new(record.into());
        let says = Says::of(self.carried, &record.warnings);
        let youth = merge::youth(&known.facts, &record.facts.youth, says);
        let differs = youth != known.facts;
        if differs {
            compare.youth(&known.facts, &youth);
        }
        let owner = AddressOwner::Youth(known.id);
        let address = AddressChange::between(
            file.present_address(owner)?,
            || {
                Ok(file
                    .addresses(owner)?
                    .into_iter()
                    .map(|(_, it)| it)
                    .collect())
            },
            &record.facts.address,
            says,
            self.today,
            &mut compare,
        )?;
        let parents = match self.is_minor(record.facts.youth.born) {
            true => self
                .parents
                .of_known(file, known.id, record, &mut compare)?,
            false => Vec::new(),
        };
        if !differs && address == AddressChange::None && parents.is_empty() {
            return Ok(Decision::Unchanged);
        }
        let mut noted = self.noted(record);
        if thin {
            let place = Place::from(record);
            let odd = Odd::ThinProof;
            noted.push(Noted { place, odd });
        }
        let taken = Taken {
            youth: differs.then_some(youth),
            address,
            parents,
            fields: compare.found,
            noted,
        };
        Ok(Decision::Changed(known.id, Box::new(taken)))
    }

    fn noted(&self, record: &PersonRecord) -> Vec<Noted> {
        let place = Place::from(record);
        let mut noted: Vec<Noted> = record
            .warnings
            .iter()
            .map(|warning| Noted {
                place,
                odd: Odd::Fact(*warning),
            })
            .collect();
        if self.is_minor(record.facts.youth.born) && has_third(&record.facts) {
            noted.push(Noted {
                place,
                odd: Odd::GezagOfThird,
            });
        }
        noted
    }

    /// Whether somebody is certainly not this office's: of an unknown municipality nobody knows. Who
    /// stands in the file is never outside: that he moved is what the officer must hear.
    fn is_outside(&self, person: &YouthDraft) -> bool {
        let elsewhere = !self.area.parts.is_empty()
            && person
                .municipality
                .is_some_and(|municipality| !self.area.covers(municipality, None, self.today));
        let other_age = ages(person.born, self.today).is_some_and(|ages| {
            !ages
                .into_iter()
                .any(|age| u8::try_from(age).is_ok_and(|age| self.area.covers_age(age)))
        });
        elsewhere || other_age
    }

    /// Whether somebody is or may still be a minor.
    fn is_minor(&self, born: PartialDate) -> bool {
        ages(born, self.today).is_none_or(|ages| *ages.start() < OF_AGE)
    }
}

/// The ages in whole years that a birth date, complete or not, allows on a day.
fn ages(born: PartialDate, today: Date) -> Option<RangeInclusive<u32>> {
    let (earliest, latest) = (born.earliest()?, born.latest()?);
    let age = |born: Date| today.years_since(born).unwrap_or(0);
    Some(age(latest)..=age(earliest))
}

fn has_third(person: &Person) -> bool {
    use crate::domain::guardian::{Authority, Role};
    person
        .gezag
        .is_some_and(|code| code.authority(Role::Third) == Authority::Yes)
}

/// What a person's record brings that has to be written.
impl Taken {
    pub(super) fn parents(&self) -> &[ParentChange] {
        &self.parents
    }
}
