//! From which talk a letter comes: what was said to whom, before a warning may follow (LPW art. 22).
//!
//! A hearing says who was heard. An entry in the timeline says that there was a talk, not with whom: the
//! officer can say so, and until he does the letter says no more than that there was one.

use serde::{Deserialize, Serialize};

use crate::domain::hearing::{Heard, Hearing};
use crate::domain::id::TimelineId;
use crate::domain::letter::Addressee;
use crate::domain::time::Date;
use crate::domain::timeline::{TimelineEntry, TimelineKind};

/// How somebody was spoken with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TalkedHow {
    /// He was heard.
    Heard,
    /// He was invited and did not come.
    NotCome,
    /// There was a talk in the case; with whom is not known.
    Somebody,
}

/// What a letter says of the talk before it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Talked {
    /// How.
    pub how: TalkedHow,
    /// When.
    pub on: Date,
    /// What he said, as it was written down; empty where it was not.
    pub statement: String,
}

/// A talk in the timeline that the officer can point at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Talk {
    /// The entry.
    pub entry: TimelineId,
    /// What kind of talk.
    pub kind: TimelineKind,
    /// When.
    pub on: Date,
}

/// The talks in a timeline, the newest first.
pub(super) fn all(timeline: &[TimelineEntry], today: Date) -> Vec<Talk> {
    let is_talk = |entry: &&TimelineEntry| {
        let kind = matches!(
            entry.kind,
            TimelineKind::Talk | TimelineKind::Spreekuur | TimelineKind::HomeVisit
        );
        kind && entry.struck.is_none() && entry.on <= today
    };
    let talks = timeline.iter().filter(is_talk).map(|entry| Talk {
        entry: entry.id,
        kind: entry.kind,
        on: entry.on,
    });
    talks.collect()
}

/// The talk with one of them: his last hearing, else the invitation that he did not follow, else a talk
/// with nobody knows whom.
pub(super) fn with(
    to: Addressee,
    hearings: &[Hearing],
    talks: &[Talk],
    today: Date,
) -> Option<Talked> {
    let his = || {
        let his = hearings.iter().filter(move |it| is_of(it, to));
        his.filter(move |it| it.on <= today)
    };
    let last = |appeared| his().rfind(|it| it.appeared == Some(appeared));
    let of = |hearing: &Hearing, how| Talked {
        how,
        on: hearing.on,
        statement: match how {
            TalkedHow::Heard => hearing.statement.trim().to_owned(),
            TalkedHow::NotCome | TalkedHow::Somebody => String::new(),
        },
    };
    let heard = last(true).map(|hearing| of(hearing, TalkedHow::Heard));
    let missed = last(false).map(|hearing| of(hearing, TalkedHow::NotCome));
    heard
        .or(missed)
        .or_else(|| somebody(hearings, talks, today))
}

/// Whether he is the one who was heard or invited.
fn is_of(hearing: &Hearing, to: Addressee) -> bool {
    match to {
        Addressee::Guardian(id) => hearing.heard == Heard::Guardian && hearing.guardian == Some(id),
        Addressee::Youth(_) => hearing.heard == Heard::Youth,
    }
}

/// The last talk of which the file does not say with whom.
fn somebody(hearings: &[Hearing], talks: &[Talk], today: Date) -> Option<Talked> {
    let unnamed = hearings.iter().filter(|it| {
        let unnamed = it.heard == Heard::Guardian && it.guardian.is_none();
        unnamed && it.appeared == Some(true) && it.on <= today
    });
    let days = talks.iter().map(|talk| talk.on);
    let on = days.chain(unnamed.map(|it| it.on)).max()?;
    Some(Talked {
        how: TalkedHow::Somebody,
        on,
        statement: String::new(),
    })
}

/// Whether anybody was heard at all.
pub(super) fn is_any(hearings: &[Hearing], talks: &[Talk], today: Date) -> bool {
    let held = |it: &Hearing| it.appeared.is_some() && it.on <= today;
    let family = |it: &Hearing| matches!(it.heard, Heard::Guardian | Heard::Youth);
    !talks.is_empty() || hearings.iter().any(|it| held(it) && family(it))
}
