//! A form with one line of text: why an entry is struck, a tag, the name or place of a file.

use std::path::PathBuf;

use iced::widget::{column, container, row};
use iced::{Alignment, Length, Task};

use super::act::{Act, choose_file, choose_place};
use super::dialog::{LINE, Message};
use crate::domain::id::{AttachmentId, CaseId, LetterId, TimelineId};
use crate::domain::time::Timestamp;
use crate::files::Existing;
use crate::i18n::tr;
use crate::service::drafts::Kept;
use crate::ui::context::Context;
use crate::ui::field::{self, Field};
use crate::ui::screen::{Typed, draft};
use crate::ui::widget::{entry, secondary};
use crate::ui::{Element, space, text};

/// The draft of the place of a copy, by its attachment.
pub(super) const COPY: &str = "dossier-copy";
/// The draft of the place of a letter, by that letter.
pub(super) const LETTER: &str = "dossier-letter-copy";

/// The form.
pub(super) struct LineForm {
    about: About,
    field: Field<String>,
    /// What stood there when it was opened.
    before: String,
    kept: Option<Timestamp>,
    /// Something was typed in it since it was made, so that its draft is ours to keep and drop.
    touched: bool,
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
    /// The same of a letter.
    SaveLetter { id: LetterId, asked: bool },
}

impl LineForm {
    /// The form with this text in it.
    pub(super) fn new(about: About, text: &str) -> Self {
        Self {
            about,
            field: Field::new(text, field::some),
            before: text.to_owned(),
            kept: None,
            touched: false,
        }
    }

    /// Its draft: its name and record.
    pub(super) fn form(&self, case: CaseId) -> (&'static str, i64) {
        match &self.about {
            About::Strike(id, _) => ("dossier-strike", id.0),
            About::Tag => ("dossier-tag", case.0),
            About::Rename(id) => ("dossier-rename", id.0),
            About::Attach => ("dossier-attach", case.0),
            About::SaveCopy { id, .. } => (COPY, id.0),
            About::SaveLetter { id, .. } => (LETTER, id.0),
        }
    }

    /// Puts back what was kept of it.
    pub(super) fn restored(mut self, case: CaseId, context: &Context<'_>) -> Self {
        let (form, record) = self.form(case);
        if let Some(Kept { body, at, .. }) = draft::find(context, form, record) {
            self.field.set(body);
            (self.kept, self.touched) = (Some(at), true);
        }
        self
    }

    /// What is half typed; once it is ours.
    pub(super) fn typed(&self, case: CaseId) -> Option<Typed> {
        let (form, record) = self.form(case);
        let text = self.field.text();
        let body = (text != self.before).then(|| text.to_owned());
        self.touched.then(|| Typed::new(form, record, body))
    }

    /// What is to be done, once it is filled in.
    pub(super) fn meant(&mut self) -> Option<Act> {
        Some(self.about.act(self.field.check()?))
    }

    /// Does what a message says, as far as it stays in the form.
    pub(super) fn update(&mut self, message: Message) {
        self.touched = true;
        match message {
            Message::Line(typed) => {
                self.about.asked(false);
                self.field.typed(typed);
            }
            Message::Browsed(Some(path)) => {
                self.about.asked(true);
                self.field.set(path.display().to_string());
            }
            Message::Discard => {
                self.about.asked(false);
                self.field.set(self.before.clone());
                self.kept = None;
            }
            Message::Note(_)
            | Message::Task(_)
            | Message::Hearing(_)
            | Message::Absence(_)
            | Message::Closing(_)
            | Message::Facts(_)
            | Message::View(_)
            | Message::HandOver(_)
            | Message::Sent(_)
            | Message::TakeAside
            | Message::DropAside
            | Message::Browse
            | Message::Browsed(None)
            | Message::Copy
            | Message::Save
            | Message::Throw
            | Message::Close => {}
        }
    }

    /// Lets the system ask which file, or which place.
    pub(super) fn browse(&self, context: &Context<'_>) -> Task<Message> {
        self.about.browse(context)
    }

    /// The title, and what the button says.
    pub(super) fn titles(&self, context: &Context<'_>) -> (String, String) {
        let (title, _, act) = self.about.words(context);
        (title, act)
    }

    pub(super) fn view<'a>(&'a self, context: &Context<'a>) -> Element<'a, Message> {
        let (_, label, _) = self.about.words(context);
        let kept = self.kept;
        column![self.about.view(label, &self.field, context)]
            .push(kept.map(|at| draft::notice(at, Message::Discard, context.words)))
            .spacing(space::M)
            .into()
    }
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
            Self::SaveLetter { .. } => (
                tr!(words, "letter-save"),
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
            Self::SaveLetter { id, asked } => {
                let existing = match asked {
                    true => Existing::Replace,
                    false => Existing::Keep,
                };
                Act::SaveLetter(*id, PathBuf::from(text), existing)
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
            Self::SaveLetter { .. } => {
                let proposed = format!("{}.pdf", tr!(words, "letter-file"));
                let title = tr!(words, "letter-save");
                Task::perform(choose_place(title, proposed), Message::Browsed)
            }
            Self::Attach => {
                let title = tr!(words, "dossier-file-add");
                Task::perform(choose_file(title), Message::Browsed)
            }
            Self::Strike(..) | Self::Tag | Self::Rename(_) => Task::none(),
        }
    }

    /// The system's dialog asks itself about a file that stands there. It asked about no other
    /// place than the one that was chosen there.
    fn asked(&mut self, by_dialog: bool) {
        if let Self::SaveCopy { asked, .. } | Self::SaveLetter { asked, .. } = self {
            *asked = by_dialog;
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
            Self::Attach | Self::SaveCopy { .. } | Self::SaveLetter { .. } => {
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

#[cfg(test)]
mod tests {
    use super::*;

    /// What the form is about to do with a file that stands at its place.
    fn existing(form: &mut LineForm) -> Option<Existing> {
        match form.meant() {
            Some(Act::SaveCopy(_, _, existing)) => Some(existing),
            _ => None,
        }
    }

    #[test]
    fn only_the_place_that_the_dialog_asked_about_is_replaced() {
        let about = About::SaveCopy {
            id: AttachmentId(1),
            name: "brief.pdf".to_owned(),
            asked: false,
        };
        let mut form = LineForm::new(about, "");
        form.update(Message::Line("/tmp/a.pdf".to_owned()));
        assert_eq!(existing(&mut form), Some(Existing::Keep));
        form.update(Message::Browsed(Some(PathBuf::from("/tmp/a.pdf"))));
        assert_eq!(existing(&mut form), Some(Existing::Replace));
        form.update(Message::Line("/tmp/b.pdf".to_owned()));
        assert_eq!(existing(&mut form), Some(Existing::Keep));
    }
}
