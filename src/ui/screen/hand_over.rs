//! To whom cases go, and why: the same lines on the page of a case and for many cases at once.

use iced::widget::column;
use serde::{Deserialize, Serialize};

use crate::domain::id::OfficerId;
use crate::i18n::tr;
use crate::service::cases;
use crate::ui::context::Context;
use crate::ui::field::{self, Field};
use crate::ui::widget::{choice, entry, labelled, problem, tick};
use crate::ui::{Element, space};

/// What gets the focus.
pub(in crate::ui::screen) const FIRST: &str = "hand-over-to";

/// The lines.
pub(in crate::ui::screen) struct HandOver {
    to: Option<OfficerId>,
    why: Field<Option<String>>,
    /// Whether what whoever has them was still to do goes along.
    tasks: bool,
    /// How much that is, as far as it is known.
    along: usize,
    /// Who has all of them already: he is not offered.
    from: Option<OfficerId>,
    /// What is missing is said.
    checked: bool,
}

/// The same as they are kept.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(in crate::ui::screen) struct Half {
    pub(in crate::ui::screen) to: Option<OfficerId>,
    pub(in crate::ui::screen) why: String,
    /// In what was kept before it was asked they go along.
    #[serde(default = "along")]
    pub(in crate::ui::screen) tasks: bool,
}

/// What is not said otherwise.
pub(in crate::ui::screen) const fn along() -> bool {
    true
}

/// What happens in them.
#[derive(Debug, Clone)]
pub(crate) enum Message {
    /// To whom.
    To(OfficerId),
    /// Why.
    Why(String),
    /// Whether the open tasks go along.
    Tasks(bool),
    /// Do it.
    Save,
}

impl HandOver {
    /// The lines, empty, for cases that this officer has.
    pub(in crate::ui::screen) fn new(from: Option<OfficerId>) -> Self {
        Self {
            to: None,
            why: Field::new("", field::maybe),
            tasks: along(),
            along: 0,
            from,
            checked: false,
        }
    }

    /// So many tasks can go along.
    pub(in crate::ui::screen) const fn with_tasks(&mut self, along: usize) {
        self.along = along;
    }

    /// Empties them.
    pub(in crate::ui::screen) fn clear(&mut self) {
        (self.to, self.tasks, self.checked) = (None, along(), false);
        self.why.set("");
    }

    /// Puts back what was kept.
    pub(in crate::ui::screen) fn put_back(&mut self, half: Half) {
        self.to = half.to.filter(|to| self.from != Some(*to));
        self.why.set(half.why);
        self.tasks = half.tasks;
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
            tasks: self.tasks,
        }
    }

    /// Whether nothing is filled in.
    pub(in crate::ui::screen) fn is_empty(&self) -> bool {
        self.to.is_none() && self.why.is_empty() && self.tasks
    }

    /// To whom and why, once it is filled in.
    pub(in crate::ui::screen) fn meant(&mut self) -> Option<cases::HandOver> {
        self.checked = true;
        let (why, tasks) = (self.why.check()?, self.tasks);
        let to = self.to?;
        Some(cases::HandOver { to, why, tasks })
    }

    /// Does what a message says, as far as it stays in the lines.
    pub(in crate::ui::screen) fn update(&mut self, message: Message) {
        match message {
            Message::To(officer) => self.to = Some(officer),
            Message::Why(typed) => self.why.typed(typed),
            Message::Tasks(along) => self.tasks = along,
            Message::Save => {}
        }
    }

    /// Draws them.
    pub(in crate::ui::screen) fn view<'a>(&'a self, context: &Context<'a>) -> Element<'a, Message> {
        let words = context.words;
        let officers = context.officers.iter().map(|one| one.id);
        let officers: Vec<_> = officers.filter(|id| self.from != Some(*id)).collect();
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
        let tasks = (self.along > 0).then(|| {
            let count = i64::try_from(self.along).unwrap_or(i64::MAX);
            let label = tr!(words, "hand-over-tasks", count = count);
            tick(label, self.tasks, Message::Tasks(!self.tasks))
        });
        column![to, why].push(tasks).spacing(space::M).into()
    }
}
