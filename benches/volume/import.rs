//! Taking in a list of persons, beside the `sqlite3` command and beside bare SQL. Each run is a
//! process of its own: so its peak of memory is its own, and none has the other's warm memory.

pub(crate) mod bare;
pub(crate) mod program;
mod sqlite3;

use std::io::{self, Write};
use std::path::Path;
use std::process::Command;
use std::time::Duration;

use crate::Outcome;
use crate::figure::{Limit, Reference, Samples, Table};
use crate::people;
use crate::place::{Place, remove};
use crate::size::Size;

/// Bytes that the program may take while it takes in any list.
const MEMORY: u64 = 200_000_000;

/// Measures the import, and leaves the case file of the last run.
pub(crate) fn measure(
    place: &Place,
    size: &Size,
    without_sqlite3: bool,
    table: &mut Table,
) -> Outcome<()> {
    people::write(&place.persons(), size.persons)?;
    let command = sqlite3::find(without_sqlite3)?;
    let (mut ours, mut bare, mut plain) = (Vec::new(), Vec::new(), Vec::new());
    let mut peak = 0;
    let (file, copy) = (place.case_file(), place.file("kaal.leerrecht-db"));
    for _ in 0..size.imports {
        remove(&file)?;
        let run = child("import", &place.persons(), &file)?;
        ours.push(run.taken);
        peak = peak.max(run.peak);
        if command {
            plain.push(sqlite3::import(&place.persons(), &place.file("plat.db"))?);
        }
        bare.push(child("bare", &file, &copy)?.taken);
        remove(&copy)?;
    }
    let (ours, bare, plain) = (
        Samples::from(ours),
        Samples::from(bare),
        Samples::from(plain),
    );
    let what = format!("{} personen", size.persons);
    table.part("Inlezen")?;
    if command {
        let beside = Reference {
            name: "sqlite3 .import",
            samples: &plain,
        };
        table.time(&what, &ours, Some(beside), Limit::Times(8.0))?;
    } else {
        table.say("sqlite3 ontbreekt: niet vergeleken met .import")?;
    }
    let beside = Reference {
        name: "kale SQL",
        samples: &bare,
    };
    table.time(&what, &ours, Some(beside), Limit::Times(1.5))?;
    table.memory("hoogste geheugengebruik", peak, MEMORY)
}

/// Takes a list in once, for what is measured on the file of it.
pub(crate) fn only(place: &Place, size: &Size) -> Outcome<()> {
    people::write(&place.persons(), size.persons)?;
    child("import", &place.persons(), &place.case_file())?;
    Ok(())
}

/// What a run in a process of its own took.
pub(crate) struct Run {
    pub(crate) taken: Duration,
    pub(crate) peak: u64,
}

/// Does a run in a second process: this program with other arguments.
fn child(run: &str, from: &Path, to: &Path) -> Outcome<Run> {
    let mut command = Command::new(std::env::current_exe()?);
    let output = command.arg("--run").arg(run).arg(from).arg(to).output()?;
    let said = String::from_utf8(output.stdout)?;
    let mut numbers = said.split_whitespace().map(str::parse);
    match (numbers.next(), numbers.next()) {
        (Some(Ok(nanos)), Some(peak)) if output.status.success() => Ok(Run {
            taken: Duration::from_nanos(nanos),
            peak: peak?,
        }),
        _ => Err(format!("{run}: {}", String::from_utf8_lossy(&output.stderr)).into()),
    }
}

/// In the second process: tells what the run took.
pub(crate) fn tell(taken: Duration) -> Outcome<()> {
    writeln!(io::stdout(), "{} {}", taken.as_nanos(), peak()?)?;
    Ok(())
}

/// The most memory this process ever had, in bytes.
fn peak() -> Outcome<u64> {
    let status = std::fs::read_to_string("/proc/self/status")?;
    let mut lines = status.lines();
    let peak = lines.find_map(|line| line.strip_prefix("VmHWM:"));
    let kilobytes = peak.and_then(|peak| peak.trim().strip_suffix(" kB"));
    let kilobytes: u64 = kilobytes.ok_or("no VmHWM in /proc/self/status")?.parse()?;
    Ok(kilobytes * 1024)
}
