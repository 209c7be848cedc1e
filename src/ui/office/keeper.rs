//! Keeping what is half typed: written while somebody types, tried again where the disk refuses,
//! and told until it is kept.

use crate::service::desk::Desk;
use crate::service::drafts;
use crate::ui::fault::Fault;
use crate::ui::screen::Typed;

/// What is to be kept, and what was.
#[derive(Default)]
pub(super) struct Keeper {
    /// What stood on the screen at the last look.
    seen: Vec<Typed>,
    /// What is still to be written.
    left: Vec<Left>,
    /// What is on its way.
    sent: Option<Vec<Typed>>,
    /// Why the last of it was not kept.
    fault: Option<Fault>,
}

/// A form that is still to be written.
struct Left {
    typed: Typed,
    /// Whether it stands on the screen that is shown.
    here: bool,
}

impl Keeper {
    /// Takes up what stands on the screen now. A form that is there no more was saved or given up.
    pub(super) fn look(&mut self, now: Vec<Typed>) {
        for typed in now.iter().filter(|typed| !self.seen.contains(typed)) {
            self.left.retain(|left| !is_same(&left.typed, typed));
            self.left.push(Left {
                typed: typed.clone(),
                here: true,
            });
        }
        let is_there = |left: &Left| now.iter().any(|typed| is_same(typed, &left.typed));
        self.left.retain(|left| !left.here || is_there(left));
        self.seen = now;
    }

    /// Another screen is shown: what stood there and was not kept yet is to be kept all the same.
    pub(super) fn leave(&mut self) {
        for left in &mut self.left {
            left.here = false;
        }
        self.seen.clear();
    }

    /// What could not be kept before.
    pub(super) fn later(&mut self, typed: Vec<Typed>) {
        let left = typed.into_iter().map(|typed| Left { typed, here: false });
        self.left.extend(left);
    }

    /// What is to be written now; nothing while something is on its way.
    pub(super) fn send(&mut self) -> Option<Vec<Typed>> {
        if self.sent.is_some() || self.left.is_empty() {
            return None;
        }
        let all: Vec<Typed> = self.left.iter().map(|left| left.typed.clone()).collect();
        self.sent = Some(all.clone());
        Some(all)
    }

    /// It was written, or not. Whether it is kept again after it was not.
    pub(super) fn answer(&mut self, answer: Result<(), Fault>) -> bool {
        let sent = self.sent.take().unwrap_or_default();
        match answer {
            Ok(()) => {
                self.left.retain(|left| !sent.contains(&left.typed));
                self.fault.take().is_some()
            }
            Err(fault) => {
                self.fault = Some(fault);
                false
            }
        }
    }

    /// Why something is not kept, as long as it is not.
    pub(super) fn fault(&self) -> Option<&Fault> {
        self.fault.as_ref()
    }

    /// Writes everything and waits for it.
    pub(super) fn now(&mut self, desk: Desk<'_>) -> Result<(), Fault> {
        // What is on its way is written once more: nobody knows how far it is.
        self.sent = None;
        let Some(all) = self.send() else {
            return Ok(());
        };
        let kept = write(desk, &all);
        self.answer(kept.clone());
        kept
    }

    /// Takes out what is still not kept.
    pub(super) fn unkept(self) -> Vec<Typed> {
        self.left.into_iter().map(|left| left.typed).collect()
    }
}

fn is_same(one: &Typed, other: &Typed) -> bool {
    (one.form, one.record) == (other.form, other.record)
}

/// Writes half-typed forms, or takes away what became empty.
pub(super) fn write(desk: Desk<'_>, typed: &[Typed]) -> Result<(), Fault> {
    for one in typed {
        match &one.body {
            Some(body) => drafts::keep(desk, one.form, one.record, body)?,
            None => drafts::drop(desk, one.form, one.record)?,
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(form: &'static str, body: &str) -> Typed {
        Typed {
            form,
            record: 1,
            body: Some(body.to_owned()),
        }
    }

    fn full() -> Result<(), Fault> {
        Err(Fault::new("case-file-disk-full"))
    }

    #[test]
    fn what_did_not_change_is_not_written_again() {
        let mut keeper = Keeper::default();
        keeper.look(vec![typed("case-note", "a")]);
        assert_eq!(keeper.send(), Some(vec![typed("case-note", "a")]));
        assert!(!keeper.answer(Ok(())));
        keeper.look(vec![typed("case-note", "a")]);
        assert_eq!(keeper.send(), None);
        keeper.look(vec![typed("case-note", "ab")]);
        assert!(keeper.send().is_some());
    }

    #[test]
    fn what_was_refused_is_tried_again_until_it_is_kept() {
        let mut keeper = Keeper::default();
        keeper.look(vec![typed("case-note", "a")]);
        keeper.send();
        assert!(!keeper.answer(full()));
        assert!(keeper.fault().is_some());
        keeper.look(vec![typed("case-note", "a")]);
        assert!(keeper.send().is_some(), "it is tried again");
        // Typed on while it was on its way: that is still to be written.
        keeper.look(vec![typed("case-note", "ab")]);
        assert_eq!(keeper.send(), None);
        assert!(keeper.answer(Ok(())), "kept again");
        assert_eq!(keeper.send(), Some(vec![typed("case-note", "ab")]));
    }

    #[test]
    fn what_was_left_behind_is_kept_and_what_was_closed_is_not() {
        let mut keeper = Keeper::default();
        keeper.look(vec![typed("case-note", "a"), typed("case-task", "b")]);
        keeper.look(vec![typed("case-task", "b")]);
        keeper.leave();
        keeper.look(vec![typed("youth-edit", "c")]);
        let all = vec![typed("case-task", "b"), typed("youth-edit", "c")];
        assert_eq!(keeper.send(), Some(all.clone()));
        assert!(!keeper.answer(full()));
        assert_eq!(keeper.unkept(), all);
    }
}
