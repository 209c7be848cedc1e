//! Reads single facts of a record and notes what could not be taken over as it stands.
//!
//! Nothing is guessed: an impossible date keeps the parts that can be right, anything else that is
//! not possible is left out with a warning.

use std::borrow::Cow;
use std::str::FromStr;

use super::table::Row;
use super::{Field, RejectReason, Warning, WarningKind};
use crate::domain::code::Code;
use crate::domain::guardian::Role;
use crate::domain::municipality::MunicipalityCode;
use crate::domain::number::NumberProblem;
use crate::domain::partial_date::PartialDate;

/// Reads the facts of one record and collects its warnings.
#[derive(Debug, Default)]
pub(super) struct Judge {
    warnings: Vec<Warning>,
    parent: Option<Role>,
}

impl Judge {
    /// Notes what happened to a fact.
    pub(super) fn warn(&mut self, field: Field, kind: WarningKind) {
        self.warnings.push(Warning {
            field,
            parent: self.parent,
            kind,
        });
    }

    /// From now on the facts are those of this parent, or of the person himself.
    pub(super) fn turn_to(&mut self, parent: Option<Role>) {
        self.parent = parent;
    }

    /// What was noted.
    pub(super) fn into_warnings(self) -> Vec<Warning> {
        self.warnings
    }

    /// A number that passes its tests, or none. A wrong one is noted; whether the record can do
    /// without it, the caller decides from the error.
    pub(super) fn number<T: FromStr<Err = NumberProblem>>(
        &mut self,
        text: &str,
        field: Field,
    ) -> Result<Option<T>, NumberProblem> {
        if text.is_empty() {
            return Ok(None);
        }
        let number = text.parse();
        if number.is_err() {
            self.warn(field, WarningKind::Invalid);
        }
        number.map(Some)
    }

    /// A value that is left out where it is not possible.
    pub(super) fn parsed<T: FromStr>(&mut self, text: &str, field: Field) -> Option<T> {
        let value = text.parse().ok();
        if value.is_none() && !text.is_empty() {
            self.warn(field, WarningKind::Invalid);
        }
        value
    }

    /// A municipality; zeros mean that it is not known.
    pub(super) fn municipality(&mut self, text: &str) -> Option<MunicipalityCode> {
        if is_unknown(text) {
            self.warn(Field::Municipality, WarningKind::Missing);
            return None;
        }
        self.parsed(text, Field::Municipality)
    }

    /// The member of a closed list.
    pub(super) fn code<T: Code>(&mut self, text: &str, field: Field) -> Option<T> {
        if text.is_empty() {
            return None;
        }
        let code = T::from_code(text);
        if code.is_none() {
            self.warn(field, WarningKind::UnknownCode);
        }
        code
    }

    /// A date of the BRP; of an impossible one the year and month, or the year, that can be right.
    pub(super) fn brp_date(&mut self, text: &str, field: Field) -> Option<PartialDate> {
        if text.is_empty() {
            return None;
        }
        let digits = digits(text);
        if let Ok(date) = PartialDate::from_brp(&digits) {
            return Some(date);
        }
        let kept = [6, 4].into_iter().find_map(|known| {
            let known = digits.get(..known).filter(|_| digits.len() == 8)?;
            PartialDate::from_brp(&format!("{known:0<8}")).ok()
        });
        let kind = kept.map_or(WarningKind::Invalid, |_| WarningKind::Partial);
        self.warn(field, kind);
        kept
    }
}

/// Whether the cells of a row stand under their columns, as far as their number tells.
pub(super) fn check_length(row: &Row<'_>) -> Result<(), RejectReason> {
    match (row.surplus(), row.missing()) {
        (0, 0) => Ok(()),
        (0, missing) => Err(RejectReason::TooShort { missing }),
        (surplus, _) => Err(RejectReason::Shifted { surplus }),
    }
}

/// Zeros only, with which registers write "not known", or nothing at all.
pub(super) fn is_unknown(text: &str) -> bool {
    text.bytes().all(|b| b == b'0')
}

/// A text that says something.
pub(super) fn filled(text: &str) -> Option<String> {
    (!text.is_empty()).then(|| text.to_owned())
}

/// The eight digits of a date that may have passed through a spreadsheet (`2012-03-09`) or stand in
/// Dutch order (`09-03-2012`).
fn digits(text: &str) -> Cow<'_, str> {
    let parts: Vec<&str> = text.split('-').collect();
    let lengths: Vec<usize> = parts.iter().map(|part| part.len()).collect();
    match (parts.as_slice(), lengths.as_slice()) {
        ([year, month, day], [4, 2, 2]) | ([day, month, year], [2, 2, 4]) => {
            format!("{year}{month}{day}").into()
        }
        _ => text.into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::number::Bsn;
    use crate::domain::person::Sex;

    #[track_caller]
    fn check_date(text: &str, kept: Option<u32>, warnings: &[WarningKind]) {
        let mut judge = Judge::default();
        let date = judge.brp_date(text, Field::BirthDate);
        assert_eq!(date.map(PartialDate::to_int), kept, "{text}");
        let kinds: Vec<WarningKind> = judge.into_warnings().iter().map(|w| w.kind).collect();
        assert_eq!(kinds, warnings, "{text}");
    }

    #[test]
    fn dates_keep_what_can_be_right() {
        check_date("20120309", Some(20_120_309), &[]);
        check_date("2012-03-09", Some(20_120_309), &[]);
        check_date("09-03-2012", Some(20_120_309), &[]);
        check_date("31-02-2023", Some(20_230_200), &[WarningKind::Partial]);
        check_date("9-3-2012", None, &[WarningKind::Invalid]);
        check_date("09-03-12", None, &[WarningKind::Invalid]);
        check_date("19950200", Some(19_950_200), &[]);
        check_date("19660013", Some(19_660_013), &[]);
        check_date("00000000", Some(0), &[]);
        check_date("20230231", Some(20_230_200), &[WarningKind::Partial]);
        check_date("20231340", Some(20_230_000), &[WarningKind::Partial]);
        check_date("00120309", None, &[WarningKind::Invalid]);
        check_date("05", None, &[WarningKind::Invalid]);
        check_date("9 maart", None, &[WarningKind::Invalid]);
        check_date("", None, &[]);
    }

    #[test]
    fn wrong_numbers_and_codes_are_left_out_and_noted() {
        let mut judge = Judge::default();
        assert_eq!(judge.number::<Bsn>("", Field::Bsn), Ok(None));
        assert_eq!(
            judge.number::<Bsn>("999990018", Field::Bsn),
            Err(NumberProblem::ElevenTest)
        );
        judge.turn_to(Some(Role::Parent2));
        assert_eq!(judge.code::<Sex>("X", Field::Sex), None);
        assert_eq!(judge.parsed::<u32>("12a", Field::HouseNumber), None);
        let noted: Vec<_> = judge
            .into_warnings()
            .iter()
            .map(|w| (w.field, w.parent, w.kind))
            .collect();
        let parent = Some(Role::Parent2);
        assert_eq!(
            noted,
            [
                (Field::Bsn, None, WarningKind::Invalid),
                (Field::Sex, parent, WarningKind::UnknownCode),
                (Field::HouseNumber, parent, WarningKind::Invalid),
            ]
        );
    }
}
