//! The youths: found by any words of theirs.

use iced::widget::{column, container};
use iced::{Length, Task};

use super::Page;
use crate::i18n::tr;
use crate::service::search::Scope;
use crate::ui::context::{Context, Event, Target};
use crate::ui::finder::{self, Finder};
use crate::ui::widget::{Stroke, band, card, empty};
use crate::ui::{Element, space};

const SEARCH: &str = "youths-search";

/// The search for a youth.
pub(crate) struct Youths {
    finder: Finder,
}

/// What happens here.
#[derive(Debug, Clone)]
pub(crate) enum Message {
    /// In the search.
    Finder(finder::Message),
}

impl Youths {
    /// Opens the search.
    pub(crate) fn new(_context: &Context<'_>) -> (Self, Task<Message>) {
        let screen = Self {
            finder: Finder::new(SEARCH, Scope::Youths),
        };
        (screen, iced::widget::operation::focus(SEARCH))
    }
}

impl Page for Youths {
    type Message = Message;

    fn update(
        &mut self,
        message: Message,
        context: &Context<'_>,
    ) -> (Task<Message>, Option<Event>) {
        let Message::Finder(message) = message;
        let (task, hit) = self.finder.update(message, context.db);
        let youth = hit.and_then(|hit| hit.youths.first().copied());
        let event = youth.map(|id| Event::Go(Target::Youth(id)));
        (task.map(Message::Finder), event)
    }

    fn view<'a>(&'a self, context: &Context<'a>) -> Element<'a, Message> {
        let words = context.words;
        let inside: Element<'a, Message> = if context.curtain {
            empty(tr!(words, "curtain-on"), tr!(words, "curtain-on-do"), None)
        } else {
            let born = |hit: &crate::service::search::Hit| {
                hit.born.map(|born| born.to_string()).unwrap_or_default()
            };
            let found = self
                .finder
                .view(words, &tr!(words, "youths-search"), born)
                .map(Message::Finder);
            let nothing = self.finder.nothing().then(|| {
                container(empty(
                    tr!(words, "search-nothing"),
                    tr!(words, "search-nothing-do"),
                    None,
                ))
                .height(160)
            });
            card(tr!(words, "search-how"), column![found].push(nothing))
        };
        column![
            band(tr!(words, "youths-title"), None, Vec::new(), Vec::new()),
            container(inside)
                .padding(space::XL)
                .width(Length::Fill)
                .max_width(900)
        ]
        .into()
    }

    fn key(&self, stroke: &Stroke, _context: &Context<'_>) -> Option<Message> {
        self.finder.key(stroke).map(Message::Finder)
    }
}
