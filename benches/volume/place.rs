//! Where a run works: a folder of its own that goes away afterwards, the key of its files, and the
//! bare connection that the references use.

use std::path::{Path, PathBuf};

use leerrecht::clock;
use leerrecht::domain::time::Date;
use leerrecht::service::desk::Desk;
use leerrecht::store::{self, Actor, Key, Store};
use rusqlite::{Connection, OpenFlags};

use crate::Outcome;
use crate::people::TODAY;

/// The passphrase of every file here.
pub(crate) const PASSPHRASE: &str = "vlieger kwast drempel mosterd lantaarn";

/// What the program tells its own connections that matters for speed. The references get the same:
/// they differ in what is asked, not in how the file is kept.
const SETTINGS: &str = "
    PRAGMA foreign_keys = ON;
    PRAGMA synchronous = FULL;
    PRAGMA secure_delete = ON;
    PRAGMA temp_store = MEMORY;
    PRAGMA trusted_schema = OFF;
    PRAGMA cache_size = -16384;
    PRAGMA journal_size_limit = 16777216;";

/// The folder of a run.
pub(crate) struct Place(tempfile::TempDir);

impl Place {
    /// A new folder on the disk that the program was built on: a folder for temporary files may
    /// lie in memory.
    pub(crate) fn new() -> Outcome<Self> {
        let mut folder = tempfile::Builder::new();
        folder.prefix("volume-");
        Ok(Self(folder.tempdir_in(env!("CARGO_TARGET_TMPDIR"))?))
    }

    /// A file in it.
    pub(crate) fn file(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    /// The list of persons.
    pub(crate) fn persons(&self) -> PathBuf {
        self.file("personen.csv")
    }

    /// The case file.
    pub(crate) fn case_file(&self) -> PathBuf {
        self.file("dossiers.leerrecht-db")
    }

    /// The case file, opened with its passphrase as the program does.
    pub(crate) fn store(&self) -> Outcome<Store> {
        let path = self.case_file();
        let key = Key::derive(PASSPHRASE, &store::salt(&path)?)?;
        Ok(Store::open(&path, key, |_, _| Ok(()))?)
    }
}

/// A new case file.
pub(crate) fn create(path: &Path) -> Outcome<Store> {
    Ok(Store::create(path, PASSPHRASE)?)
}

/// A file opened by the engine alone, which derives the key itself.
pub(crate) fn bare(path: &Path) -> Outcome<Connection> {
    let conn = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    conn.execute_batch(&format!("PRAGMA key = '{PASSPHRASE}';"))?;
    conn.query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(()))?;
    conn.execute_batch(SETTINGS)?;
    Ok(conn)
}

/// The day on which the law is applied.
pub(crate) fn today() -> Outcome<Date> {
    let (year, month, day) = TODAY;
    Date::from_ymd_opt(year, month, day).ok_or_else(|| "no such day".into())
}

/// Nobody, now.
pub(crate) fn actor() -> Actor {
    Actor {
        officer: None,
        at: clock::now(),
    }
}

/// The desk of the measured office.
pub(crate) fn desk(store: &Store) -> Outcome<Desk<'_>> {
    Ok(Desk::new(store, actor(), today()?))
}

/// Takes away a file with what the engine keeps beside it.
pub(crate) fn remove(path: &Path) -> Outcome<()> {
    for end in ["", "-wal", "-shm", "-journal"] {
        let mut name = path.as_os_str().to_owned();
        name.push(end);
        match std::fs::remove_file(&name) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(error.into()),
            _ => {}
        }
    }
    Ok(())
}
