//! What the forms are about, the keys that open them, and the names they are kept under.

use iced::keyboard::Key;

use crate::domain::address::AddressOwner;
use crate::domain::id::{AddressId, DiplomaId, EnrolmentId, GezagId, GuardianId, YouthId};
use crate::ui::widget::Stroke;

/// What a form is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum What {
    /// The facts of the youth.
    Facts,
    /// Somebody who cares for him, added.
    Guardian,
    /// The same, corrected or ended.
    Bond(GezagId),
    /// An address, added.
    Address(AddressOwner),
    /// The same, corrected or ended.
    Home(AddressId),
    /// A school, added.
    School,
    /// The same, corrected or ended.
    Enrolment(EnrolmentId),
    /// A diploma, added.
    Diploma,
    /// The same, corrected.
    Certificate(DiplomaId),
    /// A brother or sister, linked.
    Sibling,
}

impl What {
    /// The name of the form and the record that it is kept under.
    pub(super) fn kept_as(self, youth: YouthId) -> (&'static str, i64) {
        match self {
            Self::Facts => ("youth-edit", youth.0),
            Self::Guardian => ("youth-guardian", youth.0),
            Self::Bond(id) => ("youth-bond", id.0),
            Self::Address(AddressOwner::Youth(id)) => ("youth-address", id.0),
            Self::Address(AddressOwner::Guardian(id)) => ("youth-guardian_address", id.0),
            Self::Home(id) => ("youth-home", id.0),
            Self::School => ("youth-school", youth.0),
            Self::Enrolment(id) => ("youth-enrolment", id.0),
            Self::Diploma => ("youth-diploma", youth.0),
            Self::Certificate(id) => ("youth-certificate", id.0),
            Self::Sibling => ("youth-sibling", youth.0),
        }
    }

    /// The form that was kept under this name.
    pub(crate) fn of_kept(form: &str, record: i64) -> Option<Self> {
        Some(match form {
            "youth-edit" => Self::Facts,
            "youth-guardian" => Self::Guardian,
            "youth-bond" => Self::Bond(GezagId(record)),
            "youth-address" => Self::Address(AddressOwner::Youth(YouthId(record))),
            "youth-guardian_address" => Self::Address(AddressOwner::Guardian(GuardianId(record))),
            "youth-home" => Self::Home(AddressId(record)),
            "youth-school" => Self::School,
            "youth-enrolment" => Self::Enrolment(EnrolmentId(record)),
            "youth-diploma" => Self::Diploma,
            "youth-certificate" => Self::Certificate(DiplomaId(record)),
            "youth-sibling" => Self::Sibling,
            _ => return None,
        })
    }

    /// Its word in the Fluent files, under `people-form-`.
    pub(crate) const fn code(self) -> &'static str {
        match self {
            Self::Facts => "facts",
            Self::Guardian => "guardian",
            Self::Bond(_) => "bond",
            Self::Address(_) => "address",
            Self::Home(_) => "home",
            Self::School => "school",
            Self::Enrolment(_) => "enrolment",
            Self::Diploma => "diploma",
            Self::Certificate(_) => "certificate",
            Self::Sibling => "sibling",
        }
    }

    /// Whether what it is about stands in the file, so that it can be taken away.
    pub(super) const fn stands(self) -> bool {
        matches!(
            self,
            Self::Bond(_) | Self::Home(_) | Self::Enrolment(_) | Self::Certificate(_)
        )
    }
}

/// What a letter opens, where no field has the focus.
pub(crate) fn asked(stroke: &Stroke, youth: YouthId) -> Option<What> {
    if !stroke.modifiers.is_empty() {
        return None;
    }
    let Key::Character(letter) = &stroke.key else {
        return None;
    };
    Some(match letter.as_str() {
        "e" => What::Facts,
        "o" => What::Guardian,
        "a" => What::Address(AddressOwner::Youth(youth)),
        "s" => What::School,
        "d" => What::Diploma,
        "b" => What::Sibling,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_is_found_again_by_the_name_it_was_kept_under() {
        let youth = YouthId(7);
        let all = [
            What::Facts,
            What::Guardian,
            What::Bond(GezagId(1)),
            What::Address(AddressOwner::Youth(youth)),
            What::Address(AddressOwner::Guardian(GuardianId(2))),
            What::Home(AddressId(3)),
            What::School,
            What::Enrolment(EnrolmentId(4)),
            What::Diploma,
            What::Certificate(DiplomaId(5)),
            What::Sibling,
        ];
        for what in all {
            let (form, record) = what.kept_as(youth);
            assert_eq!(What::of_kept(form, record), Some(what));
        }
        assert_eq!(What::of_kept("youth-else", 7), None);
    }
}
