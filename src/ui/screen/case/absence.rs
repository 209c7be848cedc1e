//! The form with which days of absence are added: a period, how the school registered it, and how much of
//! each day. What will be added is said before it is.

pub(super) mod card;
mod days;
#[cfg(test)]
mod tests;
mod view;

use serde::{Deserialize, Serialize};

use crate::domain::absence::{
    AbsenceDayDraft, AbsenceKind, Extent, LessonHours, Period, PeriodProblem,
};
use crate::domain::id::CaseId;
use crate::domain::time::{Date, Timestamp};
use crate::service::cases::CasePage;
use crate::service::drafts::Kept;
use crate::ui::field::{Field, Problem, maybe};
use crate::ui::screen::facts::past_day;
use crate::ui::screen::{Typed, draft};
use crate::ui::widget::{Calendar, Pick};

/// The draft of the form, by its case.
pub(super) const FORM: &str = "dossier-absence";
/// What gets the focus.
pub(super) const FIRST: &str = "absence-from";

/// More minutes no day has.
const DAY: u16 = 1440;

/// The form.
pub(super) struct AbsenceForm {
    case: CaseId,
    from: Field<Date>,
    from_calendar: Calendar,
    until: Field<Option<Date>>,
    until_calendar: Calendar,
    kind: AbsenceKind,
    amount: Amount,
    hours: Field<LessonHours>,
    minutes: Field<Option<u16>>,
    /// The days that stand in the case already.
    there: Vec<AbsenceDayDraft>,
    /// Somebody said how much of a day: it is not proposed any more.
    said_amount: bool,
    kept: Option<Timestamp>,
    /// Something was typed in it since it was made, so that its draft is ours to keep and drop.
    touched: bool,
    today: Date,
}

/// How much of each day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Amount {
    /// All of it.
    Whole,
    /// Some lesson hours.
    Lessons,
    /// A part of it of which no lesson hours are known.
    Part,
}

/// What happens in the form.
#[derive(Debug, Clone)]
pub(crate) enum Message {
    /// From which day.
    From(Pick),
    /// Until which day.
    Until(Pick),
    /// How the school registered it.
    Kind(AbsenceKind),
    /// How much of each day.
    Amount(Amount),
    /// Which lesson hours.
    Hours(String),
    /// How many minutes.
    Minutes(String),
    /// Add them.
    Save,
    /// Throw away what was typed.
    Discard,
}

/// The form as it is kept.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Body {
    from: String,
    until: String,
    kind: AbsenceKind,
    amount: Amount,
    hours: String,
    minutes: String,
}

/// What would be added.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Plan {
    /// It cannot be said yet: a day is missing, or cannot be read.
    Open,
    /// The days are no period.
    Not(PeriodProblem),
    /// These days; and how many of the period stand there already.
    Days { new: Vec<Date>, there: usize },
}

impl AbsenceForm {
    /// An empty form.
    pub(super) fn new(page: &CasePage, today: Date) -> Self {
        let mut form = Self::empty(page.case.id, today);
        form.renew(page);
        form
    }

    fn empty(case: CaseId, today: Date) -> Self {
        Self {
            case,
            from: Field::new("", move |text| past_day(text, today)),
            from_calendar: Calendar::default(),
            until: Field::new("", move |text| last_day(text, today)),
            until_calendar: Calendar::default(),
            kind: AbsenceKind::Unexcused,
            amount: Amount::Whole,
            hours: Field::new("", lesson_hours),
            minutes: Field::new("", minutes),
            there: Vec::new(),
            said_amount: false,
            kept: None,
            touched: false,
            today,
        }
    }

    /// Puts back what was kept. What no longer reads as a form is shown where one begins to type.
    pub(super) fn restored(mut self, kept: Option<Kept>) -> Self {
        let Some(kept) = kept else {
            return self;
        };
        match serde_json::from_str::<Body>(&kept.body) {
            Ok(body) => {
                self.from.set(body.from);
                self.until.set(body.until);
                self.hours.set(body.hours);
                self.minutes.set(body.minutes);
                (self.kind, self.amount) = (body.kind, body.amount);
                self.said_amount = true;
            }
            Err(_) => self.from.set(kept.body),
        }
        (self.kept, self.touched) = (Some(kept.at), true);
        self
    }

    /// The page was read again: other days may stand there now.
    pub(super) fn renew(&mut self, page: &CasePage) {
        self.there = page.absence.iter().map(|day| day.facts.clone()).collect();
    }

    /// The draft of the form, once it is ours.
    pub(super) fn typed(&self) -> Option<Typed> {
        let now = self.body();
        let empty = Self::empty(self.case, self.today).body();
        let body = (now != empty).then(|| draft::body(&now));
        self.touched.then(|| Typed::new(FORM, self.case.0, body))
    }

    /// What stands in it.
    fn body(&self) -> Body {
        Body {
            from: self.from.text().to_owned(),
            until: self.until.text().to_owned(),
            kind: self.kind,
            amount: self.amount,
            hours: self.hours.text().to_owned(),
            minutes: self.minutes.text().to_owned(),
        }
    }

    /// From the first day to the last; without a last day it is the first alone.
    fn period(&self) -> Option<Result<Period, PeriodProblem>> {
        // As it was typed: what was refused may hold no more since another field was changed.
        let from = past_day(self.from.text(), self.today).ok()?;
        let until = last_day(self.until.text(), self.today).ok()?;
        Some(Period::new(from, until.unwrap_or(from)))
    }

    /// How much of each day, once that can be read.
    fn extent(&self) -> Option<Extent> {
        match self.amount {
            Amount::Whole => Some(Extent::WholeDay),
            Amount::Lessons => self.hours.value().ok().map(Extent::Lessons),
            Amount::Part => Some(Extent::Lessons(LessonHours::NONE)),
        }
    }

    /// All days of the period as they would stand in the case.
    fn drafts(&self, period: Period) -> Option<Vec<AbsenceDayDraft>> {
        let (extent, minutes) = (self.extent()?, self.minutes.value().ok()?);
        let days = period.school_days().into_iter();
        let drafts = days.map(|on| AbsenceDayDraft {
            case: self.case,
            on,
            kind: self.kind,
            extent,
            minutes,
        });
        Some(drafts.collect())
    }

    fn is_there(&self, day: &AbsenceDayDraft) -> bool {
        self.there.iter().any(|it| it.says_the_same(day))
    }

    /// Reads the days anew: what only the whole form could tell may hold no more.
    fn reread(&mut self) {
        self.from.reread();
        self.until.reread();
    }

    /// What would be added as it stands.
    fn plan(&self) -> Plan {
        let period = match self.period() {
            None => return Plan::Open,
            Some(Err(problem)) => return Plan::Not(problem),
            Some(Ok(period)) => period,
        };
        let Some(days) = self.drafts(period) else {
            // How much of them is still to be filled in.
            return Plan::Days {
                new: period.school_days(),
                there: 0,
            };
        };
        let (there, new): (Vec<_>, Vec<_>) = days.iter().partition(|day| self.is_there(day));
        Plan::Days {
            new: new.into_iter().map(|day| day.on).collect(),
            there: there.len(),
        }
    }

    /// The days that are meant, once everything is filled in: those that do not stand there yet.
    pub(super) fn meant(&mut self) -> Option<Vec<AbsenceDayDraft>> {
        self.reread();
        let hours = match self.amount {
            Amount::Lessons => self.hours.check().is_some(),
            Amount::Whole | Amount::Part => true,
        };
        let (minutes, until) = (self.minutes.check(), self.until.check());
        let from = self.from.check()?;
        if !hours || minutes.is_none() {
            return None;
        }
        match Period::new(from, until?.unwrap_or(from)) {
            Err(problem) => self.refuse(problem),
            Ok(period) => {
                let mut days = self.drafts(period)?;
                days.retain(|day| !self.is_there(day));
                if !days.is_empty() {
                    return Some(days);
                }
                self.from.refuse(Problem::new("absence-all-there"));
            }
        }
        None
    }

    /// Says under the day that is to blame why the two are no period.
    fn refuse(&mut self, problem: PeriodProblem) {
        let said = Problem::new(code(problem));
        match (problem, self.until.is_empty()) {
            (PeriodProblem::NoSchoolDay, true) => self.from.refuse(said),
            (PeriodProblem::NoSchoolDay | PeriodProblem::Backwards | PeriodProblem::TooLong, _) => {
                self.until.refuse(said);
            }
        }
    }

    /// Does what a message says, as far as it stays in the form.
    pub(super) fn update(&mut self, message: Message) {
        self.touched |= message.changes();
        if message.changes() {
            self.reread();
        }
        match message {
            Message::From(pick) => self.from_calendar.update(&mut self.from, pick, self.today),
            Message::Until(pick) => {
                self.until_calendar
                    .update(&mut self.until, pick, self.today);
            }
            Message::Kind(kind) => {
                self.kind = kind;
                self.propose_amount();
            }
            Message::Amount(amount) => (self.amount, self.said_amount) = (amount, true),
            Message::Hours(typed) => self.hours.typed(typed),
            Message::Minutes(typed) => self.minutes.typed(typed),
            Message::Discard => {
                *self = Self {
                    there: std::mem::take(&mut self.there),
                    touched: true,
                    ..Self::empty(self.case, self.today)
                };
            }
            Message::Save => {}
        }
    }

    /// Nobody comes too late for a whole day.
    fn propose_amount(&mut self) {
        if !self.said_amount {
            self.amount = match self.kind {
                AbsenceKind::Late => Amount::Part,
                AbsenceKind::Excused | AbsenceKind::Ill | AbsenceKind::Unexcused => Amount::Whole,
            };
        }
    }
}

impl Message {
    /// Whether something else stands there afterwards.
    const fn changes(&self) -> bool {
        match self {
            Self::From(pick) | Self::Until(pick) => {
                matches!(pick, Pick::Typed(_) | Pick::Took(_))
            }
            Self::Kind(_) | Self::Amount(_) | Self::Hours(_) | Self::Minutes(_) | Self::Discard => {
                true
            }
            Self::Save => false,
        }
    }
}

/// The sentence for why two days are no period.
const fn code(problem: PeriodProblem) -> &'static str {
    match problem {
        PeriodProblem::Backwards => "absence-backwards",
        PeriodProblem::TooLong => "absence-too-long",
        PeriodProblem::NoSchoolDay => "absence-no-school-day",
    }
}

/// The last day, or nothing where it is the first.
fn last_day(text: &str, today: Date) -> Result<Option<Date>, Problem> {
    match text.trim() {
        "" => Ok(None),
        text => past_day(text, today).map(Some),
    }
}

fn lesson_hours(text: &str) -> Result<LessonHours, Problem> {
    match text.trim() {
        "" => Err(Problem::new("entry-needed")),
        text => text
            .parse()
            .map_err(|_| Problem::new("absence-no-lesson-hours")),
    }
}

fn minutes(text: &str) -> Result<Option<u16>, Problem> {
    let Some(text) = maybe(text)? else {
        return Ok(None);
    };
    let minutes = text.parse().ok().filter(|it| (1..=DAY).contains(it));
    match minutes {
        Some(minutes) => Ok(Some(minutes)),
        None => Err(Problem::new("absence-no-minutes")),
    }
}
