//! The words of the letter that is shown, section by section: those of the template, or the officer's own.

use iced::widget::{column, row};
use iced::{Alignment, Length};

use super::{LetterScreen, Message, Open, fields, view};
use crate::domain::letter::Addressee;
use crate::i18n::{Words, tr};
use crate::service::letters::{Problem, Section};
use crate::ui::context::Context;
use crate::ui::theme::Tone;
use crate::ui::widget::{area, badge, card, line, link, problem};
use crate::ui::{Element, space, text};

/// The name of the field of a section: one letter is shown at a time.
pub(super) fn field(section: &str) -> String {
    format!("letter-own-{section}")
}

/// What a section is called: by its heading, or by its key.
pub(super) fn called(section: &Section, words: &Words) -> String {
    let heading = section.heading.as_deref().map(str::trim);
    match heading.filter(|heading| !heading.is_empty()) {
        Some(heading) => heading.to_owned(),
        None => words.word("letter-section", &section.key),
    }
}

/// The card; nothing before the letter was drawn.
pub(super) fn texts<'a>(
    screen: &'a LetterScreen,
    open: &'a Open,
    context: &Context<'a>,
) -> Option<Element<'a, Message>> {
    let words = context.words;
    let to = open.to.filter(|to| screen.preview.to == Some(*to))?;
    let name = view::name(&open.proposal, to, words);
    let mut lines = column![text::small(tr!(words, "letter-texts-how"))].spacing(space::S);
    for section in screen.preview.sections.iter().filter(|one| !one.fixed) {
        lines = lines.push(of_section(section, to, screen, open, context));
    }
    Some(card(tr!(words, "letter-texts", name = name), lines))
}

fn of_section<'a>(
    section: &'a Section,
    to: Addressee,
    screen: &'a LetterScreen,
    open: &'a Open,
    context: &Context<'a>,
) -> Element<'a, Message> {
    let words = context.words;
    let key = section.key.clone();
    let Some(own) = open.fields.own(to, &key) else {
        let begin = fields::Message::Own(to, key, section.text.clone());
        return row![
            line(called(section, words)).width(Length::Fill),
            link(tr!(words, "letter-own"), Message::Fields(begin)),
        ]
        .spacing(space::S)
        .align_y(Alignment::Center)
        .into();
    };
    let back = Message::Fields(fields::Message::Standard(to, key.clone()));
    let head = row![
        badge(tr!(words, "letter-own-is"), Tone::Primary),
        iced::widget::space().width(Length::Fill),
        link(tr!(words, "letter-standard"), back),
    ]
    .spacing(space::S)
    .align_y(Alignment::Center);
    let wrong = screen
        .preview
        .problems
        .iter()
        .find(|problem| match problem {
            Problem::EmptySection(it) | Problem::Protected(it) => *it == key,
            _ => false,
        });
    let wrong = wrong.map(|problem| {
        let why = view::fault(problem, words).explain(words);
        format!("{} {}", why.message, why.advice)
    });
    let id = field(&key);
    let typed = area(
        words,
        id,
        called(section, words),
        "",
        own,
        7.0,
        move |action| Message::Fields(fields::Message::Words(to, key.clone(), action)),
    );
    column![problem(typed, wrong), head]
        .spacing(space::XS)
        .into()
}
