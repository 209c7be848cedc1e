//! Everything that the page of one case shows, read from one state of the file.

use super::work::along;
use super::{CaseError, Change, case, changed};
use crate::domain::absence::AbsenceDay;
use crate::domain::address::AddressOwner;
use crate::domain::attachment::Attachment;
use crate::domain::case::{Case, DuoStatus};
use crate::domain::clock::Clock;
use crate::domain::diploma::Diploma;
use crate::domain::enrolment::Enrolment;
use crate::domain::hearing::Hearing;
use crate::domain::id::CaseId;
use crate::domain::letter::Letter;
use crate::domain::officer::Officer;
use crate::domain::school::{School, SchoolContact};
use crate::domain::task::Task;
use crate::domain::timeline::TimelineEntry;
use crate::domain::youth::Youth;
use crate::service::desk::Desk;
use crate::service::log::{self, Told};
use crate::service::youths::around::{self, GuardianCard, Home, SiblingCard};
use crate::store::{Content, Op, OpKind, Snapshot, StoreError, Table};

/// How many lines of the log stand on the page; the rest is asked for.
const LINES: u32 = 100;

/// The page of one case.
#[derive(Debug, Clone, PartialEq)]
pub struct CasePage {
    /// The case.
    pub case: Case,
    /// About whom.
    pub youth: Youth,
    /// Where the youth lives and lived, the present address first.
    pub addresses: Vec<Home>,
    /// The parents, guardians and carers, those of today first.
    pub guardians: Vec<GuardianCard>,
    /// Brothers and sisters.
    pub siblings: Vec<SiblingCard>,
    /// The other cases of the youth, the open ones first.
    pub other_cases: Vec<Case>,
    /// The school of the case.
    pub school: Option<School>,
    /// The people at that school.
    pub contacts: Vec<SchoolContact>,
    /// The school career, the newest first, with the schools.
    pub enrolments: Vec<(Enrolment, Option<School>)>,
    /// Diplomas, the newest first.
    pub diplomas: Vec<Diploma>,
    /// The officers of this file: their names stand at entries, tasks and lines of the log.
    pub officers: Vec<Officer>,
    /// Terms: those that run by the day they are due, then those that are done.
    pub clocks: Vec<Clock>,
    /// Tasks: the open ones by the day they are due, then those that are done.
    pub tasks: Vec<Task>,
    /// What happened, the newest first.
    pub timeline: Vec<TimelineEntry>,
    /// Hearings, in order.
    pub hearings: Vec<Hearing>,
    /// Days of absence, in order.
    pub absence: Vec<AbsenceDay>,
    /// Letters, in the order they were made.
    pub letters: Vec<Letter>,
    /// Attachments, each with its size and hash.
    pub attachments: Vec<(Attachment, Option<Content>)>,
    /// The newest lines of the log about the case.
    pub log: Vec<Told>,
    /// What each of them changed, in the same order.
    pub changed: Vec<Vec<Change>>,
}

/// What is still open in a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct StillOpen {
    /// Tasks that are not done.
    pub tasks: usize,
    /// Terms that run.
    pub terms: usize,
    /// Letters that were made and have not left.
    pub letters: usize,
    /// The status in DUO's register, where the report is not dealt with there.
    pub duo: Option<DuoStatus>,
}

impl CasePage {
    /// What is still open in it.
    #[must_use]
    pub fn still_open(&self) -> StillOpen {
        let tasks = self.tasks.iter().filter(|task| task.done_on.is_none());
        let terms = self.clocks.iter().filter(|clock| clock.done_on.is_none());
        let letters = self.letters.iter().filter(|letter| letter.sent.is_none());
        StillOpen {
            tasks: tasks.count(),
            terms: terms.count(),
            letters: letters.count(),
            duo: self.case.duo_status.filter(|status| status.is_pending()),
        }
    }

    /// How many tasks go along when the case is handed over.
    #[must_use]
    pub fn tasks_along(&self) -> usize {
        along(&self.tasks, self.case.handler).count()
    }
}

/// Opens the page of a case: reads it, and notes in the log who opened it.
pub fn show(desk: Desk<'_>, id: CaseId) -> Result<CasePage, CaseError> {
    let page = page(desk, id)?;
    let op = Op::new(OpKind::Opened).about(Table::Case, id.0);
    desk.store.note_access(desk.actor, &op)?;
    Ok(page)
}

/// Reads the page of a case again, after something changed: that is no opening of its own.
pub fn page(desk: Desk<'_>, id: CaseId) -> Result<CasePage, CaseError> {
    desk.store.read(|snapshot| {
        let case = case(snapshot, id)?;
        let youth = snapshot.youth(case.youth)?.ok_or(CaseError::NoYouth)?;
        let school = match case.school {
            Some(school) => snapshot.school(school)?,
            None => None,
        };
        let log = log::all_told(snapshot, snapshot.log_of_case(id, LINES)?)?;
        let changed = log.iter().map(|told| changed::of(snapshot, told.line.op));
        let changed = changed.collect::<Result<_, StoreError>>()?;
        Ok(CasePage {
            addresses: around::homes(snapshot, AddressOwner::Youth(youth.id))?,
            guardians: around::guardians(snapshot, youth.id)?,
            siblings: around::siblings(snapshot, youth.id)?,
            other_cases: others(snapshot, &case)?,
            contacts: match &school {
                Some(school) => snapshot.school_contacts(school.id)?,
                None => Vec::new(),
            },
            school,
            enrolments: around::career(snapshot, youth.id)?,
            diplomas: snapshot.diplomas_of(youth.id)?,
            officers: snapshot.officers()?,
            clocks: snapshot.clocks_of(id)?,
            tasks: snapshot.tasks_of(id)?,
            timeline: snapshot.timeline_of(id)?,
            hearings: snapshot.hearings_of(id)?,
            absence: snapshot.absence_of(id)?,
            letters: snapshot.letters_of(id)?,
            attachments: attachments(snapshot, id)?,
            log,
            changed,
            youth,
            case,
        })
    })
}

fn others(snapshot: &Snapshot<'_>, than: &Case) -> Result<Vec<Case>, CaseError> {
    let mut cases = snapshot.cases_of(than.youth)?;
    cases.retain(|case| case.id != than.id);
    Ok(cases)
}

fn attachments(
    snapshot: &Snapshot<'_>,
    case: CaseId,
) -> Result<Vec<(Attachment, Option<Content>)>, CaseError> {
    let mut found = Vec::new();
    for attachment in snapshot.attachments_of(case)? {
        let content = snapshot.content(attachment.content)?;
        found.push((attachment, content));
    }
    Ok(found)
}
