//! In which style a letter is: the only place that knows where the style comes from.

use crate::document::Logo;
use crate::domain::house_style::HouseStyleDraft;
use crate::domain::municipality::{self, MunicipalityCode};
use crate::domain::officer::OfficerDraft;
use crate::service::house_style::{self, HouseStyleError};
use crate::store::{Snapshot, StoreError};

/// A house style with its logo.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Style {
    /// What was entered, or what stands in its place.
    pub draft: HouseStyleDraft,
    /// The logo.
    pub logo: Option<Logo>,
}

/// The style of a municipality for a letter of this officer. Until one is entered, the usual one with how
/// the officer can be reached. Nothing where the municipality has no name.
///
/// # Errors
/// When the file cannot be read.
pub fn style(
    file: &Snapshot<'_>,
    code: MunicipalityCode,
    officer: Option<&OfficerDraft>,
) -> Result<Option<Style>, StoreError> {
    let found = house_style::of(file, code)?;
    if found.id.is_none() && municipality::name(code).is_none() {
        return Ok(None);
    }
    let logo = match house_style::logo_of(file, &found.style) {
        Ok(logo) => logo,
        Err(HouseStyleError::Store(error)) => return Err(error),
        // It was read when it was chosen; one that no longer can be leaves the name in its place.
        Err(_) => None,
    };
    let draft = match found.id {
        Some(_) => found.style,
        None => HouseStyleDraft {
            contact: officer.map(reached).unwrap_or_default(),
            ..found.style
        },
    };
    Ok(Some(Style { draft, logo }))
}

/// How an officer is reached, line by line.
fn reached(officer: &OfficerDraft) -> Vec<String> {
    let phone = officer.phone.as_ref();
    let phone = phone.map(|phone| format!("Telefoon {phone}"));
    phone.into_iter().chain(officer.email.clone()).collect()
}
