//! The Leerplichtwet 1969 and its neighbours as functions of what is known and a day: no file, no clock, no
//! window. Each rule names its article; where the file cannot tell, the answer says so and the officer
//! judges.
//!
//! The text in force on 1 August 2026: <https://wetten.overheid.nl/BWBR0002628/2026-08-01>.

pub mod duty;
pub mod electronic;
pub mod halt;
pub mod warning;
