//! Adding a youth who was not found.

use crate::ui::focus;
use iced::Task;

use super::reading::beginning;
use super::{Adding, Message, NewCase, youth};
use crate::i18n::tr;
use crate::service::desk::Desk;
use crate::service::youths;
use crate::ui::context::{Context, Event};
use crate::ui::fault::Fault;

impl NewCase {
    /// Opens the form for who was looked for. Who was half typed in it waits.
    pub(super) fn add_youth(&mut self, context: &Context<'_>) -> Task<Message> {
        if self.form.as_ref().is_some_and(youth::Form::waits) {
            self.set_by();
        }
        let searched = self.finder.text();
        self.form = Some(youth::Form::new(searched, self.area.clone(), context.today));
        self.adding = true;
        focus::on(youth::GIVEN)
    }

    /// Goes on with one of those who are half typed.
    pub(super) fn go_on(&mut self, place: usize) -> Task<Message> {
        match self.take_half(place) {
            Some(form) => {
                (self.form, self.adding) = (Some(form), true);
                focus::on(youth::GIVEN)
            }
            None => Task::none(),
        }
    }

    /// In the form.
    pub(super) fn on_youth(
        &mut self,
        message: youth::Message,
        context: &Context<'_>,
    ) -> Task<Message> {
        let Some(form) = &mut self.form else {
            return Task::none();
        };
        match message {
            youth::Message::Save => self.save_youth(false, context),
            youth::Message::Anyway => self.save_youth(true, context),
            youth::Message::Take(place) => match form.alike(place).map(|line| line.id) {
                Some(id) => {
                    form.is_found();
                    self.read(id, context)
                }
                None => Task::none(),
            },
            message @ (youth::Message::Given(_)
            | youth::Message::Prefix(_)
            | youth::Message::Surname(_)
            | youth::Message::Born(_)
            | youth::Message::Sex(_)
            | youth::Message::Bsn(_)
            | youth::Message::Municipality(_)) => {
                self.ours = true;
                form.update(message);
                Task::none()
            }
        }
    }

    /// Writes the youth, unless somebody in the file may be the one.
    fn save_youth(&mut self, anyway: bool, context: &Context<'_>) -> Task<Message> {
        if self.busy {
            return Task::none();
        }
        let Some(form) = &mut self.form else {
            return Task::none();
        };
        let Some(draft) = form.meant() else {
            return focus::on(form.wrong());
        };
        self.busy = true;
        let work = move |desk: Desk<'_>| {
            let alike = youths::alike(desk, &draft)?;
            if !anyway && !alike.is_empty() {
                return Ok(Adding::Alike(alike));
            }
            let (id, changes) = youths::add(desk, &draft)?;
            Ok(Adding::Added(id, beginning(desk, id)?, changes))
        };
        let others = self.others.iter().map(youth::Form::half);
        let rest = self.rest(self.waiting.clone(), others);
        let done = context.db.save_part(self.saved(), rest, work);
        done.map(Message::Added)
    }

    /// The youth was added, or not.
    pub(super) fn on_added(
        &mut self,
        added: Result<Adding, Fault>,
        context: &Context<'_>,
    ) -> (Task<Message>, Option<Event>) {
        self.busy = false;
        match added {
            Ok(Adding::Added(id, from, changes)) => {
                self.form = None;
                let text = tr!(context.words, "new-case-youth-added");
                let task = self.begin(id, *from, context);
                (task, Some(Event::Done { text, changes }))
            }
            Ok(Adding::Alike(alike)) => {
                if let Some(form) = &mut self.form {
                    form.show_alike(alike);
                }
                (Task::none(), None)
            }
            Err(fault) => (Task::none(), Some(Event::Failed(fault))),
        }
    }
}
