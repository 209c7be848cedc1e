//! What things lie in, by role.

use iced::Border;
use iced::widget::container::Style;

use super::{Theme, Tone};

/// A card on the desk.
pub(crate) fn card(theme: &Theme) -> Style {
    Style {
        background: Some(theme.palette.card.into()),
        border: Border {
            color: theme.palette.hairline,
            width: theme.palette.line,
            radius: 8.0.into(),
        },
        ..Style::default()
    }
}

/// A card above everything else.
pub(crate) fn dialog(theme: &Theme) -> Style {
    Style {
        text_color: Some(theme.palette.ink),
        border: Border {
            color: theme.palette.border,
            ..card(theme).border
        },
        ..card(theme)
    }
}

/// The band above a screen, with its title.
pub(crate) fn band(theme: &Theme) -> Style {
    theme.palette.card.into_style()
}

/// A field that nobody can type in. Its edge is thin also where fields have a strong one.
pub(crate) fn fixed(theme: &Theme) -> Style {
    Style {
        border: Border {
            color: theme.palette.hairline,
            width: 1.0,
            radius: 6.0.into(),
        },
        ..theme.palette.desk.into_style()
    }
}

/// The sidebar.
pub(crate) fn sidebar(theme: &Theme) -> Style {
    Style {
        text_color: Some(theme.palette.sidebar_text),
        ..theme.palette.sidebar.into_style()
    }
}

/// What a modal lays over the rest.
pub(crate) fn veil(theme: &Theme) -> Style {
    theme.palette.veil.into_style()
}

/// A row of a table.
pub(crate) fn row(chosen: bool) -> impl Fn(&Theme) -> Style {
    move |theme| {
        if chosen {
            theme.palette.primary.wash.into_style()
        } else {
            Style::default()
        }
    }
}

/// A column of a list that is looked into: washed when something is taken from it.
pub(crate) fn column(taken: bool) -> impl Fn(&Theme) -> Style {
    move |theme| {
        let palette = &theme.palette;
        let (ground, edge) = match taken {
            true => (palette.primary.wash, palette.primary.strong),
            false => (palette.card, palette.hairline),
        };
        Style {
            background: Some(ground.into()),
            border: Border {
                color: edge,
                width: palette.line,
                radius: 8.0.into(),
            },
            ..Style::default()
        }
    }
}

/// A badge: a word on its wash.
pub(crate) fn badge(tone: Tone) -> impl Fn(&Theme) -> Style {
    move |theme| {
        let pair = theme.palette.tone(tone);
        let bordered = tone == Tone::Plain || theme.palette.line > 1.0;
        let edge = match tone {
            // A chosen row has the same wash: on it only the edge shows that this is a mark.
            Tone::Primary => pair.strong,
            _ if bordered => theme.palette.hairline,
            _ => pair.wash,
        };
        Style {
            text_color: Some(pair.strong),
            background: Some(pair.wash.into()),
            border: Border {
                color: edge,
                width: theme.palette.line,
                radius: 11.0.into(),
            },
            ..Style::default()
        }
    }
}

/// A choice that holds and cannot be pressed: like a chosen one.
pub(crate) fn chosen(theme: &Theme) -> Style {
    let pair = theme.palette.primary;
    Style {
        text_color: Some(pair.strong),
        background: Some(pair.wash.into()),
        border: Border {
            color: pair.strong,
            width: theme.palette.line,
            radius: 6.0.into(),
        },
        ..Style::default()
    }
}

/// A notice: a wash over its whole width.
pub(crate) fn notice(tone: Tone) -> impl Fn(&Theme) -> Style {
    move |theme| {
        let pair = theme.palette.tone(tone);
        Style {
            text_color: Some(pair.strong),
            background: Some(pair.wash.into()),
            border: Border {
                color: pair.strong,
                width: theme.palette.line,
                radius: 6.0.into(),
            },
            ..Style::default()
        }
    }
}

/// A number in the sidebar.
pub(crate) fn count(alarm: bool) -> impl Fn(&Theme) -> Style {
    move |theme| {
        let palette = &theme.palette;
        let (ground, ink) = if alarm {
            (palette.alarm, palette.on_alarm)
        } else {
            (palette.sidebar_active, palette.sidebar_ink)
        };
        Style {
            text_color: Some(ink),
            background: Some(ground.into()),
            border: iced::border::rounded(11),
            ..Style::default()
        }
    }
}

/// A sheet of paper: white in every look.
pub(crate) fn paper(theme: &Theme) -> Style {
    Style {
        border: Border {
            color: theme.palette.hairline,
            width: 1.0,
            radius: 0.0.into(),
        },
        ..iced::Color::WHITE.into_style()
    }
}

/// A key as it stands on the keyboard.
pub(crate) fn key(theme: &Theme) -> Style {
    Style {
        text_color: Some(theme.palette.soft),
        border: Border {
            color: theme.palette.hairline,
            width: 1.0,
            radius: 4.0.into(),
        },
        ..Style::default()
    }
}

trait Ground {
    fn into_style(self) -> Style;
}

impl Ground for iced::Color {
    fn into_style(self) -> Style {
        Style {
            background: Some(self.into()),
            ..Style::default()
        }
    }
}
