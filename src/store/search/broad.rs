//! Words that stand with very many cases. For the first letters that somebody types the index would
//! need longer than a frame to name the cases of half the file; so what they led to is kept as sets,
//! brought along with every act, and words that are asked together only cut these sets down.

use std::collections::HashMap;
use std::sync::Arc;

use rusqlite::{Connection, OptionalExtension};

use super::asked::Asked;
use super::{CaseMatches, asked::Term, expression, known, matches};
use crate::domain::fold::words;
use crate::domain::id::{CaseId, IdSet, OpId, YouthId};
use crate::store::derived::{self, COUNTED_SIGNS, Kind};
use crate::store::{Snapshot, StoreError};

/// From this many records on a word is kept: naming so many takes some milliseconds.
const BROAD: i64 = 10_000;

/// Words that are kept at once; each takes a bit for every youth and every case.
const MOST: usize = 100;

/// After more acts or records than these everything is asked anew.
const ACTS: usize = 50;
const RECORDS: usize = 500;

/// Where a word stands.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct Places {
    youths: Arc<IdSet<YouthId>>,
    cases: Arc<IdSet<CaseId>>,
}

/// What broad words led to, as of an act.
#[derive(Debug)]
pub(in crate::store) struct Broad {
    /// From so many records on a word is broad.
    from: i64,
    until: OpId,
    kept: HashMap<String, Places>,
}

impl Default for Broad {
    fn default() -> Self {
        Self::from(BROAD)
    }
}

impl Broad {
    /// Keeps words that stand with this many records.
    pub(in crate::store) fn from(from: i64) -> Self {
        Self {
            from,
            until: OpId(0),
            kept: HashMap::new(),
        }
    }

    /// The youths with a case and the cases that hold all the words.
    pub(super) fn all(
        &mut self,
        file: &Snapshot<'_>,
        asked: &Asked,
    ) -> Result<CaseMatches, StoreError> {
        self.bring_along(file)?;
        let (mut broad, mut narrow) = (Vec::new(), Vec::new());
        for term in &asked.terms {
            match self.places(file.conn, term)? {
                Some(places) => broad.push(places),
                None => narrow.push(term.clone()),
            }
        }
        let mut found = match (broad.pop(), narrow.is_empty()) {
            (Some(places), true) => places,
            (last, _) => {
                broad.extend(last);
                named(file.conn, &narrow)?
            }
        };
        for other in broad {
            Arc::make_mut(&mut found.youths).keep(&other.youths);
            Arc::make_mut(&mut found.cases).keep(&other.cases);
        }
        Ok(CaseMatches {
            youths: found.youths,
            cases: found.cases,
            near: false,
        })
    }

    /// Where a broad word stands; nothing for any other.
    fn places(&mut self, conn: &Connection, term: &Term) -> Result<Option<Places>, StoreError> {
        let Some(word) = term.only_word() else {
            return Ok(None);
        };
        if let Some(places) = self.kept.get(word) {
            return Ok(Some(places.clone()));
        }
        if word.len() > COUNTED_SIGNS || known::records_starting(conn, word)? < self.from {
            return Ok(None);
        }
        let places = named(conn, std::slice::from_ref(term))?;
        if self.kept.len() >= MOST {
            self.kept.clear();
        }
        self.kept.insert(word.to_owned(), places.clone());
        Ok(Some(places))
    }

    /// Follows the acts since what is kept was asked.
    fn bring_along(&mut self, file: &Snapshot<'_>) -> Result<(), StoreError> {
        let newest = file.newest_op()?;
        if self.until == newest {
            return Ok(());
        }
        if !self.kept.is_empty() && !self.follow(file.conn)? {
            self.kept.clear();
        }
        self.until = newest;
        Ok(())
    }

    /// The same; whether that is possible. What an import added is in no history.
    fn follow(&mut self, conn: &Connection) -> Result<bool, StoreError> {
        let Some(acts) = acts_since(conn, self.until)? else {
            return Ok(false);
        };
        for op in acts {
            let touched = derived::touched_by(conn, op)?;
            if touched.len() > RECORDS {
                return Ok(false);
            }
            for (kind, id) in touched.records() {
                self.put(conn, kind, id)?;
            }
        }
        Ok(true)
    }

    /// Puts a record where it stands now.
    fn put(&mut self, conn: &Connection, kind: Kind, id: i64) -> Result<(), StoreError> {
        let kind = match kind {
            Kind::Client | Kind::Youth => Kind::Client,
            Kind::Case => Kind::Case,
            Kind::Guardian | Kind::Partner | Kind::School => return Ok(()),
        };
        let text: Option<String> = conn
            .prepare_cached("SELECT words FROM search_row WHERE id = ?1")?
            .query_row([kind.key(id).0], |row| row.get(0))
            .optional()?;
        let text = text.unwrap_or_default();
        for (start, places) in &mut self.kept {
            let stands = words(&text).any(|word| word.starts_with(start));
            match kind {
                Kind::Case => Arc::make_mut(&mut places.cases).set(CaseId(id), stands),
                _ => Arc::make_mut(&mut places.youths).set(YouthId(id), stands),
            }
        }
        Ok(())
    }
}

/// The acts after one; nothing when there are too many, or one that has no history.
fn acts_since(conn: &Connection, until: OpId) -> Result<Option<Vec<OpId>>, StoreError> {
    let most = i64::try_from(ACTS + 1).unwrap_or(i64::MAX);
    let mut ask = conn.prepare_cached(
        "SELECT id, class IN ('write', 'undo') FROM op \
         WHERE id > ?1 AND (class <> 'access' OR kind = 'rebuilt') ORDER BY id LIMIT ?2",
    )?;
    let acts = ask.query_map((until, most), |row| Ok((row.get(0)?, row.get(1)?)))?;
    let acts: Vec<(OpId, bool)> = acts.collect::<Result<_, _>>()?;
    let told = acts.len() <= ACTS && acts.iter().all(|(_, told)| *told);
    Ok(told.then(|| acts.into_iter().map(|(op, _)| op).collect()))
}

/// The youths with a case and the cases that the index names for all of these.
fn named(conn: &Connection, terms: &[Term]) -> Result<Places, StoreError> {
    let beginnings = expression::beginnings(conn, terms)?;
    let (mut youths, mut cases) = (IdSet::default(), IdSet::default());
    for kind in [Kind::Client, Kind::Case] {
        matches::each(conn, &beginnings, &kind.up_to(kind), |key| match kind {
            Kind::Case => cases.insert(CaseId(key.id())),
            _ => youths.insert(YouthId(key.id())),
        })?;
    }
    Ok(Places {
        youths: Arc::new(youths),
        cases: Arc::new(cases),
    })
}
