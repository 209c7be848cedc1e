//! Parents, guardians and carers, and the gezag that binds them to youths.

use rusqlite::types::ToSqlOutput;
use rusqlite::{OptionalExtension, Row, ToSql, params};

use super::noun::{Noun, statements};
use super::record::{self, NewRecord, name_columns, shared_columns};
use super::{Snapshot, StoreError, Table, Tx};
use crate::domain::guardian::{Gezag, GezagDraft, Guardian, GuardianDraft};
use crate::domain::id::{GezagId, GuardianId, YouthId};
use crate::domain::number::Bsn;

/// The columns of a [`GuardianDraft`], in the order that [`row_to_guardian`] reads.
macro_rules! facts_columns {
    () => {
        concat!(
            name_columns!(),
            ", born, sex, died, bsn, phone, second_phone, email, language"
        )
    };
}

/// All that a [`Guardian`] is read from.
macro_rules! select {
    () => {
        concat!(
            "SELECT id, ",
            shared_columns!(),
            ", ",
            facts_columns!(),
            ", destroy_after FROM guardian "
        )
    };
}

const INSERT: &str = concat!(
    "INSERT INTO guardian (id, uuid, changed_at, changed_by, sort_key, ",
    facts_columns!(),
    ") VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22)"
);

const UPDATE: &str = concat!(
    "UPDATE guardian SET (changed_at, changed_by, sort_key, ",
    facts_columns!(),
    ") = (?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21) \
     WHERE id = ?1 AND deleted_at IS NULL"
);

impl Noun for GezagDraft {
    type Id = GezagId;
    statements!(Gezag "gezag":
        "youth", "guardian", "role", "authority", "from_date", "until_date");

    fn values(&self) -> rusqlite::Result<Vec<ToSqlOutput<'_>>> {
        Ok(vec![
            self.youth.to_sql()?,
            self.guardian.to_sql()?,
            self.role.to_sql()?,
            self.authority.to_sql()?,
            self.from.to_sql()?,
            self.until.to_sql()?,
        ])
    }

    fn read(row: &Row<'_>, at: usize) -> rusqlite::Result<Self> {
        Ok(Self {
            youth: row.get(at)?,
            guardian: row.get(at + 1)?,
            role: row.get(at + 2)?,
            authority: row.get(at + 3)?,
            from: row.get(at + 4)?,
            until: row.get(at + 5)?,
        })
    }
}

impl Tx<'_> {
    /// Adds a parent, guardian or carer.
    pub fn add_guardian(&mut self, it: &GuardianDraft) -> Result<GuardianId, StoreError> {
        let NewRecord { id, uuid, at, by } = self.new_record(Table::Guardian)?;
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
            it.sex,
            it.died,
            it.bsn,
            it.phone,
            it.second_phone,
            it.email,
            it.language,
        ])?;
        Ok(GuardianId(id))
    }

    /// Writes a guardian's facts anew.
    pub fn change_guardian(
        &mut self,
        id: GuardianId,
        it: &GuardianDraft,
    ) -> Result<(), StoreError> {
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
            it.sex,
            it.died,
            it.bsn,
            it.phone,
            it.second_phone,
            it.email,
            it.language,
        ])?;
        record::one_row(changed, "guardian", id.0)
    }

    /// Binds a guardian to a youth.
    pub fn add_gezag(&mut self, it: &GezagDraft) -> Result<GezagId, StoreError> {
        self.add(it).map(GezagId)
    }

    /// Writes the bond between a guardian and a youth anew: a correction, or its end.
    pub fn change_gezag(&mut self, id: GezagId, it: &GezagDraft) -> Result<(), StoreError> {
        self.change(id.0, it)
    }

    /// Takes away a bond that never was.
    pub fn remove_gezag(&mut self, id: GezagId) -> Result<(), StoreError> {
        self.bury(Table::Gezag, id.0)
    }
}

impl Snapshot<'_> {
    /// A guardian by key.
    pub fn guardian(&self, id: GuardianId) -> Result<Option<Guardian>, StoreError> {
        Ok(self
            .conn
            .prepare_cached(concat!(select!(), "WHERE id = ?1 AND deleted_at IS NULL"))?
            .query_row([id], row_to_guardian)
            .optional()?)
    }

    /// Guardians with this BSN: two, where the register made an error.
    pub fn guardians_by_bsn(&self, bsn: Bsn) -> Result<Vec<Guardian>, StoreError> {
        let mut ask = self.conn.prepare_cached(concat!(
            select!(),
            "WHERE bsn = ?1 AND deleted_at IS NULL ORDER BY id"
        ))?;
        let found = ask.query_map([bsn], row_to_guardian)?;
        Ok(found.collect::<Result<_, _>>()?)
    }

    /// A bond between a guardian and a youth.
    pub fn gezag(&self, id: GezagId) -> Result<Option<Gezag>, StoreError> {
        self.kept(id.0)
    }

    /// Who has or had what part in a youth's life, those of today first.
    pub fn gezag_of_youth(&self, youth: YouthId) -> Result<Vec<Gezag>, StoreError> {
        self.all_kept(
            "youth = ?1 ORDER BY until_date IS NOT NULL, role, id",
            [youth],
        )
    }

    /// The youths a guardian has or had a part in.
    pub fn gezag_of_guardian(&self, guardian: GuardianId) -> Result<Vec<Gezag>, StoreError> {
        self.all_kept(
            "guardian = ?1 ORDER BY until_date IS NOT NULL, id",
            [guardian],
        )
    }
}

fn row_to_guardian(row: &Row<'_>) -> rusqlite::Result<Guardian> {
    const NAME: usize = 1 + record::SHARED_COLUMNS;
    const FACTS: usize = NAME + record::NAME_COLUMNS;
    Ok(Guardian {
        id: row.get(0)?,
        shared: record::shared(row, 1)?,
        facts: GuardianDraft {
            name: record::name(row, NAME)?,
            born: row.get(FACTS)?,
            sex: row.get(FACTS + 1)?,
            died: row.get(FACTS + 2)?,
            bsn: row.get(FACTS + 3)?,
            phone: row.get(FACTS + 4)?,
            second_phone: row.get(FACTS + 5)?,
            email: row.get(FACTS + 6)?,
            language: row.get(FACTS + 7)?,
        },
        destroy_after: row.get(FACTS + 8)?,
    })
}
