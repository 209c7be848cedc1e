//! The first of the three doors that write: `transact`. One transaction, one line in the log,
//! the history of every row it touched, the derived rows brought along, and `Changes` for the
//! window. Nothing else in the program changes an audited table.

use rusqlite::{Connection, Transaction, TransactionBehavior};
use serde_json::{Value, json};

use super::series::Series;
use super::stamp::Uuids;
use super::{Snapshot, StoreError, Table, derived, log};
use crate::domain::id::{OfficerId, OpId};
use crate::domain::time::Timestamp;

/// Who acts, and when. The time comes from the clock at the door, never from here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Actor {
    /// The officer; nobody yet while a new file is made.
    pub officer: Option<OfficerId>,
    /// The moment of the act.
    pub at: Timestamp,
}

/// An act as the log holds it: what kind, about which record, with counts and hashes but never a
/// name.
#[derive(Debug, Clone, PartialEq)]
pub struct Op {
    pub(super) kind: OpKind,
    pub(super) about: Option<(Table, i64)>,
    pub(super) detail: Value,
}

impl Op {
    /// An act of this kind.
    pub fn new(kind: OpKind) -> Self {
        Self {
            kind,
            about: None,
            detail: json!({}),
        }
    }

    /// The record that the act is about.
    #[must_use]
    pub fn about(mut self, table: Table, record: i64) -> Self {
        self.about = Some((table, record));
        self
    }

    /// Counts, hashes and codes that belong to the line in the log.
    #[must_use]
    pub fn detail(mut self, detail: Value) -> Self {
        self.detail = detail;
        self
    }
}

/// Names each kind of act once.
macro_rules! op_kinds {
    ($($(#[$doc:meta])* $variant:ident = $code:literal,)+) => {
        /// The kinds of act.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum OpKind { $($(#[$doc])* $variant,)+ }

        impl OpKind {
            /// All kinds.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)+];

            /// The word in the log.
            pub const fn code(self) -> &'static str {
                match self { $(Self::$variant => $code,)+ }
            }
        }
    };
}

op_kinds! {
    /// The file was made.
    CreateFile = "create-file",
    /// Officer, work area or settings.
    Office = "office",
    /// A youth, his people, address or school career.
    Youth = "youth",
    /// A school or its contacts.
    School = "school",
    /// A partner organisation's person.
    Partner = "partner",
    /// A new case.
    CaseNew = "case-new",
    /// A case's facts.
    CaseEdit = "case-edit",
    /// A case closed or opened again.
    CaseClose = "case-close",
    /// A timeline entry.
    Note = "note",
    /// A task.
    Task = "task",
    /// A hearing.
    Hearing = "hearing",
    /// Days of absence.
    Absence = "absence",
    /// An attachment.
    Attachment = "attachment",
    /// A letter made or sent.
    Letter = "letter",
    /// A remembered column mapping.
    Mapping = "mapping",
    /// An import of persons.
    ImportPersons = "import-persons",
    /// An import of schools.
    ImportSchools = "import-schools",
    /// An import of enrolments.
    ImportEnrolments = "import-enrolments",
    /// An act undone.
    Undo = "undo",
    /// Somebody looked at a record.
    Opened = "opened",
    /// Somebody searched.
    Searched = "searched",
    /// Something was printed.
    Printed = "printed",
    /// Something left the file.
    Exported = "exported",
    /// What was noted as printed or taken out did not leave after all.
    Stayed = "stayed",
    /// A copy was made.
    BackedUp = "backed-up",
    /// The file came back from a copy.
    Restored = "restored",
    /// The passphrase was changed.
    Rekeyed = "rekeyed",
    /// Lists and search index were made anew.
    Rebuilt = "rebuilt",
}

/// What happened to a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum What {
    /// It is new.
    Added,
    /// It changed.
    Changed,
    /// It is gone.
    Removed,
}

/// The rows of one act: what the window has to read again.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Changes {
    /// The act; nothing where nothing changed.
    pub op: Option<OpId>,
    /// The rows, each once per act.
    pub rows: Vec<(Table, i64, What)>,
    /// After an import: read everything again.
    pub everything: bool,
}

impl Changes {
    /// The ids of one table's rows among the changes.
    pub fn of(&self, table: Table) -> impl Iterator<Item = i64> + '_ {
        self.rows
            .iter()
            .filter(move |(changed, ..)| *changed == table)
            .map(|(_, row, _)| *row)
    }
}

/// A running transaction: reads what a `Snapshot` reads and writes through the noun files.
pub struct Tx<'c> {
    pub(super) snapshot: Snapshot<'c>,
    /// Who acts.
    pub(super) actor: Actor,
    uuids: Option<Uuids>,
    pub(super) series: Series,
    about: Option<(Table, i64)>,
    detail: Option<Value>,
}

impl<'c> std::ops::Deref for Tx<'c> {
    type Target = Snapshot<'c>;
    fn deref(&self) -> &Self::Target {
        &self.snapshot
    }
}

impl<'c> Tx<'c> {
    pub(super) fn new(conn: &'c Connection, actor: Actor) -> Self {
        Self {
            snapshot: Snapshot::new(conn),
            actor,
            uuids: None,
            series: Series::default(),
            about: None,
            detail: None,
        }
    }

    /// The identity of the next new record.
    pub(super) fn next_uuid(&mut self) -> Result<[u8; 16], StoreError> {
        let uuids = match self.uuids.take() {
            Some(uuids) => uuids,
            None => Uuids::new(self.actor)?,
        };
        Ok(self.uuids.insert(uuids).next())
    }

    /// Who acts in this transaction.
    pub fn actor(&self) -> Actor {
        self.actor
    }

    /// Says which record the act is about, where that is new.
    pub fn about(&mut self, table: Table, record: i64) {
        self.about = Some((table, record));
    }

    /// Says what belongs to the line in the log, where that is known only at the end of the act:
    /// counts, hashes and codes.
    pub fn detail(&mut self, detail: Value) {
        self.detail = Some(detail);
    }
}

/// Runs one act. An act that changes nothing leaves no line in the log.
pub(super) fn transact<T, E: From<StoreError>>(
    conn: &Connection,
    actor: Actor,
    op: &Op,
    act: impl FnOnce(&mut Tx<'_>) -> Result<T, E>,
) -> Result<(T, Changes), E> {
    let tx = begin(conn)?;
    let id = log::begin(&tx, actor, op, log::Class::Write, None)?;
    let mut running = Tx::new(&tx, actor);
    let made = act(&mut running)?;
    running.series.keep(&tx)?;
    if let Some(about) = running.about {
        log::set_about(&tx, id, about)?;
    }
    if let Some(detail) = running.detail {
        log::describe(&tx, id, &detail)?;
    }
    let changes = changes(&tx, id)?;
    if changes.rows.is_empty() {
        return Ok((made, Changes::default()));
    }
    finish(tx, id, &changes)?;
    Ok((made, changes))
}

/// Starts a transaction that will write.
pub(super) fn begin(conn: &Connection) -> Result<Transaction<'_>, StoreError> {
    Ok(Transaction::new_unchecked(
        conn,
        TransactionBehavior::Immediate,
    )?)
}

/// Brings the derived rows along, closes the line in the log, commits.
pub(super) fn finish(tx: Transaction<'_>, op: OpId, changes: &Changes) -> Result<(), StoreError> {
    derived::refresh(&tx, changes)?;
    log::seal(&tx, op)?;
    Ok(tx.commit()?)
}

/// The rows an act touched, from its history.
pub(super) fn changes(conn: &Connection, op: OpId) -> Result<Changes, StoreError> {
    let mut ask = conn.prepare_cached(
        "SELECT g.tbl, g.row, first.old IS NULL, last.new IS NULL \
         FROM (SELECT tbl, row, min(id) AS first, max(id) AS last \
               FROM history WHERE op = ?1 GROUP BY tbl, row) g \
         JOIN history first ON first.id = g.first \
         JOIN history last ON last.id = g.last \
         ORDER BY g.first",
    )?;
    let mut rows = ask.query([op.0])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        let name: String = row.get(0)?;
        let table = Table::from_name(&name).ok_or(StoreError::Unreadable {
            table: "history",
            column: "tbl",
        })?;
        let what = match (row.get(2)?, row.get(3)?) {
            (true, true) => continue,
            (true, false) => What::Added,
            (false, false) => What::Changed,
            (false, true) => What::Removed,
        };
        found.push((table, row.get(1)?, what));
    }
    Ok(Changes {
        op: Some(op),
        rows: found,
        everything: false,
    })
}
