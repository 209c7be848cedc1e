//! Tasks: what somebody promised or has to do. Terms of the law are clocks, not tasks.

use serde::{Deserialize, Serialize};

use super::{
    id::{CaseId, OfficerId, TaskId, YouthId},
    record::Kept,
    time::Date,
};

/// What can be entered about a task.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TaskDraft {
    /// For which case, if any.
    pub case: Option<CaseId>,
    /// About which youth, if any.
    pub youth: Option<YouthId>,
    /// What to do.
    pub title: String,
    /// The last day to do it, if there is one.
    pub due: Option<Date>,
    /// Who does it.
    pub assignee: Option<OfficerId>,
    /// When it was done; none while it is open.
    pub done_on: Option<Date>,
}

impl TaskDraft {
    /// Whether its day has passed and it is still open.
    #[must_use]
    pub fn is_late(&self, today: Date) -> bool {
        self.done_on.is_none() && self.due.is_some_and(|due| due < today)
    }
}

/// A task in the data file.
pub type Task = Kept<TaskId, TaskDraft>;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_an_open_task_with_a_day_can_be_late() {
        let day = |n| Date::from_ymd_opt(2026, 8, n).unwrap();
        #[track_caller]
        fn check(due: Option<Date>, done_on: Option<Date>, today: Date, expected: bool) {
            let task = TaskDraft {
                case: None,
                youth: None,
                title: String::new(),
                due,
                assignee: None,
                done_on,
            };
            assert_eq!(task.is_late(today), expected);
        }
        check(Some(day(10)), None, day(10), false);
        check(Some(day(10)), None, day(11), true);
        check(Some(day(10)), Some(day(12)), day(13), false);
        check(None, None, day(13), false);
    }
}
