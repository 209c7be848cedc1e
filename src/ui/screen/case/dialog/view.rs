//! How the forms over the page of a case are drawn: their titles, widths and buttons.

use super::{Dialog, Message};
use crate::domain::id::CaseId;
use crate::i18n::tr;
use crate::service::drafts::Kept;
use crate::ui::context::Context;
use crate::ui::sheet::above;
use crate::ui::widget::{dialog, lead, link, secondary};
use crate::ui::{Element, kept};

impl Dialog {
    /// Draws the form.
    pub(in crate::ui::screen::case) fn view<'a>(
        &'a self,
        put_aside: Option<&Kept>,
        context: &Context<'a>,
    ) -> Element<'a, Message> {
        let words = context.words;
        let waits = self.typed(CaseId(0)).is_some_and(|one| one.body.is_some());
        let save = |label: String| {
            let throw = waits.then(|| link(tr!(words, "dossier-discard"), Message::Throw).into());
            let later = secondary(tr!(words, "dossier-later"), Message::Close).into();
            let save = lead(label, "Ctrl S", Message::Save).into();
            throw.into_iter().chain([later, save]).collect::<Vec<_>>()
        };
        let (title, width, inside, buttons): (_, f32, Element<'a, Message>, Vec<_>) = match self {
            Self::Correct(form) => (
                tr!(words, "dossier-correct"),
                620.0,
                form.fields(context).map(Message::Note),
                save(tr!(words, "dossier-correct-do")),
            ),
            Self::Change(form) => (
                tr!(words, "dossier-task-change"),
                460.0,
                form.fields(context).map(Message::Task),
                save(tr!(words, "save")),
            ),
            Self::Hearing(form) => (
                form.title(words),
                620.0,
                form.view(context).map(Message::Hearing),
                save(tr!(words, "save")),
            ),
            Self::Absence(form) => (
                tr!(words, "dossier-absence-form"),
                520.0,
                form.view(context).map(Message::Absence),
                save(tr!(words, "dossier-absence-do")),
            ),
            Self::Sure(sure) => (
                sure.title(words),
                460.0,
                sure.view(context),
                vec![
                    secondary(tr!(words, "dossier-remove-not"), Message::Close).into(),
                    sure.button(words),
                ],
            ),
            Self::Close(form) => (
                tr!(words, "dossier-close-form"),
                520.0,
                form.fields(context).map(Message::Closing),
                save(tr!(words, "dossier-close")),
            ),
            Self::HandOver(form) => (
                tr!(words, "dossier-hand-over"),
                460.0,
                form.view(context).map(Message::HandOver),
                save(tr!(words, "dossier-hand-over")),
            ),
            Self::Facts(form) => (
                tr!(words, "dossier-facts"),
                640.0,
                form.fields(context).map(Message::Facts),
                save(tr!(words, "save")),
            ),
            Self::Line(form) => {
                let (title, act) = form.titles(context);
                (title, 520.0, form.view(context), save(act))
            }
            Self::Sent(form) => (
                tr!(words, "letter-mark-sent"),
                460.0,
                form.view(context).map(Message::Sent),
                save(tr!(words, "save")),
            ),
            Self::View(viewer) => (
                viewer.name.clone(),
                960.0,
                viewer.view(words).map(Message::View),
                vec![secondary(tr!(words, "dossier-file-copy"), Message::Copy).into()],
            ),
        };
        let (take, drop) = (Message::TakeAside, Message::DropAside);
        let inside = match put_aside {
            Some(kept) => above(Some(kept::aside(kept, take, drop, context)), inside),
            None => inside,
        };
        dialog(title, width, inside, buttons, Message::Close)
    }
}
