//! The use cases: the only code that combines the domain, the file and the formats.
//!
//! Knows no window and no terminal. What the two doors need of the parts below is handed on here.

pub mod cases;
pub mod demo;
pub mod desk;
pub mod drafts;
pub mod house_style;
pub mod import;
pub mod letters;
pub mod list;
pub mod log;
pub mod office;
pub mod partners;
pub mod passphrase;
pub mod preferences;
pub mod preview;
pub mod safekeeping;
pub mod schools;
pub mod search;
pub mod session;
pub mod state_of_law;
pub mod today;
pub mod views;
pub mod youths;

pub use crate::store::{
    Actor, Changes, Class, Content, Kinship, LogLine, OpKind, Step, Store, StoreError, Table,
    UndoRefusal, What, kind_of,
};
