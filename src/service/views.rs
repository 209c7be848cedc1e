//! Saved views of the case list: a filter and an order under a name. They stand in the file as a
//! setting, so that they have a history and an undo like everything else that is set.

use chrono::{Datelike, Days};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::desk::Desk;
use super::drafts;
use super::list::{DateRange, Filter, Sort};
use crate::domain::case::CaseStatus;
use crate::domain::id::OfficerId;
use crate::domain::time::Date;
use crate::store::{Changes, Op, OpKind, Snapshot, StoreError};

const SETTING: &str = "weergaven";

/// When something is due, as seen from the day one looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Due {
    /// Whenever, or never.
    #[default]
    Any,
    /// Before today.
    Late,
    /// Today.
    Today,
    /// Late, or until Sunday.
    ThisWeek,
    /// In the next four weeks, or late.
    FourWeeks,
}

impl Due {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 5] = [
        Self::Any,
        Self::Late,
        Self::Today,
        Self::ThisWeek,
        Self::FourWeeks,
    ];

    /// The word for it in the Fluent files.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Any => "any",
            Self::Late => "late",
            Self::Today => "today",
            Self::ThisWeek => "this-week",
            Self::FourWeeks => "four-weeks",
        }
    }

    /// The days it means, as seen from a day.
    #[must_use]
    pub fn range(self, today: Date) -> DateRange {
        let until = |days: u64| DateRange {
            from: None,
            until: today.checked_add_days(Days::new(days)),
        };
        match self {
            Self::Any => DateRange::default(),
            Self::Late => DateRange {
                from: None,
                until: today.pred_opt(),
            },
            Self::Today => DateRange {
                from: Some(today),
                until: Some(today),
            },
            Self::ThisWeek => until(6 - u64::from(today.weekday().num_days_from_monday())),
            Self::FourWeeks => until(28),
        }
    }
}

/// What a view asks.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Asked {
    /// The conditions.
    pub filter: Filter,
    /// When something is due.
    pub due: Due,
    /// Only cases with this tag.
    pub tag: Option<String>,
}

impl Asked {
    /// The open cases of an officer; of everybody, where the file has none.
    #[must_use]
    pub fn open_of(officer: Option<OfficerId>) -> Self {
        Self {
            filter: Filter {
                statuses: OPEN.to_vec(),
                handlers: officer.into_iter().collect(),
                ..Filter::default()
            },
            ..Self::default()
        }
    }

    /// Everything that is open.
    #[must_use]
    pub fn open() -> Self {
        Self::open_of(None)
    }
}

/// The statuses of a case that is not closed.
pub const OPEN: [CaseStatus; 3] = [CaseStatus::New, CaseStatus::Active, CaseStatus::Waiting];

/// A view under its name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct View {
    /// What it is called.
    pub name: String,
    /// What it asks.
    pub asked: Asked,
    /// Its order.
    pub sort: Sort,
}

/// The saved views, in the order in which they were saved. One that a newer program wrote and this
/// one cannot read is no view: the list works without.
pub fn views(desk: Desk<'_>) -> Result<Vec<View>, StoreError> {
    let stored = desk.store.read(stored)?;
    Ok(stored.into_iter().filter_map(Stored::known).collect())
}

/// A view as it stands in the file.
enum Stored {
    Known(View),
    /// What a newer program wrote, or nobody can read: it is written back as it was.
    Strange(Value),
}

impl Stored {
    fn known(self) -> Option<View> {
        match self {
            Self::Known(view) => Some(view),
            Self::Strange(_) => None,
        }
    }

    fn is_named(&self, name: &str) -> bool {
        match self {
            Self::Known(view) => view.name == name,
            Self::Strange(_) => false,
        }
    }
}

/// Every view in the file, one by one. What is no list at all is one thing that cannot be read.
fn stored(file: &Snapshot<'_>) -> Result<Vec<Stored>, StoreError> {
    let Some(text) = file.setting(SETTING)? else {
        return Ok(Vec::new());
    };
    let all = match serde_json::from_str(&text) {
        Ok(Value::Array(all)) => all,
        Ok(other) => vec![other],
        Err(_) => vec![Value::String(text)],
    };
    let one = |value: Value| match View::deserialize(&value) {
        Ok(view) => Stored::Known(view),
        Err(_) => Stored::Strange(value),
    };
    Ok(all.into_iter().map(one).collect())
}

fn written(all: &[Stored]) -> Result<String, serde_json::Error> {
    let one = |stored: &Stored| match stored {
        Stored::Known(view) => serde_json::to_value(view),
        Stored::Strange(value) => Ok(value.clone()),
    };
    let all: Vec<Value> = all.iter().map(one).collect::<Result<_, _>>()?;
    serde_json::to_string(&all)
}

/// Saves a view; one of the same name is replaced.
pub fn save(desk: Desk<'_>, view: View) -> Result<Changes, StoreError> {
    change(desk, |views| {
        views.retain(|known| !known.is_named(&view.name));
        views.push(Stored::Known(view));
    })
}

/// Gives a view another name; one that bears that name already is replaced.
pub fn rename(desk: Desk<'_>, from: &str, to: &str) -> Result<Changes, StoreError> {
    change(desk, |views| {
        views.retain(|known| known.is_named(from) || !known.is_named(to));
        for stored in views {
            if let Stored::Known(view) = stored
                && view.name == from
            {
                to.clone_into(&mut view.name);
            }
        }
    })
}

/// Remembers how the list is looked at, for the next time it is opened. No act: it is neither in
/// the log nor undone.
pub fn remember(desk: Desk<'_>, asked: &Asked, sort: Sort) -> Result<(), StoreError> {
    match serde_json::to_string(&(asked, sort)) {
        Ok(body) => drafts::keep(desk, &last(), 0, &body),
        Err(_) => Ok(()),
    }
}

/// How the list was looked at; nothing where nobody did, or another version of the program.
pub fn remembered(desk: Desk<'_>) -> Result<Option<(Asked, Sort)>, StoreError> {
    let kept = drafts::find(desk, &last(), 0)?;
    Ok(kept.and_then(|kept| serde_json::from_str(&kept.body).ok()))
}

fn last() -> String {
    format!("{}cases", drafts::MEMORY)
}

/// Drops a view.
pub fn drop(desk: Desk<'_>, name: &str) -> Result<Changes, StoreError> {
    change(desk, |views| views.retain(|known| !known.is_named(name)))
}

/// Changes the views that stand in the file at this moment.
fn change(desk: Desk<'_>, change: impl FnOnce(&mut Vec<Stored>)) -> Result<Changes, StoreError> {
    let ((), changes) = desk.act(&Op::new(OpKind::Office), |tx| {
        let mut all = stored(tx)?;
        change(&mut all);
        let text = written(&all).map_err(|_| StoreError::Unreadable {
            table: "setting",
            column: "value",
        })?;
        tx.set_setting(SETTING, &text)
    })?;
    Ok(changes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::case::CaseKind;
    use crate::domain::time::Timestamp;
    use crate::service::list::{Column, Direction};
    use crate::store::{Actor, Store};

    #[track_caller]
    fn check(due: Due, from: Option<&str>, until: Option<&str>) {
        let day = |text: Option<&str>| text.map(|text| text.parse().unwrap());
        let found = due.range("2026-11-25".parse().unwrap());
        let expected = DateRange {
            from: day(from),
            until: day(until),
        };
        assert_eq!(found, expected, "{due:?}");
    }

    #[test]
    fn what_is_due_is_seen_from_today() {
        check(Due::Any, None, None);
        check(Due::Late, None, Some("2026-11-24"));
        check(Due::Today, Some("2026-11-25"), Some("2026-11-25"));
        check(Due::ThisWeek, None, Some("2026-11-29"));
        check(Due::FourWeeks, None, Some("2026-12-23"));
    }

    #[test]
    fn a_view_comes_back_as_it_was_saved() {
        let store = Store::memory().unwrap();
        let actor = Actor {
            officer: None,
            at: Timestamp(1_790_000_000_000),
        };
        let desk = Desk::new(&store, actor, "2026-11-25".parse().unwrap());
        assert_eq!(views(desk).unwrap(), []);
        let view = |name: &str, due| View {
            name: name.to_owned(),
            asked: Asked {
                filter: Filter {
                    kinds: vec![CaseKind::Luxe],
                    ..Filter::default()
                },
                due,
                tag: Some("Zorgtafel".to_owned()),
            },
            sort: Sort {
                column: Column::Due,
                direction: Direction::Up,
            },
        };
        save(desk, view("een", Due::Any)).unwrap();
        save(desk, view("twee", Due::Late)).unwrap();
        let changes = save(desk, view("een", Due::Today)).unwrap();
        let both = [view("twee", Due::Late), view("een", Due::Today)];
        assert_eq!(views(desk).unwrap(), both);
        store.undo(actor, changes.op.unwrap()).unwrap();
        let before = [view("een", Due::Any), view("twee", Due::Late)];
        assert_eq!(views(desk).unwrap(), before);
        drop(desk, "een").unwrap();
        assert_eq!(views(desk).unwrap(), before[1..]);
        save(desk, view("een", Due::Any)).unwrap();
        rename(desk, "twee", "drie").unwrap();
        let renamed = [view("drie", Due::Late), view("een", Due::Any)];
        assert_eq!(views(desk).unwrap(), renamed);
        rename(desk, "drie", "een").unwrap();
        assert_eq!(views(desk).unwrap(), [view("een", Due::Late)]);
    }

    fn set(desk: Desk<'_>, text: &str) {
        let op = Op::new(OpKind::Office);
        desk.act(&op, |tx| tx.set_setting(SETTING, text)).unwrap();
    }

    #[test]
    fn a_view_that_cannot_be_read_stays_and_takes_no_other_along() {
        let store = Store::memory().unwrap();
        let actor = Actor {
            officer: None,
            at: Timestamp(1_790_000_000_000),
        };
        let desk = Desk::new(&store, actor, "2026-11-25".parse().unwrap());
        let view = |name: &str| View {
            name: name.to_owned(),
            asked: Asked::open(),
            sort: Sort {
                column: Column::Due,
                direction: Direction::Up,
            },
        };
        let known = serde_json::to_value(view("een")).unwrap();
        let newer = serde_json::json!({ "name": "later", "asked": 7 });
        set(desk, &serde_json::json!([known, newer]).to_string());
        assert_eq!(views(desk).unwrap(), [view("een")]);
        save(desk, view("twee")).unwrap();
        assert_eq!(views(desk).unwrap(), [view("een"), view("twee")]);
        let text = store.read(|file| file.setting(SETTING)).unwrap().unwrap();
        let all: Vec<Value> = serde_json::from_str(&text).unwrap();
        assert!(all.contains(&newer), "{text}");
        // What is no list at all stays too.
        set(desk, "kapot");
        save(desk, view("drie")).unwrap();
        assert_eq!(views(desk).unwrap(), [view("drie")]);
        let text = store.read(|file| file.setting(SETTING)).unwrap().unwrap();
        assert!(text.contains("kapot"), "{text}");
    }

    #[test]
    fn how_the_list_was_looked_at_is_remembered_and_is_no_half_typed_form() {
        let store = Store::memory().unwrap();
        let actor = Actor {
            officer: None,
            at: Timestamp(1_790_000_000_000),
        };
        let desk = Desk::new(&store, actor, "2026-11-25".parse().unwrap());
        assert_eq!(remembered(desk).unwrap(), None);
        let asked = Asked {
            due: Due::Late,
            ..Asked::open()
        };
        let sort = Sort {
            column: Column::School,
            direction: Direction::Down,
        };
        remember(desk, &asked, sort).unwrap();
        assert_eq!(remembered(desk).unwrap(), Some((asked, sort)));
        assert_eq!(drafts::all(desk).unwrap(), []);
    }
}
