//! The official test persons and the real school list through preview and import: every record is
//! counted once, the same way in both, and nothing happens twice.

use std::collections::BTreeSet;
use std::ops::ControlFlow;
use std::path::Path;

use leerrecht::domain::municipality::{SchoolTypes, WorkArea};
use leerrecht::domain::time::Timestamp;
use leerrecht::exchange::RejectReason;
use leerrecht::service::import::{
    ChangedField, Input, Mode, Options, RefusalReason, Report, persons, schools,
};
use leerrecht::store::{Actor, Key, Snapshot, Store};
use serde_json::Value;

use super::{GBA_V, HAAL_CENTRAAL, PLAT, SCHOOLS, place};

/// The persons of the test set.
pub(super) const PERSONS: u64 = 687;

/// Those whose BSN stands on an earlier person: a form without A-nummers cannot tell them apart.
const SAME_BSN: u64 = 5;

/// Days on which the files are read: today few are minors, in 2008 every fifth was of school age.
const DAYS: [&str; 2] = ["2026-11-23", "2008-01-01"];

/// A new case file.
pub(super) fn store(folder: &Path) -> Store {
    Store::create_with_key(&folder.join("t.leerrecht-db"), Key::from_bytes([9; 32])).unwrap()
}

/// Everybody's data may be kept.
pub(super) fn everybody(day: &str) -> Options<'static> {
    Options {
        today: day.parse().unwrap(),
        area: WorkArea::default(),
        progress: &|_, _| ControlFlow::Continue(()),
    }
}

/// For an import at once, or of the file that was previewed.
pub(super) fn apply(previewed: Option<[u8; 32]>) -> Mode {
    Mode::Apply {
        actor: Actor {
            officer: None,
            at: Timestamp(1_790_000_000_000),
        },
        previewed,
    }
}

pub(super) fn youths(store: &Store) -> u64 {
    let count = |file: &Snapshot<'_>| file.youth_count();
    store.read(count).unwrap()
}

fn schools_in(store: &Store) -> u64 {
    let count = |file: &Snapshot<'_>| file.school_count();
    store.read(count).unwrap()
}

/// Previews, imports, and holds the two against each other and against the sum.
#[track_caller]
pub(super) fn import(store: &Store, path: &str, options: &Options<'_>) -> Report {
    let path = place(path).unwrap();
    let open = || Input::open(&path).unwrap();
    let (preview, nothing) = persons(store, open(), options, Mode::Preview).unwrap();
    assert_eq!(nothing.op, None);
    let (report, _) = persons(store, open(), options, apply(Some(preview.sha256))).unwrap();
    check_as_shown(&preview, &report);
    assert_eq!((report.read, sum(&report)), (PERSONS, PERSONS));
    report
}

#[track_caller]
fn check_as_shown(preview: &Report, report: &Report) {
    assert!(!preview.applied && report.applied);
    let as_shown = Report {
        applied: false,
        ..report.clone()
    };
    assert!(as_shown == *preview, "what was shown is what happens");
}

fn sum(report: &Report) -> u64 {
    counts(report).iter().sum()
}

/// New, changed, unchanged, outside, rejected.
pub(super) fn counts(report: &Report) -> [u64; 5] {
    let rejected = u64::try_from(report.rejected.len()).unwrap();
    let Report {
        new,
        changed,
        unchanged,
        outside,
        ..
    } = *report;
    [new, changed, unchanged, outside, rejected]
}

/// The lines of records that were refused because an earlier line has the same key.
fn repeated(report: &Report) -> Vec<(u64, u64)> {
    let refused = report.rejected.iter();
    refused
        .filter_map(|refusal| match refusal.reason {
            RefusalReason::Unreadable(RejectReason::Repeated { first_line, .. }) => {
                Some((first_line, refusal.place.line))
            }
            _ => None,
        })
        .collect()
}

#[test]
fn the_forms_with_a_numbers_say_the_same() {
    if place(GBA_V).is_none() {
        return;
    }
    for day in DAYS {
        for (first, second) in [(GBA_V, HAAL_CENTRAAL), (HAAL_CENTRAAL, GBA_V)] {
            let folder = tempfile::tempdir().unwrap();
            let (store, options) = (store(folder.path()), everybody(day));
            assert_eq!(
                counts(&import(&store, first, &options)),
                [PERSONS, 0, 0, 0, 0]
            );
            assert_eq!(youths(&store), PERSONS);
            for again in [first, second, first] {
                assert_eq!(
                    counts(&import(&store, again, &options)),
                    [0, 0, PERSONS, 0, 0]
                );
            }
        }
    }
}

#[test]
fn the_form_without_a_numbers_refuses_a_bsn_the_second_time() {
    if place(PLAT).is_none() {
        return;
    }
    for day in DAYS {
        let folder = tempfile::tempdir().unwrap();
        let (store, options) = (store(folder.path()), everybody(day));
        let first = import(&store, PLAT, &options);
        assert_eq!(counts(&first), [PERSONS - SAME_BSN, 0, 0, 0, SAME_BSN]);
        assert_eq!(repeated(&first).len(), 5);
        let again = import(&store, PLAT, &options);
        assert_eq!(counts(&again), [0, 0, PERSONS - SAME_BSN, 0, SAME_BSN]);
        assert!(again.rejected == first.rejected);
    }
}

#[test]
fn a_form_that_says_less_takes_nothing_away() {
    if place(GBA_V).is_none() {
        return;
    }
    for day in DAYS {
        let folder = tempfile::tempdir().unwrap();
        let (store, options) = (store(folder.path()), everybody(day));
        import(&store, GBA_V, &options);
        let less = import(&store, PLAT, &options);
        assert_eq!((less.new, less.changed), (0, 0));
        assert_eq!(repeated(&less).len(), 5);
        let again = import(&store, GBA_V, &options);
        assert_eq!(counts(&again), [0, 0, PERSONS, 0, 0]);
    }
}

/// The columns that the program reads and a list may lack; the first is the A-nummer, without which
/// who has no BSN is known by his whole name only.
const MAY_LACK: [&str; 41] = [
    "01.01.10", "01.02.20", "01.02.30", "01.03.20", "01.61.10", "02.01.20", "02.02.10", "02.02.20",
    "02.02.30", "02.02.40", "02.03.10", "02.04.10", "03.01.20", "03.02.10", "03.02.20", "03.02.30",
    "03.02.40", "03.03.10", "03.04.10", "05.02.20", "05.02.30", "05.02.40", "06.08.10", "07.67.20",
    "08.09.20", "08.10.10", "08.10.30", "08.11.10", "08.11.20", "08.11.30", "08.11.40", "08.11.50",
    "08.11.60", "08.11.70", "08.12.10", "08.13.10", "08.13.20", "08.13.30", "08.13.40", "08.13.50",
    "11.32.10",
];

/// The list with other names above these columns: for a reader they are not there.
fn lacking(list: &[u8], columns: &[&str]) -> Vec<u8> {
    let text = std::str::from_utf8(list).unwrap();
    let (header, rows) = text.split_once('\n').unwrap();
    let renamed = columns.iter().fold(header.to_owned(), |header, column| {
        let name = format!(";{column};");
        assert_eq!(header.matches(&name).count(), 1, "{column}");
        header.replace(&name, ";niets;")
    });
    format!("{renamed}\n{rows}").into_bytes()
}

#[test]
fn a_list_that_lacks_columns_takes_nothing_away() {
    let Some(path) = place(GBA_V) else { return };
    let list = std::fs::read(path).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let (store, options) = (store(folder.path()), everybody(DAYS[1]));
    import(&store, GBA_V, &options);
    let check = |columns: &[&str]| {
        let input = Input::bytes(lacking(&list, columns));
        let (report, _) = persons(&store, input, &options, Mode::Preview).unwrap();
        assert_eq!((report.new, report.changed), (0, 0), "{columns:?}");
        // Without A-nummers those who share a BSN cannot be told apart; one of them fits both.
        let refused = match columns.contains(&"01.01.10") {
            true => SAME_BSN + 1,
            false => 0,
        };
        assert_eq!(counts(&report)[4], refused, "{columns:?}");
    };
    for column in MAY_LACK {
        check(&[column]);
    }
    check(&[
        "01.02.20", "01.02.30", "01.61.10", "05.02.40", "06.08.10", "07.67.20",
    ]);
    check(&MAY_LACK[1..]);
}

#[test]
fn a_form_that_says_more_adds_only_that() {
    if place(PLAT).is_none() {
        return;
    }
    /// What the form without A-nummers does not have, beside them.
    const MORE: [&str; 6] = [
        "a-number",
        "address-from",
        "name-use",
        "partner",
        "parent-born",
        "parent-sex",
    ];
    for (day, more) in DAYS
        .into_iter()
        .flat_map(|day| [(day, GBA_V), (day, HAAL_CENTRAAL)])
    {
        let folder = tempfile::tempdir().unwrap();
        let (store, options) = (store(folder.path()), everybody(day));
        import(&store, PLAT, &options);
        let report = import(&store, more, &options);
        let expected = [SAME_BSN, PERSONS - SAME_BSN, 0, 0, 0];
        assert_eq!(counts(&report), expected);
        let fields: BTreeSet<&str> = report
            .changes
            .iter()
            .map(|change| change.field.code())
            .collect();
        let other: Vec<&&str> = fields
            .iter()
            .filter(|field| !MORE.contains(field))
            .collect();
        assert_eq!(other, [&"address"], "{fields:?}");
        // Of somebody abroad it has the country, not the lines of his address.
        let moved = report
            .changes
            .iter()
            .filter(|change| change.field == ChangedField::Address);
        assert_eq!(moved.count(), people(has_lines_abroad).len());
        assert_eq!(
            counts(&import(&store, more, &options)),
            [0, 0, PERSONS, 0, 0]
        );
    }
}

/// The persons of the JSON, read without the program's own readers.
pub(super) fn people(wanted: impl Fn(&Value) -> bool) -> Vec<Value> {
    let bytes = std::fs::read(place(HAAL_CENTRAAL).unwrap()).unwrap();
    let all: Vec<Value> = serde_json::from_slice(&bytes).unwrap();
    all.into_iter().filter(wanted).collect()
}

fn has_lines_abroad(person: &Value) -> bool {
    ["regel1", "regel2", "regel3"]
        .iter()
        .any(|line| person["verblijfplaats"][line].is_string())
}

#[test]
fn the_school_list_is_read_twice_and_taken_in_once() {
    let Some(path) = place(SCHOOLS) else { return };
    let folder = tempfile::tempdir().unwrap();
    let (store, options) = (store(folder.path()), everybody(DAYS[0]));
    let read = |mode| {
        let input = Input::open(&path).unwrap();
        schools(&store, input, SchoolTypes::NONE, &options, mode)
            .unwrap()
            .0
    };
    for expected in [[6_804, 0, 0, 0, 0], [0, 0, 6_804, 0, 0]] {
        let preview = read(Mode::Preview);
        let report = read(apply(Some(preview.sha256)));
        check_as_shown(&preview, &report);
        assert_eq!((report.read, counts(&report)), (6_804, expected));
    }
    assert_eq!(schools_in(&store), 6_804);
}

#[test]
fn only_the_act_is_logged_not_the_people() {
    let Some(path) = place(GBA_V) else { return };
    let folder = tempfile::tempdir().unwrap();
    let (store, options) = (store(folder.path()), everybody(DAYS[0]));
    let input = Input::open(&path).unwrap();
    let (report, changes) = persons(&store, input, &options, apply(None)).unwrap();
    let log = store.read(|file| file.log(10)).unwrap();
    let [line] = log.as_slice() else {
        panic!("{} lines", log.len())
    };
    assert_eq!(Some(line.op), changes.op);
    let hash: String = report
        .sha256
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect();
    assert_eq!(line.detail["sha256"], hash);
    assert_eq!(
        (&line.detail["read"], &line.detail["new"]),
        (&PERSONS.into(), &PERSONS.into())
    );
    // Nothing was built on it yet: it can be taken back whole.
    let at = Timestamp(1_790_000_000_001);
    let actor = Actor { officer: None, at };
    store.undo(actor, line.op).unwrap();
    let left = store.read(|file| file.youths_in_order()).unwrap();
    assert!(left.is_empty(), "{} left", left.len());
}
