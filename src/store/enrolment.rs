//! Enrolments of youths at schools, by date.

use rusqlite::{OptionalExtension, Row, params};

use super::record::{self, NewRecord, shared_columns};
use super::{Snapshot, StoreError, Table, Tx};
use crate::domain::enrolment::{Enrolment, EnrolmentDraft};
use crate::domain::id::{EnrolmentId, SchoolId, YouthId};
use crate::domain::record::Kept;
use crate::domain::time::Date;

/// All that an [`Enrolment`] is read from.
macro_rules! select {
    () => {
        concat!(
            "SELECT id, ",
            shared_columns!(),
            ", youth, school, type, programme, class, pupil_number, from_date, until_date \
             FROM enrolment "
        )
    };
}

impl Tx<'_> {
    /// Adds an enrolment.
    pub fn add_enrolment(&mut self, it: &EnrolmentDraft) -> Result<EnrolmentId, StoreError> {
        let NewRecord { id, uuid, at, by } = self.new_record(Table::Enrolment)?;
        self.conn
            .prepare_cached(
                "INSERT INTO enrolment (id, uuid, changed_at, changed_by, youth, school, type, \
                 programme, class, pupil_number, from_date, until_date) \
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
            )?
            .execute(params![
                id,
                uuid,
                at,
                by,
                it.youth,
                it.school,
                it.kind,
                it.programme,
                it.class,
                it.pupil_number,
                it.from,
                it.until,
            ])?;
        Ok(EnrolmentId(id))
    }

    /// Writes an enrolment anew: a correction, or its end.
    pub fn change_enrolment(
        &mut self,
        id: EnrolmentId,
        it: &EnrolmentDraft,
    ) -> Result<(), StoreError> {
        let changed = self
            .conn
            .prepare_cached(
                "UPDATE enrolment SET changed_at = ?2, changed_by = ?3, youth = ?4, school = ?5, \
                 type = ?6, programme = ?7, class = ?8, pupil_number = ?9, from_date = ?10, \
                 until_date = ?11 WHERE id = ?1 AND deleted_at IS NULL",
            )?
            .execute(params![
                id,
                self.actor.at,
                self.actor.officer,
                it.youth,
                it.school,
                it.kind,
                it.programme,
                it.class,
                it.pupil_number,
                it.from,
                it.until,
            ])?;
        record::one_row(changed, "enrolment", id.0)
    }
}

impl Snapshot<'_> {
    /// A youth's enrolments, the newest first.
    pub fn enrolments(&self, youth: YouthId) -> Result<Vec<Enrolment>, StoreError> {
        let mut ask = self.conn.prepare_cached(concat!(
            select!(),
            "WHERE youth = ?1 AND deleted_at IS NULL ORDER BY from_date DESC, id DESC"
        ))?;
        let found = ask.query_map([youth], row_to_enrolment)?;
        Ok(found.collect::<Result<_, _>>()?)
    }

    /// The enrolment of a youth at a school that began on a day.
    pub fn enrolment_from(
        &self,
        youth: YouthId,
        school: SchoolId,
        from: Date,
    ) -> Result<Option<Enrolment>, StoreError> {
        Ok(self
            .conn
            .prepare_cached(concat!(
                select!(),
                "WHERE youth = ?1 AND school = ?2 AND from_date = ?3 AND deleted_at IS NULL"
            ))?
            .query_row(params![youth, school, from], row_to_enrolment)
            .optional()?)
    }
}

fn row_to_enrolment(row: &Row<'_>) -> rusqlite::Result<Enrolment> {
    const AT: usize = 1 + record::SHARED_COLUMNS;
    Ok(Kept {
        id: row.get(0)?,
        shared: record::shared(row, 1)?,
        facts: EnrolmentDraft {
            youth: row.get(AT)?,
            school: row.get(AT + 1)?,
            kind: row.get(AT + 2)?,
            programme: row.get(AT + 3)?,
            class: row.get(AT + 4)?,
            pupil_number: row.get(AT + 5)?,
            from: row.get(AT + 6)?,
            until: row.get(AT + 7)?,
        },
    })
}
