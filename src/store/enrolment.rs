//! Enrolments of youths at schools, by date.

use rusqlite::types::ToSqlOutput;
use rusqlite::{Row, ToSql};

use super::noun::{Noun, statements};
use super::{Snapshot, StoreError, Table, Tx};
use crate::domain::enrolment::{Enrolment, EnrolmentDraft};
use crate::domain::id::{EnrolmentId, SchoolId, YouthId};

impl Noun for EnrolmentDraft {
    type Id = EnrolmentId;
    statements!(Enrolment "enrolment":
        "youth", "school", "type", "programme", "class", "pupil_number", "from_date",
        "until_date");

    fn values(&self) -> rusqlite::Result<Vec<ToSqlOutput<'_>>> {
        Ok(vec![
            self.youth.to_sql()?,
            self.school.to_sql()?,
            self.kind.to_sql()?,
            self.programme.to_sql()?,
            self.class.to_sql()?,
            self.pupil_number.to_sql()?,
            self.from.to_sql()?,
            self.until.to_sql()?,
        ])
    }

    fn read(row: &Row<'_>, at: usize) -> rusqlite::Result<Self> {
        Ok(Self {
            youth: row.get(at)?,
            school: row.get(at + 1)?,
            kind: row.get(at + 2)?,
            programme: row.get(at + 3)?,
            class: row.get(at + 4)?,
            pupil_number: row.get(at + 5)?,
            from: row.get(at + 6)?,
            until: row.get(at + 7)?,
        })
    }
}

impl Tx<'_> {
    /// Adds an enrolment.
    pub fn add_enrolment(&mut self, it: &EnrolmentDraft) -> Result<EnrolmentId, StoreError> {
        self.add(it).map(EnrolmentId)
    }

    /// Writes an enrolment anew: a correction, or its end.
    pub fn change_enrolment(
        &mut self,
        id: EnrolmentId,
        it: &EnrolmentDraft,
    ) -> Result<(), StoreError> {
        self.change(id.0, it)
    }

    /// Takes away an enrolment that never was.
    pub fn remove_enrolment(&mut self, id: EnrolmentId) -> Result<(), StoreError> {
        self.bury(Table::Enrolment, id.0)
    }
}

impl Snapshot<'_> {
    /// An enrolment.
    pub fn enrolment(&self, id: EnrolmentId) -> Result<Option<Enrolment>, StoreError> {
        self.kept(id.0)
    }

    /// The enrolments at a school, the newest first.
    pub fn enrolments_at(&self, school: SchoolId) -> Result<Vec<Enrolment>, StoreError> {
        self.all_kept("school = ?1 ORDER BY from_date DESC, id DESC", [school])
    }

    /// A youth's enrolments, the newest first.
    pub fn enrolments(&self, youth: YouthId) -> Result<Vec<Enrolment>, StoreError> {
        self.all_kept("youth = ?1 ORDER BY from_date DESC, id DESC", [youth])
    }
}
