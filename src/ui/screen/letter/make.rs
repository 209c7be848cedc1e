//! Letters are made: frozen in the case, and then printed or saved as was asked. They are made also where
//! what follows does not work.

use std::path::PathBuf;

use iced::Task;

use super::{FORM, LetterScreen, Message, Shown, view};
use crate::desktop::print::PrintOptions;
use crate::files::{self, Existing};
use crate::i18n::{Words, tr};
use crate::service::Changes;
use crate::service::desk::{Desk, Form};
use crate::service::letters::{self, Edits, Made, Proposal};
use crate::ui::context::{Context, Event, Target};
use crate::ui::fault::Fault;
use crate::ui::focus;
use crate::ui::paper::{self, Paper};

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
    /// How many.
    count: usize,
    after: After,
    /// Why that could not be.
    failed: Option<Fault>,
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
        let made = context.db.save(form, move |desk| {
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
                (Task::none(), Some(outcome.told(self, context.words)))
            }
            Err(fault) => {
                // What was filled in stays; what the case says is looked at anew.
                let again = match fault.code() {
                    "letter-changed" | "no-case" => self.read(context),
                    _ => Task::none(),
                };
                (again, Some(Event::Failed(fault)))
            }
        }
    }
}

impl Outcome {
    fn told(self, screen: &LetterScreen, words: &Words) -> Event {
        let (changes, target) = (self.changes, Target::Case(screen.case));
        let count = i64::try_from(self.count).unwrap_or(i64::MAX);
        let Some(fault) = self.failed else {
            let text = match self.after {
                After::Keep => tr!(words, "letter-made", count = count),
                After::Print => tr!(words, "letter-printed", count = count),
                After::Save(_) => tr!(words, "letter-saved", count = count),
            };
            return Event::Made {
                text,
                changes,
                target,
            };
        };
        let why = fault.explain(words);
        let told = match self.after {
            After::Save(_) => tr!(words, "letter-not-saved", count = count),
            After::Keep | After::Print => tr!(words, "letter-not-printed", count = count),
        };
        Event::MadeBut {
            text: format!("{told} {} {}", why.message, why.advice),
            changes,
            target,
        }
    }
}

/// Makes them, and does what follows in the file. The log says of each that it is printed or goes out
/// before it does.
fn ready(
    desk: Desk<'_>,
    paper: &Paper,
    proposal: &Proposal,
    edits: &Edits,
    after: After,
    word: &str,
) -> Result<Ready, Fault> {
    let (made, changes) = paper.draw(|printer| letters::make(desk, printer, proposal, edits))?;
    let followed = match &after {
        After::Keep => Ok(()),
        After::Print => note(desk, &made),
        After::Save(folder) => made.iter().try_for_each(|letter| {
            let name = format!("{word}-{}-{}.pdf", proposal.number, letter.number);
            letters::note_export(desk, letter.id)?;
            Ok(files::write(
                &folder.join(name),
                &letter.pages,
                Existing::Keep,
            )?)
        }),
    };
    let outcome = Outcome {
        changes,
        count: made.len(),
        after,
        failed: followed.err(),
    };
    let pages = made.into_iter().map(|letter| letter.pages).collect();
    Ok(Ready { outcome, pages })
}

fn note(desk: Desk<'_>, made: &[Made]) -> Result<(), Fault> {
    let noted = made.iter();
    noted
        .map(|letter| letters::note_print(desk, letter.id))
        .try_for_each(|noted| noted.map_err(Fault::from))
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
    paper.print(pages, options).map(move |printed| {
        Ok(Outcome {
            failed: printed.err(),
            ..outcome.clone()
        })
    })
}
