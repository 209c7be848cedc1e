//! What can be typed after `leerrecht`: the commands and their options. Their help is not here but
//! in the Fluent files (see [`super::help`]); what they do is not here either.

use std::path::PathBuf;

use clap::{ArgAction, Args, Parser, Subcommand};

use super::backup::Backup;
use super::case::CaseCommand;
use super::cases::Cases;
use super::demo::DemoCall;
use super::import::Import;
use super::init::Init;
use super::letter::Letter;
use super::log::Log;
use super::passphrase::{Passphrase, Recovery};
use super::restore::Restore;
use super::undo::Undo;
use super::value;
use super::verify::Verify;
use super::window::WindowCall;
use crate::domain::municipality::HolidayRegion;
use crate::domain::time::Date;

/// The whole of a call.
#[derive(Debug, Parser)]
#[command(
    name = "leerrecht",
    version,
    disable_help_flag = true,
    disable_version_flag = true
)]
#[command(disable_help_subcommand = true, subcommand_required = true)]
pub(super) struct Call {
    #[command(flatten)]
    pub(super) globals: Globals,
    #[command(subcommand)]
    pub(super) command: Command,
}

/// Options that every command takes.
#[derive(Debug, Clone, Args)]
pub(super) struct Globals {
    #[arg(long, global = true, value_name = "PATH")]
    pub(super) file: Option<PathBuf>,
    #[arg(long, global = true)]
    pub(super) json: bool,
    #[arg(long, global = true, value_name = "DATE", value_parser = value::date)]
    pub(super) today: Option<Date>,
    #[arg(long, global = true, value_name = "PATH")]
    pub(super) passphrase_file: Option<PathBuf>,
    #[arg(long, global = true, value_name = "REGION", value_parser = value::code::<HolidayRegion>())]
    pub(super) region: Option<HolidayRegion>,
    #[arg(long, global = true, value_name = "LANGUAGE", value_parser = ["nl", "en"])]
    pub(super) lang: Option<String>,
    #[arg(long, short, global = true, action = ArgAction::Help)]
    help: Option<bool>,
    #[arg(long, short = 'V', action = ArgAction::Version)]
    version: Option<bool>,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub(super) enum Command {
    #[command(hide = true)]
    Window(WindowCall),
    Init(Init),
    Demo(DemoCall),
    #[command(subcommand)]
    Import(Import),
    Cases(Cases),
    #[command(subcommand)]
    Case(CaseCommand),
    Letter(Letter),
    Log(Log),
    Undo(Undo),
    Backup(Backup),
    Restore(Restore),
    Verify(Verify),
    #[command(subcommand)]
    Passphrase(Passphrase),
    #[command(subcommand)]
    Recovery(Recovery),
}
