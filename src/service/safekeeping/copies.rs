//! Where copies lie and what they are called: `zaken-kopie-20261123T221530Z-dag-3fa91c20`, by the
//! name of the file, the moment (UTC, so that the order of the names is the order of making), the
//! reason and a mark that is the file's own, also under a new passphrase. A file with another name
//! is not ours, whatever it holds.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use chrono::{DateTime, NaiveDateTime};

use super::SafekeepingError;
use crate::domain::time::Timestamp;
use crate::files::{self, FilesError};
use crate::store::{self, Copied, Key, Snapshot, Store, StoreError, Watch};

/// The setting with the folder that was chosen for copies.
pub(super) const FOLDER: &str = "kopieen";

/// The end of the name of a case file and of its copies.
const ENDING: &str = ".leerrecht-db";

const MOMENT: &str = "%Y%m%dT%H%M%SZ";

/// Why a copy was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Reason {
    /// The first time that day that there was something new.
    Daily,
    /// Somebody asked for it.
    Asked,
    /// The form of the file was going to change.
    BeforeMigration,
    /// The passphrase was going to change.
    BeforeNewPassphrase,
    /// A list was going to be taken over, which cannot be undone.
    BeforeImport,
    /// A copy was going to be put in the file's place.
    BeforeRestore,
}

impl Reason {
    /// All of them.
    pub const ALL: [Self; 6] = [
        Self::Daily,
        Self::Asked,
        Self::BeforeMigration,
        Self::BeforeNewPassphrase,
        Self::BeforeImport,
        Self::BeforeRestore,
    ];

    /// The word in the name and in the log.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Daily => "dag",
            Self::Asked => "gevraagd",
            Self::BeforeMigration => "voor-nieuwe-vorm",
            Self::BeforeNewPassphrase => "voor-nieuwe-wachtwoordzin",
            Self::BeforeImport => "voor-import",
            Self::BeforeRestore => "voor-terugzetten",
        }
    }

    fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|reason| reason.code() == code)
    }
}

/// A copy, as far as its name tells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CopyFile {
    /// Where it lies.
    pub path: PathBuf,
    /// Bytes.
    pub size: u64,
    /// When it was made, to the second.
    pub made: Timestamp,
    /// Why.
    pub reason: Reason,
    /// The mark of the file it is a copy of.
    pub mark: String,
}

/// The folder for the copies of an open file: the chosen one, else the one beside it.
pub fn folder(store: &Store, path: &Path) -> Result<PathBuf, StoreError> {
    let chosen = store.read(|file| file.setting(FOLDER))?;
    Ok(chosen.map_or_else(|| default_folder(path), PathBuf::from))
}

/// The folder beside the file: `zaken.leerrecht-db-kopieen`.
pub fn default_folder(path: &Path) -> PathBuf {
    let mut name = OsString::from(path);
    name.push("-kopieen");
    name.into()
}

/// The copies in a folder, of any case file, the newest first. A folder that is not there has none.
pub fn list(folder: &Path) -> Result<Vec<CopyFile>, FilesError> {
    if !files::exists(folder) {
        return Ok(Vec::new());
    }
    let mut copies: Vec<CopyFile> = files::list(folder)?
        .into_iter()
        .filter_map(|entry| read_name(entry.path, entry.size))
        .collect();
    copies.sort_by(|one, other| (other.made, &other.path).cmp(&(one.made, &one.path)));
    Ok(copies)
}

/// The mark of a file: of the first line of its log, which stays with it for life.
pub(super) fn mark(file: &Snapshot<'_>) -> Result<String, StoreError> {
    let hash = file.first_line()?.unwrap_or_default();
    let bytes = hash.iter().copied().chain(std::iter::repeat(0)).take(4);
    Ok(bytes.map(|byte| format!("{byte:02x}")).collect())
}

/// Makes a copy in a folder under its own name. The folder beside the file is made when needed; a
/// chosen one must be there: it may lie on a stick that is not in.
pub(super) fn make(
    folder: &Path,
    (path, key): (&Path, &Key),
    (reason, now): (Reason, Timestamp),
    watch: &Watch,
) -> Result<(PathBuf, Copied), StoreError> {
    if folder == default_folder(path) {
        files::create_folder(folder)?;
    }
    let mark = store::peek(path, key, mark)?;
    let target = files::free_name(&folder.join(name(path, reason, now, &mark)));
    let copied = store::copy(path, key, &target, watch)?;
    Ok((target, copied))
}

/// The copy of a file whose form is going to change.
pub(in crate::service) fn before_migration(
    path: &Path,
    key: &Key,
    now: Timestamp,
    watch: &Watch,
) -> Result<(), StoreError> {
    let chosen = store::peek(path, key, |file| file.setting(FOLDER))?;
    let folder = chosen.map_or_else(|| default_folder(path), PathBuf::from);
    make(&folder, (path, key), (Reason::BeforeMigration, now), watch).map(drop)
}

/// Takes away the copies of this file that were never finished.
pub(in crate::service) fn sweep(store: &Store) -> Result<(), SafekeepingError> {
    let Some(path) = store.path() else {
        return Ok(());
    };
    let folder = folder(store, path)?;
    if !files::exists(&folder) {
        return Ok(());
    }
    let mark = store.read(mark)?;
    let half_made = |name: &str| {
        let target = name
            .strip_prefix('.')
            .and_then(|rest| rest.split_once(&format!("{ENDING}.")));
        target.is_some_and(|(start, _)| parts(start).is_some_and(|parts| parts.mark == mark))
    };
    for entry in files::list(&folder)? {
        let name = entry.path.file_name().unwrap_or_default().to_string_lossy();
        if half_made(&name) {
            files::remove(&entry.path)?;
        }
    }
    Ok(())
}

/// The name of a copy.
fn name(path: &Path, reason: Reason, now: Timestamp, mark: &str) -> String {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let moment = stamp(now);
    format!("{stem}-kopie-{moment}-{}-{mark}{ENDING}", reason.code())
}

/// A moment as it stands in a name.
pub(super) fn stamp(moment: Timestamp) -> String {
    DateTime::from_timestamp_millis(moment.0)
        .map(|moment| moment.format(MOMENT).to_string())
        .unwrap_or_default()
}

fn read_name(path: PathBuf, size: u64) -> Option<CopyFile> {
    let name = path.file_name()?.to_str()?.strip_suffix(ENDING)?.to_owned();
    let parts = parts(&name)?;
    Some(CopyFile {
        size,
        made: parts.made,
        reason: parts.reason,
        mark: parts.mark.to_owned(),
        path,
    })
}

/// What a name says.
struct Parts<'n> {
    made: Timestamp,
    reason: Reason,
    mark: &'n str,
}

/// Reads a name without its ending; a number behind it, where two were made in one second, is fine.
fn parts(name: &str) -> Option<Parts<'_>> {
    if name.starts_with('.') {
        return None;
    }
    let (_, rest) = name.rsplit_once("-kopie-")?;
    let rest = rest.split_once(" (").map_or(rest, |(name, _)| name);
    let (moment, rest) = rest.split_once('-')?;
    let (reason, mark) = rest.rsplit_once('-')?;
    let is_mark = mark.len() == 8 && mark.bytes().all(|sign| sign.is_ascii_hexdigit());
    let moment = NaiveDateTime::parse_from_str(moment, MOMENT).ok()?;
    is_mark.then_some(Parts {
        made: Timestamp(moment.and_utc().timestamp_millis()),
        reason: Reason::from_code(reason)?,
        mark,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: Timestamp = Timestamp(1_790_000_000_123);

    #[test]
    fn a_name_reads_back() {
        for reason in Reason::ALL {
            let name = name(
                Path::new("/x/zaken-kopie-2026.leerrecht-db"),
                reason,
                NOW,
                "00af3c21",
            );
            let found = read_name(PathBuf::from(&name), 7).unwrap();
            assert_eq!(found.reason, reason, "{name}");
            assert_eq!(found.made, Timestamp(1_790_000_000_000));
            assert_eq!((found.mark.as_str(), found.size), ("00af3c21", 7));
        }
    }

    #[track_caller]
    fn check(name: &str, ours: bool) {
        assert_eq!(read_name(PathBuf::from(name), 1).is_some(), ours, "{name}");
    }

    #[test]
    fn only_names_of_ours_are_read() {
        check(
            "zaken-kopie-20260921T133320Z-dag-00af3c21.leerrecht-db",
            true,
        );
        check(
            "zaken-kopie-20260921T133320Z-dag-00af3c21 (2).leerrecht-db",
            true,
        );
        check(
            "zaken-kopie-20260921T133320Z-gevraagd-00af3c21.leerrecht-db",
            true,
        );
        check(
            "zaken-kopie-20260921T133320Z-zomaar-00af3c21.leerrecht-db",
            false,
        );
        check(
            "zaken-kopie-20260921T133320Z-dag-0af3c21.leerrecht-db",
            false,
        );
        check("zaken-kopie-20260921T133320Z-dag-00af3c21.pdf", false);
        check(
            "zaken-kopie-20261321T133320Z-dag-00af3c21.leerrecht-db",
            false,
        );
        check("zaken-opzij-20260921T133320Z.leerrecht-db", false);
        check("zaken.leerrecht-db", false);
        check(
            ".zaken-kopie-20260921T133320Z-dag-00af3c21.leerrecht-db",
            false,
        );
        check("", false);
    }
}
