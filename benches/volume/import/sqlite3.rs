//! The `sqlite3` command of the system: what everybody has to take in a list with.

use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use crate::Outcome;
use crate::place::remove;

/// Whether the command is there. Where it is not, that must have been allowed.
pub(super) fn find(may_be_missing: bool) -> Outcome<bool> {
    let there = Command::new("sqlite3").arg("--version").output().is_ok();
    match there || may_be_missing {
        true => Ok(there),
        false => Err(
            "the command sqlite3 is missing: install the package sqlite3, \
                      or leave it out with --without-sqlite3"
                .into(),
        ),
    }
}

/// Takes a list into one plain table.
pub(super) fn import(list: &Path, to: &Path) -> Outcome<Duration> {
    remove(to)?;
    let mut command = Command::new("sqlite3");
    command.args(
        [".mode csv", ".separator ;"]
            .iter()
            .flat_map(|line| ["-cmd", line]),
    );
    command
        .arg(to)
        .arg(format!(".import '{}' personen", list.display()));
    let start = Instant::now();
    let output = command.output()?;
    let taken = start.elapsed();
    match output.status.success() && output.stderr.is_empty() {
        true => Ok(taken),
        false => Err(String::from_utf8_lossy(&output.stderr).into()),
    }
}
