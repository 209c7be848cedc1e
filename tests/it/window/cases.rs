//! The list of cases, by keys alone: an empty one, and a case that is gone meanwhile. `acts` is what is
//! done with many at once, `selection` which are ticked, `shown` which stand there and in what order.

mod acts;
mod selection;
mod shown;

use leerrecht::domain::case::CaseKind;
use leerrecht::domain::officer::{OfficerDraft, OfficerFunction};
use leerrecht::domain::time::Timestamp;
use leerrecht::service::{cases, demo, office, youths};

use super::{Driver, Named, open_demo, open_demo_with, reopen, today, undo};

/// A demonstration with a second officer, and so many cases more.
pub(super) fn open_with(more: usize) -> (tempfile::TempDir, Driver) {
    open_demo_with(|desk| {
        let colleague = OfficerDraft {
            name: "Collega Verzonnen".to_owned(),
            function: OfficerFunction::Leerplicht,
            trainee: false,
            boa_number: None,
            phone: None,
            email: None,
            from: None,
            until: None,
        };
        office::add_officer(desk, &colleague).unwrap();
        let youths = youths::in_order(desk).unwrap();
        for at in 0..more {
            let youth = youths[at % youths.len()];
            let draft = cases::draft_for(desk, youth, CaseKind::Overig).unwrap();
            cases::open(desk, &draft).unwrap();
        }
    })
}

fn open_list(window: &mut Driver) {
    window.ctrl("2");
    window.expect("Dossiers");
}

/// Opens a filter that lies behind the button with the others.
fn more(window: &mut Driver, filter: &str) {
    let texts = window.texts();
    let button = texts.iter().find(|text| text.starts_with("Meer filters"));
    window.choose(button.unwrap());
    window.choose(filter);
}

fn new_case(window: &mut Driver) {
    window.ctrl("n");
    window.write("puck voorbeeld");
    window.press(Named::Enter);
    window.pick("luxe");
    window.ctrl("s");
    window.expect("Het dossier is geopend.");
}

#[test]
fn what_is_typed_for_a_case_that_goes_meanwhile_is_not_lost() {
    let (_folder, mut window) = open_demo();
    new_case(&mut window);
    window.write("n");
    window.write("Half verhaal");
    window.press(Named::Tab);
    undo(&mut window);
    window.expect("Dit dossier staat niet meer in het bestand.");
    window.expect("Half verhaal");
    window.expect("Kopieer deze tekst");
    // It comes back when the case does.
    window.choose("Opnieuw");
    window.expect("Nieuwe notitie");
    window.ctrl("s");
    window.expect("De notitie staat in de tijdlijn.");
}

#[test]
fn a_file_without_cases_says_how_to_begin() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("proef.leerrecht-db");
    let office = demo::office(&file, Timestamp(1_795_000_000_000), today()).unwrap();
    office.session.close();
    let mut window = reopen(&folder);
    open_list(&mut window);
    window.expect("Er zijn nog geen dossiers");
    window.choose("Nieuw dossier");
    window.expect("Over wie gaat het? Zoek eerst.");
}
