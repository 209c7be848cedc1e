//! Names as the BRP holds them, and every form in which they are written, sorted and sought.
//!
//! Holds no salutation: that is a matter of letters.

mod title;

use serde::{Deserialize, Serialize};

use self::title::Title;
use super::{
    code::codes,
    fold::{fold, words},
};

/// A name as it stands in one category of the BRP (02.10 to 02.40). Any part may be missing; a person may have only
/// given names, or only a surname.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct BrpName {
    /// Voornamen (02.10), all of them, with spaces between.
    pub given: String,
    /// Adellijke titel of predicaat (02.20): a code of table 38 (`B`, `JV`), or the word itself.
    pub title: Option<String>,
    /// Voorvoegsel geslachtsnaam (02.30): `van der`, `'t`.
    pub prefix: Option<String>,
    /// Geslachtsnaam (02.40), without the prefix.
    pub surname: String,
}

impl BrpName {
    /// Prefix and surname, as they follow a given name: `van der Voorbeeld`, `d'Ancona`.
    #[must_use]
    pub fn prefixed(&self) -> String {
        match self
            .prefix
            .as_deref()
            .map(str::trim)
            .filter(|prefix| !prefix.is_empty())
        {
            Some(prefix) if binds(prefix) => format!("{prefix}{}", self.surname),
            Some(prefix) => joined([prefix, &self.surname]),
            None => self.surname.clone(),
        }
    }

    fn prefix(&self) -> &str {
        self.prefix.as_deref().unwrap_or_default()
    }
}

/// A sign that stands in hardly any part of a name: a digit, a colon, a full stop or comma within it. The
/// register holds odd names too, so it is for whoever wrote it to say whether it is right.
#[must_use]
pub fn odd_sign(part: &str) -> Option<char> {
    let part = part.trim();
    let is_odd = |at: usize, sign: char| match sign {
        '.' => at + sign.len_utf8() < part.len(),
        sign => sign.is_ascii_digit() || ":;,!?\"()=@".contains(sign),
    };
    let mut signs = part.char_indices();
    signs.find_map(|(at, sign)| is_odd(at, sign).then_some(sign))
}

/// Whether a prefix is written against the surname: `d'`, `l'`, `dell'`. A lone `'` is none.
fn binds(prefix: &str) -> bool {
    prefix.ends_with(['\'', '’']) && prefix.chars().any(char::is_alphabetic)
}

codes! {
    /// Aanduiding naamgebruik (LO3 61.10): which surname the person uses beside the (former) partner's.
    NameUse {
        /// Eigen: only the own surname.
        Own = "E",
        /// Partner: only the partner's.
        Partner = "P",
        /// The partner's, then the own.
        PartnerOwn = "V",
        /// The own, then the partner's.
        OwnPartner = "N",
    }
}

/// Everything a person is called.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PersonName {
    /// The own name.
    pub own: BrpName,
    /// The name of the (former) partner; only prefix and surname are used.
    pub partner: Option<BrpName>,
    /// Which of the two is used.
    pub name_use: NameUse,
    /// Roepnaam, which the BRP does not hold.
    pub call_name: Option<String>,
}

impl From<BrpName> for PersonName {
    fn from(own: BrpName) -> Self {
        Self {
            own,
            partner: None,
            name_use: NameUse::Own,
            call_name: None,
        }
    }
}

impl PersonName {
    /// All given names and the surname in use: `Fietje Anna Jansen-van der Voorbeeld`, `Fietje barones van Voorbeeld`.
    #[must_use]
    pub fn full(&self) -> String {
        let (predicate, title) = match self.shown_title() {
            Some(Title {
                word,
                before_given: true,
            }) => (word, ""),
            Some(Title {
                word,
                before_given: false,
            }) => ("", word),
            None => ("", ""),
        };
        joined([predicate, &self.own.given, &self.surname_with(title)])
    }

    /// The surname in use, as it follows a given name or initials: `van der Voorbeeld-Jansen`.
    #[must_use]
    pub fn surname(&self) -> String {
        self.surname_with("")
    }

    /// The surname in use, with a title before the own one, wherever that stands.
    fn surname_with(&self, title: &str) -> String {
        let written = |name: &BrpName| match std::ptr::eq(name, &self.own) {
            true => joined([title, &name.prefixed()]),
            false => name.prefixed(),
        };
        let (first, second) = self.surnames();
        match second {
            Some(second) => format!("{}-{}", written(first), written(second)),
            None => written(first),
        }
    }

    /// The surname in use, as it stands without a given name before it: `Van der Voorbeeld-Jansen`.
    ///
    /// The first letter of a prefix is then a capital, but never one behind an apostrophe (`'t Voorbeeld`).
    #[must_use]
    pub fn formal_surname(&self) -> String {
        let surname = self.surname();
        let mut signs = surname.chars();
        match signs.next() {
            Some(first) => first.to_uppercase().chain(signs).collect(),
            None => surname,
        }
    }

    /// As it stands in a list that is sorted by name: `Voorbeeld-Jansen, Fietje van der`; with the call name when known.
    #[must_use]
    pub fn listed(&self) -> String {
        let (first, second) = self.surnames();
        let surname = match second {
            Some(second) => format!("{}-{}", first.surname, second.prefixed()),
            None => first.surname.clone(),
        };
        let given = self.call_name.as_deref().unwrap_or(&self.own.given);
        let behind = joined([given, first.prefix()]);
        let parts = [surname, behind];
        parts
            .into_iter()
            .filter(|part| !part.is_empty())
            .collect::<Vec<_>>()
            .join(", ")
    }

    /// The first letters of the given names, for an address: `F.A.`.
    #[must_use]
    pub fn initials(&self) -> String {
        let letters = self
            .own
            .given
            .split_whitespace()
            .filter_map(|name| name.chars().find(|c| c.is_alphabetic()));
        letters
            .flat_map(|letter| letter.to_uppercase().chain(['.']))
            .collect()
    }

    /// The key by which names sort in Dutch: the surname in use without its prefix, then the prefix, then given names.
    ///
    /// So `de Vries` and `van Vries` both stand at the V. Letters sort as folded (`ij` as i and j, as in a dictionary).
    /// The parts are two spaces apart, which no folded word reaches, so that `Vries, Zoë` comes before `Vries Boer, Anna`.
    #[must_use]
    pub fn sort_key(&self) -> String {
        let (first, second) = self.surnames();
        let surname = match second {
            Some(second) => fold(&format!("{} {}", first.surname, second.prefixed())),
            None => fold(&first.surname),
        };
        format!(
            "{surname}  {}  {}",
            fold(first.prefix()),
            fold(&self.own.given)
        )
    }

    /// Every word under which the person is found, folded, each once: given names, call name, prefixes and both surnames.
    #[must_use]
    pub fn search_words(&self) -> Vec<String> {
        let partner = self
            .partner
            .iter()
            .flat_map(|name| [name.prefix(), &name.surname]);
        let own = [
            self.own.given.as_str(),
            self.call_name.as_deref().unwrap_or_default(),
            self.own.prefix(),
            &self.own.surname,
        ];
        let folded = fold(&own.into_iter().chain(partner).collect::<Vec<_>>().join(" "));
        let mut found: Vec<String> = Vec::new();
        for word in words(&folded) {
            if !found.iter().any(|known| known == word) {
                found.push(word.to_owned());
            }
        }
        found
    }

    /// The surname that leads and the one behind it. Without a partner's surname the own one is used, whatever is asked.
    fn surnames(&self) -> (&BrpName, Option<&BrpName>) {
        let own = Some(&self.own).filter(|own| !own.surname.trim().is_empty());
        match (self.name_use, self.partner_surname(), own) {
            (NameUse::Own, _, _) | (_, None, _) => (&self.own, None),
            (NameUse::Partner, Some(partner), _) | (NameUse::OwnPartner, Some(partner), None) => {
                (partner, None)
            }
            (NameUse::PartnerOwn, Some(partner), own) => (partner, own),
            (NameUse::OwnPartner, Some(partner), Some(own)) => (own, Some(partner)),
        }
    }

    /// The partner's name, when there is a surname in it.
    fn partner_surname(&self) -> Option<&BrpName> {
        self.partner
            .as_ref()
            .filter(|name| !name.surname.trim().is_empty())
    }

    /// A title or predicate belongs to the own surname, so it is left out with the partner's alone; `jonkvrouw` is also
    /// left out beside the partner's (the rules for `aanschrijfwijze` of the BRP API).
    fn shown_title(&self) -> Option<Title<'_>> {
        let (first, second) = self.surnames();
        let own_alone = second.is_none() && std::ptr::eq(first, &self.own);
        let title = self.own.title.as_deref().and_then(Title::read);
        title.filter(|title| own_alone || (second.is_some() && !title.is_of_unmarried()))
    }
}

/// The parts that are not empty, with one space between.
fn joined<const N: usize>(parts: [&str; N]) -> String {
    parts
        .map(str::trim)
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

#[cfg(test)]
mod tests;
