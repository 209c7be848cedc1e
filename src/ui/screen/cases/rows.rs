//! The rows of the list: counted and ordered in memory, read around those in view.

use iced::Task;

use super::{Cases, Message, filter, table};
use crate::domain::id::CaseId;
use crate::service::list::{self, CaseMatches, Column, Direction, Filter, Sort};
use crate::service::views;
use crate::ui::context::{Context, Event, Target};
use crate::ui::fault::Fault;
use crate::ui::widget::table::Action;

/// Rows kept at hand beside those in view.
const AROUND: usize = 100;

impl Cases {
    /// What is asked, as the list is to be filtered by it today.
    pub(super) fn filter(&self, context: &Context<'_>) -> Filter {
        Filter {
            due: self.asked.due.range(context.today),
            found: self.found.clone(),
            among: self.tagged.clone(),
            ..self.asked.filter.clone()
        }
    }

    /// Counts and orders anew, and reads the rows in view.
    pub(super) fn show(&mut self, context: &Context<'_>) -> Task<Message> {
        self.show_rows(context, true)
    }

    /// The same for each letter of a search: what the choices give is not counted before somebody
    /// looks at them, which takes as long as all the rest.
    fn show_found(&mut self, context: &Context<'_>) -> Task<Message> {
        self.show_rows(context, self.open.is_some())
    }

    /// Counts what each choice gives, where that is of an older list.
    pub(super) fn count_choices(&mut self, context: &Context<'_>) {
        if !self.counted {
            let filter = self.filter(context);
            self.tally = context.list.view(&filter, self.sort).tally();
            self.counted = true;
        }
    }

    fn show_rows(&mut self, context: &Context<'_>, choices: bool) -> Task<Message> {
        let filter = self.filter(context);
        let mut view = context.list.view(&filter, self.sort);
        self.count = view.count();
        self.counted = choices;
        if choices {
            self.tally = view.tally();
        }
        self.table.keep_within(self.count);
        let window = self.table.window(self.count);
        self.start = window.start.saturating_sub(AROUND);
        self.ids = view.page(self.start..window.end + AROUND);
        self.ticked.look(context.list, &filter);
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
        let asked = self.asked_lines;
        context
            .db
            .run(move |desk| list::lines(desk.store, &missing).map_err(Fault::from))
            .map(move |lines| Message::Lines(asked, lines))
    }

    /// The cases in view, with their places.
    pub(super) fn in_view(&self) -> impl Iterator<Item = (usize, CaseId)> + '_ {
        let window = self.table.window(self.count);
        window.filter_map(|place| Some((place, self.case_at(place)?)))
    }

    fn case_at(&self, place: usize) -> Option<CaseId> {
        self.ids.get(place.checked_sub(self.start)?).copied()
    }

    pub(super) fn restart(&mut self, context: &Context<'_>) -> Task<Message> {
        self.table.restart();
        self.show(context)
    }

    /// Something else is asked: it is shown, and remembered for the next time.
    pub(super) fn ask(&mut self, context: &Context<'_>) -> Task<Message> {
        let (asked, sort) = (self.asked.clone(), self.sort);
        let remember = context
            .db
            .run(move |desk| views::remember(desk, &asked, sort).map_err(Fault::from))
            .map(Message::Remembered);
        let show = match &self.asked.tag {
            Some(_) if self.tagged.is_none() => self.read_tagged(context),
            Some(_) => self.restart(context),
            None => {
                self.tagged = None;
                self.restart(context)
            }
        };
        Task::batch([show, remember])
    }

    /// Reads which cases bear the tag that is asked for.
    pub(super) fn read_tagged(&self, context: &Context<'_>) -> Task<Message> {
        let Some(tag) = self.asked.tag.clone() else {
            return Task::none();
        };
        let asked = tag.clone();
        context
            .db
            .run(move |desk| list::tagged(desk, &asked).map_err(Fault::from))
            .map(move |cases| Message::Tagged(tag.clone(), cases))
    }

    pub(super) fn toggle(
        &mut self,
        toggle: filter::Toggle,
        context: &Context<'_>,
    ) -> Task<Message> {
        let before = self.asked.tag.clone();
        filter::toggle(&mut self.asked, toggle);
        if self.asked.tag != before {
            self.tagged = None;
        }
        self.ask(context)
    }

    pub(super) fn search(&mut self, text: String, context: &Context<'_>) -> Task<Message> {
        self.search = text;
        if self.search.trim().is_empty() {
            self.question.leave();
            self.found = None;
            self.table.restart();
            return self.show_found(context);
        }
        let (asked, text) = (self.question.ask(), self.search.clone());
        context
            .db
            .run(move |desk| list::matches(desk, &text).map_err(Fault::from))
            .map(move |found| Message::Matched(asked, found))
    }

    /// Asks again what is sought, after something changed: another case may be found by it now.
    pub(super) fn search_again(&mut self, context: &Context<'_>) -> Task<Message> {
        if self.search.trim().is_empty() {
            return Task::none();
        }
        self.stays = true;
        self.search(self.search.clone(), context)
    }

    /// Takes the answer to a search; who pressed Enter before it came means the first of it.
    pub(super) fn take(
        &mut self,
        asked: u64,
        found: CaseMatches,
        context: &Context<'_>,
    ) -> (Task<Message>, Option<Event>) {
        if !self.question.takes(asked) {
            return (Task::none(), None);
        }
        self.found = Some(found);
        let task = match std::mem::take(&mut self.stays) {
            true => self.show(context),
            false => {
                self.table.restart();
                self.show_found(context)
            }
        };
        match self.question.was_chosen() {
            true => self.on_table(Action::Open(self.table.cursor()), context),
            false => (task, None),
        }
    }

    /// Opens the case one is on; the first of the answer, where that is still to come.
    pub(super) fn enter(&mut self, context: &Context<'_>) -> (Task<Message>, Option<Event>) {
        match self.question.choose() {
            true => self.on_table(Action::Open(self.table.cursor()), context),
            false => (Task::none(), None),
        }
    }

    pub(super) fn on_table(
        &mut self,
        action: Action,
        context: &Context<'_>,
    ) -> (Task<Message>, Option<Event>) {
        // Nobody opens or ticks what he does not see.
        if context.curtain && !matches!(action, Action::Fits(_) | Action::ScrollTo(_)) {
            return (Task::none(), None);
        }
        let passed = self.table.update(action, self.count);
        match action {
            Action::Open(place) => {
                let event = self.case_at(place).map(|id| Event::Go(Target::Case(id)));
                return (Task::none(), event);
            }
            Action::Tick(place) => {
                let case = self.case_at(place);
                case.into_iter().for_each(|case| self.ticked.flip(case));
            }
            Action::TickAll => {
                let filter = self.filter(context);
                let all = context.list.view(&filter, self.sort).all();
                self.ticked.all_or_none(all);
            }
            Action::Sort(place) => {
                let column = table::column_at(place);
                let task = column.map(|column| self.order(column, context));
                return (task.unwrap_or_else(Task::none), None);
            }
            Action::Fits(_) | Action::ScrollTo(_) | Action::GoTo { .. } => {}
        }
        if let Some(places) = passed.clone() {
            let passed: Vec<CaseId> = self.passed(places, context);
            self.ticked.add(passed);
        }
        if passed.is_some() || matches!(action, Action::Tick(_) | Action::TickAll) {
            let filter = self.filter(context);
            self.ticked.look(context.list, &filter);
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

    /// The cases on these places; also those that are not at hand, on a long way.
    fn passed(
        &self,
        places: std::ops::RangeInclusive<usize>,
        context: &Context<'_>,
    ) -> Vec<CaseId> {
        let filter = self.filter(context);
        let mut view = context.list.view(&filter, self.sort);
        view.page(*places.start()..places.end().saturating_add(1))
    }

    /// Orders by a column; the other way round where it does so already.
    pub(super) fn order(&mut self, column: Column, context: &Context<'_>) -> Task<Message> {
        let direction = match self.sort {
            Sort {
                column: before,
                direction: Direction::Up,
            } if before == column => Direction::Down,
            Sort { .. } => Direction::Up,
        };
        self.sort = Sort { column, direction };
        self.ask(context)
    }
}
