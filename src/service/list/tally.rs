//! How many cases each choice of a filter gives: beside a kind of case the number of that kind
//! among those that pass all other conditions, so that the number is what choosing it shows.

use std::collections::BTreeMap;

use super::CaseList;
use super::row::{PARTS, Part, code};
use super::sieve::{Fails, Sieve};
use crate::domain::case::{Article, CaseKind, CaseStatus, CloseReason, DuoStatus, Phase};
use crate::domain::id::{OfficerId, SchoolId};
use crate::domain::municipality::{MunicipalityCode, SchoolType};
use crate::domain::record::Regime;

/// The counts; a choice without a case has none. Under nothing stand the cases without.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Tally {
    /// Per kind of case.
    pub kinds: BTreeMap<CaseKind, usize>,
    /// Per article.
    pub articles: BTreeMap<Option<Article>, usize>,
    /// Per status.
    pub statuses: BTreeMap<CaseStatus, usize>,
    /// Per phase of the MAS.
    pub phases: BTreeMap<Option<Phase>, usize>,
    /// Per status at DUO.
    pub duo_statuses: BTreeMap<Option<DuoStatus>, usize>,
    /// Per school.
    pub schools: BTreeMap<Option<SchoolId>, usize>,
    /// Per kind of education.
    pub school_types: BTreeMap<Option<SchoolType>, usize>,
    /// Per municipality.
    pub municipalities: BTreeMap<Option<MunicipalityCode>, usize>,
    /// Per handler.
    pub handlers: BTreeMap<Option<OfficerId>, usize>,
    /// Per reason of closing.
    pub close_reasons: BTreeMap<Option<CloseReason>, usize>,
    /// Per law under which the data is kept.
    pub regimes: BTreeMap<Regime, usize>,
}

/// The counts of one part by slot.
type Counts = Vec<usize>;

impl Tally {
    pub(super) fn new(list: &CaseList, sieve: &Sieve) -> Self {
        let mut counts: [Counts; PARTS] = std::array::from_fn(|_| Counts::new());
        for row in list.rows.iter().filter(|row| sieve.holds(row)) {
            match sieve.fails(&row.slots) {
                Fails::None => {
                    for (counts, slot) in counts.iter_mut().zip(&row.slots) {
                        add(counts, *slot);
                    }
                }
                Fails::Only(part) => {
                    if let (Some(counts), Some(slot)) = (counts.get_mut(part), row.slots.get(part))
                    {
                        add(counts, *slot);
                    }
                }
                Fails::More => {}
            }
        }
        Self::read(list, &counts)
    }

    fn read(list: &CaseList, counts: &[Counts; PARTS]) -> Self {
        let of = |part: Part| counts.get(part as usize).map_or(&[][..], Vec::as_slice);
        Self {
            kinds: those(of(Part::Kind), code),
            articles: all(of(Part::Article), code),
            statuses: those(of(Part::Status), code),
            phases: all(of(Part::Phase), code),
            duo_statuses: all(of(Part::Duo), code),
            schools: all(of(Part::School), |slot| list.schools.at(slot)),
            school_types: all(of(Part::SchoolType), code),
            municipalities: all(of(Part::Municipality), |slot| {
                (slot > 0).then_some(MunicipalityCode(slot))
            }),
            handlers: all(of(Part::Handler), |slot| list.handlers.at(slot)),
            close_reasons: all(of(Part::CloseReason), code),
            regimes: those(of(Part::Regime), code),
        }
    }
}

fn add(counts: &mut Counts, slot: u16) {
    let slot = usize::from(slot);
    if counts.len() <= slot {
        counts.resize(slot + 1, 0);
    }
    if let Some(count) = counts.get_mut(slot) {
        *count += 1;
    }
}

/// The counts by what their slots stand for.
fn all<T: Ord>(counts: &[usize], what: impl Fn(u16) -> T) -> BTreeMap<T, usize> {
    let counted = (0..).zip(counts).filter(|(_, count)| **count > 0);
    counted.map(|(slot, count)| (what(slot), *count)).collect()
}

/// The counts of what every case has.
fn those<T: Ord>(counts: &[usize], what: impl Fn(u16) -> Option<T>) -> BTreeMap<T, usize> {
    let counted = all(counts, what).into_iter();
    counted
        .filter_map(|(value, count)| Some((value?, count)))
        .collect()
}
