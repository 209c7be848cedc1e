//! Opening the file with its passphrase, and one more connection to it. Beside them what the engine
//! needs for either, which derives the key from the passphrase each time.

use std::time::Duration;

use leerrecht::service::list::CaseList;

use crate::Outcome;
use crate::figure::{Limit, Reference, Samples, Table};
use crate::place::{Place, bare};
use crate::size::Size;

/// Measures opening.
pub(crate) fn measure(place: &Place, size: &Size, table: &mut Table) -> Outcome<()> {
    let path = place.case_file();
    table.part("Het bestand openen")?;
    let beside = Samples::of(size.openings, |_| bare(&path).map(drop))?;
    let reference = || Reference {
        name: "SQLCipher, wachtzin",
        samples: &beside,
    };
    let opened = Samples::of(size.openings, |_| place.store().map(drop))?;
    let most = Limit::P95(Duration::from_millis(400));
    table.time("met de wachtzin", &opened, Some(reference()), most)?;
    let listed = Samples::of(size.openings, |_| {
        let store = place.store()?;
        CaseList::load(&store)?;
        Ok(())
    })?;
    table.time("en de lijst laden", &listed, Some(reference()), Limit::None)?;
    let store = place.store()?;
    let further = Samples::of(size.times, |_| Ok(store.beside().map(drop)?))?;
    let most = Limit::P95(Duration::from_millis(2));
    table.time("een verbinding erbij", &further, Some(reference()), most)
}
