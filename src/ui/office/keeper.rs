//! Keeping what is half typed: written while somebody types, tried again where the disk refuses,
//! and told until it is kept.

use std::collections::HashMap;

use crate::service::desk::Desk;
use crate::ui::fault::Fault;
use crate::ui::kept;
use crate::ui::screen::Typed;

/// What is to be kept, and what was.
#[derive(Default)]
pub(super) struct Keeper {
    /// What stood on each screen at the last look at it, by its number: what was not touched since
    /// is no newer for being shown again.
    seen: HashMap<u64, Vec<Typed>>,
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
    pub(super) fn look(&mut self, screen: u64, now: Vec<Typed>) {
        let seen = self.seen.remove(&screen).unwrap_or_default();
        for typed in now.iter().filter(|typed| !seen.contains(typed)) {
            self.left.retain(|left| !is_same(&left.typed, typed));
            self.left.push(Left {
                typed: typed.clone(),
                here: true,
            });
        }
        let is_there = |left: &Left| now.iter().any(|typed| is_same(typed, &left.typed));
        for left in self.left.iter_mut().filter(|left| is_there(left)) {
            left.here = true;
        }
        self.left.retain(|left| !left.here || is_there(left));
        if !now.is_empty() {
            self.seen.insert(screen, now);
        }
    }

    /// Another screen is shown: what stood there and was not kept yet is to be kept all the same.
    pub(super) fn leave(&mut self) {
        for left in &mut self.left {
            left.here = false;
        }
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

    /// The forms that are on their way, by name and record.
    pub(super) fn sent(&self) -> Vec<(String, i64)> {
        let sent = self.sent.iter().flatten();
        sent.map(|typed| (typed.form.to_string(), typed.record))
            .collect()
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
        let kept = kept::write(desk, all);
        self.answer(kept.clone());
        kept
    }

    /// Takes out what is still not kept.
    pub(super) fn unkept(self) -> Vec<Typed> {
        self.left.into_iter().map(|left| left.typed).collect()
    }
}

fn is_same(one: &Typed, other: &Typed) -> bool {
    (&one.form, one.record) == (&other.form, other.record)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(form: &'static str, body: &str) -> Typed {
        Typed::new(form, 1, Some(body.to_owned()))
    }

    fn full() -> Result<(), Fault> {
        Err(Fault::new("case-file-disk-full"))
    }

    #[test]
    fn what_did_not_change_is_not_written_again() {
        let mut keeper = Keeper::default();
        keeper.look(1, vec![typed("case-note", "a")]);
        assert_eq!(keeper.send(), Some(vec![typed("case-note", "a")]));
        assert!(!keeper.answer(Ok(())));
        keeper.look(1, vec![typed("case-note", "a")]);
        assert_eq!(keeper.send(), None);
        keeper.look(1, vec![typed("case-note", "ab")]);
        assert!(keeper.send().is_some());
    }

    #[test]
    fn what_was_refused_is_tried_again_until_it_is_kept() {
        let mut keeper = Keeper::default();
        keeper.look(1, vec![typed("case-note", "a")]);
        keeper.send();
        assert!(!keeper.answer(full()));
        assert!(keeper.fault().is_some());
        keeper.look(1, vec![typed("case-note", "a")]);
        assert!(keeper.send().is_some(), "it is tried again");
        // Typed on while it was on its way: that is still to be written.
        keeper.look(1, vec![typed("case-note", "ab")]);
        assert_eq!(keeper.send(), None);
        assert!(keeper.answer(Ok(())), "kept again");
        assert_eq!(keeper.send(), Some(vec![typed("case-note", "ab")]));
    }

    #[test]
    fn what_was_left_behind_is_kept_and_what_was_closed_is_not() {
        let mut keeper = Keeper::default();
        keeper.look(1, vec![typed("case-note", "a"), typed("case-task", "b")]);
        keeper.look(1, vec![typed("case-task", "b")]);
        keeper.leave();
        keeper.look(2, vec![typed("youth-edit", "c")]);
        let all = vec![typed("case-task", "b"), typed("youth-edit", "c")];
        assert_eq!(keeper.send(), Some(all.clone()));
        assert!(!keeper.answer(full()));
        assert_eq!(keeper.unkept(), all);
    }

    #[test]
    fn what_was_left_as_it_is_is_no_newer_for_being_shown_again() {
        let mut keeper = Keeper::default();
        keeper.look(1, vec![typed("case-note", "x")]);
        keeper.send();
        keeper.answer(Ok(()));
        keeper.leave();
        keeper.look(2, vec![typed("case-note", "x y z")]);
        keeper.send();
        keeper.answer(Ok(()));
        keeper.leave();
        keeper.look(1, vec![typed("case-note", "x")]);
        assert_eq!(keeper.send(), None);
        keeper.look(1, vec![typed("case-note", "x a")]);
        assert!(keeper.send().is_some(), "typed on");
    }

    #[test]
    fn what_is_saved_after_one_came_back_is_not_kept_any_more() {
        let mut keeper = Keeper::default();
        keeper.look(1, vec![typed("case-note", "x")]);
        keeper.leave();
        keeper.look(2, Vec::new());
        keeper.leave();
        keeper.look(1, vec![typed("case-note", "x")]);
        keeper.look(1, Vec::new());
        assert_eq!(keeper.send(), None);
    }
}
