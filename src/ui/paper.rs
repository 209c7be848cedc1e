//! What letters need of the window: the one who draws their pages, who is kept because he knows the faces
//! and the words he has shaped, and the printers.

use std::sync::{Arc, Mutex, PoisonError};

use iced::Task;

use super::context::Context;
use super::db;
use super::fault::Fault;
use crate::desktop::print::PrintOptions;
use crate::desktop::printers::Printers;
use crate::domain::id::LetterId;
use crate::service::letters::{self, LetterError, Printer};

/// Both. Cheap to clone.
#[derive(Debug, Clone, Default)]
pub(crate) struct Paper {
    press: Arc<Mutex<Option<Printer>>>,
    printers: Printers,
}

impl Paper {
    /// What prints with these printers.
    pub(crate) fn new(printers: Printers) -> Self {
        Self {
            press: Arc::default(),
            printers,
        }
    }

    /// The printers.
    pub(crate) const fn printers(&self) -> &Printers {
        &self.printers
    }

    /// Draws something, beside the window: there is one who draws, and others wait for him.
    pub(crate) fn draw<T>(
        &self,
        work: impl FnOnce(&mut Printer) -> Result<T, LetterError>,
    ) -> Result<T, LetterError> {
        let mut kept = self.press.lock().unwrap_or_else(PoisonError::into_inner);
        let printer = match &mut *kept {
            Some(printer) => printer,
            nobody => nobody.insert(Printer::new()?),
        };
        work(printer)
    }

    /// Prints letters one after the other, beside the window. What comes after the first that is not taken
    /// is not tried: the printer asks for somebody.
    pub(crate) fn print(&self, letters: Vec<Vec<u8>>, options: PrintOptions) -> Task<Printed> {
        let printers = self.printers.clone();
        db::beside(move || {
            let mut printed = Printed::default();
            for pages in &letters {
                if let Err(error) = printers.print(pages, &options) {
                    printed.failed = Some(error.into());
                    break;
                }
                printed.out += 1;
            }
            printed
        })
    }
}

/// What came of printing.
#[derive(Debug, Clone, Default)]
pub(crate) struct Printed {
    /// How many letters the printer took, from the first on.
    pub(crate) out: usize,
    /// Why it did not take the next.
    pub(crate) failed: Option<Fault>,
}

/// Notes in the log that letters did not leave after all. A task of its own: while a printer is waited for
/// nothing holds the file open.
pub(crate) fn stayed(letters: Vec<LetterId>, context: &Context<'_>) -> Task<Result<(), Fault>> {
    if letters.is_empty() {
        return Task::none();
    }
    context.db.run(move |desk| {
        let mut all = letters.into_iter();
        Ok(all.try_for_each(|letter| letters::note_stayed(desk, letter))?)
    })
}

/// How is printed: as was chosen last.
pub(crate) fn options(context: &Context<'_>) -> PrintOptions {
    let chosen = &context.preferences.printing;
    PrintOptions {
        printer: chosen.printer.clone(),
        copies: chosen.copies,
        both_sides: chosen.both_sides,
    }
}
