//! Invented people and a file that they stand in, for the tests of the use cases.

use leerrecht::domain::enrolment::EnrolmentDraft;
use leerrecht::domain::guardian::{Authority, GezagDraft, GuardianDraft, Role};
use leerrecht::domain::id::{GuardianId, OfficerId, SchoolId, YouthId};
use leerrecht::domain::municipality::{MunicipalityCode, SchoolType, WorkArea};
use leerrecht::domain::name::{BrpName, PersonName};
use leerrecht::domain::officer::{OfficerDraft, OfficerFunction};
use leerrecht::domain::partial_date::PartialDate;
use leerrecht::domain::school::SchoolDraft;
use leerrecht::domain::time::{Date, Timestamp};
use leerrecht::domain::youth::YouthDraft;
use leerrecht::service::desk::Desk;
use leerrecht::service::office::{self, Retention, Settings};
use leerrecht::store::{Actor, Op, OpKind, Store, StoreError, Tx};

/// A day.
pub(crate) fn day(text: &str) -> Date {
    text.parse().unwrap()
}

/// A name of the register.
pub(crate) fn name(given: &str, prefix: &str, surname: &str) -> PersonName {
    PersonName::from(BrpName {
        given: given.to_owned(),
        title: None,
        prefix: Some(prefix.to_owned()).filter(|prefix| !prefix.is_empty()),
        surname: surname.to_owned(),
    })
}

/// An officer of this name.
pub(crate) fn officer(name: &str) -> OfficerDraft {
    OfficerDraft {
        name: name.to_owned(),
        function: OfficerFunction::Leerplicht,
        trainee: false,
        boa_number: None,
        phone: None,
        email: None,
        from: None,
        until: None,
    }
}

/// A file with an officer, a school, and Fietje with her brother and their mother.
pub(crate) struct File {
    pub(crate) store: Store,
    pub(crate) officer: OfficerId,
    pub(crate) school: SchoolId,
    pub(crate) youth: YouthId,
    pub(crate) brother: YouthId,
    pub(crate) mother: GuardianId,
}

impl File {
    pub(crate) fn new() -> Self {
        let store = Store::memory().unwrap();
        let settings = Settings {
            municipality: Some(MunicipalityCode(361)),
            region: None,
            retention: Some(Retention::proposal()),
        };
        let first = desk_of(&store, None);
        let (officer, _) = office::set_up(
            first,
            &officer("Ambtenaar Voorbeeld"),
            &WorkArea::default(),
            &settings,
        )
        .unwrap();
        let mut file = Self {
            store,
            officer,
            school: SchoolId(0),
            youth: YouthId(0),
            brother: YouthId(0),
            mother: GuardianId(0),
        };
        (file.school, file.youth, file.brother, file.mother) = file.write(people);
        file
    }

    /// The officer's desk on 23 November 2026.
    pub(crate) fn desk(&self) -> Desk<'_> {
        desk_of(&self.store, Some(self.officer))
    }

    /// The desk of somebody else.
    pub(crate) fn desk_of(&self, officer: OfficerId) -> Desk<'_> {
        desk_of(&self.store, Some(officer))
    }

    /// Writes past the use cases.
    pub(crate) fn write<T>(&self, act: impl FnOnce(&mut Tx<'_>) -> Result<T, StoreError>) -> T {
        let op = Op::new(OpKind::Youth);
        self.store.transact(self.desk().actor, &op, act).unwrap().0
    }
}

fn desk_of(store: &Store, officer: Option<OfficerId>) -> Desk<'_> {
    let at = Timestamp(1_795_420_800_000);
    Desk::new(store, Actor { officer, at }, day("2026-11-23"))
}

fn people(tx: &mut Tx<'_>) -> Result<(SchoolId, YouthId, YouthId, GuardianId), StoreError> {
    let key = "00ZZ01".parse().unwrap();
    let school = tx.add_school(&SchoolDraft::new(key, "Voorbeeldcollege".to_owned()))?;
    let born = |date| PartialDate::from_int(date).unwrap();
    let child = |given, date| YouthDraft {
        municipality: Some(MunicipalityCode(361)),
        ..YouthDraft::new(name(given, "van der", "Voorbeeld"), born(date))
    };
    let youth = tx.add_youth(&child("Fietje", 20_120_531))?;
    let brother = tx.add_youth(&child("Bram", 20_140_101))?;
    let mother = tx.add_guardian(&GuardianDraft::new(name("Moeke", "", "Verzonnen")))?;
    for youth in [youth, brother] {
        tx.add_gezag(&GezagDraft {
            youth,
            guardian: mother,
            role: Role::Parent1,
            authority: Authority::Yes,
            from: None,
            until: None,
        })?;
    }
    tx.add_enrolment(&EnrolmentDraft {
        youth,
        school,
        kind: SchoolType::Vo,
        programme: None,
        class: Some("2b".to_owned()),
        pupil_number: None,
        from: day("2025-08-01"),
        until: None,
    })?;
    Ok((school, youth, brother, mother))
}
