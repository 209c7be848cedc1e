//! A case as it stands in the file, and what a letter of it would be.

use chrono::{Datelike, Days, Weekday};

use super::{Ground, Proposal};
use crate::domain::address::AddressOwner;
use crate::domain::case::{Case, CaseKind};
use crate::domain::diploma::Diploma;
use crate::domain::enrolment::Enrolment;
use crate::domain::hearing::Hearing;
use crate::domain::id::CaseId;
use crate::domain::letter::{Addressee, Letter, LetterKind};
use crate::domain::school::SchoolDraft;
use crate::domain::time::Date;
use crate::domain::timeline::{TimelineEntry, TimelineKind};
use crate::domain::youth::{Youth, YouthDraft};
use crate::law::duty;
use crate::law::warning;
use crate::service::desk::Desk;
use crate::service::letters::error::{LetterError, Problem};
use crate::service::letters::recipients::{self, Recipient};
use crate::service::letters::shield;
use crate::service::letters::style::style;
use crate::service::letters::talk::{self, Since, Talk};
use crate::service::letters::weeks::Absence;
use crate::service::office;
use crate::service::youths::around::{self, GuardianCard, Home, Shields};
use crate::store::Snapshot;

/// For how many weeks the officer watches whether it helps, unless he says otherwise (MAS: four to six).
const WATCHED_WEEKS: u64 = 6;

/// What the file holds about a case.
pub(in crate::service::letters) struct Looked {
    case: Case,
    kind: LetterKind,
    pub(in crate::service::letters) today: Date,
    pub(in crate::service::letters) homes: Vec<Home>,
    pub(in crate::service::letters) guardians: Vec<GuardianCard>,
    pub(in crate::service::letters) shields: Shields,
    timeline: Vec<TimelineEntry>,
    hearings: Vec<Hearing>,
    diplomas: Vec<Diploma>,
    letters: Vec<Letter>,
    last: u32,
    /// All unexcused absence.
    pub(in crate::service::letters) absence: Absence,
    ground: Ground,
}

impl Looked {
    /// Reads it.
    pub(super) fn at(
        file: &Snapshot<'_>,
        desk: Desk<'_>,
        id: CaseId,
        kind: LetterKind,
    ) -> Result<Self, LetterError> {
        let case = file.case(id)?.ok_or(LetterError::NoCase)?;
        let youth = file.youth(case.youth)?.ok_or(LetterError::NoCase)?;
        let today = desk.today;
        let homes = around::homes(file, AddressOwner::Youth(youth.id))?;
        let guardians = around::guardians(file, youth.id)?;
        let shields = Shields::of(&homes, &guardians);
        let absence = match case.kind {
            // Who goes to no school misses no lesson.
            CaseKind::Absoluut => Absence::default(),
            _ => Absence::of(&file.absence_of(id)?, today),
        };
        let mut ground = ground(file, desk, &case, youth)?;
        ground.places = shield::places(&homes, &guardians, &shields, today);
        let days = warning::days_from_twelve(&ground.youth, &absence.days());
        ground.days_of_youth = days.unwrap_or_default();
        Ok(Self {
            kind,
            today,
            timeline: file.timeline_of(id)?,
            hearings: file.hearings_of(id)?,
            diplomas: file.diplomas_of(ground.youth.id)?,
            letters: file.letters_of(id)?,
            last: file.last_letter(id)?,
            case,
            homes,
            guardians,
            shields,
            absence,
            ground,
        })
    }

    pub(in crate::service::letters) const fn youth(&self) -> &Youth {
        &self.ground.youth
    }

    pub(in crate::service::letters) fn case_kind(&self) -> CaseKind {
        self.case.kind
    }

    pub(in crate::service::letters) const fn ground(&self) -> &Ground {
        &self.ground
    }

    /// The days on which it is asked who was bound. Not being enrolled lasts until today; without any day
    /// there is only today.
    pub(in crate::service::letters) fn days(&self) -> Vec<Date> {
        match (self.case.kind, self.absence.is_empty()) {
            (CaseKind::Absoluut, _) | (_, true) => vec![self.today],
            (_, false) => self.absence.days(),
        }
    }

    /// When somebody got such a letter last.
    pub(in crate::service::letters) fn warned(&self, to: Addressee) -> Option<Date> {
        let his = self.letters.iter();
        let his = his.filter(|letter| letter.to == to && letter.kind == self.kind);
        his.map(|letter| letter.dated).max()
    }

    /// The letter; over all days, or over those since the last warning.
    pub(super) fn proposal(&self, again: bool) -> Proposal {
        let (mut recipients, left_out) = recipients::all(self, again);
        let absence = self.in_letters(&recipients);
        let since = self.since(&absence);
        let talks = talk::all(&self.timeline, since);
        let heard = talk::is_any(&self.hearings, &talks, since);
        for one in &mut recipients {
            self.add_talk(one, &talks, heard);
        }
        let (from, until) = absence.span().unwrap_or((self.today, self.today));
        let duty = |from, until| duty::of(self.youth(), &self.diplomas, from, until);
        let mut proposal = Proposal {
            case: self.case.id,
            number: self.case.number,
            case_kind: self.case.kind,
            kind: self.kind,
            dated: self.today,
            recipients,
            left_out,
            missing: Vec::new(),
            notes: Vec::new(),
            talks,
            absence,
            duty: duty(from, until),
            duty_now: duty(self.today, self.today),
            agreements: agreements(&self.timeline, since),
            watched_until: watched_until(self.today, self.youth()).0,
            again: None,
            last: self.last,
            ground: self.ground.clone(),
        };
        proposal.missing = proposal.missing_of(&self.case, heard);
        proposal.notes = proposal.to_judge(&self.case, self.guardians.is_empty());
        proposal
    }

    /// The days that stand in any of the letters.
    fn in_letters(&self, recipients: &[Recipient]) -> Absence {
        if recipients.is_empty() {
            return self.absence.clone();
        }
        let days = recipients.iter().map(|one| one.absence.days());
        let days: Vec<Date> = days.flatten().collect();
        self.absence.only(|on| days.contains(&on))
    }

    /// Which talks are about this absence. Not being enrolled began where the last school ended.
    fn since(&self, absence: &Absence) -> Since {
        let first = match self.case.kind {
            CaseKind::Absoluut => self.ground.not_enrolled_since,
            _ => absence.span().map(|(first, _)| first),
        };
        Since {
            first,
            today: self.today,
        }
    }

    fn add_talk(&self, one: &mut Recipient, talks: &[Talk], heard: bool) {
        let since = self.since(&one.absence);
        let talked = talk::with(one.to, &self.hearings, talks, since);
        let early = talked.as_ref().map(|talked| talked.on);
        let early = early.filter(|on| *on < self.case.opened_on);
        let unknown = self.case.kind == CaseKind::Absoluut && since.first.is_none();
        if let Some(on) = early.filter(|_| unknown) {
            one.notes.push(Problem::TalkBeforeCase(on));
        }
        one.after(talked, heard);
    }
}

fn ground(
    file: &Snapshot<'_>,
    desk: Desk<'_>,
    case: &Case,
    youth: Youth,
) -> Result<Ground, LetterError> {
    let signs = desk.actor.officer.or(case.handler);
    let officer = match signs {
        Some(id) => file.officer(id)?.map(|officer| officer.facts),
        None => None,
    };
    let code = match case.municipality {
        Some(code) => Some(code),
        None => office::own_municipality(file)?,
    };
    let style = match code {
        Some(code) => style(file, code, officer.as_ref())?,
        None => None,
    };
    let enrolments = file.enrolments(youth.id)?;
    let now = enrolments.iter().filter(|it| it.holds_on(desk.today));
    let mut schools: Vec<SchoolDraft> = Vec::new();
    for id in case.school.into_iter().chain(now.map(|it| it.school)) {
        let school = file.school(id)?.map(|school| school.facts);
        schools.extend(school.filter(|school| !schools.contains(school)));
    }
    let school = match case.school {
        Some(id) => file.school(id)?.map(|school| school.facts),
        None => None,
    };
    Ok(Ground {
        not_enrolled_since: not_enrolled_since(&enrolments, desk.today),
        municipality: code,
        youth,
        school,
        schools,
        officer,
        signs,
        style,
        places: Vec::new(),
        days_of_youth: Vec::new(),
    })
}

/// The day after the last school ended; none where a school still goes on, or none is known.
fn not_enrolled_since(enrolments: &[Enrolment], today: Date) -> Option<Date> {
    if enrolments.iter().any(|it| it.holds_on(today)) {
        return None;
    }
    let ended = enrolments.iter().filter_map(|it| it.until);
    let last = ended.filter(|until| *until < today).max()?;
    last.succ_opt()
}

/// The agreements about this absence that still stand in a timeline, the oldest first.
fn agreements(timeline: &[TimelineEntry], since: Since) -> Vec<String> {
    let stands = |entry: &&TimelineEntry| {
        entry.kind == TimelineKind::Agreement && entry.struck.is_none() && since.holds(entry.on)
    };
    let texts = timeline.iter().rev().filter(stands);
    let texts = texts.map(|entry| entry.text.trim().to_owned());
    texts.filter(|text| !text.is_empty()).collect()
}

/// So many weeks on, not in a weekend, when nobody is at school; and the 18th birthday, where it has to
/// end before that: no duty holds from then on (LPW art. 4b).
pub(super) fn watched_until(today: Date, youth: &YouthDraft) -> (Date, Option<Date>) {
    let weeks = today.checked_add_days(Days::new(7 * WATCHED_WEEKS));
    let weeks = weeks.unwrap_or(today);
    let coming = duty::of_age(youth).map(|(soonest, _)| soonest);
    let ends = coming.filter(|of_age| today < *of_age && *of_age <= weeks);
    let last = ends.and_then(|of_age| of_age.pred_opt()).unwrap_or(weeks);
    let back = match last.weekday() {
        Weekday::Sat => 1,
        Weekday::Sun => 2,
        _ => 0,
    };
    let school = last.checked_sub_days(Days::new(back)).unwrap_or(last);
    (school.max(today), ends)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::name::{BrpName, PersonName};
    use crate::domain::partial_date::PartialDate;

    #[track_caller]
    fn check(born: u32, today: &str, until: &str, ends: Option<&str>) {
        let name = PersonName::from(BrpName::default());
        let youth = YouthDraft::new(name, PartialDate::from_int(born).unwrap());
        let day = |text: &str| text.parse::<Date>().unwrap();
        let found = watched_until(day(today), &youth);
        assert_eq!(found, (day(until), ends.map(day)), "{born} {today}");
    }

    #[test]
    fn nobody_is_watched_on_his_eighteenth_birthday() {
        check(20_120_531, "2026-11-23", "2027-01-04", None);
        check(20_120_531, "2026-11-21", "2027-01-01", None);
        // Eighteen on a Wednesday, and on a Monday.
        check(20_081_216, "2026-11-23", "2026-12-15", Some("2026-12-16"));
        check(20_081_214, "2026-11-23", "2026-12-11", Some("2026-12-14"));
        check(20_090_105, "2026-11-23", "2027-01-04", None);
        check(20_090_104, "2026-11-23", "2027-01-01", Some("2027-01-04"));
        check(20_081_124, "2026-11-23", "2026-11-23", Some("2026-11-24"));
        check(20_081_123, "2026-11-23", "2027-01-04", None);
        check(0, "2026-11-23", "2027-01-04", None);
    }
}
