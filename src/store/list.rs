//! The narrow rows of the case list, and the orders of the names it sorts by.

use rusqlite::types::FromSqlError;
use rusqlite::{OptionalExtension, Row};

use super::{Snapshot, StoreError, Table};
use crate::domain::case::{
    Article, CaseKind, CaseNumber, CaseStatus, CloseReason, DuoStatus, Phase,
};
use crate::domain::id::{CaseId, OfficerId, OpId, SchoolId, YouthId};
use crate::domain::municipality::{MunicipalityCode, SchoolType};
use crate::domain::record::Regime;
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
    /// Its kind.
    pub kind: CaseKind,
    /// The article, of a request.
    pub article: Option<Article>,
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
    /// Why it was closed.
    pub close_reason: Option<CloseReason>,
    /// The first day on which something is due: an open clock or task.
    pub due: Option<Date>,
    /// Under which law its data is kept.
    pub regime: Regime,
}

/// A row of the list, or word that a case is gone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ListRow {
    /// The case as it stands.
    Stands(ListedCase),
    /// It is not there any more.
    Gone(CaseId),
}

/// The columns that [`row_to_listed`] reads.
macro_rules! rows_where {
    ($which:literal) => {
        concat!(
            "SELECT case_file, number, youth, kind, article, status, phase, duo_status, school, \
             school_type, municipality, handler, opened, closed, close_reason, due, regime \
             FROM case_row ",
            $which
        )
    };
}

impl Snapshot<'_> {
    /// All rows, in the order of their keys. Handed on one by one, for there may be hundreds of
    /// thousands.
    pub fn list_rows(
        &self,
        mut take: impl FnMut(ListedCase) -> Result<(), StoreError>,
    ) -> Result<(), StoreError> {
        let mut ask = self
            .conn
            .prepare_cached(rows_where!("ORDER BY case_file"))?;
        let mut rows = ask.query([])?;
        while let Some(row) = rows.next()? {
            take(row_to_listed(row)?)?;
        }
        Ok(())
    }

    /// What was written after an act, at most so many rows, in the order of names.
    pub fn list_rows_since(&self, op: OpId, most: usize) -> Result<Vec<ListRow>, StoreError> {
        let most = i64::try_from(most).unwrap_or(i64::MAX);
        let mut gone = self
            .conn
            .prepare_cached("SELECT case_file FROM case_gone WHERE op > ?1 LIMIT ?2")?;
        let gone = gone.query_map((op, most), |row| row.get(0).map(ListRow::Gone))?;
        let mut found: Vec<ListRow> = gone.collect::<Result<_, _>>()?;
        let mut stand = self.conn.prepare_cached(rows_where!(
            "WHERE case_file IN (SELECT case_file FROM case_row WHERE op > ?1 LIMIT ?2) \
             ORDER BY name, youth, case_file"
        ))?;
        let mut rows = stand.query((op, most))?;
        while let Some(row) = rows.next()? {
            found.push(ListRow::Stands(row_to_listed(row)?));
        }
        Ok(found)
    }

    /// The row of one case.
    pub fn list_row(&self, id: CaseId) -> Result<ListRow, StoreError> {
        let row = self
            .conn
            .prepare_cached(rows_where!("WHERE case_file = ?1"))?
            .query_row([id], row_to_listed)
            .optional()?;
        Ok(row.map_or(ListRow::Gone(id), ListRow::Stands))
    }

    /// All cases in the Dutch order of their youths' names; the cases of a youth together.
    pub fn cases_by_name(&self) -> Result<Vec<CaseId>, StoreError> {
        let mut ask = self
            .conn
            .prepare_cached("SELECT case_file FROM case_row ORDER BY name, youth, case_file")?;
        let ids = ask.query_map([], |row| row.get(0))?;
        Ok(ids.collect::<Result<_, _>>()?)
    }

    /// The case that stands before this one in that order.
    pub fn case_before_by_name(&self, id: CaseId) -> Result<Option<CaseId>, StoreError> {
        Ok(self
            .conn
            .prepare_cached(
                "SELECT b.case_file FROM case_row r JOIN case_row b \
                 ON (b.name, b.youth, b.case_file) < (r.name, r.youth, r.case_file) \
                 WHERE r.case_file = ?1 \
                 ORDER BY b.name DESC, b.youth DESC, b.case_file DESC LIMIT 1",
            )?
            .query_row([id], |row| row.get(0))
            .optional()?)
    }

    /// The cases with this tag.
    pub fn cases_tagged(&self, tag: &str) -> Result<Vec<CaseId>, StoreError> {
        let mut ask = self.conn.prepare_cached(
            "SELECT t.case_file FROM case_tag t JOIN case_row r USING (case_file) WHERE t.tag = ?1",
        )?;
        let ids = ask.query_map([tag], |row| row.get(0))?;
        Ok(ids.collect::<Result<_, _>>()?)
    }

    /// The tags in use, each with the number of its cases.
    pub fn tags(&self) -> Result<Vec<(String, usize)>, StoreError> {
        let mut ask = self.conn.prepare_cached(
            "SELECT t.tag, count(*) FROM case_tag t JOIN case_row r USING (case_file) \
             GROUP BY t.tag ORDER BY t.tag",
        )?;
        let tags = ask.query_map([], |row| Ok((row.get(0)?, row.get::<_, u32>(1)? as usize)))?;
        Ok(tags.collect::<Result<_, _>>()?)
    }

    /// The newest act: what a list that was just read is up to date with.
    pub fn newest_op(&self) -> Result<OpId, StoreError> {
        Ok(self
            .conn
            .prepare_cached("SELECT coalesce(max(id), 0) FROM op")?
            .query_row([], |row| row.get(0))?)
    }

    /// Whether an act after this one touched any of these tables; an import may have.
    pub fn touched_since(&self, op: OpId, tables: &[Table]) -> Result<bool, StoreError> {
        let mut imported = self
            .conn
            .prepare_cached("SELECT EXISTS (SELECT 1 FROM op WHERE id > ?1 AND class = 'bulk')")?;
        if imported.query_row([op], |row| row.get(0))? {
            return Ok(true);
        }
        let mut touched = self
            .conn
            .prepare_cached("SELECT EXISTS (SELECT 1 FROM history WHERE op > ?1 AND tbl = ?2)")?;
        for table in tables {
            if touched.query_row((op, table.name()), |row| row.get(0))? {
                return Ok(true);
            }
        }
        Ok(false)
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

fn row_to_listed(row: &Row<'_>) -> rusqlite::Result<ListedCase> {
    Ok(ListedCase {
        id: row.get(0)?,
        number: number(row.get(1)?)?,
        youth: row.get(2)?,
        kind: row.get(3)?,
        article: row.get(4)?,
        status: row.get(5)?,
        phase: row.get(6)?,
        duo_status: row.get(7)?,
        school: row.get(8)?,
        school_type: row.get(9)?,
        municipality: row.get(10)?,
        handler: row.get(11)?,
        opened: day(row.get(12)?)?,
        closed: row.get::<_, Option<i32>>(13)?.map(day).transpose()?,
        close_reason: row.get(14)?,
        due: row.get::<_, Option<i32>>(15)?.map(day).transpose()?,
        regime: row.get(16)?,
    })
}

/// A day by its count from 1970.
fn day(count: i32) -> rusqlite::Result<Date> {
    Date::from_epoch_days(count).ok_or_else(out_of_range)
}

fn number(number: i64) -> rusqlite::Result<CaseNumber> {
    let year = u16::try_from(number >> 32).map_err(|_| out_of_range())?;
    let serial = u32::try_from(number & 0xFFFF_FFFF).map_err(|_| out_of_range())?;
    Ok(CaseNumber { year, serial })
}

fn out_of_range() -> rusqlite::Error {
    FromSqlError::OutOfRange(0).into()
}
