//! By numbers, days and years of birth.

use leerrecht::domain::number::{ANummer, Bsn, OnderwijsNummer};
use leerrecht::domain::partial_date::PartialDate;
use leerrecht::domain::youth::YouthDraft;
use leerrecht::store::Found;

use super::{File, youth};

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
