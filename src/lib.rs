//! Leerrecht: the case file of a school attendance officer.

pub mod clock;
pub mod domain;
pub mod files;
pub mod store;
pub mod exchange;
pub mod i18n;
