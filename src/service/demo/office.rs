//! The office of the demonstration: an officer, a work area, and what the sample files hold.

use std::ops::ControlFlow;
use std::path::Path;

use zeroize::Zeroizing;

use super::{DemoError, PASSPHRASE};
use crate::domain::municipality::{AreaPart, MunicipalityCode, SchoolType, SchoolTypes, WorkArea};
use crate::domain::officer::{OfficerDraft, OfficerFunction};
use crate::domain::time::{Date, Timestamp};
use crate::files;
use crate::service::import::{self, About, Input, Mode, Options, Report};
use crate::service::office::Settings;
use crate::service::safekeeping::{SafekeepingError, Watch};
use crate::service::session::{self, FirstOffice, Secret, Session};

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
            bytes: include_bytes!(concat!("../../../assets/demo/", $name)),
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

/// An office of invented people, without a case yet.
#[derive(Debug)]
pub struct Office {
    /// The file, open.
    pub session: Session,
    /// Each sample file with what came of it.
    pub imports: Vec<(&'static str, Report)>,
}

/// Makes the office anew, with all that the sample files hold. The file of an earlier demonstration
/// goes; any other file of that name stays, and nothing is done.
///
/// # Errors
/// When the file there is somebody else's, or cannot be written.
pub fn office(path: &Path, now: Timestamp, today: Date) -> Result<Office, DemoError> {
    remove_own(path, now)?;
    let session = session::create(path, PASSPHRASE, &first_office(), now, today)?;
    let imports = import_samples(&session, now, today)?;
    Ok(Office { session, imports })
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
            phone: Some("072 555 31 00".to_owned()),
            email: Some("lotte@voorbeeld.example".to_owned()),
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
        let (report, changes) = match sample.kind {
            SampleKind::Schools(types) => import::schools(store, input, types, &options, mode)?,
            SampleKind::Persons => import::persons(store, input, &options, mode)?,
            SampleKind::Enrolments(school) => {
                import::enrolments(store, input, &about(school), &options, mode)?
            }
        };
        if let Some(op) = changes.op {
            let desk = session.desk(now, today);
            import::remember(desk, op, Path::new(sample.name), &report)?;
        }
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
