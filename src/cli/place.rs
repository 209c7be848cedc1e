//! Where the case file lies: `--file`, else `LEERRECHT_FILE`, else the platform's data folder.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use directories::ProjectDirs;

use super::arguments::Globals;
use super::failure::Failure;
use crate::files;
use crate::service::preferences::Preferences;

/// The variable that names the case file.
const VARIABLE: &str = "LEERRECHT_FILE";

/// The case file's own name.
const NAME: &str = "leerrecht.leerrecht-db";

/// The case file of this call. It need not exist.
pub(super) fn of_call(option: Option<&Path>) -> Result<PathBuf, Failure> {
    choose(option, std::env::var_os(VARIABLE)).map_or_else(default, Ok)
}

/// The case file of the window: the same, but where nobody named one and none lies in the data folder,
/// the one that was open last. Who made his file elsewhere finds it again.
pub(super) fn of_window(option: Option<&Path>) -> Result<PathBuf, Failure> {
    if let Some(named) = choose(option, std::env::var_os(VARIABLE)) {
        return Ok(named);
    }
    let last = Preferences::file().and_then(|file| Preferences::load(&file).last);
    default().map(|usual| there(usual, last))
}

/// The usual file where it is there or nothing else is.
fn there(usual: PathBuf, last: Option<PathBuf>) -> PathBuf {
    match last {
        Some(last) if !files::exists(&usual) && files::exists(&last) => last,
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
    let folders = ProjectDirs::from("", "", "leerrecht").ok_or(Failure::new("no-data-folder"))?;
    Ok(folders.data_dir().join(NAME))
}

/// Whether a case file can be made here. The default folder is ours to make; one that somebody typed
/// must be there, or a typing error would make another.
pub(super) fn check(path: &Path, globals: &Globals) -> Result<(), Failure> {
    if choose(globals.file.as_deref(), std::env::var_os(VARIABLE)).is_some() {
        files::absolute(path)?;
    }
    Ok(())
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
        assert_eq!(found(), usual);
        files::write(&other, b"x", files::Existing::Keep).unwrap();
        assert_eq!(found(), other);
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
