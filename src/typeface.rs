//! The faces that are part of the program: the text of window and paper. Bytes only.

/// A face of the window; its spaces have a picture that the renderer can keep.
macro_rules! of_window {
    ($name:literal) => {
        include_bytes!(concat!("../assets/fonts/window/", $name, ".ttf"))
    };
}

/// A face of paper.
macro_rules! of_paper {
    ($name:literal) => {
        include_bytes!(concat!("../assets/fonts/", $name, ".ttf"))
    };
}

/// The faces of the window.
pub(crate) mod window {
    /// Inter, upright.
    pub(crate) static REGULAR: &[u8] = of_window!("Inter-Regular");
    /// Inter, a little heavier: labels.
    pub(crate) static MEDIUM: &[u8] = of_window!("Inter-Medium");
    /// Inter, heavy: headings and what stands out.
    pub(crate) static SEMIBOLD: &[u8] = of_window!("Inter-SemiBold");
    /// Inter, slanted.
    pub(crate) static ITALIC: &[u8] = of_window!("Inter-Italic");
    /// Inter with digits of one width, for columns.
    pub(crate) static TABULAR: &[u8] = of_window!("InterTabular-Regular");
    /// The same, a little heavier.
    pub(crate) static TABULAR_MEDIUM: &[u8] = of_window!("InterTabular-Medium");
    /// The same, heavy.
    pub(crate) static TABULAR_SEMIBOLD: &[u8] = of_window!("InterTabular-SemiBold");
}

/// The faces of paper.
pub(crate) mod paper {
    /// Inter, upright.
    pub(crate) static REGULAR: &[u8] = of_paper!("Inter-Regular");
    /// Inter, heavy: headings and what stands out.
    pub(crate) static SEMIBOLD: &[u8] = of_paper!("Inter-SemiBold");
    /// Inter, slanted.
    pub(crate) static ITALIC: &[u8] = of_paper!("Inter-Italic");
    /// Inter with digits of one width, for columns.
    pub(crate) static TABULAR: &[u8] = of_paper!("InterTabular-Regular");
    /// The same, heavy.
    pub(crate) static TABULAR_SEMIBOLD: &[u8] = of_paper!("InterTabular-SemiBold");
}
