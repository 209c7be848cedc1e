//! What the list of youths is sorted and filtered by: one narrow row per youth, read at once.

use super::{Snapshot, StoreError};
use crate::domain::id::{SchoolId, YouthId};
use crate::domain::municipality::MunicipalityCode;
use crate::domain::partial_date::PartialDate;
use crate::domain::time::Date;

/// What the list knows of a youth himself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListedYouth {
    /// The youth.
    pub id: YouthId,
    /// When he was born.
    pub born: PartialDate,
    /// Where he is registered.
    pub municipality: Option<MunicipalityCode>,
}

impl Snapshot<'_> {
    /// All youths in the Dutch order of their names.
    pub fn listed_youths(&self) -> Result<Vec<ListedYouth>, StoreError> {
        let mut ask = self.conn.prepare_cached(
            "SELECT id, born, municipality FROM youth WHERE deleted_at IS NULL \
             ORDER BY sort_key, born, id",
        )?;
        let found = ask.query_map([], |row| {
            Ok(ListedYouth {
                id: row.get(0)?,
                born: row.get(1)?,
                municipality: row.get(2)?,
            })
        })?;
        Ok(found.collect::<Result<_, _>>()?)
    }

    /// Who goes to which school on a day; of two enrolments the newer comes last.
    pub fn schools_on(&self, day: Date) -> Result<Vec<(YouthId, SchoolId)>, StoreError> {
        let mut ask = self.conn.prepare_cached(
            "SELECT youth, school FROM enrolment WHERE deleted_at IS NULL AND from_date <= ?1 \
             AND (until_date IS NULL OR until_date >= ?1) ORDER BY from_date, id",
        )?;
        let found = ask.query_map([day], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(found.collect::<Result<_, _>>()?)
    }

    /// The youths of whom an address is protected, or one of somebody who cares for them.
    pub fn youths_near_protection(&self) -> Result<Vec<YouthId>, StoreError> {
        let mut ask = self.conn.prepare_cached(
            "SELECT youth FROM address \
             WHERE youth IS NOT NULL AND protected = 1 AND deleted_at IS NULL \
             UNION SELECT gezag.youth FROM address \
             JOIN gezag ON gezag.guardian = address.guardian AND gezag.deleted_at IS NULL \
             WHERE address.protected = 1 AND address.deleted_at IS NULL",
        )?;
        let found = ask.query_map([], |row| row.get(0))?;
        Ok(found.collect::<Result<_, _>>()?)
    }

    /// How many open cases each youth has; who has none is left out.
    pub fn open_case_counts(&self) -> Result<Vec<(YouthId, usize)>, StoreError> {
        let mut ask = self.conn.prepare_cached(
            "SELECT youth, count(*) FROM case_row WHERE closed IS NULL GROUP BY youth",
        )?;
        let found = ask.query_map([], |row| {
            let count: i64 = row.get(1)?;
            Ok((row.get(0)?, usize::try_from(count).unwrap_or_default()))
        })?;
        Ok(found.collect::<Result<_, _>>()?)
    }
}
