//! The cases: found as one types, filtered, sorted, ticked, and done something with at once.

mod bulk;
mod doing;
mod filter;
mod rows;
mod saved;
mod selection;
mod table;
mod view;

pub(crate) use table::due_word;

use std::collections::{HashMap, HashSet};

use crate::ui::focus;
use iced::Task;
use iced::keyboard::{Key, key::Named};

use super::{Page, Typed};
use crate::domain::id::{CaseId, SchoolId};
use crate::i18n::tr;
use crate::service::Changes;
use crate::service::drafts::Kept;
use crate::service::list::{self, CaseMatches, Line, Sort, Tally};
use crate::service::views::{self, Asked, View};
use crate::ui::Element;
use crate::ui::context::{Context, Event, Target};
use crate::ui::fault::Fault;
use crate::ui::kept;
use crate::ui::question::Question;
use crate::ui::widget::Stroke;
use crate::ui::widget::table::{Action, State};

use bulk::{Act, Bulk, Half};
use filter::{Opened, Toggle};
use saved::Naming;
use selection::Selection;

/// The field one searches in.
const SEARCH: &str = "cases-search";

/// The list of cases.
pub(crate) struct Cases {
    asked: Asked,
    sort: Sort,
    views: Vec<View>,
    search: String,
    question: Question,
    /// What is sought is asked again after a change: one stays where one is.
    stays: bool,
    found: Option<CaseMatches>,
    /// The cases with the tag that is asked for, once they are read.
    tagged: Option<HashSet<CaseId>>,
    table: State,
    count: usize,
    /// The cases around those in view, from this place on.
    start: usize,
    ids: Vec<CaseId>,
    lines: HashMap<CaseId, Line>,
    /// Counts how often the rows were thrown away: what was read before shows what is no more.
    asked_lines: u64,
    ticked: Selection,
    tally: Tally,
    /// Whether the tally is of the list as it is shown; not so while somebody types in the search.
    counted: bool,
    schools: HashMap<SchoolId, String>,
    tags: Vec<(String, usize)>,
    open: Option<Opened>,
    bulk: Option<Bulk>,
    /// An act that somebody was in the middle of, with its cases.
    half: Option<Half>,
    /// What was put aside of such an act.
    aside: Option<Kept>,
    naming: Option<Naming>,
    /// The form of an act was open here, so that its draft is ours to keep and drop.
    ours: bool,
}

/// What happens here.
#[derive(Debug, Clone)]
pub(crate) enum Message {
    /// Something was typed in the search.
    Typed(String),
    /// The answer to a search.
    Matched(u64, Result<CaseMatches, Fault>),
    /// Enter in the search.
    Enter,
    /// In the table.
    Table(Action),
    /// The rows in view were read.
    Lines(u64, Result<Vec<Line>, Fault>),
    /// The saved views, tags and names of schools were read.
    Known(Result<Known, Fault>),
    /// The choices of a filter are opened or closed.
    Open(Option<Opened>),
    /// A choice of a filter.
    Toggle(Toggle),
    /// The cases with a tag.
    Tagged(String, Result<Vec<CaseId>, Fault>),
    /// A view is chosen.
    View(Asked, Sort),
    /// How the list is looked at was remembered, or not.
    Remembered(Result<(), Fault>),
    /// Nothing is filtered or sought any more.
    Everything,
    /// The view is to be given a name; another one, where it has one.
    Naming(Option<String>),
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
    /// What somebody was in the middle of is gone on with.
    Resume,
    /// It is not wanted any more.
    DropHalf,
    /// What was put aside is wanted elsewhere: it is copied.
    TakeAside,
    /// What was put aside is not wanted.
    DropAside,
    /// A half-typed form was kept or dropped, or not.
    Kept(Result<(), Fault>),
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
    /// Opens the list as it was left; the first time on the open cases of who works here.
    pub(crate) fn new(context: &Context<'_>) -> (Self, Task<Message>) {
        let remembered = views::remembered(context.db.desk()).ok().flatten();
        let first = || (Asked::open_of(context.me()), saved::USUAL);
        let (asked, sort) = remembered.unwrap_or_else(first);
        let mut screen = Self {
            asked,
            sort,
            views: Vec::new(),
            search: String::new(),
            question: Question::default(),
            stays: false,
            found: None,
            tagged: None,
            table: State::default(),
            count: 0,
            start: 0,
            ids: Vec::new(),
            lines: HashMap::new(),
            asked_lines: 0,
            ticked: Selection::default(),
            tally: Tally::default(),
            counted: false,
            schools: HashMap::new(),
            tags: Vec::new(),
            open: None,
            bulk: None,
            half: Half::find(context),
            aside: bulk::put_aside(context),
            naming: None,
            ours: false,
        };
        let tasks = [
            screen.read_tagged(context),
            screen.show(context),
            screen.know(context),
        ];
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

    /// Nothing is filtered or sought any more.
    fn everything(&mut self, context: &Context<'_>) -> Task<Message> {
        self.search.clear();
        self.open = None;
        self.question.leave();
        (self.found, self.tagged) = (None, None);
        self.asked = Asked::default();
        self.ask(context)
    }

    fn begin_naming(&mut self, from: Option<String>, context: &Context<'_>) -> Task<Message> {
        self.naming = Some(Naming::new(from, context));
        Naming::focus()
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
            Message::Typed(text) => {
                self.stays = false;
                self.search(text, context)
            }
            Message::Matched(asked, Ok(found)) => return self.take(asked, found, context),
            Message::Enter => return self.enter(context),
            Message::Table(action) => return self.on_table(action, context),
            Message::Lines(asked, Ok(lines)) if asked == self.asked_lines => {
                self.lines
                    .extend(lines.into_iter().map(|line| (line.case.id, line)));
                Task::none()
            }
            Message::Known(Ok(known)) => {
                (self.views, self.tags) = (known.views, known.tags);
                self.schools = known.schools.into_iter().collect();
                Task::none()
            }
            Message::Open(opened) => {
                self.open = opened.filter(|opened| self.open != Some(*opened));
                if self.open.is_some() {
                    self.count_choices(context);
                }
                self.know(context)
            }
            Message::Toggle(Toggle::Order(column)) => self.order(column, context),
            Message::Toggle(toggle) => self.toggle(toggle, context),
            Message::Tagged(tag, Ok(cases)) if self.asked.tag.as_ref() == Some(&tag) => {
                self.tagged = Some(cases.into_iter().collect());
                self.restart(context)
            }
            Message::View(asked, sort) => {
                (self.asked, self.sort, self.tagged) = (asked, sort, None);
                self.ask(context)
            }
            Message::Everything => self.everything(context),
            Message::Naming(from) => self.begin_naming(from, context),
            Message::Named(name) => {
                if let Some(naming) = &mut self.naming {
                    naming.typed_in(name);
                }
                Task::none()
            }
            Message::SaveView => self.save_view(context),
            Message::DropView(name) => context
                .db
                .run(move |desk| views::drop(desk, &name).map_err(Fault::from))
                .map(Message::ViewsChanged),
            Message::ViewsChanged(Ok(changes)) => {
                self.naming = None;
                let text = tr!(context.words, "cases-views-changed");
                return (self.know(context), Some(Event::Done { text, changes }));
            }
            Message::Close => {
                self.close();
                Task::none()
            }
            Message::Untick => {
                self.ticked.clear();
                Task::none()
            }
            Message::Bulk(message) => return self.on_bulk(message, context),
            Message::Resume => self.resume(context),
            Message::DropHalf => self.drop_half(context),
            Message::TakeAside => {
                return (Task::none(), self.aside.as_ref().map(kept::taken));
            }
            Message::DropAside => self.drop_aside(context),
            Message::New => return (Task::none(), Some(Event::Go(Target::NewCase(None)))),
            Message::Focus => focus::on(SEARCH),
            // Something else was asked meanwhile.
            Message::Lines(_, Ok(_))
            | Message::Tagged(_, Ok(_))
            | Message::Remembered(Ok(()))
            | Message::Kept(Ok(())) => Task::none(),
            Message::Matched(_, Err(fault))
            | Message::Lines(_, Err(fault))
            | Message::Known(Err(fault))
            | Message::Tagged(_, Err(fault))
            | Message::Remembered(Err(fault))
            | Message::Kept(Err(fault))
            | Message::ViewsChanged(Err(fault)) => {
                self.naming.iter_mut().for_each(Naming::failed);
                return (Task::none(), Some(Event::Failed(fault)));
            }
        };
        (task, None)
    }

    fn view<'a>(&'a self, context: &Context<'a>) -> Element<'a, Message> {
        view::screen(self, context)
    }

    fn key(&self, stroke: &Stroke, context: &Context<'_>) -> Option<Message> {
        let escape = stroke.key == Key::Named(Named::Escape);
        let ctrl = |letter: &str| {
            stroke.modifiers.command() && stroke.key == Key::Character(letter.into())
        };
        // Nobody acts on rows that he does not see, or in a form that waits.
        if context.curtain {
            return None;
        }
        if self.bulk.is_some() && ctrl("s") {
            return Some(Message::Bulk(bulk::Message::Do));
        }
        if self.naming.is_some() && ctrl("s") {
            return Some(Message::SaveView);
        }
        if self.bulk.is_some() || self.naming.is_some() || self.open.is_some() {
            return escape.then_some(Message::Close);
        }
        if escape && !self.ticked.is_empty() {
            return Some(Message::Untick);
        }
        if ctrl("f") {
            return Some(Message::Focus);
        }
        if let (false, Some(act)) = (self.ticked.is_empty(), Act::of_key(stroke)) {
            return Some(Message::Bulk(bulk::Message::Begin(act)));
        }
        self.table.key(stroke).map(Message::Table)
    }

    /// What stands ticked stays so, unless it is gone.
    fn reload(&mut self, changes: &Changes, context: &Context<'_>) -> Task<Message> {
        if changes.everything || !changes.rows.is_empty() {
            self.lines.clear();
            self.asked_lines += 1;
        }
        Task::batch([
            self.show(context),
            self.search_again(context),
            self.read_tagged(context),
            self.know(context),
            self.look_again(context),
        ])
    }

    fn typed(&self) -> Vec<Typed> {
        let half = self
            .bulk
            .as_ref()
            .map(|bulk| bulk.half(self.ticked.sorted()));
        let act = match (half, &self.half) {
            _ if self.bulk.as_ref().is_some_and(Bulk::is_busy) => None,
            (Some(Some(half)), _) => Some(half.typed()),
            (Some(None), _) => Some(bulk::no_draft()),
            (None, Some(half)) => Some(half.typed()),
            (None, None) => self.ours.then(bulk::no_draft),
        };
        let naming = self.naming.as_ref().and_then(Naming::typed);
        act.into_iter().chain(naming).collect()
    }
}
