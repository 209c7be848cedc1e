//! What leaves and what stays: a printer that stops halfway, a folder where one name is taken, and a parent
//! to whom nobody writes any more.

use leerrecht::store::OpKind;

use super::office::{case, complete, desk_on, open, page};
use super::{Driver, Named};
use crate::window::people::{PENCIL, open_fietje};

/// How often the log of the case says this, and of which letters.
fn logged(folder: &tempfile::TempDir, kind: OpKind) -> Vec<i64> {
    let mut found = Vec::new();
    desk_on(&folder.path().join("proef.leerrecht-db"), |desk| {
        let log = page(desk).log;
        let lines = log.iter().filter(|told| told.line.kind == kind.code());
        found.extend(lines.map(|told| told.line.detail["letter"].as_i64().unwrap()));
        found.sort_unstable();
    });
    found
}

#[test]
fn where_the_printer_stops_halfway_it_is_said_which_came_out() {
    let (folder, mut window, tray) = open(complete);
    tray.hold(1);
    case(&mut window);
    window.write("w");
    window.ctrl("p");
    assert_eq!(tray.out().len(), 1);
    window.expect_part("3 brieven zijn gemaakt, waarvan 1 naar de printer gestuurd.");
    window.expect_part("/ 2, 2026-");
    window.expect_part("/ 3.");
    assert!(!window.sees_part("/ 1,"));
    drop(window);
    assert_eq!(logged(&folder, OpKind::Printed).len(), 3);
    let stayed = logged(&folder, OpKind::Stayed);
    assert_eq!(stayed, logged(&folder, OpKind::Printed)[1..]);
}

#[test]
fn where_a_name_is_taken_the_others_are_saved() {
    let mut number = String::new();
    let (folder, mut window, _tray) = open(|desk| {
        complete(desk);
        number = page(desk).case.number.to_string();
    });
    let to = folder.path().join("brieven");
    std::fs::create_dir(&to).unwrap();
    case(&mut window);
    window.write("w");
    std::fs::write(to.join(format!("brief-{number}-2.pdf")), "van een ander").unwrap();
    window.choose("Bewaren als PDF");
    window.write(to.to_str().unwrap());
    window.ctrl("s");
    window.expect_part("3 brieven zijn gemaakt, waarvan 2 als PDF bewaard.");
    window.expect_part(&format!("Niet bewaard: {number} / 2."));
    assert_eq!(std::fs::read_dir(&to).unwrap().count(), 3);
    drop(window);
    assert_eq!(logged(&folder, OpKind::Exported).len(), 3);
    assert_eq!(logged(&folder, OpKind::Stayed).len(), 1);
}

#[test]
fn a_letter_that_is_printed_again_and_not_taken_is_told_and_logged() {
    let (folder, mut window, tray) = open(complete);
    tray.jam();
    case(&mut window);
    window.write("w");
    window.ctrl("s");
    let name = super::name_of_first(&mut window);
    window.tab_to_text(&name);
    window.press(Named::Tab);
    window.press(Named::Enter);
    window.expect_part("geen papier");
    drop(window);
    assert_eq!(
        logged(&folder, OpKind::Printed),
        logged(&folder, OpKind::Stayed)
    );
    assert_eq!(logged(&folder, OpKind::Stayed).len(), 1);
}

/// Opens the form of the first parent on the page of the youth, by keys alone.
fn open_parent(window: &mut Driver) {
    for before in 0..12 {
        for _ in 0..before {
            window.tab_to_text(PENCIL);
            window.press(Named::Tab);
        }
        window.choose(PENCIL);
        if window.sees("Ouder of verzorger · Fietje Voorbeeld") {
            return;
        }
        window.press(Named::Escape);
    }
    panic!("no sign leads to a parent");
}

/// Says of the first parent that he died, or that he did not.
fn died(window: &mut Driver, when: &str) {
    open_parent(window);
    window.tab_to("youth-bond-died");
    window.ctrl("a");
    window.write(when);
    window.ctrl("s");
    window.expect_part(" bewaard.");
}

#[test]
fn a_parent_who_died_is_told_and_gets_no_letter() {
    let (_folder, mut window, tray) = open(complete);
    open_fietje(&mut window);
    // A death without a day is one too, and an error is taken back.
    died(&mut window, "?");
    window.expect("overleden, de dag is niet bekend");
    died(&mut window, " ");
    assert!(!window.sees_part("overleden"));
    died(&mut window, "3-2-2026");
    window.expect("overleden op 03-02-2026");
    case(&mut window);
    window.expect("overleden op 03-02-2026");
    window.write("w");
    window.expect_part("krijgt geen brief. Deze persoon is overleden.");
    window.ctrl("p");
    window.expect("2 brieven zijn gemaakt en naar de printer gestuurd.");
    assert_eq!(tray.out().len(), 2);
}
