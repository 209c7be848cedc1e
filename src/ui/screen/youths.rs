//! The youths: all of them by name, or those that are found as one types; sorted and filtered as
//! one chooses.

mod column;
mod filter;

use std::collections::{HashMap, HashSet};

use iced::Length;
use iced::Task;
use iced::widget::{column, container};

use super::Page;
use crate::domain::id::YouthId;
use crate::i18n::{Words, tr};
use crate::service::Changes;
use crate::service::search::{self, Found, Hits, Query, Scope};
use crate::service::youths::list::{Filter, Order, Rows};
use crate::service::youths::{self, Line};
use crate::ui::context::{Context, Event, Target};
use crate::ui::fault::Fault;
use crate::ui::widget::table::{self, Action, Head, State};
use crate::ui::widget::{Stroke, band, empty, look_up, primary, secondary};
use crate::ui::{Element, space, text};
use column::{cell, columns, head};

const SEARCH: &str = "youths-search";
/// Rows kept at hand beside those in view.
const AROUND: usize = 60;

/// The list of youths.
pub(crate) struct Youths {
    search: String,
    /// Counts the searches: only the answer to the last one is taken.
    searched: u64,
    /// Nothing until it was read.
    all: Option<Vec<YouthId>>,
    /// What the list is sorted and filtered by; nothing until it was read.
    rows: Option<Rows>,
    choices: filter::Choices,
    asked: Asked,
    /// The youths that are shown, in their order.
    shown: Vec<YouthId>,
    found: Option<Matches>,
    table: State,
    lines: HashMap<YouthId, Line>,
}

/// What is asked of the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Asked {
    filter: Filter,
    order: Order,
    up: bool,
}

impl Default for Asked {
    fn default() -> Self {
        Self {
            filter: Filter::default(),
            order: Order::Name,
            up: true,
        }
    }
}

impl Asked {
    fn is_by_name(self) -> bool {
        self.order == Order::Name && self.up
    }
}

/// What a search found.
struct Matches {
    ids: Vec<YouthId>,
    count: usize,
    near: bool,
}

/// What happens here.
#[derive(Debug, Clone)]
pub(crate) enum Message {
    /// All youths were read.
    All(Result<Vec<YouthId>, Fault>),
    /// What it is sorted and filtered by was read.
    Rows(Result<Box<Rows>, Fault>),
    /// Something is filtered.
    Filter(Filter),
    /// Something was typed in the search.
    Typed(String),
    /// The answer to a search.
    Matched(u64, Result<Hits, Fault>),
    /// The rows in view were read.
    Lines(Result<Vec<Line>, Fault>),
    /// In the table.
    Table(Action),
    /// Somewhere to go.
    Go(Target),
    /// The search gets the focus.
    Focus,
}

impl Youths {
    /// Opens the list of all.
    pub(crate) fn new(context: &Context<'_>) -> (Self, Task<Message>) {
        let screen = Self {
            search: String::new(),
            searched: 0,
            all: None,
            rows: None,
            choices: filter::Choices::default(),
            asked: Asked::default(),
            shown: Vec::new(),
            found: None,
            table: State::default(),
            lines: HashMap::new(),
        };
        let focus = crate::ui::focus::on(SEARCH);
        (screen, Task::batch([read_all(context), focus]))
    }

    fn ids(&self) -> &[YouthId] {
        &self.shown
    }

    /// Settles anew which youths are shown, and in which order.
    fn arrange(&mut self) {
        let found = self.found.as_ref().map(|found| found.ids.as_slice());
        let plain = self.asked == Asked::default();
        self.shown = match (&self.rows, found) {
            // What a search found stands with the best first, until another order is asked for.
            (_, Some(found)) if plain => found.to_vec(),
            (Some(rows), Some(found)) if self.asked.is_by_name() => {
                let kept = rows.view(&self.asked.filter, Order::Name, true, Some(found));
                let kept: HashSet<YouthId> = kept.into_iter().collect();
                let all = found.iter().copied();
                all.filter(|id| kept.contains(id)).collect()
            }
            (Some(rows), found) => {
                rows.view(&self.asked.filter, self.asked.order, self.asked.up, found)
            }
            (None, _) => self.all.clone().unwrap_or_default(),
        };
        self.table.keep_within(self.shown.len());
    }

    fn filter(&mut self, filter: Filter, context: &Context<'_>) -> Task<Message> {
        self.asked.filter = filter;
        self.arrange();
        self.table.restart();
        self.read(context)
    }

    /// Sorts by a column: once more the other way round.
    fn sort(&mut self, at: usize, context: &Context<'_>) -> Task<Message> {
        let Some(shown) = columns(f32::MAX).get(at) else {
            return Task::none();
        };
        let order = shown.order();
        let up = self.asked.order != order || !self.asked.up;
        (self.asked.order, self.asked.up) = (order, up);
        self.arrange();
        self.table.restart();
        self.read(context)
    }

    /// Reads the rows around those in view that are not at hand.
    fn read(&self, context: &Context<'_>) -> Task<Message> {
        let window = self.table.window(self.ids().len());
        let from = window.start.saturating_sub(AROUND);
        let until = (window.end + AROUND).min(self.ids().len());
        let near = self.ids().get(from..until).unwrap_or_default();
        let missing: Vec<YouthId> = near
            .iter()
            .filter(|id| !self.lines.contains_key(id))
            .copied()
            .collect();
        if missing.is_empty() {
            return Task::none();
        }
        context
            .db
            .run(move |desk| youths::lines(desk, &missing).map_err(Fault::from))
            .map(Message::Lines)
    }

    fn search(&mut self, text: String, context: &Context<'_>) -> Task<Message> {
        self.search = text;
        self.searched += 1;
        if self.search.trim().is_empty() {
            self.found = None;
            self.arrange();
            self.table.restart();
            return self.read(context);
        }
        let asked = self.searched;
        let query = Query::within(&self.search, Scope::Youths);
        context
            .db
            .run(move |desk| search::search(desk, &query).map_err(Fault::from))
            .map(move |hits| Message::Matched(asked, hits))
    }

    fn take(&mut self, hits: &Hits, context: &Context<'_>) -> Task<Message> {
        let ids = hits.best.iter().chain(&hits.near);
        self.found = Some(Matches {
            ids: ids
                .filter_map(|hit| match hit.found {
                    Found::Youth(id) => Some(id),
                    Found::Guardian(_) | Found::Partner(_) | Found::School(_) | Found::Case(_) => {
                        None
                    }
                })
                .collect(),
            count: hits.count,
            near: hits.best.is_empty(),
        });
        self.arrange();
        self.table.restart();
        self.read(context)
    }

    fn on_table(
        &mut self,
        action: Action,
        context: &Context<'_>,
    ) -> (Task<Message>, Option<Event>) {
        self.table.update(action, self.shown.len());
        if let Action::Sort(at) = action {
            return (self.sort(at, context), None);
        }
        if let Action::Open(place) = action {
            let target = self.ids().get(place).copied().map(Target::Youth);
            return (Task::none(), target.map(Event::Go));
        }
        (self.read(context), None)
    }
}

/// Reads the names first, which is done at once, and then what they are sorted and filtered by.
fn read_all(context: &Context<'_>) -> Task<Message> {
    let names = context
        .db
        .run(|desk| youths::in_order(desk).map_err(Fault::from));
    let rows = context
        .db
        .run(|desk| Ok(Box::new(youths::list::rows(desk)?)));
    Task::batch([names.map(Message::All), rows.map(Message::Rows)])
}

impl Page for Youths {
    type Message = Message;

    fn update(
        &mut self,
        message: Message,
        context: &Context<'_>,
    ) -> (Task<Message>, Option<Event>) {
        let task = match message {
            Message::All(Ok(all)) => {
                self.all = Some(all);
                self.arrange();
                self.read(context)
            }
            Message::Rows(Ok(rows)) => {
                self.choices = filter::Choices::of(&rows);
                self.rows = Some(*rows);
                self.arrange();
                self.read(context)
            }
            Message::Filter(filter) => self.filter(filter, context),
            Message::Typed(text) => self.search(text, context),
            Message::Matched(asked, Ok(hits)) if asked == self.searched => {
                self.take(&hits, context)
            }
            Message::Matched(_, Ok(_)) => Task::none(),
            Message::Lines(Ok(lines)) => {
                self.lines
                    .extend(lines.into_iter().map(|line| (line.id, line)));
                Task::none()
            }
            Message::Table(action) => return self.on_table(action, context),
            Message::Go(target) => return (Task::none(), Some(Event::Go(target))),
            Message::Focus => crate::ui::focus::on(SEARCH),
            Message::All(Err(fault))
            | Message::Rows(Err(fault))
            | Message::Matched(_, Err(fault))
            | Message::Lines(Err(fault)) => return (Task::none(), Some(Event::Failed(fault))),
        };
        (task, None)
    }

    fn view<'a>(&'a self, context: &Context<'a>) -> Element<'a, Message> {
        let words = context.words;
        let search = look_up(
            SEARCH,
            &tr!(words, "youths-search"),
            &self.search,
            Message::Typed,
            Some(Message::Table(Action::Open(self.table.cursor()))),
        );
        let search = container(search).width(if context.single() { 180 } else { 320 });
        let count = (!context.curtain).then(|| text::small(self.count(words)));
        let head = band(
            words.word("command", "youths"),
            None,
            count.into_iter().map(Element::from).collect(),
            vec![search.into()],
        );
        let filters = self.rows.as_ref().filter(|_| !context.curtain);
        let filters = filters.map(|_| filter::bar(&self.choices, &self.asked.filter, context));
        let body = column![]
            .push(filters)
            .push(self.body(context))
            .push((!context.single()).then(|| text::small(tr!(words, "youths-keys"))))
            .spacing(space::M);
        column![
            head,
            container(body)
                .padding(space::XL)
                .width(Length::Fill)
                .height(Length::Fill)
        ]
        .into()
    }

    fn key(&self, stroke: &Stroke, _context: &Context<'_>) -> Option<Message> {
        if stroke.modifiers.command() && stroke.key == iced::keyboard::Key::Character("f".into()) {
            return Some(Message::Focus);
        }
        self.table.key(stroke).map(Message::Table)
    }

    fn reload(&mut self, changes: &Changes, context: &Context<'_>) -> Task<Message> {
        if !changes.everything && changes.rows.is_empty() {
            return Task::none();
        }
        self.lines.clear();
        read_all(context)
    }
}

impl Youths {
    fn count(&self, words: &Words) -> String {
        let number = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
        if self.asked.filter != Filter::default() {
            return tr!(words, "youths-count", count = number(self.shown.len()));
        }
        match (&self.found, &self.all) {
            (Some(found), _) if found.near && !found.ids.is_empty() => tr!(words, "search-near"),
            (Some(found), _) => tr!(words, "search-count", count = number(found.count)),
            (None, Some(all)) => tr!(words, "youths-count", count = number(all.len())),
            (None, None) => String::new(),
        }
    }

    fn body<'a>(&'a self, context: &Context<'a>) -> Element<'a, Message> {
        let words = context.words;
        if context.curtain {
            return empty(tr!(words, "curtain-on"), tr!(words, "curtain-on-do"), None);
        }
        if self.all.is_none() {
            return empty(tr!(words, "today-reading"), String::new(), None);
        }
        if !self.ids().is_empty() {
            return self.rows(context);
        }
        if self.asked.filter != Filter::default() {
            let clear = Message::Filter(Filter::default());
            let clear = secondary(tr!(words, "youths-filter-clear"), clear);
            let none = tr!(words, "youths-filter-none");
            return empty(
                none,
                tr!(words, "youths-filter-none-do"),
                Some(clear.into()),
            );
        }
        if self.found.is_some() {
            return empty(
                tr!(words, "search-nothing"),
                tr!(words, "search-nothing-do"),
                None,
            );
        }
        let go = primary(
            words.word("command", "exchange"),
            Message::Go(Target::Exchange),
        );
        empty(
            tr!(words, "youths-none"),
            tr!(words, "youths-none-do"),
            Some(go.into()),
        )
    }

    fn rows<'a>(&'a self, context: &Context<'a>) -> Element<'a, Message> {
        let columns = columns(context.width);
        let heads: Vec<Head> = columns
            .iter()
            .map(|shown| head(*shown, self.asked, context.words))
            .collect();
        let ids = self.ids();
        let lines = self
            .table
            .window(ids.len())
            .filter_map(|place| Some((place, ids.get(place)?)))
            .map(|(place, id)| table::Line {
                place,
                cells: columns
                    .iter()
                    .map(|shown| match self.lines.get(id) {
                        Some(line) => cell(*shown, line, context),
                        None => text::body("").into(),
                    })
                    .collect(),
                ticked: false,
            })
            .collect();
        table::table(&self.table, &heads, lines, ids.len(), None, Message::Table)
    }
}
