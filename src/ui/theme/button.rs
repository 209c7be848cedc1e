//! What can be pressed, by role.

use iced::widget::button::{Status, Style};
use iced::{Background, Border, Color, Shadow};

use super::Theme;

/// The one next action of a screen.
pub(crate) fn primary(theme: &Theme, status: Status) -> Style {
    let palette = &theme.palette;
    match status {
        Status::Active => filled(palette.primary.strong, palette.on_primary),
        Status::Hovered | Status::Pressed => filled(palette.primary_hover, palette.on_primary),
        Status::Disabled => disabled(theme),
    }
}

/// Everything else that is done.
pub(crate) fn secondary(theme: &Theme, status: Status) -> Style {
    let palette = &theme.palette;
    match status {
        Status::Active => outlined(theme, palette.card, palette.ink),
        Status::Hovered => outlined(theme, palette.desk, palette.ink),
        Status::Pressed => outlined(theme, palette.primary.wash, palette.ink),
        Status::Disabled => disabled(theme),
    }
}

/// What cannot be taken back at once, or is easily meant otherwise.
pub(crate) fn danger(theme: &Theme, status: Status) -> Style {
    let palette = &theme.palette;
    match status {
        Status::Active => filled(palette.late.strong, palette.card),
        Status::Hovered | Status::Pressed => filled(palette.ink, palette.card),
        Status::Disabled => disabled(theme),
    }
}

/// A choice in a row of choices, like a saved view.
pub(crate) fn chip(chosen: bool) -> impl Fn(&Theme, Status) -> Style {
    move |theme, status| {
        let palette = &theme.palette;
        if !chosen {
            return secondary(theme, status);
        }
        let ink = match status {
            Status::Disabled => palette.faint,
            Status::Active | Status::Hovered | Status::Pressed => palette.primary.strong,
        };
        let style = filled(palette.primary.wash, ink);
        Style {
            border: Border {
                color: ink,
                width: theme.palette.line,
                radius: 6.0.into(),
            },
            ..style
        }
    }
}

/// A line that leads somewhere, washed when the pointer is over it.
pub(crate) fn row(chosen: bool) -> impl Fn(&Theme, Status) -> Style {
    move |theme, status| {
        let palette = &theme.palette;
        let background = match status {
            _ if chosen => Some(palette.primary.wash.into()),
            Status::Hovered | Status::Pressed => Some(palette.desk.into()),
            Status::Active | Status::Disabled => None,
        };
        let text_color = match status {
            Status::Disabled => palette.faint,
            Status::Active | Status::Hovered | Status::Pressed => palette.ink,
        };
        Style {
            background,
            text_color,
            border: iced::border::rounded(6),
            ..Style::default()
        }
    }
}

/// A card that can be pressed: a figure that opens its list.
pub(crate) fn card(chosen: bool) -> impl Fn(&Theme, Status) -> Style {
    move |theme, status| {
        let palette = &theme.palette;
        let ground = match status {
            _ if chosen => palette.primary.wash,
            Status::Hovered | Status::Pressed => palette.desk,
            Status::Active | Status::Disabled => palette.card,
        };
        let style = outlined(theme, ground, palette.ink);
        let color = match chosen {
            true => palette.primary.strong,
            false => palette.hairline,
        };
        Style {
            border: Border {
                color,
                radius: 8.0.into(),
                ..style.border
            },
            ..style
        }
    }
}

/// An entry of the sidebar.
pub(crate) fn sidebar(active: bool) -> impl Fn(&Theme, Status) -> Style {
    move |theme, status| {
        let palette = &theme.palette;
        let background = match status {
            _ if active => Some(palette.sidebar_active.into()),
            Status::Hovered | Status::Pressed => {
                Some(Background::Color(palette.sidebar_active.scale_alpha(0.6)))
            }
            Status::Active | Status::Disabled => None,
        };
        Style {
            background,
            text_color: if active {
                palette.sidebar_ink
            } else {
                palette.sidebar_text
            },
            border: iced::border::rounded(6),
            ..Style::default()
        }
    }
}

/// Words that can be pressed.
pub(crate) fn link(theme: &Theme, status: Status) -> Style {
    let palette = &theme.palette;
    let text_color = match status {
        Status::Active => palette.primary.strong,
        Status::Hovered | Status::Pressed => palette.primary_hover,
        Status::Disabled => palette.faint,
    };
    Style {
        text_color,
        ..Style::default()
    }
}

/// Nothing but its content.
pub(crate) fn plain(theme: &Theme, _status: Status) -> Style {
    Style {
        text_color: theme.palette.ink,
        ..Style::default()
    }
}

fn filled(background: Color, text_color: Color) -> Style {
    Style {
        background: Some(background.into()),
        text_color,
        border: iced::border::rounded(6),
        shadow: Shadow::default(),
        snap: true,
    }
}

fn outlined(theme: &Theme, background: Color, text_color: Color) -> Style {
    Style {
        border: Border {
            color: theme.palette.hairline,
            width: theme.palette.line,
            radius: 6.0.into(),
        },
        ..filled(background, text_color)
    }
}

fn disabled(theme: &Theme) -> Style {
    let style = outlined(theme, theme.palette.desk, theme.palette.faint);
    // Where every button has a strong edge, the one that is off has none.
    let width = if theme.palette.line > 1.0 {
        0.0
    } else {
        style.border.width
    };
    Style {
        border: Border {
            width,
            ..style.border
        },
        ..style
    }
}
