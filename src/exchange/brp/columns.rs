//! Under which column name each text of a person stands, in the two forms that are lists.

use super::raw::{RawAddress, RawName, RawParent, RawPerson};
use super::{Carried, Fact, Form};
use crate::exchange::table::{Header, Row, TableError};

/// A text of a person that can stand in a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Text {
    ANumber,
    Bsn,
    Given,
    Title,
    Prefix,
    Surname,
    NameUse,
    PartnerTitle,
    PartnerPrefix,
    PartnerSurname,
    Born,
    Birthplace,
    Sex,
    Died,
    Suspension,
    Protection,
    Municipality,
    MunicipalitySince,
    Function,
    Street,
    HouseNumber,
    HouseLetter,
    Addition,
    Designation,
    Postcode,
    Town,
    Location,
    Country,
    Line1,
    Line2,
    Line3,
    From,
    AbroadFrom,
    Gezag,
    Bsn1,
    Given1,
    Title1,
    Prefix1,
    Surname1,
    Born1,
    Sex1,
    Bsn2,
    Given2,
    Title2,
    Prefix2,
    Surname2,
    Born2,
    Sex2,
    Died1,
    Died2,
    Valid1,
    Valid2,
}

/// Number of texts.
const TEXTS: usize = Text::Valid2 as usize + 1;

/// Element numbers of the Logisch Ontwerp. Element 85.10, since when a category holds, is there even
/// where the category says that there is no such parent. That a parent has died the register says in his
/// own list alone.
const GBA_V: &[(Text, &str)] = &[
    (Text::ANumber, "01.01.10"),
    (Text::Bsn, "01.01.20"),
    (Text::Given, "01.02.10"),
    (Text::Title, "01.02.20"),
    (Text::Prefix, "01.02.30"),
    (Text::Surname, "01.02.40"),
    (Text::NameUse, "01.61.10"),
    (Text::PartnerTitle, "05.02.20"),
    (Text::PartnerPrefix, "05.02.30"),
    (Text::PartnerSurname, "05.02.40"),
    (Text::Born, "01.03.10"),
    (Text::Birthplace, "01.03.20"),
    (Text::Sex, "01.04.10"),
    (Text::Died, "06.08.10"),
    (Text::Suspension, "07.67.20"),
    (Text::Protection, "07.70.10"),
    (Text::Municipality, "08.09.10"),
    (Text::MunicipalitySince, "08.09.20"),
    (Text::Function, "08.10.10"),
    (Text::Street, "08.11.10"),
    (Text::HouseNumber, "08.11.20"),
    (Text::HouseLetter, "08.11.30"),
    (Text::Addition, "08.11.40"),
    (Text::Designation, "08.11.50"),
    (Text::Postcode, "08.11.60"),
    (Text::Town, "08.11.70"),
    (Text::Location, "08.12.10"),
    (Text::Country, "08.13.10"),
    (Text::Line1, "08.13.30"),
    (Text::Line2, "08.13.40"),
    (Text::Line3, "08.13.50"),
    (Text::From, "08.10.30"),
    (Text::AbroadFrom, "08.13.20"),
    (Text::Gezag, "11.32.10"),
    (Text::Bsn1, "02.01.20"),
    (Text::Given1, "02.02.10"),
    (Text::Title1, "02.02.20"),
    (Text::Prefix1, "02.02.30"),
    (Text::Surname1, "02.02.40"),
    (Text::Born1, "02.03.10"),
    (Text::Sex1, "02.04.10"),
    (Text::Bsn2, "03.01.20"),
    (Text::Given2, "03.02.10"),
    (Text::Title2, "03.02.20"),
    (Text::Prefix2, "03.02.30"),
    (Text::Surname2, "03.02.40"),
    (Text::Born2, "03.03.10"),
    (Text::Sex2, "03.04.10"),
    (Text::Valid1, "02.85.10"),
    (Text::Valid2, "03.85.10"),
];

const PLAT: &[(Text, &str)] = &[
    (Text::ANumber, "a_nummer"),
    (Text::Bsn, "bsn"),
    (Text::Given, "voornamen"),
    (Text::Title, "adellijke_titel"),
    (Text::Prefix, "voorvoegsel"),
    (Text::Surname, "geslachtsnaam"),
    (Text::Born, "geboortedatum"),
    (Text::Birthplace, "geboorteplaats"),
    (Text::Sex, "geslacht"),
    (Text::Died, "overlijden"),
    (Text::Suspension, "opschorting_reden"),
    (Text::Protection, "geheimhouding"),
    (Text::Municipality, "gemeente"),
    (Text::MunicipalitySince, "datum_inschrijving"),
    (Text::Function, "functie_adres"),
    (Text::Street, "straat"),
    (Text::HouseNumber, "huisnummer"),
    (Text::HouseLetter, "huisletter"),
    (Text::Addition, "toevoeging"),
    (Text::Designation, "aanduiding"),
    (Text::Postcode, "postcode"),
    (Text::Town, "woonplaats"),
    (Text::Location, "locatie"),
    (Text::Country, "land_vertrek"),
    (Text::Gezag, "gezag"),
    (Text::Bsn1, "ouder1_bsn"),
    (Text::Given1, "ouder1_voornamen"),
    (Text::Prefix1, "ouder1_voorvoegsel"),
    (Text::Surname1, "ouder1_naam"),
    (Text::Died1, "ouder1_overlijden"),
    (Text::Bsn2, "ouder2_bsn"),
    (Text::Given2, "ouder2_voornamen"),
    (Text::Prefix2, "ouder2_voorvoegsel"),
    (Text::Surname2, "ouder2_naam"),
    (Text::Died2, "ouder2_overlijden"),
];

/// Texts without which a list cannot be used at all. Protection is one of them: an address of
/// which nobody says whether it is secret is of no use.
const NEEDED: [Text; 7] = [
    Text::Bsn,
    Text::Given,
    Text::Surname,
    Text::Born,
    Text::Sex,
    Text::Protection,
    Text::Municipality,
];

/// Whether a list has columns that are named by element number, which no other list has.
pub(super) fn has_elements(header: &Header) -> bool {
    let known = GBA_V.iter().filter(|(_, name)| header.find(name).is_some());
    known.count() >= 3
}

/// The columns that a fact needs: all of them.
const FACTS: &[(Fact, &[Text])] = &[
    (Fact::Title, &[Text::Title]),
    (Fact::Prefix, &[Text::Prefix]),
    (Fact::NameUse, &[Text::NameUse]),
    (Fact::Partner, &[Text::PartnerSurname]),
    (Fact::PartnerTitle, &[Text::PartnerTitle]),
    (Fact::PartnerPrefix, &[Text::PartnerPrefix]),
    (Fact::BirthDate, &[Text::Born]),
    (Fact::Sex, &[Text::Sex]),
    (Fact::MunicipalitySince, &[Text::MunicipalitySince]),
    (Fact::Died, &[Text::Died]),
    (Fact::Suspension, &[Text::Suspension]),
    (Fact::Function, &[Text::Function]),
    (Fact::Street, &[Text::Street]),
    (Fact::HouseNumber, &[Text::HouseNumber]),
    (Fact::HouseLetter, &[Text::HouseLetter]),
    (Fact::Addition, &[Text::Addition]),
    (Fact::Designation, &[Text::Designation]),
    (Fact::Postcode, &[Text::Postcode]),
    (Fact::Town, &[Text::Town]),
    (Fact::Location, &[Text::Location]),
    (Fact::Country, &[Text::Country]),
    (Fact::ForeignLines, &[Text::Line1, Text::Line2, Text::Line3]),
    (Fact::AddressFrom, &[Text::From, Text::AbroadFrom]),
    (Fact::ParentBsn, &[Text::Bsn1, Text::Bsn2]),
    (Fact::ParentGiven, &[Text::Given1, Text::Given2]),
    (Fact::ParentTitle, &[Text::Title1, Text::Title2]),
    (Fact::ParentPrefix, &[Text::Prefix1, Text::Prefix2]),
    (Fact::ParentSurname, &[Text::Surname1, Text::Surname2]),
];

/// The places of the columns of one list.
#[derive(Clone, Debug)]
pub(super) struct Columns {
    form: Form,
    places: [Option<usize>; TEXTS],
}

impl Columns {
    /// Recognises the form by its column names, and finds the columns.
    pub(super) fn find(header: &Header) -> Result<Self, TableError> {
        let known = |names: &[(Text, &str)]| {
            names
                .iter()
                .filter(|(_, name)| header.find(name).is_some())
                .count()
        };
        match (known(GBA_V), known(PLAT)) {
            (0..3, 0..3) => Err(TableError::UnknownForm),
            (numbers, words) if numbers >= words => Self::of(Form::GbaV, header, GBA_V),
            _ => Self::of(Form::Plat, header, PLAT),
        }
    }

    fn of(form: Form, header: &Header, names: &[(Text, &str)]) -> Result<Self, TableError> {
        let mut places = [None; TEXTS];
        let mut missing = Vec::new();
        for (text, name) in names {
            let place = header.find(name);
            if place.is_none() && NEEDED.contains(text) {
                missing.push((*name).to_owned());
            }
            if let Some(slot) = places.get_mut(*text as usize) {
                *slot = place;
            }
        }
        // The first column, which has no name, tells where a person begins.
        if form == Form::GbaV && places.contains(&Some(0)) {
            missing.insert(0, "id".to_owned());
        }
        match missing.is_empty() {
            true => Ok(Self { form, places }),
            false => Err(TableError::MissingColumns(missing)),
        }
    }

    /// The form that was recognised.
    pub(super) fn form(&self) -> Form {
        self.form
    }

    /// The facts for which there are columns.
    pub(super) fn carried(&self) -> Carried {
        let there = FACTS
            .iter()
            .filter(|(_, texts)| texts.iter().all(|text| self.place(*text).is_some()));
        there.fold(Carried::NONE, |carried, (fact, _)| carried.with(*fact))
    }

    fn place(&self, text: Text) -> Option<usize> {
        self.places.get(text as usize).copied().flatten()
    }

    fn get<'r>(&self, row: &Row<'r>, text: Text) -> &'r str {
        row.get_in(self.place(text))
    }

    /// The texts of the person of a row.
    pub(super) fn person<'r>(&self, row: &Row<'r>) -> RawPerson<'r> {
        let get = |text| self.get(row, text);
        RawPerson {
            a_number: get(Text::ANumber),
            bsn: get(Text::Bsn),
            name: self.name(row, [Text::Given, Text::Title, Text::Prefix, Text::Surname]),
            name_use: get(Text::NameUse),
            partner: RawName {
                given: "",
                title: get(Text::PartnerTitle),
                prefix: get(Text::PartnerPrefix),
                surname: get(Text::PartnerSurname),
            },
            born: get(Text::Born),
            birthplace: get(Text::Birthplace),
            sex: get(Text::Sex),
            died: get(Text::Died),
            suspension: get(Text::Suspension),
            protection: get(Text::Protection),
            municipality: get(Text::Municipality),
            municipality_since: get(Text::MunicipalitySince),
            address: self.address(row),
            gezag: get(Text::Gezag),
            parents: self.parents(row),
            damaged: row.is_damaged(),
        }
    }

    fn name<'r>(&self, row: &Row<'r>, texts: [Text; 4]) -> RawName<'r> {
        let [given, title, prefix, surname] = texts.map(|text| self.get(row, text));
        RawName {
            given,
            title,
            prefix,
            surname,
        }
    }

    fn address<'r>(&self, row: &Row<'r>) -> RawAddress<'r> {
        let get = |text| self.get(row, text);
        RawAddress {
            function: get(Text::Function),
            street: get(Text::Street),
            house_number: get(Text::HouseNumber),
            house_letter: get(Text::HouseLetter),
            addition: get(Text::Addition),
            designation: get(Text::Designation),
            postcode: get(Text::Postcode),
            town: get(Text::Town),
            location: get(Text::Location),
            country: get(Text::Country),
            foreign_lines: [Text::Line1, Text::Line2, Text::Line3].map(get),
            from: get(Text::From),
            abroad_from: get(Text::AbroadFrom),
            unread: false,
        }
    }

    /// The texts of both parents of a row.
    pub(super) fn parents<'r>(&self, row: &Row<'r>) -> [RawParent<'r>; 2] {
        let get = |text| self.get(row, text);
        [
            RawParent {
                bsn: get(Text::Bsn1),
                name: self.name(
                    row,
                    [Text::Given1, Text::Title1, Text::Prefix1, Text::Surname1],
                ),
                born: get(Text::Born1),
                sex: get(Text::Sex1),
                died: get(Text::Died1),
            },
            RawParent {
                bsn: get(Text::Bsn2),
                name: self.name(
                    row,
                    [Text::Given2, Text::Title2, Text::Prefix2, Text::Surname2],
                ),
                born: get(Text::Born2),
                sex: get(Text::Sex2),
                died: get(Text::Died2),
            },
        ]
    }

    /// Whether the row has something of ouder 1 and of ouder 2, if only that there is none.
    pub(super) fn has_parents(&self, row: &Row<'_>) -> [bool; 2] {
        let valid = [Text::Valid1, Text::Valid2].map(|text| !self.get(row, text).is_empty());
        let [first, second] = self.parents(row).map(|raw| raw.is_there());
        [first || valid[0], second || valid[1]]
    }
}
