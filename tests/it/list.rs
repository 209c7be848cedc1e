//! The list of cases against the cases themselves: whatever is done, the list that followed it is
//! the list that is read anew, and both say what the cases say.

mod by_hand;
mod deed;
mod office;

use leerrecht::domain::case::{CaseDraft, CaseKind, CaseStatus};
use leerrecht::domain::id::{CaseId, SchoolId, YouthId};
use leerrecht::service::list::{CaseList, Column, Direction, Filter, Sort};
use leerrecht::store::{Key, Op, OpKind, Store, StoreError};
use proptest::prelude::*;

use by_hand::{by_hand, filters};
use deed::{Deed, deed};
use office::{ACTOR, Office, day, youth};

fn sorts() -> impl Iterator<Item = Sort> {
    Column::ALL.into_iter().flat_map(|column| {
        [Direction::Up, Direction::Down].map(|direction| Sort { column, direction })
    })
}

#[track_caller]
fn check_same(followed: &CaseList, anew: &CaseList) {
    let all = Filter::default();
    assert_eq!(followed.len(), anew.len());
    for sort in sorts() {
        let (mut one, mut other) = (followed.view(&all, sort), anew.view(&all, sort));
        assert_eq!(one.all(), other.all(), "{sort:?}");
        assert_eq!(one.tally(), other.tally());
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn the_list_follows_every_act(deeds in prop::collection::vec(deed(), 1..40)) {
        let mut office = Office::new();
        let mut list = CaseList::load(&office.store).unwrap();
        for (at, deed) in deeds.iter().enumerate() {
            office.run(deed);
            // Sometimes several acts at once, as when a window slept.
            if at % 3 != 2 {
                list.refresh(&office.store).unwrap();
            }
        }
        list.refresh(&office.store).unwrap();
        check_same(&list, &CaseList::load(&office.store).unwrap());
        office.store.rebuild_derived(ACTOR).unwrap();
        check_same(&list, &CaseList::load(&office.store).unwrap());
        for filter in filters(&office) {
            let mut found = list.view(&filter, Sort { column: Column::Due, direction: Direction::Up }).all();
            found.sort_unstable();
            prop_assert_eq!(found, by_hand(&office, &filter), "{:?}", filter);
        }
    }
}

#[test]
fn a_count_is_what_choosing_it_shows() {
    let mut office = Office::new();
    (0..60).for_each(|seed| office.run(&Deed::Open(seed * 7)));
    let list = CaseList::load(&office.store).unwrap();
    let sort = Sort {
        column: Column::Name,
        direction: Direction::Up,
    };
    let chosen = Filter {
        kinds: vec![CaseKind::Luxe, CaseKind::Zomer],
        statuses: vec![CaseStatus::New],
        ..Filter::default()
    };
    let tally = list.view(&chosen, sort).tally();
    assert!(
        tally.kinds.len() > 2,
        "other kinds are counted beside the chosen ones"
    );
    for (kind, count) in tally.kinds {
        let kinds = vec![kind];
        let other = Filter {
            kinds,
            ..chosen.clone()
        };
        assert_eq!(list.view(&other, sort).count(), count, "{kind}");
    }
    for (school, count) in tally.schools {
        let Some(school) = school else { continue };
        let schools = vec![school];
        let other = Filter {
            schools,
            ..chosen.clone()
        };
        assert_eq!(list.view(&other, sort).count(), count);
    }
}

#[test]
fn names_and_schools_stand_in_dutch_order() {
    let mut office = Office::new();
    (0..40).for_each(|seed| office.run(&Deed::Open(seed * 3)));
    let list = CaseList::load(&office.store).unwrap();
    let all = Filter::default();
    let shown = |column, read: fn(&Store, CaseId) -> Option<String>| {
        let direction = Direction::Up;
        let cases = list.view(&all, Sort { column, direction }).all();
        cases
            .into_iter()
            .map(|id| read(&office.store, id))
            .collect::<Vec<_>>()
    };
    let names = shown(Column::Name, |store, id| {
        store
            .read(|file| {
                let youth = file.case(id)?.map_or(YouthId(0), |case| case.youth);
                Ok::<_, StoreError>(file.youth(youth)?.map(|youth| youth.name.sort_key()))
            })
            .unwrap()
    });
    assert!(names.is_sorted(), "{names:?}");
    let schools = shown(Column::School, |store, id| {
        store
            .read(|file| {
                let school = file
                    .case(id)?
                    .and_then(|case| case.school)
                    .unwrap_or(SchoolId(0));
                let name = file.school(school)?.map(|school| school.name.clone());
                Ok::<_, StoreError>(name.or(Some("~".to_owned())))
            })
            .unwrap()
    });
    let order = ["Éénhoorn", "Noord", "Zuid", "~"];
    let ranks = schools
        .iter()
        .map(|name| order.iter().position(|one| Some(*one) == name.as_deref()));
    assert!(ranks.is_sorted(), "{schools:?}");
}

#[test]
fn a_search_and_a_tag_narrow_the_list() {
    let mut office = Office::new();
    (0..12).for_each(|seed| office.run(&Deed::Open(seed)));
    let tagged = office.cases[5];
    office.act(|tx| tx.add_tag(tagged, "Zorgtafel"));
    let list = CaseList::load(&office.store).unwrap();
    let sort = Sort {
        column: Column::Number,
        direction: Direction::Up,
    };
    let found = |text: &str| {
        let found = office.store.search_cases(text).unwrap();
        let filter = Filter {
            found: Some(found),
            ..Filter::default()
        };
        list.view(&filter, sort).all()
    };
    let of_fictief: Vec<CaseId> = office.cases.iter().copied().skip(1).step_by(4).collect();
    assert_eq!(found("fictief"), of_fictief);
    assert_eq!(found("2026-0003"), [office.cases[2]]);
    assert_eq!(found("niemand"), []);
    let among = office
        .store
        .read(|file| file.cases_tagged("Zorgtafel"))
        .unwrap();
    assert_eq!(among, [tagged]);
    assert_eq!(
        office.store.read(|file| file.tags()).unwrap(),
        [("Zorgtafel".to_owned(), 1)]
    );
    let filter = Filter {
        among: Some(among.into_iter().collect()),
        ..Filter::default()
    };
    assert_eq!(list.view(&filter, sort).all(), [tagged]);
}

#[test]
fn a_list_that_cannot_be_read_anew_stays_what_it_was() {
    const CASES: u32 = 250;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("zaken");
    let store = Store::create_with_key(&path, Key::from_bytes([5; 32])).unwrap();
    store
        .transact(ACTOR, &Op::new(OpKind::CaseNew), |tx| {
            let youth = tx.add_youth(&youth(0))?;
            let draft = CaseDraft::new(youth, CaseKind::Overig, day(0));
            for _ in 0..CASES {
                tx.add_case(&draft, 2026)?;
            }
            Ok::<_, StoreError>(())
        })
        .unwrap();
    let mut list = CaseList::load(&store).unwrap();
    // All rows are new, and the last of them is not to be read.
    store.rebuild_derived(ACTOR).unwrap();
    let raw = rusqlite::Connection::open_with_flags(&path, Default::default()).unwrap();
    raw.execute_batch(&format!(
        "PRAGMA key = \"x'{}'\"; PRAGMA ignore_check_constraints = ON; \
         UPDATE case_row SET kind = 'zomaar' WHERE case_file = {CASES};",
        "05".repeat(32)
    ))
    .unwrap();
    list.refresh(&store).unwrap_err();
    assert_eq!(list.len(), CASES as usize);
    store.rebuild_derived(ACTOR).unwrap();
    assert!(list.refresh(&store).unwrap());
    assert_eq!(list.len(), CASES as usize);
}
