//! CUPS, by its own programs: `lpstat` names the printers, `lp` takes a page from standard input.

use std::io::{self, Read, Write};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use super::{MOST_COPIES, PrintOptions, Printer};
use crate::desktop::DesktopError;
use crate::files::system_word;

/// What the job is called on the printer's display, and in every list of jobs: it names nobody.
const TITLE: &str = "Leerrecht";
/// How long the system gets to take a page over. A printer elsewhere may be slow to answer.
const PATIENCE: Duration = Duration::from_secs(60);
/// Between two looks whether it has.
const STEP: Duration = Duration::from_millis(10);
/// What `lpstat -r` says of a server that runs; it ends well in either case.
const RUNS: &str = "scheduler is running";
/// Of what it says, so many signs are told.
const MOST_SAID: usize = 200;

/// The printers, and which of them is the usual one.
pub(super) fn printers() -> Result<Vec<Printer>, DesktopError> {
    let names = ask(&["-e"])?;
    let usual = ask(&["-d"])?;
    let found = listed(&names.out, &usual.out);
    if !found.is_empty() {
        return Ok(found);
    }
    match ask(&["-r"])?.out.trim() {
        RUNS => Err(DesktopError::NoPrinter),
        _ => Err(DesktopError::NoPrintServer),
    }
}

fn ask(arguments: &[&str]) -> Result<Answer, DesktopError> {
    run(command("lpstat").args(arguments), &[], PATIENCE)
}

/// Prints, and says in our words why not.
pub(super) fn print(pdf: &[u8], options: &PrintOptions) -> Result<(), DesktopError> {
    let answer = run(command("lp").args(arguments(options)), pdf, PATIENCE)?;
    if answer.is_taken() {
        return Ok(());
    }
    // Why is looked up only now: to ask takes time.
    let usual = match printers() {
        Ok(found) => found.iter().any(|printer| printer.is_default),
        Err(none @ (DesktopError::NoPrinter | DesktopError::NoPrintServer)) => return Err(none),
        Err(_) => true,
    };
    match options.printer {
        None if !usual => Err(DesktopError::NoDefaultPrinter),
        Some(_) | None => Err(answer.refused()),
    }
}

/// A program of CUPS. It answers in the words that are read here.
fn command(name: &str) -> Command {
    let mut command = Command::new(name);
    command.env("LC_ALL", "C");
    command
}

fn arguments(options: &PrintOptions) -> Vec<String> {
    let copies = options.copies.clamp(1, MOST_COPIES);
    // A printer may be set to both sides: one side is said as well.
    let sides = match options.both_sides {
        true => "sides=two-sided-long-edge",
        false => "sides=one-sided",
    };
    let mut all = vec!["-t".to_owned(), TITLE.to_owned()];
    all.extend(["-n".to_owned(), copies.to_string()]);
    for option in [sides, "media=A4", "print-scaling=none"] {
        all.extend(["-o".to_owned(), option.to_owned()]);
    }
    if let Some(printer) = &options.printer {
        all.extend(["-d".to_owned(), printer.clone()]);
    }
    all
}

/// The names of `lpstat -e`, one a line, and what `lpstat -d` says behind its colon.
fn listed(names: &str, usual: &str) -> Vec<Printer> {
    let usual = usual.lines().find_map(|line| line.split_once(": "));
    let usual = usual.map(|(_, name)| name.trim());
    let names = names.lines().map(str::trim).filter(|name| !name.is_empty());
    let printer = |name: &str| Printer {
        name: name.to_owned(),
        is_default: Some(name) == usual,
    };
    names.map(printer).collect()
}

/// What a program answered.
struct Answer {
    status: ExitStatus,
    out: String,
    said: String,
    /// Whether it took all that it was given.
    given: io::Result<()>,
}

impl Answer {
    fn is_taken(&self) -> bool {
        self.status.success() && self.given.is_ok()
    }

    /// Its refusal, in its own words.
    fn refused(&self) -> DesktopError {
        let mut lines = self.said.lines().map(str::trim);
        let said = lines.find(|line| !line.is_empty());
        let said = said.map(|line| line.strip_prefix("lp: ").unwrap_or(line));
        let said = match (said, &self.given) {
            (Some(said), _) => said.chars().take(MOST_SAID).collect(),
            (None, Err(error)) => system_word(error.kind()).to_owned(),
            (None, Ok(())) => self.status.to_string(),
        };
        DesktopError::PrintRefused { said }
    }
}

/// Runs a program to its end, with this on its standard input. One that does not end is ended.
fn run(command: &mut Command, input: &[u8], patience: Duration) -> Result<Answer, DesktopError> {
    let piped = command.stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut child = piped
        .stderr(Stdio::piped())
        .spawn()
        .map_err(|_| DesktopError::NoPrintCommand)?;
    let (to, from, said) = (child.stdin.take(), child.stdout.take(), child.stderr.take());
    thread::scope(|scope| {
        // Each in a thread of its own: a program that reads and writes at once must not wait for us.
        let given = scope.spawn(move || to.map_or(Ok(()), |mut to| to.write_all(input)));
        let out = scope.spawn(move || text(from));
        let said = scope.spawn(move || text(said));
        let status = wait(&mut child, patience)?;
        let broken = || io::Error::from(io::ErrorKind::Other);
        Ok(Answer {
            status,
            out: out.join().unwrap_or_default(),
            said: said.join().unwrap_or_default(),
            given: given.join().unwrap_or_else(|_| Err(broken())),
        })
    })
}

fn text(from: Option<impl Read>) -> String {
    let mut bytes = Vec::new();
    if let Some(mut from) = from {
        // What was said before it broke off is all there is.
        let _ = from.read_to_end(&mut bytes);
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

fn wait(child: &mut Child, patience: Duration) -> Result<ExitStatus, DesktopError> {
    let begun = Instant::now();
    while begun.elapsed() < patience {
        match child.try_wait() {
            Ok(Some(status)) => return Ok(status),
            Ok(None) => thread::sleep(STEP),
            Err(_) => break,
        }
    }
    // It may have ended just now; then there is nothing to end.
    let _ = child.kill();
    let _ = child.wait();
    Err(DesktopError::PrintSilent)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A program that stands for one of CUPS.
    fn stand_in(script: &str) -> Command {
        let mut command = Command::new("sh");
        command.args(["-c", script]);
        command
    }

    const SHORT: Duration = Duration::from_secs(20);

    #[test]
    fn printers_are_read_as_they_are_listed() {
        let usual = "system default destination: Kamer_1\n";
        let found = listed("Kamer_1\nGang\n\n", usual);
        let named: Vec<(&str, bool)> = found
            .iter()
            .map(|one| (one.name.as_str(), one.is_default))
            .collect();
        assert_eq!(named, [("Kamer_1", true), ("Gang", false)]);
        let none = listed("Gang\n", "no system default destination\n");
        assert!(!none[0].is_default);
        assert!(listed("", "").is_empty());
    }

    #[test]
    fn the_options_are_those_of_lp() {
        let options = PrintOptions {
            printer: Some("Gang".to_owned()),
            copies: 3,
            both_sides: true,
        };
        let said = arguments(&options).join(" ");
        assert_eq!(
            said,
            "-t Leerrecht -n 3 -o sides=two-sided-long-edge -o media=A4 -o print-scaling=none -d Gang"
        );
        let none = PrintOptions {
            copies: 0,
            ..PrintOptions::default()
        };
        assert_eq!(
            arguments(&none).join(" "),
            "-t Leerrecht -n 1 -o sides=one-sided -o media=A4 -o print-scaling=none"
        );
        let many = PrintOptions {
            copies: u16::MAX,
            ..PrintOptions::default()
        };
        assert_eq!(arguments(&many)[3], "99");
    }

    #[test]
    fn all_of_a_large_page_is_given() {
        let page = vec![b'x'; 3_000_000];
        let answer = run(&mut stand_in("wc -c"), &page, SHORT).unwrap();
        assert!(answer.is_taken());
        assert_eq!(answer.out.trim(), "3000000");
    }

    #[test]
    fn a_refusal_is_told_in_its_own_words() {
        let page = vec![b'x'; 3_000_000];
        let script = "echo 'lp: Error - no toner' >&2; exit 1";
        let answer = run(&mut stand_in(script), &page, SHORT).unwrap();
        assert!(!answer.is_taken());
        let said = "Error - no toner".to_owned();
        assert_eq!(answer.refused(), DesktopError::PrintRefused { said });
        // One that ends well without having taken everything has printed half a letter.
        let answer = run(&mut stand_in("exit 0"), &page, SHORT).unwrap();
        assert!(!answer.is_taken());
        assert!(
            matches!(answer.refused(), DesktopError::PrintRefused { said } if !said.is_empty())
        );
    }

    #[test]
    fn what_does_not_answer_is_ended() {
        let begun = Instant::now();
        let mut hangs = stand_in("exec sleep 600");
        let silent = run(&mut hangs, b"x", Duration::from_millis(200)).err();
        assert_eq!(silent, Some(DesktopError::PrintSilent));
        assert!(begun.elapsed() < SHORT);
    }

    #[test]
    fn a_system_without_it_says_so() {
        let none = run(&mut Command::new("leerrecht-no-such-program"), b"", SHORT);
        assert_eq!(none.err(), Some(DesktopError::NoPrintCommand));
    }
}
