//! The page of a youth: who he is, where he lives, who has gezag, his schools and all his cases;
//! each with the form that adds or corrects it.

mod cards;
mod people;
mod view;

use iced::Task;
use iced::keyboard::Key;

use super::{Page, Typed};
use crate::domain::id::{AddressId, SiblingId, YouthId};
use crate::service::Changes;
use crate::service::drafts::Kept;
use crate::service::youths::{self, Trace, YouthPage};
use crate::ui::Element;
use crate::ui::context::{Context, Event, Target};
use crate::ui::fault::Fault;
use crate::ui::people::{self as forms, Form, Outcome, What};
use crate::ui::widget::Stroke;
use crate::ui::{kept, shortcut};

pub(super) use cards::qualifies;

/// The page.
pub(crate) struct YouthScreen {
    id: YouthId,
    /// Nothing until it was read.
    page: Option<YouthPage>,
    /// He was looked for, and is not there.
    gone: bool,
    history: Vec<Trace>,
    /// What is half typed about him.
    kept: Vec<Kept>,
    /// Whether the numbers are shown in full.
    shown: bool,
    /// The protected address that is written out.
    revealed: Option<AddressId>,
    form: Option<Form>,
    /// Counts the readings: only the last one is shown.
    asked: u64,
}

/// The page, nothing where the youth has gone; how his record came to be what it is; and what is
/// half typed.
type Found = (Option<YouthPage>, Vec<Trace>, Vec<Kept>);

/// What happens here.
#[derive(Debug, Clone)]
pub(crate) enum Message {
    /// The page was read.
    Read(u64, Result<Box<Found>, Fault>),
    /// The numbers are shown, or hidden again.
    Numbers,
    /// A protected address is written out, or hidden again.
    Reveal(AddressId),
    /// Something is copied; whether it must not stay on the clipboard.
    Copy(String, bool),
    /// Somewhere to go.
    Go(Target),
    /// One step back.
    Back,
    /// A form is to be opened.
    Open(What),
    /// In the form.
    Form(forms::Message),
    /// Two siblings are no longer linked.
    Unlink(SiblingId),
    /// They are, or could not be.
    Unlinked(Result<Changes, Fault>),
    /// What was kept of a form is not wanted.
    Drop(String, i64),
    /// A form was kept or thrown away, or not.
    Kept(Result<(), Fault>),
}

impl YouthScreen {
    /// Opens the page, and notes who did.
    pub(crate) fn new(id: YouthId, context: &Context<'_>) -> (Self, Task<Message>) {
        let screen = Self {
            id,
            page: None,
            gone: false,
            history: Vec::new(),
            kept: Vec::new(),
            shown: false,
            revealed: None,
            form: None,
            asked: 0,
        };
        let read = context.db.run(move |desk| {
            let page = youths::show(desk, id)?;
            let history = youths::history(desk, id)?;
            Ok(Box::new((page, history, youths::unfinished(desk, id)?)))
        });
        (screen, read.map(|found| Message::Read(0, found)))
    }

    fn read(&mut self, context: &Context<'_>) -> Task<Message> {
        self.asked += 1;
        let (id, asked) = (self.id, self.asked);
        let read = context.db.run(move |desk| {
            let page = youths::page(desk, id)?;
            let history = youths::history(desk, id)?;
            Ok(Box::new((page, history, youths::unfinished(desk, id)?)))
        });
        read.map(move |found| Message::Read(asked, found))
    }

    fn open(&mut self, what: What, context: &Context<'_>) -> (Task<Message>, Option<Event>) {
        if self.form.is_some() || context.curtain {
            return (Task::none(), None);
        }
        match Form::open(self.id, what, context) {
            Ok((form, task)) => {
                self.form = Some(form);
                (task.map(Message::Form), None)
            }
            Err(fault) => (self.read(context), Some(Event::Failed(fault))),
        }
    }

    fn on_form(
        &mut self,
        message: forms::Message,
        context: &Context<'_>,
    ) -> (Task<Message>, Option<Event>) {
        let Some(form) = &mut self.form else {
            return (Task::none(), None);
        };
        let (task, outcome) = form.update(message, context);
        let task = task.map(Message::Form);
        match outcome {
            None => (task, None),
            Some(Outcome::Closed(typed)) => {
                self.form = None;
                let kept = kept::keep(typed, context).map(Message::Kept);
                (Task::batch([task, kept]), None)
            }
            Some(Outcome::Done { said, changes }) => {
                self.form = None;
                (task, Some(Event::DoneTo { said, changes }))
            }
            Some(Outcome::Tell(event)) => (task, Some(event)),
        }
    }

    fn unlink(&self, id: SiblingId, context: &Context<'_>) -> Task<Message> {
        let youth = self.id;
        let gone = context
            .db
            .run(move |desk| Ok(youths::unlink(desk, youth, id)?.1));
        gone.map(Message::Unlinked)
    }
}

impl Page for YouthScreen {
    type Message = Message;

    fn update(
        &mut self,
        message: Message,
        context: &Context<'_>,
    ) -> (Task<Message>, Option<Event>) {
        match message {
            Message::Read(asked, Ok(found)) => {
                if asked == self.asked {
                    let (page, history, kept) = *found;
                    self.gone = page.is_none();
                    (self.page, self.history, self.kept) = (page, history, kept);
                }
            }
            Message::Numbers => self.shown = !self.shown,
            Message::Reveal(id) => {
                self.revealed = Some(id).filter(|id| self.revealed != Some(*id));
            }
            Message::Copy(text, secret) => {
                return (Task::none(), Some(Event::Copy { text, secret }));
            }
            Message::Go(target) => return (Task::none(), Some(Event::Go(target))),
            Message::Back => return (Task::none(), Some(Event::Back)),
            Message::Open(what) => return self.open(what, context),
            Message::Form(message) => return self.on_form(message, context),
            Message::Unlink(id) => return (self.unlink(id, context), None),
            Message::Unlinked(Ok(changes)) => {
                let youth = self.page.as_ref().map(|page| &page.youth.name);
                let said = forms::unlinked(youth, context.words);
                return (Task::none(), Some(Event::DoneTo { said, changes }));
            }
            Message::Drop(form, record) => {
                let gone = kept::throw_away(form, record, context);
                return (gone.map(Message::Kept), None);
            }
            Message::Kept(Ok(())) => return (self.read(context), None),
            Message::Read(_, Err(fault))
            | Message::Unlinked(Err(fault))
            | Message::Kept(Err(fault)) => {
                return (Task::none(), Some(Event::Failed(fault)));
            }
        }
        (Task::none(), None)
    }

    fn view<'a>(&'a self, context: &Context<'a>) -> Element<'a, Message> {
        view::screen(self, context)
    }

    fn key(&self, stroke: &Stroke, context: &Context<'_>) -> Option<Message> {
        // The form shows numbers in full: it waits while a parent looks along.
        if let Some(form) = self.form.as_ref().filter(|_| !context.curtain) {
            return form.key(stroke).map(Message::Form);
        }
        if shortcut::is_escape(stroke) && !stroke.taken {
            return Some(Message::Back);
        }
        let new = stroke.modifiers.is_empty() && stroke.key == Key::Character("n".into());
        if new && self.page.is_some() {
            return Some(Message::Go(Target::NewCase(Some(self.id))));
        }
        let asked = forms::asked(stroke, self.id)?;
        let can = self.page.is_some() && !context.curtain;
        can.then_some(Message::Open(asked))
    }

    fn reload(&mut self, _changes: &Changes, context: &Context<'_>) -> Task<Message> {
        self.read(context)
    }

    fn typed(&self) -> Vec<Typed> {
        self.form.iter().filter_map(Form::typed).collect()
    }
}
