//! Stub.

use iced::Task;

use super::Page;
use crate::ui::Element;
use crate::ui::context::{Context, Event};
use crate::ui::text;

pub(crate) struct Partners {}

#[derive(Debug, Clone)]
pub(crate) enum Message {}

impl Partners {
    pub(crate) fn new(_context: &Context<'_>) -> (Self, Task<Message>) {
        (Self {}, Task::none())
    }
}

impl Page for Partners {
    type Message = Message;

    fn update(
        &mut self,
        message: Message,
        _context: &Context<'_>,
    ) -> (Task<Message>, Option<Event>) {
        match message {}
    }

    fn view<'a>(&'a self, _context: &Context<'a>) -> Element<'a, Message> {
        text::body("partners").into()
    }
}
