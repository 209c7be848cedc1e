//! Leerrecht: the case file of a school attendance officer.

pub mod clock;
pub mod desktop;
pub mod domain;
pub mod exchange;
pub mod files;
pub mod i18n;
pub mod service;
pub mod store;
