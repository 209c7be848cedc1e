//! Persons: who is kept, what of their parents and addresses, and what a second file changes.

use leerrecht::domain::address::AddressOwner;
use leerrecht::domain::guardian::GuardianDraft;
use leerrecht::domain::partial_date::PartialDate;
use leerrecht::domain::youth::{Youth, YouthDraft};
use leerrecht::service::import::{RefusalReason, RejectReason, Report};
use leerrecht::store::{Op, OpKind};
use serde_json::{Value, json};

use super::list::{CHILD, FATHER, child, json_of, sister, with};
use super::{ACTOR, File, counts, fields, fixture, refusals};

impl File {
    pub(super) fn take_people(&self, people: &[Value]) -> Report {
        self.take(&json_of(people))
    }

    /// The youth with a BSN.
    pub(super) fn youth(&self, bsn: &str) -> Youth {
        let bsn = bsn.parse().unwrap();
        self.read(|file| file.youths_by_bsn(bsn)).remove(0)
    }

    pub(super) fn youths(&self) -> u64 {
        self.read(|file| file.youth_count())
    }
}

#[test]
fn our_own_files_of_the_three_forms() {
    let no_key = |line| [(line, "row-no-key"), (line + 1, "row-shifted")];
    let file = File::new();
    let first = file.take(&fixture("brp_gba_v.csv"));
    assert_eq!(counts(&first), [11, 0, 0, 0, 2]);
    assert_eq!(refusals(&first), no_key(17));
    let same = file.take(&fixture("brp_haal_centraal.json"));
    assert_eq!(counts(&same), [0, 0, 11, 0, 2]);
    assert_eq!(refusals(&same), [(13, "row-no-key"), (14, "row-shapeless")]);
    let less = file.take(&fixture("brp_plat.csv"));
    assert_eq!((less.new, less.changed), (0, 0));
    let again = file.take(&fixture("brp_gba_v.csv"));
    assert_eq!(
        (counts(&again), refusals(&again)),
        ([0, 0, 11, 0, 2], refusals(&first))
    );
}

#[test]
fn the_same_key_twice_is_refused_with_both_lines() {
    let file = File::new();
    let report = file.take(&fixture("brp_plat.csv"));
    let repeated: Vec<(u64, u64)> = report
        .rejected
        .iter()
        .filter_map(|refusal| match refusal.reason {
            RefusalReason::Unreadable(RejectReason::Repeated { first_line, .. }) => {
                Some((first_line, refusal.place.line))
            }
            _ => None,
        })
        .collect();
    assert_eq!(repeated, [(8, 9)]);
}

#[test]
fn whoever_is_elsewhere_or_of_another_age_is_counted_and_not_kept() {
    let file = File::of_alkmaar(5..=17);
    let people = [
        child(),
        with(sister(), "gemeenteVanInschrijving/code", "0373"),
        with(
            with(child(), "burgerservicenummer", "999990044"),
            "geboorte/datum",
            "19700101",
        ),
        with(
            with(child(), "burgerservicenummer", "999990056"),
            "geboorte/datum",
            "20220101",
        ),
        // Not even the year is known: he may belong to it.
        with(
            with(child(), "burgerservicenummer", "999990068"),
            "geboorte/datum",
            "00000000",
        ),
    ];
    assert_eq!(counts(&file.take_people(&people)), [2, 0, 0, 3, 0]);
    assert_eq!(file.youths(), 2);
    assert_eq!(counts(&file.take_people(&people)), [0, 0, 2, 3, 0]);
}

#[test]
fn a_known_youth_who_leaves_is_changed_and_not_outside() {
    let file = File::of_alkmaar(5..=17);
    file.take_people(&[child()]);
    let left = with(child(), "gemeenteVanInschrijving/code", "0373");
    let report = file.take_people(&[left]);
    assert_eq!(counts(&report), [0, 1, 0, 0, 0]);
    assert!(fields(&report).contains(&"municipality"));
    assert_eq!(file.youth(CHILD).municipality.unwrap().0, 373);
}

#[track_caller]
fn check_protected(value: impl Into<Value>, expected: bool) {
    let value = value.into();
    let file = File::new();
    file.take_people(&[with(
        child(),
        "geheimhoudingPersoonsgegevens",
        value.clone(),
    )]);
    let owner = AddressOwner::Youth(file.youth(CHILD).id);
    let (_, address) = file.read(|file| file.present_address(owner)).unwrap();
    assert_eq!(address.is_protected(), expected, "{value}");
}

#[test]
fn an_address_is_protected_unless_the_register_says_it_is_not() {
    check_protected("0", false);
    check_protected(0, false);
    for value in ["1", "7", "x", ""] {
        check_protected(value, true);
    }
    check_protected(Value::Null, true);
    let file = File::new();
    file.take_people(&[child()]);
    let now = with(child(), "geheimhoudingPersoonsgegevens", "7");
    assert_eq!(fields(&file.take_people(&[now])), ["address-protected"]);
}

/// The streets and last days of a youth's addresses after a second file.
#[track_caller]
fn check_address(second: Value, expected: &[(&str, bool)]) {
    let file = File::new();
    file.take_people(&[child()]);
    let report = file.take_people(std::slice::from_ref(&second));
    assert_eq!(counts(&report), [0, 1, 0, 0, 0]);
    let owner = AddressOwner::Youth(file.youth(CHILD).id);
    let all = file.read(|file| file.addresses(owner));
    let mut found: Vec<(&str, bool)> = all
        .iter()
        .map(|(_, address)| (address.street.as_deref().unwrap(), address.until.is_none()))
        .collect();
    found.sort_unstable();
    assert_eq!(found, expected);
    assert_eq!(counts(&file.take_people(&[second])), [0, 0, 1, 0, 0]);
}

#[test]
fn a_move_keeps_the_old_address_and_a_correction_does_not() {
    let elsewhere = with(child(), "verblijfplaats/straat", "Bedachtestraat");
    check_address(elsewhere.clone(), &[("Bedachtestraat", true)]);
    let moved = with(
        elsewhere,
        "verblijfplaats/datumAanvangAdreshouding",
        "20260901",
    );
    check_address(moved, &[("Bedachtestraat", true), ("Verzonnenlaan", false)]);
}

#[test]
fn the_municipality_on_a_day_is_known() {
    let file = File::new();
    let here = with(child(), "datumInschrijvingInGemeente", "20140801");
    let there = with(here.clone(), "gemeenteVanInschrijving/code", "0373");
    let there = with(there, "datumInschrijvingInGemeente", "20260901");
    file.take_people(std::slice::from_ref(&here));
    assert_eq!(counts(&file.take_people(&[here])), [0, 0, 1, 0, 0]);
    let report = file.take_people(&[there]);
    let expected = ["municipality", "municipality-since"];
    assert_eq!(fields(&report)[..2], expected);
    let youth = file.youth(CHILD);
    let since = youth.municipality_since.map(PartialDate::to_int);
    assert_eq!(since, Some(20_260_901));
    let on = |day: &str| {
        let day = day.parse().unwrap();
        let found = file.read(|file| file.municipality_on(youth.id, day));
        found.map(|municipality| municipality.0)
    };
    assert_eq!(on("2014-07-31"), None);
    assert_eq!(on("2014-08-01"), Some(361));
    assert_eq!(on("2026-08-31"), Some(361));
    assert_eq!(on("2026-09-01"), Some(373));
}

/// Streets with first and last day after a second file; no period ends before it begins, and the
/// same file again changes nothing.
#[track_caller]
fn check_periods(from: &str, expected: &[(&str, Option<u32>, Option<u32>)]) {
    let file = File::new();
    let present = with(
        child(),
        "verblijfplaats/datumAanvangAdreshouding",
        "20200815",
    );
    file.take_people(&[present]);
    let other = with(child(), "verblijfplaats/straat", "Bedachtestraat");
    let other = with(other, "verblijfplaats/datumAanvangAdreshouding", from);
    file.take_people(std::slice::from_ref(&other));
    let owner = AddressOwner::Youth(file.youth(CHILD).id);
    let all = file.read(|file| file.addresses(owner));
    let found: Vec<(&str, Option<u32>, Option<u32>)> = all
        .iter()
        .map(|(_, it)| {
            let number = |day: Option<PartialDate>| day.map(PartialDate::to_int);
            (
                it.street.as_deref().unwrap(),
                number(it.from),
                number(it.until),
            )
        })
        .collect();
    assert_eq!(found, expected, "from {from}");
    for (_, address) in &all {
        let (from, until) = (
            address.from.and_then(PartialDate::earliest),
            address.until.and_then(PartialDate::latest),
        );
        assert!(from.zip(until).is_none_or(|(from, until)| from <= until));
    }
    assert_eq!(counts(&file.take_people(&[other])), [0, 0, 1, 0, 0]);
}

#[test]
fn an_address_from_before_the_present_one_is_history() {
    let (here, there) = ("Verzonnenlaan", "Bedachtestraat");
    let since = Some(20_200_815);
    check_periods(
        "20190501",
        &[(here, since, None), (there, Some(20_190_501), since)],
    );
    check_periods(
        "20190000",
        &[(here, since, None), (there, Some(20_190_000), since)],
    );
    check_periods(
        "20200000",
        &[
            (there, Some(20_200_000), None),
            (here, since, Some(20_200_000)),
        ],
    );
    check_periods(
        "20210501",
        &[
            (there, Some(20_210_501), None),
            (here, since, Some(20_210_501)),
        ],
    );
    check_periods(
        "00000000",
        &[(there, Some(0), None), (here, since, Some(20_261_123))],
    );
}

#[test]
fn an_older_list_can_make_an_address_secret_but_not_public() {
    let file = File::new();
    let present = with(
        child(),
        "verblijfplaats/datumAanvangAdreshouding",
        "20200815",
    );
    file.take_people(&[present]);
    let older = with(child(), "verblijfplaats/straat", "Bedachtestraat");
    let secret = with(older.clone(), "geheimhoudingPersoonsgegevens", "7");
    for (list, changed) in [(secret, 1), (older, 0)] {
        assert_eq!(file.take_people(&[list]).changed, changed);
        let owner = AddressOwner::Youth(file.youth(CHILD).id);
        let all = file.read(|file| file.addresses(owner));
        assert_eq!(all.len(), 2);
        assert!(all.iter().all(|(_, address)| address.is_protected()));
    }
}

#[test]
fn what_the_officer_knows_stays() {
    let file = File::new();
    file.take_people(&[child()]);
    let youth = file.youth(CHILD);
    let guardian = file.read(|file| file.gezag_of_youth(youth.id))[0].guardian;
    let known = file.read(|file| file.guardian(guardian)).unwrap();
    file.store
        .transact(ACTOR, &Op::new(OpKind::Youth), |tx| {
            let mut facts: YouthDraft = youth.facts.clone();
            facts.name.call_name = Some("Fie".into());
            tx.change_youth(youth.id, &facts)?;
            let facts = GuardianDraft {
                phone: Some("0612345678".into()),
                ..known.facts.clone()
            };
            tx.change_guardian(guardian, &facts)
        })
        .unwrap();
    assert_eq!(counts(&file.take_people(&[child()])), [0, 0, 1, 0, 0]);
    let renamed = with(child(), "naam/geslachtsnaam", "Bedenksel");
    assert_eq!(fields(&file.take_people(&[renamed])), ["surname"]);
    assert_eq!(file.youth(CHILD).name.call_name.as_deref(), Some("Fie"));
    let bsn = FATHER.parse().unwrap();
    assert_eq!(file.read(|file| file.guardians_by_bsn(bsn)).len(), 1);
}

#[test]
fn a_parent_who_died_is_known_as_such() {
    let file = File::new();
    file.take_people(&[child()]);
    let father = || {
        let bsn = FATHER.parse().unwrap();
        file.read(|file| file.guardians_by_bsn(bsn)).remove(0)
    };
    assert_eq!(father().died, None);
    let dead = |how: Value| {
        let mut person = child();
        person["ouders"][1]["overlijden"] = how;
        person
    };
    // That he died, without the day.
    let told = dead(json!({ "indicatieOverleden": true }));
    assert_eq!(fields(&file.take_people(&[told])), ["parent-died"]);
    assert_eq!(father().died, Some(PartialDate::UNKNOWN));
    let told = dead(json!({ "datum": "20260203" }));
    assert_eq!(fields(&file.take_people(&[told])), ["parent-died"]);
    let day = PartialDate::from_int(20_260_203).ok();
    assert_eq!(father().died, day);
    // A list that does not know it brings nobody back to life, and takes no day away.
    let told = dead(json!({ "indicatieOverleden": true }));
    for silent in [child(), told] {
        assert_eq!(counts(&file.take_people(&[silent])), [0, 0, 1, 0, 0]);
        assert_eq!(father().died, day);
    }
}

#[test]
fn a_plain_list_tells_of_a_parent_who_died() {
    let list = "id;bsn;voornamen;geslachtsnaam;geboortedatum;geslacht;geheimhouding;gemeente;ouder1_voornamen;ouder1_naam;ouder1_overlijden\n\
                1;999990007;Fietje;Voorbeeld;20120309;V;0;0361;Mina;Bedenksel;20260000\n";
    let file = File::new();
    assert_eq!(counts(&file.take(list.as_bytes())), [1, 0, 0, 0, 0]);
    let youth = file.youth(CHILD).id;
    let bond = file.read(|file| file.gezag_of_youth(youth)).remove(0);
    let mother = file.read(|file| file.guardian(bond.guardian)).unwrap();
    assert_eq!(mother.died, PartialDate::from_int(20_260_000).ok());
    assert_eq!(counts(&file.take(list.as_bytes())), [0, 0, 1, 0, 0]);
}

#[test]
fn the_encoding_is_recognised() {
    let header = String::from_utf8(fixture("brp_plat.csv")).unwrap();
    let header = header.lines().next().unwrap().to_owned();
    let line = "1;999990007;Zoë Renée;;;Façade;20120309;0361;6030;V;;;;;;;;;;;;0;0361;20140801;W;Laan;1;;;;1811ZZ;Alkmaar;;;;";
    let text = format!("{header}\r\n{line}\r\n");
    let units: Vec<u16> = text.encode_utf16().collect();
    let utf16 = |mark: u16, bytes: fn(u16) -> [u8; 2]| -> Vec<u8> {
        std::iter::once(mark)
            .chain(units.clone())
            .flat_map(bytes)
            .collect()
    };
    let ansi: Vec<u8> = text
        .chars()
        .map(|sign| u8::try_from(u32::from(sign)).unwrap())
        .collect();
    let file = File::new();
    assert_eq!(counts(&file.take(text.as_bytes())), [1, 0, 0, 0, 0]);
    for other in [
        format!("\u{feff}{text}").into_bytes(),
        utf16(0xFEFF, u16::to_le_bytes),
        utf16(0xFEFF, u16::to_be_bytes),
        ansi,
        text.replace(';', "\t").into_bytes(),
        text.replace(';', ",").into_bytes(),
    ] {
        assert_eq!(counts(&file.take(&other)), [0, 0, 1, 0, 0]);
    }
}
