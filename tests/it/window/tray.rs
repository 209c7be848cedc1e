//! Printers of no machine: no test prints on paper. What comes out is counted.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use leerrecht::desktop::DesktopError;
use leerrecht::desktop::print::{PrintOptions, Printer};
use leerrecht::desktop::printers::{Printers, Prints};

/// A letter that came out, and how.
pub(crate) type Printed = (Vec<u8>, PrintOptions);

/// What came out, and how much can.
#[derive(Debug, Clone)]
pub(crate) struct Tray {
    out: Arc<Mutex<Vec<Printed>>>,
    most: Arc<AtomicUsize>,
}

impl Default for Tray {
    fn default() -> Self {
        Self {
            out: Arc::default(),
            most: Arc::new(usize::MAX.into()),
        }
    }
}

impl Tray {
    /// The same as the window knows it.
    pub(crate) fn printers(&self) -> Printers {
        Printers::of(self.clone())
    }

    /// From now on nothing comes out.
    pub(crate) fn jam(&self) {
        self.hold(0);
    }

    /// So many letters come out in all.
    pub(crate) fn hold(&self, most: usize) {
        self.most.store(most, Ordering::Relaxed);
    }

    /// The letters that came out, each with how.
    pub(crate) fn out(&self) -> Vec<Printed> {
        self.out.lock().unwrap().clone()
    }
}

impl Prints for Tray {
    fn can_print(&self) -> bool {
        true
    }

    fn printers(&self) -> Result<Vec<Printer>, DesktopError> {
        let printer = |name: &str, is_default| Printer {
            name: name.to_owned(),
            is_default,
        };
        Ok(vec![printer("Kamer_1", true), printer("Gang", false)])
    }

    fn print(&self, pdf: &[u8], options: &PrintOptions) -> Result<(), DesktopError> {
        let mut out = self.out.lock().unwrap();
        if out.len() >= self.most.load(Ordering::Relaxed) {
            let said = "geen papier".to_owned();
            return Err(DesktopError::PrintRefused { said });
        }
        out.push((pdf.to_vec(), options.clone()));
        Ok(())
    }
}
