//! A call that did not succeed: its code, the facts its sentence names, and the exit code.

use std::error::Error;
use std::path::Path;

use serde_json::{Map, Value, json};

use super::answer::{print_json, print_message};
use crate::files::{FilesError, system_word};
use crate::i18n::Words;
use crate::service::StoreError;
use crate::service::cases::CaseError;
use crate::service::demo::DemoError;
use crate::service::import::ImportError;
use crate::service::letters::LetterError;
use crate::service::office::OfficeError;
use crate::service::safekeeping::SafekeepingError;

/// Exit code: failed, and nothing was written.
const FAILED: u8 = 1;
/// Exit code: the call itself is wrong.
const WRONG_CALL: u8 = 2;

/// The facts a sentence may name, by the names its Fluent message uses.
pub(super) type Facts = Vec<(&'static str, String)>;

/// Why a call did not succeed.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Failure {
    exit: u8,
    code: &'static str,
    facts: Facts,
    extra: Option<Extra>,
}

/// What is shown beside message and advice: the near matches of a search, say.
#[derive(Debug, Clone, PartialEq)]
struct Extra {
    key: &'static str,
    text: String,
    json: Value,
}

impl Failure {
    /// Something failed and nothing was written.
    pub(super) fn new(code: &'static str) -> Self {
        Self::with(code, Vec::new())
    }

    /// The same, with facts for its sentence.
    pub(super) fn with(code: &'static str, facts: Facts) -> Self {
        Self {
            exit: FAILED,
            code,
            facts,
            extra: None,
        }
    }

    /// The call cannot be carried out as it was typed.
    pub(super) fn wrong_call(code: &'static str, facts: Facts) -> Self {
        Self {
            exit: WRONG_CALL,
            ..Self::with(code, facts)
        }
    }

    /// Standard output that cannot be written: a full disk behind a redirection, say.
    pub(super) fn from_output(error: &std::io::Error) -> Self {
        Self::with(
            "output",
            vec![("kind", system_word(error.kind()).to_owned())],
        )
    }

    /// The key of its sentence.
    #[cfg(test)]
    pub(super) fn code(&self) -> &'static str {
        self.code
    }

    /// Names the file it is about, where the error itself does not.
    #[must_use]
    pub(super) fn at(mut self, path: &Path) -> Self {
        if !self.facts.iter().any(|(name, _)| *name == "path") {
            self.facts.push(("path", path.display().to_string()));
        }
        self
    }

    /// Adds a list that helps to do better, under this key in the JSON.
    #[must_use]
    pub(super) fn showing(mut self, key: &'static str, text: String, json: Value) -> Self {
        self.extra = Some(Extra { key, text, json });
        self
    }

    /// Prints the failure and gives the exit code.
    pub(super) fn print(&self, words: &Words, json: bool) -> u8 {
        if json {
            let shown = words.explain(self.code, &self.facts);
            // Where even this cannot be written, the exit code still says that it failed.
            let _ = print_json(&self.json(&shown.message, &shown.advice));
        } else {
            self.tell(words);
        }
        self.exit
    }

    /// Tells the failure to who reads standard error.
    pub(super) fn tell(&self, words: &Words) {
        let shown = words.explain(self.code, &self.facts);
        print_message(&shown.message);
        let extra = self.extra.as_ref().map(|extra| extra.text.trim_end());
        if let Some(text) = extra.filter(|text| !text.is_empty()) {
            print_message(&format!("\n{text}\n"));
        }
        print_message(&shown.advice);
    }

    fn json(&self, message: &str, advice: &str) -> Value {
        let mut error = Map::new();
        error.insert("code".into(), json!(self.code));
        error.insert("message".into(), json!(message));
        error.insert("advice".into(), json!(advice));
        if let Some(extra) = self.extra.as_ref().filter(|extra| !extra.json.is_null()) {
            error.insert(extra.key.into(), extra.json.clone());
        }
        json!({ "error": error })
    }
}

/// The errors of the parts below, each by its code and facts.
macro_rules! failures {
    ($($error:ty),+ $(,)?) => {
        $(impl From<$error> for Failure {
            fn from(error: $error) -> Self {
                log(&error);
                Self::with(error.code(), error.facts())
            }
        })+
    };
}

failures!(
    FilesError,
    StoreError,
    CaseError,
    OfficeError,
    ImportError,
    LetterError,
    DemoError,
    SafekeepingError
);

/// The technical side of a failure goes to the log, where somebody asked for one.
pub(super) fn log(error: &dyn Error) {
    tracing::debug!(%error, "failed");
}
