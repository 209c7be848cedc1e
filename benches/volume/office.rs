//! A large office: its officers, the schools around it, and the cases of ten years. Written through
//! the program's own door, in one act.

mod case;

use leerrecht::domain::id::{OfficerId, SchoolId, YouthId};
use leerrecht::domain::municipality::MunicipalityCode;
use leerrecht::domain::officer::{OfficerDraft, OfficerFunction};
use leerrecht::domain::school::SchoolDraft;
use leerrecht::domain::time::Date;
use leerrecht::store::{Op, OpKind, Tx};

use crate::Outcome;
use crate::names::Names;
use crate::people::MINOR_FROM;
use crate::place::{Place, actor, bare, today};
use crate::random::Random;
use crate::size::Size;

const OFFICERS: usize = 12;

/// The municipalities of the list of persons.
const MUNICIPALITIES: [u16; 7] = [361, 1980, 373, 383, 399, 450, 441];

/// What cases are drawn from.
struct Office {
    random: Random,
    today: Date,
    youths: Vec<YouthId>,
    schools: Vec<SchoolId>,
    handlers: Vec<OfficerId>,
}

/// Fills the case file that an import left.
pub(crate) fn fill(place: &Place, size: &Size) -> Outcome<()> {
    let youths = minors(place)?;
    let store = place.store()?;
    let op = Op::new(OpKind::Office);
    let mut random = Random::new(0x6361_7365);
    let ((schools, handlers), _) = store.transact(actor(), &op, |tx| {
        let schools = schools(tx, size, &mut random)?;
        Ok::<_, crate::Failure>((schools, officers(tx, &mut random)?))
    })?;
    let mut office = Office {
        random,
        today: today()?,
        youths,
        schools,
        handlers,
    };
    store.bulk(actor(), &Op::new(OpKind::CaseNew), &case::TABLES, |bulk| {
        (0..size.cases).try_for_each(|_| office.open_case(bulk))
    })?;
    Ok(())
}

/// Everybody of whom there may be a case.
fn minors(place: &Place) -> Outcome<Vec<YouthId>> {
    let conn = bare(&place.case_file())?;
    let mut ask = conn.prepare("SELECT id FROM youth WHERE born >= ?1 ORDER BY id")?;
    let ids = ask.query_map([MINOR_FROM], |row| row.get(0).map(YouthId))?;
    Ok(ids.collect::<Result<_, _>>()?)
}

fn schools(tx: &mut Tx<'_>, size: &Size, random: &mut Random) -> Outcome<Vec<SchoolId>> {
    let names = Names::new();
    let add = |serial: u32| {
        let (_, name) = names.surname(random);
        let school = SchoolDraft {
            municipality: Some(MunicipalityCode(*random.pick(&MUNICIPALITIES))),
            town: Some("Alkmaar".to_owned()),
            ..SchoolDraft::new(format!("{serial:04}00").parse()?, format!("De {name}"))
        };
        Ok(tx.add_school(&school)?)
    };
    (0..size.schools).map(add).collect()
}

fn officers(tx: &mut Tx<'_>, random: &mut Random) -> Outcome<Vec<OfficerId>> {
    let names = Names::new();
    let mut add = || {
        let name = names.name(random);
        let officer = OfficerDraft {
            name: format!("{} {}", name.given, name.surname),
            function: OfficerFunction::Leerplicht,
            trainee: false,
            boa_number: None,
            phone: None,
            email: None,
            from: None,
            until: None,
        };
        Ok(tx.add_officer(&officer)?)
    };
    (0..OFFICERS).map(|_| add()).collect()
}
