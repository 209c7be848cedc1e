//! The case that a warning is made of, and a window on it.

use iced_test::core::Size;
use leerrecht::domain::absence::{AbsenceDayDraft, AbsenceKind, Extent};
use leerrecht::domain::address::{Address, AddressDraft, AddressKind, AddressOwner, Protection};
use leerrecht::domain::guardian::Role;
use leerrecht::domain::hearing::{Heard, HearingChannel, HearingDraft};
use leerrecht::domain::id::{CaseId, GuardianId};
use leerrecht::domain::time::{Date, Timestamp};
use leerrecht::domain::timeline::{TimelineDraft, TimelineKind};
use leerrecht::service::cases::{self, CasePage};
use leerrecht::service::desk::Desk;
use leerrecht::service::safekeeping::Watch;
use leerrecht::service::session::{self, Secret};
use leerrecht::service::{demo, youths};
use leerrecht::store::{Found, Query, Scope};
use leerrecht::ui::Start;
use zeroize::Zeroizing;

use crate::document::reading::Pdf;
use crate::window::{Driver, Named, Tray, demo_file, start, today};

/// What each said, which is nobody else's to read.
pub(super) const MOTHER: &str = "Zij wil 's ochtends niet uit bed.";
pub(super) const FATHER: &str = "Ik hoor hier voor het eerst van.";
/// Where the father lives, which nobody else may know.
pub(super) const STREET: &str = "Schuilplaatslaan";

/// So high that all of it is in sight.
pub(super) const HIGH: Size = Size::new(1366.0, 2800.0);

pub(in crate::window) fn desk_on(file: &std::path::Path, work: impl FnOnce(Desk<'_>)) {
    let secret = Secret::Passphrase(Zeroizing::new(demo::PASSPHRASE.to_owned()));
    let now = Timestamp(1_795_000_100_000);
    let session = session::unlock(file, &secret, now, &Watch::silent()).unwrap();
    work(session.desk(now, today()));
    session.close();
}

/// A window on the demonstration in which something was done first, with what it prints in.
pub(in crate::window) fn open(work: impl FnOnce(Desk<'_>)) -> (tempfile::TempDir, Driver, Tray) {
    let folder = tempfile::tempdir().unwrap();
    let file = demo_file(folder.path());
    desk_on(&file, work);
    let tray = Tray::default();
    let window = Driver::open(Start {
        passphrase: Some(Zeroizing::new(demo::PASSPHRASE.to_owned())),
        preferences: Some(folder.path().join("venster.json")),
        printers: tray.printers(),
        ..start(file)
    });
    (folder, window, tray)
}

/// Fietje's case: of absence.
pub(in crate::window) fn page(desk: Desk<'_>) -> CasePage {
    let query = Query::within("fietje voorbeeld", Scope::Youths);
    let hits = desk.store.read(|file| file.search(&query)).unwrap();
    let youth = hits.best.iter().find_map(|hit| match hit.found {
        Found::Youth(id) => Some(id),
        _ => None,
    });
    let cases = desk.store.read(|file| file.cases_of(youth.unwrap()));
    cases::page(desk, cases.unwrap()[0].id).unwrap()
}

pub(in crate::window) fn day(back: u64) -> Date {
    today().checked_sub_days(chrono::Days::new(back)).unwrap()
}

pub(super) fn missed(desk: Desk<'_>, case: CaseId) {
    let days = [2, 5, 9, 16].map(|back| AbsenceDayDraft {
        case,
        on: day(back),
        kind: AbsenceKind::Unexcused,
        extent: Extent::Lessons("1,2,3".parse().unwrap()),
        minutes: None,
    });
    cases::add_absence(desk, case, &days).unwrap();
}

pub(super) fn heard(desk: Desk<'_>, case: CaseId, who: Option<GuardianId>, statement: &str) {
    let hearing = HearingDraft {
        case,
        on: day(1),
        at: None,
        heard: match who {
            Some(_) => Heard::Guardian,
            None => Heard::Youth,
        },
        guardian: who,
        channel: HearingChannel::InPerson,
        place: None,
        summoned_on: None,
        appeared: Some(true),
        statement: statement.to_owned(),
    };
    cases::add_hearing(desk, &hearing).unwrap();
}

/// The mother lives where Fietje does, the father where nobody may know.
pub(super) fn homes(desk: Desk<'_>, page: &CasePage) {
    for (role, address) in [
        (Role::Parent1, page.addresses[0].address.clone()),
        (Role::Parent2, hidden()),
    ] {
        let owner = AddressOwner::Guardian(parent(page, role));
        let draft = AddressDraft { owner, address };
        youths::add_address(desk, page.youth.id, &draft, false).unwrap();
    }
}

pub(super) fn hidden() -> Address {
    Address {
        street: Some(STREET.to_owned()),
        house_number: Some(7),
        postcode: "1825CD".parse().ok(),
        town: Some("Heiloo".to_owned()),
        protected: Protection::Protected,
        ..Address::empty(AddressKind::Street)
    }
}

pub(super) fn parent(page: &CasePage, role: Role) -> GuardianId {
    let mut all = page.guardians.iter();
    all.find(|card| card.gezag.role == role)
        .unwrap()
        .guardian
        .id
}

/// Nothing is missing: three letters can be made.
pub(super) fn complete(desk: Desk<'_>) {
    let page = page(desk);
    let case = page.case.id;
    homes(desk, &page);
    missed(desk, case);
    heard(desk, case, Some(parent(&page, Role::Parent1)), MOTHER);
    heard(desk, case, Some(parent(&page, Role::Parent2)), FATHER);
    heard(desk, case, None, "");
    let agreed = "Elke dag om half negen op school".to_owned();
    let note = TimelineDraft::new(case, TimelineKind::Agreement, day(1), agreed);
    cases::note(desk, &note).unwrap();
}

/// The same without anybody having been heard.
pub(in crate::window) fn unheard(desk: Desk<'_>) {
    let page = page(desk);
    homes(desk, &page);
    missed(desk, page.case.id);
}

/// The page of Fietje's case.
pub(in crate::window) fn case(window: &mut Driver) {
    window.ctrl("2");
    window.press(Named::ArrowDown);
    window.press(Named::Enter);
    window.expect("Stand van zaken");
    window.expect("Fietje Voorbeeld");
}

pub(super) fn words(pdf: &[u8]) -> String {
    Pdf::read(pdf).words()
}
