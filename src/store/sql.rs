//! How the words of the domain stand in a column: codes as their word, ids and numbers as
//! numbers, BRP dates as jjjjmmdd. A column that holds something else is an error, never a guess.

use rusqlite::ToSql;
use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSqlOutput, ValueRef};

use crate::domain::absence::{AbsenceKind, LessonHours};
use crate::domain::address::{AddressKind, Designation, Postcode, Protection};
use crate::domain::case::{
    Article, CaseKind, CaseNumber, CaseStatus, CloseReason, DuoStatus, Phase,
};
use crate::domain::diploma::{DiplomaKind, DiplomaLevel};
use crate::domain::guardian::{Authority, Role};
use crate::domain::hearing::{Heard, HearingChannel};
use crate::domain::id;
use crate::domain::letter::{LetterChannel, LetterKind};
use crate::domain::municipality::{MunicipalityCode, SchoolType, SchoolTypes};
use crate::domain::name::NameUse;
use crate::domain::number::{ANummer, Bsn, OnderwijsNummer};
use crate::domain::officer::OfficerFunction;
use crate::domain::partial_date::PartialDate;
use crate::domain::partner::OrganisationKind;
use crate::domain::person::Sex;
use crate::domain::record::Regime;
use crate::domain::school::{Brin, LocationNumber};
use crate::domain::time::Timestamp;
use crate::domain::timeline::TimelineKind;
use crate::domain::youth::Suspension;

/// A value that does not fit its column's type.
#[derive(Debug, thiserror::Error)]
#[error("the column holds an unknown value")]
struct Unknown;

fn unknown() -> FromSqlError {
    FromSqlError::Other(Box::new(Unknown))
}

/// Words of a closed list stand as their code.
macro_rules! codes {
    ($($name:ty),+ $(,)?) => { $(
        impl ToSql for $name {
            fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
                Ok(ToSqlOutput::from(self.code()))
            }
        }

        impl FromSql for $name {
            fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
                Self::from_code(value.as_str()?).ok_or_else(unknown)
            }
        }
    )+ };
}

/// Keys and moments stand as the number they are.
macro_rules! numbers {
    ($($name:ty),+ $(,)?) => { $(
        impl ToSql for $name {
            fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
                Ok(ToSqlOutput::from(self.0))
            }
        }

        impl FromSql for $name {
            fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
                value.as_i64().map(Self)
            }
        }
    )+ };
}

/// Numbers of persons stand as numbers; what is read passes its own test again.
macro_rules! person_numbers {
    ($($name:ty as $inner:ty),+ $(,)?) => { $(
        impl ToSql for $name {
            fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
                i64::try_from(self.get())
                    .map(ToSqlOutput::from)
                    .map_err(|error| rusqlite::Error::ToSqlConversionFailure(error.into()))
            }
        }

        impl FromSql for $name {
            fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
                let number = <$inner>::try_from(value.as_i64()?).map_err(|_| unknown())?;
                Self::try_from(number).map_err(|_| unknown())
            }
        }
    )+ };
}

/// What has one written form stands as that.
macro_rules! texts {
    ($($name:ty),+ $(,)?) => { $(
        impl ToSql for $name {
            fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
                Ok(ToSqlOutput::from(self.to_string()))
            }
        }

        impl FromSql for $name {
            fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
                value.as_str()?.parse().map_err(|_| unknown())
            }
        }
    )+ };
}

codes!(
    AbsenceKind,
    AddressKind,
    Article,
    Authority,
    CaseKind,
    CaseStatus,
    CloseReason,
    Designation,
    DiplomaKind,
    DiplomaLevel,
    DuoStatus,
    Heard,
    HearingChannel,
    LetterChannel,
    LetterKind,
    NameUse,
    OfficerFunction,
    OrganisationKind,
    Phase,
    Protection,
    Regime,
    Role,
    SchoolType,
    Sex,
    Suspension,
    TimelineKind,
);

texts!(Brin, CaseNumber, LessonHours, LocationNumber, Postcode);

numbers!(
    id::AbsenceDayId,
    id::AddressId,
    id::AttachmentId,
    id::CaseId,
    id::ClockId,
    id::ContentId,
    id::DiplomaId,
    id::EnrolmentId,
    id::GezagId,
    id::GuardianId,
    id::HearingId,
    id::HouseStyleId,
    id::LetterId,
    id::OfficerId,
    id::OpId,
    id::PartnerId,
    id::SchoolContactId,
    id::SchoolId,
    id::SiblingId,
    id::TaskId,
    id::TimelineId,
    id::WorkAreaId,
    id::YouthId,
    Timestamp,
);

person_numbers!(Bsn as u32, OnderwijsNummer as u32, ANummer as u64);

impl ToSql for PartialDate {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::from(self.to_int()))
    }
}

impl FromSql for PartialDate {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        let number = u32::try_from(value.as_i64()?).map_err(|_| unknown())?;
        Self::from_int(number).map_err(|_| unknown())
    }
}

impl ToSql for MunicipalityCode {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::from(self.0))
    }
}

impl FromSql for MunicipalityCode {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        u16::try_from(value.as_i64()?)
            .map(Self)
            .map_err(|_| unknown())
    }
}

/// A set of kinds of school: their codes, parted by commas.
impl ToSql for SchoolTypes {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        let codes: Vec<&str> = self.iter().map(SchoolType::code).collect();
        Ok(ToSqlOutput::from(codes.join(",")))
    }
}

impl FromSql for SchoolTypes {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        let codes = value.as_str()?.split(',').filter(|code| !code.is_empty());
        codes
            .map(|code| SchoolType::from_code(code).ok_or_else(unknown))
            .collect()
    }
}
