//! Schools of DUO in the old layout and the newer one.

use leerrecht::domain::municipality::{SchoolType, SchoolTypes};
use leerrecht::domain::school::School;
use leerrecht::service::import::{Input, Report, schools};

use super::{File, counts, fields, fixture, refusals};

impl File {
    /// Previews schools and takes them in; a list that does not say it is one of primary schools.
    #[track_caller]
    pub(super) fn take_schools(&self, bytes: &[u8]) -> Report {
        let types = SchoolTypes::NONE.with(SchoolType::Po);
        self.both(|mode| {
            schools(
                &self.store,
                Input::bytes(bytes),
                types,
                &self.options(),
                mode,
            )
        })
    }

    fn school(&self, key: &str) -> School {
        let key = key.parse().unwrap();
        self.read(|file| file.school_by_key(&key)).unwrap()
    }
}

#[test]
fn both_layouts_are_read_and_taken_in_once() {
    let file = File::new();
    let (old, new) = (fixture("duo_po_oud.csv"), fixture("duo_vo_nieuw.csv"));
    let first = file.take_schools(&old);
    assert_eq!(counts(&first), [3, 0, 0, 0, 3]);
    let refused = [(5, "row-invalid"), (6, "row-invalid"), (7, "row-missing")];
    assert_eq!(refusals(&first), refused);
    assert_eq!(counts(&file.take_schools(&new)), [4, 0, 0, 0, 0]);
    assert_eq!(counts(&file.take_schools(&old)), [0, 0, 3, 0, 3]);
    assert_eq!(counts(&file.take_schools(&new)), [0, 0, 4, 0, 0]);
    let frisian = file.school("98AC00");
    assert_eq!(frisian.name, "CBS Fiërljeppen");
    assert_eq!((frisian.postcode, frisian.municipality), (None, None));
    let types: Vec<SchoolType> = file.school("98BA01").types.iter().collect();
    assert_eq!(types, [SchoolType::Pro]);
}

#[test]
fn a_list_changes_what_it_says_and_empties_nothing() {
    let file = File::new();
    let new = String::from_utf8(fixture("duo_vo_nieuw.csv")).unwrap();
    file.take_schools(new.as_bytes());
    let renamed = new
        .replace("Het Anker", "De Kade")
        .replace("0720000004", "");
    let report = file.take_schools(renamed.as_bytes());
    assert_eq!(
        (counts(&report), fields(&report)),
        ([0, 1, 3, 0, 0], vec!["school-name"])
    );
    let school = file.school("98BA01");
    assert_eq!(school.phone.as_deref(), Some("0720000004"));
    assert_eq!(school.name, "Praktijkschool De Kade");
}

#[test]
fn a_location_twice_is_refused_the_second_time() {
    let file = File::new();
    let new = String::from_utf8(fixture("duo_vo_nieuw.csv")).unwrap();
    let last = new.trim_end().lines().last().unwrap();
    let twice = format!("{}\n{last}\n", new.trim_end());
    let report = file.take_schools(twice.as_bytes());
    assert_eq!(
        (counts(&report), refusals(&report)),
        ([4, 0, 0, 0, 1], vec![(6, "row-repeated")])
    );
}
