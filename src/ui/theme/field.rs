//! What is typed in.

use iced::widget::{text_editor, text_input};
use iced::{Background, Border, Color};

use super::Theme;

/// A line of text.
pub(crate) fn input(theme: &Theme, status: text_input::Status) -> text_input::Style {
    bordered(theme, status, theme.palette.border)
}

/// A line of text that is not right yet.
pub(crate) fn wrong(theme: &Theme, status: text_input::Status) -> text_input::Style {
    bordered(theme, status, theme.palette.late.strong)
}

fn bordered(theme: &Theme, status: text_input::Status, edge: Color) -> text_input::Style {
    let palette = &theme.palette;
    let focused = matches!(status, text_input::Status::Focused { .. });
    text_input::Style {
        background: palette.card.into(),
        border: border(theme, edge, focused),
        icon: palette.soft,
        placeholder: palette.faint,
        value: palette.ink,
        selection: palette.primary.wash,
    }
}

/// A text of many lines.
pub(crate) fn editor(theme: &Theme, status: text_editor::Status) -> text_editor::Style {
    let palette = &theme.palette;
    text_editor::Style {
        background: palette.card.into(),
        border: border(
            theme,
            palette.border,
            matches!(status, text_editor::Status::Focused { .. }),
        ),
        placeholder: palette.faint,
        value: palette.ink,
        selection: palette.primary.wash,
    }
}

/// A text of many lines whose frame is drawn around it.
pub(crate) fn unframed(theme: &Theme, status: text_editor::Status) -> text_editor::Style {
    text_editor::Style {
        background: Background::Color(Color::TRANSPARENT),
        border: Border::default(),
        ..editor(theme, status)
    }
}

/// A text that is only read, but can be selected and copied.
pub(crate) fn reading(theme: &Theme, status: text_editor::Status) -> text_editor::Style {
    text_editor::Style {
        background: Background::Color(Color::TRANSPARENT),
        border: Border::default(),
        value: theme.palette.soft,
        ..editor(theme, status)
    }
}

fn border(theme: &Theme, edge: Color, focused: bool) -> Border {
    Border {
        color: if focused { theme.palette.ring } else { edge },
        width: if focused {
            theme.palette.line * 2.0
        } else {
            theme.palette.line
        },
        radius: 6.0.into(),
    }
}
