//! A second process for tests that need one to be killed or locked out: this test binary itself,
//! running one ignored test by its name.

use std::env;
use std::ffi::OsStr;
use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};

/// Tells the second process what to work on.
const ARGUMENT: &str = "LEERRECHT_TEST_CHILD";

/// The command that runs one ignored test; to be started as it is, or by a wrapper.
pub(crate) fn command(test: &str, argument: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(env::current_exe().unwrap());
    command
        .args([
            "--exact",
            test,
            "--ignored",
            "--nocapture",
            "--test-threads=1",
        ])
        .env(ARGUMENT, argument)
        .stdout(Stdio::piped());
    command
}

/// In the second process: what it was told. `None` when a person runs the ignored tests by hand.
pub(crate) fn argument() -> Option<PathBuf> {
    env::var_os(ARGUMENT).map(PathBuf::from)
}

/// Waits until the second process prints a line with this word.
#[track_caller]
pub(crate) fn wait_for(child: &mut Child, word: &str) {
    let output = BufReader::new(child.stdout.take().unwrap());
    let said = output
        .lines()
        .map_while(Result::ok)
        .any(|line| line.contains(word));
    assert!(said, "the second process ended without {word}");
}
