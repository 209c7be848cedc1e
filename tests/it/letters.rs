//! Letters: from a case to pages that are frozen in it.

mod bad_input;
mod days;
mod family;
mod making;
mod refused;
mod shield;
mod style;
mod words;
