//! The forms that lie over the page of a case.

use std::path::PathBuf;

use iced::widget::{column, container, row};
use iced::{Alignment, Length, Task};

use super::act::{Act, choose_file, choose_place};
use super::closing::{self, ClosingForm};
use super::note::{self, NoteForm};
use super::task::{self, TaskForm};
use super::viewer::{self, Viewer};
use crate::domain::id::{AttachmentId, CaseId, OfficerId, TimelineId};
use crate::files::Existing;
use crate::i18n::tr;
use crate::ui::context::{Context, Event};
use crate::ui::field::{self, Field};
use crate::ui::screen::Typed;
use crate::ui::screen::facts::{self, FactsForm};
use crate::ui::widget::{Stroke, choice, dialog, entry, labelled, primary, problem, secondary};
use crate::ui::{Element, space, text};

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
    /// The case is closed.
    Close(ClosingForm),
    /// To whom, and whether that was missed.
    HandOver(Option<OfficerId>, bool),
    /// The facts of the case.
    Facts(Box<FactsForm>),
    /// One line of text.
    Line(About, Field<String>),
    /// An attachment.
    View(Box<Viewer>),
}

/// What a line of text is about.
#[derive(Debug, Clone)]
pub(super) enum About {
    /// Why an entry is struck, with its text.
    Strike(TimelineId, String),
    /// A tag.
    Tag,
    /// Another name of an attachment.
    Rename(AttachmentId),
    /// The path of a file that is added.
    Attach,
    /// The path of a copy, and whether the system's dialog asked about a file that stands there.
    SaveCopy {
        id: AttachmentId,
        name: String,
        asked: bool,
    },
}

/// What happens in a form.
#[derive(Debug, Clone)]
pub(crate) enum Message {
    /// A better entry.
    Note(note::Message),
    /// A task.
    Task(task::Message),
    /// The closing.
    Closing(closing::Message),
    /// The facts.
    Facts(facts::Message),
    /// The attachment.
    View(viewer::Message),
    /// To whom.
    To(OfficerId),
    /// A line was typed.
    Line(String),
    /// The system's dialog is to ask which file, or which place.
    Browse,
    /// It did.
    Browsed(Option<PathBuf>),
    /// A copy of the attachment that is looked at is wanted.
    Copy,
    /// Do it.
    Save,
    /// Close the form.
    Close,
}

/// What a form wants of the page.
pub(super) enum Wish {
    /// Nothing more.
    Close,
    /// This is to be done; what was kept of a form goes with it.
    Do(Act, Option<(&'static str, i64)>),
    /// This is to be told.
    Tell(Event),
}

impl Dialog {
    /// A form with one line.
    pub(super) fn line(about: About, text: &str) -> Self {
        Self::Line(about, Field::new(text, field::some))
    }

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
                | Message::Closing(closing::Message::Save)
                | Message::Facts(facts::Message::Save),
            ) => return (Task::none(), dialog.save(case)),
            (Self::Correct(form), Message::Note(note::Message::Discard)) => form.revert(context),
            (Self::Correct(form), Message::Note(message)) => form.update(message, today),
            (Self::Change(form), Message::Task(task::Message::Discard)) => form.revert(context),
            (Self::Change(form), Message::Task(message)) => form.update(message, today),
            (Self::Close(form), Message::Closing(message)) => form.update(message, today),
            (Self::Facts(form), Message::Facts(message)) => {
                return (form.update(message, context).map(Message::Facts), None);
            }
            (Self::HandOver(to, _), Message::To(officer)) => *to = Some(officer),
            (Self::Line(_, field), Message::Line(typed)) => field.typed(typed),
            (Self::Line(about, _), Message::Browse) => return (about.browse(context), None),
            (Self::Line(about, field), Message::Browsed(Some(path))) => {
                about.asked();
                field.set(path.display().to_string());
            }
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
                | Message::Closing(_)
                | Message::Facts(_)
                | Message::View(_)
                | Message::To(_)
                | Message::Line(_)
                | Message::Browse
                | Message::Browsed(_)
                | Message::Copy,
            ) => {}
        }
        (Task::none(), None)
    }

    /// From looking at an attachment to saving it.
    fn copy(&mut self) {
        if let Self::View(viewer) = self {
            let about = About::SaveCopy {
                id: viewer.id,
                name: viewer.name.clone(),
                asked: false,
            };
            *self = Self::line(about, "");
        }
    }

    /// What is to be done, once everything is filled in.
    fn save(&mut self, case: CaseId) -> Option<Wish> {
        match self {
            Self::Correct(form) => {
                let (kept, id) = (form.form(case), form.corrected()?);
                let (draft, why) = form.meant(case)?;
                Some(Wish::Do(Act::Correct(id, draft, why), Some(kept)))
            }
            Self::Change(form) => {
                let (kept, id) = (form.form(case), form.changed()?);
                let draft = form.meant(case)?;
                Some(Wish::Do(Act::ChangeTask(id, draft), Some(kept)))
            }
            Self::Close(form) => {
                let closing = form.meant()?;
                Some(Wish::Do(Act::Close(closing), Some((closing::FORM, case.0))))
            }
            Self::HandOver(to, checked) => {
                *checked = true;
                Some(Wish::Do(Act::HandOver((*to)?), None))
            }
            Self::Facts(form) => Some(Wish::Do(Act::Edit(form.meant()?), Some((FACTS, case.0)))),
            Self::Line(about, field) => Some(Wish::Do(about.act(field.check()?), None)),
            Self::View(_) => None,
        }
    }

    /// What is half typed.
    pub(super) fn typed(&self, case: CaseId) -> Option<Typed> {
        match self {
            Self::Correct(form) => form.typed(case),
            Self::Change(form) => form.typed(case),
            Self::Close(form) => form.typed(case),
            Self::Facts(form) => form.typed(FACTS, case.0),
            Self::HandOver(..) | Self::Line(..) | Self::View(_) => None,
        }
    }

    /// A key that no field took.
    pub(super) fn key(&self, stroke: &Stroke) -> Option<Message> {
        match self {
            Self::Facts(form) => form.key(stroke).map(Message::Facts),
            Self::View(viewer) => viewer.key(stroke).map(Message::View),
            Self::Correct(_)
            | Self::Change(_)
            | Self::Close(_)
            | Self::HandOver(..)
            | Self::Line(..) => None,
        }
    }

    /// Draws the form.
    pub(super) fn view<'a>(&'a self, context: &Context<'a>) -> Element<'a, Message> {
        let words = context.words;
        let save = |label: String| vec![primary(label, Message::Save).into()];
        let (title, width, inside, buttons): (_, f32, Element<'a, Message>, Vec<_>) = match self {
            Self::Correct(form) => (
                tr!(words, "dossier-correct"),
                620.0,
                form.fields(context).map(Message::Note),
                save(tr!(words, "dossier-correct-do")),
            ),
            Self::Change(form) => (
                tr!(words, "dossier-task-change"),
                460.0,
                form.fields(context).map(Message::Task),
                save(tr!(words, "save")),
            ),
            Self::Close(form) => (
                tr!(words, "dossier-close-form"),
                520.0,
                form.fields(context).map(Message::Closing),
                save(tr!(words, "dossier-close")),
            ),
            Self::HandOver(to, checked) => (
                tr!(words, "dossier-hand-over"),
                460.0,
                hand_over(to.as_ref(), *checked, context),
                save(tr!(words, "dossier-hand-over")),
            ),
            Self::Facts(form) => (
                tr!(words, "dossier-facts"),
                640.0,
                form.fields(context).map(Message::Facts),
                save(tr!(words, "save")),
            ),
            Self::Line(about, field) => {
                let (title, label, act) = about.words(context);
                let inside = about.view(label, field, context);
                (title, 520.0, inside, save(act))
            }
            Self::View(viewer) => (
                viewer.name.clone(),
                960.0,
                viewer.view(words).map(Message::View),
                vec![secondary(tr!(words, "dossier-file-copy"), Message::Copy).into()],
            ),
        };
        dialog(title, width, inside, buttons, Message::Close)
    }
}

fn hand_over<'a>(
    to: Option<&OfficerId>,
    checked: bool,
    context: &Context<'a>,
) -> Element<'a, Message> {
    let words = context.words;
    let officers: Vec<OfficerId> = context.officers.iter().map(|one| one.id).collect();
    let missing = checked && to.is_none();
    let chosen = choice(&officers, to, |id| context.officer(Some(*id)), Message::To)
        .id(LINE)
        .wrong(missing);
    problem(
        labelled(tr!(words, "dossier-hand-over-to"), chosen),
        missing.then(|| tr!(words, "entry-needed")),
    )
}

impl About {
    /// Title, name of the field, and what the button says.
    fn words(&self, context: &Context<'_>) -> (String, String, String) {
        let words = context.words;
        match self {
            Self::Strike(..) => (
                tr!(words, "dossier-strike"),
                tr!(words, "dossier-strike-why"),
                tr!(words, "dossier-strike"),
            ),
            Self::Tag => (
                tr!(words, "dossier-tag"),
                tr!(words, "dossier-tag-name"),
                tr!(words, "save"),
            ),
            Self::Rename(_) => (
                tr!(words, "dossier-file-rename"),
                tr!(words, "dossier-file-name"),
                tr!(words, "save"),
            ),
            Self::Attach => (
                tr!(words, "dossier-file-add"),
                tr!(words, "dossier-file-path"),
                tr!(words, "dossier-file-add"),
            ),
            Self::SaveCopy { .. } => (
                tr!(words, "dossier-file-copy"),
                tr!(words, "dossier-file-place"),
                tr!(words, "dossier-file-copy-do"),
            ),
        }
    }

    fn act(&self, text: String) -> Act {
        match self {
            Self::Strike(id, _) => Act::Strike(*id, text),
            Self::Tag => Act::Tag(text),
            Self::Rename(id) => Act::Rename(*id, text),
            Self::Attach => Act::Attach(PathBuf::from(text)),
            Self::SaveCopy { id, asked, .. } => {
                let existing = if *asked {
                    Existing::Replace
                } else {
                    Existing::Keep
                };
                Act::SaveCopy(*id, PathBuf::from(text), existing)
            }
        }
    }

    /// The name of a file stays out of the system's dialog: it may be somebody's.
    fn browse(&self, context: &Context<'_>) -> Task<Message> {
        let words = context.words;
        match self {
            Self::SaveCopy { name, .. } => {
                let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending);
                let proposed = format!("{}.{ending}", tr!(words, "dossier-file-proposed"));
                let proposed = proposed.trim_end_matches('.').to_owned();
                let title = tr!(words, "dossier-file-copy");
                Task::perform(choose_place(title, proposed), Message::Browsed)
            }
            Self::Attach => {
                let title = tr!(words, "dossier-file-add");
                Task::perform(choose_file(title), Message::Browsed)
            }
            Self::Strike(..) | Self::Tag | Self::Rename(_) => Task::none(),
        }
    }

    /// The system's dialog asks itself about a file that stands there.
    fn asked(&mut self) {
        if let Self::SaveCopy { asked, .. } = self {
            *asked = true;
        }
    }

    fn view<'a>(
        &'a self,
        label: String,
        field: &'a Field<String>,
        context: &Context<'a>,
    ) -> Element<'a, Message> {
        let words = context.words;
        let typed = entry(
            words,
            LINE,
            label,
            "",
            field,
            Message::Line,
            Some(Message::Save),
        );
        match self {
            Self::Strike(_, struck) => column![text::aside(struck.clone()), typed]
                .spacing(space::M)
                .into(),
            Self::Tag | Self::Rename(_) => typed,
            Self::Attach | Self::SaveCopy { .. } => {
                let browse = secondary(tr!(words, "dossier-file-browse"), Message::Browse);
                let what = match self {
                    Self::Attach => tr!(words, "dossier-file-add-how"),
                    _ => tr!(words, "dossier-file-copy-how"),
                };
                let line = row![container(typed).width(Length::Fill), browse]
                    .spacing(space::S)
                    .align_y(Alignment::End);
                column![line, text::small(what)].spacing(space::S).into()
            }
        }
    }
}
