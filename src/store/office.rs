//! The office: its officers, its work area by date, its settings.

use std::ops::RangeInclusive;

use rusqlite::types::ToSqlOutput;
use rusqlite::{OptionalExtension, Row, ToSql, params};

use super::noun::{Noun, statements};
use super::{Snapshot, StoreError, Table, Tx};
use crate::domain::id::{OfficerId, WorkAreaId};
use crate::domain::municipality::{AreaPart, WorkArea};
use crate::domain::officer::{Officer, OfficerDraft};

/// The setting that holds the ages of the work area, as `4-22`.
const AGES: &str = "leeftijden";

impl Noun for OfficerDraft {
    type Id = OfficerId;
    statements!(Officer "officer":
        "name", "function", "trainee", "boa_number", "phone", "email", "from_date", "until_date");

    fn values(&self) -> rusqlite::Result<Vec<ToSqlOutput<'_>>> {
        Ok(vec![
            self.name.to_sql()?,
            self.function.to_sql()?,
            self.trainee.to_sql()?,
            self.boa_number.to_sql()?,
            self.phone.to_sql()?,
            self.email.to_sql()?,
            self.from.to_sql()?,
            self.until.to_sql()?,
        ])
    }

    fn read(row: &Row<'_>, at: usize) -> rusqlite::Result<Self> {
        Ok(Self {
            name: row.get(at)?,
            function: row.get(at + 1)?,
            trainee: row.get(at + 2)?,
            boa_number: row.get(at + 3)?,
            phone: row.get(at + 4)?,
            email: row.get(at + 5)?,
            from: row.get(at + 6)?,
            until: row.get(at + 7)?,
        })
    }
}

impl Tx<'_> {
    /// Adds an officer.
    pub fn add_officer(&mut self, it: &OfficerDraft) -> Result<OfficerId, StoreError> {
        self.add(it).map(OfficerId)
    }

    /// Writes an officer anew.
    pub fn change_officer(&mut self, id: OfficerId, it: &OfficerDraft) -> Result<(), StoreError> {
        self.change(id.0, it)
    }

    /// Makes the work area what it is given to be. Parts that stay the same are not touched.
    pub fn set_work_area(&mut self, area: &WorkArea) -> Result<(), StoreError> {
        let there = self.area_parts()?;
        for (id, _) in there.iter().filter(|(_, part)| !area.parts.contains(part)) {
            self.conn
                .prepare_cached("DELETE FROM work_area WHERE id = ?1")?
                .execute([id])?;
        }
        let mut kept: Vec<&AreaPart> = there.iter().map(|(_, part)| part).collect();
        for part in &area.parts {
            if !kept.contains(&part) {
                self.add_area_part(part)?;
                kept.push(part);
            }
        }
        match &area.ages {
            Some(ages) => self.set_setting(AGES, &format!("{}-{}", ages.start(), ages.end())),
            None => self.drop_setting(AGES),
        }
    }

    fn add_area_part(&mut self, part: &AreaPart) -> Result<(), StoreError> {
        let id = self.next_key(Table::WorkArea)?;
        self.conn
            .prepare_cached(
                "INSERT INTO work_area (id, municipality, types, from_date, until_date) \
                 VALUES (?1, ?2, ?3, ?4, ?5)",
            )?
            .execute(params![
                id,
                part.municipality,
                part.types,
                part.from,
                part.until
            ])?;
        Ok(())
    }

    /// Sets a setting.
    pub fn set_setting(&mut self, key: &str, value: &str) -> Result<(), StoreError> {
        match self.setting(key)? {
            Some(there) if there == value => Ok(()),
            Some(_) => {
                self.conn
                    .prepare_cached("UPDATE setting SET value = ?2 WHERE key = ?1")?
                    .execute((key, value))?;
                Ok(())
            }
            None => {
                let id = self.next_key(Table::Setting)?;
                self.conn
                    .prepare_cached("INSERT INTO setting (id, key, value) VALUES (?1, ?2, ?3)")?
                    .execute((id, key, value))?;
                Ok(())
            }
        }
    }

    /// Takes a setting away: its default holds again.
    pub fn drop_setting(&mut self, key: &str) -> Result<(), StoreError> {
        self.conn
            .prepare_cached("DELETE FROM setting WHERE key = ?1")?
            .execute([key])?;
        Ok(())
    }
}

impl Snapshot<'_> {
    /// An officer.
    pub fn officer(&self, id: OfficerId) -> Result<Option<Officer>, StoreError> {
        self.kept(id.0)
    }

    /// The officers, by name.
    pub fn officers(&self) -> Result<Vec<Officer>, StoreError> {
        self.all_kept("1 ORDER BY name, id", [])
    }

    /// The work area. Without any part, nothing was set yet.
    pub fn work_area(&self) -> Result<WorkArea, StoreError> {
        let parts = self.area_parts()?.into_iter().map(|(_, part)| part);
        let ages = self.setting(AGES)?;
        Ok(WorkArea {
            parts: parts.collect(),
            ages: ages.map(|text| read_ages(&text)).transpose()?,
        })
    }

    fn area_parts(&self) -> Result<Vec<(WorkAreaId, AreaPart)>, StoreError> {
        let mut ask = self.conn.prepare_cached(
            "SELECT id, municipality, types, from_date, until_date FROM work_area \
             ORDER BY municipality, from_date, id",
        )?;
        let found = ask.query_map([], row_to_area_part)?;
        Ok(found.collect::<Result<_, _>>()?)
    }

    /// The value of a setting.
    pub fn setting(&self, key: &str) -> Result<Option<String>, StoreError> {
        Ok(self
            .conn
            .prepare_cached("SELECT value FROM setting WHERE key = ?1")?
            .query_row([key], |row| row.get(0))
            .optional()?)
    }
}

fn row_to_area_part(row: &Row<'_>) -> rusqlite::Result<(WorkAreaId, AreaPart)> {
    let part = AreaPart {
        municipality: row.get(1)?,
        types: row.get(2)?,
        from: row.get(3)?,
        until: row.get(4)?,
    };
    Ok((row.get(0)?, part))
}

fn read_ages(text: &str) -> Result<RangeInclusive<u8>, StoreError> {
    let ages = text.split_once('-').and_then(|(from, until)| {
        let (from, until) = (from.parse().ok()?, until.parse().ok()?);
        Some(from..=until)
    });
    ages.ok_or(StoreError::Unreadable {
        table: "setting",
        column: "value",
    })
}
