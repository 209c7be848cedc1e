//! What this program is, what it does not do, and what was done in the file of late.

use iced::widget::{column, row};

use crate::clock;
use crate::i18n::{Words, tr};
use crate::service::LogLine;
use crate::ui::Element;
use crate::ui::context::Context;
use crate::ui::widget::{card, line, pair};
use crate::ui::{space, text};

/// The program, its licences, and its limits.
pub(super) fn view<'a, Message: Clone + 'a>(words: &Words) -> Element<'a, Message> {
    let inside = column![
        pair(
            tr!(words, "settings-about-version"),
            text::digits(env!("CARGO_PKG_VERSION"))
        ),
        pair(
            tr!(words, "settings-about-licence"),
            text::body(env!("CARGO_PKG_LICENSE"))
        ),
        pair(
            tr!(words, "settings-about-letter"),
            text::body(tr!(words, "settings-about-letter-licence"))
        ),
        text::body(tr!(words, "settings-about-offline")),
        text::body(tr!(words, "settings-about-reader")),
        text::body(tr!(words, "settings-about-law")),
    ];
    card(tr!(words, "settings-about"), inside.spacing(space::S))
}

/// The newest lines of the log, the newest first.
pub(super) fn log<'a, Message: Clone + 'a>(
    lines: &[LogLine],
    context: &Context<'a>,
) -> Element<'a, Message> {
    let words = context.words;
    let mut all = column![text::small(tr!(words, "settings-log-what"))].spacing(space::S);
    for one in lines {
        let act = line(words.word("act", &one.kind)).width(iced::Length::FillPortion(3));
        let who = line(context.officer(one.officer)).width(iced::Length::FillPortion(2));
        let moment = text::digits(clock::local(one.at)).width(iced::Length::FillPortion(2));
        all = all.push(row![moment, act, who.soft()].spacing(space::M));
    }
    card(tr!(words, "settings-log"), all)
}
