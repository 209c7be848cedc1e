//! The form with which a case goes to an officer, as it is kept.

use iced::widget::column;

use crate::domain::id::CaseId;
use crate::domain::time::Timestamp;
use crate::service::cases::{self, CasePage};
use crate::service::drafts::Kept;
use crate::ui::context::Context;
use crate::ui::screen::hand_over::{self, HandOver};
use crate::ui::screen::{Typed, draft};
use crate::ui::{Element, space};

/// The draft of the form, by its case.
pub(super) const FORM: &str = "dossier-hand-over";

/// The form.
pub(super) struct HandOverForm {
    lines: HandOver,
    kept: Option<Timestamp>,
    /// Something was filled in since it was made, so that its draft is ours to keep and drop.
    touched: bool,
}

/// What happens in it.
#[derive(Debug, Clone)]
pub(crate) enum Message {
    /// In its lines.
    Lines(hand_over::Message),
    /// What was put back is not wanted.
    Discard,
}

impl HandOverForm {
    /// The form of a case, with what was kept of it.
    pub(super) fn of(page: &CasePage, kept: Option<Kept>) -> Self {
        let mut lines = HandOver::new(page.case.handler);
        lines.with_tasks(page.tasks_along());
        Self::new(lines, kept)
    }

    fn new(lines: HandOver, kept: Option<Kept>) -> Self {
        let mut form = Self {
            lines,
            kept: None,
            touched: false,
        };
        let Some(kept) = kept else {
            return form;
        };
        match serde_json::from_str(&kept.body) {
            Ok(half) => form.lines.put_back(half),
            Err(_) => form.lines.put_text(kept.body),
        }
        (form.kept, form.touched) = (Some(kept.at), true);
        form
    }

    /// What is half filled in; once it is ours.
    pub(super) fn typed(&self, case: CaseId) -> Option<Typed> {
        let any = !self.lines.is_empty();
        let body = any.then(|| draft::body(&self.lines.half()));
        self.touched.then(|| Typed::new(FORM, case.0, body))
    }

    /// To whom and why, once it is filled in.
    pub(super) fn meant(&mut self) -> Option<cases::HandOver> {
        self.lines.meant()
    }

    pub(super) fn update(&mut self, message: Message) {
        match message {
            Message::Lines(message) => self.lines.update(message),
            Message::Discard => {
                self.lines.clear();
                self.kept = None;
            }
        }
        self.touched = true;
    }

    pub(super) fn view<'a>(&'a self, context: &Context<'a>) -> Element<'a, Message> {
        let words = context.words;
        let kept = self.kept;
        column![self.lines.view(context).map(Message::Lines)]
            .push(kept.map(|at| draft::notice(at, Message::Discard, words)))
            .spacing(space::M)
            .into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_does_not_read_as_a_form_is_shown_and_kept_on() {
        let form = HandOverForm::new(
            HandOver::new(None),
            Some(Kept {
                form: FORM.to_owned(),
                record: 7,
                body: "een oude vorm".to_owned(),
                at: Timestamp(0),
            }),
        );
        let body = form.typed(CaseId(7)).and_then(|typed| typed.body);
        assert!(body.is_some_and(|body| body.contains("een oude vorm")));
    }
}
