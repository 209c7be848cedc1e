//! That a letter left: when and how. By e-mail or portal only with the day on which its reader agreed.

use iced::widget::column;
use serde::{Deserialize, Serialize};

use crate::domain::id::LetterId;
use crate::domain::letter::{LetterChannel, LetterSent};
use crate::domain::time::{Date, Timestamp, dutch};
use crate::i18n::tr;
use crate::service::drafts::Kept;
use crate::service::letters::needs_consent;
use crate::ui::context::Context;
use crate::ui::field::{Field, Problem, maybe_day};
use crate::ui::screen::facts::past_day;
use crate::ui::screen::{Typed, draft};
use crate::ui::widget::{Calendar, Pick, choice, date_field, labelled};
use crate::ui::{Element, space, text};

/// The draft of the form, by its letter.
pub(super) const FORM: &str = "dossier-letter-sent";
/// What gets the focus.
pub(super) const FIRST: &str = "letter-sent-how";
const ON: &str = "letter-sent-on";
const CONSENT: &str = "letter-consent";

/// The form.
pub(super) struct SentForm {
    pub(super) id: LetterId,
    how: LetterChannel,
    on: Field<Date>,
    on_calendar: Calendar,
    consent: Field<Option<Date>>,
    consent_calendar: Calendar,
    kept: Option<Timestamp>,
    /// Something was filled in since it was made, so that its draft is ours to keep and drop.
    touched: bool,
}

/// What happens in it.
#[derive(Debug, Clone)]
pub(crate) enum Message {
    /// How it left.
    How(LetterChannel),
    /// When.
    On(Pick),
    /// When its reader agreed.
    Consent(Pick),
    /// What was put back is not wanted.
    Discard,
    /// Do it.
    Save,
}

/// The same as it is kept.
#[derive(Debug, Serialize, Deserialize)]
struct Half {
    how: LetterChannel,
    on: String,
    consent: String,
}

impl SentForm {
    /// The form, on today and by post, with what was kept of it.
    pub(super) fn new(id: LetterId, kept: Option<Kept>, today: Date) -> Self {
        let mut form = Self {
            id,
            how: LetterChannel::Post,
            on: Field::new(dutch(today), move |text| past_day(text, today)),
            on_calendar: Calendar::default(),
            consent: Field::new("", move |text| maybe_day(text, today)),
            consent_calendar: Calendar::default(),
            kept: None,
            touched: false,
        };
        let half = kept.and_then(|kept| Some((serde_json::from_str(&kept.body).ok()?, kept.at)));
        if let Some((Half { how, on, consent }, at)) = half {
            form.how = how;
            form.on.set(on);
            form.consent.set(consent);
            (form.kept, form.touched) = (Some(at), true);
        }
        form
    }

    /// What is half filled in; once it is ours.
    pub(super) fn typed(&self) -> Option<Typed> {
        let half = Half {
            how: self.how,
            on: self.on.text().to_owned(),
            consent: self.consent.text().to_owned(),
        };
        let body = Some(draft::body(&half));
        self.touched.then(|| Typed::new(FORM, self.id.0, body))
    }

    /// What is meant, once everything is filled in.
    pub(super) fn meant(&mut self) -> Option<LetterSent> {
        let (on, consent) = (self.on.check(), self.consent.check());
        let asked = needs_consent(self.how);
        if asked && consent == Some(None) {
            self.consent.refuse(Problem::new("letter-consent-needed"));
            return None;
        }
        Some(LetterSent {
            on: on?,
            how: self.how,
            consent: match asked {
                true => consent?,
                false => None,
            },
        })
    }

    /// The first field that something is wrong with, once that was looked at.
    pub(super) fn wrong(&self) -> &'static str {
        match self.on.problem() {
            Some(_) => ON,
            None => CONSENT,
        }
    }

    /// Does what a message says, as far as it stays in the form.
    pub(super) fn update(&mut self, message: Message, today: Date) {
        self.touched = true;
        match message {
            Message::How(how) => {
                self.how = how;
                self.consent.reread();
            }
            Message::On(pick) => self.on_calendar.update(&mut self.on, pick, today),
            Message::Consent(pick) => {
                self.consent_calendar.update(&mut self.consent, pick, today);
            }
            Message::Discard => *self = Self::new(self.id, None, today),
            Message::Save => {}
        }
    }

    /// Draws it.
    pub(super) fn view<'a>(&'a self, context: &Context<'a>) -> Element<'a, Message> {
        let words = context.words;
        let how = choice(
            LetterChannel::ALL,
            Some(&self.how),
            |how| words.word("letter-channel", how.code()),
            Message::How,
        )
        .id(FIRST);
        let on = date_field(
            words,
            ON,
            tr!(words, "letter-sent-on"),
            &self.on,
            self.on_calendar,
            context.today,
            Message::On,
            Some(Message::Save),
        );
        let consent = needs_consent(self.how).then(|| {
            let day = date_field(
                words,
                CONSENT,
                tr!(words, "letter-consent"),
                &self.consent,
                self.consent_calendar,
                context.today,
                Message::Consent,
                Some(Message::Save),
            );
            column![day, text::small(tr!(words, "letter-consent-why"))].spacing(space::XS)
        });
        column![labelled(tr!(words, "letter-sent-how"), how), on]
            .push(consent)
            .push(
                self.kept
                    .map(|at| draft::notice(at, Message::Discard, words)),
            )
            .spacing(space::M)
            .into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form() -> SentForm {
        SentForm::new(LetterId(3), None, "2026-11-25".parse().unwrap())
    }

    fn typed(text: &str) -> Pick {
        Pick::Typed(text.to_owned())
    }

    #[test]
    fn by_mail_only_with_the_day_of_consent() {
        let (mut form, today) = (form(), "2026-11-25".parse().unwrap());
        assert!(form.meant().is_some(), "by post without");
        form.update(Message::How(LetterChannel::Email), today);
        assert!(form.meant().is_none());
        form.update(Message::Consent(typed("2-11-2026")), today);
        let sent = form.meant().unwrap();
        assert_eq!(sent.consent, "2026-11-02".parse().ok());
        form.update(Message::How(LetterChannel::Portal), today);
        assert_eq!(form.meant().unwrap().consent, sent.consent);
        form.update(Message::Consent(typed("")), today);
        assert!(form.meant().is_none(), "through the portal neither");
        form.update(Message::Consent(typed("2-11-2026")), today);
        // One that is sent by post after all rests on no consent.
        form.update(Message::How(LetterChannel::Post), today);
        assert_eq!(form.meant().unwrap().consent, None);
    }

    #[test]
    fn what_was_kept_stands_there_again() {
        let (mut one, today) = (form(), "2026-11-25".parse().unwrap());
        assert_eq!(one.typed(), None);
        one.update(Message::On(typed("24-11-20")), today);
        let body = one.typed().and_then(|typed| typed.body).unwrap();
        let kept = Kept {
            form: FORM.to_owned(),
            record: 3,
            body,
            at: Timestamp(0),
        };
        let again = SentForm::new(LetterId(3), Some(kept), today);
        assert_eq!(again.on.text(), "24-11-20");
    }
}
