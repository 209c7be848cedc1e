//! Who can get a letter: each parent, guardian or carer whom the duty bound on the days of absence, and the
//! youth where it bound him ([`crate::law::warning`]). Each at his own address, and about his own days.

use super::dutch;
use super::error::Problem;
use super::proposal::Looked;
use super::shield;
use super::talk::{Talked, TalkedHow};
use super::weeks::Absence;
use crate::domain::address::{Address, AddressKind, present};
use crate::domain::guardian::Role;
use crate::domain::id::GuardianId;
use crate::domain::letter::Addressee;
use crate::domain::name::PersonName;
use crate::domain::person::Sex;
use crate::domain::time::Date;
use crate::domain::youth::Youth;
use crate::law::warning::{self, NotBound, Tie};
use crate::service::youths::around::{GuardianCard, same_place};

/// Somebody who can get a letter.
#[derive(Debug, Clone, PartialEq)]
pub struct Recipient {
    /// Who.
    pub to: Addressee,
    /// His name, as it stands above his address; empty where it is not known.
    pub name: String,
    /// What he is to the youth; none for the youth.
    pub role: Option<Role>,
    /// Whether he gets one unless the officer says otherwise.
    pub chosen: bool,
    /// Whether his address is to stay hidden from who looks along.
    pub hidden: bool,
    /// What was missed on the days that he is warned about.
    pub absence: Absence,
    /// When he was warned last in this case.
    pub warned: Option<Date>,
    /// The talk before the letter.
    pub talked: Option<Talked>,
    /// The agreements stand in his letter only where the officer says so: they may tell where somebody
    /// lives who must stay unknown to him.
    pub agreements_held: bool,
    /// What he said stands in his letter only where the officer says so: others open a youth's post.
    pub statement_held: bool,
    /// What is missing: he gets none before it is there.
    pub problems: Vec<Problem>,
    /// What is the officer's to judge.
    pub notes: Vec<Problem>,
    pub(super) salutation: String,
    /// How another's letter names him.
    pub(super) named: String,
    /// He is bound as who cares for the youth, without gezag.
    pub(super) as_carer: bool,
    /// Where he lives: only for his own address block.
    pub(super) lines: Vec<String>,
    pub(super) home: Option<Address>,
}

/// Somebody who gets no letter, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeftOut {
    /// Who.
    pub to: Addressee,
    /// His name.
    pub name: String,
    /// Why.
    pub why: Problem,
}

/// Those who can get a letter, and those who do not.
pub(super) type Found = (Vec<Recipient>, Vec<LeftOut>);

/// Looks at all who care for a youth, and at the youth; over all days of absence, or over those since
/// each was warned.
pub(super) fn all(looked: &Looked, again: bool) -> Found {
    let (mut found, mut left) = (Vec::new(), Vec::new());
    for (id, cards) in bonds(&looked.guardians) {
        match guardian(looked, &cards, again) {
            Ok(one) => found.push(one),
            Err(why) => left.push(LeftOut {
                to: Addressee::Guardian(id),
                name: cards
                    .first()
                    .map(|it| it.guardian.name.full())
                    .unwrap_or_default(),
                why,
            }),
        }
    }
    match youth(looked, again) {
        Ok(one) => found.push(one),
        Err(why) => left.push(LeftOut {
            to: Addressee::Youth(looked.youth().id),
            name: looked.youth().name.full(),
            why,
        }),
    }
    (found, left)
}

/// The bonds of each, in the order of who comes first: somebody can have several in the course of time.
fn bonds(cards: &[GuardianCard]) -> Vec<(GuardianId, Vec<&GuardianCard>)> {
    let mut all: Vec<(GuardianId, Vec<&GuardianCard>)> = Vec::new();
    for card in cards {
        match all.iter_mut().find(|(id, _)| *id == card.guardian.id) {
            Some((_, bonds)) => bonds.push(card),
            None => all.push((card.guardian.id, vec![card])),
        }
    }
    all
}

/// A parent, guardian or carer, with the days on which he was bound.
fn guardian(looked: &Looked, cards: &[&GuardianCard], again: bool) -> Result<Recipient, Problem> {
    if cards.iter().any(|card| card.guardian.died.is_some()) {
        return Err(Problem::GuardianDeceased);
    }
    let tied = cards.iter().filter_map(|card| {
        let along = lives_along(looked, card);
        Some((*card, warning::tie(&card.gezag, along)?))
    });
    let tied: Vec<(&GuardianCard, Tie)> = tied.collect();
    let holds = |on: Date| {
        let mut tied = tied.iter();
        tied.any(|(card, _)| warning::holds_on(&card.gezag, on))
    };
    let (card, tie) = in_force(&tied, looked).ok_or(match tied.is_empty() {
        true => Problem::NoGezag,
        false => Problem::GezagEnded,
    })?;
    let mut one = of_guardian(looked, card);
    one.as_carer = matches!(tie, Tie::Care | Tie::LivesAlong);
    match tie {
        Tie::Gezag => {}
        Tie::Care => one.is_to_judge(Problem::Carer),
        Tie::LivesAlong => one.is_to_judge(Problem::LivesAlong),
        Tie::Unclear => one.is_to_judge(Problem::GezagUnknown),
    }
    if !holds(looked.today) {
        one.is_to_judge(Problem::BondOver);
    }
    let bound = looked.absence.only(holds);
    if bound != looked.absence {
        one.notes.push(Problem::BondOnSomeDays);
    }
    one.about(bound, looked, again);
    Ok(one)
}

/// The bond that counts: of today, else one that held on a day of the absence.
fn in_force<'t>(
    tied: &[(&'t GuardianCard, Tie)],
    looked: &Looked,
) -> Option<(&'t GuardianCard, Tie)> {
    let days = looked.days();
    let held = |card: &GuardianCard| days.iter().any(|on| warning::holds_on(&card.gezag, *on));
    if !tied.iter().any(|(card, _)| held(card)) {
        return None;
    }
    let now = |card: &GuardianCard| warning::holds_on(&card.gezag, looked.today);
    let mut all = tied.iter();
    let found = all.find(|(card, _)| now(card));
    found
        .or_else(|| tied.iter().find(|(card, _)| held(card)))
        .copied()
}

/// Whether the youth lives where he does.
fn lives_along(looked: &Looked, card: &GuardianCard) -> bool {
    present(&card.addresses, looked.today)
        .any(|his| present(&looked.homes, looked.today).any(|home| same_place(his, home)))
}

fn of_guardian(looked: &Looked, card: &GuardianCard) -> Recipient {
    let guardian = &card.guardian;
    let home = present(&card.addresses, looked.today).next();
    let hidden = home.is_some_and(|home| looked.shields.hide_of(card, home));
    // An institution is nobody's mister, and has no surname to be greeted by.
    let institution = card.gezag.role == Role::Institution;
    let sex = match institution {
        true => Sex::Unknown,
        false => guardian.sex,
    };
    let mut one = Recipient::new(Addressee::Guardian(guardian.id), &guardian.name, sex);
    if institution {
        dutch::TO_NOBODY.clone_into(&mut one.salutation);
    }
    one.role = Some(card.gezag.role);
    one.living_at(home.map(|home| &home.address), hidden)
}

/// The youth, with the days on which he was bound himself.
fn youth(looked: &Looked, again: bool) -> Result<Recipient, Problem> {
    let (youth, kind) = (looked.youth(), looked.case_kind());
    let days = warning::days_of_youth(youth, kind, &looked.days());
    let days = days.map_err(|why| match why {
        NotBound::NotEnrolled => Problem::NotEnrolled,
        NotBound::UnderTwelve => Problem::UnderTwelve,
        NotBound::AgeUnclear => Problem::AgeUnclear,
        NotBound::LuxeUnderSixteen => Problem::LuxeUnderSixteen,
    })?;
    let mut one = of_youth(looked, youth);
    if warning::is_judged_for_youth(kind) {
        one.is_to_judge(Problem::LuxeByHimself);
    }
    let bound = looked.absence.only(|on| days.contains(&on));
    if bound != looked.absence {
        one.notes.push(Problem::SinceTwelve);
    }
    one.about(bound, looked, again);
    Ok(one)
}

fn of_youth(looked: &Looked, youth: &Youth) -> Recipient {
    let home = present(&looked.homes, looked.today).next();
    let hidden = home.is_some_and(|home| looked.shields.hide(home));
    let mut one = Recipient::new(Addressee::Youth(youth.id), &youth.name, Sex::Unknown);
    let called = dutch::called(&youth.name).unwrap_or_default();
    one.name = with_call_name(&youth.name);
    one.salutation = format!("Beste {called}");
    one.named = called;
    one.statement_held = true;
    one.living_at(home.map(|home| &home.address), hidden)
}

/// The name of a youth above an address: what he is called, and the surname.
fn with_call_name(name: &PersonName) -> String {
    let called = dutch::called(name).unwrap_or_default();
    let surname = name.surname();
    match called == name.formal_surname() {
        true => called,
        false => format!("{called} {surname}").trim().to_owned(),
    }
}

impl Recipient {
    fn new(to: Addressee, name: &PersonName, sex: Sex) -> Self {
        Self {
            to,
            name: dutch::on_envelope(name, sex).unwrap_or_default(),
            role: None,
            chosen: true,
            hidden: false,
            absence: Absence::default(),
            warned: None,
            talked: None,
            agreements_held: false,
            statement_held: false,
            problems: Vec::new(),
            notes: Vec::new(),
            salutation: dutch::salutation(name, sex).unwrap_or_default(),
            named: dutch::in_a_sentence(name, sex).unwrap_or_default(),
            as_carer: false,
            lines: Vec::new(),
            home: None,
        }
    }

    /// He gets one only where the officer says so.
    fn is_to_judge(&mut self, why: Problem) {
        self.chosen = false;
        self.notes.push(why);
    }

    fn living_at(mut self, home: Option<&Address>, hidden: bool) -> Self {
        if self.name.is_empty() {
            self.problems.push(Problem::NoName);
        }
        self.hidden = hidden;
        self.home = home.cloned();
        match home.map(|home| (home, home.lines())) {
            Some((home, lines)) if !lines.is_empty() => {
                match where_it_stops(home) {
                    Some(Problem::AddressAbroad) => self.notes.push(Problem::AddressAbroad),
                    other => self.problems.extend(other),
                }
                self.lines = lines;
            }
            _ => self.problems.push(Problem::NoAddress),
        }
        self
    }

    /// Says what he is warned about, of the days on which he was bound: all, or those since he was
    /// warned last.
    fn about(&mut self, bound: Absence, looked: &Looked, again: bool) {
        let ground = looked.ground();
        self.agreements_held = shield::holds_back(&ground.places, self);
        if self.agreements_held {
            self.notes.push(Problem::AgreementsHeld);
        }
        if shield::letterhead_tells(ground, self) {
            self.notes.push(Problem::LetterheadTells);
        }
        self.warned = looked.warned(self.to);
        let Some(on) = self.warned else {
            self.absence = bound;
            return;
        };
        if again {
            self.absence = bound;
            self.notes.push(Problem::WarnedBefore(on));
            return;
        }
        self.absence = bound.only(|day| day > on);
        match self.absence.is_empty() {
            // Without a new day it would be the same letter once more.
            true => {
                self.chosen = false;
                self.problems.push(Problem::WarnedAlready(on));
            }
            false => self.notes.push(Problem::OnlySinceWarning(on)),
        }
    }

    /// Adds the talk before the letter, or that there was none with him.
    pub(super) fn after(&mut self, talked: Option<Talked>, any: bool) {
        match talked.as_ref().map(|talked| talked.how) {
            Some(TalkedHow::Somebody) => self.notes.push(Problem::TalkWithWhom),
            Some(TalkedHow::Heard | TalkedHow::NotCome) => {}
            None if any => self.problems.push(Problem::NotHeard),
            // That nobody was heard is a problem of the case.
            None => {}
        }
        self.talked = talked;
    }

    /// Whether he is the youth himself.
    pub(super) fn is_youth(&self) -> bool {
        matches!(self.to, Addressee::Youth(_))
    }
}

/// Why the post would not bring a letter to this address.
fn where_it_stops(home: &Address) -> Option<Problem> {
    let said = |text: &Option<String>| text.as_deref().is_some_and(|text| !text.trim().is_empty());
    let whole = match home.kind {
        AddressKind::Street | AddressKind::Letter => {
            said(&home.street)
                && home.house_number.is_some()
                && home.postcode.is_some()
                && said(&home.town)
        }
        AddressKind::Location => said(&home.location) && said(&home.town),
        AddressKind::Abroad => return Some(Problem::AddressAbroad),
        AddressKind::Unknown => return Some(Problem::NoAddress),
    };
    (!whole).then_some(Problem::AddressIncomplete)
}
