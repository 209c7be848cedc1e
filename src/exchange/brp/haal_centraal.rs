//! Persons in the shape of the Haal Centraal BRP API.
//!
//! Takes only what a case file needs; everything else in an element is passed over.

mod shape;

use crate::exchange::RejectReason;
use crate::exchange::record::Found;
use crate::exchange::table::{Source, TableError};

use super::elements::Elements;
use super::{Person, judge};
use shape::Element;

/// The persons of a JSON file.
pub(super) struct HaalCentraal {
    elements: Elements,
    /// The first person, read beforehand: an array without any is no file with persons.
    first: Option<Found<Person>>,
}

impl HaalCentraal {
    /// Reads up to the first person.
    pub(super) fn open(source: Source) -> Result<Self, TableError> {
        let mut elements = Elements::open(source)?;
        let first = read(&mut elements)?.ok_or(TableError::Empty)?;
        Ok(Self {
            elements,
            first: Some(first),
        })
    }

    /// The next person, or nothing at the end.
    pub(super) fn next(&mut self) -> Result<Option<Found<Person>>, TableError> {
        match self.first.take() {
            Some(found) => Ok(Some(found)),
            None => read(&mut self.elements),
        }
    }
}

fn read(elements: &mut Elements) -> Result<Option<Found<Person>>, TableError> {
    let Some((line, element)) = elements.next()? else {
        return Ok(None);
    };
    let outcome = match serde_json::from_slice::<Element>(element) {
        Ok(element) => element.with_raw(|raw| judge::person(&raw)),
        Err(_) => Err(RejectReason::Shapeless.into()),
    };
    Ok(Some(Found { line, outcome }))
}
