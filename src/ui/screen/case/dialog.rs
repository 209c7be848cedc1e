//! The forms that lie over the page of a case.

mod view;

use std::path::PathBuf;

use iced::Task;

use super::absence::{self, AbsenceForm};
use super::act::Act;
use super::closing::{self, ClosingForm};
use super::doing::Saved;
use super::hand_over::{self, HandOverForm};
use super::hearing::{self, HearingForm};
use super::line::{About, LineForm};
use super::note::{self, NoteForm};
use super::sent::{self, SentForm};
use super::sure::Sure;
use super::task::{self, TaskForm};
use super::viewer::{self, Of, Viewer};
use crate::domain::id::CaseId;
use crate::domain::time::Timestamp;
use crate::service::cases::CasePage;
use crate::ui::context::{Context, Event};
use crate::ui::focus;
use crate::ui::screen::facts::{self, FactsForm};
use crate::ui::screen::{self as lines, Typed};
use crate::ui::widget::Stroke;

/// The field of a form with one line.
pub(super) const LINE: &str = "dossier-line";

/// The draft of the facts of a case.
pub(super) const FACTS: &str = "dossier-facts";

/// A form over the page.
pub(super) enum Dialog {
    /// A better entry.
    Correct(NoteForm),
    /// A task that is changed.
    Change(TaskForm),
    /// A hearing: a new one, or one that is changed.
    Hearing(Box<HearingForm>),
    /// Days of absence.
    Absence(Box<AbsenceForm>),
    /// Whether somebody is sure that something goes.
    Sure(Sure),
    /// The case is closed.
    Close(ClosingForm),
    /// The case goes to an officer.
    HandOver(HandOverForm),
    /// The facts of the case.
    Facts(Box<FactsForm>),
    /// One line of text.
    Line(LineForm),
    /// A letter left.
    Sent(SentForm),
    /// An attachment, or a letter.
    View(Box<Viewer>),
}

/// What happens in a form.
#[derive(Debug, Clone)]
pub(crate) enum Message {
    /// A better entry.
    Note(note::Message),
    /// A task.
    Task(task::Message),
    /// A hearing.
    Hearing(hearing::Message),
    /// Days of absence.
    Absence(absence::Message),
    /// The closing.
    Closing(closing::Message),
    /// The facts.
    Facts(facts::Message),
    /// The attachment.
    View(viewer::Message),
    /// The hand-over.
    HandOver(hand_over::Message),
    /// That a letter left.
    Sent(sent::Message),
    /// A line was typed.
    Line(String),
    /// The system's dialog is to ask which file, or which place.
    Browse,
    /// It did.
    Browsed(Option<PathBuf>),
    /// A copy of the attachment that is looked at is wanted.
    Copy,
    /// What was put back of a line is not wanted.
    Discard,
    /// What was put aside is wanted elsewhere.
    TakeAside,
    /// What was put aside is not wanted.
    DropAside,
    /// Do it.
    Save,
    /// Close the form; what was typed stays.
    Close,
    /// Close the form; what was typed goes.
    Throw,
}

/// What a form wants of the page.
pub(super) enum Wish {
    /// Nothing more.
    Close,
    /// This is to be done; what was kept of a form goes with it.
    Do(Act, Option<Saved>),
    /// This is to be told.
    Tell(Event),
}

impl Dialog {
    /// Does what a message says.
    pub(super) fn update(
        &mut self,
        message: Message,
        case: CaseId,
        context: &Context<'_>,
    ) -> (Task<Message>, Option<Wish>) {
        let today = context.today;
        match (self, message) {
            (_, Message::Close)
            | (Self::Correct(_), Message::Note(note::Message::Close))
            | (Self::Change(_), Message::Task(task::Message::Close)) => {
                return (Task::none(), Some(Wish::Close));
            }
            (
                dialog,
                Message::Save
                | Message::Note(note::Message::Save)
                | Message::Task(task::Message::Save)
                | Message::Hearing(hearing::Message::Save)
                | Message::Absence(absence::Message::Save)
                | Message::Closing(closing::Message::Lines(lines::closing::Message::Save))
                | Message::Facts(facts::Message::Save)
                | Message::Sent(sent::Message::Save)
                | Message::HandOver(hand_over::Message::Lines(lines::hand_over::Message::Save)),
            ) => {
                let wish = dialog.save(case);
                let task = match wish {
                    Some(_) => Task::none(),
                    None => dialog.to_wrong(),
                };
                return (task, wish);
            }
            (Self::Correct(form), Message::Note(note::Message::Discard)) => form.revert(today),
            (Self::Correct(form), Message::Note(message)) => form.update(message, today),
            (Self::Change(form), Message::Task(task::Message::Discard)) => form.revert(context),
            (Self::Change(form), Message::Task(message)) => form.update(message, today),
            (Self::Hearing(form), Message::Hearing(message)) => form.update(message),
            (Self::Absence(form), Message::Absence(message)) => form.update(message),
            (Self::Close(form), Message::Closing(message)) => form.update(message, today),
            (Self::Facts(form), Message::Facts(message)) => {
                return (form.update(message, context).map(Message::Facts), None);
            }
            (Self::HandOver(form), Message::HandOver(message)) => form.update(message),
            (Self::Sent(form), Message::Sent(message)) => form.update(message, today),
            (Self::Line(form), Message::Browse) => return (form.browse(context), None),
            (
                Self::Line(form),
                message @ (Message::Line(_) | Message::Browsed(Some(_)) | Message::Discard),
            ) => form.update(message),
            (Self::View(viewer), Message::View(message)) => {
                let (task, fault) = viewer.update(message);
                let wish = fault.map(|fault| Wish::Tell(Event::Failed(fault)));
                return (task.map(Message::View), wish);
            }
            (dialog @ Self::View(_), Message::Copy) => dialog.copy(),
            // A message for a form that is closed meanwhile.
            (
                _,
                Message::Note(_)
                | Message::Task(_)
                | Message::Hearing(_)
                | Message::Absence(_)
                | Message::Closing(_)
                | Message::Facts(_)
                | Message::View(_)
                | Message::HandOver(_)
                | Message::Sent(_)
                | Message::Discard
                // What was put aside is the page's.
                | Message::TakeAside
                | Message::DropAside
                | Message::Throw
                | Message::Line(_)
                | Message::Browse
                | Message::Browsed(_)
                | Message::Copy,
            ) => {}
        }
        (Task::none(), None)
    }

    /// Brings the focus to the first field that something is wrong with.
    fn to_wrong(&self) -> Task<Message> {
        let field = match self {
            Self::Correct(form) => form.wrong(),
            Self::Change(form) => form.wrong(),
            Self::Close(form) => form.wrong(),
            Self::HandOver(_) => lines::hand_over::FIRST,
            Self::Facts(form) => form.wrong(),
            Self::Line(_) => LINE,
            Self::Sent(form) => form.wrong(),
            Self::Hearing(_) => hearing::FIRST,
            Self::Absence(_) => absence::FIRST,
            Self::View(_) | Self::Sure(_) => return Task::none(),
        };
        focus::on(field)
    }

    /// Whether it shows what a parent who looks along may not see: a letter is its reader's own, and so
    /// is what somebody said when he was heard, and where that was.
    pub(super) fn is_of_others(&self) -> bool {
        match self {
            Self::View(viewer) => matches!(viewer.of, Of::Letter(_)),
            Self::Hearing(_) => true,
            Self::Sure(sure) => sure.is_of_others(),
            Self::Correct(_)
            | Self::Change(_)
            | Self::Absence(_)
            | Self::Close(_)
            | Self::HandOver(_)
            | Self::Facts(_)
            | Self::Line(_)
            | Self::Sent(_) => false,
        }
    }

    /// From looking at an attachment to saving it.
    fn copy(&mut self) {
        if let Self::View(viewer) = self {
            let asked = false;
            let about = match viewer.of {
                Of::Letter(id) => About::SaveLetter { id, asked },
                Of::File(id) => About::SaveCopy {
                    id,
                    name: viewer.name.clone(),
                    asked,
                },
            };
            *self = Self::Line(LineForm::new(about, ""));
        }
    }

    /// What is to be done, once everything is filled in.
    fn save(&mut self, case: CaseId) -> Option<Wish> {
        let kept = self.form(case);
        let act = match self {
            Self::Correct(form) => {
                let id = form.corrected()?;
                let (draft, why) = form.meant(case)?;
                Act::Correct(id, draft, why)
            }
            Self::Change(form) => Act::ChangeTask(form.changed()?, form.meant(case)?),
            Self::Hearing(form) => match (form.changed(), form.meant(case)?) {
                (Some(id), draft) => Act::ChangeHearing(id, draft),
                (None, draft) => Act::AddHearing(draft),
            },
            Self::Absence(form) => Act::AddAbsence(form.meant()?),
            Self::Sure(sure) => sure.act(),
            Self::Close(form) => Act::Close(form.meant()?),
            Self::HandOver(form) => Act::HandOver(form.meant()?),
            Self::Facts(form) => Act::Edit(form.meant()?),
            Self::Sent(form) => Act::Sent(form.id, form.meant()?),
            Self::Line(form) => form.meant()?,
            Self::View(_) => return None,
        };
        Some(Wish::Do(act, kept))
    }

    /// By what its draft is kept.
    pub(super) fn form(&self, case: CaseId) -> Option<Saved> {
        match self {
            Self::Correct(form) => Some(form.form(case)),
            Self::Change(form) => Some(form.form(case)),
            Self::Hearing(form) => Some(form.form(case)),
            Self::Absence(_) => Some((absence::FORM, case.0)),
            Self::Close(_) => Some((closing::FORM, case.0)),
            Self::HandOver(_) => Some((hand_over::FORM, case.0)),
            Self::Facts(_) => Some((FACTS, case.0)),
            Self::Line(form) => Some(form.form(case)),
            Self::Sent(form) => Some((sent::FORM, form.id.0)),
            Self::View(_) | Self::Sure(_) => None,
        }
    }

    /// The page was read again.
    pub(super) fn renew(&mut self, page: &CasePage) {
        match self {
            Self::Hearing(form) => form.renew(page),
            Self::Absence(form) => form.renew(page),
            Self::Correct(_)
            | Self::Change(_)
            | Self::Sure(_)
            | Self::Close(_)
            | Self::HandOver(_)
            | Self::Facts(_)
            | Self::Line(_)
            | Self::Sent(_)
            | Self::View(_) => {}
        }
    }

    /// What was put back of it was kept again.
    pub(super) const fn was_kept_at(&mut self, at: Timestamp) {
        match self {
            Self::Correct(form) if form.kept_at().is_some() => form.was_kept_at(at),
            Self::Change(form) if form.kept_at().is_some() => form.was_kept_at(at),
            Self::Correct(_)
            | Self::Change(_)
            | Self::Hearing(_)
            | Self::Absence(_)
            | Self::Sure(_)
            | Self::Close(_)
            | Self::HandOver(_)
            | Self::Facts(_)
            | Self::Line(_)
            | Self::Sent(_)
            | Self::View(_) => {}
        }
    }

    /// What is half typed.
    pub(super) fn typed(&self, case: CaseId) -> Option<Typed> {
        match self {
            Self::Correct(form) => form.typed(case),
            Self::Change(form) => form.typed(case),
            Self::Hearing(form) => form.typed(case),
            Self::Absence(form) => form.typed(),
            Self::Close(form) => form.typed(case),
            Self::Facts(form) => form.typed(FACTS, case.0),
            Self::HandOver(form) => form.typed(case),
            Self::Line(form) => form.typed(case),
            Self::Sent(form) => form.typed(),
            Self::View(_) | Self::Sure(_) => None,
        }
    }

    /// A key that no field took.
    pub(super) fn key(&self, stroke: &Stroke) -> Option<Message> {
        match self {
            Self::Facts(form) => form.key(stroke).map(Message::Facts),
            Self::View(viewer) => viewer.key(stroke).map(Message::View),
            Self::Correct(_)
            | Self::Change(_)
            | Self::Hearing(_)
            | Self::Absence(_)
            | Self::Sure(_)
            | Self::Close(_)
            | Self::HandOver(..)
            | Self::Sent(_)
            | Self::Line(..) => None,
        }
    }
}
