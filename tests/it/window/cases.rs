//! The list of cases: filtered, ordered, ticked, and done something with at once; views; empty; a
//! case that is gone meanwhile. By keys alone.

use iced_test::core::keyboard::{Key, Modifiers};
use leerrecht::domain::case::CaseKind;
use leerrecht::domain::officer::{OfficerDraft, OfficerFunction};
use leerrecht::service::office;

use super::{Driver, Named, killed, open_demo, open_demo_with, reopen, undo};

/// A demonstration with a second officer, and so many cases more.
fn open_with(more: usize) -> (tempfile::TempDir, Driver) {
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
        let youths = leerrecht::service::youths::in_order(desk).unwrap();
        for at in 0..more {
            let youth = youths[at % youths.len()];
            let draft =
                leerrecht::service::cases::draft_for(desk, youth, CaseKind::Overig).unwrap();
            leerrecht::service::cases::open(desk, &draft).unwrap();
        }
    })
}

fn open_list(window: &mut Driver) {
    window.ctrl("2");
    window.expect("Dossiers");
}

#[test]
fn cases_are_handed_over_with_a_reason_and_come_back() {
    let (_folder, mut window) = open_with(0);
    open_list(&mut window);
    window.press(Named::Space);
    window.expect("1 dossier gekozen");
    window.hold(Modifiers::SHIFT, Key::Named(Named::ArrowDown));
    window.expect("2 dossiers gekozen");
    window.write("o");
    window.expect("2 dossiers overdragen");
    window.ctrl("s");
    window.expect("Vul dit in.");
    window.write("collega");
    window.press(Named::Tab);
    window.write("Andere wijk");
    window.ctrl("s");
    window.expect("Gedaan bij 2 dossiers.");
    window.expect("Geen dossier past hierbij");
    undo(&mut window);
    window.expect("Ongedaan gemaakt.");
    assert!(
        !window.sees("Geen dossier past hierbij"),
        "they are mine again"
    );
}
