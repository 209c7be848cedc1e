//! A screen that holds one form: what becomes of it is the same on each of them.

use iced::Task;

use super::form::{self, Asks, Form};
use crate::ui::context::{Context, Event};
use crate::ui::fault::Fault;
use crate::ui::kept;

/// A screen that holds one form, with its messages.
pub(crate) trait Holder<Message: Send + 'static> {
    /// What happens in the form, as a message of the screen.
    const IN_FORM: fn(form::Message) -> Message;
    /// A form was kept, or not.
    const KEPT: fn(Result<(), Fault>) -> Message;

    /// The form that is open.
    fn form(&mut self) -> Option<&mut Form>;

    /// No form is open any more.
    fn put_away(&mut self);

    /// Writes what the form says: everything in it can be read.
    fn save(&mut self, context: &Context<'_>) -> Task<Message>;

    /// Does what happens in the form. What was typed is kept when it is closed.
    fn on_form(
        &mut self,
        message: form::Message,
        context: &Context<'_>,
    ) -> (Task<Message>, Option<Event>) {
        let Some(form) = self.form() else {
            return (Task::none(), None);
        };
        let (task, asks) = form.update(message, context);
        let task = task.map(Self::IN_FORM);
        match asks {
            None => (task, None),
            Some(Asks::Tell(event)) => (task, Some(event)),
            Some(Asks::Save) => (self.save(context), None),
            Some(Asks::Close(typed)) => {
                self.put_away();
                let kept = kept::keep(typed, context).map(Self::KEPT);
                (Task::batch([task, kept]), None)
            }
        }
    }
}
