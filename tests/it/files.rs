//! What stands on the disk when writing fails: on a full disk, and when the program is killed.

use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::Command;
use std::thread;
use std::time::Duration;

use leerrecht::files::{self, Existing, Pending};

use crate::child;
use crate::small_disk::{self, DONE};

#[test]
#[ignore = "the second process of the test below"]
fn writes_to_a_full_disk() {
    let Some(folder) = child::argument() else {
        return;
    };
    let path = folder.join("zaken");
    files::write(&path, b"oud", Existing::Keep).unwrap();
    let refused = files::write(&path, &[7; 300_000], Existing::Replace).unwrap_err();
    assert_eq!(refused.code(), "disk-full");
    assert_eq!(files::read(&path, 99).unwrap(), b"oud");
    assert_eq!(files::list(&folder).unwrap().len(), 1);
    println!("{DONE}");
}

#[test]
fn a_full_disk_leaves_the_old_file() {
    small_disk::run("files::writes_to_a_full_disk", "64k");
}

#[test]
#[ignore = "the second process of the test below"]
fn writes_until_killed() {
    let Some(folder) = child::argument() else {
        return;
    };
    let mut pending = Pending::create(&folder.join("zaken"), Existing::Replace).unwrap();
    pending.write_all(b"half").unwrap();
    println!("half");
    thread::sleep(Duration::from_secs(60));
}

#[test]
fn a_killed_writer_leaves_the_old_file() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("zaken");
    files::write(&path, b"oud", Existing::Keep).unwrap();
    let mut writer = child::command("files::writes_until_killed", folder.path())
        .spawn()
        .unwrap();
    child::wait_for(&mut writer, "half");
    writer.kill().unwrap();
    writer.wait().unwrap();

    assert_eq!(fs::read(&path).unwrap(), b"oud");
    assert_eq!(count(folder.path()), 2);
    assert_eq!(files::remove_leftovers(&path).unwrap(), 1);
    assert_eq!(count(folder.path()), 1);
}

/// A folder that can be written but not read, and so not synced either.
const UNREADABLE: u32 = 0o333;

#[test]
#[ignore = "the second process of the test below"]
fn writes_where_names_cannot_be_synced() {
    let Some(folder) = child::argument() else {
        return;
    };
    if files::sync_folder(&folder).is_ok() {
        println!("not run: nothing is forbidden here");
        return;
    }
    let (path, other) = (folder.join("zaken"), folder.join("anders"));
    files::write(&path, b"nieuw", Existing::Keep).unwrap();
    files::rename(&path, &other).unwrap();
    assert_eq!(files::read(&other, 99).unwrap(), b"nieuw");
    println!("{DONE}");
}

#[cfg(unix)]
#[test]
fn a_name_that_was_given_counts_as_given() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    let allow = |mode| fs::set_permissions(folder.path(), fs::Permissions::from_mode(mode));
    allow(UNREADABLE).unwrap();
    let plain = child::command("files::writes_where_names_cannot_be_synced", folder.path());
    // To the administrator nothing is forbidden: then somebody else has to try.
    let mut nobody = Command::new("setpriv");
    nobody
        .args(["--reuid=65534", "--regid=65534", "--clear-groups"])
        .arg(plain.get_program())
        .args(plain.get_args())
        .env("LEERRECHT_TEST_CHILD", folder.path());
    for mut command in [plain, nobody] {
        match command.output() {
            Ok(ended) if ended.status.success() => {
                let said = String::from_utf8_lossy(&ended.stdout);
                println!("tried: {}", said.contains(DONE));
            }
            Ok(ended) if ended.stdout.is_empty() => println!("not run: nobody else can be had"),
            Ok(ended) => panic!("{}", String::from_utf8_lossy(&ended.stdout)),
            Err(error) => println!("not run: {error}"),
        }
    }
    allow(0o700).unwrap();
}

fn count(folder: &Path) -> usize {
    files::list(folder).unwrap().len()
}
