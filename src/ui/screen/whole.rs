//! Work on the whole file while the window is put by: how far it is, the recovery sheet that comes
//! of it and is typed back, or what was done.

use iced::keyboard::{Key, key::Named};
use iced::widget::{Column, column, container, row, scrollable, space as gap};
use iced::{Alignment, Length, Task};

use crate::clock;
use crate::desktop::printers::Printers;
use crate::domain::time::Date;
use crate::i18n::{Words, tr};
use crate::service::safekeeping::{Report, Stage};
use crate::service::session::Session;
use crate::ui::fault::Fault;
use crate::ui::job::{Done, Job, Outcome, Still};
use crate::ui::parcel::Parcel;
use crate::ui::screen::Typed;
use crate::ui::setup::sheet::{self, SheetForm};
use crate::ui::theme::{self, Tone};
use crate::ui::widget::{Stroke, hairline, notice, primary, progress, secondary};
use crate::ui::work::Work;
use crate::ui::{Element, space, text};

/// How wide it is at most.
const WIDTH: f32 = 720.0;

/// Work on the whole file.
pub(crate) struct Whole {
    /// The word for the work.
    code: &'static str,
    today: Option<Date>,
    /// What a recovery sheet is printed with.
    printers: Printers,
    state: State,
    /// It is to stop as soon as that can be.
    stops: bool,
    /// What was half typed and did not come along with a file that came back.
    left: Vec<Typed>,
}

enum State {
    /// Other work ends first.
    Waiting(Job),
    /// It is done.
    Working(Work<Done>),
    /// A sheet came of it, which is typed back; of how many older copies it does not hold.
    Sheet(Box<SheetForm>, Option<usize>, Still),
    /// It was done, and this is to be read.
    Told(Told, Still),
    /// It is handed over.
    Over,
}

/// What there is to read.
enum Told {
    /// Where what stood there is now, and the copy of just before.
    CameBack(Vec<String>),
    /// What was found after mending.
    Repaired(Report),
}

/// What happens here.
#[derive(Debug, Clone)]
pub(crate) enum Message {
    /// The file is nobody else's.
    Alone(Parcel<Session>),
    /// The work went on, or ended.
    Moved,
    /// It is stopped.
    Stop,
    /// At the sheet.
    Sheet(sheet::Message),
    /// Go on.
    Next,
    /// One step back, or away where that can be.
    Back,
}

/// The work is over.
pub(crate) enum Over {
    /// It was done.
    Done {
        /// The file.
        still: Still,
        /// Whether what was read of it before no longer holds.
        afresh: bool,
    },
    /// It was not done.
    Failed {
        /// The file.
        still: Still,
        /// Why.
        fault: Fault,
    },
}

impl Whole {
    /// Work that waits until the file is nobody else's.
    pub(crate) fn new(job: Job, today: Option<Date>, printers: Printers) -> Self {
        Self {
            code: job.code(),
            today,
            printers,
            state: State::Waiting(job),
            stops: false,
            left: Vec::new(),
        }
    }

    /// Does what a message says; tells when the work is over.
    pub(crate) fn update(
        &mut self,
        message: Message,
        words: &Words,
    ) -> (Task<Message>, Option<Over>) {
        let task = match message {
            Message::Alone(parcel) => return self.begin(&parcel),
            Message::Moved => return self.moved(words),
            Message::Stop => {
                self.stop();
                Task::none()
            }
            Message::Sheet(message) => self.on_sheet(message, words),
            Message::Next => return self.next(words),
            Message::Back => return self.back(words),
        };
        (task, None)
    }

    fn begin(&mut self, parcel: &Parcel<Session>) -> (Task<Message>, Option<Over>) {
        let Some(session) = parcel.take() else {
            return (Task::none(), None);
        };
        let State::Waiting(job) = std::mem::replace(&mut self.state, State::Over) else {
            return (Task::none(), None);
        };
        if self.stops {
            let fault = Fault::new("stopped");
            let still = Ok(session);
            return (Task::none(), Some(Over::Failed { still, fault }));
        }
        let today = self.today.unwrap_or_else(clock::today);
        let (work, task) = Work::begin(move |watch| job.run(session, today, watch));
        self.state = State::Working(work);
        (task.map(|()| Message::Moved), None)
    }

    fn moved(&mut self, words: &Words) -> (Task<Message>, Option<Over>) {
        let State::Working(work) = &self.state else {
            return (Task::none(), None);
        };
        let Some(Done { still, outcome }) = work.outcome() else {
            return (Task::none(), None);
        };
        self.state = match outcome {
            Outcome::Failed(fault) => {
                self.state = State::Over;
                return (Task::none(), Some(Over::Failed { still, fault }));
            }
            Outcome::Sheet(sheet, old) => {
                let form = SheetForm::new(sheet, self.printers.clone());
                State::Sheet(Box::new(form), old, still)
            }
            Outcome::CameBack {
                aside,
                before,
                same_file,
                left,
            } => {
                let aside = aside.map(|path| {
                    let aside = path.display().to_string();
                    tr!(words, "restore-aside", aside = aside)
                });
                let before = before.map(|path| {
                    let path = path.display().to_string();
                    tr!(words, "whole-restore-before", path = path)
                });
                let typed = same_file.then(|| match left.is_empty() {
                    true => tr!(words, "whole-restored-typed"),
                    false => tr!(words, "whole-restored-typed-later"),
                });
                self.left = left;
                let said = typed.into_iter().chain(before).chain(aside);
                State::Told(Told::CameBack(said.collect()), still)
            }
            Outcome::Repaired(report) => State::Told(Told::Repaired(report), still),
        };
        (Task::none(), None)
    }

    fn stop(&mut self) {
        self.stops = true;
        if let State::Working(work) = &self.state {
            work.stop();
        }
    }

    fn on_sheet(&mut self, message: sheet::Message, words: &Words) -> Task<Message> {
        match &mut self.state {
            State::Sheet(form, _, still) => {
                let task = form.update(message, words).map(Message::Sheet);
                if let (true, Ok(session)) = (form.is_right(), &*still) {
                    sheet::note_right(session, self.today);
                }
                task
            }
            State::Waiting(_) | State::Working(_) | State::Told(..) | State::Over => Task::none(),
        }
    }

    fn next(&mut self, words: &Words) -> (Task<Message>, Option<Over>) {
        match &mut self.state {
            State::Sheet(form, ..) => match form.next() {
                Some(message) => (self.on_sheet(message, words), None),
                None => (Task::none(), self.finish()),
            },
            State::Told(..) => (Task::none(), self.finish()),
            State::Waiting(_) | State::Working(_) | State::Over => (Task::none(), None),
        }
    }

    fn back(&mut self, words: &Words) -> (Task<Message>, Option<Over>) {
        match &mut self.state {
            State::Waiting(_) | State::Working(_) => {
                self.stop();
                (Task::none(), None)
            }
            State::Sheet(form, old, _) => match form.back() {
                Some(message) => (self.on_sheet(message, words), None),
                // A sheet that was right already need not be written over again.
                None if old.is_none() => (Task::none(), self.finish()),
                None => (Task::none(), None),
            },
            State::Told(..) => (Task::none(), self.finish()),
            State::Over => (Task::none(), None),
        }
    }

    fn finish(&mut self) -> Option<Over> {
        // Other records, or lists that were made anew.
        let afresh = matches!(self.state, State::Told(..));
        let still = self.take()?;
        Some(Over::Done { still, afresh })
    }

    fn take(&mut self) -> Option<Still> {
        match std::mem::replace(&mut self.state, State::Over) {
            State::Sheet(_, _, still) | State::Told(_, still) => Some(still),
            state @ (State::Waiting(_) | State::Working(_) | State::Over) => {
                self.state = state;
                None
            }
        }
    }

    /// Hands the file over to be locked, unless work on it goes on: that shows nothing of anybody.
    pub(crate) fn lock(&mut self) -> Option<Still> {
        self.take()
    }

    /// Takes out what was half typed and did not come along.
    pub(crate) fn left(&mut self) -> Vec<Typed> {
        std::mem::take(&mut self.left)
    }

    /// Whether work goes on.
    pub(crate) const fn goes_on(&self) -> bool {
        matches!(self.state, State::Waiting(_) | State::Working(_))
    }

    /// Whether the window may close: work that goes on is stopped first.
    pub(crate) fn may_close(&mut self) -> bool {
        let goes_on = self.goes_on();
        if goes_on {
            self.stop();
        }
        !goes_on
    }

    /// What a key means that nothing on the screen took.
    pub(crate) fn key(&self, stroke: &Stroke) -> Option<Message> {
        match &stroke.key {
            Key::Named(Named::Enter) if stroke.modifiers.is_empty() => Some(Message::Next),
            Key::Named(Named::Escape) => Some(Message::Back),
            _ => None,
        }
    }

    /// Draws it.
    pub(crate) fn view<'a>(&'a self, words: &'a Words) -> Element<'a, Message> {
        let inside = column![
            text::title(words.word("whole-title", self.code)),
            self.inside(words)
        ]
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

    fn inside<'a>(&'a self, words: &'a Words) -> Element<'a, Message> {
        match &self.state {
            State::Waiting(_) => text::body(tr!(words, "whole-wait")).into(),
            State::Working(work) => {
                let (stage, share) = work.stage();
                let what = words.word("stage", stage.unwrap_or(Stage::Copy).code());
                progress(what, share, None)
            }
            State::Sheet(form, old, _) => column![]
                .push(old.map(|count| {
                    let count = i64::try_from(count).unwrap_or(i64::MAX);
                    let said = words.word("whole-done", self.code);
                    notice(
                        Tone::Ok,
                        said,
                        tr!(words, "whole-old-copies", count = count),
                    )
                }))
                .push(form.view(words, Message::Sheet))
                .spacing(space::L)
                .into(),
            State::Told(Told::CameBack(said), _) => {
                let lines = said.iter().map(|line| text::body(line.as_str()).into());
                column![
                    notice(
                        Tone::Ok,
                        tr!(words, "whole-restored"),
                        tr!(words, "whole-restored-do")
                    ),
                    Column::with_children(lines).spacing(space::S),
                ]
                .spacing(space::L)
                .into()
            }
            State::Told(Told::Repaired(report), _) => found(report, words),
            State::Over => gap().into(),
        }
    }

    /// Back at the left, on at the right.
    fn foot<'a>(&self, words: &Words) -> Element<'a, Message> {
        let (back, next) = match &self.state {
            State::Waiting(_) | State::Working(_) => {
                let stop = (!self.stops).then_some(Message::Stop);
                (Some(secondary(tr!(words, "cancel"), stop)), None)
            }
            State::Sheet(form, old, _) => {
                let may = form.back().is_some() || (old.is_none() && !form.is_right());
                let back = may.then(|| secondary(tr!(words, "go-back"), Message::Back));
                let word = match form.is_right() {
                    true => tr!(words, "whole-go"),
                    false => form.next_word(words),
                };
                (back, Some(primary(word, Message::Next)))
            }
            State::Told(..) => (None, Some(primary(tr!(words, "whole-go"), Message::Next))),
            State::Over => (None, None),
        };
        let inside = row![].push(back).push(gap().width(Length::Fill)).push(next);
        container(inside.spacing(space::S))
            .style(theme::container::band)
            .padding([space::M, space::XL])
            .width(Length::Fill)
            .into()
    }
}

/// What a check found, in words.
pub(crate) fn found<'a, Message: 'a>(report: &Report, words: &Words) -> Element<'a, Message> {
    if report.is_sound() {
        let sound = tr!(words, "verify-sound", lines = report.log_lines);
        return notice(Tone::Ok, sound, "");
    }
    let said = match report.only_derived_wrong() {
        true => notice(
            Tone::Due,
            tr!(words, "whole-derived"),
            tr!(words, "whole-derived-do"),
        ),
        false => {
            let shown = Fault::new("damaged").explain(words);
            notice(Tone::Late, shown.message, tr!(words, "whole-damaged-do"))
        }
    };
    let places = report.damage.iter().map(|damage| {
        let check = words.word("check", damage.check.code());
        text::small(format!("{check}: {} ({})", damage.found, damage.first)).into()
    });
    let places = Column::with_children(places).spacing(space::XS);
    column![said, places].spacing(space::S).into()
}
