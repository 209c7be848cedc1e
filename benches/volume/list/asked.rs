//! What is asked of the list of cases, for the program and in SQL.

use leerrecht::domain::case::{CaseKind, CaseStatus, Phase};
use leerrecht::domain::id::{OfficerId, SchoolId};
use leerrecht::domain::municipality::MunicipalityCode;
use leerrecht::service::list::{Column, DateRange, Filter};

use crate::Outcome;
use crate::place::today;

/// The cases with what the list shows of them.
pub(super) const FROM: &str = "FROM case_file c JOIN youth y ON y.id = c.youth \
    LEFT JOIN school s ON s.id = c.school LEFT JOIN officer o ON o.id = c.handler \
    WHERE c.deleted_at IS NULL";

/// The first day on which something is due.
const DUE: &str = "(SELECT min(due) FROM ( \
    SELECT due FROM clock WHERE case_file = c.id AND done_on IS NULL AND deleted_at IS NULL \
    UNION ALL \
    SELECT due FROM task WHERE case_file = c.id AND done_on IS NULL AND deleted_at IS NULL))";

/// A filter, and the same in SQL.
pub(super) struct Question {
    pub(super) filter: Filter,
    pub(super) only: String,
}

/// What an officer asks in the course of a day.
pub(super) fn questions() -> Outcome<Vec<Question>> {
    let today = today()?;
    let year_ago = today - chrono::Days::new(365);
    let ask = |filter, only: String| Question { filter, only };
    let nothing = Filter::default;
    let open = || Filter {
        statuses: vec![CaseStatus::New, CaseStatus::Active, CaseStatus::Waiting],
        ..nothing()
    };
    const OPEN: &str = "c.status <> 'gesloten'";
    let until = |until| DateRange {
        from: None,
        until: Some(until),
    };
    let since = |from| DateRange {
        from: Some(from),
        until: None,
    };
    Ok(vec![
        ask(nothing(), "true".to_owned()),
        ask(open(), OPEN.to_owned()),
        ask(
            Filter {
                handlers: vec![OfficerId(3)],
                ..open()
            },
            format!("{OPEN} AND c.handler = 3"),
        ),
        ask(
            Filter {
                due: until(today),
                ..open()
            },
            format!("{OPEN} AND {DUE} <= '{today}'"),
        ),
        ask(
            Filter {
                kinds: vec![CaseKind::Luxe, CaseKind::Thuiszitter],
                ..nothing()
            },
            "c.kind IN ('luxe', 'thuiszitter')".to_owned(),
        ),
        ask(
            Filter {
                municipalities: vec![MunicipalityCode(361)],
                phases: vec![Phase::Handelen],
                opened: since(year_ago),
                ..nothing()
            },
            format!(
                "c.municipality = 361 AND c.phase = 'handelen' AND c.opened_on >= '{year_ago}'"
            ),
        ),
        ask(
            Filter {
                schools: vec![SchoolId(7)],
                ..nothing()
            },
            "c.school = 7".to_owned(),
        ),
    ])
}

/// What the list shows, in the order of a column; direction and limit follow.
pub(super) fn sorted_by(column: Column) -> String {
    let by = match column {
        Column::Number => "c.number",
        Column::Name => "y.sort_key",
        Column::Kind => "c.kind",
        Column::Status => "c.status",
        Column::Phase => "c.phase",
        Column::Duo => "c.duo_status",
        Column::School => "s.sort_key",
        Column::SchoolType => "c.school_type",
        Column::Municipality => "c.municipality",
        Column::Handler => "o.name",
        Column::Opened => "c.opened_on",
        Column::Closed => "c.closed_on",
        Column::Due => DUE,
    };
    format!(
        "SELECT c.number, y.given, y.prefix, y.surname, c.kind, c.status, c.phase, c.duo_status, \
         s.name, c.school_type, c.municipality, o.name, c.opened_on, c.closed_on {FROM} \
         ORDER BY {by}"
    )
}
