//! Lines of the log that are looked for, by their numbers: so many can be shown that only those in
//! view are read whole.

use rusqlite::types::Value as Sql;
use serde_json::Value;

use super::{OpKind, Snapshot, StoreError, Table};
use crate::domain::id::{CaseId, OfficerId, OpId};
use crate::domain::time::Timestamp;

/// What a line must agree with.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct LogFilter {
    /// Each of them must be met.
    pub words: Vec<LogWord>,
    /// From this moment on.
    pub from: Option<Timestamp>,
    /// Before this moment.
    pub until: Option<Timestamp>,
}

/// What one word can mean; one of these must be met. A way back also agrees where what it took back
/// is of one of the kinds, or did one of these.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct LogWord {
    /// An act of one of these kinds.
    pub kinds: Vec<OpKind>,
    /// An act whose detail names one of these as what it did.
    pub did: Vec<&'static str>,
    /// By one of these.
    pub officers: Vec<OfficerId>,
    /// About one of these.
    pub cases: Vec<CaseId>,
}

/// The ways back, each with all that it took back: the act itself, and the ways back between.
const BACK: &str = "WITH RECURSIVE back (id, source) AS (\
     SELECT id, undo_of FROM op WHERE undo_of IS NOT NULL \
     UNION ALL SELECT back.id, op.undo_of FROM back JOIN op ON op.id = back.source \
     WHERE op.undo_of IS NOT NULL) ";

impl Snapshot<'_> {
    /// The numbers of the lines that agree, the newest first.
    pub fn log_ids(&self, filter: &LogFilter) -> Result<Vec<OpId>, StoreError> {
        let (from, until) = (filter.from, filter.until);
        let mut values = vec![
            Sql::from(from.map_or(i64::MIN, |at| at.0)),
            Sql::from(until.map_or(i64::MAX, |at| at.0)),
        ];
        let mut ask = format!("{BACK}SELECT id FROM op WHERE at >= ?1 AND at < ?2");
        for word in &filter.words {
            let first = values.len() + 1;
            let act = format!(
                "(act.kind IN (SELECT value FROM json_each(?{first})) \
                 OR act.detail ->> '$.did' IN (SELECT value FROM json_each(?{})))",
                first + 1,
            );
            ask.push_str(&format!(
                " AND (id IN (SELECT act.id FROM op AS act WHERE {act}) \
                 OR id IN (SELECT back.id FROM back JOIN op AS act ON act.id = back.source WHERE {act}) \
                 OR officer IN (SELECT value FROM json_each(?{})) \
                 OR (subject = '{}' AND record IN (SELECT value FROM json_each(?{}))))",
                first + 2,
                Table::Case.name(),
                first + 3,
            ));
            let kinds = word.kinds.iter().map(|kind| Value::from(kind.code()));
            let did = word.did.iter().map(|did| Value::from(*did));
            let officers = word.officers.iter().map(|id| Value::from(id.0));
            let cases = word.cases.iter().map(|id| Value::from(id.0));
            values.push(Sql::from(Value::from_iter(kinds).to_string()));
            values.push(Sql::from(Value::from_iter(did).to_string()));
            values.push(Sql::from(Value::from_iter(officers).to_string()));
            values.push(Sql::from(Value::from_iter(cases).to_string()));
        }
        ask.push_str(" ORDER BY id DESC");
        let mut ask = self.conn.prepare(&ask)?;
        let ids = ask.query_map(rusqlite::params_from_iter(values), |row| row.get(0))?;
        Ok(ids
            .map(|id| id.map(OpId))
            .collect::<Result<_, rusqlite::Error>>()?)
    }
}
