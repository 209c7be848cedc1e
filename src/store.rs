//! The encrypted file: the only code that names `rusqlite`.
//!
//! Three doors write: [`Store::transact`] (audited, undoable; [`Store::bulk`] is the same for an
//! import), [`Store::note_access`] (the log only) and [`Store::keep_draft`] (neither). Reading goes
//! through [`Store::read`]. The nouns of `domain` have one file each here.

mod absence;
mod address;
mod attachment;
mod backup;
mod bulk;
mod case;
mod clock;
mod contact;
mod content;
mod derived;
mod diploma;
mod draft;
mod due;
mod enrolment;
mod error;
mod first_page;
mod guardian;
mod handle;
mod hearing;
mod history;
mod house_style;
mod key;
mod letter;
mod list;
mod log;
mod log_search;
mod mapping;
mod noun;
mod office;
mod open;
mod partner;
mod record;
mod registration;
mod rekey;
mod restore;
mod schema;
mod school;
mod search;
mod series;
mod sibling;
mod snapshot;
mod sql;
mod stamp;
mod swap;
mod table;
mod task;
#[cfg(test)]
mod tests;
mod timeline;
mod transact;
mod undo;
mod verify;
mod watch;
mod youth;
mod youth_list;

pub use backup::{Copied, copy};
pub use bulk::Bulk;
pub use content::Content;
pub use draft::{ASIDE, Draft, DraftChange, Turn};
pub use due::{Due, DueCase, DueCount, DueItem};
pub use error::{StoreError, UndoRefusal};
pub use handle::{Beside, Guard, Store, peek};
pub use history::{Cell, RawRow, Step};
pub use key::{Key, Salt};
pub use list::{ListRow, ListedCase};
pub use log::{Class, LogLine, kind_of};
pub use log_search::{LogFilter, LogWord};
pub use open::salt;
pub use rekey::{Rekeyed, rekey};
pub use restore::{Restored, restore};
pub use school::PlacedSchool;
pub use search::{CaseMatches, Found, Hit, Hits, Matches, Query, Scope};
pub use sibling::Kinship;
pub use snapshot::Snapshot;
pub use swap::{Replace, create, has_unfinished_beside, remove, settle};
pub use table::Table;
pub use transact::{Actor, Changes, Op, OpKind, Tx, What};
pub use verify::{Check, Damage, Report, verify};
pub use watch::{Stage, Watch};
pub use youth_list::ListedYouth;
