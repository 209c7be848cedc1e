//! What all imports share: read a record, decide, count, write. Reading and deciding run in a
//! thread beside the writing, on the state of the file from before, so that both cores work and
//! the writing side can take its indexes away meanwhile.

use std::ops::ControlFlow;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};

use super::input::Sum;
use super::report::{Listed, Outcome, Place, Report};
use super::{ImportError, Mode, Options};
use crate::domain::partial_date::PartialDate;
use crate::exchange::Rejection;
use crate::exchange::table::{Progress, Sheets, TableError};
use crate::store::{Actor, Beside, Bulk, Changes, Op, OpKind, Snapshot, Store, Table};

/// Records that travel together from the reading side to the writing one.
const BATCH: usize = 256;

/// Batches under way: enough to keep both sides busy, little enough for memory.
const UNDER_WAY: usize = 8;

/// One kind of import: how its records are decided on and written.
pub(super) trait Import: Sized {
    /// A record as it is read.
    type Record: Send;
    /// What to do with a record.
    type Decision: Send;
    /// What deciding remembers about the file and the case file.
    type Decider: Send;
    /// What writing remembers.
    type Writer;

    /// The word in the log.
    const KIND: OpKind;
    /// The tables that get new rows.
    const TABLES: &'static [Table];

    fn decide(
        decider: &mut Self::Decider,
        file: &Snapshot<'_>,
        record: Result<Self::Record, Rejection>,
    ) -> Result<Self::Decision, ImportError>;

    /// Where a record stands, who or what it is about, and when a person was born.
    fn about(record: &Self::Record) -> (Place, String, Option<PartialDate>);

    /// What was decided.
    fn outcome(decision: &Self::Decision) -> Outcome;

    /// Counts a decision.
    fn count(decision: &Self::Decision, report: &mut Report);

    fn writer(bulk: &mut Bulk<'_>, options: &Options<'_>) -> Result<Self::Writer, ImportError>;

    fn write(
        writer: &mut Self::Writer,
        bulk: &mut Bulk<'_>,
        decision: Self::Decision,
    ) -> Result<(), ImportError>;
}

/// A decision, and who or what it is about: of a record that cannot be read only what it says.
pub(super) struct Decided<D> {
    decision: D,
    listed: Option<Listed>,
}

impl<D> Decided<D> {
    /// Decides on a record.
    fn on<I: Import<Decision = D>>(
        decider: &mut I::Decider,
        file: &Snapshot<'_>,
        record: Result<I::Record, Rejection>,
    ) -> Result<Self, ImportError> {
        let about = match &record {
            Ok(record) => Some(I::about(record)),
            Err(refused) => named(refused),
        };
        let decision = I::decide(decider, file, record)?;
        let listed = about.map(|(place, name, born)| Listed {
            place,
            outcome: I::outcome(&decision),
            name,
            born,
        });
        Ok(Self { decision, listed })
    }

    /// Counts it, and names it among its like.
    fn count<I: Import<Decision = D>>(&mut self, report: &mut Report) {
        I::count(&self.decision, report);
        if let Some(listed) = self.listed.take() {
            report.list(listed);
        }
    }
}

/// Where a record stands that cannot be read, and whom it names.
fn named(refused: &Rejection) -> Option<(Place, String, Option<PartialDate>)> {
    let place = Place {
        line: refused.line,
        record: refused.number,
    };
    let name = refused.name.clone();
    (!name.is_empty()).then_some((place, name, None))
}

/// The records of a file, as `exchange` reads them.
pub(super) trait Records<R>:
    Iterator<Item = Result<Result<R, Rejection>, TableError>>
{
}
impl<R, I: Iterator<Item = Result<Result<R, Rejection>, TableError>>> Records<R> for I {}

/// Everything a run needs: the records, how far reading is, and what deciding begins with.
pub(super) struct Run<I: Import> {
    pub(super) records: Box<dyn Records<I::Record> + Send>,
    pub(super) progress: Progress,
    pub(super) sheets: Option<Sheets>,
    pub(super) sum: Sum,
    pub(super) decider: I::Decider,
    /// What is written at the end, in the same transaction.
    pub(super) finish: Finish,
}

/// See [`Run::finish`].
pub(super) type Finish = Box<dyn FnOnce(&mut Bulk<'_>) -> Result<(), ImportError> + Send>;

/// Decides on every record and counts, or writes as well.
pub(super) fn run<I: Import>(
    store: &Store,
    run: Run<I>,
    options: &Options<'_>,
    mode: Mode,
) -> Result<(Report, Changes), ImportError> {
    match mode {
        Mode::Preview => Ok((preview(store, run, options)?, Changes::default())),
        Mode::Apply { actor, previewed } => apply(store, run, options, actor, previewed),
    }
}

fn preview<I: Import>(
    store: &Store,
    run: Run<I>,
    options: &Options<'_>,
) -> Result<Report, ImportError> {
    let mut report = Report::default();
    let (sum, sheets) = (run.sum.clone(), run.sheets.clone());
    store.read(|file| {
        decide_all(run, file, options, &mut |batch| {
            for mut decided in batch {
                decided.count::<I>(&mut report);
            }
            Ok(())
        })
    })?;
    report.sha256 = sum.so_far();
    report.sheets = sheets;
    Ok(report)
}

fn apply<I: Import>(
    store: &Store,
    mut run: Run<I>,
    options: &Options<'_>,
    actor: Actor,
    previewed: Option<[u8; 32]>,
) -> Result<(Report, Changes), ImportError> {
    let finish = std::mem::replace(&mut run.finish, Box::new(|_| Ok(())));
    let end = End {
        sum: run.sum.clone(),
        sheets: run.sheets.clone(),
        previewed,
        finish,
    };
    let op = Op::new(I::KIND);
    let Some(before) = store.beside()? else {
        // A file in memory has one connection: decide first, then write.
        let mut all = Vec::new();
        store.read(|file| {
            decide_all(run, file, options, &mut |batch| {
                all.push(Ok(batch));
                Ok(())
            })
        })?;
        return store.bulk(actor, &op, I::TABLES, |bulk| {
            let report = write_all::<I>(bulk, all, options)?;
            end.reach(bulk, report)
        });
    };
    store.bulk(actor, &op, I::TABLES, |bulk| {
        // From here on nobody else writes: the state that is read is the one that is written to.
        let report = decide_beside(before, run, options, |batches| {
            write_all::<I>(bulk, batches, options)
        })?;
        end.reach(bulk, report)
    })
}

/// Runs the deciding side in a thread of its own. When it breaks off, so does the import: nothing
/// is committed before it has ended well.
fn decide_beside<I: Import>(
    before: Beside,
    run: Run<I>,
    options: &Options<'_>,
    write: impl FnOnce(Drained<Sent<I>>) -> Result<Report, ImportError>,
) -> Result<Report, ImportError> {
    let (send, receive) = sync_channel(UNDER_WAY);
    std::thread::scope(|scope| {
        let deciding = scope.spawn(move || {
            let decided = before.read(|file| {
                decide_all(run, file, options, &mut |batch| deliver::<I>(&send, batch))
            });
            if let Err(error) = decided {
                // Nobody listens when the writing side ended first: then it has its own error.
                let _ = send.send(Err(error));
            }
        });
        let written = write(Drained(receive));
        deciding.join().map_err(|_| ImportError::BrokenOff)?;
        written
    })
}

/// What is checked and written when all records are in.
struct End {
    sum: Sum,
    sheets: Option<Sheets>,
    previewed: Option<[u8; 32]>,
    finish: Finish,
}

impl End {
    fn reach(self, bulk: &mut Bulk<'_>, mut report: Report) -> Result<Report, ImportError> {
        report.sha256 = self.sum.so_far();
        report.sheets = self.sheets;
        if self
            .previewed
            .is_some_and(|previewed| previewed != report.sha256)
        {
            return Err(ImportError::ChangedSince);
        }
        (self.finish)(bulk)?;
        bulk.describe(&report.for_log())?;
        Ok(report)
    }
}

/// Ends the reading side when the writing side gives up: the channel goes with it.
struct Drained<T>(Receiver<T>);

impl<T> Iterator for Drained<T> {
    type Item = T;
    fn next(&mut self) -> Option<T> {
        self.0.recv().ok()
    }
}

type Batch<I> = Vec<Decided<<I as Import>::Decision>>;

type Sent<I> = Result<Batch<I>, ImportError>;

fn deliver<I: Import>(send: &SyncSender<Sent<I>>, batch: Batch<I>) -> Result<(), ImportError> {
    send.send(Ok(batch)).map_err(|_| ImportError::BrokenOff)
}

fn write_all<I: Import>(
    bulk: &mut Bulk<'_>,
    batches: impl IntoIterator<Item = Sent<I>>,
    options: &Options<'_>,
) -> Result<Report, ImportError> {
    let mut report = Report {
        applied: true,
        ..Report::default()
    };
    let mut writer = I::writer(bulk, options)?;
    for batch in batches {
        for mut decided in batch? {
            decided.count::<I>(&mut report);
            I::write(&mut writer, bulk, decided.decision)?;
        }
    }
    Ok(report)
}

/// Reads every record, decides, and hands the decisions on in batches.
fn decide_all<I: Import>(
    mut run: Run<I>,
    file: &Snapshot<'_>,
    options: &Options<'_>,
    deliver: &mut dyn FnMut(Batch<I>) -> Result<(), ImportError>,
) -> Result<(), ImportError> {
    let mut batch = Vec::with_capacity(BATCH);
    let mut nothing = true;
    for record in run.records {
        batch.push(Decided::on::<I>(&mut run.decider, file, record?)?);
        nothing = false;
        if batch.len() == BATCH {
            let (done, total) = (run.progress.taken(), run.progress.total().unwrap_or(0));
            if (options.progress)(done, total) == ControlFlow::Break(()) {
                return Err(ImportError::Stopped);
            }
            deliver(std::mem::replace(&mut batch, Vec::with_capacity(BATCH)))?;
        }
    }
    if nothing {
        return Err(ImportError::NothingRead);
    }
    deliver(batch)
}
