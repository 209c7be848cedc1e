//! Nobody learns from his letter where somebody lives who must stay unknown.

use leerrecht::domain::address::{Address, AddressOwner, Protection};
use leerrecht::domain::enrolment::EnrolmentDraft;
use leerrecht::domain::guardian::{GezagDraft, Role};
use leerrecht::domain::letter::OwnText;
use leerrecht::domain::municipality::{MunicipalityCode, SchoolType};
use leerrecht::domain::partial_date::PartialDate;
use leerrecht::domain::school::SchoolDraft;
use leerrecht::domain::youth::YouthDraft;
use leerrecht::service::letters::{Edits, LetterError, Problem};

use super::family::{Family, his, street};
use crate::document::reading::Pdf;
use crate::invented::day;

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
fn where_nobody_knows_where_the_youth_lives_a_protected_place_may_be_his() {
    let family = Family::complete();
    family.protect_mother();
    family.lives_at(AddressOwner::Youth(family.youth), &[]);
    let text = |to| family.draw(&Edits::default(), to).unwrap().text;
    let fathers = text(family.to_father());
    for tells in HERS {
        assert!(!fathers.contains(tells), "{tells}");
    }
    assert!(text(family.to_mother()).contains("Voorbeeldcollege"));
    // He moves in next month: until then nobody knows either.
    let coming = Address {
        from: PartialDate::from_int(20_261_201).ok(),
        ..his()
    };
    family.lives_at(AddressOwner::Youth(family.youth), &[coming]);
    assert!(text(family.to_father()).contains("De school heeft gemeld"));
}

#[test]
fn a_school_of_now_tells_as_much_as_that_of_the_case() {
    let family = Family::complete();
    family.protect_mother();
    let other = family.file.write(|tx| {
        let key = "00ZZ02".parse().unwrap();
        let mut school = SchoolDraft::new(key, "Schijnlyceum".to_owned());
        school.town = Some("Nergenshuizen".to_owned());
        tx.add_school(&school)
    });
    let own = |text: &str| Edits {
        own: vec![OwnText {
            to: family.to_father(),
            section: "vraag".to_owned(),
            text: text.to_owned(),
        }],
        ..Edits::default()
    };
    let problems = |text: &str| {
        let drawn = family.draw(&own(text), family.to_father());
        drawn.unwrap().problems
    };
    assert_eq!(problems("Ga naar het Schijnlyceum."), []);
    family.file.write(|tx| {
        tx.add_enrolment(&EnrolmentDraft {
            youth: family.youth,
            school: other,
            kind: SchoolType::Vo,
            programme: None,
            class: None,
            pupil_number: None,
            from: day("2026-11-01"),
            until: None,
        })
        .map(drop)
    });
    let betrayed = [Problem::Protected("vraag".to_owned())];
    assert_eq!(problems("Ga naar het Schijnlyceum."), betrayed);
    assert_eq!(problems("Kom naar Nergenshuizen."), betrayed);
}

#[test]
fn a_town_that_is_a_word_of_every_letter_tells_nothing() {
    let family = Family::complete();
    let een = Address {
        protected: Protection::Protected,
        ..street("Verzonnenlaan", 12, "9342AA", "Een")
    };
    family.lives_at(AddressOwner::Guardian(family.mother), &[een]);
    let drawn = family.draw(&Edits::default(), family.to_father()).unwrap();
    assert_eq!(drawn.problems, []);
}

#[test]
fn agreements_and_statements_wait_for_the_officer() {
    let family = Family::complete();
    let text = |edits: &Edits, to| family.draw(edits, to).unwrap().text;
    let plain = Edits::default();
    assert!(text(&plain, family.to_father()).contains("bij de mentor"));
    family.protect_mother();
    // Who lives there gets them; the other does when the officer says so, whatever he wrote.
    assert!(text(&plain, family.to_mother()).contains("bij de mentor"));
    assert!(text(&plain, family.to_youth()).contains("bij de mentor"));
    let written = Edits {
        agreements: Some(vec!["Bellen voor negen uur".to_owned()]),
        ..Edits::default()
    };
    for edits in [&plain, &written] {
        assert!(!text(edits, family.to_father()).contains("afspraken"));
    }
    let told = Edits {
        agreements_to: vec![family.to_father()],
        ..written
    };
    assert!(text(&told, family.to_father()).contains("Bellen voor negen uur"));
    let proposal = family.propose();
    let father = proposal.recipient(family.to_father()).unwrap();
    assert!(father.notes.contains(&Problem::AgreementsHeld));
    // What each said stands in no other letter, and in that of the youth only where it is kept.
    let (hers, youths) = ("Zij slaapt slecht.", "Ik kom er niet uit");
    assert!(text(&plain, family.to_mother()).contains(hers));
    for to in [family.to_mother(), family.to_father(), family.to_youth()] {
        assert!(!text(&plain, to).contains(youths));
    }
    let kept = Edits {
        statement_to: vec![family.to_youth()],
        ..Edits::default()
    };
    assert!(text(&kept, family.to_youth()).contains(youths));
    for to in [family.to_father(), family.to_youth()] {
        assert!(!text(&kept, to).contains(hers));
    }
}

#[test]
fn the_municipality_above_a_letter_may_tell() {
    let family = Family::complete();
    let notes = || {
        let proposal = family.propose();
        proposal
            .recipient(family.to_father())
            .unwrap()
            .notes
            .clone()
    };
    assert!(!notes().contains(&Problem::LetterheadTells));
    family.protect_mother();
    assert!(notes().contains(&Problem::LetterheadTells));
    let near = street("Bedachtestraat", 7, "1811CD", "Alkmaar");
    family.lives_at(AddressOwner::Guardian(family.father), &[near]);
    assert!(!notes().contains(&Problem::LetterheadTells));
    let moved = |code| {
        family.change_youth(|youth| YouthDraft {
            municipality: Some(MunicipalityCode(code)),
            ..youth
        });
        family.propose().notes.contains(&Problem::OtherMunicipality)
    };
    assert!(!moved(361));
    assert!(moved(399));
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
