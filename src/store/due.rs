//! What is to be done: open tasks and running terms, by the day they are due.
//!
//! A task outlives its case when that is closed, for it is still to be done; a term does not. Who
//! asks for the work of one officer gets with it what is nobody's: it would be seen by nobody else.

use rusqlite::{Params, Row};

use super::record;
use super::{Snapshot, StoreError};
use crate::domain::case::{Article, CaseKind, CaseNumber};
use crate::domain::id::{CaseId, ClockId, OfficerId, TaskId, YouthId};
use crate::domain::name::PersonName;
use crate::domain::time::Date;

/// What is due.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Due {
    /// A task, with its title.
    Task(TaskId, String),
    /// A term that runs, with the id of its rule.
    Clock(ClockId, String),
}

/// The case in which something is due.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DueCase {
    /// The case.
    pub id: CaseId,
    /// Its number.
    pub number: CaseNumber,
    /// Its kind.
    pub kind: CaseKind,
    /// The article, of a request.
    pub article: Option<Article>,
}

/// Something to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DueItem {
    /// What.
    pub what: Due,
    /// The last day to do it, if there is one.
    pub due: Option<Date>,
    /// Who does it: of a task whom it was given to, else who handles the case.
    pub officer: Option<OfficerId>,
    /// In which case, if any.
    pub case: Option<DueCase>,
    /// About whom, if about anybody.
    pub youth: Option<(YouthId, PersonName)>,
}

/// How much there is to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct DueCount {
    /// Due before today.
    pub late: u32,
    /// Due today.
    pub today: u32,
    /// Due after today, up to and including the last day asked for.
    pub soon: u32,
    /// Due after that day.
    pub later: u32,
    /// Without a day.
    pub undated: u32,
}

/// The case and the youth, as [`row_to_item`] reads them. A task has a title too, so the parts of
/// the name say whose they are.
macro_rules! about {
    () => {
        "c.id, c.number, c.kind, c.article, youth.id, youth.given, youth.title, youth.prefix, \
         youth.surname, youth.name_use, youth.partner_title, youth.partner_prefix, \
         youth.partner_surname, youth.call_name "
    };
}

const TASK: &str = concat!(
    "SELECT t.id, t.title, t.due, coalesce(t.assignee, c.handler), ",
    about!(),
    include_str!("due/tasks.sql")
);

const CLOCK: &str = concat!(
    "SELECT t.id, t.rule, t.due, c.handler, ",
    about!(),
    include_str!("due/clocks.sql")
);

/// How much is due before ?2, on it, after it up to ?3, after that, and on no day.
macro_rules! count {
    ($of:literal) => {
        concat!(
            "SELECT coalesce(sum(t.due < ?2), 0), coalesce(sum(t.due = ?2), 0), \
             coalesce(sum(t.due > ?2 AND t.due <= ?3), 0), coalesce(sum(t.due > ?3), 0), \
             coalesce(sum(t.due IS NULL), 0) ",
            include_str!($of)
        )
    };
}

/// How much is due before ?2.
macro_rules! late {
    ($of:literal) => {
        concat!("SELECT count(*) ", include_str!($of), " AND t.due < ?2")
    };
}

impl Snapshot<'_> {
    /// What is to be done, by the day it is due; what has no day stands last. At most so many.
    pub fn due_items(
        &self,
        of: Option<OfficerId>,
        most: usize,
    ) -> Result<Vec<DueItem>, StoreError> {
        let key = (of, i64::try_from(most).unwrap_or(i64::MAX));
        let mut items = self.due_rows(TASK, "AND t.due IS NOT NULL ORDER BY t.due", key, task)?;
        items.extend(self.due_rows(CLOCK, "ORDER BY t.due", key, clock)?);
        // Both are in order already: of one day the tasks stay before the terms.
        items.sort_by_key(|item| item.due);
        items.extend(self.due_rows(TASK, "AND t.due IS NULL ORDER BY t.due", key, task)?);
        items.truncate(most);
        Ok(items)
    }

    /// How much there is to do, as seen on a day; `soon` ends with the other.
    pub fn due_count(
        &self,
        of: Option<OfficerId>,
        today: Date,
        until: Date,
    ) -> Result<DueCount, StoreError> {
        let mut all = DueCount::default();
        for sql in [count!("due/tasks.sql"), count!("due/clocks.sql")] {
            let mut ask = self.conn.prepare_cached(sql)?;
            let one = ask.query_row((of, today, until), row_to_count)?;
            all.late += one.late;
            all.today += one.today;
            all.soon += one.soon;
            all.later += one.later;
            all.undated += one.undated;
        }
        Ok(all)
    }

    /// How much of it was due before a day: of this alone the file is not gone through.
    pub fn late_count(&self, of: Option<OfficerId>, today: Date) -> Result<u32, StoreError> {
        let mut all = 0;
        for sql in [late!("due/tasks.sql"), late!("due/clocks.sql")] {
            let mut ask = self.conn.prepare_cached(sql)?;
            all += ask.query_row((of, today), |row| row.get::<_, u32>(0))?;
        }
        Ok(all)
    }

    fn due_rows(
        &self,
        select: &str,
        which: &str,
        key: impl Params,
        what: fn(i64, String) -> Due,
    ) -> Result<Vec<DueItem>, StoreError> {
        let sql = format!("{select} {which}, t.id LIMIT ?2");
        let mut ask = self.conn.prepare_cached(&sql)?;
        let found = ask.query_map(key, |row| row_to_item(row, what))?;
        Ok(found.collect::<Result<_, _>>()?)
    }
}

fn task(id: i64, title: String) -> Due {
    Due::Task(TaskId(id), title)
}

fn clock(id: i64, rule: String) -> Due {
    Due::Clock(ClockId(id), rule)
}

fn row_to_item(row: &Row<'_>, what: fn(i64, String) -> Due) -> rusqlite::Result<DueItem> {
    const YOUTH: usize = 8;
    let case: Option<CaseId> = row.get(4)?;
    let youth: Option<YouthId> = row.get(YOUTH)?;
    Ok(DueItem {
        what: what(row.get(0)?, row.get(1)?),
        due: row.get(2)?,
        officer: row.get(3)?,
        case: match case {
            Some(id) => Some(DueCase {
                id,
                number: row.get(5)?,
                kind: row.get(6)?,
                article: row.get(7)?,
            }),
            None => None,
        },
        youth: match youth {
            Some(id) => Some((id, record::name(row, YOUTH + 1)?)),
            None => None,
        },
    })
}

fn row_to_count(row: &Row<'_>) -> rusqlite::Result<DueCount> {
    Ok(DueCount {
        late: row.get(0)?,
        today: row.get(1)?,
        soon: row.get(2)?,
        later: row.get(3)?,
        undated: row.get(4)?,
    })
}
