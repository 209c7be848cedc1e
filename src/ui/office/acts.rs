//! The acts of this session that can be taken back, the last one first.

use crate::domain::id::OpId;
use crate::ui::fault::Fault;
use crate::ui::said::Said;

/// An act, with the sentence that told it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Act {
    pub(super) op: OpId,
    pub(super) said: Said,
    /// The act is itself a way back: taking that back does again what was taken back.
    pub(super) back: bool,
}

/// The acts in the order in which they were done, and the way back that was taken last.
#[derive(Debug, Default)]
pub(super) struct Acts {
    done: Vec<Act>,
    back: Option<Act>,
}

impl Acts {
    /// An act was done, or done again.
    pub(super) fn push(&mut self, op: OpId, said: Said) {
        let back = false;
        self.done.push(Act { op, said, back });
    }

    /// An act was taken back, by another.
    pub(super) fn took_back(&mut self, op: OpId, said: Said) {
        let back = true;
        self.back = Some(Act { op, said, back });
    }

    /// Takes out the last act.
    pub(super) fn pop(&mut self) -> Option<Act> {
        self.done.pop()
    }

    /// Takes out this act.
    pub(super) fn take(&mut self, op: OpId) -> Option<Act> {
        if self.is_back(op) {
            return self.back.take();
        }
        let at = self.done.iter().position(|act| act.op == op)?;
        Some(self.done.remove(at))
    }

    /// It could not be taken back: it stays in its place, unless it was taken back elsewhere.
    pub(super) fn put_back(&mut self, act: Act, why: &Fault) {
        if act.back {
            self.back = Some(act);
        } else if why.code() != "undo-already" {
            let at = self.done.partition_point(|other| other.op < act.op);
            self.done.insert(at, act);
        }
    }

    /// Whether this act is the way back that was taken last.
    pub(super) fn is_back(&self, op: OpId) -> bool {
        self.back.as_ref().is_some_and(|act| act.op == op)
    }
}
