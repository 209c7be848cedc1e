//! Draws a form: two or three lines beside each other where there is room, each under its own name.

use iced::advanced::widget::Id;
use iced::widget::{Column, Row, column, container, row, space as gap};
use iced::{Alignment, Length};

use super::line::{Choice, Kind, Line};
use super::{Change, Kept, Sheet};
use crate::clock;
use crate::i18n::{Words, tr};
use crate::ui::context::Context;
use crate::ui::icon::Icon;
use crate::ui::kept::aside;
use crate::ui::theme::{self, Theme, Tone};
use crate::ui::widget::{choice, date_field, entry, labelled, line, link};
use crate::ui::{Element, space, text};

impl Sheet {
    /// Draws the form in this width.
    pub(crate) fn view<'a>(&'a self, context: &Context<'a>, width: f32) -> Element<'a, Change> {
        let mut lines: Column<'a, Change, Theme, iced::Renderer> = Column::new().spacing(space::M);
        let beside = match width {
            width if width < PAIRS => 1,
            width if width < THREES => 2,
            _ => 3,
        };
        let asked = self.lines.iter().enumerate();
        let asked = asked.filter(|(_, one)| self.is_asked(one));
        let asked: Vec<(usize, &Line)> = asked.collect();
        for group in asked.chunks(beside) {
            let mut strip: Row<'a, Change, Theme, iced::Renderer> = row![].spacing(space::M);
            for (at, one) in group {
                let shown = self.one(*at, one, context);
                strip = strip.push(container(shown).width(Length::FillPortion(1)));
            }
            // The last ones are as wide as those above them.
            for _ in group.len()..beside {
                strip = strip.push(gap().width(Length::FillPortion(1)));
            }
            lines = lines.push(strip);
        }
        let lines = above(self.kept_notice(context.words), lines.into());
        let strange = self.strange.as_ref();
        let strange = strange.map(|one| aside(one, Change::Take, Change::DropStrange, context));
        above(strange, lines)
    }

    fn kept_notice<'a>(&'a self, words: &Words) -> Option<Element<'a, Change>> {
        match &self.kept {
            Kept::Unread | Kept::Failed | Kept::Nothing => None,
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
            Kind::Day(field, calendar) => date_field(
                words,
                Id::from(id),
                label,
                field,
                *calendar,
                context.today,
                move |pick| Change::Picked(at, pick),
                Some(Change::Submit),
            ),
            Kind::Pick(one) => labelled(label, pick(at, one, id, words)),
            Kind::Hidden(_) => gap().into(),
        }
    }
}

/// Puts a notice above something. The shape is always the same: a field keeps its focus when a
/// notice comes or goes.
pub(crate) fn above<'a, Message: 'a>(
    notice: Option<Element<'a, Message>>,
    rest: Element<'a, Message>,
) -> Element<'a, Message> {
    let room = if notice.is_some() { space::M } else { 0.0 };
    let notice: Column<'a, Message, Theme, iced::Renderer> = Column::new().push(notice);
    column![notice, rest].spacing(room).into()
}

/// From this width on lines stand in pairs.
const PAIRS: f32 = 460.0;
/// From this width on three lines stand beside each other.
const THREES: f32 = 720.0;

fn pick<'a>(at: usize, of: &'a Choice, id: String, words: &Words) -> Element<'a, Change> {
    choice(
        &of.codes,
        Some(&of.chosen),
        |code| match *code {
            "" => tr!(words, "entry-unset"),
            code => words.word(of.list, code),
        },
        move |code| Change::Chose(at, code),
    )
    .id(Id::from(id))
    .into()
}
