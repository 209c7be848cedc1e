//! The shape of one element, with the Dutch names of the API.
//!
//! Every part may be missing, and a text may be given as a number.

use serde::{Deserialize, Deserializer};
use serde_json::Value;

use crate::exchange::brp::raw::{RawAddress, RawName, RawParent, RawPerson};

/// A text, a number or a truth as text; anything else as nothing.
#[derive(Debug, Default)]
struct Text(String);

impl<'de> Deserialize<'de> for Text {
    fn deserialize<D: Deserializer<'de>>(source: D) -> Result<Self, D::Error> {
        Ok(Self(match Value::deserialize(source)? {
            Value::String(text) => text.trim().to_owned(),
            Value::Number(number) => number.to_string(),
            Value::Bool(_) | Value::Null | Value::Array(_) | Value::Object(_) => String::new(),
        }))
    }
}

/// A date: eight digits, `jjjj-mm-dd`, or an object that tells the parts that are known.
#[derive(Debug, Default)]
struct Moment(String);

impl<'de> Deserialize<'de> for Moment {
    fn deserialize<D: Deserializer<'de>>(source: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(source)?;
        let part = |name: &str| value.get(name).and_then(Value::as_u64).unwrap_or(0);
        Ok(Self(match &value {
            Value::String(text) => text.trim().to_owned(),
            Value::Number(number) => number.to_string(),
            Value::Object(parts) => match parts.get("datum") {
                Some(Value::String(date)) => date.trim().to_owned(),
                _ => format!("{:04}{:02}00", part("jaar"), part("maand")),
            },
            Value::Bool(_) | Value::Null | Value::Array(_) => String::new(),
        }))
    }
}

/// A value of a code list; the description beside the code is used only where there is no code.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Coded {
    code: Text,
    omschrijving: Text,
}

impl Coded {
    fn code_or_name(&self) -> &str {
        if self.code.0.is_empty() {
            &self.omschrijving.0
        } else {
            &self.code.0
        }
    }
}

#[derive(Debug, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
struct Name {
    voornamen: Text,
    adellijke_titel_predicaat: Coded,
    voorvoegsel: Text,
    geslachtsnaam: Text,
    aanduiding_naamgebruik: Coded,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Birth {
    datum: Moment,
    plaats: Coded,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
struct Parent {
    ouder_aanduiding: Text,
    burgerservicenummer: Text,
    naam: Name,
    geboorte: Birth,
    geslacht: Coded,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Partner {
    naam: Name,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Death {
    datum: Moment,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Suspended {
    reden: Coded,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
struct Abode {
    functie_adres: Coded,
    datum_aanvang_adreshouding: Moment,
    datum_aanvang_adres_buitenland: Moment,
    straat: Text,
    huisnummer: Text,
    huisletter: Text,
    huisnummertoevoeging: Text,
    aanduiding_bij_huisnummer: Coded,
    postcode: Text,
    woonplaats: Text,
    locatiebeschrijving: Text,
    land: Coded,
    regel1: Text,
    regel2: Text,
    regel3: Text,
}

/// A gezag relation, with which the newer API replaces the code of the register.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Gezag {
    r#type: Text,
    ouder: Numbered,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Numbered {
    burgerservicenummer: Text,
}

/// One person.
#[derive(Debug, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(super) struct Element {
    a_nummer: Text,
    burgerservicenummer: Text,
    naam: Name,
    geboorte: Birth,
    geslacht: Coded,
    ouders: Vec<Parent>,
    partners: Vec<Partner>,
    overlijden: Death,
    opschorting_bijhouding: Suspended,
    geheimhouding_persoonsgegevens: Text,
    gemeente_van_inschrijving: Coded,
    datum_inschrijving_in_gemeente: Moment,
    verblijfplaats: Abode,
    indicatie_gezag_minderjarige: Coded,
    gezag: Vec<Gezag>,
}

impl Element {
    /// Hands the texts of the person to `judge`.
    pub(super) fn with_raw<T>(&self, judge: impl FnOnce(RawPerson<'_>) -> T) -> T {
        judge(RawPerson {
            a_number: &self.a_nummer.0,
            bsn: &self.burgerservicenummer.0,
            name: self.naam.raw(),
            name_use: &self.naam.aanduiding_naamgebruik.code.0,
            partner: self
                .partners
                .first()
                .map(|partner| partner.naam.raw())
                .unwrap_or_default(),
            born: &self.geboorte.datum.0,
            birthplace: self.geboorte.plaats.code_or_name(),
            sex: &self.geslacht.code.0,
            died: &self.overlijden.datum.0,
            suspension: &self.opschorting_bijhouding.reden.code.0,
            protection: &self.geheimhouding_persoonsgegevens.0,
            municipality: &self.gemeente_van_inschrijving.code.0,
            municipality_since: &self.datum_inschrijving_in_gemeente.0,
            address: self.verblijfplaats.raw(),
            gezag: self.gezag_code(),
            parents: [self.parent("1"), self.parent("2")],
            damaged: false,
        })
    }

    fn parent(&self, which: &str) -> RawParent<'_> {
        let parent = self
            .ouders
            .iter()
            .find(|parent| parent.ouder_aanduiding.0 == which);
        parent.map(Parent::raw).unwrap_or_default()
    }

    /// The register's code, or the code that says the same as the relation.
    fn gezag_code(&self) -> &str {
        let code = &self.indicatie_gezag_minderjarige.code.0;
        match self.gezag.first() {
            Some(gezag) if code.is_empty() => self.code_of(gezag),
            _ => code,
        }
    }

    fn code_of(&self, gezag: &Gezag) -> &'static str {
        let number = &gezag.ouder.burgerservicenummer.0;
        let is = |which: &str| !number.is_empty() && self.parent(which).bsn == number.as_str();
        match (gezag.r#type.0.as_str(), is("1"), is("2")) {
            ("TweehoofdigOuderlijkGezag", ..) => "12",
            ("EenhoofdigOuderlijkGezag", true, _) => "1",
            ("EenhoofdigOuderlijkGezag", _, true) => "2",
            ("GezamenlijkGezag", true, _) => "1D",
            ("GezamenlijkGezag", _, true) => "2D",
            ("Voogdij", ..) => "D",
            _ => "",
        }
    }
}

impl Name {
    fn raw(&self) -> RawName<'_> {
        RawName {
            given: &self.voornamen.0,
            title: self.adellijke_titel_predicaat.code_or_name(),
            prefix: &self.voorvoegsel.0,
            surname: &self.geslachtsnaam.0,
        }
    }
}

impl Parent {
    fn raw(&self) -> RawParent<'_> {
        RawParent {
            bsn: &self.burgerservicenummer.0,
            name: self.naam.raw(),
            born: &self.geboorte.datum.0,
            sex: &self.geslacht.code.0,
        }
    }
}

impl Abode {
    fn raw(&self) -> RawAddress<'_> {
        RawAddress {
            function: &self.functie_adres.code.0,
            street: &self.straat.0,
            house_number: &self.huisnummer.0,
            house_letter: &self.huisletter.0,
            addition: &self.huisnummertoevoeging.0,
            designation: &self.aanduiding_bij_huisnummer.code.0,
            postcode: &self.postcode.0,
            town: &self.woonplaats.0,
            location: &self.locatiebeschrijving.0,
            country: self.land.code_or_name(),
            foreign_lines: [&self.regel1.0, &self.regel2.0, &self.regel3.0],
            from: &self.datum_aanvang_adreshouding.0,
            abroad_from: &self.datum_aanvang_adres_buitenland.0,
        }
    }
}
