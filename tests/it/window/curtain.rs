//! The curtain: whatever may name another pupil, or tell where a protected youth is, is drawn nowhere
//! while somebody looks along, and is there again when the curtain is drawn away. `marked` makes whom
//! the flows are about, `drawn` reads what is drawn.

mod drawn;
mod lists;
mod marked;
mod pages;

use iced_test::core::Size;
use marked::marked;

use super::{Driver, open_demo_with};

fn open() -> (tempfile::TempDir, Driver) {
    let (folder, mut window) = open_demo_with(marked);
    window.resize(Size::new(1366.0, 3200.0));
    (folder, window)
}
