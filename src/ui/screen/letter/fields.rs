//! What the officer fills in for a letter: who gets one, from which talk, what was agreed, until when is
//! watched, and words of his own. What he leaves alone stays as proposed, also when that changes.

use std::collections::BTreeMap;

use iced::widget::text_editor::Action;
use serde::{Deserialize, Serialize};

use crate::domain::id::TimelineId;
use crate::domain::letter::{Addressee, OwnText};
use crate::domain::time::{Date, dutch, parse_ahead};
use crate::service::letters::{Duty, Edits, Proposal, TalkWith};
use crate::ui::area::Area;
use crate::ui::field::{Field, Problem, no_day};
use crate::ui::widget::{Calendar, Pick};

/// The fields.
pub(super) struct Fields {
    /// What is ticked and chosen. Texts stand in their own fields.
    edits: Edits,
    pub(super) agreements: Area,
    pub(super) until: Field<Date>,
    pub(super) calendar: Calendar,
    /// Words of the officer's own, by whose letter and which section.
    own: BTreeMap<(Addressee, String), Area>,
    /// The texts as they were proposed.
    proposed: Proposed,
}

#[derive(Default, Clone, PartialEq)]
struct Proposed {
    agreements: String,
    until: String,
}

/// The same as they are kept.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Half {
    edits: Edits,
    agreements: Option<String>,
    until: Option<String>,
}

/// What happens in them.
#[derive(Debug, Clone)]
pub(crate) enum Message {
    /// Somebody gets a letter, or gets none.
    Gets(Addressee),
    /// With whom a talk was; nothing takes that back.
    Talk(Addressee, Option<TimelineId>),
    /// In what was agreed.
    Agreements(Action),
    /// Until when is watched.
    Until(Pick),
    /// Which duty was broken.
    Duty(Duty),
    /// The letter says that the school hears of it, or does not.
    School,
    /// Who was warned before is warned about all days again, or only about those since.
    Again,
    /// The agreements stand in somebody's letter, or do not.
    AgreementsTo(Addressee),
    /// What he said stands in his letter, or does not.
    StatementTo(Addressee),
    /// A section gets words of the officer's own; those that stand there to begin with.
    Own(Addressee, String, String),
    /// In those words.
    Words(Addressee, String, Action),
    /// The words of the template again.
    Standard(Addressee, String),
}

impl Message {
    /// Whether something else stands there afterwards.
    pub(super) fn changes(&self) -> bool {
        match self {
            Self::Agreements(action) | Self::Words(_, _, action) => action.is_edit(),
            Self::Until(pick) => matches!(pick, Pick::Typed(_) | Pick::Took(_)),
            Self::Gets(_)
            | Self::Talk(..)
            | Self::Duty(_)
            | Self::School
            | Self::Again
            | Self::AgreementsTo(_)
            | Self::StatementTo(_)
            | Self::Own(..)
            | Self::Standard(..) => true,
        }
    }
}

impl Fields {
    /// The fields as proposed.
    pub(super) fn new(proposal: &Proposal, today: Date) -> Self {
        let proposed = Proposed::of(proposal);
        Self {
            edits: Edits::default(),
            agreements: Area::new(&proposed.agreements),
            until: Field::new(&proposed.until, move |text| a_day(text, today)),
            calendar: Calendar::default(),
            own: BTreeMap::new(),
            proposed,
        }
    }

    /// The case has changed: what nobody touched is as proposed now.
    pub(super) fn renew(&mut self, proposal: &Proposal) {
        let (now, half) = (Proposed::of(proposal), self.half());
        if now == self.proposed {
            return;
        }
        if half.agreements.is_none() {
            self.agreements = Area::new(&now.agreements);
        }
        if half.until.is_none() {
            self.until.set(&now.until);
        }
        self.proposed = now;
    }

    /// Puts back what was kept.
    pub(super) fn put_back(&mut self, half: Half) {
        let Half {
            mut edits,
            agreements,
            until,
        } = half;
        for own in std::mem::take(&mut edits.own) {
            let key = (own.to, own.section);
            self.own.insert(key, Area::new(&own.text));
        }
        self.edits = Edits {
            agreements: None,
            watched_until: None,
            ..edits
        };
        if let Some(text) = agreements {
            self.agreements = Area::new(&text);
        }
        if let Some(text) = until {
            self.until.set(text);
        }
    }

    /// What stands in them and was not proposed.
    pub(super) fn half(&self) -> Half {
        let agreements = self.agreements.text();
        let until = self.until.text();
        let other = |text: &str, proposed: &str| text.trim_end() != proposed.trim_end();
        Half {
            edits: Edits {
                own: self.own_texts(),
                ..self.edits.clone()
            },
            agreements: other(&agreements, &self.proposed.agreements).then_some(agreements),
            until: other(until, &self.proposed.until).then(|| until.to_owned()),
        }
    }

    /// What the letter gets of them. A day that cannot be read is as proposed: the letter is not made
    /// with it.
    pub(super) fn edits(&self) -> Edits {
        let half = self.half();
        let until = half.until.and_then(|_| self.until.value().ok());
        Edits {
            agreements: half.agreements.as_deref().map(lines),
            watched_until: until,
            ..half.edits
        }
    }

    /// Whether all of it can be read; what cannot is shown from now on.
    pub(super) fn check(&mut self) -> bool {
        self.until.check().is_some()
    }

    fn own_texts(&self) -> Vec<OwnText> {
        let all = self.own.iter();
        let all = all.map(|((to, section), area)| OwnText {
            to: *to,
            section: section.clone(),
            text: area.text().trim_end().to_owned(),
        });
        all.collect()
    }

    /// The officer's words in a section.
    pub(super) fn own(&self, to: Addressee, section: &str) -> Option<&Area> {
        self.own.get(&(to, section.to_owned()))
    }

    /// The talk that was pointed at for somebody.
    pub(super) fn talk(&self, to: Addressee) -> Option<TimelineId> {
        let with = self.edits.talks.iter().find(|with| with.to == to);
        with.map(|with| with.entry)
    }

    /// The duty that was chosen.
    pub(super) const fn duty(&self) -> Option<Duty> {
        self.edits.duty
    }

    /// Whether the letter says that the school hears of it.
    pub(super) const fn tells_school(&self) -> bool {
        self.edits.tell_school
    }

    /// Whether who was warned before is warned about all days again.
    pub(super) const fn again(&self) -> bool {
        self.edits.again
    }

    /// Does what a message says.
    pub(super) fn update(&mut self, message: Message, proposal: &Proposal, today: Date) {
        match message {
            Message::Gets(to) => {
                let mut chosen = proposal.chosen(&self.edits);
                turn(&mut chosen, to);
                let as_proposed = proposal.chosen(&Edits::default());
                self.edits.chosen = Some(chosen).filter(|chosen| *chosen != as_proposed);
            }
            Message::Talk(to, entry) => {
                self.edits.talks.retain(|with| with.to != to);
                let with = entry.map(|entry| TalkWith { to, entry });
                self.edits.talks.extend(with);
            }
            Message::Agreements(action) => self.agreements.perform(action),
            Message::Until(pick) => self.calendar.update(&mut self.until, pick, today),
            Message::Duty(duty) => self.edits.duty = Some(duty),
            Message::School => self.edits.tell_school = !self.edits.tell_school,
            Message::Again => self.edits.again = !self.edits.again,
            Message::AgreementsTo(to) => turn(&mut self.edits.agreements_to, to),
            Message::StatementTo(to) => turn(&mut self.edits.statement_to, to),
            Message::Own(to, section, text) => {
                self.own
                    .entry((to, section))
                    .or_insert_with(|| Area::new(&text));
            }
            Message::Words(to, section, action) => {
                if let Some(area) = self.own.get_mut(&(to, section)) {
                    area.perform(action);
                }
            }
            Message::Standard(to, section) => drop(self.own.remove(&(to, section))),
        }
    }
}

impl Proposed {
    fn of(proposal: &Proposal) -> Self {
        // Each agreement is one line here, whatever it was written in.
        let line = |text: &String| text.split_whitespace().collect::<Vec<_>>().join(" ");
        let all: Vec<String> = proposal.agreements.iter().map(line).collect();
        Self {
            agreements: all.join("\n"),
            until: dutch(proposal.watched_until),
        }
    }
}

/// Puts somebody among these, or takes him away.
fn turn(all: &mut Vec<Addressee>, to: Addressee) {
    match all.iter().position(|one| *one == to) {
        Some(at) => drop(all.remove(at)),
        None => all.push(to),
    }
}

/// Each line that says something, on its own.
fn lines(text: &str) -> Vec<String> {
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.map(str::to_owned).collect()
}

fn a_day(text: &str, today: Date) -> Result<Date, Problem> {
    parse_ahead(text, today).map_err(|problem| no_day(problem, "entry-no-day"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_line_that_says_something_is_an_agreement() {
        assert_eq!(
            lines("Om acht uur op school\n\n  Bellen bij ziekte \n"),
            ["Om acht uur op school", "Bellen bij ziekte"]
        );
        assert!(lines(" \n").is_empty());
    }
}
