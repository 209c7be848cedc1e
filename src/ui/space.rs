//! The distances of the window, by role, in logical pixels.

/// Between things that belong together.
pub(crate) const XS: f32 = 4.0;
/// Between a label and its field.
pub(crate) const S: f32 = 8.0;
/// Within a row.
pub(crate) const M: f32 = 12.0;
/// Between cards, and within them.
pub(crate) const L: f32 = 16.0;
/// Between the edge of a screen and what is on it.
pub(crate) const XL: f32 = 24.0;

/// A field or a button.
pub(crate) const CONTROL: f32 = 34.0;
/// A row of a table.
pub(crate) const ROW: f32 = 37.0;
/// The band above a screen.
pub(crate) const BAND: f32 = 56.0;
/// The sidebar, with words and without.
pub(crate) const SIDEBAR: f32 = 208.0;
/// The sidebar with signs only.
pub(crate) const SIDEBAR_NARROW: f32 = 56.0;

/// Under this width the sidebar is signs.
pub(crate) const NARROW: f32 = 900.0;
/// Under this height a screen with a list scrolls as a whole, and the list is this high.
pub(crate) const LOW: f32 = 480.0;
pub(crate) const LOW_LIST: f32 = 190.0;
/// Under this width everything stands in one column.
pub(crate) const SINGLE: f32 = 700.0;
/// How wide the bar is that shows that there is more.
pub(crate) const BAR: f32 = 4.0;
