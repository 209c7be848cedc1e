//! What the window prints with: the printers of this machine, or what stands in their place. A test
//! prints on no real paper.

use std::fmt;
use std::sync::Arc;

use super::DesktopError;
use super::print::{self, PrintOptions, Printer};

/// Something that pages can be printed with. Waits for the system: call it beside the window.
pub trait Prints: fmt::Debug + Send + Sync {
    /// Whether it can print at all. Where it cannot, offer to save the page.
    fn can_print(&self) -> bool;

    /// The printers there are: at least one.
    ///
    /// # Errors
    /// When there is none.
    fn printers(&self) -> Result<Vec<Printer>, DesktopError>;

    /// Prints a PDF. When this returns, all of it is taken over.
    ///
    /// # Errors
    /// When it is not taken.
    fn print(&self, pdf: &[u8], options: &PrintOptions) -> Result<(), DesktopError>;
}

/// The printers of this machine.
#[derive(Debug)]
struct System;

impl Prints for System {
    fn can_print(&self) -> bool {
        print::can_print()
    }

    fn printers(&self) -> Result<Vec<Printer>, DesktopError> {
        print::printers()
    }

    fn print(&self, pdf: &[u8], options: &PrintOptions) -> Result<(), DesktopError> {
        print::print(pdf, options)
    }
}

/// What is printed with. Cheap to clone.
#[derive(Debug, Clone)]
pub struct Printers(Arc<dyn Prints>);

impl Default for Printers {
    fn default() -> Self {
        Self(Arc::new(System))
    }
}

impl Printers {
    /// Something else in the place of the printers of this machine.
    #[must_use]
    pub fn of(prints: impl Prints + 'static) -> Self {
        Self(Arc::new(prints))
    }

    /// See [`Prints::can_print`].
    #[must_use]
    pub fn can_print(&self) -> bool {
        self.0.can_print()
    }

    /// See [`Prints::printers`].
    ///
    /// # Errors
    /// When there is none.
    pub fn all(&self) -> Result<Vec<Printer>, DesktopError> {
        self.0.printers()
    }

    /// See [`Prints::print`].
    ///
    /// # Errors
    /// When it is not taken.
    pub fn print(&self, pdf: &[u8], options: &PrintOptions) -> Result<(), DesktopError> {
        self.0.print(pdf, options)
    }
}
