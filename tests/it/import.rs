//! Files of others into the case file: what a preview shows is what the import does, again it does
//! nothing, and what is refused or stopped has written nothing.

mod enrolments;
mod families;
mod identity;
mod list;
mod people;
mod refused;
mod schools;
mod silent;
mod undo;
mod whole;

use std::ops::ControlFlow;

use leerrecht::domain::municipality::{AreaPart, MunicipalityCode, SchoolTypes, WorkArea};
use leerrecht::domain::time::Timestamp;
use leerrecht::service::import::{ImportError, Input, Mode, Options, Report, persons};
use leerrecht::store::{Actor, Key, Snapshot, Store, StoreError};
use tempfile::TempDir;

const ACTOR: Actor = Actor {
    officer: None,
    at: Timestamp(1_790_000_000_000),
};

/// A case file on the disk, read and written on one day.
struct File {
    store: Store,
    area: WorkArea,
    _folder: TempDir,
}

impl File {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("t.leerrecht-db");
        Self {
            store: Store::create_with_key(&path, Key::from_bytes([9; 32])).unwrap(),
            area: WorkArea::default(),
            _folder: folder,
        }
    }

    /// Only youths of Alkmaar, of these ages.
    fn of_alkmaar(ages: std::ops::RangeInclusive<u8>) -> Self {
        let part = AreaPart {
            municipality: MunicipalityCode(361),
            types: SchoolTypes::ALL,
            from: None,
            until: None,
        };
        Self {
            area: WorkArea {
                parts: vec![part],
                ages: Some(ages),
            },
            ..Self::new()
        }
    }

    fn options(&self) -> Options<'static> {
        Options {
            today: "2026-11-23".parse().unwrap(),
            area: self.area.clone(),
            progress: &|_, _| ControlFlow::Continue(()),
        }
    }

    fn read<T>(&self, read: impl FnOnce(&Snapshot<'_>) -> Result<T, StoreError>) -> T {
        self.store.read(read).unwrap()
    }

    /// Previews persons and takes them in.
    #[track_caller]
    fn take(&self, bytes: &[u8]) -> Report {
        self.both(|mode| persons(&self.store, Input::bytes(bytes), &self.options(), mode))
    }

    /// Previews and imports; both must say the same, and the preview write nothing.
    #[track_caller]
    fn both<C>(&self, run: impl Fn(Mode) -> Result<(Report, C), ImportError>) -> Report {
        let log = self.log_lines();
        let (preview, _) = run(Mode::Preview).unwrap();
        assert_eq!(self.log_lines(), log, "a preview writes nothing");
        let (report, _) = run(apply(Some(preview.sha256))).unwrap();
        let as_shown = Report {
            applied: false,
            ..report.clone()
        };
        assert_eq!(as_shown, preview);
        assert_eq!(counts(&report).iter().sum::<u64>(), report.read);
        report
    }

    fn log_lines(&self) -> usize {
        self.read(|file| file.log(1_000)).len()
    }
}

fn apply(previewed: Option<[u8; 32]>) -> Mode {
    Mode::Apply {
        actor: ACTOR,
        previewed,
    }
}

/// New, changed, unchanged, outside, rejected.
fn counts(report: &Report) -> [u64; 5] {
    let rejected = u64::try_from(report.rejected.len()).unwrap();
    [
        report.new,
        report.changed,
        report.unchanged,
        report.outside,
        rejected,
    ]
}

/// Line and reason of each refusal.
fn refusals(report: &Report) -> Vec<(u64, &'static str)> {
    let refused = report.rejected.iter();
    refused
        .map(|refusal| (refusal.place.line, refusal.reason.code()))
        .collect()
}

/// The fields that changed, in order.
fn fields(report: &Report) -> Vec<&'static str> {
    report
        .changes
        .iter()
        .map(|change| change.field.code())
        .collect()
}

/// A file of ours.
fn fixture(name: &str) -> Vec<u8> {
    let path = format!("{}/tests/fixtures/{name}", env!("CARGO_MANIFEST_DIR"));
    std::fs::read(path).unwrap()
}
