//! The clipboard for what must not stay there: a number of a person is kept out of its history,
//! and taken back after a minute.

use std::thread;
use std::time::Duration;

use arboard::Clipboard;

use super::DesktopError;

/// How long it may be pasted.
const LENT: Duration = Duration::from_secs(60);

/// Lends a text to the clipboard. It is taken back after a minute, unless something else was
/// copied meanwhile.
///
/// # Errors
/// When this desktop has no clipboard.
pub fn lend(text: String) -> Result<(), DesktopError> {
    let mut clipboard = Clipboard::new().map_err(|_| DesktopError::NoClipboard)?;
    put(&mut clipboard, &text).map_err(|_| DesktopError::NoClipboard)?;
    thread::spawn(move || {
        // On X11 the text lies with us: the clipboard must live as long as it can be pasted.
        thread::sleep(LENT);
        if clipboard.get_text().is_ok_and(|there| there == text) {
            let _ = clipboard.clear();
        }
    });
    Ok(())
}

#[cfg(target_os = "linux")]
fn put(clipboard: &mut Clipboard, text: &str) -> Result<(), arboard::Error> {
    use arboard::SetExtLinux;
    clipboard.set().exclude_from_history().text(text)
}

#[cfg(windows)]
fn put(clipboard: &mut Clipboard, text: &str) -> Result<(), arboard::Error> {
    use arboard::SetExtWindows;
    clipboard
        .set()
        .exclude_from_history()
        .exclude_from_cloud()
        .text(text)
}

#[cfg(not(any(target_os = "linux", windows)))]
fn put(clipboard: &mut Clipboard, text: &str) -> Result<(), arboard::Error> {
    clipboard.set_text(text)
}
