//! A screen of its own, and a program on it.

use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use x11rb::connection::Connection as _;
use x11rb::protocol::xproto::{ConnectionExt as _, ImageFormat};
use x11rb::rust_connection::RustConnection;

use crate::Outcome;

/// The usual laptop, in pixels.
const SIZE: (u16, u16) = (1366, 768);

/// How long a picture may be waited for.
const PATIENCE: Duration = Duration::from_secs(20);

/// Ticks of a processor's clock in a second, on every Linux of today.
const TICKS: u64 = 100;

/// A screen in memory.
pub(super) struct Screen {
    server: Child,
    display: String,
    connection: RustConnection,
    root: u32,
}

/// The program, until this value goes.
pub(super) struct Program(Child);

impl Screen {
    /// Starts one; nothing where this machine lacks what is needed.
    pub(super) fn start() -> Outcome<Option<Self>> {
        let typist = Command::new("xdotool")
            .arg("version")
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status();
        let server = Command::new("Xvfb")
            .args([
                "-displayfd",
                "1",
                "-screen",
                "0",
                &format!("{}x{}x24", SIZE.0, SIZE.1),
                "-nolisten",
                "tcp",
            ])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn();
        let (Ok(_), Ok(mut server)) = (typist, server) else {
            return Ok(None);
        };
        let mut number = String::new();
        let out = server.stdout.take().ok_or("Xvfb says nothing")?;
        BufReader::new(out).read_line(&mut number)?;
        let display = format!(":{}", number.trim());
        let (connection, place) = x11rb::connect(Some(&display))?;
        let root = connection.setup().roots.get(place).ok_or("no screen")?.root;
        Ok(Some(Self {
            server,
            display,
            connection,
            root,
        }))
    }

    /// Starts the program on a file.
    pub(super) fn run(&self, file: &Path) -> Outcome<Program> {
        let program = Command::new(env!("CARGO_BIN_EXE_leerrecht"))
            .arg(file)
            .env("DISPLAY", &self.display)
            .env_remove("WAYLAND_DISPLAY")
            .env("LEERRECHT_CONFIG", file.with_file_name("voorkeuren"))
            .stdout(Stdio::null())
            .spawn()?;
        Ok(Program(program))
    }

    /// Waits until a colour stands, or stands no more, in the middle column of the screen.
    pub(super) fn wait_for(&self, colour: [u8; 3], there: bool) -> Outcome<()> {
        let start = Instant::now();
        while start.elapsed() < PATIENCE {
            if self.shows(colour)? == there {
                return Ok(());
            }
            std::thread::sleep(Duration::from_millis(1));
        }
        Err("the window was not drawn as it should".into())
    }

    fn shows(&self, [red, green, blue]: [u8; 3]) -> Outcome<bool> {
        let (width, height) = SIZE;
        let at = i16::try_from(width / 2)?;
        let column =
            self.connection
                .get_image(ImageFormat::Z_PIXMAP, self.root, at, 0, 1, height, !0)?;
        let pixels = column.reply()?.data;
        Ok(pixels
            .chunks(4)
            .any(|pixel| pixel.starts_with(&[blue, green, red])))
    }

    /// Types a line into the window.
    pub(super) fn write_line(&self, text: &str) -> Outcome<()> {
        let typed = Command::new("xdotool")
            .args([
                "search",
                "--sync",
                "--onlyvisible",
                "--name",
                "Leerrecht",
                "windowfocus",
                "--sync",
            ])
            .args(["type", "--delay", "15", text])
            .env("DISPLAY", &self.display)
            .stdout(Stdio::null())
            .status()?;
        let entered = Command::new("xdotool")
            .args(["key", "Return"])
            .env("DISPLAY", &self.display)
            .status()?;
        if typed.success() && entered.success() {
            Ok(())
        } else {
            Err("xdotool could not type".into())
        }
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

impl Program {
    /// How long processors worked for it.
    pub(super) fn worked(&self) -> Outcome<Duration> {
        let stat = std::fs::read_to_string(format!("/proc/{}/stat", self.0.id()))?;
        // The name, in brackets, may hold spaces; after it the numbers begin with the third.
        let (_, numbers) = stat.rsplit_once(')').ok_or("no name in /proc/stat")?;
        let numbers: Vec<&str> = numbers.split_whitespace().collect();
        let tick =
            |at: usize| -> Outcome<u64> { Ok(numbers.get(at).ok_or("short stat")?.parse()?) };
        Ok(Duration::from_millis(
            (tick(11)? + tick(12)?) * 1000 / TICKS,
        ))
    }

    /// What it holds in memory, in bytes.
    pub(super) fn resident(&self) -> Outcome<u64> {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.0.id()))?;
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
        let number = line.and_then(|line| line.split_whitespace().next());
        Ok(number.ok_or("no VmRSS")?.parse::<u64>()? * 1024)
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}
