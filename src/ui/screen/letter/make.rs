//! Letters are made: frozen in the case, and then printed or saved as was asked. They are made also where
//! what follows does not work: then it is said which of them stayed.

use std::path::{Path, PathBuf};

use iced::Task;

use super::{FORM, LetterScreen, Message, Shown, undone, view};
use crate::desktop::print::PrintOptions;
use crate::domain::id::{CaseId, LetterId};
use crate::domain::letter::LetterReference;
use crate::files::{self, Existing};
use crate::i18n::{Words, tr};
use crate::service::Changes;
use crate::service::desk::{Desk, Form};
use crate::service::letters::{self, Edits, Made, Proposal};
use crate::ui::context::{Context, Event, Target};
use crate::ui::fault::Fault;
use crate::ui::focus;
use crate::ui::paper::{self, Paper, Printed};

/// What follows when they are made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum After {
    /// Nothing.
    Keep,
    /// They are printed.
    Print,
    /// They are saved in this folder.
    Save(PathBuf),
}

/// Letters that were made.
#[derive(Debug, Clone)]
pub(crate) struct Outcome {
    changes: Changes,
    letters: Vec<One>,
    after: After,
    /// Why not all of them left.
    failed: Option<Fault>,
}

/// A letter that was made, and how far it came.
#[derive(Debug, Clone)]
struct One {
    id: LetterId,
    reference: LetterReference,
    /// The log says that it leaves.
    noted: bool,
    /// It did.
    left: bool,
}

/// The same before they are printed, with the pages that are.
struct Ready {
    outcome: Outcome,
    pages: Vec<Vec<u8>>,
}

impl LetterScreen {
    /// Makes the letters, unless something is missing: then it is said what.
    pub(super) fn make(
        &mut self,
        after: After,
        context: &Context<'_>,
    ) -> (Task<Message>, Option<Event>) {
        let open = match &mut self.shown {
            Shown::Letter(open) => open,
            Shown::Reading => {
                self.wish = Some(after);
                return (Task::none(), None);
            }
            Shown::Failed(_) => return (Task::none(), None),
        };
        if self.busy {
            return (Task::none(), None);
        }
        if !open.fields.check() {
            return (focus::on(view::UNTIL), None);
        }
        let edits = open.fields.edits();
        if let Some(problem) = open.stops(&edits) {
            let fault = view::fault(&problem, context.words);
            return (view::to_top(), Some(Event::Failed(fault)));
        }
        self.busy = true;
        let form = Form {
            screen: FORM,
            record: self.case.0,
        };
        let (paper, proposal) = (context.paper.clone(), open.read.clone());
        let (prints, word) = (after == After::Print, tr!(context.words, "letter-file"));
        let half = self.half();
        let made = context.db.save(form, move |desk| {
            undone::keep(desk, &proposal, &edits, half)?;
            ready(desk, &paper, &proposal, &edits, after, &word)
        });
        let paper = context.paper.clone();
        let options = prints.then(|| paper::options(context));
        let done = made.then(move |made| finish(made, options.clone(), &paper));
        (done.map(Message::Made), None)
    }

    /// They were made, or not.
    pub(super) fn on_made(
        &mut self,
        made: Result<Outcome, Fault>,
        context: &Context<'_>,
    ) -> (Task<Message>, Option<Event>) {
        self.busy = false;
        match made {
            Ok(outcome) => {
                self.is_over = true;
                let stayed = paper::stayed(outcome.stayed(), context).map(Message::Noted);
                (stayed, Some(outcome.told(self.case, context.words)))
            }
            Err(fault) => {
                // What was filled in stays; what the case says is looked at anew.
                let again = match fault.code() {
                    "letter-changed" | "no-case" => self.read(context),
                    _ => Task::none(),
                };
                let forgotten = undone::forget(self.case, context).map(Message::Dropped);
                (Task::batch([again, forgotten]), Some(Event::Failed(fault)))
            }
        }
    }
}

impl Outcome {
    /// Those of which the log says that they left, and that did not.
    fn stayed(&self) -> Vec<LetterId> {
        let stayed = self.letters.iter().filter(|one| one.noted && !one.left);
        stayed.map(|one| one.id).collect()
    }

    fn told(self, case: CaseId, words: &Words) -> Event {
        let told = self.in_words(words);
        let (changes, target) = (self.changes, Target::Case(case));
        match self.failed {
            None => Event::Made {
                text: told,
                changes,
                target,
            },
            Some(fault) => {
                let why = fault.explain(words);
                Event::MadeBut {
                    text: format!("{told} {} {}", why.message, why.advice),
                    changes,
                    target,
                }
            }
        }
    }

    /// What was made, how many of them left, and which did not.
    fn in_words(&self, words: &Words) -> String {
        let count = |all: usize| i64::try_from(all).unwrap_or(i64::MAX);
        let made = count(self.letters.len());
        let left = count(self.letters.iter().filter(|one| one.left).count());
        let saves = matches!(self.after, After::Save(_));
        if self.failed.is_none() {
            return match self.after {
                After::Keep => tr!(words, "letter-made", count = made),
                After::Print => tr!(words, "letter-printed", count = made),
                After::Save(_) => tr!(words, "letter-saved", count = made),
            };
        }
        if left == 0 {
            return match saves {
                true => tr!(words, "letter-not-saved", count = made),
                false => tr!(words, "letter-not-printed", count = made),
            };
        }
        let stayed = self.letters.iter().filter(|one| !one.left);
        let which: Vec<String> = stayed.map(|one| one.reference.to_string()).collect();
        let which = which.join(", ");
        match saves {
            true => tr!(
                words,
                "letter-partly-saved",
                count = made,
                left = left,
                which = which
            ),
            false => tr!(
                words,
                "letter-partly-printed",
                count = made,
                left = left,
                which = which
            ),
        }
    }

    /// That so many of them left, from the first on, and why not the next.
    fn printed(mut self, printed: Printed) -> Self {
        for one in self.letters.iter_mut().take(printed.out) {
            one.left = true;
        }
        self.failed = printed.failed;
        self
    }
}

/// Makes them, and does what follows in the file. The log says of each that it is printed or goes out
/// before it does; of what stays all the same it says that later.
fn ready(
    desk: Desk<'_>,
    paper: &Paper,
    proposal: &Proposal,
    edits: &Edits,
    after: After,
    word: &str,
) -> Result<Ready, Fault> {
    let (made, changes) = paper.draw(|printer| letters::make(desk, printer, proposal, edits))?;
    let letters = made.iter().map(|letter| One {
        id: letter.id,
        reference: letter.reference,
        noted: false,
        left: false,
    });
    let mut outcome = Outcome {
        changes,
        letters: letters.collect(),
        after,
        failed: None,
    };
    outcome.failed = match outcome.after.clone() {
        After::Keep => None,
        After::Print => note(desk, &mut outcome.letters).err(),
        After::Save(folder) => {
            let all = outcome.letters.iter_mut().zip(&made);
            // One that cannot be written keeps none of the others back.
            let faults =
                all.filter_map(|(one, letter)| save(desk, one, letter, &folder, word).err());
            faults.reduce(|first, _| first)
        }
    };
    let pages = made.into_iter().map(|letter| letter.pages).collect();
    Ok(Ready { outcome, pages })
}

/// Notes that all of them are printed.
fn note(desk: Desk<'_>, letters: &mut [One]) -> Result<(), Fault> {
    for one in letters {
        letters::note_print(desk, one.id)?;
        one.noted = true;
    }
    Ok(())
}

/// Saves one in a folder, under what it is called.
fn save(
    desk: Desk<'_>,
    one: &mut One,
    letter: &Made,
    folder: &Path,
    word: &str,
) -> Result<(), Fault> {
    let LetterReference { case, number } = one.reference;
    letters::note_export(desk, one.id)?;
    one.noted = true;
    let path = folder.join(format!("{word}-{case}-{number}.pdf"));
    files::write(&path, &letter.pages, Existing::Keep)?;
    one.left = true;
    Ok(())
}

/// Prints what is to be printed, beside the file: a printer may be slow.
fn finish(
    made: Result<Ready, Fault>,
    options: Option<PrintOptions>,
    paper: &Paper,
) -> Task<Result<Outcome, Fault>> {
    let (Ready { outcome, pages }, options) = match (made, options) {
        (Ok(ready), Some(options)) if ready.outcome.failed.is_none() => (ready, options),
        (made, _) => return Task::done(made.map(|ready| ready.outcome)),
    };
    let printed = paper.print(pages, options);
    printed.map(move |printed| Ok(outcome.clone().printed(printed)))
}
