//! Stub.

use iced::Task;

use super::Page;
use crate::domain::id::YouthId;
use crate::ui::Element;
use crate::ui::context::{Context, Event};
use crate::ui::text;

pub(crate) struct YouthScreen {
    id: YouthId,
}

#[derive(Debug, Clone)]
pub(crate) enum Message {}

impl YouthScreen {
    pub(crate) fn new(id: YouthId, _context: &Context<'_>) -> (Self, Task<Message>) {
        (Self { id }, Task::none())
    }
}

impl Page for YouthScreen {
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
