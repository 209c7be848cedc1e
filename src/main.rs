//! The program's door: the command line, or the window.

use std::process::ExitCode;

use leerrecht::cli::{self, End, Window};
use leerrecht::desktop::printers::Printers;
use leerrecht::service::preferences::Preferences;
use leerrecht::ui::{self, Start};

fn main() -> ExitCode {
    // The log holds no personal data; it is silent until somebody asks for it.
    tracing_subscriber::fmt()
        .with_env_filter(tracing_subscriber::EnvFilter::from_env("LEERRECHT_LOG"))
        .with_writer(std::io::stderr)
        .init();
    match cli::run(std::env::args_os().collect()) {
        End::Exit(code) => code,
        End::Window(window) => open(window),
    }
}

fn open(window: Window) -> ExitCode {
    let start = Start {
        file: window.file,
        today: window.today,
        language: window.language,
        preferences: Preferences::file(),
        listens: true,
        passphrase: window.passphrase,
        gallery: window.gallery,
        printers: Printers::default(),
    };
    match ui::run(start) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            tracing::error!(%error, "no window");
            cli::no_window(window.language)
        }
    }
}
