//! One line of a form: text, a day, one out of a list, or what goes along unseen.

use crate::domain::time::Date;
use crate::ui::field::{Field, Problem};
use crate::ui::widget::{Calendar, Pick};

/// A line.
pub(super) struct Line {
    pub(super) key: &'static str,
    pub(super) kind: Kind,
    /// What stood there when the form was opened.
    before: String,
    /// Somebody did something in it since.
    pub(super) used: bool,
    /// The choice in another line that this one belongs to, and with which codes.
    pub(super) when: Option<(&'static str, &'static [&'static str])>,
}

/// What a line is.
pub(super) enum Kind {
    Text(Field<()>),
    Day(Field<()>, Calendar),
    Pick(Choice),
    Hidden(String),
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
            used: false,
            when: None,
        }
    }

    /// What stood there when the form was opened.
    pub(super) fn before(&self) -> &str {
        &self.before
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

    pub(super) fn day(
        value: &str,
        read: impl Fn(&str) -> Result<(), Problem> + Send + Sync + 'static,
    ) -> Self {
        Self::Day(Field::new(value, read), Calendar::default())
    }

    pub(super) fn pick(list: &'static str, codes: Vec<&'static str>, chosen: &'static str) -> Self {
        Self::Pick(Choice {
            list,
            codes,
            chosen,
        })
    }

    /// What is typed in, where it is a line for that.
    fn field(&mut self) -> Option<&mut Field<()>> {
        match self {
            Self::Text(field) | Self::Day(field, _) => Some(field),
            Self::Pick(_) | Self::Hidden(_) => None,
        }
    }

    /// What stands there, as text.
    pub(super) fn written(&self) -> String {
        match self {
            Self::Text(field) | Self::Day(field, _) => field.text().to_owned(),
            Self::Pick(choice) => choice.chosen.to_owned(),
            Self::Hidden(text) => text.clone(),
        }
    }

    /// Puts back what was written.
    pub(super) fn put(&mut self, text: &str) {
        match self {
            Self::Text(field) | Self::Day(field, _) => field.set(text),
            Self::Pick(choice) => {
                if let Some(code) = choice.codes.iter().find(|code| **code == text) {
                    choice.chosen = code;
                }
            }
            Self::Hidden(there) => text.clone_into(there),
        }
    }

    pub(super) fn typed(&mut self, text: String) {
        if let Some(field) = self.field() {
            field.typed(text);
        }
    }

    pub(super) fn picked(&mut self, pick: Pick, today: Date) {
        if let Self::Day(field, calendar) = self {
            calendar.update(field, pick, today);
        }
    }

    pub(super) fn choose(&mut self, code: &'static str) {
        if let Self::Pick(choice) = self {
            choice.chosen = code;
        }
    }

    /// What only the whole form can tell is wrong with it.
    pub(super) fn refuse(&mut self, problem: Problem) {
        if let Some(field) = self.field() {
            field.refuse(problem);
        }
    }

    /// Whether it can be read; from now on what is wrong is shown.
    pub(super) fn check(&mut self) -> bool {
        self.field().is_none_or(|field| {
            field.reread();
            field.check().is_some()
        })
    }

    /// Whether something is said to be wrong with it.
    pub(super) fn is_wrong(&self) -> bool {
        match self {
            Self::Text(field) | Self::Day(field, _) => field.problem().is_some(),
            Self::Pick(_) | Self::Hidden(_) => false,
        }
    }
}
