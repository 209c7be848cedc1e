//! The last step: the schools, and where copies go.

use iced::widget::{column, row};

use super::{FOLDER, FirstRun, Message};
use crate::i18n::{Words, tr};
use crate::ui::Element;
use crate::ui::context::Target;
use crate::ui::widget::{card, line, primary, secondary};
use crate::ui::{space, text};

/// Draws it.
pub(super) fn view<'a>(screen: &'a FirstRun, words: &'a Words) -> Element<'a, Message> {
    let schools = card(
        tr!(words, "first-run-schools"),
        text::body(tr!(words, "first-run-schools-what")),
    );
    column![
        schools,
        card(tr!(words, "first-run-copies"), copies(screen, words))
    ]
    .spacing(space::L)
    .into()
}

fn copies<'a>(screen: &'a FirstRun, words: &'a Words) -> Element<'a, Message> {
    let what = text::body(tr!(words, "first-run-copies-what"));
    if let Some(form) = &screen.folder {
        let field = form.view(
            words,
            (FOLDER, tr!(words, "first-run-folder")),
            Message::Path,
            Some(Message::TakeFolder),
        );
        let buttons = row![
            secondary(tr!(words, "first-run-folder-take"), Message::TakeFolder),
            secondary(tr!(words, "cancel"), Message::Folder(false)),
        ]
        .spacing(space::S);
        return column![what, field, buttons].spacing(space::M).into();
    }
    let folder = screen
        .copies
        .as_ref()
        .map(|copies| line(copies.folder.display().to_string()).font(text::MEDIUM));
    let change = secondary(tr!(words, "first-run-folder-other"), Message::Folder(true));
    column![what]
        .push(folder)
        .push(change)
        .spacing(space::M)
        .into()
}

/// Goes on to the schools.
pub(super) fn import<'a>(words: &Words, busy: bool) -> crate::ui::widget::Press<'a, Message> {
    let go = (!busy).then_some(Message::Finish(Target::Exchange));
    primary(tr!(words, "first-run-import"), go)
}

/// Goes on without.
pub(super) fn later<'a>(words: &Words, busy: bool) -> crate::ui::widget::Press<'a, Message> {
    let go = (!busy).then_some(Message::Finish(Target::Today));
    secondary(tr!(words, "first-run-later"), go)
}
