//! The people of the organisations an officer works with.

use serde::{Deserialize, Serialize};

use super::{code::codes, id::PartnerId, record::Kept, time::Date};

codes! {
    /// What kind of organisation it is.
    OrganisationKind {
        /// Jeugd- en gezinsteam of the municipality.
        YouthTeam = "jeugdteam",
        /// Jeugdgezondheidszorg: school doctor and nurse of the GGD.
        Jgz = "jgz",
        /// Samenwerkingsverband passend onderwijs.
        Samenwerkingsverband = "swv",
        /// Regionale meld- en coördinatiefunctie (Doorstroompunt).
        Rmc = "rmc",
        /// Halt.
        Halt = "halt",
        /// Raad voor de Kinderbescherming.
        Raad = "raad",
        /// Openbaar Ministerie.
        Om = "om",
        /// Veilig Thuis.
        VeiligThuis = "veilig-thuis",
        /// Zorg- en Veiligheidshuis.
        Veiligheidshuis = "veiligheidshuis",
        /// Gecertificeerde instelling: youth protection and probation.
        GecertificeerdeInstelling = "gi",
        /// Other youth care.
        YouthCare = "jeugdhulp",
        /// Police.
        Police = "politie",
        /// Inspectie van het Onderwijs.
        Inspectie = "inspectie",
        /// Another municipality, or another department.
        Municipality = "gemeente",
        /// Anything else.
        Other = "overig",
    }
}

/// What can be entered about a person of an organisation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PartnerDraft {
    /// The person's name, as he signs.
    pub name: String,
    /// The kind of organisation.
    pub organisation_kind: OrganisationKind,
    /// Its own name.
    pub organisation: Option<String>,
    /// Telephone.
    pub phone: Option<String>,
    /// E-mail address.
    pub email: Option<String>,
    /// The last day he worked there; none while he does. Old cases keep naming him.
    pub until: Option<Date>,
}

/// A person of an organisation, in the data file.
pub type Partner = Kept<PartnerId, PartnerDraft>;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::code::tests::check_codes;

    #[test]
    fn codes() {
        check_codes::<OrganisationKind>();
    }
}
