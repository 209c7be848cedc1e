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

/// The acts in the order in which they were done, and the ways back that were taken since, the last
/// one last.
#[derive(Debug, Default)]
pub(super) struct Acts {
    done: Vec<Act>,
    back: Vec<Act>,
}

impl Acts {
    /// An act was done: what was taken back before it stays so.
    pub(super) fn push(&mut self, op: OpId, said: Said) {
        self.back.clear();
        self.again(op, said);
    }

    /// An act was done again.
    pub(super) fn again(&mut self, op: OpId, said: Said) {
        let back = false;
        self.done.push(Act { op, said, back });
    }

    /// An act was taken back, by another.
    pub(super) fn took_back(&mut self, op: OpId, said: Said) {
        let back = true;
        self.back.push(Act { op, said, back });
    }

    /// Takes out the way back that was taken last.
    pub(super) fn pop_back(&mut self) -> Option<Act> {
        self.back.pop()
    }

    /// Takes out the last act.
    pub(super) fn pop(&mut self) -> Option<Act> {
        self.done.pop()
    }

    /// Takes out this act.
    pub(super) fn take(&mut self, op: OpId) -> Option<Act> {
        if self.is_back(op) {
            return self.back.pop();
        }
        let at = self.done.iter().position(|act| act.op == op)?;
        Some(self.done.remove(at))
    }

    /// It could not be taken back: it stays in its place, unless it was taken back elsewhere.
    pub(super) fn put_back(&mut self, act: Act, why: &Fault) {
        if act.back {
            self.back.push(act);
        } else if why.code() != "undo-already" {
            let at = self.done.partition_point(|other| other.op < act.op);
            self.done.insert(at, act);
        }
    }

    /// Whether this act is the way back that was taken last.
    pub(super) fn is_back(&self, op: OpId) -> bool {
        self.back.last().is_some_and(|act| act.op == op)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn acts(all: &[i64]) -> Acts {
        let mut acts = Acts::default();
        for op in all {
            acts.push(OpId(*op), format!("act {op}").into());
        }
        acts
    }

    fn order(acts: &mut Acts) -> Vec<i64> {
        std::iter::from_fn(|| acts.pop())
            .map(|act| act.op.0)
            .collect()
    }

    #[test]
    fn an_act_that_was_refused_stands_where_it_stood() {
        let mut acts = acts(&[3, 5, 8]);
        let (last, middle) = (acts.pop().unwrap(), acts.take(OpId(5)).unwrap());
        let why = Fault::new("undo-changed-later");
        acts.put_back(last, &why);
        acts.put_back(middle, &why);
        assert_eq!(order(&mut acts), [8, 5, 3]);
    }

    #[test]
    fn an_act_that_was_taken_back_elsewhere_does_not_come_back() {
        let mut acts = acts(&[3, 5]);
        let last = acts.pop().unwrap();
        acts.put_back(last, &Fault::new("undo-already"));
        assert_eq!(order(&mut acts), [3]);
    }

    #[test]
    fn only_the_way_back_that_was_taken_last_is_one() {
        let mut acts = acts(&[3]);
        acts.took_back(OpId(6), "act 5".to_owned().into());
        acts.took_back(OpId(7), "act 4".to_owned().into());
        assert!(!acts.is_back(OpId(6)) && acts.is_back(OpId(7)));
        assert_eq!(acts.take(OpId(6)), None);
        let back = acts.take(OpId(7)).unwrap();
        assert!(back.back && acts.is_back(OpId(6)));
        acts.put_back(back, &Fault::new("undo-changed-later"));
        assert!(acts.is_back(OpId(7)));
        assert_eq!(order(&mut acts), [3]);
    }

    #[test]
    fn what_was_taken_back_is_done_again_in_turn_until_something_else_is_done() {
        let mut acts = acts(&[3]);
        acts.took_back(OpId(6), "act 5".to_owned().into());
        acts.took_back(OpId(7), "act 4".to_owned().into());
        assert_eq!(acts.pop_back().unwrap().op, OpId(7));
        acts.again(OpId(8), "act 4".to_owned().into());
        assert_eq!(acts.pop_back().unwrap().op, OpId(6));
        acts.took_back(OpId(9), "act 4".to_owned().into());
        acts.push(OpId(10), "act 10".to_owned().into());
        assert_eq!(acts.pop_back(), None);
        assert_eq!(order(&mut acts), [10, 8, 3]);
    }
}
