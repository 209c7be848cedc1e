//! A press that changes what stands under the pointer does not count the second press of the same
//! double click: what stands there then is not what was meant. Nor does it count one that comes as
//! soon as something else stands there, however long that took: nobody has read it yet. Whatever can
//! be pressed asks here.

use std::cell::Cell;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::time::{Duration, Instant};

use iced::advanced::widget::{Id, Operation};
use iced::{Event, Point, Rectangle, mouse, touch};

/// Presses that follow each other within this time belong to one double click.
const TIME: Duration = Duration::from_millis(500);
/// Who moves the pointer further than this, in logical pixels, means something else.
const NEAR: f32 = 8.0;

/// A press of the mouse, or of a finger.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Click {
    at: Instant,
    place: Point,
}

/// The last press, and the one before it.
#[derive(Debug, Clone, Copy)]
struct Clicks {
    last: Option<Click>,
    before: Option<Click>,
    /// Where the pointer is, in the window: what scrolls tells those in it another place.
    pointer: Point,
    /// The last one still goes on: everything on the screen hears of the same press.
    down: bool,
}

thread_local! {
    /// One window is drawn by one thread, and has one pointer.
    static CLICKS: Cell<Clicks> = const { Cell::new(Clicks::NONE) };
}

impl Clicks {
    const NONE: Self = Self {
        last: None,
        before: None,
        pointer: Point::ORIGIN,
        down: false,
    };

    fn pressed(&mut self, now: Instant) {
        let soon = |last: Click| now.duration_since(last.at) <= TIME;
        if std::mem::replace(&mut self.down, true) && self.last.is_some_and(soon) {
            return;
        }
        let (at, place) = (now, self.pointer);
        (self.before, self.last) = (self.last, Some(Click { at, place }));
    }

    fn moved(&mut self, place: Point) {
        self.pointer = place;
        let near = |last: Click| last.place.distance(place) <= NEAR;
        self.last = self.last.filter(|last| near(*last));
    }

    /// The press that the last one is the second of.
    fn first(&self) -> Option<Click> {
        let (before, last) = (self.before?, self.last?);
        let soon = last.at.duration_since(before.at) <= TIME;
        (soon && before.place.distance(last.place) <= NEAR).then_some(before)
    }

    /// Whether the last press came as soon as this stood there, in the place of what was pressed
    /// before it: the pointer has stayed where it was.
    fn is_early(&self, since: Instant) -> bool {
        let (Some(before), Some(last)) = (self.before, self.last) else {
            return false;
        };
        let near = before.place.distance(last.place) <= NEAR;
        near && since > before.at && last.at.saturating_duration_since(since) <= TIME
    }
}

fn with<T>(act: impl FnOnce(&mut Clicks) -> T) -> T {
    CLICKS.with(|cell| {
        let mut clicks = cell.get();
        let answer = act(&mut clicks);
        cell.set(clicks);
        answer
    })
}

/// Something was pressed. Whoever hears of it says so, whether it was pressed itself or not.
pub(super) fn pressed() {
    with(|clicks| clicks.pressed(Instant::now()));
}

/// It was let go.
fn released() {
    with(|clicks| clicks.down = false);
}

/// The pointer went to a place.
fn moved(place: Point) {
    with(|clicks| clicks.moved(place));
}

/// Whether something is pressed by hand.
pub(super) const fn is_pressed(event: &Event) -> bool {
    matches!(
        event,
        Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left))
            | Event::Touch(touch::Event::FingerPressed { .. })
    )
}

/// Tells what the pointer does, whatever it does it to.
pub(super) fn hear(event: &Event) {
    match event {
        Event::Mouse(mouse::Event::CursorMoved { position })
        | Event::Touch(touch::Event::FingerMoved { position, .. }) => moved(*position),
        Event::Touch(touch::Event::FingerPressed { position, .. }) => {
            moved(*position);
            pressed();
        }
        Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left)) => pressed(),
        Event::Mouse(mouse::Event::ButtonReleased(mouse::Button::Left))
        | Event::Touch(touch::Event::FingerLifted { .. } | touch::Event::FingerLost { .. }) => {
            released();
        }
        _ => {}
    }
}

/// What was pressed last, as the thing that was pressed remembers it.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Took {
    last: Option<(Instant, u64)>,
    /// What stands there under the pointer, and since when.
    shown: Option<(Instant, u64)>,
}

impl Took {
    /// It is drawn under the pointer, and says this.
    pub(super) fn shows(&mut self, says: u64) {
        if self.shown.is_none_or(|(_, before)| before != says) {
            self.shown = Some((Instant::now(), says));
        }
    }

    /// Whether the last press counts for what says this, and was pressed: not the second press of a
    /// double click whose first was meant for something else.
    pub(super) fn counts(&mut self, says: u64) -> bool {
        let clicks = with(|clicks| *clicks);
        let early = self.shown.is_some_and(|(since, _)| clicks.is_early(since));
        let first = clicks.first();
        let counts = !early && first.is_none_or(|first| self.last == Some((first.at, says)));
        // One that does not count begins no double click: however often somebody goes on pressing.
        if counts {
            self.last = clicks.last.map(|last| (last.at, says));
        }
        counts
    }
}

/// What something says, as one number: reads the texts in it.
#[derive(Default)]
pub(super) struct Says(DefaultHasher);

impl Says {
    pub(super) fn number(&self) -> u64 {
        self.0.finish()
    }
}

impl Operation for Says {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn text(&mut self, _id: Option<&Id>, _bounds: Rectangle, text: &str) {
        text.hash(&mut self.0);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Whether the second of two presses is that of a double click.
    #[track_caller]
    fn check(millis: u64, moves: &[f32], expected: bool) {
        let (mut clicks, begin) = (Clicks::NONE, Instant::now());
        clicks.pressed(begin);
        // The same press, as another one hears of it.
        clicks.pressed(begin + Duration::from_millis(1));
        clicks.down = false;
        for to in moves {
            clicks.moved(Point::new(*to, 0.0));
        }
        let later = begin + Duration::from_millis(millis);
        clicks.pressed(later);
        assert_eq!(clicks.first().is_some(), expected);
    }

    #[test]
    fn what_belongs_to_one_double_click() {
        check(120, &[], true);
        check(480, &[3.0], true);
        check(600, &[], false);
        check(120, &[40.0], false);
        // Gone elsewhere and come back.
        check(300, &[200.0, 0.0], false);
    }

    /// Whether a press is too early for what came so long after the press before it.
    #[track_caller]
    fn check_early(came: u64, pressed: u64, expected: bool) {
        let (mut clicks, begin) = (Clicks::NONE, Instant::now());
        let after = |millis| begin + Duration::from_millis(millis);
        clicks.pressed(begin);
        clicks.down = false;
        clicks.pressed(after(pressed));
        assert_eq!(clicks.is_early(after(came)), expected);
    }

    #[test]
    fn what_came_only_now_was_not_meant_however_long_it_took() {
        check_early(100, 300, true);
        check_early(2_000, 2_100, true);
        check_early(2_000, 2_600, false);
        let mut clicks = Clicks::NONE;
        clicks.pressed(Instant::now());
        assert!(!clicks.is_early(Instant::now()), "the first press of all");
    }

    #[test]
    fn the_second_press_counts_for_what_took_the_first_and_says_the_same() {
        let press = || {
            pressed();
            released();
        };
        let [mut month, mut count, mut apply] = [Took::default(); 3];
        press();
        assert!(month.counts(1));
        press();
        assert!(month.counts(1), "a month further, and another");
        moved(Point::new(90.0, 0.0));
        press();
        assert!(count.counts(2));
        press();
        assert!(!apply.counts(3), "it came in the place of the other");
        press();
        assert!(!apply.counts(3), "however often");
        assert!(
            !count.counts(3),
            "the same button, which says something else"
        );
        moved(Point::new(180.0, 0.0));
        press();
        assert!(apply.counts(3));
    }
}
