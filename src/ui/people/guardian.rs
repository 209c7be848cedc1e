//! The form of a parent, guardian or carer: what he is to the youth, and how he is reached.

use super::facts::{death, number, partial, written};
use super::find::{CHOSEN, Chosen};
use super::proposed::Proposed;
use crate::domain::guardian::{Authority, GuardianDraft, Role};
use crate::domain::name::{BrpName, NameUse, PersonName};
use crate::domain::number::Bsn;
use crate::domain::partial_date::PartialDate;
use crate::domain::person::Sex;
use crate::domain::time::Date;
use crate::service::youths::{Bond, GuardianCard};
use crate::ui::context::Context;
use crate::ui::field::Problem;
use crate::ui::sheet::Sheet;

/// The lines, filled with what is known of who was chosen, or of who stands there.
pub(super) fn sheet(
    sheet: Sheet,
    chosen: Option<&Chosen>,
    card: Option<&GuardianCard>,
    context: &Context<'_>,
) -> Sheet {
    let facts = known(chosen, card);
    let today = context.today;
    let (own, partner) = (&facts.name.own, facts.name.partner.as_ref());
    let born = match facts.born {
        PartialDate::UNKNOWN => String::new(),
        born => born.to_string(),
    };
    let bond = card.map(|card| &card.gezag.facts);
    sheet
        .hidden(CHOSEN, "")
        .text("given", Some(&own.given))
        .text("call_name", facts.name.call_name.as_deref())
        .text("prefix", own.prefix.as_deref())
        .text("surname", Some(&own.surname))
        .pick("role", "role", bond.map_or(Role::Parent1, |it| it.role))
        .pick(
            "authority",
            "authority",
            bond.map_or(Authority::Unknown, |it| it.authority),
        )
        .day("gezag_from", bond.and_then(|it| it.from), false, today)
        .day("gezag_until", bond.and_then(|it| it.until), false, today)
        .text("phone", facts.phone.as_deref())
        .text("second_phone", facts.second_phone.as_deref())
        .read("email", facts.email.as_deref().unwrap_or_default(), mail)
        .text("language", facts.language.as_deref())
        .text(
            "partner_prefix",
            partner.and_then(|it| it.prefix.as_deref()),
        )
        .text("partner_surname", partner.map(|it| it.surname.as_str()))
        .pick("name_use", "name-use", facts.name.name_use)
        .pick("sex", "sex", facts.sex)
        .read("born", &born, move |text| partial(text, today))
        .read("bsn", &written(facts.bsn), |text| {
            number(text, Bsn::parse(text))
        })
        .read("died", &written(facts.died), move |text| {
            partial(text, today)
        })
}

/// What is known before anything is typed here.
pub(super) fn known(chosen: Option<&Chosen>, card: Option<&GuardianCard>) -> GuardianDraft {
    match (card, chosen) {
        (Some(card), _) => card.guardian.facts.clone(),
        (None, Some(Chosen::Guardian(guardian))) => guardian.facts.clone(),
        (None, Some(Chosen::School(_) | Chosen::Typed(_)) | None) => {
            GuardianDraft::new(PersonName::from(BrpName::default()))
        }
    }
}

/// What was typed in the search begins the form: a number, or a name. The line it goes to, each.
pub(super) fn begun(text: &str) -> Vec<(&'static str, String)> {
    let text = text.trim();
    let is_number = text.starts_with(|sign: char| sign.is_ascii_digit() || sign == '+');
    if is_number && Bsn::parse(text).is_err() {
        return vec![("phone", text.to_owned())];
    }
    let of = Proposed::of(text);
    let parts = [
        ("given", of.given),
        ("prefix", of.prefix),
        ("surname", of.surname),
        ("bsn", of.bsn),
    ];
    let parts = parts.into_iter();
    parts.filter(|(_, part)| !part.is_empty()).collect()
}

/// An address for mail has a sign in it that nothing else has.
pub(crate) fn mail(text: &str) -> Result<(), Problem> {
    let text = text.trim();
    let right = text.split_once('@').is_some_and(|(name, host)| {
        !name.is_empty() && host.contains('.') && !text.contains(char::is_whitespace)
    });
    match right || text.is_empty() {
        true => Ok(()),
        false => Err(Problem::new("entry-no-mail")),
    }
}

/// What is known of the person, once everything can be read. What the form does not ask stays.
pub(super) fn draft(sheet: &Sheet, before: &GuardianDraft, today: Date) -> GuardianDraft {
    let partner = sheet.get("partner_surname").map(|surname| BrpName {
        given: String::new(),
        title: before.name.partner.as_ref().and_then(|it| it.title.clone()),
        prefix: sheet.get("partner_prefix"),
        surname,
    });
    GuardianDraft {
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
        sex: sheet.code("sex").unwrap_or(Sex::Unknown),
        died: death(sheet, today),
        bsn: sheet.parsed("bsn"),
        phone: sheet.get("phone"),
        second_phone: sheet.get("second_phone"),
        email: sheet.get("email"),
        language: sheet.get("language"),
    }
}

/// What he is to the youth.
pub(super) fn bond(sheet: &Sheet, today: Date) -> Bond {
    Bond {
        role: sheet.code("role").unwrap_or(Role::Unknown),
        authority: sheet.code("authority").unwrap_or(Authority::Unknown),
        from: sheet.date("gezag_from", today),
        until: sheet.date("gezag_until", today),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_searched_for_begins_the_form() {
        let check = |text: &str, parts: &[(&'static str, &str)]| {
            let begun = begun(text);
            let begun: Vec<_> = begun.iter().map(|(key, it)| (*key, it.as_str())).collect();
            assert_eq!(begun, parts, "{text}");
        };
        let named = [
            ("given", "Moeke"),
            ("prefix", "van"),
            ("surname", "Voorbeeld"),
        ];
        check(" Moeke van Voorbeeld", &named);
        check("Voorbeeld, Moeke van", &named);
        check("Proef", &[("surname", "Proef")]);
        check("999990019", &[("bsn", "999990019")]);
        check("06 1234", &[("phone", "06 1234")]);
    }

    #[test]
    fn mail_is_told_by_its_sign() {
        assert!(mail("").is_ok() && mail(" moeke@voorbeeld.example ").is_ok());
        for wrong in ["moeke", "moeke@", "@voorbeeld.example", "moe ke@a.b"] {
            assert!(mail(wrong).is_err(), "{wrong}");
        }
    }
}
