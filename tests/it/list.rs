//! The list of cases against the cases themselves: whatever is done, the list that followed it is
//! the list that is read anew, and both say what the cases say.

use leerrecht::domain::case::{
    CaseDraft, CaseKind, CaseStatus, CloseReason, Closing, DuoStatus, Phase,
};
use leerrecht::domain::id::{CaseId, OfficerId, OpId, SchoolId, YouthId};
use leerrecht::domain::municipality::{MunicipalityCode, SchoolType};
use leerrecht::domain::name::BrpName;
use leerrecht::domain::officer::{OfficerDraft, OfficerFunction};
use leerrecht::domain::partial_date::PartialDate;
use leerrecht::domain::school::{SchoolDraft, SchoolKey};
use leerrecht::domain::time::{Date, Timestamp};
use leerrecht::domain::youth::YouthDraft;
use leerrecht::service::list::{CaseList, Column, DateRange, Direction, Filter, Sort};
use leerrecht::store::{Actor, Key, Op, OpKind, Store, StoreError, Table, Tx};
use proptest::prelude::*;

const ACTOR: Actor = Actor {
    officer: None,
    at: Timestamp(1_790_000_000_000),
};

const NAMES: [&str; 7] = [
    "Voorbeeld",
    "Fictief",
    "Ænig",
    "'t Proefje",
    "Zwart",
    "voorbeeld",
    "Aalbes",
];

/// A file with what cases refer to.
struct Office {
    store: Store,
    schools: Vec<SchoolId>,
    officers: Vec<OfficerId>,
    youths: Vec<YouthId>,
    cases: Vec<CaseId>,
    acts: Vec<OpId>,
}

fn youth(name: usize) -> YouthDraft {
    let name = BrpName {
        given: "Fietje".to_owned(),
        surname: NAMES[name].to_owned(),
        ..BrpName::default()
    };
    YouthDraft::new(name.into(), PartialDate::from_int(20_120_506).unwrap())
}

fn day(number: usize) -> Date {
    format!("2026-{:02}-{:02}", 1 + number % 12, 1 + number % 28)
        .parse()
        .unwrap()
}

fn officer(name: &str) -> OfficerDraft {
    OfficerDraft {
        name: name.to_owned(),
        function: OfficerFunction::Leerplicht,
        trainee: false,
        boa_number: None,
        phone: None,
        email: None,
        from: None,
        until: None,
    }
}

fn school(number: usize, name: &str) -> SchoolDraft {
    let key = SchoolKey {
        brin: format!("9{number}XX").parse().unwrap(),
        location: "00".parse().unwrap(),
    };
    SchoolDraft::new(key, name.to_owned())
}

impl Office {
    fn new() -> Self {
        let mut office = Self {
            store: Store::memory().unwrap(),
            schools: Vec::new(),
            officers: Vec::new(),
            youths: Vec::new(),
            cases: Vec::new(),
            acts: Vec::new(),
        };
        (office.schools, office.officers, office.youths) = office.act(|tx| {
            let mut schools = Vec::new();
            for (number, name) in ["Zuid", "Noord", "Éénhoorn"].iter().enumerate() {
                schools.push(tx.add_school(&school(number, name))?);
            }
            let mut officers = Vec::new();
            for name in ["F. Voorbeeld", "A. Proef"] {
                officers.push(tx.add_officer(&officer(name))?);
            }
            let mut youths = Vec::new();
            for name in [0, 1, 2, 0] {
                youths.push(tx.add_youth(&youth(name))?);
            }
            Ok((schools, officers, youths))
        });
        office
    }

    fn act<T>(&mut self, act: impl FnOnce(&mut Tx<'_>) -> Result<T, StoreError>) -> T {
        let done = self.store.transact(ACTOR, &Op::new(OpKind::CaseEdit), act);
        let (made, changes) = done.unwrap();
        self.acts.extend(changes.op);
        made
    }

    fn draft(&self, seed: usize) -> CaseDraft {
        let some = |of: usize| !(seed / of).is_multiple_of(3);
        let youth = self.youths[seed % self.youths.len()];
        let kind = CaseKind::ALL[seed % CaseKind::ALL.len()];
        CaseDraft {
            phase: some(2).then(|| Phase::ALL[seed % 5]),
            duo_status: some(3).then(|| DuoStatus::ALL[seed % 5]),
            school: some(5).then(|| self.schools[seed % 3]),
            school_type: some(7).then(|| SchoolType::ALL[seed % 9]),
            municipality: some(11).then(|| MunicipalityCode([361, 400][seed % 2])),
            handler: some(13).then(|| self.officers[seed % 2]),
            ..CaseDraft::new(youth, kind, day(seed))
        }
    }

    /// One of the cases that stand.
    fn pick(&self, nth: usize) -> Option<CaseId> {
        let stand: Vec<CaseId> = self
            .store
            .read(|file| {
                let mut stand = Vec::new();
                for id in &self.cases {
                    stand.extend(file.case(*id)?.map(|case| case.id));
                }
                Ok::<_, StoreError>(stand)
            })
            .unwrap();
        stand.get(nth % stand.len().max(1)).copied()
    }

    fn run(&mut self, deed: &Deed) {
        match *deed {
            Deed::Open(seed) => {
                let draft = self.draft(seed);
                let id = self.act(|tx| tx.add_case(&draft, 2026));
                self.cases.push(id);
            }
            Deed::Change { case, seed } => {
                let draft = self.draft(seed);
                self.on_case(case, |tx, id| tx.change_case(id, &draft));
            }
            Deed::Status { case, status } => {
                self.on_case(case, |tx, id| {
                    let open = tx.case(id)?.is_some_and(|case| case.closed.is_none());
                    match open {
                        true => tx.set_case_status(id, CaseStatus::ALL[status]),
                        false => tx.reopen_case(id),
                    }
                });
            }
            Deed::Close { case, on } => self.on_case(case, |tx, id| {
                let closing = Closing {
                    on: day(on),
                    reason: CloseReason::Afgerond,
                    note: None,
                };
                match tx.case(id)?.is_some_and(|case| case.closed.is_none()) {
                    true => tx.close_case(id, closing, None),
                    false => Ok(()),
                }
            }),
            Deed::Rename { youth: at, name } => {
                let id = self.youths[at % self.youths.len()];
                self.act(|tx| tx.change_youth(id, &youth(name)));
            }
            Deed::RenameSchool { at, name } => {
                let id = self.schools[at];
                self.act(|tx| tx.change_school(id, &school(at, NAMES[name])));
            }
            Deed::Import(cases) => self.import(cases),
            Deed::Undo(back) => {
                if let Some(at) = self.acts.len().checked_sub(back + 1)
                    && at > 0
                    && let Ok(changes) = self.store.undo(ACTOR, self.acts[at])
                {
                    self.acts.extend(changes.op);
                }
            }
        }
    }

    fn on_case(
        &mut self,
        nth: usize,
        act: impl FnOnce(&mut Tx<'_>, CaseId) -> Result<(), StoreError>,
    ) {
        if let Some(id) = self.pick(nth) {
            self.act(|tx| act(tx, id));
        }
    }

    fn import(&mut self, cases: usize) {
        let drafts: Vec<CaseDraft> = (0..cases).map(|seed| self.draft(seed * 7)).collect();
        let op = Op::new(OpKind::ImportPersons);
        let tables = [Table::Youth, Table::Case];
        let done = self.store.bulk(ACTOR, &op, &tables, |bulk| {
            let youth = bulk.add_youth(&youth(3))?;
            let mut made = Vec::new();
            for mut draft in drafts {
                draft.youth = youth;
                made.push(bulk.add_case(&draft, 2026)?);
            }
            Ok::<_, StoreError>(made)
        });
        self.cases.extend(done.unwrap().0);
    }
}

/// Something that is done in an office.
#[derive(Debug, Clone)]
enum Deed {
    Open(usize),
    Change { case: usize, seed: usize },
    Status { case: usize, status: usize },
    Close { case: usize, on: usize },
    Rename { youth: usize, name: usize },
    RenameSchool { at: usize, name: usize },
    Import(usize),
    Undo(usize),
}

fn deed() -> impl Strategy<Value = Deed> {
    let (case, seed, name) = (0..30_usize, 0..5_000_usize, 0..NAMES.len());
    prop_oneof![
        4 => seed.clone().prop_map(Deed::Open),
        2 => (case.clone(), seed).prop_map(|(case, seed)| Deed::Change { case, seed }),
        2 => (case.clone(), 0..3_usize).prop_map(|(case, status)| Deed::Status { case, status }),
        1 => (case, 0..300_usize).prop_map(|(case, on)| Deed::Close { case, on }),
        2 => (0..8_usize, name.clone()).prop_map(|(youth, name)| Deed::Rename { youth, name }),
        1 => (0..3_usize, name).prop_map(|(at, name)| Deed::RenameSchool { at, name }),
        1 => (0..6_usize).prop_map(Deed::Import),
        2 => (0..5_usize).prop_map(Deed::Undo),
    ]
}

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

/// What the list must show, by going through the cases one by one.
fn by_hand(office: &Office, filter: &Filter) -> Vec<CaseId> {
    let passes = |id: &CaseId| {
        let case = office.store.read(|file| file.case(*id)).unwrap();
        case.is_some_and(|case| {
            let in_days = |range: DateRange, day: Option<Date>| {
                let from = range
                    .from
                    .is_none_or(|from| day.is_some_and(|day| from <= day));
                from && range
                    .until
                    .is_none_or(|until| day.is_some_and(|day| day <= until))
            };
            (filter.kinds.is_empty() || filter.kinds.contains(&case.kind))
                && (filter.statuses.is_empty() || filter.statuses.contains(&case.status))
                && (filter.schools.is_empty()
                    || case.school.is_some_and(|id| filter.schools.contains(&id)))
                && (filter.handlers.is_empty()
                    || case.handler.is_some_and(|id| filter.handlers.contains(&id)))
                && (filter.phases.is_empty()
                    || case
                        .phase
                        .is_some_and(|phase| filter.phases.contains(&phase)))
                && in_days(filter.opened, Some(case.opened_on))
                && in_days(filter.closed, case.closed.as_ref().map(|closed| closed.on))
        })
    };
    let mut found: Vec<CaseId> = office.cases.iter().copied().filter(passes).collect();
    found.sort_unstable();
    found.dedup();
    found
}

fn filters(office: &Office) -> Vec<Filter> {
    let filter = Filter::default;
    vec![
        filter(),
        Filter {
            kinds: vec![CaseKind::Luxe, CaseKind::Verlof],
            ..filter()
        },
        Filter {
            statuses: vec![CaseStatus::New, CaseStatus::Waiting],
            ..filter()
        },
        Filter {
            schools: vec![office.schools[1]],
            phases: vec![Phase::Plannen, Phase::Handelen],
            ..filter()
        },
        Filter {
            handlers: vec![office.officers[0], OfficerId(999)],
            ..filter()
        },
        Filter {
            schools: vec![SchoolId(999)],
            ..filter()
        },
        Filter {
            opened: DateRange {
                from: Some(day(4)),
                until: Some(day(8)),
            },
            ..filter()
        },
        Filter {
            closed: DateRange {
                from: None,
                until: Some(day(200)),
            },
            ..filter()
        },
    ]
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
