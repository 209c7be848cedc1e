//! The form for the facts of a youth.

use crate::domain::municipality::{self, MunicipalityCode};
use crate::domain::name::{BrpName, NameUse, PersonName};
use crate::domain::number::{ANummer, Bsn, NumberProblem, OnderwijsNummer};
use crate::domain::partial_date::PartialDate;
use crate::domain::person::Sex;
use crate::domain::time::Date;
use crate::domain::youth::{Youth, YouthDraft};
use crate::ui::context::Context;
use crate::ui::field::Problem;
use crate::ui::sheet::Sheet;

/// The form, filled with what is known.
pub(super) fn sheet(youth: &Youth, context: &Context<'_>) -> Sheet {
    let (facts, today) = (&youth.facts, context.today);
    let (own, partner) = (&facts.name.own, facts.name.partner.as_ref());
    let born = match facts.born {
        PartialDate::UNKNOWN => String::new(),
        born => born.to_string(),
    };
    let municipality = facts.municipality.map(|code| context.municipality(code));
    Sheet::new("youth-edit", youth.id.0)
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
        .read("born", &born, move |text| {
            PartialDate::from_typed(text, today)
                .map(drop)
                .map_err(|_| Problem::new("entry-no-birth-date"))
        })
        .text("birthplace", facts.birthplace.as_deref())
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
            |text| match text.trim() {
                "" => Ok(()),
                text => named(text)
                    .map(drop)
                    .ok_or_else(|| Problem::new("entry-no-municipality")),
            },
        )
}

fn written(number: Option<impl ToString>) -> String {
    number.map(|number| number.to_string()).unwrap_or_default()
}

/// A number that may be missing, but not wrong.
fn number<T>(text: &str, read: Result<T, NumberProblem>) -> Result<(), Problem> {
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

/// A municipality by its name or code.
fn named(text: &str) -> Option<MunicipalityCode> {
    municipality::named(text).or_else(|| text.parse().ok())
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
    // Since when he is registered is known of the municipality that the register named.
    let same = municipality == before.municipality;
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
        birthplace: sheet.get("birthplace"),
        sex: sheet.code("sex").unwrap_or(Sex::Unknown),
        a_number: sheet.parsed("a_number"),
        bsn: sheet.parsed("bsn"),
        onderwijsnummer: sheet.parsed("onderwijsnummer"),
        municipality,
        municipality_since: before.municipality_since.filter(|_| same),
        died: before.died,
        suspension: before.suspension,
    }
}
