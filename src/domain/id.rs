//! Keys: small integers inside one data file, and the identity a record keeps when it travels to another.
//!
//! An id means nothing outside its own file and is never shown or exported; a [`Uuid`] is never used to join. Neither is
//! made here: the store hands them out.

mod set;

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};
use thiserror::Error;

pub use set::{Id, IdSet};

/// Declares integer keys that cannot be mixed up.
macro_rules! ids {
    ($( $(#[$doc:meta])* $name:ident, )+) => {
        $(
            $(#[$doc])*
            #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
            #[serde(transparent)]
            pub struct $name(pub i64);

            impl fmt::Display for $name {
                fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                    self.0.fmt(f)
                }
            }

            impl Id for $name {
                fn number(self) -> i64 {
                    self.0
                }

                fn of(number: i64) -> Self {
                    Self(number)
                }
            }
        )+
    };
}

ids! {
    /// A [`Youth`](super::youth::Youth).
    YouthId,
    /// A [`Guardian`](super::guardian::Guardian).
    GuardianId,
    /// A [`Gezag`](super::guardian::Gezag): who has authority over whom.
    GezagId,
    /// A [`Sibling`](super::youth::Sibling) pair.
    SiblingId,
    /// A [`Partner`](super::partner::Partner): a person of an organisation we work with.
    PartnerId,
    /// A [`School`](super::school::School) location.
    SchoolId,
    /// A [`SchoolContact`](super::school::SchoolContact).
    SchoolContactId,
    /// An [`Enrolment`](super::enrolment::Enrolment).
    EnrolmentId,
    /// A [`Diploma`](super::diploma::Diploma).
    DiplomaId,
    /// An [`Officer`](super::officer::Officer).
    OfficerId,
    /// A [`Case`](super::case::Case).
    CaseId,
    /// A [`Clock`](super::clock::Clock).
    ClockId,
    /// A [`TimelineEntry`](super::timeline::TimelineEntry).
    TimelineId,
    /// A [`Task`](super::task::Task).
    TaskId,
    /// A [`Hearing`](super::hearing::Hearing).
    HearingId,
    /// An [`AbsenceDay`](super::absence::AbsenceDay).
    AbsenceDayId,
    /// An [`Attachment`](super::attachment::Attachment).
    AttachmentId,
    /// A [`Letter`](super::letter::Letter).
    LetterId,
    /// A [`HouseStyle`](super::house_style::HouseStyle).
    HouseStyleId,
    /// The bytes of an attachment.
    ContentId,
    /// A [`PersonAddress`](super::address::PersonAddress).
    AddressId,
    /// An [`AreaPart`](super::municipality::AreaPart) of the work area.
    WorkAreaId,
    /// One audited operation on the data file: a line of the log.
    OpId,
}

/// The identity of a record that can travel between data files (version 7, so newer ones sort later).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Uuid(pub [u8; 16]);

impl fmt::Display for Uuid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let n = u128::from_be_bytes(self.0);
        let (a, b, c, d, e) = (
            n >> 96,
            n >> 80 & 0xffff,
            n >> 64 & 0xffff,
            n >> 48 & 0xffff,
            n & 0xffff_ffff_ffff,
        );
        write!(f, "{a:08x}-{b:04x}-{c:04x}-{d:04x}-{e:012x}")
    }
}

impl fmt::Debug for Uuid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Uuid({self})")
    }
}

/// The text is no identity in the form `8-4-4-4-12` hexadecimal digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("not a UUID of 8-4-4-4-12 hexadecimal digits")]
pub struct NotAUuid;

impl FromStr for Uuid {
    type Err = NotAUuid;

    fn from_str(text: &str) -> Result<Self, NotAUuid> {
        let groups = text.split('-').map(str::len);
        let hex = text.bytes().all(|b| b == b'-' || b.is_ascii_hexdigit());
        if !hex || !groups.eq([8, 4, 4, 4, 12]) {
            return Err(NotAUuid);
        }
        let number = u128::from_str_radix(&text.replace('-', ""), 16).map_err(|_| NotAUuid)?;
        Ok(Self(number.to_be_bytes()))
    }
}

impl TryFrom<String> for Uuid {
    type Error = NotAUuid;

    fn try_from(text: String) -> Result<Self, NotAUuid> {
        text.parse()
    }
}

impl From<Uuid> for String {
    fn from(uuid: Uuid) -> Self {
        uuid.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_uuid_reads_what_it_writes() {
        let text = "0190f3c2-7a1b-7cde-8f01-23456789abcd";
        assert_eq!(
            text.parse::<Uuid>().map(|u| u.to_string()),
            Ok(text.to_owned())
        );
        assert_eq!(text.to_uppercase().parse::<Uuid>(), text.parse());
    }

    #[test]
    fn anything_else_is_refused() {
        for text in [
            "",
            "0190f3c27a1b7cde8f0123456789abcd",
            "+190f3c2-7a1b-7cde-8f01-23456789abcd",
            "----",
        ] {
            assert_eq!(text.parse::<Uuid>(), Err(NotAUuid), "{text:?}");
        }
    }

    #[test]
    fn ids_are_their_number() {
        assert_eq!(CaseId(12).to_string(), "12");
        assert!(YouthId(1) < YouthId(2));
    }
}
