//! All that is drawn, and what of it must not be.

use iced_test::core::{Event, window as system};
use iced_tiny_skia::Layer;
use iced_tiny_skia::graphics::text::Text;

use super::marked::ALL;
use crate::window::{Driver, Named};

/// The lines of something that is written.
macro_rules! lines {
    ($written:expr) => {{
        let lines = $written.buffer().lines.iter();
        lines.map(|line| line.text()).collect::<Vec<_>>().join("\n")
    }};
}

/// Every text in a layer that is drawn.
fn texts(layer: &Layer, all: &mut Vec<String>) {
    let one = |text: &Text| match text {
        Text::Paragraph { paragraph, .. } => paragraph.upgrade().map(|it| lines!(it)),
        Text::Editor { editor, .. } => editor.upgrade().map(|it| lines!(it)),
        Text::Cached { content, .. } => Some(content.clone()),
        Text::Raw { .. } => None,
    };
    for item in &layer.text {
        all.extend(item.as_slice().iter().filter_map(one));
    }
}

impl Driver {
    /// All that is drawn, whatever draws it: labels, fields, texts of many lines.
    fn drawn(&mut self) -> String {
        let style = iced_test::core::renderer::Style::default();
        self.shown(|shown, renderer, cursor, clipboard| {
            let now = Event::Window(system::Event::RedrawRequested(std::time::Instant::now()));
            let _ = shown.update(&[now], cursor, renderer, clipboard, &mut Vec::new());
            shown.draw(renderer, &leerrecht::ui::Theme::LIGHT, &style, cursor);
            let mut all = Vec::new();
            for layer in renderer.layers() {
                texts(layer, &mut all);
            }
            all.join("\n").to_lowercase()
        })
    }

    /// Draws the curtain over what is shown, and away again: these are seen, and then none that is
    /// not `own`, and then these again.
    #[track_caller]
    pub(super) fn curtain(&mut self, own: &[&str], marks: &[&str]) {
        let sees = |window: &mut Self, when: &str| {
            let drawn = window.drawn();
            for mark in marks {
                assert!(drawn.contains(mark), "{mark} is not drawn {when}:\n{drawn}");
            }
        };
        sees(self, "with the curtain away");
        self.press(Named::F9);
        let drawn = self.drawn();
        for mark in ALL.iter().filter(|mark| !own.contains(mark)) {
            assert!(!drawn.contains(mark), "{mark} betrays:\n{drawn}");
        }
        self.press(Named::F9);
        sees(self, "any more");
    }
}
