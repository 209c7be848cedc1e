//! What keys mean in the forms of the page of a case: the one that lies over it hears them first,
//! then the one on the page that was used last.

use iced::keyboard::Key;

use super::{Begin, CaseScreen, Message, Spot, dialog, letters, note, task};
use crate::service::cases::CasePage;
use crate::ui::context::Context;
use crate::ui::people;
use crate::ui::shortcut::is_escape;
use crate::ui::widget::Stroke;

/// What a key asks of a form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum FormKey {
    Save,
    Close,
}

impl CaseScreen {
    /// What the keys of a form ask, wherever that form stands.
    pub(super) fn form_key(&self, stroke: &Stroke) -> Option<FormKey> {
        if is_escape(stroke) {
            return Some(FormKey::Close);
        }
        let Key::Character(letter) = &stroke.key else {
            return None;
        };
        let modifiers = stroke.modifiers;
        if !modifiers.command() || modifiers.alt() || modifiers.shift() {
            return None;
        }
        match letter.as_str() {
            "s" => Some(FormKey::Save),
            _ => None,
        }
    }

    pub(super) fn on_form(&self, key: FormKey) -> Option<Message> {
        if self.dialog.is_some() {
            return Some(Message::Dialog(match key {
                FormKey::Save => dialog::Message::Save,
                FormKey::Close => dialog::Message::Close,
            }));
        }
        let spot = match (self.last, self.note_open, self.task_open) {
            (_, false, false) => return None,
            (_, true, false) | (Spot::Note, true, true) => Spot::Note,
            (_, false, true) | (Spot::Task, true, true) => Spot::Task,
        };
        Some(match spot {
            Spot::Note => Message::Note(match key {
                FormKey::Save => note::Message::Save,
                FormKey::Close => note::Message::Close,
            }),
            Spot::Task => Message::Task(match key {
                FormKey::Save => task::Message::Save,
                FormKey::Close => task::Message::Close,
            }),
        })
    }
}

/// What a letter asks where no field has the focus. What is others' own is not begun while somebody looks
/// along.
pub(super) fn on_page(stroke: &Stroke, page: &CasePage, context: &Context<'_>) -> Option<Message> {
    if stroke.modifiers.command() || stroke.modifiers.alt() {
        return None;
    }
    let Key::Character(letter) = &stroke.key else {
        return None;
    };
    match letter.to_lowercase().as_str() {
        "n" => Some(Message::Begin(Begin::Note)),
        "t" => Some(Message::Begin(Begin::Task)),
        "v" => Some(Message::Begin(Begin::Absence)),
        "h" => context.alone(Some(Message::Begin(Begin::Hearing))),
        "w" => letters::begin(page),
        _ => context.alone(people::asked(stroke, page.youth.id).map(Message::People)),
    }
}
