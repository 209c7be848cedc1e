//! The form of a hearing: a new one, planned or held, or one of which is recorded afterwards who came and
//! what was said.

pub(super) mod card;
mod view;

pub(super) use view::pair;
#[cfg(test)]
mod tests;

use chrono::NaiveTime;
use iced::widget::text_editor::Action;
use serde::{Deserialize, Serialize};

use super::note::maybe_time;
use crate::domain::guardian::Role;
use crate::domain::hearing::{Heard, Hearing, HearingChannel, HearingDraft};
use crate::domain::id::{CaseId, GuardianId, HearingId};
use crate::domain::name::PersonName;
use crate::domain::time::{Date, Timestamp, dutch};
use crate::service::cases::CasePage;
use crate::service::drafts::Kept;
use crate::ui::area::Area;
use crate::ui::field::{self, Field, Problem, maybe_day, some_day};
use crate::ui::screen::{Typed, draft};
use crate::ui::widget::{Calendar, Pick};

/// The draft of a new hearing, by its case.
pub(super) const NEW: &str = "dossier-hearing";
/// The draft of a changed hearing, by its key.
pub(super) const CHANGED: &str = "dossier-hearing-change";
/// What gets the focus.
pub(super) const FIRST: &str = "hearing-heard";
/// What gets it where only is recorded what became of the hearing.
pub(super) const OUTCOME: &str = "hearing-appeared";

/// The form.
pub(super) struct HearingForm {
    /// The hearing it changes.
    changes: Option<Box<Hearing>>,
    /// Those who care for the youth.
    parents: Vec<Parent>,
    heard: Heard,
    whom: Option<Whom>,
    on: Field<Date>,
    on_calendar: Calendar,
    at: Field<Option<NaiveTime>>,
    channel: HearingChannel,
    place: Field<Option<String>>,
    summoned: Field<Option<Date>>,
    summoned_calendar: Calendar,
    appeared: Option<bool>,
    statement: Area,
    /// What stood in it when it was made.
    before: Body,
    kept: Option<Timestamp>,
    /// Something was typed in it since it was made, so that its draft is ours to keep and drop.
    touched: bool,
    /// Somebody tried to save it: what is missing is said.
    checked: bool,
    today: Date,
}

/// Somebody who cares for the youth.
#[derive(Debug, Clone, PartialEq)]
struct Parent {
    id: GuardianId,
    name: PersonName,
    role: Role,
}

/// Which parent is heard.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Whom {
    /// This one.
    Known(GuardianId),
    /// One who does not stand with the youth.
    Unlisted,
}

/// What happens in the form.
#[derive(Debug, Clone)]
pub(crate) enum Message {
    /// Who is heard.
    Heard(Heard),
    /// Which parent.
    Whom(Whom),
    /// On which day.
    On(Pick),
    /// At what time.
    At(String),
    /// In which way.
    Channel(HearingChannel),
    /// Where.
    Place(String),
    /// When the summons was sent.
    Summoned(Pick),
    /// Whether he came.
    Appeared(Option<bool>),
    /// What he said.
    Statement(Action),
    /// Write it.
    Save,
    /// Throw away what was typed.
    Discard,
}

/// The form as it is kept.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Body {
    heard: Heard,
    whom: Option<Whom>,
    on: String,
    at: String,
    channel: HearingChannel,
    place: String,
    summoned: String,
    appeared: Option<bool>,
    statement: String,
}

impl HearingForm {
    /// A form for a new hearing, on today: most are written down as they are held.
    pub(super) fn new(page: &CasePage, today: Date) -> Self {
        let parents = parents_of(page);
        let body = Body {
            heard: Heard::Guardian,
            whom: alone(&parents),
            on: dutch(today),
            at: String::new(),
            channel: HearingChannel::InPerson,
            place: String::new(),
            summoned: String::new(),
            appeared: None,
            statement: String::new(),
        };
        Self::with(body, None, parents, today)
    }

    /// A form with a hearing in it.
    pub(super) fn change(hearing: &Hearing, page: &CasePage, today: Date) -> Self {
        let at = hearing.at.map(|at| at.format("%H:%M").to_string());
        let body = Body {
            heard: hearing.heard,
            whom: match (hearing.heard, hearing.guardian) {
                (Heard::Guardian, Some(id)) => Some(Whom::Known(id)),
                (Heard::Guardian, None) => Some(Whom::Unlisted),
                _ => None,
            },
            on: dutch(hearing.on),
            at: at.unwrap_or_default(),
            channel: hearing.channel,
            place: hearing.place.clone().unwrap_or_default(),
            summoned: hearing.summoned_on.map(dutch).unwrap_or_default(),
            appeared: hearing.appeared,
            statement: hearing.statement.clone(),
        };
        let changes = Some(Box::new(hearing.clone()));
        Self::with(body, changes, parents_of(page), today)
    }

    fn with(body: Body, changes: Option<Box<Hearing>>, parents: Vec<Parent>, today: Date) -> Self {
        let statement = Area::new(&body.statement);
        Self {
            changes,
            parents,
            heard: body.heard,
            whom: body.whom,
            on: Field::new(&body.on, move |text| some_day(text, today)),
            on_calendar: Calendar::default(),
            at: Field::new(&body.at, maybe_time),
            channel: body.channel,
            place: Field::new(&body.place, field::maybe),
            summoned: Field::new(&body.summoned, move |text| maybe_day(text, today)),
            summoned_calendar: Calendar::default(),
            appeared: body.appeared,
            before: Body {
                statement: statement.text(),
                ..body
            },
            statement,
            kept: None,
            touched: false,
            checked: false,
            today,
        }
    }

    /// Puts back what was kept. What no longer reads as a form is shown as text.
    pub(super) fn restored(mut self, kept: Option<Kept>) -> Self {
        let Some(kept) = kept else {
            return self;
        };
        match serde_json::from_str::<Body>(&kept.body) {
            Ok(body) => self.put(body),
            Err(_) => self.statement = Area::new(&kept.body),
        }
        (self.kept, self.touched) = (Some(kept.at), true);
        self
    }

    fn put(&mut self, body: Body) {
        (self.heard, self.whom) = (body.heard, body.whom);
        (self.channel, self.appeared) = (body.channel, body.appeared);
        self.on.set(body.on);
        self.at.set(body.at);
        self.place.set(body.place);
        self.summoned.set(body.summoned);
        self.statement = Area::new(&body.statement);
    }

    /// Puts back what stood in it when it was made; what was kept goes.
    fn revert(&mut self) {
        self.put(self.before.clone());
        (self.kept, self.checked) = (None, false);
    }

    /// The page was read again: somebody else may care for the youth now.
    pub(super) fn renew(&mut self, page: &CasePage) {
        self.parents = parents_of(page);
    }

    /// By what its draft is kept.
    pub(super) fn form(&self, case: CaseId) -> (&'static str, i64) {
        match &self.changes {
            Some(hearing) => (CHANGED, hearing.id.0),
            None => (NEW, case.0),
        }
    }

    /// The hearing it changes.
    pub(super) fn changed(&self) -> Option<HearingId> {
        self.changes.as_ref().map(|hearing| hearing.id)
    }

    /// The draft of the form, once it is ours.
    pub(super) fn typed(&self, case: CaseId) -> Option<Typed> {
        let (form, record) = self.form(case);
        let now = self.body();
        let body = (now != self.before).then(|| draft::body(&now));
        self.touched.then(|| Typed::new(form, record, body))
    }

    /// What stands in it.
    fn body(&self) -> Body {
        Body {
            heard: self.heard,
            whom: self.whom,
            on: self.on.text().to_owned(),
            at: self.at.text().to_owned(),
            channel: self.channel,
            place: self.place.text().to_owned(),
            summoned: self.summoned.text().to_owned(),
            appeared: self.appeared,
            statement: self.statement.text(),
        }
    }

    /// Who can be chosen where a parent is heard. One with whom it was and who is no parent any more
    /// stays with it.
    fn choices(&self) -> Vec<Whom> {
        let known = self.parents.iter().map(|parent| parent.id);
        let before = self.changes.as_ref().and_then(|hearing| hearing.guardian);
        let gone = before.filter(|id| self.parents.iter().all(|parent| parent.id != *id));
        let known = known.chain(gone).map(Whom::Known);
        known.chain([Whom::Unlisted]).collect()
    }

    /// Whether a parent is heard and nobody said which.
    fn lacks_whom(&self) -> bool {
        self.heard == Heard::Guardian && self.whom.is_none()
    }

    /// Whether something was said, and nothing says that anybody came to say it.
    fn says_without_coming(&self) -> bool {
        self.appeared != Some(true) && !self.statement.is_empty()
    }

    /// The hearing that is meant, once everything is filled in.
    pub(super) fn meant(&mut self, case: CaseId) -> Option<HearingDraft> {
        self.checked = true;
        // What the whole form said of a day may hold no more.
        self.on.reread();
        self.summoned.reread();
        let (on, at, place) = (self.on.check(), self.at.check(), self.place.check());
        let (on, summoned_on) = (on?, self.summoned.check()?);
        if self.appeared.is_some() && on > self.today {
            self.on.refuse(Problem::new("hearing-not-yet"));
            return None;
        }
        if summoned_on.is_some_and(|day| day > on) {
            self.summoned.refuse(Problem::new("hearing-summoned-after"));
            return None;
        }
        if self.lacks_whom() {
            return None;
        }
        Some(HearingDraft {
            case,
            on,
            at: at?,
            heard: self.heard,
            guardian: match (self.heard, self.whom) {
                (Heard::Guardian, Some(Whom::Known(id))) => Some(id),
                _ => None,
            },
            channel: self.channel,
            place: place?,
            summoned_on,
            appeared: self.appeared,
            statement: self.statement.text().trim_end().to_owned(),
        })
    }

    /// Does what a message says, as far as it stays in the form.
    pub(super) fn update(&mut self, message: Message) {
        self.touched |= message.changes();
        match message {
            Message::Heard(heard) => {
                self.heard = heard;
                self.whom = self.whom.or_else(|| alone(&self.parents));
            }
            Message::Whom(whom) => self.whom = Some(whom),
            Message::On(pick) => self.on_calendar.update(&mut self.on, pick, self.today),
            Message::At(typed) => self.at.typed(typed),
            Message::Channel(channel) => self.channel = channel,
            Message::Place(typed) => self.place.typed(typed),
            Message::Summoned(pick) => {
                self.summoned_calendar
                    .update(&mut self.summoned, pick, self.today);
            }
            Message::Appeared(appeared) => self.appeared = appeared,
            Message::Statement(action) => self.statement.perform(action),
            Message::Discard => self.revert(),
            Message::Save => {}
        }
    }
}

impl Message {
    /// Whether something else stands there afterwards.
    fn changes(&self) -> bool {
        match self {
            Self::On(pick) | Self::Summoned(pick) => {
                matches!(pick, Pick::Typed(_) | Pick::Took(_))
            }
            Self::Statement(action) => action.is_edit(),
            Self::Heard(_)
            | Self::Whom(_)
            | Self::At(_)
            | Self::Channel(_)
            | Self::Place(_)
            | Self::Appeared(_)
            | Self::Discard => true,
            Self::Save => false,
        }
    }
}

/// The parents, guardians and carers of a page, each once.
fn parents_of(page: &CasePage) -> Vec<Parent> {
    let mut all: Vec<Parent> = Vec::new();
    for card in &page.guardians {
        let id = card.guardian.id;
        if all.iter().all(|parent| parent.id != id) {
            all.push(Parent {
                id,
                name: card.guardian.name.clone(),
                role: card.gezag.role,
            });
        }
    }
    all
}

/// Who is meant where there is only one.
fn alone(parents: &[Parent]) -> Option<Whom> {
    match parents {
        [] => Some(Whom::Unlisted),
        [one] => Some(Whom::Known(one.id)),
        _ => None,
    }
}
