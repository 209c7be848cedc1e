//! Field by field: what a record says otherwise than the case file.

use std::fmt::Display;

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
    pub(super) fn text(&mut self, field: &'static str, old: Option<&str>, new: Option<&str>) {
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
    fn secret(&mut self, field: &'static str) {
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
        field: &'static str,
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
        self.text("given", Some(&was.given), Some(&is.given));
        self.text("title", was.title.as_deref(), is.title.as_deref());
        self.text("prefix", was.prefix.as_deref(), is.prefix.as_deref());
        self.text("surname", Some(&was.surname), Some(&is.surname));
        self.value("name-use", Some(old.name_use), Some(new.name_use));
        let partner = |name: &PersonName| name.partner.as_ref().map(BrpName::prefixed);
        self.value("partner", partner(old), partner(new));
        self.text(
            "call-name",
            old.call_name.as_deref(),
            new.call_name.as_deref(),
        );
    }

    /// Every field of a youth.
    pub(super) fn youth(&mut self, old: &YouthDraft, new: &YouthDraft) {
        self.name(&old.name, &new.name);
        self.value("born", Some(old.born), Some(new.born));
        self.text(
            "birthplace",
            old.birthplace.as_deref(),
            new.birthplace.as_deref(),
        );
        self.value("sex", Some(old.sex), Some(new.sex));
        self.value("a-number", old.a_number, new.a_number);
        self.value("bsn", old.bsn, new.bsn);
        self.value("onderwijsnummer", old.onderwijsnummer, new.onderwijsnummer);
        self.value("municipality", old.municipality, new.municipality);
        self.value(
            "municipality-since",
            old.municipality_since,
            new.municipality_since,
        );
        self.value("died", old.died, new.died);
        self.value("suspension", old.suspension, new.suspension);
    }

    /// An address: as it is printed, its form, its first day and its protection.
    pub(super) fn address(&mut self, old: Option<&Address>, new: &Address) {
        let lines = |address: &Address| address.lines().join(", ");
        let secret = new.is_protected() || old.is_some_and(Address::is_protected);
        match secret && old.map(lines) != Some(lines(new)) {
            true => self.secret("address"),
            false => self.value("address", old.map(lines), Some(lines(new))),
        }
        self.value("address-kind", old.map(|old| old.kind), Some(new.kind));
        self.value("address-from", old.and_then(|old| old.from), new.from);
        let protected = old.map(|old| old.protected);
        self.value("address-protected", protected, Some(new.protected));
    }

    /// What the register says of a parent.
    pub(super) fn parent(&mut self, old: &GuardianDraft, new: &GuardianDraft) {
        self.value("parent", Some(old.name.full()), Some(new.name.full()));
        self.value("parent-born", Some(old.born), Some(new.born));
        self.value("parent-sex", Some(old.sex), Some(new.sex));
        self.value("parent-bsn", old.bsn, new.bsn);
    }
}
