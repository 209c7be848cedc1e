//! Calls the program in a folder of its own, with nothing of this machine's settings.

use std::ffi::OsStr;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use serde_json::Value;
use tempfile::TempDir;

/// The passphrase of every case file here.
pub(super) const PASSPHRASE: &str = "kanarie bestek wolkje tapijt zesde";

/// A folder in which the program is called.
pub(super) struct Desk {
    folder: TempDir,
}

/// What a call ended with.
#[derive(Debug)]
pub(super) struct Said {
    pub(super) code: i32,
    pub(super) out: String,
    pub(super) err: String,
}

impl Desk {
    pub(super) fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        Self { folder }
    }

    /// The path of a file in the folder.
    pub(super) fn at(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// The case file that calls use when they name none.
    pub(super) fn file(&self) -> PathBuf {
        self.at("zaken.leerrecht-db")
    }

    /// Writes a file into the folder.
    pub(super) fn put(&self, name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
        let path = self.at(name);
        std::fs::write(&path, bytes).unwrap();
        path
    }

    /// Calls the program with the words of a line.
    #[track_caller]
    pub(super) fn run(&self, line: &str) -> Said {
        self.call(&line.split(' ').collect::<Vec<_>>())
    }

    /// Calls the program.
    #[track_caller]
    pub(super) fn call<S: AsRef<OsStr>>(&self, arguments: &[S]) -> Said {
        said(self.command(arguments).output().unwrap())
    }

    /// Calls the program and gives it a text on standard input.
    #[track_caller]
    pub(super) fn tell<S: AsRef<OsStr>>(&self, arguments: &[S], input: &[u8]) -> Said {
        let mut child = self
            .command(arguments)
            .stdin(Stdio::piped())
            .spawn()
            .unwrap();
        child.stdin.take().unwrap().write_all(input).unwrap();
        said(child.wait_with_output().unwrap())
    }

    /// The call, to be changed further.
    pub(super) fn command<S: AsRef<OsStr>>(&self, arguments: &[S]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_leerrecht"));
        command
            .args(arguments)
            .current_dir(self.folder.path())
            .env_clear()
            .env("HOME", self.folder.path())
            .env("LANG", "nl_NL.UTF-8")
            .env("LEERRECHT_FILE", self.file())
            .env("LEERRECHT_PASSPHRASE", PASSPHRASE)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        command
    }
}

pub(super) fn said(output: Output) -> Said {
    Said {
        code: output.status.code().unwrap_or(-1),
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
    }
}

impl Said {
    /// It was done: data on standard output, not a word on standard error.
    #[track_caller]
    pub(super) fn done(self) -> String {
        assert_eq!((self.code, self.err.as_str()), (0, ""), "{}", self.out);
        self.out
    }

    /// It was done, as JSON.
    #[track_caller]
    pub(super) fn json(self) -> Value {
        serde_json::from_str(&self.done()).unwrap()
    }

    /// It failed in this way: a message and advice on standard error, nothing on standard output.
    #[track_caller]
    pub(super) fn failed(self, code: i32, words: &str) {
        assert_eq!((self.code, self.out.as_str()), (code, ""), "{}", self.err);
        assert!(self.err.contains(words), "{}", self.err);
        assert!(self.err.lines().count() >= 2, "no advice: {}", self.err);
        let raw = ["error-", "{$", "panicked"];
        assert!(
            !raw.iter().any(|raw| self.err.contains(raw)),
            "{}",
            self.err
        );
    }

    /// It failed with this code in the JSON, which stands on standard output.
    #[track_caller]
    pub(super) fn failed_as(self, exit: i32, code: &str) -> Value {
        assert_eq!((self.code, self.err.as_str()), (exit, ""), "{}", self.out);
        let said: Value = serde_json::from_str(&self.out).unwrap();
        assert_eq!(said["error"]["code"], code, "{said}");
        for part in ["message", "advice"] {
            let text = said["error"][part].as_str().unwrap();
            assert!(!text.is_empty() && !text.contains("{$"), "{said}");
        }
        said
    }
}

/// A file of the demonstration.
pub(super) fn sample(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("assets/demo")
        .join(name)
}
