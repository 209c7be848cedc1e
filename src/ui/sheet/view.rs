//! Draws a form: lines in pairs where there is room, each under its own name.

use iced::advanced::widget::Id;
use iced::widget::{Column, column, container, row, space as gap};
use iced::{Alignment, Length};

use super::line::{Choice, Kind, Line};
use super::{Change, Kept, Sheet};
use crate::clock;
use crate::i18n::{Words, tr};
use crate::ui::context::Context;
use crate::ui::icon::Icon;
use crate::ui::theme::{self, Theme, Tone};
use crate::ui::widget::{choice, entry, labelled, line, link, notice};
use crate::ui::{Element, space, text};

impl Sheet {
    /// Draws the form in this width.
    pub(crate) fn view<'a>(&'a self, context: &Context<'a>, width: f32) -> Element<'a, Change> {
        let mut lines: Column<'a, Change, Theme, iced::Renderer> = column![]
            .push(self.kept_notice(context.words))
            .spacing(space::M);
        let mut left: Option<Element<'a, Change>> = None;
        for (at, one) in self.lines.iter().enumerate() {
            let shown = self.one(at, one, context);
            if width < PAIRS {
                lines = lines.push(left.take()).push(shown);
                continue;
            }
            left = match left.take() {
                Some(first) => {
                    lines = lines.push(pair(first, shown));
                    None
                }
                None => Some(shown),
            };
        }
        if let Some(last) = left {
            lines = lines.push(pair(last, gap().into()));
        }
        lines.into()
    }

    fn kept_notice<'a>(&'a self, words: &Words) -> Option<Element<'a, Change>> {
        match &self.kept {
            Kept::Unread | Kept::Nothing => None,
            Kept::Back(at) => {
                let said = tr!(words, "entry-kept", at = clock::local(*at));
                let inside = row![
                    text::sign(Icon::Note),
                    line(said),
                    link(tr!(words, "kept-drop"), Change::Drop)
                ]
                .spacing(space::S)
                .align_y(Alignment::Center);
                let strip = container(inside)
                    .style(theme::container::notice(Tone::Primary))
                    .padding([space::S, space::M])
                    .width(Length::Fill);
                Some(strip.into())
            }
            Kept::Strange(at, body) => {
                let said = tr!(words, "entry-kept-strange", at = clock::local(*at));
                let inside = column![
                    notice(Tone::Due, said, body.clone()),
                    link(tr!(words, "kept-drop"), Change::Drop)
                ];
                Some(inside.spacing(space::S).into())
            }
        }
    }

    fn one<'a>(&'a self, at: usize, one: &'a Line, context: &Context<'a>) -> Element<'a, Change> {
        let words = context.words;
        let label = words.word("entry", one.key);
        let id = self.id(at);
        match &one.kind {
            Kind::Text(field) => entry(
                words,
                Id::from(id),
                label,
                "",
                field,
                move |text| Change::Typed(at, text),
                Some(Change::Submit),
            ),
            Kind::Pick(one) => labelled(label, pick(at, one, id, words)),
        }
    }
}

/// From this width on lines stand in pairs.
const PAIRS: f32 = 460.0;

fn pair<'a>(one: Element<'a, Change>, other: Element<'a, Change>) -> Element<'a, Change> {
    let half = |side| container(side).width(Length::FillPortion(1));
    row![half(one), half(other)].spacing(space::M).into()
}

fn pick<'a>(at: usize, of: &'a Choice, id: String, words: &Words) -> Element<'a, Change> {
    choice(
        &of.codes,
        Some(&of.chosen),
        |code| words.word(of.list, code),
        move |code| Change::Chose(at, code),
    )
    .id(Id::from(id))
    .into()
}
