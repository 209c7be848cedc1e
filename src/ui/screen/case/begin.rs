//! The forms that can be opened on the page of a case, each with what was kept of it.

use iced::Task;
use iced::widget::operation::{focus, snap_to};
use iced::widget::scrollable::RelativeOffset;

use super::closing::{self, ClosingForm};
use super::dialog::{self, Dialog};
use super::hand_over::{self, HandOverForm};
use super::line::{About, LineForm};
use super::note::{self, NoteForm};
use super::sent::{self, SentForm};
use super::task::{self, TaskForm};
use super::viewer::Viewer;
use super::{CaseScreen, Message, Shown, Spot, letters, view};
use crate::domain::id::{AttachmentId, LetterId, TaskId, TimelineId};
use crate::service::cases::CasePage;
use crate::ui::context::Context;
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

impl Begin {
    /// The form that was kept under this name.
    pub(super) fn of_kept(form: &str, record: i64) -> Option<Self> {
        Some(match form {
            note::NEW => Self::Note,
            task::NEW => Self::Task,
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
    /// Opens the form that is wanted, once the page is there.
    pub(super) fn begin_wanted(&mut self, context: &Context<'_>) -> Task<Message> {
        if self.page().is_none() {
            return Task::none();
        }
        match self.wanted.take() {
            Some(begin) => self.begin(begin, context),
            None => Task::none(),
        }
    }

    /// Opens a form, with what was kept of it.
    pub(super) fn begin(&mut self, begin: Begin, context: &Context<'_>) -> Task<Message> {
        let Shown::Page(page) = &self.shown else {
            return Task::none();
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
        focus(field)
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
        | Begin::Facts
        | Begin::HandOver
        | Begin::Close
        | Begin::Letter(_)
        | Begin::Sent(_)
        | Begin::View(_) => return None,
    })
}
