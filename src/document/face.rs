//! The faces that paper is set in, and their measures.

use cosmic_text::skrifa::instance::{LocationRef, Size};
use cosmic_text::skrifa::{FontRef, MetadataProvider};
use cosmic_text::{Attrs, Family, Style, Weight};

use super::error::DocumentError;
use super::page::Tone;
use crate::typeface::paper;

/// A face that paper is set in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Face {
    Regular,
    Strong,
    Italic,
    Figures,
    StrongFigures,
}

impl Face {
    pub(super) const ALL: [Self; 5] = [
        Self::Regular,
        Self::Strong,
        Self::Italic,
        Self::Figures,
        Self::StrongFigures,
    ];

    /// The file.
    pub(super) fn bytes(self) -> &'static [u8] {
        match self {
            Self::Regular => paper::REGULAR,
            Self::Strong => paper::SEMIBOLD,
            Self::Italic => paper::ITALIC,
            Self::Figures => paper::TABULAR,
            Self::StrongFigures => paper::TABULAR_SEMIBOLD,
        }
    }

    /// Its name among the fonts of a file.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Regular => "Inter-Regular",
            Self::Strong => "Inter-SemiBold",
            Self::Italic => "Inter-Italic",
            Self::Figures => "InterTabular-Regular",
            Self::StrongFigures => "InterTabular-SemiBold",
        }
    }

    /// What the shaper looks for.
    pub(super) fn attributes(self) -> Attrs<'static> {
        let (family, weight, style) = match self {
            Self::Regular => ("Inter", Weight::NORMAL, Style::Normal),
            Self::Strong => ("Inter", Weight::SEMIBOLD, Style::Normal),
            Self::Italic => ("Inter", Weight::NORMAL, Style::Italic),
            Self::Figures => ("Inter Tabular", Weight::NORMAL, Style::Normal),
            Self::StrongFigures => ("Inter Tabular", Weight::SEMIBOLD, Style::Normal),
        };
        Attrs::new()
            .family(Family::Name(family))
            .weight(weight)
            .style(style)
    }

    /// Reads its measures.
    pub(super) fn measures(self) -> Result<Measures, DocumentError> {
        let font = FontRef::new(self.bytes()).map_err(|_| DocumentError::Fault("a face"))?;
        let (size, place) = (Size::unscaled(), LocationRef::default());
        let metrics = font.metrics(size, place);
        let widths = font.glyph_metrics(size, place);
        let bounds = metrics.bounds.unwrap_or_default();
        let count = u32::from(metrics.glyph_count);
        let width = |glyph: u32| widths.advance_width(glyph.into()).unwrap_or(0.0);
        Ok(Measures {
            per_em: metrics.units_per_em,
            ascent: metrics.ascent,
            descent: metrics.descent,
            capitals: metrics.cap_height.unwrap_or(metrics.ascent),
            slant: metrics.italic_angle,
            bounds: [bounds.x_min, bounds.y_min, bounds.x_max, bounds.y_max],
            widths: (0..count).map(width).collect(),
        })
    }
}

/// The measures of a face, in its own units.
pub(super) struct Measures {
    /// How many units the size of a text is.
    pub(super) per_em: u16,
    pub(super) ascent: f32,
    /// Below the line, so negative.
    pub(super) descent: f32,
    /// How high capitals are.
    pub(super) capitals: f32,
    /// In degrees, negative when it leans to the right.
    pub(super) slant: f32,
    /// Left, lowest, right and highest of all shapes.
    pub(super) bounds: [f32; 4],
    /// How far each shape moves the pen.
    pub(super) widths: Vec<f32>,
}

/// A tone in a place that has a face of its own.
pub(super) fn toned(base: Face, tone: Tone) -> Face {
    match (base, tone) {
        (base, Tone::Plain) => base,
        (Face::Figures | Face::StrongFigures, Tone::Strong) => Face::StrongFigures,
        (_, Tone::Strong) => Face::Strong,
        // What is heavy already stays so.
        (Face::Regular | Face::Italic, Tone::Emphasis) => Face::Italic,
        (base, Tone::Emphasis) => base,
    }
}
