//! The fields that an import can give another value.

use crate::domain::code::codes;

codes! {
    /// A field of a known record, as the report of an import names it.
    ChangedField {
        /// Given names.
        Given = "given",
        /// Title of nobility or predicate.
        Title = "title",
        /// Voorvoegsel of the surname.
        Prefix = "prefix",
        /// Surname.
        Surname = "surname",
        /// Naamgebruik.
        NameUse = "name-use",
        /// The partner's name.
        Partner = "partner",
        /// Roepnaam.
        CallName = "call-name",
        /// Birth date.
        Born = "born",
        /// Birthplace.
        Birthplace = "birthplace",
        /// Sex.
        Sex = "sex",
        /// A-nummer.
        ANumber = "a-number",
        /// BSN.
        Bsn = "bsn",
        /// Onderwijsnummer.
        Onderwijsnummer = "onderwijsnummer",
        /// Municipality, of a youth or of a school.
        Municipality = "municipality",
        /// Since when a youth is registered there.
        MunicipalitySince = "municipality-since",
        /// Date of death.
        Died = "died",
        /// Reden opschorting.
        Suspension = "suspension",
        /// The address as it is printed.
        Address = "address",
        /// Since when somebody lives there.
        AddressFrom = "address-from",
        /// Kind of address.
        AddressKind = "address-kind",
        /// Whether the address is secret.
        AddressProtected = "address-protected",
        /// A parent: his name.
        Parent = "parent",
        /// His birth date.
        ParentBorn = "parent-born",
        /// His sex.
        ParentSex = "parent-sex",
        /// When he died.
        ParentDied = "parent-died",
        /// His BSN.
        ParentBsn = "parent-bsn",
        /// Whether he has gezag.
        ParentGezag = "parent-gezag",
        /// Name of a school.
        SchoolName = "school-name",
        /// What it teaches.
        SchoolTypes = "school-types",
        /// Bevoegd gezag.
        Board = "board",
        /// Denomination.
        Denomination = "denomination",
        /// Street.
        Street = "street",
        /// House number.
        HouseNumber = "house-number",
        /// Postcode.
        Postcode = "postcode",
        /// Town.
        Town = "town",
        /// Name of the municipality.
        MunicipalityName = "municipality-name",
        /// Telephone.
        Phone = "phone",
        /// Website.
        Website = "website",
        /// Kind of education of an enrolment.
        EnrolmentKind = "enrolment-kind",
        /// Class or group.
        Class = "class",
        /// Programme or level.
        Programme = "programme",
        /// The school's number of the pupil.
        PupilNumber = "pupil-number",
        /// First day of an enrolment.
        EnrolmentFrom = "enrolment-from",
        /// Last day of an enrolment.
        EnrolmentUntil = "enrolment-until",
    }
}

impl ChangedField {
    /// Whether its values are a BSN, which lists show masked.
    #[must_use]
    pub fn is_bsn(self) -> bool {
        matches!(self, Self::Bsn | Self::ParentBsn)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::code::tests::check_codes;

    #[test]
    fn codes_lead_back() {
        check_codes::<ChangedField>();
    }
}
