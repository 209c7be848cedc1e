//! Cases (dossiers): their facts, number, tags, and where they stand.

use rusqlite::types::{Null, ToSqlOutput};
use rusqlite::{Params, Row, ToSql};

use super::noun::{Noun, statements};
use super::{Snapshot, StoreError, Table, Tx};
use crate::domain::case::{Case, CaseDraft, CaseKind, CaseNumber, CaseStatus, Closing};
use crate::domain::id::{CaseId, YouthId};
use crate::domain::record::Kept;
use crate::domain::time::Date;

/// What stands in the case's own row: all but its tags and aliases.
#[derive(Debug, Clone, PartialEq)]
struct CaseRow {
    number: CaseNumber,
    facts: CaseDraft,
    status: CaseStatus,
    closed: Option<Closing>,
    destroy_after: Option<Date>,
}

impl Noun for CaseRow {
    type Id = CaseId;
    statements!(Case "case_file":
        "number", "youth", "kind", "article", "status", "phase", "duo_status", "school",
        "school_type", "municipality", "handler", "opened_on", "closed_on", "close_reason",
        "close_note", "destroy_after");

    fn values(&self) -> rusqlite::Result<Vec<ToSqlOutput<'_>>> {
        let facts = &self.facts;
        let mut values = vec![
            self.number.to_sql()?,
            facts.youth.to_sql()?,
            facts.kind.to_sql()?,
            facts.article.to_sql()?,
            self.status.to_sql()?,
            facts.phase.to_sql()?,
            facts.duo_status.to_sql()?,
            facts.school.to_sql()?,
            facts.school_type.to_sql()?,
            facts.municipality.to_sql()?,
            facts.handler.to_sql()?,
            facts.opened_on.to_sql()?,
        ];
        values.extend(match &self.closed {
            Some(Closing { on, reason, note }) => [on.to_sql()?, reason.to_sql()?, note.to_sql()?],
            None => [Null.into(), Null.into(), Null.into()],
        });
        values.push(self.destroy_after.to_sql()?);
        Ok(values)
    }

    fn read(row: &Row<'_>, at: usize) -> rusqlite::Result<Self> {
        let closed = match row.get(at + 12)? {
            Some(on) => Some(Closing {
                on,
                reason: row.get(at + 13)?,
                note: row.get(at + 14)?,
            }),
            None => None,
        };
        Ok(Self {
            number: row.get(at)?,
            facts: CaseDraft {
                youth: row.get(at + 1)?,
                kind: row.get(at + 2)?,
                article: row.get(at + 3)?,
                phase: row.get(at + 5)?,
                duo_status: row.get(at + 6)?,
                school: row.get(at + 7)?,
                school_type: row.get(at + 8)?,
                municipality: row.get(at + 9)?,
                handler: row.get(at + 10)?,
                opened_on: row.get(at + 11)?,
                tags: Vec::new(),
            },
            status: row.get(at + 4)?,
            closed,
            destroy_after: row.get(at + 15)?,
        })
    }
}

impl Tx<'_> {
    /// Opens a case under the next number of `year`.
    pub fn add_case(&mut self, it: &CaseDraft, year: u16) -> Result<CaseId, StoreError> {
        let mut facts = it.clone();
        let tags = std::mem::take(&mut facts.tags);
        let row = CaseRow {
            number: self.next_number(year)?,
            facts,
            status: CaseStatus::New,
            closed: None,
            destroy_after: None,
        };
        let id = self.add(&row).map(CaseId)?;
        for tag in &tags {
            self.add_tag(id, tag)?;
        }
        Ok(id)
    }

    fn next_number(&mut self, year: u16) -> Result<CaseNumber, StoreError> {
        let serial = self.next_case(year)?;
        let serial = u32::try_from(serial).map_err(|_| StoreError::Unreadable {
            table: "series",
            column: "last",
        })?;
        Ok(CaseNumber { year, serial })
    }

    /// Writes the facts of a case anew, its tags included.
    pub fn change_case(&mut self, id: CaseId, it: &CaseDraft) -> Result<(), StoreError> {
        let mut facts = it.clone();
        let tags = std::mem::take(&mut facts.tags);
        self.edit(id, |row| row.facts = facts)?;
        self.set_tags(id, &tags)
    }

    /// Says where an open case stands.
    pub fn set_case_status(&mut self, id: CaseId, status: CaseStatus) -> Result<(), StoreError> {
        self.edit(id, |row| row.status = status)
    }

    /// Closes a case. `destroy_after` is the last day it may be kept, where that is known.
    pub fn close_case(
        &mut self,
        id: CaseId,
        closing: Closing,
        destroy_after: Option<Date>,
    ) -> Result<(), StoreError> {
        self.edit(id, |row| {
            row.status = CaseStatus::Closed;
            row.closed = Some(closing);
            row.destroy_after = destroy_after;
        })
    }

    /// Opens a closed case again.
    pub fn reopen_case(&mut self, id: CaseId) -> Result<(), StoreError> {
        self.edit(id, |row| {
            row.status = CaseStatus::Active;
            row.closed = None;
            row.destroy_after = None;
        })
    }

    fn edit(&mut self, id: CaseId, edit: impl FnOnce(&mut CaseRow)) -> Result<(), StoreError> {
        let Some(kept) = self.kept::<CaseRow>(id.0)? else {
            return Err(no_case(id));
        };
        let mut row = kept.facts;
        edit(&mut row);
        self.change(id.0, &row)
    }

    /// Puts a tag on a case; one that is there already stays as it is. Whether it was not there.
    pub fn add_tag(&mut self, id: CaseId, tag: &str) -> Result<bool, StoreError> {
        if self.tags_of(id)?.iter().any(|there| there == tag) {
            return Ok(false);
        }
        let key = self.next_key(Table::CaseTag)?;
        self.conn
            .prepare_cached("INSERT INTO case_tag (id, case_file, tag) VALUES (?1, ?2, ?3)")?
            .execute((key, id, tag))?;
        Ok(true)
    }

    /// Takes a tag off a case; whether it was there.
    pub fn remove_tag(&mut self, id: CaseId, tag: &str) -> Result<bool, StoreError> {
        let gone = self
            .conn
            .prepare_cached("DELETE FROM case_tag WHERE case_file = ?1 AND tag = ?2")?
            .execute((id, tag))?;
        Ok(gone > 0)
    }

    fn set_tags(&mut self, id: CaseId, tags: &[String]) -> Result<(), StoreError> {
        for gone in self.tags_of(id)?.iter().filter(|tag| !tags.contains(tag)) {
            self.remove_tag(id, gone)?;
        }
        tags.iter()
            .try_for_each(|tag| self.add_tag(id, tag).map(|_| ()))
    }

    /// Keeps the number that a case had in another file: it stays searchable.
    pub fn add_alias(&mut self, id: CaseId, number: &str) -> Result<(), StoreError> {
        let key = self.next_key(Table::CaseAlias)?;
        self.conn
            .prepare_cached("INSERT INTO case_alias (id, case_file, number) VALUES (?1, ?2, ?3)")?
            .execute((key, id, number))?;
        Ok(())
    }
}

impl Snapshot<'_> {
    /// A case.
    pub fn case(&self, id: CaseId) -> Result<Option<Case>, StoreError> {
        Ok(self.cases("id = ?1", [id])?.pop())
    }

    /// How many cases the file holds.
    pub fn case_count(&self) -> Result<u64, StoreError> {
        let count: i64 = self
            .conn
            .prepare_cached("SELECT count(*) FROM case_file WHERE deleted_at IS NULL")?
            .query_row([], |row| row.get(0))?;
        Ok(count.unsigned_abs())
    }

    /// The cases with this number: the one that bears it first, then those that had it elsewhere.
    pub fn cases_by_number(&self, number: &str) -> Result<Vec<Case>, StoreError> {
        let typed = number.trim();
        let own = typed
            .parse::<CaseNumber>()
            .map_or_else(|_| typed.to_owned(), |number| number.to_string());
        self.cases(
            "(number = ?1 OR id IN (SELECT case_file FROM case_alias WHERE number IN (?1, ?2))) \
             ORDER BY number = ?1 DESC, id",
            (own, typed),
        )
    }

    /// All cases of a youth, the open ones first, each kind newest first.
    pub fn cases_of(&self, youth: YouthId) -> Result<Vec<Case>, StoreError> {
        self.cases(
            "youth = ?1 ORDER BY closed_on IS NOT NULL, opened_on DESC, id DESC",
            [youth],
        )
    }

    /// The open cases of one kind of a youth.
    pub fn open_cases_of(&self, youth: YouthId, kind: CaseKind) -> Result<Vec<Case>, StoreError> {
        self.cases(
            "youth = ?1 AND kind = ?2 AND closed_on IS NULL ORDER BY id",
            (youth, kind),
        )
    }

    fn cases(&self, which: &str, key: impl Params) -> Result<Vec<Case>, StoreError> {
        let rows: Vec<Kept<CaseId, CaseRow>> = self.all_kept(which, key)?;
        rows.into_iter().map(|row| self.whole_case(row)).collect()
    }

    fn whole_case(&self, row: Kept<CaseId, CaseRow>) -> Result<Case, StoreError> {
        let Kept { id, shared, facts } = row;
        let tags = self.tags_of(id)?;
        Ok(Case {
            id,
            shared,
            number: facts.number,
            aliases: self.words(
                "SELECT number FROM case_alias WHERE case_file = ?1 ORDER BY id",
                id,
            )?,
            facts: CaseDraft {
                tags,
                ..facts.facts
            },
            status: facts.status,
            closed: facts.closed,
            destroy_after: facts.destroy_after,
        })
    }

    fn tags_of(&self, case: CaseId) -> Result<Vec<String>, StoreError> {
        self.words(
            "SELECT tag FROM case_tag WHERE case_file = ?1 ORDER BY id",
            case,
        )
    }

    fn words(&self, sql: &str, of: CaseId) -> Result<Vec<String>, StoreError> {
        let mut ask = self.conn.prepare_cached(sql)?;
        let found = ask.query_map([of], |row| row.get(0))?;
        Ok(found.collect::<Result<_, _>>()?)
    }
}

fn no_case(id: CaseId) -> StoreError {
    StoreError::NoRecord {
        table: Table::Case.name(),
        id: id.0,
    }
}
