//! Where the focus goes, and that it can be seen there: what scrolls around a
//! control is scrolled until the control stands in view.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use iced::advanced::widget::operation::focusable::{focus, focus_next, focus_previous};
use iced::advanced::widget::operation::{Focusable, Outcome, Scrollable};
use iced::advanced::widget::{Id, Operation, operate};
use iced::widget::operation::AbsoluteOffset;
use iced::{Rectangle, Task, Vector};

use super::space;

/// Room that is kept around a control: its name above it, what is wrong with it below.
const AROUND: f32 = space::XL + space::S;

thread_local! {
    /// How often the focus was sent somewhere and has not come there. One window is drawn by one thread.
    static SENT: Arc<AtomicUsize> = Arc::default();
}

/// Whether the focus was sent somewhere and has not come there yet.
pub(crate) fn is_on_its_way() -> bool {
    SENT.with(|sent| sent.load(Ordering::Relaxed)) > 0
}

/// Follows the focus on its way, and ends with it: also where nobody sends it any more.
struct Arrival(Arc<AtomicUsize>);

impl Arrival {
    fn expected() -> Self {
        let sent = SENT.with(Arc::clone);
        sent.fetch_add(1, Ordering::Relaxed);
        Self(sent)
    }
}

impl Operation for Arrival {
    fn traverse(&mut self, _operate: &mut dyn FnMut(&mut dyn Operation)) {}
}

impl Drop for Arrival {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}

/// The focus goes to the control with this name.
pub(crate) fn on<Message: Send + 'static>(id: impl Into<Id>) -> Task<Message> {
    effect(focus(id.into()))
        .chain(effect(showing()))
        .chain(effect(Arrival::expected()))
}

/// What moves the focus to the next control, or `back` to the one before, one after the other; after
/// the last comes the first, before the first the last.
pub(crate) fn step(back: bool) -> [Box<dyn Operation>; 3] {
    let step: fn() -> Box<dyn Operation> = match back {
        true => || Box::new(focus_previous()),
        false => || Box::new(focus_next()),
    };
    [step(), Box::new(Around::of(step)), Box::new(showing())]
}

/// Does something in the window that answers nothing.
fn effect<Message: Send + 'static>(operation: impl Operation<()> + 'static) -> Task<Message> {
    operate(operation).discard()
}

/// Past the last control nothing has the focus: then it goes on at the other end.
struct Around {
    begin: fn() -> Box<dyn Operation>,
    controls: bool,
    focused: bool,
}

impl Around {
    fn of(begin: fn() -> Box<dyn Operation>) -> Self {
        Self {
            begin,
            controls: false,
            focused: false,
        }
    }
}

impl Operation for Around {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn focusable(&mut self, _id: Option<&Id>, _bounds: Rectangle, state: &mut dyn Focusable) {
        self.controls = true;
        self.focused |= state.is_focused();
    }

    fn finish(&self) -> Outcome<()> {
        match self.controls && !self.focused {
            true => Outcome::Chain((self.begin)()),
            false => Outcome::None,
        }
    }
}

/// Finds what has the focus, and scrolls it into view: for a widget that moves the focus by itself.
pub(crate) fn showing() -> impl Operation<()> {
    Search::default()
}

/// Something that scrolls, as it stands now.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Frame {
    /// The how manieth of the window it is.
    nth: usize,
    bounds: Rectangle,
    content: Rectangle,
    translation: Vector,
}

impl Frame {
    /// By how much it must scroll until this stands in view.
    fn shift(&self, control: Rectangle) -> Vector {
        let seen = control - self.translation;
        Vector::new(
            shift(
                (seen.x - self.bounds.x, seen.width),
                self.bounds.width,
                (self.translation.x, self.content.width),
            ),
            shift(
                (seen.y - self.bounds.y, seen.height),
                self.bounds.height,
                (self.translation.y, self.content.height),
            ),
        )
    }
}

/// The same in one direction: where the control begins and how long it is, how much is seen, and how
/// far the content is scrolled and how long that is.
fn shift((start, length): (f32, f32), room: f32, (scrolled, content): (f32, f32)) -> f32 {
    let around = ((room - length) / 2.0).clamp(0.0, AROUND);
    let wanted = if start < around || length > room {
        start - around
    } else if start + length > room - around {
        start + length - room + around
    } else {
        0.0
    };
    wanted
        .min((content - room - scrolled).max(0.0))
        .max(-scrolled)
}

/// Looks for what has the focus, and within what it scrolls.
#[derive(Default)]
struct Search {
    seen: usize,
    /// What scrolls around the place that is looked at, the innermost last.
    open: Vec<Option<Frame>>,
    /// What scrolls, whose content is looked at next.
    entered: Option<Frame>,
    found: Vec<(usize, Vector)>,
}

impl Operation for Search {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        let frame = self.entered.take();
        self.open.push(frame);
        operate(self);
        self.open.pop();
    }

    fn scrollable(
        &mut self,
        _id: Option<&Id>,
        bounds: Rectangle,
        content: Rectangle,
        translation: Vector,
        _state: &mut dyn Scrollable,
    ) {
        self.entered = Some(Frame {
            nth: self.seen,
            bounds,
            content,
            translation,
        });
        self.seen += 1;
    }

    fn focusable(&mut self, _id: Option<&Id>, bounds: Rectangle, state: &mut dyn Focusable) {
        if state.is_focused() {
            self.found = shifts(self.open.iter().flatten(), bounds);
        }
    }

    fn finish(&self) -> Outcome<()> {
        if self.found.is_empty() {
            return Outcome::None;
        }
        Outcome::Chain(Box::new(Scroll {
            seen: 0,
            by: self.found.clone(),
        }))
    }
}

/// How each of what scrolls around a control must scroll.
fn shifts<'a>(
    around: impl DoubleEndedIterator<Item = &'a Frame>,
    control: Rectangle,
) -> Vec<(usize, Vector)> {
    let (mut control, mut found) = (control, Vec::new());
    for frame in around.rev() {
        let by = frame.shift(control);
        // What scrolls around this one sees the control where it stands then.
        control = control - frame.translation - by;
        if by != Vector::ZERO {
            found.push((frame.nth, by));
        }
    }
    found
}

/// Scrolls what was found.
struct Scroll {
    seen: usize,
    by: Vec<(usize, Vector)>,
}

impl Operation for Scroll {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn scrollable(
        &mut self,
        _id: Option<&Id>,
        bounds: Rectangle,
        content: Rectangle,
        _translation: Vector,
        state: &mut dyn Scrollable,
    ) {
        if let Some((_, by)) = self.by.iter().find(|(nth, _)| *nth == self.seen) {
            state.scroll_by(AbsoluteOffset { x: by.x, y: by.y }, bounds, content);
        }
        self.seen += 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(start: f32, scrolled: f32, expected: f32) {
        let found = shift((start, 34.0), 200.0, (scrolled, 1000.0));
        assert!((found - expected).abs() < f32::EPSILON, "{found}");
    }

    #[test]
    fn no_more_is_scrolled_than_needed() {
        check(100.0, 0.0, 0.0);
        check(300.0, 0.0, 300.0 + 34.0 - 200.0 + AROUND);
        check(-50.0, 400.0, -50.0 - AROUND);
        // There is nothing above the first, nor below the last.
        check(4.0, 0.0, 0.0);
        check(190.0, 800.0, 0.0);
    }

    #[test]
    fn what_is_larger_than_the_room_is_shown_from_its_beginning() {
        let found = shift((120.0, 300.0), 200.0, (0.0, 1000.0));
        assert!((found - 120.0).abs() < f32::EPSILON);
    }

    #[test]
    fn what_scrolls_within_what_scrolls_counts_both() {
        let frame = |nth, y, height, content| Frame {
            nth,
            bounds: Rectangle::new((0.0, y).into(), (100.0, height).into()),
            content: Rectangle::new((0.0, y).into(), (100.0, content).into()),
            translation: Vector::ZERO,
        };
        let frames = [frame(0, 0.0, 200.0, 1000.0), frame(1, 500.0, 100.0, 900.0)];
        let control = Rectangle::new((0.0, 1000.0).into(), (100.0, 20.0).into());
        let found = shifts(frames.iter(), control);
        let [(1, inner), (0, outer)] = found[..] else {
            panic!("{found:?}");
        };
        let seen = control - inner - outer;
        assert!(seen.y >= 0.0 && seen.y + seen.height <= 200.0, "{seen:?}");
    }
}
