//! What was kept of a half-typed form: how it is written, and how it is offered again.

use iced::widget::{container, row};
use iced::{Alignment, Length};
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::domain::time::Timestamp;
use crate::i18n::{Words, tr};
use crate::service::StoreError;
use crate::service::drafts::{self, Kept};
use crate::ui::Element;
use crate::ui::context::Context;
use crate::ui::fault::Fault;
use crate::ui::icon::Icon;
use crate::ui::theme::{self, Tone};
use crate::ui::widget::link;
use crate::ui::{space, text};

/// A form as it is kept.
pub(in crate::ui::screen) fn body(form: &impl Serialize) -> String {
    // A form is plain text and codes: it always becomes JSON.
    serde_json::to_string(form).unwrap_or_default()
}

/// What was kept of a form.
pub(in crate::ui::screen) fn find(context: &Context<'_>, form: &str, record: i64) -> Option<Kept> {
    noted(
        context,
        form,
        record,
        drafts::find(context.db.desk(), form, record),
    )?
}

/// Notes whether a form could be read. One that could not is told of and asked for again; what is
/// typed meanwhile does not take its place.
fn noted<T>(
    context: &Context<'_>,
    form: &str,
    record: i64,
    found: Result<T, StoreError>,
) -> Option<T> {
    let unread = context.db.unread();
    match found {
        Ok(found) => {
            unread.read(form, record);
            Some(found)
        }
        Err(error) => {
            tracing::warn!(code = error.code(), "a half-typed form was not found again");
            unread.failed(form, record, Fault::from(error));
            None
        }
    }
}

/// What was kept of a form, read as that form. What is of another form is put aside: it is shown on
/// the first page, and what is typed now takes no place of it.
pub(in crate::ui::screen) fn open<T: DeserializeOwned>(
    context: &Context<'_>,
    form: &str,
    record: i64,
) -> Option<(T, Timestamp)> {
    let read = |body: &str| serde_json::from_str::<T>(body).ok();
    let reads = |body: &str| read(body).is_some();
    let found = drafts::open(context.db.desk(), form, record, reads);
    let kept = noted(context, form, record, found)?.kept?;
    Some((read(&kept.body)?, kept.at))
}

/// What was put aside of a form, because it could not be read.
pub(in crate::ui::screen) fn strange(
    context: &Context<'_>,
    form: &str,
    record: i64,
) -> Option<Kept> {
    find(context, &drafts::aside(form), record)
}

/// The foot of a form that stands on a page: when what was typed was kept, how to throw it away, and
/// the buttons. Where nothing is typed there are only these.
pub(in crate::ui::screen) fn foot<'a, Message: Clone + 'a>(
    at: Option<Timestamp>,
    discard: Option<Message>,
    buttons: Vec<Element<'a, Message>>,
    words: &Words,
) -> Element<'a, Message> {
    let kept = at.filter(|_| discard.is_some());
    let kept = kept.map(|at| {
        let when = crate::clock::local(at);
        text::small(tr!(words, "dossier-kept", when = when))
    });
    let discard = discard.map(|discard| link(tr!(words, "dossier-discard"), discard));
    let mut buttons_of = row![].spacing(space::S).align_y(Alignment::Center);
    buttons_of = buttons_of.push(kept).push(discard);
    for button in buttons {
        buttons_of = buttons_of.push(button);
    }
    container(buttons_of.wrap().vertical_spacing(space::S))
        .width(Length::Fill)
        .align_x(Alignment::End)
        .into()
}

/// One line over the whole width: a form that was closed half typed waits to be gone on with.
pub(in crate::ui::screen) fn waiting<'a, Message: Clone + 'a>(
    said: String,
    go_on: Message,
    discard: Message,
    words: &Words,
) -> Element<'a, Message> {
    let inside = row![
        text::sign(Icon::Note),
        text::body(said),
        link(tr!(words, "dossier-go-on"), go_on),
        link(tr!(words, "dossier-discard"), discard),
    ]
    .spacing(space::M)
    .align_y(Alignment::Center)
    .wrap();
    container(inside)
        .style(theme::container::notice(Tone::Primary))
        .padding([space::S, space::M])
        .width(Length::Fill)
        .into()
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
