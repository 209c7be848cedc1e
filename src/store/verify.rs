//! Whether a file is whole: every page, the structure, what refers to what, the triggers, the
//! chain of the log, the bytes of attachments, the rows that follow from others. Finds and says;
//! repairs nothing.

use std::io::{self, Write};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use rusqlite::Connection;

use super::key::Key;
use super::watch::{Stage, Watch};
use super::{Content, Snapshot, Store, StoreError, derived, log, open, schema};

/// Most findings that one check lists.
const MOST: usize = 100;

/// The places where a check found something wrong, in the engine's words.
type Findings = Result<Vec<String>, StoreError>;

/// A check that a file passes or not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Check {
    /// Every page carries the right sum, and none is missing.
    Pages,
    /// Tables, indexes and the search index agree with themselves.
    Structure,
    /// What a record refers to is there.
    References,
    /// The triggers that write the history are there, as they should be.
    Triggers,
    /// Every line of the log follows from the one before and from its history.
    Log,
    /// The bytes of attachments agree with their SHA-256.
    Contents,
    /// Lists and search index are what the records give.
    Derived,
}

impl Check {
    /// All of them.
    pub const ALL: [Self; 7] = [
        Self::Pages,
        Self::Structure,
        Self::References,
        Self::Triggers,
        Self::Log,
        Self::Contents,
        Self::Derived,
    ];

    /// A short fixed word, the key of its sentence.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Pages => "pages",
            Self::Structure => "structure",
            Self::References => "references",
            Self::Triggers => "triggers",
            Self::Log => "log",
            Self::Contents => "contents",
            Self::Derived => "derived",
        }
    }
}

/// What a check found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Damage {
    /// Which check.
    pub check: Check,
    /// How many places, of the first hundred.
    pub found: usize,
    /// The first place, in the engine's words: numbers and names of tables, never content.
    pub first: String,
}

/// What a file holds and what is wrong with it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Report {
    /// The form of the file (`user_version`).
    pub form: i64,
    /// Lines in the log.
    pub log_lines: i64,
    /// Rows per table.
    pub rows: Vec<(String, i64)>,
    /// What is wrong; nothing in a sound file.
    pub damage: Vec<Damage>,
}

impl Report {
    /// Nothing is wrong.
    pub fn is_sound(&self) -> bool {
        self.damage.is_empty()
    }

    /// Nothing is wrong but what can be made anew from the records, which are whole.
    pub fn only_derived_wrong(&self) -> bool {
        !self.is_sound()
            && self
                .damage
                .iter()
                .all(|found| found.check == Check::Derived)
    }

    /// The report of a sound file; of another the error, with the checks that failed.
    pub(super) fn sound(self) -> Result<Self, StoreError> {
        if self.is_sound() {
            return Ok(self);
        }
        let checks: Vec<&str> = self.damage.iter().map(|found| found.check.code()).collect();
        Err(StoreError::Damaged(checks.join(", ")))
    }

    /// Takes up what a check found. A check that the damage itself breaks off has found it.
    fn note(&mut self, check: Check, found: Findings) -> Result<(), StoreError> {
        let found = match found {
            Err(StoreError::Damaged(place)) => vec![place],
            Err(StoreError::Unreadable { table, column }) => vec![format!("{table}.{column}")],
            other => other?,
        };
        if let Some(first) = found.first() {
            self.damage.push(Damage {
                check,
                found: found.len(),
                first: first.clone(),
            });
        }
        Ok(())
    }
}

/// Checks a file that nobody has open: a copy, or the case file while it is closed.
pub fn verify(path: &Path, key: &Key, watch: &Watch) -> Result<Report, StoreError> {
    check(path, key, watch, Report::everything)
}

/// The same, without what takes longest: for a copy just made, of which every page has the right
/// sum. It is not asked whether indexes, attachments and derived rows agree with their records.
pub(super) fn verify_copy(path: &Path, key: &Key, watch: &Watch) -> Result<Report, StoreError> {
    check(path, key, watch, Report::of_a_copy)
}

fn check(
    path: &Path,
    key: &Key,
    watch: &Watch,
    beyond: fn(&mut Report, &mut Connection, &Watch) -> Result<(), StoreError>,
) -> Result<Report, StoreError> {
    let mut report = Report::default();
    match open::frozen(path, key) {
        Ok(mut conn) => {
            report.note(Check::Pages, pages(&conn, watch))?;
            beyond(&mut report, &mut conn, watch)?;
        }
        Err(StoreError::Damaged(place)) => {
            report.note(Check::Pages, Ok(vec![place]))?;
        }
        Err(other) => return Err(other),
    }
    Ok(report)
}

impl Store {
    /// Checks the open file. Writing waits while the pages are read (about 3 s a gigabyte), since
    /// they are read past the engine; during the rest it goes on.
    pub fn verify(&self, watch: &Watch) -> Result<Report, StoreError> {
        let mut report = Report::default();
        {
            let writer = self.writer();
            // What still stands in the WAL would otherwise not be looked at.
            writer.execute_batch("PRAGMA wal_checkpoint(TRUNCATE);")?;
            report.note(Check::Pages, pages(&writer, watch))?;
        }
        match (self.path(), self.key()) {
            (Some(path), Some(key)) => {
                let mut conn = open::reader(path, key)?;
                // One state for all checks, whatever is written meanwhile.
                conn.execute_batch("BEGIN;")?;
                report.everything(&mut conn, watch)?;
            }
            _ => report.everything(&mut self.writer(), watch)?,
        }
        if report.is_sound() {
            // The engine wants the right to write for this, though it writes nothing.
            let agrees = derived::check_index(&self.writer());
            report.note(Check::Derived, agrees.map(|()| Vec::new()))?;
        }
        Ok(report)
    }
}

impl Report {
    /// What is looked at once every page is known to be right; of a file with a wrong page the
    /// rest would only say the same in many words.
    fn beyond_pages(
        &mut self,
        conn: &mut Connection,
        watch: &Watch,
        structure: fn(&Connection) -> Findings,
    ) -> Result<(), StoreError> {
        if !self.is_sound() {
            return Ok(());
        }
        let found = watch.during(conn, Stage::Structure, unknown, structure);
        self.note(Check::Structure, found)?;
        let found = watch.during(conn, Stage::References, unknown, references);
        self.note(Check::References, found)?;
        self.form = schema::version(conn)?;
        if self.form == schema::newest() {
            self.note(Check::Triggers, schema::wrong_triggers(conn))?;
        }
        let found = watch.during(conn, Stage::Log, unknown, log::verify);
        self.log_lines = *found.as_ref().unwrap_or(&0);
        self.note(Check::Log, found.map(|_| Vec::new()))?;
        self.rows = rows(conn)?;
        Ok(())
    }

    fn of_a_copy(&mut self, conn: &mut Connection, watch: &Watch) -> Result<(), StoreError> {
        self.beyond_pages(conn, watch, quick_structure)
    }

    /// And indexes, the bytes of attachments, what follows from other rows.
    fn everything(&mut self, conn: &mut Connection, watch: &Watch) -> Result<(), StoreError> {
        self.beyond_pages(conn, watch, structure)?;
        if self.damage.iter().any(|found| found.check == Check::Pages) {
            return Ok(());
        }
        self.note(Check::Contents, contents(conn, watch))?;
        if self.form == schema::newest() {
            let found = watch.during(conn, Stage::Derived, unknown, |conn| {
                derived::wrong(conn, MOST)
            });
            self.note(Check::Derived, found)?;
        }
        Ok(())
    }
}

/// Every page against its sum.
fn pages(conn: &Connection, watch: &Watch) -> Findings {
    watch.tell(Stage::Pages, 0, 0)?;
    findings(conn, "PRAGMA cipher_integrity_check")
}

/// Tables and indexes, the search index among them, and that each agrees with the other.
fn structure(conn: &Connection) -> Findings {
    structure_by(conn, "integrity_check")
}

/// The same, but for that agreement.
fn quick_structure(conn: &Connection) -> Findings {
    structure_by(conn, "quick_check")
}

fn structure_by(conn: &Connection, check: &str) -> Findings {
    let mut found = findings(conn, &format!("PRAGMA {check}({MOST})"))?;
    found.retain(|line| line != "ok");
    Ok(found)
}

/// References that lead nowhere, as `table row`.
fn references(conn: &Connection) -> Findings {
    findings(
        conn,
        "SELECT \"table\" || ' ' || coalesce(rowid, '') FROM pragma_foreign_key_check LIMIT 100",
    )
}

fn findings(conn: &Connection, sql: &str) -> Findings {
    let mut ask = conn.prepare(sql)?;
    let lines = ask.query_map([], |row| row.get(0))?;
    Ok(lines.take(MOST).collect::<Result<_, _>>()?)
}

/// The bytes of attachments and logos against their SHA-256, and those that are missing.
fn contents(conn: &mut Connection, watch: &Watch) -> Findings {
    let missing = findings(
        conn,
        "SELECT 'attachment ' || a.id FROM attachment a JOIN content c ON c.id = a.content \
         WHERE c.complete = 0 \
         UNION ALL \
         SELECT 'house_style ' || s.id FROM house_style s JOIN content c ON c.id = s.logo \
         WHERE c.complete = 0",
    )?;
    let all = Snapshot::new(conn).contents()?;
    let total = all.iter().map(|content| content.size).sum();
    let read = Arc::new(AtomicU64::new(0));
    let done = Arc::clone(&read);
    let measure = move || (done.load(Ordering::Relaxed), total);
    let wrong = watch.during(conn, Stage::Contents, measure, |conn| {
        wrong_contents(&Snapshot::new(conn), &all, &read)
    })?;
    Ok([missing, wrong].concat())
}

fn wrong_contents(file: &Snapshot<'_>, all: &[Content], read: &AtomicU64) -> Findings {
    let mut wrong = Vec::new();
    for content in all {
        match file.copy_content(content, &mut Counted(read)) {
            Err(StoreError::Damaged(_)) => wrong.push(format!("content {}", content.id)),
            other => other?,
        }
    }
    Ok(wrong)
}

/// Counts bytes and lets them go.
struct Counted<'c>(&'c AtomicU64);

impl Write for Counted<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.fetch_add(bytes.len() as u64, Ordering::Relaxed);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// How many rows each table has, the tables of the search index included.
pub(super) fn rows(conn: &Connection) -> Result<Vec<(String, i64)>, StoreError> {
    let names: Vec<String> = conn
        .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage > 0 ORDER BY 1")?
        .query_map([], |row| row.get(0))?
        .collect::<Result<_, _>>()?;
    names
        .into_iter()
        .map(|name| {
            let sql = format!("SELECT count(*) FROM \"{name}\"");
            let count = conn.query_row(&sql, [], |row| row.get(0))?;
            Ok((name, count))
        })
        .collect()
}

fn unknown() -> (u64, u64) {
    (0, 0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::case::{CaseDraft, CaseKind};
    use crate::domain::name::{BrpName, NameUse, PersonName};
    use crate::domain::partial_date::PartialDate;
    use crate::domain::school::SchoolDraft;
    use crate::domain::time::Timestamp;
    use crate::domain::youth::YouthDraft;
    use crate::store::{Actor, Op, OpKind};

    fn file() -> Store {
        let store = Store::memory().unwrap();
        let actor = Actor {
            officer: None,
            at: Timestamp(1_790_000_000_000),
        };
        let school = SchoolDraft::new("00ZZ00".parse().unwrap(), "Voorbeeldschool".into());
        let name = PersonName {
            own: BrpName {
                given: "Fietje".into(),
                surname: "Voorbeeld".into(),
                ..BrpName::default()
            },
            partner: None,
            name_use: NameUse::Own,
            call_name: None,
        };
        let day = "2026-09-01".parse().unwrap();
        store
            .transact(actor, &Op::new(OpKind::School), |tx| {
                let youth = tx.add_youth(&YouthDraft::new(name, PartialDate::UNKNOWN))?;
                tx.add_case(&CaseDraft::new(youth, CaseKind::Overig, day), 2026)?;
                tx.add_school(&school)
            })
            .unwrap();
        store.put_content(&mut [7; 1000].as_slice()).unwrap();
        store
    }

    /// What is found after SQL that the program itself never says.
    #[track_caller]
    fn check(sql: &str, expected: &[Check]) {
        let store = file();
        let settings = "PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON;";
        store.writer().execute_batch(settings).unwrap();
        store.writer().execute_batch(sql).unwrap();
        store
            .writer()
            .execute_batch("PRAGMA ignore_check_constraints = OFF;")
            .unwrap();
        let report = store.verify(&Watch::silent()).unwrap();
        let found: Vec<Check> = report.damage.iter().map(|found| found.check).collect();
        assert_eq!(found, expected, "{sql}: {:?}", report.damage);
    }

    #[test]
    fn derived_rows_that_disagree_are_mended_and_seen_to_be_new() {
        let store = file();
        let before = store.read(|file| file.newest_op()).unwrap();
        let wreck = "UPDATE case_row SET name = 'zomaar'; DELETE FROM search_row;";
        store.writer().execute_batch(wreck).unwrap();
        let found = store.verify(&Watch::silent()).unwrap();
        assert!(found.only_derived_wrong(), "{:?}", found.damage);
        let actor = Actor {
            officer: None,
            at: Timestamp(1_790_000_000_000),
        };
        store.rebuild_derived(actor).unwrap();
        assert!(store.verify(&Watch::silent()).unwrap().is_sound());
        let new = store.read(|file| file.list_rows_since(before, 10)).unwrap();
        assert_eq!(new.len(), 1);
    }

    #[test]
    fn each_check_finds_its_own() {
        check("", &[]);
        check("UPDATE op SET kind = 'note' WHERE id = 1", &[Check::Log]);
        check("UPDATE history SET new = '{}'", &[Check::Log]);
        check("DROP TRIGGER history_school_update", &[Check::Triggers]);
        check(
            "CREATE TRIGGER extra AFTER INSERT ON draft BEGIN SELECT 1; END",
            &[Check::Triggers],
        );
        check("UPDATE chunk SET bytes = x'00'", &[Check::Contents]);
        check("DELETE FROM chunk", &[Check::Contents]);
        check(
            "INSERT INTO school_contact (uuid, changed_at, school, name) \
             VALUES (zeroblob(16), 0, 77, 'Voorbeeld')",
            &[Check::References, Check::Log],
        );
        check("DELETE FROM case_row", &[Check::Derived]);
        check("UPDATE case_row SET name = 'zomaar'", &[Check::Derived]);
        check(
            "UPDATE case_row SET case_file = 99 WHERE case_file = 1",
            &[Check::Derived],
        );
        let words =
            "UPDATE search_row SET words = 'zomaar' WHERE id = (SELECT min(id) FROM search_row)";
        check(words, &[Check::Derived]);
        check("DELETE FROM search_row", &[Check::Derived]);
        check(
            "INSERT INTO search_row (words) VALUES ('zomaar')",
            &[Check::Derived],
        );
        check(
            "INSERT INTO search (search, rowid, words) \
             SELECT 'delete', id, words FROM search_row LIMIT 1",
            &[Check::Derived],
        );
        // An index that holds something else than its rows.
        check(
            "PRAGMA writable_schema = ON; \
             UPDATE sqlite_schema SET sql = replace(sql, 'sort_key', 'name') \
             WHERE name = 'school_by_name'; \
             PRAGMA writable_schema = RESET;",
            &[Check::Structure],
        );
        check(
            "UPDATE draft SET body = 1; UPDATE content SET complete = 7",
            &[Check::Structure],
        );
    }
}
