//! Finds people, schools and cases by any words of theirs, in any order, with or without accents,
//! and in spite of one typing error. Reads the index that `derived` keeps.

mod asked;
mod born;
mod broad;
mod expression;
mod hit;
mod known;
mod matches;
mod near;
mod number;
mod rank;
mod typo;

use std::ops::RangeInclusive;
use std::sync::Arc;

use self::asked::Asked;
pub(super) use self::broad::Broad;
pub use self::hit::{Found, Hit};
use super::derived::{Key, Kind};
use super::{Snapshot, Store, StoreError};
use crate::domain::id::{CaseId, IdSet, SchoolId, YouthId};

/// Hits that are shown.
const SHOWN: usize = 50;

/// Candidates among which the best are chosen. Each may lie on a page of its own that has to be
/// decrypted: some 10 µs.
const CANDIDATES: usize = 400;

/// Where more than these match, which of them are looked at is arbitrary, and somebody types on: so
/// many are enough, of those with the whole words and of the others each.
const OF_MANY: usize = 100;

/// Of words that stand with more records than these no more are counted: a larger number tells nobody
/// anything, and would take longer than a frame.
const COUNTED: usize = 1_000;

/// What is looked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Query {
    text: String,
    scope: Scope,
}

impl Query {
    /// Looks for everything.
    pub fn new(text: &str) -> Self {
        Self::within(text, Scope::Everything)
    }

    /// Looks for one kind of record.
    pub fn within(text: &str, scope: Scope) -> Self {
        let text = text.to_owned();
        Self { text, scope }
    }
}

/// Which records are looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Scope {
    /// All of them.
    #[default]
    Everything,
    /// Youths.
    Youths,
    /// Parents and guardians.
    Guardians,
    /// People of organisations we work with.
    Partners,
    /// Schools.
    Schools,
    /// Cases, by their numbers and tags.
    Cases,
}

impl Scope {
    fn keys(self) -> RangeInclusive<i64> {
        match self {
            Self::Everything => Kind::Client.up_to(Kind::Case),
            Self::Youths => Kind::Client.up_to(Kind::Youth),
            Self::Guardians => Kind::Guardian.up_to(Kind::Guardian),
            Self::Partners => Kind::Partner.up_to(Kind::Partner),
            Self::Schools => Kind::School.up_to(Kind::School),
            Self::Cases => Kind::Case.up_to(Kind::Case),
        }
    }
}

/// What was found.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Hits {
    /// How many records hold all the words, however many are shown.
    pub count: usize,
    /// There are more than that: of very many no more are counted.
    pub more: bool,
    /// The best of them, at most fifty.
    pub best: Vec<Hit>,
    /// Where those leave room: records that hold them but for one typing error.
    pub near: Vec<Hit>,
}

/// The records of one kind that a text leads to, as a list of them filters by it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Matches<Id> {
    /// The best of them, best first.
    pub best: Vec<Id>,
    /// All of them, in no order.
    pub all: Vec<Id>,
    /// None holds all the words: these hold them but for one typing error.
    pub near: bool,
}

/// The cases that a text leads to, as the list of cases filters by it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct CaseMatches {
    /// Youths whose cases are meant. Of the many born in one year some may have none.
    pub youths: Arc<IdSet<YouthId>>,
    /// Cases that are meant themselves.
    pub cases: Arc<IdSet<CaseId>>,
    /// Nothing holds all the words: these hold them but for one typing error.
    pub near: bool,
}

impl Snapshot<'_> {
    /// Looks for records that hold all the words, each whole or as the beginning of one.
    pub fn search(&self, query: &Query) -> Result<Hits, StoreError> {
        let Some(asked) = Asked::read(&query.text) else {
            return Ok(Hits::default());
        };
        let keys = query.scope.keys();
        let strict = matches::strict(self.conn, &asked, &keys)?;
        let best = rank::best(self.conn, &asked, strict.candidates, SHOWN)?;
        let near = match SHOWN.checked_sub(strict.count) {
            None | Some(0) => Vec::new(),
            Some(room) => near::best(self.conn, &asked, &keys, &best, room)?,
        };
        Ok(Hits {
            count: strict.count,
            more: strict.more,
            best: hit::describe(self.conn, &best)?,
            near: hit::describe(self.conn, &near)?,
        })
    }

    /// The youths that hold all the words: all of them, for the list of youths.
    pub fn search_youths(&self, text: &str) -> Result<Matches<YouthId>, StoreError> {
        self.search_every(text, Scope::Youths, Found::youth, YouthId)
    }

    /// The schools that hold all the words: all of them, for the list of schools.
    pub fn search_schools(&self, text: &str) -> Result<Matches<SchoolId>, StoreError> {
        self.search_every(text, Scope::Schools, Found::school, SchoolId)
    }

    fn search_every<Id: Copy>(
        &self,
        text: &str,
        scope: Scope,
        of: impl Fn(Found) -> Option<Id>,
        id: impl Fn(i64) -> Id,
    ) -> Result<Matches<Id>, StoreError> {
        let hits = self.search(&Query::within(text, scope))?;
        let near = hits.best.is_empty();
        let shown = hits.best.iter().chain(&hits.near);
        let best: Vec<Id> = shown.filter_map(|hit| of(hit.found)).collect();
        let mut all = best.clone();
        if hits.count > hits.best.len()
            && let Some(asked) = Asked::read(text)
        {
            let keys = matches::all(self.conn, &asked, &scope.keys())?;
            all.extend(keys.into_iter().map(|key| id(key.id())));
        }
        Ok(Matches { best, all, near })
    }
}

impl Store {
    /// The youths with a case and the cases that hold all the words: all of them, for the list of
    /// cases. Names of parents do not count here.
    pub fn search_cases(&self, text: &str) -> Result<CaseMatches, StoreError> {
        self.search_cases_by(&mut self.broad(), text)
    }

    /// The same, with words that are kept elsewhere.
    pub(super) fn search_cases_by(
        &self,
        broad: &mut Broad,
        text: &str,
    ) -> Result<CaseMatches, StoreError> {
        let Some(asked) = Asked::read(text) else {
            return Ok(CaseMatches::default());
        };
        self.read(|file| {
            let mut found = broad.all(file, &asked)?;
            let (clients, cases) = (Kind::Client.up_to(Kind::Client), Scope::Cases.keys());
            found.add(number::exact(file.conn, &asked, &clients)?);
            Arc::make_mut(&mut found.youths).extend(born::clients(file.conn, &asked)?);
            if found.youths.is_empty() && found.cases.is_empty() {
                found.near = true;
                for keys in [&clients, &cases] {
                    found.add(near::candidates(file.conn, &asked, keys)?);
                }
            }
            Ok(found)
        })
    }
}

impl CaseMatches {
    fn add(&mut self, keys: Vec<Key>) {
        for key in keys {
            match key.kind() {
                Some(Kind::Client | Kind::Youth) => {
                    Arc::make_mut(&mut self.youths).insert(YouthId(key.id()));
                }
                Some(Kind::Case) => Arc::make_mut(&mut self.cases).insert(CaseId(key.id())),
                Some(Kind::Guardian | Kind::Partner | Kind::School) | None => {}
            }
        }
    }
}
