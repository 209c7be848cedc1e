//! A second start hands its argument to the first and ends: the window that is open shows it.
//!
//! They meet at a local socket whose name comes from the path of the case file. One text goes
//! over (a path, say, or nothing: come to the front) and a sign comes back. Nothing from a case
//! ever passes here. Where the system has a folder for it that only its user can enter, the socket
//! lies there.

use std::fmt;
use std::io::{self, Read, Write};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use data_encoding::HEXLOWER;
use interprocess::ConnectWaitMode;
use interprocess::local_socket::prelude::*;
use interprocess::local_socket::{
    ConnectOptions, GenericFilePath, GenericNamespaced, Listener, ListenerOptions, Name, Stream,
};
use sha2::{Digest, Sha256};

use super::error::DesktopError;
use super::lock::FileLock;
use crate::files;

/// More bytes than a path has on any system.
const LIMIT: usize = 8192;

/// How long one start waits for the other, in all.
const PATIENCE: Duration = Duration::from_secs(2);

/// Between two looks at a socket that has nothing yet.
const STEP: Duration = Duration::from_millis(5);

/// The answer: it was taken over.
const TAKEN: [u8; 1] = [1];

/// Hands a text to the program that holds the case file at `path`.
///
/// A relative path in it means nothing to the other: make it absolute first.
///
/// # Errors
/// [`DesktopError::NobodyListens`] when there is none, [`DesktopError::NoAnswer`] when it hangs.
pub fn send(path: &Path, text: &str) -> Result<(), DesktopError> {
    if text.len() > LIMIT {
        return Err(DesktopError::TooLong { limit: LIMIT });
    }
    let stream = ConnectOptions::new()
        .name(name(path)?)
        .wait_mode(ConnectWaitMode::Timeout(PATIENCE))
        .connect_sync()
        .map_err(|error| connect_error(&error))?;
    converse(stream, text).map_err(|_| DesktopError::NoAnswer)
}

fn connect_error(error: &io::Error) -> DesktopError {
    match error.kind() {
        io::ErrorKind::NotFound | io::ErrorKind::ConnectionRefused => DesktopError::NobodyListens,
        io::ErrorKind::TimedOut => DesktopError::NoAnswer,
        kind => DesktopError::Socket(kind),
    }
}

fn converse(stream: Stream, text: &str) -> io::Result<()> {
    let mut other = Patient::new(stream)?;
    let length = u32::try_from(text.len()).unwrap_or(u32::MAX);
    other.write_all(&length.to_be_bytes())?;
    other.write_all(text.as_bytes())?;
    let mut answer = [0; 1];
    other.read_exact(&mut answer)?;
    if answer == TAKEN {
        Ok(())
    } else {
        Err(io::ErrorKind::InvalidData.into())
    }
}

/// Listens for second starts, on a thread of its own, until dropped.
pub struct Server {
    name: Name<'static>,
    ends: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
}

impl Server {
    /// Starts listening. Only the holder of the lock may: so a socket that is there already was
    /// left behind, and is replaced.
    ///
    /// `receive` gets each text, on the listening thread; the sender waits until it returns.
    ///
    /// # Errors
    /// When the system gives no socket.
    pub fn start(
        lock: &FileLock,
        receive: impl Fn(String) + Send + 'static,
    ) -> Result<Self, DesktopError> {
        let name = name(lock.path())?;
        let listener = ListenerOptions::new()
            .name(name.clone())
            .try_overwrite(true)
            .max_spin_time(PATIENCE)
            .create_sync()
            .map_err(|error| DesktopError::Socket(error.kind()))?;
        let ends = Arc::new(AtomicBool::new(false));
        let seen = Arc::clone(&ends);
        let thread = thread::spawn(move || listen(&listener, &seen, receive));
        Ok(Self {
            name,
            ends,
            thread: Some(thread),
        })
    }
}

impl fmt::Debug for Server {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Server").finish_non_exhaustive()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.ends.store(true, Ordering::Release);
        // The thread waits for a caller: be one. Where that fails, its socket is gone, and waiting
        // for it would be for ever.
        if Stream::connect(self.name.clone()).is_ok() {
            let _ = self.thread.take().map(JoinHandle::join);
        }
    }
}

fn listen(listener: &Listener, ends: &AtomicBool, receive: impl Fn(String)) {
    for stream in listener.incoming() {
        if ends.load(Ordering::Acquire) {
            return;
        }
        let taken = stream.and_then(|stream| take_over(stream, &receive));
        if let Err(error) = taken {
            tracing::warn!(kind = ?error.kind(), "a hand-over failed");
            // A socket that fails at once, each time, must not keep a core busy.
            thread::sleep(STEP);
        }
    }
}

fn take_over(stream: Stream, receive: impl Fn(String)) -> io::Result<()> {
    let mut other = Patient::new(stream)?;
    let mut length = [0; 4];
    other.read_exact(&mut length)?;
    let length = usize::try_from(u32::from_be_bytes(length)).unwrap_or(usize::MAX);
    if length > LIMIT {
        return Err(io::ErrorKind::FileTooLarge.into());
    }
    let mut bytes = vec![0; length];
    other.read_exact(&mut bytes)?;
    receive(String::from_utf8(bytes).map_err(|_| io::ErrorKind::InvalidData)?);
    other.write_all(&TAKEN)
}

/// Reads and writes until a deadline for the whole conversation. The time limits of the sockets
/// themselves count per read, and Windows has none.
struct Patient {
    stream: Stream,
    deadline: Instant,
}

impl Patient {
    fn new(stream: Stream) -> io::Result<Self> {
        stream.set_nonblocking(true)?;
        let deadline = Instant::now() + PATIENCE;
        Ok(Self { stream, deadline })
    }

    fn retry<T>(&mut self, mut act: impl FnMut(&mut Stream) -> io::Result<T>) -> io::Result<T> {
        loop {
            match act(&mut self.stream) {
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => {}
                done => return done,
            }
            if Instant::now() >= self.deadline {
                return Err(io::ErrorKind::TimedOut.into());
            }
            thread::sleep(STEP);
        }
    }
}

impl Read for Patient {
    fn read(&mut self, bytes: &mut [u8]) -> io::Result<usize> {
        self.retry(|stream| stream.read(bytes))
    }
}

impl Write for Patient {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.retry(|stream| stream.write(bytes))
    }

    fn flush(&mut self) -> io::Result<()> {
        self.retry(Write::flush)
    }
}

/// Where the two starts on this case file meet.
fn name(path: &Path) -> Result<Name<'static>, DesktopError> {
    let path = files::absolute(path)?;
    let hash = Sha256::digest(path.as_os_str().as_encoded_bytes());
    let short = hash.get(..16).unwrap_or_default();
    let name = format!("leerrecht-{}.sock", HEXLOWER.encode(short));
    let folder = directories::BaseDirs::new()
        .and_then(|found| found.runtime_dir().map(Path::to_path_buf))
        .filter(|folder| folder.is_dir());
    match folder {
        Some(folder) => folder.join(name).to_fs_name::<GenericFilePath>(),
        None => name.to_ns_name::<GenericNamespaced>(),
    }
    .map_err(|error| DesktopError::Socket(error.kind()))
}

#[cfg(test)]
mod tests;
