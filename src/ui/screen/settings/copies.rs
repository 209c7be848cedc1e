//! The copies of the file: where they go, which there are, one now; and the check of the file.

use iced::Task;
use iced::widget::{column, row};

use super::file;
use super::restore::{self, Restore};
use crate::clock;
use crate::i18n::{Words, tr};
use crate::service::Changes;
use crate::service::safekeeping::{self, BackedUp, CopyFile, OwnCopies, Reason, Report, Stage};
use crate::ui::context::{Context, Event};
use crate::ui::fault::Fault;
use crate::ui::icon::Icon;
use crate::ui::job::Job;
use crate::ui::parcel::Parcel;
use crate::ui::screen::copied::copy_made;
use crate::ui::screen::whole;
use crate::ui::setup::path::{self, Asked, PathForm};
use crate::ui::theme::Tone;
use crate::ui::widget::{button, card, labelled, line, notice, progress, secondary};
use crate::ui::work::Work;
use crate::ui::{Element, space, text};

/// The field of the folder.
const FOLDER: &str = "settings-folder";
/// So many copies are named.
const NAMED: usize = 5;

/// The copies, and the work that goes on.
#[derive(Default)]
pub(super) struct Copies {
    own: Option<Result<OwnCopies, Fault>>,
    folder: Option<PathForm>,
    work: Option<Work<Outcome>>,
    checked: Option<Report>,
    warned: Vec<safekeeping::Warning>,
    restore: Option<Restore>,
}

/// What came of work.
enum Outcome {
    Copied(Result<BackedUp, Fault>),
    Checked(Result<Report, Fault>),
}

/// What happens with the copies.
#[derive(Debug, Clone)]
pub(crate) enum Message {
    /// Another folder is meant, or after all not.
    Ask(bool),
    /// Which.
    Path(path::Message),
    /// It is taken.
    Take,
    /// It was, or not.
    Taken(Result<Changes, Fault>),
    /// They were looked up.
    Found(Box<Result<OwnCopies, Fault>>),
    /// A copy is made.
    Copy,
    /// The file is checked.
    Check,
    /// The work went on, or ended.
    Moved,
    /// It is stopped.
    Stop,
    /// What can be made anew is.
    Repair,
    /// A copy is to be put back.
    AskRestore,
    /// At that.
    Restore(restore::Message),
}

/// Looks the copies up.
pub(super) fn find(context: &Context<'_>) -> Task<Message> {
    context
        .db
        .with(|db| Box::new(safekeeping::own_copies(db.session()).map_err(Fault::from)))
        .map(Message::Found)
}

impl Copies {
    /// Does what a message says.
    pub(super) fn update(
        &mut self,
        message: Message,
        context: &Context<'_>,
    ) -> (Task<Message>, Option<Event>) {
        let task = match message {
            Message::Ask(open) => self.ask(open),
            Message::Path(message) => match &mut self.folder {
                Some(form) => form.update(message, context.words).map(Message::Path),
                None => Task::none(),
            },
            Message::Take => self.take(context),
            Message::Taken(Ok(changes)) => {
                self.folder = None;
                let text = tr!(context.words, "settings-copies-folder-taken");
                return (find(context), Some(Event::Done { text, changes }));
            }
            Message::Taken(Err(fault)) => return (Task::none(), Some(Event::Failed(fault))),
            Message::Found(own) => {
                self.own = Some(*own);
                Task::none()
            }
            Message::Copy => self.begin(context, |db, watch| {
                let made = safekeeping::backup(db.session(), Reason::Asked, clock::now(), watch);
                Outcome::Copied(made.map_err(Fault::from))
            }),
            Message::Check => self.begin(context, |db, watch| {
                Outcome::Checked(safekeeping::verify(db.session(), watch).map_err(Fault::from))
            }),
            Message::Moved => return self.moved(context),
            Message::Stop => {
                if let Some(work) = &self.work {
                    work.stop();
                }
                Task::none()
            }
            Message::Repair => {
                return (Task::none(), Some(Event::Whole(Parcel::new(Job::Repair))));
            }
            Message::AskRestore => {
                let own = self.own.as_ref().and_then(|own| own.as_ref().ok());
                let copies = own.map(|own| own.copies.clone());
                self.restore = Some(Restore::new(copies.unwrap_or_default()));
                Restore::begin().map(Message::Restore)
            }
            Message::Restore(restore::Message::Close) => {
                self.restore = None;
                Task::none()
            }
            Message::Restore(message) => match &mut self.restore {
                Some(form) => {
                    let (task, event) = form.update(message, context);
                    return (task.map(Message::Restore), event);
                }
                None => Task::none(),
            },
        };
        (task, None)
    }

    fn ask(&mut self, open: bool) -> Task<Message> {
        let there = self.own.as_ref().and_then(|own| own.as_ref().ok());
        let there = there.map(|own| own.folder.clone());
        self.folder = open.then(|| PathForm::new(Asked::Folder, there));
        match open {
            true => crate::ui::focus::on(FOLDER),
            false => Task::none(),
        }
    }

    fn take(&mut self, context: &Context<'_>) -> Task<Message> {
        let Some(folder) = self.folder.as_mut().and_then(PathForm::check) else {
            return Task::none();
        };
        let taken = context.db.run(move |desk| {
            safekeeping::keep_copies_in(desk, Some(&folder))
                .map(|((), changes)| changes)
                .map_err(|error| Fault::from(error).at(&folder))
        });
        taken.map(Message::Taken)
    }

    /// Begins work, one at a time.
    fn begin(
        &mut self,
        context: &Context<'_>,
        job: impl FnOnce(&crate::ui::db::Db, &safekeeping::Watch) -> Outcome + Send + 'static,
    ) -> Task<Message> {
        if self.work.is_some() {
            return Task::none();
        }
        let db = context.db.clone();
        let (work, task) = Work::begin(move |watch| job(&db, watch));
        (self.work, self.checked) = (Some(work), None);
        task.map(|()| Message::Moved)
    }

    /// Takes the outcome of the work, once there is one.
    fn moved(&mut self, context: &Context<'_>) -> (Task<Message>, Option<Event>) {
        let Some(outcome) = self.work.as_ref().and_then(Work::outcome) else {
            return (Task::none(), None);
        };
        self.work = None;
        match outcome {
            Outcome::Copied(Ok(made)) => {
                self.warned = made.warnings;
                let told = copy_made(made.removed, context.words);
                (find(context), Some(Event::Told(told)))
            }
            Outcome::Checked(Ok(report)) => {
                self.checked = Some(report);
                (Task::none(), None)
            }
            Outcome::Copied(Err(fault)) | Outcome::Checked(Err(fault)) => {
                (Task::none(), Some(Event::Failed(fault)))
            }
        }
    }

    /// Whether they were looked up.
    pub(super) fn is_known(&self) -> bool {
        self.own.is_some()
    }

    /// Whether a folder is asked for.
    pub(super) fn is_asking(&self) -> bool {
        self.folder.is_some()
    }

    /// Whether the dialog of putting back is open.
    pub(super) fn is_restoring(&self) -> bool {
        self.restore.is_some()
    }

    /// Draws the dialog of putting back, where it is open.
    pub(super) fn over<'a>(&'a self, words: &'a Words) -> Option<Element<'a, Message>> {
        let form = self.restore.as_ref()?;
        Some(form.view(words).map(Message::Restore))
    }

    /// Draws the copies and the check.
    pub(super) fn view<'a>(&'a self, context: &Context<'a>) -> Element<'a, Message> {
        let words = context.words;
        let mut inside = column![text::body(tr!(words, "first-run-copies-what"))];
        match &self.own {
            None => {}
            Some(Err(fault)) => {
                let shown = fault.explain(words);
                inside = inside.push(notice(Tone::Late, shown.message, shown.advice));
            }
            Some(Ok(own)) => {
                let folder = line(own.folder.display().to_string()).font(text::MEDIUM);
                inside = inside.push(labelled(tr!(words, "first-run-folder"), folder));
                inside = inside.push(named(&own.copies, words));
            }
        }
        for warning in &self.warned {
            inside = inside.push(file::warned(warning, words));
        }
        let inside = inside
            .push(self.folder(words))
            .push(self.going_on(words))
            .push(self.report(words));
        card(tr!(words, "first-run-copies"), inside.spacing(space::M))
    }

    fn folder<'a>(&'a self, words: &'a Words) -> Option<Element<'a, Message>> {
        let form = self.folder.as_ref()?;
        let field = form.view(
            words,
            (FOLDER, tr!(words, "first-run-folder")),
            Message::Path,
            Some(Message::Take),
        );
        let buttons = row![
            secondary(tr!(words, "first-run-folder-take"), Message::Take),
            secondary(tr!(words, "cancel"), Message::Ask(false)),
        ];
        Some(
            column![field, buttons.spacing(space::S)]
                .spacing(space::S)
                .into(),
        )
    }

    /// How far the work is, or the buttons that begin it.
    fn going_on<'a>(&self, words: &Words) -> Element<'a, Message> {
        if let Some(work) = &self.work {
            let (stage, share) = work.stage();
            let what = words.word("stage", stage.unwrap_or(Stage::Copy).code());
            let stop = (tr!(words, "cancel"), Message::Stop);
            return progress(what, share, Some(stop));
        }
        let mut buttons = row![
            button(
                Icon::Copy,
                tr!(words, "settings-copies-now"),
                None,
                Message::Copy
            ),
            button(
                Icon::Met,
                tr!(words, "settings-check"),
                None,
                Message::Check
            ),
        ];
        buttons = buttons.push(secondary(
            tr!(words, "settings-restore"),
            Message::AskRestore,
        ));
        if self.folder.is_none() {
            let other = tr!(words, "first-run-folder-other");
            buttons = buttons.push(secondary(other, Message::Ask(true)));
        }
        let buttons = buttons.spacing(space::S);
        buttons.wrap().vertical_spacing(space::S).into()
    }

    fn report<'a>(&self, words: &Words) -> Option<Element<'a, Message>> {
        let report = self.checked.as_ref()?;
        let mend = report
            .only_derived_wrong()
            .then(|| secondary(tr!(words, "settings-repair"), Message::Repair));
        let said = column![whole::found(report, words)].push(mend);
        Some(said.spacing(space::S).into())
    }
}

/// The newest copies.
fn named<'a>(copies: &[CopyFile], words: &Words) -> Element<'a, Message> {
    if copies.is_empty() {
        return text::small(tr!(words, "settings-copies-none")).into();
    }
    let mut all = column![].spacing(space::XS);
    for copy in copies.iter().take(NAMED) {
        let size = i64::try_from(copy.size / 1024).unwrap_or(i64::MAX);
        all = all.push(
            row![
                text::digits(clock::local(copy.made)),
                line(words.word("copy-reason", copy.reason.code())).soft(),
                text::digits(tr!(words, "settings-copies-size", size = size)),
            ]
            .spacing(space::M),
        );
    }
    labelled(tr!(words, "settings-copies-newest"), all)
}
