//! Where the case file lies, and what there is to say about that place.

use iced::widget::column;

use crate::i18n::{Words, tr};
use crate::service::safekeeping::Warning;
use crate::ui::Element;
use crate::ui::context::Context;
use crate::ui::theme::Tone;
use crate::ui::widget::{card, labelled, line, notice};
use crate::ui::{space, text};

/// Draws the card.
pub(super) fn view<'a, Message: 'a>(
    warnings: &[Warning],
    context: &Context<'a>,
) -> Element<'a, Message> {
    let words = context.words;
    let path = context.db.session().path().display().to_string();
    let path = line(path).font(text::MEDIUM);
    let mut inside = column![labelled(tr!(words, "settings-file-where"), path)].spacing(space::M);
    for warning in warnings.iter().filter(|warning| of_file(**warning)) {
        inside = inside.push(warned(warning, words));
        inside = inside.push(text::body(tr!(words, "settings-file-move")));
    }
    card(tr!(words, "settings-file"), inside)
}

/// Whether it is about the file, and not about its copies.
const fn of_file(warning: Warning) -> bool {
    matches!(warning, Warning::FileSynced(_) | Warning::FileOnNetwork)
}

/// Draws a warning.
pub(super) fn warned<'a, Message: 'a>(warning: &Warning, words: &Words) -> Element<'a, Message> {
    let key = format!("warning-{}", warning.code());
    let said = words.sentence(&key, &warning.facts()).unwrap_or_default();
    let advice = words.find_attribute(&key, "advice").unwrap_or_default();
    notice(Tone::Due, said, advice)
}
