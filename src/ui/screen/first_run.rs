//! Stub.

use std::path::Path;

use iced::Task;

use crate::i18n::Words;
use crate::service::session::Session;
use crate::ui::Element;
use crate::ui::text;

pub(crate) struct FirstRun {}

#[derive(Debug, Clone)]
pub(crate) enum Message {}

impl FirstRun {
    pub(crate) fn new(_file: &Path) -> (Self, Task<Message>) {
        (Self {}, Task::none())
    }

    pub(crate) fn update(
        &mut self,
        message: Message,
        _words: &Words,
    ) -> (Task<Message>, Option<Session>) {
        match message {}
    }

    pub(crate) fn view<'a>(&'a self, _words: &'a Words) -> Element<'a, Message> {
        text::body("first run").into()
    }
}
