//! Attachments: what belongs to a case, and which bytes it is. The bytes are never read here.

use rusqlite::types::ToSqlOutput;
use rusqlite::{Row, ToSql};

use super::noun::{Noun, statements};
use super::{Snapshot, StoreError, Table, Tx};
use crate::domain::attachment::{Attachment, AttachmentDraft};
use crate::domain::id::{AttachmentId, CaseId};

impl Noun for AttachmentDraft {
    type Id = AttachmentId;
    statements!(Attachment "attachment":
        "case_file", "name", "media_type", "added_on", "content");

    fn values(&self) -> rusqlite::Result<Vec<ToSqlOutput<'_>>> {
        Ok(vec![
            self.case.to_sql()?,
            self.name.to_sql()?,
            self.media_type.to_sql()?,
            self.added_on.to_sql()?,
            self.content.to_sql()?,
        ])
    }

    fn read(row: &Row<'_>, at: usize) -> rusqlite::Result<Self> {
        Ok(Self {
            case: row.get(at)?,
            name: row.get(at + 1)?,
            media_type: row.get(at + 2)?,
            added_on: row.get(at + 3)?,
            content: row.get(at + 4)?,
        })
    }
}

impl Tx<'_> {
    /// Adds an attachment, whose bytes are in the file already (`Store::put_content`).
    pub fn add_attachment(&mut self, it: &AttachmentDraft) -> Result<AttachmentId, StoreError> {
        self.add(it).map(AttachmentId)
    }

    /// Writes an attachment anew: another name.
    pub fn change_attachment(
        &mut self,
        id: AttachmentId,
        it: &AttachmentDraft,
    ) -> Result<(), StoreError> {
        self.change(id.0, it)
    }

    /// Deletes an attachment. Its bytes stay as long as the history knows it.
    pub fn remove_attachment(&mut self, id: AttachmentId) -> Result<(), StoreError> {
        self.bury(Table::Attachment, id.0)
    }
}

impl Snapshot<'_> {
    /// An attachment.
    pub fn attachment(&self, id: AttachmentId) -> Result<Option<Attachment>, StoreError> {
        self.kept(id.0)
    }

    /// The attachments of a case, in the order they came.
    pub fn attachments_of(&self, case: CaseId) -> Result<Vec<Attachment>, StoreError> {
        self.all_kept("case_file = ?1 ORDER BY added_on, id", [case])
    }
}
