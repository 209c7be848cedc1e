//! An attachment, shown inside the program: no copy of it lies outside the file.

use std::sync::Arc;

use iced::advanced::image::Handle;
use iced::keyboard::{Key, key::Named};
use iced::widget::{column, container, image, row, scrollable};
use iced::{Alignment, ContentFit, Length, Task};

use crate::domain::attachment::Attachment;
use crate::domain::id::{AttachmentId, LetterId};
use crate::i18n::{Words, tr};
use crate::service::preview::{self, Looks, Picture};
use crate::service::{cases, letters};
use crate::ui::context::Context;
use crate::ui::fault::Fault;
use crate::ui::icon::Icon;
use crate::ui::widget::{Stroke, empty, icon_button};
use crate::ui::{Element, space, text};

/// Points a page is drawn with for one point of paper.
const SCALE: f32 = 1.6;

/// What is looked at.
pub(super) struct Viewer {
    /// Of what.
    pub(super) of: Of,
    /// Its name.
    pub(super) name: String,
    looks: Looks,
    bytes: Arc<Vec<u8>>,
    shown: Shown,
}

/// Of what pages are looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Of {
    /// An attachment.
    File(AttachmentId),
    /// A letter that was made.
    Letter(LetterId),
}

enum Shown {
    Reading,
    /// It cannot be shown.
    Not,
    Picture {
        handle: Handle,
        page: usize,
        pages: usize,
    },
}

/// What happens in it.
#[derive(Debug, Clone)]
pub(crate) enum Message {
    /// It was read and drawn.
    Read(Result<Drawn, Fault>),
    /// Another page is asked for.
    Page(usize),
    /// It was drawn.
    Drawn(Option<(usize, usize, Picture)>),
}

/// What was read, and what is shown of it first.
#[derive(Clone)]
pub(crate) struct Drawn {
    bytes: Arc<Vec<u8>>,
    first: Option<(usize, Picture)>,
}

impl std::fmt::Debug for Drawn {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Drawn(..)")
    }
}

impl Viewer {
    /// Begins to show an attachment of this size.
    pub(super) fn open(
        attachment: &Attachment,
        size: Option<u64>,
        context: &Context<'_>,
    ) -> (Self, Task<Message>) {
        let looks = preview::looks(&attachment.media_type);
        let fits = size.is_some_and(|size| size <= preview::LARGEST);
        let shows = looks != Looks::Not && fits;
        let viewer = Self {
            of: Of::File(attachment.id),
            name: attachment.name.clone(),
            looks,
            bytes: Arc::default(),
            shown: if shows { Shown::Reading } else { Shown::Not },
        };
        if !shows {
            return (viewer, Task::none());
        }
        let id = attachment.id;
        let read = context.db.run(move |desk| {
            let mut bytes = Vec::new();
            cases::read_attachment(desk, id, &mut bytes)?;
            let first = draw(&bytes, looks, 0);
            let bytes = Arc::new(bytes);
            Ok(Drawn { bytes, first })
        });
        (viewer, read.map(Message::Read))
    }

    /// Begins to show a letter.
    pub(super) fn letter(
        id: LetterId,
        name: String,
        context: &Context<'_>,
    ) -> (Self, Task<Message>) {
        let viewer = Self {
            of: Of::Letter(id),
            name,
            looks: Looks::Pages,
            bytes: Arc::default(),
            shown: Shown::Reading,
        };
        let read = context.db.run(move |desk| {
            let mut bytes = Vec::new();
            letters::pages(desk, id, &mut bytes)?;
            let first = draw(&bytes, Looks::Pages, 0);
            let bytes = Arc::new(bytes);
            Ok(Drawn { bytes, first })
        });
        (viewer, read.map(Message::Read))
    }

    /// Does what a message says.
    pub(super) fn update(&mut self, message: Message) -> (Task<Message>, Option<Fault>) {
        match message {
            Message::Read(Ok(drawn)) => {
                self.bytes = drawn.bytes;
                self.show(drawn.first.map(|(pages, picture)| (0, pages, picture)));
            }
            Message::Read(Err(fault)) => {
                self.shown = Shown::Not;
                return (Task::none(), Some(fault));
            }
            Message::Page(page) => {
                let (bytes, looks) = (Arc::clone(&self.bytes), self.looks);
                let drawn = crate::ui::db::beside(move || {
                    let drawn = draw(&bytes, looks, page);
                    drawn.map(|(pages, picture)| (page, pages, picture))
                });
                return (drawn.map(Message::Drawn), None);
            }
            Message::Drawn(drawn) => self.show(drawn),
        }
        (Task::none(), None)
    }

    fn show(&mut self, drawn: Option<(usize, usize, Picture)>) {
        self.shown = match drawn {
            Some((page, pages, picture)) => Shown::Picture {
                handle: Handle::from_rgba(picture.width, picture.height, picture.points),
                page,
                pages,
            },
            None => Shown::Not,
        };
    }

    /// Turns the pages.
    pub(super) fn key(&self, stroke: &Stroke) -> Option<Message> {
        match stroke.key {
            Key::Named(Named::PageDown | Named::ArrowRight) => self.turn(true),
            Key::Named(Named::PageUp | Named::ArrowLeft) => self.turn(false),
            _ => None,
        }
    }

    fn turn(&self, forward: bool) -> Option<Message> {
        let Shown::Picture { page, pages, .. } = &self.shown else {
            return None;
        };
        let to = if forward {
            page + 1
        } else {
            page.checked_sub(1)?
        };
        (to < *pages).then_some(Message::Page(to))
    }

    /// Draws it.
    pub(super) fn view<'a>(&'a self, words: &Words) -> Element<'a, Message> {
        match &self.shown {
            Shown::Reading => container(text::small(tr!(words, "dossier-file-reading")))
                .center(Length::Fill)
                .height(Length::Fixed(200.0))
                .into(),
            Shown::Not => container(empty(
                tr!(words, "dossier-file-not-shown"),
                tr!(words, "dossier-file-not-shown-do"),
                None,
            ))
            .height(Length::Fixed(200.0))
            .into(),
            Shown::Picture {
                handle,
                page,
                pages,
            } => {
                let drawn = image(handle)
                    .width(Length::Fill)
                    .content_fit(ContentFit::ScaleDown);
                let sheet = scrollable(container(drawn).center_x(Length::Fill))
                    .height(Length::Fill)
                    .width(Length::Fill);
                let turning = (*pages > 1).then(|| {
                    let number = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
                    let place = tr!(
                        words,
                        "dossier-file-page",
                        page = number(page + 1),
                        pages = number(*pages)
                    );
                    row![
                        icon_button(Icon::ChevronLeft, self.turn(false)),
                        text::small(place),
                        icon_button(Icon::ChevronRight, self.turn(true)),
                    ]
                    .spacing(space::S)
                    .align_y(Alignment::Center)
                });
                column![sheet].push(turning).spacing(space::S).into()
            }
        }
    }
}

fn draw(bytes: &[u8], looks: Looks, page: usize) -> Option<(usize, Picture)> {
    match looks {
        Looks::Pages => preview::page(bytes, page, SCALE),
        Looks::Picture => preview::picture(bytes).map(|picture| (1, picture)),
        Looks::Not => None,
    }
}
