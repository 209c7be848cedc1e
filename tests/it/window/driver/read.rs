//! What eyes see: texts, fields, where the focus is.

use iced_test::core::widget::operation::{Outcome, TextInput};
use iced_test::core::{Rectangle, widget};
use iced_test::selector::{self, Bounded, Candidate, Selector, Target};
use widget::operation::black_box;
use widget::{Id, Operation};

use super::Driver;

/// Everything on the screen that can be read.
#[derive(Default)]
struct Seen {
    texts: Vec<(Rectangle, String)>,
    fields: Vec<(Option<Id>, String)>,
}

impl Operation for Seen {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn text(&mut self, _id: Option<&Id>, bounds: Rectangle, text: &str) {
        self.texts.push((bounds, text.to_owned()));
    }

    fn text_input(&mut self, id: Option<&Id>, _bounds: Rectangle, state: &mut dyn TextInput) {
        self.fields.push((id.cloned(), state.text().to_owned()));
    }
}

impl Driver {
    fn seen(&mut self) -> Seen {
        let mut seen = Seen::default();
        self.operate(&mut seen);
        seen
    }

    /// What a selector finds.
    fn selected<S>(&mut self, selector: S) -> Vec<S::Output>
    where
        S: Selector + Send,
        S::Output: Clone + Send,
    {
        let mut found = selector.find_all();
        self.operate(&mut black_box(&mut found));
        match found.finish() {
            Outcome::Some(all) => all,
            Outcome::None | Outcome::Chain(_) => Vec::new(),
        }
    }

    /// Where a text stands on the screen.
    #[track_caller]
    pub(crate) fn place(&mut self, text: &str) -> Rectangle {
        self.find(text).unwrap_or_else(|| self.not_there(text))
    }

    /// Every place on the screen where a text stands.
    pub(crate) fn places(&mut self, text: &str) -> Vec<Rectangle> {
        let all = self.selected(text);
        all.iter().filter_map(Bounded::visible_bounds).collect()
    }

    /// Whether a text stands on the screen.
    pub(crate) fn sees(&mut self, text: &str) -> bool {
        self.find(text).is_some()
    }

    /// Whether a text stands within another on the screen.
    pub(crate) fn sees_part(&mut self, text: &str) -> bool {
        self.texts().iter().any(|one| one.contains(text))
    }

    /// Asserts the same.
    #[track_caller]
    pub(crate) fn expect_part(&mut self, text: &str) {
        if !self.sees_part(text) {
            self.not_there(text)
        }
    }

    /// Asserts that a text stands on the screen.
    #[track_caller]
    pub(crate) fn expect(&mut self, text: &str) {
        if !self.sees(text) {
            self.not_there(text)
        }
    }

    #[track_caller]
    pub(super) fn not_there(&mut self, text: &str) -> ! {
        panic!(
            "{text:?} does not stand on the screen:\n{}",
            self.texts().join("\n")
        )
    }

    /// Every text on the screen.
    pub(crate) fn texts(&mut self) -> Vec<String> {
        let texts = self.seen().texts.into_iter();
        texts.map(|(_, text)| text).collect()
    }

    /// Every text of which more than a sliver is in view, with that part.
    pub(crate) fn visible_texts(&mut self) -> Vec<(String, Rectangle)> {
        let all = self.selected(|candidate: Candidate<'_>| match candidate {
            Candidate::Text {
                content,
                bounds,
                visible_bounds,
                ..
            } => visible_bounds
                .filter(|seen| seen.height > bounds.height / 2.0)
                .map(|seen| (content.to_owned(), seen)),
            _ => None,
        });
        let said = all.into_iter();
        said.filter(|(text, _)| !text.trim().is_empty()).collect()
    }

    /// What stands in a field: its text, or what is proposed where it is empty.
    #[track_caller]
    pub(crate) fn value(&mut self, id: &'static str) -> String {
        let name = Some(Id::new(id));
        let mut fields = self.seen().fields.into_iter();
        let value = fields.find_map(|(of, text)| (of == name).then_some(text));
        value.unwrap_or_else(|| self.not_there(id))
    }

    /// What has the focus.
    pub(crate) fn focused(&mut self) -> Option<Target> {
        self.selected(selector::is_focused()).into_iter().next()
    }

    /// How many things have the focus.
    pub(crate) fn all_focused(&mut self) -> usize {
        self.selected(selector::is_focused()).len()
    }

    /// What is seen of every control.
    pub(crate) fn controls(&mut self) -> Vec<Rectangle> {
        self.selected(|candidate: Candidate<'_>| match candidate {
            Candidate::Focusable { visible_bounds, .. } => visible_bounds,
            _ => None,
        })
    }

    /// The name of what has the focus.
    pub(super) fn focused_id(&mut self) -> Option<Id> {
        match self.focused()? {
            Target::Focusable { id, .. } => id,
            _ => None,
        }
    }

    /// Whether these words stand anywhere: in a text on the screen, in a field, or in what is written
    /// in many lines.
    pub(crate) fn holds(&mut self, words: &str) -> bool {
        let seen = self.seen();
        let texts = seen.texts.iter().map(|(_, text)| text);
        let mut all = texts.chain(seen.fields.iter().map(|(_, text)| text));
        all.any(|text| text.contains(words)) || self.copied().contains(words)
    }

    /// How often a text stands on the screen.
    pub(crate) fn count(&mut self, text: &str) -> usize {
        self.texts().iter().filter(|shown| *shown == text).count()
    }

    /// What is written on whatever has the focus.
    pub(super) fn focused_texts(&mut self) -> Vec<String> {
        let Some(at) = self.focused().and_then(|it| it.visible_bounds()) else {
            return Vec::new();
        };
        let inside = self.visible_texts().into_iter();
        let inside = inside.filter(|(_, seen)| at.contains(seen.center()));
        inside.map(|(text, _)| text).collect()
    }

    pub(super) fn find(&mut self, text: &str) -> Option<Rectangle> {
        self.selected(text).first()?.visible_bounds()
    }
}
