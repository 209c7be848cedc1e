//! By names: accents, order, parts, errors in typing, and how many match.

use leerrecht::domain::name::{NameUse, PersonName};
use leerrecht::domain::partner::{OrganisationKind, PartnerDraft};
use leerrecht::store::{Found, Query, Scope};
use proptest::prelude::*;

use super::{ACTOR, File, name, youth};

#[test]
fn accents_particles_and_order_do_not_matter() {
    let file = File::new();
    let zoe = Found::Youth(file.youth("Zoë Ældra", "van den", "Łódź-Đặng"));
    let t = Found::Youth(file.youth("Fietje", "'t", "Proefje"));
    file.youth("Ander", "", "Voorbeeld");
    for text in [
        "zoe",
        "ZOË",
        "lodz zoe",
        "van den Lodz",
        "Dang, Zoe van den",
        "æld",
        "aeldra lód",
        "łodz dạng",
        "zoe aeldra van den lodz dang",
    ] {
        file.check(text, &[zoe]);
    }
    for text in ["'t Proefje", "t proefje", "’T PROEF", "fietje proefje t"] {
        file.check(text, &[t]);
    }
    file.check("zoe proefje", &[]);
    file.check("", &[]);
    file.check(" ' - ", &[]);
}

#[test]
fn the_name_of_a_partner_and_the_call_name_count() {
    let file = File::new();
    let mut draft = youth("Wilhelmina", "", "Voorbeeld");
    draft.name = PersonName {
        partner: Some(name("", "de", "Testman")),
        name_use: NameUse::Partner,
        call_name: Some("Mientje".to_owned()),
        ..draft.name
    };
    let id = Found::Youth(file.act(|tx| tx.add_youth(&draft)).0);
    for text in ["mientje testman", "wilhelmina voorbeeld", "de testman"] {
        file.check(text, &[id]);
    }
}

#[test]
fn every_single_error_in_a_name_is_forgiven() {
    let file = File::new();
    let id = file.youth("Fietje Anna", "van der", "Voorbeeld");
    file.youth("Gijs", "", "Ander");
    let name: Vec<char> = "fietje anna van der voorbeeld".chars().collect();
    for at in 0..name.len() {
        for sign in ['q', 'e', ' '] {
            let mut wrong = name.clone();
            wrong[at] = sign;
            file.check_shown(&String::from_iter(&wrong), id);
            let mut more = name.clone();
            more.insert(at, sign);
            file.check_shown(&String::from_iter(&more), id);
        }
        let mut less = name.clone();
        less.remove(at);
        file.check_shown(&String::from_iter(&less), id);
        if at + 1 < name.len() {
            let mut exchanged = name.clone();
            exchanged.swap(at, at + 1);
            file.check_shown(&String::from_iter(&exchanged), id);
        }
    }
}

#[test]
fn a_near_hit_is_marked_and_comes_once() {
    let file = File::new();
    let voorbeeld = file.youth("Fietje", "", "Voorbeeld");
    let voorbeelt = file.youth("Fietje", "", "Voorbeelt");
    let hits = file.search("voorbeeld");
    assert_eq!(hits.count, 1);
    assert_eq!(hits.best[0].found, Found::Youth(voorbeeld));
    assert_eq!(file.near("voorbeeld"), [Found::Youth(voorbeelt)]);
    let both = file.near("voorbeel");
    assert_eq!(both, [], "a beginning is no error");
    assert_eq!(file.near("voorbeels fietje").len(), 2);
    assert_eq!(file.near("voorbeels fietke"), [], "two errors");
}

#[test]
fn short_and_long_names() {
    let file = File::new();
    let li = file.youth("Li", "", "O");
    let long = "abcdefghij".repeat(20);
    let endless = file.youth("", "", &long);
    file.check("li o", &[Found::Youth(li)]);
    file.check("l", &[Found::Youth(li)]);
    file.check_shown("lo o", li);
    file.check_shown("il", li);
    file.check(&long, &[Found::Youth(endless)]);
    file.check("abcdefghija", &[Found::Youth(endless)]);
    let mut wrong = long.clone();
    wrong.replace_range(150..151, "q");
    file.check_shown(&wrong, endless);
    file.check(&"qwerty".repeat(400), &[]);
}

#[test]
fn whole_words_come_before_beginnings_and_youths_with_a_case_first() {
    let file = File::new();
    let janssen = file.youth("Fietje", "", "Janssenveld");
    let other = file.youth("Bo", "", "Jans");
    let busy = file.youth("Gijs", "", "Jans");
    file.case(busy);
    file.case(janssen);
    file.check("jans", &[busy, other, janssen].map(Found::Youth));
}

#[test]
fn the_count_is_exact_however_many_match() {
    let file = File::new();
    file.act(|tx| {
        for number in 0..900 {
            let given = if number % 3 == 0 { "Anna" } else { "Annabel" };
            tx.add_youth(&youth(given, "van", "Voorbeeld"))?;
        }
        tx.add_partner(&PartnerDraft {
            name: "Anna Proef".to_owned(),
            organisation_kind: OrganisationKind::Jgz,
            organisation: None,
            phone: None,
            email: None,
            until: None,
        })
    });
    let hits = file.search("anna");
    assert_eq!((hits.count, hits.best.len(), hits.near.len()), (901, 50, 0));
    assert_eq!(file.search("ann").count, 901);
    assert_eq!(file.search("annab").count, 600);
    assert_eq!(file.search("van voor").count, 900);
    let youths = Query::within("anna", Scope::Youths);
    assert_eq!(file.0.read(|snap| snap.search(&youths)).unwrap().count, 900);
    file.0.rebuild_derived(ACTOR).unwrap();
    assert_eq!(file.search("an").count, 901);
}

#[test]
fn nothing_typed_is_a_command() {
    let file = File::new();
    let id = file.youth("Near", "or", "Not");
    for text in [
        "near",
        "NEAR(near or)",
        "\"near\"",
        "near*",
        "near OR or",
        "NOT",
        "words:near",
        "^near",
        "-near",
        "{near}",
        "near + or",
        "near\" OR \"x",
        "(",
        "\"",
        "near;",
        "near -- or",
    ] {
        let expected: &[Found] = match text {
            "near\" OR \"x" | "words:near" | "(" | "\"" => &[],
            _ => &[Found::Youth(id)],
        };
        file.check(text, expected);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn whatever_is_typed_gives_an_answer(texts in prop::collection::vec(any::<String>(), 20)) {
        let file = File::new();
        file.youth("Fietje", "van", "Voorbeeld");
        for text in texts {
            file.search(&text);
        }
    }

    #[test]
    fn a_name_is_found_by_its_own_words_in_any_order(
        given in "[A-Za-zÀ-ž]{1,12}",
        surname in "[A-Za-zÀ-ž' -]{0,20}[a-z]",
        keep in any::<u8>(),
    ) {
        let file = File::new();
        let id = file.youth(&given, "van der", &surname);
        let mut words: Vec<&str> = surname.split(' ').chain(["van", "der", &given]).collect();
        let by = usize::from(keep) % words.len();
        words.rotate_left(by);
        file.check(&words.join(" "), &[Found::Youth(id)]);
    }
}
