//! The youths: found as one types, opened, changed and taken back; a half-typed form comes back.

use iced_test::core::keyboard::{Key, Modifiers};

use super::people::picture;
use super::{Driver, Named, open_demo, reopen};

/// Opens the page of Fietje by keys alone.
pub(super) fn open_fietje(window: &mut Driver) {
    window.ctrl("3");
    window.write("fietje voorbeeld");
    window.press(Named::Enter);
    window.expect_part("Ouders en gezag");
    window.expect_part("Voornamen");
}

#[test]
fn a_youth_is_found_and_changed_and_changed_back_by_keys_alone() {
    let (_folder, mut window) = open_demo();
    open_fietje(&mut window);
    window.press(Named::Escape);
    open_fietje(&mut window);
    // The search had the focus; nothing has it on the page.
    window.write("e");
    window.expect("Roepnaam");
    window.press(Named::Tab);
    window.write("Fietsje");
    window.ctrl("s");
    window.expect_part(" bewaard.");
    window.expect("Fietsje");
    window.hold(
        Modifiers::CTRL | Modifiers::SHIFT,
        Key::Character("z".into()),
    );
    window.expect_part("Ongedaan gemaakt: ");
    assert!(!window.sees("Fietsje"));
}

#[test]
fn a_half_typed_form_comes_back() {
    let (folder, mut window) = open_demo();
    open_fietje(&mut window);
    window.write("e");
    window.press(Named::Tab);
    window.write("Half");
    window.tick();
    drop(window);
    let mut window = reopen(&folder);
    window.expect("Verder gaan");
    window.click("Verder gaan");
    window.write("e");
    window.expect("Half");
    window.click("Weggooien");
    assert!(!window.sees("Half"));
}

#[test]
fn the_list_is_filtered_and_sorted_by_keys_alone() {
    let (_folder, mut window) = open_demo();
    window.ctrl("3");
    picture(&mut window, "list");
    let all = rows(&mut window);
    assert!(all.len() > 10, "{all:?}");
    // Past the search and the button stand the filters: age, municipality, school, protected.
    window.press(Named::Tab);
    window.press(Named::Tab);
    window.write("16");
    window.expect("16 en 17 jaar");
    window.expect("Filters wissen");
    let older = rows(&mut window);
    assert!(!older.is_empty() && older.len() < all.len(), "{older:?}");
    window.press(Named::Enter);
    for _ in 0..4 {
        window.press(Named::ArrowUp);
    }
    window.press(Named::Enter);
    window.expect("Alle leeftijden");
    assert_eq!(rows(&mut window), all);
    window.press(Named::Tab);
    window.press(Named::Tab);
    window.write("verzinsel");
    let there = rows(&mut window);
    assert!(there.len() < all.len());
    assert!(!there.contains(&"Testema, Doutzen".to_owned()), "protected");
    picture(&mut window, "list-filtered");
    window.press(Named::Tab);
    window.press(Named::Space);
    window.expect("Geen jongere past bij deze filters");
    picture(&mut window, "list-none");
    window.click_nth("Filters wissen", 0);
    assert_eq!(rows(&mut window), all);
    window.click("Geheim adres");
    assert!(rows(&mut window).contains(&"Testema, Doutzen".to_owned()));
    window.expect("afgeschermd");
    window.click_nth("Filters wissen", 0);
    window.click("Jongere");
    let backwards = rows(&mut window);
    assert!(backwards.first() > all.last(), "the other way round");
    window.click("Geboren");
    assert_ne!(rows(&mut window), backwards);
}

/// The names in view, from the top.
fn rows(window: &mut Driver) -> Vec<String> {
    let texts = window.texts();
    let named = texts.into_iter().filter(|text| text.contains(", "));
    named.collect()
}

#[test]
fn ten_thousand_youths_are_gone_through_without_waiting() {
    use leerrecht::domain::partial_date::PartialDate;
    use leerrecht::domain::youth::YouthDraft;
    use leerrecht::service::demo;
    use leerrecht::service::safekeeping::Watch;
    use leerrecht::service::session::{self, Secret};
    use leerrecht::store::{Op, OpKind, StoreError};

    let folder = tempfile::tempdir().unwrap();
    let file = super::demo_file(folder.path());
    let secret = Secret::Passphrase(zeroize::Zeroizing::new(demo::PASSPHRASE.to_owned()));
    let now = leerrecht::domain::time::Timestamp(1_795_000_100_000);
    let session = session::unlock(&file, &secret, now, &Watch::silent()).unwrap();
    let add = |tx: &mut leerrecht::store::Tx<'_>| {
        for number in 0..10_000 {
            let name = crate::invented::name("Aap", "", &format!("Aaaa{number:05}"));
            let born = PartialDate::from_int(20_100_000 + number % 12 * 100).unwrap();
            tx.add_youth(&YouthDraft::new(name, born))?;
        }
        Ok::<_, StoreError>(())
    };
    let op = Op::new(OpKind::Youth);
    session
        .store()
        .transact(session.actor(now), &op, add)
        .unwrap();
    session.close();
    let mut window = Driver::open(leerrecht::ui::Start {
        passphrase: Some(zeroize::Zeroizing::new(demo::PASSPHRASE.to_owned())),
        ..super::start(file)
    });
    let began = std::time::Instant::now();
    window.ctrl("3");
    window.expect("Aaaa00000, Aap");
    for _ in 0..3 {
        window.press(Named::PageDown);
    }
    assert!(!window.sees("Aaaa00000, Aap"));
    window.click("Geboren");
    window.click("Geboren");
    window.ctrl("f");
    window.press(Named::Tab);
    window.press(Named::Tab);
    window.write("12");
    window.expect("12 tot en met 15 jaar");
    // Without optimisation, on a machine that others use as well: only a freeze takes longer.
    let took = began.elapsed();
    assert!(took < std::time::Duration::from_secs(60), "{took:?}");
    eprintln!("ten thousand youths: {took:?}");
}

/// Behind the curtain nobody is opened whom nobody sees.
#[test]
fn behind_the_curtain_no_youth_is_opened() {
    let (_folder, mut window) = open_demo();
    window.ctrl("3");
    window.write("fietje voorbeeld");
    window.press(Named::F9);
    window.expect("Het gordijn is dicht");
    window.press(Named::Enter);
    window.press(Named::Tab);
    window.press(Named::Escape);
    window.press(Named::Enter);
    window.expect("Het gordijn is dicht");
    assert!(!window.sees_part("Ouders en gezag"));
}
