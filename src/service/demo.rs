//! The demonstration: a case file of invented people, made from nothing with the sample files that
//! the program carries, and worked in as an officer would. `office` is who works there and with whom,
//! `stories` what happened in each case.

mod office;
mod stories;

use std::path::{Path, PathBuf};

use super::cases::CaseError;
use super::desk::Desk;
use super::house_style::HouseStyleError;
use super::import::{ImportError, Report};
use super::letters::LetterError;
use super::office::OfficeError;
use super::safekeeping::{self, SafekeepingError, Watch};
use super::youths::YouthError;
use crate::domain::case::CaseNumber;
use crate::domain::letter::LetterReference;
use crate::domain::time::{Date, Timestamp};
use crate::files::{self, FilesError};
use crate::store::{Query, Scope, StoreError};

pub use office::{Office, office};

/// The case file in the demonstration's folder.
pub const FILE: &str = "demo.leerrecht-db";

/// The passphrase of the demonstration; shown, because nothing in it is anybody's.
pub const PASSPHRASE: &str = "lantaarn zeilboot kastanje druppel wekkerradio";

/// What is looked for: with a wrong accent, in another order, with one typing error.
const SEARCHES: [&str; 3] = ["fíetje voorbeeld", "proef van der anne", "vorobeeld noor"];

/// What was done, for the door to tell.
#[derive(Debug)]
pub struct Demo {
    /// The case file.
    pub path: PathBuf,
    /// Each sample file with what came of it.
    pub imports: Vec<(&'static str, Report)>,
    /// Youths in the file.
    pub youths: u64,
    /// Schools in the file.
    pub schools: u64,
    /// What was looked for and found.
    pub searches: Vec<Searched>,
    /// The cases that were opened.
    pub cases: Vec<CaseNumber>,
    /// Those of them that were closed.
    pub closed: Vec<CaseNumber>,
    /// The case that letters were made of, and their files.
    pub letters: Vec<(CaseNumber, PathBuf)>,
    /// The verified copy.
    pub copy: PathBuf,
    /// Lines in the log of the file.
    pub log_lines: i64,
}

/// A search and its answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Searched {
    /// What was typed.
    pub text: &'static str,
    /// How many hold all the words.
    pub count: usize,
    /// The first name shown.
    pub first: Option<String>,
    /// Whether it was found in spite of a typing error.
    pub near: bool,
}

/// What went wrong.
#[derive(Debug, thiserror::Error)]
pub enum DemoError {
    /// A file stands there that is not the demonstration's.
    #[error("{} is not a file of the demonstration", .0.display())]
    NotOurs(PathBuf),
    /// Keeping the file.
    #[error(transparent)]
    Safekeeping(#[from] SafekeepingError),
    /// Taking in a sample.
    #[error(transparent)]
    Import(#[from] ImportError),
    /// Working on a case.
    #[error(transparent)]
    Case(#[from] CaseError),
    /// Working on what is known of a youth.
    #[error(transparent)]
    Youth(#[from] YouthError),
    /// The house style of the letters.
    #[error(transparent)]
    HouseStyle(#[from] HouseStyleError),
    /// Making a letter.
    #[error(transparent)]
    Letter(#[from] LetterError),
    /// The office.
    #[error(transparent)]
    Office(#[from] OfficeError),
    /// The stories cannot be read: the program was put together wrongly.
    #[error("the stories of the demonstration: {0}")]
    Stories(#[from] serde_json::Error),
    /// A file beside the case file.
    #[error(transparent)]
    Files(#[from] FilesError),
    /// The case file.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl DemoError {
    /// What the sentence of this error may name.
    pub fn facts(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::NotOurs(path) => vec![("path", path.display().to_string())],
            Self::Safekeeping(error) => error.facts(),
            Self::Import(error) => error.facts(),
            Self::Case(error) => error.facts(),
            Self::Youth(error) => error.facts(),
            Self::HouseStyle(error) => error.facts(),
            Self::Letter(error) => error.facts(),
            Self::Office(error) => error.facts(),
            Self::Stories(error) => vec![("reason", error.to_string())],
            Self::Files(error) => error.facts(),
            Self::Store(error) => error.facts(),
        }
    }

    /// A short fixed word for this error, the key of its sentence.
    pub fn code(&self) -> &'static str {
        match self {
            Self::NotOurs(_) => "not-the-demo",
            Self::Safekeeping(error) => error.code(),
            Self::Import(error) => error.code(),
            Self::Case(error) => error.code(),
            Self::Youth(error) => error.code(),
            Self::HouseStyle(error) => error.code(),
            Self::Letter(error) => error.code(),
            Self::Office(error) => error.code(),
            Self::Stories(_) => "demo-stories",
            Self::Files(error) => error.code(),
            Self::Store(error) => error.code(),
        }
    }
}

/// Makes the demonstration anew in a folder. Its own file of an earlier time goes; any other file
/// of that name stays, and nothing is done.
pub fn demo(folder: &Path, now: Timestamp, today: Date) -> Result<Demo, DemoError> {
    let path = folder.join(FILE);
    let Office { session, imports } = office(&path, now, today)?;
    let desk = session.desk(now, today);
    let searches = SEARCHES
        .iter()
        .map(|text| searched(desk, text))
        .collect::<Result<_, _>>()?;
    let told = stories::tell(desk)?;
    let letters = lay_down(folder, told.letters)?;
    let watch = Watch::silent();
    let copy = safekeeping::backup(&session, safekeeping::Reason::Asked, now, &watch)?;
    let report = safekeeping::verify(&session, &watch)?;
    let (youths, schools) = desk
        .store
        .read(|file| Ok::<_, StoreError>((file.youth_count()?, file.school_count()?)))?;
    session.close();
    Ok(Demo {
        path,
        imports,
        youths,
        schools,
        searches,
        cases: told.cases,
        closed: told.closed,
        letters,
        copy: copy.path,
        log_lines: report.log_lines,
    })
}

/// Writes the pages of the letters beside the case file; those of an earlier demonstration go.
fn lay_down(
    folder: &Path,
    letters: Vec<(LetterReference, Vec<u8>)>,
) -> Result<Vec<(CaseNumber, PathBuf)>, DemoError> {
    let mut laid = Vec::with_capacity(letters.len());
    for (LetterReference { case, number }, pages) in letters {
        let path = folder.join(format!("waarschuwing-{case}-{number}.pdf"));
        files::write(&path, &pages, files::Existing::Replace)?;
        laid.push((case, path));
    }
    Ok(laid)
}

fn searched(desk: Desk<'_>, text: &'static str) -> Result<Searched, DemoError> {
    let query = Query::within(text, Scope::Youths);
    let hits = desk.store.read(|file| file.search(&query))?;
    let first = hits.best.first().or(hits.near.first());
    Ok(Searched {
        text,
        count: hits.count,
        first: first.map(|hit| hit.title.clone()),
        near: hits.best.is_empty() && !hits.near.is_empty(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_does_what_it_says_and_does_it_again() {
        let folder = tempfile::tempdir().unwrap();
        let today = "2026-11-23".parse().unwrap();
        for round in 0..2 {
            let now = Timestamp(1_795_000_000_000 + round * 60_000);
            let demo = demo(folder.path(), now, today).unwrap();
            assert_eq!((demo.cases.len(), demo.searches.len()), (20, 3), "{demo:?}");
            for searched in &demo.searches {
                assert!(searched.first.is_some(), "{searched:?}");
            }
            assert!(demo.searches[2].near && !demo.searches[0].near);
            for (name, report) in &demo.imports {
                let taken = report.new + report.changed + report.unchanged;
                assert!(taken > 0, "{name}: {report:?}");
            }
            assert_eq!(demo.closed.len(), 3, "{demo:?}");
            assert_eq!(demo.letters.len(), 3, "both parents and Fietje");
            for (_, path) in &demo.letters {
                assert!(std::fs::read(path).unwrap().starts_with(b"%PDF-"));
            }
        }
    }

    #[test]
    fn a_file_of_somebody_else_stays() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(FILE);
        std::fs::write(&path, "mijn brief").unwrap();
        let today = "2026-11-23".parse().unwrap();
        let refused = demo(folder.path(), Timestamp(1_795_000_000_000), today);
        assert!(matches!(refused, Err(DemoError::NotOurs(_))));
        assert_eq!(std::fs::read(&path).unwrap(), b"mijn brief");
    }
}
