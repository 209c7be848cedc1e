//! What is to be done: how much at a glance, then all of it by the day it is due, what is late
//! first. Above it what somebody should know before he begins.

mod figures;
mod notices;
mod table;

use iced::keyboard::{Key, key::Named};
use iced::widget::{Row, column, row};
use iced::{Alignment, Task};

use super::Page;
use crate::domain::time::Date;
use crate::i18n::{Words, tr};
use crate::service::Changes;
use crate::service::cases;
use crate::service::today::{self, Due, DueItem, Work};
use crate::ui::context::{Context, Event, Target};
use crate::ui::curtain;
use crate::ui::fault::Fault;
use crate::ui::said::Said;
use crate::ui::theme::Theme;
use crate::ui::widget::table::{Action, State};
use crate::ui::widget::{Stroke, band, chip, empty, listed, primary, secondary};
use crate::ui::{Element, space, text};

use figures::Figure;
use notices::Notices;

/// What is to be done.
pub(crate) struct Today {
    whose: Whose,
    /// Only what one figure counts.
    only: Option<Figure>,
    /// Nothing until it was read.
    work: Option<Work>,
    /// The items that are shown, in their order.
    shown: Vec<DueItem>,
    table: State,
    notices: Notices,
}

/// Whose work is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Whose {
    /// Of who works here, and what is nobody's.
    Mine,
    /// Everybody's.
    All,
}

/// What happens here.
#[derive(Debug, Clone)]
pub(crate) enum Message {
    /// The work was read.
    Read(Result<Work, Fault>),
    /// Whose work.
    Whose(Whose),
    /// Only what this figure counts; the same again: everything.
    Only(Figure),
    /// In the table.
    Table(Action),
    /// A task was finished, or not, and what is told of it.
    Finished(Said, Result<Changes, Fault>),
    /// Above the list.
    Notices(notices::Message),
    /// Somewhere to go.
    Go(Target),
}

impl Today {
    /// Opens it on the work of who works here.
    pub(crate) fn new(context: &Context<'_>) -> (Self, Task<Message>) {
        let screen = Self {
            whose: Whose::Mine,
            only: None,
            work: None,
            shown: Vec::new(),
            table: State::default(),
            notices: Notices::default(),
        };
        let tasks = [
            screen.read(context),
            notices::read(context).map(Message::Notices),
        ];
        (screen, Task::batch(tasks))
    }

    fn read(&self, context: &Context<'_>) -> Task<Message> {
        let of = match self.whose {
            Whose::Mine => context.me(),
            Whose::All => None,
        };
        context
            .db
            .run(move |desk| today::work(desk, of).map_err(Fault::from))
            .map(Message::Read)
    }

    /// Chooses again what is shown.
    fn choose(&mut self, today: Date) {
        let items = self.work.iter().flat_map(|work| &work.items);
        let wanted = items.filter(|item| {
            self.only
                .is_none_or(|figure| figure.counts(item.due, today))
        });
        self.shown = wanted.cloned().collect();
        self.table.keep_within(self.shown.len());
    }

    fn on_table(
        &mut self,
        action: Action,
        context: &Context<'_>,
    ) -> (Task<Message>, Option<Event>) {
        if context.curtain && !matches!(action, Action::Fits(_) | Action::ScrollTo(_)) {
            return (Task::none(), None);
        }
        self.table.update(action, self.shown.len());
        match action {
            Action::Open(place) => {
                let target = self.shown.get(place).and_then(table::leads_to);
                (Task::none(), target.map(Event::Go))
            }
            Action::Tick(place) => self.finish(place, context),
            Action::Fits(_)
            | Action::ScrollTo(_)
            | Action::GoTo { .. }
            | Action::TickAll
            | Action::Sort(_) => (Task::none(), None),
        }
    }

    /// A task is done when somebody says so; a term when the case says so.
    fn finish(&self, place: usize, context: &Context<'_>) -> (Task<Message>, Option<Event>) {
        let Some(item) = self.shown.get(place) else {
            return (Task::none(), None);
        };
        match &item.what {
            Due::Task(id, title) => {
                let (id, said) = (*id, told(title, item, context.words));
                let done = context.db.run(move |desk| {
                    let (_, changes) = cases::finish_task(desk, id)?;
                    Ok(changes)
                });
                let finished = move |done| Message::Finished(said.clone(), done);
                (done.map(finished), None)
            }
            Due::Clock(..) => {
                let text = tr!(context.words, "today-clock-stays");
                (Task::none(), Some(Event::Told(text)))
            }
        }
    }
}

impl Page for Today {
    type Message = Message;

    fn update(
        &mut self,
        message: Message,
        context: &Context<'_>,
    ) -> (Task<Message>, Option<Event>) {
        match message {
            Message::Read(Ok(work)) => {
                self.work = Some(work);
                self.choose(context.today);
            }
            Message::Whose(whose) => {
                self.whose = whose;
                self.table.restart();
                return (self.read(context), None);
            }
            Message::Only(figure) => {
                self.only = Some(figure).filter(|figure| self.only != Some(*figure));
                self.table.restart();
                self.choose(context.today);
            }
            Message::Table(action) => return self.on_table(action, context),
            Message::Finished(said, Ok(changes)) => {
                return (Task::none(), Some(Event::DoneTo { said, changes }));
            }
            Message::Notices(message) => {
                let (task, event) = self.notices.update(message, context);
                return (task.map(Message::Notices), event);
            }
            Message::Go(target) => return (Task::none(), Some(Event::Go(target))),
            Message::Read(Err(fault)) | Message::Finished(_, Err(fault)) => {
                return (Task::none(), Some(Event::Failed(fault)));
            }
        }
        (Task::none(), None)
    }

    fn view<'a>(&'a self, context: &Context<'a>) -> Element<'a, Message> {
        let words = context.words;
        let beside = text::small(long_day(context.today, words));
        let new = primary(tr!(words, "cases-new"), Message::Go(Target::NewCase(None)));
        let head = band(
            words.word("command", "today"),
            None,
            vec![beside.into()],
            vec![new.into()],
        );
        let notices = self.notices.view(context);
        let mut above = Vec::new();
        above.extend(notices.map(|notices| notices.map(Message::Notices)));
        if !context.curtain {
            above.push(self.figures(context));
            above.push(self.chips(words));
        }
        let keys = (!context.single()).then(|| text::small(tr!(words, "today-keys")).into());
        let body = listed(above, self.list(context), keys, context.low());
        column![head, body].into()
    }

    fn key(&self, stroke: &Stroke, context: &Context<'_>) -> Option<Message> {
        // Nobody opens or finishes what he does not see.
        if context.curtain {
            return None;
        }
        if stroke.key == Key::Named(Named::Escape) {
            return self.only.map(Message::Only);
        }
        self.table.key(stroke).map(Message::Table)
    }

    fn reload(&mut self, _changes: &Changes, context: &Context<'_>) -> Task<Message> {
        Task::batch([
            self.read(context),
            notices::read(context).map(Message::Notices),
        ])
    }
}

impl Today {
    fn chips<'a>(&'a self, words: &Words) -> Element<'a, Message> {
        let mut chips: Row<'a, Message, Theme, iced::Renderer> =
            row![].spacing(space::S).align_y(Alignment::Center);
        for (whose, key) in [(Whose::Mine, "mine"), (Whose::All, "all")] {
            chips = chips.push(chip(
                words.word("today-whose", key),
                self.whose == whose,
                Message::Whose(whose),
            ));
        }
        if let Some(figure) = self.only {
            let words = format!(
                "{} ×",
                tr!(
                    words,
                    "today-only",
                    what = words.word("today-figure", figure.code())
                )
            );
            chips = chips.push(chip(words, true, Message::Only(figure)));
        }
        chips.into()
    }

    fn list<'a>(&'a self, context: &Context<'a>) -> Element<'a, Message> {
        let words = context.words;
        if context.curtain {
            return curtain::drawn(words);
        }
        if self.work.is_none() {
            return empty(tr!(words, "today-reading"), String::new(), None);
        }
        if self.shown.is_empty() {
            return self.nothing(words);
        }
        table::view(self, context)
    }

    fn nothing<'a>(&'a self, words: &Words) -> Element<'a, Message> {
        if self.only.is_some() {
            return empty(
                tr!(words, "today-nothing-here"),
                tr!(words, "today-nothing-here-do"),
                None,
            );
        }
        let (label, message) = match self.whose {
            Whose::Mine => (words.word("today-whose", "all"), Message::Whose(Whose::All)),
            Whose::All => (words.word("command", "cases"), Message::Go(Target::Cases)),
        };
        empty(
            tr!(words, "today-nothing"),
            tr!(words, "today-nothing-do"),
            Some(secondary(label, message).into()),
        )
    }
}

/// What is told of a task that is done: which, and of whom; behind the curtain neither.
fn told(title: &str, item: &DueItem, words: &Words) -> Said {
    let whole = match &item.youth {
        Some((_, name)) => tr!(
            words,
            "today-task-done-of",
            title = title,
            name = name.full()
        ),
        None => tr!(words, "today-task-done-one", title = title),
    };
    let said = Said::naming(whole, tr!(words, "today-task-done"));
    said.called(tr!(words, "dossier-act-task-done"))
}

/// `maandag 23 november 2026 · week 48`.
fn long_day(day: Date, words: &Words) -> String {
    use chrono::Datelike;
    tr!(
        words,
        "today-day",
        weekday = words.word(
            "today-weekday",
            &day.weekday().number_from_monday().to_string()
        ),
        day = i64::from(day.day()),
        month = words.word("month", &day.month().to_string()),
        year = day.year().to_string(),
        week = i64::from(day.iso_week().week())
    )
}
