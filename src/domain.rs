//! The words of the field as types.
//!
//! Knows the standard library, chrono and serde; no files, no clock, no database, no window. What stands here has been
//! parsed: a value that exists is a possible one. What the law says about it is not here.

pub mod address;
pub mod code;
pub mod fold;
pub mod id;
pub mod municipality;
pub mod name;
pub mod number;
pub mod partial_date;
pub mod person;
pub mod record;
pub mod time;
