//! The narrow rows of the case list, and the orders of the names it sorts by.

use rusqlite::{OptionalExtension, Row};

use super::{Snapshot, StoreError};
use crate::domain::case::{CaseKind, CaseNumber, CaseStatus, DuoStatus, Phase};
use crate::domain::id::{CaseId, OfficerId, OpId, SchoolId, YouthId};
use crate::domain::municipality::{MunicipalityCode, SchoolType};
use crate::domain::time::Date;

/// What the list knows of a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListedCase {
    /// The case.
    pub id: CaseId,
    /// Its number.
    pub number: CaseNumber,
    /// Whose case it is.
    pub youth: YouthId,
    /// The youth's name in Dutch order, folded.
    pub name: String,
    /// Its kind.
    pub kind: CaseKind,
    /// Where it stands.
    pub status: CaseStatus,
    /// The phase of the MAS.
    pub phase: Option<Phase>,
    /// How it stands at DUO.
    pub duo_status: Option<DuoStatus>,
    /// The school.
    pub school: Option<SchoolId>,
    /// The kind of education.
    pub school_type: Option<SchoolType>,
    /// The municipality.
    pub municipality: Option<MunicipalityCode>,
    /// Who handles it.
    pub handler: Option<OfficerId>,
    /// When it was opened.
    pub opened: Date,
    /// When it was closed.
    pub closed: Option<Date>,
    /// The first day on which something is due: an open clock or task.
    pub due: Option<Date>,
}

/// A row of the list, or word that a case is gone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ListRow {
    /// The case as it stands.
    Stands(ListedCase),
    /// It is not there any more.
    Gone(CaseId),
}

const ROW: &str = "SELECT case_file, gone, number, youth, name, kind, status, phase, \
    duo_status, school, school_type, municipality, handler, opened_on, closed_on, due FROM case_row";

impl Snapshot<'_> {
    /// Rows that were written after an act; after act 0: all of them. Handed on one by one, for
    /// there may be hundreds of thousands.
    pub fn list_rows_since(
        &self,
        op: OpId,
        take: &mut dyn FnMut(ListRow),
    ) -> Result<(), StoreError> {
        let mut ask = self.conn.prepare_cached(&format!("{ROW} WHERE op > ?1"))?;
        let mut rows = ask.query([op])?;
        while let Some(row) = rows.next()? {
            take(row_to_listed(row)?);
        }
        Ok(())
    }

    /// The row of one case.
    pub fn list_row(&self, id: CaseId) -> Result<ListRow, StoreError> {
        Ok(self
            .conn
            .prepare_cached(&format!("{ROW} WHERE case_file = ?1"))?
            .query_row([id], row_to_listed)
            .optional()?
            .unwrap_or(ListRow::Gone(id)))
    }

    /// The newest act: what a list that was just read is up to date with.
    pub fn newest_op(&self) -> Result<OpId, StoreError> {
        Ok(self
            .conn
            .prepare_cached("SELECT coalesce(max(id), 0) FROM op")?
            .query_row([], |row| row.get(0))?)
    }

    /// All schools in the order of their names.
    pub fn schools_in_order(&self) -> Result<Vec<SchoolId>, StoreError> {
        let mut ask = self
            .conn
            .prepare_cached("SELECT id FROM school ORDER BY sort_key, brin, location")?;
        let ids = ask.query_map([], |row| row.get(0))?;
        Ok(ids.collect::<Result<_, _>>()?)
    }
}

fn row_to_listed(row: &Row<'_>) -> rusqlite::Result<ListRow> {
    let id = row.get(0)?;
    if row.get(1)? {
        return Ok(ListRow::Gone(id));
    }
    Ok(ListRow::Stands(ListedCase {
        id,
        number: row.get(2)?,
        youth: row.get(3)?,
        name: row.get(4)?,
        kind: row.get(5)?,
        status: row.get(6)?,
        phase: row.get(7)?,
        duo_status: row.get(8)?,
        school: row.get(9)?,
        school_type: row.get(10)?,
        municipality: row.get(11)?,
        handler: row.get(12)?,
        opened: row.get(13)?,
        closed: row.get(14)?,
        due: row.get(15)?,
    }))
}
