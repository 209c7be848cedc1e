//! On which days somebody was bound, and which talks are about them.

use leerrecht::domain::address::{Address, AddressOwner};
use leerrecht::domain::case::CaseKind;
use leerrecht::domain::diploma::{DiplomaDraft, DiplomaKind};
use leerrecht::domain::guardian::{Authority, GezagDraft};
use leerrecht::domain::hearing::HearingDraft;
use leerrecht::domain::letter::LetterKind;
use leerrecht::domain::partial_date::PartialDate;
use leerrecht::domain::timeline::TimelineKind;
use leerrecht::service::cases;
use leerrecht::service::letters::{
    self, Duty, DutyFound, Edits, LetterError, Printer, Problem, Proposal,
};

use super::family::{Family, hers, his};
use crate::invented::day;

fn left_out(proposal: &Proposal) -> Vec<Problem> {
    let out = proposal.left_out.iter();
    out.map(|out| out.why.clone()).collect()
}

#[test]
fn who_has_come_of_age_since_is_not_warned_nor_are_his_parents() {
    let family = Family::new(20_081_120, CaseKind::Relatief);
    family.missed("2026-11-16", Some("1"));
    family.heard(Some(family.mother), true, "");
    let proposal = family.propose();
    assert!(matches!(proposal.duty, DutyFound::Is(_)));
    assert_eq!(proposal.duty_now, DutyFound::None);
    assert_eq!(proposal.missing, [Problem::DutyEnded]);
    let refused = family.make(&Edits::default());
    assert!(matches!(
        refused,
        Err(LetterError::Missing(Problem::DutyEnded))
    ));
}

#[test]
fn another_duty_than_then_is_for_the_officer_to_judge() {
    let family = Family::new(20_100_301, CaseKind::Relatief);
    family.missed("2026-06-22", Some("1"));
    family.heard(Some(family.mother), true, "");
    let proposal = family.propose();
    assert!(proposal.notes.contains(&Problem::DutyChanged));
    assert_eq!(proposal.problems(&Edits::default(), family.to_mother()), []);
    let text = family
        .draw(&Edits::default(), family.to_mother())
        .unwrap()
        .text;
    assert!(text.contains("artikel 2, lid 1,") && text.contains("artikel 4a"));
}

#[test]
fn a_diploma_of_after_the_absence_is_for_the_officer_to_judge() {
    let family = Family::new(20_090_301, CaseKind::Relatief);
    family.missed_hours();
    family.heard(Some(family.mother), true, "");
    let earned = |kind| {
        family.file.write(|tx| {
            let diploma = DiplomaDraft {
                youth: family.youth,
                kind,
                level: None,
                programme: None,
                obtained_on: day("2026-11-18"),
            };
            tx.add_diploma(&diploma).map(drop)
        });
        family.propose()
    };
    // Of mbo, and of which level is not known.
    let proposal = earned(DiplomaKind::Mbo);
    let left = |edits: &Edits| proposal.problems(edits, family.to_mother());
    assert_eq!(left(&Edits::default()), [Problem::DutyNowUnclear]);
    let judged = Edits {
        duty: Some(Duty::Kwalificatieplicht),
        ..Edits::default()
    };
    assert_eq!(left(&judged), []);
    // A startkwalificatie ends it.
    assert_eq!(earned(DiplomaKind::Havo).missing, [Problem::DutyEnded]);
}

#[test]
fn a_school_begins_a_sentence_with_a_capital() {
    let family = Family::complete();
    family.file.write(|tx| {
        let mut school = tx.school(family.file.school)?.unwrap().facts;
        school.name = "de Verzonnen Boom".to_owned();
        tx.change_school(family.file.school, &school)
    });
    let text = family
        .draw(&Edits::default(), family.to_mother())
        .unwrap()
        .text;
    assert!(text.contains("De Verzonnen Boom heeft gemeld"), "{text}");
}

#[test]
fn nobody_is_watched_when_no_duty_holds_any_more() {
    let family = Family::new(20_081_216, CaseKind::Relatief);
    family.missed_hours();
    family.heard(Some(family.mother), true, "");
    let proposal = family.propose();
    assert_eq!(proposal.watched_until, day("2026-12-15"));
    let of_age = day("2026-12-16");
    assert!(proposal.notes.contains(&Problem::WatchCapped(of_age)));
    let until = |on: &str| {
        let edits = Edits {
            watched_until: Some(day(on)),
            ..Edits::default()
        };
        proposal.problems(&edits, family.to_mother())
    };
    assert_eq!(until("2026-12-15"), []);
    assert_eq!(until("2026-12-16"), [Problem::WatchPastEighteen(of_age)]);
    assert_eq!(until("2027-01-04"), [Problem::WatchPastEighteen(of_age)]);
}

#[test]
fn the_youth_is_warned_about_days_from_his_twelfth_birthday_on() {
    let on = |born| {
        let family = Family::new(born, CaseKind::Relatief);
        family.missed_hours();
        family.heard(Some(family.mother), true, "");
        family.heard(None, true, "");
        family
    };
    // Twelve in between.
    let family = on(20_141_105);
    let proposal = family.propose();
    let youth = proposal.recipient(family.to_youth()).unwrap();
    assert_eq!(
        youth.absence.days(),
        [day("2026-11-09"), day("2026-11-10"), day("2026-11-16")]
    );
    assert!(youth.notes.contains(&Problem::SinceTwelve));
    let text = family
        .draw(&Edits::default(), family.to_youth())
        .unwrap()
        .text;
    assert!(
        text.contains("9 lesuren") && !text.contains("oktober"),
        "{text}"
    );
    let mother = family
        .draw(&Edits::default(), family.to_mother())
        .unwrap()
        .text;
    assert!(mother.contains("18 lesuren"));
    // Twelve after the last day, before the letter.
    let later = on(20_141_118);
    assert_eq!(left_out(&later.propose()), [Problem::UnderTwelve]);
    let text = later
        .draw(&Edits::default(), later.to_mother())
        .unwrap()
        .text;
    assert!(!text.contains("12 jaar of ouder") && !text.contains("Halt"));
}

#[test]
fn a_guardian_answers_for_the_days_on_which_he_was_one() {
    let family = Family::complete();
    let bound = |from: Option<&str>, until: Option<&str>| {
        family.bond(family.father, |bond| GezagDraft {
            from: from.map(day),
            until: until.map(day),
            ..bond
        });
        family.propose()
    };
    let father = family.to_father();
    // Appointed after the last day of absence.
    let proposal = bound(Some("2026-11-17"), None);
    assert_eq!(left_out(&proposal), [Problem::GezagEnded]);
    assert_eq!(proposal.left_out[0].to, father);
    // Appointed in between.
    let proposal = bound(Some("2026-11-10"), None);
    let one = proposal.recipient(father).unwrap();
    assert_eq!(one.absence.total().lessons, 7);
    assert!(one.chosen && one.notes.contains(&Problem::BondOnSomeDays));
    // It ended yesterday.
    let proposal = bound(None, Some("2026-11-22"));
    let one = proposal.recipient(father).unwrap();
    assert_eq!(one.absence.total().lessons, 18);
    assert!(!one.chosen && one.notes.contains(&Problem::BondOver));
    // A second bond goes on.
    family.file.write(|tx| {
        let bond = tx.gezag_of_guardian(family.father)?.remove(0);
        let again = GezagDraft {
            from: Some(day("2026-11-23")),
            until: None,
            ..bond.facts
        };
        tx.add_gezag(&again).map(drop)
    });
    let proposal = family.propose();
    let one = proposal.recipient(father).unwrap();
    assert!(one.chosen && one.notes.is_empty(), "{:?}", one.notes);
    assert_eq!(proposal.left_out, []);
}

#[test]
fn who_has_the_youth_living_with_him_can_be_warned_as_carer() {
    let family = Family::complete();
    family.bond(family.father, |bond| GezagDraft {
        authority: Authority::No,
        ..bond
    });
    assert_eq!(left_out(&family.propose()), [Problem::NoGezag]);
    family.lives_at(AddressOwner::Guardian(family.father), &[hers()]);
    let proposal = family.propose();
    let father = proposal.recipient(family.to_father()).unwrap();
    assert!(!father.chosen && father.notes == [Problem::LivesAlong]);
    let drawn = family.draw(&Edits::default(), family.to_father()).unwrap();
    assert!(
        drawn
            .text
            .contains("Uw plicht geldt ook zonder gezag, omdat u Zoë verzorgt.")
    );
}

#[test]
fn an_address_holds_from_its_begin_to_its_end() {
    let family = Family::complete();
    let date = |number| PartialDate::from_int(number).ok();
    let ends = Address {
        until: date(20_261_201),
        ..hers()
    };
    let begins = Address {
        from: date(20_261_201),
        ..his()
    };
    family.lives_at(AddressOwner::Guardian(family.mother), &[ends, begins]);
    let drawn = family.draw(&Edits::default(), family.to_mother()).unwrap();
    let pages = crate::document::reading::Pdf::read(&drawn.printed.bytes).text();
    assert!(pages.contains("Verzonnenlaan 12") && !pages.contains("Bedachtestraat"));
    let later = family.propose_on("2026-12-07");
    let mut printer = Printer::new().unwrap();
    let at = family.file.desk().actor.at;
    let drawn = printer.draw(&later, &Edits::default(), family.to_mother(), at);
    let pages = crate::document::reading::Pdf::read(&drawn.unwrap().printed.bytes).text();
    assert!(pages.contains("Bedachtestraat 7"));
}

fn heard_on(family: &Family, on: &str, appeared: bool) {
    let hearing = HearingDraft {
        on: day(on),
        ..family.hearing(Some(family.mother), appeared, "Van toen.")
    };
    cases::add_hearing(family.file.desk(), &hearing).unwrap();
}

#[test]
fn a_hearing_of_before_the_absence_is_about_something_else() {
    let family = Family::new(20_120_531, CaseKind::Relatief);
    family.missed_hours();
    heard_on(&family, "2024-03-01", true);
    family.noted(TimelineKind::Talk, "2026-10-25", "Over iets anders.");
    family.noted(TimelineKind::Agreement, "2026-10-25", "Van vroeger.");
    let proposal = family.propose();
    assert!(proposal.missing.contains(&Problem::NoHearing));
    assert!(proposal.talks.is_empty() && proposal.agreements.is_empty());
    // The first day of it counts, and then the last, come or not.
    heard_on(&family, "2026-10-26", true);
    assert!(!family.propose().missing.contains(&Problem::NoHearing));
    heard_on(&family, "2026-11-18", false);
    let text = family
        .draw(&Edits::default(), family.to_mother())
        .unwrap()
        .text;
    assert!(text.contains("18 november 2026. U bent niet gekomen."));
    assert!(!text.contains("Van toen"));
}

#[test]
fn who_is_not_enrolled_is_so_since_his_last_school() {
    let family = Family::new(20_120_531, CaseKind::Absoluut);
    heard_on(&family, "2024-03-01", true);
    let mothers = |family: &Family| {
        let proposal = family.propose();
        let one = proposal.recipient(family.to_mother()).unwrap().clone();
        (proposal.missing, one.notes)
    };
    // Since when is not known: it is for the officer to judge.
    let early = Problem::TalkBeforeCase(day("2024-03-01"));
    assert_eq!(mothers(&family), (vec![], vec![early]));
    family.enrolled("2024-08-01", Some("2026-09-30"));
    assert_eq!(mothers(&family), (vec![Problem::NoHearing], vec![]));
    heard_on(&family, "2026-10-02", true);
    assert_eq!(mothers(&family), (vec![], vec![]));
    let edits = Edits {
        tell_school: true,
        ..Edits::default()
    };
    let text = family.draw(&edits, family.to_mother()).unwrap().text;
    assert!(text.contains("staat sinds 1 oktober 2026 niet ingeschreven"));
    for never in ["artikel 4c", "lid 3", "met de school", "De school hoort"] {
        assert!(!text.contains(never), "{never}");
    }
    family.enrolled("2026-11-01", None);
    assert!(family.propose().notes.contains(&Problem::EnrolledAfterAll));
}

#[test]
fn holiday_is_the_parents_doing() {
    let on = |born, days: &[&str]| {
        let family = Family::new(born, CaseKind::Luxe);
        for day in days {
            family.missed(day, None);
        }
        family.heard(Some(family.mother), true, "");
        family.heard(None, true, "");
        family
    };
    let family = on(20_120_531, &["2026-11-02"]);
    let proposal = family.propose();
    assert_eq!(left_out(&proposal), [Problem::LuxeUnderSixteen]);
    assert!(!proposal.notes.contains(&Problem::LuxeBeyondWarning));
    let sixteen = on(20_100_301, &["2026-11-02", "2026-11-03"]);
    let proposal = sixteen.propose();
    let youth = proposal.recipient(sixteen.to_youth()).unwrap();
    assert!(!youth.chosen && youth.notes == [Problem::LuxeByHimself]);
    assert!(proposal.notes.contains(&Problem::LuxeBeyondWarning));
}

#[test]
fn a_second_warning_is_about_what_came_since() {
    let family = Family::complete();
    let (made, _) = family.make(&Edits::default()).unwrap();
    assert_eq!(made.len(), 3);
    let warned = day("2026-11-23");
    // The same once more is refused, unless it is meant.
    let mother = family.to_mother();
    let proposal = family.propose();
    let her = proposal.recipient(mother).unwrap();
    assert!(!her.chosen && her.problems == [Problem::WarnedAlready(warned)]);
    let refused = family.make(&Edits::default());
    assert!(matches!(
        refused,
        Err(LetterError::Missing(Problem::WarnedAlready(_)))
    ));
    let again = Edits {
        again: true,
        ..Edits::default()
    };
    let wide = proposal.meant(&again);
    let her = wide.recipient(mother).unwrap();
    assert!(her.chosen && her.notes == [Problem::WarnedBefore(warned)]);
    assert_eq!(family.make(&again).unwrap().0.len(), 3);
    // What came since stands alone in it.
    let later = family.desk_on("2026-12-07");
    family.missed_by(later, "2026-12-01", Some("1,2"));
    let hearing = HearingDraft {
        on: day("2026-12-03"),
        ..family.hearing(Some(family.mother), true, "")
    };
    cases::add_hearing(later, &hearing).unwrap();
    let proposal = family.propose_on("2026-12-07");
    let her = proposal.recipient(mother).unwrap();
    assert!(her.notes.contains(&Problem::OnlySinceWarning(warned)));
    assert_eq!(her.absence.days(), [day("2026-12-01")]);
    // Nobody spoke with him about those days.
    let his = proposal.recipient(family.to_father()).unwrap();
    assert!(his.problems.contains(&Problem::NotHeard));
    let only_her = Edits {
        chosen: Some(vec![mother]),
        ..Edits::default()
    };
    let mut printer = Printer::new().unwrap();
    let (made, _) = letters::make(later, &mut printer, &proposal, &only_her).unwrap();
    let letter = letters::of_case(later, family.case).unwrap();
    let letter = letter.iter().find(|it| it.id == made[0].id).unwrap();
    assert!(letter.text.contains("2 lesuren") && !letter.text.contains("oktober"));
    assert_eq!(proposal.kind, LetterKind::Warning);
}

#[test]
fn a_day_in_a_weekend_is_pointed_out() {
    let family = Family::complete();
    assert!(!family.propose().notes.contains(&Problem::InWeekend));
    family.missed("2026-11-07", Some("1"));
    assert!(family.propose().notes.contains(&Problem::InWeekend));
}
