//! The curtain: whatever may name another pupil, or tell where a protected youth is, is drawn nowhere
//! while somebody looks along, and is there again when the curtain is drawn away. Every name, number
//! and text below is invented, and stands nowhere else.

use chrono::NaiveDate;
use iced_test::core::{Event, Size, window as system};
use iced_tiny_skia::Layer;
use iced_tiny_skia::graphics::text::Text;
use leerrecht::domain::address::{Address, AddressDraft, AddressKind, AddressOwner, Protection};
use leerrecht::domain::case::CaseKind;
use leerrecht::domain::enrolment::EnrolmentDraft;
use leerrecht::domain::guardian::{Authority, GuardianDraft, Role};
use leerrecht::domain::id::{CaseId, SchoolId, YouthId};
use leerrecht::domain::municipality::{MunicipalityCode, SchoolType};
use leerrecht::domain::name::{BrpName, PersonName};
use leerrecht::domain::number::Bsn;
use leerrecht::domain::partial_date::PartialDate;
use leerrecht::domain::partner::{OrganisationKind, PartnerDraft};
use leerrecht::domain::school::SchoolDraft;
use leerrecht::domain::task::TaskDraft;
use leerrecht::domain::timeline::{TimelineDraft, TimelineKind};
use leerrecht::domain::youth::YouthDraft;
use leerrecht::service::desk::Desk;
use leerrecht::service::list::{Column, Direction, Sort};
use leerrecht::service::views::{Asked, View};
use leerrecht::service::youths::Bond;
use leerrecht::service::{cases, drafts, partners, schools, views, youths};

use super::{Driver, Named, open_demo_with, undo};

/// Whom the pages are about: that stays in sight there, and nowhere else.
const NAME: &str = "schuilnaam";
const NUMBER: &str = "999990032";
/// Somebody else, his number, and a brother.
const OTHER: &str = "merkander";
const OTHERS_NUMBER: &str = "999990020";
const BROTHER: &str = "merkbroer";
/// Where the youth is, and with whom.
const STREET: &str = "merkstraat";
const TOWN: &str = "castricum";
const SCHOOL: &str = "merkschool";
const GUARDIAN: &str = "merkzorg";
const PHONE: &str = "0612340007";
/// What was written about it.
const NOTE: &str = "merknotitie";
const TASK: &str = "merktaak";
const FILE: &str = "merkbijlage";
const TAG: &str = "merklabel";
const CLOSING: &str = "merksluiting";
/// What is half typed, sought, saved, or was put aside.
const TYPED: &str = "merkgetypt";
const SOUGHT: &str = "merkgezocht";
const ASIDE: &str = "merkapart";
const VIEW: &str = "merkweergave";
const PARTNER: &str = "merkpartner";
const LIST: &str = "merklijst";

const ALL: [&str; 21] = [
    NAME,
    NUMBER,
    OTHER,
    OTHERS_NUMBER,
    BROTHER,
    STREET,
    TOWN,
    SCHOOL,
    GUARDIAN,
    PHONE,
    NOTE,
    TASK,
    FILE,
    TAG,
    CLOSING,
    TYPED,
    SOUGHT,
    ASIDE,
    VIEW,
    PARTNER,
    LIST,
];

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn person(given: &str, surname: &str) -> PersonName {
    PersonName::from(BrpName {
        given: given.to_owned(),
        title: None,
        prefix: None,
        surname: surname.to_owned(),
    })
}

fn child(desk: Desk<'_>, surname: &str, bsn: Option<&str>) -> YouthId {
    let born = PartialDate::from_int(20_120_531).unwrap();
    let draft = YouthDraft {
        bsn: bsn.map(|bsn| Bsn::parse(bsn).unwrap()),
        municipality: Some(MunicipalityCode(383)),
        ..YouthDraft::new(person("Puk", surname), born)
    };
    youths::add(desk, &draft).unwrap().0
}

fn goes_to(desk: Desk<'_>, youth: YouthId, school: SchoolId) {
    let draft = EnrolmentDraft {
        youth,
        school,
        kind: SchoolType::Vo,
        programme: None,
        class: Some("2b".to_owned()),
        pupil_number: None,
        from: day("2025-08-01"),
        until: None,
    };
    youths::enrol(desk, &draft, false).unwrap();
}

/// A case with everything that somebody may write in one.
fn case(desk: Desk<'_>, youth: YouthId) -> CaseId {
    let draft = cases::draft_for(desk, youth, CaseKind::Luxe).unwrap();
    let (case, _) = cases::open(desk, &draft).unwrap();
    let entry = TimelineDraft::new(case.id, TimelineKind::Phone, desk.today, NOTE.to_owned());
    cases::note(desk, &entry).unwrap();
    let task = TaskDraft {
        case: Some(case.id),
        youth: None,
        title: TASK.to_owned(),
        due: Some(desk.today),
        assignee: desk.actor.officer,
        done_on: None,
    };
    cases::add_task(desk, &task).unwrap();
    let name = format!("{FILE}.txt");
    cases::attach(desk, case.id, &name, "text/plain", &mut NOTE.as_bytes()).unwrap();
    cases::tag(desk, case.id, TAG).unwrap();
    case.id
}

/// Somebody whose address is protected, with all there is around him.
fn protect(desk: Desk<'_>, youth: YouthId) {
    let mut address = Address::empty(AddressKind::Street);
    address.street = Some(STREET.to_owned());
    address.house_number = Some(7);
    address.protected = Protection::Protected;
    let owner = AddressOwner::Youth(youth);
    youths::add_address(desk, youth, &AddressDraft { owner, address }, false).unwrap();
    let guardian = GuardianDraft {
        phone: Some(PHONE.to_owned()),
        ..GuardianDraft::new(person("Moeke", GUARDIAN))
    };
    let bond = Bond {
        role: Role::Parent1,
        authority: Authority::Yes,
        from: None,
        until: None,
    };
    youths::add_guardian(desk, youth, None, &guardian, bond).unwrap();
}

fn marked(desk: Desk<'_>) {
    let key = "00ZZ07".parse().unwrap();
    let school = SchoolDraft::new(key, SCHOOL.to_owned());
    let school = schools::add(desk, &school).unwrap().0;
    let youth = child(desk, NAME, Some(NUMBER));
    let other = child(desk, OTHER, Some(OTHERS_NUMBER));
    let brother = child(desk, BROTHER, None);
    goes_to(desk, youth, school);
    goes_to(desk, other, school);
    protect(desk, youth);
    youths::link(desk, youth, brother).unwrap();
    let marked = case(desk, youth);
    let of_other = cases::draft_for(desk, other, CaseKind::Relatief).unwrap();
    cases::open(desk, &of_other).unwrap();
    let partner = PartnerDraft {
        name: PARTNER.to_owned(),
        organisation_kind: OrganisationKind::Halt,
        organisation: None,
        phone: None,
        email: None,
        until: None,
    };
    partners::add(desk, &partner).unwrap();
    let view = View {
        name: VIEW.to_owned(),
        asked: Asked {
            tag: Some(TAG.to_owned()),
            ..Asked::default()
        },
        sort: Sort {
            column: Column::Name,
            direction: Direction::Up,
        },
    };
    views::save(desk, view).unwrap();
    drafts::keep(desk, &drafts::aside("dossier-facts"), marked.0, ASIDE).unwrap();
    drafts::keep(desk, &drafts::aside("cases-bulk"), 0, ASIDE).unwrap();
}

/// The lines of something that is written.
macro_rules! lines {
    ($written:expr) => {{
        let lines = $written.buffer().lines.iter();
        lines.map(|line| line.text()).collect::<Vec<_>>().join("\n")
    }};
}

/// Every text in a layer that is drawn.
fn texts(layer: &Layer, all: &mut Vec<String>) {
    let one = |text: &Text| match text {
        Text::Paragraph { paragraph, .. } => paragraph.upgrade().map(|it| lines!(it)),
        Text::Editor { editor, .. } => editor.upgrade().map(|it| lines!(it)),
        Text::Cached { content, .. } => Some(content.clone()),
        Text::Raw { .. } => None,
    };
    for item in &layer.text {
        all.extend(item.as_slice().iter().filter_map(one));
    }
}

impl Driver {
    /// All that is drawn, whatever draws it: labels, fields, texts of many lines.
    fn drawn(&mut self) -> String {
        let style = iced_test::core::renderer::Style::default();
        self.shown(|shown, renderer, cursor, clipboard| {
            let now = Event::Window(system::Event::RedrawRequested(std::time::Instant::now()));
            let _ = shown.update(&[now], cursor, renderer, clipboard, &mut Vec::new());
            shown.draw(renderer, &leerrecht::ui::Theme::LIGHT, &style, cursor);
            let mut all = Vec::new();
            for layer in renderer.layers() {
                texts(layer, &mut all);
            }
            all.join("\n").to_lowercase()
        })
    }

    /// Draws the curtain over what is shown, and away again: these are seen, and then none that is
    /// not `own`, and then these again.
    #[track_caller]
    fn curtain(&mut self, own: &[&str], marks: &[&str]) {
        let sees = |window: &mut Self, when: &str| {
            let drawn = window.drawn();
            for mark in marks {
                assert!(drawn.contains(mark), "{mark} is not drawn {when}:\n{drawn}");
            }
        };
        sees(self, "with the curtain away");
        self.press(Named::F9);
        let drawn = self.drawn();
        for mark in ALL.iter().filter(|mark| !own.contains(mark)) {
            assert!(!drawn.contains(mark), "{mark} betrays:\n{drawn}");
        }
        self.press(Named::F9);
        sees(self, "any more");
    }
}

fn open() -> (tempfile::TempDir, Driver) {
    let (folder, mut window) = open_demo_with(marked);
    window.resize(Size::new(1366.0, 3200.0));
    (folder, window)
}

/// The open case of the protected youth.
fn open_case(window: &mut Driver) {
    window.ctrl("2");
    window.ctrl("f");
    window.write(NAME);
    window.press(Named::Enter);
    window.expect("Stand van zaken");
}

#[test]
fn lists_and_searches_show_nobody() {
    let (_folder, mut window) = open();
    window.ctrl("1");
    window.curtain(&[], &[TASK, NAME, ASIDE]);
    window.ctrl("2");
    window.click("Alle dossiers");
    window.curtain(&[], &[NAME, OTHER, VIEW, ASIDE]);
    window.click(VIEW);
    window.curtain(&[], &[NAME, VIEW, TAG]);
    window.ctrl("f");
    window.write(SOUGHT);
    window.curtain(&[], &[SOUGHT, VIEW]);
    window.ctrl("3");
    window.write(OTHER);
    window.curtain(&[], &[OTHER]);
    window.ctrl("4");
    window.ctrl("f");
    window.write(SCHOOL);
    window.curtain(&[], &[SCHOOL]);
    window.ctrl("5");
    window.ctrl("f");
    window.write(PARTNER);
    window.curtain(&[], &[PARTNER]);
    window.ctrl("6");
    window.write("/tmp/merklijst.csv");
    window.curtain(&[], &[LIST]);
    window.ctrl("7");
    window.curtain(&[TOWN], &[]);
    window.click("Hele logboek openen");
    window.curtain(&[], &[NAME]);
    window.ctrl("f");
    window.write(SOUGHT);
    window.curtain(&[], &[SOUGHT]);
    window.ctrl("k");
    window.write(OTHER);
    window.curtain(&[], &[OTHER]);
}

#[test]
fn forms_over_the_lists_wait() {
    let (_folder, mut window) = open();
    window.ctrl("2");
    window.click(VIEW);
    window.click("hernoemen");
    window.curtain(&[], &[VIEW]);
    window.press(Named::Escape);
    window.press(Named::Space);
    window.write("l");
    window.write(TYPED);
    window.curtain(&[], &[TYPED]);
    window.press(Named::Escape);
    window.ctrl("4");
    window.write("n");
    window.write(TYPED);
    window.curtain(&[], &[TYPED]);
    window.press(Named::Escape);
    window.ctrl("5");
    window.write("n");
    window.write(TYPED);
    window.curtain(&[], &[TYPED]);
}

#[test]
fn the_page_of_a_school_names_no_pupils() {
    let (_folder, mut window) = open();
    window.ctrl("4");
    window.ctrl("f");
    window.write(SCHOOL);
    window.press(Named::Enter);
    window.expect_part("jongeren nu");
    window.curtain(&[SCHOOL], &[SCHOOL, NAME, OTHER]);
}

#[test]
fn the_case_of_a_protected_youth_tells_nothing_of_where_he_is() {
    let (_folder, mut window) = open();
    open_case(&mut window);
    let marks = [NAME, TOWN, SCHOOL, GUARDIAN, PHONE, NOTE, TASK, FILE, TAG];
    window.curtain(&[NAME], &marks);
    window.curtain(&[NAME], &[BROTHER]);
    window.click("Adres tonen");
    window.curtain(&[NAME], &[STREET]);
    window.click("toon");
    window.curtain(&[NAME], &[NUMBER]);
    window.write("n");
    window.write(TYPED);
    window.curtain(&[NAME], &[TYPED]);
    window.press(Named::Escape);
    window.write("t");
    window.write(TYPED);
    window.curtain(&[NAME], &[TYPED]);
}

/// Each form that lies over the page is filled in with the same.
#[test]
fn no_form_over_the_case_of_a_protected_youth_is_shown() {
    let (_folder, mut window) = open();
    open_case(&mut window);
    for (opens, marks) in [
        ("verbeter", [NOTE]),
        ("haal door", [NOTE]),
        ("Gegevens wijzigen", [SCHOOL]),
        ("merkbijlage.txt", [FILE]),
    ] {
        window.click(opens);
        window.curtain(&[NAME], &marks);
        // What was put aside of the facts is offered in their form.
        if opens == "Gegevens wijzigen" {
            window.curtain(&[NAME], &[ASIDE]);
        }
        window.press(Named::Escape);
    }
    for opens in ["+ label", "+ bijlage"] {
        window.click(opens);
        window.write(TYPED);
        window.curtain(&[NAME], &[TYPED]);
        window.press(Named::Escape);
    }
    window.click("Sluiten");
    window.tab_to("close-note");
    window.write(TYPED);
    window.curtain(&[NAME], &[TYPED]);
    window.press(Named::Escape);
    for key in ["e", "a", "o", "s", "b", "d"] {
        window.write(key);
        window.curtain(&[NAME], &[]);
        window.press(Named::Escape);
        window.press(Named::Escape);
    }
    window.expect("Stand van zaken");
}

#[test]
fn what_was_written_when_a_case_was_closed_waits_too() {
    let (_folder, mut window) = open();
    open_case(&mut window);
    window.click("Sluiten");
    window.pick("terug");
    window.tab_to("close-note");
    window.write(CLOSING);
    window.ctrl("s");
    window.expect_part("Gesloten op");
    window.curtain(&[NAME], &[CLOSING]);
}

/// Behind the curtain no form opens, and none that waits is saved or closed.
#[test]
fn behind_the_curtain_the_keys_of_a_case_do_nothing() {
    let (_folder, mut window) = open();
    open_case(&mut window);
    window.click("+ label");
    window.write(TYPED);
    window.press(Named::F9);
    window.ctrl("s");
    window.press(Named::Escape);
    for key in ["n", "t", "e", "a"] {
        window.write(key);
    }
    window.press(Named::F9);
    window.curtain(&[NAME], &[TYPED]);
    window.ctrl("s");
    window.expect(TYPED);
    assert!(!window.sees("Nieuwe notitie"));
}

/// The same of his own page, by the keys.
#[test]
fn the_page_of_a_protected_youth_tells_nothing_of_where_he_is() {
    let (_folder, mut window) = open();
    window.ctrl("k");
    window.write(NAME);
    window.press(Named::Enter);
    window.expect("Ouders en gezag");
    window.curtain(&[NAME], &[NAME, TOWN, SCHOOL, GUARDIAN, PHONE, BROTHER]);
    window.choose("Adres tonen");
    window.curtain(&[NAME], &[STREET]);
    window.choose("Nummers tonen");
    window.curtain(&[NAME], &[NUMBER]);
    for key in ["e", "a", "o", "s", "b", "d"] {
        window.write(key);
        window.curtain(&[NAME], &[]);
        window.press(Named::F9);
        window.ctrl("s");
        window.press(Named::F9);
        window.press(Named::Escape);
        if key == "b" || key == "o" || key == "s" {
            window.press(Named::F9);
            window.write(key);
            assert!(!window.sees_part("koppelen ·"), "a parent looks along");
            window.press(Named::F9);
        }
    }
    window.expect("Ouders en gezag");
    // A form that was closed is offered, but not while somebody looks along.
    window.write("e");
    window.write(TYPED);
    window.press(Named::Escape);
    window.write("e");
    window.curtain(&[NAME], &[TYPED]);
}

#[test]
fn a_new_case_proposes_no_school_of_a_protected_youth() {
    let (_folder, mut window) = open();
    window.ctrl("n");
    window.write(NAME);
    window.curtain(&[], &[NAME]);
    window.ctrl("n");
    window.write(NAME);
    window.press(Named::Enter);
    window.expect("Over wie en wat");
    window.curtain(&[NAME], &[NAME, SCHOOL, TOWN]);
}

/// What is told may name whom it was about; that something was done, and the way back, stay.
#[test]
fn what_is_told_is_told_without_what_it_was_about() {
    let (_folder, mut window) = open();
    open_case(&mut window);
    window.write("n");
    window.write("Gebeld");
    window.ctrl("s");
    window.expect("De notitie staat in de tijdlijn.");
    window.press(Named::F9);
    assert!(!window.sees("De notitie staat in de tijdlijn."));
    window.expect("Gelukt. Wat er is gedaan, staat achter het gordijn.");
    undo(&mut window);
    window.expect("Gelukt. Wat er is gedaan, staat achter het gordijn.");
    assert!(!window.sees_part("De notitie"));
    window.press(Named::F9);
    window.expect_part("Ongedaan gemaakt: ");
}
