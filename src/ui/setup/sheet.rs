//! The recovery sheet on screen: shown, printed, written over or saved, and then typed back from paper, so
//! that it is known to be right before anybody needs it.

use std::path::{Path, PathBuf};

use iced::widget::{column, container, row};
use iced::{Length, Task};
use zeroize::Zeroizing;

use super::path::{self, Asked, PathForm};
use crate::clock;
use crate::desktop::clipboard;
use crate::desktop::print::PrintOptions;
use crate::desktop::printers::Printers;
use crate::domain::time::Date;
use crate::files::{self, Existing};
use crate::i18n::{Language, Words, tr};
use crate::service::safekeeping::{self, RecoverySheet};
use crate::service::session::Session;
use crate::ui::Element;
use crate::ui::db::beside;
use crate::ui::fault::Fault;
use crate::ui::icon::Icon;
use crate::ui::theme::{self, Tone};
use crate::ui::widget::{button, link, notice, secondary, secret};
use crate::ui::{space, text};

/// The field in which the code is typed back.
pub(crate) const FIELD: &str = "sheet-code";

/// Groups of the code on a line.
const GROUPS: usize = 7;
/// The width of a group.
const GROUP: f32 = 74.0;

/// The sheet.
pub(crate) struct SheetForm {
    sheet: RecoverySheet,
    stage: Stage,
    typed: Zeroizing<String>,
    wrong: Option<Fault>,
    /// Where it is to be saved, while that is asked.
    save: Option<PathForm>,
    printers: Printers,
    /// It is being printed: a second press must not print it twice.
    printing: bool,
    told: Option<Result<Told, Fault>>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Stage {
    /// The code is shown.
    Shown,
    /// It is hidden, and typed back from paper.
    Asked,
    /// It was typed back without a mistake.
    Right,
}

/// What was done with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Told {
    /// Copied.
    Copied,
    /// Printed.
    Printed,
    /// Not printed, and why.
    NotPrinted(Fault),
    /// Saved as a file.
    Saved(PathBuf),
}

/// What happens with it.
#[derive(Debug, Clone)]
pub(crate) enum Message {
    /// It is to be printed.
    Print,
    /// It was, or not.
    Printed(Result<(), Fault>),
    /// The code goes to the clipboard, for a minute.
    Copy,
    /// It is to be saved as a file.
    SaveAs,
    /// Where.
    Path(path::Message),
    /// Save it.
    Save,
    /// It was, or not.
    Saved(Result<PathBuf, Fault>),
    /// It is on paper; now it is typed back.
    Ask,
    /// It is shown once more.
    Show,
    /// Typed.
    Typed(String),
    /// Compare.
    Check,
}

impl SheetForm {
    /// A sheet to show, and to print on these.
    pub(crate) fn new(sheet: RecoverySheet, printers: Printers) -> Self {
        Self {
            sheet,
            stage: Stage::Shown,
            typed: Zeroizing::default(),
            wrong: None,
            save: None,
            printers,
            printing: false,
            told: None,
        }
    }

    /// Whether it was typed back without a mistake.
    pub(crate) fn is_right(&self) -> bool {
        self.stage == Stage::Right
    }

    /// What goes on from here: showing leads to asking, asking to comparing.
    pub(crate) fn next(&self) -> Option<Message> {
        match self.stage {
            Stage::Shown => Some(Message::Ask),
            Stage::Asked => Some(Message::Check),
            Stage::Right => None,
        }
    }

    /// The word on the button that goes on.
    pub(crate) fn next_word(&self, words: &Words) -> String {
        match self.stage {
            Stage::Shown => tr!(words, "setup-sheet-next"),
            Stage::Asked => tr!(words, "setup-sheet-check"),
            Stage::Right => tr!(words, "go-on"),
        }
    }

    /// One step back, where there is one here.
    pub(crate) fn back(&self) -> Option<Message> {
        (self.stage == Stage::Asked).then_some(Message::Show)
    }

    /// Does what a message says.
    pub(crate) fn update(&mut self, message: Message, words: &Words) -> Task<Message> {
        match message {
            Message::Print => return self.print(),
            Message::Printed(printed) => {
                self.printing = false;
                self.told = Some(Ok(match printed {
                    Ok(()) => Told::Printed,
                    Err(fault) => Told::NotPrinted(fault),
                }));
            }
            Message::Copy => {
                let lent = clipboard::lend(self.sheet.code.to_string());
                self.told = Some(lent.map(|()| Told::Copied).map_err(Fault::from));
            }
            Message::SaveAs => {
                let name = tr!(words, "setup-sheet-file");
                self.save = Some(PathForm::new(Asked::Save(name), None));
                return crate::ui::focus::on("sheet-path");
            }
            Message::Path(message) => {
                if let Some(form) = &mut self.save {
                    return form.update(message, words).map(Message::Path);
                }
            }
            Message::Save => return self.save(words),
            Message::Saved(saved) => {
                if saved.is_ok() {
                    self.save = None;
                }
                self.told = Some(saved.map(Told::Saved));
            }
            Message::Ask => {
                self.stage = Stage::Asked;
                self.told = None;
                return crate::ui::focus::on(FIELD);
            }
            Message::Show => self.stage = Stage::Shown,
            Message::Typed(text) => {
                self.typed = Zeroizing::new(text);
                self.wrong = None;
            }
            Message::Check => self.check(),
        }
        Task::none()
    }

    fn check(&mut self) {
        match self.sheet.check(&self.typed) {
            Ok(()) => {
                self.stage = Stage::Right;
                self.typed = Zeroizing::default();
            }
            Err(error) => self.wrong = Some(Fault::from(error)),
        }
    }

    fn save(&mut self, words: &Words) -> Task<Message> {
        let Some(path) = self.save.as_mut().and_then(PathForm::check) else {
            return Task::none();
        };
        let (name, text) = (tr!(words, "setup-sheet-file"), self.text());
        beside(move || write(&path, &name, &text).map_err(|fault| fault.at(&path)))
            .map(Message::Saved)
    }

    /// Prints it once, on the usual printer: nobody has chosen one yet.
    fn print(&mut self) -> Task<Message> {
        if self.printing {
            return Task::none();
        }
        let dutch = Words::new(Language::Dutch);
        let drawn = self.sheet.pages(|key| dutch.find(key).unwrap_or_default());
        let pages = match drawn {
            Ok(pages) => pages,
            Err(error) => {
                self.told = Some(Err(Fault::from(error)));
                return Task::none();
            }
        };
        (self.printing, self.told) = (true, None);
        let printers = self.printers.clone();
        beside(move || {
            let printed = printers.print(&pages, &PrintOptions::default());
            printed.map_err(Fault::from)
        })
        .map(Message::Printed)
    }

    /// The sheet as it lies in the safe; in Dutch always, as the other papers of the office.
    fn text(&self) -> Zeroizing<String> {
        let dutch = Words::new(Language::Dutch);
        self.sheet.text(|key| dutch.find(key).unwrap_or_default())
    }

    /// Draws it.
    pub(crate) fn view<'a, Outer: Clone + 'a>(
        &'a self,
        words: &'a Words,
        on_message: impl Fn(Message) -> Outer + Clone + 'a,
    ) -> Element<'a, Outer> {
        match self.stage {
            Stage::Shown => self.shown(words, on_message),
            Stage::Asked => self.asked(words, on_message),
            Stage::Right => notice(
                Tone::Ok,
                tr!(words, "setup-sheet-right"),
                tr!(words, "setup-sheet-safe"),
            ),
        }
    }

    fn shown<'a, Outer: Clone + 'a>(
        &'a self,
        words: &'a Words,
        on_message: impl Fn(Message) -> Outer + Clone + 'a,
    ) -> Element<'a, Outer> {
        let groups: Vec<&str> = self.sheet.code.split('-').collect();
        let mut code = column![].spacing(space::S);
        for groups in groups.chunks(GROUPS) {
            let mut of = row![];
            for group in groups {
                of = of.push(container(text::title(*group).font(text::TABULAR)).width(GROUP));
            }
            code = code.push(of.wrap().vertical_spacing(space::S));
        }
        let facts = text::small(tr!(
            words,
            "setup-sheet-of",
            file = self.sheet.file.as_str(),
            made = crate::domain::time::dutch(self.sheet.made)
        ));
        let card = container(column![facts, code].spacing(space::M))
            .style(theme::container::card)
            .padding(space::L)
            .width(Length::Fill);
        let can_print = self.printers.can_print();
        let print = can_print.then(|| {
            let print = (!self.printing).then(|| on_message(Message::Print));
            button(Icon::Printer, tr!(words, "setup-sheet-print"), None, print)
        });
        let no_print = (!can_print).then(|| text::small(tr!(words, "setup-sheet-no-print")));
        let acts = row![]
            .push(print)
            .push(button(
                Icon::Copy,
                tr!(words, "setup-sheet-copy"),
                None,
                on_message(Message::Copy),
            ))
            .push(button(
                Icon::Document,
                tr!(words, "setup-sheet-save-as"),
                None,
                on_message(Message::SaveAs),
            ))
            .spacing(space::S);
        column![
            text::body(tr!(words, "setup-sheet-what")),
            card,
            acts.wrap().vertical_spacing(space::S),
        ]
        .push(no_print)
        .push(self.saving(words, on_message))
        .push(self.told(words))
        .spacing(space::M)
        .into()
    }

    fn saving<'a, Outer: Clone + 'a>(
        &'a self,
        words: &'a Words,
        on_message: impl Fn(Message) -> Outer + Clone + 'a,
    ) -> Option<Element<'a, Outer>> {
        let form = self.save.as_ref()?;
        let path = on_message.clone();
        let field = form.view(
            words,
            ("sheet-path", tr!(words, "setup-sheet-where")),
            move |message| path(Message::Path(message)),
            Some(on_message(Message::Save)),
        );
        let save = secondary(tr!(words, "save"), on_message(Message::Save));
        let whole = column![field, text::small(tr!(words, "setup-sheet-plain")), save];
        Some(whole.spacing(space::S).into())
    }

    fn told<'a, Outer: 'a>(&self, words: &Words) -> Option<Element<'a, Outer>> {
        Some(match self.told.as_ref()? {
            Ok(Told::Copied) => notice(
                Tone::Ok,
                tr!(words, "toast-copied"),
                tr!(words, "setup-sheet-copied"),
            ),
            Ok(Told::Printed) => notice(
                Tone::Ok,
                tr!(words, "setup-sheet-printed"),
                tr!(words, "setup-sheet-printed-do"),
            ),
            // What is said of letters does not help here: a sheet is no PDF that one opens elsewhere.
            Ok(Told::NotPrinted(fault)) => notice(
                Tone::Late,
                fault.explain(words).message,
                tr!(words, "setup-sheet-print-else"),
            ),
            Ok(Told::Saved(path)) => notice(
                Tone::Ok,
                tr!(
                    words,
                    "setup-sheet-saved",
                    path = path.display().to_string()
                ),
                tr!(words, "setup-sheet-saved-do"),
            ),
            Err(fault) => {
                let shown = fault.explain(words);
                notice(Tone::Late, shown.message, shown.advice)
            }
        })
    }

    fn asked<'a, Outer: Clone + 'a>(
        &'a self,
        words: &'a Words,
        on_message: impl Fn(Message) -> Outer + Clone + 'a,
    ) -> Element<'a, Outer> {
        let typed = on_message.clone();
        let wrong = self.wrong.as_ref().map(|fault| {
            let shown = fault.explain(words);
            format!("{} {}", shown.message, shown.advice)
        });
        column![
            text::body(tr!(words, "setup-sheet-ask")),
            secret(
                FIELD,
                tr!(words, "setup-sheet-typed"),
                &self.typed,
                true,
                wrong,
                move |text| typed(Message::Typed(text)),
                Some(on_message(Message::Check)),
            ),
            text::small(tr!(words, "setup-sheet-how")),
            link(tr!(words, "setup-sheet-again"), on_message(Message::Show)),
        ]
        .spacing(space::M)
        .into()
    }
}

/// Notes in the file that its sheet was typed back. A full disk must not keep anybody from going on:
/// then it is asked for once more.
pub(crate) fn note_right(session: &Session, today: Option<Date>) {
    let today = today.unwrap_or_else(clock::today);
    let noted = safekeeping::sheet_is_safe(session.desk(clock::now(), today));
    if let Err(error) = noted {
        tracing::warn!(code = error.code(), "the sheet will be asked for once more");
    }
}

/// Writes the sheet; what already stands there is left alone.
fn write(path: &Path, name: &str, text: &str) -> Result<PathBuf, Fault> {
    let target = match files::is_folder(path) {
        true => path.join(name),
        false => path.to_owned(),
    };
    files::write(&target, text.as_bytes(), Existing::Keep)?;
    Ok(target)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sheet() -> SheetForm {
        let code = format!("{}-{}", ["0000"; 13].join("-"), "0000");
        let sheet = RecoverySheet {
            file: "zaken.leerrecht-db".to_owned(),
            made: "2026-11-25".parse().unwrap(),
            code: Zeroizing::new(code),
        };
        SheetForm::new(sheet, Printers::default())
    }

    #[test]
    fn the_sheet_is_saved_and_never_over_something() {
        let folder = tempfile::tempdir().unwrap();
        let text = sheet().text();
        let saved = write(folder.path(), "blad.txt", &text).unwrap();
        assert_eq!(saved, folder.path().join("blad.txt"));
        let again = write(&saved, "blad.txt", "iets anders");
        assert_eq!(again.unwrap_err().code(), "file-exists");
        let there = files::read(&saved, 10_000).unwrap();
        assert!(String::from_utf8(there).unwrap().contains("0000 0000"));
    }

    #[test]
    fn what_is_typed_wrong_is_said() {
        let words = Words::new(Language::Dutch);
        let mut form = sheet();
        assert!(matches!(form.next(), Some(Message::Ask)));
        let _ = form.update(Message::Ask, &words);
        let _ = form.update(Message::Typed("0000".to_owned()), &words);
        let _ = form.update(Message::Check, &words);
        assert!(!form.is_right());
        assert_eq!(form.wrong.as_ref().unwrap().code(), "recovery-code-length");
        let _ = form.update(Message::Typed("0001".to_owned()), &words);
        assert_eq!(form.wrong, None);
    }
}
