//! Putting a copy back: which one, whether it is whole, what it replaces and from when.

use std::path::PathBuf;

use iced::Task;
use iced::widget::column;
use zeroize::Zeroizing;

use crate::i18n::{Words, tr};
use crate::service::safekeeping::{self, CopyFile, CopyLook, Stage};
use crate::service::session::Secret;
use crate::ui::context::{Context, Event};
use crate::ui::fault::Fault;
use crate::ui::job::Job;
use crate::ui::parcel::Parcel;
use crate::ui::screen::unlock::Kind;
use crate::ui::setup::copy;
use crate::ui::setup::path::{self, Asked, PathForm};
use crate::ui::theme::Tone;
use crate::ui::widget::{danger, dialog, notice, primary, progress, secondary};
use crate::ui::work::Work;
use crate::ui::{Element, space, text};

/// The field of the path.
const PATH: &str = "settings-restore";
/// How wide the dialog is.
const WIDTH: f32 = 680.0;

/// The dialog.
pub(super) struct Restore {
    copies: Vec<CopyFile>,
    chosen: Option<PathBuf>,
    other: PathForm,
    opens: Opens,
    work: Option<Work<Result<CopyLook, Fault>>>,
    look: Option<CopyLook>,
    fault: Option<Fault>,
}

/// What opens the copy.
enum Opens {
    /// What opens the file now.
    Own,
    /// What opened it then.
    Asked(Kind, Zeroizing<String>),
}

/// What happens here.
#[derive(Debug, Clone)]
pub(crate) enum Message {
    /// This copy.
    Choose(PathBuf),
    /// At the path of another.
    Path(path::Message),
    /// That one.
    TakePath,
    /// What opens it is typed.
    Secret(String),
    /// The other secret is meant.
    Ask(Kind),
    /// Look at it with what was typed.
    Check,
    /// The look went on, or ended.
    Moved,
    /// Put it back.
    Restore,
    /// Not after all.
    Close,
}

impl Restore {
    /// The dialog, with the copies that lie in the folder for them.
    pub(super) fn new(copies: Vec<CopyFile>) -> Self {
        Self {
            copies,
            chosen: None,
            other: PathForm::new(Asked::Open, None),
            opens: Opens::Own,
            work: None,
            look: None,
            fault: None,
        }
    }

    /// Brings the focus to where one can type.
    pub(super) fn begin() -> Task<Message> {
        crate::ui::focus::on(PATH)
    }

    /// Does what a message says; nothing is left of it after [`Message::Close`].
    pub(super) fn update(
        &mut self,
        message: Message,
        context: &Context<'_>,
    ) -> (Task<Message>, Option<Event>) {
        let task = match message {
            Message::Choose(copy) => self.choose(copy, context),
            Message::Path(message) => {
                let task = self.other.update(message, context.words);
                task.map(Message::Path)
            }
            Message::TakePath => match self.other.check() {
                Some(copy) => self.choose(copy, context),
                None => crate::ui::focus::on(PATH),
            },
            Message::Secret(text) => {
                if let Opens::Asked(_, typed) = &mut self.opens {
                    *typed = Zeroizing::new(text);
                }
                (self.look, self.fault) = (None, None);
                Task::none()
            }
            Message::Ask(kind) => {
                self.opens = Opens::Asked(kind, Zeroizing::default());
                (self.look, self.fault) = (None, None);
                crate::ui::focus::on(copy::SECRET)
            }
            Message::Check => self.check(context),
            Message::Moved => self.moved(),
            Message::Restore => return (Task::none(), self.job(context)),
            Message::Close => Task::none(),
        };
        (task, None)
    }

    fn choose(&mut self, copy: PathBuf, context: &Context<'_>) -> Task<Message> {
        self.chosen = Some(copy);
        self.opens = Opens::Own;
        self.check(context)
    }

    fn secret(&self, context: &Context<'_>) -> Result<Secret, Fault> {
        Ok(match &self.opens {
            Opens::Own => safekeeping::own_secret(context.db.session())?,
            Opens::Asked(kind, typed) => copy::secret_of(*kind, typed),
        })
    }

    /// Looks at the chosen copy, beside the window.
    fn check(&mut self, context: &Context<'_>) -> Task<Message> {
        (self.look, self.fault) = (None, None);
        let Some(copy) = self.chosen.clone() else {
            return Task::none();
        };
        let secret = match self.secret(context) {
            Ok(secret) => secret,
            Err(fault) => {
                self.fault = Some(fault);
                return Task::none();
            }
        };
        let db = context.db.clone();
        let (work, task) = Work::begin(move |watch| {
            safekeeping::look_at_copy(db.session(), &copy, &secret, watch)
                .map_err(|error| Fault::from(error).at(&copy))
        });
        self.work = Some(work);
        task.map(|()| Message::Moved)
    }

    fn moved(&mut self) -> Task<Message> {
        let Some(outcome) = self.work.as_ref().and_then(Work::outcome) else {
            return Task::none();
        };
        self.work = None;
        match outcome {
            Ok(look) => {
                self.look = Some(look);
                Task::none()
            }
            // A copy from before another passphrase: what opened it then is asked for.
            Err(fault) if fault.code() == "wrong-key" && matches!(self.opens, Opens::Own) => {
                self.opens = Opens::Asked(Kind::Passphrase, Zeroizing::default());
                crate::ui::focus::on(copy::SECRET)
            }
            Err(fault) => {
                self.fault = Some(fault);
                Task::none()
            }
        }
    }

    fn job(&mut self, context: &Context<'_>) -> Option<Event> {
        let copy = self.chosen.clone().filter(|_| self.look.is_some())?;
        match self.secret(context) {
            Ok(secret) => Some(Event::Whole(Parcel::new(Job::Restore { copy, secret }))),
            Err(fault) => Some(Event::Failed(fault)),
        }
    }

    /// Draws it.
    pub(super) fn view<'a>(&'a self, words: &'a Words) -> Element<'a, Message> {
        let other = self.other.view(
            words,
            (PATH, tr!(words, "settings-restore-other")),
            Message::Path,
            Some(Message::TakePath),
        );
        let inside = column![
            text::body(tr!(words, "settings-restore-what")),
            copy::list(&self.copies, self.chosen.as_deref(), words, Message::Choose),
            other,
        ]
        .push(self.asked(words))
        .push(self.found(words))
        .spacing(space::L);
        let cancel = secondary(tr!(words, "cancel"), Message::Close);
        let go = match (&self.look, &self.opens) {
            (Some(_), _) => danger(tr!(words, "settings-restore-go"), Message::Restore),
            (None, Opens::Asked(..)) => {
                primary(tr!(words, "settings-restore-check"), Message::Check)
            }
            (None, Opens::Own) => primary(tr!(words, "settings-restore-check"), Message::TakePath),
        };
        let title = tr!(words, "settings-restore-title");
        let buttons = vec![cancel.into(), go.into()];
        dialog(title, WIDTH, inside, buttons, Message::Close)
    }

    /// What opens the copy, where what opens the file now does not.
    fn asked<'a>(&'a self, words: &Words) -> Option<Element<'a, Message>> {
        let Opens::Asked(kind, typed) = &self.opens else {
            return None;
        };
        let field = copy::opens(
            *kind,
            typed,
            words,
            Message::Secret,
            Message::Ask,
            Message::Check,
        );
        let why = text::small(tr!(words, "settings-restore-then-why"));
        Some(column![why, field].spacing(space::XS).into())
    }

    /// How far the look is, or what came of it.
    fn found<'a>(&'a self, words: &Words) -> Option<Element<'a, Message>> {
        if let Some(work) = &self.work {
            let (stage, share) = work.stage();
            let what = words.word("stage", stage.unwrap_or(Stage::Pages).code());
            return Some(progress(what, share, None));
        }
        if let Some(fault) = &self.fault {
            let shown = fault.explain(words);
            return Some(notice(Tone::Late, shown.message, shown.advice));
        }
        self.look.as_ref().map(|look| told(look, words))
    }
}

/// What a copy holds, and what its coming back would take away.
fn told<'a>(look: &CopyLook, words: &Words) -> Element<'a, Message> {
    let (copy, now) = (
        copy::holds(&look.copy, words),
        copy::holds_now(&look.present, words),
    );
    let gone = match look.gone() {
        Some(lines) => notice(
            Tone::Due,
            tr!(words, "settings-restore-gone", lines = lines),
            tr!(words, "settings-restore-first"),
        ),
        None => notice(
            Tone::Late,
            tr!(words, "settings-restore-foreign"),
            tr!(words, "settings-restore-first"),
        ),
    };
    let sound = notice(Tone::Ok, tr!(words, "settings-restore-sound"), copy);
    column![sound, text::body(now), gone]
        .spacing(space::S)
        .into()
}
