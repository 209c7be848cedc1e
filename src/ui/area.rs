//! A text of many lines that is typed: what stands there, and a way back by words.

use std::sync::Arc;

use iced::widget::text_editor::{Action, Content, Edit};

use super::history::{History, Step};

/// A text of many lines.
#[derive(Debug, Default)]
pub(crate) struct Area {
    content: Content,
    history: History,
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

    /// The way back, for the widget that shows the text.
    pub(crate) fn history(&self) -> &History {
        &self.history
    }

    /// What the widget does in it for a step: the whole text as it was is pasted.
    pub(crate) fn step(history: &History, step: Step) -> Option<Action> {
        let text = history.ask(step)?;
        Some(Action::Edit(Edit::Paste(Arc::new(text))))
    }

    /// Takes what somebody did in it. A step back is a word.
    pub(crate) fn perform(&mut self, action: Action) {
        if !action.is_edit() {
            self.content.perform(action);
            return;
        }
        let before = self.content.text();
        if let Action::Edit(Edit::Paste(text)) = &action
            && self.history.is_asked(text)
        {
            self.history.note(&before, text);
            self.put(text);
            return;
        }
        self.content.perform(action);
        let after = self.content.text();
        if before != after {
            self.history.note(&before, &after);
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
    use super::*;

    /// Takes a step as the widget asks for it.
    fn step(area: &mut Area, step: Step) {
        if let Some(action) = Area::step(area.history(), step) {
            area.perform(action);
        }
    }

    #[test]
    fn a_step_back_is_a_word() {
        let mut area = Area::default();
        for letter in "twee woorden".chars() {
            area.perform(Action::Edit(Edit::Insert(letter)));
        }
        step(&mut area, Step::Back);
        assert_eq!(area.text(), "twee ");
        step(&mut area, Step::Forward);
        assert_eq!(area.text(), "twee woorden");
        step(&mut area, Step::Back);
        area.perform(Action::Edit(Edit::Insert('!')));
        assert_eq!(area.text(), "twee !");
    }
}
