//! Who and what stands around a youth, by keyboard alone: parents, addresses, schools, diplomas,
//! brothers and sisters; what is typed wrongly, and what goes away meanwhile.

use super::{Driver, Named, killed, open_demo, undo};

/// Opens the page of a youth by keys alone.
pub(super) fn open(window: &mut Driver, name: &str) {
    window.ctrl("3");
    window.write(name);
    window.press(Named::Enter);
    window.expect_part("Ouders en gezag");
}

pub(super) fn open_fietje(window: &mut Driver) {
    open(window, "fietje voorbeeld");
}

pub(super) fn tab(window: &mut Driver, times: usize) {
    for _ in 0..times {
        window.press(Named::Tab);
    }
}

/// Takes a picture where a folder for them is named.
pub(super) fn picture(window: &mut Driver, name: &str) {
    if let Some(folder) = std::env::var_os("LEERRECHT_PICTURES") {
        let to = std::path::Path::new(&folder).join(format!("people-{name}.png"));
        window.picture().save(to).unwrap();
    }
}

/// How often a text stands on the screen.
fn count(window: &mut Driver, text: &str) -> usize {
    window.texts().iter().filter(|one| *one == text).count()
}

/// Begins the form of somebody who is not in the file; the cursor is in his given names.
pub(super) fn begin_guardian(window: &mut Driver) {
    window.write("o");
    window.expect("Ouder of verzorger toevoegen · Fietje Voorbeeld");
    window.write("Oom Verzonnenman");
    window.expect("Niemand gevonden. Enter voegt een nieuwe persoon toe.");
    window.press(Named::Enter);
    window.expect("Voornamen");
}

#[test]
fn a_parent_is_added_and_taken_back() {
    let (_folder, mut window) = open_demo();
    open_fietje(&mut window);
    picture(&mut window, "youth");
    begin_guardian(&mut window);
    picture(&mut window, "guardian-new");
    // Past the call name, prefix, surname, role, gezag and both days to the telephone.
    tab(&mut window, 10);
    window.write("06 12345678");
    window.ctrl("s");
    window.expect("Ouder of verzorger van Fietje Voorbeeld bewaard.");
    window.press(Named::F9);
    window.expect("Ouder of verzorger bewaard.");
    window.press(Named::F9);
    window.expect("Oom Verzonnenman");
    window.expect("06 12345678");
    undo(&mut window);
    window.expect("Ongedaan gemaakt: Ouder of verzorger van Fietje Voorbeeld bewaard.");
    window.press(Named::F9);
    window.expect("Ongedaan gemaakt: Ouder of verzorger bewaard.");
    window.press(Named::F9);
    assert!(!window.sees("Oom Verzonnenman"));
}

#[test]
fn who_is_in_the_file_is_found_and_bound() {
    let (_folder, mut window) = open_demo();
    open(&mut window, "samira bedacht");
    let before = window.texts();
    window.write("o");
    window.write("trijntje verzinsel");
    window.expect("Verzinsel, Trijntje");
    picture(&mut window, "guardian-found");
    window.press(Named::Enter);
    window.expect(
        "Deze persoon staat al in het bestand. Wat u hier wijzigt, geldt voor alle kinderen bij wie hij staat.",
    );
    window.ctrl("s");
    window.expect_part(" bewaard.");
    window.expect("Trijntje Verzinsel");
    assert!(!before.contains(&"Trijntje Verzinsel".to_owned()));
    // The brothers and sisters follow from the parent.
    window.expect("Fietje Voorbeeld");
}

#[test]
fn what_is_typed_of_a_parent_is_kept_and_comes_back() {
    let (_folder, mut window) = open_demo();
    open_fietje(&mut window);
    begin_guardian(&mut window);
    tab(&mut window, 1);
    window.write("Ome 👨‍👧 عمر");
    window.press(Named::Escape);
    window.expect("Verder gaan");
    window.ctrl("1");
    window.expect("Verder gaan");
    window.click("Verder gaan");
    window.expect("Verder gaan");
    window.click("Verder gaan");
    window.expect("Ome 👨‍👧 عمر");
    window.expect("Verzonnenman");
    window.ctrl("s");
    window.expect_part(" bewaard.");
    assert!(!window.sees("Verder gaan"));
}

#[test]
fn a_youth_moves_to_a_protected_address() {
    let (_folder, mut window) = open_demo();
    open_fietje(&mut window);
    window.expect("Voorbeeldlaan 12");
    window.write("a");
    window.expect("Adres toevoegen · Fietje Voorbeeld");
    // Nobody said whether it is open: the choice opens, the last entry is taken.
    window.expect("onbekend: telt als geheim");
    window.press(Named::Enter);
    window.press(Named::ArrowDown);
    window.press(Named::ArrowDown);
    window.press(Named::Enter);
    window.expect("geheim: niemand anders");
    tab(&mut window, 2);
    window.write("Schuilstraat");
    tab(&mut window, 1);
    window.write("7");
    tab(&mut window, 4);
    window.write("1811 ZZ");
    tab(&mut window, 1);
    window.write("Alkmaar");
    tab(&mut window, 2);
    window.write("31-02-2026");
    window.ctrl("s");
    window.expect("Deze dag bestaat niet. Kijk de dag en de maand na.");
    picture(&mut window, "address-wrong");
    window.ctrl("a");
    window.write("1-10-2026");
    window.ctrl("s");
    window.expect_part(" bewaard.");
    window.expect("geheim adres");
    assert!(!window.sees("Schuilstraat 7"), "nobody asked for it");
    window.expect("01-03-2015 – 01-10-2026");
    picture(&mut window, "protected");
    window.click("Adres tonen");
    window.expect("Schuilstraat 7");
    window.press(Named::F9);
    assert!(!window.sees("Schuilstraat 7"), "a parent looks along");
    assert!(!window.sees("Toevoegen"));
    window.press(Named::F9);
    undo(&mut window);
    window.expect_part("Ongedaan gemaakt: ");
    window.expect("sinds 01-03-2015");
}

#[test]
fn of_two_protected_addresses_one_is_written_out_at_a_time() {
    let (_folder, mut window) = open_demo();
    open_fietje(&mut window);
    for (parent, street) in [("Eenlaan", 0), ("Tweelaan", 1)].map(|(street, at)| (at, street)) {
        window.click_nth("Adres toevoegen", parent);
        window.press(Named::Enter);
        window.press(Named::ArrowDown);
        window.press(Named::ArrowDown);
        window.press(Named::Enter);
        tab(&mut window, 2);
        window.write(street);
        window.ctrl("s");
        window.expect_part(" bewaard.");
    }
    assert_eq!(count(&mut window, "geheim adres"), 2);
    window.click_nth("Adres tonen", 0);
    assert!(window.sees("Eenlaan") && !window.sees("Tweelaan"));
    window.click_nth("Adres tonen", 0);
    assert!(!window.sees("Eenlaan") && window.sees("Tweelaan"));
}

#[test]
fn a_youth_changes_schools_and_back() {
    let (_folder, mut window) = open_demo();
    open_fietje(&mut window);
    window.write("s");
    window.write("99ZB");
    picture(&mut window, "school-search");
    window.press(Named::Enter);
    window.expect("Andere school");
    window.write("1-2-27");
    tab(&mut window, 2);
    window.write("1-1-27");
    picture(&mut window, "school-form");
    window.ctrl("s");
    window.expect("Het einde ligt voor het begin op 01-02-2027.");
    window.ctrl("a");
    window.write(" ");
    window.ctrl("s");
    window.expect_part(" bewaard.");
    picture(&mut window, "school-changed");
    undo(&mut window);
    window.expect_part("Ongedaan gemaakt: ");
}

#[test]
fn a_diploma_is_added_corrected_and_taken_away() {
    let (_folder, mut window) = open_demo();
    open_fietje(&mut window);
    window.write("d");
    window.expect("Leerweg");
    window.write("m");
    window.expect("Niveau");
    assert!(!window.sees("Leerweg"));
    tab(&mut window, 1);
    window.press(Named::ArrowDown);
    window.press(Named::ArrowDown);
    window.press(Named::ArrowDown);
    window.press(Named::Enter);
    window.expect("niveau 2");
    tab(&mut window, 1);
    window.write("1-7-2030");
    window.ctrl("s");
    window.expect("01-07-2030 moet nog komen.");
    window.ctrl("a");
    window.write("1-7-2026");
    window.ctrl("s");
    window.expect_part(" bewaard.");
    window.expect("mbo · niveau 2 · 01-07-2026");
    window.expect("startkwalificatie");
    picture(&mut window, "diploma");
}

#[test]
fn a_sister_is_linked_and_unlinked() {
    let (_folder, mut window) = open_demo();
    open_fietje(&mut window);
    window.write("b");
    window.expect("Broer of zus koppelen · Fietje Voorbeeld");
    window.write("fietje voorbeeld");
    window.press(Named::Enter);
    window.expect("Niemand is zijn eigen broer of zus.");
    window.ctrl("a");
    window.write("anne marie proef");
    picture(&mut window, "sibling");
    window.press(Named::Enter);
    let told = "Broer of zus van Fietje Voorbeeld gekoppeld.";
    window.expect(told);
    let says = |window: &mut Driver| {
        let texts = window.texts().into_iter();
        let texts = texts.filter(|text| !text.ends_with(told));
        texts.filter(|text| text.contains("gekoppeld")).count()
    };
    assert!(says(&mut window) > 0);
    undo(&mut window);
    window.expect(&format!("Ongedaan gemaakt: {told}"));
    assert_eq!(says(&mut window), 0);
}

#[test]
fn the_page_of_a_case_opens_the_same_forms_with_one_key() {
    let (_folder, mut window) = open_demo();
    window.ctrl("k");
    window.write("2026-0001");
    window.press(Named::Enter);
    window.expect("Tijdlijn");
    picture(&mut window, "case");
    window.write("e");
    window.expect("Gegevens · Fietje Voorbeeld");
    tab(&mut window, 1);
    window.write("Fietsje");
    window.press(Named::Escape);
    window.write("e");
    window.expect("Fietsje");
    window.ctrl("s");
    window.expect_part(" bewaard.");
    window.write("a");
    window.expect("Adres toevoegen · Fietje Voorbeeld");
    window.press(Named::Escape);
    window.write("d");
    window.expect("Diploma toevoegen · Fietje Voorbeeld");
    window.press(Named::Escape);
    window.write("b");
    window.expect("Broer of zus koppelen · Fietje Voorbeeld");
    window.press(Named::Escape);
    window.press(Named::F9);
    window.write("e");
    assert!(
        !window.sees("Gegevens · Fietje Voorbeeld"),
        "a parent looks along"
    );
}

#[test]
fn what_never_was_is_taken_away_and_brought_back() {
    let (_folder, mut window) = open_demo();
    open_fietje(&mut window);
    window.write("d");
    tab(&mut window, 2);
    window.write("1-7-2026");
    window.ctrl("s");
    window.expect("vmbo · 01-07-2026");
    // From the top: the facts, two parents, the school, and then the diploma.
    window.click_nth(PENCIL, 4);
    window.expect("Diploma · Fietje Voorbeeld");
    picture(&mut window, "certificate");
    window.click("Klopte niet: weghalen");
    window.expect_part(" weggehaald.");
    assert!(!window.sees("vmbo · 01-07-2026"));
    undo(&mut window);
    window.expect("vmbo · 01-07-2026");
}

#[test]
fn a_parent_is_corrected_and_ended() {
    let (_folder, mut window) = open_demo();
    open_fietje(&mut window);
    window.click_nth(PENCIL, 1);
    window.expect("Ouder of verzorger · Fietje Voorbeeld");
    window.expect("Deze persoon staat ook bij 3 andere jongeren");
    picture(&mut window, "guardian-edit");
    // Past names, role, gezag and since to the last day.
    tab(&mut window, 8);
    window.write("31-12-2025");
    window.ctrl("s");
    window.expect_part(" bewaard.");
    window.expect("tot en met 31-12-2025");
    window.expect_part("rol of gezag gewijzigd");
}

/// The sign of what changes something.
pub(super) const PENCIL: &str = "\u{e024}";

#[test]
fn what_is_typed_outlives_a_kill() {
    let (folder, mut window) = open_demo();
    open_fietje(&mut window);
    begin_guardian(&mut window);
    tab(&mut window, 1);
    window.write("Oompje");
    window.tick();
    let (_copy, mut window) = killed(&folder, window);
    open_fietje(&mut window);
    window.click("Verder gaan");
    window.expect("Oompje");
    window.expect("Verzonnenman");
}

/// Every form of a youth is drawn, light and dark, and at twice the size. Where a folder is named,
/// the pictures lie there to be looked at.
#[test]
fn every_form_is_drawn() {
    for (look, size) in [("light", 100), ("dark", 100), ("light", 200)] {
        let folder = tempfile::tempdir().unwrap();
        let preferences = folder.path().join("voorkeuren.json");
        let text = format!("{{\"look\":\"{look}\",\"text_size\":{size}}}");
        std::fs::write(&preferences, text).unwrap();
        let mut window = Driver::open(leerrecht::ui::Start {
            passphrase: Some(zeroize::Zeroizing::new(
                leerrecht::service::demo::PASSPHRASE.to_owned(),
            )),
            preferences: Some(preferences),
            ..super::start(super::demo_file(folder.path()))
        });
        for key in ["3", "4", "5"] {
            window.ctrl(key);
            drawn(&mut window, &format!("{look}-{size}-list-{key}"));
        }
        window.write("n");
        drawn(&mut window, &format!("{look}-{size}-partner"));
        window.press(Named::Escape);
        window.ctrl("4");
        window.ctrl("f");
        window.write("verzinsel");
        window.press(Named::Enter);
        drawn(&mut window, &format!("{look}-{size}-school"));
        open_fietje(&mut window);
        drawn(&mut window, &format!("{look}-{size}-page"));
        for key in ["e", "a", "d", "o", "s", "b"] {
            window.write(key);
            drawn(&mut window, &format!("{look}-{size}-{key}"));
            window.press(Named::Escape);
            window.expect_part("Ouders en gezag");
        }
    }
}

fn drawn(window: &mut Driver, name: &str) {
    let drawn = window.picture();
    let colours: std::collections::HashSet<_> = drawn.pixels().collect();
    assert!(colours.len() > 50, "{name} is empty");
    picture(window, name);
}
