//! The form of an address. Which lines are asked follows from its kind; protection belongs to the
//! address.

use super::facts::{municipality_or_nothing, named, partial, partial_date};
use crate::domain::address::{Address, AddressKind, Designation, Protection};
use crate::domain::code::Code;
use crate::domain::time::Date;
use crate::ui::context::Context;
use crate::ui::field::Problem;
use crate::ui::sheet::Sheet;

const STREET: &[&str] = &["woon", "brief"];
const PLACE: &[&str] = &["woon", "brief", "locatie"];
const WORDS: &[&str] = &["locatie"];
const ABROAD: &[&str] = &["buitenland"];
/// The lines of an address abroad.
const FOREIGN: [&str; 3] = ["foreign1", "foreign2", "foreign3"];

/// Whether others may know a new address, as far as that was said: what nobody said counts as
/// protected.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Said {
    /// Nobody said so.
    Nothing,
    /// They may.
    Open,
    /// They may not.
    Protected,
}

impl Code for Said {
    const ALL: &'static [Self] = &[Self::Nothing, Self::Open, Self::Protected];

    fn code(self) -> &'static str {
        match self {
            Self::Nothing => "onbekend",
            Self::Open => Protection::None.code(),
            Self::Protected => Protection::Protected.code(),
        }
    }

    fn from_code(code: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|said| said.code() == code)
    }
}

/// The lines. `shielded` where nobody knows what the person is to the youth: then the address is
/// protected unless the officer says otherwise. `moves` where there is an address that can end.
pub(super) fn sheet(
    sheet: Sheet,
    there: Option<&Address>,
    shielded: bool,
    moves: bool,
    context: &Context<'_>,
) -> Sheet {
    let empty = Address::empty(AddressKind::Street);
    let it = there.unwrap_or(&empty);
    let today = context.today;
    let foreign = |at: usize| it.foreign_lines.get(at).map(String::as_str);
    let number = it.house_number.map(|number| number.to_string());
    let postcode = it.postcode.map(|postcode| postcode.to_string());
    let municipality = it.municipality.map(|code| context.municipality(code));
    let date = |date: Option<crate::domain::partial_date::PartialDate>| {
        date.map(|date| date.to_string()).unwrap_or_default()
    };
    let sheet = match (there, shielded) {
        (Some(there), _) => sheet.pick("protected", "protection", there.protected),
        (None, true) => sheet.pick("protected", "protection", Said::Protected),
        (None, false) => sheet.pick("protected", "protection", Said::Nothing),
    };
    let lines = sheet
        .pick("home", "address-kind", it.kind)
        .text("street", it.street.as_deref())
        .when("home", STREET)
        .read("house_number", &number.unwrap_or_default(), house_number)
        .when("home", STREET)
        .text("house_letter", it.house_letter.as_deref())
        .when("home", STREET)
        .text("addition", it.addition.as_deref())
        .when("home", STREET)
        .maybe(
            "designation",
            "designation",
            Designation::ALL,
            it.designation,
        )
        .when("home", STREET)
        .text("location", it.location.as_deref())
        .when("home", WORDS)
        .read("postcode", &postcode.unwrap_or_default(), postcode_of)
        .when("home", PLACE)
        .text("town", it.town.as_deref())
        .when("home", PLACE)
        .text("foreign1", foreign(0))
        .when("home", ABROAD)
        .text("foreign2", foreign(1))
        .when("home", ABROAD)
        .text("foreign3", foreign(2))
        .when("home", ABROAD)
        .text("country", it.country.as_deref())
        .when("home", ABROAD)
        .read(
            "address_municipality",
            &municipality.unwrap_or_default(),
            municipality_or_nothing,
        )
        .when("home", PLACE)
        .read("from", &date(it.from), move |text| partial(text, today))
        .read("until", &date(it.until), move |text| partial(text, today));
    match moves {
        true => lines.yes("moves", true),
        false => lines,
    }
}

fn house_number(text: &str) -> Result<(), Problem> {
    let text = text.trim();
    let right = text.is_empty() || text.parse::<u32>().is_ok_and(|it| it < 100_000);
    match right {
        true => Ok(()),
        false => Err(Problem::new("entry-no-house-number")),
    }
}

fn postcode_of(text: &str) -> Result<(), Problem> {
    use crate::domain::address::Postcode;
    let right = text.trim().is_empty() || text.parse::<Postcode>().is_ok();
    match right {
        true => Ok(()),
        false => Err(Problem::new("entry-no-postcode")),
    }
}

/// The address, once everything can be read.
pub(super) fn draft(sheet: &Sheet, today: Date) -> Address {
    Address {
        kind: sheet.code("home").unwrap_or(AddressKind::Unknown),
        street: sheet.get("street"),
        house_number: sheet.parsed("house_number"),
        house_letter: sheet.get("house_letter"),
        addition: sheet.get("addition"),
        designation: sheet.code("designation"),
        postcode: sheet.parsed("postcode"),
        town: sheet.get("town"),
        location: sheet.get("location"),
        foreign_lines: FOREIGN.iter().filter_map(|key| sheet.get(key)).collect(),
        country: sheet.get("country"),
        municipality: named(&sheet.get_text("address_municipality")),
        // What nobody said, or cannot be read, is not open to everybody.
        protected: sheet.code("protected").unwrap_or(Protection::Protected),
        from: partial_date(sheet, "from", today),
        until: partial_date(sheet, "until", today),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(said: Said, expected: Protection) {
        let sheet = Sheet::new("person-address", 0).pick("protected", "protection", said);
        let today = "2026-11-25".parse().unwrap();
        assert_eq!(draft(&sheet, today).protected, expected);
    }

    #[test]
    fn an_address_of_which_nobody_said_so_is_not_open_to_everybody() {
        check(Said::Nothing, Protection::Protected);
        check(Said::Protected, Protection::Protected);
        check(Said::Open, Protection::None);
    }
}
