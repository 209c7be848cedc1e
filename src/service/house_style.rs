//! House styles: what makes a letter that of its municipality. Each municipality of the work area has
//! one; until somebody enters it, that is its name in black.

mod error;
mod paper;
mod sample;
#[cfg(test)]
mod tests;

pub use crate::document::Logo;
pub use error::{HouseStyleError, contrast};
pub use paper::{Own, Writer, letterhead, signature};
pub use sample::head;

use super::desk::Desk;
use crate::domain::fold::fold;
use crate::domain::house_style::HouseStyleDraft;
use crate::domain::id::{ContentId, HouseStyleId};
use crate::domain::municipality::{self, MunicipalityCode};
use crate::store::{Changes, Op, OpKind, Snapshot, StoreError, Table, Tx};

/// What a write answers: what it made, and the rows it changed.
pub type Done<T> = Result<(T, Changes), HouseStyleError>;

/// The style of a municipality.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Styled {
    /// Its key; nothing while nobody entered one and the usual one holds.
    pub id: Option<HouseStyleId>,
    /// The style.
    pub style: HouseStyleDraft,
}

/// A logo that was read, and whose bytes it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KnownLogo(ContentId, Logo);

/// What a letter in a style still lacks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Missing {
    /// No line says how the sender is reached.
    Contact,
    /// The post does not know where to bring a letter back.
    ReturnAddress,
}

impl Missing {
    /// The word for it in the Fluent files.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Contact => "contact",
            Self::ReturnAddress => "return-address",
        }
    }
}

/// The styles of all municipalities of the work area, each once, by name.
///
/// # Errors
/// When the file cannot be read.
pub fn all(desk: Desk<'_>) -> Result<Vec<Styled>, HouseStyleError> {
    let styles = desk.store.read(|file| {
        let parts = file.work_area()?.parts.into_iter();
        let mut codes: Vec<MunicipalityCode> = parts.map(|part| part.municipality).collect();
        codes.sort_by_cached_key(|code| {
            let name = municipality::name(*code);
            (name.map(fold), *code)
        });
        codes.dedup();
        let styles = codes.into_iter().map(|code| of(file, code));
        styles.collect::<Result<_, StoreError>>()
    });
    Ok(styles?)
}

/// The style of a municipality, also of one outside the work area.
///
/// # Errors
/// When the file cannot be read.
pub fn get(desk: Desk<'_>, municipality: MunicipalityCode) -> Result<Styled, HouseStyleError> {
    Ok(desk.store.read(|file| of(file, municipality))?)
}

/// The same within something that is being read.
pub(in crate::service) fn of(
    file: &Snapshot<'_>,
    municipality: MunicipalityCode,
) -> Result<Styled, StoreError> {
    Ok(match file.house_style_of(municipality)? {
        Some(kept) => Styled {
            id: Some(kept.id),
            style: kept.facts,
        },
        None => Styled {
            id: None,
            style: HouseStyleDraft::usual(municipality),
        },
    })
}

/// The logo of a style; nothing where it has none.
///
/// # Errors
/// When its bytes are damaged or no picture any more.
pub fn logo(desk: Desk<'_>, style: &HouseStyleDraft) -> Result<Option<Logo>, HouseStyleError> {
    desk.store.read(|file| logo_of(file, style))
}

/// The same within something that is being read.
pub(in crate::service) fn logo_of(
    file: &Snapshot<'_>,
    style: &HouseStyleDraft,
) -> Result<Option<Logo>, HouseStyleError> {
    let Some(id) = style.logo else {
        return Ok(None);
    };
    let damaged = || StoreError::Damaged("content".to_owned());
    let content = file.content(id)?.ok_or_else(damaged)?;
    let mut bytes = Vec::new();
    file.copy_content(&content, &mut bytes)?;
    Ok(Some(Logo::read(&bytes)?))
}

/// What a letter in this style lacks to be whole.
#[must_use]
pub fn missing(style: &HouseStyleDraft) -> Vec<Missing> {
    let nothing = |text: &String| text.trim().is_empty();
    let contact = style.contact.iter().all(nothing);
    let return_address = nothing(&style.return_address);
    [
        contact.then_some(Missing::Contact),
        return_address.then_some(Missing::ReturnAddress),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// Writes the style of a municipality. Its logo stays as it stands in the file: that is set apart. What
/// would not fit on paper is refused now, and not on the day of the first letter.
///
/// # Errors
/// When it has no sender, cannot be read or drawn, or does not fit; and when the municipality is not
/// in the work area.
pub fn save(desk: Desk<'_>, draft: &HouseStyleDraft) -> Done<HouseStyleId> {
    let draft = tidy(draft);
    check(&draft)?;
    // The name is also what a logo says to who cannot see it: it must be drawn all the same.
    sample::print(desk, &draft, None)?;
    act(desk, draft.municipality, |there| HouseStyleDraft {
        logo: there.logo,
        ..draft
    })
}

/// Puts a logo in the place of the sender's name. Its bytes go in first; they are what somebody chose,
/// to the last bit.
///
/// # Errors
/// When it is no picture or far too large; and when the municipality is not in the work area.
pub fn set_logo(
    desk: Desk<'_>,
    municipality: MunicipalityCode,
    mut bytes: &[u8],
) -> Done<HouseStyleId> {
    Logo::read(bytes)?;
    let content = desk.store.put_content(&mut bytes)?;
    act(desk, municipality, |there| HouseStyleDraft {
        logo: Some(content.id),
        ..there
    })
}

/// Takes the logo away: the sender's name stands in its place again. Undoing brings it back.
///
/// # Errors
/// When the municipality is not in the work area.
pub fn remove_logo(desk: Desk<'_>, municipality: MunicipalityCode) -> Done<HouseStyleId> {
    act(desk, municipality, |there| HouseStyleDraft {
        logo: None,
        ..there
    })
}

/// Changes the style of a municipality, in one act.
fn act(
    desk: Desk<'_>,
    municipality: MunicipalityCode,
    change: impl FnOnce(HouseStyleDraft) -> HouseStyleDraft,
) -> Done<HouseStyleId> {
    desk.act(&Op::new(OpKind::Office), |tx: &mut Tx<'_>| {
        let parts = tx.work_area()?.parts;
        if !parts.iter().any(|part| part.municipality == municipality) {
            return Err(HouseStyleError::NotInArea);
        }
        let there = of(tx, municipality)?.style;
        let id = tx.set_house_style(&change(there))?;
        tx.about(Table::HouseStyle, id.0);
        Ok(id)
    })
}

/// Without the room around texts, and without empty lines at the end.
fn tidy(draft: &HouseStyleDraft) -> HouseStyleDraft {
    let line = |text: &String| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let maybe = |text: &Option<String>| text.as_ref().map(line).filter(|text| !text.is_empty());
    let mut contact: Vec<String> = draft.contact.iter().map(line).collect();
    while contact.last().is_some_and(String::is_empty) {
        contact.pop();
    }
    HouseStyleDraft {
        sender: line(&draft.sender),
        contact,
        // Between postcode and town stand two spaces.
        return_address: paper::return_address(&draft.return_address).to_owned(),
        signatory: maybe(&draft.signatory),
        reachable: maybe(&draft.reachable),
        ..draft.clone()
    }
}

fn check(draft: &HouseStyleDraft) -> Result<(), HouseStyleError> {
    if draft.sender.is_empty() {
        return Err(HouseStyleError::NoSender);
    }
    let most = HouseStyleDraft::MOST_CONTACT;
    if draft.contact.len() > most {
        return Err(HouseStyleError::TooManyLines { most });
    }
    match draft.colour {
        Some(colour) if !colour.is_readable() => Err(HouseStyleError::TooLight { colour }),
        Some(_) | None => Ok(()),
    }
}
