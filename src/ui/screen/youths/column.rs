//! The columns of the list of youths, and what stands in them.

use iced::Alignment;
use iced::widget::row;

use super::{Asked, Message};
use crate::i18n::{Words, tr};
use crate::service::youths::Line;
use crate::service::youths::list::Order;
use crate::ui::context::Context;
use crate::ui::theme::Tone;
use crate::ui::widget::table::{Head, Sorting, Width};
use crate::ui::widget::{badge, line};
use crate::ui::{Element, space, text};

/// What stands in a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shown {
    Name,
    Born,
    Municipality,
    School,
    Open,
}

impl Shown {
    pub(super) const fn order(self) -> Order {
        match self {
            Self::Name => Order::Name,
            Self::Born => Order::Born,
            Self::Municipality => Order::Municipality,
            Self::School => Order::School,
            Self::Open => Order::Open,
        }
    }
}

/// The columns that there is room for.
pub(super) fn columns(width: f32) -> &'static [Shown] {
    const WIDE: [Shown; 5] = [
        Shown::Name,
        Shown::Born,
        Shown::Municipality,
        Shown::School,
        Shown::Open,
    ];
    const NARROW: [Shown; 2] = [Shown::Name, Shown::Born];
    if width >= space::SINGLE {
        &WIDE
    } else {
        &NARROW
    }
}

/// The head of a column.
pub(super) fn head(shown: Shown, asked: Asked, words: &Words) -> Head {
    let (code, width) = match shown {
        Shown::Name => ("name", Width::Share(6)),
        Shown::Born => ("born", Width::Fixed(96.0)),
        Shown::Municipality => ("municipality", Width::Share(3)),
        Shown::School => ("school", Width::Share(5)),
        Shown::Open => ("open", Width::Fixed(120.0)),
    };
    Head {
        label: words.word("youths-column", code),
        width,
        sort: match (asked.order == shown.order(), asked.up) {
            (true, true) => Sorting::Up,
            (true, false) => Sorting::Down,
            (false, _) => Sorting::Can,
        },
    }
}

/// What stands in a column of a youth.
pub(super) fn cell<'a>(shown: Shown, of: &Line, context: &Context<'a>) -> Element<'a, Message> {
    let words = context.words;
    match shown {
        Shown::Name if of.protected => row![
            line(of.name.listed()).font(text::MEDIUM),
            badge(tr!(words, "protected-address"), Tone::Primary)
        ]
        .spacing(space::S)
        .align_y(Alignment::Center)
        .into(),
        Shown::Name => line(of.name.listed()).font(text::MEDIUM).into(),
        Shown::Born => text::digits(of.born.to_string()).into(),
        // Where a protected youth goes to school betrays where he lives: a list is read over
        // shoulders.
        Shown::Municipality | Shown::School if of.protected => line(tr!(words, "youths-shielded"))
            .size(text::SMALL)
            .soft()
            .into(),
        Shown::Municipality => {
            let name = of.municipality.map(|code| context.municipality(code));
            line(name.unwrap_or_else(|| "–".to_owned())).into()
        }
        Shown::School => match &of.school {
            Some(school) => line(school.clone()).into(),
            None => line(tr!(words, "cases-no-school"))
                .size(text::SMALL)
                .soft()
                .into(),
        },
        Shown::Open => text::digits(match of.open_cases {
            0 => "–".to_owned(),
            count => count.to_string(),
        })
        .into(),
    }
}
