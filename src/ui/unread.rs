//! Half-typed forms that could not be read when they were opened: told as long as they cannot, read
//! again each second, and opened again as soon as they can. The file keeps what was not read, and
//! what is typed meanwhile beside it.

use std::sync::{Arc, Mutex, PoisonError};

use super::fault::Fault;
use crate::service::desk::Desk;
use crate::service::drafts;

/// Those forms. Cheap to clone: all are the same.
#[derive(Debug, Clone, Default)]
pub(crate) struct Unread(Arc<Mutex<Vec<Form>>>);

#[derive(Debug)]
struct Form {
    name: String,
    record: i64,
    fault: Fault,
}

impl Unread {
    fn with<T>(&self, act: impl FnOnce(&mut Vec<Form>) -> T) -> T {
        act(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// One was read.
    pub(crate) fn read(&self, name: &str, record: i64) {
        self.with(|all| all.retain(|form| (form.name.as_str(), form.record) != (name, record)));
    }

    /// One could not be read.
    pub(crate) fn failed(&self, name: &str, record: i64, fault: Fault) {
        self.read(name, record);
        let name = name.to_owned();
        let form = Form {
            name,
            record,
            fault,
        };
        self.with(|all| all.push(form));
    }

    /// Why the last of them could not be read.
    pub(crate) fn fault(&self) -> Option<Fault> {
        self.with(|all| all.last().map(|form| form.fault.clone()))
    }

    /// Tries all of them again; whether there were any, and every one can be read now.
    pub(crate) fn again(&self, desk: Desk<'_>) -> bool {
        self.with(|all| {
            let any = !all.is_empty();
            all.retain(|form| !drafts::can_be_read(desk, &form.name, form.record));
            any && all.is_empty()
        })
    }
}
