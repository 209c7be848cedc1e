//! In which style a letter is: the only place that knows where the style comes from.

use crate::domain::house_style::HouseStyleDraft;
use crate::domain::municipality::{self, MunicipalityCode};
use crate::domain::officer::OfficerDraft;
use crate::service::house_style;
use crate::store::{Snapshot, StoreError};

/// A house style with the bytes of its logo.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Style {
    /// What was entered, or what stands in its place.
    pub draft: HouseStyleDraft,
    /// The logo.
    pub logo: Option<Vec<u8>>,
}

/// The style of a municipality for a letter of this officer. Until one is entered, a plain one: the name
/// of the municipality, and how the officer can be reached. Nothing where the municipality has no name.
///
/// # Errors
/// When the file cannot be read.
pub fn style(
    file: &Snapshot<'_>,
    code: MunicipalityCode,
    officer: Option<&OfficerDraft>,
) -> Result<Option<Style>, StoreError> {
    let entered = house_style::of(file, code)?;
    if entered.id.is_some() {
        let logo = logo(file, &entered.style)?;
        let draft = entered.style;
        return Ok(Some(Style { draft, logo }));
    }
    let Some(name) = municipality::name(code) else {
        return Ok(None);
    };
    Ok(Some(Style {
        draft: plain(code, name, officer),
        logo: None,
    }))
}

/// The bytes of the logo.
fn logo(file: &Snapshot<'_>, style: &HouseStyleDraft) -> Result<Option<Vec<u8>>, StoreError> {
    let content = match style.logo {
        Some(id) => file.content(id)?,
        None => None,
    };
    let Some(content) = content else {
        return Ok(None);
    };
    let mut bytes = Vec::new();
    file.copy_content(&content, &mut bytes)?;
    Ok(Some(bytes))
}

fn plain(code: MunicipalityCode, name: &str, officer: Option<&OfficerDraft>) -> HouseStyleDraft {
    let phone = officer.and_then(|officer| officer.phone.as_deref());
    let email = officer.and_then(|officer| officer.email.clone());
    let phone = phone.map(|phone| format!("Telefoon {phone}"));
    HouseStyleDraft {
        municipality: code,
        sender: format!("Gemeente {name}"),
        contact: phone.into_iter().chain(email).collect(),
        return_address: String::new(),
        colour: None,
        logo: None,
        signatory: None,
        reachable: None,
    }
}
