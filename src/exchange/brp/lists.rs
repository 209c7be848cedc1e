//! Persons from a list: a person may go on in the rows below his own.
//!
//! In person lists of the GBA-V a row without an id in its first column continues the person above.
//! It holds history, which is not taken over, or a parent whom the person's own row does not have.

use crate::exchange::judge::check_length;
use crate::exchange::record::Found;
use crate::exchange::rejection::Refused;
use crate::exchange::table::{Row, Table, TableError};
use crate::exchange::{Field, RejectReason, Warning, WarningKind};

use super::columns::Columns;
use super::judge::PARENTS;
use super::{Carried, Form, Person, judge};

/// The persons of a list.
pub(super) struct Lists {
    table: Table,
    columns: Columns,
    /// The person whose rows are being read.
    open: Option<Found<Person>>,
    /// Whether his own row has something of ouder 1 and of ouder 2.
    has_parents: [bool; 2],
}

impl Lists {
    /// Finds the columns.
    pub(super) fn open(table: Table) -> Result<Self, TableError> {
        let columns = Columns::find(table.header())?;
        Ok(Self {
            table,
            columns,
            open: None,
            has_parents: [false; 2],
        })
    }

    /// The form of the list.
    pub(super) fn form(&self) -> Form {
        self.columns.form()
    }

    /// The facts for which the list has columns.
    pub(super) fn carried(&self) -> Carried {
        self.columns.carried()
    }

    /// The next person, or nothing at the end.
    pub(super) fn next(&mut self) -> Result<Option<Found<Person>>, TableError> {
        loop {
            let Some(row) = self.table.next_row()? else {
                return Ok(self.open.take());
            };
            let form = self.columns.form();
            if form == Form::GbaV && row.get(0).is_empty() {
                match &mut self.open {
                    Some(open) => go_on(open, &row, &self.columns, self.has_parents),
                    None => return Ok(Some(nobody_above(&row))),
                }
                continue;
            }
            let found = begin(&row, &self.columns);
            if form == Form::Plat {
                return Ok(Some(found));
            }
            self.has_parents = self.columns.has_parents(&row);
            if let Some(whole) = self.open.replace(found) {
                return Ok(Some(whole));
            }
        }
    }
}

fn begin(row: &Row<'_>, columns: &Columns) -> Found<Person> {
    Found {
        line: row.line(),
        outcome: check_length(row)
            .map_err(Refused::from)
            .and_then(|()| judge::person(&columns.person(row))),
    }
}

fn nobody_above(row: &Row<'_>) -> Found<Person> {
    Found {
        line: row.line(),
        outcome: Err(RejectReason::NobodyAbove.into()),
    }
}

/// Takes from a row below a person what is not history.
fn go_on(open: &mut Found<Person>, row: &Row<'_>, columns: &Columns, has_parents: [bool; 2]) {
    let Ok((person, warnings)) = &mut open.outcome else {
        return;
    };
    if check_length(row).is_err() {
        warnings.push(Warning {
            field: Field::Row,
            parent: None,
            kind: WarningKind::Damaged,
        });
        return;
    }
    for ((role, raw), has) in PARENTS
        .into_iter()
        .zip(columns.parents(row))
        .zip(has_parents)
    {
        let known = person.parents.iter().any(|parent| parent.role == role);
        if raw.is_there() && !has && !known {
            let (parent, more) = judge::later_parent(&raw, role);
            person.parents.push(parent);
            warnings.extend(more);
        }
    }
}
