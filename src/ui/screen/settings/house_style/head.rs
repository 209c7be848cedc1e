//! The head of a letter, drawn anew as somebody types: one picture at a time, however fast he types.

use iced::advanced::image::Handle;
use iced::widget::{container, image};
use iced::{ContentFit, Length, Task};

use crate::domain::house_style::HouseStyleDraft;
use crate::i18n::Words;
use crate::service::house_style::{self, KnownLogo};
use crate::service::preview::Picture;
use crate::ui::context::Context;
use crate::ui::fault::Fault;
use crate::ui::theme::{self, Tone};
use crate::ui::widget::notice;
use crate::ui::{Element, space};

/// The room of the picture, also while there is none: what stands below it stays where it is.
const HEIGHT: f32 = 380.0;

/// The picture.
#[derive(Default)]
pub(super) struct Head {
    shown: Option<Result<Handle, Fault>>,
    logo: Option<KnownLogo>,
    /// One is being drawn.
    drawing: bool,
    /// Something changed since that was begun.
    late: bool,
}

/// A picture that was drawn, or why not.
#[derive(Debug, Clone)]
pub(crate) struct Drawn(Result<(Picture, Option<KnownLogo>), Fault>);

impl Head {
    /// Draws it, as soon as no other is being drawn.
    pub(super) fn ask(&mut self, style: HouseStyleDraft, context: &Context<'_>) -> Task<Drawn> {
        if self.drawing {
            self.late = true;
            return Task::none();
        }
        (self.drawing, self.late) = (true, false);
        let known = self.logo.clone();
        let drawn = context
            .db
            .run(move |desk| house_style::head(desk, &style, known));
        drawn.map(|drawn| Drawn(drawn.map_err(Fault::from)))
    }

    /// Takes a picture; whether it is to be drawn again.
    pub(super) fn take(&mut self, drawn: Drawn) -> bool {
        self.shown = Some(drawn.0.map(|(picture, logo)| {
            self.logo = logo;
            Handle::from_rgba(picture.width, picture.height, picture.points)
        }));
        self.drawing = false;
        std::mem::take(&mut self.late)
    }

    /// Shows it, or why there is none.
    pub(super) fn view<'a, Message: 'a>(&'a self, words: &Words) -> Element<'a, Message> {
        let inside: Option<Element<'a, Message>> = self.shown.as_ref().map(|shown| match shown {
            Ok(handle) => container(image(handle).content_fit(ContentFit::Contain))
                .style(theme::container::card)
                .padding(space::XS)
                .into(),
            Err(fault) => {
                let shown = fault.explain(words);
                notice(Tone::Late, shown.message, shown.advice)
            }
        });
        container(inside.unwrap_or_else(|| iced::widget::space().into()))
            .center_x(Length::Fill)
            .height(Length::Fixed(HEIGHT))
            .into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drawn() -> Drawn {
        let picture = Picture {
            width: 1,
            height: 1,
            points: vec![0; 4],
        };
        Drawn(Ok((picture, None)))
    }

    #[test]
    fn what_changed_while_it_was_drawn_is_drawn_afterwards_and_once() {
        let mut head = Head {
            drawing: true,
            late: true,
            ..Head::default()
        };
        assert!(head.take(drawn()));
        assert!(!head.drawing && !head.late);
        head.drawing = true;
        assert!(!head.take(drawn()));
        let fault = Drawn(Err(Fault::new("document-letterhead")));
        head.take(fault);
        assert!(head.shown.is_some_and(|shown| shown.is_err()));
    }
}
