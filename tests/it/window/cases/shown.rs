//! Which cases stand in the list, and in what order: filters, columns, words, views.

use super::{more, open_list};
use crate::window::{Driver, Named, open_demo, reopen, undo};

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
