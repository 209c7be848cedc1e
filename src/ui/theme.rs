//! How the window looks: the colours by role, and what each role looks like in each state.
//!
//! A screen names a role (`button::primary`, `text::soft`), never a colour or a number.

pub(crate) mod button;
mod catalog;
pub(crate) mod container;
pub(crate) mod field;
mod palette;
pub(crate) mod scroll;
pub(crate) mod text;

use iced::theme::{Base, Mode, Style};

use crate::service::preferences::Look;
pub(crate) use palette::{Palette, Tone};

/// The theme of a look; nothing where the machine decides.
pub(crate) fn of(look: Look) -> Option<Theme> {
    match look {
        Look::System => None,
        Look::Light => Some(Theme::LIGHT),
        Look::Dark => Some(Theme::DARK),
        Look::Contrast => Some(Theme::CONTRAST),
    }
}

/// A whole look, ready to draw with.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Theme {
    name: &'static str,
    dark: bool,
    pub(crate) palette: Palette,
}

impl Theme {
    /// Light.
    pub const LIGHT: Self = Self {
        name: "light",
        dark: false,
        palette: Palette::LIGHT,
    };
    /// Dark.
    pub const DARK: Self = Self {
        name: "dark",
        dark: true,
        palette: Palette::DARK,
    };
    /// High contrast.
    pub const CONTRAST: Self = Self {
        name: "contrast",
        dark: false,
        palette: Palette::CONTRAST,
    };
}

impl Base for Theme {
    fn default(preference: Mode) -> Self {
        match preference {
            Mode::Dark => Self::DARK,
            Mode::None | Mode::Light => Self::LIGHT,
        }
    }

    fn mode(&self) -> Mode {
        if self.dark { Mode::Dark } else { Mode::Light }
    }

    fn base(&self) -> Style {
        Style {
            background_color: self.palette.desk,
            text_color: self.palette.ink,
        }
    }

    fn palette(&self) -> Option<iced::theme::Palette> {
        None
    }

    fn name(&self) -> &str {
        self.name
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_look_has_its_own_theme() {
        assert_eq!(of(Look::System), None);
        let named = Look::ALL.into_iter().filter_map(of);
        let names: Vec<&str> = named.map(|theme| theme.name).collect();
        assert_eq!(names, ["light", "dark", "contrast"]);
    }

    #[test]
    fn the_machine_chooses_between_light_and_dark() {
        assert_eq!(<Theme as Base>::default(Mode::Dark), Theme::DARK);
        assert_eq!(<Theme as Base>::default(Mode::None), Theme::LIGHT);
    }
}
