//! The passphrase: from a file, from the environment, or asked for on the terminal. Never an
//! argument: arguments stand in the shell's history and in the list of processes.

use std::path::Path;

use zeroize::Zeroizing;

use super::answer::print_message;
use super::failure::Failure;
use crate::files;
use crate::i18n::{Words, tr};
use crate::service::passphrase;

/// A passphrase, wiped from memory when it is no longer needed.
pub(super) type Secret = Zeroizing<String>;

/// The variable that holds the passphrase.
pub(super) const VARIABLE: &str = "LEERRECHT_PASSPHRASE";

/// Far more than a passphrase takes.
const LIMIT: u64 = 4096;

/// Where a passphrase that is not typed comes from.
pub(super) fn given(file: Option<&Path>, variable: &str) -> Result<Option<Secret>, Failure> {
    match file {
        Some(path) => from_file(path).map(Some),
        None => Ok(std::env::var(variable)
            .ok()
            .filter(|value| !value.is_empty())
            .map(Secret::new)),
    }
}

/// The passphrase of a case file that exists.
pub(super) fn existing(file: Option<&Path>, words: &Words) -> Result<Secret, Failure> {
    match given(file, VARIABLE)? {
        Some(secret) => Ok(secret),
        None => match ask(&tr!(words, "cli-ask-passphrase"))? {
            empty if empty.is_empty() => Err(Failure::new("no-passphrase")),
            secret => Ok(secret),
        },
    }
}

/// The first line of a file; what stands below it may be a remark.
fn from_file(path: &Path) -> Result<Secret, Failure> {
    let bytes = Zeroizing::new(files::read(path, LIMIT)?);
    let text = std::str::from_utf8(&bytes)
        .map_err(|_| Failure::new("passphrase-file-unreadable").at(path))?;
    let line = text
        .trim_start_matches('\u{feff}')
        .lines()
        .next()
        .unwrap_or_default();
    if line.is_empty() {
        return Err(Failure::new("passphrase-file-empty").at(path));
    }
    Ok(Secret::new(line.to_owned()))
}

/// A passphrase for a new file, or a new one for a file that exists: from a file or the environment,
/// else chosen on the terminal. One that is easily guessed is refused; `known` are words that anybody
/// can read on the outside.
pub(super) fn fresh(
    given: Option<Secret>,
    known: &[&str],
    words: &Words,
) -> Result<Secret, Failure> {
    let Some(secret) = given else {
        return chosen(known, words);
    };
    match passphrase::weakness(&secret, known) {
        Some(weakness) => Err(Failure::with(weakness.code(), weakness.facts())),
        None => Ok(secret),
    }
}

/// Offers five words, asks, and asks again until the passphrase is strong enough and typed twice.
fn chosen(known: &[&str], words: &Words) -> Result<Secret, Failure> {
    let offered = passphrase::offer()?;
    loop {
        // On the terminal itself, never in a redirected standard error.
        let offer = Secret::new(tr!(words, "cli-offer-words", words = offered.as_str()));
        let question = tr!(words, "cli-ask-new-passphrase");
        let typed = ask(&Secret::new(format!("{}\n{question}", offer.as_str())))?;
        let secret = if typed.is_empty() { &offered } else { &typed };
        if let Some(weakness) = passphrase::weakness(secret, known) {
            let why = words.explain(weakness.code(), &weakness.facts());
            print_message(&format!("{}\n{}", why.message, why.advice));
            continue;
        }
        if *ask(&tr!(words, "cli-ask-again"))? == **secret {
            return Ok(secret.clone());
        }
        let why = words.explain("passphrases-differ", &[]);
        print_message(&format!("{}\n{}", why.message, why.advice));
    }
}

/// The whole of a file: a recovery code may stand on two lines.
pub(super) fn all_of(path: &Path) -> Result<Secret, Failure> {
    let bytes = Zeroizing::new(files::read(path, LIMIT)?);
    let text = std::str::from_utf8(&bytes)
        .map_err(|_| Failure::new("passphrase-file-unreadable").at(path))?;
    Ok(Secret::new(text.to_owned()))
}

/// Asks without showing what is typed.
pub(super) fn ask(question: &str) -> Result<Secret, Failure> {
    rpassword::prompt_password(format!("{question} "))
        .map(Secret::new)
        .map_err(|_| Failure::new("no-passphrase"))
}
