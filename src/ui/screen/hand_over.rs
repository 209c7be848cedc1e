//! To whom cases go, and why: the same lines on the page of a case and for many cases at once.

use iced::widget::column;
use serde::{Deserialize, Serialize};

use crate::domain::id::OfficerId;
use crate::i18n::tr;
use crate::ui::context::Context;
use crate::ui::field::{self, Field};
use crate::ui::widget::{choice, entry, labelled, problem};
use crate::ui::{Element, space};

/// What gets the focus.
pub(in crate::ui::screen) const FIRST: &str = "hand-over-to";

/// The lines.
pub(in crate::ui::screen) struct HandOver {
    to: Option<OfficerId>,
    why: Field<Option<String>>,
    /// What is missing is said.
    checked: bool,
}

/// The same as they are kept.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(in crate::ui::screen) struct Half {
    pub(in crate::ui::screen) to: Option<OfficerId>,
    pub(in crate::ui::screen) why: String,
}

/// What happens in them.
#[derive(Debug, Clone)]
pub(crate) enum Message {
    /// To whom.
    To(OfficerId),
    /// Why.
    Why(String),
    /// Do it.
    Save,
}

impl HandOver {
    /// The lines, empty.
    pub(in crate::ui::screen) fn new() -> Self {
        Self {
            to: None,
            why: Field::new("", field::maybe),
            checked: false,
        }
    }

    /// Puts back what was kept.
    pub(in crate::ui::screen) fn put_back(&mut self, half: Half) {
        self.to = half.to;
        self.why.set(half.why);
    }

    /// Shows as text what does not read as these lines.
    pub(in crate::ui::screen) fn put_text(&mut self, text: String) {
        self.why.set(text);
    }

    /// What stands in them.
    pub(in crate::ui::screen) fn half(&self) -> Half {
        Half {
            to: self.to,
            why: self.why.text().to_owned(),
        }
    }

    /// Whether nothing is filled in.
    pub(in crate::ui::screen) fn is_empty(&self) -> bool {
        self.to.is_none() && self.why.is_empty()
    }

    /// To whom and why, once it is filled in.
    pub(in crate::ui::screen) fn meant(&mut self) -> Option<(OfficerId, Option<String>)> {
        self.checked = true;
        let why = self.why.check()?;
        Some((self.to?, why))
    }

    /// Does what a message says, as far as it stays in the lines.
    pub(in crate::ui::screen) fn update(&mut self, message: Message) {
        match message {
            Message::To(officer) => self.to = Some(officer),
            Message::Why(typed) => self.why.typed(typed),
            Message::Save => {}
        }
    }

    /// Draws them.
    pub(in crate::ui::screen) fn view<'a>(&'a self, context: &Context<'a>) -> Element<'a, Message> {
        let words = context.words;
        let officers: Vec<OfficerId> = context.officers.iter().map(|one| one.id).collect();
        let missing = self.checked && self.to.is_none();
        let chosen = choice(
            &officers,
            self.to.as_ref(),
            |id| context.officer(Some(*id)),
            Message::To,
        )
        .id(FIRST)
        .wrong(missing);
        let to = problem(
            labelled(tr!(words, "hand-over-to"), chosen),
            missing.then(|| tr!(words, "entry-needed")),
        );
        let why = entry(
            words,
            "hand-over-why",
            tr!(words, "hand-over-why"),
            "",
            &self.why,
            Message::Why,
            Some(Message::Save),
        );
        column![to, why].spacing(space::M).into()
    }
}
