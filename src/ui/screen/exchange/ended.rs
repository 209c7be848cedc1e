//! What becomes of a file once work on it has ended: it was looked into, counted, or taken over.

use iced::Task;

use super::ask::{self, Ask};
use super::count::Count;
use super::job::{self, Applied, Ended, Job};
use super::{Exchange, Message, Stage, past};
use crate::i18n::tr;
use crate::ui::context::{Context, Event};
use crate::ui::fault::Fault;

impl Exchange {
    /// Takes the outcome of the work, once there is one.
    pub(super) fn look_at_work(&mut self, context: &Context<'_>) -> (Task<Message>, Option<Event>) {
        let Some(ended) = self.job.as_ref().and_then(Job::ended) else {
            return (Task::none(), None);
        };
        self.job = None;
        match ended {
            Ended::Looked(Ok(seen)) => (self.looked(*seen, context), None),
            Ended::Counted(Ok(counted)) => {
                let job::Counted { report, copy } = *counted;
                self.counted(Count::before(copy, report, context.words));
                (Task::none(), None)
            }
            Ended::Applied(Ok(applied)) => self.applied(*applied, context),
            // What was settled stays where it is, to be mended.
            Ended::Counted(Err(fault)) if fault.code() != job::STOPPED => {
                self.fault = Some(fault);
                (self.focus(), None)
            }
            Ended::Looked(Err(fault)) | Ended::Counted(Err(fault)) | Ended::Applied(Err(fault)) => {
                self.failed(fault, context)
            }
        }
    }

    /// What is recognised is counted at once where the list itself says everything.
    fn looked(&mut self, seen: job::Seen, context: &Context<'_>) -> Task<Message> {
        let mut ask = Ask::new(seen.path, seen.look, seen.sheet, context.today);
        // What was settled belongs to the file that it was settled about.
        let kept = self.kept.take().filter(|kept| kept.path == *ask.path());
        let whole = kept.is_none() && ask.says_everything();
        if let Some(kept) = kept {
            ask.put_back(kept);
        }
        self.stage = Stage::Ask(Box::new(ask));
        match whole {
            true => self.count(context),
            false => crate::ui::focus::on(ask::FIRST),
        }
    }

    fn counted(&mut self, count: Count) {
        self.stage = match std::mem::replace(&mut self.stage, Stage::Choose) {
            Stage::Ask(ask) | Stage::Counted(ask, _) => Stage::Counted(ask, Box::new(count)),
            stage @ (Stage::Choose | Stage::Done(..)) => stage,
        };
    }

    fn applied(
        &mut self,
        applied: Applied,
        context: &Context<'_>,
    ) -> (Task<Message>, Option<Event>) {
        let count = Count::new(applied.report, context.words);
        self.stage = Stage::Done(Box::new(count), applied.copy, applied.changes.op);
        let event = Event::Done {
            text: tr!(context.words, "exchange-done-short"),
            changes: applied.changes,
        };
        (past::read(context), Some(event))
    }

    /// What was stopped is as it was; anything else is said where it happened.
    fn failed(&mut self, fault: Fault, context: &Context<'_>) -> (Task<Message>, Option<Event>) {
        if fault.code() == job::STOPPED {
            let told = Event::Told(tr!(context.words, "exchange-stopped"));
            return (self.focus(), Some(told));
        }
        let task = self.back();
        self.fault = Some(fault);
        (task, None)
    }
}
