//! What each kind of letter may say: its template, its title, and the facts that the template names.

use serde::Serialize;
use serde_json::Value;

use super::dutch;
use super::proposal::{Edits, Proposal};
use super::recipients::Recipient;
use super::shield;
use super::talk::TalkedHow;
use super::template::Source;
use crate::domain::case::CaseKind;
use crate::domain::guardian::Role;
use crate::domain::letter::{Addressee, LetterKind};
use crate::domain::person::Sex;
use crate::domain::time::dutch_long;
use crate::law::duty::{self, Duty};

/// The table of absence.
pub(super) const ABSENCE: &str = "verzuim";

const WARNING: &str = "waarschuwing.jinja";
const WARNING_TO_YOUTH: &str = "waarschuwing-jongere.jinja";

/// The templates, each with the tables that it may place.
pub(super) const SOURCES: [Source<'static>; 2] = [
    Source {
        file: WARNING,
        text: include_str!("../../../assets/letters/waarschuwing.jinja"),
        tables: &[ABSENCE],
    },
    Source {
        file: WARNING_TO_YOUTH,
        text: include_str!("../../../assets/letters/waarschuwing-jongere.jinja"),
        tables: &[ABSENCE],
    },
];

/// The template for a letter of this kind to this one.
pub(super) const fn template(kind: LetterKind, to: Addressee) -> &'static str {
    match (kind, to) {
        (LetterKind::Warning, Addressee::Guardian(_)) => WARNING,
        (LetterKind::Warning, Addressee::Youth(_)) => WARNING_TO_YOUTH,
    }
}

/// What a kind of letter is called on paper. Names nobody.
pub(super) const fn title(kind: LetterKind) -> &'static str {
    match kind {
        LetterKind::Warning => "Officiële waarschuwing",
    }
}

/// The fields that the templates of all kinds may name.
pub(super) fn fields() -> Vec<String> {
    match serde_json::to_value(Warning::default()) {
        Ok(Value::Object(fields)) => fields.into_iter().map(|(name, _)| name).collect(),
        _ => Vec::new(),
    }
}

/// The facts of a letter.
pub(super) fn of(
    proposal: &Proposal,
    edits: &Edits,
    one: &Recipient,
) -> Result<Value, serde_json::Error> {
    match proposal.kind {
        LetterKind::Warning => serde_json::to_value(Warning::of(proposal, edits, one)),
    }
}

/// The facts of a warning (law.md section 3): to whom, which absence, which duty, the talk before it, what
/// is asked and until when it is watched. What is missing stands there as missing.
#[derive(Debug, Default, Serialize)]
struct Warning {
    salutation: String,
    /// What the youth is called.
    name: String,
    /// The youth at the beginning of a sentence: `Uw dochter Zoë`.
    child_start: String,
    /// The school at the beginning of a sentence.
    school: String,
    /// Not enrolled anywhere.
    absolute: bool,
    /// Holiday without leave.
    luxe: bool,
    period: String,
    amount: String,
    heard: bool,
    not_come: bool,
    talk_on: String,
    statement: String,
    agreements: Vec<String>,
    watched_until: String,
    /// Kwalificatieplicht instead of leerplicht.
    qualification: bool,
    /// The youth is bound himself: twelve or older.
    twelve: bool,
    /// Halt settles such absence.
    halt: bool,
    phone: String,
    email: String,
    reachable: String,
    /// Who gets a letter of his own, and whether the school hears of it.
    copies: String,
}

impl Warning {
    fn of(proposal: &Proposal, edits: &Edits, one: &Recipient) -> Self {
        let youth = &proposal.ground.youth;
        let name = or_missing(dutch::called(&youth.name), "de naam van de jongere");
        let absolute = proposal.case_kind == CaseKind::Absoluut;
        let luxe = proposal.case_kind == CaseKind::Luxe;
        let twelve = duty::binds_the_youth(youth, proposal.dated) == Some(true);
        let talked = proposal.talked(edits, one);
        let how = talked.as_ref().map(|talked| talked.how);
        let statement = talked.as_ref().map(|talked| talked.statement.as_str());
        let span = proposal.absence.span();
        let missed = (!proposal.absence.weeks.is_empty()).then(|| proposal.absence.total());
        Self {
            salutation: or_missing(Some(one.salutation.clone()), "de aanhef"),
            child_start: child(proposal, one, &name),
            school: school(proposal, one),
            absolute,
            luxe,
            period: or_missing(
                span.map(|(from, until)| dutch::period(from, until)),
                "de dagen",
            ),
            amount: or_missing(missed.map(|missed| missed.in_words()), "het verzuim"),
            heard: how == Some(TalkedHow::Heard),
            not_come: how == Some(TalkedHow::NotCome),
            talk_on: or_missing(talked.as_ref().map(|it| dutch_long(it.on)), "het gesprek"),
            statement: statement.unwrap_or_default().trim().to_owned(),
            agreements: proposal
                .agreed(edits)
                .iter()
                .flat_map(|it| whole(it))
                .collect(),
            watched_until: dutch_long(proposal.watched(edits)),
            qualification: proposal.duty(edits) == Some(Duty::Kwalificatieplicht),
            twelve,
            halt: twelve && !luxe && !absolute,
            phone: reach(proposal, |officer| officer.phone.as_deref()),
            email: reach(proposal, |officer| officer.email.as_deref()),
            reachable: reachable(proposal),
            copies: copies(proposal, edits, one),
            name,
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
    or_missing(school.map(|school| school.name.clone()), "de school")
}

fn reach(
    proposal: &Proposal,
    of: impl Fn(&crate::domain::officer::OfficerDraft) -> Option<&str>,
) -> String {
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
    let school = edits
        .tell_school
        .then(|| "De school hoort dat deze waarschuwing is gegeven.".to_owned());
    let parts: Vec<String> = school.into_iter().chain(others).collect();
    parts.join(" ")
}
