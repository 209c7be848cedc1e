//! Files that come from others, read into the words of `domain`: persons, schools, enrolments.
//!
//! Parses only: it opens no file (the caller hands over a [`table::Source`]), writes nothing and
//! asks for no date. Every record of a file becomes either a value or a rejection that names its
//! line and the reason; nothing is left out without a word.

pub mod table;
