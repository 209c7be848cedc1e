//! The forms about cases: one, many, a new one, and the view on them.

use super::opening::{attachment, case, many, note, outcome, renaming, view, youth};
use super::{Row, row};
use crate::window::Named;

/// A hole where one is missing: add its row with the form.
pub(super) const FORMS: &[Row] = &[
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
        "hearing",
        |it| note(it, "h"),
        |it| {
            it.tab_to("hearing-place");
            it.write("Stadhuis ka");
        },
        "Stadhuis ka",
    ),
    row(
        "changed hearing",
        outcome,
        |it| {
            it.tab_to("hearing-at");
            it.write("14:3");
        },
        "14:3",
    ),
    row(
        "days of absence",
        |it| note(it, "v"),
        |it| it.write("2-11-20"),
        "2-11-20",
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
        |it| case(it, Some("Dossier afsluiten")),
        |it| {
            it.pick("afgerond");
            it.press(Named::Tab);
            it.ctrl("a");
            it.write("24-11-2026");
        },
        "24-11-2026",
    ),
    row(
        "letter",
        |it| {
            note(it, "w");
            it.tab_to("letter-agreements");
        },
        |it| it.write("Om half ne"),
        "Om half ne",
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
];
