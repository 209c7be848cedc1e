//! `leerrecht init`: a new case file, with its officer and work area.

use std::ops::RangeInclusive;

use clap::Args;
use serde_json::json;

use super::answer::Answer;
use super::context::{CaseFile, Context};
use super::failure::Failure;
use super::{place, progress, secret, value};
use crate::clock;
use crate::domain::municipality::{AreaPart, WorkArea};
use crate::domain::officer::{OfficerDraft, OfficerFunction};
use crate::i18n::{Words, tr};
use crate::service::office::Settings;
use crate::service::session::{self, FirstOffice};

/// Variables that hold the name of who works at this computer.
const LOGIN: [&str; 3] = ["USER", "LOGNAME", "USERNAME"];

/// What a new file begins with.
#[derive(Debug, Default, Args)]
pub(super) struct Init {
    #[arg(long, value_name = "NAME")]
    officer: Option<String>,
    #[arg(long, value_name = "FUNCTION", value_parser = value::code::<OfficerFunction>())]
    function: Option<OfficerFunction>,
    #[arg(long, value_name = "NUMBER")]
    boa: Option<String>,
    #[arg(long)]
    trainee: bool,
    #[arg(long, value_name = "AREA", value_parser = value::area)]
    area: Vec<AreaPart>,
    #[arg(long, value_name = "AGES", value_parser = value::ages)]
    ages: Option<RangeInclusive<u8>>,
}

/// Makes it.
pub(super) fn run(init: &Init, context: &Context<'_>) -> Result<Answer, Failure> {
    let file = create(init, context)?;
    Ok(file.finish(Answer::new(String::new(), json!({})), context.words))
}

/// Makes the case file of this call.
pub(super) fn create(init: &Init, context: &Context<'_>) -> Result<CaseFile, Failure> {
    let path = context.path()?;
    place::check_new(&path, &context.globals)?;
    let first = init.first_office(context);
    let given = secret::given(context.globals.passphrase_file.as_deref(), secret::VARIABLE)?;
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let secret = secret::fresh(given, &[&first.officer.name, &name], context.words)?;
    progress::listen();
    let session = session::create(&path, &secret, &first, clock::now(), context.today)
        .map_err(|error| Failure::from(error).at(&path))?;
    context.tell_place(&session);
    CaseFile::made(session, first.officer.name, context.today)
}

impl Init {
    fn first_office(&self, context: &Context<'_>) -> FirstOffice {
        let area = WorkArea {
            parts: self.area.clone(),
            ages: self.ages.clone(),
        };
        FirstOffice {
            officer: self.first_officer(context.words),
            settings: Settings {
                municipality: area.home().map(|part| part.municipality),
                region: context.globals.region,
                ..Settings::default()
            },
            area,
        }
    }

    /// Who does not say his name gets that of this computer, and it is told.
    fn first_officer(&self, words: &Words) -> OfficerDraft {
        let name = self.officer.clone().or_else(login);
        OfficerDraft {
            name: name.unwrap_or_else(|| tr!(words, "officer-without-name")),
            function: self.function.unwrap_or(OfficerFunction::Leerplicht),
            trainee: self.trainee,
            boa_number: self.boa.clone(),
            phone: None,
            email: None,
            from: None,
            until: None,
        }
    }
}

/// Who works at this computer. A name to begin with: it can be changed.
fn login() -> Option<String> {
    LOGIN
        .iter()
        .filter_map(|name| std::env::var(name).ok())
        .find(|name| !name.trim().is_empty())
}
