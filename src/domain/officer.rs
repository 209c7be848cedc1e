//! Officers and the rights their function gives them.

use serde::{Deserialize, Serialize};

use super::{code::codes, id::OfficerId, record::Kept, time::Date};

codes! {
    /// For which duty an officer is appointed (LPW art. 16).
    OfficerFunction {
        /// Leerplichtambtenaar.
        Leerplicht = "leerplicht",
        /// Ambtenaar for the kwalificatieplicht: mbo.
        Kwalificatieplicht = "kwalificatieplicht",
    }
}

/// What can be entered about an officer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OfficerDraft {
    /// The name, as it stands under a letter.
    pub name: String,
    /// The function.
    pub function: OfficerFunction,
    /// Stagiair(e): may prepare, but not decide and not interrogate.
    pub trainee: bool,
    /// Number of the akte as buitengewoon opsporingsambtenaar; none for who is none.
    pub boa_number: Option<String>,
    /// Telephone.
    pub phone: Option<String>,
    /// E-mail address.
    pub email: Option<String>,
    /// The first day in function, when known.
    pub from: Option<Date>,
    /// The last day; none while in function.
    pub until: Option<Date>,
}

impl OfficerDraft {
    /// Whether he may decide on a request.
    #[must_use]
    pub const fn may_decide(&self) -> bool {
        !self.trainee
    }

    /// Whether he may act as boa: summon a suspect, refer to Halt, draw up an official report (LPW art. 16 lid 5).
    #[must_use]
    pub const fn is_boa(&self) -> bool {
        !self.trainee && self.boa_number.is_some()
    }
}

/// An officer in the data file.
pub type Officer = Kept<OfficerId, OfficerDraft>;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::code::tests::check_codes;

    #[test]
    fn rights_follow_from_the_function() {
        check_codes::<OfficerFunction>();
        #[track_caller]
        fn check(trainee: bool, boa: bool, may_decide: bool, is_boa: bool) {
            let officer = OfficerDraft {
                name: "F. Voorbeeld".to_owned(),
                function: OfficerFunction::Leerplicht,
                trainee,
                boa_number: boa.then(|| "0000000".to_owned()),
                phone: None,
                email: None,
                from: None,
                until: None,
            };
            assert_eq!(
                (officer.may_decide(), officer.is_boa()),
                (may_decide, is_boa)
            );
        }
        check(false, true, true, true);
        check(false, false, true, false);
        check(true, true, false, false);
        check(true, false, false, false);
    }
}
