//! The list of youths in memory: sorted and filtered as one chooses. What a row shows is read by
//! key, as far as it is in view.

mod ages;

pub use ages::{Age, Ages};

use std::collections::{HashMap, HashSet};

use serde::{Deserialize, Serialize};

use crate::domain::id::{SchoolId, YouthId};
use crate::domain::municipality::{self, MunicipalityCode};
use crate::domain::partial_date::PartialDate;
use crate::service::desk::Desk;
use crate::store::StoreError;

/// A youth, by what the list is sorted and filtered by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Row {
    /// The youth.
    pub id: YouthId,
    /// When he was born.
    pub born: PartialDate,
    /// How old he is, as far as that is known.
    pub age: Option<Age>,
    /// Where he is registered.
    pub municipality: Option<MunicipalityCode>,
    /// The school of the day.
    pub school: Option<SchoolId>,
    /// Whether an address of his is protected.
    pub protected: bool,
    /// How many cases are open.
    pub open_cases: usize,
}

/// All youths, in the Dutch order of their names, and the names of their schools.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Rows {
    /// The youths.
    pub all: Vec<Row>,
    /// The schools that they go to.
    pub schools: HashMap<SchoolId, String>,
    /// The ages of whom data are kept.
    pub work: Ages,
}

/// What the list is sorted by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum Order {
    /// The name.
    #[default]
    Name,
    /// The date of birth.
    Born,
    /// The municipality, by its name.
    Municipality,
    /// The school, by its name.
    School,
    /// Open cases.
    Open,
}

/// Which youths are shown; what is not set asks nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Filter {
    /// How old.
    pub ages: Option<Ages>,
    /// Registered where; the inner nothing is nowhere.
    pub municipality: Option<Option<MunicipalityCode>>,
    /// At which school; the inner nothing is at none.
    pub school: Option<Option<SchoolId>>,
    /// Only those with a protected address.
    pub protected: bool,
}

impl Filter {
    /// Whether a youth is shown. The school and municipality of a protected youth are not to be found
    /// out by a list.
    #[must_use]
    pub fn holds(&self, row: &Row) -> bool {
        let open = !row.protected;
        self.ages.is_none_or(|ages| ages.holds(row.age))
            && self
                .municipality
                .is_none_or(|asked| open && asked == row.municipality)
            && self.school.is_none_or(|asked| open && asked == row.school)
            && (!self.protected || row.protected)
    }
}

/// Reads the rows.
pub fn rows(desk: Desk<'_>) -> Result<Rows, StoreError> {
    desk.store.read(|file| {
        let at_school: HashMap<YouthId, SchoolId> =
            file.schools_on(desk.today)?.into_iter().collect();
        let protected: HashSet<YouthId> = super::around::shielded(file)?;
        let open: HashMap<YouthId, usize> = file.open_case_counts()?.into_iter().collect();
        let mut schools = HashMap::new();
        for id in at_school.values() {
            if !schools.contains_key(id)
                && let Some(school) = file.school(*id)?
            {
                schools.insert(*id, school.facts.name);
            }
        }
        let listed = file.listed_youths()?.into_iter();
        let all = listed.map(|it| Row {
            id: it.id,
            born: it.born,
            age: Age::of(it.born, desk.today),
            municipality: it.municipality,
            school: at_school.get(&it.id).copied(),
            protected: protected.contains(&it.id),
            open_cases: open.get(&it.id).copied().unwrap_or_default(),
        });
        let work = file.work_area()?.ages.map(|ages| Ages::Work {
            from: *ages.start(),
            until: *ages.end(),
        });
        Ok(Rows {
            all: all.collect(),
            schools,
            work: work.unwrap_or_default(),
        })
    })
}

impl Rows {
    /// The youths that a filter shows, in an order; `up` is A to Z, young numbers first. Of those
    /// that are alike the name decides. `among` leaves only those that a search found.
    #[must_use]
    pub fn view(
        &self,
        filter: &Filter,
        order: Order,
        up: bool,
        among: Option<&[YouthId]>,
    ) -> Vec<YouthId> {
        let found: Option<HashSet<YouthId>> = among.map(|ids| ids.iter().copied().collect());
        let shown = self.all.iter().filter(|row| filter.holds(row));
        let mut shown: Vec<&Row> = shown
            .filter(|row| found.as_ref().is_none_or(|found| found.contains(&row.id)))
            .collect();
        match order {
            Order::Name => {}
            Order::Born => shown.sort_by_key(|row| row.born),
            Order::Municipality => {
                let places = self.places(&shown);
                shown.sort_by_key(|row| places.get(&row.municipality.filter(|_| !row.protected)));
            }
            Order::School => {
                let schools = self.ranks(&shown);
                shown.sort_by_key(|row| schools.get(&row.school.filter(|_| !row.protected)));
            }
            Order::Open => shown.sort_by_key(|row| row.open_cases),
        }
        if !up {
            shown.reverse();
        }
        shown.into_iter().map(|row| row.id).collect()
    }

    /// The place of each municipality in the order of their names; those without one come last.
    fn places(&self, shown: &[&Row]) -> HashMap<Option<MunicipalityCode>, usize> {
        let all = shown
            .iter()
            .map(|row| row.municipality.filter(|_| !row.protected));
        ranked(all, |code| municipality::name(code).map(str::to_owned))
    }

    fn ranks(&self, shown: &[&Row]) -> HashMap<Option<SchoolId>, usize> {
        let all = shown
            .iter()
            .map(|row| row.school.filter(|_| !row.protected));
        ranked(all, |id| self.schools.get(&id).cloned())
    }

    /// The municipalities that can be asked for, by name, each with the number of its youths.
    #[must_use]
    pub fn municipalities(&self) -> Vec<(Option<MunicipalityCode>, usize)> {
        counted(self.open_rows().map(|row| row.municipality), |code| {
            municipality::name(code).map(str::to_owned)
        })
    }

    /// The schools that can be asked for, by name, each with the number of its youths.
    #[must_use]
    pub fn by_school(&self) -> Vec<(Option<SchoolId>, usize)> {
        counted(self.open_rows().map(|row| row.school), |id| {
            self.schools.get(&id).cloned()
        })
    }

    fn open_rows(&self) -> impl Iterator<Item = &Row> {
        self.all.iter().filter(|row| !row.protected)
    }
}

/// The place of each thing in the order of their names; nothing comes last.
fn ranked<T: Copy + Eq + std::hash::Hash>(
    all: impl Iterator<Item = Option<T>>,
    name: impl Fn(T) -> Option<String>,
) -> HashMap<Option<T>, usize> {
    let ordered = counted(all, name).into_iter().enumerate();
    ordered.map(|(rank, (one, _))| (one, rank)).collect()
}

/// Each thing once with how often it occurs, in the order of their names; nothing comes last.
fn counted<T: Copy + Eq + std::hash::Hash>(
    all: impl Iterator<Item = Option<T>>,
    name: impl Fn(T) -> Option<String>,
) -> Vec<(Option<T>, usize)> {
    let mut counts: HashMap<Option<T>, usize> = HashMap::new();
    for one in all {
        *counts.entry(one).or_default() += 1;
    }
    let mut counts: Vec<_> = counts.into_iter().collect();
    counts.sort_by_cached_key(|(one, _)| {
        let name = one
            .and_then(&name)
            .map(|name| crate::domain::fold::fold(&name));
        (one.is_none(), name.is_none(), name)
    });
    counts
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(id: i64, born: u32, school: Option<i64>, protected: bool) -> Row {
        let born = PartialDate::from_int(born).unwrap();
        Row {
            id: YouthId(id),
            born,
            age: Age::of(born, "2026-11-25".parse().unwrap()),
            municipality: Some(MunicipalityCode(361)),
            school: school.map(SchoolId),
            protected,
            open_cases: 0,
        }
    }

    fn rows() -> Rows {
        Rows {
            all: vec![
                row(1, 20_120_531, Some(7), false),
                row(2, 20_090_000, Some(8), false),
                row(3, 20_100_101, Some(7), true),
                row(4, 20_140_000, None, false),
            ],
            schools: HashMap::from([
                (SchoolId(7), "Verzinsel".to_owned()),
                (SchoolId(8), "Écht niet".to_owned()),
            ]),
            work: Ages::default(),
        }
    }

    #[track_caller]
    fn check(filter: Filter, order: Order, up: bool, expected: &[i64]) {
        let shown = rows().view(&filter, order, up, None);
        let shown: Vec<i64> = shown.into_iter().map(|id| id.0).collect();
        assert_eq!(shown, expected);
    }

    #[test]
    fn all_stand_in_the_order_that_is_asked_for() {
        check(Filter::default(), Order::Name, true, &[1, 2, 3, 4]);
        check(Filter::default(), Order::Name, false, &[4, 3, 2, 1]);
        check(Filter::default(), Order::Born, true, &[2, 3, 1, 4]);
        check(Filter::default(), Order::School, true, &[2, 1, 3, 4]);
    }

    #[test]
    fn a_protected_youth_is_not_found_out_by_school_or_municipality() {
        let at = |school| Filter {
            school: Some(school),
            ..Filter::default()
        };
        check(at(Some(SchoolId(7))), Order::Name, true, &[1]);
        check(at(None), Order::Name, true, &[4]);
        let protected = Filter {
            protected: true,
            ..Filter::default()
        };
        check(protected, Order::Name, true, &[3]);
        assert_eq!(
            rows().by_school(),
            [(Some(SchoolId(8)), 1), (Some(SchoolId(7)), 1), (None, 1)]
        );
        assert_eq!(rows().municipalities(), [(Some(MunicipalityCode(361)), 3)]);
    }

    #[test]
    fn an_age_is_told_where_the_date_leaves_no_doubt() {
        let of = |ages| Filter {
            ages: Some(ages),
            ..Filter::default()
        };
        check(of(Ages::Secondary), Order::Name, true, &[1]);
        check(of(Ages::Qualifying), Order::Name, true, &[3]);
        check(of(Ages::Unknown), Order::Name, true, &[2, 4]);
    }

    #[test]
    fn whoever_may_be_of_an_age_of_the_work_is_shown() {
        let of = |born: u32| row(1, born, None, false);
        let filter = Filter {
            ages: Some(Ages::Work { from: 5, until: 23 }),
            ..Filter::default()
        };
        for born in [20_211_125, 20_021_126, 20_020_000, 20_210_000, 0] {
            assert!(filter.holds(&of(born)), "{born}");
        }
        for born in [20_211_126, 20_021_125, 20_010_000, 19_600_000] {
            assert!(!filter.holds(&of(born)), "{born}");
        }
    }

    #[test]
    fn only_those_that_a_search_found_are_left() {
        let found = [YouthId(4), YouthId(2), YouthId(9)];
        let shown = rows().view(&Filter::default(), Order::Name, true, Some(&found));
        assert_eq!(shown, [YouthId(2), YouthId(4)]);
    }
}
