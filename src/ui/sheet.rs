//! A form as a list of lines, each under its own key: what is typed is read, drawn, kept as a
//! half-typed form, taken back by words and checked in one place. What the lines mean together is
//! the concern of the screen that asks for it.

mod form;
mod holder;
mod kept;
mod line;
#[cfg(test)]
mod tests;
mod view;

pub(crate) use form::{Form, Message};
pub(crate) use holder::Holder;
pub(crate) use kept::written;
pub(crate) use view::above;

use std::str::FromStr;

use iced::Task;
use iced::keyboard::Key;

use super::context::{Context, Event};
use super::fault::Fault;
use super::widget::{Pick, Stroke};
use crate::domain::code::Code;
use crate::domain::time::{Date, Timestamp, dutch, parse_date};
use crate::service::desk;
use crate::service::drafts;
use crate::ui::field::{Problem, maybe_day};

use line::{Kind, Line};

/// What stands for nothing in a list of codes.
const UNSET: &str = "";
const YES: &str = "ja";
const NO: &str = "nee";

/// A form.
pub(crate) struct Sheet {
    form: &'static str,
    record: i64,
    lines: Vec<Line>,
    kept: Kept,
    /// What was kept but does not fit these lines: shown as text, and kept aside.
    strange: Option<drafts::Kept>,
    /// Something was typed or put back here, so that what is kept is ours to replace and drop.
    ours: bool,
    /// It stands in the place of another form: what was kept is that one's and is not put back.
    instead: bool,
}

/// What became of what was kept of the form.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Kept {
    /// Nobody has looked yet: until then nothing is kept, lest an empty form replaces a full one.
    Unread,
    /// It could not be looked for: it is asked again as soon as something is typed.
    Failed,
    /// There was nothing, or it was thrown away.
    Nothing,
    /// It was put back.
    Back(Timestamp),
}

/// What happens in a form.
#[derive(Debug, Clone)]
pub(crate) enum Change {
    /// Something was typed in a line.
    Typed(usize, String),
    /// Something was done with a day.
    Picked(usize, Pick),
    /// A code was chosen.
    Chose(usize, &'static str),
    /// What was kept of the form was read.
    Kept(Result<drafts::Opened, Fault>),
    /// What was put back is not wanted.
    Drop,
    /// What does not fit is wanted elsewhere: it is copied.
    Take,
    /// What does not fit is not wanted.
    DropStrange,
    /// It is gone, or not.
    Dropped(Result<(), Fault>),
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
            kept: Kept::Unread,
            strange: None,
            ours: false,
            instead: false,
        }
    }

    /// The same in the place of another form: what was typed there does not come back here.
    pub(crate) fn instead(mut self) -> Self {
        (self.ours, self.instead) = (true, true);
        self
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

    /// One out of a list of codes, whose words stand under `list`.
    #[must_use]
    pub(crate) fn pick<T: Code>(self, key: &'static str, list: &'static str, value: T) -> Self {
        let codes = T::ALL.iter().map(|code| code.code()).collect();
        self.line(key, Kind::pick(list, codes, value.code()))
    }

    /// The same, where nothing may be chosen as well.
    #[must_use]
    pub(crate) fn maybe<T: Code>(
        self,
        key: &'static str,
        list: &'static str,
        all: &[T],
        value: Option<T>,
    ) -> Self {
        let known = all.iter().map(|code| code.code());
        let codes = std::iter::once(UNSET).chain(known).collect();
        let chosen = value.map_or(UNSET, Code::code);
        self.line(key, Kind::pick(list, codes, chosen))
    }

    /// Yes or no.
    #[must_use]
    pub(crate) fn yes(self, key: &'static str, value: bool) -> Self {
        let chosen = if value { YES } else { NO };
        self.line(key, Kind::pick("yes-no", vec![YES, NO], chosen))
    }

    /// A day; one that must be known, or one that may stay open.
    #[must_use]
    pub(crate) fn day(
        self,
        key: &'static str,
        value: Option<Date>,
        needed: bool,
        today: Date,
    ) -> Self {
        let read = move |text: &str| match text.trim() {
            "" if needed => Err(Problem::new("entry-needed")),
            _ => maybe_day(text, today).map(drop),
        };
        let written = value.map(dutch).unwrap_or_default();
        self.line(key, Kind::day(&written, read))
    }

    /// What goes along with the form unseen: whom it is about, say.
    #[must_use]
    pub(crate) fn hidden(self, key: &'static str, value: &str) -> Self {
        self.line(key, Kind::Hidden(value.to_owned()))
    }

    /// The line before belongs to certain choices of another one: with other choices it is not
    /// asked, and what stood there stays.
    #[must_use]
    pub(crate) fn when(mut self, key: &'static str, codes: &'static [&'static str]) -> Self {
        if let Some(line) = self.lines.last_mut() {
            line.when = Some((key, codes));
        }
        self
    }

    fn is_asked(&self, line: &Line) -> bool {
        if matches!(line.kind, Kind::Hidden(_)) {
            return false;
        }
        line.when.is_none_or(|(key, codes)| {
            let chosen = self.kind(key).map(Kind::written);
            chosen.is_some_and(|chosen| codes.contains(&chosen.as_str()))
        })
    }

    /// Writes something in a line: what was chosen elsewhere.
    pub(crate) fn put(&mut self, key: &str, text: &str) {
        if let Some(line) = self.lines.iter_mut().find(|line| line.key == key) {
            line.kind.put(text);
            self.ours |= line.is_touched();
        }
    }

    /// The first line that is asked for and of which this holds.
    fn first(&self, which: impl Fn(&Line) -> bool) -> usize {
        let all = self.lines.iter();
        let mut wanted = all.map(|line| self.is_asked(line) && which(line));
        wanted.position(|wanted| wanted).unwrap_or(0)
    }

    /// Brings the focus to the first line that something is wrong with.
    pub(crate) fn to_problem(&self) -> Task<Change> {
        self.focus(self.first(|line| line.kind.is_wrong()))
    }

    fn focus(&self, at: usize) -> Task<Change> {
        crate::ui::focus::on(self.id(at))
    }

    fn id(&self, at: usize) -> String {
        let key = self.lines.get(at).map_or("", |line| line.key);
        format!("{}-{key}", self.form)
    }

    /// The form, for the act that saves it.
    pub(crate) fn saving(&self) -> desk::Form<'static> {
        desk::Form {
            screen: self.form,
            record: self.record,
        }
    }

    /// Does what a change says. [`Change::Submit`] is for the screen.
    pub(crate) fn update(
        &mut self,
        change: Change,
        context: &Context<'_>,
    ) -> (Task<Change>, Option<Event>) {
        match change {
            Change::Typed(at, text) => {
                self.with(at, |line| line.kind.typed(text));
                return (self.look_again(context), None);
            }
            Change::Picked(at, pick) => {
                self.with(at, |line| line.kind.picked(pick, context.today));
            }
            Change::Chose(at, code) => {
                self.with(at, |line| line.kind.choose(code));
                return (self.look_again(context), None);
            }
            Change::Kept(Ok(kept)) => {
                let aside = self.put_back(kept);
                let aside = aside.map(|kept| Self::set_aside(kept, context));
                return (aside.unwrap_or_else(Task::none), None);
            }
            Change::Drop => {
                self.restart();
                return (self.give_up(context), None);
            }
            Change::Take => return (Task::none(), self.take()),
            Change::DropStrange => return (self.drop_strange(context), None),
            Change::Submit | Change::Dropped(Ok(())) => {}
            Change::Kept(Err(fault)) => {
                self.kept = Kept::Failed;
                return (Task::none(), Some(Event::Failed(fault)));
            }
            Change::Dropped(Err(fault)) => return (Task::none(), Some(Event::Failed(fault))),
        }
        (Task::none(), None)
    }

    fn with(&mut self, at: usize, act: impl FnOnce(&mut Line)) {
        if let Some(line) = self.lines.get_mut(at) {
            act(line);
            (line.used, self.ours) = (true, true);
        }
    }

    /// Whether everything can be read; from now on what is wrong is shown.
    pub(crate) fn check(&mut self) -> bool {
        // Each line says what is wrong with it, not only the first.
        let asked: Vec<bool> = self.lines.iter().map(|line| self.is_asked(line)).collect();
        let lines = self.lines.iter_mut().zip(asked);
        let wrong = lines.filter_map(|(line, asked)| {
            let right = !asked || line.kind.check();
            (!right).then_some(())
        });
        wrong.count() == 0
    }

    /// Says under a line what only the whole form, or the file, can tell is wrong with it.
    pub(crate) fn refuse(&mut self, key: &str, problem: Problem) {
        if let Some(line) = self.lines.iter_mut().find(|line| line.key == key) {
            line.kind.refuse(problem);
        }
    }

    /// A key that means something here.
    pub(crate) fn key(&self, stroke: &Stroke) -> Option<Change> {
        match &stroke.key {
            Key::Character(letter) if stroke.modifiers.command() => match letter.as_str() {
                "s" => Some(Change::Submit),
                _ => None,
            },
            _ => None,
        }
    }

    fn kind(&self, key: &str) -> Option<&Kind> {
        let line = self.lines.iter().find(|line| line.key == key);
        line.map(|line| &line.kind)
    }

    /// What stood in a line and what stands there now, where that differs.
    pub(crate) fn changed(&self, key: &str) -> Option<(&str, String)> {
        let line = self.lines.iter().find(|line| line.key == key)?;
        let now = line.kind.written().trim().to_owned();
        (now != line.before().trim()).then(|| (line.before(), now))
    }

    /// What stands in a line of text; nothing where it is empty. What is not asked is as it was.
    pub(crate) fn get(&self, key: &str) -> Option<String> {
        let line = self.lines.iter().find(|line| line.key == key)?;
        let unasked = line.when.is_some() && !self.is_asked(line);
        let written = match unasked {
            true => line.before().to_owned(),
            false => line.kind.written(),
        };
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

    /// The day that stands in a line.
    pub(crate) fn date(&self, key: &str, today: Date) -> Option<Date> {
        parse_date(&self.get(key)?, today).ok()
    }

    /// Whether the answer is yes.
    pub(crate) fn is_yes(&self, key: &str) -> bool {
        self.get(key).as_deref() == Some(YES)
    }

    /// The code that was chosen.
    pub(crate) fn code<T: Code>(&self, key: &str) -> Option<T> {
        T::from_code(&self.get(key)?)
    }
}
