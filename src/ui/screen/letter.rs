//! A letter of a case in the making: what goes in it at the left, its pages at the right. Everything is
//! proposed; what is missing is said with the way to mend it, and one key makes and prints.

mod fields;
mod folder;
mod keys;
mod make;
mod mend;
mod open;
mod preview;
mod printing;
mod recipients;
mod shown;
mod texts;
mod undone;
mod view;

use std::sync::Arc;

use iced::Task;
use iced::widget::operation::{AbsoluteOffset, scroll_by};
use serde::{Deserialize, Serialize};

use super::{Page, Typed, draft};
use crate::domain::id::CaseId;
use crate::domain::letter::{Addressee, LetterKind};
use crate::domain::time::Timestamp;
use crate::service::Changes;
use crate::service::drafts::{self, Kept};
use crate::service::letters::{self, Proposal};
use crate::ui::Element;
use crate::ui::context::{CaseForm, Context, Event, Target};
use crate::ui::fault::Fault;
use crate::ui::widget::Stroke;
use crate::ui::{focus, kept};

use fields::Fields;
use folder::FolderForm;
use make::{After, Outcome};
use open::Open;
use preview::{Preview, Wanted};
use printing::Printing;

/// The draft of a letter, by its case.
const FORM: &str = "letter-warning";
/// How far the pages move by one key.
const SCROLL: f32 = 400.0;

/// A letter in the making.
pub(crate) struct LetterScreen {
    case: CaseId,
    shown: Shown,
    preview: Preview,
    printing: Printing,
    /// Where copies go: open, and what stood there before.
    folder: Option<FolderForm>,
    half_folder: String,
    /// What was kept, until the letter is there to put it in.
    waiting: Option<fields::Half>,
    /// When what stands here was kept, where it was put back.
    kept: Option<Timestamp>,
    /// What was kept but belongs to another version of this form.
    strange: Option<Kept>,
    /// Something was filled in or put back, so that the draft is ours to keep and drop.
    ours: bool,
    /// It is to be made as soon as it is there: keys may come faster than the case is read.
    wish: Option<After>,
    /// It is being made: a second press must not make it twice.
    busy: bool,
    /// It was made: nothing is half typed any more.
    is_over: bool,
    /// Counts the readings: only the last one is shown.
    asked: u64,
}

/// What there is to be shown.
enum Shown {
    Reading,
    Failed(Fault),
    Letter(Box<Open>),
}

/// What is kept of it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
struct Half {
    fields: fields::Half,
    folder: String,
}

/// What happens here.
#[derive(Debug, Clone)]
pub(crate) enum Message {
    /// The case was looked at.
    Read(u64, Result<Arc<Proposal>, Fault>),
    /// In what is filled in.
    Fields(fields::Message),
    /// In the pages.
    Preview(preview::Message),
    /// In how is printed.
    Printing(printing::Message),
    /// The letter to another is shown.
    Show(Addressee),
    /// The pages move on, or back.
    Scroll(bool),
    /// It is made.
    Make(After),
    /// Copies are to be saved: where is asked.
    AskFolder,
    /// In where.
    Folder(folder::Message),
    /// It was made, or not.
    Made(Result<Outcome, Fault>),
    /// What was put back is not wanted.
    Discard,
    /// What did not fit is wanted elsewhere: it is copied.
    TakeStrange,
    /// What did not fit is not wanted.
    DropStrange,
    /// It is gone, or not.
    Dropped(Result<(), Fault>),
    /// Something is to be written down in the case first.
    Write(CaseForm),
    /// The log says which of the letters did not leave, or could not be told.
    Noted(Result<(), Fault>),
    /// Somewhere else.
    Go(Target),
    /// A step back.
    Back,
}

impl LetterScreen {
    /// Begins a warning in a case, with what was kept of it.
    pub(crate) fn new(case: CaseId, context: &Context<'_>) -> (Self, Task<Message>) {
        let (preview, drawing) = Preview::new();
        let found = draft::open::<Half>(context, FORM, case.0);
        let strange = draft::strange(context, FORM, case.0);
        let ours = found.is_some();
        let found = found.or_else(|| undone::find(case, context));
        let (half, kept) = found.map_or_else(Default::default, |(half, at)| (half, Some(at)));
        let mut screen = Self {
            case,
            shown: Shown::Reading,
            preview,
            printing: Printing::default(),
            folder: None,
            half_folder: half.folder,
            waiting: kept.is_some().then_some(half.fields),
            kept,
            strange,
            ours,
            wish: None,
            busy: false,
            is_over: false,
            asked: 0,
        };
        let tasks = [
            screen.read(context),
            drawing.map(Message::Preview),
            printing::look(context).map(Message::Printing),
        ];
        (screen, Task::batch(tasks))
    }

    fn read(&mut self, context: &Context<'_>) -> Task<Message> {
        self.asked += 1;
        let (case, asked) = (self.case, self.asked);
        let read = context.db.run(move |desk| {
            let proposal = letters::propose(desk, case, LetterKind::Warning)?;
            Ok(Arc::new(proposal))
        });
        read.map(move |proposal| Message::Read(asked, proposal))
    }

    fn on_read(
        &mut self,
        read: Result<Arc<Proposal>, Fault>,
        context: &Context<'_>,
    ) -> Task<Message> {
        let before = std::mem::replace(&mut self.shown, Shown::Reading);
        let (proposal, before) = match (read, before) {
            (Ok(proposal), before) => (proposal, before),
            (Err(fault), before) => {
                // What is filled in stays: the case may come back.
                if let Shown::Letter(open) = before {
                    self.waiting = Some(open.fields.half());
                }
                self.shown = Shown::Failed(fault);
                return Task::none();
            }
        };
        let open = match before {
            Shown::Letter(mut open) => {
                if *open.read == *proposal {
                    self.shown = Shown::Letter(open);
                    return Task::none();
                }
                open.read = proposal;
                open
            }
            Shown::Reading | Shown::Failed(_) => {
                let mut fields = Fields::new(&proposal, context.today);
                if let Some(half) = self.waiting.take() {
                    fields.put_back(half);
                }
                let to = None;
                Box::new(Open {
                    read: Arc::clone(&proposal),
                    proposal,
                    fields,
                    to,
                })
            }
        };
        self.shown = Shown::Letter(open);
        self.redraw(context)
    }

    /// Makes what was asked for before the letter was there.
    fn on_wish(&mut self, context: &Context<'_>) -> (Task<Message>, Option<Event>) {
        match self.wish.take() {
            Some(after) => self.make(after, context),
            None => (Task::none(), None),
        }
    }

    /// Draws the letter that is shown anew.
    fn redraw(&mut self, context: &Context<'_>) -> Task<Message> {
        let Shown::Letter(open) = &mut self.shown else {
            return Task::none();
        };
        open.settle();
        let Some(to) = open.to else {
            self.preview.empty();
            return Task::none();
        };
        let wanted = Wanted {
            proposal: Arc::clone(&open.proposal),
            edits: open.fields.edits(),
            to,
        };
        self.preview.draw(wanted, context).map(Message::Preview)
    }

    fn on_fields(&mut self, message: fields::Message, context: &Context<'_>) -> Task<Message> {
        let Shown::Letter(open) = &mut self.shown else {
            return Task::none();
        };
        // While it is being made it takes no more words: they would go with it.
        if self.busy {
            return Task::none();
        }
        let changes = message.changes();
        let to_words = match &message {
            fields::Message::Own(_, section, _) => focus::on(texts::field(section)),
            _ => Task::none(),
        };
        open.fields.update(message, &open.proposal, context.today);
        if !changes {
            return to_words;
        }
        self.ours = true;
        Task::batch([self.redraw(context), to_words])
    }

    fn on_folder(
        &mut self,
        message: folder::Message,
        context: &Context<'_>,
    ) -> (Task<Message>, Option<Event>) {
        let Some(form) = &mut self.folder else {
            return (Task::none(), None);
        };
        match message {
            folder::Message::Close => {
                self.folder = None;
                (Task::none(), None)
            }
            folder::Message::Save => match form.meant() {
                Some(folder) => {
                    self.folder = None;
                    self.make(After::Save(folder), context)
                }
                None => (Task::none(), None),
            },
            message => {
                let task = form.update(message, context);
                form.text().clone_into(&mut self.half_folder);
                self.ours = true;
                (task.map(Message::Folder), None)
            }
        }
    }

    /// Throws away what was put back, and begins anew.
    fn discard(&mut self, context: &Context<'_>) -> Task<Message> {
        self.half_folder.clear();
        (self.kept, self.ours) = (None, true);
        if let Shown::Letter(open) = &mut self.shown {
            open.fields = Fields::new(&open.read, context.today);
        }
        let forgotten = undone::forget(self.case, context).map(Message::Dropped);
        Task::batch([self.redraw(context), forgotten])
    }

    /// What is filled in, apart from what is proposed.
    fn half(&self) -> Half {
        let fields = match &self.shown {
            Shown::Letter(open) => open.fields.half(),
            Shown::Reading | Shown::Failed(_) => self.waiting.clone().unwrap_or_default(),
        };
        Half {
            fields,
            folder: self.half_folder.clone(),
        }
    }
}

impl Page for LetterScreen {
    type Message = Message;

    fn update(
        &mut self,
        message: Message,
        context: &Context<'_>,
    ) -> (Task<Message>, Option<Event>) {
        let task = match message {
            Message::Read(asked, read) if asked == self.asked => {
                let read = self.on_read(read, context);
                let (made, event) = self.on_wish(context);
                return (Task::batch([read, made]), event);
            }
            Message::Read(..) | Message::Dropped(Ok(())) | Message::Noted(Ok(())) => Task::none(),
            Message::Fields(message) => self.on_fields(message, context),
            Message::Preview(message) => match self.preview.update(message) {
                true => self.redraw(context),
                false => Task::none(),
            },
            Message::Printing(message) => {
                return (Task::none(), self.printing.update(message, context));
            }
            Message::Show(to) => {
                if let Shown::Letter(open) = &mut self.shown {
                    open.to = Some(to);
                }
                Task::batch([self.redraw(context), view::pages_to_top()])
            }
            Message::Scroll(on) => {
                let y = if on { SCROLL } else { -SCROLL };
                scroll_by(view::PAGES, AbsoluteOffset { x: 0.0, y })
            }
            Message::Make(after) => return self.make(after, context),
            Message::AskFolder => {
                let (form, task) = FolderForm::open(&self.half_folder);
                self.folder = Some(form);
                task.map(Message::Folder)
            }
            Message::Folder(message) => return self.on_folder(message, context),
            Message::Made(made) => return self.on_made(made, context),
            Message::Discard => self.discard(context),
            Message::TakeStrange => {
                return (Task::none(), self.strange.as_ref().map(kept::taken));
            }
            Message::DropStrange => {
                self.strange = None;
                let gone = kept::throw_away(drafts::aside(FORM), self.case.0, context);
                gone.map(Message::Dropped)
            }
            Message::Dropped(Err(fault)) | Message::Noted(Err(fault)) => {
                return (Task::none(), Some(Event::Failed(fault)));
            }
            Message::Write(form) => return (Task::none(), Some(Event::Write(self.case, form))),
            Message::Go(target) => return (Task::none(), Some(Event::Go(target))),
            Message::Back => return (Task::none(), Some(Event::Back)),
        };
        (task, None)
    }

    fn view<'a>(&'a self, context: &Context<'a>) -> Element<'a, Message> {
        view::screen(self, context)
    }

    fn key(&self, stroke: &Stroke, context: &Context<'_>) -> Option<Message> {
        keys::meant(self, stroke, context)
    }

    fn reload(&mut self, _changes: &Changes, context: &Context<'_>) -> Task<Message> {
        self.read(context)
    }

    /// A letter that is being made is left out: its draft goes with the act.
    fn typed(&self) -> Vec<Typed> {
        if !self.ours || self.busy || self.is_over {
            return Vec::new();
        }
        let half = self.half();
        let body = (half != Half::default()).then(|| draft::body(&half));
        vec![Typed::new(FORM, self.case.0, body)]
    }
}

#[cfg(test)]
mod tests;
