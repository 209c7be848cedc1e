//! The kinds of matter an officer handles.

use super::Article;
use crate::domain::code::codes;

codes! {
    /// The kind of a case. Lists, numbers of the yearly report and letters follow from it.
    CaseKind {
        /// Absoluut verzuim: bound to go to school, not enrolled anywhere, no exemption (LPW art. 2 lid 1, art. 19).
        Absoluut = "absoluut",
        /// Relatief (wettelijk) verzuim: sixteen hours in four lesweken (LPW art. 21a; DUO kind V3, 18+ V4).
        Relatief = "relatief",
        /// Overig verzuim: less than that, late arrival, worries (DUO kind O).
        Overig = "overig",
        /// Luxe verzuim: holiday outside the school holidays without leave (DUO kind L).
        Luxe = "luxe",
        /// Thuiszitter: enrolled and absent for more than four weeks, langdurig relatief verzuim (DUO kind LRV).
        Thuiszitter = "thuiszitter",
        /// Vrijstelling or vervangende leerplicht: 3a, 3b, 5, 5a or 15.
        Vrijstelling = "vrijstelling",
        /// Verlof: more than ten days for weighty circumstances (11 onder g), or holiday (11 onder f).
        Verlof = "verlof",
        /// Gedoogbeschikking: policy, no article of the law.
        Gedoog = "gedoog",
        /// Consent to VAVO of a youth who is still bound.
        Vavo = "vavo",
        /// Preventief gesprek, before absence is reported.
        Preventief = "preventief",
        /// Zomerproject: a leaver who must start somewhere after the summer.
        Zomer = "zomer",
        /// Care around illness, by the method M@ZL.
        Ziekte = "ziekte",
        /// Variawet: less or other hours of education than prescribed, for a pupil with a handicap.
        Variawet = "variawet",
        /// Advice and mediation: a parent or a school asks, nothing was reported.
        Advies = "advies",
        /// Bezwaar and beroep against a decision of ours.
        Bezwaar = "bezwaar",
    }
}

impl CaseKind {
    /// Whether it is absence, which is counted in hours or days and may end in an official report.
    #[must_use]
    pub const fn is_absence(self) -> bool {
        matches!(
            self,
            Self::Absoluut | Self::Relatief | Self::Overig | Self::Luxe | Self::Thuiszitter
        )
    }

    /// The articles such a case can rest on; empty where it rests on none.
    #[must_use]
    pub const fn articles(self) -> &'static [Article] {
        match self {
            Self::Vrijstelling => &[
                Article::A3a,
                Article::A3b,
                Article::A5OnderA,
                Article::A5OnderB,
                Article::A5OnderC,
                Article::A5a,
                Article::A15,
            ],
            Self::Verlof => &[Article::A11OnderF, Article::A11OnderG],
            Self::Gedoog => &[Article::Gedoog],
            Self::Vavo => &[Article::Vavo],
            Self::Absoluut
            | Self::Relatief
            | Self::Overig
            | Self::Luxe
            | Self::Thuiszitter
            | Self::Preventief
            | Self::Zomer
            | Self::Ziekte
            | Self::Variawet
            | Self::Advies
            | Self::Bezwaar => &[],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::code::tests::check_codes;

    #[test]
    fn codes() {
        check_codes::<CaseKind>();
    }

    #[test]
    fn every_article_belongs_to_one_kind() {
        for article in Article::ALL {
            let kinds = CaseKind::ALL
                .iter()
                .filter(|kind| kind.articles().contains(article));
            assert_eq!(kinds.count(), 1, "{article}");
        }
    }

    #[test]
    fn absence() {
        let absence: Vec<&str> = CaseKind::ALL
            .iter()
            .filter(|kind| kind.is_absence())
            .map(|kind| kind.code())
            .collect();
        assert_eq!(
            absence,
            ["absoluut", "relatief", "overig", "luxe", "thuiszitter"]
        );
    }
}
