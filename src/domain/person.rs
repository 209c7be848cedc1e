//! What holds for every natural person, whatever the part he plays.

use super::code::codes;

codes! {
    /// Sex as registered (LO3 04.10).
    Sex {
        /// Man.
        Male = "M",
        /// Vrouw.
        Female = "V",
        /// Onbekend.
        Unknown = "O",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::code::tests::check_codes;

    #[test]
    fn codes() {
        check_codes::<Sex>();
        assert_eq!(Sex::from_code("V"), Some(Sex::Female));
        assert_eq!(Sex::from_code("v"), None);
    }
}
