//! What may not stand in a letter because it tells where somebody lives who must stay unknown: the
//! protected addresses of all around the youth, and for who must not know where the youth lives the
//! school as well. Each letter's own words are looked through before it is made; the address of who gets
//! it stands in his address block alone, which is no part of those words.

use super::recipients::Recipient;
use crate::domain::address::Address;
use crate::domain::fold::fold;
use crate::domain::guardian::Role;
use crate::domain::school::SchoolDraft;
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

/// All places around a youth.
pub(super) fn places(homes: &[Home], guardians: &[GuardianCard], shields: &Shields) -> Vec<Place> {
    let own = homes.iter().map(|home| Place {
        address: home.address.clone(),
        hidden: shields.hide(home),
        of_youth: home.until.is_none(),
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

/// Whether the school may not be named to somebody: it tells where the youth lives.
pub(super) fn hides_school(places: &[Place], to: &Recipient) -> bool {
    let lives_there = |place: &Place| {
        to.home
            .as_ref()
            .is_some_and(|home| same_place(home, &place.address))
    };
    let mut of_youth = places.iter().filter(|place| place.of_youth);
    !to.is_youth() && of_youth.any(|place| is_hidden(place, to) && !lives_there(place))
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
    /// For a letter to this one, from this municipality.
    pub(super) fn new(
        places: &[Place],
        to: &Recipient,
        sender: &str,
        school: Option<&SchoolDraft>,
    ) -> Self {
        let hidden = places.iter().filter(|place| is_hidden(place, to));
        let mut phrases: Vec<String> = hidden
            .flat_map(|place| betraying(&place.address, to, sender))
            .collect();
        if let Some(school) = school.filter(|_| hides_school(places, to)) {
            let town = school.town.as_deref().unwrap_or_default();
            phrases.push(fold(&school.name));
            phrases.extend(telling_town(town, to, sender));
        }
        phrases.retain(|phrase| !phrase.is_empty());
        Self { phrases }
    }

    /// Whether a text holds one of them.
    pub(super) fn is_betrayed_by(&self, text: &str) -> bool {
        let text = format!(" {} ", fold(text));
        let mut phrases = self.phrases.iter();
        phrases.any(|phrase| text.contains(&format!(" {phrase} ")))
    }
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
    let from = format!(" {} ", fold(sender)).contains(&format!(" {town} "));
    (!town.is_empty() && !known && !from).then_some(town)
}
