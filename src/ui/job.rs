//! Work on the whole file: it needs the file for itself, so the window is put by while it runs.

use std::path::{Path, PathBuf};

use zeroize::Zeroizing;

use super::fault::Fault;
use super::screen::Typed;
use crate::clock;
use crate::domain::time::Date;
use crate::service::safekeeping::{self, BroughtBack, NotChanged, RecoverySheet, Report, Watch};
use crate::service::session::{Locked, Refused, Secret, Session};

/// What is to be done with the whole file.
#[derive(Debug)]
pub(crate) enum Job {
    /// A new passphrase, and a new sheet with it.
    NewPassphrase(Zeroizing<String>),
    /// A new sheet under the passphrase that stays: the old sheet opens the file no more.
    NewSheet(Zeroizing<String>),
    /// The sheet as it is, once more.
    Sheet,
    /// The file comes back from a copy.
    Restore {
        /// The copy.
        copy: PathBuf,
        /// What opens it.
        secret: Secret,
    },
    /// Lists and search index are made anew, where nothing but these is wrong.
    Repair,
}

/// What became of the file: open, or why it is not.
pub(crate) type Still = Result<Session, (Locked, Option<Fault>)>;

/// What came of the work.
pub(crate) struct Done {
    /// The file.
    pub(crate) still: Still,
    /// What there is to show.
    pub(crate) outcome: Outcome,
}

/// What there is to show.
pub(crate) enum Outcome {
    /// A sheet to write over, and how many older copies open with the old secrets.
    Sheet(RecoverySheet, Option<usize>),
    /// It came back.
    CameBack {
        /// What stood there.
        aside: Option<PathBuf>,
        /// The copy of just before.
        before: Option<PathBuf>,
        /// Whether it is a copy of this very file: then half-typed forms came along.
        same_file: bool,
        /// Those that did not.
        left: Vec<Typed>,
    },
    /// What was found, after what could be mended.
    Repaired(Report),
    /// It was not done.
    Failed(Fault),
}

impl Job {
    /// The word for it in the Fluent files, under `whole-`.
    pub(crate) const fn code(&self) -> &'static str {
        match self {
            Self::NewPassphrase(_) => "passphrase",
            Self::NewSheet(_) | Self::Sheet => "sheet",
            Self::Restore { .. } => "restore",
            Self::Repair => "repair",
        }
    }

    /// Does it, beside the window.
    pub(crate) fn run(self, session: Session, today: Date, watch: &Watch) -> Done {
        match self {
            Self::NewPassphrase(passphrase) | Self::NewSheet(passphrase) => {
                rekey(session, &passphrase, today, watch)
            }
            Self::Sheet => {
                let sheet = safekeeping::recovery_sheet(&session, today);
                let outcome = sheet.map_or_else(
                    |error| Outcome::Failed(Fault::from(error)),
                    |sheet| Outcome::Sheet(sheet, None),
                );
                open(session, outcome)
            }
            Self::Restore { copy, secret } => restore(session, &copy, &secret, watch),
            Self::Repair => {
                let repaired = safekeeping::repair(&session, clock::now(), watch);
                let outcome = repaired.map_or_else(
                    |error| Outcome::Failed(Fault::from(error)),
                    Outcome::Repaired,
                );
                open(session, outcome)
            }
        }
    }
}

fn rekey(session: Session, passphrase: &str, today: Date, watch: &Watch) -> Done {
    let path = session.path().to_owned();
    let times = (clock::now(), today);
    match safekeeping::change_passphrase(session, passphrase, times, watch) {
        Ok(changed) => Done {
            still: waiting(still(changed.session, &path), today),
            outcome: Outcome::Sheet(changed.sheet, Some(changed.old_copies.len())),
        },
        Err(failed) => not_changed(*failed, &path),
    }
}

fn restore(session: Session, copy: &Path, secret: &Secret, watch: &Watch) -> Done {
    let path = session.path().to_owned();
    match safekeeping::bring_back(session, copy, secret, clock::now(), watch) {
        Ok(BroughtBack {
            back,
            before,
            same_file,
            left,
        }) => Done {
            still: still(back.session, &path),
            outcome: Outcome::CameBack {
                aside: back.aside,
                before,
                same_file,
                left: left.into_iter().map(Typed::again).collect(),
            },
        },
        Err(failed) => not_changed(*failed, copy),
    }
}

fn open(session: Session, outcome: Outcome) -> Done {
    Done {
        still: Ok(session),
        outcome,
    }
}

/// The sheet is to be typed back, also when the power goes now.
fn waiting(still: Still, today: Date) -> Still {
    if let Ok(session) = &still
        && let Err(error) = safekeeping::sheet_waits(session.desk(clock::now(), today))
    {
        tracing::warn!(
            code = error.code(),
            "nobody will be told that the sheet waits"
        );
    }
    still
}

/// The work is done, whether the file opened again or not; why it did not is said too.
fn still(session: Result<Session, Box<Refused>>, path: &Path) -> Still {
    session.map_err(|refused| {
        let Refused { locked, error } = *refused;
        (locked, Some(Fault::from(error).at(path)))
    })
}

fn not_changed(failed: NotChanged, path: &Path) -> Done {
    Done {
        still: failed.still.map_err(|locked| (locked, None)),
        outcome: Outcome::Failed(Fault::from(failed.error).at(path)),
    }
}
