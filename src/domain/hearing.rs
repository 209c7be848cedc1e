//! Hearings: hearing somebody before a decision (Awb art. 4:7, LPW art. 3a, 3b, 15), or about a suspicion (art. 22).

use chrono::NaiveTime;
use serde::{Deserialize, Serialize};

use super::{
    code::codes,
    id::{CaseId, GuardianId, HearingId},
    record::Kept,
    time::Date,
};

codes! {
    /// Who is heard.
    Heard {
        /// A parent, guardian or carer.
        Guardian = "ouder",
        /// The youth.
        Youth = "jongere",
        /// The head of the school.
        Head = "schoolhoofd",
        /// The head of the institution that receives the youth (art. 3b).
        ReceivingHead = "instelling",
        /// A care organisation that is involved (art. 3b).
        Care = "hulpverlener",
        /// Somebody else: an expert, an interpreter's client.
        Other = "overig",
    }
}

codes! {
    /// In which way.
    HearingChannel {
        /// In person.
        InPerson = "persoonlijk",
        /// By telephone.
        Phone = "telefoon",
        /// By video.
        Video = "video",
        /// In writing.
        Written = "schriftelijk",
    }
}

/// What can be entered about a hearing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct HearingDraft {
    /// In which case.
    pub case: CaseId,
    /// The day.
    pub on: Date,
    /// The time; local.
    pub at: Option<NaiveTime>,
    /// Who is heard.
    pub heard: Heard,
    /// Which parent, guardian or carer, when it is one.
    pub guardian: Option<GuardianId>,
    /// In which way.
    pub channel: HearingChannel,
    /// Where. Its town may betray a protected address: never shown to the other parent.
    pub place: Option<String>,
    /// When the summons or invitation was sent.
    pub summoned_on: Option<Date>,
    /// Whether he came; none before the day.
    pub appeared: Option<bool>,
    /// What he said.
    pub statement: String,
}

/// A hearing in the data file.
pub type Hearing = Kept<HearingId, HearingDraft>;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::code::tests::check_codes;

    #[test]
    fn codes() {
        check_codes::<Heard>();
        check_codes::<HearingChannel>();
    }
}
