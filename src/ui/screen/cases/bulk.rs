//! What is done with many cases at once: one act, one way back. A case on which it cannot be done
//! is left as it was, and said.

use iced::widget::{column, row, space as gap};
use iced::{Alignment, Length, Task};

use crate::domain::case::{CloseReason, Closing};
use crate::domain::id::{CaseId, OfficerId};
use crate::domain::time::Date;
use crate::i18n::tr;
use crate::service::Changes;
use crate::service::cases::{self, Many};
use crate::ui::context::{Context, Event};
use crate::ui::fault::Fault;
use crate::ui::field::{self, Field};
use crate::ui::icon::Icon;
use crate::ui::widget::{
    Calendar, Pick, button, choice, date_field, dialog, entry, labelled, link, primary, problem,
};
use crate::ui::{Element, space, text};

/// The form of an act on many cases.
pub(super) enum Bulk {
    /// To whom.
    HandOver(Option<OfficerId>, bool),
    /// What to do, and by when.
    Task {
        title: Field<String>,
        due: Field<Option<Date>>,
        calendar: Calendar,
    },
    /// Which tag.
    Tag(Field<String>),
    /// Why.
    Close(Option<CloseReason>, bool),
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

/// What happens in the form.
#[derive(Debug, Clone)]
pub(crate) enum Message {
    /// An act is chosen.
    Begin(Act),
    /// To whom.
    To(OfficerId),
    /// What to do, or which tag.
    Text(String),
    /// By when.
    Due(Pick),
    /// Why.
    Reason(CloseReason),
    /// Do it.
    Do,
    /// It was done, or not.
    Done(Result<(usize, usize, Changes), Fault>),
    /// Do nothing.
    Cancel,
}

/// The bar that replaces the filters while cases are ticked. Nothing stands for: tick none.
pub(super) fn bar<'a>(count: usize, context: &Context<'a>) -> Element<'a, Option<Message>> {
    let words = context.words;
    let act = |sign, key: &str, act| {
        button(
            sign,
            words.word("cases-bulk", key),
            None,
            Some(Message::Begin(act)),
        )
        .height(30.0)
    };
    let count = i64::try_from(count).unwrap_or(i64::MAX);
    let acts: Element<'a, Message> = row![
        text::strong(tr!(words, "cases-ticked", count = count)),
        act(Icon::HandOver, "hand-over", Act::HandOver),
        act(Icon::Task, "task", Act::Task),
        act(Icon::Tag, "tag", Act::Tag),
        act(Icon::Close, "close", Act::Close),
    ]
    .spacing(space::S)
    .align_y(Alignment::Center)
    .into();
    row![
        acts.map(Some),
        gap().width(Length::Fill),
        link(tr!(words, "cases-tick-none"), Some(None))
    ]
    .align_y(Alignment::Center)
    .into()
}

/// Does what a message says to the ticked cases.
pub(super) fn update(
    form: &mut Option<Bulk>,
    message: Message,
    ticked: &[CaseId],
    context: &Context<'_>,
) -> (Task<Message>, Option<Event>) {
    match (message, form.as_mut()) {
        (Message::Begin(act), _) => {
            *form = Some(Bulk::new(act, context.today));
            return (iced::widget::operation::focus("bulk-first"), None);
        }
        (Message::Cancel, _) => *form = None,
        (Message::To(to), Some(Bulk::HandOver(chosen, _))) => *chosen = Some(to),
        (Message::Reason(reason), Some(Bulk::Close(chosen, _))) => *chosen = Some(reason),
        (Message::Text(typed), Some(Bulk::Tag(field) | Bulk::Task { title: field, .. })) => {
            field.typed(typed);
        }
        (Message::Due(pick), Some(Bulk::Task { due, calendar, .. })) => {
            calendar.update(due, pick, context.today);
        }
        (Message::Do, Some(bulk)) => return (bulk.act(ticked, context), None),
        (Message::Done(Ok((done, refused, changes))), _) => {
            *form = None;
            return (
                Task::none(),
                Some(done_event(done, refused, changes, context)),
            );
        }
        (Message::Done(Err(fault)), _) => return (Task::none(), Some(Event::Failed(fault))),
        // A message for a form that is closed meanwhile.
        (
            Message::To(_) | Message::Reason(_) | Message::Text(_) | Message::Due(_) | Message::Do,
            _,
        ) => {}
    }
    (Task::none(), None)
}

fn done_event(done: usize, refused: usize, changes: Changes, context: &Context<'_>) -> Event {
    let number = |count| i64::try_from(count).unwrap_or(i64::MAX);
    let text = match refused {
        0 => tr!(context.words, "cases-bulk-done", count = number(done)),
        _ => tr!(
            context.words,
            "cases-bulk-part",
            count = number(done),
            refused = number(refused)
        ),
    };
    Event::Done { text, changes }
}

impl Bulk {
    fn new(act: Act, today: Date) -> Self {
        match act {
            Act::HandOver => Self::HandOver(None, false),
            Act::Task => Self::Task {
                title: Field::new("", field::some),
                due: Field::new("", move |text| field::maybe_day(text, today)),
                calendar: Calendar::default(),
            },
            Act::Tag => Self::Tag(Field::new("", field::some)),
            Act::Close => Self::Close(None, false),
        }
    }

    /// What is asked, once everything is filled in.
    fn meant(&mut self, today: Date) -> Option<Many> {
        match self {
            Self::HandOver(to, checked) => {
                *checked = true;
                to.map(Many::HandOver)
            }
            Self::Task { title, due, .. } => {
                let (title, due) = (title.check(), due.check());
                Some(Many::Task {
                    title: title?,
                    due: due?,
                    assignee: None,
                })
            }
            Self::Tag(tag) => tag.check().map(Many::Tag),
            Self::Close(reason, checked) => {
                *checked = true;
                Some(Many::Close(Closing {
                    on: today,
                    reason: (*reason)?,
                    note: None,
                }))
            }
        }
    }

    fn act(&mut self, ticked: &[CaseId], context: &Context<'_>) -> Task<Message> {
        let Some(what) = self.meant(context.today) else {
            return Task::none();
        };
        let ids = ticked.to_vec();
        context
            .db
            .run(move |desk| {
                let (outcome, changes) = cases::act_on_many(desk, &ids, &what)?;
                Ok((outcome.done.len(), outcome.refused.len(), changes))
            })
            .map(Message::Done)
    }
}

/// Draws the form.
pub(super) fn view<'a>(
    form: &'a Bulk,
    count: usize,
    context: &Context<'a>,
) -> Element<'a, Message> {
    let words = context.words;
    let count = i64::try_from(count).unwrap_or(i64::MAX);
    let (title, inside) = match form {
        Bulk::HandOver(to, checked) => {
            let officers: Vec<OfficerId> = context.officers.iter().map(|one| one.id).collect();
            let missing = (*checked && to.is_none()).then(|| tr!(words, "entry-needed"));
            let chosen = choice(
                &officers,
                to.as_ref(),
                |id| context.officer(Some(*id)),
                Message::To,
            )
            .id("bulk-first")
            .wrong(missing.is_some());
            let inside = problem(labelled(tr!(words, "cases-bulk-to"), chosen), missing);
            (
                tr!(words, "cases-bulk-hand-over-many", count = count),
                inside,
            )
        }
        Bulk::Task {
            title,
            due,
            calendar,
        } => {
            let inside = column![
                entry(
                    words,
                    "bulk-first",
                    tr!(words, "cases-bulk-what"),
                    "",
                    title,
                    Message::Text,
                    Some(Message::Do)
                ),
                date_field(
                    words,
                    "bulk-due",
                    tr!(words, "cases-bulk-due"),
                    due,
                    *calendar,
                    context.today,
                    Message::Due,
                    Some(Message::Do)
                )
            ]
            .spacing(space::M);
            (
                tr!(words, "cases-bulk-task-many", count = count),
                inside.into(),
            )
        }
        Bulk::Tag(tag) => {
            let inside = entry(
                words,
                "bulk-first",
                tr!(words, "cases-bulk-tag-name"),
                "",
                tag,
                Message::Text,
                Some(Message::Do),
            );
            (tr!(words, "cases-bulk-tag-many", count = count), inside)
        }
        Bulk::Close(reason, checked) => {
            let missing = (*checked && reason.is_none()).then(|| tr!(words, "entry-needed"));
            let chosen = choice(
                CloseReason::ALL,
                reason.as_ref(),
                |reason| words.word("close-reason", reason.code()),
                Message::Reason,
            )
            .id("bulk-first")
            .wrong(missing.is_some());
            let inside = problem(labelled(tr!(words, "cases-bulk-reason"), chosen), missing);
            (tr!(words, "cases-bulk-close-many", count = count), inside)
        }
    };
    let act = primary(tr!(words, "cases-bulk-do"), Message::Do);
    dialog(title, 480.0, inside, vec![act.into()], Message::Cancel)
}
