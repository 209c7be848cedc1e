//! What opens the file: another passphrase, and the recovery sheet once more or anew. Both ask for
//! what opens it now: whoever sits down at an open window does not know that.

use iced::Task;
use iced::widget::{column, row, space as gap};
use zeroize::Zeroizing;

use crate::i18n::{Words, tr};
use crate::service::safekeeping;
use crate::service::session::Secret;
use crate::ui::context::{Context, Event};
use crate::ui::fault::Fault;
use crate::ui::job::Job;
use crate::ui::parcel::Parcel;
use crate::ui::screen::unlock::Kind;
use crate::ui::setup::phrase::{self, PhraseForm};
use crate::ui::widget::{card, chip, dialog, labelled, link, primary, secondary, secret, tick};
use crate::ui::{Element, space, text};

/// The field of what opens the file now.
const OLD: &str = "settings-old";
/// How wide a dialog is.
const WIDTH: f32 = 620.0;

/// What opens the file.
#[derive(Default)]
pub(super) struct Safe {
    open: Option<Open>,
    /// How often something was tried: an answer belongs to one question.
    tried: u64,
}

/// A dialog that is open.
struct Open {
    what: What,
    kind: Kind,
    old: Zeroizing<String>,
    shown: bool,
    phrase: PhraseForm,
    /// What opens the file now is being tried: the number of the question, and what is done when it
    /// was right. Nothing that is typed meanwhile comes into it.
    trying: Option<(u64, Job)>,
    fault: Option<Fault>,
}

/// What is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum What {
    /// Another passphrase.
    Passphrase,
    /// The sheet as it is.
    Sheet,
    /// Another sheet.
    NewSheet,
}

/// What happens here.
#[derive(Debug, Clone)]
pub(crate) enum Message {
    /// A dialog is opened.
    Open(What),
    /// It is closed.
    Close,
    /// What opens the file now is typed.
    Old(String),
    /// The other secret is meant.
    Ask(Kind),
    /// What is typed is shown, or not.
    Show,
    /// At the new passphrase.
    Phrase(phrase::Message),
    /// Which sheet.
    Which(What),
    /// From the old secret to what follows it.
    Next,
    /// Do it.
    Go,
    /// What was tried under this number was right, or not.
    Checked(u64, Result<(), Fault>),
}

impl Open {
    fn new(what: What, context: &Context<'_>) -> Self {
        let mut open = Self::empty(what);
        let file = context.db.session().path().file_name().unwrap_or_default();
        let names = context.officers.iter().map(|officer| officer.name.clone());
        let known = names.chain([file.to_string_lossy().into_owned()]);
        open.phrase.know(known.collect());
        open
    }

    fn empty(what: What) -> Self {
        Self {
            what,
            kind: Kind::Passphrase,
            old: Zeroizing::default(),
            shown: false,
            phrase: PhraseForm::new().renewing(),
            trying: None,
            fault: None,
        }
    }

    fn secret(&self) -> Secret {
        match self.kind {
            Kind::Passphrase => Secret::Passphrase(self.old.clone()),
            Kind::RecoveryCode => Secret::RecoveryCode(self.old.clone()),
        }
    }

    /// Begins to try: what is done later is settled now. Gives what is to be tried; nothing while
    /// there is something else to say.
    fn begin(&mut self, number: u64) -> Option<Secret> {
        let job = self.job()?;
        (self.trying, self.fault) = (Some((number, job)), None);
        Some(self.secret())
    }

    /// The answer to a question: the work that it leads to. That of another question, in a dialog
    /// that was closed say, is nobody's.
    fn checked(&mut self, number: u64, answer: Result<(), Fault>) -> Option<Job> {
        let (_, job) = self.trying.take_if(|(of, _)| *of == number)?;
        match answer {
            Ok(()) => Some(job),
            Err(fault) => {
                self.fault = Some(fault);
                None
            }
        }
    }

    /// The work, once everything is right.
    fn job(&mut self) -> Option<Job> {
        Some(match self.what {
            What::Passphrase => Job::NewPassphrase(self.phrase.check()?),
            What::Sheet => Job::Sheet,
            What::NewSheet => Job::NewSheet(self.old.clone()),
        })
    }
}

impl Safe {
    /// Whether a dialog is open.
    pub(super) fn is_open(&self) -> bool {
        self.open.is_some()
    }

    /// Does what a message says.
    pub(super) fn update(
        &mut self,
        message: Message,
        context: &Context<'_>,
    ) -> (Task<Message>, Option<Event>) {
        if let Message::Open(what) = message {
            self.open = Some(Open::new(what, context));
            return (crate::ui::focus::on(OLD), None);
        }
        let Some(open) = &mut self.open else {
            return (Task::none(), None);
        };
        let waits = matches!(message, Message::Close | Message::Checked(..));
        if open.trying.is_some() && !waits {
            return (Task::none(), None);
        }
        let task = match message {
            Message::Open(_) => Task::none(),
            Message::Close => {
                self.open = None;
                Task::none()
            }
            Message::Old(text) => {
                (open.old, open.fault) = (Zeroizing::new(text), None);
                Task::none()
            }
            Message::Ask(kind) => {
                (open.kind, open.old, open.fault) = (kind, Zeroizing::default(), None);
                crate::ui::focus::on(OLD)
            }
            Message::Show => {
                open.shown = !open.shown;
                Task::none()
            }
            Message::Phrase(message) => open.phrase.update(message).map(Message::Phrase),
            Message::Which(what) => {
                open.what = what;
                Task::none()
            }
            Message::Next => match open.what {
                What::Passphrase => crate::ui::focus::on(phrase::FIRST),
                What::Sheet | What::NewSheet => check(open, &mut self.tried, context),
            },
            Message::Go => check(open, &mut self.tried, context),
            Message::Checked(number, answer) => {
                let job = open.checked(number, answer);
                let task = match open.fault {
                    Some(_) => crate::ui::focus::on(OLD),
                    None => Task::none(),
                };
                return (task, job.map(|job| Event::Whole(Parcel::new(job))));
            }
        };
        (task, None)
    }

    /// Draws the card.
    pub(super) fn card<'a>(&self, words: &Words) -> Element<'a, Message> {
        let buttons = row![
            secondary(
                tr!(words, "settings-safe-passphrase"),
                Message::Open(What::Passphrase)
            ),
            secondary(
                tr!(words, "settings-safe-sheet"),
                Message::Open(What::NewSheet)
            ),
        ]
        .spacing(space::S);
        let inside = column![
            text::body(tr!(words, "settings-safe-what")),
            buttons.wrap().vertical_spacing(space::S),
        ];
        card(tr!(words, "settings-passphrase"), inside.spacing(space::M))
    }

    /// Draws the dialog that is open.
    pub(super) fn over<'a>(&'a self, words: &'a Words) -> Option<Element<'a, Message>> {
        let open = self.open.as_ref()?;
        let title = match open.what {
            What::Passphrase => tr!(words, "settings-safe-passphrase"),
            What::Sheet | What::NewSheet => tr!(words, "settings-safe-sheet"),
        };
        let inside: Element<'a, Message> = match open.what {
            What::Passphrase => column![
                old(open, words),
                open.phrase.view(words, Message::Phrase, Message::Go),
                text::small(tr!(words, "settings-safe-passphrase-how")),
            ]
            .spacing(space::L)
            .into(),
            What::Sheet | What::NewSheet => column![which(open.what, words), old(open, words)]
                .spacing(space::L)
                .into(),
        };
        let go = match (open.trying.is_some(), open.what) {
            (true, _) => primary(tr!(words, "unlock-busy"), None),
            (false, What::Passphrase) => primary(tr!(words, "settings-safe-change"), Message::Go),
            (false, What::Sheet) => primary(tr!(words, "settings-safe-show"), Message::Go),
            (false, What::NewSheet) => primary(tr!(words, "settings-safe-make"), Message::Go),
        };
        let cancel = secondary(tr!(words, "cancel"), Message::Close);
        let buttons = vec![cancel.into(), go.into()];
        Some(dialog(title, WIDTH, inside, buttons, Message::Close))
    }
}

/// Tries what opens the file now, once there is nothing else to say.
fn check(open: &mut Open, tried: &mut u64, context: &Context<'_>) -> Task<Message> {
    if open.old.is_empty() {
        return crate::ui::focus::on(OLD);
    }
    *tried = tried.wrapping_add(1);
    let number = *tried;
    let Some(secret) = open.begin(number) else {
        return crate::ui::focus::on(phrase::FIRST);
    };
    let tried = context
        .db
        .with(move |db| safekeeping::check_secret(db.session(), &secret).map_err(Fault::from));
    tried.map(move |answer| Message::Checked(number, answer))
}

/// The field of what opens the file now.
fn old<'a>(open: &'a Open, words: &Words) -> Element<'a, Message> {
    let (label, other, ask) = match open.kind {
        Kind::Passphrase => (
            tr!(words, "settings-safe-old"),
            tr!(words, "unlock-use-code"),
            Kind::RecoveryCode,
        ),
        Kind::RecoveryCode => (
            tr!(words, "unlock-code"),
            tr!(words, "unlock-use-passphrase"),
            Kind::Passphrase,
        ),
    };
    let wrong = open.fault.as_ref().map(|fault| {
        let shown = fault.explain(words);
        format!("{} {}", shown.message, shown.advice)
    });
    let field = secret(
        OLD,
        label,
        &open.old,
        open.shown,
        wrong,
        Message::Old,
        Some(Message::Next),
    );
    let show = tick(tr!(words, "unlock-show"), open.shown, Message::Show);
    // A new sheet is made of the passphrase itself: the code does not hold it.
    let other = (open.what == What::Passphrase).then(|| link(other, Message::Ask(ask)));
    let beside = row![show, gap().width(iced::Length::Fill)].push(other);
    column![field, beside].spacing(space::XS).into()
}

/// Which sheet is meant.
fn which<'a>(what: What, words: &Words) -> Element<'a, Message> {
    let one = |of: What, key: &str| {
        chip(
            words.word("settings-safe-which", key),
            what == of,
            Message::Which(of),
        )
    };
    let chips = row![one(What::NewSheet, "new"), one(What::Sheet, "same")].spacing(space::S);
    let why = match what {
        What::NewSheet => tr!(words, "settings-safe-new-why"),
        What::Sheet | What::Passphrase => tr!(words, "settings-safe-same-why"),
    };
    let chips = chips.wrap().vertical_spacing(space::S);
    column![
        labelled(tr!(words, "settings-safe-which"), chips),
        text::body(why)
    ]
    .spacing(space::S)
    .into()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(typed: &str) -> Open {
        let mut open = Open::empty(What::NewSheet);
        open.old = Zeroizing::new(typed.to_owned());
        open
    }

    #[test]
    fn the_file_gets_the_secret_that_was_tried_and_no_other() {
        let mut open = asked("de zin die klopt");
        open.begin(1).unwrap();
        open.old.push('x');
        match open.checked(1, Ok(())) {
            Some(Job::NewSheet(passphrase)) => assert_eq!(*passphrase, "de zin die klopt"),
            other => panic!("{other:?}"),
        }
        assert!(open.trying.is_none());
    }

    #[test]
    fn an_answer_of_a_dialog_that_was_closed_is_nobodys() {
        let mut open = asked("");
        assert!(open.checked(1, Ok(())).is_none());
        open.begin(2).unwrap();
        assert!(open.checked(1, Ok(())).is_none());
        assert!(open.checked(1, Err(Fault::new("stopped"))).is_none());
        assert!(open.fault.is_none() && open.trying.is_some());
        assert!(open.checked(2, Ok(())).is_some());
    }
}
