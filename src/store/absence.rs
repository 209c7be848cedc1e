//! Days of absence, as the school registered them.

use rusqlite::types::ToSqlOutput;
use rusqlite::{Row, ToSql};

use super::noun::{Noun, statements};
use super::{Snapshot, StoreError, Table, Tx};
use crate::domain::absence::{AbsenceDay, AbsenceDayDraft, Extent, LessonHours};
use crate::domain::id::{AbsenceDayId, CaseId};

impl Noun for AbsenceDayDraft {
    type Id = AbsenceDayId;
    statements!(AbsenceDay "absence_day": "case_file", "on_date", "kind", "lesson_hours", "minutes");

    fn values(&self) -> rusqlite::Result<Vec<ToSqlOutput<'_>>> {
        let lessons = match &self.extent {
            Extent::WholeDay => None::<&LessonHours>.to_sql()?,
            Extent::Lessons(hours) => hours.to_sql()?,
        };
        Ok(vec![
            self.case.to_sql()?,
            self.on.to_sql()?,
            self.kind.to_sql()?,
            lessons,
            self.minutes.to_sql()?,
        ])
    }

    fn read(row: &Row<'_>, at: usize) -> rusqlite::Result<Self> {
        let lessons: Option<LessonHours> = row.get(at + 3)?;
        Ok(Self {
            case: row.get(at)?,
            on: row.get(at + 1)?,
            kind: row.get(at + 2)?,
            extent: lessons.map_or(Extent::WholeDay, Extent::Lessons),
            minutes: row.get(at + 4)?,
        })
    }
}

impl Tx<'_> {
    /// Adds a day of absence.
    pub fn add_absence(&mut self, it: &AbsenceDayDraft) -> Result<AbsenceDayId, StoreError> {
        self.add(it).map(AbsenceDayId)
    }

    /// Writes a day of absence anew.
    pub fn change_absence(
        &mut self,
        id: AbsenceDayId,
        it: &AbsenceDayDraft,
    ) -> Result<(), StoreError> {
        self.change(id.0, it)
    }

    /// Deletes a day of absence that the school took back.
    pub fn remove_absence(&mut self, id: AbsenceDayId) -> Result<(), StoreError> {
        self.bury(Table::AbsenceDay, id.0)
    }
}

impl Snapshot<'_> {
    /// The days of absence of a case, in order.
    pub fn absence_of(&self, case: CaseId) -> Result<Vec<AbsenceDay>, StoreError> {
        self.all_kept("case_file = ?1 ORDER BY on_date, id", [case])
    }
}
