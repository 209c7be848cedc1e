//! A half-typed form that cannot be read keeps its words, whatever is done with the form meanwhile.

use super::*;

fn draft(body: &str) -> Draft {
    Draft {
        screen: "proef".to_owned(),
        record: 1,
        body: body.to_owned(),
        version: 1,
        saved_at: Timestamp(1),
    }
}

/// A file with a form whose words no program can read.
fn unread() -> Store {
    let store = Store::memory().unwrap();
    store.keep_draft(&draft("eerste")).unwrap();
    let damage = "UPDATE draft SET body = CAST(x'ff' AS TEXT)";
    store.writer().execute(damage, []).unwrap();
    assert!(store.draft("proef", 1).is_err());
    store
}

/// Which forms stand there, with the words that are put aside as they are.
fn forms(store: &Store) -> Vec<String> {
    let writer = store.writer();
    let mut ask = writer
        .prepare("SELECT screen || ' ' || hex(body) FROM draft ORDER BY screen")
        .unwrap();
    let forms = ask.query_map([], |row| row.get(0)).unwrap();
    forms.collect::<Result<_, _>>().unwrap()
}

#[test]
fn what_is_typed_is_kept_beside_it() {
    let store = unread();
    store.keep_draft(&draft("a")).unwrap();
    store.keep_draft(&draft("b")).unwrap();
    assert_eq!(forms(&store), ["aside-proef FF", "proef 62"]);
    let read = store.draft("proef", 1).unwrap();
    assert_eq!(read.map(|draft| draft.body).as_deref(), Some("b"));
}

#[test]
fn what_became_empty_again_drops_nothing() {
    let store = unread();
    let (screen, record) = ("proef".to_owned(), 1);
    let drop = DraftChange::Drop { screen, record };
    store.change_drafts(&[drop], store.turn()).unwrap();
    assert_eq!(forms(&store), ["proef FF"]);
    assert!(store.is_draft_unread("proef", 1));
}

#[test]
fn what_was_overtaken_puts_nothing_aside() {
    let store = unread();
    let older = store.turn();
    store.keep_draft(&draft("b")).unwrap();
    let keep = DraftChange::Keep(draft("a"));
    store.change_drafts(&[keep], older).unwrap();
    assert_eq!(forms(&store), ["aside-proef FF", "proef 62"]);
}

#[test]
fn as_soon_as_it_is_read_it_is_as_every_other() {
    let store = unread();
    let mend = "UPDATE draft SET body = 'eerste'";
    store.writer().execute(mend, []).unwrap();
    store.draft("proef", 1).unwrap();
    assert!(!store.is_draft_unread("proef", 1));
    store.keep_draft(&draft("a")).unwrap();
    assert_eq!(forms(&store), ["proef 61"]);
}
