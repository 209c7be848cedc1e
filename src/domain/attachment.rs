//! Attachments: files that belong to a case. Their bytes are not here, so that a list never reads them.

use serde::{Deserialize, Serialize};

use super::{
    id::{AttachmentId, CaseId, ContentId},
    record::Kept,
    time::Date,
};

/// What can be entered about an attachment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AttachmentDraft {
    /// To which case it belongs.
    pub case: CaseId,
    /// Its file name, without folders.
    pub name: String,
    /// Its media type: `application/pdf`.
    pub media_type: String,
    /// When it was added.
    pub added_on: Date,
    /// Its bytes.
    pub content: ContentId,
}

/// An attachment in the data file.
pub type Attachment = Kept<AttachmentId, AttachmentDraft>;
