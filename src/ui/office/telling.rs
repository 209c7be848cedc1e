//! What was done is told, can be taken back, and is read again where it is shown.

use std::time::Instant;

use iced::{Size, Task};

use super::{Act, Event, Message, Office};
use crate::domain::id::OpId;
use crate::i18n::tr;
use crate::service::desk::Desk;
use crate::service::log::{self, About, Record};
use crate::service::{Changes, cases};
use crate::ui::context::{self, Shared};
use crate::ui::fault::Fault;
use crate::ui::said::Said;
use crate::ui::screen;
use crate::ui::theme::Tone;
use crate::ui::widget::Toast;
use crate::wording;

impl Office {
    /// A message for the screen of a number, wherever that lies; for nobody where it is gone.
    pub(super) fn on_screen(
        &mut self,
        number: u64,
        message: screen::Message,
        shared: Shared<'_>,
    ) -> (Task<Message>, Option<Event>) {
        let Some(instance) = self.opened.find(number) else {
            return (Task::none(), None);
        };
        let context = self.room.context(shared, Size::ZERO);
        let (task, event) = instance.update(message, &context);
        let (more, event) = match event {
            Some(event) => self.on_event(number, event, shared),
            None => (Task::none(), None),
        };
        (Task::batch([task, more]), event)
    }

    /// What a screen tells. What was done is told from wherever; but only the screen that is shown
    /// leads somewhere.
    fn on_event(
        &mut self,
        number: u64,
        event: context::Event,
        shared: Shared<'_>,
    ) -> (Task<Message>, Option<Event>) {
        let shown = self.opened.here.number == number;
        let task = match event {
            context::Event::Go(_)
            | context::Event::GoOn(..)
            | context::Event::Write(..)
            | context::Event::Back
                if !shown =>
            {
                Task::none()
            }
            context::Event::Go(target) => self.go(target, shared),
            context::Event::Write(case, form) => return self.write_in(case, form, shared),
            context::Event::GoOn(target, form, record) => {
                let gone = self.go(target, shared);
                let context = self.room.context(shared, Size::ZERO);
                let going_on = self.opened.here.go_on(&form, record, &context);
                Task::batch([gone, going_on])
            }
            context::Event::Back => self.go_back(shared),
            context::Event::Done { text, changes } => self.done(text.into(), &changes, shared),
            context::Event::DoneTo { said, changes } => self.done(said, &changes, shared),
            context::Event::Made {
                text,
                changes,
                target,
            } => {
                let done = self.done(text.into(), &changes, shared);
                // The form is behind: the way back leads to where it was opened.
                if shown {
                    Task::batch([done, self.replace(target, shared)])
                } else {
                    self.opened.leave_out(number);
                    done
                }
            }
            context::Event::MadeBut {
                text,
                changes,
                target,
            } => {
                let done = self.done_but(text, &changes, shared);
                if shown {
                    Task::batch([done, self.replace(target, shared)])
                } else {
                    self.opened.leave_out(number);
                    done
                }
            }
            context::Event::Failed(fault) => {
                let failed = self.fail(&fault, shared);
                self.told_here = shown;
                failed
            }
            context::Event::Told(text) => {
                self.tell(text, None, Tone::Ok);
                Task::none()
            }
            context::Event::Copy { text, secret } => self.copy(text, secret, shared),
            context::Event::Preferences(preferences) => {
                return (Task::none(), Some(Event::Preferences(preferences)));
            }
            context::Event::Whole(job) => return (Task::none(), Some(Event::Whole(job))),
        };
        (task, None)
    }

    /// Tells what was done, and reads again what shows it.
    pub(super) fn done(
        &mut self,
        said: Said,
        changes: &Changes,
        shared: Shared<'_>,
    ) -> Task<Message> {
        if let Some(op) = changes.op {
            self.last.push(op, said.clone());
        }
        self.tell(said, changes.op, Tone::Ok);
        self.reload(changes, shared)
    }

    /// Tells what was done and what did not follow; reads again what shows it.
    fn done_but(&mut self, text: String, changes: &Changes, shared: Shared<'_>) -> Task<Message> {
        let done = self.done(Said::nameless(text), changes, shared);
        if let Some((told, _)) = &mut self.toast {
            told.tone = Tone::Late;
        }
        done
    }

    pub(super) fn reload(&mut self, changes: &Changes, shared: Shared<'_>) -> Task<Message> {
        if let Err(fault) = self.room.refresh() {
            return self.fail(&fault, shared);
        }
        let context = self.room.context(shared, Size::ZERO);
        self.opened.here.reload(changes, &context)
    }

    /// Tells that something did not work.
    pub(crate) fn fail(&mut self, fault: &Fault, shared: Shared<'_>) -> Task<Message> {
        let shown = fault.explain(shared.words);
        self.tell(
            format!("{} {}", shown.message, shown.advice),
            None,
            Tone::Late,
        );
        Task::none()
    }

    pub(super) fn tell(&mut self, said: impl Into<Said>, undo: Option<OpId>, tone: Tone) {
        let said = said.into();
        self.toast = Some((Toast { said, undo, tone }, Instant::now()));
        self.told_here = false;
    }

    pub(super) fn copy(&mut self, text: String, secret: bool, shared: Shared<'_>) -> Task<Message> {
        self.tell(tr!(shared.words, "toast-copied"), None, Tone::Ok);
        if !secret {
            return iced::clipboard::write(text);
        }
        match crate::desktop::clipboard::lend(text) {
            Ok(()) => Task::none(),
            Err(error) => self.fail(&Fault::from(error), shared),
        }
    }

    /// Takes back one more act of this session; says so where there is none.
    pub(super) fn undo_last(&mut self, shared: Shared<'_>) -> Task<Message> {
        match self.last.pop() {
            Some(act) => self.take_back(act),
            None => {
                let said = Said::nameless(tr!(shared.words, "toast-nothing-to-undo"));
                self.tell(said, None, Tone::Ok);
                Task::none()
            }
        }
    }

    /// Does again what was taken back last; says so where there is nothing.
    pub(super) fn redo_last(&mut self, shared: Shared<'_>) -> Task<Message> {
        match self.last.pop_back() {
            Some(act) => self.take_back(act),
            None => {
                let said = Said::nameless(tr!(shared.words, "toast-nothing-to-redo"));
                self.tell(said, None, Tone::Ok);
                Task::none()
            }
        }
    }

    /// Takes back the act that is told, or does again what was taken back.
    pub(super) fn undo(&mut self, op: OpId) -> Task<Message> {
        match self.last.take(op) {
            Some(act) => self.take_back(act),
            None => Task::none(),
        }
    }

    fn take_back(&mut self, act: Act) -> Task<Message> {
        self.toast = None;
        let op = act.op;
        let undone = move |desk: Desk<'_>| cases::undo(desk, op).map_err(Fault::from);
        let undone = self.room.db.run(undone);
        undone.map(move |answer| Message::Undone(act.clone(), answer))
    }

    /// Tells what was taken back or done again, with the way to the other; or why it stays.
    pub(super) fn on_undone(
        &mut self,
        act: Act,
        answer: Result<Changes, Fault>,
        shared: Shared<'_>,
    ) -> Task<Message> {
        let changes = match answer {
            Ok(changes) => changes,
            Err(fault) => {
                self.last.put_back(act, &fault);
                return self.fail(&fault, shared);
            }
        };
        let called = self.called(&act, shared);
        let said = called.within(|text| match act.back {
            true => tr!(shared.words, "toast-done-again", text = text),
            false => tr!(shared.words, "toast-undone", text = text),
        });
        if let Some(op) = changes.op {
            if act.back {
                self.last.again(op, act.said);
            } else {
                self.last.took_back(op, act.said);
            }
        }
        self.tell(said, changes.op, Tone::Ok);
        self.reload(&changes, shared)
    }

    /// What an act is called once it is taken back: by its own word, else as the log names it, and
    /// in which case it was. What names somebody by its sentence keeps that: it says `saved`.
    fn called(&self, act: &Act, shared: Shared<'_>) -> Said {
        let own = act.said.act();
        if own.is_none() && act.said.plain().is_some() {
            return act.said.clone();
        }
        let lines = log::lines(self.room.db.desk(), &[act.op]).unwrap_or_default();
        let Some(line) = lines.into_iter().next() else {
            return act.said.clone();
        };
        let first = line.undone.map_or(line.line, |undone| undone.line);
        let what = own.map_or_else(|| wording::act(&first, None, shared.words), str::to_owned);
        let plain = format!("{what}.");
        match line.about {
            Some(About {
                record: Record::Case(_),
                name,
            }) => {
                let whole = tr!(shared.words, "toast-act-in", what = what, case = name);
                Said::naming(format!("{whole}."), plain)
            }
            Some(_) | None => Said::nameless(plain),
        }
    }

    /// What the button beside what is told says.
    pub(super) fn way_back(&self, shown: &Toast, shared: Shared<'_>) -> String {
        if shown.undo.is_some_and(|op| self.last.is_back(op)) {
            tr!(shared.words, "toast-again")
        } else {
            tr!(shared.words, "toast-undo")
        }
    }
}
