//! What is to be done: how much at a glance, then all of it by the day it is due, what is late
//! first. Above it what somebody should know before he begins.

mod notices;
mod table;

use iced::keyboard::{Key, key::Named};
use iced::widget::{Row, column, row};
use iced::{Alignment, Length, Task};

use super::Page;
use crate::domain::time::Date;
use crate::i18n::{Words, tr};
use crate::service::Changes;
use crate::service::cases;
use crate::service::today::{self, Due, DueCount, DueItem, Work};
use crate::ui::context::{Context, Event, Target};
use crate::ui::curtain;
use crate::ui::fault::Fault;
use crate::ui::theme::{self, Theme, Tone};
use crate::ui::widget::table::{Action, State};
use crate::ui::widget::{Stroke, band, chip, empty, listed, press, primary, secondary};
use crate::ui::{Element, space, text};

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

/// What the figures at the top count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Figure {
    /// Due before today.
    Late,
    /// Due today.
    Today,
    /// Due later this week.
    Week,
    /// Without a day.
    Undated,
}

impl Figure {
    const ALL: [Self; 4] = [Self::Late, Self::Today, Self::Week, Self::Undated];

    const fn code(self) -> &'static str {
        match self {
            Self::Late => "late",
            Self::Today => "today",
            Self::Week => "week",
            Self::Undated => "undated",
        }
    }

    const fn of(self, count: DueCount) -> u32 {
        match self {
            Self::Late => count.late,
            Self::Today => count.today,
            Self::Week => count.soon,
            Self::Undated => count.undated,
        }
    }

    /// Whether something due on this day is counted here.
    fn counts(self, due: Option<Date>, today: Date) -> bool {
        match (self, due) {
            (Self::Undated, due) => due.is_none(),
            (Self::Late, Some(due)) => due < today,
            (Self::Today, Some(due)) => due == today,
            (Self::Week, Some(due)) => due > today && due <= today::end_of_week(today),
            (Self::Late | Self::Today | Self::Week, None) => false,
        }
    }
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
    /// A task was finished, or not.
    Finished(Result<Changes, Fault>),
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
        match self.shown.get(place).map(|item| &item.what) {
            Some(Due::Task(id, _)) => {
                let id = *id;
                let done = context.db.run(move |desk| {
                    let (_, changes) = cases::finish_task(desk, id)?;
                    Ok(changes)
                });
                (done.map(Message::Finished), None)
            }
            Some(Due::Clock(..)) => {
                let text = tr!(context.words, "today-clock-stays");
                (Task::none(), Some(Event::Told(text)))
            }
            None => (Task::none(), None),
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
            Message::Finished(Ok(changes)) => {
                let text = tr!(context.words, "today-task-done");
                return (Task::none(), Some(Event::Done { text, changes }));
            }
            Message::Notices(message) => {
                let (task, event) = self.notices.update(message, context);
                return (task.map(Message::Notices), event);
            }
            Message::Go(target) => return (Task::none(), Some(Event::Go(target))),
            Message::Read(Err(fault)) | Message::Finished(Err(fault)) => {
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
    fn figures<'a>(&'a self, context: &Context<'a>) -> Element<'a, Message> {
        let count = self.work.as_ref().map(|work| work.count);
        let one = |figure: Figure| self.figure(figure, count, context);
        let [late, now, week, undated] = Figure::ALL.map(one);
        let gap = if context.single() { space::S } else { space::L };
        // In a narrow window two rows; in one that is low as well the list needs that room.
        if context.single() && !context.low() {
            let rows = [row![late, now], row![week, undated]].map(|pair| pair.spacing(gap));
            let [first, second] = rows;
            return column![first, second].spacing(gap).into();
        }
        row![late, now, week, undated].spacing(gap).into()
    }

    fn figure<'a>(
        &'a self,
        figure: Figure,
        count: Option<DueCount>,
        context: &Context<'a>,
    ) -> Element<'a, Message> {
        let words = context.words;
        let number = count.map(|count| figure.of(count));
        let shown = number.map_or_else(|| "–".to_owned(), |number| number.to_string());
        let mut large = text::figure(shown);
        if figure == Figure::Late && number.is_some_and(|number| number > 0) {
            large = large.style(theme::text::tone(Tone::Late));
        }
        let inside = column![
            text::label(words.word("today-figure", figure.code())),
            large
        ]
        .spacing(space::XS);
        press(
            inside,
            Message::Only(figure),
            theme::button::card(self.only == Some(figure)),
        )
        .padding(if context.low() { space::S } else { space::L })
        .width(Length::Fill)
        .into()
    }

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

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(due: Option<&str>, expected: Option<Figure>) {
        let today = "2026-11-25".parse().unwrap();
        let due = due.map(|day| day.parse().unwrap());
        let counted: Vec<Figure> = Figure::ALL
            .into_iter()
            .filter(|figure| figure.counts(due, today))
            .collect();
        assert_eq!(counted, expected.into_iter().collect::<Vec<_>>(), "{due:?}");
    }

    #[test]
    fn a_day_is_counted_once() {
        check(Some("2026-11-24"), Some(Figure::Late));
        check(Some("2026-11-25"), Some(Figure::Today));
        check(Some("2026-11-26"), Some(Figure::Week));
        check(Some("2026-11-29"), Some(Figure::Week));
        check(Some("2026-11-30"), None);
        check(None, Some(Figure::Undated));
    }
}
