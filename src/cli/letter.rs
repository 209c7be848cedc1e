//! `leerrecht letter`: makes the letters of a case, or of all cases in a view, and writes their pages.

use std::io::Write;
use std::path::{Path, PathBuf};

use clap::Args;
use serde_json::{Value, json};

use super::answer::Answer;
use super::context::{CaseFile, Context};
use super::failure::Failure;
use super::value;
use crate::domain::case::CaseNumber;
use crate::domain::guardian::Role;
use crate::domain::id::CaseId;
use crate::domain::letter::{Addressee, LetterKind};
use crate::files::{self, Existing, FilesError, Pending};
use crate::i18n::{Words, tr};
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

/// A letter that was made, and where its pages are.
struct Written {
    case: CaseNumber,
    number: u32,
    name: String,
    to: &'static str,
    path: PathBuf,
}

/// Why a case got no letter.
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

impl Refused {
    fn why(&self, words: &Words) -> (&'static str, String) {
        let (code, facts) = match self {
            Self::Letter(error) => (error.code(), error.facts()),
            Self::Files(error) => (error.code(), error.facts()),
        };
        (code, words.explain(code, &facts).message)
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
            let written = letter.write(&file, &mut printer, case.id)?;
            Ok(answer(&written, &[], context.words))
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
    let (mut written, mut refused) = (Vec::new(), Vec::new());
    for (id, number) in chosen(view.unwrap_or_default(), file, context)? {
        match letter.write(file, printer, id) {
            Ok(made) => written.extend(made),
            Err(why) => refused.push((number, why)),
        }
    }
    Ok(answer(&written, &refused, context.words))
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
    /// one cannot be, nothing is made.
    fn write(
        &self,
        file: &CaseFile,
        printer: &mut Printer,
        case: CaseId,
    ) -> Result<Vec<Written>, Refused> {
        let desk = file.desk();
        let proposal = letters::propose(desk, case, self.kind)?;
        let edits = Edits {
            again: self.again,
            ..Edits::default()
        };
        let places = self.places(&proposal, &edits).into_iter();
        let places = places.map(|path| Pending::create(&path, Existing::Keep));
        let places: Vec<Pending> = places.collect::<Result<_, _>>()?;
        let (made, _) = letters::make(desk, printer, &proposal, &edits)?;
        let mut written = Vec::with_capacity(made.len());
        for (letter, mut place) in made.iter().zip(places) {
            letters::note_export(file.desk(), letter.id)?;
            let path = place.target().to_owned();
            let put = place.write_all(&letter.pages);
            put.map_err(|error| FilesError::new(files::Operation::Write, &path, &error))?;
            place.commit()?;
            let one = proposal.recipient(letter.to);
            written.push(Written {
                case: proposal.number,
                number: letter.number,
                name: one.map(|one| one.name.clone()).unwrap_or_default(),
                to: addressee(letter.to, one.and_then(|one| one.role)),
                path,
            });
        }
        Ok(written)
    }

    /// Where the pages go: one letter where it was asked, several with a number each.
    fn places(&self, proposal: &Proposal, edits: &Edits) -> Vec<PathBuf> {
        let chosen = proposal.chosen(edits);
        let numbers = 1..=chosen.len();
        if self.all {
            let name = |at| format!("{}-{}-{at}.pdf", proposal.number, self.kind);
            numbers.map(|at| self.out.join(name(at))).collect()
        } else if chosen.len() == 1 {
            vec![self.out.clone()]
        } else {
            numbers.map(|at| numbered(&self.out, at)).collect()
        }
    }
}

/// `brief.pdf` as `brief-2.pdf`.
fn numbered(path: &Path, at: usize) -> PathBuf {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let name = match path.extension() {
        Some(ending) => format!("{stem}-{at}.{}", ending.to_string_lossy()),
        None => format!("{stem}-{at}"),
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

fn answer(written: &[Written], refused: &[(CaseNumber, Refused)], words: &Words) -> Answer {
    let made = written.iter().map(|it| {
        let reference = format!("{} / {}", it.case, it.number);
        let path = it.path.display().to_string();
        tr!(
            words,
            "letter-written",
            reference = reference,
            name = it.name.as_str(),
            path = path
        )
    });
    let not = refused.iter().map(|(number, why)| {
        let (_, message) = why.why(words);
        tr!(
            words,
            "letter-refused",
            number = number.to_string(),
            why = message
        )
    });
    let mut lines: Vec<String> = made.chain(not).collect();
    if lines.is_empty() {
        lines.push(tr!(words, "letter-nothing-in-view"));
    }
    Answer::new(lines.join("\n"), as_json(written, refused, words))
        .with_part_refused(!refused.is_empty())
}

fn as_json(written: &[Written], refused: &[(CaseNumber, Refused)], words: &Words) -> Value {
    let made = |it: &Written| {
        json!({
            "case": it.case.to_string(),
            "number": it.number,
            "to": it.to,
            "file": it.path,
        })
    };
    let not = |(number, why): &(CaseNumber, Refused)| {
        let (code, message) = why.why(words);
        json!({ "case": number.to_string(), "code": code, "message": message })
    };
    json!({
        "letters": written.iter().map(made).collect::<Value>(),
        "refused": refused.iter().map(not).collect::<Value>(),
    })
}
