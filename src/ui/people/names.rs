//! What becomes of a name, said beside its lines before it is written: what changes in one that stands
//! in the file, and a sign that stands in hardly any name.

use iced::widget::column;

use super::{Form, Message};
use crate::domain::name::odd_sign;
use crate::i18n::{Words, tr};
use crate::ui::sheet::Sheet;
use crate::ui::theme::Tone;
use crate::ui::widget::notice;
use crate::ui::{Element, space};

/// The lines of a name.
const PARTS: [&str; 6] = [
    "given",
    "call_name",
    "prefix",
    "surname",
    "partner_prefix",
    "partner_surname",
];

impl Form {
    /// What is said of the name that is typed; nothing where there is nothing to say.
    pub(super) fn of_name<'a>(&'a self, words: &Words) -> Option<Element<'a, Message>> {
        let sheet = self.sheet.as_ref()?;
        let changes = changes(sheet, words);
        let odd = PARTS.iter().find_map(|part| {
            let (_, now) = sheet.changed(part)?;
            odd_sign(&now)
        });
        let any = odd.is_some() || !changes.is_empty();
        let change = (!changes.is_empty()).then(|| {
            let title = tr!(words, "people-names-change");
            notice(Tone::Primary, title, changes.join("\n"))
        });
        let odd = odd.map(|sign| warn(sign, words));
        let said = column![].push(change).push(odd).spacing(space::S);
        any.then(|| said.into())
    }
}

/// That a sign in a name is odd; it can be saved all the same.
pub(crate) fn warn<'a, Message: 'a>(sign: char, words: &Words) -> Element<'a, Message> {
    let said = tr!(words, "people-name-odd", sign = sign.to_string());
    notice(Tone::Due, said, tr!(words, "people-name-odd-do"))
}

/// Each part of a known name that becomes another one.
fn changes(sheet: &Sheet, words: &Words) -> Vec<String> {
    let known = |part: &&'static str| {
        let (before, now) = sheet.changed(part)?;
        let now = if now.is_empty() {
            "–".to_owned()
        } else {
            now
        };
        (!before.trim().is_empty()).then(|| {
            let part = words.word("entry", part);
            let before = before.to_owned();
            tr!(
                words,
                "people-name-change",
                part = part,
                before = before,
                now = now
            )
        })
    };
    PARTS.iter().filter_map(known).collect()
}
