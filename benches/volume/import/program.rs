//! The program's own import, from the list to a closed case file. The file is made beforehand:
//! opening is measured apart.

use std::ops::ControlFlow;
use std::path::Path;
use std::time::Instant;

use leerrecht::domain::municipality::WorkArea;
use leerrecht::service::import::{Input, Mode, Options, persons};

use crate::Outcome;
use crate::place::{actor, create, today};

/// Takes a list of persons into a new case file.
pub(crate) fn run(list: &Path, file: &Path) -> Outcome<()> {
    let store = create(file)?;
    let start = Instant::now();
    let options = Options {
        today: today()?,
        area: WorkArea::default(),
        progress: &|_, _| ControlFlow::Continue(()),
    };
    let mode = Mode::Apply {
        actor: actor(),
        previewed: None,
    };
    let (report, _) = persons(&store, Input::open(list)?, &options, mode)?;
    drop(store);
    let taken = start.elapsed();
    if report.new != report.read {
        return Err(format!("{} of {} persons taken in", report.new, report.read).into());
    }
    super::tell(taken)
}
