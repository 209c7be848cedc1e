//! Adding a school that no list brought.

use iced::Task;

use super::super::school::form;
use super::{Message, Schools};
use crate::i18n::tr;
use crate::service::{Changes, drafts, schools};
use crate::ui::context::{Context, Event};
use crate::ui::fault::Fault;
use crate::ui::sheet::{self, Form, Holder};

/// Looks whether a new school is half typed.
pub(super) fn half_typed(context: &Context<'_>) -> Task<Message> {
    let found = context
        .db
        .run(|desk| drafts::find(desk, "school-new", 0).map_err(Fault::from));
    found.map(Message::Half)
}

impl Schools {
    /// Opens the form.
    pub(super) fn open(&mut self, context: &Context<'_>) -> Task<Message> {
        if self.form.is_some() {
            return Task::none();
        }
        let (form, task) = Form::open(form::school(None, context), context);
        self.form = Some(form);
        task.map(Message::Form)
    }

    /// Says that it was added, or why not.
    pub(super) fn on_added(
        &mut self,
        added: Result<Changes, Fault>,
        context: &Context<'_>,
    ) -> (Task<Message>, Option<Event>) {
        match (added, &mut self.form) {
            (Ok(changes), _) => {
                self.form = None;
                let text = tr!(context.words, "school-added");
                let again = half_typed(context);
                (again, Some(Event::Done { text, changes }))
            }
            (Err(fault), Some(form)) => {
                let (key, sentence) = match fault.code() {
                    "school-key-taken" => (Some("brin"), "error-school-key-taken"),
                    "ends-before" => (Some("closed"), "error-ends-before"),
                    _ => (None, ""),
                };
                form.refuse(fault, key, sentence);
                (Task::none(), None)
            }
            (Err(fault), None) => (Task::none(), Some(Event::Failed(fault))),
        }
    }
}

impl Holder<Message> for Schools {
    const IN_FORM: fn(sheet::Message) -> Message = Message::Form;
    const KEPT: fn(Result<(), Fault>) -> Message = Message::Kept;

    fn form(&mut self) -> Option<&mut Form> {
        self.form.as_mut()
    }

    fn put_away(&mut self) {
        self.form = None;
    }

    fn save(&mut self, context: &Context<'_>) -> Task<Message> {
        let Some(form) = &mut self.form else {
            return Task::none();
        };
        let Some(draft) = form::school_draft(form.sheet(), None, context.today) else {
            return Task::none();
        };
        let saved = form.save(context, move |desk| Ok(schools::add(desk, &draft)?.1));
        saved.map(Message::Added)
    }
}
