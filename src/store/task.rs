//! Tasks.

use rusqlite::types::ToSqlOutput;
use rusqlite::{Row, ToSql};

use super::noun::{Noun, statements};
use super::{Snapshot, StoreError, Table, Tx};
use crate::domain::id::{CaseId, TaskId};
use crate::domain::task::{Task, TaskDraft};

impl Noun for TaskDraft {
    type Id = TaskId;
    statements!(Task "task": "case_file", "youth", "title", "due", "assignee", "done_on");

    fn values(&self) -> rusqlite::Result<Vec<ToSqlOutput<'_>>> {
        Ok(vec![
            self.case.to_sql()?,
            self.youth.to_sql()?,
            self.title.to_sql()?,
            self.due.to_sql()?,
            self.assignee.to_sql()?,
            self.done_on.to_sql()?,
        ])
    }

    fn read(row: &Row<'_>, at: usize) -> rusqlite::Result<Self> {
        Ok(Self {
            case: row.get(at)?,
            youth: row.get(at + 1)?,
            title: row.get(at + 2)?,
            due: row.get(at + 3)?,
            assignee: row.get(at + 4)?,
            done_on: row.get(at + 5)?,
        })
    }
}

impl Tx<'_> {
    /// Adds a task.
    pub fn add_task(&mut self, it: &TaskDraft) -> Result<TaskId, StoreError> {
        self.add(it).map(TaskId)
    }

    /// Writes a task anew: a correction, or that it is done.
    pub fn change_task(&mut self, id: TaskId, it: &TaskDraft) -> Result<(), StoreError> {
        self.change(id.0, it)
    }

    /// Deletes a task.
    pub fn remove_task(&mut self, id: TaskId) -> Result<(), StoreError> {
        self.bury(Table::Task, id.0)
    }
}

impl Snapshot<'_> {
    /// A task.
    pub fn task(&self, id: TaskId) -> Result<Option<Task>, StoreError> {
        self.kept(id.0)
    }

    /// The tasks of a case: the open ones by the day they are due, then those that are done.
    pub fn tasks_of(&self, case: CaseId) -> Result<Vec<Task>, StoreError> {
        self.all_kept(
            "case_file = ?1 ORDER BY done_on IS NOT NULL, coalesce(due, '9999'), id",
            [case],
        )
    }

    /// All open tasks, by the day they are due.
    pub fn open_tasks(&self) -> Result<Vec<Task>, StoreError> {
        self.all_kept("done_on IS NULL ORDER BY due IS NULL, due, id", [])
    }
}
