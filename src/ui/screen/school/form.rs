//! The forms of a school and of somebody there.

use crate::domain::address::Postcode;
use crate::domain::id::SchoolId;
use crate::domain::municipality::{SchoolType, SchoolTypes};
use crate::domain::school::{School, SchoolContact, SchoolContactDraft, SchoolDraft, SchoolKey};
use crate::domain::time::Date;
use crate::ui::context::Context;
use crate::ui::field::{self, Problem};
use crate::ui::people::{facts, mail};
use crate::ui::sheet::Sheet;

/// The lines of a school; its key is asked of a new one.
pub(in crate::ui::screen) fn school(there: Option<&School>, context: &Context<'_>) -> Sheet {
    let known = there.map(|it| &it.facts);
    let text =
        |of: fn(&SchoolDraft) -> Option<&String>| known.and_then(|it| of(it).map(String::as_str));
    let postcode = known.and_then(|it| it.postcode);
    let municipality = known.and_then(|it| it.municipality);
    let municipality = municipality.map(|code| context.municipality(code));
    let kinds = known.map(|it| codes(it.types)).unwrap_or_default();
    let sheet = match there {
        Some(it) => Sheet::new("school-edit", it.id.0),
        None => Sheet::new("school-new", 0).read("brin", "", |text| {
            let key = text.parse::<SchoolKey>();
            key.map(drop).map_err(|_| Problem::new("entry-no-brin"))
        }),
    };
    sheet
        .read("name", known.map_or("", |it| it.name.as_str()), |text| {
            field::some(text).map(drop)
        })
        .read("types", &kinds, |text| {
            kinds_in(text)
                .map(drop)
                .ok_or_else(|| Problem::new("entry-no-school-types"))
        })
        .text("phone", text(|it| it.phone.as_ref()))
        .text("website", text(|it| it.website.as_ref()))
        .text("street", text(|it| it.street.as_ref()))
        .text("house_number", text(|it| it.house_number.as_ref()))
        .read(
            "postcode",
            &postcode.map(|it| it.to_string()).unwrap_or_default(),
            |text| match text.trim().is_empty() || text.parse::<Postcode>().is_ok() {
                true => Ok(()),
                false => Err(Problem::new("entry-no-postcode")),
            },
        )
        .text("town", text(|it| it.town.as_ref()))
        .read(
            "address_municipality",
            &municipality.unwrap_or_default(),
            facts::municipality_or_nothing,
        )
        .text("board", text(|it| it.board.as_ref()))
        .text("denomination", text(|it| it.denomination.as_ref()))
        .day("opened", known.and_then(|it| it.from), false, context.today)
        .day(
            "closed",
            known.and_then(|it| it.until),
            false,
            context.today,
        )
}

fn codes(types: SchoolTypes) -> String {
    let codes: Vec<&str> = types.iter().map(SchoolType::code).collect();
    codes.join(", ")
}

/// Kinds of education by their codes, with anything between them.
fn kinds_in(text: &str) -> Option<SchoolTypes> {
    let parts = text.split([',', ';', ' ', '/']);
    parts
        .filter(|part| !part.is_empty())
        .map(|part| SchoolType::from_code(&part.to_lowercase()))
        .collect()
}

/// The school, once everything can be read. What the form does not ask stays.
pub(in crate::ui::screen) fn school_draft(
    sheet: &Sheet,
    there: Option<&School>,
    today: Date,
) -> Option<SchoolDraft> {
    let key = match there {
        Some(it) => it.key,
        None => sheet.parsed("brin")?,
    };
    let municipality = facts::named(&sheet.get_text("address_municipality"));
    let before = there.map(|it| &it.facts);
    let same = before.is_some_and(|it| it.municipality == municipality);
    let named = before.and_then(|it| it.municipality_name.clone());
    Some(SchoolDraft {
        key,
        name: sheet.get("name")?,
        types: kinds_in(&sheet.get_text("types"))?,
        board: sheet.get("board"),
        denomination: sheet.get("denomination"),
        street: sheet.get("street"),
        house_number: sheet.get("house_number"),
        postcode: sheet.parsed("postcode"),
        town: sheet.get("town"),
        municipality,
        // The name that DUO gave belongs to the municipality that DUO gave.
        municipality_name: named.filter(|_| same),
        phone: sheet.get("phone"),
        website: sheet.get("website"),
        from: sheet.date("opened", today),
        until: sheet.date("closed", today),
    })
}

/// The lines of somebody at a school.
pub(super) fn person(school: SchoolId, there: Option<&SchoolContact>) -> Sheet {
    let known = there.map(|it| &it.facts);
    let text = |of: fn(&SchoolContactDraft) -> Option<&String>| {
        known.and_then(|it| of(it).map(String::as_str))
    };
    let sheet = match there {
        Some(it) => Sheet::new("school-person", it.id.0),
        None => Sheet::new("school-contact", school.0),
    };
    sheet
        .read("name", known.map_or("", |it| it.name.as_str()), |text| {
            field::some(text).map(drop)
        })
        .text("function", text(|it| it.function.as_ref()))
        .text("phone", text(|it| it.phone.as_ref()))
        .read(
            "email",
            text(|it| it.email.as_ref()).unwrap_or_default(),
            mail,
        )
}

/// Somebody at a school, once everything can be read.
pub(super) fn person_draft(sheet: &Sheet, school: SchoolId) -> Option<SchoolContactDraft> {
    Some(SchoolContactDraft {
        school,
        name: sheet.get("name")?,
        function: sheet.get("function"),
        phone: sheet.get("phone"),
        email: sheet.get("email"),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kinds_are_read_with_anything_between_them() {
        let both = SchoolTypes::NONE.with(SchoolType::Vo).with(SchoolType::Pro);
        assert_eq!(kinds_in("VO, pro"), Some(both));
        assert_eq!(kinds_in(&codes(both)), Some(both));
        assert_eq!(kinds_in(" "), Some(SchoolTypes::NONE));
        assert_eq!(kinds_in("vo, hogeschool"), None);
    }
}
