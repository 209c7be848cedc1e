//! The form of somebody of an organisation.

use iced::widget::column;

use crate::domain::id::PartnerId;
use crate::domain::partner::{OrganisationKind, Partner, PartnerDraft};
use crate::domain::time::Date;
use crate::i18n::Words;
use crate::ui::field::{self, Field};
use crate::ui::widget::{choice, entry, labelled};
use crate::ui::{Element, space};

/// The first field.
pub(super) const NAME: &str = "partner-name";

/// The form.
pub(super) struct Form {
    id: Option<PartnerId>,
    kind: OrganisationKind,
    until: Option<Date>,
    name: Field<String>,
    organisation: Field<Option<String>>,
    phone: Field<Option<String>>,
    email: Field<Option<String>>,
}

/// What is typed in it.
#[derive(Debug, Clone)]
pub(crate) enum Message {
    /// The name.
    Name(String),
    /// What kind of organisation.
    Kind(OrganisationKind),
    /// Its own name.
    Organisation(String),
    /// Telephone.
    Phone(String),
    /// E-mail.
    Email(String),
}

impl Form {
    /// The form of somebody who is known, or of somebody new.
    pub(super) fn new(partner: Option<&Partner>) -> Self {
        let facts = partner.map(|partner| &partner.facts);
        let known = |text: Option<&Option<String>>| text.cloned().flatten().unwrap_or_default();
        Self {
            id: partner.map(|partner| partner.id),
            kind: facts.map_or(OrganisationKind::YouthTeam, |facts| facts.organisation_kind),
            until: facts.and_then(|facts| facts.until),
            name: Field::new(
                facts.map(|facts| facts.name.clone()).unwrap_or_default(),
                field::some,
            ),
            organisation: Field::new(known(facts.map(|facts| &facts.organisation)), field::maybe),
            phone: Field::new(known(facts.map(|facts| &facts.phone)), field::maybe),
            email: Field::new(known(facts.map(|facts| &facts.email)), field::maybe),
        }
    }

    /// Who it is; nobody yet for somebody new.
    pub(super) const fn id(&self) -> Option<PartnerId> {
        self.id
    }

    pub(super) fn update(&mut self, message: Message) {
        match message {
            Message::Name(text) => self.name.typed(text),
            Message::Kind(kind) => self.kind = kind,
            Message::Organisation(text) => self.organisation.typed(text),
            Message::Phone(text) => self.phone.typed(text),
            Message::Email(text) => self.email.typed(text),
        }
    }

    /// What was filled in, once all of it is right.
    pub(super) fn meant(&mut self) -> Option<(Option<PartnerId>, PartnerDraft)> {
        let draft = PartnerDraft {
            name: self.name.check()?,
            organisation_kind: self.kind,
            organisation: self.organisation.check()?,
            phone: self.phone.check()?,
            email: self.email.check()?,
            until: self.until,
        };
        Some((self.id, draft))
    }

    pub(super) fn view<'a>(&'a self, words: &Words) -> Element<'a, Message> {
        let label = |key: &str| words.word("person", key);
        let kind = choice(
            OrganisationKind::ALL,
            Some(&self.kind),
            |kind| words.word("organisation-kind", kind.code()),
            Message::Kind,
        );
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
            labelled(label("kind"), kind),
            entry(
                words,
                "partner-organisation",
                label("organisation"),
                "",
                &self.organisation,
                Message::Organisation,
                None
            ),
            entry(
                words,
                "partner-phone",
                label("phone"),
                "",
                &self.phone,
                Message::Phone,
                None
            ),
            entry(
                words,
                "partner-email",
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
