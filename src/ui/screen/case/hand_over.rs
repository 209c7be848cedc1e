//! The form with which a case goes to an officer: to whom, and why.

use iced::widget::column;
use serde::{Deserialize, Serialize};

use super::dialog::LINE;
use crate::domain::id::{CaseId, OfficerId};
use crate::domain::time::Timestamp;
use crate::i18n::tr;
use crate::service::drafts::Kept;
use crate::ui::context::Context;
use crate::ui::field::{self, Field};
use crate::ui::screen::{Typed, draft};
use crate::ui::widget::{choice, entry, labelled, problem};
use crate::ui::{Element, space};

/// The draft of the form, by its case.
pub(super) const FORM: &str = "dossier-hand-over";

/// The form.
pub(super) struct HandOverForm {
    to: Option<OfficerId>,
    why: Field<Option<String>>,
    kept: Option<Timestamp>,
    /// Something was filled in since it was made, so that its draft is ours to keep and drop.
    touched: bool,
    checked: bool,
}

/// The same as it is kept.
#[derive(Serialize, Deserialize)]
struct Half {
    to: Option<OfficerId>,
    why: String,
}

/// What happens in it.
#[derive(Debug, Clone)]
pub(crate) enum Message {
    /// To whom.
    To(OfficerId),
    /// Why.
    Why(String),
    /// What was put back is not wanted.
    Discard,
    /// Do it.
    Save,
}

impl HandOverForm {
    /// The form, with what was kept of it.
    pub(super) fn new(kept: Option<Kept>) -> Self {
        let mut form = Self {
            to: None,
            why: Field::new("", field::maybe),
            kept: None,
            touched: false,
            checked: false,
        };
        let Some(kept) = kept else {
            return form;
        };
        match serde_json::from_str::<Half>(&kept.body) {
            Ok(half) => {
                form.to = half.to;
                form.why.set(half.why);
            }
            // What no longer reads as a form is shown as text.
            Err(_) => form.why.set(kept.body),
        }
        (form.kept, form.touched) = (Some(kept.at), true);
        form
    }

    /// What is half filled in; once it is ours.
    pub(super) fn typed(&self, case: CaseId) -> Option<Typed> {
        let any = self.to.is_some() || !self.why.is_empty();
        let body = any.then(|| {
            draft::body(&Half {
                to: self.to,
                why: self.why.text().to_owned(),
            })
        });
        self.touched.then_some(Typed {
            form: FORM,
            record: case.0,
            body,
        })
    }

    /// To whom and why, once it is filled in.
    pub(super) fn meant(&mut self, context: &Context<'_>) -> Option<(OfficerId, Option<String>)> {
        self.checked = true;
        let why = self.why.check()?;
        let to = self.to?;
        Some((to, Some(handed(to, why, context))))
    }

    pub(super) fn update(&mut self, message: Message) {
        self.touched = true;
        match message {
            Message::To(officer) => self.to = Some(officer),
            Message::Why(typed) => self.why.typed(typed),
            Message::Discard => {
                *self = Self::new(None);
                self.touched = true;
            }
            Message::Save => {}
        }
    }

    pub(super) fn view<'a>(&'a self, context: &Context<'a>) -> Element<'a, Message> {
        let words = context.words;
        let officers: Vec<OfficerId> = context.officers.iter().map(|one| one.id).collect();
        let missing = self.checked && self.to.is_none();
        let chosen = choice(
            &officers,
            self.to.as_ref(),
            |id| context.officer(Some(*id)),
            Message::To,
        )
        .id(LINE)
        .wrong(missing);
        let to = problem(
            labelled(tr!(words, "dossier-hand-over-to"), chosen),
            missing.then(|| tr!(words, "entry-needed")),
        );
        let why = entry(
            words,
            "dossier-hand-over-why",
            tr!(words, "cases-bulk-why"),
            "",
            &self.why,
            Message::Why,
            Some(Message::Save),
        );
        column![to, why]
            .push(
                self.kept
                    .map(|at| draft::notice(at, Message::Discard, words)),
            )
            .spacing(space::M)
            .into()
    }
}

/// What the timeline says: to whom, and why where that is said.
pub(in crate::ui::screen) fn handed(
    to: OfficerId,
    why: Option<String>,
    context: &Context<'_>,
) -> String {
    let told = tr!(
        context.words,
        "dossier-handed",
        name = context.officer(Some(to))
    );
    match why {
        Some(why) => format!("{told}: {why}"),
        None => told,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_does_not_read_as_a_form_is_shown_and_kept_on() {
        let form = HandOverForm::new(Some(Kept {
            form: FORM.to_owned(),
            record: 7,
            body: "een oude vorm".to_owned(),
            at: Timestamp(0),
        }));
        let body = form.typed(CaseId(7)).and_then(|typed| typed.body);
        assert!(body.is_some_and(|body| body.contains("een oude vorm")));
    }
}
