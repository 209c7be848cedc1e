//! Half-typed forms that were closed before they were saved: said where they belong, gone on with
//! or thrown away, and kept when one leaves.

use iced::widget::{column, container, row};
use iced::{Alignment, Length, Task};

use super::context::{Context, Event};
use super::fault::Fault;
use super::icon::Icon;
use super::screen::Typed;
use super::theme::{self, Tone};
use super::widget::{line, link, notice};
use super::{Element, space, text};
use crate::clock;
use crate::i18n::tr;
use crate::service::desk::Desk;
use crate::service::drafts::{self, Kept, Now};

/// One line over the whole width: which form, of when, and what can be done with it.
pub(crate) fn strip<'a, Message: Clone + 'a>(
    kept: &Kept,
    form: String,
    go_on: Message,
    throw_away: Message,
    context: &Context<'a>,
) -> Element<'a, Message> {
    let words = context.words;
    let said = tr!(
        words,
        "people-kept",
        form = form,
        at = clock::local(kept.at)
    );
    let inside = row![
        text::sign(Icon::Note),
        line(said),
        link(tr!(words, "people-go-on"), go_on),
        link(tr!(words, "kept-drop"), throw_away),
    ]
    .spacing(space::M)
    .align_y(Alignment::Center);
    container(inside)
        .style(theme::container::notice(Tone::Primary))
        .padding([space::S, space::M])
        .width(Length::Fill)
        .into()
}

/// What was put aside of a form, because the form could not read it: as text, to be taken along or
/// thrown away.
pub(crate) fn aside<'a, Message: Clone + 'a>(
    kept: &Kept,
    take: Message,
    throw_away: Message,
    context: &Context<'a>,
) -> Element<'a, Message> {
    let words = context.words;
    let said = tr!(words, "entry-kept-strange", at = clock::local(kept.at));
    let what = match context.curtain {
        true => tr!(words, "curtain-on-do"),
        false => kept.body.clone(),
    };
    let acts = row![
        link(tr!(words, "entry-kept-take"), take),
        link(tr!(words, "kept-drop"), throw_away)
    ];
    column![notice(Tone::Due, said, what), acts.spacing(space::M)]
        .spacing(space::S)
        .into()
}

/// What goes to the clipboard of something that was put aside. It may hold a number of a person.
pub(crate) fn taken(kept: &Kept) -> Event {
    Event::Copy {
        text: kept.body.clone(),
        secret: true,
    }
}

/// Keeps a form that is closed.
pub(crate) fn keep(typed: Option<Typed>, context: &Context<'_>) -> Task<Result<(), Fault>> {
    let Some(typed) = typed else {
        return Task::none();
    };
    context.db.run(move |desk| write(desk, vec![typed]))
}

/// Keeps half-typed forms, or takes away what became empty: all or nothing.
pub(crate) fn write(desk: Desk<'_>, typed: Vec<Typed>) -> Result<(), Fault> {
    let forms = typed.into_iter().map(|one| Now {
        form: one.form.into_owned(),
        record: one.record,
        body: one.body,
    });
    Ok(drafts::write(desk, forms.collect())?)
}

/// Throws a form away.
pub(crate) fn throw_away(
    form: String,
    record: i64,
    context: &Context<'_>,
) -> Task<Result<(), Fault>> {
    context
        .db
        .run(move |desk| drafts::drop(desk, &form, record).map_err(Fault::from))
}
