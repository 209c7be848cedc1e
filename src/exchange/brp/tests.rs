//! The three forms, from fixtures of invented people that say the same in each.

use proptest::prelude::*;

use super::*;
use crate::domain::address::AddressKind;
use crate::domain::name::NameUse;
use crate::domain::number::NumberProblem;
use crate::exchange::{Field, RejectReason, Rejection, WarningKind};

const GBA_V: &[u8] = include_bytes!("../../../tests/fixtures/brp_gba_v.csv");
const PLAT: &[u8] = include_bytes!("../../../tests/fixtures/brp_plat.csv");
const HAAL_CENTRAAL: &[u8] = include_bytes!("../../../tests/fixtures/brp_haal_centraal.json");

type Outcome = Result<PersonRecord, Rejection>;

fn read(bytes: &[u8]) -> (Form, Vec<Outcome>) {
    let persons = Persons::open(Source::bytes(bytes)).unwrap();
    (persons.form(), persons.map(Result::unwrap).collect())
}

fn person(bytes: &[u8], number: usize) -> PersonRecord {
    read(bytes).1[number - 1].clone().unwrap()
}

fn rejections(bytes: &[u8]) -> Vec<(u64, u64, RejectReason)> {
    let (_, outcomes) = read(bytes);
    outcomes
        .into_iter()
        .filter_map(Result::err)
        .map(|r| (r.line, r.number, r.reason))
        .collect()
}

#[track_caller]
fn check_error(bytes: &[u8], code: &str) {
    let outcome =
        Persons::open(Source::bytes(bytes)).and_then(Iterator::collect::<Result<Vec<_>, _>>);
    assert_eq!(outcome.unwrap_err().code(), code);
}

#[test]
fn forms_are_recognised() {
    assert_eq!(read(GBA_V).0, Form::GbaV);
    assert_eq!(read(PLAT).0, Form::Plat);
    assert_eq!(read(HAAL_CENTRAAL).0, Form::HaalCentraal);
}

#[test]
fn every_person_becomes_one_record_or_one_rejection() {
    let counts = [GBA_V, PLAT, HAAL_CENTRAAL].map(|bytes| read(bytes).1.len());
    assert_eq!(counts, [13, 13, 13]);
    let shifted = RejectReason::Shifted { surplus: 1 };
    let problem = NumberProblem::ElevenTest;
    let bad_bsn = RejectReason::BadNumber {
        field: Field::Bsn,
        problem,
    };
    assert_eq!(
        rejections(GBA_V),
        [(17, 12, RejectReason::NoKey), (18, 13, shifted.clone())]
    );
    assert_eq!(
        rejections(PLAT),
        [
            (11, 10, bad_bsn),
            (13, 12, RejectReason::NoKey),
            (14, 13, shifted)
        ]
    );
    assert_eq!(
        rejections(HAAL_CENTRAAL),
        [
            (13, 12, RejectReason::NoKey),
            (14, 13, RejectReason::Shapeless)
        ]
    );
}

#[test]
fn all_forms_say_the_same_of_a_person() {
    let (_, lists) = read(GBA_V);
    let (_, json) = read(HAAL_CENTRAAL);
    for (list, json) in lists.iter().zip(&json).take(11) {
        let (list, json) = (list.as_ref().unwrap(), json.as_ref().unwrap());
        assert_eq!(list.facts, json.facts);
        assert_eq!(list.warnings, json.warnings);
    }
    let (_, plat) = read(PLAT);
    for (list, plat) in lists.iter().zip(&plat) {
        let (Ok(list), Ok(plat)) = (list, plat) else {
            continue;
        };
        let (list, plat) = (&list.facts, &plat.facts);
        assert_eq!(list.youth.name.own, plat.youth.name.own);
        assert_eq!(list.youth.born, plat.youth.born);
        assert_eq!(list.youth.bsn, plat.youth.bsn);
        assert_eq!(list.youth.died, plat.youth.died);
        assert_eq!(list.address.kind, plat.address.kind);
        if list.address.kind != AddressKind::Abroad {
            assert_eq!(list.address.lines(), plat.address.lines());
        }
        assert_eq!(list.address.is_protected(), plat.address.is_protected());
        assert_eq!(list.gezag, plat.gezag);
    }
}

#[test]
fn rows_below_a_person_are_history_or_a_second_parent() {
    let fietje = person(GBA_V, 1).facts;
    assert_eq!(fietje.parents[0].facts.name.own.surname, "Bedenksel");
    assert_eq!(fietje.address.street.as_deref(), Some("Verzonnenlaan"));
    let joost = person(GBA_V, 2).facts;
    let parents: Vec<(Role, &str)> = joost
        .parents
        .iter()
        .map(|p| (p.role, p.facts.name.own.given.as_str()))
        .collect();
    assert_eq!(parents, [(Role::Parent1, "Mina"), (Role::Parent2, "Tijl")]);
    assert_eq!(joost.gezag, Some(GezagCode::Parent1Third));
    // Her own row says that there is no second parent; the row below is what was said before.
    assert_eq!(person(GBA_V, 11).facts.parents, []);
    let trijntje = person(GBA_V, 11).facts.youth.name;
    assert_eq!(trijntje.name_use, NameUse::PartnerOwn);
    assert_eq!(trijntje.full(), "Trijntje van Partnerman-van der Gehuwd");
}

#[test]
fn a_row_that_continues_nobody_is_told() {
    let text = String::from_utf8_lossy(GBA_V);
    let header = text.lines().next().unwrap();
    let list = format!("{header}\n;;;Wees;;;Geschiedenis\n");
    assert_eq!(
        rejections(list.as_bytes()),
        [(2, 1, RejectReason::NobodyAbove)]
    );
}

#[test]
fn a_row_that_breaks_off_is_refused() {
    let text = String::from_utf8_lossy(PLAT).replace("Saartje;;;Verleden;", "Saartje;;;Verl\n");
    let (_, outcomes) = read(text.as_bytes());
    let saartje = outcomes[8].clone().unwrap_err();
    assert_eq!(saartje.reason, RejectReason::TooShort { missing: 30 });
    // The file itself breaks off.
    let text = String::from_utf8_lossy(GBA_V);
    let cut = text.find("Trijntje").unwrap();
    let (_, outcomes) = read(text[..cut + 4].as_bytes());
    let last = outcomes.last().cloned().unwrap();
    assert_eq!(last.unwrap_err().reason.code(), "row-too-short");
}

#[test]
fn addresses_have_the_form_of_the_register() {
    let address = |number| person(HAAL_CENTRAAL, number).facts.address;
    assert_eq!(
        address(1).lines(),
        ["Verzonnenlaan 12a", "1811 ZZ  ALKMAAR"]
    );
    assert_eq!(address(2).kind, AddressKind::Letter);
    assert!(address(2).is_protected());
    assert!(!address(1).is_protected());
    assert_eq!(address(3).lines(), ["Woonboot \"'t Verzonnen Eendje\""]);
    assert_eq!(address(4).kind, AddressKind::Abroad);
    assert_eq!(address(4).country.as_deref(), Some("5002"));
    assert_eq!(address(4).from.map(PartialDate::to_int), Some(20_200_801));
}

#[test]
fn what_cannot_be_right_is_left_out_and_noted() {
    let noted = |number| -> Vec<(Field, WarningKind)> {
        person(GBA_V, number)
            .warnings
            .iter()
            .map(|w| (w.field, w.kind))
            .collect()
    };
    assert_eq!(noted(1), []);
    assert_eq!(noted(6), [(Field::Gezag, WarningKind::UnknownCode)]);
    assert_eq!(noted(8), []);
    assert_eq!(
        noted(9),
        [
            (Field::BirthDate, WarningKind::Partial),
            (Field::Postcode, WarningKind::Invalid)
        ]
    );
    assert_eq!(noted(10), [(Field::Bsn, WarningKind::Invalid)]);
    assert_eq!(person(GBA_V, 9).facts.youth.born.to_string(), "??-04-2007");
    assert_eq!(
        person(GBA_V, 6)
            .facts
            .youth
            .name
            .own
            .surname
            .chars()
            .count(),
        197
    );
    assert_eq!(person(GBA_V, 5).facts.youth.birthplace, None);
}

#[test]
fn an_impossible_date_of_death_does_not_bring_back_to_life() {
    let plat = String::from_utf8_lossy(PLAT).replace("20200500;20200500", "05;05");
    let saartje = person(plat.as_bytes(), 9);
    assert_eq!(saartje.facts.youth.died, Some(PartialDate::UNKNOWN));
    assert!(saartje.warnings.iter().any(|w| w.field == Field::Died));
}

#[test]
fn protection_that_is_not_stated_counts() {
    let plat = String::from_utf8_lossy(PLAT).replace(";0;0361;20140801;", ";;0361;20140801;");
    let fietje = person(plat.as_bytes(), 1);
    assert!(fietje.facts.address.is_protected());
    assert!(fietje.warnings.iter().any(|w| w.field == Field::Protection));
}

#[test]
fn keys_are_the_first_number_or_the_name() {
    let key = |bytes, number| person(bytes, number).facts.key();
    assert!(matches!(key(GBA_V, 1), PersonKey::ANumber(_)));
    assert!(matches!(key(PLAT, 1), PersonKey::Bsn(_)));
    assert_eq!(key(PLAT, 7), key(PLAT, 8));
    let PersonKey::Name { name, born, sex } = key(PLAT, 5) else {
        panic!("a name")
    };
    assert_eq!(
        (name.as_str(), born.to_int(), sex),
        ("korneel zonder nummer", 20_080_229, Sex::Male)
    );
}

#[test]
fn missing_columns_are_named() {
    let list = "id;bsn;voornamen;geslachtsnaam;geslacht;gemeente\n1;999990007;Fietje;V;V;0361\n";
    let error = Persons::open(Source::bytes(list)).unwrap_err();
    let TableError::MissingColumns(names) = error else {
        panic!("missing columns")
    };
    assert_eq!(names, ["geboortedatum", "geheimhouding"]);
}

#[test]
fn other_files_are_no_persons() {
    check_error(b"naam;klas\nFietje;1a\n", "file-unknown-form");
    check_error(b"[]", "file-empty");
    check_error(b"{\"a\":1}", "file-unknown-form");
    check_error(b"[{\"aNummer\":\"1862019132\"}", "file-damaged");
    check_error(b"%PDF-1.4", "file-wrong-kind");
    check_error(b"", "file-empty");
}

#[test]
fn a_list_may_come_as_a_workbook() {
    let mut book = rust_xlsxwriter::Workbook::new();
    let sheet = book.add_worksheet();
    for (row, line) in (0u32..).zip(String::from_utf8_lossy(PLAT).lines()) {
        for (column, cell) in (0u16..).zip(line.replace('"', "").split(';')) {
            match cell.parse::<u32>() {
                Ok(number) => sheet.write(row, column, number).unwrap(),
                Err(_) => sheet.write(row, column, cell).unwrap(),
            };
        }
    }
    let (form, persons) = read(&book.save_to_buffer().unwrap());
    assert_eq!((form, persons.len()), (Form::Plat, 13));
    assert_eq!(
        persons[0].as_ref().unwrap().facts.youth,
        person(PLAT, 1).facts.youth
    );
}

#[test]
fn newer_api_answers_are_understood() {
    let json = r#"{"type":"ZoekMetPostcodeEnHuisnummer","personen":[{
        "burgerservicenummer":"999990007","naam":{"geslachtsnaam":"Voorbeeld"},
        "geboorte":{"datum":{"type":"JaarMaandDatum","jaar":2012,"maand":3}},
        "ouders":[{"ouderAanduiding":"2","burgerservicenummer":"999990251"}],
        "gezag":[{"type":"EenhoofdigOuderlijkGezag","ouder":{"burgerservicenummer":"999990251"}}],
        "verblijfplaats":{"datumAanvangAdreshouding":{"datum":"2020-01-31"},"huisnummer":12}}]}"#;
    let person = person(json.as_bytes(), 1).facts;
    assert_eq!(person.youth.born.to_int(), 20_120_300);
    assert_eq!(person.gezag, Some(GezagCode::Parent2));
    assert_eq!(
        person.address.from.map(PartialDate::to_int),
        Some(20_200_131)
    );
    assert_eq!(person.address.house_number, Some(12));
}

/// A person of the newest API, with other parts.
fn newest(parts: &str) -> PersonRecord {
    let json = format!(
        r#"{{"personen":[{{"burgerservicenummer":"999990007","naam":{{"geslachtsnaam":"Voorbeeld"}},
        "geslacht":{{"code":"V"}},"geboorte":{{"datum":{{"type":"Datum","datum":"2012-03-09"}}}},
        "gemeenteVanInschrijving":{{"code":"0361"}},"geheimhoudingPersoonsgegevens":false,
        "ouders":[{{"ouderAanduiding":"1","burgerservicenummer":"999990251"}}],{parts}}}]}}"#
    );
    person(json.as_bytes(), 1)
}

#[test]
fn json_may_be_utf_16() {
    let text = String::from_utf8_lossy(HAAL_CENTRAAL);
    let units: Vec<u16> = std::iter::once(0xFEFF).chain(text.encode_utf16()).collect();
    for bytes in [u16::to_le_bytes, u16::to_be_bytes] {
        let wide: Vec<u8> = units.iter().copied().flat_map(bytes).collect();
        assert_eq!(read(&wide), read(HAAL_CENTRAAL));
    }
}

#[test]
fn an_address_one_level_deeper() {
    #[track_caller]
    fn check(abode: &str, kind: AddressKind, lines: &[&str], from: Option<u32>) {
        let record = newest(&format!(r#""verblijfplaats":{abode}"#));
        let address = record.facts.address;
        assert_eq!(
            (address.kind, address.lines()),
            (kind, lines.iter().map(|line| (*line).to_owned()).collect())
        );
        assert_eq!(address.from.map(PartialDate::to_int), from);
        assert_eq!(record.warnings, []);
        assert!(!address.is_protected());
    }
    check(
        r#"{"type":"Adres","functieAdres":{"code":"B","omschrijving":"briefadres"},
        "datumVan":{"type":"Datum","datum":"2020-01-31","langFormaat":"31 januari 2020"},
        "verblijfadres":{"officieleStraatnaam":"Verzonnenlaan","huisnummer":12,"huisletter":"a",
        "huisnummertoevoeging":"bis","aanduidingBijHuisnummer":{"code":"to"},
        "postcode":"1811ZZ","woonplaats":"Alkmaar"}}"#,
        AddressKind::Letter,
        &["Verzonnenlaan tegenover 12a bis", "1811 ZZ  ALKMAAR"],
        Some(20_200_131),
    );
    check(
        r#"{"verblijfadres":{"officieleStraatnaam":"Burgemeester Verzonnenlaan",
        "korteStraatnaam":"Burg Verzonnenln","huisnummer":1}}"#,
        AddressKind::Street,
        &["Burg Verzonnenln 1"],
        None,
    );
    check(
        r#"{"type":"Locatie","datumVan":{"type":"JaarDatum","jaar":2019},
        "verblijfadres":{"locatiebeschrijving":"Woonboot"}}"#,
        AddressKind::Location,
        &["Woonboot"],
        Some(20_190_000),
    );
    check(
        r#"{"type":"VerblijfplaatsBuitenland","datumVan":{"type":"DatumOnbekend","onbekend":true},
        "verblijfadres":{"land":{"code":"5002"},"regel1":"14 Rue Inventée"}}"#,
        AddressKind::Abroad,
        &["14 Rue Inventée"],
        Some(0),
    );
    check(
        r#"{"type":"VerblijfplaatsOnbekend"}"#,
        AddressKind::Unknown,
        &[],
        None,
    );
    check("{}", AddressKind::Unknown, &[], None);
}

#[test]
fn an_address_of_which_nothing_is_understood_is_told() {
    for abode in [
        r#"{"type":"Adres","woonadres":{"straatnaam":"Verzonnenlaan"}}"#,
        r#"{"datumVan":{"datum":"2020-01-31"},"verblijfadres":{"straatnaam":"Verzonnenlaan"}}"#,
    ] {
        let record = newest(&format!(r#""verblijfplaats":{abode}"#));
        let noted: Vec<_> = record.warnings.iter().map(|w| (w.field, w.kind)).collect();
        assert_eq!(noted, [(Field::Address, WarningKind::Invalid)], "{abode}");
    }
}

#[test]
fn gezag_as_a_relation() {
    #[track_caller]
    fn check(relation: &str, expected: Option<GezagCode>) {
        let record = newest(&format!(r#""gezag":[{relation}]"#));
        assert_eq!(record.facts.gezag, expected, "{relation}");
    }
    let both = Some(GezagCode::Both);
    check(r#"{"type":"GezamenlijkOuderlijkGezag"}"#, both);
    check(r#"{"type":"TweehoofdigOuderlijkGezag"}"#, both);
    check(r#"{"type":"Voogdij"}"#, Some(GezagCode::Third));
    check(r#"{"type":"GezagNietTeBepalen"}"#, None);
    // Her own, not that over a child of hers.
    check(
        r#"{"type":"Voogdij","minderjarige":{"burgerservicenummer":"999990019"}},
        {"type":"GezamenlijkGezag","minderjarige":{"burgerservicenummer":"999990007"},
        "ouder":{"burgerservicenummer":"999990251"}}"#,
        Some(GezagCode::Parent1Third),
    );
}

#[test]
fn protection_may_be_a_truth() {
    let protected = |value: &str| {
        let json = format!(
            r#"[{{"burgerservicenummer":"999990007","geheimhoudingPersoonsgegevens":{value}}}]"#
        );
        person(json.as_bytes(), 1).facts.address.is_protected()
    };
    assert_eq!(
        ["false", "true", "null"].map(protected),
        [false, true, true]
    );
}

#[test]
fn a_part_that_is_null_is_not_there() {
    let record = newest(
        r#""partners":null,"overlijden":null,"verblijfplaats":null,"gezag":[null],
        "opschortingBijhouding":{"reden":null}"#,
    );
    let person = newest(r#""overlijden":{}"#);
    assert_eq!(
        (record.facts, record.warnings),
        (person.facts, person.warnings)
    );
    let nobody =
        r#"[{"burgerservicenummer":"999990007","naam":null,"geboorte":null,"ouders":[null]}]"#;
    assert!(read(nobody.as_bytes()).1[0].is_ok());
}

fn drain(bytes: &[u8]) {
    if let Ok(persons) = Persons::open(Source::bytes(bytes)) {
        persons.for_each(drop);
    }
}

proptest! {
    #[test]
    fn damaged_files_never_panic(
        which in 0usize..3,
        changes in prop::collection::vec((any::<usize>(), any::<u8>()), 0..20),
        keep in 1usize..12_000,
    ) {
        let mut bytes = [GBA_V, PLAT, HAAL_CENTRAAL][which].to_vec();
        for (at, byte) in changes {
            let at = at % bytes.len();
            bytes[at] = byte;
        }
        bytes.truncate(keep);
        drain(&bytes);
    }

    #[test]
    fn no_row_of_a_list_is_lost(
        rows in prop::collection::vec("[a-z][a-zé\"' .-]{0,8}(;([0-9a-z][0-9é\"]{0,9})?){0,40}", 1..30)
    ) {
        let text = String::from_utf8_lossy(PLAT);
        let header = text.lines().next().unwrap();
        let list = format!("{header}\n{}\n", rows.join("\n"));
        prop_assert_eq!(Persons::open(Source::bytes(list)).unwrap().count(), rows.len());
    }
}
