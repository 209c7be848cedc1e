//! The program is killed while somebody types: in each form of the window at most the last second
//! is lost, and what was typed stands there again. The file is opened as the kill leaves it, without
//! anything having been closed in order.

use super::cases::open_with;
use super::people::PENCIL;
use super::settings::open_form;
use super::{Driver, Named, killed};

/// A form: how it is opened and typed in, and where what was typed is seen again.
struct Row {
    name: &'static str,
    /// Opens the form, empty or as the file has it.
    open: fn(&mut Driver),
    /// Types in it.
    fill: fn(&mut Driver),
    /// What must stand in the form when it is opened again.
    shown: &'static str,
}

const fn row(
    name: &'static str,
    open: fn(&mut Driver),
    fill: fn(&mut Driver),
    shown: &'static str,
) -> Row {
    Row {
        name,
        open,
        fill,
        shown,
    }
}

/// Every form that keeps what is typed. A form that is missing here is a hole: add its row with it.
const FORMS: &[Row] = &[
    row(
        "note",
        |it| note(it, "n"),
        |it| it.write("Half verhaal"),
        "Half verhaal",
    ),
    row(
        "task",
        |it| note(it, "t"),
        |it| it.write("Rooster opvra"),
        "Rooster opvra",
    ),
    row(
        "better note",
        |it| case(it, Some("verbeter")),
        |it| {
            it.press(Named::Tab);
            it.write("Afspraak verge");
        },
        "Afspraak verge",
    ),
    row(
        "struck note",
        |it| case(it, Some("haal door")),
        |it| it.write("Ging over"),
        "Ging over",
    ),
    row(
        "tag",
        |it| case(it, Some("+ label")),
        |it| it.write("zorgta"),
        "zorgta",
    ),
    row(
        "changed task",
        |it| {
            case(it, None);
            it.tab_to_text("Ouders uitnodigen voor een gesprek");
            it.press(Named::Tab);
            it.press(Named::Enter);
        },
        |it| it.write(" op school"),
        "gesprek op school",
    ),
    row(
        "name of an attachment",
        |it| attachment(it, 2),
        |it| it.write(" van moeder"),
        "LICENSE van moeder",
    ),
    row(
        "place of a copy",
        |it| attachment(it, 1),
        |it| it.write("/stick/kop"),
        "/stick/kop",
    ),
    row(
        "attachment",
        |it| case(it, Some("+ bijlage")),
        |it| it.write("/stick/bri"),
        "/stick/bri",
    ),
    row(
        "facts",
        |it| case(it, Some("Gegevens wijzigen")),
        |it| {
            it.press(Named::Tab);
            it.ctrl("a");
            it.write("24-11-20");
        },
        "24-11-20",
    ),
    row(
        "hand-over",
        |it| case(it, Some("Overdragen")),
        |it| {
            it.press(Named::Tab);
            it.write("Andere wi");
        },
        "Andere wi",
    ),
    row(
        "closing",
        |it| case(it, Some("Sluiten")),
        |it| {
            it.pick("afgerond");
            it.press(Named::Tab);
            it.ctrl("a");
            it.write("24-11-2026");
        },
        "24-11-2026",
    ),
    row(
        "new case",
        |it| it.ctrl("n"),
        |it| {
            it.write("puck voorbeeld");
            it.press(Named::Enter);
            it.pick("luxe");
            it.press(Named::Tab);
            it.ctrl("a");
            it.write("24-11-20");
        },
        "24-11-20",
    ),
    row(
        "new case of a youth",
        |it| youth(it, "n"),
        |it| {
            it.pick("luxe");
            it.press(Named::Tab);
            it.ctrl("a");
            it.write("24-11-20");
        },
        "24-11-20",
    ),
    row(
        "new youth",
        |it| it.ctrl("n"),
        |it| {
            it.write("pleuntje verzinsel");
            it.choose("Jongere toevoegen");
            it.tab_to("new-youth-bsn");
            it.write("99999");
        },
        "99999",
    ),
    row(
        "task of many",
        |it| many(it, "t"),
        |it| it.write("Rooster opvra"),
        "Rooster opvra",
    ),
    row(
        "tag of many",
        |it| many(it, "l"),
        |it| it.write("zorgta"),
        "zorgta",
    ),
    row(
        "hand-over of many",
        |it| many(it, "o"),
        |it| {
            it.press(Named::Tab);
            it.write("Andere wi");
        },
        "Andere wi",
    ),
    row("view", view, |it| it.write("Vakant"), "Vakant"),
    row(
        "path of a list",
        |it| it.ctrl("6"),
        |it| it.write("/stick/leerl"),
        "/stick/leerl",
    ),
    row(
        "youth",
        |it| youth(it, "e"),
        |it| {
            it.press(Named::Tab);
            it.write("Fietsj");
        },
        "Fietsj",
    ),
    row(
        "parent",
        |it| youth(it, "o"),
        |it| {
            it.write("Oom Verzonnenman");
            it.press(Named::Enter);
            it.write("Ome");
        },
        "Ome",
    ),
    row(
        "address",
        |it| youth(it, "a"),
        |it| {
            it.press(Named::Tab);
            it.press(Named::Tab);
            it.write("Schuilstr");
        },
        "Schuilstr",
    ),
    row(
        "enrolment",
        |it| youth(it, "s"),
        |it| {
            it.write("99ZB");
            it.press(Named::Enter);
            it.write("1-2-20");
        },
        "1-2-20",
    ),
    row(
        "diploma",
        |it| youth(it, "d"),
        |it| {
            it.press(Named::Tab);
            it.press(Named::Tab);
            it.write("1-7-20");
        },
        "1-7-20",
    ),
    row(
        "corrected parent",
        |it| pencil(it, "Ouder of verzorger"),
        |it| {
            it.ctrl("a");
            it.write("Aatj");
        },
        "Aatj",
    ),
    row(
        "corrected address",
        |it| pencil(it, "Adres"),
        |it| {
            it.press(Named::Tab);
            it.press(Named::Tab);
            it.ctrl("a");
            it.write("Schuilstr");
        },
        "Schuilstr",
    ),
    row(
        "corrected enrolment",
        |it| pencil(it, "Inschrijving"),
        |it| {
            it.ctrl("a");
            it.write("1-2-20");
        },
        "1-2-20",
    ),
    row(
        "corrected diploma",
        |it| {
            youth(it, "");
            if !it.sees("vmbo · 01-07-2026") {
                it.write("d");
                it.press(Named::Tab);
                it.press(Named::Tab);
                it.write("1-7-2026");
                it.ctrl("s");
            }
            pencil(it, "Diploma");
        },
        |it| {
            it.press(Named::Tab);
            it.press(Named::Tab);
            it.ctrl("a");
            it.write("3-6-20");
        },
        "3-6-20",
    ),
    row(
        "address of a parent",
        |it| {
            youth(it, "");
            it.click_nth("Adres toevoegen", 0);
        },
        |it| {
            it.press(Named::Tab);
            it.press(Named::Tab);
            it.write("Schuilstr");
        },
        "Schuilstr",
    ),
    row(
        "school",
        |it| school(it, "e"),
        |it| {
            it.ctrl("a");
            it.write("Verzonnen Coll");
        },
        "Verzonnen Coll",
    ),
    row(
        "somebody at a school",
        |it| school(it, "n"),
        |it| it.write("Fenna Voorb"),
        "Fenna Voorb",
    ),
    row(
        "new school",
        |it| {
            it.ctrl("4");
            it.write("n");
        },
        |it| it.write("98Q"),
        "98Q",
    ),
    row(
        "partner",
        |it| {
            it.ctrl("5");
            it.write("n");
        },
        |it| it.write("Pleun Pr"),
        "Pleun Pr",
    ),
    row(
        "somebody who is at a school already",
        |it| {
            school(it, "");
            if !it.sees("Fenna Voorbeeld") {
                it.write("n");
                it.write("Fenna Voorbeeld");
                it.ctrl("s");
            }
            let name = it.place("Fenna Voorbeeld").center_y();
            let signs = it.places(PENCIL).into_iter();
            let sign = signs.min_by(|one, other| {
                let far = |it: &iced_test::core::Rectangle| (it.center_y() - name).abs();
                far(one).total_cmp(&far(other))
            });
            it.click_at(sign.unwrap().center());
        },
        |it| {
            it.ctrl("a");
            it.write("Fenna Verzon");
        },
        "Fenna Verzon",
    ),
    row(
        "partner who is there already",
        |it| {
            it.ctrl("5");
            if !it.sees("Pleun Proef") {
                it.write("n");
                it.write("Pleun Proef");
                it.ctrl("s");
            }
            it.click("Pleun Proef");
            it.press(Named::Enter);
        },
        |it| {
            it.ctrl("a");
            it.write("Pleun Verzin");
        },
        "Pleun Verzin",
    ),
    row(
        "closing of many",
        |it| many(it, "s"),
        |it| it.pick("afgerond"),
        "afgerond",
    ),
    row(
        "other name of a view",
        |it| {
            if !renaming(it) {
                view(it);
                it.write("Vakanties");
                it.press(Named::Enter);
                it.choose("hernoemen");
            }
        },
        |it| {
            it.ctrl("a");
            it.write("Buiten de vak");
        },
        "Buiten de vak",
    ),
    row(
        "terms of keeping",
        |it| rules(it, "Bewaartermijn van een gesloten dossier"),
        |it| it.write("119"),
        "119",
    ),
    row(
        "ages",
        |it| rules(it, "Leeftijden"),
        |it| it.write("119"),
        "119",
    ),
    row(
        "house style",
        |it| rules(it, "Afzender en ondertekening"),
        |it| it.write(" en omstreken"),
        "en omstreken",
    ),
    row(
        "officer",
        |it| settings(it, "Ambtenaar toevoegen"),
        |it| it.write("G. Ficti"),
        "G. Ficti",
    ),
];

/// The first case of the list, and a form on its page.
fn case(window: &mut Driver, form: Option<&str>) {
    window.ctrl("2");
    window.press(Named::Enter);
    window.expect("Stand van zaken");
    if let Some(form) = form {
        window.choose(form);
    }
}

/// A form on the page of the first case of the list.
fn note(window: &mut Driver, key: &str) {
    case(window, None);
    window.write(key);
}

/// A form over the list of cases, on two of them; half filled in before, it is gone on with.
fn many(window: &mut Driver, key: &str) {
    window.ctrl("2");
    if window.sees("Ga verder") {
        window.choose("Ga verder");
        return;
    }
    window.ctrl("a");
    window.write(key);
}

/// The form of a view that gets a name.
fn view(window: &mut Driver) {
    window.ctrl("2");
    if !window.sees("+ weergave bewaren") {
        window.choose("Soort: alle");
        window.choose("Luxe verzuim");
        window.press(Named::Escape);
    }
    window.choose("+ weergave bewaren");
}

/// A form on the page of a youth.
fn youth(window: &mut Driver, key: &str) {
    window.ctrl("3");
    window.write("fietje voorbeeld");
    window.press(Named::Enter);
    window.expect("Ouders en gezag");
    window.write(key);
}

/// A form on the page of a youth that corrects what stands there, behind one of the signs for that.
pub(super) fn pencil(window: &mut Driver, form: &str) {
    youth(window, "");
    let title = format!("{form} · Fietje Voorbeeld");
    for nth in 0..window.count(PENCIL) {
        window.click_nth(PENCIL, nth);
        if window.sees(&title) {
            return;
        }
        if window.sees("Bewaren") {
            window.press(Named::Escape);
        }
    }
    panic!("nothing opens {title}");
}

/// The name of the view that was saved before, to be changed; whether there is one.
fn renaming(window: &mut Driver) -> bool {
    window.ctrl("2");
    let there = window.sees("Vakanties");
    if there {
        window.click("Vakanties");
        window.choose("hernoemen");
    }
    there
}

/// A form on the page of a school.
fn school(window: &mut Driver, key: &str) {
    window.ctrl("4");
    window.ctrl("f");
    window.write("verzinsel");
    window.press(Named::Enter);
    window.expect("Contactpersonen");
    window.write(key);
}

/// A form in the settings.
fn settings(window: &mut Driver, form: &str) {
    window.ctrl("7");
    window.choose(form);
}

/// A form of the rules in the settings.
fn rules(window: &mut Driver, label: &str) {
    window.resize(iced_test::core::Size::new(1000.0, 4400.0));
    window.ctrl("7");
    open_form(window, label);
}

/// A form about an attachment, so many steps behind its name.
fn attachment(window: &mut Driver, steps: usize) {
    case(window, None);
    if !window.sees("LICENSE") {
        window.choose("+ bijlage");
        window.write(concat!(env!("CARGO_MANIFEST_DIR"), "/LICENSE"));
        window.press(Named::Enter);
    }
    window.tab_to_text("LICENSE");
    for _ in 0..steps {
        window.press(Named::Tab);
    }
    window.press(Named::Enter);
}

#[test]
fn what_was_typed_in_each_form_stands_there_again() {
    let mut lost = Vec::new();
    for form in FORMS {
        let (folder, mut window) = open_with(0);
        (form.open)(&mut window);
        assert!(!window.holds(form.shown), "{}: there before", form.name);
        (form.fill)(&mut window);
        assert!(window.holds(form.shown), "{}: not typed", form.name);
        window.tick();
        let (_copy, mut window) = killed(&folder, window);
        (form.open)(&mut window);
        if !window.holds(form.shown) {
            lost.push((form.name, window.texts().join(" | ")));
        }
    }
    assert!(lost.is_empty(), "{lost:#?}");
}
