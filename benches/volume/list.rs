//! The list of cases: filter, count, sort by every column, page 1,000; each with the rows that then
//! stand on the screen. Beside it the same asked in SQL: joined, counted, ordered, cut.

mod asked;

use std::time::Duration;

use leerrecht::domain::id::CaseId;
use leerrecht::service::list::{CaseList, Column, Direction, Filter, Sort};
use leerrecht::store::{Store, StoreError};
use rusqlite::Connection;

use crate::figure::{Limit, Reference, Samples, Table};
use crate::place::{Place, bare};
use crate::size::Size;
use crate::{FRAME, Outcome};
use asked::{FROM, Question, questions, sorted_by};

/// Rows on a screen.
const ROWS: usize = 50;

/// Measures the list.
pub(crate) fn measure(place: &Place, size: &Size, table: &mut Table) -> Outcome<()> {
    let shown = Shown {
        store: place.store()?,
        conn: bare(&place.case_file())?,
        list: CaseList::load(&place.store()?)?,
    };
    table.part(&format!("Lijst van {} dossiers", shown.list.len()))?;
    shown.loading(size, table)?;
    shown.filtering(size, table)?;
    for column in Column::ALL {
        let what = format!("sorteren op {}", column.code());
        shown.paging(&what, column, 0, size, table)?;
    }
    let places = ROWS * 999;
    let far = places.min(shown.list.len() / 2);
    shown.paging("bladzijde 1.000, op naam", Column::Name, far, size, table)
}

/// What the window holds while the list is on the screen.
struct Shown {
    store: Store,
    conn: Connection,
    list: CaseList,
}

impl Shown {
    /// Reading the list when the file is opened, and after each act.
    fn loading(&self, size: &Size, table: &mut Table) -> Outcome<()> {
        let ours = Samples::of(size.slow, |_| {
            CaseList::load(&self.store)?;
            Ok(())
        })?;
        let most = Limit::P95(Duration::from_secs(1));
        table.time("laden bij het openen", &ours, None, most)
    }

    fn filtering(&self, size: &Size, table: &mut Table) -> Outcome<()> {
        let questions = questions()?;
        let sort = Sort {
            column: Column::Due,
            direction: Direction::Up,
        };
        for question in &questions {
            let counted = self.list.view(&question.filter, sort).count();
            if counted != self.count(question)? {
                return Err(format!("list and SQL count differently: {}", question.only).into());
            }
        }
        let beside = Samples::of(size.slow.max(questions.len()), |time| {
            self.count(&questions[time % questions.len()])?;
            Ok(())
        })?;
        let counting = Samples::of(size.times, |time| {
            let question = &questions[time % questions.len()];
            self.list.view(&question.filter, sort).count();
            Ok(())
        })?;
        let reference = || Reference {
            name: "SQL: join, count",
            samples: &beside,
        };
        table.time("filteren en tellen", &counting, Some(reference()), FRAME)?;
        let tally = Samples::of(size.times, |time| {
            let question = &questions[time % questions.len()];
            self.list.view(&question.filter, sort).tally();
            Ok(())
        })?;
        table.time(
            "tellen per soort, status, school",
            &tally,
            Some(reference()),
            FRAME,
        )?;
        let whole = Samples::of(size.times, |time| {
            self.page(&questions[time % questions.len()].filter, sort, 0)
        })?;
        table.time("filteren, met de rijen", &whole, Some(reference()), FRAME)
    }

    /// Sorting all cases by a column, up and down in turn, and the rows of one page.
    fn paging(
        &self,
        what: &str,
        column: Column,
        from: usize,
        size: &Size,
        table: &mut Table,
    ) -> Outcome<()> {
        let everything = Filter::default();
        let ours = Samples::of(size.times, |time| {
            let direction = match time % 2 {
                0 => Direction::Up,
                _ => Direction::Down,
            };
            self.page(&everything, Sort { column, direction }, from)
        })?;
        let sql = sorted_by(column);
        let beside = Samples::of(size.slow, |time| {
            let direction = ["ASC", "DESC"][time % 2];
            let sql = format!("{sql} {direction} LIMIT {ROWS} OFFSET {from}");
            self.rows(&sql)
        })?;
        let reference = Reference {
            name: "SQL: order, limit",
            samples: &beside,
        };
        table.time(what, &ours, Some(reference), FRAME)
    }

    /// A page of the list, and what stands in its rows.
    fn page(&self, filter: &Filter, sort: Sort, from: usize) -> Outcome<()> {
        let ids = self.list.view(filter, sort).page(from..from + ROWS);
        Ok(self.store.read(|file| {
            ids.into_iter().try_for_each(|id: CaseId| {
                let Some(case) = file.case(id)? else {
                    return Ok(());
                };
                file.youth(case.youth)?;
                if let Some(school) = case.school {
                    file.school(school)?;
                }
                Ok::<_, StoreError>(())
            })
        })?)
    }

    fn count(&self, question: &Question) -> Outcome<usize> {
        let sql = format!("SELECT count(*) {FROM} AND {}", question.only);
        let count: i64 = self.conn.query_row(&sql, [], |row| row.get(0))?;
        Ok(usize::try_from(count)?)
    }

    fn rows(&self, sql: &str) -> Outcome<()> {
        let mut ask = self.conn.prepare(sql)?;
        let mut rows = ask.query([])?;
        while rows.next()?.is_some() {}
        Ok(())
    }
}
