//! A copy that is to be put back: chosen from a list, and opened with what opened it then.

use iced::widget::{Column, column, container, row, scrollable};
use iced::{Alignment, Length};
use zeroize::Zeroizing;

use crate::clock;
use crate::domain::time::Timestamp;
use crate::i18n::{Words, tr};
use crate::service::safekeeping::{CopyFile, Holds};
use crate::service::session::Secret;
use crate::ui::Element;
use crate::ui::icon::Icon;
use crate::ui::screen::unlock::Kind;
use crate::ui::theme;
use crate::ui::widget::{line, link, press, secret};
use crate::ui::{space, text};

/// The field of what opens the copy.
pub(crate) const SECRET: &str = "copy-secret";
/// How high the list is at most.
const LIST: f32 = 190.0;

/// Draws the copies, with the one that is chosen.
pub(crate) fn list<'a, Message: Clone + 'a>(
    copies: &'a [CopyFile],
    chosen: Option<&std::path::Path>,
    words: &Words,
    on_choose: impl Fn(std::path::PathBuf) -> Message,
) -> Element<'a, Message> {
    if copies.is_empty() {
        return text::small(tr!(words, "settings-copies-none")).into();
    }
    let rows = copies.iter().map(|copy| {
        let here = chosen == Some(copy.path.as_path());
        let sign = if here { Icon::RadioOn } else { Icon::RadioOff };
        let size = i64::try_from(copy.size / 1024).unwrap_or(i64::MAX);
        let inside = row![
            text::sign(sign),
            text::digits(clock::local(copy.made)),
            line(words.word("copy-reason", copy.reason.code()))
                .soft()
                .width(Length::Fill),
            text::digits(tr!(words, "settings-copies-size", size = size)),
        ]
        .spacing(space::M)
        .align_y(Alignment::Center);
        let look = theme::button::row(here);
        press(inside, on_choose(copy.path.clone()), look)
            .padding([space::XS, space::S])
            .width(Length::Fill)
            .into()
    });
    let rows = Column::with_children(rows).width(Length::Fill);
    container(scrollable(rows)).max_height(LIST).into()
}

/// Draws what opens the copy: the passphrase of then, or the code of the sheet of then.
pub(crate) fn opens<'a, Message: Clone + 'a>(
    kind: Kind,
    typed: &str,
    words: &Words,
    on_input: impl Fn(String) -> Message + 'a,
    on_ask: impl Fn(Kind) -> Message,
    done: Message,
) -> Element<'a, Message> {
    let (label, other, ask) = match kind {
        Kind::Passphrase => (
            tr!(words, "settings-restore-then"),
            tr!(words, "unlock-use-code"),
            Kind::RecoveryCode,
        ),
        Kind::RecoveryCode => (
            tr!(words, "unlock-code"),
            tr!(words, "unlock-use-passphrase"),
            Kind::Passphrase,
        ),
    };
    let shown = kind == Kind::RecoveryCode;
    let field = secret(SECRET, label, typed, shown, None, on_input, Some(done));
    let inside = column![field, link(other, on_ask(ask))];
    inside.spacing(space::XS).into()
}

/// What was typed, as what opens a copy.
pub(crate) fn secret_of(kind: Kind, typed: &Zeroizing<String>) -> Secret {
    match kind {
        Kind::Passphrase => Secret::Passphrase(typed.clone()),
        Kind::RecoveryCode => Secret::RecoveryCode(typed.clone()),
    }
}

/// What a copy holds, in words.
pub(crate) fn holds(copy: &Holds, words: &Words) -> String {
    tr!(
        words,
        "settings-restore-holds",
        at = moment(copy.newest),
        cases = count(copy.cases),
        youths = count(copy.youths)
    )
}

/// What the file of now holds, in words.
pub(crate) fn holds_now(now: &Holds, words: &Words) -> String {
    tr!(
        words,
        "settings-restore-now",
        at = moment(now.newest),
        cases = count(now.cases),
        youths = count(now.youths)
    )
}

fn moment(at: Option<Timestamp>) -> String {
    at.map_or_else(|| "–".to_owned(), clock::local)
}

fn count(count: u64) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}
