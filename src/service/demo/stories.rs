//! The cases of the demonstration: what happened in each, told in days before today, so that there
//! is always something late, something for today and something that waits.

use chrono::{Days, NaiveTime};
use serde::Deserialize;

use super::DemoError;
use crate::domain::case::{
    Article, CaseDraft, CaseKind, CaseNumber, CaseStatus, CloseReason, Closing, DuoStatus, Phase,
};
use crate::domain::id::{CaseId, OfficerId, YouthId};
use crate::domain::officer::OfficerDraft;
use crate::domain::partner::PartnerDraft;
use crate::domain::task::TaskDraft;
use crate::domain::time::Date;
use crate::domain::timeline::{TimelineDraft, TimelineKind};
use crate::service::desk::Desk;
use crate::service::{cases, office, partners};
use crate::store::{Found, Query, Scope};

/// The stories, as they are written.
const WRITTEN: &str = include_str!("../../../assets/demo/dossiers.json");

/// All of them, with whom they name.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Stories {
    colleague: OfficerDraft,
    partners: Vec<PartnerDraft>,
    cases: Vec<Story>,
}

/// One case.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Story {
    /// What finds the youth.
    youth: String,
    kind: CaseKind,
    article: Option<Article>,
    /// How many days ago it came in.
    days: u64,
    phase: Option<Phase>,
    duo: Option<DuoStatus>,
    status: Option<CaseStatus>,
    #[serde(default)]
    colleague: bool,
    #[serde(default)]
    tags: Vec<String>,
    #[serde(default)]
    timeline: Vec<Event>,
    #[serde(default)]
    tasks: Vec<Duty>,
    closed: Option<End>,
}

/// What happened.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Event {
    days: u64,
    at: Option<NaiveTime>,
    kind: TimelineKind,
    text: String,
}

/// What is to be done.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Duty {
    title: String,
    /// In how many days; below zero it is late.
    due: i64,
    #[serde(default)]
    done: bool,
}

/// How it ended.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct End {
    days: u64,
    reason: CloseReason,
    note: Option<String>,
}

/// What the stories became.
#[derive(Debug, Default)]
pub(super) struct Told {
    /// The cases that were opened.
    pub(super) cases: Vec<CaseNumber>,
    /// Those of them that were closed.
    pub(super) closed: Vec<CaseNumber>,
}

/// Tells all stories in the file of this desk; a colleague handles some of them.
pub(super) fn tell(desk: Desk<'_>) -> Result<Told, DemoError> {
    let stories: Stories = serde_json::from_str(WRITTEN)?;
    let (colleague, _) = office::add_officer(desk, &stories.colleague)?;
    for partner in &stories.partners {
        partners::add(desk, partner)?;
    }
    let mut told = Told::default();
    for story in &stories.cases {
        let Some(youth) = first_youth(desk, &story.youth)? else {
            // The lists hold people outside the work area too, who are not taken in.
            continue;
        };
        let (case, _) = cases::open(desk, &story.draft(desk, youth, colleague)?)?;
        story.work(desk, case.id)?;
        told.cases.push(case.number);
        if story.closed.is_some() {
            told.closed.push(case.number);
        }
    }
    Ok(told)
}

fn first_youth(desk: Desk<'_>, name: &str) -> Result<Option<YouthId>, DemoError> {
    let query = Query::within(name, Scope::Youths);
    let hits = desk.store.read(|file| file.search(&query))?;
    Ok(hits.best.iter().find_map(|hit| match hit.found {
        Found::Youth(id) => Some(id),
        _ => None,
    }))
}

impl Story {
    fn draft(
        &self,
        desk: Desk<'_>,
        youth: YouthId,
        colleague: OfficerId,
    ) -> Result<CaseDraft, DemoError> {
        let known = cases::draft_for(desk, youth, self.kind)?;
        Ok(CaseDraft {
            article: self.article.or(known.article),
            phase: self.phase,
            duo_status: self.duo,
            handler: if self.colleague {
                Some(colleague)
            } else {
                known.handler
            },
            opened_on: ago(desk.today, self.days),
            tags: self.tags.clone(),
            ..known
        })
    }

    fn work(&self, desk: Desk<'_>, case: CaseId) -> Result<(), DemoError> {
        for event in &self.timeline {
            let on = ago(desk.today, event.days);
            cases::note(
                desk,
                &TimelineDraft {
                    at: event.at,
                    author: desk.actor.officer,
                    ..TimelineDraft::new(case, event.kind, on, event.text.clone())
                },
            )?;
        }
        for duty in &self.tasks {
            duty.give(desk, case)?;
        }
        if let Some(status) = self.status {
            cases::set_status(desk, case, status)?;
        }
        if let Some(end) = &self.closed {
            cases::close(desk, case, &end.closing(desk.today))?;
        }
        Ok(())
    }
}

impl Duty {
    fn give(&self, desk: Desk<'_>, case: CaseId) -> Result<(), DemoError> {
        let days = Days::new(self.due.unsigned_abs());
        let due = if self.due < 0 {
            desk.today.checked_sub_days(days)
        } else {
            desk.today.checked_add_days(days)
        };
        let task = TaskDraft {
            case: Some(case),
            youth: None,
            title: self.title.clone(),
            due,
            assignee: desk.actor.officer,
            done_on: None,
        };
        let (task, _) = cases::add_task(desk, &task)?;
        if self.done {
            cases::finish_task(desk, task)?;
        }
        Ok(())
    }
}

impl End {
    fn closing(&self, today: Date) -> Closing {
        Closing {
            on: ago(today, self.days),
            reason: self.reason,
            note: self.note.clone(),
        }
    }
}

fn ago(today: Date, days: u64) -> Date {
    today.checked_sub_days(Days::new(days)).unwrap_or(today)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_story_can_be_read() {
        let stories: Stories = serde_json::from_str(WRITTEN).unwrap();
        assert!(stories.cases.len() >= 15);
        for kind in [CaseKind::Relatief, CaseKind::Luxe, CaseKind::Vrijstelling] {
            assert!(stories.cases.iter().any(|story| story.kind == kind));
        }
        let dues = stories.cases.iter().flat_map(|story| &story.tasks);
        let dues: Vec<i64> = dues.filter(|duty| !duty.done).map(|it| it.due).collect();
        assert!(dues.contains(&0) && dues.iter().any(|due| *due < 0));
    }
}
