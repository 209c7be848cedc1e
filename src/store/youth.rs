//! Youths: reading, adding and changing them, and finding the one whom an import means.

use rusqlite::{OptionalExtension, Row, params};

use super::record::{self, NewRecord, name_columns, shared_columns};
use super::{Snapshot, StoreError, Table, Tx};
use crate::domain::id::YouthId;
use crate::domain::number::{ANummer, Bsn, OnderwijsNummer};
use crate::domain::partial_date::PartialDate;
use crate::domain::person::Sex;
use crate::domain::youth::{Youth, YouthDraft};

/// The columns of a [`YouthDraft`], in the order that [`row_to_youth`] reads.
macro_rules! facts_columns {
    () => {
        concat!(
            name_columns!(),
            ", born, birthplace, sex, a_number, bsn, onderwijsnummer, municipality, \
             municipality_since, died, suspension"
        )
    };
}

/// All that a [`Youth`] is read from.
macro_rules! select {
    () => {
        concat!(
            "SELECT id, ",
            shared_columns!(),
            ", ",
            facts_columns!(),
            ", destroy_after FROM youth "
        )
    };
}

const INSERT: &str = concat!(
    "INSERT INTO youth (id, uuid, changed_at, changed_by, sort_key, ",
    facts_columns!(),
    ") VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23, ?24)"
);

const UPDATE: &str = concat!(
    "UPDATE youth SET (changed_at, changed_by, sort_key, ",
    facts_columns!(),
    ") = (?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, \
     ?21, ?22, ?23) WHERE id = ?1 AND deleted_at IS NULL"
);

impl Tx<'_> {
    /// Adds a youth.
    pub fn add_youth(&mut self, it: &YouthDraft) -> Result<YouthId, StoreError> {
        let NewRecord { id, uuid, at, by } = self.new_record(Table::Youth)?;
        let (partner_title, partner_prefix, partner_surname) = record::partner(&it.name);
        self.conn.prepare_cached(INSERT)?.execute(params![
            id,
            uuid,
            at,
            by,
            it.name.sort_key(),
            it.name.own.given,
            it.name.own.title,
            it.name.own.prefix,
            it.name.own.surname,
            it.name.name_use,
            partner_title,
            partner_prefix,
            partner_surname,
            it.name.call_name,
            it.born,
            it.birthplace,
            it.sex,
            it.a_number,
            it.bsn,
            it.onderwijsnummer,
            it.municipality,
            it.municipality_since,
            it.died,
            it.suspension,
        ])?;
        Ok(YouthId(id))
    }

    /// Writes a youth's facts anew.
    pub fn change_youth(&mut self, id: YouthId, it: &YouthDraft) -> Result<(), StoreError> {
        let (partner_title, partner_prefix, partner_surname) = record::partner(&it.name);
        let changed = self.conn.prepare_cached(UPDATE)?.execute(params![
            id,
            self.actor.at,
            self.actor.officer,
            it.name.sort_key(),
            it.name.own.given,
            it.name.own.title,
            it.name.own.prefix,
            it.name.own.surname,
            it.name.name_use,
            partner_title,
            partner_prefix,
            partner_surname,
            it.name.call_name,
            it.born,
            it.birthplace,
            it.sex,
            it.a_number,
            it.bsn,
            it.onderwijsnummer,
            it.municipality,
            it.municipality_since,
            it.died,
            it.suspension,
        ])?;
        record::one_row(changed, "youth", id.0)
    }
}

impl Snapshot<'_> {
    /// A youth by key.
    pub fn youth(&self, id: YouthId) -> Result<Option<Youth>, StoreError> {
        Ok(self
            .conn
            .prepare_cached(concat!(select!(), "WHERE id = ?1 AND deleted_at IS NULL"))?
            .query_row([id], row_to_youth)
            .optional()?)
    }

    /// How many youths the file holds.
    pub fn youth_count(&self) -> Result<u64, StoreError> {
        let count: i64 = self
            .conn
            .prepare_cached("SELECT count(*) FROM youth WHERE deleted_at IS NULL")?
            .query_row([], |row| row.get(0))?;
        Ok(count.unsigned_abs())
    }

    /// Youths with this A-nummer.
    pub fn youths_by_a_number(&self, number: ANummer) -> Result<Vec<Youth>, StoreError> {
        self.youths(
            concat!(
                select!(),
                "WHERE a_number = ?1 AND deleted_at IS NULL ORDER BY id"
            ),
            [number],
        )
    }

    /// Youths with this BSN: two, where the register made an error.
    pub fn youths_by_bsn(&self, bsn: Bsn) -> Result<Vec<Youth>, StoreError> {
        self.youths(
            concat!(
                select!(),
                "WHERE bsn = ?1 AND deleted_at IS NULL ORDER BY id"
            ),
            [bsn],
        )
    }

    /// Youths with this onderwijsnummer.
    pub fn youths_by_onderwijsnummer(
        &self,
        number: OnderwijsNummer,
    ) -> Result<Vec<Youth>, StoreError> {
        self.youths(
            concat!(
                select!(),
                "WHERE onderwijsnummer = ?1 AND deleted_at IS NULL ORDER BY id"
            ),
            [number],
        )
    }

    /// Youths of this folded name, birth date and sex.
    pub fn youths_by_name(
        &self,
        sort_key: &str,
        born: PartialDate,
        sex: Sex,
    ) -> Result<Vec<Youth>, StoreError> {
        self.youths(
            concat!(
                select!(),
                "WHERE sort_key = ?1 AND born = ?2 AND sex = ?3 AND deleted_at IS NULL ORDER BY id"
            ),
            params![sort_key, born, sex],
        )
    }

    /// Youths with this folded surname and birth date, whatever their given names.
    pub fn youths_by_surname(
        &self,
        surname: &str,
        born: PartialDate,
    ) -> Result<Vec<Youth>, StoreError> {
        // A sort key is the surname, two spaces, the rest; '!' follows the space.
        let (from, to) = (format!("{surname}  "), format!("{surname} !"));
        self.youths(
            concat!(
                select!(),
                "WHERE sort_key >= ?1 AND sort_key < ?2 AND born = ?3 AND deleted_at IS NULL \
                 ORDER BY id"
            ),
            params![from, to, born],
        )
    }

    fn youths(&self, sql: &str, key: impl rusqlite::Params) -> Result<Vec<Youth>, StoreError> {
        let mut ask = self.conn.prepare_cached(sql)?;
        let found = ask.query_map(key, row_to_youth)?;
        Ok(found.collect::<Result<_, _>>()?)
    }
}

fn row_to_youth(row: &Row<'_>) -> rusqlite::Result<Youth> {
    const NAME: usize = 1 + record::SHARED_COLUMNS;
    const FACTS: usize = NAME + record::NAME_COLUMNS;
    Ok(Youth {
        id: row.get(0)?,
        shared: record::shared(row, 1)?,
        facts: YouthDraft {
            name: record::name(row, NAME)?,
            born: row.get(FACTS)?,
            birthplace: row.get(FACTS + 1)?,
            sex: row.get(FACTS + 2)?,
            a_number: row.get(FACTS + 3)?,
            bsn: row.get(FACTS + 4)?,
            onderwijsnummer: row.get(FACTS + 5)?,
            municipality: row.get(FACTS + 6)?,
            municipality_since: row.get(FACTS + 7)?,
            died: row.get(FACTS + 8)?,
            suspension: row.get(FACTS + 9)?,
        },
        destroy_after: row.get(FACTS + 10)?,
    })
}
