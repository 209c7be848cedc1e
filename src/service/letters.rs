//! Letters: from a case to pages that are frozen in it.
//!
//! [`propose`] looks at a case and says who can get a letter of a kind, what is missing and what is the
//! officer's to judge. [`Printer::draw`] shows the pages with what he changed; [`make`] keeps them, one
//! letter for each addressee, in one act that can be undone; [`sent`] writes down that one left.
//!
//! A kind of letter is a template in `assets/letters`, a struct with the facts it may name (`facts`),
//! and a rule of `law` of who gets it. No letter is made with an empty field: what is missing is a [`Problem`], and
//! stands as such in the draft. No letter tells where somebody lives who must stay unknown (`shield`).

mod content;
mod dutch;
mod error;
mod facts;
mod kept;
mod make;
mod printer;
mod proposal;
mod recipients;
mod shield;
mod style;
mod talk;
mod template;
mod weeks;

pub use crate::document::{DocumentError, Printed};
pub use crate::law::duty::{Duty, DutyFound};
pub use crate::law::electronic::needs_consent;
pub use error::{LetterError, Problem};
pub use kept::{note_export, note_print, note_stayed, of_case, pages, sent};
pub use make::{Made, make, make_for};
pub use printer::{Drawn, Printer, Section};
pub use proposal::{Edits, Proposal, TalkWith, propose};
pub use recipients::{LeftOut, Recipient};
pub use style::{Style, style};
pub use talk::{Talk, Talked, TalkedHow};
pub use template::{TemplateError, TemplateFault};
pub use weeks::{Absence, Missed, WeekOfAbsence};

use crate::store::Changes;

/// What a write answers: what it made, and the rows it changed.
pub type Done<T> = Result<(T, Changes), LetterError>;
