//! How each kind of text is set on paper: face, size, distance of lines and colour stand here once.

use super::face::Face;
use crate::domain::house_style::Colour;

/// Black prints sharp; the greys are for what is read second, and for lines; a colour is for the name of
/// the sender.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ink {
    Black,
    Grey,
    /// A line that parts a head from its rows.
    Line,
    /// A line between rows.
    Hairline,
    /// That of a municipality.
    Own(Colour),
}

/// How a kind of text is set. Measures in points of 1/72 inch.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Setting {
    pub(super) face: Face,
    pub(super) size: f32,
    /// From one line to the next.
    pub(super) leading: f32,
    pub(super) ink: Ink,
}

/// Half of how high the capitals of Inter are, in sizes.
const HALF_CAPITAL: f32 = 0.3636;

impl Setting {
    const fn new(face: Face, size: f32, leading: f32) -> Self {
        Self {
            face,
            size,
            leading,
            ink: Ink::Black,
        }
    }

    const fn grey(self) -> Self {
        Self {
            ink: Ink::Grey,
            ..self
        }
    }

    /// The same in the colour of a municipality, where it has one.
    pub(super) fn in_colour(self, colour: Option<Colour>) -> Self {
        let ink = colour.map_or(self.ink, Ink::Own);
        Self { ink, ..self }
    }

    /// The same in another face.
    pub(super) const fn face(self, face: Face) -> Self {
        Self { face, ..self }
    }

    /// From the top of a line to where its letters stand: capitals are in its middle.
    pub(super) fn baseline(&self) -> f32 {
        self.leading / 2.0 + self.size * HALF_CAPITAL
    }
}

/// Running text.
pub(super) const BODY: Setting = Setting::new(Face::Regular, 10.0, 13.75);
/// The name of the sender, and the title of a document.
pub(super) const NAME: Setting = Setting::new(Face::Strong, 15.0, 19.0);
/// The heading of a part.
pub(super) const PART: Setting = Setting::new(Face::Strong, 12.0, 16.0);
/// The heading of a paragraph or a few.
pub(super) const QUESTION: Setting = Setting::new(Face::Strong, 10.0, 13.75);
/// The lines of the sender.
pub(super) const CONTACT: Setting = Setting::new(Face::Regular, 8.25, 11.25).grey();
/// Headers, footers and the return address.
pub(super) const SMALL: Setting = Setting::new(Face::Regular, 8.0, 10.5).grey();
/// What stands in the row of references, and its labels.
pub(super) const REFERENCE: Setting = Setting::new(Face::Regular, 9.0, 12.5);
pub(super) const LABEL: Setting = Setting::new(Face::Strong, 9.0, 12.5);
/// An address, in the sizes that are tried until it fits; the last is the smallest the post reads well.
pub(super) const ADDRESS: [Setting; 3] = [
    Setting::new(Face::Regular, 10.0, 14.0),
    Setting::new(Face::Regular, 9.0, 12.0),
    Setting::new(Face::Regular, 8.0, 10.5),
];
