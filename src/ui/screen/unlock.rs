//! The locked file: its passphrase, or the code of the recovery sheet. A wrong one is said, and
//! nothing else is offered that could harm the file.

use iced::widget::{center, column, container, row, scrollable, space as gap};
use iced::{Alignment, Length, Task};
use zeroize::Zeroizing;

use crate::clock;
use crate::i18n::{Words, tr};
use crate::service::safekeeping::Watch;
use crate::service::session::{Locked, Secret, Session};
use crate::ui::db::beside;
use crate::ui::fault::Fault;
use crate::ui::parcel::Parcel;
use crate::ui::theme::{self, Tone};
use crate::ui::widget::{link, notice, primary, secret, tick};
use crate::ui::{Element, space, text};

const FIELD: &str = "unlock-secret";

/// The file, locked.
pub(crate) struct Unlock {
    /// The sole right to the file; away while it is being opened.
    locked: Option<Locked>,
    path: String,
    kind: Kind,
    typed: Zeroizing<String>,
    shown: bool,
    fault: Option<Fault>,
}

/// What is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// The passphrase.
    Passphrase,
    /// The code of the recovery sheet.
    RecoveryCode,
}

/// What happens here.
#[derive(Debug, Clone)]
pub(crate) enum Message {
    /// Something was typed.
    Typed(String),
    /// What is typed is shown, or not.
    Show,
    /// The other secret is meant.
    Ask(Kind),
    /// Open the file.
    Open,
    /// A copy is to come in its place.
    Rescue,
    /// It is open, or not.
    Opened(Parcel<Result<Session, (Locked, Fault)>>),
}

/// The window goes on.
pub(crate) enum Left {
    /// With the open file.
    Open(Session),
    /// With a copy in its place.
    Rescue(Locked),
}

impl Unlock {
    /// A locked file; a passphrase that is no secret opens it at once.
    pub(crate) fn new(
        locked: Locked,
        passphrase: Option<Zeroizing<String>>,
    ) -> (Self, Task<Message>) {
        let path = locked.path().display().to_string();
        let given = passphrase.is_some();
        let mut screen = Self {
            locked: Some(locked),
            path,
            kind: Kind::Passphrase,
            typed: passphrase.unwrap_or_default(),
            shown: false,
            fault: None,
        };
        let task = match given {
            true => screen.open(),
            false => crate::ui::focus::on(FIELD),
        };
        (screen, task)
    }

    /// Says why the file is locked, where nobody asked for that.
    #[must_use]
    pub(crate) fn because(mut self, why: Option<Fault>) -> Self {
        self.fault = why.or(self.fault);
        self
    }

    /// Does what a message says; tells when the window goes on.
    pub(crate) fn update(&mut self, message: Message) -> (Task<Message>, Option<Left>) {
        match message {
            Message::Typed(text) => {
                self.typed = Zeroizing::new(text);
                self.fault = None;
                (Task::none(), None)
            }
            Message::Show => {
                self.shown = !self.shown;
                (Task::none(), None)
            }
            Message::Ask(kind) => {
                self.kind = kind;
                self.typed = Zeroizing::default();
                self.shown = kind == Kind::RecoveryCode;
                self.fault = None;
                (crate::ui::focus::on(FIELD), None)
            }
            Message::Open => (self.open(), None),
            Message::Rescue => (Task::none(), self.locked.take().map(Left::Rescue)),
            Message::Opened(parcel) => match parcel.take() {
                Some(Ok(session)) => (Task::none(), Some(Left::Open(session))),
                Some(Err((locked, fault))) => {
                    self.locked = Some(locked);
                    self.fault = Some(fault);
                    (crate::ui::focus::on(FIELD), None)
                }
                None => (Task::none(), None),
            },
        }
    }

    /// Opens the file beside the window: deriving the key takes a moment.
    fn open(&mut self) -> Task<Message> {
        if self.typed.is_empty() {
            return crate::ui::focus::on(FIELD);
        }
        let Some(locked) = self.locked.take() else {
            return Task::none();
        };
        self.fault = None;
        let typed = self.typed.clone();
        let secret = match self.kind {
            Kind::Passphrase => Secret::Passphrase(typed),
            Kind::RecoveryCode => Secret::RecoveryCode(typed),
        };
        beside(move || {
            let opened = locked.unlock(&secret, clock::now(), &Watch::silent());
            Parcel::new(opened.map_err(|refused| {
                let refused = *refused;
                (refused.locked, Fault::from(refused.error))
            }))
        })
        .map(Message::Opened)
    }

    /// Draws it.
    pub(crate) fn view<'a>(&'a self, words: &'a Words) -> Element<'a, Message> {
        let busy = self.locked.is_none();
        let (label, other, ask) = match self.kind {
            Kind::Passphrase => (
                tr!(words, "unlock-passphrase"),
                tr!(words, "unlock-use-code"),
                Kind::RecoveryCode,
            ),
            Kind::RecoveryCode => (
                tr!(words, "unlock-code"),
                tr!(words, "unlock-use-passphrase"),
                Kind::Passphrase,
            ),
        };
        let field = secret(
            FIELD,
            label,
            &self.typed,
            self.shown,
            None,
            Message::Typed,
            Some(Message::Open),
        );
        let button = match busy {
            true => primary(tr!(words, "unlock-busy"), None),
            false => primary(tr!(words, "unlock-open"), Message::Open),
        };
        let fault = self.fault.as_ref().map(|fault| {
            let shown = fault.explain(words);
            notice(Tone::Late, shown.message, shown.advice)
        });
        // Somebody whose file does not open needs a copy; others need not be led there.
        let rescue =
            (self.fault.is_some() && !busy).then(|| link(tr!(words, "rescue-go"), Message::Rescue));
        let form = column![
            text::title(tr!(words, "app-name")),
            text::small(self.path.clone()),
            gap().height(space::XS),
            field,
            tick(tr!(words, "unlock-show"), self.shown, Message::Show),
        ]
        .push(fault)
        .push(
            row![
                link(other, Message::Ask(ask)),
                gap().width(Length::Fill),
                button
            ]
            .align_y(Alignment::Center),
        )
        .push(rescue)
        .spacing(space::M);
        let card = container(form)
            .style(theme::container::card)
            .padding(space::XL)
            .max_width(460);
        // With large text what went wrong takes more room than there is.
        let middle = container(card).center_x(Length::Fill);
        center(scrollable(middle)).padding(space::L).into()
    }
}
