//! The youths: all of them by name, or those that are found as one types; sorted and filtered as
//! one chooses.

mod asked;
mod column;
mod filter;
mod view;

use std::collections::{HashMap, HashSet};

use iced::Task;

use super::Page;
use crate::domain::id::YouthId;
use crate::service::Changes;
use crate::service::search::{self, Matches};
use crate::service::youths::list::{Ages, Filter, Order, Rows};
use crate::service::youths::{self, Line};
use crate::ui::Element;
use crate::ui::context::{Context, Event, Target};
use crate::ui::fault::Fault;
use crate::ui::question::Question;
use crate::ui::widget::Stroke;
use crate::ui::widget::table::{Action, State};
use asked::Asked;
use column::columns;

const SEARCH: &str = "youths-search";
/// Rows kept at hand beside those in view.
const AROUND: usize = 60;

/// The list of youths.
pub(crate) struct Youths {
    search: String,
    question: Question,
    /// What is sought is asked again after a change: one stays where one is.
    stays: bool,
    /// Nothing until it was read.
    all: Option<Vec<YouthId>>,
    /// What the list is sorted and filtered by; nothing until it was read.
    rows: Option<Rows>,
    choices: filter::Choices,
    asked: Asked,
    /// The youths that are shown, in their order.
    shown: Vec<YouthId>,
    /// So many are left out only for their age.
    left_out: usize,
    /// Somebody chose what is filtered: until then it is the ages of the work.
    chose: bool,
    found: Option<Matches<YouthId>>,
    table: State,
    lines: HashMap<YouthId, Line>,
    /// Counts how often the rows were thrown away: what was read before shows what is no more.
    asked_lines: u64,
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
    Matched(u64, Result<Matches<YouthId>, Fault>),
    /// The rows in view were read.
    Lines(u64, Result<Vec<Line>, Fault>),
    /// Enter in the search.
    Enter,
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
            question: Question::default(),
            stays: false,
            all: None,
            rows: None,
            choices: filter::Choices::default(),
            asked: Asked::default(),
            shown: Vec::new(),
            left_out: 0,
            chose: false,
            found: None,
            table: State::default(),
            lines: HashMap::new(),
            asked_lines: 0,
        };
        let focus = crate::ui::focus::on(SEARCH);
        (screen, Task::batch([read_all(context), focus]))
    }

    fn ids(&self) -> &[YouthId] {
        &self.shown
    }

    /// Settles anew which youths are shown, and in which order.
    fn arrange(&mut self) {
        self.shown = match &self.rows {
            Some(rows) => self.ordered(rows),
            None => self.unordered(),
        };
        self.left_out = self
            .rows
            .as_ref()
            .map_or(0, |rows| self.too_old_or_young(rows));
        self.table.keep_within(self.shown.len());
    }

    /// Those who are shown before it is known how to order them: what a search found, never all.
    fn unordered(&self) -> Vec<YouthId> {
        let Some(found) = &self.found else {
            return self.all.clone().unwrap_or_default();
        };
        let best: HashSet<YouthId> = found.best.iter().copied().collect();
        let others = found.all.iter().filter(|id| !best.contains(id));
        found.best.iter().chain(others).copied().collect()
    }

    /// What a search found stands with the best first, until another order is asked for.
    fn ordered(&self, rows: &Rows) -> Vec<YouthId> {
        let Asked { filter, order, up } = self.asked;
        let found = self.found.as_ref();
        let shown = rows.view(&filter, order, up, found.map(|found| found.all.as_slice()));
        let Some(found) = found.filter(|_| self.asked.is_by_name()) else {
            return shown;
        };
        let kept: HashSet<YouthId> = shown.iter().copied().collect();
        let best = found.best.iter().copied();
        let best: Vec<YouthId> = best.filter(|id| kept.contains(id)).collect();
        let first: HashSet<YouthId> = best.iter().copied().collect();
        let others = shown.into_iter().filter(|id| !first.contains(id));
        best.iter().copied().chain(others).collect()
    }

    /// How many would be shown as well if age did not count, while the ages are those of the work.
    fn too_old_or_young(&self, rows: &Rows) -> usize {
        let filter = self.asked.filter;
        if filter.ages != Some(rows.work) {
            return 0;
        }
        let every = Filter {
            ages: None,
            ..filter
        };
        let found = self.found.as_ref().map(|found| found.all.as_slice());
        let all = rows.view(&every, Order::Name, true, found).len();
        all.saturating_sub(self.shown.len())
    }

    /// The ages of the work, once they are read.
    fn work(&self) -> Option<Ages> {
        self.rows.as_ref().map(|rows| rows.work)
    }

    /// What is shown of who asked nothing.
    fn usual(&self) -> Filter {
        Filter {
            ages: self.work(),
            ..Filter::default()
        }
    }

    fn take_rows(&mut self, rows: Rows) {
        self.choices = filter::Choices::of(&rows);
        // Another age may have been set meanwhile.
        let was = self.work();
        let follows = !self.chose || self.asked.filter.ages.is_some_and(|ages| Some(ages) == was);
        if follows {
            self.asked.filter.ages = Some(rows.work);
        }
        self.rows = Some(rows);
        self.arrange();
    }

    fn filter(&mut self, filter: Filter, context: &Context<'_>) -> Task<Message> {
        (self.asked.filter, self.chose) = (filter, true);
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
        let asked = self.asked_lines;
        context
            .db
            .run(move |desk| youths::lines(desk, &missing).map_err(Fault::from))
            .map(move |lines| Message::Lines(asked, lines))
    }

    fn search(&mut self, text: String, context: &Context<'_>) -> Task<Message> {
        self.search = text;
        if self.search.trim().is_empty() {
            self.question.leave();
            self.found = None;
            self.arrange();
            self.table.restart();
            return self.read(context);
        }
        let asked = self.question.ask();
        let text = self.search.clone();
        context
            .db
            .run(move |desk| search::youths(desk, &text).map_err(Fault::from))
            .map(move |found| Message::Matched(asked, found))
    }

    /// Takes the answer to a search; who pressed Enter before it came means the first of it.
    fn take(
        &mut self,
        asked: u64,
        found: Matches<YouthId>,
        context: &Context<'_>,
    ) -> (Task<Message>, Option<Event>) {
        if !self.question.takes(asked) {
            return (Task::none(), None);
        }
        let task = self.show(found, context);
        match self.question.was_chosen() {
            true => self.on_table(Action::Open(self.table.cursor()), context),
            false => (task, None),
        }
    }

    /// Opens the youth one is on; the first of the answer, where that is still to come.
    fn enter(&mut self, context: &Context<'_>) -> (Task<Message>, Option<Event>) {
        match self.question.choose() {
            true => self.on_table(Action::Open(self.table.cursor()), context),
            false => (Task::none(), None),
        }
    }

    fn show(&mut self, found: Matches<YouthId>, context: &Context<'_>) -> Task<Message> {
        self.found = Some(found);
        self.arrange();
        if !std::mem::take(&mut self.stays) {
            self.table.restart();
        }
        self.read(context)
    }

    fn on_table(
        &mut self,
        action: Action,
        context: &Context<'_>,
    ) -> (Task<Message>, Option<Event>) {
        // Nobody opens what he does not see.
        if context.curtain && !matches!(action, Action::Fits(_) | Action::ScrollTo(_)) {
            return (Task::none(), None);
        }
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
                self.take_rows(*rows);
                self.read(context)
            }
            Message::Filter(filter) => self.filter(filter, context),
            Message::Typed(text) => {
                self.stays = false;
                self.search(text, context)
            }
            Message::Matched(asked, Ok(found)) => return self.take(asked, found, context),
            Message::Enter => return self.enter(context),
            Message::Lines(asked, Ok(lines)) => {
                // What was read before a change shows what is no more.
                if asked == self.asked_lines {
                    let read = lines.into_iter().map(|line| (line.id, line));
                    self.lines.extend(read);
                }
                Task::none()
            }
            Message::Table(action) => return self.on_table(action, context),
            Message::Go(target) => return (Task::none(), Some(Event::Go(target))),
            Message::Focus => crate::ui::focus::on(SEARCH),
            Message::All(Err(fault))
            | Message::Rows(Err(fault))
            | Message::Matched(_, Err(fault))
            | Message::Lines(_, Err(fault)) => return (Task::none(), Some(Event::Failed(fault))),
        };
        (task, None)
    }

    fn view<'a>(&'a self, context: &Context<'a>) -> Element<'a, Message> {
        view::screen(self, context)
    }

    fn key(&self, stroke: &Stroke, context: &Context<'_>) -> Option<Message> {
        if stroke.modifiers.command() && stroke.key == iced::keyboard::Key::Character("f".into()) {
            return Some(Message::Focus);
        }
        let table = (!context.curtain).then(|| self.table.key(stroke));
        table.flatten().map(Message::Table)
    }

    fn reload(&mut self, changes: &Changes, context: &Context<'_>) -> Task<Message> {
        if !changes.everything && changes.rows.is_empty() {
            return Task::none();
        }
        self.lines.clear();
        self.asked_lines += 1;
        let all = read_all(context);
        if self.search.trim().is_empty() {
            return all;
        }
        // Another youth may be found by it now.
        self.stays = true;
        Task::batch([all, self.search(self.search.clone(), context)])
    }
}
