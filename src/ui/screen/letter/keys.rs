//! What keys mean on a letter in the making.

use iced::keyboard::{Key, key::Named};

use super::make::After;
use super::{LetterScreen, Message, Shown, folder, preview};
use crate::ui::context::Context;
use crate::ui::shortcut::is_escape;
use crate::ui::widget::Stroke;

/// The key that makes and prints, as it is written.
pub(super) const PRINT: &str = "Ctrl P";
/// The key that makes.
pub(super) const MAKE: &str = "Ctrl S";

/// What a key means. While somebody looks along nothing is made: only a step back is taken.
pub(super) fn meant(
    screen: &LetterScreen,
    stroke: &Stroke,
    context: &Context<'_>,
) -> Option<Message> {
    let letter = ctrl(stroke);
    if let Some(message) = context.alone(screen.folder.as_ref()).and_then(|_| {
        let escape = is_escape(stroke).then_some(folder::Message::Close);
        escape.or((letter == Some("s")).then_some(folder::Message::Save))
    }) {
        return Some(Message::Folder(message));
    }
    if is_escape(stroke) {
        return Some(Message::Back);
    }
    if context.curtain || screen.folder.is_some() {
        return None;
    }
    match letter {
        Some("p") if context.paper.printers().can_print() => Some(Message::Make(After::Print)),
        Some("s") => Some(Message::Make(After::Keep)),
        Some(_) => None,
        None => bare(screen, stroke),
    }
}

/// A letter with Ctrl held.
fn ctrl(stroke: &Stroke) -> Option<&str> {
    let modifiers = stroke.modifiers;
    let held = modifiers.command() && !modifiers.alt() && !modifiers.shift();
    match &stroke.key {
        Key::Character(letter) if held => Some(letter.as_str()),
        _ => None,
    }
}

/// A key with nothing held: the pages, and whose letter is shown.
fn bare(screen: &LetterScreen, stroke: &Stroke) -> Option<Message> {
    if stroke.modifiers.command() || stroke.modifiers.alt() {
        return None;
    }
    let zoom = |larger| Some(Message::Preview(preview::Message::Zoom(larger)));
    match &stroke.key {
        Key::Named(Named::PageDown) => Some(Message::Scroll(true)),
        Key::Named(Named::PageUp) => Some(Message::Scroll(false)),
        Key::Character(sign) => match sign.as_str() {
            "+" | "=" => zoom(true),
            "-" => zoom(false),
            digit => {
                let Shown::Letter(open) = &screen.shown else {
                    return None;
                };
                let at = digit.parse::<usize>().ok()?.checked_sub(1)?;
                open.shows().get(at).copied().map(Message::Show)
            }
        },
        Key::Named(_) | Key::Unidentified => None,
    }
}
