//! A case and what happens in it.

use std::collections::BTreeMap;

use chrono::Days;
use leerrecht::domain::absence::{AbsenceDayDraft, AbsenceKind, Extent};
use leerrecht::domain::case::{
    CaseDraft, CaseKind, CaseStatus, CloseReason, Closing, DuoStatus, Phase,
};
use leerrecht::domain::clock::ClockDraft;
use leerrecht::domain::enrolment::EnrolmentDraft;
use leerrecht::domain::hearing::{Heard, HearingChannel, HearingDraft};
use leerrecht::domain::id::CaseId;
use leerrecht::domain::municipality::{MunicipalityCode, SchoolType};
use leerrecht::domain::task::TaskDraft;
use leerrecht::domain::time::Date;
use leerrecht::domain::timeline::{Deed, TimelineDraft, TimelineKind};
use leerrecht::store::{Bulk, Table};

use super::{MUNICIPALITIES, Office};
use crate::Outcome;

/// The tables that get rows with a case.
pub(super) const TABLES: [Table; 8] = [
    Table::Case,
    Table::CaseTag,
    Table::Enrolment,
    Table::Clock,
    Table::Task,
    Table::Timeline,
    Table::Hearing,
    Table::AbsenceDay,
];

/// Ten years of days.
const DAYS: u32 = 3650;

const TAGS: [&str; 6] = ["mdo", "zat", "broer", "tolk", "spoed", "terugbellen"];

/// What an entry says; entries of real cases are this long.
const TEXT: &str = "Gesproken over de reden van het verzuim, de afspraken met school en wat thuis \
    nodig is. Over twee weken opnieuw contact; de mentor belt als het eerder misgaat.";

impl Office {
    /// One more case, of any kind and somewhere on its way.
    pub(super) fn open_case(&mut self, bulk: &mut Bulk<'_>) -> Outcome<()> {
        let facts = self.facts();
        let opened = facts.opened_on;
        let year = chrono::Datelike::year(&opened);
        self.enrol(bulk, &facts)?;
        let case = bulk.add_case(&facts, u16::try_from(year)?)?;
        let kinds: Vec<TimelineKind> = TimelineKind::by_hand().collect();
        for _ in 0..self.random.between(1, 4) {
            let on = self.within(opened, 90);
            let kind = *self.random.pick(&kinds);
            let author = facts.handler;
            let entry = TimelineDraft::new(case, kind, on, TEXT.to_owned());
            bulk.add_entry(&TimelineDraft { author, ..entry })?;
        }
        if facts.kind.is_absence() {
            self.absence(bulk, case, opened)?;
        }
        if facts.kind == CaseKind::Vrijstelling {
            self.hearing(bulk, case, opened)?;
        }
        let status = *self.random.weighted(&STATUSES);
        self.terms(bulk, case, &facts, status)?;
        match status {
            CaseStatus::New => Ok(()),
            CaseStatus::Closed => self.close(bulk, case, opened),
            CaseStatus::Active | CaseStatus::Waiting => Ok(bulk.set_case_status(case, status)?),
        }
    }

    fn facts(&mut self) -> CaseDraft {
        let random = &mut self.random;
        let youth = *random.pick(&self.youths);
        let kind = *random.pick(CaseKind::ALL);
        let opened = self.today - Days::new(u64::from(random.below(DAYS)));
        let articles = kind.articles();
        CaseDraft {
            article: (!articles.is_empty()).then(|| *random.pick(articles)),
            phase: (!random.one_in(3)).then(|| *random.pick(Phase::ALL)),
            duo_status: kind.is_absence().then(|| *random.pick(DuoStatus::ALL)),
            school: (kind != CaseKind::Absoluut).then(|| *random.pick(&self.schools)),
            school_type: Some(*random.pick(SchoolType::ALL)),
            municipality: Some(MunicipalityCode(*random.pick(&MUNICIPALITIES))),
            handler: (!random.one_in(20)).then(|| *random.pick(&self.handlers)),
            tags: match random.one_in(12) {
                true => vec![(*random.pick(&TAGS)).to_owned()],
                false => Vec::new(),
            },
            ..CaseDraft::new(youth, kind, opened)
        }
    }

    /// A day so many days after another, but not in the future.
    fn within(&mut self, from: Date, days: u32) -> Date {
        let day = from + Days::new(u64::from(self.random.below(days)));
        day.min(self.today)
    }

    fn enrol(&mut self, bulk: &mut Bulk<'_>, facts: &CaseDraft) -> Outcome<()> {
        if let (Some(school), Some(kind)) = (facts.school, facts.school_type) {
            bulk.add_enrolment(&EnrolmentDraft {
                youth: facts.youth,
                school,
                kind,
                programme: None,
                class: Some(format!("{}b", self.random.between(1, 6))),
                pupil_number: None,
                from: facts.opened_on - Days::new(200),
                until: None,
            })?;
        }
        Ok(())
    }

    fn absence(&mut self, bulk: &mut Bulk<'_>, case: CaseId, opened: Date) -> Outcome<()> {
        for _ in 0..self.random.between(2, 6) {
            bulk.add_absence(&AbsenceDayDraft {
                case,
                on: opened - Days::new(u64::from(self.random.below(28))),
                kind: *self.random.pick(AbsenceKind::ALL),
                extent: Extent::WholeDay,
                minutes: None,
            })?;
        }
        Ok(())
    }

    fn hearing(&mut self, bulk: &mut Bulk<'_>, case: CaseId, opened: Date) -> Outcome<()> {
        bulk.add_hearing(&HearingDraft {
            case,
            on: opened + Days::new(14),
            at: None,
            heard: Heard::Guardian,
            guardian: None,
            channel: HearingChannel::InPerson,
            place: Some("kamer 3".to_owned()),
            summoned_on: Some(opened),
            appeared: Some(!self.random.one_in(5)),
            statement: TEXT.to_owned(),
        })?;
        Ok(())
    }

    /// Clocks and tasks: those of a closed case are done.
    fn terms(
        &mut self,
        bulk: &mut Bulk<'_>,
        case: CaseId,
        facts: &CaseDraft,
        status: CaseStatus,
    ) -> Outcome<()> {
        let due = facts.opened_on + Days::new(u64::from(self.random.between(14, 90)));
        let done_on = (status == CaseStatus::Closed).then_some(due.min(self.today));
        bulk.add_clock(&ClockDraft {
            case,
            rule: "beslistermijn".to_owned(),
            inputs: BTreeMap::from([("binnen".to_owned(), facts.opened_on.to_string())]),
            due,
            done_on,
        })?;
        if self.random.one_in(2) {
            bulk.add_task(&TaskDraft {
                case: Some(case),
                youth: Some(facts.youth),
                title: "Terugbellen".to_owned(),
                due: Some(due - Days::new(7)),
                assignee: facts.handler,
                done_on,
            })?;
        }
        Ok(())
    }

    fn close(&mut self, bulk: &mut Bulk<'_>, case: CaseId, opened: Date) -> Outcome<()> {
        let closing = Closing {
            on: self.within(opened, 120),
            reason: *self.random.pick(CloseReason::ALL),
            note: None,
        };
        let deed = Deed::Closed(closing.reason);
        bulk.add_entry(&TimelineDraft::of_deed(
            case,
            deed,
            closing.on,
            String::new(),
        ))?;
        Ok(bulk.close_case(case, closing, None)?)
    }
}

/// Of a hundred cases of ten years ten are open.
const STATUSES: [(u32, CaseStatus); 4] = [
    (90, CaseStatus::Closed),
    (2, CaseStatus::New),
    (5, CaseStatus::Active),
    (3, CaseStatus::Waiting),
];
