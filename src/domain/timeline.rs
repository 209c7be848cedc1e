//! The timeline of a case: everything that happened, in order.
//!
//! Nothing is erased here: a wrong entry is struck with a reason, and a better one may refer to it.
//! What an act on the case wrote itself says which act it was, and goes only with that act.

use chrono::NaiveTime;
use serde::{Deserialize, Serialize};

use super::{
    case::CloseReason,
    code::codes,
    id::{CaseId, LetterId, OfficerId, TimelineId},
    record::Kept,
    time::Date,
};

codes! {
    /// What kind of thing happened.
    TimelineKind {
        /// A note.
        Note = "notitie",
        /// A report or request came in.
        Report = "melding",
        /// A talk.
        Talk = "gesprek",
        /// A talk during consultation hours at school.
        Spreekuur = "spreekuur",
        /// A telephone call.
        Phone = "telefoon",
        /// An e-mail.
        Mail = "mail",
        /// A letter.
        Letter = "brief",
        /// A visit at home.
        HomeVisit = "huisbezoek",
        /// An agreement with the family or the school.
        Agreement = "afspraak",
        /// A warning.
        Warning = "waarschuwing",
        /// Information asked from or given by the school.
        Information = "informatie",
        /// Multidisciplinair overleg.
        Mdo = "mdo",
        /// Zorgadviesteam.
        Zat = "zat",
        /// Casusoverleg complexe jeugdzaken, in the Veiligheidshuis.
        Cjz = "cjz",
        /// A signal in the verwijsindex (VIN).
        Vin = "vin",
        /// A care report: Veilig Thuis, Beschermingstafel, Raad.
        CareReport = "zorgmelding",
        /// A referral to Halt.
        Halt = "halt",
        /// An official report.
        ProcesVerbaal = "pv",
        /// A decision, or a letter that takes note (art. 5).
        Decision = "besluit",
        /// A contact while schools are closed: how is the family, does the youth join the lessons, what stands in the way.
        Closure = "sluiting",
        /// Noodopvang: emergency care while schools are closed.
        EmergencyCare = "noodopvang",
        /// The phase of the method, or the route, changed; with the reason where one deviates.
        Phase = "fase",
        /// The status here or in DUO's register changed.
        Status = "status",
        /// A signal to the Inspectie about the school.
        Inspectie = "inspectie",
        /// The case went to, or came from, a colleague or another municipality.
        Handover = "overdracht",
        /// The case was closed.
        Closed = "gesloten",
        /// The case was opened again.
        Reopened = "heropend",
    }
}

impl TimelineKind {
    /// The kinds that stand there without an act on the case: what closing and reopening write is left out.
    pub fn by_hand() -> impl Iterator<Item = Self> {
        let all = Self::ALL.iter().copied();
        all.filter(|kind| !matches!(kind, Self::Closed | Self::Reopened))
    }

    /// The kinds that are offered to who writes an entry. Left out is what only the act itself may say: that
    /// something was decided, warned of or reported, and that a status, phase, officer or the case changed.
    pub fn offered() -> impl Iterator<Item = Self> {
        Self::by_hand().filter(|kind| !kind.is_of_act())
    }

    /// Whether only an act may write it.
    const fn is_of_act(self) -> bool {
        matches!(
            self,
            Self::Warning
                | Self::ProcesVerbaal
                | Self::Decision
                | Self::Phase
                | Self::Status
                | Self::Handover
                | Self::Closed
                | Self::Reopened
        )
    }
}

/// The act on the case that wrote an entry itself. What it says in words follows from this, in the
/// language of who reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Deed {
    /// The case was closed, and why; the text is the officer's note, or empty.
    Closed(CloseReason),
    /// The case was opened again; the text is empty.
    Reopened,
    /// The case went to this officer; the text says why, or is empty.
    HandedTo(OfficerId),
    /// This letter was made, or it left; the text says which, and to whom.
    Letter(LetterId),
}

impl Deed {
    /// The kind of its entry, unless who writes it knows better: that a letter was made is told as what
    /// the letter is ([`LetterKind::told_as`](super::letter::LetterKind::told_as)), a warning as a warning.
    #[must_use]
    pub const fn kind(self) -> TimelineKind {
        match self {
            Self::Closed(_) => TimelineKind::Closed,
            Self::Reopened => TimelineKind::Reopened,
            Self::HandedTo(_) => TimelineKind::Handover,
            Self::Letter(_) => TimelineKind::Letter,
        }
    }
}

/// That an entry was wrong.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Struck {
    /// When it was struck.
    pub on: Date,
    /// Why.
    pub reason: String,
}

/// What can be entered in a timeline.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TimelineDraft {
    /// Of which case.
    pub case: CaseId,
    /// What kind of thing happened.
    pub kind: TimelineKind,
    /// The day it happened.
    pub on: Date,
    /// The time, where it matters; local.
    pub at: Option<NaiveTime>,
    /// Who wrote it down; none for the program.
    pub author: Option<OfficerId>,
    /// The text.
    pub text: String,
    /// The struck entry this one stands for.
    pub corrects: Option<TimelineId>,
    /// That it was wrong; none while it stands.
    pub struck: Option<Struck>,
    /// The act that wrote it; none where somebody did.
    pub deed: Option<Deed>,
}

impl TimelineDraft {
    /// A plain entry.
    #[must_use]
    pub const fn new(case: CaseId, kind: TimelineKind, on: Date, text: String) -> Self {
        Self {
            case,
            kind,
            on,
            at: None,
            author: None,
            text,
            corrects: None,
            struck: None,
            deed: None,
        }
    }

    /// The entry that an act writes.
    #[must_use]
    pub const fn of_deed(case: CaseId, deed: Deed, on: Date, text: String) -> Self {
        let mut entry = Self::new(case, deed.kind(), on, text);
        entry.deed = Some(deed);
        entry
    }
}

/// An entry of a timeline in the data file.
pub type TimelineEntry = Kept<TimelineId, TimelineDraft>;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::code::tests::check_codes;

    #[test]
    fn codes() {
        check_codes::<TimelineKind>();
    }

    #[test]
    fn what_an_act_writes_is_written_by_nobody_else() {
        let mut by_hand = TimelineKind::by_hand();
        assert!(by_hand.all(|kind| kind != Deed::Reopened.kind()));
        assert_eq!(TimelineKind::by_hand().count(), TimelineKind::ALL.len() - 2);
    }

    #[test]
    fn what_only_an_act_may_say_is_not_offered() {
        let offered: Vec<_> = TimelineKind::offered().collect();
        let acts = [Deed::Reopened, Deed::HandedTo(OfficerId(1))];
        assert!(acts.iter().all(|deed| !offered.contains(&deed.kind())));
        assert!(!offered.contains(&TimelineKind::Warning));
        assert_eq!(offered.len(), TimelineKind::ALL.len() - 8);
        assert_eq!(offered.first(), Some(&TimelineKind::Note));
    }
}
