//! A disk of a few megabytes that a test may fill: a second process with a file system of its own
//! in memory, where the system lets us make one.

use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use leerrecht::files;

use crate::{child, left_out};

/// What the second process prints when it came to its end.
pub(crate) const DONE: &str = "the small disk was tried";

/// Where this variable is set, a machine that gives no small disk fails.
const MUST_MOUNT: &str = "LEERRECHT_MUST_MOUNT";

/// Runs an ignored test in a second process, its argument a folder on a small disk. Says so where
/// that cannot be.
#[track_caller]
pub(crate) fn run(test: &str, size: &str) {
    let folder = tempfile::tempdir().unwrap();
    let inner = child::command(test, folder.path());
    let mut outer = Command::new("unshare");
    outer
        .args(["--map-root-user", "--mount", "sh", "-c"])
        .arg(format!(
            "mount -t tmpfs -o size={size} none \"$LEERRECHT_TEST_CHILD\" || exit 77; exec \"$@\""
        ))
        .arg("sh")
        .arg(inner.get_program())
        .args(inner.get_args())
        .env("LEERRECHT_TEST_CHILD", folder.path())
        .stderr(Stdio::piped());
    match outer.output() {
        Ok(ended) if String::from_utf8_lossy(&ended.stdout).contains(DONE) => {}
        Ok(ended) if ended.stdout.is_empty() => {
            let said = String::from_utf8_lossy(&ended.stderr);
            let reason = format!("no small disk to fill ({})", said.trim());
            left_out::tell_unless(MUST_MOUNT, &reason);
        }
        Ok(ended) => panic!(
            "{}{}",
            String::from_utf8_lossy(&ended.stdout),
            String::from_utf8_lossy(&ended.stderr)
        ),
        Err(error) => {
            let reason = format!("no small disk to fill (unshare: {error})");
            left_out::tell_unless(MUST_MOUNT, &reason);
        }
    }
}

/// Fills the disk until this many bytes are left.
pub(crate) fn leave(folder: &Path, bytes: u64) {
    let free = files::free_space(folder).unwrap();
    let fill = usize::try_from(free.saturating_sub(bytes)).unwrap();
    let mut ballast = fs::File::create(folder.join(BALLAST)).unwrap();
    ballast.write_all(&vec![0; fill]).unwrap();
}

/// Gives the room back.
pub(crate) fn make_room(folder: &Path) {
    fs::remove_file(folder.join(BALLAST)).unwrap();
}

const BALLAST: &str = "ballast";
