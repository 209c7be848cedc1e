//! All of a file or nothing: another file than the one shown, and a stop half-way.

use std::ops::ControlFlow;
use std::sync::atomic::{AtomicUsize, Ordering};

use leerrecht::service::import::{Input, Mode, Options, persons};
use leerrecht::store::Watch;
use serde_json::Value;
use sha2::{Digest, Sha256};

use super::list::{child, json_of, many, sister};
use super::{File, apply, counts};

#[test]
fn a_file_that_changed_after_the_preview_is_refused() {
    let file = File::new();
    let run = |people: &[Value], mode| {
        persons(
            &file.store,
            Input::bytes(json_of(people)),
            &file.options(),
            mode,
        )
    };
    let (shown, _) = run(&[child()], Mode::Preview).unwrap();
    let refused = run(&[child(), sister()], apply(Some(shown.sha256))).unwrap_err();
    assert_eq!(refused.code(), "changed-since-preview");
    assert_eq!((file.youths(), file.log_lines()), (0, 0));
}

#[test]
fn stopped_half_way_nothing_is_left() {
    let file = File::new();
    let people = json_of(&many(2_000));
    let asked = AtomicUsize::new(0);
    let stop_at = |which: usize| {
        let asked = &asked;
        move |_, _| match asked.fetch_add(1, Ordering::Relaxed) == which {
            true => ControlFlow::Break(()),
            false => ControlFlow::Continue(()),
        }
    };
    for which in [0, 2, 5] {
        asked.store(0, Ordering::Relaxed);
        let options = Options {
            progress: &stop_at(which),
            ..file.options()
        };
        for mode in [Mode::Preview, apply(None)] {
            asked.store(0, Ordering::Relaxed);
            let input = Input::bytes(people.clone());
            let stopped = persons(&file.store, input, &options, mode).unwrap_err();
            assert_eq!(stopped.code(), "stopped");
            assert_eq!((file.youths(), file.log_lines()), (0, 0));
        }
    }
    assert_eq!(counts(&file.take(&people)), [2_000, 0, 0, 0, 0]);
    let sound = file.store.verify(&Watch::silent()).unwrap();
    assert!(sound.is_sound(), "{:?}", sound.damage);
}

#[test]
fn the_hash_is_that_of_the_whole_file() {
    let file = File::new();
    let tail = "x".repeat(200_000);
    let list = format!(r#"{{"personen":[{{"burgerservicenummer":"999990007"}}],"meer":"{tail}"}}"#);
    let expected: [u8; 32] = Sha256::digest(list.as_bytes()).into();
    assert_eq!(file.take(list.as_bytes()).sha256, expected);
}
