//! The three regions over which the school holidays are spread.

use crate::domain::code::codes;

codes! {
    /// A region of the school holidays. The place of the school decides, not where the youth lives.
    HolidayRegion {
        /// Noord.
        Noord = "noord",
        /// Midden.
        Midden = "midden",
        /// Zuid.
        Zuid = "zuid",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::code::tests::check_codes;

    #[test]
    fn codes() {
        check_codes::<HolidayRegion>();
    }
}
