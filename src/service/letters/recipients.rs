//! Who can get a letter: each parent, guardian or carer whom the duty binds, and the youth from twelve on
//! (LPW art. 2 lid 1 and lid 3, 4a, 4c). Each at his own address.

use super::dutch;
use super::error::Problem;
use super::talk::{Talked, TalkedHow};
use crate::domain::address::{Address, AddressKind};
use crate::domain::guardian::{Authority, GezagDraft, Role};
use crate::domain::letter::Addressee;
use crate::domain::name::PersonName;
use crate::domain::person::Sex;
use crate::domain::time::Date;
use crate::domain::youth::Youth;
use crate::law::duty;
use crate::service::youths::around::{GuardianCard, Home, Shields};

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
    /// The talk before the letter.
    pub talked: Option<Talked>,
    /// What is missing: he gets none before it is there.
    pub problems: Vec<Problem>,
    /// What is the officer's to judge.
    pub notes: Vec<Problem>,
    pub(super) salutation: String,
    /// How another's letter names him.
    pub(super) named: String,
    /// Where he lives: only for his own address block.
    pub(super) lines: Vec<String>,
    pub(super) home: Option<Address>,
}

/// Somebody who gets no letter, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeftOut {
    /// His name.
    pub name: String,
    /// Why.
    pub why: Problem,
}

/// Those who can get a letter, and those who do not.
pub(super) type Found = (Vec<Recipient>, Vec<LeftOut>);

/// Looks at all who care for a youth, and at the youth, whom only going to school binds: that he is
/// enrolled is for the others to see to.
pub(super) fn all(
    youth: &Youth,
    homes: &[Home],
    guardians: &[GuardianCard],
    shields: &Shields,
    (enrolled, today): (bool, Date),
) -> Found {
    let (mut found, mut left) = (Vec::<Recipient>::new(), Vec::new());
    for card in guardians {
        let to = Addressee::Guardian(card.guardian.id);
        if found.iter().any(|known| known.to == to) {
            continue;
        }
        let bound = match card.guardian.died {
            Some(_) => Err(Problem::GuardianDeceased),
            None => bound(&card.gezag, today),
        };
        match bound {
            Ok(note) => found.push(guardian(card, note, shields)),
            Err(why) => left.push(LeftOut {
                name: card.guardian.name.full(),
                why,
            }),
        }
    }
    // Who has another bond that still holds is not left out.
    left.retain(|out: &LeftOut| !found.iter().any(|it| it.is_called(&out.name, guardians)));
    match duty::binds_the_youth(youth, today) {
        Some(true) if !enrolled => left.push(not_yet(youth, Problem::NotEnrolled)),
        Some(true) => found.push(of_youth(youth, homes, shields)),
        Some(false) => left.push(not_yet(youth, Problem::UnderTwelve)),
        None => left.push(not_yet(youth, Problem::AgeUnclear)),
    }
    (found, left)
}

fn not_yet(youth: &Youth, why: Problem) -> LeftOut {
    LeftOut {
        name: youth.name.full(),
        why,
    }
}

/// Whether the duty binds him today, with what is to be judged about it.
fn bound(gezag: &GezagDraft, today: Date) -> Result<Option<Problem>, Problem> {
    let begun = gezag.from.is_none_or(|from| from <= today);
    if gezag.until.is_some_and(|until| until < today) || !begun {
        return Err(Problem::GezagEnded);
    }
    match (gezag.authority, gezag.role) {
        (Authority::Yes, _) => Ok(None),
        (_, Role::Carer) => Ok(Some(Problem::Carer)),
        (Authority::Unknown, _) => Ok(Some(Problem::GezagUnknown)),
        (Authority::No, _) => Err(Problem::NoGezag),
    }
}

fn guardian(card: &GuardianCard, note: Option<Problem>, shields: &Shields) -> Recipient {
    let guardian = &card.guardian;
    let home = present(&card.addresses);
    let hidden = home.is_some_and(|home| shields.hide_of(card, home));
    let sex = match card.gezag.role {
        // An institution is nobody's mister.
        Role::Institution => Sex::Unknown,
        _ => guardian.sex,
    };
    let mut one = Recipient::new(Addressee::Guardian(guardian.id), &guardian.name, sex);
    one.role = Some(card.gezag.role);
    one.chosen = note.is_none();
    one.notes.extend(note);
    one.living_at(home, hidden)
}

fn of_youth(youth: &Youth, homes: &[Home], shields: &Shields) -> Recipient {
    let home = present(homes);
    let hidden = home.is_some_and(|home| shields.hide(home));
    let mut one = Recipient::new(Addressee::Youth(youth.id), &youth.name, Sex::Unknown);
    let called = dutch::called(&youth.name).unwrap_or_default();
    one.name = with_call_name(&youth.name);
    one.salutation = format!("Beste {called}");
    one.named = called;
    one.living_at(home, hidden)
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

/// Where somebody lives now.
fn present(homes: &[Home]) -> Option<&Address> {
    let present = homes.iter().find(|home| home.until.is_none());
    present.map(|home| &home.address)
}

impl Recipient {
    fn new(to: Addressee, name: &PersonName, sex: Sex) -> Self {
        Self {
            to,
            name: dutch::on_envelope(name, sex).unwrap_or_default(),
            role: None,
            chosen: true,
            hidden: false,
            talked: None,
            problems: Vec::new(),
            notes: Vec::new(),
            salutation: dutch::salutation(name, sex).unwrap_or_default(),
            named: dutch::in_a_sentence(name, sex).unwrap_or_default(),
            lines: Vec::new(),
            home: None,
        }
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

    fn is_called(&self, name: &str, guardians: &[GuardianCard]) -> bool {
        guardians.iter().any(|card| {
            self.to == Addressee::Guardian(card.guardian.id) && card.guardian.name.full() == name
        })
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
