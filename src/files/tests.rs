//! Files as they are made, refused and left alone.

use std::io::Write;

use tempfile::TempDir;

use super::*;

fn folder() -> TempDir {
    tempfile::tempdir().unwrap()
}

fn names(folder: &TempDir) -> Vec<String> {
    let found = list(folder.path()).unwrap();
    let name = |entry: &Entry| {
        entry
            .path
            .file_name()
            .unwrap()
            .to_string_lossy()
            .into_owned()
    };
    found.iter().map(name).collect()
}

#[track_caller]
fn check_code<T: std::fmt::Debug>(result: Result<T, FilesError>, code: &str) {
    assert_eq!(result.unwrap_err().code(), code);
}

#[cfg(unix)]
#[track_caller]
fn check_mode(path: &Path, expected: u32) {
    use std::os::unix::fs::PermissionsExt;
    let mode = fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode, expected, "{mode:o}");
}

#[test]
fn reading_has_a_limit() {
    let folder = folder();
    let path = folder.path().join("a.csv");
    write(&path, b"vijf!", Existing::Keep).unwrap();
    assert_eq!(read(&path, 5).unwrap(), b"vijf!");
    assert_eq!(read_start(&path, 3).unwrap(), b"vij");
    assert_eq!(read_start(&path, 30).unwrap(), b"vijf!");
    check_code(read(&path, 4), "file-too-large");
    check_code(open(&path, 4), "file-too-large");
    assert!(open(&path, 5).is_ok());
}

#[test]
fn a_folder_or_nothing_is_no_file() {
    let folder = folder();
    check_code(open(folder.path(), 9), "not-a-file");
    check_code(read(folder.path(), 9), "not-a-file");
    check_code(write(folder.path(), b"", Existing::Replace), "not-a-file");
    check_code(open(&folder.path().join("niets"), 9), "file-missing");
    check_code(read(&folder.path().join("niets"), 9), "file-missing");
    check_code(list(&folder.path().join("niets")), "file-missing");
}

#[cfg(unix)]
#[test]
fn endless_devices_stop_at_the_limit() {
    check_code(read(Path::new("/dev/zero"), 1000), "file-too-large");
    check_code(open(Path::new("/dev/zero"), 1000), "not-a-file");
}

#[test]
fn writing_keeps_or_replaces() {
    let folder = folder();
    let path = folder.path().join("brief.pdf");
    write(&path, b"eerste", Existing::Keep).unwrap();
    check_code(write(&path, b"tweede", Existing::Keep), "file-exists");
    assert_eq!(read(&path, 99).unwrap(), b"eerste");
    write(&path, b"tweede", Existing::Replace).unwrap();
    assert_eq!(read(&path, 99).unwrap(), b"tweede");
    assert_eq!(names(&folder), ["brief.pdf"]);
}

#[test]
fn an_abandoned_file_leaves_the_old_one() {
    let folder = folder();
    let path = folder.path().join("zaken");
    write(&path, b"oud", Existing::Keep).unwrap();
    let mut pending = Pending::create(&path, Existing::Replace).unwrap();
    pending.write_all(b"nieuw").unwrap();
    assert_eq!(names(&folder).len(), 2);
    drop(pending);
    assert_eq!(names(&folder), ["zaken"]);
    assert_eq!(read(&path, 99).unwrap(), b"oud");
}

#[test]
fn a_name_taken_meanwhile_is_kept() {
    let folder = folder();
    let path = folder.path().join("zaken");
    let pending = Pending::create(&path, Existing::Keep).unwrap();
    write(&path, b"van een ander", Existing::Keep).unwrap();
    check_code(pending.commit(), "file-exists");
    assert_eq!(read(&path, 99).unwrap(), b"van een ander");
    assert_eq!(names(&folder), ["zaken"]);
}

#[cfg(unix)]
#[test]
fn links_are_not_written_through() {
    let folder = folder();
    let (real, link) = (folder.path().join("echt"), folder.path().join("link"));
    write(&real, b"echt", Existing::Keep).unwrap();
    std::os::unix::fs::symlink(&real, &link).unwrap();
    check_code(write(&link, b"x", Existing::Replace), "symbolic-link");
    check_code(rename(&real, &link), "symbolic-link");
    check_code(try_lock(&link), "symbolic-link");
    check_code(absolute(&link), "symbolic-link");
    check_code(create_private(&link), "file-exists");
    assert_eq!(read(&link, 99).unwrap(), b"echt");
    remove(&link).unwrap();
    assert_eq!(names(&folder), ["echt"]);
}

#[cfg(unix)]
#[test]
fn everything_made_is_private() {
    let folder = folder();
    let at = |name| folder.path().join(name);
    create_private(&at("a")).unwrap();
    write(&at("b"), b"", Existing::Keep).unwrap();
    copy(&at("b"), &at("c"), Existing::Keep).unwrap();
    let _lock = try_lock(&at("d")).unwrap();
    for name in ["a", "b", "c", "d"] {
        check_mode(&at(name), 0o600);
    }
    create_folder(&at("e/f")).unwrap();
    for name in ["e", "e/f"] {
        check_mode(&at(name), 0o700);
    }
}

#[test]
fn renaming_and_removing() {
    let folder = folder();
    let (a, b) = (folder.path().join("a"), folder.path().join("b"));
    write(&a, b"a", Existing::Keep).unwrap();
    write(&b, b"b", Existing::Keep).unwrap();
    rename(&a, &b).unwrap();
    assert_eq!(read(&b, 9).unwrap(), b"a");
    assert_eq!(size(&b).unwrap(), 1);
    remove(&b).unwrap();
    remove(&b).unwrap();
    assert!(!exists(&b));
    check_code(rename(&a, &b), "file-missing");
}

#[test]
fn free_names_count_on() {
    let folder = folder();
    let path = folder.path().join("brief.v1.pdf");
    assert_eq!(free_name(&path), path);
    write(&path, b"", Existing::Keep).unwrap();
    let second = free_name(&path);
    assert_eq!(second.file_name().unwrap(), "brief.v1 (2).pdf");
    write(&second, b"", Existing::Keep).unwrap();
    assert_eq!(free_name(&path).file_name().unwrap(), "brief.v1 (3).pdf");
}

#[test]
fn leftovers_of_one_target_only() {
    let folder = folder();
    let at = |name: &str| folder.path().join(name);
    let keep = ["zaken", ".zaken.lock", ".andere.abc.part", "zaken.part"];
    for name in keep.iter().chain(&[".zaken.abc.part", ".zaken.def.part"]) {
        write(&at(name), b"", Existing::Keep).unwrap();
    }
    assert_eq!(remove_leftovers(&at("zaken")).unwrap(), 2);
    assert_eq!(names(&folder).len(), keep.len());
}

#[test]
fn a_lock_is_held_once() {
    let folder = folder();
    let path = folder.path().join("zaken.lock");
    let first = try_lock(&path).unwrap();
    assert!(first.is_some());
    assert!(try_lock(&path).unwrap().is_none());
    drop(first);
    assert!(try_lock(&path).unwrap().is_some());
}

#[test]
fn one_file_has_one_name() {
    let folder = folder();
    let plain = folder.path().join("zaken");
    create_folder(&folder.path().join("x")).unwrap();
    let around = folder.path().join("x/../zaken");
    assert_eq!(absolute(&plain).unwrap(), absolute(&around).unwrap());
    assert!(absolute(Path::new("zaken")).unwrap().is_absolute());
    check_code(absolute(Path::new("/")), "not-a-file");
    check_code(absolute(&folder.path().join("niet/zaken")), "file-missing");
}

#[test]
fn errors_name_path_and_act() {
    let error = read(Path::new("/bestaat/niet.csv"), 9).unwrap_err();
    assert_eq!(
        error.to_string(),
        "cannot open /bestaat/niet.csv: entity not found"
    );
    assert_eq!(error.path(), Path::new("/bestaat/niet.csv"));
    let code = |operation, kind: io::ErrorKind| {
        FilesError::new(operation, Path::new("x"), &kind.into()).code()
    };
    assert_eq!(
        code(Operation::Write, io::ErrorKind::StorageFull),
        "disk-full"
    );
    assert_eq!(
        code(Operation::Create, io::ErrorKind::PermissionDenied),
        "read-only"
    );
    assert_eq!(
        code(Operation::Open, io::ErrorKind::PermissionDenied),
        "no-permission"
    );
    assert_eq!(code(Operation::Sync, io::ErrorKind::Other), "file-problem");
    assert_eq!(
        code(Operation::Open, io::ErrorKind::NotADirectory),
        "file-missing"
    );
    assert_eq!(
        code(Operation::Read, io::ErrorKind::IsADirectory),
        "not-a-file"
    );
}

#[test]
fn a_folder_that_takes_no_files() {
    let folder = folder();
    check_writable(folder.path()).unwrap();
    assert!(names(&folder).is_empty());
    check_code(check_writable(&folder.path().join("niets")), "file-missing");
}
