//! An error on its way to the officer: its code and the facts that its sentence names. The errors
//! below are no messages (they cannot be cloned); what the window shows of them is this.

use crate::desktop::DesktopError;
use crate::files::FilesError;
use crate::i18n::{Explanation, Words};
use crate::service::StoreError;
use crate::service::cases::CaseError;
use crate::service::house_style::HouseStyleError;
use crate::service::import::ImportError;
use crate::service::letters::{LetterError, Problem};
use crate::service::office::OfficeError;
use crate::service::safekeeping::SafekeepingError;
use crate::service::schools::SchoolError;
use crate::service::youths::YouthError;

/// What went wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Fault {
    code: &'static str,
    facts: Vec<(&'static str, String)>,
}

impl Fault {
    /// A fault by its code.
    pub(crate) fn new(code: &'static str) -> Self {
        Self::with(code, Vec::new())
    }

    /// A fault with the facts of its sentence.
    pub(crate) fn with(code: &'static str, facts: Vec<(&'static str, String)>) -> Self {
        Self { code, facts }
    }

    /// The fixed word of the error.
    pub(crate) fn code(&self) -> &'static str {
        self.code
    }

    /// What its sentence names.
    pub(crate) fn facts(&self) -> &[(&'static str, String)] {
        &self.facts
    }

    /// Names the file it is about, where the error itself does not.
    #[must_use]
    pub(crate) fn at(mut self, path: &std::path::Path) -> Self {
        if !self.facts.iter().any(|(name, _)| *name == "path") {
            self.facts.push(("path", path.display().to_string()));
        }
        self
    }

    /// What happened, and what to do now.
    pub(crate) fn explain(&self, words: &Words) -> Explanation {
        words.explain(self.code, &self.facts)
    }
}

/// The errors of the parts below, each by its code and facts.
macro_rules! faults {
    ($($error:ty),+ $(,)?) => {
        $(impl From<$error> for Fault {
            fn from(error: $error) -> Self {
                tracing::debug!(%error, "failed");
                Self::with(error.code(), error.facts())
            }
        })+
    };
}

faults!(
    FilesError,
    StoreError,
    CaseError,
    OfficeError,
    ImportError,
    SafekeepingError,
    DesktopError,
    YouthError,
    SchoolError,
    HouseStyleError,
    LetterError,
);

impl From<&Problem> for Fault {
    fn from(problem: &Problem) -> Self {
        Self::with(problem.code(), problem.facts())
    }
}
