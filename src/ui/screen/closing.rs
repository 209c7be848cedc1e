//! Why, when and in which words cases are closed: the same lines on the page of a case and for many
//! cases at once.

use iced::widget::column;
use iced::widget::text_editor::Action;
use serde::{Deserialize, Serialize};

use super::facts::past_day;
use crate::domain::case::{CloseReason, Closing};
use crate::domain::time::{Date, dutch};
use crate::i18n::tr;
use crate::ui::area::Area;
use crate::ui::context::Context;
use crate::ui::field::Field;
use crate::ui::widget::{Calendar, Pick, area, choice, date_field, labelled, problem};
use crate::ui::{Element, space};

/// What gets the focus.
pub(in crate::ui::screen) const FIRST: &str = "close-reason";
const ON: &str = "close-on";

/// The lines.
pub(in crate::ui::screen) struct ClosingLines {
    reasons: Vec<CloseReason>,
    reason: Option<CloseReason>,
    on: Field<Date>,
    calendar: Calendar,
    note: Area,
    /// The day that stood there when the lines were made.
    before: String,
    /// What is missing is said.
    checked: bool,
}

/// The same as they are kept.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(in crate::ui::screen) struct Half {
    pub(in crate::ui::screen) reason: Option<CloseReason>,
    pub(in crate::ui::screen) on: String,
    pub(in crate::ui::screen) note: String,
}

/// What happens in them.
#[derive(Debug, Clone)]
pub(crate) enum Message {
    /// Why.
    Reason(CloseReason),
    /// When.
    On(Pick),
    /// In which words.
    Note(Action),
    /// Do it.
    Save,
}

impl Message {
    /// Whether something else stands there afterwards.
    pub(in crate::ui::screen) fn changes(&self) -> bool {
        match self {
            Self::Reason(_) => true,
            Self::On(pick) => matches!(pick, Pick::Typed(_) | Pick::Took(_)),
            Self::Note(action) => action.is_edit(),
            Self::Save => false,
        }
    }
}

impl ClosingLines {
    /// The lines, with the reasons one can choose from, on today.
    pub(in crate::ui::screen) fn new(reasons: Vec<CloseReason>, today: Date) -> Self {
        Self {
            reasons,
            reason: None,
            on: Field::new(dutch(today), move |text| past_day(text, today)),
            calendar: Calendar::default(),
            note: Area::default(),
            before: dutch(today),
            checked: false,
        }
    }

    /// Puts back what was kept.
    pub(in crate::ui::screen) fn put_back(&mut self, half: Half) {
        self.reason = half.reason.filter(|reason| self.reasons.contains(reason));
        if !half.on.is_empty() {
            self.on.set(half.on);
        }
        self.note = Area::new(&half.note);
    }

    /// Shows as text what does not read as these lines.
    pub(in crate::ui::screen) fn put_text(&mut self, text: &str) {
        self.note = Area::new(text);
    }

    /// What stands in them.
    pub(in crate::ui::screen) fn half(&self) -> Half {
        Half {
            reason: self.reason,
            // A day that was only proposed is proposed anew.
            on: Some(self.on.text())
                .filter(|on| *on != self.before)
                .unwrap_or_default()
                .to_owned(),
            note: self.note.text(),
        }
    }

    /// Whether nothing is filled in but what is proposed.
    pub(in crate::ui::screen) fn is_empty(&self) -> bool {
        self.reason.is_none() && self.note.is_empty() && self.on.text() == self.before
    }

    /// The day, where it can be read.
    pub(in crate::ui::screen) fn on(&self) -> Option<Date> {
        self.on.value().ok()
    }

    /// The reason, once it is chosen.
    pub(in crate::ui::screen) const fn reason(&self) -> Option<CloseReason> {
        self.reason
    }

    /// The closing that is meant, once everything is filled in.
    pub(in crate::ui::screen) fn meant(&mut self) -> Option<Closing> {
        self.checked = true;
        let on = self.on.check();
        let note = self.note.text().trim().to_owned();
        Some(Closing {
            on: on?,
            reason: self.reason?,
            note: Some(note).filter(|note| !note.is_empty()),
        })
    }

    /// The first field that something is wrong with, once that was looked at.
    pub(in crate::ui::screen) const fn wrong(&self) -> &'static str {
        match self.reason {
            Some(_) => ON,
            None => FIRST,
        }
    }

    /// Empties them.
    pub(in crate::ui::screen) fn clear(&mut self) {
        (self.reason, self.note) = (None, Area::default());
        (self.calendar, self.checked) = (Calendar::default(), false);
        self.on.set(&self.before);
    }

    /// Does what a message says, as far as it stays in the lines.
    pub(in crate::ui::screen) fn update(&mut self, message: Message, today: Date) {
        match message {
            Message::Reason(reason) => self.reason = Some(reason),
            Message::On(pick) => {
                self.calendar.update(&mut self.on, pick, today);
            }
            Message::Note(action) => self.note.perform(action),
            Message::Save => {}
        }
    }

    /// Draws them.
    pub(in crate::ui::screen) fn view<'a>(&'a self, context: &Context<'a>) -> Element<'a, Message> {
        let words = context.words;
        let missing = self.checked && self.reason.is_none();
        let reason = choice(
            &self.reasons,
            self.reason.as_ref(),
            |reason| words.word("close-reason", reason.code()),
            Message::Reason,
        )
        .id(FIRST)
        .wrong(missing);
        let reason = problem(
            labelled(tr!(words, "dossier-close-reason"), reason),
            missing.then(|| tr!(words, "entry-needed")),
        );
        let on = date_field(
            words,
            ON,
            tr!(words, "dossier-close-on"),
            &self.on,
            self.calendar,
            context.today,
            Message::On,
            Some(Message::Save),
        );
        let note = area(
            words,
            "close-note",
            tr!(words, "dossier-close-note"),
            "",
            &self.note,
            4.0,
            Message::Note,
        );
        column![reason, on, note].spacing(space::M).into()
    }
}
