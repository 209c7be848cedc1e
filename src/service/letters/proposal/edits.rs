//! What the officer filled in or changed, and what a letter then says.

use serde::{Deserialize, Serialize};

use super::Proposal;
use crate::domain::id::TimelineId;
use crate::domain::letter::{Addressee, OwnText};
use crate::domain::time::Date;
use crate::law::duty::{Duty, DutyFound};
use crate::service::letters::recipients::Recipient;
use crate::service::letters::talk::{self, Talked};

/// That a talk in the timeline was with somebody.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct TalkWith {
    /// With whom.
    pub to: Addressee,
    /// Which talk.
    pub entry: TimelineId,
}

/// What the officer filled in or changed. What he did not stays as proposed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Edits {
    /// Who gets a letter.
    pub chosen: Option<Vec<Addressee>>,
    /// What was agreed, each on its own.
    pub agreements: Option<Vec<String>>,
    /// Who gets the agreements in his letter although they may tell where somebody lives
    /// ([`Recipient::agreements_held`]).
    pub agreements_to: Vec<Addressee>,
    /// In whose letter his own words stand although by themselves they do not
    /// ([`Recipient::statement_held`]).
    pub statement_to: Vec<Addressee>,
    /// Until when the officer watches.
    pub watched_until: Option<Date>,
    /// Which duty was broken.
    pub duty: Option<Duty>,
    /// With whom talks were.
    pub talks: Vec<TalkWith>,
    /// Whether the letter says that the school hears of it.
    pub tell_school: bool,
    /// Who was warned before is warned about all days again, not only about those since.
    pub again: bool,
    /// Words in the place of those of the template.
    pub own: Vec<OwnText>,
}

impl Proposal {
    /// Who gets one.
    #[must_use]
    pub fn chosen(&self, edits: &Edits) -> Vec<Addressee> {
        let all = self.meant(edits).recipients.iter();
        let gets = |one: &&Recipient| match &edits.chosen {
            Some(chosen) => chosen.contains(&one.to),
            None => one.chosen,
        };
        all.filter(gets).map(|one| one.to).collect()
    }

    /// The talk before the letter to somebody.
    pub(in crate::service::letters) fn talked(
        &self,
        edits: &Edits,
        one: &Recipient,
    ) -> Option<Talked> {
        let his = edits.talks.iter().filter(|with| with.to == one.to);
        let pointed = his.filter_map(|with| self.talks.iter().find(|it| it.entry == with.entry));
        match pointed.max_by_key(|talk| talk.on) {
            Some(found) => Some(talk::pointed_at(found)),
            None => one.talked.clone(),
        }
    }

    /// What he said, where it stands in his letter.
    pub(in crate::service::letters) fn stated(&self, edits: &Edits, one: &Recipient) -> String {
        let told = !one.statement_held || edits.statement_to.contains(&one.to);
        let talked = self.talked(edits, one).filter(|_| told);
        talked.map(|talked| talked.statement).unwrap_or_default()
    }

    /// The duty that was broken.
    pub(in crate::service::letters) fn duty(&self, edits: &Edits) -> Option<Duty> {
        match (edits.duty, self.duty) {
            (Some(chosen), _) => Some(chosen),
            (None, DutyFound::Is(duty)) => Some(duty),
            (None, DutyFound::Unclear | DutyFound::None) => None,
        }
    }

    /// The duty from now on. Where the file does not say, it is the one that the officer chose.
    pub(in crate::service::letters) fn duty_now(&self, edits: &Edits) -> Option<Duty> {
        match self.duty_now {
            DutyFound::Is(duty) => Some(duty),
            DutyFound::Unclear | DutyFound::None => self.duty(edits),
        }
    }

    /// Until when the officer watches.
    pub(in crate::service::letters) fn watched(&self, edits: &Edits) -> Date {
        edits.watched_until.unwrap_or(self.watched_until)
    }

    /// What was agreed, as it stands in somebody's letter.
    pub(in crate::service::letters) fn agreed<'p>(
        &'p self,
        edits: &'p Edits,
        one: &Recipient,
    ) -> &'p [String] {
        let held = one.agreements_held && !edits.agreements_to.contains(&one.to);
        match (held, &edits.agreements) {
            (true, _) => &[],
            (false, Some(agreements)) => agreements,
            (false, None) => &self.agreements,
        }
    }
}
