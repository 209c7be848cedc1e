//! Parents, guardians and carers, and the authority (gezag) they have over a youth.
//!
//! One record per person, however many children are his. Never copied from one parent to another: each has his own phone
//! and his own address.

use serde::{Deserialize, Serialize};

use super::{
    code::codes,
    id::{GezagId, GuardianId, YouthId},
    name::PersonName,
    number::Bsn,
    partial_date::PartialDate,
    person::Sex,
    record::{Kept, Shared, reads_like},
    time::Date,
};

/// What can be entered about a parent, guardian or carer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct GuardianDraft {
    /// The name.
    pub name: PersonName,
    /// Geboortedatum (03.10).
    pub born: PartialDate,
    /// Geslacht (04.10).
    pub sex: Sex,
    /// When he died (06.08.10), unknown where only that is known; none while he lives. Nobody writes to the
    /// dead.
    pub died: Option<PartialDate>,
    /// BSN (01.20).
    pub bsn: Option<Bsn>,
    /// Where he is called first.
    pub phone: Option<String>,
    /// Where he is called when that fails.
    pub second_phone: Option<String>,
    /// E-mail address.
    pub email: Option<String>,
    /// The language to speak with him, when that is not Dutch; an interpreter may be needed.
    pub language: Option<String>,
}

impl GuardianDraft {
    /// Somebody of whom only the name is known.
    #[must_use]
    pub const fn new(name: PersonName) -> Self {
        Self {
            name,
            born: PartialDate::UNKNOWN,
            sex: Sex::Unknown,
            died: None,
            bsn: None,
            phone: None,
            second_phone: None,
            email: None,
            language: None,
        }
    }
}

/// A parent, guardian or carer in the data file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Guardian {
    /// The key in this file.
    pub id: GuardianId,
    /// Identity and state.
    pub shared: Shared,
    /// What was entered.
    pub facts: GuardianDraft,
    /// The last day the data may be kept; none while that is not settled.
    pub destroy_after: Option<Date>,
}

reads_like!(Guardian, GuardianDraft);

codes! {
    /// What a guardian is to a youth.
    Role {
        /// Ouder 1 of the BRP (category 02).
        Parent1 = "ouder1",
        /// Ouder 2 of the BRP (category 03).
        Parent2 = "ouder2",
        /// Derde: somebody else who can have gezag (voogd).
        Third = "derde",
        /// Gecertificeerde instelling: an institution with guardianship.
        Institution = "instelling",
        /// Verzorger: cares for the youth without being a parent (pleegouder, stiefouder, family). The Leerplichtwet
        /// binds him too: "degene die zich met de feitelijke verzorging heeft belast" (art. 2 lid 1).
        Carer = "verzorger",
        /// Not known. Counts as a stranger where addresses are protected.
        Unknown = "onbekend",
    }
}

codes! {
    /// Whether somebody has gezag.
    Authority {
        /// He has.
        Yes = "ja",
        /// He has not.
        No = "nee",
        /// The register does not say.
        Unknown = "onbekend",
    }
}

codes! {
    /// Indicatie gezag minderjarige (LO3 category 11, 32.10; table 61). The register only notes what differs from the law,
    /// so a missing code does not mean that nobody has gezag.
    GezagCode {
        /// Ouder 1.
        Parent1 = "1",
        /// Ouder 2.
        Parent2 = "2",
        /// Ouder 1 en ouder 2.
        Both = "12",
        /// Een of meer derden.
        Third = "D",
        /// Ouder 1 en een derde.
        Parent1Third = "1D",
        /// Ouder 2 en een derde.
        Parent2Third = "2D",
        /// Ouder 1, ouder 2 en een of meer derden. In the table, although lists of the valid codes often leave it out.
        All = "3D",
    }
}

impl GezagCode {
    /// What the code says about who stands in this role; a carer is not spoken of.
    #[must_use]
    pub fn authority(self, role: Role) -> Authority {
        let has = match role {
            Role::Parent1 => matches!(
                self,
                Self::Parent1 | Self::Both | Self::Parent1Third | Self::All
            ),
            Role::Parent2 => matches!(
                self,
                Self::Parent2 | Self::Both | Self::Parent2Third | Self::All
            ),
            Role::Third | Role::Institution => matches!(
                self,
                Self::Third | Self::Parent1Third | Self::Parent2Third | Self::All
            ),
            Role::Carer | Role::Unknown => return Authority::Unknown,
        };
        if has { Authority::Yes } else { Authority::No }
    }
}

/// What a guardian is to a youth, and whether he has gezag, during a period.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct GezagDraft {
    /// Over whom.
    pub youth: YouthId,
    /// Who.
    pub guardian: GuardianId,
    /// As what.
    pub role: Role,
    /// With gezag or without.
    pub authority: Authority,
    /// Since when, when known.
    pub from: Option<Date>,
    /// The last day; none while it holds.
    pub until: Option<Date>,
}

/// A gezag relation in the data file.
pub type Gezag = Kept<GezagId, GezagDraft>;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::code::tests::check_codes;

    #[test]
    fn codes() {
        check_codes::<Role>();
        check_codes::<Authority>();
        check_codes::<GezagCode>();
        for invalid in ["C", "1C", "2C", "3C", "CD", "d", ""] {
            assert_eq!(GezagCode::from_code(invalid), None);
        }
    }

    #[test]
    fn who_has_gezag() {
        use Authority::{No, Unknown, Yes};
        #[track_caller]
        fn check(code: &str, parent1: Authority, parent2: Authority, third: Authority) {
            let found = GezagCode::from_code(code).map(|code| {
                [Role::Parent1, Role::Parent2, Role::Third, Role::Carer]
                    .map(|role| code.authority(role))
            });
            assert_eq!(found, Some([parent1, parent2, third, Unknown]), "{code}");
        }
        check("1", Yes, No, No);
        check("2", No, Yes, No);
        check("12", Yes, Yes, No);
        check("D", No, No, Yes);
        check("1D", Yes, No, Yes);
        check("2D", No, Yes, Yes);
        check("3D", Yes, Yes, Yes);
    }
}
