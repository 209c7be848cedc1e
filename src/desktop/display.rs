//! Whether there is a screen to open a window on: the toolkit breaks off where there is none.

#[cfg(target_os = "linux")]
use std::path::Path;

/// Whether a window can be opened.
#[cfg(target_os = "linux")]
#[must_use]
pub fn is_there() -> bool {
    let set = |name: &str| std::env::var(name).is_ok_and(|value| !value.is_empty());
    set("WAYLAND_DISPLAY")
        || set("WAYLAND_SOCKET")
        || std::env::var("DISPLAY").is_ok_and(|display| x_server_is_there(&display))
}

/// Whether a window can be opened.
#[cfg(not(target_os = "linux"))]
#[must_use]
pub fn is_there() -> bool {
    true
}

/// A display on this machine (`:0`) has its socket here; one elsewhere is taken at its word.
#[cfg(target_os = "linux")]
fn x_server_is_there(display: &str) -> bool {
    match display.strip_prefix(':') {
        Some(local) => {
            let number = local.split('.').next().unwrap_or(local);
            crate::files::exists(&Path::new("/tmp/.X11-unix").join(format!("X{number}")))
        }
        None => !display.is_empty(),
    }
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::*;

    #[test]
    fn a_display_that_is_gone_is_none() {
        assert!(!x_server_is_there(":98765"));
        assert!(!x_server_is_there(":98765.0"));
        assert!(!x_server_is_there(""));
        assert!(x_server_is_there("elders:10.0"));
    }
}
