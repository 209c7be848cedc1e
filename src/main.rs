//! The program's door: today the command line; the window comes in beside it.

use std::process::ExitCode;

fn main() -> ExitCode {
    // The log holds no personal data; it is silent until somebody asks for it.
    tracing_subscriber::fmt()
        .with_env_filter(tracing_subscriber::EnvFilter::from_env("LEERRECHT_LOG"))
        .with_writer(std::io::stderr)
        .init();
    leerrecht::cli::run(std::env::args_os().collect())
}
