//! What may not stand in a letter because it tells where somebody lives who must stay unknown: the
//! protected addresses of all around the youth, and for who must not know where the youth lives the
//! school as well. Each letter's own words are looked through before it is made; the address of who gets
//! it stands in his address block alone, which is no part of those words.

use super::proposal::Ground;
use super::recipients::Recipient;
use crate::domain::address::Address;
use crate::domain::fold::fold;
use crate::domain::guardian::Role;
use crate::domain::school::SchoolDraft;
use crate::domain::time::Date;
use crate::service::youths::around::{GuardianCard, Home, Shields, same_place};

/// A street with fewer letters may be a word of any letter; then only with its number it betrays.
const TELLING: usize = 6;

/// An address, and whose it is.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Place {
    address: Address,
    /// Whether it is hidden from everybody but who lives there.
    hidden: bool,
    /// Whether the youth lives there now.
    of_youth: bool,
}

/// All places around a youth, as they are today.
pub(super) fn places(
    homes: &[Home],
    guardians: &[GuardianCard],
    shields: &Shields,
    today: Date,
) -> Vec<Place> {
    let own = homes.iter().map(|home| Place {
        address: home.address.clone(),
        hidden: shields.hide(home),
        of_youth: home.holds_on(today) && !home.lines().is_empty(),
    });
    let theirs = guardians.iter().flat_map(|card| {
        card.addresses.iter().map(|home| Place {
            address: home.address.clone(),
            hidden: shields.hide_of(card, home),
            of_youth: false,
        })
    });
    own.chain(theirs).collect()
}

/// Whether any of them is hidden.
pub(super) fn is_any(places: &[Place]) -> bool {
    places.iter().any(|place| place.hidden)
}

/// Whether the school may not be named to somebody: it tells where the youth lives. Where that is not
/// known, any hidden place may be his home.
pub(super) fn hides_school(places: &[Place], to: &Recipient) -> bool {
    let homes: Vec<&Place> = places.iter().filter(|place| place.of_youth).collect();
    let hidden = |place: &Place| is_hidden_from(place, to);
    let tells = match homes.is_empty() {
        true => to.role == Some(Role::Unknown) || places.iter().any(hidden),
        false => homes.into_iter().any(hidden),
    };
    tells && !to.is_youth()
}

/// Whether what was agreed is not told him unasked: there is a place that he may not know, and nobody
/// said that the agreements do not tell it.
pub(super) fn holds_back(places: &[Place], to: &Recipient) -> bool {
    places.iter().any(|place| is_hidden_from(place, to))
}

/// Whether the name of the municipality above the letter may tell him where the youth lives: it is the
/// youth's, he may not know it, and he lives elsewhere.
pub(super) fn letterhead_tells(ground: &Ground, to: &Recipient) -> bool {
    let style = ground.style.as_ref();
    let (Some(code), Some(style)) = (ground.municipality, style) else {
        return false;
    };
    let of_youth = ground.youth.municipality.is_none_or(|his| his == code);
    let home = to.home.as_ref();
    let near = home.is_some_and(|home| {
        let town = home.town.as_deref().unwrap_or_default();
        home.municipality == Some(code) || names_town(&style.draft.sender, &fold(town))
    });
    hides_school(&ground.places, to) && of_youth && !near
}

/// Whether a place is hidden from somebody who does not live there.
fn is_hidden_from(place: &Place, to: &Recipient) -> bool {
    let home = to.home.as_ref();
    is_hidden(place, to) && !home.is_some_and(|home| same_place(home, &place.address))
}

/// What somebody is to the youth must be known before he may know where the youth lives.
fn is_hidden(place: &Place, to: &Recipient) -> bool {
    place.hidden || to.role == Some(Role::Unknown)
}

/// The words that a letter to somebody may not hold.
#[derive(Debug)]
pub(super) struct Guard {
    phrases: Vec<String>,
}

impl Guard {
    /// For a letter to this one. What every such letter says anyway (`said`: the words of its template, the
    /// names in it) tells nothing, also where a place is called so.
    pub(super) fn new(ground: &Ground, to: &Recipient, said: &str) -> Self {
        let style = ground.style.as_ref();
        let sender = style.map_or("", |style| style.draft.sender.as_str());
        let places = ground.places.iter();
        let hidden = places.filter(|place| is_hidden(place, to));
        let mut phrases: Vec<String> = hidden
            .flat_map(|place| betraying(&place.address, to, sender))
            .collect();
        if hides_school(&ground.places, to) {
            let schools = ground.schools.iter();
            phrases.extend(schools.flat_map(|school| of_school(school, to, sender)));
        }
        let said = format!(" {} ", fold(said));
        phrases.retain(|phrase| !phrase.is_empty() && !said.contains(&format!(" {phrase} ")));
        Self { phrases }
    }

    /// Whether a text holds one of them.
    pub(super) fn is_betrayed_by(&self, text: &str) -> bool {
        let text = format!(" {} ", fold(text));
        let mut phrases = self.phrases.iter();
        phrases.any(|phrase| text.contains(&format!(" {phrase} ")))
    }
}

/// The words that tell a school.
fn of_school(school: &SchoolDraft, to: &Recipient, sender: &str) -> Vec<String> {
    let town = school.town.as_deref().unwrap_or_default();
    let mut phrases = vec![fold(&school.name)];
    phrases.extend(telling_town(town, to, sender));
    let street = fold(school.street.as_deref().unwrap_or_default());
    phrases.extend(Some(street).filter(|street| street.chars().count() >= TELLING));
    phrases.extend(school.postcode.map(|it| fold(&it.to_string())));
    phrases
}

/// The words that tell an address.
fn betraying(address: &Address, to: &Recipient, sender: &str) -> Vec<String> {
    let mut phrases = Vec::new();
    if let Some(street) = address.street.as_deref() {
        let street = fold(street);
        let number = address.house_number.map(|number| number.to_string());
        let shared = to.home.as_ref().and_then(|home| home.street.as_deref());
        let telling = street.chars().count() >= TELLING && shared.map(fold) != Some(street.clone());
        match (telling, number) {
            (true, _) | (false, None) => phrases.push(street),
            (false, Some(number)) => phrases.push(format!("{street} {number}")),
        }
    }
    if let Some(postcode) = address.postcode {
        let postcode = fold(&postcode.to_string());
        phrases.push(postcode.replace(' ', ""));
        phrases.push(postcode);
    }
    let lines = address.location.iter().chain(&address.foreign_lines);
    phrases.extend(lines.map(|line| fold(line)));
    let town = address.town.as_deref().unwrap_or_default();
    phrases.extend(telling_town(town, to, sender));
    phrases
}

/// A town, unless who gets the letter lives there too or the letter comes from there: then it says
/// nothing.
fn telling_town(town: &str, to: &Recipient, sender: &str) -> Option<String> {
    let town = fold(town);
    let his = to.home.as_ref().and_then(|home| home.town.as_deref());
    let known = his.map(fold) == Some(town.clone());
    let from = names_town(sender, &town);
    (!town.is_empty() && !known && !from).then_some(town)
}

/// Whether the sender of the letter is called by this folded town.
fn names_town(sender: &str, town: &str) -> bool {
    !town.is_empty() && format!(" {} ", fold(sender)).contains(&format!(" {town} "))
}
