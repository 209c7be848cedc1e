//! The official test persons and the real school list through the program itself: a dry run, the
//! import, and the same again, with what each of them counts and how it ends.

use std::path::Path;

use serde_json::Value;

use super::import::counts;
use super::run::Desk;
use crate::real_data::{GBA_V, HAAL_CENTRAAL, PLAT, SCHOOLS, place};

/// What a list is, and how many of its records are refused.
struct List<'l> {
    call: &'l str,
    read: u64,
    refused: u64,
}

/// A dry run, the import, a dry run and the import again.
#[track_caller]
fn check(path: &Path, list: &List<'_>) {
    let desk = Desk::new();
    let mut call: Vec<&str> = list.call.split(' ').collect();
    call.extend([path.to_str().unwrap(), "--json", "--today", "23-11-2026"]);
    let dry: Vec<&str> = call.iter().copied().chain(["--dry-run"]).collect();
    let taken = list.read - list.refused;
    let code = if list.refused > 0 { 3 } else { 0 };
    let new = (code, [list.read, taken, 0, 0, 0, list.refused]);
    let known = (code, [list.read, 0, 0, taken, 0, list.refused]);

    let shown = desk.call(&dry);
    assert_eq!(counts(&shown), new, "{}", path.display());
    assert!(!desk.file().exists(), "a dry run makes no file");
    let done = desk.call(&call);
    assert_eq!(counts(&done), new, "{}", path.display());
    let (shown, done) = (as_json(&shown.out), as_json(&done.out));
    assert_eq!(
        (&shown["applied"], &done["applied"]),
        (&false.into(), &true.into())
    );
    assert_eq!(shown["rejections"], done["rejections"]);
    for again in [&dry, &call] {
        let again = desk.call(again);
        assert_eq!(counts(&again), known, "{}", path.display());
        assert_eq!(as_json(&again.out)["rejections"], done["rejections"]);
    }
}

fn as_json(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

#[test]
fn persons_of_each_form() {
    for (list, refused) in [(GBA_V, 0), (HAAL_CENTRAAL, 0), (PLAT, 5)] {
        let Some(path) = place(list) else { return };
        let call = "import persons";
        let read = 687;
        check(
            &path,
            &List {
                call,
                read,
                refused,
            },
        );
    }
}

#[test]
fn schools() {
    let Some(path) = place(SCHOOLS) else { return };
    let call = "import schools --types po";
    let (read, refused) = (6_804, 0);
    check(
        &path,
        &List {
            call,
            read,
            refused,
        },
    );
}
