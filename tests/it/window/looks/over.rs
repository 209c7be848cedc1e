//! What lies over a page or stands in it for a while: the forms over a case, those of the views, what
//! was told, what cannot be read, what was put aside; and a file that somebody else has.

use leerrecht::service::drafts;

use super::{WAYS, Way, choose_beginning, escape};
use crate::window::case::open_case;
use crate::window::cases::open_with;
use crate::window::unread::rename;
use crate::window::{Driver, Named, demo_file, open_demo_with};

/// Draws a form as it is opened, and as it is when nothing was filled in.
fn draw_form(way: &Way, window: &mut Driver, name: &str) {
    way.draw(window, name);
    window.ctrl("s");
    way.draw(window, &format!("{name} wrong"));
    escape(window);
}

#[test]
fn the_forms_over_a_case() {
    for way in &WAYS {
        let (folder, window) = open_with(0);
        drop(window);
        let picture = folder.path().join("deur.png");
        let red = image::Rgba([200, 30, 30, 255]);
        let door = image::RgbaImage::from_pixel(300, 200, red);
        door.save(&picture).unwrap();
        let mut window = way.open(folder.path(), |_| {});
        open_case(&mut window);
        for (label, name) in [
            ("haal door", "strike"),
            ("+ label", "tag"),
            ("+ bijlage", "attach"),
        ] {
            window.choose(label);
            draw_form(way, &mut window, &format!("case {name}"));
        }
        for (label, name) in [("verbeter", "correct"), ("Gegevens wijzigen", "facts")] {
            window.choose(label);
            way.draw(&mut window, &format!("case {name}"));
            escape(&mut window);
        }
        window.choose("+ bijlage");
        window.write(picture.to_str().unwrap());
        window.press(Named::Enter);
        way.draw_opened(&mut window, "case told");
        window.choose("deur.png");
        way.draw_opened(&mut window, "case picture");
        escape(&mut window);
        window.choose("Dossier afsluiten");
        window.pick("terug");
        window.ctrl("s");
        way.draw_opened(&mut window, "case closed");
    }
}

/// Shows one kind of case. In large text all filters lie behind one button.
fn filter(window: &mut Driver, kind: &str) {
    choose_beginning(window, "Filters");
    window.choose("Soort: alle");
    window.choose(kind);
    escape(window);
}

#[test]
fn hearings_and_days_of_absence() {
    for way in &WAYS {
        let folder = tempfile::tempdir().unwrap();
        demo_file(folder.path());
        let mut window = way.open(folder.path(), |_| {});
        open_case(&mut window);
        window.write("h");
        way.draw(&mut window, "hearing");
        window.tab_to("hearing-on");
        window.ctrl("a");
        window.write("31-02-2026");
        window.ctrl("s");
        way.draw(&mut window, "hearing wrong");
        window.tab_to("hearing-on");
        window.ctrl("a");
        window.write("24-11-2026");
        window.tab_to("hearing-heard");
        window.pick("jongere");
        window.tab_to("hearing-statement");
        window.write("Hij had zich verslapen en durfde niet meer naar binnen.");
        way.draw(&mut window, "hearing said");
        window.ctrl("s");
        window.write("v");
        way.draw(&mut window, "absence");
        window.write("1-9-26");
        window.tab_to("absence-until");
        window.write("13-11-26");
        window.tab_to("absence-amount");
        window.pick("lesuren");
        window.ctrl("s");
        way.draw(&mut window, "absence wrong");
        window.tab_to("absence-hours");
        window.write("1-3, 5");
        way.draw(&mut window, "absence planned");
        window.ctrl("s");
        window.choose("vr 13 nov");
        way.draw_opened(&mut window, "absence days");
        window.choose("Haal 1 dag weg");
        way.draw(&mut window, "absence sure");
        escape(&mut window);
        window.choose("Afloop vastleggen");
        way.draw_opened(&mut window, "hearing changed");
    }
}

#[test]
fn the_forms_of_the_views() {
    for way in &WAYS {
        let folder = tempfile::tempdir().unwrap();
        demo_file(folder.path());
        let mut window = way.open(folder.path(), |_| {});
        window.ctrl("2");
        filter(&mut window, "Luxe verzuim");
        window.choose("+ weergave bewaren");
        way.draw(&mut window, "view");
        window.write("Van mij");
        window.press(Named::Enter);
        window.choose("hernoemen");
        way.draw(&mut window, "view renamed");
        escape(&mut window);
        window.choose("Alles wat open is");
        filter(&mut window, "Relatief verzuim");
        window.choose("+ weergave bewaren");
        window.write("Van mij");
        window.press(Named::Enter);
        way.draw(&mut window, "view replaces");
    }
}

#[test]
fn what_cannot_be_read_and_what_was_put_aside() {
    for way in &WAYS {
        let (folder, window) = open_demo_with(|desk| {
            for case in 1..20 {
                let before = "Wat iemand eerder typte en nu niet past. ".repeat(6);
                drafts::keep(desk, "dossier-facts", case, &before).unwrap();
            }
            drafts::keep(desk, "cases-bulk", 0, "Een oude handeling").unwrap();
        });
        drop(window);
        let mut window = way.open(folder.path(), |_| {});
        open_case(&mut window);
        window.choose("Gegevens wijzigen");
        way.draw(&mut window, "aside form");
        escape(&mut window);
        window.ctrl("2");
        way.draw(&mut window, "aside list");
        window.ctrl("1");
        way.draw(&mut window, "aside today");
        rename(folder.path(), "draft", "weg");
        open_case(&mut window);
        way.draw(&mut window, "unread");
    }
}

#[test]
fn a_file_that_somebody_else_has() {
    for way in &WAYS {
        let folder = tempfile::tempdir().unwrap();
        demo_file(folder.path());
        let first = way.open(folder.path(), |_| {});
        let mut second = way.open(folder.path(), |_| {});
        way.draw(&mut second, "refused");
        drop(first);
    }
}
