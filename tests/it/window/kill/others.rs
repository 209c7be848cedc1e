//! The forms about youths, schools and partners, and those of lists and settings.

use super::opening::{pencil, rules, school, settings, youth};
use super::{Row, row};
use crate::window::Named;
use crate::window::people::PENCIL;

/// A hole where one is missing: add its row with the form.
pub(super) const FORMS: &[Row] = &[
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
