//! The forms that can be opened on the page of a case, each with what was kept of it.

use iced::Task;
use iced::widget::operation::{focus, snap_to};
use iced::widget::scrollable::RelativeOffset;

use super::absence::{self, AbsenceForm};
use super::closing::{self, ClosingForm};
use super::dialog::{self, Dialog};
use super::hand_over::{self, HandOverForm};
use super::hearing::{self, HearingForm};
use super::line::{About, LineForm};
use super::note::{self, NoteForm};
use super::sent::{self, SentForm};
use super::sure::{self, Sure};
use super::task::{self, TaskForm};
use super::viewer::Viewer;
use super::{CaseScreen, Message, Shown, Spot, letters, view};
use crate::domain::id::{AttachmentId, HearingId, LetterId, TaskId, TimelineId};
use crate::service::cases::CasePage;
use crate::ui::context::{CaseForm, Context};
use crate::ui::focus::on as in_sight;
use crate::ui::screen::facts::{self, FactsForm};
use crate::ui::screen::{self as lines, draft};

/// A form that is opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Begin {
    /// A new entry.
    Note,
    /// A new task.
    Task,
    /// A better entry.
    Correct(TimelineId),
    /// An entry is struck.
    Strike(TimelineId),
    /// A task is changed.
    Change(TaskId),
    /// A new hearing.
    Hearing,
    /// A hearing is changed.
    ChangeHearing(HearingId),
    /// What became of a hearing is recorded.
    Outcome(HearingId),
    /// A hearing is taken away.
    RemoveHearing(HearingId),
    /// Days of absence are added.
    Absence,
    /// The days of absence that are ticked are taken away.
    RemoveAbsence,
    /// The facts of the case.
    Facts,
    /// The case goes to an officer.
    HandOver,
    /// The case is closed.
    Close,
    /// A tag.
    Tag,
    /// A file is added.
    Attach,
    /// A file is looked at.
    View(AttachmentId),
    /// A copy of it is saved.
    SaveCopy(AttachmentId),
    /// It gets another name.
    Rename(AttachmentId),
    /// A letter is looked at.
    Letter(LetterId),
    /// A copy of it is saved.
    SaveLetter(LetterId),
    /// It left.
    Sent(LetterId),
}

impl Message {
    /// Opens a form, for who comes from elsewhere.
    pub(crate) const fn opens(form: CaseForm) -> Self {
        Self::Begin(match form {
            CaseForm::Hearing => Begin::Hearing,
            CaseForm::Absence => Begin::Absence,
        })
    }
}

impl Begin {
    /// The form that was kept under this name.
    pub(super) fn of_kept(form: &str, record: i64) -> Option<Self> {
        Some(match form {
            note::NEW => Self::Note,
            task::NEW => Self::Task,
            hearing::NEW => Self::Hearing,
            hearing::CHANGED => Self::ChangeHearing(HearingId(record)),
            absence::FORM => Self::Absence,
            note::BETTER => Self::Correct(TimelineId(record)),
            task::CHANGED => Self::Change(TaskId(record)),
            closing::FORM => Self::Close,
            hand_over::FORM => Self::HandOver,
            dialog::FACTS => Self::Facts,
            sent::FORM => Self::Sent(LetterId(record)),
            _ => return None,
        })
    }
}

impl CaseScreen {
    /// Opens a form, with what was kept of it. Before the page is there it waits for that.
    pub(super) fn begin(&mut self, begin: Begin, context: &Context<'_>) -> Task<Message> {
        let page = match &self.shown {
            Shown::Page(page) => page,
            Shown::Reading => {
                self.wish = Some(begin);
                return Task::none();
            }
            Shown::Gone | Shown::Failed(_) => return Task::none(),
        };
        let today = context.today;
        match begin {
            Begin::Note => {
                (self.note_open, self.last) = (true, Spot::Note);
                return to_form(note::TEXT);
            }
            Begin::Task => {
                (self.task_open, self.last) = (true, Spot::Task);
                return to_form(task::TITLE);
            }
            Begin::View(id) => return self.look_at(id, context),
            Begin::Letter(id) => return self.read_letter(id, context),
            Begin::Correct(_)
            | Begin::Strike(_)
            | Begin::Change(_)
            | Begin::Hearing
            | Begin::ChangeHearing(_)
            | Begin::Outcome(_)
            | Begin::RemoveHearing(_)
            | Begin::Absence
            | Begin::RemoveAbsence
            | Begin::Facts
            | Begin::HandOver
            | Begin::Close
            | Begin::Tag
            | Begin::Attach
            | Begin::SaveCopy(_)
            | Begin::Rename(_)
            | Begin::SaveLetter(_)
            | Begin::Sent(_) => {}
        }
        let (dialog, field) = match begin {
            Begin::Correct(id) => {
                let entry = page.timeline.iter().find(|entry| entry.id == id);
                let form = entry.map(|entry| {
                    let mut form = NoteForm::correct(entry, today);
                    form.restore(draft::find(context, note::BETTER, id.0));
                    form
                });
                (form.map(Dialog::Correct), note::TEXT)
            }
            Begin::Change(id) => {
                let task = page.tasks.iter().find(|task| task.id == id);
                let form = task.map(|task| {
                    let mut form = TaskForm::change(task, today);
                    form.restore(draft::find(context, task::CHANGED, id.0));
                    form
                });
                (form.map(Dialog::Change), task::TITLE)
            }
            Begin::Hearing => {
                let kept = draft::find(context, hearing::NEW, self.id.0);
                let form = HearingForm::new(page, today).restored(kept);
                (Some(Dialog::Hearing(Box::new(form))), hearing::FIRST)
            }
            Begin::ChangeHearing(id) => (change_hearing(id, page, context), hearing::FIRST),
            Begin::Outcome(id) => (change_hearing(id, page, context), hearing::OUTCOME),
            Begin::RemoveHearing(id) => {
                let hearing = page.hearings.iter().find(|hearing| hearing.id == id);
                let sure = hearing.map(|hearing| Sure::Hearing(Box::new(hearing.clone())));
                (sure.map(Dialog::Sure), sure::FIRST)
            }
            Begin::Absence => {
                let kept = draft::find(context, absence::FORM, self.id.0);
                let form = AbsenceForm::new(page, today).restored(kept);
                (Some(Dialog::Absence(Box::new(form))), absence::FIRST)
            }
            Begin::RemoveAbsence => {
                let days = Some(self.days.ticked(page)).filter(|days| !days.is_empty());
                (days.map(Sure::Absence).map(Dialog::Sure), sure::FIRST)
            }
            Begin::Close => {
                let kept = draft::find(context, closing::FORM, self.id.0);
                let form = ClosingForm::new(page, today).restore(kept);
                (Some(Dialog::Close(form)), lines::closing::FIRST)
            }
            Begin::Facts => {
                let school = page.school.as_ref().map(|school| school.name.clone());
                let kept = draft::open(context, dialog::FACTS, self.id.0);
                let form = FactsForm::of_case(page.case.facts.clone(), school, today).restore(kept);
                (Some(Dialog::Facts(Box::new(form))), facts::FIRST)
            }
            Begin::HandOver => {
                let kept = draft::find(context, hand_over::FORM, self.id.0);
                let form = HandOverForm::of(page, kept);
                (Some(Dialog::HandOver(form)), lines::hand_over::FIRST)
            }
            Begin::Sent(id) => {
                let kept = draft::find(context, sent::FORM, id.0);
                let form = SentForm::new(id, kept, today);
                (Some(Dialog::Sent(form)), sent::FIRST)
            }
            Begin::Strike(_)
            | Begin::Tag
            | Begin::Attach
            | Begin::SaveCopy(_)
            | Begin::Rename(_)
            | Begin::SaveLetter(_)
            | Begin::Note
            | Begin::Task
            | Begin::Letter(_)
            | Begin::View(_) => {
                let form = line_of(begin, page).map(|form| form.restored(self.id, context));
                (form.map(Dialog::Line), dialog::LINE)
            }
        };
        let form = dialog.as_ref().and_then(|dialog| dialog.form(self.id));
        self.aside = form.and_then(|(form, record)| draft::strange(context, form, record));
        self.dialog = dialog;
        // What became of a hearing is asked further down: it is brought into sight.
        match matches!(begin, Begin::Outcome(_)) {
            true => in_sight(field),
            false => focus(field),
        }
    }

    fn look_at(&mut self, id: AttachmentId, context: &Context<'_>) -> Task<Message> {
        let Some(page) = self.page() else {
            return Task::none();
        };
        let Some((attachment, content)) = page.attachments.iter().find(|(one, _)| one.id == id)
        else {
            return Task::none();
        };
        let size = content.as_ref().map(|content| content.size);
        let (viewer, task) = Viewer::open(attachment, size, context);
        (self.dialog, self.aside) = (Some(Dialog::View(Box::new(viewer))), None);
        task.map(|message| Message::Dialog(dialog::Message::View(message)))
    }

    fn read_letter(&mut self, id: LetterId, context: &Context<'_>) -> Task<Message> {
        let Some(page) = self.page() else {
            return Task::none();
        };
        let Some(letter) = page.letters.iter().find(|letter| letter.id == id) else {
            return Task::none();
        };
        let name = letters::reference(page, letter);
        let (viewer, task) = Viewer::letter(id, name, context);
        (self.dialog, self.aside) = (Some(Dialog::View(Box::new(viewer))), None);
        task.map(|message| Message::Dialog(dialog::Message::View(message)))
    }
}

/// The form of a hearing that stands in the case, with what was kept of it.
fn change_hearing(id: HearingId, page: &CasePage, context: &Context<'_>) -> Option<Dialog> {
    let hearing = page.hearings.iter().find(|hearing| hearing.id == id)?;
    let kept = draft::find(context, hearing::CHANGED, id.0);
    let form = HearingForm::change(hearing, page, context.today).restored(kept);
    Some(Dialog::Hearing(Box::new(form)))
}

/// Brings a form at the top of the page into sight, and the focus to it.
fn to_form(field: &'static str) -> Task<Message> {
    Task::batch([snap_to(view::MIDDLE, RelativeOffset::START), focus(field)])
}

/// A form with one line, for what begins.
fn line_of(begin: Begin, page: &CasePage) -> Option<LineForm> {
    let named = |id: AttachmentId| {
        let mut all = page.attachments.iter();
        all.find(|(one, _)| one.id == id)
            .map(|(one, _)| one.name.clone())
    };
    Some(match begin {
        Begin::Strike(id) => {
            let entry = page.timeline.iter().find(|entry| entry.id == id)?;
            LineForm::new(About::Strike(id, entry.text.clone()), "")
        }
        Begin::Tag => LineForm::new(About::Tag, ""),
        Begin::Attach => LineForm::new(About::Attach, ""),
        Begin::SaveCopy(id) => {
            let (name, asked) = (named(id)?, false);
            LineForm::new(About::SaveCopy { id, name, asked }, "")
        }
        Begin::Rename(id) => LineForm::new(About::Rename(id), &named(id)?),
        Begin::SaveLetter(id) => LineForm::new(About::SaveLetter { id, asked: false }, ""),
        Begin::Note
        | Begin::Task
        | Begin::Correct(_)
        | Begin::Change(_)
        | Begin::Hearing
        | Begin::ChangeHearing(_)
        | Begin::Outcome(_)
        | Begin::RemoveHearing(_)
        | Begin::Absence
        | Begin::RemoveAbsence
        | Begin::Facts
        | Begin::HandOver
        | Begin::Close
        | Begin::Letter(_)
        | Begin::Sent(_)
        | Begin::View(_) => return None,
    })
}
