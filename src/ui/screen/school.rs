//! Stub.

use iced::Task;

use super::Page;
use crate::domain::id::SchoolId;
use crate::ui::Element;
use crate::ui::context::{Context, Event};
use crate::ui::text;

pub(crate) struct SchoolScreen {
    id: SchoolId,
}

#[derive(Debug, Clone)]
pub(crate) enum Message {}

impl SchoolScreen {
    pub(crate) fn new(id: SchoolId, _context: &Context<'_>) -> (Self, Task<Message>) {
        (Self { id }, Task::none())
    }
}

impl Page for SchoolScreen {
    type Message = Message;

    fn update(
        &mut self,
        message: Message,
        _context: &Context<'_>,
    ) -> (Task<Message>, Option<Event>) {
        match message {}
    }

    fn view<'a>(&'a self, _context: &Context<'a>) -> Element<'a, Message> {
        text::body(format!("{:?}", self.id)).into()
    }
}
