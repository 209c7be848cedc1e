//! Making freezes, and undoing takes all of it back.

use leerrecht::domain::case::CaseKind;
use leerrecht::domain::hearing::HearingDraft;
use leerrecht::domain::letter::{LetterChannel, LetterKind, LetterSent, OwnText};
use leerrecht::domain::time::Date;
use leerrecht::domain::timeline::{Deed, TimelineKind};
use leerrecht::service::cases;
use leerrecht::service::letters::{self, Edits, LetterError, Printer, TalkedHow};
use leerrecht::store::{StoreError, Table, UndoRefusal};

use super::family::Family;
use crate::document::reading::Pdf;
use crate::invented::day;

#[test]
fn each_gets_his_own_letter_with_a_number_of_its_own() {
    let family = Family::complete();
    let (made, changes) = family.make(&Edits::default()).unwrap();
    let numbers: Vec<_> = made.iter().map(|it| (it.to, it.reference.number)).collect();
    assert_eq!(
        numbers,
        [
            (family.to_mother(), 1),
            (family.to_father(), 2),
            (family.to_youth(), 3)
        ]
    );
    assert_eq!(changes.of(Table::Letter).count(), 3);
    assert_eq!(changes.of(Table::Timeline).count(), 3);
    let page = |at: usize| Pdf::read(&made[at].pages).text();
    assert!(page(0).contains("Mevrouw A. Özdemir\nVerzonnenlaan 12\n1811 AB  ALKMAAR\n"));
    assert!(page(1).contains("De heer P. van der Meulen\nBedachtestraat 7\n1825 CD  HEILOO\n"));
    assert!(page(2).contains("Zoë van der Meulen\nVerzonnenlaan 12\n1811 AB  ALKMAAR\n"));
    assert!(page(1).contains("/ 2\n") && !page(1).contains("Verzonnenlaan"));
}

#[test]
fn what_is_made_is_frozen() {
    let family = Family::complete();
    let (made, _) = family.make(&Edits::default()).unwrap();
    let desk = family.file.desk();
    let first = &made[0];
    let mut before = Vec::new();
    let letter = letters::pages(desk, first.id, &mut before).unwrap();
    assert_eq!(before, first.pages);
    assert_eq!(
        (letter.dated, letter.made_at),
        (day("2026-11-23"), desk.actor.at)
    );
    assert_eq!(
        (letter.made_by, letter.sent),
        (Some(family.file.officer), None)
    );
    assert_eq!(letter.name, "Mevrouw A. Özdemir");
    assert!(
        letter
            .text
            .contains("26 – 30 oktober: maandag, donderdag (5 lesuren)")
    );
    // The file goes on; the letter does not.
    family.missed("2026-11-19", Some("1,2"));
    family.protect_mother();
    family.file.store.sweep_content().unwrap();
    let mut after = Vec::new();
    let again = letters::pages(desk, first.id, &mut after).unwrap();
    assert_eq!((again.facts, after), (letter.facts, before));
    // It stands in the timeline as what the act wrote, which nobody strikes.
    let timeline = family
        .file
        .store
        .read(|file| file.timeline_of(family.case))
        .unwrap();
    let entry = timeline
        .iter()
        .find(|it| it.deed == Some(Deed::Letter(first.id)))
        .unwrap();
    assert_eq!(entry.kind, TimelineKind::Warning);
    assert!(
        entry.text.starts_with("Officiële waarschuwing 2026-")
            && entry.text.ends_with(" / 1 aan Mevrouw A. Özdemir.")
    );
    assert!(cases::strike(desk, entry.id, "vergissing").is_err());
}

#[test]
fn undoing_takes_all_of_it_back_and_no_number_is_given_twice() {
    let family = Family::complete();
    let desk = family.file.desk();
    let letters = || letters::of_case(desk, family.case).unwrap();
    let entries = || {
        family
            .file
            .store
            .read(|file| file.timeline_of(family.case))
            .unwrap()
            .len()
    };
    let before = entries();
    let (made, changes) = family.make(&Edits::default()).unwrap();
    let undone = cases::undo(desk, changes.op.unwrap()).unwrap();
    assert_eq!((letters().len(), entries()), (0, before));
    family.file.store.sweep_content().unwrap();
    // Doing it again brings the same letters, pages and all.
    let redone = cases::undo(desk, undone.op.unwrap()).unwrap();
    assert_eq!((letters().len(), entries()), (3, before + 3));
    let mut pages = Vec::new();
    letters::pages(desk, made[0].id, &mut pages).unwrap();
    assert_eq!(pages, made[0].pages);
    cases::undo(desk, redone.op.unwrap()).unwrap();
    let (again, _) = family.make(&Edits::default()).unwrap();
    assert_eq!(again[0].reference.number, 4, "three were given out");
}

#[test]
fn what_changed_since_it_was_looked_at_is_not_made() {
    let family = Family::complete();
    let proposal = family.propose();
    family.missed("2026-11-19", Some("1,2"));
    let mut printer = Printer::new().unwrap();
    let refused = letters::make(
        family.file.desk(),
        &mut printer,
        &proposal,
        &Edits::default(),
    );
    assert!(matches!(refused, Err(LetterError::Changed)));
    assert!(
        letters::of_case(family.file.desk(), family.case)
            .unwrap()
            .is_empty()
    );
}

#[test]
fn the_officer_can_rewrite_it_once_before_it_is_made() {
    let family = Family::complete();
    let to = family.to_mother();
    let own = |section: &str, text: &str| OwnText {
        to,
        section: section.to_owned(),
        text: text.to_owned(),
    };
    let edits = Edits {
        chosen: Some(vec![to]),
        agreements: Some(vec!["Bellen voor negen uur".to_owned()]),
        watched_until: Some(day("2027-01-29")),
        tell_school: true,
        own: vec![
            own(
                "verzuim",
                "Dit zijn de uren **zonder** reden:\n\n- [[verzuim]]",
            ),
            own("bezwaar", "U kunt bezwaar maken."),
        ],
        ..Edits::default()
    };
    let drawn = family.draw(&edits, to).unwrap();
    let section = |key: &str| drawn.sections.iter().find(|it| it.key == key).unwrap();
    assert!(section("verzuim").own && !section("bezwaar").own && section("bezwaar").fixed);
    let (made, _) = family.make(&edits).unwrap();
    assert_eq!(made.len(), 1);
    let letter = letters::of_case(family.file.desk(), family.case)
        .unwrap()
        .remove(0);
    assert_eq!(letter.own, edits.own);
    let pages = Pdf::read(&made[0].pages).text();
    for said in [
        "Dit zijn de uren **zonder** reden:",
        "[[verzuim]]",
        "26 – 30 oktober",
        "Bellen voor negen uur",
        "29 januari 2027",
        "De school hoort dat deze waarschuwing is gegeven.",
        "Deze brief is geen besluit. U kunt hiertegen geen bezwaar maken.",
    ] {
        assert!(pages.contains(said), "{said}:\n{pages}");
    }
    assert!(!pages.contains("bij de mentor") && !pages.contains("eigen brief"));
}

#[test]
fn it_leaves_once_and_by_wire_with_consent_only() {
    let family = Family::complete();
    let (made, changes) = family.make(&Edits::default()).unwrap();
    let (desk, id) = (family.file.desk(), made[0].id);
    let how = |how, on: &str, consent: Option<&str>| LetterSent {
        on: day(on),
        how,
        consent: consent.map(day),
    };
    let (email, post) = (LetterChannel::Email, LetterChannel::Post);
    let refused = |sent| letters::sent(desk, id, sent).unwrap_err().code();
    assert_eq!(refused(how(email, "2026-11-23", None)), "letter-no-consent");
    let portal = LetterChannel::Portal;
    assert_eq!(
        refused(how(portal, "2026-11-23", None)),
        "letter-no-consent"
    );
    let late = how(email, "2026-11-23", Some("2026-11-24"));
    assert_eq!(refused(late), "letter-no-consent");
    assert_eq!(refused(how(post, "2026-11-24", None)), "letter-sent-when");
    assert_eq!(refused(how(post, "2026-11-22", None)), "letter-sent-when");
    let sent = how(email, "2026-11-23", Some("2026-11-20"));
    let (_, left) = letters::sent(desk, id, sent).unwrap();
    assert_eq!(
        refused(how(post, "2026-11-23", None)),
        "letter-sent-already"
    );
    let kept = |at: usize| letters::of_case(desk, family.case).unwrap()[at].sent;
    assert_eq!((kept(0), kept(1)), (Some(sent), None));
    let timeline = family
        .file
        .store
        .read(|file| file.timeline_of(family.case))
        .unwrap();
    assert!(
        timeline[0]
            .text
            .ends_with("aan Mevrouw A. Özdemir is met instemming per e-mail verstuurd.")
    );
    assert_eq!(timeline[0].kind, TimelineKind::Letter);
    // What left is not unmade before its leaving is undone.
    let early = cases::undo(desk, changes.op.unwrap()).unwrap_err();
    assert!(matches!(
        early,
        cases::CaseError::Store(StoreError::UndoRefused(UndoRefusal::ChangedLater { .. }))
    ));
    cases::undo(desk, left.op.unwrap()).unwrap();
    assert_eq!(kept(0), None);
    cases::undo(desk, changes.op.unwrap()).unwrap();
}

#[test]
fn the_log_says_what_was_done_and_names_nobody() {
    let family = Family::complete();
    let desk = family.file.desk();
    let (made, changes) = family.make(&Edits::default()).unwrap();
    letters::note_export(desk, made[0].id).unwrap();
    letters::note_print(desk, made[0].id).unwrap();
    let log = cases::log(desk, family.case, 100).unwrap();
    let kinds: Vec<&str> = log.iter().take(3).map(|line| line.kind.as_str()).collect();
    assert_eq!(kinds, ["printed", "exported", "letter"]);
    assert_eq!(Some(log[2].op), changes.op);
    assert_eq!(log[2].detail, serde_json::json!({ "letters": 3 }));
    let steps = cases::history(desk, Table::Letter, made[0].id.0).unwrap();
    assert_eq!(steps.len(), 1);
}

#[test]
fn the_same_letter_of_the_same_moment_is_the_same_file() {
    let family = Family::complete();
    let draw = || family.draw(&Edits::default(), family.to_mother()).unwrap();
    assert_eq!(draw().printed, draw().printed);
    let kind = LetterKind::Warning;
    let mut printer = Printer::new().unwrap();
    let (made, _) = letters::make_for(family.file.desk(), &mut printer, family.case, kind).unwrap();
    assert_eq!(made.len(), 3);
}

#[test]
fn the_last_hearing_counts_come_or_not_and_a_planned_one_does_not() {
    let family = Family::new(20_120_531, CaseKind::Relatief);
    family.missed_hours();
    let on = |on: &str, appeared| {
        family.heard(Some(family.mother), true, on);
        let hearings = family
            .file
            .store
            .read(|file| file.hearings_of(family.case))
            .unwrap();
        let last = hearings.iter().max_by_key(|it| it.id).unwrap();
        let draft = HearingDraft {
            on: on.parse::<Date>().unwrap(),
            appeared,
            ..last.facts.clone()
        };
        // Nobody can write down who came to what is still to be: a file from elsewhere may say so.
        family.file.write(|tx| tx.change_hearing(last.id, &draft));
    };
    on("2026-11-12", Some(true));
    on("2026-11-18", Some(true));
    on("2026-11-19", Some(false));
    on("2026-11-30", None);
    on("2026-12-01", Some(true));
    let proposal = family.propose();
    let talked = proposal
        .recipient(family.to_mother())
        .unwrap()
        .talked
        .clone()
        .unwrap();
    assert_eq!(
        (talked.on, talked.how),
        (day("2026-11-19"), TalkedHow::NotCome)
    );
}
