//! Sends a finished page to a printer, by what the system has for it. Nothing of it lies on the disk on
//! our side, and its title names nobody: `lp` reads it from standard input.
//!
//! Waits for the system: call it beside the window. That somebody printed is noted in the log by who
//! calls it.

#[cfg(not(windows))]
mod spooler;

use super::DesktopError;

/// The most copies that are asked for at once.
pub const MOST_COPIES: u16 = 99;

/// A printer of this machine.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Printer {
    /// Its name, as the system knows it.
    pub name: String,
    /// Whether it is the one that is used when none is named.
    pub is_default: bool,
}

/// How something is printed: on A4, in its real size, so that an address stands in its window.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PrintOptions {
    /// On which printer; nothing for the one of the system.
    pub printer: Option<String>,
    /// How often: from 1 to [`MOST_COPIES`].
    pub copies: u16,
    /// On both sides, turned over the long edge.
    pub both_sides: bool,
}

impl Default for PrintOptions {
    fn default() -> Self {
        Self {
            printer: None,
            copies: 1,
            both_sides: false,
        }
    }
}

/// Whether this program can print on this system at all. Where it cannot, offer to save the page.
#[must_use]
pub const fn can_print() -> bool {
    cfg!(not(windows))
}

/// The printers of this machine: at least one.
///
/// # Errors
/// When there is none, or the system has nothing to print with.
#[cfg(not(windows))]
pub fn printers() -> Result<Vec<Printer>, DesktopError> {
    spooler::printers()
}

/// Prints a PDF. When this returns, the system has taken all of it over.
///
/// # Errors
/// When the system has nothing to print with, no printer, or does not take it.
#[cfg(not(windows))]
pub fn print(pdf: &[u8], options: &PrintOptions) -> Result<(), DesktopError> {
    spooler::print(pdf, options)
}

/// The printers of this machine. Windows prints pages that are drawn for it, through calls that safe
/// code cannot make: a page is saved, and printed from another program.
///
/// # Errors
/// Always.
#[cfg(windows)]
pub fn printers() -> Result<Vec<Printer>, DesktopError> {
    Err(DesktopError::CannotPrint)
}

/// Prints nothing here, for the same reason.
///
/// # Errors
/// Always.
#[cfg(windows)]
pub fn print(_pdf: &[u8], _options: &PrintOptions) -> Result<(), DesktopError> {
    Err(DesktopError::CannotPrint)
}
