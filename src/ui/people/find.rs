//! Searching before adding: who or which school is in the file already is chosen, not typed again.

use crate::ui::focus;
use iced::Task;

use super::{Answer, Form, Message, NOTHING, What, gone, tell};
use crate::domain::guardian::Guardian;
use crate::domain::id::{GuardianId, SchoolId, YouthId};
use crate::domain::school::School;
use crate::service::search::{Found, Hit, Scope};
use crate::service::{schools, youths};
use crate::ui::context::Context;
use crate::ui::fault::Fault;
use crate::ui::finder::{self, Finder};
use crate::ui::sheet::written;

/// The field that one searches in.
const FIELD: &str = "people-find";
/// The line of a form in which the key of what was chosen goes along.
pub(super) const CHOSEN: &str = "chosen";

/// What was found and chosen.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Chosen {
    /// Somebody who is in the file.
    Guardian(Box<Guardian>),
    /// A school.
    School(Box<School>),
    /// Somebody who is not in the file, by what was typed.
    Typed(String),
}

impl Chosen {
    /// Its key; nothing where it has none yet.
    pub(super) fn key(&self) -> String {
        match self {
            Self::Guardian(guardian) => guardian.id.0.to_string(),
            Self::School(school) => school.id.0.to_string(),
            Self::Typed(_) => String::new(),
        }
    }
}

/// The key of what was chosen, as it was kept with a form.
pub(super) fn chosen_in(body: &str) -> Option<i64> {
    written(body)?.get(CHOSEN)?.parse().ok()
}

impl Form {
    /// Opens the search.
    pub(super) fn search(&mut self, text: String, context: &Context<'_>) -> Task<Message> {
        let scope = match self.what {
            What::School | What::Enrolment(_) => Scope::Schools,
            What::Sibling => Scope::Youths,
            What::Facts
            | What::Guardian
            | What::Bond(_)
            | What::Address(_)
            | What::Home(_)
            | What::Diploma
            | What::Certificate(_) => Scope::Guardians,
        };
        let mut finder = Finder::new(FIELD, scope);
        let asked = match text.is_empty() {
            true => Task::none(),
            false => finder.update(finder::Message::Typed(text), context.db).0,
        };
        self.finder = Some(finder);
        (self.refused, self.entered) = (None, false);
        Task::batch([asked.map(Message::Finder), focus::on(FIELD)])
    }

    /// What is looked for when the search is opened from the lines: the number that somebody else
    /// has.
    pub(super) fn wanted(&self) -> String {
        let number = self.sheet.as_ref().filter(|_| self.twin);
        number
            .and_then(|sheet| sheet.get("bsn"))
            .unwrap_or_default()
    }

    pub(super) fn on_finder(&mut self, message: finder::Message, context: &Context<'_>) -> Answer {
        let Some(finder) = &mut self.finder else {
            return NOTHING();
        };
        let found = matches!(message, finder::Message::Found(..));
        match message {
            finder::Message::Typed(_) => (self.refused, self.entered) = (None, false),
            finder::Message::Choose => self.entered = true,
            finder::Message::Found(..)
            | finder::Message::Down
            | finder::Message::Up
            | finder::Message::Chosen(_)
            | finder::Message::Noted => {}
        }
        let (task, hit) = finder.update(message, context.db);
        let task = task.map(Message::Finder);
        if let Some(hit) = hit {
            let (more, outcome) = self.on_chosen(Some(&hit), context);
            return (Task::batch([task, more]), outcome);
        }
        // Enter where nobody is found, also before that is known: then it is somebody new.
        let nobody = finder.searched() && finder.shown().next().is_none();
        if nobody && self.entered && self.what == What::Guardian {
            return self.on_chosen(None, context);
        }
        let names = match found {
            true => self.read_names(context),
            false => Task::none(),
        };
        (Task::batch([task, names]), None)
    }

    /// Whose parents were found tells them apart.
    fn read_names(&self, context: &Context<'_>) -> Task<Message> {
        let shown = self.finder.iter().flat_map(Finder::shown);
        let mut ids: Vec<YouthId> = shown
            .filter(|hit| matches!(hit.found, Found::Guardian(_)))
            .flat_map(|hit| hit.youths.iter().copied())
            .filter(|id| !self.names.contains_key(id))
            .collect();
        ids.dedup();
        if ids.is_empty() {
            return Task::none();
        }
        context
            .db
            .run(move |desk| youths::lines(desk, &ids).map_err(Fault::from))
            .map(Message::Named)
    }

    /// Goes on with what was chosen, or with somebody who is new.
    pub(super) fn on_chosen(&mut self, hit: Option<&Hit>, context: &Context<'_>) -> Answer {
        let typed = self.finder.as_ref().map(|finder| finder.text().to_owned());
        let chosen = match hit.map(|hit| hit.found) {
            Some(Found::Youth(id)) => return (self.link(id, context), None),
            Some(Found::Guardian(id)) => self.choose_guardian(Some(id.0), context),
            Some(Found::School(id)) => self.choose_school(Some(id.0), context),
            Some(Found::Partner(_) | Found::Case(_)) => return NOTHING(),
            None => {
                self.chosen = Some(Chosen::Typed(typed.unwrap_or_default()));
                Ok(())
            }
        };
        let shown = chosen.and_then(|()| self.with_chosen(context));
        match shown {
            Ok(task) => (task, None),
            Err(fault) => tell(fault),
        }
    }

    /// Shows the lines of what was chosen. Lines that stand already keep what was typed in them.
    fn with_chosen(&mut self, context: &Context<'_>) -> Result<Task<Message>, Fault> {
        let key = self.chosen.as_ref().map(Chosen::key).unwrap_or_default();
        self.twin = false;
        match (&mut self.sheet, self.what) {
            (Some(sheet), What::School | What::Enrolment(_)) => {
                sheet.put(CHOSEN, &key);
                self.finder = None;
                Ok(Task::none())
            }
            // What was typed of somebody who turns out to be in the file is not his.
            _ => self.lines(context),
        }
    }

    /// Chooses what was kept with the form. Where that has gone meanwhile, what was typed is shown
    /// all the same.
    pub(super) fn choose_again(
        &mut self,
        key: Option<i64>,
        context: &Context<'_>,
    ) -> Result<(), Fault> {
        let chosen = match self.what {
            What::Guardian => self.choose_guardian(key, context),
            _ => self.choose_school(key, context),
        };
        match chosen {
            Err(fault) if fault == gone() => Ok(()),
            chosen => chosen,
        }
    }

    fn choose_guardian(&mut self, key: Option<i64>, context: &Context<'_>) -> Result<(), Fault> {
        let Some(key) = key else {
            return Ok(());
        };
        let found = youths::guardian(context.db.desk(), GuardianId(key))?;
        self.chosen = Some(Chosen::Guardian(Box::new(found.ok_or_else(gone)?)));
        Ok(())
    }

    fn choose_school(&mut self, key: Option<i64>, context: &Context<'_>) -> Result<(), Fault> {
        let Some(key) = key else {
            return Ok(());
        };
        let found = schools::some(context.db.desk(), &[SchoolId(key)])?;
        let school = found.into_iter().next().ok_or_else(gone)?;
        self.chosen = Some(Chosen::School(Box::new(school)));
        Ok(())
    }
}
