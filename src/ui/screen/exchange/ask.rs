//! What must be settled about a file before it can be counted: what it is, which education its
//! schools give, what its columns mean, whose list it is.

mod means;

use std::path::PathBuf;

use chrono::{Datelike, NaiveDate};
use iced::Task;
use serde::{Deserialize, Serialize};

use self::means::Lost;
use super::job::{Settled, What};
use crate::domain::municipality::{SchoolType, SchoolTypes};
use crate::domain::school::{School, SchoolKey};
use crate::domain::time::{Date, dutch, parse_date};
use crate::service::import::{About, Column, ColumnMapping, Form, Kind, Look, lacking};
use crate::service::search;
use crate::ui::context::Context;
use crate::ui::fault::Fault;
use crate::ui::field::{Field, Problem, no_day};
use crate::ui::question::Question;
use crate::ui::widget::{Calendar, Pick};

/// What gets the focus first.
pub(super) const FIRST: &str = "exchange-first";

/// Schools that are offered at once.
const OFFERED: usize = 6;

/// What is settled about a file.
pub(super) struct Ask {
    path: PathBuf,
    sheet: Option<String>,
    pub(super) look: Look,
    pub(super) kind: Kind,
    pub(super) types: SchoolTypes,
    pub(super) mapping: ColumnMapping,
    pub(super) school: Option<Chosen>,
    pub(super) seek: String,
    sought: Question,
    pub(super) found: Vec<School>,
    pub(super) education: Option<SchoolType>,
    pub(super) from: Field<Option<Date>>,
    pub(super) calendar: Calendar,
    /// Whether numbers of persons are shown in full.
    pub(super) shown: bool,
    /// Whether somebody asked to go on while something was lacking.
    pub(super) checked: bool,
    /// Whether somebody settled anything.
    touched: bool,
    /// Whether it was put back from before.
    pub(super) restored: bool,
    /// What a column lost to another one that is being chosen for.
    lost: Option<Lost>,
}

/// The school whose list it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Chosen {
    pub(super) key: SchoolKey,
    pub(super) name: String,
}

/// What was settled, as it is kept in the case file until the list is taken over.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct Kept {
    pub(super) path: PathBuf,
    pub(super) sheet: Option<String>,
    kind: String,
    types: SchoolTypes,
    mapping: ColumnMapping,
    school: Option<Chosen>,
    education: Option<SchoolType>,
    from: String,
}

/// Something that is settled.
#[derive(Debug, Clone)]
pub(crate) enum Message {
    /// It is another kind of list.
    Kind(Kind),
    /// The schools give this education, or not.
    Type(SchoolType),
    /// The column at this place means this.
    Column(usize, Option<Column>),
    /// A school is looked for.
    Seek(String),
    /// The answer to a search.
    Sought(u64, Result<Vec<School>, Fault>),
    /// The one at this place is meant.
    School(usize),
    /// The first school of what is sought.
    First,
    /// Another one is.
    NoSchool,
    /// The education, where list and school leave it open.
    Education(Option<SchoolType>),
    /// The first day, where the list has none.
    From(Pick),
    /// Numbers are shown, or not.
    Show,
}

impl Ask {
    /// What is seen, before anything is settled.
    pub(super) fn new(path: PathBuf, look: Look, sheet: Option<String>, today: Date) -> Self {
        let list = look.list.as_ref();
        let from = dutch(first_day(today));
        Self {
            path,
            sheet,
            kind: look.kind,
            types: SchoolTypes::NONE,
            mapping: list.map(|list| list.mapping.clone()).unwrap_or_default(),
            look,
            school: None,
            seek: String::new(),
            sought: Question::default(),
            found: Vec::new(),
            education: None,
            from: Field::new(from, move |text| day(text, today)),
            calendar: Calendar::default(),
            shown: false,
            checked: false,
            touched: false,
            restored: false,
            lost: None,
        }
    }

    /// Does what a message says.
    pub(super) fn update(&mut self, message: Message, context: &Context<'_>) -> Task<Message> {
        self.touched |= !matches!(message, Message::Sought(..) | Message::Show);
        match message {
            Message::Kind(kind) => self.kind = kind,
            Message::Type(kind) => self.types = toggled(self.types, kind),
            Message::Column(place, column) => self.means(place, column),
            Message::Seek(text) => return self.look_for(text, context),
            Message::Sought(sought, found) => self.take(sought, found.unwrap_or_default()),
            Message::School(place) => self.choose(place),
            Message::First if self.sought.choose() => self.choose(0),
            // The answer is to come.
            Message::First => {}
            Message::NoSchool => {
                self.school = None;
                return crate::ui::focus::on(SCHOOL);
            }
            Message::Education(kind) => self.education = kind,
            Message::From(pick) => self.calendar.update(&mut self.from, pick, context.today),
            Message::Show => self.shown = !self.shown,
        }
        Task::none()
    }

    fn look_for(&mut self, text: String, context: &Context<'_>) -> Task<Message> {
        self.seek = text;
        let (sought, text) = (self.sought.ask(), self.seek.clone());
        context
            .db
            .run(move |desk| search::schools(desk, &text).map_err(Fault::from))
            .map(move |found| Message::Sought(sought, found))
    }

    fn take(&mut self, sought: u64, found: Vec<School>) {
        if !self.sought.takes(sought) {
            return;
        }
        self.found = found.into_iter().take(OFFERED).collect();
        if self.sought.was_chosen() {
            self.choose(0);
        }
    }

    fn choose(&mut self, place: usize) {
        let Some(school) = self.found.get(place) else {
            return;
        };
        self.school = Some(Chosen {
            key: school.facts.key,
            name: school.facts.name.clone(),
        });
        self.seek.clear();
        self.sought.leave();
        self.found.clear();
    }

    /// What is still lacking of who, where and since when.
    pub(super) fn lacking(&self) -> Vec<Column> {
        let from = self.from.value().ok().flatten();
        lacking(|column| {
            self.mapping.get(column).is_some()
                || column == Column::School && self.school.is_some()
                || column == Column::From && from.is_some()
        })
    }

    /// Whether the list itself says everything, as it is understood by now.
    pub(super) fn says_everything(&self) -> bool {
        match self.kind {
            Kind::Persons(_) => true,
            Kind::Schools { says_types } => says_types,
            Kind::Enrolments => {
                let remembered = self.look.list.as_ref().is_some_and(|list| list.remembered);
                remembered && lacking(|column| self.mapping.get(column).is_some()).is_empty()
            }
        }
    }

    /// Everything that was settled; nothing while something is lacking, and then that is shown.
    pub(super) fn settled(&mut self) -> Option<Settled> {
        let what = match self.kind {
            Kind::Persons(_) => What::Persons,
            Kind::Schools { .. } => What::Schools(self.types),
            Kind::Enrolments => What::Enrolments(Box::new(self.about()?)),
        };
        Some(Settled {
            path: self.path.clone(),
            sheet: self.sheet.clone(),
            what,
        })
    }

    fn about(&mut self) -> Option<About> {
        self.checked = true;
        let from = self.from.check()?;
        if !self.lacking().is_empty() {
            return None;
        }
        let column = |column: &Column| (*column, self.mapping.get(*column).map(str::to_owned));
        Some(About {
            school: self.school.as_ref().map(|school| school.key),
            kind: self.education,
            from,
            columns: Column::ALL.iter().map(column).collect(),
        })
    }

    /// The kinds of list that this file may be.
    pub(super) fn kinds(&self) -> Vec<Kind> {
        let schools = Kind::Schools { says_types: false };
        match self.look.kind {
            // JSON has no columns: there is nothing else that it could be.
            kind @ Kind::Persons(Form::HaalCentraal) => vec![kind],
            kind @ Kind::Persons(_) => vec![kind, schools, Kind::Enrolments],
            kind @ Kind::Schools { .. } => vec![Kind::Persons(Form::Plat), kind, Kind::Enrolments],
            Kind::Enrolments => vec![Kind::Persons(Form::Plat), schools, Kind::Enrolments],
        }
    }

    /// Where the file lies.
    pub(super) fn path(&self) -> &PathBuf {
        &self.path
    }

    /// The name of the file.
    pub(super) fn file(&self) -> String {
        let name = self.path.file_name().unwrap_or_default();
        name.to_string_lossy().into_owned()
    }

    /// What was settled, to be kept.
    pub(super) fn kept(&self) -> Option<Kept> {
        self.touched.then(|| Kept {
            path: self.path.clone(),
            sheet: self.sheet.clone(),
            kind: self.kind.code().to_owned(),
            types: self.types,
            mapping: self.mapping.clone(),
            school: self.school.clone(),
            education: self.education,
            from: self.from.text().to_owned(),
        })
    }

    /// Puts back what was settled before.
    pub(super) fn put_back(&mut self, kept: Kept) {
        let known = self.kinds().into_iter();
        let kind = known.into_iter().find(|kind| kind.code() == kept.kind);
        self.kind = kind.unwrap_or(self.kind);
        self.types = kept.types;
        self.mapping = kept.mapping;
        self.school = kept.school;
        self.education = kept.education;
        self.from.set(kept.from);
        (self.touched, self.restored) = (true, true);
    }
}

impl Kept {
    /// Reads what was kept; nothing where it is no longer understood.
    pub(super) fn read(body: &str) -> Option<Self> {
        serde_json::from_str(body).ok()
    }

    /// The text of its draft.
    pub(super) fn body(&self) -> Option<String> {
        serde_json::to_string(self).ok()
    }
}

/// The field in which a school is looked for.
pub(super) const SCHOOL: &str = "exchange-school";

fn toggled(types: SchoolTypes, kind: SchoolType) -> SchoolTypes {
    match types.contains(kind) {
        true => types.iter().filter(|known| *known != kind).collect(),
        false => types.with(kind),
    }
}

/// The first day of the school year in which a day lies.
fn first_day(today: Date) -> Date {
    let year = match today.month() {
        8.. => today.year(),
        _ => today.year() - 1,
    };
    NaiveDate::from_ymd_opt(year, 8, 1).unwrap_or(today)
}

fn day(text: &str, today: Date) -> Result<Option<Date>, Problem> {
    match text.trim() {
        "" => Ok(None),
        text => parse_date(text, today)
            .map(Some)
            .map_err(|problem| no_day(problem, "entry-no-day")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::service::import::PupilList;

    pub(super) fn ask(names: &[&str]) -> Ask {
        let names: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
        let list = PupilList {
            samples: vec![Vec::new(); names.len()],
            names,
            mapping: ColumnMapping::default(),
            remembered: false,
        };
        let look = Look {
            kind: Kind::Enrolments,
            list: Some(list),
            sheets: None,
        };
        let today = "2026-03-01".parse().unwrap();
        Ask::new(PathBuf::from("/nergens/lijst.csv"), look, None, today)
    }

    #[test]
    fn nothing_is_settled_while_something_is_lacking() {
        let mut ask = ask(&["Wie", "Waar"]);
        assert_eq!(ask.lacking(), [Column::Bsn, Column::School]);
        assert!(ask.settled().is_none() && ask.checked);
        ask.means(0, Some(Column::Bsn));
        ask.means(1, Some(Column::School));
        assert!(ask.settled().is_some());
        ask.from.typed("31-02-2026".to_owned());
        assert!(ask.settled().is_none());
        ask.from.typed(String::new());
        assert_eq!(ask.lacking(), [Column::From]);
    }

    #[test]
    fn what_was_settled_comes_back() {
        let mut before = ask(&["Wie", "Waar"]);
        assert_eq!(before.kept(), None);
        before.means(0, Some(Column::PupilNumber));
        before.education = Some(SchoolType::Vo);
        before.touched = true;
        let kept = Kept::read(&before.kept().unwrap().body().unwrap()).unwrap();
        let mut after = ask(&["Wie", "Waar"]);
        after.put_back(kept);
        assert_eq!(after.kept(), before.kept());
        assert!(after.restored);
    }

    #[test]
    fn a_school_year_begins_in_august() {
        let check = |day: &str, first: &str| {
            let found = first_day(day.parse().unwrap());
            assert_eq!(found, first.parse::<Date>().unwrap());
        };
        check("2026-07-31", "2025-08-01");
        check("2026-08-01", "2026-08-01");
    }
}
