//! The form of a youth who is not in the file yet.

use iced::widget::{column, row};

use crate::domain::name::{BrpName, PersonName};
use crate::domain::number::Bsn;
use crate::domain::partial_date::PartialDate;
use crate::domain::time::Date;
use crate::domain::youth::YouthDraft;
use crate::ui::context::Context;
use crate::ui::field::{self, Field, Problem};
use crate::ui::widget::entry;
use crate::ui::{Element, space};

/// The first field.
pub(super) const GIVEN: &str = "new-youth-given";

/// The form.
pub(super) struct Form {
    given: Field<Option<String>>,
    prefix: Field<Option<String>>,
    surname: Field<String>,
    born: Field<PartialDate>,
    bsn: Field<Option<Bsn>>,
}

/// What is typed in it.
#[derive(Debug, Clone)]
pub(crate) enum Message {
    /// Given names.
    Given(String),
    /// Prefix.
    Prefix(String),
    /// Surname.
    Surname(String),
    /// Birth date.
    Born(String),
    /// BSN.
    Bsn(String),
}

impl Form {
    /// An empty form; what was looked for is proposed as the surname.
    pub(super) fn new(searched: &str, today: Date) -> Self {
        Self {
            given: Field::new("", field::maybe),
            prefix: Field::new("", field::maybe),
            surname: Field::new(searched.trim(), field::some),
            born: Field::new("", move |text| born(text, today)),
            bsn: Field::new("", bsn),
        }
    }

    pub(super) fn update(&mut self, message: Message) {
        match message {
            Message::Given(text) => self.given.typed(text),
            Message::Prefix(text) => self.prefix.typed(text),
            Message::Surname(text) => self.surname.typed(text),
            Message::Born(text) => self.born.typed(text),
            Message::Bsn(text) => self.bsn.typed(text),
        }
    }

    /// Who is meant, once everything is right.
    pub(super) fn meant(&mut self) -> Option<YouthDraft> {
        let parts = (
            self.given.check(),
            self.prefix.check(),
            self.surname.check(),
        );
        let (born, bsn) = (self.born.check(), self.bsn.check());
        let name = BrpName {
            given: parts.0?.unwrap_or_default(),
            title: None,
            prefix: parts.1?,
            surname: parts.2?,
        };
        let mut draft = YouthDraft::new(PersonName::from(name), born?);
        draft.bsn = bsn?;
        Some(draft)
    }

    pub(super) fn view<'a>(&'a self, context: &Context<'a>) -> Element<'a, Message> {
        let words = context.words;
        let label = |key: &str| words.word("new-youth", key);
        column![
            entry(
                words,
                GIVEN,
                label("given"),
                "",
                &self.given,
                Message::Given,
                None
            ),
            row![
                entry(
                    words,
                    "new-youth-prefix",
                    label("prefix"),
                    "",
                    &self.prefix,
                    Message::Prefix,
                    None
                ),
                entry(
                    words,
                    "new-youth-surname",
                    label("surname"),
                    "",
                    &self.surname,
                    Message::Surname,
                    None
                ),
            ]
            .spacing(space::M),
            entry(
                words,
                "new-youth-born",
                label("born"),
                &label("born-how"),
                &self.born,
                Message::Born,
                None
            ),
            entry(
                words,
                "new-youth-bsn",
                label("bsn"),
                "",
                &self.bsn,
                Message::Bsn,
                None
            ),
        ]
        .spacing(space::M)
        .into()
    }
}

/// A birth date as people type it, or as the register writes one of which a part is not known.
fn born(text: &str, today: Date) -> Result<PartialDate, Problem> {
    if let Ok(day) = crate::domain::time::parse_date(text, today)
        && day <= today
    {
        return PartialDate::from_brp(&day.format("%Y%m%d").to_string())
            .map_err(|_| Problem::new("new-youth-no-date"));
    }
    PartialDate::from_brp(text.trim()).map_err(|_| Problem::new("new-youth-no-date"))
}

/// A BSN that passes its test, or none.
fn bsn(text: &str) -> Result<Option<Bsn>, Problem> {
    if text.trim().is_empty() {
        return Ok(None);
    }
    let parsed = Bsn::parse(text);
    parsed
        .map(Some)
        .map_err(|_| Problem::new("new-youth-no-bsn"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: Option<u32>) {
        let today = "2026-11-25".parse().unwrap();
        let found = born(text, today).ok().map(PartialDate::to_int);
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn birth_dates_are_read_as_typed_and_as_registered() {
        check("14-5-2011", Some(20_110_514));
        check("20110500", Some(20_110_500));
        check("00000000", Some(0));
        check("31-02-2011", None);
        check("morgen", None);
        check("", None);
    }

    #[test]
    fn a_bsn_with_a_wrong_digit_is_none() {
        assert_eq!(bsn(" ").ok(), Some(None));
        assert!(bsn("999990019").is_ok_and(|bsn| bsn.is_some()));
        assert!(bsn("999990018").is_err());
    }
}
