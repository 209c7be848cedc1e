//! Why a case was closed.

use serde::{Deserialize, Serialize};

use super::CaseKind;
use crate::domain::{code::codes, time::Date};

codes! {
    /// The reason of closing: first those of DUO's register, then those of matters that DUO does not know.
    CloseReason {
        /// Terug naar school of opleiding hervat.
        Hervat = "hervat",
        /// Inschrijving beëindigd, andere opleiding.
        AndereOpleiding = "andere-opleiding",
        /// Inschrijving beëindigd, werk.
        Werk = "werk",
        /// Inschrijving beëindigd, overige redenen.
        Uitgeschreven = "uitgeschreven",
        /// Inschrijving beëindigd, leerling overleden.
        Overleden = "overleden",
        /// Geen verzuim, langdurig ziek.
        LangdurigZiek = "langdurig-ziek",
        /// Geen verzuim, legitiem afwezig.
        LegitiemAfwezig = "legitiem-afwezig",
        /// Ter kennisgeving aangenomen.
        Kennisgenomen = "kennisgenomen",
        /// The school withdrew its report, or the applicant his request.
        Ingetrokken = "ingetrokken",
        /// Enrolled again: absolute absence solved.
        Ingeschreven = "ingeschreven",
        /// Moved out of the work area.
        Verhuisd = "verhuisd",
        /// No longer bound: eighteen, or a startkwalificatie.
        NietMeerPlichtig = "niet-meer-plichtig",
        /// An exemption applies.
        Vrijgesteld = "vrijgesteld",
        /// The request was granted. Never for art. 5 and 5a, where nothing is granted.
        Toegewezen = "toegewezen",
        /// The request was refused. Never for art. 5 and 5a.
        Afgewezen = "afgewezen",
        /// The notification (art. 5, 5a) meets the conditions of the law.
        Voldoet = "voldoet",
        /// The notification does not meet them.
        VoldoetNiet = "voldoet-niet",
        /// Not taken up: incomplete after a chance to complete it (Awb art. 4:5).
        NietBehandeld = "niet-behandeld",
        /// Handed or forwarded to another officer or municipality.
        Overgedragen = "overgedragen",
        /// Done: advice given, talk held, the summer brought a school.
        Afgerond = "afgerond",
        /// Opened by mistake.
        Vergissing = "vergissing",
    }
}

impl CloseReason {
    /// Whether DUO's register knows the reason (Besluit register onderwijsdeelnemers art. 13-14).
    #[must_use]
    pub const fn is_duo(self) -> bool {
        matches!(
            self,
            Self::Hervat
                | Self::AndereOpleiding
                | Self::Werk
                | Self::Uitgeschreven
                | Self::Overleden
                | Self::LangdurigZiek
                | Self::LegitiemAfwezig
        )
    }
}

impl CloseReason {
    /// Whether a matter of this kind can end so. Where it does not, another reason is meant, or another
    /// kind.
    #[must_use]
    pub const fn suits(self, kind: CaseKind) -> bool {
        use CaseKind as Kind;
        let reported = kind.is_absence() && !matches!(kind, Kind::Absoluut);
        let asked = matches!(
            kind,
            Kind::Vrijstelling | Kind::Verlof | Kind::Gedoog | Kind::Vavo | Kind::Bezwaar
        );
        match self {
            Self::Overleden
            | Self::Verhuisd
            | Self::NietMeerPlichtig
            | Self::Overgedragen
            | Self::Vergissing => true,
            Self::AndereOpleiding | Self::Werk | Self::Uitgeschreven | Self::LegitiemAfwezig => {
                reported
            }
            Self::Hervat => reported || matches!(kind, Kind::Ziekte | Kind::Variawet | Kind::Zomer),
            Self::LangdurigZiek => reported || matches!(kind, Kind::Ziekte),
            Self::Kennisgenomen => reported || matches!(kind, Kind::Advies),
            Self::Ingetrokken => reported || asked || matches!(kind, Kind::Variawet | Kind::Advies),
            Self::Ingeschreven => {
                matches!(kind, Kind::Absoluut | Kind::Thuiszitter | Kind::Zomer)
            }
            Self::Vrijgesteld => kind.is_absence(),
            Self::Toegewezen | Self::Afgewezen => asked || matches!(kind, Kind::Variawet),
            Self::NietBehandeld => asked,
            Self::Voldoet | Self::VoldoetNiet => matches!(kind, Kind::Vrijstelling),
            Self::Afgerond => matches!(
                kind,
                Kind::Overig
                    | Kind::Luxe
                    | Kind::Preventief
                    | Kind::Zomer
                    | Kind::Ziekte
                    | Kind::Variawet
                    | Kind::Advies
                    | Kind::Bezwaar
            ),
        }
    }

    /// Whether every kind of matter can end so.
    #[must_use]
    pub const fn suits_all(self) -> bool {
        matches!(
            self,
            Self::Overleden
                | Self::Verhuisd
                | Self::NietMeerPlichtig
                | Self::Overgedragen
                | Self::Vergissing
        )
    }
}

/// The closing of a case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Closing {
    /// The day.
    pub on: Date,
    /// The reason.
    pub reason: CloseReason,
    /// In the officer's own words.
    pub note: Option<String>,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::code::tests::check_codes;

    #[track_caller]
    fn check(reason: CloseReason, kind: CaseKind, expected: bool) {
        assert_eq!(reason.suits(kind), expected, "{reason} {kind}");
    }

    #[test]
    fn a_reason_suits_some_kinds() {
        use CloseReason as Reason;
        check(Reason::Hervat, CaseKind::Relatief, true);
        check(Reason::Hervat, CaseKind::Absoluut, false);
        check(Reason::Ingeschreven, CaseKind::Absoluut, true);
        check(Reason::Toegewezen, CaseKind::Verlof, true);
        check(Reason::Toegewezen, CaseKind::Relatief, false);
        check(Reason::Afgerond, CaseKind::Advies, true);
        for kind in CaseKind::ALL {
            check(Reason::Vergissing, *kind, true);
        }
    }

    #[test]
    fn duo_knows_seven_reasons() {
        check_codes::<CloseReason>();
        assert_eq!(
            CloseReason::ALL
                .iter()
                .filter(|reason| reason.is_duo())
                .count(),
            7
        );
    }
}
