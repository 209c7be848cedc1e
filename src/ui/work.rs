//! Long work beside the window: how far it is, the way to stop it, and its outcome.
//!
//! The outcome waits here until somebody takes it: the message that work goes on may come while
//! another screen is shown. Work that nobody waits for any more is stopped.

use std::ops::ControlFlow;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use iced::Task;
use iced::futures::channel::mpsc;

use crate::service::safekeeping::{Stage, Watch};

/// Long work that goes on.
pub(crate) struct Work<T> {
    shared: Arc<Shared<T>>,
}

struct Shared<T> {
    stop: AtomicBool,
    seen: Mutex<Seen<T>>,
}

struct Seen<T> {
    stage: Option<Stage>,
    share: f32,
    outcome: Option<T>,
}

impl<T> Shared<T> {
    fn seen(&self) -> MutexGuard<'_, Seen<T>> {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Takes up how far the work is; whether that is worth a look.
    fn note(&self, stage: Stage, share: f32) -> bool {
        let mut seen = self.seen();
        let moved = seen.stage != Some(stage) || (seen.share - share).abs() >= 0.01;
        if moved {
            (seen.stage, seen.share) = (Some(stage), share);
        }
        moved
    }
}

impl<T: Send + 'static> Work<T> {
    /// Begins it. The task tells each time that there is something to look at.
    pub(crate) fn begin(job: impl FnOnce(&Watch) -> T + Send + 'static) -> (Self, Task<()>) {
        let shared = Arc::new(Shared {
            stop: AtomicBool::new(false),
            seen: Mutex::new(Seen {
                stage: None,
                share: 0.0,
                outcome: None,
            }),
        });
        let (tell, told) = mpsc::unbounded();
        let (there, teller) = (Arc::clone(&shared), tell.clone());
        let watch = Watch::new(move |stage, done, total| {
            if there.note(stage, share(done, total)) {
                // Nobody looks any more: then the flag below says so too.
                let _ = teller.unbounded_send(());
            }
            match there.stop.load(Ordering::Relaxed) {
                true => ControlFlow::Break(()),
                false => ControlFlow::Continue(()),
            }
        });
        let there = Arc::clone(&shared);
        std::thread::spawn(move || {
            let outcome = job(&watch);
            there.seen().outcome = Some(outcome);
            let _ = tell.unbounded_send(());
        });
        (Self { shared }, Task::stream(told))
    }

    /// What it is doing, and how far that is; nothing before it began.
    pub(crate) fn stage(&self) -> (Option<Stage>, f32) {
        let seen = self.shared.seen();
        (seen.stage, seen.share)
    }

    /// Asks it to stop.
    pub(crate) fn stop(&self) {
        self.shared.stop.store(true, Ordering::Relaxed);
    }

    /// Takes the outcome, once there is one.
    pub(crate) fn outcome(&self) -> Option<T> {
        self.shared.seen().outcome.take()
    }
}

impl<T> Drop for Work<T> {
    fn drop(&mut self) {
        self.shared.stop.store(true, Ordering::Relaxed);
    }
}

/// How much of the whole; nothing where the whole is not known.
fn share(done: u64, total: u64) -> f32 {
    #[expect(clippy::cast_precision_loss, reason = "a share on a bar")]
    match total {
        0 => 0.0,
        total => done as f32 / total as f32,
    }
}

#[cfg(test)]
mod tests {
    use iced::futures::{StreamExt as _, executor};

    use super::*;

    fn wait<T: Send + 'static>(work: &Work<T>, task: Task<()>) -> T {
        let mut told = iced_test::runtime::task::into_stream(task).unwrap();
        loop {
            if let Some(outcome) = work.outcome() {
                return outcome;
            }
            executor::block_on(told.next());
        }
    }

    #[test]
    fn work_ends_with_its_outcome() {
        let (work, task) = Work::begin(|_| 7);
        assert_eq!(wait(&work, task), 7);
        assert_eq!(work.outcome(), None);
    }

    #[test]
    fn what_nobody_waits_for_is_stopped() {
        let (work, _task) = Work::begin(|_| ());
        let shared = Arc::clone(&work.shared);
        assert!(!shared.stop.load(Ordering::Relaxed));
        drop(work);
        assert!(shared.stop.load(Ordering::Relaxed));
    }

    #[test]
    fn the_share_of_what_is_not_known_is_nothing() {
        assert!(share(3, 0).abs() < f32::EPSILON);
        assert!((share(1, 4) - 0.25).abs() < f32::EPSILON);
    }
}
