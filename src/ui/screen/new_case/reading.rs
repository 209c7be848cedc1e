//! Who the case is to be about: read, gone on with, and gone meanwhile.

use iced::Task;

use super::{Chosen, Message, NewCase, SEARCH, facts};
use crate::domain::id::YouthId;
use crate::service::cases::{self, Beginning};
use crate::service::desk::Desk;
use crate::ui::context::{Context, Event};
use crate::ui::fault::Fault;
use crate::ui::focus;
use crate::ui::screen::facts::FactsForm;

impl NewCase {
    /// Reads who the case is to be about.
    pub(super) fn read(&mut self, id: YouthId, context: &Context<'_>) -> Task<Message> {
        self.asked += 1;
        let asked = self.asked;
        context
            .db
            .run(move |desk| beginning(desk, id))
            .map(move |read| Message::Read(asked, id, read))
    }

    /// Goes on with the facts of the case, as far as they were filled in before.
    pub(super) fn begin(
        &mut self,
        id: YouthId,
        from: Beginning,
        context: &Context<'_>,
    ) -> Task<Message> {
        let mut facts = FactsForm::of_new(from.draft, from.school, context.today);
        if let Some(half) = self.waiting.take() {
            facts.put_back(half);
        }
        self.adding = false;
        self.chosen = Some(Box::new(Chosen {
            id,
            name: from.name.full(),
            born: from.born.to_string(),
            protected: from.protected,
            facts,
            running: Vec::new(),
        }));
        Task::batch([look_for_running(id, context), focus::on(facts::FIRST)])
    }

    /// What was filled in about a youth who has gone waits until somebody else is chosen.
    pub(super) fn on_still(
        &mut self,
        id: YouthId,
        still: Result<Box<Beginning>, Fault>,
    ) -> (Task<Message>, Option<Event>) {
        let (Err(fault), Some(chosen)) = (still, &self.chosen) else {
            return (Task::none(), None);
        };
        if !is_gone(&fault) || chosen.id != id {
            return (Task::none(), None);
        }
        let (task, _) = self.back();
        (task, Some(Event::Failed(fault)))
    }

    /// Who was chosen was read, or has gone.
    pub(super) fn on_read(
        &mut self,
        id: YouthId,
        read: Result<Box<Beginning>, Fault>,
        context: &Context<'_>,
    ) -> (Task<Message>, Option<Event>) {
        match read {
            Ok(from) => (self.begin(id, *from, context), None),
            // Gone meanwhile: what was filled in waits until somebody else is chosen.
            Err(fault) => (focus::on(SEARCH), Some(Event::Failed(fault))),
        }
    }
}

fn is_gone(fault: &Fault) -> bool {
    fault.code() == "no-youth"
}

/// What a case about a youth begins with.
pub(super) fn beginning(desk: Desk<'_>, id: YouthId) -> Result<Box<Beginning>, Fault> {
    Ok(Box::new(cases::beginning(desk, id)?))
}

/// The running cases of a youth: perhaps one of them is meant.
pub(super) fn look_for_running(id: YouthId, context: &Context<'_>) -> Task<Message> {
    context
        .db
        .run(move |desk| cases::running(desk, id).map_err(Fault::from))
        .map(move |running| Message::Running(id, running))
}
