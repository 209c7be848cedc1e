//! One line of a form: text, or one out of a list.

use crate::ui::field::{Field, Problem};

/// A line.
pub(super) struct Line {
    pub(super) key: &'static str,
    pub(super) kind: Kind,
    /// What stood there when the form was opened.
    before: String,
}

/// What a line is.
pub(super) enum Kind {
    Text(Field<()>),
    Pick(Choice),
}

/// One out of a list of codes.
pub(super) struct Choice {
    /// The list in the Fluent files.
    pub(super) list: &'static str,
    pub(super) codes: Vec<&'static str>,
    pub(super) chosen: &'static str,
}

impl Line {
    pub(super) fn new(key: &'static str, kind: Kind) -> Self {
        Self {
            key,
            before: kind.written(),
            kind,
        }
    }

    /// Whether something else stands there than when the form was opened.
    pub(super) fn is_touched(&self) -> bool {
        self.kind.written() != self.before
    }

    /// Puts back what stood there when the form was opened.
    pub(super) fn restart(&mut self) {
        let before = std::mem::take(&mut self.before);
        self.kind.put(&before);
        self.before = before;
    }
}

impl Kind {
    pub(super) fn text(
        value: &str,
        read: impl Fn(&str) -> Result<(), Problem> + Send + Sync + 'static,
    ) -> Self {
        Self::Text(Field::new(value, read))
    }

    pub(super) fn pick(list: &'static str, codes: Vec<&'static str>, chosen: &'static str) -> Self {
        Self::Pick(Choice {
            list,
            codes,
            chosen,
        })
    }

    /// What stands there, as text.
    pub(super) fn written(&self) -> String {
        match self {
            Self::Text(field) => field.text().to_owned(),
            Self::Pick(choice) => choice.chosen.to_owned(),
        }
    }

    /// Puts back what was written.
    pub(super) fn put(&mut self, text: &str) {
        match self {
            Self::Text(field) => field.set(text),
            Self::Pick(choice) => {
                if let Some(code) = choice.codes.iter().find(|code| **code == text) {
                    choice.chosen = code;
                }
            }
        }
    }

    pub(super) fn typed(&mut self, text: String) {
        match self {
            Self::Text(field) => field.typed(text),
            Self::Pick(_) => {}
        }
    }

    pub(super) fn choose(&mut self, code: &'static str) {
        if let Self::Pick(choice) = self {
            choice.chosen = code;
        }
    }

    /// Whether it can be read; from now on what is wrong is shown.
    pub(super) fn check(&mut self) -> bool {
        match self {
            Self::Text(field) => field.check().is_some(),
            Self::Pick(_) => true,
        }
    }
}
