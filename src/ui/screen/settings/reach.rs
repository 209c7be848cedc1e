//! Brings a card of the settings to the top of the list: who comes from a notice sees at once what it
//! was about.

use iced::advanced::widget::operation::{Outcome, Scrollable, scrollable};
use iced::advanced::widget::{Id, Operation, operate};
use iced::widget::operation::AbsoluteOffset;
use iced::{Rectangle, Task, Vector};

use crate::ui::space;

/// The list of cards.
pub(super) const LIST: &str = "settings-list";

struct Reach {
    card: Id,
    list: Option<Rectangle>,
    found: Option<Rectangle>,
}

/// Brings the card with this name into view.
pub(super) fn reach<Message: Send + 'static>(card: &'static str) -> Task<Message> {
    operate(Reach {
        card: Id::new(card),
        list: None,
        found: None,
    })
    .discard()
}

impl Operation for Reach {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn container(&mut self, id: Option<&Id>, bounds: Rectangle) {
        if id == Some(&self.card) {
            self.found = Some(bounds);
        }
    }

    fn scrollable(
        &mut self,
        id: Option<&Id>,
        bounds: Rectangle,
        _content: Rectangle,
        _translation: Vector,
        _state: &mut dyn Scrollable,
    ) {
        if id == Some(&Id::new(LIST)) {
            self.list = Some(bounds);
        }
    }

    fn finish(&self) -> Outcome<()> {
        let Some((card, list)) = self.found.zip(self.list) else {
            return Outcome::None;
        };
        let to = AbsoluteOffset {
            x: None,
            y: Some((card.y - list.y - space::L).max(0.0)),
        };
        Outcome::Chain(Box::new(scrollable::scroll_to(Id::new(LIST), to)))
    }
}
