//! A day: typed as people type it, or taken from a small calendar.

use chrono::{Datelike, Days, Months, NaiveDate};
use iced::advanced::widget::Id;
use iced::widget::{Column, Row, column, container, row};
use iced::{Alignment, Length};

use super::button::icon_button;
use super::form::problem;
use super::popup::{START, popup};
use super::press::{Press, press};
use super::typing::typing;
use crate::domain::time::{self, Date};
use crate::i18n::Words;
use crate::ui::Element;
use crate::ui::field::Field;
use crate::ui::icon::Icon;
use crate::ui::theme;
use crate::ui::{space, text};

/// The calendar under a field: open on a month, or closed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Calendar {
    month: Option<Date>,
}

/// What somebody did with a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Pick {
    /// Typed.
    Typed(String),
    /// Opened or closed the calendar.
    Toggled,
    /// Turned to another month.
    Turned(Date),
    /// Took a day.
    Took(Date),
}

impl Calendar {
    /// Carries out what somebody did.
    pub(crate) fn update<T: Clone>(&mut self, field: &mut Field<T>, pick: Pick, today: Date) {
        match pick {
            Pick::Typed(text) => field.typed(text),
            Pick::Toggled => {
                self.month = match self.month {
                    Some(_) => None,
                    None => Some(time::parse_ahead(field.text(), today).unwrap_or(today)),
                };
            }
            Pick::Turned(month) => self.month = Some(month),
            Pick::Took(day) => {
                field.set(time::dutch(day));
                self.month = None;
            }
        }
    }
}

/// A field for a day.
#[expect(
    clippy::too_many_arguments,
    reason = "what a field shows, what it does, and its calendar"
)]
pub(crate) fn date_field<'a, T: Clone, Message: Clone + 'a>(
    words: &Words,
    id: impl Into<Id>,
    label: impl Into<String>,
    field: &Field<T>,
    calendar: Calendar,
    today: Date,
    on_pick: impl Fn(Pick) -> Message + Clone + 'a,
    on_submit: Option<Message>,
) -> Element<'a, Message> {
    let typed = on_pick.clone();
    let input = typing(
        id,
        &words.word("entry", "date-form"),
        field,
        move |text| typed(Pick::Typed(text)),
        on_submit,
    );
    let line = row![input, icon_button(Icon::Calendar, on_pick(Pick::Toggled))]
        .spacing(space::XS)
        .align_y(Alignment::Center);
    let open = calendar
        .month
        .map(|month| month_view(words, month, field.text(), today, on_pick.clone()));
    // Which day is meant stands beside the name: under the field it would move what follows.
    let meant = field.value().ok().and_then(|_| meant(field.text(), today));
    let name = row![text::label(label.into())]
        .push(meant.map(|day| text::small(format!("= {day}")).style(theme::text::soft)))
        .spacing(space::S);
    let named = column![name, popup(line, open, on_pick(Pick::Toggled))].spacing(space::XS);
    problem(named, field.problem().map(|it| it.sentence(words)))
}

/// The day that is meant, where it does not stand there in full.
fn meant(text: &str, today: Date) -> Option<String> {
    let day = time::dutch(time::parse_ahead(text, today).ok()?);
    (day != text.trim()).then_some(day)
}

const CELL: f32 = 32.0;

fn month_view<'a, Message: Clone + 'a>(
    words: &Words,
    month: Date,
    chosen: &str,
    today: Date,
    on_pick: impl Fn(Pick) -> Message,
) -> Element<'a, Message> {
    let chosen = time::parse_ahead(chosen, today).ok();
    let turn = |month: Option<Date>| month.map(|month| on_pick(Pick::Turned(month)));
    let name = format!(
        "{} {}",
        words.word("month", &month.month().to_string()),
        month.year()
    );
    let head = row![
        icon_button(
            Icon::ChevronLeft,
            turn(month.checked_sub_months(Months::new(1)))
        ),
        text::strong(name).width(Length::Fill).center(),
        icon_button(
            Icon::ChevronRight,
            turn(month.checked_add_months(Months::new(1)))
        ),
    ]
    .align_y(Alignment::Center)
    .width(CELL * 8.0);
    // The keys begin at the day that is chosen, else today, else the first.
    let within = |day: &Date| (day.year(), day.month()) == (month.year(), month.month());
    let start = chosen.filter(within).or(Some(today).filter(within));
    let start = start.or_else(|| month.with_day(1));
    let mut weeks: Column<'a, Message, theme::Theme, iced::Renderer> = column![head, names(words)];
    for week in weeks_of(month) {
        let number = text::small(week.iso_week().week().to_string())
            .width(CELL)
            .style(theme::text::faint);
        let mut line: Row<'a, Message, theme::Theme, iced::Renderer> =
            row![number].align_y(Alignment::Center);
        for day in (0..7).filter_map(|days| week.checked_add_days(Days::new(days))) {
            let cell = cell(day, month, chosen, today, on_pick(Pick::Took(day)));
            line = line.push(match start == Some(day) {
                true => cell.id(START),
                false => cell,
            });
        }
        weeks = weeks.push(line);
    }
    container(weeks)
        .style(theme::container::dialog)
        .padding(space::S)
        .into()
}

fn names<'a, Message: 'a>(words: &Words) -> Element<'a, Message> {
    let mut line: Row<'a, Message, theme::Theme, iced::Renderer> =
        row![text::small("").width(CELL)];
    for day in 1..=7_u8 {
        let name = words.word("weekday-short", &day.to_string());
        line = line.push(text::label(name).width(CELL).center());
    }
    line.into()
}

fn cell<'a, Message: Clone + 'a>(
    day: Date,
    month: Date,
    chosen: Option<Date>,
    today: Date,
    message: Message,
) -> Press<'a, Message> {
    let number = text::digits(day.day().to_string())
        .width(Length::Fill)
        .center();
    let number = if day.month() != month.month() {
        number.style(theme::text::faint)
    } else if day == today {
        number
            .style(theme::text::tone(theme::Tone::Primary))
            .font(text::SEMIBOLD)
    } else {
        number
    };
    press(number, message, theme::button::row(chosen == Some(day)))
        .width(CELL)
        .height(CELL)
}

/// The Mondays of the weeks that a month touches.
fn weeks_of(month: Date) -> Vec<Date> {
    let first = NaiveDate::from_ymd_opt(month.year(), month.month(), 1).unwrap_or(month);
    let monday = first - Days::new(u64::from(first.weekday().num_days_from_monday()));
    let next = first.checked_add_months(Months::new(1)).unwrap_or(first);
    (0..6)
        .filter_map(|week| monday.checked_add_days(Days::new(week * 7)))
        .take_while(|monday| *monday < next)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(month: &str, first: &str, count: usize) {
        let weeks = weeks_of(month.parse().unwrap());
        assert_eq!(weeks.first(), first.parse().ok().as_ref());
        assert_eq!(weeks.len(), count);
    }

    #[test]
    fn a_day_that_is_not_written_in_full_is_said() {
        let today = "2026-11-25".parse().unwrap();
        assert_eq!(meant("1-2", today).as_deref(), Some("01-02-2027"));
        assert_eq!(meant("morgen", today).as_deref(), Some("26-11-2026"));
        assert_eq!(meant("01-02-2027", today), None);
        assert_eq!(meant("ooit", today), None);
    }

    #[test]
    fn a_month_has_the_weeks_it_touches() {
        check("2026-11-25", "2026-10-26", 6);
        check("2027-02-01", "2027-02-01", 4);
        check("2026-12-31", "2026-11-30", 5);
    }
}
