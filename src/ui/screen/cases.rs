//! The cases: found as one types, filtered, sorted, ticked, and done something with at once.

mod bulk;
mod filter;
mod table;

pub(crate) use table::due_word;

use std::collections::{HashMap, HashSet};

use iced::keyboard::{Key, key::Named};
use iced::widget::{column, container, row};
use iced::{Length, Task};

use super::Page;
use crate::domain::id::{CaseId, SchoolId};
use crate::i18n::tr;
use crate::service::Changes;
use crate::service::list::{self, CaseMatches, Column, Direction, Line, Sort, Tally};
use crate::service::views::{self, Asked, View};
use crate::ui::context::{Context, Event, Target};
use crate::ui::fault::Fault;
use crate::ui::field::{self, Field};
use crate::ui::widget::table::{Action, State};
use crate::ui::widget::{Stroke, band, empty, entry, look_up, modal, primary};
use crate::ui::{Element, space, text};

use bulk::Bulk;
use filter::{Part, Toggle};

/// The field one searches in.
const SEARCH: &str = "cases-search";
/// Rows kept at hand beside those in view.
const AROUND: usize = 100;

/// The list of cases.
pub(crate) struct Cases {
    asked: Asked,
    sort: Sort,
    views: Vec<View>,
    search: String,
    /// Counts the searches: only the answer to the last one is taken.
    searched: u64,
    found: Option<CaseMatches>,
    table: State,
    count: usize,
    /// The cases around those in view, from this place on.
    start: usize,
    ids: Vec<CaseId>,
    lines: HashMap<CaseId, Line>,
    ticked: HashSet<CaseId>,
    tally: Tally,
    schools: HashMap<SchoolId, String>,
    tags: Vec<(String, usize)>,
    open: Option<Part>,
    bulk: Option<Bulk>,
    naming: Option<Field<String>>,
}

/// What happens here.
#[derive(Debug, Clone)]
pub(crate) enum Message {
    /// Something was typed in the search.
    Typed(String),
    /// The answer to a search.
    Matched(u64, Result<CaseMatches, Fault>),
    /// In the table.
    Table(Action),
    /// The rows in view were read.
    Lines(Result<Vec<Line>, Fault>),
    /// The saved views, tags and names of schools were read.
    Known(Result<Known, Fault>),
    /// The choices of a filter are opened or closed.
    Part(Option<Part>),
    /// A choice of a filter.
    Toggle(Toggle),
    /// The cases with a tag.
    Tagged(Result<Vec<CaseId>, Fault>),
    /// A view is chosen.
    View(Asked, Sort),
    /// The view is to be given a name.
    Naming,
    /// Its name.
    Named(String),
    /// It is saved.
    SaveView,
    /// A view is dropped.
    DropView(String),
    /// It was, or could not be.
    ViewsChanged(Result<Changes, Fault>),
    /// What lies over the list is closed.
    Close,
    /// Nothing is ticked any more.
    Untick,
    /// Something is done with the ticked cases.
    Bulk(bulk::Message),
    /// A new case.
    New,
    /// The search gets the focus.
    Focus,
}

/// What the list knows beside the cases.
#[derive(Debug, Clone, Default)]
pub(crate) struct Known {
    views: Vec<View>,
    tags: Vec<(String, usize)>,
    schools: Vec<(SchoolId, String)>,
}

impl Cases {
    /// Opens the list on the open cases of who works here.
    pub(crate) fn new(context: &Context<'_>) -> (Self, Task<Message>) {
        let mut screen = Self {
            asked: Asked::open_of(context.me()),
            sort: Sort {
                column: Column::Due,
                direction: Direction::Up,
            },
            views: Vec::new(),
            search: String::new(),
            searched: 0,
            found: None,
            table: State::default(),
            count: 0,
            start: 0,
            ids: Vec::new(),
            lines: HashMap::new(),
            ticked: HashSet::new(),
            tally: Tally::default(),
            schools: HashMap::new(),
            tags: Vec::new(),
            open: None,
            bulk: None,
            naming: None,
        };
        let tasks = [screen.show(context), screen.know(context)];
        (screen, Task::batch(tasks))
    }

    /// Reads what the list knows beside the cases.
    fn know(&self, context: &Context<'_>) -> Task<Message> {
        let schools: Vec<SchoolId> = self.tally.schools.keys().copied().flatten().collect();
        context
            .db
            .run(move |desk| {
                Ok(Known {
                    views: views::views(desk)?,
                    tags: list::tags(desk)?,
                    schools: list::school_names(desk, &schools)?,
                })
            })
            .map(Message::Known)
    }

    /// Counts and orders anew, and reads the rows in view.
    fn show(&mut self, context: &Context<'_>) -> Task<Message> {
        let mut filter = self.asked.filter.clone();
        filter.due = self.asked.due.range(context.today);
        filter.found.clone_from(&self.found);
        let mut view = context.list.view(&filter, self.sort);
        self.count = view.count();
        self.tally = view.tally();
        self.table.keep_within(self.count);
        let window = self.table.window(self.count);
        self.start = window.start.saturating_sub(AROUND);
        self.ids = view.page(self.start..window.end + AROUND);
        self.read(context)
    }

    /// Reads the rows in view that are not at hand.
    fn read(&self, context: &Context<'_>) -> Task<Message> {
        let missing: Vec<CaseId> = self
            .in_view()
            .map(|(_, id)| id)
            .filter(|id| !self.lines.contains_key(id))
            .collect();
        if missing.is_empty() {
            return Task::none();
        }
        context
            .db
            .run(move |desk| list::lines(desk.store, &missing).map_err(Fault::from))
            .map(Message::Lines)
    }

    /// The cases in view, with their places.
    fn in_view(&self) -> impl Iterator<Item = (usize, CaseId)> + '_ {
        let window = self.table.window(self.count);
        window.filter_map(|place| Some((place, *self.ids.get(place.checked_sub(self.start)?)?)))
    }

    fn case_at(&self, place: usize) -> Option<CaseId> {
        self.ids.get(place.checked_sub(self.start)?).copied()
    }

    fn restart(&mut self, context: &Context<'_>) -> Task<Message> {
        self.table.restart();
        self.show(context)
    }

    fn search(&mut self, text: String, context: &Context<'_>) -> Task<Message> {
        self.search = text;
        self.searched += 1;
        if self.search.trim().is_empty() {
            self.found = None;
            return self.restart(context);
        }
        let (asked, text) = (self.searched, self.search.clone());
        context
            .db
            .run(move |desk| list::matches(desk, &text).map_err(Fault::from))
            .map(move |found| Message::Matched(asked, found))
    }

    fn on_table(
        &mut self,
        action: Action,
        context: &Context<'_>,
    ) -> (Task<Message>, Option<Event>) {
        let passed = self.table.update(action, self.count);
        match action {
            Action::Open(place) => {
                let event = self.case_at(place).map(|id| Event::Go(Target::Case(id)));
                return (Task::none(), event);
            }
            Action::Tick(place) => {
                if let Some(id) = self.case_at(place)
                    && !self.ticked.remove(&id)
                {
                    self.ticked.insert(id);
                }
            }
            Action::TickAll => self.tick_all(context),
            Action::Sort(column) => {
                self.sort_by(column, context);
                return (self.restart(context), None);
            }
            Action::Fits(_) | Action::ScrollTo(_) | Action::GoTo { .. } => {}
        }
        for place in passed.into_iter().flatten() {
            self.ticked.extend(self.case_at(place));
        }
        let window = self.table.window(self.count);
        let at_hand = self.start..self.start + self.ids.len();
        let inside = at_hand.contains(&window.start) && window.end <= at_hand.end.max(1);
        let task = match inside {
            true => self.read(context),
            false => self.show(context),
        };
        (task, None)
    }

    fn tick_all(&mut self, context: &Context<'_>) {
        if self.ticked.len() == self.count && self.count > 0 {
            self.ticked.clear();
            return;
        }
        let mut filter = self.asked.filter.clone();
        filter.due = self.asked.due.range(context.today);
        filter.found.clone_from(&self.found);
        self.ticked = context
            .list
            .view(&filter, self.sort)
            .all()
            .into_iter()
            .collect();
    }

    fn sort_by(&mut self, place: usize, context: &Context<'_>) {
        let Some(column) = table::column_at(place, context.width) else {
            return;
        };
        let direction = match self.sort {
            Sort {
                column: before,
                direction: Direction::Up,
            } if before == column => Direction::Down,
            Sort { .. } => Direction::Up,
        };
        self.sort = Sort { column, direction };
    }

    fn toggle(&mut self, toggle: Toggle, context: &Context<'_>) -> Task<Message> {
        filter::toggle(&mut self.asked, toggle);
        match &self.asked.tag {
            Some(tag) if self.asked.filter.among.is_none() => {
                let tag = tag.clone();
                context
                    .db
                    .run(move |desk| list::tagged(desk, &tag).map_err(Fault::from))
                    .map(Message::Tagged)
            }
            Some(_) | None => self.restart(context),
        }
    }

    fn save_view(&mut self, context: &Context<'_>) -> Task<Message> {
        let Some(name) = self.naming.as_mut().and_then(Field::check) else {
            return Task::none();
        };
        self.naming = None;
        let view = View {
            name,
            asked: self.asked.clone(),
            sort: self.sort,
        };
        context
            .db
            .run(move |desk| views::save(desk, view).map_err(Fault::from))
            .map(Message::ViewsChanged)
    }

    fn on_bulk(
        &mut self,
        message: bulk::Message,
        context: &Context<'_>,
    ) -> (Task<Message>, Option<Event>) {
        let mut cases: Vec<CaseId> = self.ticked.iter().copied().collect();
        cases.sort_unstable();
        let (task, event) = bulk::update(&mut self.bulk, message, &cases, context);
        if matches!(event, Some(Event::Done { .. })) {
            self.ticked.clear();
        }
        (task.map(Message::Bulk), event)
    }
}

impl Page for Cases {
    type Message = Message;

    fn update(
        &mut self,
        message: Message,
        context: &Context<'_>,
    ) -> (Task<Message>, Option<Event>) {
        let task = match message {
            Message::Typed(text) => self.search(text, context),
            Message::Matched(asked, Ok(found)) if asked == self.searched => {
                self.found = Some(found);
                self.restart(context)
            }
            Message::Matched(_, Ok(_)) => Task::none(),
            Message::Table(action) => return self.on_table(action, context),
            Message::Lines(Ok(lines)) => {
                self.lines
                    .extend(lines.into_iter().map(|line| (line.case.id, line)));
                Task::none()
            }
            Message::Known(Ok(known)) => {
                (self.views, self.tags) = (known.views, known.tags);
                self.schools = known.schools.into_iter().collect();
                Task::none()
            }
            Message::Part(part) => {
                self.open = part.filter(|part| self.open != Some(*part));
                self.know(context)
            }
            Message::Toggle(toggle) => self.toggle(toggle, context),
            Message::Tagged(Ok(cases)) => {
                self.asked.filter.among = Some(cases.into_iter().collect());
                self.restart(context)
            }
            Message::View(asked, sort) => {
                (self.asked, self.sort) = (asked, sort);
                self.restart(context)
            }
            Message::Naming => {
                self.naming = Some(Field::new("", field::some));
                iced::widget::operation::focus("cases-view-name")
            }
            Message::Named(name) => {
                if let Some(field) = &mut self.naming {
                    field.typed(name);
                }
                Task::none()
            }
            Message::SaveView => self.save_view(context),
            Message::DropView(name) => context
                .db
                .run(move |desk| views::drop(desk, &name).map_err(Fault::from))
                .map(Message::ViewsChanged),
            Message::ViewsChanged(Ok(changes)) => {
                let text = tr!(context.words, "cases-views-changed");
                return (self.know(context), Some(Event::Done { text, changes }));
            }
            Message::Close => {
                (self.naming, self.bulk, self.open) = (None, None, None);
                Task::none()
            }
            Message::Untick => {
                self.ticked.clear();
                Task::none()
            }
            Message::Bulk(message) => return self.on_bulk(message, context),
            Message::New => return (Task::none(), Some(Event::Go(Target::NewCase(None)))),
            Message::Focus => iced::widget::operation::focus(SEARCH),
            Message::Matched(_, Err(fault))
            | Message::Lines(Err(fault))
            | Message::Known(Err(fault))
            | Message::Tagged(Err(fault))
            | Message::ViewsChanged(Err(fault)) => {
                return (Task::none(), Some(Event::Failed(fault)));
            }
        };
        (task, None)
    }

    fn view<'a>(&'a self, context: &Context<'a>) -> Element<'a, Message> {
        let words = context.words;
        let all = i64::try_from(context.list.len()).unwrap_or(i64::MAX);
        let count = i64::try_from(self.count).unwrap_or(i64::MAX);
        let beside = text::small(tr!(words, "cases-of", count = count, all = all));
        let search = look_up(
            SEARCH,
            &tr!(words, "cases-search"),
            &self.search,
            Message::Typed,
            Some(Message::Table(Action::Open(self.table.cursor()))),
        );
        let search = container(search).width(if context.single() { 180 } else { 320 });
        let new = primary(tr!(words, "cases-new"), Message::New);
        let head = band(
            tr!(words, "cases-title"),
            None,
            vec![beside.into()],
            vec![search.into(), new.into()],
        );
        let bar = if self.ticked.is_empty() {
            filter::bar(self, context)
        } else {
            bulk::bar(self.ticked.len(), context).map(|message| match message {
                Some(message) => Message::Bulk(message),
                None => Message::Untick,
            })
        };
        let body = column![filter::views(self, context), bar, self.body(context)]
            .push((!context.single()).then(|| text::small(tr!(words, "cases-keys"))))
            .spacing(space::M);
        let screen = column![
            head,
            container(body)
                .padding(space::XL)
                .width(Length::Fill)
                .height(Length::Fill)
        ];
        modal(screen, self.dialog(context))
    }

    fn key(&self, stroke: &Stroke, _context: &Context<'_>) -> Option<Message> {
        let escape = stroke.key == Key::Named(Named::Escape);
        if self.bulk.is_some() || self.naming.is_some() || self.open.is_some() {
            return escape.then_some(Message::Close);
        }
        if escape && !self.ticked.is_empty() {
            return Some(Message::Untick);
        }
        if stroke.modifiers.command() && stroke.key == Key::Character("f".into()) {
            return Some(Message::Focus);
        }
        self.table.key(stroke).map(Message::Table)
    }

    fn reload(&mut self, changes: &Changes, context: &Context<'_>) -> Task<Message> {
        if changes.everything || !changes.rows.is_empty() {
            self.lines.clear();
        }
        self.ticked.retain(|_| !changes.everything);
        Task::batch([self.show(context), self.know(context)])
    }
}

impl Cases {
    fn body<'a>(&'a self, context: &Context<'a>) -> Element<'a, Message> {
        let words = context.words;
        if context.curtain {
            return empty(tr!(words, "curtain-on"), tr!(words, "curtain-on-do"), None);
        }
        if context.list.is_empty() {
            let new = primary(tr!(words, "cases-new"), Message::New);
            return empty(
                tr!(words, "cases-none"),
                tr!(words, "cases-none-do"),
                Some(new.into()),
            );
        }
        if self.count == 0 {
            return empty(
                tr!(words, "cases-nothing"),
                tr!(words, "cases-nothing-do"),
                None,
            );
        }
        table::view(self, context)
    }

    fn dialog<'a>(&'a self, context: &Context<'a>) -> Option<Element<'a, Message>> {
        let words = context.words;
        if let Some(field) = &self.naming {
            let name = entry(
                words,
                "cases-view-name",
                tr!(words, "cases-view-name"),
                "",
                field,
                Message::Named,
                Some(Message::SaveView),
            );
            let save = primary(tr!(words, "save"), Message::SaveView);
            return Some(crate::ui::widget::dialog(
                tr!(words, "cases-view-save"),
                420.0,
                row![name],
                vec![save.into()],
                Message::Close,
            ));
        }
        let bulk = self.bulk.as_ref()?;
        let shown = bulk::view(bulk, self.ticked.len(), context);
        Some(shown.map(Message::Bulk))
    }
}
