//! What is done with a file beside the window: looked into, counted, taken over.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use iced::Task;

use crate::clock;
use crate::domain::id::OpId;
use crate::domain::municipality::SchoolTypes;
use crate::service::Changes;
use crate::service::import::{self, About, ImportError, Input, Look, Mode, Options, Report, look};
use crate::service::office;
use crate::service::safekeeping::{self, CopyFirst, Stage, Watch};
use crate::ui::db::{Db, beside};
use crate::ui::fault::Fault;
use crate::ui::work::Work;

/// The code of what was stopped.
pub(super) const STOPPED: &str = "stopped";

/// How long stopping waits before it asks again: one statement ends, and the next would begin.
const AGAIN: Duration = Duration::from_millis(30);

/// A file, with everything that had to be settled about it.
#[derive(Debug, Clone)]
pub(super) struct Settled {
    pub(super) path: PathBuf,
    pub(super) sheet: Option<String>,
    pub(super) what: What,
}

/// What it is taken for.
#[derive(Debug, Clone)]
pub(super) enum What {
    Persons,
    Schools(SchoolTypes),
    Enrolments(Box<About>),
}

/// A file that was looked into.
pub(super) struct Seen {
    pub(super) path: PathBuf,
    pub(super) sheet: Option<String>,
    pub(super) look: Look,
}

/// A file that was taken over.
pub(super) struct Applied {
    pub(super) report: Report,
    pub(super) changes: Changes,
    /// The copy that was made first; nothing where the newest had it all.
    pub(super) copy: Option<PathBuf>,
}

/// What was counted, and the copy that will be the way back.
pub(super) struct Counted {
    pub(super) report: Report,
    pub(super) copy: CopyFirst,
}

/// Work that goes on.
pub(super) struct Job {
    work: Kind,
    done: Arc<AtomicBool>,
    stopping: Arc<AtomicBool>,
}

enum Kind {
    Look(Work<Result<Seen, Fault>>),
    Count(Work<Result<Counted, Fault>>),
    Apply(Work<Result<Applied, Fault>>),
}

/// Work that has ended.
pub(super) enum Ended {
    Looked(Result<Box<Seen>, Fault>),
    Counted(Result<Box<Counted>, Fault>),
    Applied(Result<Box<Applied>, Fault>),
}

impl Job {
    fn begin<T: Send + 'static>(
        kind: impl FnOnce(Work<T>) -> Kind,
        job: impl FnOnce(&Watch) -> T + Send + 'static,
    ) -> (Self, Task<()>) {
        let done = Arc::new(AtomicBool::new(false));
        let ended = Arc::clone(&done);
        let (work, task) = Work::begin(move |watch| {
            let outcome = job(watch);
            ended.store(true, Ordering::Relaxed);
            outcome
        });
        let job = Self {
            work: kind(work),
            done,
            stopping: Arc::default(),
        };
        (job, task)
    }

    /// Looks into a file.
    pub(super) fn look(db: &Db, path: PathBuf, sheet: Option<String>) -> (Self, Task<()>) {
        let db = db.clone();
        Self::begin(Kind::Look, move |_| {
            let seen = Input::open(&path)
                .map_err(ImportError::from)
                .and_then(|input| look(db.session().store(), input.on_sheet(sheet.clone())));
            match seen {
                Ok(look) => Ok(Seen { path, sheet, look }),
                Err(error) => Err(Fault::from(error).at(&path)),
            }
        })
    }

    /// Counts what would change.
    pub(super) fn count(db: &Db, settled: Settled) -> (Self, Task<()>) {
        let db = db.clone();
        Self::begin(Kind::Count, move |watch| {
            let (report, _) = run(&db, &settled, Mode::Preview, watch)?;
            let copy = safekeeping::copy_before_import(db.session())?;
            Ok(Counted { report, copy })
        })
    }

    /// Copies the case file and takes the list over, if it still is the one that was counted.
    pub(super) fn apply(db: &Db, settled: Settled, previewed: [u8; 32]) -> (Self, Task<()>) {
        let db = db.clone();
        Self::begin(Kind::Apply, move |watch| {
            let session = db.session();
            let copy = safekeeping::backup_before_import(session, clock::now(), watch)?;
            let mode = Mode::Apply {
                actor: session.actor(clock::now()),
                previewed: Some(previewed),
            };
            let (report, changes) = run(&db, &settled, mode, watch)?;
            if let Some(op) = changes.op {
                remember(&db, op, &settled.path, &report);
            }
            let copy = copy.map(|copy| copy.path);
            Ok(Applied {
                report,
                changes,
                copy,
            })
        })
    }

    /// Whether the case file is being written.
    pub(super) fn writes(&self) -> bool {
        match self.work {
            Kind::Apply(_) => true,
            Kind::Look(_) | Kind::Count(_) => false,
        }
    }

    /// Whether somebody asked it to stop.
    pub(super) fn is_stopping(&self) -> bool {
        self.stopping.load(Ordering::Relaxed)
    }

    /// What it is doing, and how far that is.
    pub(super) fn stage(&self) -> (Option<Stage>, f32) {
        match &self.work {
            Kind::Look(work) => work.stage(),
            Kind::Count(work) => work.stage(),
            Kind::Apply(work) => work.stage(),
        }
    }

    /// Its outcome, once there is one.
    pub(super) fn ended(&self) -> Option<Ended> {
        Some(match &self.work {
            Kind::Look(work) => Ended::Looked(work.outcome()?.map(Box::new)),
            Kind::Count(work) => Ended::Counted(work.outcome()?.map(Box::new)),
            Kind::Apply(work) => Ended::Applied(work.outcome()?.map(Box::new)),
        })
    }

    /// Stops it. What writes asks nobody while it brings indexes up to date, so the case file itself
    /// is stopped too, until the work has ended; the task ends with it.
    pub(super) fn stop(&self, db: &Db) -> Task<()> {
        self.stopping.store(true, Ordering::Relaxed);
        match &self.work {
            Kind::Look(work) => work.stop(),
            Kind::Count(work) => work.stop(),
            Kind::Apply(work) => work.stop(),
        }
        if !self.writes() {
            return Task::none();
        }
        let (db, done) = (db.clone(), Arc::clone(&self.done));
        beside(move || {
            while !done.load(Ordering::Relaxed) {
                db.session().store().interrupt_writing();
                std::thread::sleep(AGAIN);
            }
        })
    }
}

/// Keeps of which file it was. It is taken over whether that can be kept or not.
fn remember(db: &Db, op: OpId, path: &Path, report: &Report) {
    if let Err(error) = import::remember(db.desk(), op, path, report) {
        tracing::warn!(
            code = error.code(),
            "nobody will know of which file this was"
        );
    }
}

fn run(db: &Db, settled: &Settled, mode: Mode, watch: &Watch) -> Result<(Report, Changes), Fault> {
    let area = office::office(db.desk())?.work_area;
    let options = Options {
        today: db.today(),
        area,
        progress: &|done, total| watch.ask(Stage::Records, done, total),
    };
    taken(db, settled, &options, mode).map_err(|error| at(error, &settled.path))
}

fn taken(
    db: &Db,
    settled: &Settled,
    options: &Options<'_>,
    mode: Mode,
) -> Result<(Report, Changes), ImportError> {
    let store = db.session().store();
    let input = Input::open(&settled.path)?.on_sheet(settled.sheet.clone());
    match &settled.what {
        What::Persons => import::persons(store, input, options, mode),
        What::Schools(types) => import::schools(store, input, *types, options, mode),
        What::Enrolments(about) => import::enrolments(store, input, about, options, mode),
    }
}

fn at(error: ImportError, path: &Path) -> Fault {
    Fault::from(error).at(path)
}
