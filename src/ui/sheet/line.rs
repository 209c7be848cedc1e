//! One line of a form: text, a day, one out of a list, a box, a record that is looked for.

use super::finder::Finder;
use super::written;
use crate::domain::time::{Date, parse_date};
use crate::ui::field::{Field, Problem};
use crate::ui::widget::{Calendar, Pick};

/// The code that stands for no choice.
pub(super) const NONE: &str = "";

/// A line.
pub(super) struct Line {
    pub(super) key: &'static str,
    pub(super) kind: Kind,
    /// Whether it takes the whole width of the form.
    pub(super) wide: bool,
    /// What stood there when the form was opened.
    before: String,
}

/// What a line is.
pub(super) enum Kind {
    Text(Field<()>),
    Day(Field<Option<Date>>, Calendar),
    Pick(Choice),
    Tick(bool),
    Find(Finder),
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
            wide: false,
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

    pub(super) fn day(value: Option<Date>, today: Date, needed: bool) -> Self {
        let read = move |text: &str| match text.trim() {
            "" if needed => Err(Problem::new("field-needed")),
            "" => Ok(None),
            text => parse_date(text, today)
                .map(Some)
                .map_err(|_| Problem::new("field-no-day")),
        };
        Self::Day(Field::new(written(value), read), Calendar::default())
    }

    pub(super) fn pick(
        list: &'static str,
        codes: Vec<&'static str>,
        chosen: &'static str,
    ) -> Self {
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
            Self::Day(field, _) => field.text().to_owned(),
            Self::Pick(choice) => choice.chosen.to_owned(),
            Self::Tick(on) => on.to_string(),
            Self::Find(finder) => finder.written(),
        }
    }

    /// Puts back what was written.
    pub(super) fn put(&mut self, text: &str) {
        match self {
            Self::Text(field) => field.set(text),
            Self::Day(field, _) => field.set(text),
            Self::Pick(choice) => {
                if let Some(code) = choice.codes.iter().find(|code| **code == text) {
                    choice.chosen = code;
                }
            }
            Self::Tick(on) => *on = text == "true",
            Self::Find(finder) => finder.put(text),
        }
    }

    pub(super) fn typed(&mut self, text: String) {
        match self {
            Self::Text(field) => field.typed(text),
            Self::Day(field, _) => field.typed(text),
            Self::Pick(_) | Self::Tick(_) | Self::Find(_) => {}
        }
    }

    pub(super) fn day_picked(&mut self, pick: Pick, today: Date) {
        if let Self::Day(field, calendar) = self {
            calendar.update(field, pick, today);
        }
    }

    pub(super) fn choose(&mut self, code: &'static str) {
        if let Self::Pick(choice) = self {
            choice.chosen = code;
        }
    }

    pub(super) fn turn(&mut self) {
        if let Self::Tick(on) = self {
            *on = !*on;
        }
    }

    pub(super) fn undo(&mut self) {
        match self {
            Self::Text(field) => field.undo(),
            Self::Day(field, _) => field.undo(),
            Self::Pick(_) | Self::Tick(_) | Self::Find(_) => {}
        }
    }

    pub(super) fn redo(&mut self) {
        match self {
            Self::Text(field) => field.redo(),
            Self::Day(field, _) => field.redo(),
            Self::Pick(_) | Self::Tick(_) | Self::Find(_) => {}
        }
    }

    /// Whether it can be read; from now on what is wrong is shown.
    pub(super) fn check(&mut self) -> bool {
        match self {
            Self::Text(field) => field.check().is_some(),
            Self::Day(field, _) => field.check().is_some(),
            Self::Find(finder) => finder.check(),
            Self::Pick(_) | Self::Tick(_) => true,
        }
    }

    /// The day of a line for a day.
    pub(super) fn the_day(&self) -> Option<Date> {
        match self {
            Self::Day(field, _) => field.value().ok().flatten(),
            Self::Text(_) | Self::Pick(_) | Self::Tick(_) | Self::Find(_) => None,
        }
    }
}
