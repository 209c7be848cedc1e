//! Text and colours by role, and every sign with its name.

use iced::widget::{column, container, row, space as gap};
use iced::{Alignment, Border, Color, Length};

use super::told::TONES;
use super::{Message, chips, group};
use crate::i18n::{Words, tr};
use crate::ui::icon::Icon;
use crate::ui::theme::{self, Palette, Theme};
use crate::ui::{Element, space, text};

/// How large a colour is shown.
const SWATCH: f32 = 28.0;
/// The room of a colour or a sign with its name.
const ROOM: f32 = 190.0;

type Role = (&'static str, fn(&Palette) -> Color);

/// The colours that are no tone.
const COLOURS: [Role; 17] = [
    ("ink", |it| it.ink),
    ("soft", |it| it.soft),
    ("faint", |it| it.faint),
    ("hairline", |it| it.hairline),
    ("desk", |it| it.desk),
    ("card", |it| it.card),
    ("border", |it| it.border),
    ("ring", |it| it.ring),
    ("on-primary", |it| it.on_primary),
    ("primary-hover", |it| it.primary_hover),
    ("sidebar", |it| it.sidebar),
    ("sidebar-text", |it| it.sidebar_text),
    ("sidebar-active", |it| it.sidebar_active),
    ("sidebar-ink", |it| it.sidebar_ink),
    ("alarm", |it| it.alarm),
    ("on-alarm", |it| it.on_alarm),
    ("veil", |it| it.veil),
];

/// Draws text and colours.
pub(super) fn view<'a>(words: &Words) -> Element<'a, Message> {
    let plain = COLOURS.map(|(code, of)| named(swatch(of), words.word("gallery-colour", code)));
    let tones = TONES.iter().flat_map(|(tone, code)| {
        let word = words.word("gallery-tone", code);
        let wash = tr!(words, "gallery-wash", of = word.clone());
        let tone = *tone;
        [
            named(swatch(move |it| it.tone(tone).strong), word),
            named(swatch(move |it| it.tone(tone).wash), wash),
        ]
    });
    column![
        group(tr!(words, "gallery-texts"), texts(words)),
        group(tr!(words, "gallery-colours"), vec![chips(plain.into())]),
        group(tr!(words, "gallery-tones"), vec![chips(tones.collect())]),
    ]
    .spacing(space::L)
    .into()
}

fn texts<'a>(words: &Words) -> Vec<Element<'a, Message>> {
    let name = |code: &str| words.word("gallery-text", code);
    let toned = |(tone, code): (theme::Tone, &str)| {
        let word = words.word("gallery-tone", code);
        text::body(word).style(theme::text::tone(tone)).into()
    };
    let faint = text::body(name("faint")).style(theme::text::faint);
    vec![
        text::title(name("title")).into(),
        text::section(name("section")).into(),
        text::label(name("label")).into(),
        text::body(name("body")).into(),
        text::strong(name("strong")).into(),
        text::small(name("small")).into(),
        text::aside(name("aside")).into(),
        faint.into(),
        text::figure("1 234 567 890").into(),
        text::digits("1 234 567 890").into(),
        text::control(name("control")).into(),
        text::sign(Icon::Met).into(),
        chips(TONES.map(toned).into()),
    ]
}

/// Draws every sign.
pub(super) fn signs<'a>(words: &Words) -> Element<'a, Message> {
    let all = Icon::ALL.iter().map(|icon| {
        // The name in the program: that is what one looks for here.
        named(text::sign(*icon).into(), format!("{icon:?}"))
    });
    group(tr!(words, "gallery-part-signs"), vec![chips(all.collect())])
}

fn named<'a>(shown: Element<'a, Message>, name: String) -> Element<'a, Message> {
    row![shown, text::small(name)]
        .spacing(space::S)
        .align_y(Alignment::Center)
        .width(Length::Fixed(ROOM))
        .into()
}

fn swatch<'a>(of: impl Fn(&Palette) -> Color + 'a) -> Element<'a, Message> {
    container(gap())
        .width(SWATCH)
        .height(SWATCH)
        .style(move |theme: &Theme| container::Style {
            background: Some(of(&theme.palette).into()),
            border: Border {
                color: theme.palette.border,
                width: 1.0,
                radius: 6.0.into(),
            },
            ..container::Style::default()
        })
        .into()
}
