//! The colours of text, by role.

use iced::widget::text::Style;

use super::{Theme, Tone};

/// What is read second.
pub(crate) fn soft(theme: &Theme) -> Style {
    Style {
        color: Some(theme.palette.soft),
    }
}

/// What is there but does not ask to be read.
pub(crate) fn faint(theme: &Theme) -> Style {
    Style {
        color: Some(theme.palette.faint),
    }
}

/// Text in a tone.
pub(crate) fn tone(tone: Tone) -> impl Fn(&Theme) -> Style {
    move |theme| Style {
        color: Some(theme.palette.tone(tone).strong),
    }
}
