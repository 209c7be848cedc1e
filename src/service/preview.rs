//! Looking at an attachment inside the program: pages of a PDF and pictures become points of
//! colour. Anything else can only be saved.
//!
//! Knows no window. Works on bytes in memory: nothing of an attachment lies outside the file.

use std::io::Cursor;
use std::panic::{AssertUnwindSafe, catch_unwind};

use hayro::hayro_interpret::InterpreterSettings;
use hayro::hayro_syntax::Pdf;
use hayro::vello_cpu::color::palette::css::WHITE;
use hayro::{PixmapSettings, RenderCache, RenderSettings, render};
use image::{DynamicImage, ImageReader, Limits};

/// The largest attachment that is shown; a larger one can be saved.
pub const LARGEST: u64 = 64 << 20;

/// A picture larger than this in either direction is made smaller before it is shown.
const MOST_POINTS: u32 = 3_000;

/// What decoding one picture may take of the memory.
const MOST_MEMORY: u64 = 512 << 20;

/// In which way a file can be looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Looks {
    /// Page by page.
    Pages,
    /// As a picture.
    Picture,
    /// Not at all: it can be saved.
    Not,
}

/// Points of colour, row by row, four bytes each: red, green, blue, opacity.
#[derive(Clone, PartialEq, Eq)]
pub struct Picture {
    /// Points in a row.
    pub width: u32,
    /// Rows.
    pub height: u32,
    /// The points.
    pub points: Vec<u8>,
}

impl std::fmt::Debug for Picture {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Picture({} x {})", self.width, self.height)
    }
}

/// The media type of a file by its name.
#[must_use]
pub fn media_type(name: &str) -> &'static str {
    let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending);
    match ending.to_ascii_lowercase().as_str() {
        "pdf" => "application/pdf",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "gif" => "image/gif",
        "webp" => "image/webp",
        "bmp" => "image/bmp",
        "txt" => "text/plain",
        "csv" => "text/csv",
        "docx" => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "xlsx" => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "odt" => "application/vnd.oasis.opendocument.text",
        "eml" => "message/rfc822",
        _ => "application/octet-stream",
    }
}

/// How a file of this media type can be looked at.
#[must_use]
pub fn looks(media_type: &str) -> Looks {
    match media_type {
        "application/pdf" => Looks::Pages,
        "image/png" | "image/jpeg" | "image/gif" | "image/webp" | "image/bmp" => Looks::Picture,
        _ => Looks::Not,
    }
}

/// One page of a PDF, the first being 0, with the number of all; nothing when it cannot be read.
/// `scale` 1 is 72 points an inch.
#[must_use]
pub fn page(bytes: &[u8], at: usize, scale: f32) -> Option<(usize, Picture)> {
    // A file from outside may be made to break a reader; then there is nothing to show.
    catch_unwind(AssertUnwindSafe(|| draw_page(bytes, at, scale))).ok()?
}

fn draw_page(bytes: &[u8], at: usize, scale: f32) -> Option<(usize, Picture)> {
    let pdf = Pdf::new(bytes.to_vec()).ok()?;
    let pages = pdf.pages();
    let page = pages.get(at)?;
    let (width, height) = page.render_dimensions();
    #[expect(clippy::cast_precision_loss, reason = "a few thousand points")]
    let most = MOST_POINTS as f32;
    let scale = scale.min(most / width.max(height).max(1.0));
    let settings = PixmapSettings {
        x_scale: scale,
        y_scale: scale,
        bg_color: WHITE,
    };
    let drawn = render(
        page,
        &RenderCache::new(),
        &InterpreterSettings::default(),
        &RenderSettings::default(),
        &settings,
    );
    // On a white ground every point is opaque.
    let picture = Picture {
        width: drawn.width().into(),
        height: drawn.height().into(),
        points: drawn.data_as_u8_slice().to_vec(),
    };
    Some((pages.len(), picture))
}

/// A picture; nothing when it cannot be read.
#[must_use]
pub fn picture(bytes: &[u8]) -> Option<Picture> {
    catch_unwind(AssertUnwindSafe(|| decode(bytes))).ok()?
}

fn decode(bytes: &[u8]) -> Option<Picture> {
    let mut reader = ImageReader::new(Cursor::new(bytes))
        .with_guessed_format()
        .ok()?;
    let mut limits = Limits::default();
    limits.max_alloc = Some(MOST_MEMORY);
    reader.limits(limits);
    let decoded = reader.decode().ok()?;
    let shown = if decoded.width().max(decoded.height()) > MOST_POINTS {
        DynamicImage::thumbnail(&decoded, MOST_POINTS, MOST_POINTS)
    } else {
        decoded
    };
    let shown = shown.into_rgba8();
    Some(Picture {
        width: shown.width(),
        height: shown.height(),
        points: shown.into_raw(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(name: &str, expected: Looks) {
        assert_eq!(looks(media_type(name)), expected, "{name}");
    }

    #[test]
    fn what_can_be_looked_at() {
        check("verklaring.pdf", Looks::Pages);
        check("Foto.van.DEUR.JPG", Looks::Picture);
        check("brief.docx", Looks::Not);
        check("pdf", Looks::Not);
        check("", Looks::Not);
    }

    #[test]
    fn a_picture_becomes_points() {
        let mut bytes = Vec::new();
        let red = image::RgbaImage::from_pixel(3, 2, image::Rgba([255, 0, 0, 255]));
        red.write_to(&mut Cursor::new(&mut bytes), image::ImageFormat::Png)
            .unwrap();
        let shown = picture(&bytes).unwrap();
        assert_eq!((shown.width, shown.height), (3, 2));
        assert_eq!(shown.points.get(..4), Some([255, 0, 0, 255].as_slice()));
    }

    #[test]
    fn a_page_becomes_points() {
        let (count, shown) = page(PAGE, 0, 1.0).unwrap();
        assert_eq!(count, 1);
        assert_eq!((shown.width, shown.height), (200, 100));
        assert_eq!(page(PAGE, 1, 1.0), None);
    }

    #[test]
    fn what_is_broken_shows_nothing() {
        assert_eq!(picture(b"geen plaatje"), None);
        assert_eq!(page(b"%PDF-1.7 en dan niets", 0, 1.0), None);
        assert_eq!(page(b"", 0, 1.0), None);
    }

    /// The smallest page there is.
    const PAGE: &[u8] = b"%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 100]>>endobj
trailer<</Root 1 0 R>>
%%EOF";
}
