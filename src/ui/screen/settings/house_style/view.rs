//! Draws the house style: which municipality, the head of its letters, what is lacking, the form and
//! the logo.

use iced::Length;
use iced::widget::{column, row};

use super::form::{COLOUR, COLOURS};
use super::{Message, StylePart};
use crate::domain::house_style::Colour;
use crate::i18n::{Words, tr};
use crate::service::house_style::{self, Styled};
use crate::ui::Element;
use crate::ui::context::Context;
use crate::ui::sheet::{Change, Sheet, above};
use crate::ui::theme::Tone;
use crate::ui::widget::{card, chip, labelled, lead, line, notice, secondary};
use crate::ui::{space, text};

/// The field of the logo.
const LOGO: &str = "settings-style-logo";
/// Wider the form does not become: its lines stand in pairs.
const WIDE: f32 = 700.0;

impl StylePart {
    /// Draws the card.
    pub(in crate::ui::screen::settings) fn view<'a>(
        &'a self,
        context: &Context<'a>,
    ) -> Element<'a, Message> {
        let words = context.words;
        let what = text::small(tr!(words, "settings-style-what"));
        let Some(shown) = self.shown() else {
            let none = text::small(tr!(words, "settings-area-none"));
            let inside = column![what, none].spacing(space::M);
            return card(tr!(words, "settings-style"), inside);
        };
        let inside = column![
            what,
            self.municipalities(context),
            self.head.view(words),
            text::small(tr!(words, "settings-style-sample")),
            above(self.lacking(words), self.form(shown, context)),
            self.logo(shown, words),
        ];
        card(tr!(words, "settings-style"), inside.spacing(space::M))
    }

    fn municipalities<'a>(&self, context: &Context<'a>) -> Element<'a, Message> {
        let mut chips = row![].spacing(space::S);
        for one in &self.styles {
            let code = one.style.municipality;
            let chosen = self.chosen == Some(code);
            let name = context.municipality(code);
            chips = chips.push(chip(name, chosen, Message::Choose(code)));
        }
        labelled(
            tr!(context.words, "settings-style-of"),
            chips.wrap().vertical_spacing(space::S),
        )
    }

    /// What a letter lacks, as it is typed now.
    fn lacking<'a>(&self, words: &Words) -> Option<Element<'a, Message>> {
        let missing = house_style::missing(&self.style()?);
        let named = missing.iter();
        let named = named.map(|one| words.word("settings-style-lacks", one.code()));
        let named = named.collect::<Vec<_>>().join(", ");
        (!named.is_empty()).then(|| {
            let said = tr!(words, "settings-style-lacking", what = named);
            notice(Tone::Due, said, "")
        })
    }

    /// What stands in the file, or the form.
    fn form<'a>(&'a self, shown: &Styled, context: &Context<'a>) -> Element<'a, Message> {
        let words = context.words;
        let label = tr!(words, "settings-style-facts");
        let Some(sheet) = &self.open else {
            let stands = match shown.id {
                Some(_) => shown.style.sender.clone(),
                None => tr!(
                    words,
                    "settings-style-usual",
                    sender = shown.style.sender.as_str()
                ),
            };
            let change = secondary(tr!(words, "settings-change"), Message::Open);
            let stands = row![line(stands).width(Length::Fill), change].spacing(space::M);
            return labelled(label, stands);
        };
        let form = sheet.view(context, context.width.min(WIDE));
        let buttons = row![
            lead(tr!(words, "save"), "Ctrl S", Message::Sheet(Change::Submit)),
            secondary(tr!(words, "cancel"), Message::Cancel),
        ];
        column![
            labelled(label, text::small(tr!(words, "settings-style-how"))),
            form.map(Message::Sheet),
            colours(sheet, words),
            buttons.spacing(space::S),
        ]
        .spacing(space::M)
        .into()
    }

    fn logo<'a>(&'a self, shown: &Styled, words: &'a Words) -> Element<'a, Message> {
        let field = self.logo.view(
            words,
            (LOGO, tr!(words, "settings-style-logo")),
            Message::Logo,
            Some(Message::TakeLogo),
        );
        let mut buttons = row![secondary(
            tr!(words, "settings-style-logo-take"),
            Message::TakeLogo
        )];
        if shown.style.logo.is_some() {
            buttons = buttons.push(secondary(
                tr!(words, "settings-style-logo-drop"),
                Message::DropLogo,
            ));
        }
        let why = text::small(tr!(words, "settings-style-logo-why"));
        column![field, why, buttons.spacing(space::S)]
            .spacing(space::S)
            .into()
    }
}

/// The colours that are offered, and how well the one that is typed is read.
fn colours<'a>(sheet: &Sheet, words: &Words) -> Element<'a, Message> {
    let typed = sheet.get_text(COLOUR);
    let now: Option<Colour> = typed.parse().ok();
    let mut chips = row![].spacing(space::S);
    for (word, colour) in COLOURS {
        let chosen = if colour.is_some() {
            now == colour
        } else {
            typed.is_empty()
        };
        let word = words.word("settings-style-colour", word);
        chips = chips.push(chip(word, chosen, Message::Colour(colour)));
    }
    let contrast = now.map(|colour| {
        let [(_, whole), (_, tenth)] = house_style::contrast(colour);
        text::small(tr!(
            words,
            "settings-style-contrast",
            whole = whole,
            tenth = tenth
        ))
    });
    let chips = labelled(
        tr!(words, "settings-style-colours"),
        chips.wrap().vertical_spacing(space::S),
    );
    column![chips].push(contrast).spacing(space::XS).into()
}
