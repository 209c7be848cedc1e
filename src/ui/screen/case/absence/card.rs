//! The card of the days of absence: week by week, the last first, some of them at a time. Days are ticked
//! to be taken away together.

use std::collections::BTreeSet;

use chrono::{Datelike, Days as Step};
use iced::widget::{column, row};
use iced::{Alignment, Length};

use crate::domain::absence::{AbsenceDay, Extent};
use crate::domain::id::AbsenceDayId;
use crate::domain::time::Date;
use crate::i18n::{Words, tr};
use crate::service::cases::CasePage;
use crate::ui::context::Context;
use crate::ui::icon::Icon;
use crate::ui::people::headed::{Head, headed};
use crate::ui::screen::case::person::Lines;
use crate::ui::screen::case::{Begin, CaseScreen, Message as Outer};
use crate::ui::theme;
use crate::ui::widget::{link, press};
use crate::ui::{Element, space, text};

/// The key that begins them.
pub(in crate::ui::screen::case) const KEY: &str = "V";

/// So many days stand there first, and so many more each time that more are asked for.
const FEW: usize = 8;
const MORE: usize = 40;

/// Which days are ticked, and how many are shown.
pub(in crate::ui::screen::case) struct Days {
    ticked: BTreeSet<AbsenceDayId>,
    shown: usize,
}

/// What happens on the card.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Message {
    /// A day is ticked, or not any more.
    Tick(AbsenceDayId),
    /// No day is ticked any more.
    Untick,
    /// More days are shown.
    More,
    /// Only the last of them are.
    Fewer,
}

impl Default for Days {
    fn default() -> Self {
        Self {
            ticked: BTreeSet::new(),
            shown: FEW,
        }
    }
}

impl Days {
    /// Does what a message says.
    pub(in crate::ui::screen::case) fn update(&mut self, message: Message) {
        match message {
            Message::Tick(id) => {
                if !self.ticked.remove(&id) {
                    self.ticked.insert(id);
                }
            }
            Message::Untick => self.ticked.clear(),
            Message::More => self.shown += MORE,
            Message::Fewer => self.shown = FEW,
        }
    }

    /// The page was read again: what stands there no more is not ticked either.
    pub(in crate::ui::screen::case) fn renew(&mut self, page: &CasePage) {
        let there = |id: &AbsenceDayId| page.absence.iter().any(|day| day.id == *id);
        self.ticked.retain(there);
    }

    /// The days that are ticked, in order.
    pub(in crate::ui::screen::case) fn ticked(&self, page: &CasePage) -> Vec<AbsenceDay> {
        let all = page.absence.iter();
        all.filter(|day| self.ticked.contains(&day.id))
            .cloned()
            .collect()
    }
}

/// The card.
pub(in crate::ui::screen::case) fn card<'a>(
    screen: &'a CaseScreen,
    page: &'a CasePage,
    context: &Context<'a>,
) -> Element<'a, Outer> {
    let words = context.words;
    let mut lines = Lines::new().spacing(space::S);
    if page.absence.is_empty() {
        lines = lines.push(text::small(tr!(words, "dossier-no-absence")));
    } else {
        lines = lines.push(counted(page, words));
    }
    let shown = page.absence.iter().rev().take(screen.days.shown);
    let mut week = None;
    for day in shown {
        if week != Some(monday(day.on)) {
            week = Some(monday(day.on));
            lines = lines.push(text::label(named(day.on, words)));
        }
        lines = lines.push(of(day, &screen.days, context));
    }
    let lines = lines
        .push(folded(screen.days.shown, page.absence.len(), words))
        .push(to_remove(&screen.days, words));
    let head = Head {
        sign: Icon::Plus,
        label: tr!(words, "people-add"),
        hint: KEY,
        message: Outer::Begin(Begin::Absence),
    };
    headed(tr!(words, "dossier-absence"), Some(head), lines)
}

/// How many days there are, and how many of them count as unexcused.
fn counted<'a>(page: &CasePage, words: &Words) -> Element<'a, Outer> {
    let unexcused = page.absence.iter().filter(|day| day.kind.is_unexcused());
    let all = tr!(
        words,
        "dossier-absence-days",
        count = number(page.absence.len())
    );
    let unexcused = tr!(
        words,
        "dossier-absence-unexcused",
        count = number(unexcused.count())
    );
    column![text::body(all), text::small(unexcused)].into()
}

/// A day, to be ticked.
fn of<'a>(day: &AbsenceDay, days: &Days, context: &Context<'a>) -> Element<'a, Outer> {
    let words = context.words;
    let sign = match days.ticked.contains(&day.id) {
        true => Icon::CheckOn,
        false => Icon::CheckOff,
    };
    let number = day.on.weekday().number_from_monday();
    let name = words.word("weekday-short", &number.to_string());
    let on = format!("{name} {}", words.day(day.on, context.today));
    let inside = row![
        text::sign(sign),
        text::digits(on).width(Length::Fixed(78.0)),
        text::small(what(day, words)).width(Length::Fill),
    ]
    .spacing(space::S)
    .align_y(Alignment::Center);
    press(
        inside,
        Outer::Days(Message::Tick(day.id)),
        theme::button::row(false),
    )
    .width(Length::Fill)
    .padding([3.0, 4.0])
    .into()
}

/// How it was registered, and how much of the day: `ongeoorloofd, uur 1,2`.
pub(in crate::ui::screen::case) fn what(day: &AbsenceDay, words: &Words) -> String {
    let kind = words.word("absence-kind", day.kind.code());
    let much = match day.extent {
        Extent::WholeDay => Some(tr!(words, "dossier-absence-whole")),
        Extent::Lessons(hours) if hours.count() > 0 => {
            let hours = hours.to_string();
            Some(tr!(words, "dossier-absence-hours", hours = hours))
        }
        Extent::Lessons(_) => None,
    };
    let minutes = day.minutes.map(|minutes| {
        tr!(
            words,
            "dossier-absence-minutes",
            minutes = i64::from(minutes)
        )
    });
    let parts: Vec<String> = [Some(kind), much, minutes].into_iter().flatten().collect();
    parts.join(", ")
}

/// How many days lie further back, and the way to see them or to fold them again.
fn folded<'a>(shown: usize, all: usize, words: &Words) -> Option<Element<'a, Outer>> {
    let left = all.saturating_sub(shown);
    let more = (left > 0).then(|| {
        let said = tr!(words, "dossier-absence-more", count = number(left));
        link(said, Outer::Days(Message::More))
    });
    let fewer = (shown > FEW && all > FEW).then(|| {
        link(
            tr!(words, "dossier-absence-fewer"),
            Outer::Days(Message::Fewer),
        )
    });
    let any = more.is_some() || fewer.is_some();
    let both = row![].push(more).push(fewer).spacing(space::M).wrap();
    any.then(|| both.into())
}

/// To take away what is ticked.
fn to_remove<'a>(days: &Days, words: &Words) -> Option<Element<'a, Outer>> {
    let count = days.ticked.len();
    let gone = tr!(words, "dossier-absence-remove", count = number(count));
    let acts = row![
        link(gone, Outer::Begin(Begin::RemoveAbsence)),
        link(
            tr!(words, "dossier-absence-untick"),
            Outer::Days(Message::Untick)
        ),
    ];
    (count > 0).then(|| acts.spacing(space::M).wrap().into())
}

/// The week of a day by its number.
fn named(day: Date, words: &Words) -> String {
    let week = i64::from(day.iso_week().week());
    tr!(words, "dossier-absence-week", week = week)
}

fn monday(day: Date) -> Date {
    let since = u64::from(day.weekday().num_days_from_monday());
    day.checked_sub_days(Step::new(since)).unwrap_or(day)
}

fn number(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}
