//! The articles on which a youth may stay away.

use crate::domain::code::codes;

codes! {
    /// An article of the Leerplichtwet 1969 that frees from a duty, or a practice that does. The codes are the same on
    /// the command line, in files and on screen; `5a` is never `5-onder-a`.
    Article {
        /// Art. 3a: another programme beside school, from 14.
        A3a = "3a",
        /// Art. 3b: the last school year at an mbo institution.
        A3b = "3b",
        /// Art. 5 onder a: not fit to be admitted to a school.
        A5OnderA = "5-onder-a",
        /// Art. 5 onder b: objections to the richting of all schools within reasonable distance.
        A5OnderB = "5-onder-b",
        /// Art. 5 onder c: enrolled at, and regularly attending, an establishment abroad.
        A5OnderC = "5-onder-c",
        /// Art. 5a: trekkend bestaan, nothing else.
        A5a = "5a",
        /// Art. 11 onder f, with 13a: holiday because of a parent's profession.
        A11OnderF = "11-onder-f",
        /// Art. 11 onder g, with 14: other weighty circumstances.
        A11OnderG = "11-onder-g",
        /// Art. 15: special circumstances of who is kwalificatieplichtig.
        A15 = "15",
        /// Consent to VAVO.
        Vavo = "vavo",
        /// Gedoogbeschikking: tolerated by policy.
        Gedoog = "gedoog",
    }
}

impl Article {
    /// Whether the exemption follows from the law itself once it has been notified (art. 5, 5a). The letter about it is no
    /// decision: nothing is granted or refused, and no objection is possible.
    #[must_use]
    pub const fn is_notification(self) -> bool {
        matches!(
            self,
            Self::A5OnderA | Self::A5OnderB | Self::A5OnderC | Self::A5a
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::code::tests::check_codes;

    #[test]
    fn codes() {
        check_codes::<Article>();
        assert_eq!(Article::from_code("5a"), Some(Article::A5a));
        assert_eq!(Article::from_code("5A"), None);
    }

    #[test]
    fn notifications() {
        let notified: Vec<&str> = Article::ALL
            .iter()
            .filter(|a| a.is_notification())
            .map(|a| a.code())
            .collect();
        assert_eq!(notified, ["5-onder-a", "5-onder-b", "5-onder-c", "5a"]);
    }
}
