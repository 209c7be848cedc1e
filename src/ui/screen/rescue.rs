//! A copy in the place of a file that does not open, or is not there any more: chosen, checked, and
//! put back. What stands there goes aside and is never removed.

use std::path::{Path, PathBuf};

use iced::keyboard::{Key, key::Named};
use iced::widget::{column, container, row, scrollable, space as gap};
use iced::{Alignment, Length, Task};
use zeroize::Zeroizing;

use super::unlock::Kind;
use crate::clock;
use crate::i18n::{Words, tr};
use crate::service::safekeeping::{self, CopyFile, Holds, Stage, Watch, copies};
use crate::service::session::{Locked, Refused, Secret};
use crate::ui::fault::Fault;
use crate::ui::job::Still;
use crate::ui::setup::copy;
use crate::ui::setup::path::{self, Asked, PathForm};
use crate::ui::theme::{self, Tone};
use crate::ui::widget::{Stroke, danger, hairline, notice, primary, progress, secondary};
use crate::ui::work::Work;
use crate::ui::{Element, space, text};

/// The field of the path.
const PATH: &str = "rescue-path";
/// How wide it is at most.
const WIDTH: f32 = 720.0;

/// A file that is to come back.
pub(crate) struct Rescue {
    file: PathBuf,
    /// The right to the file, where somebody has it already.
    locked: Option<Locked>,
    copies: Vec<CopyFile>,
    chosen: Option<PathBuf>,
    other: PathForm,
    kind: Kind,
    typed: Zeroizing<String>,
    work: Option<Work<Outcome>>,
    held: Option<Holds>,
    fault: Option<Fault>,
}

/// What came of work.
enum Outcome {
    Looked(Result<Holds, Fault>),
    /// It is back; or not, and the right to the file is what it was.
    Restored(Result<Still, (Option<Locked>, Fault)>),
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
    /// It is checked.
    Check,
    /// Work went on, or ended.
    Moved,
    /// It is put back.
    Restore,
    /// Not after all.
    Back,
}

/// The window goes on.
pub(crate) enum Over {
    /// Where it was before.
    Back(Option<Locked>),
    /// With the file that came back.
    Done(Still),
}

impl Rescue {
    /// The copies beside a file, to choose from.
    pub(crate) fn new(file: &Path, locked: Option<Locked>) -> (Self, Task<Message>) {
        let beside = copies::list(&copies::default_folder(file));
        let screen = Self {
            file: file.to_owned(),
            locked,
            copies: beside.unwrap_or_default(),
            chosen: None,
            other: PathForm::new(Asked::Open, None),
            kind: Kind::Passphrase,
            typed: Zeroizing::default(),
            work: None,
            held: None,
            fault: None,
        };
        (screen, crate::ui::focus::on(PATH))
    }

    /// Does what a message says; tells when the window goes on.
    pub(crate) fn update(
        &mut self,
        message: Message,
        words: &Words,
    ) -> (Task<Message>, Option<Over>) {
        // Work that writes is not left: it is put right or it is not.
        if self.work.is_some() && !matches!(message, Message::Moved) {
            return (Task::none(), None);
        }
        let task = match message {
            Message::Choose(copy) => self.choose(copy),
            Message::Path(message) => self.other.update(message, words).map(Message::Path),
            Message::TakePath => match self.other.check() {
                Some(copy) => self.choose(copy),
                None => crate::ui::focus::on(PATH),
            },
            Message::Secret(text) => {
                self.typed = Zeroizing::new(text);
                (self.held, self.fault) = (None, None);
                Task::none()
            }
            Message::Ask(kind) => {
                (self.kind, self.typed) = (kind, Zeroizing::default());
                (self.held, self.fault) = (None, None);
                crate::ui::focus::on(copy::SECRET)
            }
            Message::Check => self.check(),
            Message::Moved => return (Task::none(), self.moved()),
            Message::Restore => self.restore(),
            Message::Back => return (Task::none(), Some(Over::Back(self.locked.take()))),
        };
        (task, None)
    }

    fn choose(&mut self, copy: PathBuf) -> Task<Message> {
        self.chosen = Some(copy);
        (self.held, self.fault) = (None, None);
        crate::ui::focus::on(copy::SECRET)
    }

    fn begin(&mut self, job: impl FnOnce(&Watch) -> Outcome + Send + 'static) -> Task<Message> {
        let (work, task) = Work::begin(job);
        (self.work, self.fault) = (Some(work), None);
        task.map(|()| Message::Moved)
    }

    fn check(&mut self) -> Task<Message> {
        self.held = None;
        let Some(copy) = self.chosen.clone() else {
            return crate::ui::focus::on(PATH);
        };
        let secret = copy::secret_of(self.kind, &self.typed);
        self.begin(move |watch| {
            let holds = safekeeping::copy_holds(&copy, &secret, watch);
            Outcome::Looked(holds.map_err(|error| Fault::from(error).at(&copy)))
        })
    }

    fn restore(&mut self) -> Task<Message> {
        let Some(copy) = self.chosen.clone().filter(|_| self.held.is_some()) else {
            return Task::none();
        };
        let secret = copy::secret_of(self.kind, &self.typed);
        let (file, locked) = (self.file.clone(), self.locked.take());
        self.begin(move |watch| Outcome::Restored(restore(&file, locked, &copy, &secret, watch)))
    }

    fn moved(&mut self) -> Option<Over> {
        let outcome = self.work.as_ref().and_then(Work::outcome)?;
        self.work = None;
        match outcome {
            Outcome::Looked(Ok(held)) => self.held = Some(held),
            Outcome::Looked(Err(fault)) => self.fault = Some(fault),
            Outcome::Restored(Ok(still)) => return Some(Over::Done(still)),
            Outcome::Restored(Err((locked, fault))) => {
                (self.locked, self.fault) = (locked, Some(fault));
            }
        }
        None
    }

    /// Whether work goes on.
    pub(crate) const fn goes_on(&self) -> bool {
        self.work.is_some()
    }

    /// Why the last work came to nothing.
    pub(crate) const fn fault(&self) -> Option<&Fault> {
        self.fault.as_ref()
    }

    /// Whether the window may close: work that goes on is stopped first.
    pub(crate) fn may_close(&self) -> bool {
        if let Some(work) = &self.work {
            work.stop();
        }
        !self.goes_on()
    }

    /// What a key means that nothing on the screen took.
    pub(crate) fn key(&self, stroke: &Stroke) -> Option<Message> {
        match &stroke.key {
            Key::Named(Named::Escape) => Some(Message::Back),
            _ => None,
        }
    }

    /// Draws it.
    pub(crate) fn view<'a>(&'a self, words: &'a Words) -> Element<'a, Message> {
        let other = self.other.view(
            words,
            (PATH, tr!(words, "settings-restore-other")),
            Message::Path,
            Some(Message::TakePath),
        );
        let asked = self.chosen.as_ref().map(|chosen| {
            let opens = copy::opens(
                self.kind,
                &self.typed,
                words,
                Message::Secret,
                Message::Ask,
                Message::Check,
            );
            column![text::small(chosen.display().to_string()), opens].spacing(space::XS)
        });
        let inside = column![
            text::title(tr!(words, "settings-restore-title")),
            text::body(tr!(words, "rescue-what")),
            text::small(self.file.display().to_string()),
            copy::list(&self.copies, self.chosen.as_deref(), words, Message::Choose),
            other,
        ]
        .push(asked)
        .push(self.found(words))
        .spacing(space::L)
        .max_width(WIDTH)
        .width(Length::Fill);
        let middle = container(inside)
            .padding(space::XL)
            .width(Length::Fill)
            .align_x(Alignment::Center);
        column![
            scrollable(middle).height(Length::Fill),
            hairline(),
            self.foot(words),
        ]
        .into()
    }

    /// How far the work is, or what came of it.
    fn found<'a>(&self, words: &Words) -> Option<Element<'a, Message>> {
        if let Some(work) = &self.work {
            let (stage, share) = work.stage();
            let what = words.word("stage", stage.unwrap_or(Stage::Pages).code());
            return Some(progress(what, share, None));
        }
        if let Some(fault) = &self.fault {
            let shown = fault.explain(words);
            return Some(notice(Tone::Late, shown.message, shown.advice));
        }
        let held = self.held.as_ref()?;
        let sound = tr!(words, "settings-restore-sound");
        Some(notice(Tone::Ok, sound, copy::holds(held, words)))
    }

    fn foot<'a>(&self, words: &Words) -> Element<'a, Message> {
        let idle = self.work.is_none();
        let back = secondary(tr!(words, "go-back"), idle.then_some(Message::Back));
        let go = match self.held {
            Some(_) => {
                let go = idle.then_some(Message::Restore);
                danger(tr!(words, "settings-restore-go"), go)
            }
            None => {
                let check = match self.chosen {
                    Some(_) => Message::Check,
                    None => Message::TakePath,
                };
                primary(tr!(words, "settings-restore-check"), idle.then_some(check))
            }
        };
        let inside = row![back, gap().width(Length::Fill), go];
        container(inside.spacing(space::S))
            .style(theme::container::band)
            .padding([space::M, space::XL])
            .width(Length::Fill)
            .into()
    }
}

fn restore(
    file: &Path,
    locked: Option<Locked>,
    copy: &Path,
    secret: &Secret,
    watch: &Watch,
) -> Result<Still, (Option<Locked>, Fault)> {
    let now = clock::now();
    let locked = match locked {
        Some(locked) => locked,
        None => take(file).map_err(|fault| (None, fault))?,
    };
    match safekeeping::restore(locked, copy, secret, now, watch) {
        Ok(back) => Ok(back.session.map_err(|refused| {
            let Refused { locked, error } = *refused;
            (locked, Some(Fault::from(error).at(file)))
        })),
        Err(refused) => {
            let Refused { locked, error } = *refused;
            Err((Some(locked), Fault::from(error).at(copy)))
        }
    }
}

/// Takes the file, which may not be there: its folder is made when needed.
fn take(file: &Path) -> Result<Locked, Fault> {
    crate::files::create_folder(crate::files::folder_of(file))
        .map_err(|error| Fault::from(error).at(file))?;
    Locked::take(file, clock::now()).map_err(|error| Fault::from(error).at(file))
}
