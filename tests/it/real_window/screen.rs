//! A screen of its own, hands on its keyboard, and the program on it.

use std::cell::RefCell;
use std::ffi::OsStr;
use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use x11rb::connection::Connection as _;
use x11rb::protocol::xproto::{
    AtomEnum, ClientMessageEvent, ConnectionExt as _, EventMask, ImageFormat,
};
use x11rb::rust_connection::RustConnection;

/// What goes wrong here ends the test or the bench.
pub(crate) type Outcome<T> = Result<T, Box<dyn std::error::Error + Send + Sync>>;

/// The usual laptop, in pixels.
pub(crate) const SIZE: (u16, u16) = (1366, 768);

/// How long a picture may be waited for.
const PATIENCE: Duration = Duration::from_secs(60);

/// So often a picture is looked at, and so often it must be the same; a text cursor blinks slower.
const LOOK: Duration = Duration::from_millis(100);
const STEADY: usize = 4;

/// How long a key may take to show.
const ANSWER: Duration = Duration::from_secs(3);

/// A screen in memory, with the American keyboard that has dead keys.
pub(crate) struct Screen {
    server: Child,
    display: String,
    connection: RustConnection,
    root: u32,
    /// What stood there when it was at rest last.
    rest: RefCell<Vec<u8>>,
}

/// The program, until this value goes.
pub(crate) struct Program(pub(crate) Child);

impl Screen {
    /// Starts one; nothing where this machine lacks what is needed.
    pub(crate) fn start() -> Outcome<Option<Self>> {
        let has = |command: &str, argument: &str| {
            let mut call = Command::new(command);
            call.arg(argument)
                .stdout(Stdio::null())
                .stderr(Stdio::null());
            call.status().is_ok()
        };
        if !(has("xdotool", "version") && has("setxkbmap", "-version")) {
            return Ok(None);
        }
        let size = format!("{}x{}x24", SIZE.0, SIZE.1);
        let server = Command::new("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", &size, "-nolisten", "tcp"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn();
        let Ok(mut server) = server else {
            return Ok(None);
        };
        let mut number = String::new();
        let out = server.stdout.take().ok_or("Xvfb says nothing")?;
        BufReader::new(out).read_line(&mut number)?;
        let display = format!(":{}", number.trim());
        let (connection, place) = x11rb::connect(Some(&display))?;
        let root = connection.setup().roots.get(place).ok_or("no screen")?.root;
        let screen = Self {
            server,
            display,
            connection,
            root,
            rest: RefCell::default(),
        };
        screen.call("setxkbmap", &["-layout", "us", "-variant", "intl"])?;
        Ok(Some(screen))
    }

    fn call(&self, command: &str, arguments: &[&str]) -> Outcome<()> {
        let status = Command::new(command)
            .args(arguments)
            .env("DISPLAY", &self.display)
            .stdout(Stdio::null())
            .status()?;
        match status.success() {
            true => Ok(()),
            false => Err(format!("{command} {arguments:?} failed").into()),
        }
    }

    /// Starts the window on a file, with preferences of its own beside that.
    pub(crate) fn run(&self, file: &Path) -> Outcome<Program> {
        let program = Command::new(env!("CARGO_BIN_EXE_leerrecht"))
            .args([OsStr::new("--lang"), OsStr::new("nl"), file.as_os_str()])
            .env("DISPLAY", &self.display)
            .env_remove("WAYLAND_DISPLAY")
            .env("LC_ALL", "C.UTF-8")
            .env("LEERRECHT_CONFIG", file.with_file_name("voorkeuren"))
            .stdout(Stdio::null())
            .spawn()?;
        Ok(Program(program))
    }

    /// Waits until a colour stands, or stands no more, in a column of the screen.
    pub(crate) fn wait_for(&self, colour: [u8; 3], column: i16, there: bool) -> Outcome<()> {
        let start = Instant::now();
        while start.elapsed() < PATIENCE {
            if self.shows(colour, column)? == there {
                return Ok(());
            }
            std::thread::sleep(Duration::from_millis(1));
        }
        Err("the window was not drawn as it should".into())
    }

    fn shows(&self, [red, green, blue]: [u8; 3], column: i16) -> Outcome<bool> {
        let pixels = self.pixels(column, 1)?;
        let is = |pixel: &[u8]| pixel.starts_with(&[blue, green, red]);
        Ok(pixels.chunks(4).any(is))
    }

    /// The pixels of some columns, in the order blue, green, red.
    fn pixels(&self, from: i16, width: u16) -> Outcome<Vec<u8>> {
        let format = ImageFormat::Z_PIXMAP;
        let ask = self
            .connection
            .get_image(format, self.root, from, 0, width, SIZE.1, !0)?;
        Ok(ask.reply()?.data)
    }

    /// Gives the window the keyboard. There is nobody else on this screen who would.
    pub(crate) fn focus(&self) -> Outcome<()> {
        let search = ["search", "--sync", "--onlyvisible", "--name", "Leerrecht"];
        self.call(
            "xdotool",
            &[&search[..], &["windowfocus", "--sync"]].concat(),
        )
    }

    /// Types a text.
    pub(crate) fn write(&self, text: &str) -> Outcome<()> {
        self.call("xdotool", &["type", "--delay", "8", text])
    }
}

impl Screen {
    /// Presses keys, one after the other.
    pub(crate) fn press(&self, keys: &[&str]) -> Outcome<()> {
        self.call("xdotool", &[&["key", "--delay", "8"], keys].concat())
    }

    /// Asks the window to close, as a click on its cross does.
    pub(crate) fn close(&self) -> Outcome<()> {
        let atom = |name: &str| -> Outcome<u32> {
            let asked = self.connection.intern_atom(false, name.as_bytes())?;
            Ok(asked.reply()?.atom)
        };
        let (protocols, delete) = (atom("WM_PROTOCOLS")?, atom("WM_DELETE_WINDOW")?);
        for window in self.connection.query_tree(self.root)?.reply()?.children {
            let kind = AtomEnum::ATOM;
            let asked = self
                .connection
                .get_property(false, window, protocols, kind, 0, 9)?;
            if asked.reply()?.value_len > 0 {
                let data = [delete, x11rb::CURRENT_TIME, 0, 0, 0];
                let event = ClientMessageEvent::new(32, window, protocols, data);
                self.connection
                    .send_event(false, window, EventMask::NO_EVENT, event)?;
            }
        }
        Ok(self.connection.flush()?)
    }

    /// Waits until a file is there, and reads it.
    pub(crate) fn wait_for_file(&self, path: &Path) -> Outcome<String> {
        let start = Instant::now();
        loop {
            match std::fs::read_to_string(path) {
                Ok(text) if !text.is_empty() => return Ok(text),
                Ok(_) if start.elapsed() >= PATIENCE => return Err("the file stays empty".into()),
                Err(error) if start.elapsed() >= PATIENCE => return Err(error.into()),
                Ok(_) | Err(_) => std::thread::sleep(LOOK),
            }
        }
    }

    /// Waits until what was done shows, and then until nothing on the screen changes and the program
    /// has nothing left to do: on a machine that is busy with other things it may take its time.
    pub(crate) fn settle(&self, program: &Program) -> Outcome<()> {
        let before = self.rest.take();
        let start = Instant::now();
        let (mut last, mut same) = (Vec::new(), 0);
        while start.elapsed() < PATIENCE {
            let now = self.pixels(0, SIZE.0)?;
            let waits = now == before && start.elapsed() < ANSWER;
            let rests = now == last && !waits && !program.is_busy()?;
            same = if rests { same + 1 } else { 0 };
            if same == STEADY {
                self.rest.replace(now);
                return Ok(());
            }
            last = now;
            std::thread::sleep(LOOK);
        }
        Err("the screen does not come to rest".into())
    }

    /// Keeps a picture of the screen.
    pub(crate) fn keep(&self, path: &Path) -> Outcome<()> {
        let mut pixels = self.pixels(0, SIZE.0)?;
        for pixel in pixels.chunks_exact_mut(4) {
            pixel.swap(0, 2);
            pixel[3] = u8::MAX;
        }
        let (width, height) = (SIZE.0.into(), SIZE.1.into());
        let picture = image::RgbaImage::from_raw(width, height, pixels);
        Ok(picture.ok_or("no picture")?.save(path)?)
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

impl Program {
    /// Whether one of its threads works, waits for a processor, or for the disk.
    fn is_busy(&self) -> Outcome<bool> {
        for thread in std::fs::read_dir(format!("/proc/{}/task", self.0.id()))? {
            // A thread may end while it is looked at.
            let Ok(stat) = std::fs::read_to_string(thread?.path().join("stat")) else {
                return Ok(true);
            };
            let state = stat
                .rsplit_once(") ")
                .and_then(|(_, rest)| rest.chars().next());
            if matches!(state, Some('R' | 'D')) {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Waits until it ended by itself, and says whether in good order.
    pub(crate) fn ended(&mut self) -> Outcome<bool> {
        let start = Instant::now();
        while start.elapsed() < PATIENCE {
            if let Some(status) = self.0.try_wait()? {
                return Ok(status.success());
            }
            std::thread::sleep(Duration::from_millis(5));
        }
        Err("the program does not end".into())
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}
