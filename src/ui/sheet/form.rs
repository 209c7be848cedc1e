//! A form over a screen: its lines, what the file said of them, and whether they are being written.

use iced::Task;

use super::{Change, Sheet, above};
use crate::i18n::tr;
use crate::service::desk::{Desk, Form as Kept};
use crate::ui::Element;
use crate::ui::burst;
use crate::ui::context::{Context, Event};
use crate::ui::fault::Fault;
use crate::ui::field::Problem;
use crate::ui::screen::Typed;
use crate::ui::shortcut;
use crate::ui::theme::Tone;
use crate::ui::widget::{Stroke, dialog, lead, notice, secondary};

/// The form.
pub(crate) struct Form {
    sheet: Sheet,
    refused: Option<Fault>,
    /// It is being written: until it is, nothing is written twice.
    saving: bool,
}

/// What happens in it.
#[derive(Debug, Clone)]
pub(crate) enum Message {
    /// In its lines.
    Sheet(Change),
    /// It is closed.
    Close,
}

/// What it asks of its screen.
#[derive(Debug)]
pub(crate) enum Asks {
    /// To be written: everything in it can be read.
    Save,
    /// To be closed; what was typed is to be kept.
    Close(Option<Typed>),
    /// To tell the shell.
    Tell(Event),
}

impl Form {
    /// Opens a form, with what was kept of it.
    pub(crate) fn open(sheet: Sheet, context: &Context<'_>) -> (Self, Task<Message>) {
        // A letter may open it: the rest of a sentence that begins with that letter is not of this form.
        burst::hush();
        let open = sheet.open(context).map(Message::Sheet);
        let form = Self {
            sheet,
            refused: None,
            saving: false,
        };
        (form, open)
    }

    /// The lines.
    pub(crate) const fn sheet(&self) -> &Sheet {
        &self.sheet
    }

    /// Does what a message says.
    pub(crate) fn update(
        &mut self,
        message: Message,
        context: &Context<'_>,
    ) -> (Task<Message>, Option<Asks>) {
        match message {
            Message::Close => (Task::none(), self.close()),
            Message::Sheet(Change::Submit) if self.saving => (Task::none(), None),
            Message::Sheet(Change::Submit) => {
                self.refused = None;
                match self.sheet.check() {
                    true => (Task::none(), Some(Asks::Save)),
                    false => (self.sheet.to_problem().map(Message::Sheet), None),
                }
            }
            Message::Sheet(change) => {
                let (task, event) = self.sheet.update(change, context);
                (task.map(Message::Sheet), event.map(Asks::Tell))
            }
        }
    }

    /// Closes it. While it is being written it stays: what became of it is told here.
    fn close(&self) -> Option<Asks> {
        self.unless_saving(Asks::Close(self.typed()))
    }

    /// What a button of the form does: nothing while the form is being written.
    pub(crate) fn unless_saving<M>(&self, message: M) -> Option<M> {
        (!self.saving).then_some(message)
    }

    /// Writes it: what was kept of it goes in the same act.
    pub(crate) fn save<T: Send + 'static>(
        &mut self,
        context: &Context<'_>,
        act: impl FnOnce(Desk<'_>) -> Result<T, Fault> + Send + 'static,
    ) -> Task<Result<T, Fault>> {
        self.saving = true;
        let kept: Kept<'static> = self.sheet.saving();
        context.db.save(kept, act)
    }

    /// Says why the file refused it: under a line, where one is to blame.
    pub(crate) fn refuse(&mut self, fault: Fault, key: Option<&str>, sentence: &'static str) {
        self.saving = false;
        match key {
            Some(key) => {
                let problem = Problem::with(sentence, fault.facts().to_vec());
                self.sheet.refuse(key, problem);
            }
            None => self.refused = Some(fault),
        }
    }

    /// A key that no field took.
    pub(crate) fn key(&self, stroke: &Stroke) -> Option<Message> {
        match shortcut::is_escape(stroke) {
            true => Some(Message::Close),
            false => self.sheet.key(stroke).map(Message::Sheet),
        }
    }

    /// What is half typed. A form that is being written is left out: what was kept of it goes with
    /// the act.
    pub(crate) fn typed(&self) -> Option<Typed> {
        self.sheet.typed().filter(|_| !self.saving)
    }

    /// Draws it over a screen: other buttons stand before the one that saves.
    pub(crate) fn view<'a, Outer: Clone + 'a>(
        &'a self,
        title: String,
        width: f32,
        mut buttons: Vec<Element<'a, Outer>>,
        context: &Context<'a>,
        on: fn(Message) -> Outer,
    ) -> Element<'a, Outer> {
        let words = context.words;
        let lines = self.sheet.view(context, width.min(context.width));
        let lines = lines.map(move |change| on(Message::Sheet(change)));
        let told = self.refused.as_ref().map(|fault| {
            let shown = fault.explain(words);
            notice(Tone::Late, shown.message, shown.advice)
        });
        let later = self.unless_saving(on(Message::Close));
        buttons.push(secondary(tr!(words, "dossier-later"), later).into());
        let save = on(Message::Sheet(Change::Submit));
        let save = lead(tr!(words, "save"), "Ctrl S", (!self.saving).then_some(save));
        buttons.push(save.into());
        dialog(
            title,
            width,
            above(told, lines),
            buttons,
            on(Message::Close),
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_that_is_being_written_stays_until_it_is_known_what_became_of_it() {
        let mut form = Form {
            sheet: Sheet::new("partner-new", 0),
            refused: None,
            saving: true,
        };
        assert!(form.close().is_none() && form.unless_saving(()).is_none());
        form.refuse(Fault::new("no-partner"), None, "");
        assert!(form.close().is_some() && form.unless_saving(()).is_some());
    }
}
