//! A school: where it is, whom the officer calls there, the cases of its pupils, and who goes or
//! went there.

pub(super) mod form;
mod view;

use iced::Task;
use iced::keyboard::Key;

use super::{Page, Typed};
use crate::domain::id::{SchoolContactId, SchoolId};
use crate::domain::school::SchoolContact;
use crate::i18n::tr;
use crate::service::Changes;
use crate::service::drafts::Kept;
use crate::service::list::{self, Column, Direction, Filter, Line, Sort};
use crate::service::schools::{self, SchoolPage};
use crate::service::today::{self, Place};
use crate::ui::Element;
use crate::ui::context::{Context, Event, Target};
use crate::ui::fault::Fault;
use crate::ui::question::Question;
use crate::ui::sheet::{self, Form, Holder};
use crate::ui::widget::Stroke;
use crate::ui::{kept, shortcut};

/// How many cases stand on the page; the list of cases shows all.
const MOST: usize = 200;

/// The page of a school.
pub(crate) struct SchoolScreen {
    id: SchoolId,
    page: Option<SchoolPage>,
    /// It was looked for, and is not there.
    gone: bool,
    cases: Vec<Line>,
    count: usize,
    /// The page, and the cases: only the last reading of each is shown.
    reads: Question,
    case_reads: Question,
    /// What is half typed about it.
    kept: Vec<Kept>,
    form: Option<(About, Form)>,
}

/// What a form is about.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum About {
    /// The school.
    School,
    /// Somebody there; somebody new where nobody is named.
    Person(Option<Box<SchoolContact>>),
}

/// The school, nothing where it has gone, and what is half typed about it.
type Found = (Option<SchoolPage>, Vec<Kept>);

/// What happens here.
#[derive(Debug, Clone)]
pub(crate) enum Message {
    /// The school was read.
    Read(u64, Result<Box<Found>, Fault>),
    /// Its cases were read.
    Cases(u64, Result<Vec<Line>, Fault>),
    /// Back.
    Back,
    /// Somewhere to go.
    Go(Target),
    /// A form is opened.
    Edit(About),
    /// In the form.
    Form(sheet::Message),
    /// Somebody is taken away.
    Remove(SchoolContactId),
    /// It was done, or not.
    Done(Result<Changes, Fault>),
    /// What was kept of a form is not wanted.
    Drop(String, i64),
    /// A form was kept or thrown away, or not.
    Kept(Result<(), Fault>),
    /// Something goes to the clipboard.
    Copy(String),
}

impl SchoolScreen {
    /// Opens the page.
    pub(crate) fn new(id: SchoolId, context: &Context<'_>) -> (Self, Task<Message>) {
        let mut screen = Self {
            id,
            page: None,
            gone: false,
            cases: Vec::new(),
            count: 0,
            reads: Question::default(),
            case_reads: Question::default(),
            kept: Vec::new(),
            form: None,
        };
        let task = screen.read(context);
        (screen, task)
    }

    fn read(&mut self, context: &Context<'_>) -> Task<Message> {
        let filter = Filter {
            schools: vec![self.id],
            ..Filter::default()
        };
        let sort = Sort {
            column: Column::Opened,
            direction: Direction::Down,
        };
        let mut view = context.list.view(&filter, sort);
        self.count = view.count();
        let cases = view.page(0..MOST);
        let asked = self.case_reads.ask();
        let cases = context
            .db
            .run(move |desk| list::lines(desk.store, &cases).map_err(Fault::from))
            .map(move |cases| Message::Cases(asked, cases));
        Task::batch([self.read_page(context), cases])
    }

    fn read_page(&mut self, context: &Context<'_>) -> Task<Message> {
        let (id, asked) = (self.id, self.reads.ask());
        let read = context.db.run(move |desk| {
            let page = schools::page(desk, id)?;
            let about = today::unfinished(desk)?;
            let here = about
                .into_iter()
                .filter(|one| one.place == Place::School(id));
            let kept = here.map(|one| Kept {
                form: one.form,
                record: one.record,
                body: String::new(),
                at: one.at,
            });
            Ok(Box::new((page, kept.collect())))
        });
        read.map(move |read| Message::Read(asked, read))
    }

    fn open(&mut self, about: About, context: &Context<'_>) -> Task<Message> {
        let Some(page) = self.page.as_ref().filter(|_| self.form.is_none()) else {
            return Task::none();
        };
        let sheet = match &about {
            About::School => form::school(Some(&page.school), context),
            About::Person(there) => form::person(self.id, there.as_deref()),
        };
        let (form, task) = Form::open(sheet, context);
        self.form = Some((about, form));
        task.map(Message::Form)
    }

    fn remove(&mut self, id: SchoolContactId, context: &Context<'_>) -> Task<Message> {
        let school = self.id;
        let Some((_, form)) = &mut self.form else {
            return Task::none();
        };
        let gone = form.save(context, move |desk| {
            Ok(schools::remove_contact(desk, school, id)?.1)
        });
        gone.map(Message::Done)
    }

    fn on_done(
        &mut self,
        done: Result<Changes, Fault>,
        context: &Context<'_>,
    ) -> (Task<Message>, Option<Event>) {
        match (done, &mut self.form) {
            (Ok(changes), _) => {
                let about = self.form.take();
                let text = match about {
                    Some((About::School, _)) => tr!(context.words, "school-saved"),
                    Some((About::Person(_), _)) | None => {
                        tr!(context.words, "school-contacts-changed")
                    }
                };
                (Task::none(), Some(Event::Done { text, changes }))
            }
            (Err(fault), Some((_, form))) => {
                let blamed = (fault.code() == "ends-before").then_some("closed");
                form.refuse(fault, blamed, "error-ends-before");
                (Task::none(), None)
            }
            (Err(fault), None) => (Task::none(), Some(Event::Failed(fault))),
        }
    }
}

impl Holder<Message> for SchoolScreen {
    const IN_FORM: fn(sheet::Message) -> Message = Message::Form;
    const KEPT: fn(Result<(), Fault>) -> Message = Message::Kept;

    fn form(&mut self) -> Option<&mut Form> {
        self.form.as_mut().map(|(_, form)| form)
    }

    fn put_away(&mut self) {
        self.form = None;
    }

    fn save(&mut self, context: &Context<'_>) -> Task<Message> {
        let (Some((about, form)), Some(page)) = (&mut self.form, &self.page) else {
            return Task::none();
        };
        let id = self.id;
        let saved = match about {
            About::School => {
                let there = Some(&page.school);
                let Some(draft) = form::school_draft(form.sheet(), there, context.today) else {
                    return Task::none();
                };
                form.save(context, move |desk| Ok(schools::edit(desk, id, &draft)?))
            }
            About::Person(there) => {
                let Some(draft) = form::person_draft(form.sheet(), id) else {
                    return Task::none();
                };
                let there = there.as_ref().map(|contact| contact.id);
                form.save(context, move |desk| {
                    Ok(match there {
                        Some(id) => schools::change_contact(desk, id, &draft)?.1,
                        None => schools::add_contact(desk, &draft)?.1,
                    })
                })
            }
        };
        saved.map(Message::Done)
    }
}

impl Page for SchoolScreen {
    type Message = Message;

    fn update(
        &mut self,
        message: Message,
        context: &Context<'_>,
    ) -> (Task<Message>, Option<Event>) {
        let task = match message {
            Message::Read(asked, Ok(found)) if self.reads.takes(asked) => {
                let (page, kept) = *found;
                self.gone = page.is_none();
                (self.page, self.kept) = (page, kept);
                Task::none()
            }
            Message::Cases(asked, Ok(cases)) if self.case_reads.takes(asked) => {
                self.cases = cases;
                Task::none()
            }
            Message::Back => return (Task::none(), Some(Event::Back)),
            Message::Go(target) => return (Task::none(), Some(Event::Go(target))),
            Message::Edit(about) => self.open(about, context),
            Message::Form(message) => return self.on_form(message, context),
            Message::Remove(id) => self.remove(id, context),
            Message::Done(done) => return self.on_done(done, context),
            Message::Drop(form, record) => {
                kept::throw_away(form, record, context).map(Message::Kept)
            }
            Message::Kept(Ok(())) => self.read_page(context),
            Message::Copy(text) => {
                let secret = false;
                return (Task::none(), Some(Event::Copy { text, secret }));
            }
            // It was read again since.
            Message::Read(_, Ok(_)) | Message::Cases(_, Ok(_)) => Task::none(),
            Message::Read(_, Err(fault))
            | Message::Cases(_, Err(fault))
            | Message::Kept(Err(fault)) => {
                return (Task::none(), Some(Event::Failed(fault)));
            }
        };
        (task, None)
    }

    fn view<'a>(&'a self, context: &Context<'a>) -> Element<'a, Message> {
        view::screen(self, context)
    }

    fn key(&self, stroke: &Stroke, _context: &Context<'_>) -> Option<Message> {
        if let Some((_, form)) = &self.form {
            return form.key(stroke).map(Message::Form);
        }
        if shortcut::is_escape(stroke) {
            return Some(Message::Back);
        }
        let letter =
            |name: &str| stroke.modifiers.is_empty() && stroke.key == Key::Character(name.into());
        if letter("n") {
            return Some(Message::Edit(About::Person(None)));
        }
        letter("e").then_some(Message::Edit(About::School))
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
