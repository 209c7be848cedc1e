//! Where the case file lies: `--file`, else `LEERRECHT_FILE`, else the platform's data folder.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use super::arguments::Globals;
use super::failure::Failure;
use crate::files;
use crate::service::preferences::{self, Preferences};

/// The variable that names the case file.
const VARIABLE: &str = "LEERRECHT_FILE";

/// The case file of this call, of a command as of the window. It need not exist. Where nobody named
/// one and none lies in the data folder, it is the one that was open last: who made his file elsewhere
/// finds it again, and is told when it is not there.
pub(super) fn of_call(option: Option<&Path>) -> Result<PathBuf, Failure> {
    match choose(option, std::env::var_os(VARIABLE)) {
        Some(named) => Ok(named),
        None => default().map(|usual| there(usual, last())),
    }
}

/// The file that was open last.
fn last() -> Option<PathBuf> {
    Preferences::file().and_then(|file| Preferences::load(&file).last)
}

/// The usual file where it is there or none was open before.
fn there(usual: PathBuf, last: Option<PathBuf>) -> PathBuf {
    match last {
        Some(last) if !files::exists(&usual) => last,
        Some(_) | None => usual,
    }
}

fn choose(option: Option<&Path>, variable: Option<OsString>) -> Option<PathBuf> {
    let variable = variable
        .filter(|value| !value.is_empty())
        .map(PathBuf::from);
    option.map(Path::to_path_buf).or(variable)
}

/// In the platform's data folder.
fn default() -> Result<PathBuf, Failure> {
    preferences::usual_file().ok_or(Failure::new("no-data-folder"))
}

/// Whether a case file can be made here. The default folder is ours to make; one that somebody typed
/// must be there, or a typing error would make another.
pub(super) fn check(path: &Path, globals: &Globals) -> Result<(), Failure> {
    if choose(globals.file.as_deref(), std::env::var_os(VARIABLE)).is_some() {
        files::absolute(path)?;
    }
    Ok(())
}

/// The same for a new file. In the place of the one that was open last none is made unless somebody
/// names it: an empty one there would hide that it is gone.
pub(super) fn check_new(path: &Path, globals: &Globals) -> Result<(), Failure> {
    check(path, globals)?;
    let named = choose(globals.file.as_deref(), std::env::var_os(VARIABLE)).is_some();
    match !named && is_gone(path, last().as_deref()) {
        true => Err(Failure::new("last-file-gone").at(path)),
        false => Ok(()),
    }
}

/// Whether this is the file that was open last, and it is not there.
fn is_gone(path: &Path, last: Option<&Path>) -> bool {
    last == Some(path) && !files::exists(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(option: Option<&str>, variable: Option<&str>, expected: Option<&str>) {
        let found = choose(option.map(Path::new), variable.map(OsString::from));
        assert_eq!(found.as_deref(), expected.map(Path::new));
    }

    #[test]
    fn a_file_that_was_made_elsewhere_is_found_again() {
        let folder = tempfile::tempdir().unwrap();
        let path = |name: &str| folder.path().join(name);
        let (usual, other) = (path("gewoon"), path("elders"));
        let found = || there(usual.clone(), Some(other.clone()));
        // Where it lies on a stick that is not in, no other comes in its place.
        assert_eq!(found(), other);
        assert!(is_gone(&other, Some(&other)) && !is_gone(&usual, Some(&other)));
        files::write(&other, b"x", files::Existing::Keep).unwrap();
        assert_eq!(found(), other);
        assert!(!is_gone(&other, Some(&other)));
        files::write(&usual, b"x", files::Existing::Keep).unwrap();
        assert_eq!(found(), usual);
        assert_eq!(there(other.clone(), None), other);
    }

    #[test]
    fn the_option_comes_before_the_variable() {
        check(Some("a"), Some("b"), Some("a"));
        check(None, Some("b"), Some("b"));
        check(None, Some(""), None);
        check(None, None, None);
    }
}
