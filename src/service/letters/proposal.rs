//! What a letter of a case would be: who gets it, what it rests on, what is missing.

use chrono::{Datelike, Days, Weekday};
use serde::{Deserialize, Serialize};

use super::error::{LetterError, Problem};
use super::recipients::{self, LeftOut, Recipient};
use super::shield::{self, Place};
use super::style::{self, Style};
use super::talk::{self, Talk, Talked, TalkedHow};
use super::weeks::Absence;
use crate::domain::address::AddressOwner;
use crate::domain::case::{Case, CaseKind, CaseNumber, CaseStatus};
use crate::domain::id::{CaseId, OfficerId, TimelineId};
use crate::domain::letter::{Addressee, LetterKind, OwnText};
use crate::domain::municipality::MunicipalityCode;
use crate::domain::officer::OfficerDraft;
use crate::domain::school::SchoolDraft;
use crate::domain::time::Date;
use crate::domain::timeline::{TimelineEntry, TimelineKind};
use crate::domain::youth::{Suspension, Youth};
use crate::law::duty::{self, Duty, DutyFound};
use crate::service::desk::Desk;
use crate::service::office;
use crate::service::youths::around::{self, Shields};
use crate::store::Snapshot;

/// For how many weeks the officer watches whether it helps, unless he says otherwise (MAS: four to six).
const WATCHED_WEEKS: u64 = 6;

/// A letter that can be made.
#[derive(Debug, Clone, PartialEq)]
pub struct Proposal {
    /// The case.
    pub case: CaseId,
    /// Its number.
    pub number: CaseNumber,
    /// What kind of case.
    pub case_kind: CaseKind,
    /// What kind of letter.
    pub kind: LetterKind,
    /// The day that it bears.
    pub dated: Date,
    /// Who can get one.
    pub recipients: Vec<Recipient>,
    /// Who gets none, and why.
    pub left_out: Vec<LeftOut>,
    /// What is missing in the case: nobody gets one before it is there. [`Proposal::problems`] says what
    /// is left of it with what the officer filled in.
    pub missing: Vec<Problem>,
    /// What is the officer's to judge.
    pub notes: Vec<Problem>,
    /// The talks in the timeline.
    pub talks: Vec<Talk>,
    /// The unexcused absence.
    pub absence: Absence,
    /// Which duty was broken.
    pub duty: DutyFound,
    /// The agreements in the timeline, the oldest first.
    pub agreements: Vec<String>,
    /// Until when the officer watches whether it helps.
    pub watched_until: Date,
    pub(super) last: u32,
    pub(super) ground: Ground,
}

/// What the words of a letter rest on.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Ground {
    pub(super) youth: Youth,
    pub(super) school: Option<SchoolDraft>,
    pub(super) officer: Option<OfficerDraft>,
    pub(super) style: Option<Style>,
    pub(super) places: Vec<Place>,
}

/// That a talk in the timeline was with somebody.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct TalkWith {
    /// With whom.
    pub to: Addressee,
    /// Which talk.
    pub entry: TimelineId,
}

/// What the officer filled in or changed. What he did not stays as proposed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Edits {
    /// Who gets a letter.
    pub chosen: Option<Vec<Addressee>>,
    /// What was agreed, each on its own.
    pub agreements: Option<Vec<String>>,
    /// Until when the officer watches.
    pub watched_until: Option<Date>,
    /// Which duty was broken.
    pub duty: Option<Duty>,
    /// With whom talks were.
    pub talks: Vec<TalkWith>,
    /// Whether the letter says that the school hears of it.
    pub tell_school: bool,
    /// Words in the place of those of the template.
    pub own: Vec<OwnText>,
}

/// Looks at a case: who can get a letter of this kind today, and what is missing.
///
/// # Errors
/// When there is no such case or the file cannot be read. What is missing is no error but a part of the
/// answer.
pub fn propose(desk: Desk<'_>, case: CaseId, kind: LetterKind) -> Result<Proposal, LetterError> {
    desk.store.read(|file| look(file, desk, case, kind))
}

/// The same in a state of the file.
pub(super) fn look(
    file: &Snapshot<'_>,
    desk: Desk<'_>,
    id: CaseId,
    kind: LetterKind,
) -> Result<Proposal, LetterError> {
    let case = file.case(id)?.ok_or(LetterError::NoCase)?;
    let youth = file.youth(case.youth)?.ok_or(LetterError::NoCase)?;
    let today = desk.today;
    let homes = around::homes(file, AddressOwner::Youth(youth.id))?;
    let guardians = around::guardians(file, youth.id)?;
    let shields = Shields::of(&homes, &guardians);
    let timeline = file.timeline_of(id)?;
    let hearings = file.hearings_of(id)?;
    let talks = talk::all(&timeline, today);
    let absence = Absence::of(&file.absence_of(id)?, today);
    let when = (case.kind != CaseKind::Absoluut, today);
    let (mut recipients, left_out) = recipients::all(&youth, &homes, &guardians, &shields, when);
    let heard = talk::is_any(&hearings, &talks, today);
    for one in &mut recipients {
        one.after(talk::with(one.to, &hearings, &talks, today), heard);
    }
    let span = absence.span().unwrap_or((today, today));
    let duty = duty::of(&youth, &file.diplomas_of(youth.id)?, span.0, span.1);
    let ground = ground(
        file,
        desk,
        &case,
        youth,
        shield::places(&homes, &guardians, &shields),
    )?;
    let mut proposal = Proposal {
        case: id,
        number: case.number,
        case_kind: case.kind,
        kind,
        dated: today,
        recipients,
        left_out,
        missing: Vec::new(),
        notes: Vec::new(),
        talks,
        absence,
        duty,
        agreements: agreements(&timeline, today),
        watched_until: watched_until(today),
        last: file.last_letter(id)?,
        ground,
    };
    proposal.missing = proposal.missing_of(&case, heard);
    proposal.notes = proposal.to_judge(guardians.is_empty());
    Ok(proposal)
}

fn ground(
    file: &Snapshot<'_>,
    desk: Desk<'_>,
    case: &Case,
    youth: Youth,
    places: Vec<Place>,
) -> Result<Ground, LetterError> {
    let school = match case.school {
        Some(school) => file.school(school)?.map(|school| school.facts),
        None => None,
    };
    let officer = officer(file, desk.actor.officer.or(case.handler))?;
    let code = match case.municipality {
        Some(code) => Some(code),
        None => office::own_municipality(file)?,
    };
    let style = match code {
        Some(code) => style::style(file, code, officer.as_ref())?,
        None => None,
    };
    Ok(Ground {
        youth,
        school,
        officer,
        style,
        places,
    })
}

fn officer(
    file: &Snapshot<'_>,
    id: Option<OfficerId>,
) -> Result<Option<OfficerDraft>, LetterError> {
    Ok(match id {
        Some(id) => file.officer(id)?.map(|officer| officer.facts),
        None => None,
    })
}

/// The agreements that still stand in a timeline, the oldest first.
fn agreements(timeline: &[TimelineEntry], today: Date) -> Vec<String> {
    let stands = |entry: &&TimelineEntry| {
        entry.kind == TimelineKind::Agreement && entry.struck.is_none() && entry.on <= today
    };
    let texts = timeline.iter().rev().filter(stands);
    let texts = texts.map(|entry| entry.text.trim().to_owned());
    texts.filter(|text| !text.is_empty()).collect()
}

/// So many weeks on; not in a weekend, when nobody is at school.
fn watched_until(today: Date) -> Date {
    let day = today.checked_add_days(Days::new(7 * WATCHED_WEEKS));
    let day = day.unwrap_or(today);
    let back = match day.weekday() {
        Weekday::Sat => 1,
        Weekday::Sun => 2,
        _ => 0,
    };
    day.checked_sub_days(Days::new(back)).unwrap_or(day)
}

impl Proposal {
    /// Somebody who can get a letter.
    #[must_use]
    pub fn recipient(&self, to: Addressee) -> Option<&Recipient> {
        self.recipients.iter().find(|one| one.to == to)
    }

    /// About whom.
    #[must_use]
    pub const fn youth(&self) -> &Youth {
        &self.ground.youth
    }

    /// Who gets one.
    #[must_use]
    pub fn chosen(&self, edits: &Edits) -> Vec<Addressee> {
        let all = self.recipients.iter();
        let gets = |one: &&Recipient| match &edits.chosen {
            Some(chosen) => chosen.contains(&one.to),
            None => one.chosen,
        };
        all.filter(gets).map(|one| one.to).collect()
    }

    /// What is missing before this one can get his letter, with what the officer filled in.
    #[must_use]
    pub fn problems(&self, edits: &Edits, to: Addressee) -> Vec<Problem> {
        let Some(one) = self.recipient(to) else {
            return Vec::new();
        };
        let mut all = self.missing.clone();
        if self.duty(edits).is_some() {
            all.retain(|problem| *problem != Problem::DutyUnclear);
        }
        let talked = self.talked(edits, one).is_some();
        let rest = one.problems.iter();
        all.extend(
            rest.filter(|it| **it != Problem::NotHeard || !talked)
                .cloned(),
        );
        let until = self.watched(edits);
        if until < self.dated {
            all.push(Problem::WatchPast(until));
        }
        let blank = |own: &&OwnText| own.to == to && own.text.trim().is_empty();
        let blank = edits.own.iter().filter(blank);
        all.extend(blank.map(|own| Problem::EmptySection(own.section.clone())));
        all
    }

    /// The talk before the letter to somebody.
    pub(super) fn talked(&self, edits: &Edits, one: &Recipient) -> Option<Talked> {
        let his = edits.talks.iter().filter(|with| with.to == one.to);
        let pointed = his.filter_map(|with| self.talks.iter().find(|it| it.entry == with.entry));
        match pointed.max_by_key(|talk| talk.on) {
            Some(talk) => Some(Talked {
                how: TalkedHow::Heard,
                on: talk.on,
                statement: String::new(),
            }),
            None => one.talked.clone(),
        }
    }

    /// The duty that was broken.
    pub(super) fn duty(&self, edits: &Edits) -> Option<Duty> {
        match (edits.duty, self.duty) {
            (Some(chosen), _) => Some(chosen),
            (None, DutyFound::Is(duty)) => Some(duty),
            (None, DutyFound::Unclear | DutyFound::None) => None,
        }
    }

    /// Until when the officer watches.
    pub(super) fn watched(&self, edits: &Edits) -> Date {
        edits.watched_until.unwrap_or(self.watched_until)
    }

    /// What was agreed.
    pub(super) fn agreed<'p>(&'p self, edits: &'p Edits) -> &'p [String] {
        edits.agreements.as_ref().unwrap_or(&self.agreements)
    }

    fn missing_of(&self, case: &Case, heard: bool) -> Vec<Problem> {
        let ground = &self.ground;
        let enrolled = self.case_kind != CaseKind::Absoluut;
        let officer = ground.officer.as_ref();
        let reachable = self.is_reachable();
        let checks = [
            (!case.kind.is_absence(), Problem::KindOfCase(case.kind)),
            (case.status == CaseStatus::Closed, Problem::CaseClosed),
            (has_died(&ground.youth), Problem::YouthDeceased),
            (has_left(&ground.youth), Problem::YouthDeparted),
            (!heard, Problem::NoHearing),
            (
                enrolled && self.absence.weeks.is_empty(),
                Problem::NoAbsence,
            ),
            (enrolled && ground.school.is_none(), Problem::NoSchool),
            (self.duty == DutyFound::None, Problem::NoDuty),
            (self.duty == DutyFound::Unclear, Problem::DutyUnclear),
            (officer.is_none(), Problem::NoOfficer),
            (officer.is_some_and(|it| it.trainee), Problem::Trainee),
            (ground.style.is_none(), Problem::NoMunicipality),
            (officer.is_some() && !reachable, Problem::NoContact),
            (self.recipients.is_empty(), Problem::Nobody),
        ];
        let missing = checks.into_iter().filter(|(missing, _)| *missing);
        missing.map(|(_, problem)| problem).collect()
    }

    /// Whether the letter says how the officer can be reached.
    fn is_reachable(&self) -> bool {
        let said = |text: &Option<String>| text.as_deref().is_some_and(|it| !it.trim().is_empty());
        let officer = self.ground.officer.as_ref();
        let style = self.ground.style.as_ref();
        officer.is_some_and(|it| said(&it.phone) || said(&it.email))
            || style.is_some_and(|style| style.draft.contact.iter().any(|it| !it.trim().is_empty()))
    }

    fn to_judge(&self, alone: bool) -> Vec<Problem> {
        let style = self.ground.style.as_ref();
        let returns = style.is_some_and(|style| !style.draft.return_address.trim().is_empty());
        let checks = [
            (alone, Problem::NoGuardian),
            (self.agreements.is_empty(), Problem::NoAgreements),
            (!returns, Problem::NoReturnAddress),
        ];
        let notes = checks.into_iter().filter(|(holds, _)| *holds);
        notes.map(|(_, note)| note).collect()
    }
}

fn has_died(youth: &Youth) -> bool {
    youth.died.is_some() || youth.suspension == Some(Suspension::Deceased)
}

fn has_left(youth: &Youth) -> bool {
    let gone = matches!(
        youth.suspension,
        Some(Suspension::Emigrated | Suspension::Ministerial | Suspension::Rni)
    );
    gone || youth.municipality == Some(MunicipalityCode::RNI)
}
