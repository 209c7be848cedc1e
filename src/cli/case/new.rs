//! `leerrecht case new`: opens a case for a youth who was found by searching. Without a search a
//! second record of the same youth would soon stand beside the first.

use clap::Args;
use serde_json::{Value, json};

use super::page::person;
use crate::cli::answer::Answer;
use crate::cli::columns::columns;
use crate::cli::context::{CaseFile, Context};
use crate::cli::failure::Failure;
use crate::cli::{cases::school, input, value};
use crate::domain::case::{Article, CaseDraft, CaseKind, CaseNumber};
use crate::domain::id::YouthId;
use crate::domain::school::SchoolKey;
use crate::domain::time::Date;
use crate::i18n::{Words, tr};
use crate::service::cases::{self, Opened};
use crate::service::search::{self, Found, Hit, Hits, Query, Scope};

/// About whom, and what.
#[derive(Debug, Args)]
pub(in crate::cli) struct New {
    #[arg(
        value_name = "TEXT",
        required_unless_present = "youth",
        allow_hyphen_values = true
    )]
    search: Option<String>,
    #[arg(long, value_name = "ID", conflicts_with = "search")]
    youth: Option<i64>,
    #[arg(long, value_name = "KIND", value_parser = value::code::<CaseKind>())]
    kind: CaseKind,
    #[arg(long, value_name = "ARTICLE", value_parser = value::code::<Article>())]
    article: Option<Article>,
    #[arg(long, value_name = "SCHOOL", value_parser = value::school)]
    school: Option<SchoolKey>,
    #[arg(long, value_name = "DATE", value_parser = value::date)]
    on: Option<Date>,
}

/// Opens it.
pub(super) fn run(new: &New, context: &Context<'_>) -> Result<Answer, Failure> {
    let text = input::optional(new.search.as_deref())?;
    let file = context.open_to_write()?;
    let youth = match (new.youth, text) {
        (Some(id), _) => YouthId(id),
        (None, text) => find(&text.unwrap_or_default(), &file, context.words)?,
    };
    let draft = new.draft(youth, &file, context)?;
    let (opened, changes) = cases::open(file.desk(), &draft)?;
    let page = cases::page(file.desk(), opened.id)?;
    let name = person(&page.youth.name);
    let number = opened.number.to_string();
    let text = opened_text(&opened, &name, context.words);
    Ok(Answer::new(
        super::done(text, context, &changes),
        json!({
            "case": number,
            "youth": youth,
            "same_kind": numbers(&opened.duplicates),
            "act": changes.op,
        }),
    ))
}

impl New {
    /// What the file knows, and over it what was typed.
    fn draft(
        &self,
        youth: YouthId,
        file: &CaseFile,
        context: &Context<'_>,
    ) -> Result<CaseDraft, Failure> {
        let known = cases::draft_for(file.desk(), youth, self.kind)?;
        let school = match self.school {
            Some(key) => Some(school(key, file)?),
            None => known.school,
        };
        Ok(CaseDraft {
            school,
            article: self.article.or(known.article),
            opened_on: self.on.unwrap_or(context.today),
            ..known
        })
    }
}

/// The one youth that the words find. Where they find none or several, the failure lists who comes
/// near: nobody is chosen for the officer.
fn find(text: &str, file: &CaseFile, words: &Words) -> Result<YouthId, Failure> {
    let hits = search::search(file.desk(), &Query::within(text, Scope::Youths))?;
    search::note(file.desk())?;
    let (code, listed) = match hits {
        Hits { count: 1, best, .. } => match best.first().map(|hit| hit.found) {
            Some(Found::Youth(id)) => return Ok(id),
            _ => ("no-match", best),
        },
        Hits { count: 0, near, .. } if near.is_empty() => ("no-match", near),
        Hits { count: 0, near, .. } => ("only-near", near),
        Hits { best, .. } => ("several-matches", best),
    };
    let (text, json) = list(&listed, words);
    Err(Failure::new(code).showing("matches", text, json))
}

fn list(hits: &[Hit], words: &Words) -> (String, Value) {
    let rows: Vec<_> = hits.iter().filter_map(|hit| row(hit, words)).collect();
    let json = rows.iter().map(|(id, row)| {
        let [_, name, born] = row;
        json!({ "youth": id, "name": name, "born": born })
    });
    let json = json.collect();
    let rows: Vec<_> = rows.into_iter().map(|(_, row)| row).collect();
    (columns(&rows), json)
}

fn row(hit: &Hit, words: &Words) -> Option<(YouthId, [String; 3])> {
    let Found::Youth(id) = hit.found else {
        return None;
    };
    let born = hit.born.map(|born| born.to_string()).unwrap_or_default();
    let name = match hit.title.as_str() {
        "" => tr!(words, "no-name"),
        title => title.to_owned(),
    };
    Some((id, [id.0.to_string(), name, born]))
}

fn opened_text(opened: &Opened, name: &str, words: &Words) -> String {
    let number = opened.number.to_string();
    let sentence = tr!(words, "case-is-opened", number = number, name = name);
    if opened.duplicates.is_empty() {
        return sentence;
    }
    let others = numbers(&opened.duplicates).join(", ");
    let more = tr!(words, "case-same-kind", name = name, numbers = others);
    format!("{sentence}\n{more}")
}

fn numbers(cases: &[CaseNumber]) -> Vec<String> {
    cases.iter().map(ToString::to_string).collect()
}
