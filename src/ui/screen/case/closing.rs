//! The form with which a case is closed, as it is kept, and what is still open in the case.

use iced::widget::column;

use crate::domain::case::Closing;
use crate::domain::id::CaseId;
use crate::domain::time::{Date, Timestamp};
use crate::i18n::tr;
use crate::service::cases::{CasePage, reasons};
use crate::service::drafts::Kept;
use crate::ui::context::Context;
use crate::ui::screen::closing::{self, ClosingLines};
use crate::ui::screen::{Typed, draft};
use crate::ui::theme::Tone;
use crate::ui::widget::notice;
use crate::ui::{Element, space};

/// The draft of the form, by its case.
pub(super) const FORM: &str = "dossier-close";

/// The form.
pub(super) struct ClosingForm {
    lines: ClosingLines,
    /// Tasks and terms that are still open.
    open: usize,
    kept: Option<Timestamp>,
    touched: bool,
}

/// What happens in the form.
#[derive(Debug, Clone)]
pub(crate) enum Message {
    /// In its lines.
    Lines(closing::Message),
    /// Throw away what was typed.
    Discard,
}

impl ClosingForm {
    /// The form for a case.
    pub(super) fn new(page: &CasePage, today: Date) -> Self {
        let tasks = page.tasks.iter().filter(|task| task.done_on.is_none());
        let clocks = page.clocks.iter().filter(|clock| clock.done_on.is_none());
        Self {
            lines: ClosingLines::new(reasons(page.case.article), today),
            open: tasks.count() + clocks.count(),
            kept: None,
            touched: false,
        }
    }

    /// Puts back what was kept.
    pub(super) fn restore(mut self, kept: Option<Kept>) -> Self {
        let Some(kept) = kept else {
            return self;
        };
        (self.kept, self.touched) = (Some(kept.at), true);
        match serde_json::from_str(&kept.body) {
            Ok(half) => self.lines.put_back(half),
            Err(_) => self.lines.put_text(&kept.body),
        }
        self
    }

    /// The draft of the form, once it is ours.
    pub(super) fn typed(&self, case: CaseId) -> Option<Typed> {
        let says = !self.lines.is_empty();
        let body = says.then(|| draft::body(&self.lines.half()));
        self.touched.then(|| Typed::new(FORM, case.0, body))
    }

    /// The closing that is meant, once everything is filled in.
    pub(super) fn meant(&mut self) -> Option<Closing> {
        self.lines.meant()
    }

    /// Does what a message says, as far as it stays in the form.
    pub(super) fn update(&mut self, message: Message, today: Date) {
        match message {
            Message::Lines(message) => {
                self.touched |= message.changes();
                self.lines.update(message, today);
            }
            Message::Discard => {
                self.lines.clear();
                self.kept = None;
            }
        }
    }

    /// The fields.
    pub(super) fn fields<'a>(&'a self, context: &Context<'a>) -> Element<'a, Message> {
        let words = context.words;
        let open = (self.open > 0).then(|| {
            let count = i64::try_from(self.open).unwrap_or(i64::MAX);
            notice(
                Tone::Due,
                tr!(words, "dossier-close-open", count = count),
                tr!(words, "close-open-do"),
            )
        });
        let kept = self.kept;
        column![]
            .push(open)
            .push(self.lines.view(context).map(Message::Lines))
            .push(kept.map(|at| draft::notice(at, Message::Discard, words)))
            .spacing(space::M)
            .into()
    }
}
