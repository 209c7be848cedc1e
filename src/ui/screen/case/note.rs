//! The form of an entry in the timeline: a new one, or a better one in place of one that was wrong.

#[cfg(test)]
mod tests;

use chrono::NaiveTime;
use iced::Length;
use iced::widget::text_editor::Action;
use iced::widget::{column, row};
use serde::{Deserialize, Serialize};

use crate::domain::id::{CaseId, TimelineId};
use crate::domain::time::{Date, Timestamp, dutch, parse_time};
use crate::domain::timeline::{TimelineDraft, TimelineEntry, TimelineKind};
use crate::i18n::tr;
use crate::service::drafts::Kept;
use crate::ui::area::Area;
use crate::ui::context::Context;
use crate::ui::field::{self, Field, Problem};
use crate::ui::screen::facts::past_day;
use crate::ui::screen::{Typed, draft};
use crate::ui::widget::{
    Calendar, Pick, area, choice, date_field, entry, labelled, lead, problem, secondary,
};
use crate::ui::{Element, space};

/// The draft of a new entry, by its case.
pub(super) const NEW: &str = "dossier-note";
/// The draft of a better entry, by the one that was wrong.
pub(super) const BETTER: &str = "dossier-correct";
/// The field that gets the focus.
pub(super) const TEXT: &str = "dossier-note-text";
const ON: &str = "dossier-note-on";
const AT: &str = "dossier-note-at";
const REASON: &str = "dossier-note-reason";

/// The form.
pub(super) struct NoteForm {
    /// The entry it corrects.
    corrects: Option<Box<TimelineEntry>>,
    kind: TimelineKind,
    on: Field<Date>,
    calendar: Calendar,
    at: Field<Option<NaiveTime>>,
    text: Area,
    reason: Field<String>,
    /// What stood in it when it was made.
    before: Body,
    kept: Option<Timestamp>,
    /// Something was typed in it since it was made, so that its draft is ours to keep and drop.
    touched: bool,
    checked: bool,
}

/// What happens in the form.
#[derive(Debug, Clone)]
pub(crate) enum Message {
    /// What kind of thing happened.
    Kind(TimelineKind),
    /// On which day.
    On(Pick),
    /// At what time.
    At(String),
    /// What happened.
    Text(Action),
    /// Why the one before was wrong.
    Reason(String),
    /// Write it.
    Save,
    /// Close the form; what was typed stays.
    Close,
    /// Throw away what was typed.
    Discard,
}

/// The form as it is kept.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
struct Body {
    kind: TimelineKind,
    on: String,
    at: String,
    text: String,
    reason: String,
}

impl NoteForm {
    /// An empty form.
    pub(super) fn new(today: Date) -> Self {
        let body = Body {
            kind: TimelineKind::Note,
            on: dutch(today),
            at: String::new(),
            text: Area::default().text(),
            reason: String::new(),
        };
        Self::with(body, None, today)
    }

    fn with(body: Body, corrects: Option<Box<TimelineEntry>>, today: Date) -> Self {
        let text = Area::new(&body.text);
        Self {
            corrects,
            kind: body.kind,
            on: Field::new(&body.on, move |text| past_day(text, today)),
            calendar: Calendar::default(),
            at: Field::new(&body.at, maybe_time),
            reason: Field::new(&body.reason, field::some),
            before: Body {
                text: text.text(),
                ..body
            },
            text,
            kept: None,
            touched: false,
            checked: false,
        }
    }

    /// A form with an entry in it, to be corrected.
    pub(super) fn correct(entry: &TimelineEntry, today: Date) -> Self {
        let at = entry.at.map(|at| at.format("%H:%M").to_string());
        let body = Body {
            kind: entry.kind,
            on: dutch(entry.on),
            at: at.unwrap_or_default(),
            text: entry.text.clone(),
            reason: String::new(),
        };
        Self::with(body, Some(Box::new(entry.clone())), today)
    }

    /// Puts back what was kept. What no longer reads as a form is shown as text.
    pub(super) fn restore(&mut self, kept: Option<Kept>) {
        let Some(kept) = kept else {
            return;
        };
        (self.kept, self.touched) = (Some(kept.at), true);
        match serde_json::from_str::<Body>(&kept.body) {
            Ok(body) => {
                self.kind = body.kind;
                self.on.set(body.on);
                self.at.set(body.at);
                self.reason.set(body.reason);
                self.text = Area::new(&body.text);
            }
            Err(_) => self.text = Area::new(&kept.body),
        }
    }

    /// Whether something was kept of an earlier time.
    pub(super) fn was_kept(&self) -> bool {
        self.kept.is_some()
    }

    /// Puts back what stood in the entry that is corrected; what was kept goes.
    pub(super) fn revert(&mut self, today: Date) {
        if let Some(entry) = &self.corrects {
            *self = Self {
                touched: self.touched,
                ..Self::correct(&entry.clone(), today)
            };
        }
    }

    /// Empties the form; what was kept of it goes.
    pub(super) fn clear(&mut self, today: Date) {
        *self = Self {
            touched: self.touched,
            ..Self::new(today)
        };
    }

    /// The text as typed.
    pub(super) fn text(&self) -> String {
        self.text.text()
    }

    /// The draft of the form, once it is ours.
    pub(super) fn typed(&self, case: CaseId) -> Option<Typed> {
        let (form, record) = self.form(case);
        let now = self.body();
        let body = (now != self.before).then(|| draft::body(&now));
        self.touched.then(|| Typed::new(form, record, body))
    }

    /// What stands in it.
    fn body(&self) -> Body {
        Body {
            kind: self.kind,
            on: self.on.text().to_owned(),
            at: self.at.text().to_owned(),
            text: self.text.text(),
            reason: self.reason.text().to_owned(),
        }
    }

    /// By what its draft is kept.
    pub(super) fn form(&self, case: CaseId) -> (&'static str, i64) {
        match &self.corrects {
            Some(entry) => (BETTER, entry.id.0),
            None => (NEW, case.0),
        }
    }

    /// The entry it corrects.
    pub(super) fn corrected(&self) -> Option<TimelineId> {
        self.corrects.as_ref().map(|entry| entry.id)
    }

    /// Whether something waits in it to be gone on with.
    pub(super) fn waits(&self) -> bool {
        self.body() != self.before
    }

    /// When it was kept last, where it was.
    pub(super) const fn kept_at(&self) -> Option<Timestamp> {
        self.kept
    }

    /// It was kept.
    pub(super) const fn was_kept_at(&mut self, at: Timestamp) {
        self.kept = Some(at);
    }

    /// The first field that something is wrong with, once that was looked at.
    pub(super) fn wrong(&self) -> &'static str {
        if self.on.problem().is_some() {
            ON
        } else if self.at.problem().is_some() {
            AT
        } else if self.text.is_empty() || self.corrects.is_none() {
            TEXT
        } else {
            REASON
        }
    }

    /// What is to be written, and why what stood there was wrong, once everything is filled in.
    pub(super) fn meant(&mut self, case: CaseId) -> Option<(TimelineDraft, String)> {
        self.checked = true;
        let (on, at) = (self.on.check(), self.at.check());
        let reason = match self.corrects {
            Some(_) => self.reason.check(),
            None => Some(String::new()),
        };
        if self.text.is_empty() {
            return None;
        }
        let text = self.text.text().trim_end().to_owned();
        let draft = TimelineDraft {
            at: at?,
            ..TimelineDraft::new(case, self.kind, on?, text)
        };
        Some((draft, reason?))
    }

    /// Does what a message says, as far as it stays in the form.
    pub(super) fn update(&mut self, message: Message, today: Date) {
        match message {
            Message::Kind(kind) => (self.kind, self.touched) = (kind, true),
            Message::On(pick) => {
                self.touched |= matches!(pick, Pick::Typed(_) | Pick::Took(_));
                self.calendar.update(&mut self.on, pick, today);
            }
            Message::At(typed) => {
                self.touched = true;
                self.at.typed(typed);
            }
            Message::Text(action) => {
                self.touched |= action.is_edit();
                self.text.perform(action);
            }
            Message::Reason(typed) => {
                self.touched = true;
                self.reason.typed(typed);
            }
            Message::Save | Message::Close | Message::Discard => {}
        }
    }

    /// The fields, and what was kept of them.
    pub(super) fn fields<'a>(&'a self, context: &Context<'a>) -> Element<'a, Message> {
        let kept = self.kept;
        let kept = kept.map(|at| draft::notice(at, Message::Discard, context.words));
        let fields = column![self.lines(context)].push(kept);
        fields.spacing(space::M).into()
    }

    fn lines<'a>(&'a self, context: &Context<'a>) -> Element<'a, Message> {
        let words = context.words;
        let before = self.corrects.as_ref().map(|entry| entry.kind);
        let acts = before.filter(|before| TimelineKind::offered().all(|kind| kind != *before));
        let kinds: Vec<TimelineKind> = TimelineKind::offered().chain(acts).collect();
        let kind = choice(
            &kinds,
            Some(&self.kind),
            |kind| words.word("timeline-kind", kind.code()),
            Message::Kind,
        );
        let kind = labelled(tr!(words, "dossier-note-kind"), kind);
        let on = date_field(
            words,
            ON,
            tr!(words, "dossier-note-on"),
            &self.on,
            self.calendar,
            context.today,
            Message::On,
            Some(Message::Save),
        );
        let at = entry(
            words,
            AT,
            tr!(words, "dossier-note-at"),
            "",
            &self.at,
            Message::At,
            Some(Message::Save),
        );
        let when = row![
            iced::widget::container(on).width(Length::FillPortion(3)),
            iced::widget::container(at).width(Length::FillPortion(2)),
        ]
        .spacing(space::S);
        let head: Element<'a, Message> = if context.single() {
            column![kind, when].spacing(space::S).into()
        } else {
            row![
                iced::widget::container(kind).width(Length::FillPortion(1)),
                iced::widget::container(when).width(Length::FillPortion(1)),
            ]
            .spacing(space::S)
            .into()
        };
        let missing = self.checked && self.text.is_empty();
        let text = problem(
            area(
                words,
                TEXT,
                tr!(words, "dossier-note-text"),
                tr!(words, "dossier-note-hint"),
                &self.text,
                6.0,
                Message::Text,
            ),
            missing.then(|| tr!(words, "entry-needed")),
        );
        let reason = self.corrects.as_ref().map(|_| {
            entry(
                words,
                REASON,
                tr!(words, "dossier-note-reason"),
                "",
                &self.reason,
                Message::Reason,
                Some(Message::Save),
            )
        });
        column![head, text].push(reason).spacing(space::M).into()
    }

    /// The fields with their buttons, on the page itself.
    pub(super) fn view<'a>(&'a self, context: &Context<'a>) -> Element<'a, Message> {
        let words = context.words;
        let buttons = vec![
            secondary(tr!(words, "dossier-later"), Message::Close).into(),
            lead(tr!(words, "dossier-note-save"), "Ctrl S", Message::Save).into(),
        ];
        let waits = self.waits().then_some(Message::Discard);
        let foot = draft::foot(self.kept, waits, buttons, words);
        column![self.lines(context), foot].spacing(space::M).into()
    }
}

/// A time of the day, or nothing.
pub(super) fn maybe_time(text: &str) -> Result<Option<NaiveTime>, Problem> {
    if text.trim().is_empty() {
        return Ok(None);
    }
    parse_time(text)
        .map(Some)
        .ok_or(Problem::new("dossier-no-time"))
}
