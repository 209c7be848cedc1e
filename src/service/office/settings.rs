//! What the office has set, and how it stands in the file: one row per setting, so that each has
//! a history of its own.

use serde::Serialize;
use serde::de::DeserializeOwned;

use super::Retention;
use crate::domain::municipality::{HolidayRegion, MunicipalityCode};
use crate::store::{Snapshot, StoreError, Tx};

const MUNICIPALITY: &str = "gemeente";
const REGION: &str = "regio";
const RETENTION: &str = "bewaartermijn";

/// What the office has set. What is not set is not guessed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Settings {
    /// The municipality whose officer this is.
    pub municipality: Option<MunicipalityCode>,
    /// The region of the school holidays, for schools of which nothing else is known.
    pub region: Option<HolidayRegion>,
    /// How long a closed case is kept.
    pub retention: Option<Retention>,
}

/// Reads the settings.
pub(super) fn read(snapshot: &Snapshot<'_>) -> Result<Settings, StoreError> {
    Ok(Settings {
        municipality: one(snapshot, MUNICIPALITY)?,
        region: one(snapshot, REGION)?,
        retention: one(snapshot, RETENTION)?,
    })
}

/// Writes the settings; those that stay the same are not touched.
pub(super) fn write(tx: &mut Tx<'_>, settings: &Settings) -> Result<(), StoreError> {
    put(tx, MUNICIPALITY, settings.municipality.as_ref())?;
    put(tx, REGION, settings.region.as_ref())?;
    put(tx, RETENTION, settings.retention.as_ref())
}

fn one<T: DeserializeOwned>(snapshot: &Snapshot<'_>, key: &str) -> Result<Option<T>, StoreError> {
    match snapshot.setting(key)? {
        Some(text) => serde_json::from_str(&text).map(Some).map_err(|_| bad()),
        None => Ok(None),
    }
}

fn put<T: Serialize>(tx: &mut Tx<'_>, key: &str, value: Option<&T>) -> Result<(), StoreError> {
    match value {
        Some(value) => {
            let text = serde_json::to_string(value).map_err(|_| bad())?;
            tx.set_setting(key, &text)
        }
        None => tx.drop_setting(key),
    }
}

fn bad() -> StoreError {
    StoreError::Unreadable {
        table: "setting",
        column: "value",
    }
}
