//! Nobody learns from his letter where somebody lives who must stay unknown.

use leerrecht::domain::guardian::{GezagDraft, Role};
use leerrecht::domain::letter::OwnText;
use leerrecht::service::letters::{Edits, LetterError, Problem};

use super::family::Family;
use crate::document::reading::Pdf;

/// Everything that tells where the mother lives.
const HERS: [&str; 5] = [
    "Verzonnenlaan",
    "1811",
    "Voorbeeldcollege",
    "Verzindorp",
    "Schuilstad",
];

#[test]
fn a_protected_address_stands_in_its_own_block_and_nowhere_else() {
    let family = Family::complete();
    family.protect_mother();
    let (made, _) = family.make(&Edits::default()).unwrap();
    assert_eq!(made.len(), 3);
    for letter in &made {
        let pages = Pdf::read(&letter.pages).text();
        let kept = family
            .file
            .store
            .read(|file| file.letter(letter.id))
            .unwrap()
            .unwrap();
        // What is frozen beside the pages holds no address at all.
        let frozen = format!("{:?}", kept.facts);
        assert!(!frozen.contains("Verzonnenlaan") && !frozen.contains("Bedachtestraat"));
        let own = letter.to != family.to_father();
        assert_eq!(pages.matches("Verzonnenlaan").count(), usize::from(own));
        if !own {
            for tells in HERS {
                assert!(!pages.contains(tells), "{tells}:\n{pages}");
            }
            assert!(!pages.contains("Özdemir"), "{pages}");
        }
    }
}

#[test]
fn without_protection_the_school_is_named() {
    let family = Family::complete();
    let drawn = family.draw(&Edits::default(), family.to_father()).unwrap();
    assert!(drawn.text.contains("Voorbeeldcollege heeft gemeld"));
    assert!(
        drawn
            .text
            .contains("Mevrouw Özdemir en Zoë krijgen een eigen brief.")
    );
}

#[test]
fn the_officers_own_words_are_looked_through() {
    let family = Family::complete();
    family.protect_mother();
    let own = |text: &str, to| Edits {
        own: vec![OwnText {
            to,
            section: "vraag".to_owned(),
            text: text.to_owned(),
        }],
        ..Edits::default()
    };
    let betrayed = [Problem::Protected("vraag".to_owned())];
    for tells in [
        "Zij woont in de verzonnenláán.",
        "Postcode 1811 AB",
        "1811ab",
        "Kom naar het VOORBEELDCOLLEGE",
        "School in Verzindorp.",
    ] {
        let drawn = family.draw(&own(tells, family.to_father()), family.to_father());
        assert_eq!(drawn.unwrap().problems, betrayed, "{tells}");
    }
    for fine in ["Bel mij.", "De school in Heiloo", "Gemeente Alkmaar"] {
        let drawn = family.draw(&own(fine, family.to_father()), family.to_father());
        assert_eq!(drawn.unwrap().problems, [], "{fine}");
    }
    let refused = family.make(&own("Verzonnenlaan 12", family.to_father()));
    assert!(matches!(
        refused,
        Err(LetterError::Missing(Problem::Protected(_)))
    ));
    // Her own address stands in her own block only, also of her own.
    let hers = family.draw(
        &own("Verzonnenlaan 12", family.to_mother()),
        family.to_mother(),
    );
    assert_eq!(hers.unwrap().problems, betrayed);
    assert!(
        family
            .file
            .store
            .read(|file| file.letters_of(family.case))
            .unwrap()
            .is_empty()
    );
}

#[test]
fn who_is_nobody_knows_what_to_the_youth_learns_nothing() {
    let family = Family::complete();
    family.file.write(|tx| {
        for bond in tx.gezag_of_guardian(family.father)? {
            let draft = GezagDraft {
                role: Role::Unknown,
                ..bond.facts
            };
            tx.change_gezag(bond.id, &draft)?;
        }
        Ok(())
    });
    let drawn = family.draw(&Edits::default(), family.to_father()).unwrap();
    for tells in HERS {
        assert!(!drawn.text.contains(tells), "{tells}");
    }
    let hers = family.draw(&Edits::default(), family.to_mother()).unwrap();
    assert!(hers.text.contains("Voorbeeldcollege"));
}
