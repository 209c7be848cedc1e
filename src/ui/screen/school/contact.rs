//! The form of somebody at a school.

use iced::widget::column;

use crate::domain::id::{SchoolContactId, SchoolId};
use crate::domain::school::{SchoolContact, SchoolContactDraft};
use crate::i18n::{Words, tr};
use crate::ui::field::{self, Field};
use crate::ui::widget::entry;
use crate::ui::{Element, space};

/// The first field.
pub(super) const NAME: &str = "contact-name";

/// The form.
pub(super) struct Form {
    id: Option<SchoolContactId>,
    name: Field<String>,
    function: Field<Option<String>>,
    phone: Field<Option<String>>,
    email: Field<Option<String>>,
}

/// What is typed in it.
#[derive(Debug, Clone)]
pub(crate) enum Message {
    /// The name.
    Name(String),
    /// What he does there.
    Function(String),
    /// Telephone.
    Phone(String),
    /// E-mail.
    Email(String),
}

impl Form {
    /// The form of somebody who is known, or of somebody new.
    pub(super) fn new(contact: Option<&SchoolContact>) -> Self {
        let facts = contact.map(|contact| &contact.facts);
        let known = |text: Option<&Option<String>>| text.cloned().flatten().unwrap_or_default();
        Self {
            id: contact.map(|contact| contact.id),
            name: Field::new(
                facts.map(|facts| facts.name.clone()).unwrap_or_default(),
                field::some,
            ),
            function: Field::new(known(facts.map(|facts| &facts.function)), field::maybe),
            phone: Field::new(known(facts.map(|facts| &facts.phone)), field::maybe),
            email: Field::new(known(facts.map(|facts| &facts.email)), field::maybe),
        }
    }

    pub(super) fn update(&mut self, message: Message) {
        match message {
            Message::Name(text) => self.name.typed(text),
            Message::Function(text) => self.function.typed(text),
            Message::Phone(text) => self.phone.typed(text),
            Message::Email(text) => self.email.typed(text),
        }
    }

    /// What was filled in, once all of it is right.
    pub(super) fn meant(
        &mut self,
        school: SchoolId,
    ) -> Option<(Option<SchoolContactId>, SchoolContactDraft)> {
        let draft = SchoolContactDraft {
            school,
            name: self.name.check()?,
            function: self.function.check()?,
            phone: self.phone.check()?,
            email: self.email.check()?,
        };
        Some((self.id, draft))
    }

    pub(super) fn view<'a>(&'a self, words: &Words) -> Element<'a, Message> {
        let label = |key: &str| words.word("person", key);
        column![
            entry(
                words,
                NAME,
                label("name"),
                "",
                &self.name,
                Message::Name,
                None
            ),
            entry(
                words,
                "contact-function",
                label("function"),
                &tr!(words, "school-contact-function"),
                &self.function,
                Message::Function,
                None
            ),
            entry(
                words,
                "contact-phone",
                label("phone"),
                "",
                &self.phone,
                Message::Phone,
                None
            ),
            entry(
                words,
                "contact-email",
                label("email"),
                "",
                &self.email,
                Message::Email,
                None
            ),
        ]
        .spacing(space::M)
        .into()
    }
}
