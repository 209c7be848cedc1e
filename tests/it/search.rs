//! Search as the officer meets it: whatever way a name is written, the person is found. `names` is by
//! names, `numbers` by numbers and days, `others` what leads from one to another.

mod names;
mod numbers;
mod others;

use leerrecht::domain::case::{CaseDraft, CaseKind};
use leerrecht::domain::id::{CaseId, YouthId};
use leerrecht::domain::name::BrpName;
use leerrecht::domain::partial_date::PartialDate;
use leerrecht::domain::time::{Date, Timestamp};
use leerrecht::domain::youth::YouthDraft;
use leerrecht::store::{Actor, Changes, Found, Hits, Op, OpKind, Query, Store, StoreError, Tx};

const ACTOR: Actor = Actor {
    officer: None,
    at: Timestamp(1_790_000_000_000),
};

struct File(Store);

impl File {
    fn new() -> Self {
        Self(Store::memory().unwrap())
    }

    fn act<T>(&self, act: impl FnOnce(&mut Tx<'_>) -> Result<T, StoreError>) -> (T, Changes) {
        self.0
            .transact(ACTOR, &Op::new(OpKind::Youth), act)
            .unwrap()
    }

    fn youth(&self, given: &str, prefix: &str, surname: &str) -> YouthId {
        self.act(|tx| tx.add_youth(&youth(given, prefix, surname)))
            .0
    }

    fn case(&self, youth: YouthId) -> CaseId {
        let draft = CaseDraft::new(youth, CaseKind::Overig, day("2026-09-01"));
        self.act(|tx| tx.add_case(&draft, 2026)).0
    }

    fn search(&self, text: &str) -> Hits {
        self.0.read(|file| file.search(&Query::new(text))).unwrap()
    }

    fn found(&self, text: &str) -> Vec<Found> {
        let hits = self.search(text);
        assert_eq!(hits.count, hits.best.len(), "{text:?}");
        hits.best.iter().map(|hit| hit.found).collect()
    }

    fn near(&self, text: &str) -> Vec<Found> {
        let hits = self.search(text);
        hits.near.iter().map(|hit| hit.found).collect()
    }

    #[track_caller]
    fn check(&self, text: &str, expected: &[Found]) {
        assert_eq!(self.found(text), expected, "{text:?}");
    }

    /// Strictly or nearly: somewhere on the screen.
    #[track_caller]
    fn check_shown(&self, text: &str, youth: YouthId) {
        let shown = [self.found(text), self.near(text)].concat();
        assert!(shown.contains(&Found::Youth(youth)), "{text:?}");
    }
}

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn name(given: &str, prefix: &str, surname: &str) -> BrpName {
    BrpName {
        given: given.to_owned(),
        title: None,
        prefix: (!prefix.is_empty()).then(|| prefix.to_owned()),
        surname: surname.to_owned(),
    }
}

fn youth(given: &str, prefix: &str, surname: &str) -> YouthDraft {
    let born = PartialDate::from_int(20_120_500).unwrap();
    YouthDraft::new(name(given, prefix, surname).into(), born)
}
