//! What can go wrong between the program, the desktop and another start of itself.

use std::fmt;
use std::io;

use crate::clock;
use crate::domain::time::{Timestamp, dutch};
use crate::files::{FilesError, system_word};

/// Who holds the case file, as far as he said so. Unknown between his taking the lock and his
/// writing it down.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct LockedBy {
    /// The name he is logged in with.
    pub login: Option<String>,
    /// The machine he sits at.
    pub machine: Option<String>,
    /// Since when.
    pub since: Option<Timestamp>,
    /// Whether that is the machine on which this is asked.
    #[serde(skip)]
    pub here: bool,
}

impl fmt::Display for LockedBy {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (&self.login, &self.machine) {
            (Some(login), Some(machine)) => write!(out, "by {login} on {machine}"),
            (Some(login), None) => write!(out, "by {login}"),
            (None, Some(machine)) => write!(out, "on {machine}"),
            (None, None) => write!(out, "by another program"),
        }
    }
}

/// What went wrong at the desktop.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum DesktopError {
    /// Another start, or another person, has the case file open.
    #[error("the case file is open {0}")]
    InUse(LockedBy),
    /// Nobody listens who could take something over.
    #[error("no running program to hand over to")]
    NobodyListens,
    /// The other start did not answer in time, or not as it should.
    #[error("the running program does not answer")]
    NoAnswer,
    /// What was to be handed over is longer than a path can be.
    #[error("more than {limit} bytes to hand over")]
    TooLong {
        /// The most that is handed over, in bytes.
        limit: usize,
    },
    /// The local socket failed.
    #[error("local socket: {0}")]
    Socket(io::ErrorKind),
    /// This desktop has no clipboard.
    #[error("no clipboard")]
    NoClipboard,
    /// This desktop has no dialog to choose a file with.
    #[error("no file dialog")]
    NoDialog,
    /// This program does not print on this system.
    #[error("printing is not possible on this system")]
    CannotPrint,
    /// The system has no program that prints.
    #[error("no program to print with")]
    NoPrintCommand,
    /// What prints on this system does not run.
    #[error("the print server does not run")]
    NoPrintServer,
    /// No printer is set up.
    #[error("no printer")]
    NoPrinter,
    /// No printer was named, and none is the usual one.
    #[error("no default printer")]
    NoDefaultPrinter,
    /// The system did not take the page.
    #[error("the system did not print: {said}")]
    PrintRefused {
        /// What it said, in its own words.
        said: String,
    },
    /// The system did not answer in time; what it did with the page is not known.
    #[error("the system does not answer to printing")]
    PrintSilent,
    /// A file failed.
    #[error(transparent)]
    Files(#[from] FilesError),
}

impl DesktopError {
    /// A short fixed word for this error, the key of its sentence.
    pub fn code(&self) -> &'static str {
        match self {
            Self::InUse(_) => "file-in-use",
            Self::NobodyListens => "nobody-listens",
            Self::NoAnswer => "no-answer",
            Self::TooLong { .. } => "handover-too-long",
            Self::Socket(_) => "local-socket",
            Self::NoClipboard => "no-clipboard",
            Self::NoDialog => "no-dialog",
            Self::CannotPrint => "cannot-print",
            Self::NoPrintCommand => "no-print-command",
            Self::NoPrintServer => "no-print-server",
            Self::NoPrinter => "no-printer",
            Self::NoDefaultPrinter => "no-default-printer",
            Self::PrintRefused { .. } => "print-refused",
            Self::PrintSilent => "print-silent",
            Self::Files(error) => error.code(),
        }
    }

    /// What the sentence of this error may name.
    pub fn facts(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::InUse(by) => by.facts(),
            Self::TooLong { limit } => vec![("limit", limit.to_string())],
            Self::Socket(kind) => vec![("kind", system_word(*kind).to_owned())],
            Self::Files(error) => error.facts(),
            Self::PrintRefused { said } => vec![("said", said.clone())],
            Self::NobodyListens
            | Self::NoAnswer
            | Self::NoClipboard
            | Self::NoDialog
            | Self::CannotPrint
            | Self::NoPrintCommand
            | Self::NoPrintServer
            | Self::NoPrinter
            | Self::NoDefaultPrinter
            | Self::PrintSilent => Vec::new(),
        }
    }
}

impl LockedBy {
    /// What is known, and under `who` and `when` what that is: the sentence leaves out the rest.
    fn facts(&self) -> Vec<(&'static str, String)> {
        let who = match (&self.login, &self.machine) {
            (Some(_), Some(_)) if self.here => "login-here",
            (None, Some(_)) if self.here => "here",
            (Some(_), Some(_)) => "login-machine",
            (Some(_), None) => "login",
            (None, Some(_)) => "machine",
            (None, None) => "nobody",
        };
        let (when, since) = self.since().unwrap_or(("unknown", String::new()));
        vec![
            ("who", who.to_owned()),
            ("login", self.login.clone().unwrap_or_default()),
            ("machine", self.machine.clone().unwrap_or_default()),
            ("when", when.to_owned()),
            ("since", since),
        ]
    }

    /// Since when, as one says it: the time of today or yesterday, else the day.
    fn since(&self) -> Option<(&'static str, String)> {
        let (day, time) = clock::day_and_time(self.since?)?;
        let today = clock::today();
        Some(if day == today {
            ("today", time)
        } else if Some(day) == today.pred_opt() {
            ("yesterday", time)
        } else {
            ("other", format!("{} {time}", dutch(day)))
        })
    }
}
