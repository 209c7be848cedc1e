//! The cases of the demonstration: what happened in each, told in days before today, so that there
//! is always something late, something for today and something that waits.

use chrono::{Datelike, Days, NaiveTime, Weekday};
use serde::Deserialize;

use super::DemoError;
use crate::domain::absence::{AbsenceDayDraft, AbsenceKind, Extent, LessonHours};
use crate::domain::address::{AddressDraft, AddressOwner};
use crate::domain::case::{
    Article, CaseDraft, CaseKind, CaseNumber, CaseStatus, CloseReason, Closing, DuoStatus, Phase,
};
use crate::domain::guardian::Role;
use crate::domain::hearing::{Heard, HearingChannel, HearingDraft};
use crate::domain::house_style::HouseStyleDraft;
use crate::domain::id::{CaseId, GuardianId, OfficerId, YouthId};
use crate::domain::letter::{LetterKind, LetterReference};
use crate::domain::officer::OfficerDraft;
use crate::domain::partner::PartnerDraft;
use crate::domain::task::TaskDraft;
use crate::domain::time::Date;
use crate::domain::timeline::{TimelineDraft, TimelineKind};
use crate::service::cases::Opened;
use crate::service::desk::Desk;
use crate::service::letters::{self, Printer};
use crate::service::{cases, house_style, office, partners, youths};
use crate::store::{Found, Query, Scope};

/// The stories, as they are written.
const WRITTEN: &str = include_str!("../../../assets/demo/dossiers.json");

/// All of them, with whom they name.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Stories {
    colleague: OfficerDraft,
    house_style: HouseStyleDraft,
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
    /// Whether the parents, of whose addresses the lists say nothing, live where the youth does.
    #[serde(default)]
    parents_at_home: bool,
    #[serde(default)]
    heard: Vec<Talk>,
    /// What was missed without leave.
    #[serde(default)]
    missed: Vec<Missed>,
    /// The letters that are made at the end.
    #[serde(default)]
    letters: Vec<LetterKind>,
    closed: Option<End>,
}

/// Who was heard.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Talk {
    days: u64,
    /// Which parent; the youth, where none is named.
    parent: Option<Role>,
    statement: String,
}

/// Lesson hours of one day.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Missed {
    days: u64,
    lessons: LessonHours,
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
    /// The letters that were made, with their pages.
    pub(super) letters: Vec<(LetterReference, Vec<u8>)>,
}

/// Tells all stories in the file of this desk; a colleague handles some of them.
pub(super) fn tell(desk: Desk<'_>) -> Result<Told, DemoError> {
    let stories: Stories = serde_json::from_str(WRITTEN)?;
    let (colleague, _) = office::add_officer(desk, &stories.colleague)?;
    house_style::save(desk, &stories.house_style)?;
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
        told.letters.extend(story.write(desk, &case)?);
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

    fn write(
        &self,
        desk: Desk<'_>,
        case: &Opened,
    ) -> Result<Vec<(LetterReference, Vec<u8>)>, DemoError> {
        let mut pages = Vec::new();
        for kind in &self.letters {
            let mut printer = Printer::new()?;
            let (made, _) = letters::make_for(desk, &mut printer, case.id, *kind)?;
            let made = made.into_iter();
            pages.extend(made.map(|letter| (letter.reference, letter.pages)));
        }
        Ok(pages)
    }

    /// What was said and missed, and where the parents live.
    fn around(&self, desk: Desk<'_>, case: CaseId) -> Result<(), DemoError> {
        let page = cases::page(desk, case)?;
        let home = page.addresses.first().filter(|_| self.parents_at_home);
        for (home, card) in home
            .iter()
            .flat_map(|home| page.guardians.iter().map(move |it| (home, it)))
        {
            let draft = AddressDraft {
                owner: AddressOwner::Guardian(card.guardian.id),
                address: home.address.clone(),
            };
            youths::add_address(desk, page.youth.id, &draft, false)?;
        }
        for talk in &self.heard {
            let parent = page
                .guardians
                .iter()
                .find(|it| Some(it.gezag.role) == talk.parent);
            cases::add_hearing(
                desk,
                &talk.hearing(desk.today, case, parent.map(|it| it.guardian.id)),
            )?;
        }
        let missed: Vec<_> = self
            .missed
            .iter()
            .map(|it| it.day(desk.today, case))
            .collect();
        if !missed.is_empty() {
            cases::add_absence(desk, case, &missed)?;
        }
        Ok(())
    }

    fn work(&self, desk: Desk<'_>, case: CaseId) -> Result<(), DemoError> {
        self.around(desk, case)?;
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

impl Talk {
    fn hearing(&self, today: Date, case: CaseId, guardian: Option<GuardianId>) -> HearingDraft {
        HearingDraft {
            case,
            on: ago(today, self.days),
            at: None,
            heard: match self.parent {
                Some(_) => Heard::Guardian,
                None => Heard::Youth,
            },
            guardian,
            channel: HearingChannel::InPerson,
            place: None,
            summoned_on: None,
            appeared: Some(true),
            statement: self.statement.clone(),
        }
    }
}

impl Missed {
    /// On the day itself, or the Friday before it: nothing is missed in a weekend.
    fn day(&self, today: Date, case: CaseId) -> AbsenceDayDraft {
        let on = ago(today, self.days);
        let since_friday = match on.weekday() {
            Weekday::Sat => 1,
            Weekday::Sun => 2,
            _ => 0,
        };
        AbsenceDayDraft {
            case,
            on: ago(on, since_friday),
            kind: AbsenceKind::Unexcused,
            extent: Extent::Lessons(self.lessons),
            minutes: None,
        }
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
