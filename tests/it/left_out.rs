//! Tests that cannot run on this machine. That is told on standard error itself, which the test
//! runner does not catch as it catches what tests print; where a test must run, it is a failure.

use std::collections::BTreeSet;
use std::io::Write;
use std::process::{Command, Output};
use std::sync::Mutex;

static TOLD: Mutex<BTreeSet<String>> = Mutex::new(BTreeSet::new());

/// Tells once that tests are left out.
pub(crate) fn tell(reason: &str) {
    if TOLD.lock().unwrap().insert(reason.to_owned()) {
        let _ = writeln!(std::io::stderr(), "\nleft out: {reason}");
    }
}

/// The same, but a failure where this variable says that such tests must run.
#[track_caller]
pub(crate) fn tell_unless(must_run: &str, reason: &str) {
    let must = std::env::var_os(must_run).is_some_and(|value| !value.is_empty());
    assert!(!must, "{must_run} is set, but {reason}");
    tell(reason);
}

/// Runs tests of this binary in a second process, changed by `with`.
fn run_again(
    arguments: &[&str],
    with: impl FnOnce(&mut Command) -> &mut Command,
) -> (bool, String) {
    let mut command = Command::new(std::env::current_exe().unwrap());
    let Output { status, stderr, .. } = with(command.args(arguments)).output().unwrap();
    (status.success(), String::from_utf8(stderr).unwrap())
}

#[test]
fn without_real_files_that_is_told_once() {
    let (passed, said) = run_again(&["real_data::"], |call| {
        call.env_remove("LEERRECHT_REAL_DATA")
    });
    assert!(passed, "{said}");
    assert_eq!(said.matches("left out: ").count(), 1, "{said}");
    assert!(said.contains("LEERRECHT_REAL_DATA is not set"), "{said}");
}

#[test]
fn without_a_small_disk_that_is_told_or_a_failure() {
    const MUST: &str = "LEERRECHT_MUST_MOUNT";
    let test = ["--exact", "files::a_full_disk_leaves_the_old_file"];
    let (passed, said) = run_again(&test, |call| call.env("PATH", "/nowhere").env_remove(MUST));
    assert!(
        passed && said.contains("left out: no small disk to fill"),
        "{said}"
    );
    let (passed, _) = run_again(&test, |call| call.env("PATH", "/nowhere").env(MUST, "1"));
    assert!(!passed);
}
