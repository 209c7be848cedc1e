//! The form for the facts of a youth.

use crate::domain::municipality::{self, MunicipalityCode};
use crate::domain::name::{BrpName, NameUse, PersonName};
use crate::domain::number::{ANummer, Bsn, NumberProblem, OnderwijsNummer};
use crate::domain::partial_date::PartialDate;
use crate::domain::person::Sex;
use crate::domain::time::Date;
use crate::domain::youth::{Suspension, Youth, YouthDraft};
use crate::ui::context::Context;
use crate::ui::field::{Problem, no_partial_day};
use crate::ui::sheet::Sheet;

/// The form, filled with what is known.
pub(super) fn sheet(sheet: Sheet, youth: &Youth, context: &Context<'_>) -> Sheet {
    let (facts, today) = (&youth.facts, context.today);
    let (own, partner) = (&facts.name.own, facts.name.partner.as_ref());
    let born = match facts.born {
        PartialDate::UNKNOWN => String::new(),
        born => born.to_string(),
    };
    let municipality = facts.municipality.map(|code| context.municipality(code));
    let known = |date: Option<PartialDate>| date.map(|date| date.to_string()).unwrap_or_default();
    sheet
        .text("given", Some(&own.given))
        .text("call_name", facts.name.call_name.as_deref())
        .text("prefix", own.prefix.as_deref())
        .text("surname", Some(&own.surname))
        .text(
            "partner_prefix",
            partner.and_then(|name| name.prefix.as_deref()),
        )
        .text("partner_surname", partner.map(|name| name.surname.as_str()))
        .pick("name_use", "name-use", facts.name.name_use)
        .pick("sex", "sex", facts.sex)
        .read("born", &born, move |text| partial(text, today))
        .text("birthplace", shown_place(youth).as_deref())
        .read("bsn", &written(facts.bsn), |text| {
            number(text, Bsn::parse(text))
        })
        .read("onderwijsnummer", &written(facts.onderwijsnummer), |text| {
            number(text, OnderwijsNummer::parse(text))
        })
        .read("a_number", &written(facts.a_number), |text| {
            number(text, ANummer::parse(text))
        })
        .read(
            "municipality",
            &municipality.unwrap_or_default(),
            municipality_or_nothing,
        )
        .read(
            "municipality_since",
            &known(facts.municipality_since),
            move |text| partial(text, today),
        )
        .read("died", &known(facts.died), move |text| partial(text, today))
        .maybe(
            "suspension",
            "suspension",
            Suspension::ALL,
            facts.suspension,
        )
}

/// A date of which parts may be unknown.
pub(super) fn partial(text: &str, today: Date) -> Result<(), Problem> {
    PartialDate::from_typed(text, today)
        .map(drop)
        .map_err(|problem| no_partial_day(problem, "entry-no-birth-date"))
}

/// The date that stands in a line; nothing where nothing is known.
pub(super) fn partial_date(sheet: &Sheet, key: &str, today: Date) -> Option<PartialDate> {
    let read = PartialDate::from_typed(&sheet.get(key)?, today).ok();
    read.filter(|date| *date != PartialDate::UNKNOWN)
}

/// When somebody died: unknown where a question mark says only that he did, none where nothing stands.
pub(super) fn death(sheet: &Sheet, today: Date) -> Option<PartialDate> {
    PartialDate::from_typed(&sheet.get("died")?, today).ok()
}

/// The place of birth as people write it: the register gives a municipality by its code.
fn shown_place(youth: &Youth) -> Option<String> {
    youth.birthplace.as_deref().map(place)
}

/// A place of birth by its name.
pub(crate) fn place(written: &str) -> String {
    let code = written.parse().ok();
    let name = code.and_then(municipality::name);
    name.unwrap_or(written).to_owned()
}

pub(super) fn written(number: Option<impl ToString>) -> String {
    number.map(|number| number.to_string()).unwrap_or_default()
}

/// A number that may be missing, but not wrong.
pub(super) fn number<T>(text: &str, read: Result<T, NumberProblem>) -> Result<(), Problem> {
    let Some(problem) = read.err().filter(|_| !text.trim().is_empty()) else {
        return Ok(());
    };
    Err(Problem::new(match problem {
        NumberProblem::Empty | NumberProblem::NotDigits => "entry-number-not-digits",
        NumberProblem::Length { .. } => "entry-number-length",
        NumberProblem::Zero | NumberProblem::Start | NumberProblem::EqualNeighbours => {
            "entry-number-other"
        }
        NumberProblem::ElevenTest => "entry-number-eleven-test",
    }))
}

/// A municipality, or nothing.
pub(crate) fn municipality_or_nothing(text: &str) -> Result<(), Problem> {
    match text.trim() {
        "" => Ok(()),
        text => named(text)
            .map(drop)
            .ok_or_else(|| Problem::new("entry-no-municipality")),
    }
}

/// A municipality by its name or code.
pub(crate) fn named(text: &str) -> Option<MunicipalityCode> {
    municipality::named(text).or_else(|| text.parse().ok())
}

/// A prefix of a partner's name without that name would be nowhere in the file: it is refused. Gives
/// the line that is to blame.
pub(super) fn half_a_name(sheet: &Sheet) -> Option<(&'static str, Problem)> {
    let half = sheet.get("partner_prefix").is_some() && sheet.get("partner_surname").is_none();
    half.then(|| ("partner_surname", Problem::new("entry-needed")))
}

/// What stands in the form, once everything in it can be read. What the form does not ask stays.
pub(super) fn draft(sheet: &Sheet, youth: &Youth, today: Date) -> YouthDraft {
    let before = &youth.facts;
    let partner = sheet.get("partner_surname").map(|surname| BrpName {
        given: String::new(),
        title: before.name.partner.as_ref().and_then(|it| it.title.clone()),
        prefix: sheet.get("partner_prefix"),
        surname,
    });
    let municipality = named(&sheet.get_text("municipality"));
    let typed = sheet.get("birthplace");
    // A name that stands for a code leaves the code as it is.
    let birthplace = match typed == shown_place(youth) {
        true => before.birthplace.clone(),
        false => typed,
    };
    YouthDraft {
        name: PersonName {
            own: BrpName {
                given: sheet.get_text("given"),
                title: before.name.own.title.clone(),
                prefix: sheet.get("prefix"),
                surname: sheet.get_text("surname"),
            },
            partner,
            name_use: sheet.code("name_use").unwrap_or(NameUse::Own),
            call_name: sheet.get("call_name"),
        },
        born: PartialDate::from_typed(&sheet.get_text("born"), today).unwrap_or(before.born),
        birthplace,
        sex: sheet.code("sex").unwrap_or(Sex::Unknown),
        a_number: sheet.parsed("a_number"),
        bsn: sheet.parsed("bsn"),
        onderwijsnummer: sheet.parsed("onderwijsnummer"),
        municipality,
        municipality_since: partial_date(sheet, "municipality_since", today),
        died: death(sheet, today),
        suspension: sheet.code("suspension"),
    }
}
