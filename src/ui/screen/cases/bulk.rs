//! What is done with many cases at once: one act, one way back. A case on which it cannot be done
//! is left as it was, and why is said.

mod close;
mod half;
mod view;

pub(super) use half::{Half, no_draft, put_aside};
pub(super) use view::{bar, resume, view};

use iced::Task;
use iced::keyboard::Key;

use super::selection::Selection;
use crate::domain::case::CloseReason;
use crate::domain::id::{CaseId, OfficerId};
use crate::domain::time::{Date, Timestamp};
use crate::i18n::{Words, tr};
use crate::service::Changes;
use crate::service::cases::{self, Did, Many, ToClose};
use crate::service::desk::Form;
use crate::ui::context::{Context, Event};
use crate::ui::fault::Fault;
use crate::ui::field::{self, Field};
use crate::ui::screen::closing::{self, ClosingLines};
use crate::ui::screen::hand_over::{self, HandOver};
use crate::ui::widget::{Calendar, Pick, Stroke};
use crate::wording;

/// What gets the focus.
const FIRST: &str = "bulk-first";
const DUE: &str = "bulk-due";
/// For so many cases it is said why they were refused.
const NAMED: usize = 2;
/// The draft of such a form, whichever act it is.
const FORM: Form<'static> = Form {
    screen: "cases-bulk",
    record: 0,
};

/// The form of an act on many cases.
pub(super) struct Bulk {
    act: Act,
    /// To whom they go, and why.
    hand_over: HandOver,
    /// What to do, and by when.
    title: Field<String>,
    due: Field<Option<Date>>,
    calendar: Calendar,
    /// Which tag.
    tag: Field<String>,
    /// Why and when they are closed.
    closing: ClosingLines,
    /// How they stand, once that is read.
    to_close: Option<ToClose>,
    /// It is being done: a second press must not do it twice.
    busy: bool,
    /// When what stands here was kept, where it was put back.
    kept: Option<Timestamp>,
}

/// Which act.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Act {
    /// Hand over.
    HandOver,
    /// Give a task.
    Task,
    /// Give a tag.
    Tag,
    /// Close.
    Close,
}

impl Act {
    const ALL: [Self; 4] = [Self::HandOver, Self::Task, Self::Tag, Self::Close];

    const fn code(self) -> &'static str {
        match self {
            Self::HandOver => "hand-over",
            Self::Task => "task",
            Self::Tag => "tag",
            Self::Close => "close",
        }
    }

    /// The key that begins it while cases are ticked.
    const fn key(self) -> &'static str {
        match self {
            Self::HandOver => "O",
            Self::Task => "T",
            Self::Tag => "L",
            Self::Close => "S",
        }
    }

    /// The act that a key begins.
    pub(super) fn of_key(stroke: &Stroke) -> Option<Self> {
        let Key::Character(letter) = &stroke.key else {
            return None;
        };
        let held = stroke.modifiers.command() || stroke.modifiers.alt();
        let mut acts = Self::ALL.into_iter().filter(|_| !held);
        acts.find(|act| letter.eq_ignore_ascii_case(act.key()))
    }
}

/// What became of an act.
#[derive(Debug, Clone)]
pub(crate) struct Outcome {
    did: Did,
    done: usize,
    /// Why it could not be done, once for each case.
    refused: Vec<Fault>,
    changes: Changes,
}

/// What happens in the form.
#[derive(Debug, Clone)]
pub(crate) enum Message {
    /// An act is chosen.
    Begin(Act),
    /// To whom they go, and why.
    HandOver(hand_over::Message),
    /// What to do.
    Title(String),
    /// By when.
    Due(Pick),
    /// Which tag.
    Tag(String),
    /// Why and when they are closed.
    Closing(closing::Message),
    /// How these cases stand was read.
    ToClose(Vec<CaseId>, Result<ToClose, Fault>),
    /// How many tasks can go along with these cases was read.
    Along(Vec<CaseId>, Result<usize, Fault>),
    /// Do it.
    Do,
    /// It was done, or not.
    Done(Result<Outcome, Fault>),
    /// Do nothing.
    Cancel,
}

impl Bulk {
    /// The form of an act, empty, on cases that this officer has.
    pub(super) fn new(act: Act, from: Option<OfficerId>, today: Date) -> Self {
        Self {
            act,
            hand_over: HandOver::new(from),
            title: Field::new("", field::some),
            due: Field::new("", move |text| field::maybe_day_ahead(text, today)),
            calendar: Calendar::default(),
            tag: Field::new("", field::some),
            closing: ClosingLines::new(CloseReason::ALL.to_vec(), today),
            to_close: None,
            busy: false,
            kept: None,
        }
    }

    /// Brings the focus to the first field.
    pub(super) fn focus<T: Send + 'static>(&self) -> Task<T> {
        crate::ui::focus::on(match self.act {
            Act::HandOver => hand_over::FIRST,
            Act::Task | Act::Tag => FIRST,
            Act::Close => closing::FIRST,
        })
    }

    /// Does what a message says to the ticked cases.
    pub(super) fn update(
        &mut self,
        message: Message,
        ticked: &Selection,
        context: &Context<'_>,
    ) -> Task<Message> {
        match message {
            Message::HandOver(hand_over::Message::Save)
            | Message::Closing(closing::Message::Save)
            | Message::Do => return self.act(ticked, context),
            Message::HandOver(message) => self.hand_over.update(message),
            Message::Title(typed) => self.title.typed(typed),
            Message::Due(pick) => {
                self.calendar.update(&mut self.due, pick, context.today);
            }
            Message::Tag(typed) => self.tag.typed(typed),
            Message::Closing(message) => self.closing.update(message, context.today),
            // Others may be ticked since.
            Message::ToClose(asked, Ok(cases)) if asked == ticked.sorted() => {
                self.to_close = Some(cases);
            }
            Message::Along(asked, Ok(along)) if asked == ticked.sorted() => {
                self.hand_over.with_tasks(along);
            }
            Message::Done(_) => self.busy = false,
            // The list opens and closes the form, and tells what went wrong.
            Message::Begin(_) | Message::Cancel | Message::ToClose(..) | Message::Along(..) => {}
        }
        Task::none()
    }

    /// What is asked, once everything is filled in.
    fn meant(&mut self) -> Option<Many> {
        match self.act {
            Act::HandOver => self.hand_over.meant().map(Many::HandOver),
            Act::Task => {
                let (title, due) = (self.title.check(), self.due.check());
                Some(Many::Task {
                    title: title?,
                    due: due?,
                    assignee: None,
                })
            }
            Act::Tag => self.tag.check().map(Many::Tag),
            Act::Close => self.closing.meant().map(Many::Close),
        }
    }

    /// Brings the focus to the first field that something is wrong with.
    fn to_wrong(&self) -> Task<Message> {
        match self.act {
            Act::Task if self.title.problem().is_none() => crate::ui::focus::on(DUE),
            Act::Close => crate::ui::focus::on(self.closing.wrong()),
            Act::HandOver | Act::Task | Act::Tag => self.focus(),
        }
    }

    fn act(&mut self, ticked: &Selection, context: &Context<'_>) -> Task<Message> {
        if self.busy {
            return Task::none();
        }
        let Some(what) = self.meant() else {
            return self.to_wrong();
        };
        self.busy = true;
        let ids = ticked.sorted();
        context
            .db
            .save(FORM, move |desk| {
                let (outcome, changes) = cases::act_on_many(desk, &ids, &what)?;
                let refused = outcome.refused.into_iter();
                Ok(Outcome {
                    did: what.did(),
                    done: outcome.done.len(),
                    refused: refused.map(|(_, why)| Fault::from(why)).collect(),
                    changes,
                })
            })
            .map(Message::Done)
    }
}

/// Tells what was done, and why something was not.
pub(super) fn told(outcome: Outcome, words: &Words) -> Event {
    let number = |count| i64::try_from(count).unwrap_or(i64::MAX);
    let (done, refused) = (outcome.done, outcome.refused.len());
    let what = wording::many(outcome.did, number(done), words);
    let mut text = match (done, refused) {
        (_, 0) => tr!(words, "cases-bulk-done", what = what),
        (0, _) => tr!(words, "cases-bulk-none", refused = number(refused)),
        _ => tr!(
            words,
            "cases-bulk-part",
            what = what,
            refused = number(refused)
        ),
    };
    for fault in outcome.refused.iter().take(NAMED) {
        text = format!("{text} {}", fault.explain(words).message);
    }
    let more = refused.saturating_sub(NAMED);
    if more > 0 {
        let more = tr!(words, "cases-bulk-more", count = number(more));
        text = format!("{text} {more}");
    }
    Event::Done {
        text,
        changes: outcome.changes,
    }
}
