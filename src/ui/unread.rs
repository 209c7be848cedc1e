//! Half-typed forms that could not be read when they were opened: told as long as they cannot, read
//! again each second, and opened again as soon as they can. The file keeps what was not read, and
//! what is typed meanwhile beside it.

use std::sync::{Arc, Mutex, PoisonError};

use super::fault::Fault;
use crate::service::desk::Desk;
use crate::service::drafts;

/// Those forms. Cheap to clone: all are the same.
#[derive(Debug, Clone, Default)]
pub(crate) struct Unread(Arc<Mutex<All>>);

#[derive(Debug, Default)]
struct All {
    forms: Vec<Form>,
    /// The number of the screen that asks now.
    screen: u64,
}

#[derive(Debug)]
struct Form {
    name: String,
    record: i64,
    /// The number of the screen that asked for it.
    screen: u64,
    fault: Fault,
}

impl Unread {
    fn with<T>(&self, act: impl FnOnce(&mut All) -> T) -> T {
        act(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// What is asked for from now on is asked for by this screen.
    pub(crate) fn asks(&self, screen: u64) {
        self.with(|all| all.screen = screen);
    }

    /// One was read.
    pub(crate) fn read(&self, name: &str, record: i64) {
        let other = |form: &Form| (form.name.as_str(), form.record) != (name, record);
        self.with(|all| all.forms.retain(other));
    }

    /// One could not be read.
    pub(crate) fn failed(&self, name: &str, record: i64, fault: Fault) {
        self.read(name, record);
        let name = name.to_owned();
        self.with(|all| {
            let screen = all.screen;
            all.forms.push(Form {
                name,
                record,
                screen,
                fault,
            });
        });
    }

    /// Why the last of them could not be read.
    pub(crate) fn fault(&self) -> Option<Fault> {
        self.with(|all| all.forms.last().map(|form| form.fault.clone()))
    }

    /// Tries all of them again, and leaves those out that can be read now: the screens that asked for
    /// them.
    pub(crate) fn again(&self, desk: Desk<'_>) -> Vec<u64> {
        self.with(|all| {
            let can = |form: &mut Form| drafts::can_be_read(desk, &form.name, form.record);
            all.forms
                .extract_if(.., can)
                .map(|form| form.screen)
                .collect()
        })
    }
}
