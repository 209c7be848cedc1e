//! Lists of schools, from a fixture of invented pupils and small texts.

use proptest::prelude::*;

use super::*;
use crate::domain::number::NumberProblem;
use crate::exchange::table::Source;
use crate::exchange::{Field, RejectReason, Rejection};

const MAGISTER: &[u8] = include_bytes!("../../../tests/fixtures/inschrijving_magister.csv");

fn assumed() -> Assumed {
    let today = Date::from_ymd_opt(2026, 11, 23).unwrap();
    Assumed {
        school: None,
        from: None,
        today,
    }
}

fn open(bytes: &[u8], assumed: Assumed) -> Result<Enrolments, TableError> {
    let table = Table::open(Source::bytes(bytes))?;
    let mapping = ColumnMapping::guess(table.header());
    Enrolments::open(table, &mapping, assumed)
}

fn read(bytes: &[u8], assumed: Assumed) -> Vec<Result<EnrolmentRecord, Rejection>> {
    open(bytes, assumed).unwrap().map(Result::unwrap).collect()
}

#[test]
fn a_row_that_breaks_off_is_refused() {
    let list = b"BSN;Achternaam;BRIN;Begindatum;Klas\n999990007;V;98BA00;01-08-2024;1a\n999990019;V;98BA00;01-0";
    let last = read(list, assumed()).pop().unwrap();
    assert_eq!(
        last.unwrap_err().reason,
        RejectReason::TooShort { missing: 1 }
    );
}

#[test]
fn a_list_of_magister() {
    let kept: Vec<Enrolled> = read(MAGISTER, assumed())
        .into_iter()
        .filter_map(Result::ok)
        .map(|r| r.facts)
        .collect();
    let shown: Vec<String> = kept
        .iter()
        .map(|e| {
            let class = e.class.clone().unwrap_or_default();
            format!(
                "{} {} {} {} {}",
                e.name.full(),
                e.born,
                e.school,
                class,
                e.from
            )
        })
        .collect();
    assert_eq!(
        shown,
        [
            "Fietje Anna Voorbeeld 09-03-2012 98BA00 2hv1 2024-08-01",
            "Joost 't Bedenksel 17-05-2010 98BA00 4m2 2022-08-01",
            "Zoë Zonder 01-02-2011 98BA01 3a 2023-08-01",
            "Foutje Elfproef 07-07-2014 98BA00 1b 2025-08-01",
        ]
    );
    assert!(kept[0].bsn.is_some());
    assert!(kept[1].bsn.is_none() && kept[1].onderwijsnummer.is_some());
    assert_eq!(kept[1].until, Date::from_ymd_opt(2026, 1, 31));
    assert_eq!(kept[0].pupil_number.as_deref(), Some("10001"));
}

#[test]
fn rows_that_say_nothing_certain_are_refused() {
    let rejected: Vec<(u64, RejectReason)> = read(MAGISTER, assumed())
        .into_iter()
        .filter_map(Result::err)
        .map(|r| (r.line, r.reason))
        .collect();
    let problem = NumberProblem::ElevenTest;
    assert_eq!(
        rejected,
        [
            (
                6,
                RejectReason::BadNumber {
                    field: Field::Bsn,
                    problem
                }
            ),
            (7, RejectReason::NoKey),
            (
                8,
                RejectReason::Invalid {
                    field: Field::School
                }
            ),
            (9, RejectReason::Invalid { field: Field::From }),
            (10, RejectReason::EndsBeforeItBegins),
            (11, RejectReason::Missing { field: Field::From }),
        ]
    );
}

#[test]
fn what_the_list_does_not_say_may_be_assumed() {
    let list = "Achternaam;Geb.datum;Stamgroep\nVoorbeeld;9-3-2012;2a\n";
    let names = |error: TableError| match error {
        TableError::MissingColumns(names) => names,
        other => panic!("{other}"),
    };
    let error = open(list.as_bytes(), assumed()).unwrap_err();
    assert_eq!(names(error), ["school", "begindatum"]);
    let from = Date::from_ymd_opt(2026, 8, 1);
    let assumed = Assumed {
        school: "98BA00".parse().ok(),
        from,
        ..assumed()
    };
    let found = read(list.as_bytes(), assumed).remove(0).unwrap().facts;
    assert_eq!(
        (found.school.to_string().as_str(), Some(found.from)),
        ("98BA00", from)
    );
    let error = open(b"klas;mentor\n1a;x\n", assumed).unwrap_err();
    assert_eq!(names(error), ["bsn"]);
}

/// Reads one row with this school and location, in the list of a school that is named or not.
fn school_of(school: &str, location: &str, named: Option<&str>) -> Result<String, RejectReason> {
    let list = format!("bsn;school;vestiging\n999990007;{school};{location}\n");
    let assumed = Assumed {
        school: named.map(|key| key.parse().unwrap()),
        from: Date::from_ymd_opt(2026, 8, 1),
        ..assumed()
    };
    let record = read(list.as_bytes(), assumed).remove(0);
    let record = record.map_err(|rejection| rejection.reason)?;
    let noted: String = record
        .warnings
        .iter()
        .map(|w| format!(" {} {}", w.field, w.kind))
        .collect();
    Ok(format!("{}{noted}", record.facts.school))
}

#[track_caller]
fn check_school(school: &str, location: &str, named: Option<&str>, expected: &str) {
    let found = school_of(school, location, named);
    assert_eq!(found.as_deref(), Ok(expected), "{school};{location}");
}

#[test]
fn a_location_counts_where_it_is_one() {
    check_school("98BA", "1", None, "98BA01");
    check_school("98BA", "98BB02", None, "98BB02");
    check_school("98BA01", "", None, "98BA01");
    check_school("98BA01", "2", None, "98BA01");
    let named = Some("98BA00");
    check_school("", "", named, "98BA00");
    check_school("", "01", named, "98BA01");
    check_school("", "98BB02", named, "98BB02");
    check_school("98BB", "01", named, "98BB01");
    for name in ["Noord", "Almere", "Locatie Bedachtelaan", "123", "Zoë"] {
        let ignored = |key: &str| format!("{key} vestiging ongeldig");
        check_school("98BA", name, None, &ignored("98BA00"));
        check_school("98BA01", name, None, &ignored("98BA01"));
        check_school("", name, named, &ignored("98BA00"));
    }
    let field = Field::School;
    let missing = Err(RejectReason::Missing { field });
    assert_eq!(school_of("", "Noord", None), missing);
    assert_eq!(school_of("", "01", None), missing);
    assert_eq!(
        school_of("98B", "01", named),
        Err(RejectReason::Invalid { field })
    );
}

#[test]
fn a_mapping_is_guessed_changed_and_remembered() {
    let list = "BSN / Nr;Roepnaam;Tussenvoegsel;Achternaam;Geboortedatum;Klas;Datum in;BRIN;Vest\n\
        999990007;Fiet;;Voorbeeld;2012-03-09;1a;2024-08-01 00:00:00;98BA;2\n";
    let table = Table::open(Source::bytes(list)).unwrap();
    let mut mapping = ColumnMapping::guess(table.header());
    assert_eq!(mapping.get(Column::CallName), Some("Roepnaam"));
    assert_eq!(mapping.get(Column::Bsn), None);
    mapping.set(Column::Bsn, Some("BSN / Nr".to_owned()));
    mapping.set(Column::Location, Some("vest".to_owned()));
    mapping.set(Column::Class, None);
    let text = serde_json::to_string(&mapping).unwrap();
    let mapping: ColumnMapping = serde_json::from_str(&text).unwrap();
    let found = Enrolments::open(table, &mapping, assumed())
        .unwrap()
        .next()
        .unwrap();
    let found = found.unwrap().unwrap().facts;
    assert_eq!((found.bsn.is_some(), found.class), (true, None));
    assert_eq!(found.school.to_string(), "98BA02");
    assert_eq!(found.from, Date::from_ymd_opt(2024, 8, 1).unwrap());
    assert_eq!(found.name.call_name.as_deref(), Some("Fiet"));
}

#[test]
fn a_remembered_column_that_is_gone_is_named() {
    let table = Table::open(Source::bytes("bsn;klas\n999990007;1a\n")).unwrap();
    let mut mapping = ColumnMapping::guess(table.header());
    mapping.set(Column::From, Some("Datum in".to_owned()));
    let error = Enrolments::open(table, &mapping, assumed()).unwrap_err();
    assert!(matches!(error, TableError::MissingColumns(names) if names == ["Datum in"]));
}

proptest! {
    #[test]
    fn damaged_lists_never_panic(changes in prop::collection::vec((any::<usize>(), any::<u8>()), 0..20)) {
        let mut bytes = MAGISTER.to_vec();
        for (at, byte) in changes {
            let at = at % bytes.len();
            bytes[at] = byte;
        }
        if let Ok(rows) = open(&bytes, assumed()) {
            rows.for_each(drop);
        }
    }
}

#[test]
fn a_row_that_is_refused_says_all_that_is_wrong_and_whom_it_names() {
    let list = "FIRSTNAME;LASTNAME;BIRTHDATE;BSN;BRIN;DATUM IN\n\
                Anna;Proefpersoon;31-02-2010;123456789;98B;31-02-2025\n\
                Jan;Test;;123456789;98BA;01-08-2025\n";
    let rejected: Vec<Rejection> = read(list.as_bytes(), assumed())
        .into_iter()
        .filter_map(Result::err)
        .collect();
    let school = RejectReason::Invalid {
        field: Field::School,
    };
    let from = RejectReason::Invalid { field: Field::From };
    let problem = NumberProblem::ElevenTest;
    let number = RejectReason::BadNumber {
        field: Field::Bsn,
        problem,
    };
    let said: Vec<_> = rejected
        .iter()
        .map(|one| (one.name.as_str(), &one.reason, one.also.as_slice()))
        .collect();
    assert_eq!(
        said,
        [
            ("Proefpersoon, Anna", &school, &[from][..]),
            ("Test, Jan", &number, &[][..]),
        ]
    );
}
