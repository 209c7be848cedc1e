//! Why an act on a case was refused. The sentences stand in the Fluent files under the code.

use crate::domain::case::{Article, CaseKind, CaseNumber, CloseReason};
use crate::domain::time::{Date, dutch};
use crate::store::StoreError;

/// Why an act on a case was refused. Nothing was written.
#[derive(Debug, thiserror::Error)]
pub enum CaseError {
    /// The youth is not in the file: search first, then open a case.
    #[error("no such youth")]
    NoYouth,
    /// No case with this number or key.
    #[error("no such case")]
    NoCase,
    /// The school is not in the file.
    #[error("no such school")]
    NoSchool,
    /// The officer is not in the file.
    #[error("no such officer")]
    NoOfficer,
    /// The entry, task, hearing, day or attachment is not (or no longer) there.
    #[error("no such record in a case")]
    NoRecord,
    /// A case stays with the youth it was opened for.
    #[error("the case is about another youth")]
    OtherYouth,
    /// An entry stays in the case it was written in.
    #[error("the record belongs to another case")]
    OtherCase,
    /// This kind of case does not rest on this article.
    #[error("a case of kind {kind} does not rest on article {article}")]
    ArticleDoesNotFit {
        /// The kind.
        kind: CaseKind,
        /// The article.
        article: Article,
    },
    /// A case under this article is never closed with this reason: under article 5 and 5a nothing
    /// is granted or refused.
    #[error("reason {reason} does not fit the article of case {number}")]
    ReasonDoesNotFit {
        /// The case.
        number: CaseNumber,
        /// The reason.
        reason: CloseReason,
    },
    /// A trainee decides nothing.
    #[error("a trainee may not decide")]
    MayNotDecide,
    /// It is closed already.
    #[error("case {number} is closed")]
    Closed {
        /// The case.
        number: CaseNumber,
    },
    /// It is not closed.
    #[error("case {number} is not closed")]
    NotClosed {
        /// The case.
        number: CaseNumber,
    },
    /// Whoever it is handed to has it.
    #[error("case {number} is his already")]
    HasItAlready {
        /// The case.
        number: CaseNumber,
    },
    /// It bears the tag.
    #[error("case {number} has the tag already")]
    HasTagAlready {
        /// The case.
        number: CaseNumber,
    },
    /// It does not bear the tag.
    #[error("case {number} does not have the tag")]
    HasNoSuchTag {
        /// The case.
        number: CaseNumber,
    },
    /// What has happened cannot have happened tomorrow.
    #[error("{day} has not come yet")]
    InFuture {
        /// The day.
        day: Date,
    },
    /// Closed before it was opened.
    #[error("case {number} was opened on {opened}")]
    BeforeOpening {
        /// The case.
        number: CaseNumber,
        /// When it was opened.
        opened: Date,
    },
    /// A text, title, tag or reason without a word.
    #[error("nothing was written")]
    Empty,
    /// The entry was struck before.
    #[error("the entry was struck before")]
    Struck,
    /// The entry is what an act on the case wrote: it comes and goes with that act.
    #[error("the entry belongs to an act on the case")]
    OfAct,
    /// The task was done before.
    #[error("the task was done before")]
    DoneBefore,
    /// Whom the hearing is with cares for another youth.
    #[error("the guardian is another youth's")]
    OthersGuardian,
    /// Summoned after the hearing.
    #[error("summoned on {day}, after the hearing")]
    SummonedAfter {
        /// The day of the summons.
        day: Date,
    },
    /// Each of the days of absence stands in the case.
    #[error("the days of absence stand there already")]
    AbsenceThere,
    /// No case was chosen.
    #[error("no case was chosen")]
    NothingChosen,
    /// The file.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl CaseError {
    /// A short fixed word for this error, the key of its sentence.
    pub fn code(&self) -> &'static str {
        match self {
            Self::NoYouth => "no-youth",
            Self::NoCase => "no-case",
            Self::NoSchool => "no-school",
            Self::NoOfficer => "no-officer",
            Self::NoRecord => "no-case-record",
            Self::OtherYouth => "other-youth",
            Self::OtherCase => "other-case",
            Self::ArticleDoesNotFit { .. } => "article-does-not-fit",
            Self::ReasonDoesNotFit { .. } => "reason-does-not-fit",
            Self::MayNotDecide => "may-not-decide",
            Self::Closed { .. } => "case-closed",
            Self::NotClosed { .. } => "case-not-closed",
            Self::HasItAlready { .. } => "has-it-already",
            Self::HasTagAlready { .. } => "has-tag-already",
            Self::HasNoSuchTag { .. } => "has-no-such-tag",
            Self::InFuture { .. } => "in-future",
            Self::BeforeOpening { .. } => "before-opening",
            Self::Empty => "empty-text",
            Self::Struck => "entry-struck",
            Self::OfAct => "entry-of-act",
            Self::DoneBefore => "task-done",
            Self::OthersGuardian => "others-guardian",
            Self::SummonedAfter { .. } => "summoned-after",
            Self::AbsenceThere => "absence-there",
            Self::NothingChosen => "nothing-chosen",
            Self::Store(error) => error.code(),
        }
    }

    /// What the sentence of this error may name.
    pub fn facts(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::ArticleDoesNotFit { kind, article } => vec![
                ("kind", kind.code().to_owned()),
                ("article", article.code().to_owned()),
            ],
            Self::ReasonDoesNotFit { number, reason } => vec![
                ("number", number.to_string()),
                ("reason", reason.code().to_owned()),
            ],
            Self::Closed { number }
            | Self::NotClosed { number }
            | Self::HasItAlready { number }
            | Self::HasTagAlready { number }
            | Self::HasNoSuchTag { number } => {
                vec![("number", number.to_string())]
            }
            Self::InFuture { day } | Self::SummonedAfter { day } => {
                vec![("day", dutch(*day))]
            }
            Self::BeforeOpening { number, opened } => {
                vec![("number", number.to_string()), ("day", dutch(*opened))]
            }
            Self::Store(error) => error.facts(),
            Self::NoYouth
            | Self::NoCase
            | Self::NoSchool
            | Self::NoOfficer
            | Self::NoRecord
            | Self::OtherYouth
            | Self::OtherCase
            | Self::MayNotDecide
            | Self::Empty
            | Self::Struck
            | Self::OfAct
            | Self::DoneBefore
            | Self::OthersGuardian
            | Self::AbsenceThere
            | Self::NothingChosen => Vec::new(),
        }
    }
}
