//! What the window draws on, kept from frame to frame as a screen keeps it: only what differs from
//! the last frame is drawn.

use iced_test::core::theme::Base as _;
use iced_test::core::{Color, Rectangle, Size, renderer};
use iced_test::renderer::graphics::{Viewport, damage};
use iced_tiny_skia::{Layer, Renderer};
use leerrecht::ui::Theme;
use tiny_skia::{Mask, Pixmap};

use super::driver::Driver;
use crate::Outcome;

/// The pixels, and what was drawn on them last.
pub(super) struct Canvas {
    size: Size,
    pixels: Pixmap,
    mask: Mask,
    last: Option<Vec<Layer>>,
}

impl Canvas {
    /// An empty one.
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "the size of a screen"
    )]
    pub(super) fn new(size: Size) -> Outcome<Self> {
        let (width, height) = (size.width as u32, size.height as u32);
        Ok(Self {
            size,
            pixels: Pixmap::new(width, height).ok_or("no room for the pixels")?,
            mask: Mask::new(width, height).ok_or("no room for the mask")?,
            last: None,
        })
    }

    /// Makes the next frame a whole one.
    pub(super) fn forget(&mut self) {
        self.last = None;
    }

    /// Fills it with one colour: the least that a frame can cost.
    pub(super) fn clear(&mut self) {
        self.pixels.fill(tiny_skia::Color::WHITE);
    }

    /// Draws what a renderer holds.
    fn draw(&mut self, renderer: &mut Renderer, background: Color) {
        let whole = Rectangle::with_size(self.size);
        let parts = match &self.last {
            Some(last) => damage::diff(
                last,
                renderer.layers(),
                |layer| vec![layer.bounds],
                Layer::damage,
            ),
            None => vec![whole],
        };
        self.last = Some(renderer.layers().to_vec());
        if parts.is_empty() {
            return;
        }
        let parts = damage::group(parts, whole);
        let size = Size::new(self.pixels.width(), self.pixels.height());
        let viewport = Viewport::with_physical_size(size, 1.0);
        let pixels = &mut self.pixels.as_mut();
        renderer.draw(pixels, &mut self.mask, &viewport, &parts, background);
    }
}

impl Driver {
    /// Builds, lays out and draws a frame.
    pub(super) fn frame(&mut self, canvas: &mut Canvas) {
        let theme = Theme::LIGHT;
        let base = theme.base();
        let style = renderer::Style {
            text_color: base.text_color,
        };
        self.shown(|shown, renderer, cursor, _| {
            shown.draw(renderer, &theme, &style, cursor);
            canvas.draw(renderer, base.background_color);
        });
    }
}
