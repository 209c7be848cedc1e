//! A text of many lines that is typed: what stands there, and a way back by words.

use std::sync::Arc;

use iced::widget::text_editor::{Action, Content, Edit};

use super::field::Problem;
use super::history::{History, Step};

/// So many signs a text takes: some fifteen pages. With more each key that follows would be slow.
pub(crate) const MOST: usize = 50_000;

/// A text of many lines.
#[derive(Debug, Default)]
pub(crate) struct Area {
    content: Content,
    /// What came in last and was not taken.
    refused: Option<Problem>,
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

    /// What is wrong: something that was pasted is too long.
    pub(crate) fn problem(&self) -> Option<&Problem> {
        self.refused.as_ref()
    }

    /// Takes what somebody did in it. A step back is a word. What makes the text longer than it may be
    /// is not taken, not even in part, and that is said.
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
        let count = before.chars().count() + more(&action);
        self.refused = (count > MOST && more(&action) > 0).then(|| Problem::too_long(count, MOST));
        if self.refused.is_some() {
            return;
        }
        self.content.perform(action);
        let after = self.content.text();
        if before != after {
            self.history.note(&before, &after);
        }
    }

    fn put(&mut self, text: &str) {
        self.refused = None;
        use iced::widget::text_editor::Motion;
        self.content = Content::with_text(text);
        self.content.perform(Action::Move(Motion::DocumentEnd));
    }
}

/// How many signs come in with what somebody did. What is pasted may stand in for what was selected:
/// then the text stays shorter than this counts, and so near the limit that is of no concern.
fn more(action: &Action) -> usize {
    match action {
        Action::Edit(Edit::Insert(_) | Edit::Enter | Edit::Indent) => 1,
        Action::Edit(Edit::Paste(text)) => text.chars().count(),
        Action::Edit(Edit::Backspace | Edit::Delete | Edit::Unindent)
        | Action::Move(_)
        | Action::Select(_)
        | Action::SelectWord
        | Action::SelectLine
        | Action::SelectAll
        | Action::Click(_)
        | Action::Drag(_)
        | Action::Scroll { .. } => 0,
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
    fn what_is_too_long_is_said_and_changes_nothing() {
        let mut area = Area::new("Moeder gebeld");
        let paste = |length| Action::Edit(Edit::Paste(Arc::new("x".repeat(length))));
        area.perform(paste(MOST));
        assert_eq!(area.text(), "Moeder gebeld");
        assert!(area.problem().is_some());
        area.perform(Action::Edit(Edit::Insert('.')));
        assert_eq!(area.problem(), None);
        area.perform(paste(MOST - 14));
        assert_eq!((area.text().len(), area.problem()), (MOST, None));
        area.perform(Action::Edit(Edit::Backspace));
        assert_eq!(area.text().len(), MOST - 1);
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
