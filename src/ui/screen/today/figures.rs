//! The figures at the top: how much is due when. Everything is counted in one of them, so that they
//! add up to the list.

use iced::Length;
use iced::widget::{Row, column};

use super::{Message, Today};
use crate::domain::time::Date;
use crate::service::today::{self, DueCount};
use crate::ui::context::Context;
use crate::ui::theme::{self, Theme, Tone};
use crate::ui::widget::press;
use crate::ui::{Element, space, text};

/// What the figures at the top count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Figure {
    /// Due before today.
    Late,
    /// Due today.
    Today,
    /// Due in the week that begins tomorrow.
    Soon,
    /// Due after that.
    Later,
    /// Without a day.
    Undated,
}

impl Figure {
    const ALL: [Self; 5] = [
        Self::Late,
        Self::Today,
        Self::Soon,
        Self::Later,
        Self::Undated,
    ];

    pub(super) const fn code(self) -> &'static str {
        match self {
            Self::Late => "late",
            Self::Today => "today",
            Self::Soon => "soon",
            Self::Later => "later",
            Self::Undated => "undated",
        }
    }

    const fn of(self, count: DueCount) -> u32 {
        match self {
            Self::Late => count.late,
            Self::Today => count.today,
            Self::Soon => count.soon,
            Self::Later => count.later,
            Self::Undated => count.undated,
        }
    }

    /// Whether something due on this day is counted here.
    pub(super) fn counts(self, due: Option<Date>, today: Date) -> bool {
        let soon = today::soon(today);
        match (self, due) {
            (Self::Undated, due) => due.is_none(),
            (Self::Late, Some(due)) => due < today,
            (Self::Today, Some(due)) => due == today,
            (Self::Soon, Some(due)) => due > today && due <= soon,
            (Self::Later, Some(due)) => due > soon,
            (Self::Late | Self::Today | Self::Soon | Self::Later, None) => false,
        }
    }
}

impl Today {
    /// Draws them.
    pub(super) fn figures<'a>(&'a self, context: &Context<'a>) -> Element<'a, Message> {
        let count = self.work.as_ref().map(|work| work.count);
        let gap = if context.single() { space::S } else { space::L };
        let one = |figure: &Figure| self.figure(*figure, count, context);
        let line = |figures: &[Figure]| -> Row<'a, Message, Theme, iced::Renderer> {
            Row::with_children(figures.iter().map(one)).spacing(gap)
        };
        // In a narrow window two rows; in one that is low as well the list needs that room.
        if context.single() && !context.low() {
            let (first, second) = Figure::ALL.split_at(3);
            return column![line(first), line(second)].spacing(gap).into();
        }
        line(&Figure::ALL).into()
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
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(today: &str, due: Option<&str>, expected: Figure) {
        let today = today.parse().unwrap();
        let due = due.map(|day| day.parse().unwrap());
        let counted: Vec<Figure> = Figure::ALL
            .into_iter()
            .filter(|figure| figure.counts(due, today))
            .collect();
        assert_eq!(counted, [expected], "{due:?}");
    }

    #[test]
    fn everything_is_counted_once() {
        let today = "2026-11-25";
        check(today, Some("2026-11-24"), Figure::Late);
        check(today, Some("2026-11-25"), Figure::Today);
        check(today, Some("2026-11-26"), Figure::Soon);
        check(today, Some("2026-12-02"), Figure::Soon);
        check(today, Some("2026-12-03"), Figure::Later);
        check(today, None, Figure::Undated);
        // On a Sunday the Monday is near.
        check("2026-11-29", Some("2026-11-30"), Figure::Soon);
    }
}
