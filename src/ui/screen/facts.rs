//! The facts of a case: its kind and article, when it came in, about which school, whose it is.
//! The same fields open a new case and change one.

mod view;

use iced::Task;
use serde::{Deserialize, Serialize};

use super::{Typed, draft};
use crate::domain::case::{Article, CaseDraft, CaseKind, DuoStatus, Phase};
use crate::domain::id::{OfficerId, SchoolId};
use crate::domain::municipality::{MunicipalityCode, SchoolType};
use crate::domain::time::{Date, Timestamp, dutch};
use crate::service::search::{Found, Hit, Scope};
use crate::ui::context::Context;
use crate::ui::field::{Field, Problem, some_day};
use crate::ui::finder::{self, Finder};
use crate::ui::widget::{Calendar, Pick, Stroke};

pub(in crate::ui::screen) use view::{in_pairs, municipalities};

/// What gets the focus.
pub(in crate::ui::screen) const FIRST: &str = "facts-kind";
const ARTICLE: &str = "facts-article";
const OPENED: &str = "facts-opened";

/// The form.
pub(in crate::ui::screen) struct FactsForm {
    draft: CaseDraft,
    /// Whether somebody chose the kind: until then that of the draft is nobody's choice.
    chosen: bool,
    opened_on: Field<Date>,
    calendar: Calendar,
    school: Option<String>,
    finder: Option<Finder>,
    /// Whether what must be chosen was missed.
    checked: bool,
    /// Whether the case stands in the file: then more can be changed than is asked at first.
    stands: bool,
    /// What stood there when the form was opened, with the name of the school.
    before: (CaseDraft, Option<String>),
    /// When what stands here was kept, where it was put back.
    kept: Option<Timestamp>,
    /// Something was changed since it was made, so that its draft is ours to keep and drop.
    touched: bool,
}

/// The form as it is kept while it is half filled in.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(in crate::ui::screen) struct Half {
    /// What stood there before: only what differs from it was filled in here.
    #[serde(default)]
    before: Option<CaseDraft>,
    draft: CaseDraft,
    chosen: bool,
    opened_on: String,
    school: Option<String>,
}

/// What happens in the form.
#[derive(Debug, Clone)]
pub(crate) enum Message {
    /// Its kind.
    Kind(CaseKind),
    /// Its article.
    Article(Article),
    /// Where it stands in the method.
    Phase(Option<Phase>),
    /// The status in DUO's register.
    Duo(Option<DuoStatus>),
    /// When it came in.
    Opened(Pick),
    /// Another school is looked for, or no longer.
    FindSchool(bool),
    /// In that search.
    Finder(finder::Message),
    /// It is about no school.
    NoSchool,
    /// The kind of education.
    Education(Option<SchoolType>),
    /// The municipality.
    Municipality(Option<MunicipalityCode>),
    /// Whose it is.
    Handler(OfficerId),
    /// Write it.
    Save,
    /// Throw away what was changed here.
    Discard,
}

impl FactsForm {
    /// The form of a case that stands in the file.
    pub(in crate::ui::screen) fn of_case(
        draft: CaseDraft,
        school: Option<String>,
        today: Date,
    ) -> Self {
        Self::new(draft, school, true, today)
    }

    /// The form of a new case: what the file knows is filled in, its kind is still to be chosen.
    pub(in crate::ui::screen) fn of_new(
        draft: CaseDraft,
        school: Option<String>,
        today: Date,
    ) -> Self {
        Self::new(draft, school, false, today)
    }

    fn new(draft: CaseDraft, school: Option<String>, stands: bool, today: Date) -> Self {
        Self {
            opened_on: Field::new(dutch(draft.opened_on), move |text| past_day(text, today)),
            calendar: Calendar::default(),
            before: (draft.clone(), school.clone()),
            school,
            finder: None,
            chosen: stands,
            checked: false,
            stands,
            draft,
            kept: None,
            touched: false,
        }
    }

    /// The kind, once somebody chose it.
    pub(in crate::ui::screen) fn kind(&self) -> Option<CaseKind> {
        self.chosen.then_some(self.draft.kind)
    }

    /// Whether something else stands there than when the form was opened.
    pub(in crate::ui::screen) fn is_changed(&self) -> bool {
        let (draft, school) = &self.before;
        self.chosen != self.stands
            || self.draft != *draft
            || self.school != *school
            || self.opened_on.text() != dutch(draft.opened_on)
    }

    /// What stands in the form.
    pub(in crate::ui::screen) fn half(&self) -> Half {
        Half {
            before: Some(self.before.0.clone()),
            draft: self.draft.clone(),
            chosen: self.chosen,
            opened_on: self.opened_on.text().to_owned(),
            school: self.school.clone(),
        }
    }

    /// The draft of the form, where it is kept by itself, once it is ours.
    pub(in crate::ui::screen) fn typed(&self, form: &'static str, record: i64) -> Option<Typed> {
        let body = self.is_changed().then(|| draft::body(&self.half()));
        self.touched.then(|| Typed::new(form, record, body))
    }

    /// Puts back what was filled in: what stood there unchanged is as the file has it now. Of what
    /// was kept for another youth only that comes back which does not depend on who it is.
    pub(in crate::ui::screen) fn put_back(&mut self, half: Half) {
        let (kept, before) = (half.draft, half.before.as_ref());
        let is_new = |same: fn(&CaseDraft, &CaseDraft) -> bool| {
            before.is_none_or(|before| !same(&kept, before))
        };
        if is_new(|one, other| (one.kind, one.article) == (other.kind, other.article))
            || half.chosen != self.chosen
        {
            (self.draft.kind, self.draft.article) = (kept.kind, kept.article);
        }
        if is_new(|one, other| one.duo_status == other.duo_status) {
            self.draft.duo_status = kept.duo_status;
        }
        if is_new(|one, other| one.handler == other.handler) {
            self.draft.handler = kept.handler;
        }
        if kept.youth == self.draft.youth {
            if is_new(|one, other| one.phase == other.phase) {
                self.draft.phase = kept.phase;
            }
            if is_new(|one, other| one.municipality == other.municipality) {
                self.draft.municipality = kept.municipality;
            }
            if is_new(|one, other| one.school_type == other.school_type) {
                self.draft.school_type = kept.school_type;
            }
            if is_new(|one, other| one.school == other.school) {
                (self.draft.school, self.school) = (kept.school, half.school);
            }
        }
        self.chosen |= half.chosen;
        let opened = before.map(|before| dutch(before.opened_on));
        if opened.is_none_or(|opened| opened != half.opened_on) {
            self.opened_on.set(half.opened_on);
        }
        self.touched = true;
    }

    /// Puts back what was kept by itself.
    pub(in crate::ui::screen) fn restore(mut self, kept: Option<(Half, Timestamp)>) -> Self {
        if let Some((half, at)) = kept {
            self.put_back(half);
            self.kept = Some(at);
        }
        self
    }

    /// Puts back what stood there when the form was opened; its draft is dropped.
    fn revert(&mut self, today: Date) {
        let (draft, school) = self.before.clone();
        *self = Self::new(draft, school, self.stands, today);
        self.touched = true;
    }

    /// The facts, once everything is filled in.
    pub(in crate::ui::screen) fn meant(&mut self) -> Option<CaseDraft> {
        self.checked = true;
        let opened_on = self.opened_on.check()?;
        let needs_article = !self.draft.kind.articles().is_empty();
        if !self.chosen || needs_article && self.draft.article.is_none() {
            return None;
        }
        Some(CaseDraft {
            opened_on,
            ..self.draft.clone()
        })
    }

    /// The first field that something is wrong with, once that was looked at.
    pub(in crate::ui::screen) fn wrong(&self) -> &'static str {
        if !self.chosen {
            FIRST
        } else if self.opened_on.problem().is_some() {
            OPENED
        } else {
            ARTICLE
        }
    }

    /// A key that no field took.
    pub(in crate::ui::screen) fn key(&self, stroke: &Stroke) -> Option<Message> {
        self.finder.as_ref()?.key(stroke).map(Message::Finder)
    }

    /// Does what a message says.
    pub(in crate::ui::screen) fn update(
        &mut self,
        message: Message,
        context: &Context<'_>,
    ) -> Task<Message> {
        self.touched |= message.changes();
        match message {
            Message::Kind(kind) => self.set_kind(kind),
            Message::Article(article) => self.draft.article = Some(article),
            Message::Phase(phase) => self.draft.phase = phase,
            Message::Duo(status) => self.draft.duo_status = status,
            Message::Opened(pick) => {
                self.calendar
                    .update(&mut self.opened_on, pick, context.today);
            }
            Message::FindSchool(true) => {
                self.finder = Some(Finder::new("facts-school", Scope::Schools));
                return crate::ui::focus::on("facts-school");
            }
            Message::FindSchool(false) => self.finder = None,
            Message::Finder(message) => return self.on_finder(message, context),
            Message::NoSchool => {
                (self.school, self.draft.school) = (None, None);
                self.draft.school_type = None;
            }
            Message::Education(kind) => self.draft.school_type = kind,
            Message::Municipality(code) => self.draft.municipality = code,
            Message::Handler(officer) => self.draft.handler = Some(officer),
            Message::Discard => self.revert(context.today),
            Message::Save => {}
        }
        Task::none()
    }

    /// Another kind has other articles; where there is only one, that is it.
    fn set_kind(&mut self, kind: CaseKind) {
        (self.draft.kind, self.chosen) = (kind, true);
        let articles = kind.articles();
        self.draft.article = match articles {
            [only] => Some(*only),
            _ => self.draft.article.filter(|there| articles.contains(there)),
        };
        if !kind.is_absence() {
            self.draft.duo_status = None;
        }
    }

    fn on_finder(&mut self, message: finder::Message, context: &Context<'_>) -> Task<Message> {
        let Some(finder) = &mut self.finder else {
            return Task::none();
        };
        let (task, hit) = finder.update(message, context.db);
        if let Some(hit) = hit {
            self.choose_school(&hit, context);
        }
        task.map(Message::Finder)
    }

    fn choose_school(&mut self, hit: &Hit, context: &Context<'_>) {
        let Found::School(id) = hit.found else {
            return;
        };
        (self.finder, self.touched) = (None, true);
        self.school = Some(hit.title.clone());
        if self.draft.school != Some(id) {
            self.draft.school = Some(id);
            self.draft.school_type = only_type(id, context);
        }
    }
}

/// The kind of education of a school that gives only one.
fn only_type(id: SchoolId, context: &Context<'_>) -> Option<SchoolType> {
    let school = context.db.desk().store.read(|file| file.school(id));
    let types: Vec<SchoolType> = school.ok()??.types.iter().collect();
    match types.as_slice() {
        [only] => Some(*only),
        _ => None,
    }
}

impl Message {
    /// Whether something else stands in the form after it.
    const fn changes(&self) -> bool {
        match self {
            Self::Kind(_)
            | Self::Article(_)
            | Self::Phase(_)
            | Self::Duo(_)
            | Self::Opened(Pick::Typed(_) | Pick::Took(_))
            | Self::NoSchool
            | Self::Education(_)
            | Self::Municipality(_)
            | Self::Handler(_) => true,
            Self::Opened(Pick::Toggled | Pick::Turned(_))
            | Self::FindSchool(_)
            | Self::Finder(_)
            | Self::Save
            | Self::Discard => false,
        }
    }
}

/// A day that has come.
pub(in crate::ui::screen) fn past_day(text: &str, today: Date) -> Result<Date, Problem> {
    match some_day(text, today)? {
        day if day > today => Err(Problem::new("dossier-in-future")),
        day => Ok(day),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::id::YouthId;

    #[test]
    fn what_was_kept_undoes_nothing_that_changed_meanwhile() {
        let today: Date = "2026-11-25".parse().unwrap();
        let mut there = CaseDraft::new(YouthId(7), CaseKind::Overig, today);
        there.handler = Some(OfficerId(1));
        let mut form = FactsForm::of_case(there.clone(), None, today);
        form.draft.phase = Phase::ALL.first().copied();
        let half = form.half();
        // Handed over, and with another day, while the form lay there.
        there.handler = Some(OfficerId(2));
        there.opened_on = "2026-11-24".parse().unwrap();
        let mut again = FactsForm::of_case(there.clone(), None, today);
        again.put_back(half);
        let meant = again.meant().unwrap();
        assert_eq!(meant.phase, Phase::ALL.first().copied());
        assert_eq!(meant.handler, Some(OfficerId(2)));
        assert_eq!(meant.opened_on, there.opened_on);
    }
}
