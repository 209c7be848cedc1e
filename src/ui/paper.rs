//! What letters need of the window: the one who draws their pages, who is kept because he knows the faces
//! and the words he has shaped, and the printers.

use std::sync::{Arc, Mutex, PoisonError};

use iced::Task;

use super::context::Context;
use super::db;
use super::fault::Fault;
use crate::desktop::print::PrintOptions;
use crate::desktop::printers::Printers;
use crate::service::letters::{LetterError, Printer};

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

    /// Prints letters one after the other, beside the window.
    pub(crate) fn print(
        &self,
        letters: Vec<Vec<u8>>,
        options: PrintOptions,
    ) -> Task<Result<(), Fault>> {
        let printers = self.printers.clone();
        db::beside(move || {
            for pages in &letters {
                printers.print(pages, &options)?;
            }
            Ok(())
        })
    }
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
