//! How a youth and what stands around him came to be what it is.

use crate::domain::address::AddressOwner;
use crate::domain::id::YouthId;
use crate::service::cases::Entry;
use crate::service::desk::Desk;
use crate::store::{Snapshot, StoreError, Table};

/// One change of a record of a youth or around him.
#[derive(Debug, Clone, PartialEq)]
pub struct Trace {
    /// Of what kind the record is.
    pub table: Table,
    /// Who, when, what.
    pub entry: Entry,
}

/// The changes of what stands there now, the newest first. What an import brought left no trace of
/// its own, and what was taken away stands in the log alone.
pub fn history(desk: Desk<'_>, youth: YouthId) -> Result<Vec<Trace>, StoreError> {
    desk.store.read(|file| {
        let mut traces = Vec::new();
        for (table, row) in rows(file, youth)? {
            for step in file.steps_of(table, row)? {
                // That a person is new is said by the bond he came with.
                let told = table == Table::Guardian && step.old.is_none();
                if !told && let Some(line) = file.log_line(step.op)? {
                    let entry = Entry { line, step };
                    traces.push(Trace { table, entry });
                }
            }
        }
        traces.sort_by_key(|trace| std::cmp::Reverse(trace.entry.step.op.0));
        Ok(traces)
    })
}

fn rows(file: &Snapshot<'_>, youth: YouthId) -> Result<Vec<(Table, i64)>, StoreError> {
    let mut rows = vec![(Table::Youth, youth.0)];
    for bond in file.gezag_of_youth(youth)? {
        rows.push((Table::Gezag, bond.id.0));
        rows.push((Table::Guardian, bond.guardian.0));
    }
    let homes = file.addresses(AddressOwner::Youth(youth))?;
    rows.extend(homes.iter().map(|(id, _)| (Table::Address, id.0)));
    let schools = file.enrolments(youth)?;
    rows.extend(schools.iter().map(|one| (Table::Enrolment, one.id.0)));
    let diplomas = file.diplomas_of(youth)?;
    rows.extend(diplomas.iter().map(|one| (Table::Diploma, one.id.0)));
    let links = file.sibling_links(youth)?;
    rows.extend(links.iter().map(|one| (Table::Sibling, one.id.0)));
    // Two bonds with one person are one person.
    rows.sort_unstable();
    rows.dedup();
    Ok(rows)
}
