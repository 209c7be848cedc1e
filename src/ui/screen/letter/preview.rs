//! The letter as it will lie on the printer: its pages, drawn anew after each change. It is drawn beside
//! the window; what comes late is dropped, and what was asked for later is not waited for.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use iced::advanced::image::Handle;
use iced::{Size, Task, window};

use crate::clock;
use crate::domain::letter::Addressee;
use crate::domain::time::Timestamp;
use crate::service::letters::{Edits, LetterError, Printer, Problem, Proposal, Section};
use crate::service::preview;
use crate::ui::context::Context;
use crate::ui::db;
use crate::ui::fault::Fault;

/// The width of a page of A4, in points of paper.
const PAPER: f32 = 595.28;
/// The same at its real size on a screen of 96 points an inch.
const REAL: f32 = 793.7;
/// More pages than these are not shown; the letter has them all.
const MOST_PAGES: usize = 30;
/// A page is drawn anew when the room for it changed by more.
const STEP: f32 = 8.0;

/// How large a page is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Zoom {
    /// As wide as there is room.
    Fit,
    /// In per cent of its real size.
    Of(u16),
}

const STEPS: [Zoom; 4] = [Zoom::Fit, Zoom::Of(100), Zoom::Of(150), Zoom::Of(200)];

impl Zoom {
    fn step(self, larger: bool) -> Option<Self> {
        let at = STEPS.iter().position(|step| *step == self)?;
        let at = match larger {
            true => at + 1,
            false => at.checked_sub(1)?,
        };
        STEPS.get(at).copied()
    }
}

/// What is shown.
pub(super) struct Preview {
    /// The pages, as they were drawn last.
    pub(super) pages: Vec<Handle>,
    /// The sections of the letter, for who rewrites them.
    pub(super) sections: Vec<Section>,
    /// What is missing in this letter.
    pub(super) problems: Vec<Problem>,
    /// Why it could not be drawn.
    pub(super) fault: Option<Fault>,
    /// How large.
    pub(super) zoom: Zoom,
    /// Whose letter it is.
    pub(super) to: Option<Addressee>,
    /// The room for a page, in logical pixels; as large as it is usually, before that is known.
    room: f32,
    /// Points of the screen in a logical pixel, apart from the size of text.
    density: f32,
    /// Counts what was asked for.
    newest: Arc<AtomicU64>,
}

/// What happens in it.
#[derive(Debug, Clone)]
pub(crate) enum Message {
    /// It was drawn; nothing where something newer was asked for meanwhile.
    Drawn(u64, Option<Result<Drawing, Fault>>),
    /// There is so much room.
    Room(Size),
    /// So dense is the screen.
    Density(f32),
    /// One step larger or smaller.
    Zoom(bool),
}

/// A letter that was drawn; where its pages could not be, why.
#[derive(Clone)]
pub(crate) struct Drawing {
    to: Addressee,
    pages: Result<Vec<Handle>, Fault>,
    sections: Vec<Section>,
    problems: Vec<Problem>,
}

impl std::fmt::Debug for Drawing {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Drawing(..)")
    }
}

/// What is to be drawn.
pub(super) struct Wanted {
    pub(super) proposal: Arc<Proposal>,
    pub(super) edits: Edits,
    pub(super) to: Addressee,
}

/// The letter before it is a picture.
struct Looked {
    pages: Result<Vec<u8>, LetterError>,
    sections: Vec<Section>,
    problems: Vec<Problem>,
}

impl Wanted {
    /// Draws the pages. Where only they cannot be made the sections are there all the same: what nobody
    /// can draw is mended in them.
    fn look(&self, printer: &mut Printer, at: Timestamp) -> Result<Looked, LetterError> {
        let (pages, sections, problems) =
            match printer.draw(&self.proposal, &self.edits, self.to, at) {
                Ok(drawn) => (Ok(drawn.printed.bytes), drawn.sections, drawn.problems),
                Err(error @ LetterError::Document(_)) => {
                    let (sections, problems) =
                        printer.sections(&self.proposal, &self.edits, self.to)?;
                    (Err(error), sections, problems)
                }
                Err(error) => return Err(error),
            };
        Ok(Looked {
            pages,
            sections,
            problems,
        })
    }
}

impl Preview {
    pub(super) fn new() -> (Self, Task<Message>) {
        let preview = Self {
            pages: Vec::new(),
            sections: Vec::new(),
            problems: Vec::new(),
            fault: None,
            zoom: Zoom::Fit,
            to: None,
            room: REAL,
            density: 1.0,
            newest: Arc::default(),
        };
        let density = window::latest().and_then(window::scale_factor);
        (preview, density.map(Message::Density))
    }

    /// How wide a page is shown, in logical pixels.
    pub(super) fn width(&self) -> f32 {
        match self.zoom {
            Zoom::Fit => self.room,
            Zoom::Of(percent) => REAL * f32::from(percent) / 100.0,
        }
    }

    /// Whether it can be shown larger, or smaller.
    pub(super) fn can_zoom(&self, larger: bool) -> bool {
        self.zoom.step(larger).is_some()
    }

    /// Draws the letter beside the window.
    pub(super) fn draw(&self, wanted: Wanted, context: &Context<'_>) -> Task<Message> {
        let asked = self.newest.fetch_add(1, Ordering::Relaxed) + 1;
        let newest = Arc::clone(&self.newest);
        let text = f32::from(context.preferences.text_size) / 100.0;
        let scale = self.width() * text * self.density / PAPER;
        let paper = context.paper.clone();
        let (at, scale) = (clock::now(), scale.clamp(0.3, 5.0));
        let drawn = db::beside(move || {
            let late = || newest.load(Ordering::Relaxed) != asked;
            let looked = paper.draw(|printer| match late() {
                true => Ok(None),
                false => wanted.look(printer, at).map(Some),
            });
            let looked = match looked {
                Ok(looked) => looked?,
                Err(error) => return Some(Err(Fault::from(error))),
            };
            let pages = match looked.pages {
                Ok(bytes) => Ok(pages(&bytes, scale, late)?),
                Err(error) => Err(Fault::from(error)),
            };
            Some(Ok(Drawing {
                to: wanted.to,
                pages,
                sections: looked.sections,
                problems: looked.problems,
            }))
        });
        drawn.map(move |drawn| Message::Drawn(asked, drawn))
    }

    /// There is nobody to draw a letter to.
    pub(super) fn empty(&mut self) {
        self.newest.fetch_add(1, Ordering::Relaxed);
        (self.pages, self.sections, self.problems) = (Vec::new(), Vec::new(), Vec::new());
        (self.fault, self.to) = (None, None);
    }

    /// Does what a message says; whether the letter is to be drawn anew.
    pub(super) fn update(&mut self, message: Message) -> bool {
        match message {
            Message::Drawn(asked, drawn) => {
                if asked == self.newest.load(Ordering::Relaxed) {
                    self.show(drawn);
                }
                false
            }
            Message::Room(size) => {
                let other = (size.width - self.room).abs() > STEP && size.width > STEP;
                if other {
                    self.room = size.width;
                }
                other && self.zoom == Zoom::Fit
            }
            Message::Density(density) => {
                let other = density > 0.0 && (density - self.density).abs() > f32::EPSILON;
                if other {
                    self.density = density;
                }
                other
            }
            Message::Zoom(larger) => match self.zoom.step(larger) {
                Some(zoom) => {
                    self.zoom = zoom;
                    true
                }
                None => false,
            },
        }
    }

    fn show(&mut self, drawn: Option<Result<Drawing, Fault>>) {
        match drawn {
            Some(Ok(drawn)) => {
                (self.pages, self.fault) = match drawn.pages {
                    Ok(pages) => (pages, None),
                    Err(fault) => (Vec::new(), Some(fault)),
                };
                (self.sections, self.problems) = (drawn.sections, drawn.problems);
                self.to = Some(drawn.to);
            }
            Some(Err(fault)) => (self.pages, self.fault) = (Vec::new(), Some(fault)),
            None => {}
        }
    }
}

/// The pages as pictures; nothing once they are not wanted any more.
fn pages(bytes: &[u8], scale: f32, late: impl Fn() -> bool) -> Option<Vec<Handle>> {
    let mut pages = Vec::new();
    while !late() {
        let Some((count, drawn)) = preview::page(bytes, pages.len(), scale) else {
            return Some(pages);
        };
        pages.push(Handle::from_rgba(drawn.width, drawn.height, drawn.points));
        if pages.len() >= count.min(MOST_PAGES) {
            return Some(pages);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::id::GuardianId;

    #[test]
    fn what_comes_late_is_not_shown() {
        let (mut preview, _) = Preview::new();
        preview.newest.store(2, Ordering::Relaxed);
        let fault = || Some(Err(Fault::new("letter-not-addressed")));
        preview.update(Message::Drawn(1, fault()));
        assert!(preview.fault.is_none());
        preview.update(Message::Drawn(2, fault()));
        assert!(preview.fault.is_some());
    }

    #[test]
    fn what_cannot_be_drawn_can_still_be_mended() {
        let (mut preview, _) = Preview::new();
        let to = Addressee::Guardian(GuardianId(7));
        let drawing = Drawing {
            to,
            pages: Err(Fault::new("document-undrawable")),
            sections: vec![Section {
                key: "vraag".to_owned(),
                heading: None,
                text: "😀".to_owned(),
                own: true,
                fixed: false,
            }],
            problems: Vec::new(),
        };
        preview.update(Message::Drawn(0, Some(Ok(drawing))));
        assert!(preview.fault.is_some() && preview.pages.is_empty());
        assert_eq!((preview.to, preview.sections.len()), (Some(to), 1));
    }

    #[test]
    fn a_page_is_drawn_anew_only_for_other_room() {
        let (mut preview, _) = Preview::new();
        let room = |width| Message::Room(Size::new(width, 400.0));
        assert!(preview.update(room(500.0)));
        assert!(!preview.update(room(503.0)));
        assert!(preview.update(Message::Zoom(true)));
        assert!(!preview.update(room(900.0)), "it has its own size");
        assert!(preview.width() < 800.0);
    }

    #[test]
    fn larger_and_smaller_have_an_end() {
        let (mut preview, _) = Preview::new();
        assert!(!preview.can_zoom(false));
        for _ in 0..3 {
            assert!(preview.update(Message::Zoom(true)));
        }
        assert!(!preview.can_zoom(true) && !preview.update(Message::Zoom(true)));
    }
}
