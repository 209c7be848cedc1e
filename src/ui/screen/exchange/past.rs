//! The imports of before, each with its way back.

use iced::widget::{Column as Stack, column, container, row};
use iced::{Alignment, Length, Task};

use super::{Exchange, Message, Stage};
use crate::clock;
use crate::domain::id::OpId;
use crate::i18n::tr;
use crate::service::import::{Past, past};
use crate::service::{Changes, cases};
use crate::ui::context::{Context, Event};
use crate::ui::fault::Fault;
use crate::ui::theme::{self, Theme, Tone};
use crate::ui::widget::{badge, card, hairline, line, link};
use crate::ui::{Element, space, text};

/// Reads the imports of before.
pub(super) fn read(context: &Context<'_>) -> Task<Message> {
    context
        .db
        .run(|desk| {
            desk.store
                .read(|file| past(file, MOST))
                .map_err(Fault::from)
        })
        .map(Message::Past)
}

impl Exchange {
    /// Undoes an import.
    pub(super) fn undo(&mut self, op: OpId, context: &Context<'_>) -> Task<Message> {
        if std::mem::replace(&mut self.undoing, true) {
            return Task::none();
        }
        context
            .db
            .run(move |desk| cases::undo(desk, op).map_err(Fault::from))
            .map(Message::Undone)
    }

    pub(super) fn on_undone(
        &mut self,
        undone: Result<Changes, Fault>,
        context: &Context<'_>,
    ) -> (Task<Message>, Option<Event>) {
        self.undoing = false;
        let event = match undone {
            Ok(changes) => Event::Done {
                text: tr!(context.words, "exchange-undone"),
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
        self.past.iter().any(|past| past.op == *op && past.undone)
    }
}

/// The width of what can be done with one.
const AFTER: f32 = 140.0;
/// Imports of before that are shown.
const MOST: u32 = 50;

type Lines<'a, Message> = Stack<'a, Message, Theme, iced::Renderer>;

/// The imports of before.
pub(super) fn history<'a>(past: &'a [Past], context: &Context<'a>) -> Element<'a, Message> {
    let words = context.words;
    let mut lines: Lines<'a, Message> = Stack::new();
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

fn past_line<'a>(past: &Past, context: &Context<'a>) -> Element<'a, Message> {
    let words = context.words;
    let number = |count| i64::try_from(count).unwrap_or(i64::MAX);
    let counts = tr!(
        words,
        "exchange-past-counts",
        new = number(past.new),
        changed = number(past.changed),
        rejected = number(past.rejected)
    );
    let when = text::digits(clock::local(past.at)).style(theme::text::soft);
    let what = line(words.word("act", past.kind.code()));
    let who = || line(context.officer(past.officer)).soft();
    let after: Element<'a, Message> = match past.undone {
        true => badge(tr!(words, "exchange-past-undone"), Tone::Plain),
        false => link(tr!(words, "exchange-past-undo"), Message::Undo(past.op)).into(),
    };
    let inside: Element<'a, Message> = match context.single() {
        true => column![when, what, line(counts).soft(), after].into(),
        false => row![
            when.width(140),
            what.width(Length::FillPortion(2)),
            line(counts).width(Length::FillPortion(3)),
            who().width(Length::FillPortion(2)),
            container(after).width(AFTER).align_x(Alignment::End),
        ]
        .spacing(space::M)
        .align_y(Alignment::Center)
        .into(),
    };
    container(inside).padding([space::S, 0.0]).into()
}
