//! The people of organisations the officer works with: found, called, kept up to date.

mod form;
mod rows;

use iced::Task;
use iced::keyboard::Key;

use super::{Page, Typed};
use crate::domain::fold::fold;
use crate::domain::id::PartnerId;
use crate::domain::partner::Partner;
use crate::domain::time::Date;
use crate::i18n::tr;
use crate::service::Changes;
use crate::service::drafts::Kept;
use crate::service::{drafts, partners};
use crate::ui::context::{Context, Event};
use crate::ui::fault::Fault;
use crate::ui::question::Question;
use crate::ui::sheet::{self, Form, Holder};
use crate::ui::widget::Stroke;
use crate::ui::widget::table::{Action, State};
use crate::ui::{Element, kept};

/// The width of the form.
const WIDTH: f32 = 520.0;
const SEARCH: &str = "partners-search";

/// The directory.
pub(crate) struct Partners {
    search: String,
    all: Option<Vec<Partner>>,
    /// What each of them is found by.
    texts: Vec<String>,
    /// The places of those that are shown, in their order.
    shown: Vec<usize>,
    table: State,
    reads: Question,
    /// Whose form opens as soon as everybody is read.
    wanted: Option<PartnerId>,
    /// Somebody new who is half typed.
    kept: Option<Kept>,
    form: Option<(Option<PartnerId>, Form)>,
}

/// Everybody, and somebody new who is half typed.
type Found = (Vec<Partner>, Option<Kept>);

/// What happens here.
#[derive(Debug, Clone)]
pub(crate) enum Message {
    /// Something was typed in the search.
    Typed(String),
    /// Everybody was read.
    Read(u64, Result<Found, Fault>),
    /// In the table.
    Table(Action),
    /// Somebody is added.
    Add,
    /// In the form.
    Form(sheet::Message),
    /// Whose form is open is taken away.
    Remove,
    /// It was done, or not.
    Done(Result<Changes, Fault>),
    /// What was kept of somebody new is not wanted.
    Drop,
    /// A form was kept or thrown away, or not.
    Kept(Result<(), Fault>),
    /// Something goes to the clipboard.
    Copy(String),
    /// The search gets the focus.
    Focus,
}

impl Partners {
    /// Opens the directory; with somebody's form, where he is meant.
    pub(crate) fn new(wanted: Option<PartnerId>, context: &Context<'_>) -> (Self, Task<Message>) {
        let mut screen = Self {
            search: String::new(),
            all: None,
            texts: Vec::new(),
            shown: Vec::new(),
            table: State::default(),
            reads: Question::default(),
            wanted,
            kept: None,
            form: None,
        };
        let task = screen.read(context);
        (screen, task)
    }

    fn open(&mut self, id: Option<PartnerId>, context: &Context<'_>) -> Task<Message> {
        if self.form.is_some() {
            return Task::none();
        }
        let mut all = self.all.iter().flatten();
        let there = all.find(|partner| Some(partner.id) == id);
        if id.is_some() && there.is_none() {
            return Task::none();
        }
        let (form, task) = Form::open(form::sheet(there, context.today), context);
        self.form = Some((id, form));
        task.map(Message::Form)
    }

    fn remove(&mut self, context: &Context<'_>) -> Task<Message> {
        let Some((Some(id), form)) = &mut self.form else {
            return Task::none();
        };
        let id = *id;
        let gone = form.save(context, move |desk| Ok(partners::remove(desk, id)?.1));
        gone.map(Message::Done)
    }

    fn on_done(
        &mut self,
        done: Result<Changes, Fault>,
        context: &Context<'_>,
    ) -> (Task<Message>, Option<Event>) {
        match (done, &mut self.form) {
            (Ok(changes), _) => {
                self.form = None;
                let text = tr!(context.words, "partners-changed");
                (Task::none(), Some(Event::Done { text, changes }))
            }
            (Err(fault), Some((_, form))) => {
                form.refuse(fault, None, "");
                (Task::none(), None)
            }
            (Err(fault), None) => (Task::none(), Some(Event::Failed(fault))),
        }
    }

    /// Settles anew who is shown: those in whose name, organisation or number all the words stand; who
    /// works there no more comes last.
    fn arrange(&mut self, today: Date) {
        let asked = fold(&self.search);
        let found = self.texts.iter().enumerate();
        let found = found.filter(|(_, text)| {
            let mut words = asked.split_whitespace();
            words.all(|word| text.contains(word))
        });
        let mut shown: Vec<usize> = found.map(|(at, _)| at).collect();
        let all = self.all.as_deref().unwrap_or_default();
        shown.sort_by_key(|at| all.get(*at).is_some_and(|one| rows::has_ended(one, today)));
        self.table.keep_within(shown.len());
        self.shown = shown;
    }

    /// Who stands at a place in the table.
    fn at_place(&self, place: usize) -> Option<&Partner> {
        let at = *self.shown.get(place)?;
        self.all.as_deref()?.get(at)
    }

    fn read(&mut self, context: &Context<'_>) -> Task<Message> {
        let asked = self.reads.ask();
        let read = context
            .db
            .run(|desk| Ok((partners::all(desk)?, drafts::find(desk, "partner-new", 0)?)));
        read.map(move |read| Message::Read(asked, read))
    }
}

impl Holder<Message> for Partners {
    const IN_FORM: fn(sheet::Message) -> Message = Message::Form;
    const KEPT: fn(Result<(), Fault>) -> Message = Message::Kept;

    fn form(&mut self) -> Option<&mut Form> {
        self.form.as_mut().map(|(_, form)| form)
    }

    fn put_away(&mut self) {
        self.form = None;
    }

    fn save(&mut self, context: &Context<'_>) -> Task<Message> {
        let Some((id, form)) = &mut self.form else {
            return Task::none();
        };
        let Some(draft) = form::draft(form.sheet(), context.today) else {
            return Task::none();
        };
        let id = *id;
        let saved = form.save(context, move |desk| {
            Ok(match id {
                Some(id) => partners::change(desk, id, &draft)?.1,
                None => partners::add(desk, &draft)?.1,
            })
        });
        saved.map(Message::Done)
    }
}

impl Page for Partners {
    type Message = Message;

    fn update(
        &mut self,
        message: Message,
        context: &Context<'_>,
    ) -> (Task<Message>, Option<Event>) {
        let task = match message {
            Message::Typed(text) => {
                self.search = text;
                self.arrange(context.today);
                self.table.restart();
                Task::none()
            }
            // It was read again since.
            Message::Read(asked, Ok(_)) if !self.reads.takes(asked) => Task::none(),
            Message::Read(_, Ok((all, kept))) => {
                self.texts = all.iter().map(|one| rows::text(one, context)).collect();
                (self.all, self.kept) = (Some(all), kept);
                self.arrange(context.today);
                match self.wanted.take() {
                    Some(id) => self.open(Some(id), context),
                    None => Task::none(),
                }
            }
            Message::Add => self.open(None, context),
            Message::Table(action) => {
                self.table.update(action, self.shown.len());
                match (action, self.at_place(self.table.cursor())) {
                    (Action::Open(_), Some(one)) => {
                        let id = one.id;
                        self.open(Some(id), context)
                    }
                    (_, _) => Task::none(),
                }
            }
            Message::Form(message) => return self.on_form(message, context),
            Message::Remove => self.remove(context),
            Message::Done(done) => return self.on_done(done, context),
            Message::Drop => {
                let form = "partner-new".to_owned();
                kept::throw_away(form, 0, context).map(Message::Kept)
            }
            Message::Kept(Ok(())) => self.read(context),
            Message::Copy(text) => {
                let secret = false;
                return (Task::none(), Some(Event::Copy { text, secret }));
            }
            Message::Focus => crate::ui::focus::on(SEARCH),
            Message::Read(_, Err(fault)) | Message::Kept(Err(fault)) => {
                return (Task::none(), Some(Event::Failed(fault)));
            }
        };
        (task, None)
    }

    fn view<'a>(&'a self, context: &Context<'a>) -> Element<'a, Message> {
        rows::screen(self, context)
    }

    fn key(&self, stroke: &Stroke, context: &Context<'_>) -> Option<Message> {
        if context.curtain {
            return None;
        }
        let letter = |name: &str| stroke.key == Key::Character(name.into());
        match &self.form {
            Some((_, form)) => form.key(stroke).map(Message::Form),
            None if stroke.modifiers.command() && letter("f") => Some(Message::Focus),
            None if stroke.modifiers.is_empty() && letter("n") => Some(Message::Add),
            None => self.table.key(stroke).map(Message::Table),
        }
    }

    fn reload(&mut self, _changes: &Changes, context: &Context<'_>) -> Task<Message> {
        self.read(context)
    }

    fn typed(&self) -> Vec<Typed> {
        self.form
            .iter()
            .filter_map(|(_, form)| form.typed())
            .collect()
    }
}
