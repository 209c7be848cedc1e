//! A form as a list of lines, each under its own key: what is typed is read, drawn, kept as a
//! half-typed form, taken back by words and checked in one place. What the lines mean together is
//! the concern of the screen that asks for it.

mod finder;
mod line;
mod view;

use std::collections::BTreeMap;
use std::str::FromStr;

use iced::Task;
use iced::keyboard::{Key, key::Named};

use super::context::{Context, Event};
use super::fault::Fault;
use super::screen::Typed;
use super::widget::{Pick, Stroke};
use crate::domain::code::Code;
use crate::domain::time::{Date, Timestamp, dutch};
use crate::service::desk::Form;
use crate::service::drafts;
use crate::service::search::{Hits, Scope};
use crate::ui::field::Problem;

use finder::Finder;
use line::{Kind, Line};

/// A form.
pub(crate) struct Sheet {
    form: &'static str,
    record: i64,
    lines: Vec<Line>,
    /// The line that was typed in last.
    last: usize,
    kept: Kept,
}

/// What became of what was kept of the form.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Kept {
    /// Nobody has looked yet: until then nothing is kept, lest an empty form replaces a full one.
    Unread,
    /// There was nothing, or it was thrown away.
    Nothing,
    /// It was put back.
    Back(Timestamp),
    /// It is there, but of another form: shown as text.
    Strange(Timestamp, String),
}

/// What happens in a form.
#[derive(Debug, Clone)]
pub(crate) enum Change {
    /// Something was typed in a line.
    Typed(usize, String),
    /// Something was done with a day.
    Day(usize, Pick),
    /// A code was chosen.
    Chose(usize, &'static str),
    /// A box was ticked, or not.
    Tick(usize),
    /// The answer to a search of a line.
    Found(usize, u64, Result<Hits, Fault>),
    /// A hit of a search is meant.
    Take(usize, usize),
    /// What was found is not meant after all.
    Release(usize),
    /// The hit above or below.
    Light(usize, isize),
    /// What was kept of the form was read.
    Kept(Result<Option<drafts::Kept>, Fault>),
    /// What was kept is not wanted.
    Drop,
    /// It is gone, or not.
    Dropped(Result<(), Fault>),
    /// A word back, or forward again.
    Undo,
    /// Forward again.
    Redo,
    /// It is to be saved: that is for the screen.
    Submit,
}

impl Sheet {
    /// A form without lines yet. `form` begins with the name of its screen.
    pub(crate) fn new(form: &'static str, record: i64) -> Self {
        Self {
            form,
            record,
            lines: Vec::new(),
            last: 0,
            kept: Kept::Unread,
        }
    }

    fn line(mut self, key: &'static str, kind: Kind) -> Self {
        self.lines.push(Line::new(key, kind));
        self
    }

    /// A line of text that may stay empty.
    #[must_use]
    pub(crate) fn text(self, key: &'static str, value: Option<&str>) -> Self {
        self.read(key, value.unwrap_or_default(), |_| Ok(()))
    }

    /// A line of text that something must stand in.
    #[must_use]
    pub(crate) fn needed(self, key: &'static str, value: &str) -> Self {
        self.read(key, value, |text| super::field::some(text).map(drop))
    }

    /// A line of text that is tested as it is typed.
    #[must_use]
    pub(crate) fn read(
        self,
        key: &'static str,
        value: &str,
        read: impl Fn(&str) -> Result<(), Problem> + Send + Sync + 'static,
    ) -> Self {
        self.line(key, Kind::text(value, read))
    }

    /// A day that may stay open.
    #[must_use]
    pub(crate) fn day(self, key: &'static str, value: Option<Date>, today: Date) -> Self {
        self.line(key, Kind::day(value, today, false))
    }

    /// A day that must be given.
    #[must_use]
    pub(crate) fn needed_day(self, key: &'static str, value: Option<Date>, today: Date) -> Self {
        self.line(key, Kind::day(value, today, true))
    }

    /// One out of a list of codes, whose words stand under `list`.
    #[must_use]
    pub(crate) fn pick<T: Code>(self, key: &'static str, list: &'static str, value: T) -> Self {
        let codes = T::ALL.iter().map(|code| code.code()).collect();
        self.line(key, Kind::pick(list, codes, value.code()))
    }

    /// The same, where none need be chosen.
    #[must_use]
    pub(crate) fn maybe_pick<T: Code>(
        self,
        key: &'static str,
        list: &'static str,
        value: Option<T>,
    ) -> Self {
        let known = T::ALL.iter().map(|code| code.code());
        let codes = std::iter::once(line::NONE).chain(known).collect();
        let chosen = value.map_or(line::NONE, Code::code);
        self.line(key, Kind::pick(list, codes, chosen))
    }

    /// A box to tick.
    #[must_use]
    pub(crate) fn tick(self, key: &'static str, on: bool) -> Self {
        self.line(key, Kind::Tick(on))
    }

    /// A record that is looked for and taken.
    #[must_use]
    pub(crate) fn find(self, key: &'static str, scope: Scope, needed: bool) -> Self {
        self.line(key, Kind::Find(Finder::new(scope, needed)))
    }

    /// The line that was added last takes the whole width.
    #[must_use]
    pub(crate) fn wide(mut self) -> Self {
        if let Some(line) = self.lines.last_mut() {
            line.wide = true;
        }
        self
    }

    /// Looks whether something was kept of this form, and brings the focus to its first line.
    pub(crate) fn open(&self, context: &Context<'_>) -> Task<Change> {
        let (form, record) = (self.form, self.record);
        let kept = context
            .db
            .run(move |desk| drafts::find(desk, form, record).map_err(Fault::from))
            .map(Change::Kept);
        Task::batch([kept, self.focus(0)])
    }

    fn focus(&self, at: usize) -> Task<Change> {
        iced::widget::operation::focus(self.id(at))
    }

    fn id(&self, at: usize) -> String {
        let key = self.lines.get(at).map_or("", |line| line.key);
        format!("{}-{key}", self.form)
    }

    /// The form, for the act that saves it.
    pub(crate) fn saving(&self) -> Form<'static> {
        Form {
            screen: self.form,
            record: self.record,
        }
    }

    /// Throws away what was kept: when the form is given up.
    pub(crate) fn give_up(&self, context: &Context<'_>) -> Task<Change> {
        let (form, record) = (self.form, self.record);
        context
            .db
            .run(move |desk| drafts::drop(desk, form, record).map_err(Fault::from))
            .map(Change::Dropped)
    }

    /// What is half typed here.
    pub(crate) fn typed(&self) -> Option<Typed> {
        if matches!(self.kept, Kept::Unread | Kept::Strange(..)) {
            return None;
        }
        let touched: BTreeMap<&str, String> = self
            .lines
            .iter()
            .filter(|line| line.is_touched())
            .map(|line| (line.key, line.kind.written()))
            .collect();
        let body = (!touched.is_empty())
            .then(|| serde_json::to_string(&touched).ok())
            .flatten();
        Some(Typed {
            form: self.form,
            record: self.record,
            body,
        })
    }

    /// Does what a change says. [`Change::Submit`] is for the screen.
    pub(crate) fn update(
        &mut self,
        change: Change,
        context: &Context<'_>,
    ) -> (Task<Change>, Option<Event>) {
        match change {
            Change::Typed(at, text) => return (self.type_in(at, text, context), None),
            Change::Day(at, pick) => {
                self.last = at;
                self.with(at, |line| line.kind.day_picked(pick, context.today));
            }
            Change::Chose(at, code) => self.with(at, |line| line.kind.choose(code)),
            Change::Tick(at) => self.with(at, |line| line.kind.turn()),
            Change::Found(at, asked, Ok(hits)) => {
                self.with_finder(at, |finder| finder.found(asked, hits));
            }
            Change::Take(at, hit) => self.with_finder(at, |finder| finder.take(hit)),
            Change::Release(at) => {
                self.with_finder(at, Finder::release);
                return (self.focus(at), None);
            }
            Change::Light(at, by) => self.with_finder(at, |finder| finder.light(by)),
            Change::Kept(Ok(kept)) => self.put_back(kept),
            Change::Drop => {
                self.kept = Kept::Nothing;
                for line in &mut self.lines {
                    line.restart();
                }
                return (self.give_up(context), None);
            }
            Change::Undo => self.with(self.last, |line| line.kind.undo()),
            Change::Redo => self.with(self.last, |line| line.kind.redo()),
            Change::Submit | Change::Dropped(Ok(())) => {}
            Change::Found(_, _, Err(fault))
            | Change::Kept(Err(fault))
            | Change::Dropped(Err(fault)) => return (Task::none(), Some(Event::Failed(fault))),
        }
        (Task::none(), None)
    }

    fn with(&mut self, at: usize, act: impl FnOnce(&mut Line)) {
        if let Some(line) = self.lines.get_mut(at) {
            act(line);
        }
    }

    fn with_finder(&mut self, at: usize, act: impl FnOnce(&mut Finder)) {
        self.with(at, |line| {
            if let Kind::Find(finder) = &mut line.kind {
                act(finder);
            }
        });
    }

    fn type_in(&mut self, at: usize, text: String, context: &Context<'_>) -> Task<Change> {
        self.last = at;
        match self.lines.get_mut(at).map(|line| &mut line.kind) {
            Some(Kind::Find(finder)) => {
                let (asked, query) = finder.typed(text);
                context
                    .db
                    .run(move |desk| {
                        crate::service::search::search(desk, &query).map_err(Fault::from)
                    })
                    .map(move |hits| Change::Found(at, asked, hits))
            }
            Some(kind) => {
                kind.typed(text);
                Task::none()
            }
            None => Task::none(),
        }
    }

    fn put_back(&mut self, kept: Option<drafts::Kept>) {
        let Some(kept) = kept else {
            self.kept = Kept::Nothing;
            return;
        };
        match serde_json::from_str::<BTreeMap<String, String>>(&kept.body) {
            Ok(written) => {
                for line in &mut self.lines {
                    if let Some(text) = written.get(line.key) {
                        line.kind.put(text);
                    }
                }
                self.kept = Kept::Back(kept.at);
            }
            Err(_) => self.kept = Kept::Strange(kept.at, kept.body),
        }
    }

    /// Whether everything can be read; from now on what is wrong is shown.
    pub(crate) fn check(&mut self) -> bool {
        // Each line says what is wrong with it, not only the first.
        let wrong = self.lines.iter_mut().filter_map(|line| {
            let right = line.kind.check();
            (!right).then_some(())
        });
        wrong.count() == 0
    }

    /// A key that means something here.
    pub(crate) fn key(&self, stroke: &Stroke) -> Option<Change> {
        let finder = matches!(
            self.lines.get(self.last).map(|line| &line.kind),
            Some(Kind::Find(_))
        );
        match &stroke.key {
            Key::Character(letter) if stroke.modifiers.command() => match letter.as_str() {
                "z" if !stroke.modifiers.shift() => Some(Change::Undo),
                "y" => Some(Change::Redo),
                "s" => Some(Change::Submit),
                _ => None,
            },
            Key::Named(Named::ArrowDown) if finder => Some(Change::Light(self.last, 1)),
            Key::Named(Named::ArrowUp) if finder => Some(Change::Light(self.last, -1)),
            _ => None,
        }
    }

    fn kind(&self, key: &str) -> Option<&Kind> {
        let line = self.lines.iter().find(|line| line.key == key);
        line.map(|line| &line.kind)
    }

    /// What stands in a line of text; nothing where it is empty.
    pub(crate) fn get(&self, key: &str) -> Option<String> {
        let written = self.kind(key)?.written();
        Some(written.trim().to_owned()).filter(|text| !text.is_empty())
    }

    /// The same, where nothing is an empty text.
    pub(crate) fn get_text(&self, key: &str) -> String {
        self.get(key).unwrap_or_default()
    }

    /// What stands in a line of text, as something that is read from text.
    pub(crate) fn parsed<T: FromStr>(&self, key: &str) -> Option<T> {
        self.get(key)?.parse().ok()
    }

    /// The day of a line.
    pub(crate) fn get_day(&self, key: &str) -> Option<Date> {
        self.kind(key)?.the_day()
    }

    /// The code that was chosen.
    pub(crate) fn code<T: Code>(&self, key: &str) -> Option<T> {
        T::from_code(&self.get(key)?)
    }

    /// Whether a box is ticked.
    pub(crate) fn is_on(&self, key: &str) -> bool {
        matches!(self.kind(key), Some(Kind::Tick(true)))
    }

    /// The record that was found and taken.
    pub(crate) fn taken(&self, key: &str) -> Option<i64> {
        match self.kind(key)? {
            Kind::Find(finder) => finder.taken(),
            Kind::Text(_) | Kind::Day(..) | Kind::Pick(_) | Kind::Tick(_) => None,
        }
    }
}

/// A day as it is put into a line.
fn written(day: Option<Date>) -> String {
    day.map(dutch).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::person::Sex;

    fn today() -> Date {
        "2026-11-25".parse().unwrap()
    }

    fn sheet() -> Sheet {
        Sheet::new("youth-edit", 7)
            .needed("surname", "Voorbeeld")
            .text("given", None)
            .day("from", None, today())
            .pick("sex", "sex", Sex::Unknown)
            .tick("protected", false)
    }

    fn typed_in(sheet: &mut Sheet, at: usize, text: &str) {
        sheet.with(at, |line| line.kind.typed(text.to_owned()));
    }

    fn kept(body: &str) -> drafts::Kept {
        drafts::Kept {
            form: "youth-edit".to_owned(),
            record: 7,
            body: body.to_owned(),
            at: Timestamp(1),
        }
    }

    #[test]
    fn nothing_is_kept_before_it_is_known_what_was() {
        let mut sheet = sheet();
        typed_in(&mut sheet, 1, "Fietje");
        assert_eq!(sheet.typed(), None);
        sheet.put_back(None);
        let body = sheet.typed().and_then(|typed| typed.body);
        assert_eq!(body.as_deref(), Some(r#"{"given":"Fietje"}"#));
        typed_in(&mut sheet, 1, "");
        assert_eq!(sheet.typed().map(|typed| typed.body), Some(None));
    }

    #[test]
    fn what_was_kept_comes_back_as_it_was_typed() {
        let mut one = sheet();
        one.put_back(None);
        typed_in(&mut one, 0, "");
        typed_in(&mut one, 2, "31-02");
        one.with(3, |line| line.kind.choose("V"));
        one.with(4, |line| line.kind.turn());
        let body = one.typed().and_then(|typed| typed.body).unwrap();
        let mut other = sheet();
        other.put_back(Some(kept(&body)));
        assert_eq!(other.typed().and_then(|typed| typed.body), Some(body));
        assert_eq!(other.code::<Sex>("sex"), Some(Sex::Female));
        assert!(other.is_on("protected"));
        assert!(!other.check(), "no name, and no such day");
    }

    #[test]
    fn what_cannot_be_put_back_is_never_overwritten() {
        let mut sheet = sheet();
        sheet.put_back(Some(kept("geen JSON")));
        typed_in(&mut sheet, 1, "Fietje");
        assert_eq!(sheet.typed(), None);
        assert!(matches!(sheet.kept, Kept::Strange(..)));
    }

    #[test]
    fn lines_are_read_by_their_keys() {
        let mut sheet = sheet();
        typed_in(&mut sheet, 1, " Fietje ");
        typed_in(&mut sheet, 2, "3-9-26");
        assert!(sheet.check());
        assert_eq!(sheet.get("given").as_deref(), Some("Fietje"));
        assert_eq!(sheet.get_day("from"), "2026-09-03".parse().ok());
        assert_eq!((sheet.get("nothing"), sheet.taken("given")), (None, None));
        sheet.with(1, |line| line.kind.undo());
        assert_eq!(sheet.get("given"), None);
    }
}
