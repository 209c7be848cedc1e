//! Opens the one file: its key, its settings, and what is said when it is no case file.
//! The only place that names `Connection::open`.

use std::path::{MAIN_SEPARATOR, Path};

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};

use super::key::{Key, Salt, random_salt};
use super::{StoreError, first_page, schema, swap};
use crate::files;

/// Marks the file as ours (`PRAGMA application_id`): "LRCH".
pub(super) const APPLICATION_ID: i64 = 0x4C52_4348;

/// The page size of SQLCipher 4 by default: any SQLCipher 4 tool opens the file.
pub(super) const PAGE: u64 = 4096;

/// What every connection is told before its first query. FULL: a change that was confirmed stands
/// on the disk. Temporary tables stay in memory: nothing is ever written beside the file in clear.
const SETTINGS: &str = "
    PRAGMA foreign_keys = ON;
    PRAGMA synchronous = FULL;
    PRAGMA secure_delete = ON;
    PRAGMA temp_store = MEMORY;
    PRAGMA trusted_schema = OFF;
    PRAGMA cache_size = -16384;
    PRAGMA journal_size_limit = 16777216;
    PRAGMA busy_timeout = 5000;";

/// Prepared statements that a connection keeps: some ten per table.
const STATEMENTS: usize = 256;

/// Whether a connection may write.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Access {
    /// Reads and writes.
    Write,
    /// Reads only.
    Read,
    /// Reads only, and opens without the right to write: a copy that is checked.
    Frozen,
    /// The same where nothing is written, also not beside the file, by anybody.
    Immutable,
}

/// The salt of an existing file, after the checks that need no key.
pub fn salt(path: &Path) -> Result<Salt, StoreError> {
    let head = files::read_start(path, 16)?;
    let salt: Salt = head
        .as_slice()
        .try_into()
        .map_err(|_| StoreError::NotACaseFile(path.to_owned()))?;
    if &salt == b"SQLite format 3\0" {
        return Err(StoreError::NotEncrypted(path.to_owned()));
    }
    if looks_like_another_kind(&salt) {
        return Err(StoreError::NotACaseFile(path.to_owned()));
    }
    // A kill while the file took up its WAL leaves a page half written that stands whole in there.
    let size = files::size(path)?;
    if size % PAGE != 0 && !swap::has_changes_beside(path) {
        return Err(StoreError::CutShort(path.to_owned()));
    }
    Ok(salt)
}

/// The head of an encrypted file is noise; the heads of documents, pictures and archives are not.
fn looks_like_another_kind(head: &Salt) -> bool {
    const KNOWN: &[&[u8]] = &[
        b"%PDF",
        b"PK\x03\x04",
        b"\x89PNG",
        b"\xFF\xD8\xFF",
        b"\xD0\xCF\x11\xE0",
        b"\x1F\x8B\x08",
        b"age-encryption",
    ];
    KNOWN.iter().any(|known| head.starts_with(known))
        || head
            .iter()
            .all(|byte| byte.is_ascii_graphic() || byte.is_ascii_whitespace() || *byte == 0)
}

/// A random salt for a new file that [`salt`] will not take for the head of something else (one
/// in five million would be).
pub(super) fn fresh_salt() -> Result<Salt, StoreError> {
    loop {
        let salt = random_salt()?;
        if !looks_like_another_kind(&salt) {
            return Ok(salt);
        }
    }
}

/// Makes a new, empty, encrypted file (mode 0600) for a passphrase. Refuses an existing one.
pub(super) fn create(path: &Path, passphrase: &str) -> Result<(Connection, Key), StoreError> {
    let salt = fresh_salt()?;
    let key = Key::derive(passphrase, &salt)?;
    let conn = create_with(path, &key, &salt)?;
    Ok((conn, key))
}

/// Makes a new file with a given key, for tests and for the file of a new passphrase.
pub(super) fn create_with(path: &Path, key: &Key, salt: &Salt) -> Result<Connection, StoreError> {
    files::create_private(path)?;
    let made = build(path, key, salt);
    if made.is_err() {
        // Half a file would only be in the way of the next try.
        let _ = files::remove(path);
    }
    made
}

fn build(path: &Path, key: &Key, salt: &Salt) -> Result<Connection, StoreError> {
    let mut conn = connect(path, key, Some(salt), Access::Write)?;
    conn.execute_batch("PRAGMA journal_mode = WAL;")?;
    schema::install(&mut conn)?;
    Ok(conn)
}

/// Opens an existing file for writing, brought to the newest form.
pub(super) fn open(path: &Path, key: &Key) -> Result<Connection, StoreError> {
    salt(path)?;
    let conn = connect(path, key, None, Access::Write)?;
    check_kind(&conn)?;
    // A file that came back from a copy is not in this mode yet.
    conn.execute_batch("PRAGMA journal_mode = WAL;")?;
    Ok(conn)
}

/// Opens a file only to look at it or to copy it.
pub(super) fn frozen(path: &Path, key: &Key) -> Result<Connection, StoreError> {
    salt(path)?;
    let conn = match connect(path, key, None, Access::Frozen) {
        // In WAL form it wants an index beside itself even to be read. Where that cannot be made,
        // nobody changes the file either.
        Err(StoreError::ReadOnly) if !swap::has_changes_beside(path) => {
            connect(path, key, None, Access::Immutable)?
        }
        opened => opened?,
    };
    check_kind(&conn)?;
    Ok(conn)
}

/// The same for a file that nobody has open: nothing comes to stand beside it that was not there.
pub(super) fn untouched(path: &Path, key: &Key) -> Result<Connection, StoreError> {
    if swap::has_changes_beside(path) {
        return frozen(path, key);
    }
    salt(path)?;
    let conn = connect(path, key, None, Access::Immutable)?;
    check_kind(&conn)?;
    Ok(conn)
}

/// A connection that only reads.
pub(super) fn reader(path: &Path, key: &Key) -> Result<Connection, StoreError> {
    connect(path, key, None, Access::Read)
}

/// A file in memory, for tests and for the count of a dry run where there is no file yet.
pub(super) fn memory() -> Result<Connection, StoreError> {
    let mut conn = Connection::open_in_memory()?;
    conn.execute_batch(SETTINGS)?;
    schema::install(&mut conn)?;
    plan_once(&conn)?;
    Ok(conn)
}

/// One connection with key and settings. The first query proves the key.
pub(super) fn connect(
    path: &Path,
    key: &Key,
    salt: Option<&Salt>,
    access: Access,
) -> Result<Connection, StoreError> {
    let flags = match access {
        Access::Write => OpenFlags::SQLITE_OPEN_READ_WRITE,
        Access::Read => OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX,
        Access::Frozen => OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX,
        Access::Immutable => {
            OpenFlags::SQLITE_OPEN_READ_ONLY
                | OpenFlags::SQLITE_OPEN_NO_MUTEX
                | OpenFlags::SQLITE_OPEN_URI
        }
    };
    let conn = match access {
        Access::Immutable => Connection::open_with_flags(immutable_uri(path)?, flags)?,
        Access::Write | Access::Read | Access::Frozen => Connection::open_with_flags(path, flags)?,
    };
    // Otherwise SQLCipher writes to standard error when a key is wrong.
    conn.execute_batch("PRAGMA cipher_log_level = NONE;")?;
    conn.execute_batch(&key.pragma(salt))?;
    conn.query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(()))
        .map_err(|error| key_or_page(path, key, error.into()))?;
    conn.execute_batch(SETTINGS)?;
    if access == Access::Read {
        conn.execute_batch("PRAGMA query_only = ON;")?;
    }
    plan_once(&conn)?;
    Ok(conn)
}

/// The path as SQLite takes it with a remark that nobody writes the file.
fn immutable_uri(path: &Path) -> Result<String, StoreError> {
    let text = path
        .to_str()
        .ok_or_else(|| StoreError::PathText(path.to_owned()))?
        .replace('%', "%25")
        .replace('?', "%3F")
        .replace('#', "%23")
        .replace(MAIN_SEPARATOR, "/");
    // `C:/..` would be read as a scheme.
    let root = if path.is_absolute() && !text.starts_with('/') {
        "/"
    } else {
        ""
    };
    Ok(format!("file:{root}{text}?immutable=1"))
}

/// Keeps statements that were prepared, and plans each once. Otherwise the engine plans anew for
/// every value it is asked with when a partial index might serve (a BSN, an A-nummer): that takes
/// ten times as long as the answer.
fn plan_once(conn: &Connection) -> Result<(), StoreError> {
    conn.set_prepared_statement_cache_capacity(STATEMENTS);
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    Ok(())
}

/// A key that opens another page is right: then the first page is what is wrong.
fn key_or_page(path: &Path, key: &Key, error: StoreError) -> StoreError {
    match error {
        StoreError::WrongKey if first_page::key_fits_another_page(path, key) => {
            StoreError::Damaged("page 1".to_owned())
        }
        other => other,
    }
}

/// Refuses the encrypted file of another program and the file of a newer one.
fn check_kind(conn: &Connection) -> Result<(), StoreError> {
    let id: i64 = conn.query_row("PRAGMA application_id", [], |row| row.get(0))?;
    if id != APPLICATION_ID {
        return Err(StoreError::OtherProgram);
    }
    let file = schema::version(conn)?;
    let known = schema::newest();
    if file > known {
        return Err(StoreError::Newer { file, known });
    }
    Ok(())
}
