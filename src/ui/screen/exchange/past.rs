//! The imports of before, each with its file, what was refused of it, and its way back.

use iced::widget::{Column as Stack, Row, column, container, row};
use iced::{Alignment, Length, Task};

use super::{Exchange, Message as Outer, Stage, count};
use crate::clock;
use crate::domain::id::OpId;
use crate::i18n::{Words, tr};
use crate::service::import::{self, Past, Refusal, past};
use crate::service::{Changes, OpKind, cases};
use crate::ui::context::{Context, Event};
use crate::ui::fault::Fault;
use crate::ui::theme::{self, Theme, Tone};
use crate::ui::widget::{badge, card, danger, dialog, hairline, line, link, secondary};
use crate::ui::{Element, space, text};
use crate::wording::import as wording;

/// What is asked or shown about an import of before.
pub(super) enum Over {
    /// Whether to undo it.
    Undo(Past),
    /// Which of its lines were refused, and why.
    Refused(Past, Vec<Refusal>),
}

/// What happens with an import of before.
#[derive(Debug, Clone)]
pub(crate) enum Message {
    /// It is to be undone: that is asked first.
    Ask(OpId),
    /// Yes.
    Sure,
    /// Which lines were refused is to be shown.
    Show(OpId),
    /// They were read.
    Shown(OpId, Result<Vec<Refusal>, Fault>),
    /// They go to the clipboard.
    Copy,
    /// No, or enough.
    Close,
}

/// Reads the imports of before.
pub(super) fn read(context: &Context<'_>) -> Task<Outer> {
    context
        .db
        .run(|desk| {
            desk.store
                .read(|file| past(file, MOST))
                .map_err(Fault::from)
        })
        .map(Outer::Past)
}

impl Exchange {
    /// Does what is said about an import of before.
    pub(super) fn on_before(
        &mut self,
        message: Message,
        context: &Context<'_>,
    ) -> (Task<Outer>, Option<Event>) {
        let task = match message {
            Message::Ask(op) => {
                self.over = self.one(op).map(Over::Undo);
                Task::none()
            }
            Message::Sure => match self.over.take() {
                Some(Over::Undo(past)) => self.undo(past.op, context),
                Some(Over::Refused(..)) | None => Task::none(),
            },
            Message::Show(op) => context
                .db
                .run(move |desk| import::refused(desk, op).map_err(Fault::from))
                .map(move |refused| Outer::Before(Message::Shown(op, refused))),
            Message::Shown(op, Ok(refused)) => {
                self.over = self.one(op).map(|past| Over::Refused(past, refused));
                Task::none()
            }
            Message::Shown(_, Err(fault)) => return (Task::none(), Some(Event::Failed(fault))),
            Message::Copy => return (Task::none(), self.copied(context.words)),
            Message::Close => {
                self.over = None;
                Task::none()
            }
        };
        (task, None)
    }

    fn one(&self, op: OpId) -> Option<Past> {
        self.past.iter().find(|past| past.op == op).cloned()
    }

    fn copied(&self, words: &Words) -> Option<Event> {
        match &self.over {
            Some(Over::Refused(_, refused)) => Some(Event::Copy {
                text: count::list_of(refused, words),
                secret: false,
            }),
            Some(Over::Undo(_)) | None => None,
        }
    }

    /// Undoes an import, or takes back that it was undone.
    pub(super) fn undo(&mut self, op: OpId, context: &Context<'_>) -> Task<Outer> {
        if std::mem::replace(&mut self.undoing, true) {
            return Task::none();
        }
        context
            .db
            .run(move |desk| cases::undo(desk, op).map_err(Fault::from))
            .map(move |undone| Outer::Undone(op, undone))
    }

    pub(super) fn on_undone(
        &mut self,
        op: OpId,
        undone: Result<Changes, Fault>,
        context: &Context<'_>,
    ) -> (Task<Outer>, Option<Event>) {
        self.undoing = false;
        let again = self.past.iter().any(|past| past.undone == Some(op));
        let event = match undone {
            Ok(changes) => Event::Done {
                text: match again {
                    true => tr!(context.words, "exchange-redone"),
                    false => tr!(context.words, "exchange-undone"),
                },
                changes,
            },
            Err(fault) => Event::Failed(fault),
        };
        (read(context), Some(event))
    }

    /// Whether the list that was taken over last has been undone since.
    pub(super) fn is_undone(&self) -> bool {
        let Stage::Done(_, _, Some(op)) = &self.stage else {
            return false;
        };
        let it = self.past.iter().find(|past| past.op == *op);
        it.is_some_and(|past| past.undone.is_some())
    }
}

/// The width of what can be done with one.
const AFTER: f32 = 150.0;
/// How wide the lines that were refused are, and how many are written out.
const WIDTH: f32 = 760.0;
const MOST_LINES: usize = 200;
/// Imports of before that are shown.
const MOST: u32 = 50;

type Lines<'a> = Stack<'a, Outer, Theme, iced::Renderer>;

/// The imports of before.
pub(super) fn history<'a>(past: &'a [Past], context: &Context<'a>) -> Element<'a, Outer> {
    let words = context.words;
    let mut lines: Lines<'a> = Stack::new();
    if past.is_empty() {
        lines = lines.push(text::small(tr!(words, "exchange-no-past")));
    }
    for (at, one) in past.iter().enumerate() {
        if at > 0 {
            lines = lines.push(hairline());
        }
        lines = lines.push(past_line(one, context));
    }
    card(tr!(words, "exchange-past"), lines)
}

fn past_line<'a>(past: &Past, context: &Context<'a>) -> Element<'a, Outer> {
    let words = context.words;
    let when = text::digits(clock::local(past.at)).style(theme::text::soft);
    let kind = line(words.word("act", past.kind.code()));
    let what: Lines<'a> = match &past.file {
        Some(file) => column![line(file.clone()), kind.size(text::SMALL).soft()],
        None => column![kind],
    };
    let counts = counts(past, words);
    let who = || line(context.officer(past.officer)).soft();
    let after = after(past, words);
    let inside: Element<'a, Outer> = match context.single() {
        true => column![when, what, counts, after].into(),
        false => row![
            when.width(140),
            what.width(Length::FillPortion(3)),
            container(counts).width(Length::FillPortion(3)),
            who().width(Length::FillPortion(2)),
            container(after).width(AFTER).align_x(Alignment::End),
        ]
        .spacing(space::M)
        .align_y(Alignment::Center)
        .into(),
    };
    container(inside).padding([space::S, 0.0]).into()
}

/// How many of each; those that were refused can be looked at.
fn counts<'a>(past: &Past, words: &Words) -> Element<'a, Outer> {
    let mut said = vec![tr!(
        words,
        "exchange-past-counts",
        new = number(past.new),
        changed = number(past.changed)
    )];
    if past.outside > 0 {
        let outside = number(past.outside);
        said.push(tr!(words, "exchange-past-outside", count = outside));
    }
    let said = text::body(said.join(", ")).style(theme::text::soft);
    let rejected = tr!(
        words,
        "exchange-past-rejected",
        count = number(past.rejected)
    );
    // Of an import of before it was kept which lines those were, there is nothing to show.
    let show = past.file.is_some() && past.rejected > 0;
    let show = show.then_some(Outer::Before(Message::Show(past.op)));
    let rejected: Element<'a, Outer> = match show {
        Some(show) => link(rejected, show).into(),
        None => text::body(rejected).style(theme::text::soft).into(),
    };
    let all: Row<'a, Outer, Theme, iced::Renderer> = row![said, rejected];
    all.spacing(space::S)
        .align_y(Alignment::Center)
        .wrap()
        .into()
}

/// The way back, or the way back of that.
fn after<'a>(past: &Past, words: &Words) -> Element<'a, Outer> {
    match past.undone {
        Some(undone) => column![
            badge(tr!(words, "exchange-past-undone"), Tone::Plain),
            link(tr!(words, "exchange-past-redo"), Outer::Undo(undone)),
        ]
        .spacing(space::XS)
        .align_x(Alignment::End)
        .into(),
        None => {
            let ask = Outer::Before(Message::Ask(past.op));
            link(tr!(words, "exchange-past-undo"), ask).into()
        }
    }
}

fn number(count: u64) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

/// Draws what is asked or shown.
pub(super) fn over<'a>(over: &Over, context: &Context<'a>) -> Element<'a, Outer> {
    let inside = match over {
        Over::Undo(past) => question(past, context.words),
        Over::Refused(past, refused) => lines(past, refused, context.words),
    };
    inside.map(Outer::Before)
}

/// Of which file an import was, and when.
fn named(past: &Past, words: &Words) -> String {
    let kind = words.word("act", past.kind.code());
    let what = past.file.clone().unwrap_or(kind);
    format!("{what} · {}", clock::local(past.at))
}

fn question<'a>(past: &Past, words: &Words) -> Element<'a, Message> {
    let count = number(past.new);
    let gone = (past.new > 0).then(|| match past.kind {
        OpKind::ImportSchools => tr!(words, "exchange-undo-schools", count = count),
        OpKind::ImportPersons => tr!(words, "exchange-undo-persons", count = count),
        _ => tr!(words, "exchange-undo-enrolments", count = count),
    });
    let back = (past.changed > 0).then(|| {
        let count = number(past.changed);
        tr!(words, "exchange-undo-changed", count = count)
    });
    let inside = column![text::small(named(past, words))]
        .push(gone.map(text::body))
        .push(back.map(text::body))
        .push(text::body(tr!(words, "exchange-undo-hangs")))
        .spacing(space::S);
    dialog(
        tr!(words, "exchange-undo-title"),
        560.0,
        inside,
        vec![
            secondary(tr!(words, "cancel"), Message::Close).into(),
            danger(tr!(words, "exchange-undo-sure"), Message::Sure).into(),
        ],
        Message::Close,
    )
}

fn lines<'a>(past: &Past, refused: &[Refusal], words: &Words) -> Element<'a, Message> {
    let mut inside = column![text::small(named(past, words))].spacing(space::S);
    for refusal in refused.iter().take(MOST_LINES) {
        let place = text::digits(wording::place(refusal.place, words)).width(96);
        let why = text::body(wording::refused(refusal, words)).width(Length::Fill);
        inside = inside.push(row![place, why].spacing(space::M));
    }
    let more = refused.len().saturating_sub(MOST_LINES);
    if more > 0 {
        let count = i64::try_from(more).unwrap_or(i64::MAX);
        let told = tr!(words, "exchange-past-more", count = count);
        inside = inside.push(text::small(told));
    }
    dialog(
        tr!(words, "exchange-past-refused"),
        WIDTH,
        inside,
        vec![
            secondary(words.word("exchange-refused", "copy"), Message::Copy).into(),
            secondary(tr!(words, "close"), Message::Close).into(),
        ],
        Message::Close,
    )
}
