//! What is missing before a letter can be made, and what the officer has to judge.

use super::{Edits, Proposal, looked};
use crate::domain::case::{Case, CaseStatus};
use crate::domain::letter::Addressee;
use crate::domain::municipality::MunicipalityCode;
use crate::domain::time::Date;
use crate::domain::youth::{Suspension, Youth};
use crate::law::duty::{self, DutyFound};
use crate::law::warning;
use crate::service::letters::error::Problem;

/// With fewer digits a line is a place or a post box, and no number to call.
const DIGITS: usize = 5;

impl Proposal {
    /// What is missing before this one can get his letter, with what the officer filled in.
    #[must_use]
    pub fn problems(&self, edits: &Edits, to: Addressee) -> Vec<Problem> {
        let meant = self.meant(edits);
        let Some(one) = meant.recipient(to) else {
            return Vec::new();
        };
        let mut all = meant.missing.clone();
        if meant.duty(edits).is_some() {
            all.retain(|problem| *problem != Problem::DutyUnclear);
        }
        if edits.duty.is_some() {
            all.retain(|problem| *problem != Problem::DutyNowUnclear);
        }
        let talked = meant.talked(edits, one).is_some();
        let rest = one.problems.iter();
        all.extend(
            rest.filter(|it| **it != Problem::NotHeard || !talked)
                .cloned(),
        );
        all.extend(meant.watched_wrong(meant.watched(edits)));
        let blank = edits.own.iter();
        let blank = blank.filter(|own| own.to == to && own.text.trim().is_empty());
        all.extend(blank.map(|own| Problem::EmptySection(own.section.clone())));
        all
    }

    /// Why nobody can watch until this day.
    fn watched_wrong(&self, until: Date) -> Option<Problem> {
        let of_age = duty::of_age(&self.ground.youth).map(|(_, latest)| latest);
        match of_age.filter(|of_age| *of_age <= until) {
            _ if until < self.dated => Some(Problem::WatchPast(until)),
            // That no duty holds any more is said by itself.
            Some(of_age) if of_age > self.dated => Some(Problem::WatchPastEighteen(of_age)),
            Some(_) | None => None,
        }
    }

    pub(super) fn missing_of(&self, case: &Case, heard: bool) -> Vec<Problem> {
        let ground = &self.ground;
        let enrolled = self.is_at_school();
        let officer = ground.officer.as_ref();
        let broken = self.duty;
        let ended = broken != DutyFound::None && self.duty_now == DutyFound::None;
        let now_unclear = matches!(broken, DutyFound::Is(_)) && self.duty_now == DutyFound::Unclear;
        let checks = [
            (!case.kind.is_absence(), Problem::KindOfCase(case.kind)),
            (case.status == CaseStatus::Closed, Problem::CaseClosed),
            (has_died(&ground.youth), Problem::YouthDeceased),
            (has_left(&ground.youth), Problem::YouthDeparted),
            (!heard, Problem::NoHearing),
            (enrolled && self.is_nothing_missed(), Problem::NoAbsence),
            (enrolled && ground.school.is_none(), Problem::NoSchool),
            (broken == DutyFound::None, Problem::NoDuty),
            (ended, Problem::DutyEnded),
            (broken == DutyFound::Unclear && !ended, Problem::DutyUnclear),
            (now_unclear, Problem::DutyNowUnclear),
            (officer.is_none(), Problem::NoOfficer),
            (officer.is_some_and(|it| it.trainee), Problem::Trainee),
            (ground.style.is_none(), Problem::NoMunicipality),
            (
                officer.is_some() && !self.is_reachable(),
                Problem::NoContact,
            ),
            (self.recipients.is_empty(), Problem::Nobody),
        ];
        only(checks)
    }

    /// Whether there is no absence at all. That somebody has none since he was warned is his own problem.
    fn is_nothing_missed(&self) -> bool {
        self.absence.is_empty() && self.recipients.iter().all(|one| one.warned.is_none())
    }

    /// Whether the letter says how the officer can be reached.
    fn is_reachable(&self) -> bool {
        let said = |text: &Option<String>| text.as_deref().is_some_and(|it| !it.trim().is_empty());
        let officer = self.ground.officer.as_ref();
        let style = self.ground.style.as_ref();
        officer.is_some_and(|it| said(&it.phone) || said(&it.email))
            || style.is_some_and(|style| style.draft.contact.iter().any(|it| reaches(it)))
    }

    pub(super) fn to_judge(&self, case: &Case, alone: bool) -> Vec<Problem> {
        let style = self.ground.style.as_ref();
        let returns = style.is_some_and(|style| !style.draft.return_address.trim().is_empty());
        let youth = &self.ground.youth;
        let moved = youth.municipality.zip(case.municipality);
        let changed = matches!((self.duty, self.duty_now),
            (DutyFound::Is(before), DutyFound::Is(now)) if before != now);
        let beyond = warning::is_beyond_warning(self.case_kind, &self.absence.days());
        let enrolled = !self.is_at_school() && !self.ground.schools.is_empty();
        let checks = [
            (alone, Problem::NoGuardian),
            (beyond, Problem::LuxeBeyondWarning),
            (changed, Problem::DutyChanged),
            (enrolled, Problem::EnrolledAfterAll),
            (self.absence.has_weekend(), Problem::InWeekend),
            (self.agreements.is_empty(), Problem::NoAgreements),
            (
                moved.is_some_and(|(one, other)| one != other),
                Problem::OtherMunicipality,
            ),
            (!returns, Problem::NoReturnAddress),
        ];
        let capped = looked::watched_until(self.dated, youth).1;
        let capped = capped.map(Problem::WatchCapped);
        only(checks).into_iter().chain(capped).collect()
    }
}

/// Those that hold.
fn only<const N: usize>(checks: [(bool, Problem); N]) -> Vec<Problem> {
    let holding = checks.into_iter().filter(|(holds, _)| *holds);
    holding.map(|(_, problem)| problem).collect()
}

/// Whether a line of the letterhead says how somebody is reached: a number to call, or an address of
/// e-mail. A postcode is none.
fn reaches(line: &str) -> bool {
    let words = line.split_whitespace();
    let words: Vec<&str> = words
        .map(|word| word.trim_matches([',', '.', ';']))
        .collect();
    let digits = |word: &str| word.chars().filter(char::is_ascii_digit).count();
    let counted = words.iter().enumerate().map(|(at, word)| {
        let next = words.get(at + 1).copied().unwrap_or_default();
        match is_postcode(word, next) {
            true => 0,
            false => digits(word),
        }
    });
    line.contains('@') || counted.sum::<usize>() >= DIGITS
}

/// `1811 AB`, in one word or two.
fn is_postcode(word: &str, next: &str) -> bool {
    let pair = |text: &str| text.len() == 2 && text.bytes().all(|it| it.is_ascii_uppercase());
    let four = |text: &str| text.len() == 4 && text.bytes().all(|it| it.is_ascii_digit());
    let parted = word.is_char_boundary(4).then(|| word.split_at(4));
    (four(word) && pair(next)) || parted.is_some_and(|(one, two)| four(one) && pair(two))
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_letterhead_reaches_by_number_or_mail() {
        for reached in [
            "Telefoon 072 555 00 00",
            "Bel 14 072",
            "leerplicht@voorbeeld.example",
        ] {
            assert!(reaches(reached), "{reached}");
        }
        for not in [
            "Team Leerplicht",
            "Voorbeeldplein 1, Alkmaar",
            "Postbus 53, 1800 BC Alkmaar",
            "1800BC Alkmaar",
            "",
        ] {
            assert!(!reaches(not), "{not}");
        }
    }
}
