//! The picture at the top of a letter, read from the bytes of a file somebody chose.

use std::fmt;
use std::io::Cursor;
use std::sync::Arc;

use image::imageops::FilterType;
use image::{DynamicImage, ImageReader, Limits, RgbImage};

use super::measure::mm;

/// The largest picture that is taken, in points of colour: a good camera, not a poster.
const MOST_POINTS: u64 = 40_000_000;
/// What reading it may take of the memory.
const MOST_MEMORY: u64 = 256 << 20;

/// The room there is on paper.
const ROOM: (f32, f32) = (mm(75.0), mm(20.0));
/// A finer picture than this is not seen in print; in points an inch.
const FINEST: f32 = 300.0;
/// A coarser one would blur.
const COARSEST: f32 = 96.0;

/// Why a logo cannot be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum LogoError {
    /// No picture, or one of a kind that is not known.
    #[error("not a picture that can be read")]
    Unreadable,
    /// More points of colour than are taken.
    #[error("the picture has more than {most} points")]
    TooLarge {
        /// The most that are taken.
        most: u64,
    },
}

impl LogoError {
    /// What its sentence tells.
    #[must_use]
    pub fn facts(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::Unreadable => Vec::new(),
            Self::TooLarge { most } => vec![("most", (most / 1_000_000).to_string())],
        }
    }

    /// A short fixed word for this error, the key of its sentence.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Unreadable => "logo-unreadable",
            Self::TooLarge { .. } => "logo-too-large",
        }
    }
}

/// A picture that fits its place at the top left of a letter. Copies share the points.
#[derive(Clone, PartialEq, Eq)]
pub struct Logo {
    picture: Arc<RgbImage>,
}

impl fmt::Debug for Logo {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (width, height) = self.picture.dimensions();
        write!(out, "Logo({width} x {height})")
    }
}

impl Logo {
    /// Reads a PNG, JPEG, GIF, WebP or BMP file. What is see-through becomes white, as the paper is; what
    /// is finer than print shows is made smaller.
    ///
    /// # Errors
    /// When it is no picture, or far too large; the size is judged before anything is unpacked.
    pub fn read(bytes: &[u8]) -> Result<Self, LogoError> {
        let (width, height) = reader(bytes)?
            .into_dimensions()
            .map_err(|_| LogoError::Unreadable)?;
        if u64::from(width) * u64::from(height) > MOST_POINTS {
            return Err(LogoError::TooLarge { most: MOST_POINTS });
        }
        let decoded = reader(bytes)?.decode();
        let decoded = decoded.map_err(|_| LogoError::Unreadable)?;
        if decoded.width() == 0 || decoded.height() == 0 {
            return Err(LogoError::Unreadable);
        }
        Ok(Self {
            picture: Arc::new(on_white(&smaller(decoded))),
        })
    }

    /// Its points: red, green and blue of each, row by row.
    pub(super) fn points(&self) -> &RgbImage {
        &self.picture
    }

    /// Width and height on paper, in points of 1/72 inch: as large as fits its room and does not blur.
    pub(super) fn size(&self) -> (f32, f32) {
        let (width, height) = shape(self.picture.width(), self.picture.height());
        let scale = (ROOM.0 / width).min(ROOM.1 / height).min(72.0 / COARSEST);
        (width * scale, height * scale)
    }
}

fn reader(bytes: &[u8]) -> Result<ImageReader<Cursor<&[u8]>>, LogoError> {
    let mut reader = ImageReader::new(Cursor::new(bytes))
        .with_guessed_format()
        .map_err(|_| LogoError::Unreadable)?;
    let mut limits = Limits::default();
    limits.max_alloc = Some(MOST_MEMORY);
    reader.limits(limits);
    Ok(reader)
}

#[expect(
    clippy::cast_precision_loss,
    reason = "at most some ten thousand points"
)]
fn shape(width: u32, height: u32) -> (f32, f32) {
    (width as f32, height as f32)
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a few hundred points"
)]
fn smaller(picture: DynamicImage) -> DynamicImage {
    let finest = |room: f32| (room / 72.0 * FINEST) as u32;
    let (width, height) = (finest(ROOM.0), finest(ROOM.1));
    if picture.width() <= width && picture.height() <= height {
        return picture;
    }
    picture.resize(width, height, FilterType::CatmullRom)
}

/// Paper is white, so nothing needs to shine through.
fn on_white(picture: &DynamicImage) -> RgbImage {
    let points = picture.to_rgba8();
    let mut flat = RgbImage::new(points.width(), points.height());
    for (to, from) in flat.pixels_mut().zip(points.pixels()) {
        let [red, green, blue, opacity] = from.0.map(u16::from);
        let mixed = |ink: u16| {
            u8::try_from((ink * opacity + 255 * (255 - opacity)) / 255).unwrap_or(u8::MAX)
        };
        to.0 = [mixed(red), mixed(green), mixed(blue)];
    }
    flat
}
