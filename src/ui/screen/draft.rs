//! What was kept of a half-typed form: how it is written, and how it is offered again.

use iced::Alignment;
use iced::widget::row;
use serde::Serialize;

use crate::domain::time::Timestamp;
use crate::i18n::{Words, tr};
use crate::service::drafts::{self, Kept};
use crate::ui::Element;
use crate::ui::context::Context;
use crate::ui::widget::link;
use crate::ui::{space, text};

/// A form as it is kept.
pub(in crate::ui::screen) fn body(form: &impl Serialize) -> String {
    // A form is plain text and codes: it always becomes JSON.
    serde_json::to_string(form).unwrap_or_default()
}

/// What was kept of a form.
pub(in crate::ui::screen) fn find(context: &Context<'_>, form: &str, record: i64) -> Option<Kept> {
    match drafts::find(context.db.desk(), form, record) {
        Ok(kept) => kept,
        Err(error) => {
            tracing::warn!(code = error.code(), "a half-typed form was not found again");
            None
        }
    }
}

/// Says that something was kept, and how to throw it away.
pub(in crate::ui::screen) fn notice<'a, Message: Clone + 'a>(
    at: Timestamp,
    discard: Message,
    words: &Words,
) -> Element<'a, Message> {
    let when = crate::clock::local(at);
    row![
        text::small(tr!(words, "dossier-kept", when = when)),
        link(tr!(words, "dossier-discard"), discard)
    ]
    .spacing(space::M)
    .align_y(Alignment::Center)
    .wrap()
    .into()
}
