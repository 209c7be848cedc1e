//! An office in memory with a case for each letter: a child of twelve or older with one parent at an
//! address, four weeks of absence, and a hearing.

use chrono::{Days, NaiveDate};
use leerrecht::domain::absence::{AbsenceDayDraft, AbsenceKind, Extent, LessonHours};
use leerrecht::domain::address::{Address, AddressKind, AddressOwner};
use leerrecht::domain::case::{CaseDraft, CaseKind};
use leerrecht::domain::guardian::{Authority, GezagDraft, GuardianDraft, Role};
use leerrecht::domain::hearing::{Heard, HearingChannel, HearingDraft};
use leerrecht::domain::id::{CaseId, OfficerId, SchoolId};
use leerrecht::domain::letter::LetterKind;
use leerrecht::domain::municipality::MunicipalityCode;
use leerrecht::domain::name::{BrpName, PersonName};
use leerrecht::domain::officer::{OfficerDraft, OfficerFunction};
use leerrecht::domain::partial_date::PartialDate;
use leerrecht::domain::person::Sex;
use leerrecht::domain::school::SchoolDraft;
use leerrecht::domain::time::{Date, Timestamp};
use leerrecht::domain::timeline::{TimelineDraft, TimelineKind};
use leerrecht::domain::youth::YouthDraft;
use leerrecht::service::desk::Desk;
use leerrecht::service::letters::{self, Printer};
use leerrecht::service::{Actor, Store, StoreError};
use leerrecht::store::{Op, OpKind, Tx};

use crate::Outcome;
use crate::letter::Letter;
use crate::said::Said;

/// The office, with a case for each letter.
pub(crate) struct Office {
    store: Store,
    officer: OfficerId,
    pub(crate) cases: Vec<CaseId>,
}

impl Office {
    /// Opens a case for each of them.
    pub(crate) fn new(all: &[Letter]) -> Outcome<Self> {
        let store = Store::memory()?;
        let actor = actor(None);
        let op = Op::new(OpKind::CreateFile);
        let ((officer, cases), _) = store.transact(actor, &op, |tx| {
            let officer = tx.add_officer(&officer())?;
            let key = SchoolDraft::new(key()?, "De Rietkraag".to_owned());
            let school = tx.add_school(&key)?;
            let cases = all.iter().map(|letter| open(tx, letter, school));
            Ok::<_, StoreError>((officer, cases.collect::<Result<Vec<_>, _>>()?))
        })?;
        Ok(Self {
            store,
            officer,
            cases,
        })
    }

    /// Makes the letter of a case as it is proposed; how many bytes its pages are.
    pub(crate) fn make(&self, printer: &mut Printer, case: CaseId) -> Outcome<usize> {
        let (made, _) = letters::make_for(self.desk(), printer, case, LetterKind::Warning)?;
        match made.as_slice() {
            [letter] => Ok(letter.pages.len()),
            other => Err(format!("{} letters of one case", other.len()).into()),
        }
    }

    /// What the letters say, before any is made.
    pub(crate) fn said(&self, all: &[Letter]) -> Outcome<Vec<Said>> {
        let printer = Printer::new()?;
        let mut said = Vec::with_capacity(all.len());
        for (case, letter) in self.cases.iter().zip(all) {
            let proposal = letters::propose(self.desk(), *case, LetterKind::Warning)?;
            let words = Said::of(&proposal, &printer, &letter.street)?;
            said.push(words.ok_or("nobody gets a letter")?);
        }
        Ok(said)
    }

    fn desk(&self) -> Desk<'_> {
        Desk::new(&self.store, actor(Some(self.officer)), today())
    }
}

fn actor(officer: Option<OfficerId>) -> Actor {
    let at = Timestamp(1_795_420_800_000);
    Actor { officer, at }
}

fn today() -> Date {
    NaiveDate::from_ymd_opt(2026, 11, 23).unwrap_or_default()
}

fn key() -> Result<leerrecht::domain::school::SchoolKey, StoreError> {
    "99ZA00".parse().map_err(|_| StoreError::Unreadable {
        table: "school",
        column: "brin",
    })
}

fn officer() -> OfficerDraft {
    OfficerDraft {
        name: "J. de Vries".to_owned(),
        function: OfficerFunction::Leerplicht,
        trainee: false,
        boa_number: None,
        phone: Some("06 8765 4321".to_owned()),
        email: None,
        from: None,
        until: None,
    }
}

fn name(given: &str, surname: &str) -> PersonName {
    PersonName::from(BrpName {
        given: given.to_owned(),
        surname: surname.to_owned(),
        ..BrpName::default()
    })
}

/// A child too young for a letter of its own, so that one case is one letter.
fn open(tx: &mut Tx<'_>, letter: &Letter, school: SchoolId) -> Result<CaseId, StoreError> {
    let born = PartialDate::from_int(20_150_531).unwrap_or(PartialDate::UNKNOWN);
    let youth = tx.add_youth(&YouthDraft::new(name(&letter.child, "Voorbeeld"), born))?;
    let guardian = tx.add_guardian(&GuardianDraft {
        sex: Sex::Female,
        ..GuardianDraft::new(name("Anna", &letter.name))
    })?;
    tx.add_gezag(&GezagDraft {
        youth,
        guardian,
        role: Role::Parent1,
        authority: Authority::Yes,
        from: None,
        until: None,
    })?;
    tx.add_address(
        AddressOwner::Guardian(guardian),
        &Address {
            street: Some(letter.street.clone()),
            house_number: Some(1),
            postcode: "1811LP".parse().ok(),
            town: Some("Voorbeeldstad".to_owned()),
            ..Address::empty(AddressKind::Street)
        },
    )?;
    let draft = CaseDraft {
        school: Some(school),
        municipality: Some(MunicipalityCode(361)),
        ..CaseDraft::new(youth, CaseKind::Relatief, today())
    };
    let case = tx.add_case(&draft, 2026)?;
    absent(tx, letter, case)?;
    tx.add_hearing(&HearingDraft {
        case,
        on: today(),
        at: None,
        heard: Heard::Guardian,
        guardian: Some(guardian),
        channel: HearingChannel::InPerson,
        place: None,
        summoned_on: None,
        appeared: Some(true),
        statement: "Zij slaapt slecht. Ik wist niet van de gemiste uren.".to_owned(),
    })?;
    let agreed = "Zij meldt zich elke ochtend bij de mentor.".to_owned();
    tx.add_entry(&TimelineDraft::new(
        case,
        TimelineKind::Agreement,
        today(),
        agreed,
    ))?;
    Ok(case)
}

/// One day in each of four weeks, with as many hours as the letter says.
fn absent(tx: &mut Tx<'_>, letter: &Letter, case: CaseId) -> Result<(), StoreError> {
    for (week, hours) in (1..=4_u64).zip(letter.hours) {
        let hours = (1..=u8::try_from(hours).unwrap_or(1)).filter(|hour| *hour <= 10);
        let set = hours.fold(LessonHours::NONE, |set, hour| set.with(hour).unwrap_or(set));
        tx.add_absence(&AbsenceDayDraft {
            case,
            on: today()
                .checked_sub_days(Days::new(7 * week))
                .unwrap_or_default(),
            kind: AbsenceKind::Unexcused,
            extent: Extent::Lessons(set),
            minutes: None,
        })?;
    }
    Ok(())
}
