//! Stub.

use iced::Task;

use super::Page;
use crate::domain::id::CaseId;
use crate::ui::Element;
use crate::ui::context::{Context, Event};
use crate::ui::text;

pub(crate) struct CaseScreen {
    id: CaseId,
}

#[derive(Debug, Clone)]
pub(crate) enum Message {}

impl CaseScreen {
    pub(crate) fn new(id: CaseId, _context: &Context<'_>) -> (Self, Task<Message>) {
        (Self { id }, Task::none())
    }
}

impl Page for CaseScreen {
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
