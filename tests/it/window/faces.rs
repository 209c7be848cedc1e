//! The faces of the window.

use std::sync::Arc;

use cosmic_text::fontdb::{Database, Source};
use cosmic_text::{CacheKey, CacheKeyFlags, FontSystem, SwashCache};
use leerrecht::ui::FACES;

/// The faces for text; the signs have no space.
const TEXT: usize = 7;

/// The renderer keeps the picture of a glyph only where there is one (`assets/fonts/make.py`).
#[test]
fn a_space_has_a_picture_without_ink() {
    for bytes in FACES.into_iter().take(TEXT) {
        let mut faces = Database::new();
        let face = faces.load_font_source(Source::Binary(Arc::new(bytes)))[0];
        let weight = faces.face(face).unwrap().weight;
        let mut fonts = FontSystem::new_with_locale_and_db("nl-NL".to_owned(), faces);
        let font = fonts.get_font(face, weight).unwrap();
        let space = font.as_swash().charmap().map(' ');
        for size in [11.0, 13.0, 14.0, 19.0, 28.0] {
            let place = (0.3, 0.0);
            let flags = CacheKeyFlags::empty();
            let (key, ..) = CacheKey::new(face, space, size, place, weight, flags);
            let picture = SwashCache::new().get_image_uncached(&mut fonts, key);
            let picture = picture.unwrap();
            assert!(!picture.data.is_empty(), "{size}");
            assert!(picture.data.iter().all(|ink| *ink == 0), "{size}");
        }
    }
}
