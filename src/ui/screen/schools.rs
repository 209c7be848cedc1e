//! The schools: all of them by name, and found as one types.

mod adding;
mod view;

pub(super) use view::kinds;

use std::collections::{HashMap, HashSet};

use iced::Task;
use iced::keyboard::Key;

use super::{Page, Typed};
use crate::domain::id::SchoolId;
use crate::domain::school::School;
use crate::service::drafts::Kept;
use crate::service::list::{Column, Direction, Sort};
use crate::service::schools;
use crate::service::search;
use crate::service::views::Asked;
use crate::service::{Changes, Table};
use crate::ui::context::{Context, Event, Target};
use crate::ui::fault::Fault;
use crate::ui::question::Question;
use crate::ui::sheet::{self, Form, Holder};
use crate::ui::widget::Stroke;
use crate::ui::widget::table::{Action, State};
use crate::ui::{Element, kept};
use adding::half_typed;

const SEARCH: &str = "schools-search";

/// The list of schools.
pub(crate) struct Schools {
    search: String,
    question: Question,
    /// Counts how often the rows were thrown away: what was read before shows what is no more.
    asked_rows: u64,
    /// Which schools are found; nothing until they are read.
    found: Option<Vec<SchoolId>>,
    /// The schools of the work area; nothing where none is set.
    area: Option<HashSet<SchoolId>>,
    /// They were read: until then nothing is shown.
    area_known: bool,
    /// Those outside the work area are shown as well.
    every: bool,
    /// Which schools are shown.
    ids: Vec<SchoolId>,
    known: HashMap<SchoolId, School>,
    open_cases: HashMap<SchoolId, usize>,
    table: State,
    /// A new school that is half typed.
    kept: Option<Kept>,
    form: Option<Form>,
}

/// What happens here.
#[derive(Debug, Clone)]
pub(crate) enum Message {
    /// Something was typed in the search.
    Typed(String),
    /// The schools to show.
    Found(u64, Result<Vec<SchoolId>, Fault>),
    /// The schools of the work area were read.
    Area(Result<Option<HashSet<SchoolId>>, Fault>),
    /// Those outside it are to be seen as well, or not.
    Every(bool),
    /// The schools in view.
    Read(u64, Result<Vec<School>, Fault>),
    /// Enter in the search.
    Enter,
    /// In the table.
    Table(Action),
    /// To where schools come from.
    Exchange,
    /// The search gets the focus.
    Focus,
    /// A school is added.
    Add,
    /// In the form.
    Form(sheet::Message),
    /// It was added, or not.
    Added(Result<Changes, Fault>),
    /// What was kept of a new school was read.
    Half(Result<Option<Kept>, Fault>),
    /// It is not wanted.
    Drop,
    /// A form was kept or thrown away, or not.
    Kept(Result<(), Fault>),
}

impl Schools {
    /// Opens the list.
    pub(crate) fn new(context: &Context<'_>) -> (Self, Task<Message>) {
        let mut screen = Self {
            search: String::new(),
            question: Question::default(),
            asked_rows: 0,
            found: None,
            area: None,
            area_known: false,
            every: false,
            ids: Vec::new(),
            known: HashMap::new(),
            open_cases: HashMap::new(),
            table: State::default(),
            kept: None,
            form: None,
        };
        screen.count(context);
        let found = screen.find(context);
        let tasks = [area(context), found, half_typed(context)];
        (screen, Task::batch(tasks))
    }

    fn count(&mut self, context: &Context<'_>) {
        let sort = Sort {
            column: Column::Number,
            direction: Direction::Up,
        };
        let tally = context.list.view(&Asked::open().filter, sort).tally();
        let counted = tally.schools.into_iter();
        self.open_cases = counted
            .filter_map(|(id, count)| Some((id?, count)))
            .collect();
    }

    /// Looks for the schools that are meant; without a text all of them.
    fn find(&mut self, context: &Context<'_>) -> Task<Message> {
        let (asked, text) = (self.question.ask(), self.search.trim().to_owned());
        context
            .db
            .run(move |desk| {
                if text.is_empty() {
                    return Ok(schools::in_order(desk)?);
                }
                Ok(search::every_school(desk, &text)?)
            })
            .map(move |found| Message::Found(asked, found))
    }

    /// Settles anew which of those that are found are shown.
    fn settle(&mut self) {
        let found = self.found.iter().flatten().copied();
        self.ids = match self.area.as_ref().filter(|_| !self.every) {
            Some(area) => found.filter(|id| area.contains(id)).collect(),
            None => found.collect(),
        };
        self.table.keep_within(self.ids.len());
    }

    /// How many of those that are found lie in the work area, and how many there are.
    fn counts(&self) -> Option<(usize, usize)> {
        let (area, found) = (self.area.as_ref()?, self.found.as_ref()?);
        let own = found.iter().filter(|id| area.contains(id)).count();
        Some((own, found.len()))
    }

    fn in_view(&self) -> impl Iterator<Item = (usize, SchoolId)> + '_ {
        let window = self.table.window(self.ids.len());
        window.filter_map(|place| Some((place, *self.ids.get(place)?)))
    }

    fn read(&self, context: &Context<'_>) -> Task<Message> {
        let missing: Vec<SchoolId> = self
            .in_view()
            .map(|(_, id)| id)
            .filter(|id| !self.known.contains_key(id))
            .collect();
        if missing.is_empty() {
            return Task::none();
        }
        let asked = self.asked_rows;
        context
            .db
            .run(move |desk| schools::some(desk, &missing).map_err(Fault::from))
            .map(move |schools| Message::Read(asked, schools))
    }

    fn on_table(
        &mut self,
        action: Action,
        context: &Context<'_>,
    ) -> (Task<Message>, Option<Event>) {
        let count = self.ids.len();
        self.table.update(action, count);
        if let Action::Open(place) = action {
            let id = self.ids.get(place);
            return (Task::none(), id.map(|id| Event::Go(Target::School(*id))));
        }
        (self.read(context), None)
    }
}

/// Reads which schools are those of the work area.
fn area(context: &Context<'_>) -> Task<Message> {
    let read = context
        .db
        .run(|desk| schools::of_work_area(desk).map_err(Fault::from));
    read.map(Message::Area)
}

impl Page for Schools {
    type Message = Message;

    fn update(
        &mut self,
        message: Message,
        context: &Context<'_>,
    ) -> (Task<Message>, Option<Event>) {
        match message {
            Message::Typed(text) => {
                self.search = text;
                (self.find(context), None)
            }
            Message::Found(asked, Ok(ids)) => {
                if !self.question.takes(asked) {
                    return (Task::none(), None);
                }
                self.found = Some(ids);
                self.settle();
                self.table.restart();
                match self.question.was_chosen() {
                    true => self.on_table(Action::Open(0), context),
                    false => (self.read(context), None),
                }
            }
            // The first of the answer is meant, where that is still to come.
            Message::Enter => match self.question.choose() {
                true => self.on_table(Action::Open(self.table.cursor()), context),
                false => (Task::none(), None),
            },
            Message::Read(asked, Ok(schools)) => {
                if asked == self.asked_rows {
                    let read = schools.into_iter().map(|school| (school.id, school));
                    self.known.extend(read);
                }
                (Task::none(), None)
            }
            Message::Table(action) => self.on_table(action, context),
            Message::Exchange => (Task::none(), Some(Event::Go(Target::Exchange))),
            Message::Focus => (crate::ui::focus::on(SEARCH), None),
            Message::Add => (self.open(context), None),
            Message::Form(message) => self.on_form(message, context),
            Message::Added(added) => self.on_added(added, context),
            Message::Area(Ok(area)) => {
                (self.area, self.area_known) = (area, true);
                self.settle();
                (self.read(context), None)
            }
            Message::Every(every) => {
                self.every = every;
                self.settle();
                self.table.restart();
                (self.read(context), None)
            }
            Message::Half(Ok(kept)) => {
                self.kept = kept;
                (Task::none(), None)
            }
            Message::Drop => {
                let gone = kept::throw_away("school-new".to_owned(), 0, context);
                (gone.map(Message::Kept), None)
            }
            Message::Kept(Ok(())) => (half_typed(context), None),
            Message::Area(Err(fault)) => {
                // Without it all of them are shown.
                self.area_known = true;
                self.settle();
                (self.read(context), Some(Event::Failed(fault)))
            }
            Message::Found(_, Err(fault))
            | Message::Read(_, Err(fault))
            | Message::Half(Err(fault))
            | Message::Kept(Err(fault)) => (Task::none(), Some(Event::Failed(fault))),
        }
    }

    fn view<'a>(&'a self, context: &Context<'a>) -> Element<'a, Message> {
        view::screen(self, context)
    }

    fn key(&self, stroke: &Stroke, context: &Context<'_>) -> Option<Message> {
        if context.curtain {
            return None;
        }
        if let Some(form) = &self.form {
            return form.key(stroke).map(Message::Form);
        }
        if stroke.modifiers.is_empty() && stroke.key == Key::Character("n".into()) {
            return Some(Message::Add);
        }
        if stroke.modifiers.command() && stroke.key == Key::Character("f".into()) {
            return Some(Message::Focus);
        }
        self.table.key(stroke).map(Message::Table)
    }

    fn reload(&mut self, changes: &Changes, context: &Context<'_>) -> Task<Message> {
        self.count(context);
        if changes.everything || changes.of(Table::School).next().is_some() {
            self.known.clear();
            self.asked_rows += 1;
            let tasks = [area(context), self.find(context), half_typed(context)];
            return Task::batch(tasks);
        }
        let touched = |table| changes.of(table).next().is_some();
        match touched(Table::Enrolment) || touched(Table::WorkArea) {
            true => area(context),
            false => Task::none(),
        }
    }

    fn typed(&self) -> Vec<Typed> {
        self.form.iter().filter_map(Form::typed).collect()
    }
}
