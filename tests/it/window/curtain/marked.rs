//! Somebody whose address is protected, with all there is around him. Every name, number and text is
//! invented, and stands nowhere else.

use chrono::NaiveDate;
use leerrecht::domain::address::{Address, AddressDraft, AddressKind, AddressOwner, Protection};
use leerrecht::domain::case::CaseKind;
use leerrecht::domain::enrolment::EnrolmentDraft;
use leerrecht::domain::guardian::{Authority, GuardianDraft, Role};
use leerrecht::domain::hearing::{Heard, HearingChannel, HearingDraft};
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
use leerrecht::service::views::{self, Asked, View};
use leerrecht::service::youths::{self, Bond};
use leerrecht::service::{cases, drafts, partners, schools};

/// Whom the pages are about: that stays in sight there, and nowhere else.
pub(super) const NAME: &str = "schuilnaam";

pub(super) const NUMBER: &str = "999990032";

/// Somebody else, his number, and a brother.
pub(super) const OTHER: &str = "merkander";

pub(super) const OTHERS_NUMBER: &str = "999990020";

pub(super) const BROTHER: &str = "merkbroer";

/// Where the youth is, and with whom.
pub(super) const STREET: &str = "merkstraat";

pub(super) const TOWN: &str = "castricum";

pub(super) const SCHOOL: &str = "merkschool";

pub(super) const GUARDIAN: &str = "merkzorg";

pub(super) const PHONE: &str = "0612340007";

/// What was written about it.
pub(super) const NOTE: &str = "merknotitie";

pub(super) const TASK: &str = "merktaak";

pub(super) const SAID: &str = "merkverklaring";

pub(super) const FILE: &str = "merkbijlage";

pub(super) const TAG: &str = "merklabel";

pub(super) const CLOSING: &str = "merksluiting";

/// What is half typed, sought, saved, or was put aside.
pub(super) const TYPED: &str = "merkgetypt";

pub(super) const SOUGHT: &str = "merkgezocht";

pub(super) const ASIDE: &str = "merkapart";

pub(super) const VIEW: &str = "merkweergave";

pub(super) const PARTNER: &str = "merkpartner";

pub(super) const LIST: &str = "merklijst";

pub(super) const ALL: [&str; 22] = [
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
    SAID,
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

fn hearing(desk: Desk<'_>, case: CaseId) -> HearingDraft {
    HearingDraft {
        case,
        on: desk.today,
        at: None,
        heard: Heard::Youth,
        guardian: None,
        channel: HearingChannel::InPerson,
        place: Some(TOWN.to_owned()),
        summoned_on: None,
        appeared: Some(true),
        statement: SAID.to_owned(),
    }
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
    cases::add_hearing(desk, &hearing(desk, case.id)).unwrap();
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

pub(super) fn marked(desk: Desk<'_>) {
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
