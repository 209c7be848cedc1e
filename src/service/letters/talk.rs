//! From which talk a letter comes: what was said to whom, before a warning may follow (LPW art. 22). Which
//! talks are about this absence, the law says ([`crate::law::warning::is_about`]).
//!
//! A hearing says who was heard. An entry in the timeline says that there was a talk, not with whom: the
//! officer can say so, and until he does the letter says no more than that there was one.

use serde::{Deserialize, Serialize};

use crate::domain::hearing::{Heard, Hearing, HearingChannel};
use crate::domain::id::{OfficerId, TimelineId};
use crate::domain::letter::Addressee;
use crate::domain::time::Date;
use crate::domain::timeline::{TimelineEntry, TimelineKind};
use crate::law::warning;

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
    /// Whether it was in writing.
    pub written: bool,
    /// Who wrote it down, so who spoke with him.
    pub by: Option<OfficerId>,
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
    pub(super) by: Option<OfficerId>,
}

/// Which talks can be about the absence: since its first day, where that is known, until today.
#[derive(Debug, Clone, Copy)]
pub(super) struct Since {
    pub(super) first: Option<Date>,
    pub(super) today: Date,
}

impl Since {
    pub(super) fn holds(self, on: Date) -> bool {
        warning::is_about(on, self.first, self.today)
    }
}

/// The talks in a timeline, the newest first.
pub(super) fn all(timeline: &[TimelineEntry], since: Since) -> Vec<Talk> {
    let is_talk = |entry: &&TimelineEntry| {
        let kind = matches!(
            entry.kind,
            TimelineKind::Talk | TimelineKind::Spreekuur | TimelineKind::HomeVisit
        );
        kind && entry.struck.is_none() && since.holds(entry.on)
    };
    let talks = timeline.iter().filter(is_talk).map(|entry| Talk {
        entry: entry.id,
        kind: entry.kind,
        on: entry.on,
        by: entry.author,
    });
    talks.collect()
}

/// The talk with one of them: his last hearing, whether he came or not, else a talk with nobody knows
/// whom.
pub(super) fn with(
    to: Addressee,
    hearings: &[Hearing],
    talks: &[Talk],
    since: Since,
) -> Option<Talked> {
    let mut all = hearings.iter();
    let his = all.rfind(|it| is_of(it, to) && since.holds(it.on) && it.appeared.is_some());
    his.map(of_hearing)
        .or_else(|| somebody(hearings, talks, since))
}

fn of_hearing(hearing: &Hearing) -> Talked {
    let came = hearing.appeared == Some(true);
    Talked {
        how: match came {
            true => TalkedHow::Heard,
            false => TalkedHow::NotCome,
        },
        on: hearing.on,
        statement: match came {
            true => hearing.statement.trim().to_owned(),
            false => String::new(),
        },
        written: hearing.channel == HearingChannel::Written,
        by: hearing.shared.changed_by,
    }
}

/// A talk in the timeline at which the officer says he was.
pub(super) fn pointed_at(talk: &Talk) -> Talked {
    Talked {
        how: TalkedHow::Heard,
        on: talk.on,
        statement: String::new(),
        written: false,
        by: talk.by,
    }
}

/// Whether he is the one who was heard or invited.
fn is_of(hearing: &Hearing, to: Addressee) -> bool {
    match to {
        Addressee::Guardian(id) => hearing.heard == Heard::Guardian && hearing.guardian == Some(id),
        Addressee::Youth(_) => hearing.heard == Heard::Youth,
    }
}

/// The last talk of which the file does not say with whom.
fn somebody(hearings: &[Hearing], talks: &[Talk], since: Since) -> Option<Talked> {
    let unnamed = hearings.iter().filter(|it| {
        let unnamed = it.heard == Heard::Guardian && it.guardian.is_none();
        unnamed && it.appeared == Some(true)
    });
    let days = talks.iter().map(|talk| talk.on);
    let days = days.chain(unnamed.map(|it| it.on));
    let on = days.filter(|on| since.holds(*on)).max()?;
    Some(Talked {
        how: TalkedHow::Somebody,
        on,
        statement: String::new(),
        written: false,
        by: None,
    })
}

/// Whether anybody was heard at all.
pub(super) fn is_any(hearings: &[Hearing], talks: &[Talk], since: Since) -> bool {
    let held = |it: &Hearing| it.appeared.is_some() && since.holds(it.on);
    let family = |it: &Hearing| matches!(it.heard, Heard::Guardian | Heard::Youth);
    !talks.is_empty() || hearings.iter().any(|it| held(it) && family(it))
}
