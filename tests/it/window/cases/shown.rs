//! Which cases stand in the list, and in what order: filters, columns, words, views.

use super::{more, open_list};
use crate::window::pixels::{contrast, pixels};
use crate::window::{Driver, Named, open_demo, open_demo_with, reopen, undo};
use leerrecht::domain::case::CaseKind;
use leerrecht::service::cases;
use leerrecht::service::desk::Desk;
use leerrecht::service::search::{self, Query, Scope};

/// The texts that stand on the screen, in their order, out of these.
fn order(window: &mut Driver, names: &[&str]) -> Vec<String> {
    let mut texts = window.texts();
    texts.retain(|text| names.contains(&text.as_str()));
    texts
}

const FIETJE: &str = "Voorbeeld, Fietje";

const NOOR: &str = "Voorbeeld, Noor";

#[test]
fn a_view_is_saved_renamed_replaced_remembered_and_dropped() {
    let (folder, mut window) = open_demo();
    open_list(&mut window);
    window.choose("Soort: alle");
    window.choose("Luxe verzuim");
    window.press(Named::Escape);
    window.choose("+ weergave bewaren");
    window.ctrl("s");
    window.expect("Vul dit in.");
    window.write("Luxe");
    window.press(Named::Enter);
    window.expect("De weergaven zijn bijgewerkt.");
    window.choose("hernoemen");
    window.ctrl("a");
    window.write("Vakanties");
    window.press(Named::Enter);
    window.expect("Vakanties");
    assert!(!window.sees("Luxe"));
    window.choose("Alles wat open is");
    window.expect("2 van 3");
    // The same name again is asked about, and replaces.
    window.choose("Soort: alle");
    window.choose("Relatief verzuim");
    window.press(Named::Escape);
    window.choose("+ weergave bewaren");
    window.write("Vakanties");
    window.press(Named::Enter);
    window.expect("Er is al een weergave met deze naam");
    window.press(Named::Enter);
    window.expect("De weergaven zijn bijgewerkt.");
    assert_eq!(window.count("Vakanties"), 1);
    drop(window);
    let mut window = reopen(&folder);
    open_list(&mut window);
    window.expect("Soort: Relatief verzuim");
    window.expect("1 van 3");
    window.choose("verwijderen");
    assert_eq!(window.count("Vakanties"), 0);
    undo(&mut window);
    assert_eq!(window.count("Vakanties"), 1);
}

#[test]
fn a_view_by_tag_shows_the_cases_with_that_tag() {
    let (folder, mut window) = open_demo();
    open_list(&mut window);
    window.press(Named::Space);
    window.write("l");
    window.write("zorgtafel");
    window.press(Named::Enter);
    more(&mut window, "Label: alle");
    window.choose("zorgtafel");
    window.press(Named::Escape);
    window.choose("+ weergave bewaren");
    window.write("Tafel");
    window.press(Named::Enter);
    window.choose("Alle dossiers");
    window.expect("3 van 3");
    window.choose("Tafel");
    window.expect("1 van 3");
    drop(window);
    let mut window = reopen(&folder);
    open_list(&mut window);
    window.expect("1 van 3");
}

#[test]
fn the_list_is_ordered_by_any_column_from_the_keyboard() {
    let (_folder, mut window) = open_demo();
    open_list(&mut window);
    let names = [FIETJE, NOOR];
    // The head of a column...
    window.choose("Jongere");
    assert_eq!(order(&mut window, &names), [FIETJE, NOOR]);
    window.choose("Jongere");
    assert_eq!(order(&mut window, &names), [NOOR, FIETJE]);
    // ...and a column for which there is no room.
    window.choose("Volgorde: naam ↓");
    window.choose("nummer");
    window.press(Named::Escape);
    window.expect("Volgorde: nummer ↑");
    assert_eq!(order(&mut window, &names), [FIETJE, NOOR]);
    window.choose("Volgorde: nummer ↑");
    window.choose("nummer ↑");
    assert_eq!(order(&mut window, &names), [NOOR, FIETJE]);
}

#[test]
fn every_filter_can_be_reached_and_taken_away() {
    let (_folder, mut window) = open_demo();
    open_list(&mut window);
    let filters = [
        ("Soort", "Luxe verzuim"),
        ("Status", "nieuw"),
        ("School", "Verzinsel College"),
        ("Onderwijs", "voortgezet onderwijs"),
        ("Gemeente", "Alkmaar"),
        ("Behandelaar", "Lotte Leerrecht"),
        ("Termijn", "te laat"),
    ];
    window.choose("Alle dossiers");
    for (filter, choice) in filters {
        let filter_of_all = format!("{filter}: alle");
        match window.sees(&filter_of_all) {
            true => window.choose(&filter_of_all),
            false => more(&mut window, &filter_of_all),
        }
        window.choose(choice);
        window.press(Named::Escape);
        window.expect(&format!("{filter}: {choice}"));
    }
    window.expect("0 van 3");
    window.choose("Alle filters weg");
    window.expect("3 van 3");
}

#[test]
fn cases_are_found_as_one_types() {
    let (_folder, mut window) = open_demo();
    open_list(&mut window);
    window.ctrl("f");
    window.write("nóó");
    window.expect("1 van 3");
    window.write("qq");
    window.expect("0 van 3");
    window.expect("Geen dossier past hierbij");
    window.ctrl("a");
    window.write("2026-0001");
    window.expect("1 van 3");
    window.press(Named::Enter);
    window.expect("Stand van zaken");
}

#[test]
fn the_choices_of_a_filter_count_what_a_search_leaves() {
    let (_folder, mut window) = open_demo();
    open_list(&mut window);
    window.choose("Alle dossiers");
    window.ctrl("f");
    window.write("noor");
    window.expect("1 van 3");
    window.choose("Soort: alle");
    window.expect("Luxe verzuim");
    assert!(!window.sees("Relatief verzuim"));
    window.press(Named::Escape);
    window.ctrl("f");
    window.ctrl("a");
    window.press(Named::Backspace);
    window.expect("3 van 3");
    window.choose("Soort: alle");
    window.expect("Relatief verzuim");
}

#[test]
fn a_closed_case_is_marked_comes_last_and_has_no_next_step() {
    let (_folder, mut window) = open_demo();
    open_list(&mut window);
    window.choose("Alle dossiers");
    window.expect("3 van 3");
    let closed = window.place("gesloten").y;
    let open = [FIETJE, NOOR].map(|name| window.place(name).y);
    assert!(open.iter().all(|one| *one < closed));
    assert_eq!(window.count("gesloten"), 1);
    assert_eq!(window.count("Ouders uitnodigen voor een gesprek"), 2);
}

#[test]
fn where_there_is_room_number_and_status_stand_there_and_sort() {
    let (_folder, mut window) = open_demo();
    open_list(&mut window);
    assert!(!window.sees("2026-0001"));
    // All are one officer's: whose they are needs no column.
    assert!(!window.sees("Behandelaar"));
    window.choose("Alles wat open is");
    window.expect("Behandelaar");
    window.resize(iced_test::core::Size::new(1600.0, 900.0));
    window.expect("2026-0001");
    window.expect("nieuw");
    window.click("Nummer");
    assert_eq!(
        order(&mut window, &["2026-0001", "2026-0002"]),
        ["2026-0001", "2026-0002"]
    );
    window.click("Nummer");
    assert_eq!(
        order(&mut window, &["2026-0001", "2026-0002"]),
        ["2026-0002", "2026-0001"]
    );
    window.click("Jongere");
    assert_eq!(order(&mut window, &[FIETJE, NOOR]), [FIETJE, NOOR]);
}

/// Pressed with the mouse one filter opens: the ring around what the keys went to before is gone.
#[test]
fn one_thing_has_the_focus() {
    let (_folder, mut window) = open_demo();
    open_list(&mut window);
    window.tab_to_text("Termijn: alle");
    window.click("Soort: alle");
    window.press(Named::Escape);
    let all = window.all_focused();
    assert_eq!(all, 1);
}

/// A case of somebody whose address is protected, and one of each kind.
fn of_every_kind(desk: Desk<'_>) {
    let found = search::search(desk, &Query::within("doutzen testema", Scope::Youths));
    let youth = found.unwrap().best[0].found.youth().unwrap();
    for kind in CaseKind::ALL {
        let draft = cases::draft_for(desk, youth, *kind).unwrap();
        // A request wants an article: the others are enough.
        let _ = cases::open(desk, &draft);
    }
}

#[test]
fn the_mark_of_a_protected_address_is_seen_on_a_chosen_row() {
    let (_folder, mut window) = open_demo_with(of_every_kind);
    open_list(&mut window);
    window.ctrl("f");
    window.write("doutzen testema");
    let mut all = window.places("geheim");
    all.sort_by(|one, other| one.y.total_cmp(&other.y));
    let mark = all[0];
    let picture = window.picture();
    let at = |x: f32| {
        let strip = iced_test::core::Rectangle::new(
            iced_test::core::Point::new(x, mark.center_y()),
            iced_test::core::Size::new(7.0, 1.0),
        );
        pixels(&picture, strip).collect::<Vec<_>>()
    };
    let ground = at(mark.x - 20.0)[0];
    let edge = at(mark.x - 12.0);
    assert!(edge.iter().any(|point| contrast(*point, ground) > 3.0));
}

/// The bar beside the choices has room of its own: it lay on the counts.
#[test]
fn the_bar_of_a_long_filter_lies_on_nothing() {
    let (_folder, mut window) = open_demo_with(of_every_kind);
    open_list(&mut window);
    window.choose("Alle dossiers");
    window.choose("Soort: alle");
    let all = window.place("Alles").center();
    let controls = window.controls().into_iter();
    let mut entry = controls.filter(|it| it.contains(all) && it.width < 400.0);
    assert!(entry.next().unwrap().width <= 300.0 - 2.0 * 8.0 - 6.0);
}
