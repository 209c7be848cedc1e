//! The schools: all of them by name, and found as one types.

mod adding;

use std::collections::HashMap;

use iced::keyboard::Key;
use iced::widget::{column, container};
use iced::{Length, Task};

use super::{Page, Typed};
use crate::domain::id::SchoolId;
use crate::domain::municipality::SchoolTypes;
use crate::domain::school::School;
use crate::i18n::{Words, tr};
use crate::service::drafts::Kept;
use crate::service::list::{Column, Direction, Sort};
use crate::service::schools;
use crate::service::search::{self, Found, Query, Scope};
use crate::service::views::Asked;
use crate::service::{Changes, Table};
use crate::ui::context::{Context, Event, Target};
use crate::ui::curtain;
use crate::ui::fault::Fault;
use crate::ui::icon::Icon;
use crate::ui::question::Question;
use crate::ui::sheet::{self, Form};
use crate::ui::widget::table::{self, Action, Head, Sorting, State, Width};
use crate::ui::widget::{Stroke, band, button, empty, line, look_up, modal, primary};
use crate::ui::{Element, kept, space, text};
use adding::half_typed;

const SEARCH: &str = "schools-search";

/// The list of schools.
pub(crate) struct Schools {
    search: String,
    question: Question,
    /// Counts how often the rows were thrown away: what was read before shows what is no more.
    asked_rows: u64,
    /// Which schools are shown; nothing until they are read.
    ids: Option<Vec<SchoolId>>,
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

/// The width of the form.
const WIDTH: f32 = 780.0;

impl Schools {
    /// Opens the list.
    pub(crate) fn new(context: &Context<'_>) -> (Self, Task<Message>) {
        let mut screen = Self {
            search: String::new(),
            question: Question::default(),
            asked_rows: 0,
            ids: None,
            known: HashMap::new(),
            open_cases: HashMap::new(),
            table: State::default(),
            kept: None,
            form: None,
        };
        screen.count(context);
        let found = screen.find(context);
        (screen, Task::batch([found, half_typed(context)]))
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
                let hits = search::search(desk, &Query::within(&text, Scope::Schools))?;
                let found = hits.best.iter().chain(&hits.near);
                Ok(found
                    .filter_map(|hit| match hit.found {
                        Found::School(id) => Some(id),
                        Found::Youth(_)
                        | Found::Guardian(_)
                        | Found::Partner(_)
                        | Found::Case(_) => None,
                    })
                    .collect())
            })
            .map(move |found| Message::Found(asked, found))
    }

    fn ids(&self) -> &[SchoolId] {
        self.ids.as_deref().unwrap_or_default()
    }

    fn in_view(&self) -> impl Iterator<Item = (usize, SchoolId)> + '_ {
        let window = self.table.window(self.ids().len());
        window.filter_map(|place| Some((place, *self.ids().get(place)?)))
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
        let count = self.ids().len();
        self.table.update(action, count);
        if let Action::Open(place) = action {
            let id = self.ids().get(place);
            return (Task::none(), id.map(|id| Event::Go(Target::School(*id))));
        }
        (self.read(context), None)
    }

    fn body<'a>(&'a self, context: &Context<'a>) -> Element<'a, Message> {
        let words = context.words;
        if context.curtain {
            return curtain::drawn(words);
        }
        if self.ids.is_none() {
            return text::small("").into();
        }
        if self.ids().is_empty() && self.search.trim().is_empty() {
            let go = primary(tr!(words, "schools-to-exchange"), Message::Exchange);
            return empty(
                tr!(words, "schools-none"),
                tr!(words, "schools-none-do"),
                Some(go.into()),
            );
        }
        if self.ids().is_empty() {
            return empty(
                tr!(words, "search-nothing"),
                tr!(words, "search-nothing-do"),
                None,
            );
        }
        self.rows(context)
    }

    fn rows<'a>(&'a self, context: &Context<'a>) -> Element<'a, Message> {
        let head = |key: &str, width| Head {
            label: context.words.word("schools-column", key),
            width,
            sort: Sorting::Never,
        };
        let mut heads = vec![
            head("name", Width::Share(5)),
            head("town", Width::Share(3)),
            head("open", Width::Fixed(120.0)),
        ];
        if !context.single() {
            heads.insert(1, head("key", Width::Fixed(96.0)));
            heads.insert(3, head("types", Width::Share(3)));
        }
        let lines = self.in_view().map(|(place, id)| table::Line {
            place,
            cells: self.cells(id, context),
            ticked: false,
        });
        table::table(
            &self.table,
            &heads,
            lines.collect(),
            self.ids().len(),
            None,
            Message::Table,
        )
    }

    fn cells<'a>(&'a self, id: SchoolId, context: &Context<'a>) -> Vec<Element<'a, Message>> {
        let Some(school) = self.known.get(&id) else {
            return Vec::new();
        };
        let open = self
            .open_cases
            .get(&id)
            .map_or_else(|| "–".to_owned(), usize::to_string);
        let mut cells: Vec<Element<'a, Message>> = vec![
            line(school.name.clone()).font(text::MEDIUM).into(),
            line(school.town.clone().unwrap_or_default()).into(),
            text::digits(open).into(),
        ];
        if !context.single() {
            cells.insert(1, text::digits(school.key.to_string()).into());
            cells.insert(3, line(kinds(school.types, context.words)).soft().into());
        }
        cells
    }
}

/// The kinds of education of a school, in words.
pub(super) fn kinds(types: SchoolTypes, words: &Words) -> String {
    let kinds: Vec<String> = types
        .iter()
        .map(|kind| words.word("school-type", kind.code()))
        .collect();
    kinds.join(", ")
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
                self.ids = Some(ids);
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
            Message::Half(Ok(kept)) => {
                self.kept = kept;
                (Task::none(), None)
            }
            Message::Drop => {
                let gone = kept::throw_away("school-new".to_owned(), 0, context);
                (gone.map(Message::Kept), None)
            }
            Message::Kept(Ok(())) => (half_typed(context), None),
            Message::Found(_, Err(fault))
            | Message::Read(_, Err(fault))
            | Message::Half(Err(fault))
            | Message::Kept(Err(fault)) => (Task::none(), Some(Event::Failed(fault))),
        }
    }

    fn view<'a>(&'a self, context: &Context<'a>) -> Element<'a, Message> {
        let words = context.words;
        let count = i64::try_from(self.ids().len()).unwrap_or(i64::MAX);
        let beside = text::small(tr!(words, "schools-count", count = count));
        let search = look_up(
            SEARCH,
            &tr!(words, "schools-search"),
            &self.search,
            Message::Typed,
            Some(Message::Enter),
        );
        let search = container(search).width(if context.single() { 180 } else { 320 });
        let add = button(
            Icon::Plus,
            tr!(words, "school-new"),
            Some("N"),
            Message::Add,
        );
        let actions = context.alone(Some(vec![search.into(), add.into()]));
        let head = band(
            tr!(words, "schools-title"),
            None,
            context
                .alone(Some(Element::from(beside)))
                .into_iter()
                .collect(),
            actions.unwrap_or_default(),
        );
        let strip = context.alone(self.kept.as_ref()).map(|one| {
            let form = tr!(words, "school-new");
            kept::strip(one, form, Message::Add, Message::Drop, context)
        });
        let body = column![]
            .push(strip)
            .push(self.body(context))
            .spacing(space::L);
        let screen = column![
            head,
            container(body)
                .padding(space::XL)
                .width(Length::Fill)
                .height(Length::Fill)
        ];
        let form = context.alone(self.form.as_ref()).map(|form| {
            let title = tr!(words, "school-new");
            form.view(title, WIDTH, Vec::new(), context, Message::Form)
        });
        modal(screen, form)
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
            return Task::batch([self.find(context), half_typed(context)]);
        }
        Task::none()
    }

    fn typed(&self) -> Vec<Typed> {
        self.form.iter().filter_map(Form::typed).collect()
    }
}
