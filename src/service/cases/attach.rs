//! Attachments: taking bytes in, and giving them back.

use std::io::{Read, Write};

use serde_json::json;

use super::{CaseError, Done, act_on, case, some_text};
use crate::domain::attachment::{Attachment, AttachmentDraft};
use crate::domain::id::{AttachmentId, CaseId};
use crate::service::desk::Desk;
use crate::store::{Op, OpKind, Snapshot, Table};

/// Adds a file to a case. The bytes go in first, in pieces, beside any other work; only when all
/// of them stand there does the case name them. Folders before the name are left out.
pub fn attach(
    desk: Desk<'_>,
    to: CaseId,
    name: &str,
    media_type: &str,
    source: &mut dyn Read,
) -> Done<AttachmentId> {
    let name = bare(name)?;
    desk.store.read(|snapshot| case(snapshot, to))?;
    let content = desk.store.put_content(source)?;
    act_on(desk, OpKind::Attachment, to, |tx, _| {
        Ok(tx.add_attachment(&AttachmentDraft {
            case: to,
            name: name.to_owned(),
            media_type: media_type.to_owned(),
            added_on: desk.today,
            content: content.id,
        })?)
    })
}

/// Writes the bytes of an attachment out, checked on the way.
pub fn read_attachment(
    desk: Desk<'_>,
    id: AttachmentId,
    to: &mut dyn Write,
) -> Result<Attachment, CaseError> {
    desk.store.read(|snapshot| {
        let attachment = attachment(snapshot, id)?;
        let content = snapshot
            .content(attachment.content)?
            .ok_or(CaseError::NoRecord)?;
        snapshot.copy_content(&content, to)?;
        Ok(attachment)
    })
}

/// Notes in the log that a copy of an attachment leaves the file, before it does.
pub fn note_export(desk: Desk<'_>, id: AttachmentId) -> Result<(), CaseError> {
    let of = desk.store.read(|snapshot| attachment(snapshot, id))?.case;
    let op = Op::new(OpKind::Exported)
        .about(Table::Case, of.0)
        .detail(json!({ "attachment": id.0 }));
    desk.store.note_access(desk.actor, &op)?;
    Ok(())
}

/// Gives an attachment another name.
pub fn rename_attachment(desk: Desk<'_>, id: AttachmentId, name: &str) -> Done<()> {
    let name = bare(name)?;
    let of = desk.store.read(|snapshot| attachment(snapshot, id))?.case;
    act_on(desk, OpKind::Attachment, of, |tx, _| {
        let renamed = AttachmentDraft {
            name: name.to_owned(),
            ..attachment(tx, id)?.facts
        };
        Ok(tx.change_attachment(id, &renamed)?)
    })
}

/// Takes an attachment off its case. Undoing brings it back, bytes and all.
pub fn remove_attachment(desk: Desk<'_>, id: AttachmentId) -> Done<()> {
    let of = desk.store.read(|snapshot| attachment(snapshot, id))?.case;
    act_on(desk, OpKind::Attachment, of, |tx, _| {
        Ok(tx.remove_attachment(id)?)
    })
}

fn attachment(snapshot: &Snapshot<'_>, id: AttachmentId) -> Result<Attachment, CaseError> {
    snapshot.attachment(id)?.ok_or(CaseError::NoRecord)
}

/// The name without the folders of whatever machine it came from.
fn bare(name: &str) -> Result<&str, CaseError> {
    let bare = name.rsplit(['/', '\\']).next().unwrap_or_default().trim();
    some_text(bare).map(|()| bare)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(name: &str, expected: Option<&str>) {
        assert_eq!(bare(name).ok(), expected, "{name:?}");
    }

    #[test]
    fn folders_are_left_out() {
        check("verklaring.pdf", Some("verklaring.pdf"));
        check("/home/v/verklaring.pdf", Some("verklaring.pdf"));
        check("C:\\Map\\..\\verklaring.pdf ", Some("verklaring.pdf"));
        check("../", None);
        check(" ", None);
    }
}
