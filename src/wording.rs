//! What both doors say in the same words.
//!
//! A door draws or prints; the sentence itself is made here once, from what the services found. Knows
//! no window and no terminal.

pub(crate) mod import;
mod matter;

pub(crate) use matter::matter;
