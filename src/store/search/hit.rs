//! What is said about a hit, and what it leads to.

use rusqlite::{Connection, OptionalExtension};

use crate::domain::id::{CaseId, GuardianId, PartnerId, SchoolId, YouthId};
use crate::domain::partial_date::PartialDate;
use crate::store::StoreError;
use crate::store::derived::{Key, Kind};
use crate::store::record::{self, NAME_COLUMNS, name_columns};

/// The record that was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Found {
    /// A youth.
    Youth(YouthId),
    /// A parent or guardian.
    Guardian(GuardianId),
    /// Somebody of an organisation.
    Partner(PartnerId),
    /// A school.
    School(SchoolId),
    /// A case, by its number or a tag.
    Case(CaseId),
}

impl Found {
    /// The youth, where it is one.
    #[must_use]
    pub fn youth(self) -> Option<YouthId> {
        match self {
            Self::Youth(id) => Some(id),
            Self::Guardian(_) | Self::Partner(_) | Self::School(_) | Self::Case(_) => None,
        }
    }

    /// The school, where it is one.
    #[must_use]
    pub fn school(self) -> Option<SchoolId> {
        match self {
            Self::School(id) => Some(id),
            Self::Youth(_) | Self::Guardian(_) | Self::Partner(_) | Self::Case(_) => None,
        }
    }
}

/// A hit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    /// The record.
    pub found: Found,
    /// Its name as lists show it, or its number.
    pub title: String,
    /// When a youth was born.
    pub born: Option<PartialDate>,
    /// The town of a school, the organisation of a partner, the youth of a case.
    pub place: Option<String>,
    /// The youths it leads to: of a guardian, of a case, the youth himself.
    pub youths: Vec<YouthId>,
    /// The cases it leads to, the newest first.
    pub cases: Vec<CaseId>,
    /// It leads to a youth of whom an address is protected, or one of somebody who cares for him:
    /// whether it is to stay hidden where he lives is to be looked at.
    pub near_protection: bool,
}

/// Reads what is shown of hits. One that has gone meanwhile is left out.
pub(super) fn describe(conn: &Connection, keys: &[Key]) -> Result<Vec<Hit>, StoreError> {
    let mut hits = Vec::with_capacity(keys.len());
    for key in keys {
        if let Some(kind) = key.kind() {
            hits.extend(one(conn, kind, key.id())?);
        }
    }
    Ok(hits)
}

fn one(conn: &Connection, kind: Kind, id: i64) -> Result<Option<Hit>, StoreError> {
    let Some(mut hit) = title(conn, kind, id)? else {
        return Ok(None);
    };
    if let (Found::Case(_), Some(youth)) = (hit.found, hit.youths.first()) {
        hit.place = title(conn, Kind::Youth, youth.0)?.map(|youth| youth.title);
    }
    if let Found::Guardian(guardian) = hit.found {
        hit.youths = youths_of(conn, guardian)?;
    }
    if !matches!(hit.found, Found::Case(_)) {
        for youth in &hit.youths {
            hit.cases.extend(cases_of(conn, *youth)?);
        }
    }
    for youth in &hit.youths {
        hit.near_protection |= near_protection(conn, *youth)?;
    }
    Ok(Some(hit))
}

const YOUTH: &str = concat!(
    "SELECT ",
    name_columns!(),
    ", born FROM youth WHERE id = ?1"
);
const GUARDIAN: &str = concat!("SELECT ", name_columns!(), " FROM guardian WHERE id = ?1");

fn title(conn: &Connection, kind: Kind, id: i64) -> Result<Option<Hit>, StoreError> {
    let plain = |found, title| Hit {
        found,
        title,
        born: None,
        place: None,
        youths: Vec::new(),
        cases: Vec::new(),
        near_protection: false,
    };
    let sql = match kind {
        Kind::Client | Kind::Youth => YOUTH,
        Kind::Guardian => GUARDIAN,
        Kind::Partner => "SELECT name, organisation FROM partner WHERE id = ?1",
        Kind::School => "SELECT name, town FROM school WHERE id = ?1",
        Kind::Case => "SELECT number, youth FROM case_file WHERE id = ?1",
    };
    let hit = conn.prepare_cached(sql)?.query_row([id], |row| {
        Ok(match kind {
            Kind::Client | Kind::Youth => Hit {
                born: row.get(NAME_COLUMNS)?,
                youths: vec![YouthId(id)],
                ..plain(Found::Youth(YouthId(id)), record::name(row, 0)?.listed())
            },
            Kind::Guardian => plain(
                Found::Guardian(GuardianId(id)),
                record::name(row, 0)?.listed(),
            ),
            Kind::Partner => Hit {
                place: row.get(1)?,
                ..plain(Found::Partner(PartnerId(id)), row.get(0)?)
            },
            Kind::School => Hit {
                place: row.get(1)?,
                ..plain(Found::School(SchoolId(id)), row.get(0)?)
            },
            Kind::Case => Hit {
                youths: vec![row.get(1)?],
                cases: vec![CaseId(id)],
                ..plain(Found::Case(CaseId(id)), row.get(0)?)
            },
        })
    });
    Ok(hit.optional()?)
}

/// The youths over whom somebody has or had authority, or for whom he cares.
fn youths_of(conn: &Connection, guardian: GuardianId) -> Result<Vec<YouthId>, StoreError> {
    let mut ask = conn.prepare_cached(
        "SELECT DISTINCT y.id FROM gezag g JOIN youth y ON y.id = g.youth \
         WHERE g.guardian = ?1 AND g.deleted_at IS NULL AND y.deleted_at IS NULL \
         ORDER BY y.born, y.id",
    )?;
    let found = ask.query_map([guardian], |row| row.get(0))?;
    Ok(found.collect::<Result<_, _>>()?)
}

fn near_protection(conn: &Connection, youth: YouthId) -> Result<bool, StoreError> {
    let mut ask = conn.prepare_cached(
        "SELECT EXISTS (SELECT 1 FROM address \
         WHERE youth = ?1 AND protected = 1 AND deleted_at IS NULL) \
         OR EXISTS (SELECT 1 FROM gezag g JOIN address a ON a.guardian = g.guardian \
         WHERE g.youth = ?1 AND g.deleted_at IS NULL \
         AND a.protected = 1 AND a.deleted_at IS NULL)",
    )?;
    Ok(ask.query_row([youth], |row| row.get(0))?)
}

fn cases_of(conn: &Connection, youth: YouthId) -> Result<Vec<CaseId>, StoreError> {
    let mut ask = conn.prepare_cached(
        "SELECT id FROM case_file WHERE youth = ?1 AND deleted_at IS NULL ORDER BY id DESC",
    )?;
    let found = ask.query_map([youth], |row| row.get(0))?;
    Ok(found.collect::<Result<_, _>>()?)
}
