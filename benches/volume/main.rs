//! How fast the program is for a large office: 1,000,000 persons, 300,000 cases, a gigabyte of
//! attachments. One run prints every figure beside a reference of the same run and its limit, and
//! fails when a limit is missed.
//!
//! `cargo bench --bench volume` for all of it; `LEERRECHT_VOLUME=quick` or `-- --quick` for a small
//! file, which shows within seconds that every figure is still measured. `-- --window` measures the
//! window alone.

mod backup;
mod figure;
mod import;
mod list;
mod names;
mod office;
mod opening;
mod page;
mod people;
mod place;
mod random;
mod search;
mod size;
mod window;

use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use clap::{Parser, ValueEnum};

use figure::{Limit, Table};
use place::Place;
use size::Size;

/// What ends a run before its last figure.
type Failure = Box<dyn std::error::Error + Send + Sync>;

type Outcome<T> = Result<T, Failure>;

/// A frame of the window: what the officer does must answer within it.
const FRAME: Limit = Limit::P95(Duration::from_millis(16));

/// Says `quick` for a small file.
const VARIABLE: &str = "LEERRECHT_VOLUME";

/// Measures the program at the size of a large office.
#[derive(Parser)]
struct Arguments {
    /// A small file: shows that everything is measured, not how fast it is.
    #[arg(long)]
    quick: bool,
    /// Goes on where the command sqlite3 is missing.
    #[arg(long)]
    without_sqlite3: bool,
    /// The window alone, on the same file.
    #[arg(long)]
    window: bool,
    /// What cargo tells every bench.
    #[arg(long, hide = true)]
    bench: bool,
    /// In a second process: what to run.
    #[arg(long, hide = true, requires = "files")]
    run: Option<Run>,
    /// In a second process: what to read and what to write.
    #[arg(hide = true, num_args = 2)]
    files: Vec<PathBuf>,
}

/// What a second process runs.
#[derive(Clone, Copy, ValueEnum)]
enum Run {
    Import,
    Bare,
}

fn main() -> ExitCode {
    match begin(&Arguments::parse()) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            let _ = writeln!(io::stderr(), "volume: {error}");
            ExitCode::FAILURE
        }
    }
}

fn begin(arguments: &Arguments) -> Outcome<bool> {
    match (arguments.run, arguments.files.as_slice()) {
        (Some(Run::Import), [from, to]) => import::program::run(from, to)?,
        (Some(Run::Bare), [from, to]) => import::bare::run(from, to)?,
        _ => return measure(arguments),
    }
    Ok(true)
}

fn measure(arguments: &Arguments) -> Outcome<bool> {
    let quick = arguments.quick || std::env::var(VARIABLE).is_ok_and(|size| size == "quick");
    let size = if quick { Size::QUICK } else { Size::FULL };
    let mut table = Table::new(size.ratios);
    let place = Place::new()?;
    if arguments.window {
        import::only(&place, &size)?;
        office::fill(&place, &size)?;
        window::measure(&place, &size, &mut table)?;
        return table.finish();
    }
    import::measure(&place, &size, arguments.without_sqlite3, &mut table)?;
    office::fill(&place, &size)?;
    list::measure(&place, &size, &mut table)?;
    search::measure(&place, &size, &mut table)?;
    page::measure(&place, &size, &mut table)?;
    opening::measure(&place, &size, &mut table)?;
    window::measure(&place, &size, &mut table)?;
    backup::measure(&place, &size, &mut table)?;
    table.finish()
}
