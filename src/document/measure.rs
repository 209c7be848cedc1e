//! The measures of paper, in points of 1/72 inch.

/// A point is 1/72 inch, an inch 25.4 mm.
pub(super) const fn mm(millimetres: f32) -> f32 {
    millimetres * 72.0 / 25.4
}

/// A4.
pub(super) const PAGE: (f32, f32) = (mm(210.0), mm(297.0));
/// Where text begins and ends.
pub(super) const LEFT: f32 = mm(25.0);
pub(super) const RIGHT: f32 = mm(190.0);
/// How wide a line of text can be.
pub(super) const WIDTH: f32 = RIGHT - LEFT;
/// Where the first thing on a page may stand.
pub(super) const TOP: f32 = mm(15.0);
/// Where the text of a page without a letterhead begins at the highest.
pub(super) const TEXT_TOP: f32 = mm(25.0);
/// The lowest line of the footer stands on this.
pub(super) const FOOT: f32 = mm(288.0);

/// The block that shows in the window of C5 and C5/6 envelopes.
pub(super) const ADDRESS_LEFT: f32 = mm(22.0);
pub(super) const ADDRESS_TOP: f32 = mm(45.0);
pub(super) const ADDRESS_WIDTH: f32 = mm(85.0);
pub(super) const ADDRESS_HEIGHT: f32 = mm(35.0);
/// The return address ends this far above the block.
pub(super) const RETURN_GAP: f32 = mm(1.5);

/// Where the sender's lines stand, at the top right.
pub(super) const CONTACT_LEFT: f32 = mm(142.0);
/// Where the row of references begins at the highest.
pub(super) const REFERENCES_TOP: f32 = mm(82.0);
/// A first page with less than this for text is no letter.
pub(super) const LEAST_TEXT: f32 = mm(60.0);
