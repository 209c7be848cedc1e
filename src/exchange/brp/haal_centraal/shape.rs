//! The shape of one element, with the Dutch names of the API.
//!
//! Every part may be missing or null, and a text may be given as a number. The API has had two shapes:
//! with the address itself in `verblijfplaats`, and with it one level deeper, in `verblijfadres`.

use serde::de::Error;
use serde::{Deserialize, Deserializer};
use serde_json::Value;

use crate::exchange::brp::raw::{RawAddress, RawName, RawParent, RawPerson};

/// A part that is null is not there.
fn or_nothing<'de, D, T>(source: D) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
    T: Deserialize<'de> + Default,
{
    Option::deserialize(source).map(Option::unwrap_or_default)
}

/// Those of a list that are not null.
fn those<'de, D, T>(source: D) -> Result<Vec<T>, D::Error>
where
    D: Deserializer<'de>,
    T: Deserialize<'de>,
{
    let all: Option<Vec<Option<T>>> = Option::deserialize(source)?;
    Ok(all.into_iter().flatten().flatten().collect())
}

/// A text or a number as text; anything else as nothing.
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

/// A code of the register, or the truth by which the newer API replaces it.
#[derive(Debug, Default)]
struct Mark(String);

impl<'de> Deserialize<'de> for Mark {
    fn deserialize<D: Deserializer<'de>>(source: D) -> Result<Self, D::Error> {
        Ok(Self(match Value::deserialize(source)? {
            Value::Bool(set) => u8::from(set).to_string(),
            Value::String(text) => text.trim().to_owned(),
            Value::Number(number) => number.to_string(),
            Value::Null | Value::Array(_) | Value::Object(_) => String::new(),
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
    #[serde(deserialize_with = "or_nothing")]
    adellijke_titel_predicaat: Coded,
    voorvoegsel: Text,
    geslachtsnaam: Text,
    #[serde(deserialize_with = "or_nothing")]
    aanduiding_naamgebruik: Coded,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Birth {
    datum: Moment,
    #[serde(deserialize_with = "or_nothing")]
    plaats: Coded,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
struct Parent {
    ouder_aanduiding: Text,
    burgerservicenummer: Text,
    #[serde(deserialize_with = "or_nothing")]
    naam: Name,
    #[serde(deserialize_with = "or_nothing")]
    geboorte: Birth,
    #[serde(deserialize_with = "or_nothing")]
    geslacht: Coded,
    #[serde(deserialize_with = "or_nothing")]
    overlijden: Death,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Partner {
    #[serde(deserialize_with = "or_nothing")]
    naam: Name,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
struct Death {
    datum: Moment,
    indicatie_overleden: Mark,
}

impl Death {
    /// The date, as the register writes it; its word for "not known" where only the death is told.
    fn raw(&self) -> &str {
        match (self.datum.0.as_str(), self.indicatie_overleden.0.as_str()) {
            ("", "1") => "00000000",
            (date, _) => date,
        }
    }
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Suspended {
    #[serde(deserialize_with = "or_nothing")]
    reden: Coded,
}

/// Where somebody lives.
#[derive(Debug, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
struct Abode {
    #[serde(deserialize_with = "or_nothing")]
    functie_adres: Coded,
    datum_van: Moment,
    datum_aanvang_adreshouding: Moment,
    datum_aanvang_adres_buitenland: Moment,
    #[serde(flatten)]
    here: Spot,
    verblijfadres: Option<Spot>,
}

/// The address itself.
#[derive(Debug, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
struct Spot {
    straat: Text,
    korte_straatnaam: Text,
    officiele_straatnaam: Text,
    huisnummer: Text,
    huisletter: Text,
    huisnummertoevoeging: Text,
    #[serde(deserialize_with = "or_nothing")]
    aanduiding_bij_huisnummer: Coded,
    postcode: Text,
    woonplaats: Text,
    locatiebeschrijving: Text,
    #[serde(deserialize_with = "or_nothing")]
    land: Coded,
    regel1: Text,
    regel2: Text,
    regel3: Text,
}

/// Where somebody lives, and whether an address is there of which nothing was understood.
#[derive(Debug, Default)]
struct Lodging {
    abode: Abode,
    unread: bool,
}

impl<'de> Deserialize<'de> for Lodging {
    fn deserialize<D: Deserializer<'de>>(source: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(source)?;
        let is_filled = |value: &Value| value.as_object().is_some_and(|parts| !parts.is_empty());
        let deeper = value.get("verblijfadres").is_some_and(is_filled);
        let filled = is_filled(&value) && value.get("type") != Some(&UNKNOWN.into());
        let abode: Option<Abode> = serde_json::from_value(value).map_err(Error::custom)?;
        let abode = abode.unwrap_or_default();
        let nowhere = abode.spot().says_nothing();
        Ok(Self {
            unread: nowhere && (deeper || (filled && abode.says_no_day())),
            abode,
        })
    }
}

/// How the newer API says that nobody knows where somebody lives.
const UNKNOWN: &str = "VerblijfplaatsOnbekend";

/// A gezag relation, with which the newer API replaces the code of the register.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Gezag {
    r#type: Text,
    #[serde(deserialize_with = "or_nothing")]
    minderjarige: Numbered,
    #[serde(deserialize_with = "or_nothing")]
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
    #[serde(deserialize_with = "or_nothing")]
    naam: Name,
    #[serde(deserialize_with = "or_nothing")]
    geboorte: Birth,
    #[serde(deserialize_with = "or_nothing")]
    geslacht: Coded,
    #[serde(deserialize_with = "those")]
    ouders: Vec<Parent>,
    #[serde(deserialize_with = "those")]
    partners: Vec<Partner>,
    #[serde(deserialize_with = "or_nothing")]
    overlijden: Death,
    #[serde(deserialize_with = "or_nothing")]
    opschorting_bijhouding: Suspended,
    geheimhouding_persoonsgegevens: Mark,
    #[serde(deserialize_with = "or_nothing")]
    gemeente_van_inschrijving: Coded,
    datum_inschrijving_in_gemeente: Moment,
    verblijfplaats: Lodging,
    #[serde(deserialize_with = "or_nothing")]
    indicatie_gezag_minderjarige: Coded,
    #[serde(deserialize_with = "those")]
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
            died: self.overlijden.raw(),
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
        match self.gezag.iter().find(|gezag| self.is_minor_of(gezag)) {
            Some(gezag) if code.is_empty() => self.code_of(gezag),
            _ => code,
        }
    }

    /// Whether it is the gezag over him: a parent's own record has that over his children.
    fn is_minor_of(&self, gezag: &Gezag) -> bool {
        let minor = &gezag.minderjarige.burgerservicenummer.0;
        minor.is_empty() || *minor == self.burgerservicenummer.0
    }

    fn code_of(&self, gezag: &Gezag) -> &'static str {
        let number = &gezag.ouder.burgerservicenummer.0;
        let is = |which: &str| !number.is_empty() && self.parent(which).bsn == number.as_str();
        match (gezag.r#type.0.as_str(), is("1"), is("2")) {
            // The second is what it was called before.
            ("GezamenlijkOuderlijkGezag" | "TweehoofdigOuderlijkGezag", ..) => "12",
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
            died: self.overlijden.raw(),
        }
    }
}

impl Lodging {
    fn raw(&self) -> RawAddress<'_> {
        RawAddress {
            unread: self.unread,
            ..self.abode.raw()
        }
    }
}

impl Abode {
    fn spot(&self) -> &Spot {
        self.verblijfadres.as_ref().unwrap_or(&self.here)
    }

    fn says_no_day(&self) -> bool {
        let days = [
            &self.datum_van,
            &self.datum_aanvang_adreshouding,
            &self.datum_aanvang_adres_buitenland,
        ];
        days.iter().all(|day| day.0.is_empty())
    }

    fn raw(&self) -> RawAddress<'_> {
        let spot = self.spot();
        RawAddress {
            function: &self.functie_adres.code.0,
            street: first([
                &spot.straat,
                &spot.korte_straatnaam,
                &spot.officiele_straatnaam,
            ]),
            house_number: &spot.huisnummer.0,
            house_letter: &spot.huisletter.0,
            addition: &spot.huisnummertoevoeging.0,
            designation: &spot.aanduiding_bij_huisnummer.code.0,
            postcode: &spot.postcode.0,
            town: &spot.woonplaats.0,
            location: &spot.locatiebeschrijving.0,
            country: spot.land.code_or_name(),
            foreign_lines: [&spot.regel1.0, &spot.regel2.0, &spot.regel3.0],
            from: first_day([&self.datum_aanvang_adreshouding, &self.datum_van]),
            abroad_from: first_day([&self.datum_aanvang_adres_buitenland, &self.datum_van]),
            unread: false,
        }
    }
}

impl Spot {
    fn says_nothing(&self) -> bool {
        let texts = [
            &self.straat,
            &self.korte_straatnaam,
            &self.officiele_straatnaam,
            &self.huisnummer,
            &self.postcode,
            &self.woonplaats,
            &self.locatiebeschrijving,
            &self.regel1,
            &self.regel2,
            &self.regel3,
        ];
        texts.iter().all(|text| text.0.is_empty()) && self.land.code_or_name().is_empty()
    }
}

/// The first that says something. The short name of a street is the one that person lists have.
fn first<const N: usize>(texts: [&Text; N]) -> &str {
    texts
        .into_iter()
        .map(|text| text.0.as_str())
        .find(|text| !text.is_empty())
        .unwrap_or_default()
}

fn first_day<const N: usize>(days: [&Moment; N]) -> &str {
    days.into_iter()
        .map(|day| day.0.as_str())
        .find(|day| !day.is_empty())
        .unwrap_or_default()
}
