//! The form with which a case is closed, as it is kept, and what is still open in the case.

use iced::widget::column;

use crate::domain::case::{CaseKind, Closing};
use crate::domain::diploma::Diploma;
use crate::domain::id::CaseId;
use crate::domain::time::{Date, Timestamp};
use crate::domain::youth::YouthDraft;
use crate::i18n::{Words, tr};
use crate::service::cases::{self, CasePage, Doubt, StillOpen, reasons};
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
    /// What is still open.
    open: StillOpen,
    /// What the reason is held against.
    kind: CaseKind,
    youth: Box<YouthDraft>,
    diplomas: Vec<Diploma>,
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
        let (kind, article) = (page.case.kind, page.case.article);
        Self {
            lines: ClosingLines::new(reasons(kind, article), today),
            open: page.still_open(),
            kind,
            youth: Box::new(page.youth.facts.clone()),
            diplomas: page.diplomas.clone(),
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

    /// The first field that something is wrong with, once that was looked at.
    pub(super) fn wrong(&self) -> &'static str {
        self.lines.wrong()
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
        let kept = self.kept;
        column![]
            .push(open(&self.open, words))
            .push(self.lines.view(context).map(Message::Lines))
            .push(self.doubt().map(|it| doubtful(it, words)))
            .push(kept.map(|at| draft::notice(at, Message::Discard, words)))
            .spacing(space::M)
            .into()
    }
}

impl ClosingForm {
    /// What is doubtful about the reason that is chosen.
    fn doubt(&self) -> Option<Doubt> {
        let about = (self.youth.as_ref(), self.diplomas.as_slice());
        cases::doubt(self.lines.reason()?, self.kind, about, self.lines.on()?)
    }
}

/// What is still open, each by its name.
fn open<'a>(open: &StillOpen, words: &Words) -> Option<Element<'a, Message>> {
    let number = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
    let (tasks, terms, letters) = (open.tasks, open.terms, open.letters);
    let duo = open.duo.map(|status| {
        let status = words.word("duo-status", status.code());
        tr!(words, "dossier-close-duo", status = status)
    });
    let all = [
        (tasks > 0).then(|| tr!(words, "dossier-close-tasks", count = number(tasks))),
        (terms > 0).then(|| tr!(words, "dossier-close-terms", count = number(terms))),
        (letters > 0).then(|| tr!(words, "dossier-close-letters", count = number(letters))),
        duo,
    ];
    let all: Vec<String> = all.into_iter().flatten().collect();
    let stays = (open.tasks > 0 || open.terms > 0).then(|| tr!(words, "close-open-do"));
    (!all.is_empty()).then(|| notice(Tone::Due, all.join(" "), stays.unwrap_or_default()))
}

/// What is doubtful, in words.
fn doubtful<'a>(doubt: Doubt, words: &Words) -> Element<'a, Message> {
    let said = words.word("close-doubt", doubt.code());
    notice(Tone::Due, said, tr!(words, "close-doubt-do"))
}
