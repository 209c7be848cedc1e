//! Only what differs is drawn again: what stays on the screen is what a whole picture would show.

use iced_test::core::theme::Base as _;
use iced_test::core::{Rectangle, renderer};
use iced_test::renderer::graphics::{Viewport, damage};
use iced_tiny_skia::Layer;
use leerrecht::ui::Theme;
use tiny_skia::{Mask, Pixmap};

use super::driver::LAPTOP;
use super::{Driver, open_demo};

/// The pixels of a screen, and what was drawn on them last.
struct Canvas {
    pixels: Pixmap,
    mask: Mask,
    last: Option<Vec<Layer>>,
}

impl Canvas {
    fn new() -> Self {
        Self {
            pixels: Pixmap::new(1366, 768).unwrap(),
            mask: Mask::new(1366, 768).unwrap(),
            last: None,
        }
    }

    /// Draws the window, as a screen does: only what differs from the last time.
    fn draw(&mut self, window: &mut Driver) {
        let theme = Theme::LIGHT;
        let base = theme.base();
        let style = renderer::Style {
            text_color: base.text_color,
        };
        window.shown(|shown, renderer, cursor, _| {
            shown.draw(renderer, &theme, &style, cursor);
            let whole = Rectangle::with_size(LAPTOP);
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
            let size = iced_test::core::Size::new(1366, 768);
            let viewport = Viewport::with_physical_size(size, 1.0);
            let pixels = &mut self.pixels.as_mut();
            renderer.draw(
                pixels,
                &mut self.mask,
                &viewport,
                &parts,
                base.background_color,
            );
        });
    }

    /// The lines that are not as a whole picture has them.
    fn stray(&self, window: &mut Driver) -> Vec<usize> {
        let mut whole = Self::new();
        whole.draw(window);
        let lines = self.pixels.data().chunks(1366 * 4);
        let right = whole.pixels.data().chunks(1366 * 4);
        let differ = lines.zip(right).enumerate();
        differ
            .filter(|(_, (one, other))| one != other)
            .map(|(line, _)| line)
            .collect()
    }
}

#[test]
fn the_search_leaves_no_lines_behind() {
    let (_folder, mut window) = open_demo();
    let mut canvas = Canvas::new();
    canvas.draw(&mut window);
    window.ctrl("k");
    canvas.draw(&mut window);
    for letters in ["v", "o", "orbeeld", " ", "n", "oor", " 123"] {
        for letter in letters.chars() {
            window.write(&letter.to_string());
            canvas.draw(&mut window);
        }
        let stray = canvas.stray(&mut window);
        assert_eq!(stray, Vec::<usize>::new(), "after {letters:?}");
    }
}
