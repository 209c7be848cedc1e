//! Which records' derived rows an act touches, read from the act's history.

use std::collections::BTreeSet;

use rusqlite::Connection;

use super::Kind;
use crate::domain::id::OpId;
use crate::store::{StoreError, Table};

/// Records whose derived rows may no longer agree with them.
#[derive(Debug, Default)]
pub(in crate::store) struct Touched {
    records: BTreeSet<(Kind, i64)>,
}

impl Touched {
    pub(in crate::store) fn len(&self) -> usize {
        self.records.len()
    }

    pub(in crate::store) fn records(&self) -> impl Iterator<Item = (Kind, i64)> {
        self.records.iter().copied()
    }

    fn add(&mut self, kind: Kind, ids: impl IntoIterator<Item = Option<i64>>) {
        let known = ids.into_iter().flatten();
        self.records.extend(known.map(|id| (kind, id)));
    }
}

/// What an act touched. The rows that others belong to count as well, as they were and as they are.
pub(super) fn by_act(conn: &Connection, op: OpId) -> Result<Touched, StoreError> {
    let mut ask = conn.prepare_cached(
        "SELECT tbl, row, old ->> owner, new ->> owner FROM ( \
           SELECT tbl, row, old, new, CASE tbl \
             WHEN 'case_file' THEN '$.youth' WHEN 'school_contact' THEN '$.school' \
             WHEN 'case_alias' THEN '$.case_file' WHEN 'case_tag' THEN '$.case_file' \
             WHEN 'clock' THEN '$.case_file' WHEN 'task' THEN '$.case_file' END AS owner \
           FROM history WHERE op = ?1)",
    )?;
    let mut rows = ask.query([op.0])?;
    let mut touched = Touched::default();
    while let Some(row) = rows.next()? {
        let name: String = row.get(0)?;
        let (own, owners) = (row.get(1)?, [row.get(2)?, row.get(3)?]);
        match Table::from_name(&name) {
            Some(Table::Youth) => {
                touched.add(Kind::Youth, [own]);
                touched.add(Kind::Case, cases_of(conn, own)?);
            }
            Some(Table::Guardian) => touched.add(Kind::Guardian, [own]),
            Some(Table::Partner) => touched.add(Kind::Partner, [own]),
            Some(Table::School) => touched.add(Kind::School, [own]),
            Some(Table::SchoolContact) => touched.add(Kind::School, owners),
            Some(Table::Case) => {
                touched.add(Kind::Case, [own]);
                touched.add(Kind::Youth, owners);
            }
            Some(Table::CaseAlias | Table::CaseTag | Table::Clock | Table::Task) => {
                touched.add(Kind::Case, owners);
            }
            _ => {}
        }
    }
    Ok(touched)
}

/// The cases of a youth: the list holds his name with each.
fn cases_of(conn: &Connection, youth: Option<i64>) -> Result<Vec<Option<i64>>, StoreError> {
    let mut ask = conn.prepare_cached("SELECT id FROM case_file WHERE youth = ?1")?;
    let cases = ask.query_map([youth], |row| row.get(0).map(Some))?;
    Ok(cases.collect::<Result<_, _>>()?)
}

/// The older records that new rows of an import belong to.
pub(super) fn by_new(conn: &Connection, before: &[(Table, i64)]) -> Result<Touched, StoreError> {
    const BELONGS: [(Table, &str, Table, Kind); 6] = [
        (Table::Case, "youth", Table::Youth, Kind::Youth),
        (Table::SchoolContact, "school", Table::School, Kind::School),
        (Table::CaseAlias, "case_file", Table::Case, Kind::Case),
        (Table::CaseTag, "case_file", Table::Case, Kind::Case),
        (Table::Clock, "case_file", Table::Case, Kind::Case),
        (Table::Task, "case_file", Table::Case, Kind::Case),
    ];
    let last_of = |table| {
        before
            .iter()
            .find(|(new, _)| *new == table)
            .map(|(_, id)| *id)
    };
    let mut touched = Touched::default();
    for (table, column, owner, kind) in BELONGS {
        let Some(last) = last_of(table) else { continue };
        let sql = format!(
            "SELECT DISTINCT {column} FROM {} WHERE id > ?1 AND {column} <= ?2",
            table.name()
        );
        let mut ask = conn.prepare(&sql)?;
        let mut rows = ask.query((last, last_of(owner).unwrap_or(i64::MAX)))?;
        while let Some(row) = rows.next()? {
            touched.add(kind, [row.get(0)?]);
        }
    }
    Ok(touched)
}
