//! The faces that are part of the program: the text of window and paper. Bytes only.

/// Inter, upright.
pub(crate) static REGULAR: &[u8] = include_bytes!("../assets/fonts/Inter-Regular.ttf");
/// Inter, a little heavier: labels.
pub(crate) static MEDIUM: &[u8] = include_bytes!("../assets/fonts/Inter-Medium.ttf");
/// Inter, heavy: headings and what stands out.
pub(crate) static SEMIBOLD: &[u8] = include_bytes!("../assets/fonts/Inter-SemiBold.ttf");
/// Inter, slanted.
pub(crate) static ITALIC: &[u8] = include_bytes!("../assets/fonts/Inter-Italic.ttf");
/// Inter with digits of one width, for columns.
pub(crate) static TABULAR: &[u8] = include_bytes!("../assets/fonts/InterTabular-Regular.ttf");
/// The same, a little heavier.
pub(crate) static TABULAR_MEDIUM: &[u8] = include_bytes!("../assets/fonts/InterTabular-Medium.ttf");
/// The same, heavy.
pub(crate) static TABULAR_SEMIBOLD: &[u8] =
    include_bytes!("../assets/fonts/InterTabular-SemiBold.ttf");
