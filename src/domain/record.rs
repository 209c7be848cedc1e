//! What every record carries that can travel to a colleague's file.
//!
//! What is entered stands in drafts (`YouthDraft`); a draft with its key and its history is a record (`Youth`). A record
//! reads like its draft.

use std::ops::Deref;

use serde::{Deserialize, Serialize};

use super::{
    code::codes,
    id::{OfficerId, Uuid},
    time::{Date, Timestamp},
};

codes! {
    /// The privacy law a record falls under. The two are kept apart: own screens, own unlock, own retention.
    Regime {
        /// Algemene verordening gegevensbescherming: the care side of the work.
        Avg = "avg",
        /// Wet politiegegevens: from the summons of a suspect or the Halt letter on.
        Wpg = "wpg",
    }
}

/// Identity and state of a record that can travel. Nothing is ever only removed: a deleted record stays as a tombstone,
/// so that it does not come back with the next bundle.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Shared {
    /// The same in every file the record stands in.
    pub uuid: Uuid,
    /// The last change.
    pub changed_at: Timestamp,
    /// Who made it; nobody for what an import brought before there was an officer.
    pub changed_by: Option<OfficerId>,
    /// The tombstone: when it was deleted.
    pub deleted_at: Option<Timestamp>,
    /// The privacy law it falls under now.
    pub regime: Regime,
    /// Since when it does, when that was not from the start.
    pub regime_since: Option<Date>,
}

impl Shared {
    /// A record that is new, under the AVG.
    #[must_use]
    pub const fn new(uuid: Uuid, at: Timestamp, by: Option<OfficerId>) -> Self {
        Self {
            uuid,
            changed_at: at,
            changed_by: by,
            deleted_at: None,
            regime: Regime::Avg,
            regime_since: None,
        }
    }

    /// Whether only the tombstone is left.
    #[must_use]
    pub const fn is_deleted(&self) -> bool {
        self.deleted_at.is_some()
    }
}

/// A draft that stands in the data file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kept<Id, Draft> {
    /// Its key in this file.
    pub id: Id,
    /// Its identity and state.
    pub shared: Shared,
    /// What was entered.
    pub facts: Draft,
}

impl<Id, Draft> Deref for Kept<Id, Draft> {
    type Target = Draft;

    fn deref(&self) -> &Draft {
        &self.facts
    }
}

/// Lets a record with fields of its own read like its draft, as [`Kept`] does.
macro_rules! reads_like {
    ($record:ty, $draft:ty) => {
        impl std::ops::Deref for $record {
            type Target = $draft;

            fn deref(&self) -> &$draft {
                &self.facts
            }
        }
    };
}

pub(crate) use reads_like;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::code::tests::check_codes;

    #[test]
    fn a_new_record_is_alive_and_under_the_avg() {
        check_codes::<Regime>();
        let mut record = Shared::new(Uuid([0; 16]), Timestamp(1), Some(OfficerId(1)));
        assert_eq!((record.is_deleted(), record.regime), (false, Regime::Avg));
        record.deleted_at = Some(Timestamp(2));
        assert!(record.is_deleted());
    }
}
