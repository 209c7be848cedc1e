//! Where a case stands: with us, in the method, and in DUO's register.

use crate::domain::code::codes;

codes! {
    /// Where a case stands with us.
    CaseStatus {
        /// Nothing was done yet.
        New = "nieuw",
        /// Being handled.
        Active = "actief",
        /// Waiting for somebody else.
        Waiting = "wacht",
        /// Closed.
        Closed = "gesloten",
    }
}

codes! {
    /// A phase of the Methodische Aanpak Schoolverzuim (MAS, Ingrado 2017).
    Phase {
        /// What is reported, what do the school and the family say.
        Waarnemen = "waarnemen",
        /// What lies behind it.
        Analyseren = "analyseren",
        /// Which of the four routes, with what aim.
        Plannen = "plannen",
        /// Doing it.
        Handelen = "handelen",
        /// Did it help.
        Evalueren = "evalueren",
    }
}

codes! {
    /// The status of an absence report in DUO's register.
    DuoStatus {
        /// Geregistreerd, by the school.
        Registered = "R",
        /// In behandeling.
        InTreatment = "B",
        /// Afgesloten.
        Closed = "G",
        /// Ter kennisgeving aangenomen.
        Noted = "K",
        /// Ingetrokken, by the school or because an exemption overlaps.
        Withdrawn = "I",
        /// Waits for sending; only with us.
        ToSend = "W",
        /// Overgedragen aan derden: history, until 12 August 2020.
        HandedOver = "D",
    }
}

impl DuoStatus {
    /// Whether the report still waits to be dealt with in the register.
    #[must_use]
    pub const fn is_pending(self) -> bool {
        matches!(self, Self::Registered | Self::InTreatment | Self::ToSend)
    }

    /// Whether an officer can choose it. Others are the school's, or only stand in old files.
    #[must_use]
    pub const fn is_offered(self) -> bool {
        matches!(self, Self::InTreatment | Self::Closed | Self::Noted)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::code::tests::check_codes;

    #[test]
    fn codes() {
        check_codes::<CaseStatus>();
        check_codes::<Phase>();
        check_codes::<DuoStatus>();
    }

    #[test]
    fn what_an_officer_can_choose() {
        let offered: String = DuoStatus::ALL
            .iter()
            .filter(|status| status.is_offered())
            .map(|status| status.code())
            .collect();
        assert_eq!(offered, "BGK");
    }
}
