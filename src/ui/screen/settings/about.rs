//! What this program is, as of when it knows what it knows, what it is made of, and what it does not
//! do.

use iced::widget::{column, row};

use crate::domain::time;
use crate::i18n::{Words, tr};
use crate::service::state_of_law::{self, Known};
use crate::ui::Element;
use crate::ui::context::Context;
use crate::ui::theme::Tone;
use crate::ui::widget::{card, dialog, notice, pair, secondary};
use crate::ui::{space, text};

/// How wide a licence is.
const WIDTH: f32 = 760.0;

/// The part, with the licence that is read.
#[derive(Default)]
pub(super) struct About {
    read: Option<Licence>,
}

/// A licence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Licence {
    /// Of the program.
    Program,
    /// Of its letters.
    Letters,
    /// Of the parts that others wrote.
    Parts,
}

/// What happens here.
#[derive(Debug, Clone)]
pub(crate) enum Message {
    /// A licence is read.
    Read(Licence),
    /// It was.
    Close,
}

impl Licence {
    const ALL: [Self; 3] = [Self::Program, Self::Letters, Self::Parts];

    const fn code(self) -> &'static str {
        match self {
            Self::Program => "program",
            Self::Letters => "letters",
            Self::Parts => "parts",
        }
    }

    const fn text(self) -> &'static str {
        match self {
            Self::Program => include_str!("../../../../LICENSE"),
            Self::Letters => include_str!("../../../../assets/fonts/OFL.txt"),
            Self::Parts => concat!(
                include_str!("../../../../assets/licences/crates.txt"),
                "\n",
                include_str!("../../../../assets/licences/carried.txt"),
            ),
        }
    }
}

impl About {
    /// Does what a message says.
    pub(super) fn update(&mut self, message: &Message) {
        self.read = match message {
            Message::Read(licence) => Some(*licence),
            Message::Close => None,
        };
    }

    /// Whether a licence is read.
    pub(super) fn is_open(&self) -> bool {
        self.read.is_some()
    }

    /// Draws the licence that is read.
    pub(super) fn over<'a>(&self, words: &Words) -> Option<Element<'a, Message>> {
        let licence = self.read?;
        let title = words.word("settings-licence", licence.code());
        let close = secondary(tr!(words, "settings-licence-close"), Message::Close);
        let inside = text::body(licence.text());
        Some(dialog(
            title,
            WIDTH,
            inside,
            vec![close.into()],
            Message::Close,
        ))
    }

    /// Draws the card.
    pub(super) fn view<'a>(&self, context: &Context<'a>) -> Element<'a, Message> {
        let words = context.words;
        // What it does not do comes first: nobody should count on it.
        let articles = format!("art. {}", state_of_law::CHECKED.join(", "));
        let mut inside = column![
            notice(
                Tone::Primary,
                tr!(words, "settings-about-law", articles = articles),
                tr!(words, "settings-about-law-do"),
            ),
            pair(
                tr!(words, "settings-about-version"),
                text::digits(env!("CARGO_PKG_VERSION"))
            )
        ]
        .spacing(space::S);
        for known in Known::ALL {
            inside = inside.push(pair(
                words.word("settings-known", known.code()),
                text::digits(time::dutch(known.until())),
            ));
        }
        inside = inside.push(pair(
            tr!(words, "settings-known-holidays"),
            text::body(tr!(words, "settings-known-holidays-not")),
        ));
        if state_of_law::is_old(context.today) {
            inside = inside.push(notice(
                Tone::Due,
                tr!(words, "law-old"),
                tr!(words, "law-old-do"),
            ));
        }
        let mut licences = row![].spacing(space::S);
        for licence in Licence::ALL {
            let word = words.word("settings-licence", licence.code());
            licences = licences.push(secondary(word, Message::Read(licence)));
        }
        let inside = inside
            .push(text::body(tr!(words, "settings-about-offline")))
            .push(text::body(tr!(words, "settings-about-reader")))
            .push(licences.wrap().vertical_spacing(space::S));
        card(tr!(words, "settings-about"), inside)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_parts_that_others_wrote_are_named_with_their_licences() {
        let parts = Licence::Parts.text();
        for name in ["iced", "rusqlite", "chrono", "serde", "directories", "rfd"] {
            let of = |line: &str| line.starts_with(&format!("{name} ")) && line.contains(": ");
            assert!(parts.lines().any(of), "{name}");
        }
        assert!(
            parts.contains("PDFium Authors"),
            "fonts that a part carries"
        );
    }

    #[test]
    fn each_licence_can_be_read() {
        for licence in Licence::ALL {
            assert!(licence.text().len() > 1_000, "{licence:?}");
        }
    }
}
