//! Invented persons in the shape of the Haal Centraal API, one fact changed at a time.

use serde_json::{Value, json};

/// BSNs of the range for tests.
pub(super) const CHILD: &str = "999990007";
pub(super) const SISTER: &str = "999990019";
pub(super) const MOTHER: &str = "999990020";
pub(super) const FATHER: &str = "999990032";

/// A girl of fourteen in Alkmaar with both parents.
pub(super) fn child() -> Value {
    json!({
        "burgerservicenummer": CHILD,
        "naam": { "voornamen": "Fietje", "geslachtsnaam": "Voorbeeld" },
        "geboorte": { "datum": "20120309" },
        "geslacht": { "code": "V" },
        "geheimhoudingPersoonsgegevens": "0",
        "gemeenteVanInschrijving": { "code": "0361" },
        "verblijfplaats": {
            "functieAdres": { "code": "W" },
            "datumAanvangAdreshouding": "20140801",
            "straat": "Verzonnenlaan",
            "huisnummer": 12,
            "postcode": "1811ZZ",
            "woonplaats": "Alkmaar"
        },
        "ouders": [parent("1", MOTHER, "Mina", "Bedenksel"), parent("2", FATHER, "Joris", "Voorbeeld")],
        "indicatieGezagMinderjarige": { "code": "12" }
    })
}

pub(super) fn parent(which: &str, bsn: &str, given: &str, surname: &str) -> Value {
    json!({
        "ouderAanduiding": which,
        "burgerservicenummer": bsn,
        "naam": { "voornamen": given, "geslachtsnaam": surname },
        "geboorte": { "datum": "19850401" }
    })
}

/// The same with another value at a place (`verblijfplaats/straat`).
pub(super) fn with(mut person: Value, place: &str, value: impl Into<Value>) -> Value {
    let (mut at, value) = (&mut person, value.into());
    for part in place.split('/') {
        at = &mut at[part];
    }
    *at = value;
    person
}

/// Her sister.
pub(super) fn sister() -> Value {
    let sister = with(child(), "burgerservicenummer", SISTER);
    with(sister, "naam/voornamen", "Pien")
}

/// So many persons without numbers.
pub(super) fn many(count: usize) -> Vec<Value> {
    let mut person = child();
    person["burgerservicenummer"] = Value::Null;
    person["ouders"] = json!([]);
    let letter = |number: usize| char::from(b'a' + u8::try_from(number % 26).unwrap());
    (0..count)
        .map(|n| {
            let given = format!("Kind {}{}{}", letter(n / 676), letter(n / 26), letter(n));
            with(person.clone(), "naam/voornamen", given)
        })
        .collect()
}

/// The file.
pub(super) fn json_of(people: &[Value]) -> Vec<u8> {
    serde_json::to_vec(people).unwrap()
}
