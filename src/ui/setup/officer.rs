//! An officer: name, function, boa number, and in the settings also how he is reached and until when
//! he is in function.

use iced::widget::{column, row};
use serde::{Deserialize, Serialize};

use crate::domain::officer::{OfficerDraft, OfficerFunction};
use crate::domain::time::{self, Date};
use crate::i18n::{Words, tr};
use crate::ui::Element;
use crate::ui::field::{self, Field};
use crate::ui::widget::{Calendar, Pick, chip, date_field, entry, labelled, tick};
use crate::ui::{space, text};

/// The field that comes first.
pub(crate) const FIRST: &str = "officer-name";

/// The form.
pub(crate) struct OfficerForm {
    name: Field<Option<String>>,
    boa: Field<Option<String>>,
    phone: Field<Option<String>>,
    email: Field<Option<String>>,
    function: OfficerFunction,
    trainee: bool,
    from: Field<Option<Date>>,
    until: Field<Option<Date>>,
    calendars: [Calendar; 2],
}

/// A field of the form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Entry {
    /// The name.
    Name,
    /// The boa number.
    Boa,
    /// Telephone.
    Phone,
    /// E-mail address.
    Email,
    /// The first day.
    From,
    /// The last day.
    Until,
}

/// What happens in the form.
#[derive(Debug, Clone)]
pub(crate) enum Message {
    /// Typed.
    Typed(Entry, String),
    /// The function.
    Function(OfficerFunction),
    /// Stagiair(e), or not.
    Trainee,
    /// The first or the last day.
    Day(Entry, Pick),
}

/// What was typed, as it is kept.
#[derive(Serialize, Deserialize)]
struct Kept {
    name: String,
    boa: String,
    phone: String,
    email: String,
    function: OfficerFunction,
    trainee: bool,
    from: String,
    until: String,
}

impl OfficerForm {
    /// The form, for an officer who is there or for a new one.
    pub(crate) fn new(officer: Option<&OfficerDraft>, today: Date) -> Self {
        let text = |text: Option<&String>| text.cloned().unwrap_or_default();
        let day = |day: Option<Date>| day.map(time::dutch).unwrap_or_default();
        Self::filled(
            Kept {
                name: text(officer.map(|it| &it.name)),
                boa: text(officer.and_then(|it| it.boa_number.as_ref())),
                phone: text(officer.and_then(|it| it.phone.as_ref())),
                email: text(officer.and_then(|it| it.email.as_ref())),
                function: officer.map_or(OfficerFunction::Leerplicht, |it| it.function),
                trainee: officer.is_some_and(|it| it.trainee),
                from: day(officer.and_then(|it| it.from)),
                until: day(officer.and_then(|it| it.until)),
            },
            today,
        )
    }

    fn filled(kept: Kept, today: Date) -> Self {
        let day = |text| Field::new(text, move |text| field::maybe_day(text, today));
        Self {
            name: Field::new(kept.name, |text| field::some(text).map(Some)),
            boa: Field::new(kept.boa, field::maybe),
            phone: Field::new(kept.phone, field::maybe),
            email: Field::new(kept.email, field::maybe),
            function: kept.function,
            trainee: kept.trainee,
            from: day(kept.from),
            until: day(kept.until),
            calendars: [Calendar::default(); 2],
        }
    }

    /// What was typed, to keep it.
    pub(crate) fn kept(&self) -> String {
        let kept = Kept {
            name: self.name.text().to_owned(),
            boa: self.boa.text().to_owned(),
            phone: self.phone.text().to_owned(),
            email: self.email.text().to_owned(),
            function: self.function,
            trainee: self.trainee,
            from: self.from.text().to_owned(),
            until: self.until.text().to_owned(),
        };
        serde_json::to_string(&kept).unwrap_or_default()
    }

    /// Puts back what was kept; nothing when it is of another form.
    pub(crate) fn put_back(kept: &str, today: Date) -> Option<Self> {
        let kept = serde_json::from_str(kept).ok()?;
        Some(Self::filled(kept, today))
    }

    /// The name as typed.
    pub(crate) fn name(&self) -> &str {
        self.name.text()
    }

    /// What was entered, once it is right.
    pub(crate) fn check(&mut self) -> Option<OfficerDraft> {
        let (name, boa_number) = (self.name.check(), self.boa.check());
        let (phone, email) = (self.phone.check(), self.email.check());
        let (from, until) = (self.from.check(), self.until.check());
        Some(OfficerDraft {
            name: name??,
            function: self.function,
            trainee: self.trainee,
            boa_number: boa_number?,
            phone: phone?,
            email: email?,
            from: from?,
            until: until?,
        })
    }

    /// Does what a message says.
    pub(crate) fn update(&mut self, message: Message, today: Date) {
        match message {
            Message::Typed(entry, text) => match entry {
                Entry::Name => self.name.typed(text),
                Entry::Boa => self.boa.typed(text),
                Entry::Phone => self.phone.typed(text),
                Entry::Email => self.email.typed(text),
                Entry::From => self.from.typed(text),
                Entry::Until => self.until.typed(text),
            },
            Message::Function(function) => self.function = function,
            Message::Trainee => self.trainee = !self.trainee,
            Message::Day(entry, pick) => {
                let [from, until] = &mut self.calendars;
                match entry {
                    Entry::Until => until.update(&mut self.until, pick, today),
                    Entry::Name | Entry::Boa | Entry::Phone | Entry::Email | Entry::From => {
                        from.update(&mut self.from, pick, today);
                    }
                }
            }
        }
    }

    /// What a new file needs to know.
    pub(crate) fn short<'a, Outer: Clone + 'a>(
        &'a self,
        words: &'a Words,
        on_message: impl Fn(Message) -> Outer + Clone + 'a,
        done: Outer,
    ) -> Element<'a, Outer> {
        let line = |entry_of: Entry, id, label, placeholder: &str, field| {
            let typed = on_message.clone();
            let typed = move |text| typed(Message::Typed(entry_of, text));
            entry(
                words,
                id,
                label,
                placeholder,
                field,
                typed,
                Some(done.clone()),
            )
        };
        let mut functions = row![].spacing(space::S);
        for function in OfficerFunction::ALL {
            let word = words.word("officer-function", function.code());
            let chosen = *function == self.function;
            functions =
                functions.push(chip(word, chosen, on_message(Message::Function(*function))));
        }
        let trainee = tick(
            tr!(words, "setup-officer-trainee"),
            self.trainee,
            on_message(Message::Trainee),
        );
        column![
            line(
                Entry::Name,
                FIRST,
                tr!(words, "setup-officer-name"),
                &tr!(words, "setup-officer-name-like"),
                &self.name
            ),
            labelled(
                tr!(words, "setup-officer-function"),
                functions.wrap().vertical_spacing(space::S)
            ),
            column![
                line(
                    Entry::Boa,
                    "officer-boa",
                    tr!(words, "setup-officer-boa"),
                    "",
                    &self.boa
                ),
                text::small(tr!(words, "setup-officer-boa-none")),
            ]
            .spacing(space::XS),
            trainee,
        ]
        .spacing(space::L)
        .into()
    }

    /// Everything that can be said of an officer.
    pub(crate) fn full<'a, Outer: Clone + 'a>(
        &'a self,
        words: &'a Words,
        (single, today): (bool, Date),
        on_message: impl Fn(Message) -> Outer + Clone + 'a,
        done: Outer,
    ) -> Element<'a, Outer> {
        let line = |entry_of: Entry, id, label, field| {
            let typed = on_message.clone();
            let typed = move |text| typed(Message::Typed(entry_of, text));
            entry(words, id, label, "", field, typed, Some(done.clone()))
        };
        let day = |entry_of: Entry, id, label, field, calendar| {
            let picked = on_message.clone();
            let picked = move |pick| picked(Message::Day(entry_of, pick));
            date_field(
                words,
                id,
                label,
                field,
                calendar,
                today,
                picked,
                Some(done.clone()),
            )
        };
        let [from, until] = self.calendars;
        let (phone, email) = (
            tr!(words, "setup-officer-phone"),
            tr!(words, "setup-officer-email"),
        );
        let (begin, end) = (
            tr!(words, "setup-officer-from"),
            tr!(words, "setup-officer-until"),
        );
        column![
            self.short(words, on_message.clone(), done.clone()),
            beside(
                single,
                line(Entry::Phone, "officer-phone", phone, &self.phone),
                line(Entry::Email, "officer-email", email, &self.email)
            ),
            beside(
                single,
                day(Entry::From, "officer-from", begin, &self.from, from),
                day(Entry::Until, "officer-until", end, &self.until, until)
            ),
        ]
        .spacing(space::L)
        .into()
    }
}

/// Two fields beside each other, or under each other where there is no room.
pub(crate) fn beside<'a, Message: 'a>(
    single: bool,
    one: Element<'a, Message>,
    other: Element<'a, Message>,
) -> Element<'a, Message> {
    match single {
        true => column![one, other].spacing(space::L).into(),
        false => row![one, other].spacing(space::M).into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn today() -> Date {
        "2026-11-25".parse().unwrap()
    }

    #[test]
    fn an_officer_needs_no_more_than_a_name() {
        let mut form = OfficerForm::new(None, today());
        assert_eq!(form.check(), None);
        form.update(
            Message::Typed(Entry::Name, " F. Voorbeeld ".into()),
            today(),
        );
        let officer = form.check().unwrap();
        assert_eq!(
            (officer.name.as_str(), officer.boa_number),
            ("F. Voorbeeld", None)
        );
    }

    #[test]
    fn what_was_kept_comes_back() {
        let mut form = OfficerForm::new(None, today());
        form.update(Message::Typed(Entry::Name, "F. Voorbeeld".into()), today());
        form.update(Message::Typed(Entry::Until, "31-02".into()), today());
        form.update(Message::Trainee, today());
        let mut back = OfficerForm::put_back(&form.kept(), today()).unwrap();
        assert_eq!(back.kept(), form.kept());
        // A day that does not exist is kept as it was typed, and is not taken.
        assert_eq!(back.check(), None);
        assert!(OfficerForm::put_back("{}", today()).is_none());
    }
}
