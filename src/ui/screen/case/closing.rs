//! The form with which a case is closed: why, when, in which words.

use iced::widget::column;
use iced::widget::text_editor::Action;
use serde::{Deserialize, Serialize};

use crate::domain::case::{CloseReason, Closing};
use crate::domain::id::CaseId;
use crate::domain::time::{Date, Timestamp, dutch};
use crate::i18n::tr;
use crate::service::cases::{CasePage, reasons};
use crate::service::drafts::Kept;
use crate::ui::area::Area;
use crate::ui::context::Context;
use crate::ui::field::Field;
use crate::ui::screen::facts::past_day;
use crate::ui::screen::{Typed, draft};
use crate::ui::theme::Tone;
use crate::ui::widget::{Calendar, Pick, area, choice, date_field, labelled, notice, problem};
use crate::ui::{Element, space};

/// The draft of the form, by its case.
pub(super) const FORM: &str = "dossier-close";
/// What gets the focus.
pub(super) const FIRST: &str = "dossier-close-reason";

/// The form.
pub(super) struct ClosingForm {
    reasons: Vec<CloseReason>,
    reason: Option<CloseReason>,
    on: Field<Date>,
    calendar: Calendar,
    note: Area,
    /// The day that stood there when the form was made.
    before: String,
    /// Tasks and terms that are still open.
    open: usize,
    kept: Option<Timestamp>,
    touched: bool,
    checked: bool,
}

/// What happens in the form.
#[derive(Debug, Clone)]
pub(crate) enum Message {
    /// Why.
    Reason(CloseReason),
    /// When.
    On(Pick),
    /// In which words.
    Note(Action),
    /// Close the case.
    Save,
    /// Throw away what was typed.
    Discard,
}

#[derive(Serialize, Deserialize)]
struct Body {
    reason: Option<CloseReason>,
    on: String,
    note: String,
}

impl ClosingForm {
    /// The form for a case.
    pub(super) fn new(page: &CasePage, today: Date) -> Self {
        let tasks = page.tasks.iter().filter(|task| task.done_on.is_none());
        let clocks = page.clocks.iter().filter(|clock| clock.done_on.is_none());
        Self {
            reasons: reasons(page.case.article),
            reason: None,
            on: Field::new(dutch(today), move |text| past_day(text, today)),
            calendar: Calendar::default(),
            note: Area::default(),
            before: dutch(today),
            open: tasks.count() + clocks.count(),
            kept: None,
            touched: false,
            checked: false,
        }
    }

    /// Puts back what was kept.
    pub(super) fn restore(mut self, kept: Option<Kept>) -> Self {
        let Some(kept) = kept else {
            return self;
        };
        (self.kept, self.touched) = (Some(kept.at), true);
        match serde_json::from_str::<Body>(&kept.body) {
            Ok(body) => {
                self.reason = body.reason.filter(|reason| self.reasons.contains(reason));
                self.on.set(body.on);
                self.note = Area::new(&body.note);
            }
            Err(_) => self.note = Area::new(&kept.body),
        }
        self
    }

    /// The draft of the form, once it is ours.
    pub(super) fn typed(&self, case: CaseId) -> Option<Typed> {
        let moved = self.on.text() != self.before;
        let says = self.reason.is_some() || !self.note.is_empty() || moved;
        let body = says.then(|| {
            draft::body(&Body {
                reason: self.reason,
                on: self.on.text().to_owned(),
                note: self.note.text(),
            })
        });
        self.touched.then_some(Typed {
            form: FORM,
            record: case.0,
            body,
        })
    }

    /// The closing that is meant, once everything is filled in.
    pub(super) fn meant(&mut self) -> Option<Closing> {
        self.checked = true;
        let on = self.on.check();
        let note = self.note.text().trim().to_owned();
        Some(Closing {
            on: on?,
            reason: self.reason?,
            note: Some(note).filter(|note| !note.is_empty()),
        })
    }

    /// Does what a message says, as far as it stays in the form.
    pub(super) fn update(&mut self, message: Message, today: Date) {
        match message {
            Message::Reason(reason) => (self.reason, self.touched) = (Some(reason), true),
            Message::On(pick) => {
                self.touched |= matches!(pick, Pick::Typed(_) | Pick::Took(_));
                self.calendar.update(&mut self.on, pick, today);
            }
            Message::Note(action) => {
                self.touched |= action.is_edit();
                self.note.perform(action);
            }
            Message::Discard => {
                (self.reason, self.note, self.kept) = (None, Area::default(), None);
                (self.calendar, self.checked) = (Calendar::default(), false);
                self.on.set(&self.before);
            }
            Message::Save => {}
        }
    }

    /// The fields.
    pub(super) fn fields<'a>(&'a self, context: &Context<'a>) -> Element<'a, Message> {
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
        let on = date_field(
            words,
            "dossier-close-on",
            tr!(words, "dossier-close-on"),
            &self.on,
            self.calendar,
            context.today,
            Message::On,
            Some(Message::Save),
        );
        let note = area(
            words,
            "dossier-close-note",
            tr!(words, "dossier-close-note"),
            "",
            &self.note,
            4.0,
            Message::Note,
        );
        let open = (self.open > 0).then(|| {
            let count = i64::try_from(self.open).unwrap_or(i64::MAX);
            notice(
                Tone::Due,
                tr!(words, "dossier-close-open", count = count),
                "",
            )
        });
        let reason = problem(
            labelled(tr!(words, "dossier-close-reason"), reason),
            missing.then(|| tr!(words, "entry-needed")),
        );
        column![]
            .push(open)
            .push(reason)
            .push(on)
            .push(note)
            .push(
                self.kept
                    .map(|at| draft::notice(at, Message::Discard, words)),
            )
            .spacing(space::M)
            .into()
    }
}
