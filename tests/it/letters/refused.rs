//! What is missing is listed, each with its code, and stops the letter.

use leerrecht::domain::address::{Address, AddressKind, AddressOwner};
use leerrecht::domain::case::{CaseKind, CloseReason, Closing};
use leerrecht::domain::guardian::{Authority, GezagDraft, GuardianDraft, Role};
use leerrecht::domain::partial_date::PartialDate;
use leerrecht::domain::timeline::{Struck, TimelineKind};
use leerrecht::domain::youth::{Suspension, YouthDraft};
use leerrecht::i18n::{Language, Words};
use leerrecht::service::letters::{
    Duty, DutyFound, Edits, LeftOut, LetterError, Problem, TalkWith, TalkedHow,
};
use leerrecht::service::{cases, office};

use super::family::{Family, his};
use crate::invented::{day, officer};

/// The letter to the mother is refused for this, and its sentence is there.
#[track_caller]
fn missing(family: &Family, expected: &Problem) {
    let found = family
        .propose()
        .problems(&Edits::default(), family.to_mother());
    assert!(found.contains(expected), "{expected:?} not in {found:?}");
    let only_her = Edits {
        chosen: Some(vec![family.to_mother()]),
        ..Edits::default()
    };
    assert!(matches!(
        family.make(&only_her),
        Err(LetterError::Missing(_))
    ));
    for language in Language::ALL {
        let said = Words::new(language).explain(expected.code(), &expected.facts());
        assert!(!said.message.contains(expected.code()), "{said:?}");
    }
    // The draft can be looked at all the same.
    family.draw(&Edits::default(), family.to_mother()).unwrap();
}

#[test]
fn without_a_hearing_there_is_no_warning() {
    let family = Family::new(20_120_531, CaseKind::Relatief);
    family.missed_hours();
    missing(&family, &Problem::NoHearing);
    // A call is no hearing, nor is a talk that was struck.
    family.noted(TimelineKind::Phone, "2026-11-18", "Geen gehoor.");
    family.noted(TimelineKind::Talk, "2026-11-18", "Verkeerd dossier.");
    family.file.write(|tx| {
        let entry = tx.timeline_of(family.case)?.remove(0);
        let struck = Struck {
            on: day("2026-11-19"),
            reason: "verkeerd".to_owned(),
        };
        tx.strike_entry(entry.id, struck)
    });
    missing(&family, &Problem::NoHearing);
    family.heard(Some(family.father), true, "");
    missing(&family, &Problem::NotHeard);
}

#[test]
fn the_officer_says_with_whom_a_talk_was() {
    let family = Family::new(20_120_531, CaseKind::Relatief);
    family.missed_hours();
    family.noted(TimelineKind::Talk, "2026-11-18", "Gesprek met moeder.");
    let proposal = family.propose();
    let hers = proposal.recipient(family.to_mother()).unwrap();
    assert_eq!(hers.notes, [Problem::TalkWithWhom]);
    assert_eq!(hers.talked.as_ref().unwrap().how, TalkedHow::Somebody);
    let edits = Edits {
        talks: vec![TalkWith {
            to: family.to_mother(),
            entry: proposal.talks[0].entry,
        }],
        ..Edits::default()
    };
    let drawn = family.draw(&edits, family.to_mother()).unwrap();
    assert!(
        drawn
            .text
            .contains("Daarover sprak ik met u op 18 november 2026.")
    );
    let other = family.draw(&edits, family.to_father()).unwrap();
    assert!(
        other
            .text
            .contains("Daarover was een gesprek op 18 november 2026.")
    );
}

#[test]
fn a_case_without_what_a_warning_rests_on() {
    let without = Family::new(20_120_531, CaseKind::Relatief);
    without.heard(Some(without.mother), true, "");
    missing(&without, &Problem::NoAbsence);
    let of_age = Family::new(20_081_120, CaseKind::Relatief);
    of_age.heard(Some(of_age.mother), true, "");
    of_age.missed("2026-11-20", Some("1"));
    missing(&of_age, &Problem::NoDuty);
    let advice = Family::new(20_120_531, CaseKind::Advies);
    missing(&advice, &Problem::KindOfCase(CaseKind::Advies));
    let closed = Family::complete();
    let closing = Closing {
        on: day("2026-11-23"),
        reason: CloseReason::Afgerond,
        note: None,
    };
    cases::close(closed.file.desk(), closed.case, &closing).unwrap();
    missing(&closed, &Problem::CaseClosed);
}

#[test]
fn which_duty_is_the_officers_to_say_where_the_file_does_not() {
    let family = Family::new(20_100_000, CaseKind::Relatief);
    family.missed_hours();
    family.heard(Some(family.mother), true, "");
    assert_eq!(family.propose().duty, DutyFound::Unclear);
    missing(&family, &Problem::DutyUnclear);
    let edits = Edits {
        chosen: Some(vec![family.to_mother()]),
        duty: Some(Duty::Kwalificatieplicht),
        ..Edits::default()
    };
    let drawn = family.draw(&edits, family.to_mother()).unwrap();
    assert_eq!(drawn.problems, []);
    assert!(drawn.text.contains("artikel 4a"));
}

#[test]
fn an_officer_who_cannot_sign_or_be_reached() {
    let family = Family::complete();
    let desk = family.file.desk();
    office::change_officer(desk, family.file.officer, &officer("Ambtenaar Voorbeeld")).unwrap();
    missing(&family, &Problem::NoContact);
    let mut trainee = officer("Stagiair Voorbeeld");
    trainee.trainee = true;
    trainee.phone = Some("06 0000 0001".to_owned());
    office::change_officer(desk, family.file.officer, &trainee).unwrap();
    missing(&family, &Problem::Trainee);
}

#[test]
fn a_youth_who_has_died_or_left() {
    let change = |change: &dyn Fn(YouthDraft) -> YouthDraft| {
        let family = Family::complete();
        family.file.write(|tx| {
            let youth = tx.youth(family.youth)?.unwrap();
            tx.change_youth(family.youth, &change(youth.facts))
        });
        family
    };
    let died = Some(PartialDate::from_int(20_261_101).unwrap());
    let family = change(&|it| YouthDraft { died, ..it });
    missing(&family, &Problem::YouthDeceased);
    let suspension = Some(Suspension::Emigrated);
    let family = change(&|it| YouthDraft { suspension, ..it });
    missing(&family, &Problem::YouthDeparted);
}

#[test]
fn an_address_that_the_post_does_not_find() {
    let with = |address: Option<Address>| {
        let family = Family::complete();
        family.file.write(|tx| {
            let owner = AddressOwner::Guardian(family.mother);
            for (id, _) in tx.addresses(owner)? {
                tx.remove_address(id)?;
            }
            if let Some(address) = &address {
                tx.add_address(owner, address)?;
            }
            Ok(())
        });
        family
    };
    missing(&with(None), &Problem::NoAddress);
    missing(
        &with(Some(Address::empty(AddressKind::Unknown))),
        &Problem::NoAddress,
    );
    let ended = Address {
        until: Some(PartialDate::from_int(20_260_101).unwrap()),
        ..his()
    };
    missing(&with(Some(ended)), &Problem::NoAddress);
    let halfway = Address {
        postcode: None,
        ..his()
    };
    missing(&with(Some(halfway)), &Problem::AddressIncomplete);
    let mut abroad = Address::empty(AddressKind::Abroad);
    abroad.foreign_lines = vec!["1 Made-up Street".to_owned(), "NOWHERE".to_owned()];
    let family = with(Some(abroad));
    let proposal = family.propose();
    let hers = proposal.recipient(family.to_mother()).unwrap();
    assert_eq!(
        (hers.problems.as_slice(), hers.notes.as_slice()),
        (&[][..], &[Problem::AddressAbroad][..])
    );
}

#[test]
fn who_gets_none_is_told_and_why() {
    let family = Family::complete();
    let bond = |change: &dyn Fn(GezagDraft) -> GezagDraft| {
        family.file.write(|tx| {
            let bond = tx.gezag_of_guardian(family.father)?.remove(0);
            tx.change_gezag(bond.id, &change(bond.facts))
        });
        let proposal = family.propose();
        let out = proposal
            .left_out
            .iter()
            .map(|it| it.why.clone())
            .collect::<Vec<_>>();
        (proposal, out)
    };
    let (proposal, out) = bond(&|it| GezagDraft {
        until: Some(day("2026-10-25")),
        ..it
    });
    assert_eq!(
        (out, proposal.recipients.len()),
        (vec![Problem::GezagEnded], 2)
    );
    assert_eq!(proposal.left_out[0].to, family.to_father());
    let (_, out) = bond(&|it| GezagDraft {
        until: None,
        authority: Authority::No,
        ..it
    });
    assert_eq!(out, [Problem::NoGezag]);
    let (proposal, out) = bond(&|it| GezagDraft {
        authority: Authority::Unknown,
        ..it
    });
    assert_eq!(out, []);
    let his = proposal.recipient(family.to_father()).unwrap();
    assert_eq!(
        (his.chosen, his.notes.as_slice()),
        (false, &[Problem::GezagUnknown][..])
    );
    let (proposal, _) = bond(&|it| GezagDraft {
        authority: Authority::No,
        role: Role::Carer,
        ..it
    });
    let his = proposal.recipient(family.to_father()).unwrap();
    assert_eq!(
        (his.chosen, his.notes.as_slice()),
        (false, &[Problem::Carer][..])
    );
    let young = Family::new(20_150_531, CaseKind::Relatief);
    assert_eq!(young.propose().left_out[0].why, Problem::UnderTwelve);
    let absolute = Family::new(20_120_531, CaseKind::Absoluut);
    assert_eq!(absolute.propose().left_out[0].why, Problem::NotEnrolled);
    let unknown = Family::new(20_140_000, CaseKind::Relatief);
    assert_eq!(unknown.propose().left_out[0].why, Problem::AgeUnclear);
}

#[test]
fn a_parent_who_died_gets_no_letter_and_that_is_said() {
    for died in [
        PartialDate::UNKNOWN,
        PartialDate::from_int(20_260_203).unwrap(),
    ] {
        let family = Family::complete();
        family.file.write(|tx| {
            let father = tx.guardian(family.father)?.unwrap().facts;
            let died = Some(died);
            tx.change_guardian(family.father, &GuardianDraft { died, ..father })
        });
        let proposal = family.propose();
        assert_eq!(proposal.recipient(family.to_father()), None);
        let out = LeftOut {
            to: family.to_father(),
            name: "Piet van der Meulen".to_owned(),
            why: Problem::GuardianDeceased,
        };
        assert_eq!(proposal.left_out, [out]);
        // Nor where somebody still had him chosen.
        let edits = Edits {
            chosen: Some(vec![family.to_father(), family.to_mother()]),
            ..Edits::default()
        };
        let (made, _) = family.make(&edits).unwrap();
        assert_eq!(made.len(), 1);
        assert_eq!(made[0].to, family.to_mother());
    }
    for language in Language::ALL {
        let said = Words::new(language).explain(Problem::GuardianDeceased.code(), &[]);
        assert!(!said.message.contains("deceased") && !said.advice.is_empty());
    }
}

#[test]
fn a_child_with_nobody_gets_no_letter() {
    let family = Family::new(20_150_531, CaseKind::Relatief);
    family.file.write(|tx| {
        for bond in tx.gezag_of_youth(family.youth)? {
            tx.remove_gezag(bond.id)?;
        }
        Ok(())
    });
    let proposal = family.propose();
    assert!(proposal.missing.contains(&Problem::Nobody));
    assert!(proposal.notes.contains(&Problem::NoGuardian));
    let refused = family.make(&Edits::default());
    assert!(matches!(refused, Err(LetterError::Missing(_))));
}

#[test]
fn what_the_officer_fills_in_is_checked_too() {
    let family = Family::complete();
    let past = Edits {
        watched_until: Some(day("2026-11-22")),
        ..Edits::default()
    };
    let found = family.propose().problems(&past, family.to_mother());
    assert_eq!(found, [Problem::WatchPast(day("2026-11-22"))]);
    let nobody = Edits {
        chosen: Some(Vec::new()),
        ..Edits::default()
    };
    assert!(matches!(
        family.make(&nobody),
        Err(LetterError::NobodyChosen)
    ));
}
