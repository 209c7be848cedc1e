//! The form of a youth who is not in the file yet.

use iced::widget::column;
use serde::{Deserialize, Serialize};

use crate::domain::municipality::MunicipalityCode;
use crate::domain::name::{BrpName, PersonName, odd_sign};
use crate::domain::number::Bsn;
use crate::domain::partial_date::PartialDate;
use crate::domain::person::Sex;
use crate::domain::time::Date;
use crate::domain::youth::YouthDraft;
use crate::i18n::{Words, tr};
use crate::service::youths::Line;
use crate::ui::context::Context;
use crate::ui::field::{self, Field, Problem, no_partial_day};
use crate::ui::people::names::warn;
use crate::ui::people::proposed::Proposed;
use crate::ui::screen::facts::{in_pairs, municipalities};
use crate::ui::theme::Tone;
use crate::ui::widget::{choice, entry, labelled, link, notice, secondary};
use crate::ui::{Element, space, text};

/// The first field.
pub(super) const GIVEN: &str = "new-youth-given";
const PREFIX: &str = "new-youth-prefix";
const SURNAME: &str = "new-youth-surname";
const BORN: &str = "new-youth-born";
const BSN: &str = "new-youth-bsn";

/// The form.
pub(super) struct Form {
    given: Field<Option<String>>,
    prefix: Field<Option<String>>,
    surname: Field<String>,
    born: Field<PartialDate>,
    sex: Sex,
    bsn: Field<Option<Bsn>>,
    municipality: Option<MunicipalityCode>,
    /// The municipalities that the office works in: they stand first.
    area: Vec<MunicipalityCode>,
    /// Youths in the file who may be the one that is typed.
    alike: Vec<Line>,
    /// Something was typed here.
    touched: bool,
    /// He turned out to be in the file.
    found: bool,
}

/// The form as it is kept.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Half {
    given: String,
    prefix: String,
    surname: String,
    born: String,
    sex: String,
    bsn: String,
    municipality: Option<MunicipalityCode>,
}

/// What happens in it.
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
    /// Sex.
    Sex(Sex),
    /// BSN.
    Bsn(String),
    /// Municipality.
    Municipality(Option<MunicipalityCode>),
    /// Write it.
    Save,
    /// Write it, although somebody is like him.
    Anyway,
    /// The one at this place is meant.
    Take(usize),
}

impl Form {
    /// An empty form; what was looked for is proposed as the name, or as the BSN.
    pub(super) fn new(searched: &str, area: Vec<MunicipalityCode>, today: Date) -> Self {
        let proposed = Proposed::of(searched);
        Self {
            given: Field::new(proposed.given, field::maybe),
            prefix: Field::new(proposed.prefix, field::maybe),
            surname: Field::new(proposed.surname, field::some),
            born: Field::new("", move |text| born(text, today)),
            sex: Sex::Unknown,
            bsn: Field::new(proposed.bsn, bsn),
            municipality: None,
            area,
            alike: Vec::new(),
            touched: false,
            found: false,
        }
    }

    /// Puts back what was kept.
    pub(super) fn put_back(&mut self, half: Half) {
        self.given.set(half.given);
        self.prefix.set(half.prefix);
        self.surname.set(half.surname);
        self.born.set(half.born);
        self.sex = Sex::from_code(&half.sex).unwrap_or(Sex::Unknown);
        self.bsn.set(half.bsn);
        self.municipality = half.municipality;
        self.touched = true;
    }

    /// What stands in it.
    pub(super) fn half(&self) -> Half {
        Half {
            given: self.given.text().to_owned(),
            prefix: self.prefix.text().to_owned(),
            surname: self.surname.text().to_owned(),
            born: self.born.text().to_owned(),
            sex: self.sex.code().to_owned(),
            bsn: self.bsn.text().to_owned(),
            municipality: self.municipality,
        }
    }

    /// Whether something was typed here.
    pub(super) const fn is_touched(&self) -> bool {
        self.touched
    }

    /// Whether somebody stands in it who is still to be added.
    pub(super) const fn waits(&self) -> bool {
        self.touched && !self.found
    }

    /// He is in the file, and need not be added.
    pub(super) const fn is_found(&mut self) {
        self.found = true;
    }

    /// Who stands in it, as far as he was typed.
    pub(super) fn said(&self, words: &Words) -> String {
        let name = [&self.given, &self.prefix].map(Field::text);
        let parts = name.into_iter().chain([self.surname.text()]);
        let parts: Vec<&str> = parts
            .map(str::trim)
            .filter(|part| !part.is_empty())
            .collect();
        let name = match parts.is_empty() {
            true => tr!(words, "no-name"),
            false => parts.join(" "),
        };
        match self.born.text().trim() {
            "" => name,
            born => format!("{name} · {born}"),
        }
    }

    /// Does what a message says, as far as it stays in the form.
    pub(super) fn update(&mut self, message: Message) {
        if !matches!(message, Message::Save | Message::Anyway | Message::Take(_)) {
            (self.touched, self.found) = (true, false);
            // Who was like what stood there is perhaps not like what stands there now.
            self.alike.clear();
        }
        match message {
            Message::Given(text) => self.given.typed(text),
            Message::Prefix(text) => self.prefix.typed(text),
            Message::Surname(text) => self.surname.typed(text),
            Message::Born(text) => self.born.typed(text),
            Message::Sex(sex) => self.sex = sex,
            Message::Bsn(text) => self.bsn.typed(text),
            Message::Municipality(code) => self.municipality = code,
            Message::Save | Message::Anyway | Message::Take(_) => {}
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
        (draft.bsn, draft.sex, draft.municipality) = (bsn?, self.sex, self.municipality);
        Some(draft)
    }

    /// The first field that something is wrong with, once that was looked at.
    pub(super) fn wrong(&self) -> &'static str {
        let fields = [
            (self.given.problem(), GIVEN),
            (self.prefix.problem(), PREFIX),
            (self.surname.problem(), SURNAME),
            (self.born.problem(), BORN),
            (self.bsn.problem(), BSN),
        ];
        let mut wrong = fields.iter().filter(|(problem, _)| problem.is_some());
        wrong.next().map_or(GIVEN, |(_, field)| *field)
    }

    /// Shows who may be meant.
    pub(super) fn show_alike(&mut self, alike: Vec<Line>) {
        self.alike = alike;
    }

    /// The one at a place of those.
    pub(super) fn alike(&self, place: usize) -> Option<&Line> {
        self.alike.get(place)
    }

    pub(super) fn view<'a>(&'a self, context: &Context<'a>) -> Element<'a, Message> {
        let words = context.words;
        let label = |key: &str| words.word("new-youth", key);
        let save = || Some(Message::Save);
        let (given, prefix) = (&self.given, &self.prefix);
        let (surname, born, bsn) = (&self.surname, &self.born, &self.bsn);
        let fields = vec![
            entry(
                words,
                GIVEN,
                label("given"),
                "",
                given,
                Message::Given,
                save(),
            ),
            entry(
                words,
                PREFIX,
                label("prefix"),
                "",
                prefix,
                Message::Prefix,
                save(),
            ),
            entry(
                words,
                SURNAME,
                label("surname"),
                "",
                surname,
                Message::Surname,
                save(),
            ),
            column![entry(
                words,
                BORN,
                label("born"),
                &label("born-form"),
                born,
                Message::Born,
                save(),
            )]
            .push(self.born_as_read(words).map(text::small))
            .spacing(space::XS)
            .into(),
            self.sex(context),
            match context.curtain {
                // A parent may look along.
                true => labelled(label("bsn"), text::body("•••••••••")),
                false => entry(words, BSN, label("bsn"), "", bsn, Message::Bsn, save()),
            },
            self.municipality(context),
        ];
        let names = [given.text(), prefix.text(), surname.text()];
        let odd = names.into_iter().find_map(odd_sign);
        column![in_pairs(fields, context.single())]
            .push(odd.map(|sign| warn(sign, words)))
            .push(self.who_is_alike(context))
            .spacing(space::M)
            .into()
    }

    /// How the birth date is read, where it was typed in another way than it is written.
    fn born_as_read(&self, words: &Words) -> Option<String> {
        let born = self.born.value().ok()?.to_string();
        let other = born != self.born.text().trim();
        other.then(|| tr!(words, "new-youth-born-read", born = born))
    }

    fn sex<'a>(&'a self, context: &Context<'a>) -> Element<'a, Message> {
        let words = context.words;
        let chosen = choice(
            Sex::ALL,
            Some(&self.sex),
            |sex| words.word("sex", sex.code()),
            Message::Sex,
        )
        .id("new-youth-sex");
        labelled(tr!(words, "new-youth-sex"), chosen)
    }

    fn municipality<'a>(&'a self, context: &Context<'a>) -> Element<'a, Message> {
        let known = municipalities(self.municipality, &self.area);
        let chosen = choice(
            &known,
            Some(&self.municipality),
            |code| code.map_or_else(|| "–".to_owned(), |code| context.municipality(code)),
            Message::Municipality,
        )
        .id("new-youth-municipality");
        labelled(tr!(context.words, "new-youth-municipality"), chosen)
    }

    /// Those who may be meant, each to be taken instead; under the curtain only that there are.
    fn who_is_alike<'a>(&'a self, context: &Context<'a>) -> Option<Element<'a, Message>> {
        let words = context.words;
        if self.alike.is_empty() {
            return None;
        }
        let mut lines = column![notice(
            Tone::Due,
            tr!(words, "new-youth-alike"),
            tr!(words, "new-youth-alike-do")
        )]
        .spacing(space::S);
        let seen = self.alike.iter().filter(|_| !context.curtain);
        for (place, one) in seen.enumerate() {
            let said = format!("{} · {}", one.name.listed(), one.born);
            lines = lines.push(link(said, Message::Take(place)));
        }
        let anyway = secondary(tr!(words, "new-youth-anyway"), Message::Anyway);
        Some(lines.push(anyway).into())
    }
}

/// A birth date as people type it, of which parts may not be known; nobody is born tomorrow.
fn born(text: &str, today: Date) -> Result<PartialDate, Problem> {
    if text.trim().is_empty() {
        return Err(Problem::new("new-youth-needs-born"));
    }
    let born = PartialDate::from_typed(text, today)
        .map_err(|problem| no_partial_day(problem, "entry-no-birth-date"))?;
    match born.earliest() {
        Some(first) if first > today => Err(Problem::new("new-youth-born-later")),
        Some(_) | None => Ok(born),
    }
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
    fn birth_dates_are_read_as_people_type_them() {
        check("14-5-2011", Some(20_110_514));
        check("??-05-2011", Some(20_110_500));
        check("2011", Some(20_110_000));
        check("??-??-????", Some(0));
        check("31-02-2011", None);
        check("ooit", None);
        check("", None);
    }

    #[test]
    fn nobody_is_born_tomorrow() {
        check("25-11-2026", Some(20_261_125));
        check("26-11-2026", None);
        check("12-2026", None);
        check("2027", None);
        check("2026", Some(20_260_000));
    }

    #[test]
    fn a_bsn_with_a_wrong_digit_is_none() {
        assert_eq!(bsn(" ").ok(), Some(None));
        assert!(bsn("999990019").is_ok_and(|bsn| bsn.is_some()));
        assert!(bsn("999990018").is_err());
    }
}
