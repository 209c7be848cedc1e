//! Scroll bars: thin, and there only where there is more to see.

use iced::widget::container;
use iced::widget::scrollable::{AutoScroll, Rail, Scroller, Status, Style};
use iced::{Background, Border, Color, Shadow};

use super::Theme;

/// The bar at the edge of what scrolls.
pub(crate) fn thin(theme: &Theme, status: Status) -> Style {
    let palette = &theme.palette;
    bar(theme, status, (palette.hairline, palette.border))
}

/// The same in the sidebar, which is dark in every look.
pub(crate) fn sidebar(theme: &Theme, status: Status) -> Style {
    let palette = &theme.palette;
    bar(
        theme,
        status,
        (palette.sidebar_active, palette.sidebar_text),
    )
}

fn bar(theme: &Theme, status: Status, (quiet, held): (Color, Color)) -> Style {
    let palette = &theme.palette;
    let (quiet, held) = (rail(quiet), rail(held));
    let (vertical, horizontal) = match status {
        Status::Active { .. } => (quiet, quiet),
        Status::Hovered {
            is_horizontal_scrollbar_hovered: horizontal,
            is_vertical_scrollbar_hovered: vertical,
            ..
        }
        | Status::Dragged {
            is_horizontal_scrollbar_dragged: horizontal,
            is_vertical_scrollbar_dragged: vertical,
            ..
        } => (
            if vertical { held } else { quiet },
            if horizontal { held } else { quiet },
        ),
    };
    Style {
        container: container::Style::default(),
        vertical_rail: vertical,
        horizontal_rail: horizontal,
        gap: None,
        auto_scroll: AutoScroll {
            background: palette.card.into(),
            border: Border::default(),
            shadow: Shadow::default(),
            icon: palette.soft,
        },
    }
}

fn rail(color: Color) -> Rail {
    Rail {
        background: Some(Background::Color(Color::TRANSPARENT)),
        border: Border::default(),
        scroller: Scroller {
            background: color.into(),
            border: iced::border::rounded(4),
        },
    }
}
