//! Texts and names that nobody expects: a readable page or a clear stop, never a blank.

use leerrecht::domain::guardian::GuardianDraft;
use leerrecht::domain::letter::OwnText;
use leerrecht::service::letters::{DocumentError, Drawn, Edits, LetterError, Problem};

use super::family::Family;
use crate::document::reading::Pdf;
use crate::invented::name;

fn with_own(family: &Family, text: &str) -> Result<Drawn, LetterError> {
    let to = family.to_mother();
    let edits = Edits {
        own: vec![OwnText {
            to,
            section: "vraag".to_owned(),
            text: text.to_owned(),
        }],
        ..Edits::default()
    };
    family.draw(&edits, to)
}

#[test]
fn ten_thousand_words_are_pages() {
    let family = Family::complete();
    let words = "Vanaf vandaag is zij er bij. ".repeat(1_700);
    let drawn = with_own(&family, &words).unwrap();
    assert!(drawn.printed.pages > 7 && drawn.problems.is_empty());
    let pages = Pdf::read(&drawn.printed.bytes).text();
    // A word is never parted by the foot of a page, a sentence can be.
    assert_eq!(pages.matches("vandaag").count(), 1_700);
    assert!(pages.contains("Met vriendelijke groet,"));
}

#[test]
fn what_no_face_draws_stops_it() {
    let family = Family::complete();
    for strange in ["Goed zo 😀", "שלום", "مرحبا"] {
        let refused = with_own(&family, strange).unwrap_err();
        let LetterError::Document(DocumentError::Undrawable(signs)) = &refused else {
            panic!("{refused:?}");
        };
        assert!(!signs.is_empty() && refused.code() == "document-undrawable");
    }
    // Signs that steer a screen leave no ink.
    assert_eq!(
        with_own(&family, "\u{202E}Dag\u{200B}").unwrap().problems,
        []
    );
}

#[test]
fn an_own_text_of_nothing_is_listed() {
    let family = Family::complete();
    let drawn = with_own(&family, " \n\t ").unwrap();
    assert_eq!(drawn.problems, [Problem::EmptySection("vraag".to_owned())]);
    assert!(
        drawn.text.contains("Zorg ervoor dat Zoë"),
        "the template's words stay in sight"
    );
}

fn named(given: &str, surname: &str) -> Result<Drawn, LetterError> {
    let family = Family::complete();
    family.file.write(|tx| {
        let mother = tx.guardian(family.mother)?.unwrap().facts;
        let draft = GuardianDraft {
            name: name(given, "", surname),
            ..mother
        };
        tx.change_guardian(family.mother, &draft)
    });
    family.draw(&Edits::default(), family.to_mother())
}

#[test]
fn a_name_of_two_hundred_letters_stands_whole() {
    let long = "Verzonnen".repeat(22) + "ij";
    let drawn = named("Ayşe", &long).unwrap();
    assert_eq!(drawn.problems, []);
    let pages = Pdf::read(&drawn.printed.bytes).text().replace('\n', "");
    assert_eq!(
        pages.matches(&long).count(),
        2,
        "in the address and in the salutation"
    );
}

#[test]
fn a_name_with_the_signs_of_a_template_is_a_name() {
    let drawn = named("* [[", "{{ name }} == **Vet** \\n").unwrap();
    let pages = Pdf::read(&drawn.printed.bytes).text();
    assert!(pages.contains("{{ name }} == **Vet** \\n"), "{pages}");
}

#[test]
fn without_a_surname_nobody_is_written_to() {
    let drawn = named("", "").unwrap();
    assert_eq!(drawn.problems, [Problem::NoName]);
    let pages = Pdf::read(&drawn.printed.bytes).text();
    assert!(pages.contains("[naam ontbreekt]\nVerzonnenlaan 12"));
}
