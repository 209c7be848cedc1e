//! Field by field: what a record says otherwise than the case file.

use std::fmt::Display;

use super::field::ChangedField;
use super::report::{FieldChange, Place};
use crate::domain::address::{Address, Protection};
use crate::domain::guardian::GuardianDraft;
use crate::domain::name::{BrpName, PersonName};
use crate::domain::youth::YouthDraft;

/// Collects the differences of one record.
pub(super) struct Compare {
    place: Place,
    pub(super) found: Vec<FieldChange>,
}

impl Compare {
    pub(super) fn new(place: Place) -> Self {
        Self {
            place,
            found: Vec::new(),
        }
    }

    /// Notes a text that differs.
    pub(super) fn text(&mut self, field: ChangedField, old: Option<&str>, new: Option<&str>) {
        let (old, new) = (old.unwrap_or_default(), new.unwrap_or_default());
        if old != new {
            self.found.push(FieldChange {
                place: self.place,
                field,
                old: old.to_owned(),
                new: new.to_owned(),
            });
        }
    }

    /// Notes that something differs which no list may show.
    fn secret(&mut self, field: ChangedField) {
        let hidden = Protection::Protected.code();
        self.found.push(FieldChange {
            place: self.place,
            field,
            old: hidden.to_owned(),
            new: hidden.to_owned(),
        });
    }

    /// Notes a value that differs, as it is shown.
    pub(super) fn value<T: Display + PartialEq>(
        &mut self,
        field: ChangedField,
        old: Option<T>,
        new: Option<T>,
    ) {
        if old != new {
            let show = |value: Option<T>| value.map(|value| value.to_string());
            self.text(field, show(old).as_deref(), show(new).as_deref());
        }
    }

    /// Every part of a name.
    fn name(&mut self, old: &PersonName, new: &PersonName) {
        let (was, is) = (&old.own, &new.own);
        self.text(ChangedField::Given, Some(&was.given), Some(&is.given));
        self.text(
            ChangedField::Title,
            was.title.as_deref(),
            is.title.as_deref(),
        );
        self.text(
            ChangedField::Prefix,
            was.prefix.as_deref(),
            is.prefix.as_deref(),
        );
        self.text(ChangedField::Surname, Some(&was.surname), Some(&is.surname));
        self.value(
            ChangedField::NameUse,
            Some(old.name_use),
            Some(new.name_use),
        );
        let partner = |name: &PersonName| name.partner.as_ref().map(BrpName::prefixed);
        self.value(ChangedField::Partner, partner(old), partner(new));
        self.text(
            ChangedField::CallName,
            old.call_name.as_deref(),
            new.call_name.as_deref(),
        );
    }

    /// Every field of a youth.
    pub(super) fn youth(&mut self, old: &YouthDraft, new: &YouthDraft) {
        self.name(&old.name, &new.name);
        self.value(ChangedField::Born, Some(old.born), Some(new.born));
        self.text(
            ChangedField::Birthplace,
            old.birthplace.as_deref(),
            new.birthplace.as_deref(),
        );
        self.value(ChangedField::Sex, Some(old.sex), Some(new.sex));
        self.value(ChangedField::ANumber, old.a_number, new.a_number);
        self.value(ChangedField::Bsn, old.bsn, new.bsn);
        self.value(
            ChangedField::Onderwijsnummer,
            old.onderwijsnummer,
            new.onderwijsnummer,
        );
        self.value(
            ChangedField::Municipality,
            old.municipality,
            new.municipality,
        );
        self.value(
            ChangedField::MunicipalitySince,
            old.municipality_since,
            new.municipality_since,
        );
        self.value(ChangedField::Died, old.died, new.died);
        self.value(ChangedField::Suspension, old.suspension, new.suspension);
    }

    /// An address: as it is printed, its form, its first day and its protection.
    pub(super) fn address(&mut self, old: Option<&Address>, new: &Address) {
        let lines = |address: &Address| address.lines().join(", ");
        let secret = new.is_protected() || old.is_some_and(Address::is_protected);
        match secret && old.map(lines) != Some(lines(new)) {
            true => self.secret(ChangedField::Address),
            false => self.value(ChangedField::Address, old.map(lines), Some(lines(new))),
        }
        self.value(
            ChangedField::AddressKind,
            old.map(|old| old.kind),
            Some(new.kind),
        );
        self.value(
            ChangedField::AddressFrom,
            old.and_then(|old| old.from),
            new.from,
        );
        let protected = old.map(|old| old.protected);
        self.value(
            ChangedField::AddressProtected,
            protected,
            Some(new.protected),
        );
    }

    /// What the register says of a parent.
    pub(super) fn parent(&mut self, old: &GuardianDraft, new: &GuardianDraft) {
        self.value(
            ChangedField::Parent,
            Some(old.name.full()),
            Some(new.name.full()),
        );
        self.value(ChangedField::ParentBorn, Some(old.born), Some(new.born));
        self.value(ChangedField::ParentSex, Some(old.sex), Some(new.sex));
        self.value(ChangedField::ParentDied, old.died, new.died);
        self.value(ChangedField::ParentBsn, old.bsn, new.bsn);
    }
}
