//! Where the window stands on the screen, and back where it stood.

use iced::{Point, Size, Task, window};

use super::{Message, Start};
use crate::service::preferences::{Place, Preferences};

/// The size of a window that nobody changed, in logical pixels: the usual laptop.
pub(crate) const USUAL: Size = Size::new(1366.0, 768.0);

/// The smallest window that can be worked in, in logical pixels.
pub(crate) const LEAST: Size = Size::new(480.0, 360.0);

/// How large the window was when it was closed, in pixels of the text size: large text asks for no
/// larger window.
pub(crate) fn size_of(start: &Start) -> Size {
    let preferences = start.preferences.as_deref().map(Preferences::load);
    let preferences = preferences.unwrap_or_default();
    let place = preferences.place;
    let size = place.map_or(USUAL, |place| Size::new(place.width, place.height));
    let scale = scale(&preferences);
    Size::new(size.width / scale, size.height / scale)
}

/// How much larger everything is drawn.
pub(super) fn scale(preferences: &Preferences) -> f32 {
    f32::from(preferences.text_size) / 100.0
}

/// Remembers how large the window is, whatever the size of its text.
pub(super) fn resized(preferences: &mut Preferences, size: Size) {
    let scale = scale(preferences);
    let place = of(preferences);
    (place.width, place.height) = (size.width * scale, size.height * scale);
}

/// Puts the window back where it stood, unless that lies outside the screen by now.
pub(super) fn come_back(place: Option<Place>) -> Task<Message> {
    let Some(at) = place.and_then(|place| place.x.zip(place.y)) else {
        return Task::none();
    };
    window::latest().and_then(move |id| {
        window::monitor_size(id).then(move |monitor| match monitor {
            Some(monitor) if is_on(at, monitor) => window::move_to(id, Point::new(at.0, at.1)),
            Some(_) | None => Task::none(),
        })
    })
}

/// The place that is remembered, to be changed.
pub(super) fn of(preferences: &mut Preferences) -> &mut Place {
    preferences.place.get_or_insert(Place {
        x: None,
        y: None,
        width: USUAL.width,
        height: USUAL.height,
    })
}

/// Whether enough of a window at this place is on the screen to be taken hold of.
fn is_on((x, y): (f32, f32), monitor: Size) -> bool {
    (0.0..monitor.width - 100.0).contains(&x) && (0.0..monitor.height - 60.0).contains(&y)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::desktop::printers::Printers;

    #[test]
    fn a_window_is_as_large_as_it_was_whatever_the_size_of_its_text() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("venster.json");
        let mut preferences = Preferences {
            text_size: 200,
            ..Preferences::default()
        };
        resized(&mut preferences, Size::new(683.0, 384.0));
        preferences.save(&file).unwrap();
        let start = Start {
            file: folder.path().join("zaken.leerrecht-db"),
            today: None,
            language: None,
            preferences: Some(file.clone()),
            listens: false,
            passphrase: None,
            gallery: false,
            printers: Printers::default(),
        };
        assert_eq!(size_of(&start), Size::new(683.0, 384.0));
        preferences.text_size = 100;
        preferences.save(&file).unwrap();
        assert_eq!(size_of(&start), Size::new(1366.0, 768.0));
    }

    #[test]
    fn a_window_does_not_come_back_where_no_screen_is() {
        let screen = Size::new(1366.0, 768.0);
        assert!(is_on((0.0, 0.0), screen));
        assert!(is_on((1000.0, 600.0), screen));
        assert!(!is_on((1500.0, 10.0), screen));
        assert!(!is_on((-2000.0, 10.0), screen));
        assert!(!is_on((10.0, 760.0), screen));
    }
}
