//! The list of what was refused, to take along: copied, or as a file beside the one that was read.
//! It holds lines and reasons, never who is meant.

use std::path::{Path, PathBuf};

use iced::Task;
use iced::widget::{column, row};

use super::file;
use crate::files::{self, Existing};
use crate::i18n::tr;
use crate::ui::Element;
use crate::ui::context::{Context, Event};
use crate::ui::db::beside;
use crate::ui::fault::Fault;
use crate::ui::field::Field;
use crate::ui::space;
use crate::ui::widget::{dialog, entry, primary, secondary};

const FIELD: &str = "exchange-save-path";

/// Where the list is to be saved.
pub(super) struct Saving {
    path: Field<PathBuf>,
    list: String,
}

/// What happens with the list.
#[derive(Debug, Clone)]
pub(crate) enum Message {
    /// It goes to the clipboard.
    Copy,
    /// It is to be saved.
    Begin,
    /// Where, as typed.
    Typed(String),
    /// The system is to ask where.
    Choose,
    /// It did.
    Chosen(Option<PathBuf>),
    /// There.
    Save,
    /// It was, or could not be.
    Saved(Result<PathBuf, Fault>),
    /// Not at all.
    Close,
}

/// Does what a message says with the list.
pub(super) fn update(
    saving: &mut Option<Saving>,
    message: Message,
    source: &Path,
    list: String,
    context: &Context<'_>,
) -> (Task<Message>, Option<Event>) {
    match (message, saving.as_mut()) {
        (Message::Copy, _) => {
            let event = Event::Copy {
                text: list,
                secret: false,
            };
            return (Task::none(), Some(event));
        }
        (Message::Begin, _) => {
            let name = context.words.word("exchange", "refused-file");
            let path = beside_source(source, &name).display().to_string();
            *saving = Some(Saving {
                path: Field::new(path, file::path),
                list,
            });
            return (crate::ui::focus::on(FIELD), None);
        }
        (Message::Close, _) => *saving = None,
        (Message::Typed(text), Some(saving)) => saving.path.typed(text),
        (Message::Choose, Some(_)) => return (ask_where(source, context), None),
        (Message::Chosen(Some(path)), Some(saving)) => saving.path.set(path.display().to_string()),
        (Message::Save, Some(saving)) => return (saving.save(), None),
        (Message::Saved(Ok(path)), _) => {
            *saving = None;
            let path = path.display().to_string();
            let text = tr!(context.words, "exchange-refused-saved", path = path);
            return (Task::none(), Some(Event::Told(text)));
        }
        (Message::Saved(Err(fault)), _) => return (Task::none(), Some(Event::Failed(fault))),
        // A message for a dialog that is closed meanwhile.
        (Message::Typed(_) | Message::Choose | Message::Chosen(_) | Message::Save, _) => {}
    }
    (Task::none(), None)
}

impl Saving {
    fn save(&mut self) -> Task<Message> {
        let Some(path) = self.path.check() else {
            return crate::ui::focus::on(FIELD);
        };
        let list = self.list.clone();
        beside(move || {
            let saved = files::write(&path, list.as_bytes(), Existing::Keep);
            saved.map(|()| path).map_err(Fault::from)
        })
        .map(Message::Saved)
    }
}

/// `lijst.csv` gives `lijst-geweigerd.csv`.
fn beside_source(source: &Path, word: &str) -> PathBuf {
    let stem = source.file_stem().unwrap_or_default().to_string_lossy();
    files::free_name(&source.with_file_name(format!("{stem}-{word}.csv")))
}

fn ask_where(source: &Path, context: &Context<'_>) -> Task<Message> {
    let word = context.words.word("exchange", "refused-file");
    let path = beside_source(source, &word);
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let asked = crate::desktop::dialog::save(
        tr!(context.words, "exchange-refused-save"),
        name.into_owned(),
    );
    Task::perform(asked, Message::Chosen)
}

/// Draws the dialog.
pub(super) fn view<'a>(saving: &'a Saving, context: &Context<'a>) -> Element<'a, Message> {
    let words = context.words;
    let field = entry(
        words,
        FIELD,
        tr!(words, "exchange-refused-where"),
        "",
        &saving.path,
        Message::Typed,
        Some(Message::Save),
    );
    dialog(
        tr!(words, "exchange-refused-save"),
        640.0,
        column![row![field]].spacing(space::M),
        vec![
            secondary(tr!(words, "exchange-browse"), Message::Choose).into(),
            primary(tr!(words, "save"), Message::Save).into(),
        ],
        Message::Close,
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_is_named_after_the_file_that_was_read() {
        let source = Path::new("/nergens/zomer.lijst.xlsx");
        let expected = Path::new("/nergens/zomer.lijst-geweigerd.csv");
        assert_eq!(beside_source(source, "geweigerd"), expected);
    }
}
