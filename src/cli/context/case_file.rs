//! The case file of a call: open, just made, or only imagined for a dry run.

use std::path::Path;

use serde_json::json;

use crate::cli::answer::Answer;
use crate::cli::failure::Failure;
use crate::clock;
use crate::domain::municipality::WorkArea;
use crate::domain::time::Date;
use crate::files;
use crate::i18n::{Words, tr};
use crate::service::desk::Desk;
use crate::service::safekeeping::{RecoverySheet, recovery_sheet};
use crate::service::session::Session;
use crate::service::{Actor, LogLine, Store, office};

/// A case file that commands work on.
pub(in crate::cli) struct CaseFile {
    kind: Kind,
    today: Date,
}

enum Kind {
    /// It was there.
    Open(Session),
    /// This call made it: its recovery code must be told once.
    Made(Session, Box<Made>),
    /// Nothing but memory.
    Empty(Store),
}

/// What is told of a file that was made.
struct Made {
    officer: String,
    sheet: RecoverySheet,
}

impl CaseFile {
    pub(super) fn open(session: Session, today: Date) -> Self {
        let kind = Kind::Open(session);
        Self { kind, today }
    }

    /// A file that this call made.
    pub(in crate::cli) fn made(
        session: Session,
        officer: String,
        today: Date,
    ) -> Result<Self, Failure> {
        let sheet = recovery_sheet(&session, today)?;
        let kind = Kind::Made(session, Box::new(Made { officer, sheet }));
        Ok(Self { kind, today })
    }

    pub(super) fn empty(store: Store, today: Date) -> Self {
        let kind = Kind::Empty(store);
        Self { kind, today }
    }

    /// The open session; none in a dry run without a file.
    pub(in crate::cli) fn session(&self) -> Option<&Session> {
        match &self.kind {
            Kind::Open(session) | Kind::Made(session, _) => Some(session),
            Kind::Empty(_) => None,
        }
    }

    /// Whether it was there before this call.
    pub(in crate::cli) fn is_old(&self) -> bool {
        matches!(self.kind, Kind::Open(_))
    }

    pub(in crate::cli) fn store(&self) -> &Store {
        match &self.kind {
            Kind::Open(session) | Kind::Made(session, _) => session.store(),
            Kind::Empty(store) => store,
        }
    }

    /// Where it lies.
    pub(in crate::cli) fn path(&self) -> Option<&Path> {
        self.session().map(Session::path)
    }

    /// Who acts, at this moment.
    pub(in crate::cli) fn actor(&self) -> Actor {
        Actor {
            officer: self.session().and_then(Session::officer),
            at: clock::now(),
        }
    }

    /// The desk for one act.
    pub(in crate::cli) fn desk(&self) -> Desk<'_> {
        Desk::new(self.store(), self.actor(), self.today)
    }

    /// Whose data may be kept.
    pub(in crate::cli) fn work_area(&self) -> Result<WorkArea, Failure> {
        Ok(office::office(self.desk())?.work_area)
    }

    /// The newest lines of the log, newest first.
    pub(in crate::cli) fn log(&self, most: u32) -> Result<Vec<LogLine>, Failure> {
        Ok(self.store().read(|file| file.log(most))?)
    }

    /// Takes away a file that this call made and wrote nothing into: a call that failed leaves
    /// nothing behind. A file that was there is never touched.
    pub(in crate::cli) fn give_up(self) {
        if let Kind::Made(session, _) = self.kind {
            let path = session.path().to_owned();
            session.close();
            if let Err(error) = files::remove(&path) {
                tracing::warn!(%error, "the new file stays");
            }
        }
    }

    /// Closes the file, and tells of it where this call made it.
    pub(in crate::cli) fn finish(self, answer: Answer, words: &Words) -> Answer {
        match self.kind {
            Kind::Made(session, made) => {
                let Made { officer, sheet } = *made;
                let path = session.path().display().to_string();
                let code = sheet.code.as_str();
                let made = json!({ "file": path, "officer": officer, "recovery_code": code });
                let text = tr!(
                    words,
                    "init-made",
                    file = path,
                    officer = officer,
                    code = code
                );
                session.close();
                answer.opening_with(&text, "made", made)
            }
            Kind::Open(session) => {
                session.close();
                answer
            }
            Kind::Empty(_) => answer,
        }
    }
}
