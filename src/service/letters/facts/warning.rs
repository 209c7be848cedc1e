//! What a warning says: the facts that its template names.

use serde::Serialize;

use crate::domain::case::CaseKind;
use crate::domain::guardian::Role;
use crate::domain::officer::OfficerDraft;
use crate::domain::person::Sex;
use crate::domain::time::dutch_long;
use crate::law::duty::Duty;
use crate::law::halt;
use crate::service::letters::dutch;
use crate::service::letters::proposal::{Edits, Proposal};
use crate::service::letters::recipients::Recipient;
use crate::service::letters::shield;
use crate::service::letters::talk::{Talked, TalkedHow};
use crate::service::letters::weeks::Missed;

/// The facts of a warning (law.md section 3): to whom, which absence, which duty, the talk before it, what
/// is asked and until when it is watched. What is missing stands there as missing.
#[derive(Debug, Default, Serialize)]
pub(super) struct Warning {
    salutation: String,
    /// What the youth is called.
    name: String,
    /// The youth as the register names him, and when he was born: `op 31 mei 2012`.
    full_name: String,
    born: String,
    /// The youth at the beginning of a sentence: `Uw dochter Zoë`.
    child_start: String,
    /// The school at the beginning of a sentence.
    school: String,
    /// Not enrolled anywhere, and since when.
    absolute: bool,
    not_since: String,
    /// Holiday without leave.
    luxe: bool,
    period: String,
    /// What happened, behind who: `miste zonder geldige reden lessen`.
    broken: String,
    /// How much, at the end of a sentence: `18 lesuren afwezig was zonder geldige reden`.
    missed: String,
    /// He came late.
    late: bool,
    #[serde(flatten)]
    talk: Talk,
    agreements: Vec<String>,
    watched_until: String,
    /// Kwalificatieplicht instead of leerplicht.
    qualification: bool,
    /// Leerplicht on the days of absence, kwalificatieplicht now.
    changed: bool,
    /// He is bound as who cares for the youth.
    carer: bool,
    /// The youth was bound himself: twelve or older on those days.
    twelve: bool,
    /// Halt settles such absence.
    halt: bool,
    /// The officer can interrogate himself.
    boa: bool,
    phone: String,
    email: String,
    reachable: String,
    /// Who gets a letter of his own, and whether the school hears of it.
    copies: String,
}

/// What it says of the talk before it.
#[derive(Debug, Default, Serialize)]
struct Talk {
    heard: bool,
    not_come: bool,
    /// In writing.
    written: bool,
    /// The officer who signs spoke with him, or a colleague did; neither where that is not known.
    by_me: bool,
    by_colleague: bool,
    talk_on: String,
    statement: String,
}

impl Warning {
    pub(super) fn of(proposal: &Proposal, edits: &Edits, one: &Recipient) -> Self {
        let ground = &proposal.ground;
        let youth = &ground.youth;
        let name = or_missing(dutch::called(&youth.name), "de naam van de jongere");
        let days = &ground.days_of_youth;
        let span = one.absence.span();
        let total = one.absence.total();
        let (duty, now) = (proposal.duty(edits), proposal.duty_now(edits));
        Self {
            salutation: or_missing(Some(one.salutation.clone()), "de aanhef"),
            full_name: or_missing(Some(youth.name.full()), "de naam van de jongere"),
            born: dutch::birth(youth.born),
            child_start: dutch::upper_first(&child(proposal, one, &name)),
            school: school(proposal, one),
            absolute: !proposal.is_at_school(),
            not_since: ground
                .not_enrolled_since
                .map(dutch_long)
                .unwrap_or_default(),
            luxe: proposal.case_kind == CaseKind::Luxe,
            period: or_missing(
                span.map(|(from, until)| dutch::period(from, until)),
                "de dagen",
            ),
            broken: broken(total),
            missed: or_missing(missed(total), "het verzuim"),
            late: total.late > 0,
            talk: Talk::of(proposal, edits, one),
            agreements: proposal
                .agreed(edits, one)
                .iter()
                .flat_map(|it| whole(it))
                .collect(),
            watched_until: dutch_long(proposal.watched(edits)),
            qualification: duty == Some(Duty::Kwalificatieplicht),
            changed: duty == Some(Duty::Leerplicht) && now == Some(Duty::Kwalificatieplicht),
            carer: one.as_carer,
            twelve: !days.is_empty(),
            halt: halt::can_follow(youth, proposal.case_kind, days),
            boa: ground.officer.as_ref().is_some_and(OfficerDraft::is_boa),
            phone: reach(proposal, |officer| officer.phone.as_deref()),
            email: reach(proposal, |officer| officer.email.as_deref()),
            reachable: reachable(proposal),
            copies: copies(proposal, edits, one),
            name,
        }
    }
}

impl Talk {
    fn of(proposal: &Proposal, edits: &Edits, one: &Recipient) -> Self {
        let talked = proposal.talked(edits, one);
        let on = talked.as_ref().map(|talked| dutch_long(talked.on));
        let is = |how| talked.as_ref().is_some_and(|talked| talked.how == how);
        let by = talked.as_ref().and_then(|talked: &Talked| talked.by);
        Self {
            heard: is(TalkedHow::Heard),
            not_come: is(TalkedHow::NotCome),
            written: talked.as_ref().is_some_and(|talked| talked.written),
            by_me: by.is_some() && by == proposal.ground.signs,
            by_colleague: by.is_some() && by != proposal.ground.signs,
            talk_on: or_missing(on, "het gesprek"),
            statement: proposal.stated(edits, one).trim().to_owned(),
        }
    }
}

/// A fact, or in a draft that it is missing; with that no letter is made.
fn or_missing(fact: Option<String>, what: &str) -> String {
    let known = fact.filter(|fact| !fact.trim().is_empty());
    known.unwrap_or_else(|| format!("[{what} ontbreekt]"))
}

/// A text that says something, on its own.
fn whole(text: &str) -> Option<String> {
    Some(text.trim().to_owned()).filter(|text| !text.is_empty())
}

/// What happened: one lesson is not "vaak", and who came late was there.
fn broken(total: Missed) -> String {
    let absent = total.absent();
    let lessons = match (absent.lessons, absent.minutes, absent.times) {
        (1, 0, 0) => "een les",
        _ => "lessen",
    };
    let away = match (absent.is_whole_days(), absent.whole_days) {
        (true, _) => "was zonder geldige reden niet op school".to_owned(),
        (false, 0) => format!("miste zonder geldige reden {lessons}"),
        (false, 1) => format!("miste zonder geldige reden een hele dag en {lessons}"),
        (false, _) => format!("miste zonder geldige reden hele dagen en {lessons}"),
    };
    match (absent.is_nothing(), total.late > 0) {
        (true, true) => "kwam te laat op school".to_owned(),
        (false, true) => format!("{away} en kwam te laat"),
        (_, false) => away,
    }
}

/// How much was missed, and how often late; nothing where nothing was.
fn missed(total: Missed) -> Option<String> {
    let absent = total.absent();
    let away = (!absent.is_nothing())
        .then(|| format!("{} afwezig was zonder geldige reden", absent.in_words()));
    let late = (total.late > 0).then(|| format!("{} keer te laat kwam", total.late));
    let parts: Vec<String> = away.into_iter().chain(late).collect();
    whole(&dutch::and(&parts))
}

/// The youth as a parent calls him.
fn child(proposal: &Proposal, one: &Recipient, name: &str) -> String {
    let sex = proposal.ground.youth.sex;
    match (one.role, sex) {
        (Some(Role::Parent1 | Role::Parent2), Sex::Male) => format!("Uw zoon {name}"),
        (Some(Role::Parent1 | Role::Parent2), Sex::Female) => format!("Uw dochter {name}"),
        (Some(Role::Parent1 | Role::Parent2), Sex::Unknown) => format!("Uw kind {name}"),
        (Some(_) | None, _) => name.to_owned(),
    }
}

/// The school, unless its name tells where the youth lives to who must not know.
fn school(proposal: &Proposal, one: &Recipient) -> String {
    if shield::hides_school(&proposal.ground.places, one) {
        return "De school".to_owned();
    }
    let school = proposal.ground.school.as_ref();
    let name = school.map(|school| dutch::upper_first(school.name.trim()));
    or_missing(name, "de school")
}

fn reach(proposal: &Proposal, of: impl Fn(&OfficerDraft) -> Option<&str>) -> String {
    let officer = proposal.ground.officer.as_ref();
    officer.and_then(of).unwrap_or_default().trim().to_owned()
}

fn reachable(proposal: &Proposal) -> String {
    let style = proposal.ground.style.as_ref();
    let text = style.and_then(|style| style.draft.reachable.as_deref());
    text.unwrap_or_default().trim().to_owned()
}

/// Who else gets a letter. Nobody is named where somebody must stay unknown.
fn copies(proposal: &Proposal, edits: &Edits, one: &Recipient) -> String {
    let chosen = proposal.chosen(edits);
    let others = proposal.recipients.iter();
    let others = others.filter(|other| other.to != one.to && chosen.contains(&other.to));
    let names: Vec<String> = others.map(|other| other.named.clone()).collect();
    let named = !shield::is_any(&proposal.ground.places) && one.role != Some(Role::Unknown);
    let named = named && names.iter().all(|name| !name.is_empty());
    let others = match (names.as_slice(), named) {
        ([], _) => None,
        ([only], true) => Some(format!(
            "{} krijgt een eigen brief.",
            dutch::upper_first(only)
        )),
        (_, true) => {
            let all = dutch::upper_first(&dutch::and(&names));
            Some(format!("{all} krijgen een eigen brief."))
        }
        (_, false) => Some("Ieder krijgt een eigen brief.".to_owned()),
    };
    let school = (edits.tell_school && proposal.is_at_school())
        .then(|| "De school hoort dat deze waarschuwing is gegeven.".to_owned());
    let parts: Vec<String> = school.into_iter().chain(others).collect();
    parts.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(total: Missed, happened: &str, amount: &str) {
        assert_eq!(broken(total), happened);
        assert_eq!(missed(total).as_deref(), Some(amount));
    }

    #[test]
    fn what_happened_is_said_as_it_was() {
        let none = Missed::default();
        check(
            Missed { lessons: 1, ..none },
            "miste zonder geldige reden een les",
            "1 lesuur afwezig was zonder geldige reden",
        );
        check(
            Missed { late: 3, ..none },
            "kwam te laat op school",
            "3 keer te laat kwam",
        );
        check(
            Missed {
                lessons: 4,
                late: 1,
                ..none
            },
            "miste zonder geldige reden lessen en kwam te laat",
            "4 lesuren afwezig was zonder geldige reden en 1 keer te laat kwam",
        );
        check(
            Missed {
                whole_days: 2,
                late: 1,
                ..none
            },
            "was zonder geldige reden niet op school en kwam te laat",
            "2 hele dagen afwezig was zonder geldige reden en 1 keer te laat kwam",
        );
        check(
            Missed {
                whole_days: 1,
                minutes: 50,
                ..none
            },
            "miste zonder geldige reden een hele dag en lessen",
            "1 hele dag en 50 minuten afwezig was zonder geldige reden",
        );
        assert_eq!(missed(none), None);
    }
}
