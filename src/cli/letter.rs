//! `leerrecht letter`: makes the letters of a case, or of all cases in a view, and writes their pages.

mod told;

use std::io::Write;
use std::path::{Path, PathBuf};

use clap::Args;

use super::answer::Answer;
use super::context::{CaseFile, Context};
use super::failure::{Failure, log};
use super::value;
use crate::domain::case::CaseNumber;
use crate::domain::guardian::Role;
use crate::domain::id::CaseId;
use crate::domain::letter::{Addressee, LetterKind, LetterReference};
use crate::files::{self, Existing, FilesError, Pending};
use crate::service::letters::{self, Edits, LetterError, Printer, Proposal};
use crate::service::list::{self, CaseList, Filter, tagged};
use crate::service::{cases, views};

/// Of which cases, and where to.
#[derive(Debug, Args)]
pub(super) struct Letter {
    #[arg(
        long,
        value_name = "NUMBER",
        conflicts_with = "all",
        required_unless_present = "all"
    )]
    case: Option<String>,
    #[arg(long, requires = "view")]
    all: bool,
    #[arg(long, value_name = "KIND", value_parser = value::code::<LetterKind>())]
    kind: LetterKind,
    #[arg(long, value_name = "VIEW", requires = "all")]
    view: Option<String>,
    #[arg(long)]
    again: bool,
    #[arg(long, value_name = "PATH")]
    out: PathBuf,
}

/// A letter that was made, and what became of its pages.
struct Made {
    reference: LetterReference,
    name: String,
    to: &'static str,
    /// Where they are, or why they are not written: the letter stands in the case all the same.
    pages: Result<PathBuf, Refused>,
}

/// Why a case got no letter, or a letter no file.
#[derive(Debug, thiserror::Error)]
enum Refused {
    #[error(transparent)]
    Letter(#[from] LetterError),
    #[error(transparent)]
    Files(#[from] FilesError),
}

impl From<Refused> for Failure {
    fn from(refused: Refused) -> Self {
        match refused {
            Refused::Letter(error) => error.into(),
            Refused::Files(error) => error.into(),
        }
    }
}

/// Makes them, and says where they are.
pub(super) fn run(letter: &Letter, context: &Context<'_>) -> Result<Answer, Failure> {
    if letter.all && !files::is_folder(&letter.out) {
        return Err(Failure::new("letter-no-folder").at(&letter.out));
    }
    let file = context.open_to_write()?;
    let mut printer = Printer::new()?;
    match (&letter.case, &letter.view) {
        (Some(number), _) => {
            let case = cases::find(file.desk(), number.trim())?.pop();
            let case = case.ok_or_else(|| Failure::new("no-case"))?;
            let made = letter.make(&file, &mut printer, case.id)?;
            Ok(told::answer(&made, &[], context.words))
        }
        (None, view) => of_view(letter, view.as_deref(), &file, &mut printer, context),
    }
}

fn of_view(
    letter: &Letter,
    view: Option<&str>,
    file: &CaseFile,
    printer: &mut Printer,
    context: &Context<'_>,
) -> Result<Answer, Failure> {
    let (mut made, mut refused) = (Vec::new(), Vec::new());
    for (id, number) in chosen(view.unwrap_or_default(), file, context)? {
        match letter.make(file, printer, id) {
            Ok(all) => made.extend(all),
            Err(why) => refused.push((number, why)),
        }
    }
    Ok(told::answer(&made, &refused, context.words))
}

/// The cases of a view, in its order.
fn chosen(
    name: &str,
    file: &CaseFile,
    context: &Context<'_>,
) -> Result<Vec<(CaseId, CaseNumber)>, Failure> {
    let desk = file.desk();
    let views = views::views(desk)?;
    let view = views.into_iter().find(|view| view.name == name.trim());
    let view =
        view.ok_or_else(|| Failure::wrong_call("no-view", vec![("name", name.trim().to_owned())]))?;
    let among = match &view.asked.tag {
        Some(tag) => Some(tagged(desk, tag)?.into_iter().collect()),
        None => None,
    };
    let filter = Filter {
        due: view.asked.due.range(context.today),
        among,
        ..view.asked.filter
    };
    let list = CaseList::load(file.store())?;
    let all = list.view(&filter, view.sort).all();
    let lines = list::lines(file.store(), &all)?;
    Ok(lines
        .iter()
        .map(|line| (line.case.id, line.case.number))
        .collect())
}

impl Letter {
    /// Makes the letters of a case and writes their pages. The places on the disk are taken first: where
    /// one cannot be, nothing is made. What fails later is told of each: made is made.
    fn make(
        &self,
        file: &CaseFile,
        printer: &mut Printer,
        case: CaseId,
    ) -> Result<Vec<Made>, Refused> {
        let proposal = letters::propose(file.desk(), case, self.kind)?;
        let edits = Edits {
            again: self.again,
            ..Edits::default()
        };
        let places = self.places(&proposal, &edits).into_iter();
        let places = places.map(|path| Pending::create(&path, Existing::Keep));
        let places: Vec<Pending> = places.collect::<Result<_, _>>()?;
        let (made, _) = letters::make(file.desk(), printer, &proposal, &edits)?;
        let made = made.iter().zip(places).map(|(letter, place)| {
            let one = proposal.recipient(letter.to);
            Made {
                reference: letter.reference,
                name: one.map(|one| one.name.clone()).unwrap_or_default(),
                to: addressee(letter.to, one.and_then(|one| one.role)),
                pages: write(file, letter, place),
            }
        });
        Ok(made.collect())
    }

    /// Where the pages go: a single letter where it was asked, several with the number of each.
    fn places(&self, proposal: &Proposal, edits: &Edits) -> Vec<PathBuf> {
        let chosen = proposal.chosen(edits);
        let single = chosen.len() == 1;
        let numbers = chosen
            .iter()
            .map(|to| proposal.reference_of(edits, *to).number);
        let place = |number| match (self.all, single) {
            (true, _) => {
                let name = format!("{}-{}-{number}.pdf", proposal.number, self.kind);
                self.out.join(name)
            }
            (false, true) => self.out.clone(),
            (false, false) => numbered(&self.out, number),
        };
        numbers.map(place).collect()
    }
}

/// Writes the pages of a letter that was made. The log says that they leave before they do, and that they
/// stayed where they could not be written.
fn write(file: &CaseFile, letter: &letters::Made, place: Pending) -> Result<PathBuf, Refused> {
    letters::note_export(file.desk(), letter.id)?;
    put(place, &letter.pages).map_err(|why| {
        if let Err(error) = letters::note_stayed(file.desk(), letter.id) {
            log(&error);
        }
        why.into()
    })
}

fn put(mut place: Pending, pages: &[u8]) -> Result<PathBuf, FilesError> {
    let path = place.target().to_owned();
    let put = place.write_all(pages);
    put.map_err(|error| FilesError::new(files::Operation::Write, &path, &error))?;
    place.commit()?;
    Ok(path)
}

/// `brief.pdf` as `brief-2.pdf`.
fn numbered(path: &Path, number: u32) -> PathBuf {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let name = match path.extension() {
        Some(ending) => format!("{stem}-{number}.{}", ending.to_string_lossy()),
        None => format!("{stem}-{number}"),
    };
    path.with_file_name(name)
}

/// Who gets it, for programs.
fn addressee(to: Addressee, role: Option<Role>) -> &'static str {
    match to {
        Addressee::Youth(_) => "jongere",
        Addressee::Guardian(_) => role.unwrap_or(Role::Unknown).code(),
    }
}
