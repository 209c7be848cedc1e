//! The list of a large region, and names of 197 letters of schools and partners.

use leerrecht::domain::case::{CaseDraft, CaseKind};
use leerrecht::domain::id::YouthId;
use leerrecht::domain::partner::{OrganisationKind, PartnerDraft};
use leerrecht::domain::school::SchoolDraft;
use leerrecht::domain::time::Timestamp;
use leerrecht::service::safekeeping::Watch;
use leerrecht::service::session::{self, Secret};
use leerrecht::service::{demo, partners, schools};
use leerrecht::store::{Actor, Op, OpKind, StoreError, Table};
use zeroize::Zeroizing;

use super::WAYS;
use crate::window::{Named, demo_file, open_demo_with, today};

/// As many as a test has time for; the bench of the window draws ten times as many.
const CASES: usize = 30_000;

/// Writes them straight into the file, as an import does.
fn fill(file: &std::path::Path) {
    let secret = Secret::Passphrase(Zeroizing::new(demo::PASSPHRASE.to_owned()));
    let now = Timestamp(1_795_000_100_000);
    let session = session::unlock(file, &secret, now, &Watch::silent()).unwrap();
    let actor = Actor {
        officer: session.officer(),
        at: now,
    };
    let op = Op::new(OpKind::ImportPersons);
    let done = session.store().bulk(actor, &op, &[Table::Case], |bulk| {
        for at in 0..CASES {
            let kind = CaseKind::ALL[at % CaseKind::ALL.len()];
            let youth = YouthId(1 + i64::try_from(at % 20).unwrap_or_default());
            bulk.add_case(&CaseDraft::new(youth, kind, today()), 2026)?;
        }
        Ok::<_, StoreError>(())
    });
    done.unwrap();
    session.close();
}

#[test]
fn the_list_of_a_large_region() {
    let folder = tempfile::tempdir().unwrap();
    let file = demo_file(folder.path());
    fill(&file);
    for way in &WAYS {
        let mut window = way.open(folder.path(), |_| {});
        window.ctrl("2");
        way.draw(&mut window, "many cases");
        window.press(Named::End);
        way.draw(&mut window, "many cases end");
    }
}

#[test]
fn names_of_197_letters_of_schools_and_partners() {
    for way in &WAYS {
        let (folder, window) = open_demo_with(|desk| {
            let name = format!("{}Verzinsels", "Aanhoudend-".repeat(17));
            assert_eq!(name.len(), 197);
            let school = SchoolDraft::new("97LN00".parse().unwrap(), name.clone());
            schools::add(desk, &school).unwrap();
            let partner = PartnerDraft {
                name,
                organisation_kind: OrganisationKind::Halt,
                organisation: None,
                phone: None,
                email: None,
                until: None,
            };
            partners::add(desk, &partner).unwrap();
        });
        drop(window);
        let mut window = way.open(folder.path(), |_| {});
        window.ctrl("4");
        window.ctrl("f");
        window.write("aanhoudend");
        way.draw(&mut window, "long schools");
        window.press(Named::Enter);
        way.draw(&mut window, "long school");
        window.ctrl("5");
        window.ctrl("f");
        window.write("aanhoudend");
        way.draw(&mut window, "long partners");
        window.ctrl("k");
        window.write("aanhoudend");
        way.draw_opened(&mut window, "long search");
    }
}
