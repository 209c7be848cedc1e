//! What the program does with the desktop it runs on: who holds the case file, and how a second
//! start reaches the first, where files and printers are. The only place that may ask which system it was built for.
//!
//! Nothing here reads or writes the case file itself, and nothing here shows a window.

pub mod clipboard;
pub mod dialog;
pub mod display;
mod error;
pub mod handover;
pub mod lock;
pub mod print;
pub mod printers;

pub use error::{DesktopError, LockedBy};
