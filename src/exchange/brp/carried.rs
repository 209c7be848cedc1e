//! Which facts a file of persons can hold at all.

use crate::exchange::Field;

/// A fact that one file of persons has and another has not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fact {
    /// Adellijke titel of predicaat.
    Title,
    /// Voorvoegsel.
    Prefix,
    /// Aanduiding naamgebruik.
    NameUse,
    /// The partner's surname.
    Partner,
    /// The partner's title.
    PartnerTitle,
    /// The partner's prefix.
    PartnerPrefix,
    /// Geboortedatum.
    BirthDate,
    /// Geslacht.
    Sex,
    /// Datum inschrijving in de gemeente.
    MunicipalitySince,
    /// Datum overlijden.
    Died,
    /// Reden opschorting.
    Suspension,
    /// Functie adres.
    Function,
    /// Street.
    Street,
    /// House number.
    HouseNumber,
    /// House letter.
    HouseLetter,
    /// Addition to the house number.
    Addition,
    /// Aanduiding bij huisnummer.
    Designation,
    /// Postcode.
    Postcode,
    /// Town.
    Town,
    /// Locatiebeschrijving.
    Location,
    /// Country of an address abroad.
    Country,
    /// Lines of an address abroad.
    ForeignLines,
    /// First day of the address.
    AddressFrom,
    /// BSNs of both parents.
    ParentBsn,
    /// Given names of both parents.
    ParentGiven,
    /// Titles of both parents.
    ParentTitle,
    /// Prefixes of both parents.
    ParentPrefix,
    /// Surnames of both parents.
    ParentSurname,
}

impl Fact {
    /// As what a warning names it.
    #[must_use]
    pub const fn field(self) -> Option<Field> {
        match self {
            Self::NameUse => Some(Field::NameUse),
            Self::BirthDate => Some(Field::BirthDate),
            Self::Sex => Some(Field::Sex),
            Self::MunicipalitySince => Some(Field::MunicipalitySince),
            Self::Died => Some(Field::Died),
            Self::Suspension => Some(Field::Suspension),
            Self::HouseNumber => Some(Field::HouseNumber),
            Self::Designation => Some(Field::Designation),
            Self::Postcode => Some(Field::Postcode),
            Self::AddressFrom => Some(Field::AddressFrom),
            Self::Title
            | Self::Prefix
            | Self::Partner
            | Self::PartnerTitle
            | Self::PartnerPrefix
            | Self::Function
            | Self::Street
            | Self::HouseLetter
            | Self::Addition
            | Self::Town
            | Self::Location
            | Self::Country
            | Self::ForeignLines
            | Self::ParentBsn
            | Self::ParentGiven
            | Self::ParentTitle
            | Self::ParentPrefix
            | Self::ParentSurname => None,
        }
    }

    const fn bit(self) -> u32 {
        1 << self as u32
    }
}

/// The facts that a file can hold. Of the others an empty value says nothing, and must not empty
/// what is known from another file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Carried(u32);

impl Carried {
    /// All of them: a form without columns, which leaves out what is empty.
    pub const ALL: Self = Self(u32::MAX);

    /// None of them.
    pub(super) const NONE: Self = Self(0);

    /// With this fact too.
    pub(super) const fn with(self, fact: Fact) -> Self {
        Self(self.0 | fact.bit())
    }

    /// Whether the file can hold this fact.
    #[must_use]
    pub const fn holds(self, fact: Fact) -> bool {
        self.0 & fact.bit() != 0
    }
}
