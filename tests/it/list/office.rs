//! A small office with cases, in memory.

use leerrecht::domain::case::{CaseDraft, CaseKind, DuoStatus, Phase};
use leerrecht::domain::id::{CaseId, OfficerId, OpId, SchoolId, YouthId};
use leerrecht::domain::municipality::{MunicipalityCode, SchoolType};
use leerrecht::domain::name::BrpName;
use leerrecht::domain::officer::{OfficerDraft, OfficerFunction};
use leerrecht::domain::partial_date::PartialDate;
use leerrecht::domain::school::{SchoolDraft, SchoolKey};
use leerrecht::domain::time::{Date, Timestamp};
use leerrecht::domain::youth::YouthDraft;
use leerrecht::store::{Actor, Op, OpKind, Store, StoreError, Tx};

pub(super) const ACTOR: Actor = Actor {
    officer: None,
    at: Timestamp(1_790_000_000_000),
};

pub(super) const NAMES: [&str; 7] = [
    "Voorbeeld",
    "Fictief",
    "Ænig",
    "'t Proefje",
    "Zwart",
    "voorbeeld",
    "Aalbes",
];

/// A file with what cases refer to.
pub(super) struct Office {
    pub(super) store: Store,
    pub(super) schools: Vec<SchoolId>,
    pub(super) officers: Vec<OfficerId>,
    pub(super) youths: Vec<YouthId>,
    pub(super) cases: Vec<CaseId>,
    pub(super) acts: Vec<OpId>,
}

pub(super) fn youth(name: usize) -> YouthDraft {
    let name = BrpName {
        given: "Fietje".to_owned(),
        surname: NAMES[name].to_owned(),
        ..BrpName::default()
    };
    YouthDraft::new(name.into(), PartialDate::from_int(20_120_506).unwrap())
}

pub(super) fn day(number: usize) -> Date {
    format!("2026-{:02}-{:02}", 1 + number % 12, 1 + number % 28)
        .parse()
        .unwrap()
}

fn officer(name: &str) -> OfficerDraft {
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

pub(super) fn school(number: usize, name: &str) -> SchoolDraft {
    let key = SchoolKey {
        brin: format!("9{number}XX").parse().unwrap(),
        location: "00".parse().unwrap(),
    };
    SchoolDraft::new(key, name.to_owned())
}

impl Office {
    pub(super) fn new() -> Self {
        let mut office = Self {
            store: Store::memory().unwrap(),
            schools: Vec::new(),
            officers: Vec::new(),
            youths: Vec::new(),
            cases: Vec::new(),
            acts: Vec::new(),
        };
        (office.schools, office.officers, office.youths) = office.act(|tx| {
            let mut schools = Vec::new();
            for (number, name) in ["Zuid", "Noord", "Éénhoorn"].iter().enumerate() {
                schools.push(tx.add_school(&school(number, name))?);
            }
            let mut officers = Vec::new();
            for name in ["F. Voorbeeld", "A. Proef"] {
                officers.push(tx.add_officer(&officer(name))?);
            }
            let mut youths = Vec::new();
            for name in [0, 1, 2, 0] {
                youths.push(tx.add_youth(&youth(name))?);
            }
            Ok((schools, officers, youths))
        });
        office
    }

    pub(super) fn act<T>(&mut self, act: impl FnOnce(&mut Tx<'_>) -> Result<T, StoreError>) -> T {
        let done = self.store.transact(ACTOR, &Op::new(OpKind::CaseEdit), act);
        let (made, changes) = done.unwrap();
        self.acts.extend(changes.op);
        made
    }

    pub(super) fn draft(&self, seed: usize) -> CaseDraft {
        let some = |of: usize| !(seed / of).is_multiple_of(3);
        let youth = self.youths[seed % self.youths.len()];
        let kind = CaseKind::ALL[seed % CaseKind::ALL.len()];
        CaseDraft {
            phase: some(2).then(|| Phase::ALL[seed % 5]),
            duo_status: some(3).then(|| DuoStatus::ALL[seed % 5]),
            school: some(5).then(|| self.schools[seed % 3]),
            school_type: some(7).then(|| SchoolType::ALL[seed % 9]),
            municipality: some(11).then(|| MunicipalityCode([361, 400][seed % 2])),
            handler: some(13).then(|| self.officers[seed % 2]),
            ..CaseDraft::new(youth, kind, day(seed))
        }
    }

    /// One of the cases that stand.
    pub(super) fn pick(&self, nth: usize) -> Option<CaseId> {
        let stand: Vec<CaseId> = self
            .store
            .read(|file| {
                let mut stand = Vec::new();
                for id in &self.cases {
                    stand.extend(file.case(*id)?.map(|case| case.id));
                }
                Ok::<_, StoreError>(stand)
            })
            .unwrap();
        stand.get(nth % stand.len().max(1)).copied()
    }
}
