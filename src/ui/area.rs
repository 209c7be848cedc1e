//! A text of many lines that is typed: what stands there, and a way back by words.

use iced::widget::text_editor::{Action, Content};

use super::field::begins_a_step;

/// How many steps back a text remembers.
const STEPS: usize = 50;

/// A text of many lines.
#[derive(Debug, Default)]
pub(crate) struct Area {
    content: Content,
    past: Vec<String>,
    future: Vec<String>,
}

impl Area {
    /// A text with something in it; one types on at its end.
    pub(crate) fn new(text: &str) -> Self {
        let mut area = Self::default();
        area.put(text);
        area
    }

    /// What is drawn.
    pub(crate) fn content(&self) -> &Content {
        &self.content
    }

    /// The text as typed.
    pub(crate) fn text(&self) -> String {
        self.content.text()
    }

    /// Whether it says nothing.
    pub(crate) fn is_empty(&self) -> bool {
        self.content.text().trim().is_empty()
    }

    /// Takes what somebody did in it. A step back is a word.
    pub(crate) fn perform(&mut self, action: Action) {
        if !action.is_edit() {
            self.content.perform(action);
            return;
        }
        let before = self.content.text();
        self.content.perform(action);
        let after = self.content.text();
        if before != after && (self.past.is_empty() || begins_a_step(&before, &after)) {
            self.past.push(before);
            if self.past.len() > STEPS {
                self.past.remove(0);
            }
        }
        self.future.clear();
    }

    /// A word back.
    pub(crate) fn undo(&mut self) {
        if let Some(text) = self.past.pop() {
            self.future.push(self.content.text());
            self.put(&text);
        }
    }

    /// A word forward again.
    pub(crate) fn redo(&mut self) {
        if let Some(text) = self.future.pop() {
            self.past.push(self.content.text());
            self.put(&text);
        }
    }

    fn put(&mut self, text: &str) {
        use iced::widget::text_editor::Motion;
        self.content = Content::with_text(text);
        self.content.perform(Action::Move(Motion::DocumentEnd));
    }
}

#[cfg(test)]
mod tests {
    use iced::widget::text_editor::Edit;

    use super::*;

    #[test]
    fn a_step_back_is_a_word() {
        let mut area = Area::default();
        for letter in "twee woorden".chars() {
            area.perform(Action::Edit(Edit::Insert(letter)));
        }
        area.undo();
        assert_eq!(area.text(), "twee ");
        area.redo();
        assert_eq!(area.text(), "twee woorden");
        area.undo();
        area.perform(Action::Edit(Edit::Insert('!')));
        assert_eq!(area.text(), "twee !");
    }
}
