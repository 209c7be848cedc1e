//! What is to be done today: open tasks and running terms by the day they are due, and what
//! somebody should know before he begins.

use std::collections::HashSet;

use chrono::Days;

use super::desk::Desk;
use super::safekeeping::{self, SafekeepingError};
use super::session::Session;
use super::youths::around::is_shielded;
use super::youths::youths_of;
use super::{StoreError, drafts};
use crate::domain::id::{
    AttachmentId, CaseId, HearingId, LetterId, OfficerId, PartnerId, SchoolContactId, SchoolId,
    TaskId, TimelineId, YouthId,
};
use crate::domain::time::{Date, Timestamp};
use crate::store::Snapshot;

pub use crate::store::{Due, DueCase, DueCount, DueItem};

/// More than this nobody does in a day; the figures count all of it.
const MOST: usize = 1_000;

/// So many days count as soon: on a Sunday tomorrow is near too.
const SOON: u64 = 7;

/// From this age on the newest copy is worth a word.
const OLD_COPY: i64 = 7 * 24 * 60 * 60 * 1_000;

/// What there is to do.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Work {
    /// How much, all of it.
    pub count: DueCount,
    /// The first thousand of it, what is late first.
    pub items: Vec<DueItem>,
    /// The youths among them of whom is to stay hidden where they live.
    pub protected: HashSet<YouthId>,
}

/// Reads what there is to do: of one officer and of nobody, or of everybody.
pub fn work(desk: Desk<'_>, of: Option<OfficerId>) -> Result<Work, StoreError> {
    desk.store.read(|file| {
        let items = file.due_items(of, MOST)?;
        Ok(Work {
            count: file.due_count(of, desk.today, soon(desk.today))?,
            protected: protected(file, &items)?,
            items,
        })
    })
}

/// How much was due before today, of one officer and of nobody.
pub fn late(desk: Desk<'_>, of: Option<OfficerId>) -> Result<u32, StoreError> {
    desk.store.read(|file| file.late_count(of, desk.today))
}

/// The last day that is near, as seen from a day.
#[must_use]
pub fn soon(day: Date) -> Date {
    day.checked_add_days(Days::new(SOON)).unwrap_or(day)
}

/// Those among the youths of these items of whom is to stay hidden where they live.
fn protected(file: &Snapshot<'_>, items: &[DueItem]) -> Result<HashSet<YouthId>, StoreError> {
    let near: HashSet<YouthId> = file.youths_near_protection()?.into_iter().collect();
    let youths = items.iter().filter_map(|item| item.youth.as_ref());
    let mut found: HashSet<YouthId> = youths.map(|(id, _)| *id).collect();
    found.retain(|id| near.contains(id));
    let mut protected = HashSet::new();
    for id in found {
        if is_shielded(file, id)? {
            protected.insert(id);
        }
    }
    Ok(protected)
}

/// The record that a half-typed form is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// A case.
    Case(CaseId),
    /// A new case.
    NewCase(Option<YouthId>),
    /// Something that was done with many cases.
    Cases,
    /// A letter of a case.
    Letter(CaseId),
    /// A list that was being taken over.
    Exchange,
    /// A youth.
    Youth(YouthId),
    /// A school.
    School(SchoolId),
    /// A new school.
    Schools,
    /// Somebody of an organisation.
    Partner(PartnerId),
    /// Somebody new of an organisation.
    Partners,
    /// Settings.
    Settings,
    /// A form that this program does not know, of another version perhaps.
    Elsewhere,
}

/// A half-typed form that was kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unfinished {
    /// The name of the form.
    pub form: String,
    /// The record it is about; 0 for a new one.
    pub record: i64,
    /// Where it belongs.
    pub place: Place,
    /// Whom or which case it is about, by name or number.
    pub about: Option<String>,
    /// What stands in it, where its form could not read it and it was put aside.
    pub text: Option<String>,
    /// When it was kept.
    pub at: Timestamp,
}

/// What somebody was in the middle of, the newest first.
pub fn unfinished(desk: Desk<'_>) -> Result<Vec<Unfinished>, StoreError> {
    let kept = drafts::all(desk)?;
    desk.store.read(|file| {
        kept.into_iter()
            .map(|draft| {
                let place = place(file, &draft.form, draft.record)?;
                let is_aside = draft.form.starts_with(drafts::ASIDE);
                Ok(Unfinished {
                    text: is_aside.then_some(draft.body),
                    about: about(file, &place)?,
                    place,
                    form: draft.form,
                    record: draft.record,
                    at: draft.at,
                })
            })
            .collect()
    })
}

/// A form bears the name of its screen, then what it is for: `dossier-note`, `youth-address`.
fn place(file: &Snapshot<'_>, form: &str, record: i64) -> Result<Place, StoreError> {
    let form = form.strip_prefix(drafts::ASIDE).unwrap_or(form);
    if form.starts_with("new-case") {
        // One that was begun on the page of a youth is that youth's.
        return Ok(Place::NewCase(
            file.youth(YouthId(record))?.map(|youth| youth.id),
        ));
    }
    let screen = form.split_once('-').map_or(form, |(screen, _)| screen);
    let there = match screen {
        "dossier" => case_of(file, form, record)?.map(Place::Case),
        "letter" => file
            .case(CaseId(record))?
            .map(|case| Place::Letter(case.id)),
        "cases" => Some(Place::Cases),
        "exchange" => Some(Place::Exchange),
        "youth" => {
            let about = youths_of(file, form, record)?;
            about.into_iter().next().map(Place::Youth)
        }
        "school" if form == "school-person" => file
            .school_contact(SchoolContactId(record))?
            .map(|contact| Place::School(contact.school)),
        "school" if record == 0 => Some(Place::Schools),
        "school" => file
            .school(SchoolId(record))?
            .map(|school| Place::School(school.id)),
        "partner" if record == 0 => Some(Place::Partners),
        "partner" => file
            .partner(PartnerId(record))?
            .map(|partner| Place::Partner(partner.id)),
        "settings" => Some(Place::Settings),
        _ => None,
    };
    Ok(there.unwrap_or(Place::Elsewhere))
}

/// The case that a form on its page is about: most bear its key, some that of what stands in it.
fn case_of(file: &Snapshot<'_>, form: &str, record: i64) -> Result<Option<CaseId>, StoreError> {
    let id = match form {
        "dossier-correct" | "dossier-strike" => {
            file.entry(TimelineId(record))?.map(|entry| entry.case)
        }
        "dossier-task-change" => file.task(TaskId(record))?.and_then(|task| task.case),
        "dossier-hearing-change" => file.hearing(HearingId(record))?.map(|hearing| hearing.case),
        "dossier-rename" | "dossier-copy" => file
            .attachment(AttachmentId(record))?
            .map(|attachment| attachment.case),
        "dossier-letter-copy" | "dossier-letter-sent" => {
            file.letter(LetterId(record))?.map(|letter| letter.case)
        }
        _ => Some(CaseId(record)),
    };
    match id {
        Some(id) => Ok(file.case(id)?.map(|case| case.id)),
        None => Ok(None),
    }
}

fn about(file: &Snapshot<'_>, place: &Place) -> Result<Option<String>, StoreError> {
    Ok(match place {
        Place::Case(id) | Place::Letter(id) => match file.case(*id)? {
            Some(case) => {
                let youth = file.youth(case.youth)?;
                let name = youth.map(|youth| youth.name.full()).unwrap_or_default();
                Some(format!("{name} {}", case.number).trim().to_owned())
            }
            None => None,
        },
        Place::Youth(id) | Place::NewCase(Some(id)) => {
            file.youth(*id)?.map(|youth| youth.name.full())
        }
        Place::School(id) => file.school(*id)?.map(|school| school.facts.name),
        Place::Partner(id) => file.partner(*id)?.map(|partner| partner.facts.name),
        Place::NewCase(None)
        | Place::Cases
        | Place::Exchange
        | Place::Schools
        | Place::Partners
        | Place::Settings
        | Place::Elsewhere => None,
    })
}

/// How the newest copy of the file stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Copies {
    /// There is one of this week.
    Fresh,
    /// The newest is older, so many days.
    Old(i64),
    /// There is none, or none that can be seen: on a stick that is not in, say.
    None,
}

/// Looks how old the newest copy is.
pub fn copies(session: &Session, now: Timestamp) -> Result<Copies, SafekeepingError> {
    let newest = safekeeping::newest_copy(session)?;
    Ok(match newest.map(|copy| now.0 - copy.made.0) {
        None => Copies::None,
        Some(age) if age < OLD_COPY => Copies::Fresh,
        Some(age) => Copies::Old(age / (OLD_COPY / 7)),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(day: &str, expected: &str) {
        let day = day.parse().unwrap();
        assert_eq!(soon(day), expected.parse().unwrap());
    }

    #[test]
    fn a_week_ahead_is_near_on_every_day() {
        check("2026-11-25", "2026-12-02");
        check("2026-11-29", "2026-12-06");
    }
}
