//! Clocks: terms that run on a case. Which ones run follows from the law; here they are kept.

use std::collections::BTreeMap;

use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSqlOutput, ValueRef};
use rusqlite::{Row, ToSql};

use super::noun::{Noun, statements};
use super::{Snapshot, StoreError, Table, Tx};
use crate::domain::clock::{Clock, ClockDraft};
use crate::domain::id::{CaseId, ClockId};

/// What a rule was given, as a JSON object with its names in order: equal inputs are equal text.
struct Inputs(BTreeMap<String, String>);

impl FromSql for Inputs {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        serde_json::from_str(value.as_str()?)
            .map(Self)
            .map_err(|error| FromSqlError::Other(error.into()))
    }
}

fn json(inputs: &BTreeMap<String, String>) -> rusqlite::Result<String> {
    serde_json::to_string(inputs)
        .map_err(|error| rusqlite::Error::ToSqlConversionFailure(error.into()))
}

impl Noun for ClockDraft {
    type Id = ClockId;
    statements!(Clock "clock": "case_file", "rule", "inputs", "due", "done_on");

    fn values(&self) -> rusqlite::Result<Vec<ToSqlOutput<'_>>> {
        Ok(vec![
            self.case.to_sql()?,
            self.rule.to_sql()?,
            json(&self.inputs)?.into(),
            self.due.to_sql()?,
            self.done_on.to_sql()?,
        ])
    }

    fn read(row: &Row<'_>, at: usize) -> rusqlite::Result<Self> {
        let Inputs(inputs) = row.get(at + 2)?;
        Ok(Self {
            case: row.get(at)?,
            rule: row.get(at + 1)?,
            inputs,
            due: row.get(at + 3)?,
            done_on: row.get(at + 4)?,
        })
    }
}

impl Tx<'_> {
    /// Starts a clock.
    pub fn add_clock(&mut self, it: &ClockDraft) -> Result<ClockId, StoreError> {
        self.add(it).map(ClockId)
    }

    /// Writes a clock anew: computed again, or done.
    pub fn change_clock(&mut self, id: ClockId, it: &ClockDraft) -> Result<(), StoreError> {
        self.change(id.0, it)
    }

    /// Takes away a clock that should not run.
    pub fn remove_clock(&mut self, id: ClockId) -> Result<(), StoreError> {
        self.bury(Table::Clock, id.0)
    }
}

impl Snapshot<'_> {
    /// The clocks of a case: those that run by the day they are due, then those that are done.
    pub fn clocks_of(&self, case: CaseId) -> Result<Vec<Clock>, StoreError> {
        self.all_kept(
            "case_file = ?1 ORDER BY done_on IS NOT NULL, due, id",
            [case],
        )
    }
}
