//! A copy in the place of the open file: looked at first, and nothing is lost by it.

use std::fs;

use leerrecht::service::safekeeping::{
    Reason, Watch, backup, bring_back, check_secret, look_at_copy, own_copies, own_secret,
    recovery_sheet, verify,
};
use leerrecht::service::session::{Secret, Session};
use leerrecht::store::Draft;

use super::made::{self, NOW};
use super::session::{self, WORDS, passphrase, today};

fn draft(session: &Session, record: i64, body: &str) {
    let draft = Draft {
        screen: "new-case".into(),
        record,
        body: body.into(),
        version: 1,
        saved_at: NOW,
    };
    session.store().keep_draft(&draft).unwrap();
}

fn drafts(session: &Session) -> Vec<String> {
    let all = session.store().read(|file| file.drafts()).unwrap();
    all.into_iter().map(|draft| draft.body).collect()
}

#[test]
fn only_the_secret_of_the_file_is_taken() {
    let folder = tempfile::tempdir().unwrap();
    let session = session::made(folder.path());
    let code = |secret: &Secret| check_secret(&session, secret).map_err(|error| error.code());
    assert_eq!(code(&passphrase(WORDS)), Ok(()));
    assert_eq!(code(&passphrase("gondel vlinder")), Err("wrong-key"));
    let sheet = recovery_sheet(&session, today()).unwrap();
    assert_eq!(code(&Secret::RecoveryCode(sheet.code)), Ok(()));
    let elsewhere = tempfile::tempdir().unwrap();
    let other = recovery_sheet(&session::made(elsewhere.path()), today()).unwrap();
    let other = Secret::RecoveryCode(other.code);
    assert_eq!(code(&other), Err("other-sheet"));
}

#[test]
fn what_would_be_gone_is_told_before() {
    let folder = tempfile::tempdir().unwrap();
    let watch = Watch::silent();
    let session = session::made(folder.path());
    let copy = backup(&session, Reason::Asked, NOW, &watch).unwrap().path;
    let own = own_secret(&session).unwrap();
    let look = look_at_copy(&session, &copy, &own, &watch).unwrap();
    // The line about the copy itself stands in the file only.
    assert_eq!((look.same_file, look.gone()), (true, Some(1)));
    made::add_school(session.store(), 1).unwrap();
    let look = look_at_copy(&session, &copy, &own, &watch).unwrap();
    assert_eq!(look.gone(), Some(2));
    assert_eq!(look.copy.newest, Some(NOW));

    let elsewhere = tempfile::tempdir().unwrap();
    let other = session::made(elsewhere.path());
    let look = look_at_copy(&other, &copy, &passphrase(WORDS), &watch).unwrap();
    assert_eq!((look.same_file, look.gone()), (false, None));
    let refused = |copy: &std::path::Path, secret: &Secret| {
        let looked = look_at_copy(&session, copy, secret, &watch);
        looked.unwrap_err().code()
    };
    assert_eq!(refused(&copy, &passphrase("zomaar")), "wrong-key");
    assert_eq!(refused(session.path(), &own), "same-file");
    let mut bytes = fs::read(&copy).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    fs::write(&copy, bytes).unwrap();
    assert_eq!(refused(&copy, &own), "damaged-copy");
}

#[test]
fn the_state_of_now_is_copied_and_what_is_typed_goes_along() {
    let folder = tempfile::tempdir().unwrap();
    let watch = Watch::silent();
    let session = session::made(folder.path());
    draft(&session, 1, "van toen");
    let copy = backup(&session, Reason::Asked, NOW, &watch).unwrap().path;
    made::add_school(session.store(), 1).unwrap();
    draft(&session, 1, "van nu");
    draft(&session, 2, "ook van nu");
    let own = own_secret(&session).unwrap();
    let brought = bring_back(session, &copy, &own, NOW, &watch).unwrap();
    let session = brought.back.session.unwrap();
    assert_eq!(made::schools(session.store()), 0);
    let mut kept = drafts(&session);
    kept.sort();
    assert_eq!(kept, ["ook van nu", "van nu"]);
    assert!(verify(&session, &watch).unwrap().is_sound());

    // The way back: the copy that was made just before.
    let before = brought.before.unwrap();
    let copies = own_copies(&session).unwrap().copies;
    let reasons: Vec<Reason> = copies.iter().map(|copy| copy.reason).collect();
    assert!(reasons.contains(&Reason::BeforeRestore), "{reasons:?}");
    let back = bring_back(session, &before, &own, NOW, &watch).unwrap();
    assert_eq!(made::schools(back.back.session.unwrap().store()), 1);
}

#[test]
fn what_is_refused_leaves_the_file_open_as_it_was() {
    let folder = tempfile::tempdir().unwrap();
    let watch = Watch::silent();
    let session = session::made(folder.path());
    let copy = backup(&session, Reason::Asked, NOW, &watch).unwrap().path;
    made::add_school(session.store(), 1).unwrap();
    let refused = |session, copy: &std::path::Path, secret: &Secret| {
        let refused = bring_back(session, copy, secret, NOW, &watch).unwrap_err();
        (refused.still.unwrap(), refused.error.code())
    };
    let (session, code) = refused(session, &copy, &passphrase("zomaar"));
    assert_eq!(code, "wrong-key");
    let own = own_secret(&session).unwrap();
    let running = session.store().clone();
    let (session, code) = refused(session, &copy, &own);
    assert_eq!(code, "still-in-use");
    drop(running);
    let bytes = fs::read(&copy).unwrap();
    fs::write(&copy, &bytes[..bytes.len() / 2]).unwrap();
    let (session, _) = refused(session, &copy, &own);
    assert_eq!(made::schools(session.store()), 1);
}
