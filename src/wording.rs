//! What both doors say in the same words.
//!
//! A door draws or prints; the sentence itself is made here once, from what the services found. Knows
//! no window and no terminal.

mod act;
mod change;
mod died;
mod entry;
pub(crate) mod import;
mod matter;

pub(crate) use act::{act, many, numbered};
pub(crate) use change::change;
pub(crate) use died::died;
pub(crate) use entry::entry;
pub(crate) use matter::{matter, short_matter};
