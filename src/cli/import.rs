//! `leerrecht import`: lists of persons, schools and enrolments.

mod report;

use std::path::PathBuf;

use clap::{Args, Subcommand};

use super::answer::Answer;
use super::context::{CaseFile, Context};
use super::failure::Failure;
use super::progress::Progress;
use super::value;
use crate::clock;
use crate::domain::municipality::{SchoolType, SchoolTypes};
use crate::domain::school::SchoolKey;
use crate::domain::time::Date;
use crate::i18n::tr;
use crate::service::import::{self, About, Column, ImportError, Input, Mode, Options, Report};
use crate::service::{Changes, Store, safekeeping};

/// The kinds of list.
#[derive(Debug, Subcommand)]
pub(super) enum Import {
    Persons(List),
    Schools(SchoolList),
    Enrolments(EnrolmentList),
}

/// A list, and whether to write.
#[derive(Debug, Args)]
pub(super) struct List {
    #[arg(value_name = "FILE")]
    list: PathBuf,
    #[arg(long)]
    dry_run: bool,
    #[arg(long, value_name = "NAME")]
    sheet: Option<String>,
}

/// A list of schools.
#[derive(Debug, Args)]
pub(super) struct SchoolList {
    #[command(flatten)]
    list: List,
    #[arg(long, value_name = "KIND", value_parser = value::school_types)]
    types: Option<SchoolTypes>,
}

/// A list of enrolments.
#[derive(Debug, Args)]
pub(super) struct EnrolmentList {
    #[command(flatten)]
    list: List,
    #[arg(long = "map", value_name = "MAPPING", value_parser = value::mapping)]
    map: Vec<(Column, Option<String>)>,
    #[arg(long, value_name = "SCHOOL", value_parser = value::school)]
    school: Option<SchoolKey>,
    #[arg(long, value_name = "KIND", value_parser = value::code::<SchoolType>())]
    kind: Option<SchoolType>,
    #[arg(long, value_name = "DATE", value_parser = value::date)]
    from: Option<Date>,
}

/// Runs the command.
pub(super) fn run(command: &Import, context: &Context<'_>) -> Result<Answer, Failure> {
    match command {
        Import::Persons(list) => take(list, context, &|store, input, options, mode| {
            import::persons(store, input, options, mode)
        })
        .map(|taken| taken.told_of_area(context)),
        Import::Schools(schools) => take(&schools.list, context, &|store, input, options, mode| {
            let types = schools.types.unwrap_or(SchoolTypes::NONE);
            import::schools(store, input, types, options, mode)
        })
        .map(|taken| taken.answer),
        Import::Enrolments(enrolments) => {
            let about = enrolments.about();
            take(&enrolments.list, context, &|store, input, options, mode| {
                import::enrolments(store, input, &about, options, mode)
            })
            .map(|taken| taken.answer)
        }
    }
}

impl EnrolmentList {
    fn about(&self) -> About {
        About {
            school: self.school,
            kind: self.kind,
            from: self.from,
            columns: self.map.clone(),
        }
    }
}

/// An import that was done.
struct Taken {
    answer: Answer,
    /// Whether no work area was set: everybody counts as inside.
    everywhere: bool,
}

impl Taken {
    /// Without a work area data of people are kept whom it may not concern: that is told.
    fn told_of_area(self, context: &Context<'_>) -> Answer {
        if !self.everywhere {
            return self.answer;
        }
        let text = tr!(context.words, "import-no-area");
        self.answer.closing_with(&text, "no_work_area", true.into())
    }
}

/// One of the imports.
type Taking<'t> =
    dyn Fn(&Store, Input, &Options<'_>, Mode) -> Result<(Report, Changes), ImportError> + 't;

/// Opens list and case file, and counts or writes. The list is opened first: a typing error in its
/// name must not cost a passphrase, nor make a case file.
fn take(list: &List, context: &Context<'_>, taking: &Taking<'_>) -> Result<Taken, Failure> {
    let input = Input::open(&list.list)?.on_sheet(list.sheet.clone());
    let file = if list.dry_run {
        context.open_or_empty()?
    } else {
        context.open_or_create()?
    };
    let taken = copy_before(list, &file, context)
        .and_then(|copy| Ok((count(list, input, &file, context, taking)?, copy)));
    match taken {
        Ok((answer, copy)) => Ok(Taken {
            everywhere: file.work_area()?.parts.is_empty(),
            answer: file.finish(told(answer, copy, context), context.words),
        }),
        Err(failure) => {
            file.give_up();
            Err(failure.at(&list.list))
        }
    }
}

/// An import cannot be undone once something builds on it: what stands in the file is copied first, unless a copy has it all.
fn copy_before(
    list: &List,
    file: &CaseFile,
    context: &Context<'_>,
) -> Result<Option<PathBuf>, Failure> {
    match file.session() {
        Some(session) if file.is_old() && !list.dry_run => {
            let watch = context.watch();
            let copy = safekeeping::backup_before_import(session, clock::now(), &watch)?;
            copy.iter().for_each(|copy| context.tell_of_copy(copy));
            Ok(copy.map(|copy| copy.path))
        }
        _ => Ok(None),
    }
}

fn count(
    list: &List,
    input: Input,
    file: &CaseFile,
    context: &Context<'_>,
    taking: &Taking<'_>,
) -> Result<Answer, Failure> {
    let progress = Progress::new(tr!(context.words, "import-progress"));
    let options = Options {
        today: context.today,
        area: file.work_area()?,
        progress: &|done, total| progress.tell(done, total),
    };
    let mode = match list.dry_run {
        true => Mode::Preview,
        false => Mode::Apply {
            actor: file.actor(),
            previewed: None,
        },
    };
    let (report, changes) = taking(file.store(), input, &options, mode)?;
    if let Some(op) = changes.op {
        import::remember(file.desk(), op, &list.list, &report)?;
    }
    Ok(report::answer(&report, file.path(), context.words))
}

fn told(answer: Answer, copy: Option<PathBuf>, context: &Context<'_>) -> Answer {
    let Some(copy) = copy else {
        return answer;
    };
    let path = copy.display().to_string();
    let text = tr!(context.words, "import-copied", path = path.clone());
    answer.closing_with(&text, "backup", path.into())
}
