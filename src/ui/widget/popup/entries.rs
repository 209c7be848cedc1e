//! What can be chosen in an open popup: where the focus is among it, and where a key brings it.

use iced::Rectangle;
use iced::advanced::widget::operation::{Focusable, Outcome};
use iced::advanced::widget::{Id, Operation};
use iced::keyboard::{Key, Modifiers, key::Named};

use crate::ui::widget::letters::Letters;

/// The name of what the focus goes to when a popup opens; without one, to its first.
pub(crate) const START: &str = "popup-start";

/// What can have the focus, in order.
#[derive(Debug, Default)]
pub(super) struct Entries {
    all: Vec<Entry>,
    focused: Option<usize>,
    start: Option<usize>,
}

#[derive(Debug)]
struct Entry {
    bounds: Rectangle,
    texts: Vec<String>,
}

impl Operation for Entries {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn focusable(&mut self, id: Option<&Id>, bounds: Rectangle, state: &mut dyn Focusable) {
        let at = self.all.len();
        if state.is_focused() {
            self.focused = Some(at);
        }
        if id == Some(&Id::new(START)) {
            self.start = Some(at);
        }
        let texts = Vec::new();
        self.all.push(Entry { bounds, texts });
    }

    fn text(&mut self, _id: Option<&Id>, _bounds: Rectangle, text: &str) {
        if let Some(entry) = self.all.last_mut() {
            entry.texts.push(text.to_owned());
        }
    }
}

impl Entries {
    /// Which has the focus.
    pub(super) fn focused(&self) -> Option<usize> {
        self.focused
    }

    /// The last of them.
    pub(super) fn last(&self) -> Option<usize> {
        self.all.len().checked_sub(1)
    }

    /// Where one begins.
    pub(super) fn start(&self) -> Option<usize> {
        self.start.or_else(|| self.last().map(|_| 0))
    }

    /// Where a key brings the focus; nothing for a key that is none of a list's.
    pub(super) fn after(
        &self,
        key: &Key,
        modifiers: Modifiers,
        letters: &mut Letters,
    ) -> Option<usize> {
        if modifiers.command() || modifiers.alt() {
            return None;
        }
        let last = self.last()?;
        let Some(now) = self.focused else {
            return self.start().filter(|_| is_step(key));
        };
        let (before, next) = (now.checked_sub(1), Some(now + 1).filter(|at| *at <= last));
        match key {
            Key::Named(Named::Tab) if modifiers.shift() => before.or(Some(last)),
            Key::Named(Named::Tab) => next.or(Some(0)),
            Key::Named(Named::ArrowLeft) => before.or(Some(now)),
            Key::Named(Named::ArrowRight) => next.or(Some(now)),
            Key::Named(Named::ArrowUp) => self.row(now, false).or(Some(now)),
            Key::Named(Named::ArrowDown) => self.row(now, true).or(Some(now)),
            Key::Named(Named::Home) => Some(0),
            Key::Named(Named::End) => Some(last),
            Key::Named(Named::Space) if letters.are_coming() => self.begins(" ", letters),
            Key::Character(typed) => self.begins(typed, letters).or(Some(now)),
            _ => None,
        }
    }

    /// The one that stands nearest in the next row, or in the one before.
    fn row(&self, now: usize, down: bool) -> Option<usize> {
        let here = self.all.get(now)?.bounds;
        let far = |at: &Rectangle| match down {
            true => at.y - (here.y + here.height),
            false => here.y - (at.y + at.height),
        };
        let aside = |at: &Rectangle| (at.center_x() - here.center_x()).abs();
        let there = self.all.iter().enumerate();
        there
            .map(|(at, entry)| (at, far(&entry.bounds), aside(&entry.bounds)))
            .filter(|(_, far, _)| *far > -1.0)
            .min_by(|one, other| {
                (one.1, one.2)
                    .partial_cmp(&(other.1, other.2))
                    .unwrap_or(std::cmp::Ordering::Equal)
            })
            .map(|(at, ..)| at)
    }

    fn begins(&self, typed: &str, letters: &mut Letters) -> Option<usize> {
        let texts = self.all.iter().enumerate();
        let texts: Vec<(usize, &str)> = texts
            .flat_map(|(at, entry)| entry.texts.iter().map(move |text| (at, text.as_str())))
            .collect();
        let found = letters.find(typed, texts.iter().map(|(_, text)| *text));
        Some(texts.get(found?)?.0)
    }
}

/// Whether a key goes from one to another.
fn is_step(key: &Key) -> bool {
    matches!(
        key,
        Key::Named(
            Named::Tab
                | Named::ArrowLeft
                | Named::ArrowRight
                | Named::ArrowUp
                | Named::ArrowDown
                | Named::Home
                | Named::End
        )
    )
}

/// Brings the focus to one of them, or to none.
pub(super) struct Focus {
    seen: usize,
    at: Option<usize>,
}

impl Focus {
    /// Brings it there.
    pub(super) fn to(at: Option<usize>) -> Self {
        Self { seen: 0, at }
    }
}

impl Operation for Focus {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn focusable(&mut self, _id: Option<&Id>, _bounds: Rectangle, state: &mut dyn Focusable) {
        match self.at == Some(self.seen) {
            true => state.focus(),
            false => state.unfocus(),
        }
        self.seen += 1;
    }

    /// What has the focus then stands in view.
    fn finish(&self) -> Outcome<()> {
        match self.at {
            Some(_) => Outcome::Chain(Box::new(crate::ui::focus::showing())),
            None => Outcome::None,
        }
    }
}
