//! Search as the officer meets it: whatever way a name is written, the person is found.

use leerrecht::domain::case::{CaseDraft, CaseKind};
use leerrecht::domain::guardian::{Authority, GezagDraft, GuardianDraft, Role};
use leerrecht::domain::id::{CaseId, GuardianId, SchoolId, YouthId};
use leerrecht::domain::name::{BrpName, NameUse, PersonName};
use leerrecht::domain::number::{ANummer, Bsn, OnderwijsNummer};
use leerrecht::domain::partial_date::PartialDate;
use leerrecht::domain::partner::{OrganisationKind, PartnerDraft};
use leerrecht::domain::school::{SchoolDraft, SchoolKey};
use leerrecht::domain::time::{Date, Timestamp};
use leerrecht::domain::youth::YouthDraft;
use leerrecht::store::{
    Actor, Changes, Found, Hits, Op, OpKind, Query, Scope, Store, StoreError, Tx,
};
use proptest::prelude::*;

const ACTOR: Actor = Actor {
    officer: None,
    at: Timestamp(1_790_000_000_000),
};

struct File(Store);

impl File {
    fn new() -> Self {
        Self(Store::memory().unwrap())
    }

    fn act<T>(&self, act: impl FnOnce(&mut Tx<'_>) -> Result<T, StoreError>) -> (T, Changes) {
        self.0
            .transact(ACTOR, &Op::new(OpKind::Youth), act)
            .unwrap()
    }

    fn youth(&self, given: &str, prefix: &str, surname: &str) -> YouthId {
        self.act(|tx| tx.add_youth(&youth(given, prefix, surname)))
            .0
    }

    fn case(&self, youth: YouthId) -> CaseId {
        let draft = CaseDraft::new(youth, CaseKind::Overig, day("2026-09-01"));
        self.act(|tx| tx.add_case(&draft, 2026)).0
    }

    fn search(&self, text: &str) -> Hits {
        self.0.read(|file| file.search(&Query::new(text))).unwrap()
    }

    fn found(&self, text: &str) -> Vec<Found> {
        let hits = self.search(text);
        assert_eq!(hits.count, hits.best.len(), "{text:?}");
        hits.best.iter().map(|hit| hit.found).collect()
    }

    fn near(&self, text: &str) -> Vec<Found> {
        let hits = self.search(text);
        hits.near.iter().map(|hit| hit.found).collect()
    }

    #[track_caller]
    fn check(&self, text: &str, expected: &[Found]) {
        assert_eq!(self.found(text), expected, "{text:?}");
    }

    /// Strictly or nearly: somewhere on the screen.
    #[track_caller]
    fn check_shown(&self, text: &str, youth: YouthId) {
        let shown = [self.found(text), self.near(text)].concat();
        assert!(shown.contains(&Found::Youth(youth)), "{text:?}");
    }
}

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn name(given: &str, prefix: &str, surname: &str) -> BrpName {
    BrpName {
        given: given.to_owned(),
        title: None,
        prefix: (!prefix.is_empty()).then(|| prefix.to_owned()),
        surname: surname.to_owned(),
    }
}

fn youth(given: &str, prefix: &str, surname: &str) -> YouthDraft {
    let born = PartialDate::from_int(20_120_500).unwrap();
    YouthDraft::new(name(given, prefix, surname).into(), born)
}

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

#[test]
fn numbers_find_persons_whole_only() {
    let file = File::new();
    let draft = YouthDraft {
        bsn: Some(Bsn::parse("999990019").unwrap()),
        a_number: Some(ANummer::parse("1010101025").unwrap()),
        onderwijsnummer: Some(OnderwijsNummer::parse("100000041").unwrap()),
        ..youth("Fietje", "", "Voorbeeld")
    };
    let id = Found::Youth(file.act(|tx| tx.add_youth(&draft)).0);
    for text in [
        "999990019",
        "9999.90.019",
        "100000041",
        "1010101025",
        "1010 1010 25",
    ] {
        file.check(text, &[id]);
    }
    for text in ["99999001", "9999900", "101010102", "Fietje 999990019"] {
        file.check(text, &[]);
    }
}

#[test]
fn a_birth_date_finds_those_born_that_day() {
    let file = File::new();
    let born = |given: &str, surname: &str, born: u32| {
        let draft = YouthDraft {
            born: PartialDate::from_int(born).unwrap(),
            ..youth(given, "", surname)
        };
        file.act(|tx| tx.add_youth(&draft)).0
    };
    let fietje = born("Fietje", "Voorbeeld", 20_120_514);
    let gijs = born("Gijs", "Testema", 20_120_514);
    born("Fietje", "Anders", 20_120_515);
    let (one, other) = (Found::Youth(fietje), Found::Youth(gijs));
    for text in [
        "14-05-2012",
        "14-5-2012",
        "14052012",
        "2012-05-14",
        "14 mei 2012",
    ] {
        let found = file.found(text);
        assert!(
            found.len() == 2 && found.contains(&one) && found.contains(&other),
            "{text}"
        );
    }
    for text in [
        "fietje 14-05-2012",
        "14-5-2012 voorb",
        "fiet 14052012 voorbeeld",
    ] {
        file.check(text, &[one]);
    }
    for text in ["14-05-2013", "gijs 15-05-2012", "31-02-2012"] {
        file.check(text, &[]);
    }
    let case = file.case(gijs);
    let matches = |text: &str| {
        let found = file.0.search_cases(text).unwrap();
        let (youths, cases) = (found.youths.iter(), found.cases.iter());
        (
            youths.collect::<Vec<_>>(),
            cases.collect::<Vec<_>>(),
            found.near,
        )
    };
    assert_eq!(matches("14-05-2012").0, [gijs]);
    assert_eq!(matches("testema 14-05-2012").0, [gijs]);
    assert_eq!(matches("fietje 14-05-2012").0, []);
    assert_eq!(file.search("14-05-2012 gijs").best[0].cases, [case]);
}

#[test]
fn a_guardian_leads_to_youths_and_a_youth_to_cases() {
    let file = File::new();
    let youth = file.youth("Fietje", "", "Voorbeeld");
    let case = file.case(youth);
    let guardian = guardian_of(&file, youth, "06-12 34 56 78");
    for text in [
        "mama",
        "0612345678",
        "+31 6 1234",
        "0031612345678",
        "06 12 34",
        "06-1234 5678",
    ] {
        let hits = file.search(text);
        assert_eq!(hits.count, 1, "{text:?}");
        assert_eq!(hits.best[0].found, Found::Guardian(guardian));
        assert_eq!(hits.best[0].youths, [youth]);
        assert_eq!(hits.best[0].cases, [case]);
    }
    let hits = file.search("fietje");
    assert_eq!(
        (
            hits.best[0].youths.as_slice(),
            hits.best[0].cases.as_slice()
        ),
        (&[youth][..], &[case][..])
    );
    assert_eq!(hits.best[0].title, "Voorbeeld, Fietje");
}

fn guardian_of(file: &File, youth: YouthId, phone: &str) -> GuardianId {
    file.act(|tx| {
        let mut draft = GuardianDraft::new(name("Mama", "", "Proef").into());
        draft.phone = Some(phone.to_owned());
        let guardian = tx.add_guardian(&draft)?;
        tx.add_gezag(&GezagDraft {
            youth,
            guardian,
            role: Role::Parent1,
            authority: Authority::Yes,
            from: None,
            until: None,
        })?;
        Ok(guardian)
    })
    .0
}

#[test]
fn schools_partners_and_cases_are_found_by_what_is_theirs() {
    let file = File::new();
    let school = school(&file);
    for text in [
        "test college",
        "alkmaar fictief",
        "99xx",
        "99XX01",
        "072-1234567",
        "+3172 123",
    ] {
        file.check(text, &[Found::School(school)]);
    }
    let youth = file.youth("Fietje", "", "Voorbeeld");
    let case = file.case(youth);
    file.act(|tx| {
        tx.add_alias(case, "LP/2019.0005")?;
        tx.add_tag(case, "Zorgtafel")
    });
    for text in [
        "2026-0001",
        "20260001",
        "2026-1",
        "2026 0001",
        "lp2019",
        "LP 2019/0005",
        "lp/2019-5",
        "zorgt",
    ] {
        file.check(text, &[Found::Case(case)]);
    }
    let hit = file.search("zorgtafel").best.remove(0);
    assert_eq!(hit.youths, [youth]);
    assert_eq!(hit.place.as_deref(), Some("Voorbeeld, Fietje"));
}

fn school(file: &File) -> SchoolId {
    let key = SchoolKey {
        brin: "99XX".parse().unwrap(),
        location: "01".parse().unwrap(),
    };
    let mut draft = SchoolDraft::new(key, "Het Fictief Testcollege (Test-College)".to_owned());
    draft.town = Some("Alkmaar".to_owned());
    draft.phone = Some("072-1234567".to_owned());
    file.act(|tx| tx.add_school(&draft)).0
}

#[test]
fn what_is_undone_or_renamed_is_not_found_under_its_old_name() {
    let file = File::new();
    let (id, added) = file.act(|tx| tx.add_youth(&youth("Fietje", "", "Voorbeeld")));
    let (_, renamed) = file.act(|tx| tx.change_youth(id, &youth("Fietje", "", "Anders")));
    file.check("voorbeeld", &[]);
    file.check("anders", &[Found::Youth(id)]);
    file.0.undo(ACTOR, renamed.op.unwrap()).unwrap();
    file.check("voorbeeld", &[Found::Youth(id)]);
    file.0.undo(ACTOR, added.op.unwrap()).unwrap();
    file.check("voorbeeld", &[]);
    assert_eq!(file.near("voorbeel"), []);
}

#[test]
fn the_list_of_cases_is_filtered_by_the_names_of_its_youths() {
    let file = File::new();
    let with = file.youth("Fietje", "van", "Voorbeeld");
    file.youth("Gijs", "van", "Voorbeeld");
    let case = file.case(with);
    let matches = |text: &str| {
        let found = file.0.search_cases(text).unwrap();
        let (youths, cases) = (found.youths.iter(), found.cases.iter());
        (
            youths.collect::<Vec<_>>(),
            cases.collect::<Vec<_>>(),
            found.near,
        )
    };
    assert_eq!(matches("van voorb"), (vec![with], vec![], false));
    assert_eq!(matches("2026-0001").1, [case]);
    assert_eq!(matches("voorbeelt"), (vec![with], vec![], true));
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

#[test]
fn a_year_alone_finds_those_born_in_it() {
    let file = File::new();
    let born = |given: &str, born: u32| {
        let draft = YouthDraft {
            born: PartialDate::from_int(born).unwrap(),
            ..youth(given, "", "Jaargang")
        };
        file.act(|tx| tx.add_youth(&draft)).0
    };
    let (first, last) = (born("Aap", 20_100_101), born("Noot", 20_101_231));
    let unknown = born("Mies", 20_100_000);
    born("Wim", 20_110_101);
    let all = [first, last, unknown].map(Found::Youth);
    let found = file.found("2010");
    assert!(found.len() == 3 && all.iter().all(|one| found.contains(one)));
    file.check("noot 2010", &[Found::Youth(last)]);
    assert_eq!(file.found("2010 jaarg").len(), 3);
    file.check("wim 2010", &[]);
}

#[test]
fn of_a_year_in_which_many_were_born_all_are_counted_and_listed() {
    let file = File::new();
    file.act(|tx| {
        for number in 0..900_u32 {
            let draft = YouthDraft {
                born: PartialDate::from_int(20_100_101 + number % 28).unwrap(),
                ..youth("Aap", "", &format!("Jaargenoot{number}"))
            };
            tx.add_youth(&draft)?;
        }
        Ok(())
    });
    let hits = file.search("2010");
    assert_eq!((hits.count, hits.best.len()), (900, 50));
    let listed = file.0.read(|snap| snap.search_youths("2010")).unwrap();
    let all: std::collections::HashSet<_> = listed.all.iter().collect();
    assert_eq!((all.len(), listed.best.len()), (900, 50));
}
