//! What the list must show, by going through the cases one by one.

use leerrecht::domain::case::{CaseKind, CaseStatus, Phase};
use leerrecht::domain::id::{CaseId, OfficerId, SchoolId};
use leerrecht::domain::time::Date;
use leerrecht::service::list::{DateRange, Filter};

use super::office::{Office, day};

/// What the list must show, by going through the cases one by one.
pub(super) fn by_hand(office: &Office, filter: &Filter) -> Vec<CaseId> {
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

pub(super) fn filters(office: &Office) -> Vec<Filter> {
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
