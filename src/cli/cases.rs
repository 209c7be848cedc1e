//! `leerrecht cases`: the list of cases.

use clap::Args;
use serde_json::{Value, json};

use super::answer::Answer;
use super::columns::columns;
use super::context::{CaseFile, Context};
use super::failure::Failure;
use super::{input, value};
use crate::domain::case::{CaseKind, CaseStatus};
use crate::domain::fold::fold;
use crate::domain::id::{OfficerId, SchoolId};
use crate::domain::school::SchoolKey;
use crate::domain::time::dutch;
use crate::i18n::{Words, tr};
use crate::service::list::{self, CaseList, Column, Direction, Filter, Line, Sort};
use crate::service::{office, search};

/// Which cases, and in which order.
#[derive(Debug, Args)]
pub(super) struct Cases {
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    search: Option<String>,
    #[arg(long, value_name = "KIND", value_parser = value::code::<CaseKind>())]
    kind: Vec<CaseKind>,
    #[arg(long, value_name = "STATUS", value_parser = value::code::<CaseStatus>())]
    status: Vec<CaseStatus>,
    #[arg(long, value_name = "NAME")]
    handler: Option<String>,
    #[arg(long, value_name = "SCHOOL", value_parser = value::school)]
    school: Option<SchoolKey>,
    #[arg(long, value_name = "SORT", value_parser = value::sort, allow_hyphen_values = true)]
    sort: Option<Sort>,
    #[arg(long, value_name = "COUNT", default_value_t = 50)]
    limit: usize,
    #[arg(long, value_name = "COUNT", default_value_t = 0)]
    offset: usize,
}

/// The newest first, unless another order is asked.
const NEWEST_FIRST: Sort = Sort {
    column: Column::Number,
    direction: Direction::Down,
};

/// Shows the list.
pub(super) fn run(cases: &Cases, context: &Context<'_>) -> Result<Answer, Failure> {
    let text = input::optional(cases.search.as_deref())?;
    let file = context.open()?;
    let (filter, near) = cases.filter(text.as_deref(), &file)?;
    let list = CaseList::load(file.store())?;
    let mut view = list.view(&filter, cases.sort.unwrap_or(NEWEST_FIRST));
    let count = view.count();
    let page = view.page(cases.offset..cases.offset.saturating_add(cases.limit));
    let lines = list::lines(file.store(), &page)?;
    Ok(Answer::new(
        as_text(&lines, count, near, context.words),
        json!({
            "count": count,
            "offset": cases.offset,
            "near": near,
            "cases": lines.iter().map(as_json).collect::<Value>(),
        }),
    ))
}

impl Cases {
    /// The filter, and whether the search found only what is like its words.
    fn filter(&self, text: Option<&str>, file: &CaseFile) -> Result<(Filter, bool), Failure> {
        let mut filter = Filter {
            kinds: self.kind.clone(),
            statuses: self.status.clone(),
            ..Filter::default()
        };
        if let Some(name) = &self.handler {
            filter.handlers = handlers(name, file)?;
        }
        if let Some(key) = self.school {
            filter.schools = vec![school(key, file)?];
        }
        let Some(text) = text else {
            return Ok((filter, false));
        };
        let found = search::cases(file.desk(), text)?;
        search::note(file.desk())?;
        filter.among = Some(found.cases);
        Ok((filter, found.near))
    }
}

/// The officers with these words in their names.
fn handlers(name: &str, file: &CaseFile) -> Result<Vec<OfficerId>, Failure> {
    let asked = fold(name);
    let officers = office::office(file.desk())?.officers;
    let found: Vec<OfficerId> = officers
        .iter()
        .filter(|officer| fold(&officer.name).contains(&asked))
        .map(|officer| officer.id)
        .collect();
    if found.is_empty() {
        return Err(Failure::new("no-officer"));
    }
    Ok(found)
}

/// The school with this key.
pub(super) fn school(key: SchoolKey, file: &CaseFile) -> Result<SchoolId, Failure> {
    search::school(file.desk(), key)?.ok_or_else(|| Failure::new("no-school"))
}

fn as_text(lines: &[Line], count: usize, near: bool, words: &Words) -> String {
    let mut head = if near && !lines.is_empty() {
        tr!(words, "cases-near") + "\n"
    } else {
        String::new()
    };
    let rows: Vec<_> = lines.iter().map(|line| row(line, words)).collect();
    head.push_str(&columns(&rows));
    let shown = lines.len();
    head + &tr!(words, "cases-count", shown = shown, count = count)
}

fn row(line: &Line, words: &Words) -> [String; 7] {
    let case = &line.case;
    let due = case.due.filter(|_| case.closed.is_none());
    let due = due.map(|due| tr!(words, "case-due", day = dutch(due)));
    [
        case.number.to_string(),
        line.name.listed(),
        line.born.to_string(),
        words.word("case-kind", case.kind.code()),
        words.word("case-status", case.status.code()),
        due.unwrap_or_default(),
        line.school.clone().unwrap_or_default(),
    ]
}

fn as_json(line: &Line) -> Value {
    let case = &line.case;
    json!({
        "number": case.number.to_string(),
        "kind": case.kind,
        "status": case.status,
        "name": line.name.listed(),
        "born": line.born.to_string(),
        "school": line.school,
        "handler": line.handler,
        "opened_on": case.opened,
        "closed_on": case.closed,
        "due": case.due,
    })
}
