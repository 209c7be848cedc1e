//! Files that come from others, read into the words of `domain`: persons, schools, enrolments.
//!
//! Parses only: it opens no file (the caller hands over a [`table::Source`]), writes nothing and
//! asks for no date. Every record of a file becomes either a value or a [`Rejection`] that names
//! its line and the reason; nothing is left out without a word.

pub mod brp;
pub mod duo;
pub mod enrolment;
mod judge;
mod record;
mod rejection;
pub mod table;

pub use record::{Reading, Record, Records};
pub use rejection::{Field, RejectReason, Rejection, Warning, WarningKind};
