//! The demonstration: a case file of invented people, made from nothing with the sample files that
//! the program carries, and worked in as an officer would.

use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use chrono::Days;
use zeroize::Zeroizing;

use super::cases::{self, CaseError};
use super::desk::Desk;
use super::import::{self, About, ImportError, Input, Mode, Options, Report};
use super::office::{OfficeError, Settings};
use super::safekeeping::{self, SafekeepingError, Watch};
use super::session::{self, FirstOffice, Secret, Session};
use crate::domain::case::{CaseKind, CaseNumber, CloseReason, Closing};
use crate::domain::municipality::{AreaPart, MunicipalityCode, SchoolType, SchoolTypes, WorkArea};
use crate::domain::officer::{OfficerDraft, OfficerFunction};
use crate::domain::task::TaskDraft;
use crate::domain::time::{Date, Timestamp};
use crate::domain::timeline::{TimelineDraft, TimelineKind};
use crate::domain::{id::CaseId, id::YouthId};
use crate::files::{self, FilesError};
use crate::store::{Found, Query, Scope, StoreError};

/// The case file in the demonstration's folder.
pub const FILE: &str = "demo.leerrecht-db";

/// The passphrase of the demonstration; shown, because nothing in it is anybody's.
pub const PASSPHRASE: &str = "lantaarn zeilboot kastanje druppel wekkerradio";

/// A sample file, and how it is read.
struct Sample {
    name: &'static str,
    bytes: &'static [u8],
    kind: SampleKind,
}

/// What a sample holds.
#[derive(Clone, Copy)]
enum SampleKind {
    Schools(SchoolTypes),
    Persons,
    /// The school that its list does not name.
    Enrolments(Option<&'static str>),
}

macro_rules! sample {
    ($name:literal, $kind:expr) => {
        Sample {
            name: $name,
            bytes: include_bytes!(concat!("../../assets/demo/", $name)),
            kind: $kind,
        }
    };
}

/// The samples in the order in which an officer would take them in: schools before enrolments.
const SAMPLES: [Sample; 8] = [
    sample!(
        "scholen-basisonderwijs.csv",
        SampleKind::Schools(SchoolTypes::NONE.with(SchoolType::Po))
    ),
    sample!(
        "scholen-voortgezet.csv",
        SampleKind::Schools(SchoolTypes::NONE.with(SchoolType::Vo))
    ),
    sample!(
        "scholen-mbo.csv",
        SampleKind::Schools(SchoolTypes::NONE.with(SchoolType::Mbo))
    ),
    sample!("personen-gba-v.csv", SampleKind::Persons),
    sample!("personen-plat.csv", SampleKind::Persons),
    sample!("personen-haal-centraal.json", SampleKind::Persons),
    sample!(
        "inschrijvingen-magister.csv",
        SampleKind::Enrolments(Some("99ZA00"))
    ),
    sample!("inschrijvingen-mbo.xlsx", SampleKind::Enrolments(None)),
];

/// What is looked for: with a wrong accent, in another order, with one typing error.
const SEARCHES: [&str; 3] = ["fíetje voorbeeld", "proef van der anne", "vorobeeld noor"];

/// What was done, for the door to tell.
#[derive(Debug)]
pub struct Demo {
    /// The case file.
    pub path: PathBuf,
    /// Each sample file with what came of it.
    pub imports: Vec<(&'static str, Report)>,
    /// Youths in the file.
    pub youths: u64,
    /// Schools in the file.
    pub schools: u64,
    /// What was looked for and found.
    pub searches: Vec<Searched>,
    /// The cases that were opened.
    pub cases: Vec<CaseNumber>,
    /// The one of them that was closed.
    pub closed: Option<CaseNumber>,
    /// The verified copy.
    pub copy: PathBuf,
    /// Lines in the log of the file.
    pub log_lines: i64,
}

/// A search and its answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Searched {
    /// What was typed.
    pub text: &'static str,
    /// How many hold all the words.
    pub count: usize,
    /// The first name shown.
    pub first: Option<String>,
    /// Whether it was found in spite of a typing error.
    pub near: bool,
}

/// What went wrong.
#[derive(Debug, thiserror::Error)]
pub enum DemoError {
    /// A file stands there that is not the demonstration's.
    #[error("{} is not a file of the demonstration", .0.display())]
    NotOurs(PathBuf),
    /// Keeping the file.
    #[error(transparent)]
    Safekeeping(#[from] SafekeepingError),
    /// Taking in a sample.
    #[error(transparent)]
    Import(#[from] ImportError),
    /// Working on a case.
    #[error(transparent)]
    Case(#[from] CaseError),
    /// The office.
    #[error(transparent)]
    Office(#[from] OfficeError),
    /// A file beside the case file.
    #[error(transparent)]
    Files(#[from] FilesError),
    /// The case file.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl DemoError {
    /// What the sentence of this error may name.
    pub fn facts(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::NotOurs(path) => vec![("path", path.display().to_string())],
            Self::Safekeeping(error) => error.facts(),
            Self::Import(error) => error.facts(),
            Self::Case(error) => error.facts(),
            Self::Office(error) => error.facts(),
            Self::Files(error) => error.facts(),
            Self::Store(error) => error.facts(),
        }
    }

    /// A short fixed word for this error, the key of its sentence.
    pub fn code(&self) -> &'static str {
        match self {
            Self::NotOurs(_) => "not-the-demo",
            Self::Safekeeping(error) => error.code(),
            Self::Import(error) => error.code(),
            Self::Case(error) => error.code(),
            Self::Office(error) => error.code(),
            Self::Files(error) => error.code(),
            Self::Store(error) => error.code(),
        }
    }
}

/// Makes the demonstration anew in a folder. Its own file of an earlier time goes; any other file
/// of that name stays, and nothing is done.
pub fn demo(folder: &Path, now: Timestamp, today: Date) -> Result<Demo, DemoError> {
    let path = folder.join(FILE);
    remove_own(&path, now)?;
    let session = session::create(&path, PASSPHRASE, &first_office(), now, today)?;
    let desk = session.desk(now, today);
    let imports = import_samples(&session, now, today)?;
    let searches = SEARCHES
        .iter()
        .map(|text| searched(desk, text))
        .collect::<Result<_, _>>()?;
    let (cases, closed) = work(desk)?;
    let watch = Watch::silent();
    let copy = safekeeping::backup(&session, safekeeping::Reason::Asked, now, &watch)?;
    let report = safekeeping::verify(&session, &watch)?;
    let (youths, schools) = desk
        .store
        .read(|file| Ok::<_, StoreError>((file.youth_count()?, file.school_count()?)))?;
    session.close();
    Ok(Demo {
        path,
        imports,
        youths,
        schools,
        searches,
        cases,
        closed,
        copy: copy.path,
        log_lines: report.log_lines,
    })
}

/// Takes away the file of an earlier demonstration: one that the shown passphrase opens.
fn remove_own(path: &Path, now: Timestamp) -> Result<(), DemoError> {
    if !files::exists(path) {
        return Ok(());
    }
    let secret = Secret::Passphrase(Zeroizing::new(PASSPHRASE.to_owned()));
    match session::unlock(path, &secret, now, &Watch::silent()) {
        Ok(session) => session.close(),
        Err(SafekeepingError::Store(_)) => return Err(DemoError::NotOurs(path.to_owned())),
        Err(error) => return Err(error.into()),
    }
    Ok(files::remove(path)?)
}

fn first_office() -> FirstOffice {
    let alkmaar = MunicipalityCode(361);
    let part = |municipality, types| AreaPart {
        municipality,
        types,
        from: None,
        until: None,
    };
    let mbo = SchoolTypes::NONE.with(SchoolType::Mbo);
    FirstOffice {
        officer: OfficerDraft {
            name: "Lotte Leerrecht".to_owned(),
            function: OfficerFunction::Leerplicht,
            trainee: false,
            boa_number: None,
            phone: None,
            email: None,
            from: None,
            until: None,
        },
        area: WorkArea {
            parts: vec![
                part(alkmaar, SchoolTypes::ALL),
                part(MunicipalityCode(375), mbo),
            ],
            ages: None,
        },
        settings: Settings {
            municipality: Some(alkmaar),
            region: None,
            retention: None,
        },
    }
}

fn import_samples(
    session: &Session,
    now: Timestamp,
    today: Date,
) -> Result<Vec<(&'static str, Report)>, DemoError> {
    let options = Options {
        today,
        area: session.store().read(|file| file.work_area())?,
        progress: &|_, _| ControlFlow::Continue(()),
    };
    let mode = Mode::Apply {
        actor: session.actor(now),
        previewed: None,
    };
    let store = session.store();
    let mut done = Vec::with_capacity(SAMPLES.len());
    for sample in &SAMPLES {
        let input = Input::bytes(sample.bytes);
        let (report, _) = match sample.kind {
            SampleKind::Schools(types) => import::schools(store, input, types, &options, mode)?,
            SampleKind::Persons => import::persons(store, input, &options, mode)?,
            SampleKind::Enrolments(school) => {
                import::enrolments(store, input, &about(school), &options, mode)?
            }
        };
        done.push((sample.name, report));
    }
    Ok(done)
}

fn about(school: Option<&str>) -> About {
    About {
        school: school.and_then(|key| key.parse().ok()),
        from: Date::from_ymd_opt(2026, 8, 1),
        ..About::default()
    }
}

fn searched(desk: Desk<'_>, text: &'static str) -> Result<Searched, DemoError> {
    let query = Query::within(text, Scope::Youths);
    let hits = desk.store.read(|file| file.search(&query))?;
    let first = hits.best.first().or(hits.near.first());
    Ok(Searched {
        text,
        count: hits.count,
        first: first.map(|hit| hit.title.clone()),
        near: hits.best.is_empty() && !hits.near.is_empty(),
    })
}

/// Opens three cases, works on them, and closes one.
fn work(desk: Desk<'_>) -> Result<(Vec<CaseNumber>, Option<CaseNumber>), DemoError> {
    let wanted = [
        ("fietje voorbeeld", CaseKind::Relatief),
        ("noor voorbeeld", CaseKind::Luxe),
        ("anne marie proef", CaseKind::Preventief),
    ];
    let mut opened = Vec::new();
    for (name, kind) in wanted {
        let Some(youth) = first_youth(desk, name)? else {
            continue;
        };
        let draft = cases::draft_for(desk, youth, kind)?;
        let (case, _) = cases::open(desk, &draft)?;
        work_on(desk, case.id)?;
        opened.push(case);
    }
    let closed = opened.last().map(|case| (case.id, case.number));
    if let Some((id, _)) = closed {
        let closing = Closing {
            on: desk.today,
            reason: CloseReason::Afgerond,
            note: None,
        };
        cases::close(desk, id, &closing)?;
    }
    let numbers = opened.iter().map(|case| case.number).collect();
    Ok((numbers, closed.map(|(_, number)| number)))
}

fn first_youth(desk: Desk<'_>, name: &str) -> Result<Option<YouthId>, DemoError> {
    let query = Query::within(name, Scope::Youths);
    let hits = desk.store.read(|file| file.search(&query))?;
    Ok(hits.best.iter().find_map(|hit| match hit.found {
        Found::Youth(id) => Some(id),
        _ => None,
    }))
}

fn work_on(desk: Desk<'_>, case: CaseId) -> Result<(), DemoError> {
    let text = "Gebeld met de school: de mentor wil meedenken.".to_owned();
    let note = TimelineDraft::new(case, TimelineKind::Phone, desk.today, text);
    cases::note(desk, &note)?;
    let task = TaskDraft {
        case: Some(case),
        youth: None,
        title: "Ouders uitnodigen voor een gesprek".to_owned(),
        due: desk.today.checked_add_days(Days::new(7)),
        assignee: desk.actor.officer,
        done_on: None,
    };
    cases::add_task(desk, &task)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_does_what_it_says_and_does_it_again() {
        let folder = tempfile::tempdir().unwrap();
        let today = "2026-11-23".parse().unwrap();
        for round in 0..2 {
            let now = Timestamp(1_795_000_000_000 + round * 60_000);
            let demo = demo(folder.path(), now, today).unwrap();
            assert_eq!((demo.cases.len(), demo.searches.len()), (3, 3), "{demo:?}");
            for searched in &demo.searches {
                assert!(searched.first.is_some(), "{searched:?}");
            }
            assert!(demo.searches[2].near && !demo.searches[0].near);
            for (name, report) in &demo.imports {
                let taken = report.new + report.changed + report.unchanged;
                assert!(taken > 0, "{name}: {report:?}");
            }
            assert_eq!(demo.closed, demo.cases.last().copied());
        }
    }

    #[test]
    fn a_file_of_somebody_else_stays() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(FILE);
        std::fs::write(&path, "mijn brief").unwrap();
        let today = "2026-11-23".parse().unwrap();
        let refused = demo(folder.path(), Timestamp(1_795_000_000_000), today);
        assert!(matches!(refused, Err(DemoError::NotOurs(_))));
        assert_eq!(std::fs::read(&path).unwrap(), b"mijn brief");
    }
}
