//! How fast letters are made: 1,000 warning letters from 1,000 cases on one core, each case its own letter
//! to who gets one, from what stands in the file to pages that are frozen in it; with typst and LibreOffice
//! in the same run. Those get the words of the same letters ready, and keep nothing.
//!
//! `cargo bench --bench letters` for all of it: it fails where a limit does not hold, and where one of the
//! others is not on the machine. `-- --alone` goes without them; `-- --quick` makes a few letters, which
//! shows that everything is still measured.
//!
//! typst comes from its own package for Python (`pip install typst`); `LEERRECHT_PYTHON` names the
//! interpreter that has it. LibreOffice is the `soffice` on the path.

mod beside;
#[expect(dead_code, reason = "the other bench judges in more ways")]
#[path = "../volume/figure.rs"]
mod figure;
mod letter;
#[path = "../volume/names.rs"]
mod names;
mod office;
#[path = "../volume/random.rs"]
mod random;
mod said;

use std::io::{self, Write};
use std::process::ExitCode;
use std::time::{Duration, Instant};

use clap::Parser;
use leerrecht::document::Press;
use leerrecht::service::letters::Printer;

use figure::{Limit, Reference, Samples, Table};
use office::Office;
use said::Said;

/// What ends a run before its last figure.
type Failure = Box<dyn std::error::Error + Send + Sync>;

type Outcome<T> = Result<T, Failure>;

/// What a thousand letters may take.
const MOST: Duration = Duration::from_secs(3);
/// A frame of the window: a page that is being written is shown within it.
const FRAME: Limit = Limit::P95(Duration::from_millis(16));

/// Measures how fast letters are made.
#[derive(Parser)]
struct Arguments {
    /// A few letters: shows that everything is measured, not how fast it is.
    #[arg(long)]
    quick: bool,
    /// Goes without those that are not on the machine: then nothing is proven of them.
    #[arg(long)]
    alone: bool,
    /// What cargo tells every bench.
    #[arg(long, hide = true)]
    bench: bool,
}

fn main() -> ExitCode {
    match measure(&Arguments::parse()) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            let _ = writeln!(io::stderr(), "letters: {error}");
            ExitCode::FAILURE
        }
    }
}

fn measure(arguments: &Arguments) -> Outcome<bool> {
    let count = if arguments.quick { 20 } else { 1_000 };
    let letters = letter::many(count);
    let mut table = Table::new(!arguments.quick);
    table.part(&format!("{count} brieven"))?;
    let office = Office::new(&letters)?;
    let said = office.said(&letters)?;
    let mut bytes = 0;
    let mut each = Vec::with_capacity(count);
    let ours = Samples::of(1, |_| {
        let mut printer = Printer::new()?;
        for case in &office.cases {
            let start = Instant::now();
            bytes += office.make(&mut printer, *case)?;
            each.push(start.elapsed());
        }
        Ok(())
    })?;
    table.time("alle, uit het dossier", &ours, None, Limit::Longest(MOST))?;
    table.time("elk", &Samples::from(each), None, FRAME)?;
    let pages = Samples::of(1, |_| {
        let mut press = Press::new()?;
        for letter in &letters {
            press.print(&letter.document())?;
        }
        Ok(())
    })?;
    table.time("alleen de bladzijden", &pages, None, Limit::Longest(MOST))?;
    let alone = Samples::of(count.min(50), |at| {
        Press::new()?.print(&letters[at].document())?;
        Ok(())
    })?;
    table.time(
        "een alleen, met het lezen van de letters",
        &alone,
        None,
        Limit::None,
    )?;
    table.say(format_args!("{} kB per brief", bytes / count / 1000))?;
    let mut whole = true;
    for (name, work) in [
        (
            "typst",
            beside::typst as fn(&[Said]) -> Outcome<Option<Duration>>,
        ),
        ("LibreOffice", beside::libreoffice),
    ] {
        let Some(taken) = work(&said)? else {
            table.say(format_args!("{name} is er niet"))?;
            whole = false;
            continue;
        };
        let samples = Samples::from(vec![taken]);
        let reference = Reference {
            name,
            samples: &samples,
        };
        table.time("alle", &ours, Some(reference), Limit::Times(1.0))?;
    }
    let held = table.finish()?;
    Ok(held && (whole || arguments.alone || arguments.quick))
}
