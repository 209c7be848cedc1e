//! A print server for one test: its own settings, spool and printer in a folder that goes with it, and
//! reached by a socket there, so that no other server and no network has to do with it.

use std::fs::{self, Permissions};
use std::io;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use crate::{child, left_out};

/// The name of its printer.
pub(super) const PRINTER: &str = "proef";

/// Where this variable is set, a machine without a print server fails.
const MUST: &str = "LEERRECHT_MUST_PRINT";

/// The programs of CUPS lie where not everybody looks for programs.
const FOLDERS: [&str; 3] = ["/usr/sbin", "/usr/bin", "/sbin"];

/// Where its parts lie.
const PARTS: &str = "/usr/lib/cups";

/// How long is waited for it.
const PATIENCE: Duration = Duration::from_secs(30);

/// A printer that keeps each job in a folder: what it is called, how often, how, and its bytes.
const BACKEND: &str = r#"#!/bin/sh
if [ $# -eq 0 ]; then echo 'direct bewaar "Unknown" "bewaar"'; exit 0; fi
to="${DEVICE_URI#bewaar:}/$1"
cat ${6:+"$6"} > "$to.pdf" || exit 1
printf '%s\n' "$3" "$4" "$5" > "$to.half" && mv "$to.half" "$to.job"
"#;

/// What came at the printer.
pub(super) struct Job {
    pub(super) title: String,
    pub(super) copies: String,
    options: String,
    pub(super) page: Vec<u8>,
}

impl Job {
    #[track_caller]
    pub(super) fn has(&self, option: &str) {
        let mut options = self.options.split_whitespace();
        assert!(
            options.any(|one| one == option),
            "{option}: {}",
            self.options
        );
    }
}

/// The server. It ends with the test.
pub(super) struct Server {
    folder: tempfile::TempDir,
    process: Child,
}

impl Drop for Server {
    fn drop(&mut self) {
        self.stop();
    }
}

impl Server {
    /// Starts it; where the machine has none, that is told.
    pub(super) fn start() -> Option<Self> {
        let programs = ["cupsd", "lpadmin", "lpstat", "lp"];
        if let Some(missing) = programs.iter().find(|name| program(name).is_none()) {
            left_out::tell_unless(
                MUST,
                &format!("{missing} is missing, so nothing was printed"),
            );
            return None;
        }
        match Self::try_start() {
            Ok(server) => Some(server),
            Err(why) => {
                left_out::tell_unless(MUST, &format!("no print server of our own ({why})"));
                None
            }
        }
    }

    fn try_start() -> Result<Self, String> {
        let folder = tempfile::tempdir().map_err(|error| error.to_string())?;
        let settings = lay_out(folder.path()).map_err(|error| error.to_string())?;
        let log = folder.path().join("started");
        let output = fs::File::create(&log).map_err(|error| error.to_string())?;
        let process = Command::new(program("cupsd").unwrap_or_default())
            .args(["-f", "-c"])
            .arg(settings.join("cupsd.conf"))
            .arg("-s")
            .arg(settings.join("cups-files.conf"))
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(output)
            .spawn()
            .map_err(|error| error.to_string())?;
        let mut server = Self { folder, process };
        let begun = Instant::now();
        while begun.elapsed() < PATIENCE {
            if server.process.try_wait().is_ok_and(|ended| ended.is_some()) {
                return Err(fs::read_to_string(log).unwrap_or_default());
            }
            let asked = server.tool("lpstat", &["-r"]);
            if asked.is_ok_and(|asked| said(&asked).contains("scheduler is running")) {
                return Ok(server);
            }
            thread::sleep(Duration::from_millis(100));
        }
        Err("it does not answer".to_owned())
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// What a program needs to reach this server and no other.
    fn reach<'c>(&self, command: &'c mut Command) -> &'c mut Command {
        command
            .env("CUPS_SERVER", self.path("state/cups.sock"))
            .env("HOME", self.path("home"))
            .env("TMPDIR", self.path("home"))
            .env("LC_ALL", "C")
            .env_remove("LPDEST")
            .env_remove("PRINTER")
    }

    fn tool(&self, name: &str, arguments: &[&str]) -> io::Result<Output> {
        let mut command = Command::new(program(name).unwrap_or_default());
        self.reach(command.args(arguments)).output()
    }

    #[track_caller]
    fn set(&self, arguments: &[&str]) {
        let done = self.tool("lpadmin", arguments).unwrap();
        assert!(done.status.success(), "lpadmin: {}", said(&done));
    }

    /// Sets up its printer.
    #[track_caller]
    pub(super) fn add_printer(&self) {
        let device = format!("bewaar:{}", self.path("out").display());
        self.set(&["-p", PRINTER, "-E", "-v", &device]);
    }

    /// Makes it the usual one.
    #[track_caller]
    pub(super) fn make_usual(&self) {
        self.set(&["-d", PRINTER]);
    }

    /// Runs a test in a second process that knows this server, and gives what it prints.
    #[track_caller]
    pub(super) fn call(&self, test: &str, page: &[u8]) -> String {
        let file = self.path("page.pdf");
        fs::write(&file, page).unwrap();
        let mut command = child::command(test, &file);
        let output = self.reach(&mut command).output().unwrap();
        assert!(output.status.success(), "{}", said(&output));
        String::from_utf8(output.stdout).unwrap()
    }

    /// Ends it, as a machine on which it does not run.
    pub(super) fn stop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }

    /// Waits for the next job, and takes it.
    #[track_caller]
    pub(super) fn next_job(&self) -> Job {
        let begun = Instant::now();
        while begun.elapsed() < PATIENCE {
            if let Some(file) = self.oldest_job() {
                let told = fs::read_to_string(&file).unwrap();
                let page = fs::read(file.with_extension("pdf")).unwrap();
                fs::remove_file(&file).unwrap();
                let mut lines = told.lines().map(str::to_owned);
                let mut line = || lines.next().unwrap_or_default();
                return Job {
                    title: line(),
                    copies: line(),
                    options: line(),
                    page,
                };
            }
            thread::sleep(Duration::from_millis(50));
        }
        let log = fs::read_to_string(self.path("log/error")).unwrap_or_default();
        panic!("no job came:\n{log}");
    }

    fn oldest_job(&self) -> Option<PathBuf> {
        let files = fs::read_dir(self.path("out")).unwrap();
        let files = files.map(|file| file.unwrap().path());
        let jobs = files.filter(|file| file.extension().is_some_and(|end| end == "job"));
        jobs.min_by_key(|file| number(file))
    }

    /// What lies in the folder for what is left behind.
    pub(super) fn left_behind(&self) -> Vec<String> {
        let files = fs::read_dir(self.path("home")).unwrap();
        files
            .map(|file| file.unwrap().file_name().to_string_lossy().into_owned())
            .collect()
    }
}

fn number(job: &Path) -> u32 {
    let name = job.file_stem().unwrap_or_default();
    name.to_string_lossy().parse().unwrap_or(0)
}

fn program(name: &str) -> Option<PathBuf> {
    let places = FOLDERS.iter().map(|folder| Path::new(folder).join(name));
    places.into_iter().find(|place| place.exists())
}

fn said(output: &Output) -> String {
    let both = [&output.stdout[..], &output.stderr[..]].concat();
    String::from_utf8_lossy(&both).into_owned()
}

/// Who works here, by `id`.
fn who(what: &str) -> io::Result<String> {
    let asked = Command::new("id").arg(what).output()?;
    Ok(said(&asked).trim().to_owned())
}

/// Lays out all that the server needs, and says where its settings are. Started by root it wants another
/// user for the rest of its work.
fn lay_out(folder: &Path) -> io::Result<PathBuf> {
    let (user, group) = match who("-u")?.as_str() {
        "0" => ("lp".to_owned(), "lp".to_owned()),
        _ => (who("-un")?, who("-gn")?),
    };
    let names = [
        "root", "state", "spool", "cache", "tmp", "log", "out", "home", "bin",
    ];
    for name in names {
        fs::create_dir(folder.join(name))?;
    }
    // The server's user is another, and comes no further than where he is let in.
    fs::set_permissions(folder, Permissions::from_mode(0o755))?;
    for name in ["out", "tmp", "cache"] {
        fs::set_permissions(folder.join(name), Permissions::from_mode(0o777))?;
    }
    let bin = folder.join("bin");
    for part in fs::read_dir(PARTS)? {
        let part = part?;
        if part.file_name() != "backend" {
            symlink(part.path(), bin.join(part.file_name()))?;
        }
    }
    let backend = bin.join("backend/bewaar");
    fs::create_dir(bin.join("backend"))?;
    fs::write(&backend, BACKEND)?;
    fs::set_permissions(&backend, Permissions::from_mode(0o755))?;

    let at = |name: &str| folder.join(name).display().to_string();
    let settings = folder.join("root");
    let files = format!(
        "ServerRoot {}\nStateDir {}\nRequestRoot {}\nCacheDir {}\nTempDir {}\nServerBin {}\n\
         DataDir /usr/share/cups\nAccessLog {log}/access\nErrorLog {log}/error\nPageLog {log}/page\n\
         SystemGroup root\nUser {user}\nGroup {group}\n",
        at("root"),
        at("state"),
        at("spool"),
        at("cache"),
        at("tmp"),
        at("bin"),
        log = at("log"),
    );
    fs::write(settings.join("cups-files.conf"), files)?;
    let rules = format!(
        "LogLevel info\nListen {}/cups.sock\nBrowsing Off\nDefaultAuthType None\nWebInterface No\n\
         <Policy default>\nJobPrivateAccess all\nJobPrivateValues none\n\
         SubscriptionPrivateAccess all\nSubscriptionPrivateValues none\n\
         <Limit All>\nOrder allow,deny\nAllow all\n</Limit>\n</Policy>\n",
        at("state"),
    );
    fs::write(settings.join("cupsd.conf"), rules)?;
    Ok(settings)
}
