//! What can be done in a case: each act is one call of a service, told in one sentence.

use std::path::{Path, PathBuf};

use super::line::{COPY, LETTER};
use crate::desktop;
use crate::domain::absence::AbsenceDayDraft;
use crate::domain::case::{CaseDraft, CaseStatus, Closing};
use crate::domain::hearing::HearingDraft;
use crate::domain::id::{
    AbsenceDayId, AttachmentId, CaseId, HearingId, LetterId, TaskId, TimelineId,
};
use crate::domain::letter::LetterSent;
use crate::domain::task::TaskDraft;
use crate::domain::timeline::TimelineDraft;
use crate::files::{self, Existing, Pending};
use crate::service::Changes;
use crate::service::cases::{self, CaseError, HandOver};
use crate::service::desk::Desk;
use crate::service::drafts;
use crate::service::letters;
use crate::service::preview;
use crate::ui::fault::Fault;

/// The largest file that is taken in.
const LARGEST: u64 = 1 << 30;

/// Something that is done in a case.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Act {
    /// An entry is written.
    Note(TimelineDraft),
    /// An entry is struck and a better one written.
    Correct(TimelineId, TimelineDraft, String),
    /// An entry is struck.
    Strike(TimelineId, String),
    /// A task is added.
    AddTask(TaskDraft),
    /// A task is changed.
    ChangeTask(TaskId, TaskDraft),
    /// A task is done.
    Finish(TaskId),
    /// A task is taken away.
    RemoveTask(TaskId),
    /// A hearing is planned, or written down.
    AddHearing(HearingDraft),
    /// A hearing is changed.
    ChangeHearing(HearingId, HearingDraft),
    /// A hearing is taken away.
    RemoveHearing(HearingId),
    /// Days of absence are added.
    AddAbsence(Vec<AbsenceDayDraft>),
    /// Days of absence are taken away.
    RemoveAbsence(Vec<AbsenceDayId>),
    /// The case gets a tag.
    Tag(String),
    /// The case loses a tag.
    Untag(String),
    /// The case goes to an officer.
    HandOver(HandOver),
    /// The case is new, being handled, or waits.
    Status(CaseStatus),
    /// The facts of the case change.
    Edit(CaseDraft),
    /// The case is closed.
    Close(Closing),
    /// The case is opened again.
    Reopen,
    /// A file is added.
    Attach(PathBuf),
    /// A file gets another name.
    Rename(AttachmentId, String),
    /// A file is taken away.
    RemoveFile(AttachmentId),
    /// A copy of a file is written outside.
    SaveCopy(AttachmentId, PathBuf, Existing),
    /// A copy of a letter is written outside.
    SaveLetter(LetterId, PathBuf, Existing),
    /// A letter left.
    Sent(LetterId, LetterSent),
}

impl Act {
    /// The word under which it is told.
    pub(super) fn told(&self) -> &'static str {
        match self {
            Self::Note(_) => "note",
            Self::Correct(..) => "correct",
            Self::Strike(..) => "strike",
            Self::AddTask(_) => "task",
            Self::ChangeTask(..) => "task-change",
            Self::Finish(_) => "task-done",
            Self::RemoveTask(_) => "task-remove",
            Self::AddHearing(_) => "hearing",
            Self::ChangeHearing(..) => "hearing-change",
            Self::RemoveHearing(_) => "hearing-remove",
            Self::AddAbsence(_) => "absence",
            Self::RemoveAbsence(_) => "absence-remove",
            Self::Tag(_) | Self::Untag(_) => "tag",
            Self::HandOver(_) => "hand-over",
            Self::Status(_) => "status",
            Self::Edit(_) => "edit",
            Self::Close(_) => "close",
            Self::Reopen => "reopen",
            Self::Attach(_) => "attach",
            Self::Rename(..) => "rename",
            Self::RemoveFile(_) => "file-remove",
            Self::SaveCopy(..) => "copy",
            Self::SaveLetter(..) => "letter-copy",
            Self::Sent(..) => "letter-sent",
        }
    }

    /// Does it.
    pub(super) fn run(self, desk: Desk<'_>, case: CaseId) -> Result<Changes, Fault> {
        Ok(match self {
            Self::Note(draft) => changes(cases::note(desk, &draft))?,
            Self::Correct(id, draft, why) => changes(cases::correct(desk, id, &draft, &why))?,
            Self::Strike(id, why) => changes(cases::strike(desk, id, &why))?,
            Self::AddTask(draft) => changes(cases::add_task(desk, &draft))?,
            Self::ChangeTask(id, draft) => changes(cases::change_task(desk, id, &draft))?,
            Self::Finish(id) => changes(cases::finish_task(desk, id))?,
            Self::RemoveTask(id) => changes(cases::remove_task(desk, id))?,
            Self::AddHearing(draft) => changes(cases::add_hearing(desk, &draft))?,
            Self::ChangeHearing(id, draft) => changes(cases::change_hearing(desk, id, &draft))?,
            Self::RemoveHearing(id) => changes(cases::remove_hearing(desk, id))?,
            Self::AddAbsence(days) => changes(cases::add_absence(desk, case, &days))?,
            Self::RemoveAbsence(days) => changes(cases::remove_absence(desk, case, &days))?,
            Self::Tag(tag) => changes(cases::tag(desk, case, &tag))?,
            Self::Untag(tag) => changes(cases::untag(desk, case, &tag))?,
            Self::HandOver(how) => changes(cases::hand_over(desk, case, &how))?,
            Self::Status(status) => changes(cases::set_status(desk, case, status))?,
            Self::Edit(draft) => changes(cases::edit(desk, case, &draft))?,
            Self::Close(closing) => changes(cases::close(desk, case, &closing))?,
            Self::Reopen => changes(cases::reopen(desk, case))?,
            Self::Attach(path) => attach(desk, case, &path)?,
            Self::Rename(id, name) => changes(cases::rename_attachment(desk, id, &name))?,
            Self::RemoveFile(id) => changes(cases::remove_attachment(desk, id))?,
            Self::SaveCopy(id, path, existing) => {
                save_copy(desk, id, &path, existing)?;
                // Nothing changed in the file, so that no act took the draft along.
                drafts::drop(desk, COPY, id.0)?;
                Changes::default()
            }
            Self::SaveLetter(id, path, existing) => {
                save_letter(desk, id, &path, existing)?;
                drafts::drop(desk, LETTER, id.0)?;
                Changes::default()
            }
            Self::Sent(id, sent) => letters::sent(desk, id, sent)?.1,
        })
    }
}

fn changes<T>(done: Result<(T, Changes), CaseError>) -> Result<Changes, CaseError> {
    done.map(|(_, changes)| changes)
}

fn attach(desk: Desk<'_>, case: CaseId, path: &Path) -> Result<Changes, Fault> {
    let mut file = files::open(path, LARGEST)?;
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let media_type = preview::media_type(&name);
    let attached = cases::attach(desk, case, &name, media_type, &mut file);
    Ok(changes(attached)?)
}

/// Writes a copy outside; the log says so before it is there.
fn save_copy(
    desk: Desk<'_>,
    id: AttachmentId,
    path: &Path,
    existing: Existing,
) -> Result<(), Fault> {
    let mut copy = Pending::create(path, existing)?;
    cases::note_export(desk, id)?;
    cases::read_attachment(desk, id, &mut copy)?;
    copy.commit()?;
    Ok(())
}

/// The same of a letter.
fn save_letter(desk: Desk<'_>, id: LetterId, path: &Path, existing: Existing) -> Result<(), Fault> {
    let mut copy = Pending::create(path, existing)?;
    letters::note_export(desk, id)?;
    letters::pages(desk, id, &mut copy)?;
    copy.commit()?;
    Ok(())
}

/// Asks with the system's dialog which file is meant.
pub(super) async fn choose_file(title: String) -> Option<PathBuf> {
    desktop::dialog::open(title, Vec::new()).await
}

/// Asks with the system's dialog where a copy goes.
pub(super) async fn choose_place(title: String, name: String) -> Option<PathBuf> {
    desktop::dialog::save(title, name).await
}
