//! What a popup opened under: it gives the focus away, and gets it back.

use iced::advanced::layout::Layout;
use iced::advanced::widget::operation::Outcome;
use iced::advanced::widget::{Operation, Tree};

use super::entries::{Entries, Focus};
use crate::ui::Element;

/// Operates on content, and goes on with what the operation leads to.
pub(super) fn operate<Message>(
    content: &mut Element<'_, Message>,
    tree: &mut Tree,
    layout: Layout<'_>,
    renderer: &iced::Renderer,
    operation: &mut dyn Operation,
) {
    let widget = content.as_widget_mut();
    widget.operate(tree, layout, renderer, operation);
    let mut outcome = operation.finish();
    while let Outcome::Chain(mut next) = outcome {
        widget.operate(tree, layout, renderer, &mut *next);
        outcome = next.finish();
    }
}

/// What was pressed, while its content is open.
pub(super) struct Under<'a, 'b, Message> {
    pub(super) content: &'b mut Element<'a, Message>,
    pub(super) tree: &'b mut Tree,
    pub(super) layout: Layout<'b>,
}

impl<Message> Under<'_, '_, Message> {
    fn look(&mut self, renderer: &iced::Renderer) -> Entries {
        let mut entries = Entries::default();
        operate(self.content, self.tree, self.layout, renderer, &mut entries);
        entries
    }

    fn focus(&mut self, at: Option<usize>, renderer: &iced::Renderer) {
        let mut focus = Focus::to(at);
        operate(self.content, self.tree, self.layout, renderer, &mut focus);
    }

    /// Gives the focus away, and tells what had it.
    pub(super) fn give_away(&mut self, renderer: &iced::Renderer) -> Option<usize> {
        let entries = self.look(renderer);
        self.focus(None, renderer);
        // Who pressed it with the mouse meant the button, which stands last.
        entries.focused().or(entries.last())
    }

    pub(super) fn take_back(&mut self, opener: Option<usize>, renderer: &iced::Renderer) {
        if opener.is_some() {
            self.focus(opener, renderer);
        }
    }
}
