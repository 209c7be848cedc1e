//! A form as a list of lines, each under its own key: what is typed is read, drawn, kept as a
//! half-typed form, taken back by words and checked in one place. What the lines mean together is
//! the concern of the screen that asks for it.

mod line;
mod view;

use std::collections::BTreeMap;
use std::str::FromStr;

use iced::Task;
use iced::keyboard::Key;

use super::context::{Context, Event};
use super::fault::Fault;
use super::screen::Typed;
use super::widget::Stroke;
use crate::domain::code::Code;
use crate::domain::time::Timestamp;
use crate::service::desk::Form;
use crate::service::drafts;
use crate::ui::field::Problem;

use line::{Kind, Line};

/// A form.
pub(crate) struct Sheet {
    form: &'static str,
    record: i64,
    lines: Vec<Line>,
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
    /// A code was chosen.
    Chose(usize, &'static str),
    /// What was kept of the form was read.
    Kept(Result<Option<drafts::Kept>, Fault>),
    /// What was kept is not wanted.
    Drop,
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
            Change::Typed(at, text) => self.with(at, |line| line.kind.typed(text)),
            Change::Chose(at, code) => self.with(at, |line| line.kind.choose(code)),
            Change::Kept(Ok(kept)) => self.put_back(kept),
            Change::Drop => {
                self.kept = Kept::Nothing;
                for line in &mut self.lines {
                    line.restart();
                }
                return (self.give_up(context), None);
            }
            Change::Submit | Change::Dropped(Ok(())) => {}
            Change::Kept(Err(fault)) | Change::Dropped(Err(fault)) => {
                return (Task::none(), Some(Event::Failed(fault)));
            }
        }
        (Task::none(), None)
    }

    fn with(&mut self, at: usize, act: impl FnOnce(&mut Line)) {
        if let Some(line) = self.lines.get_mut(at) {
            act(line);
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

    /// The code that was chosen.
    pub(crate) fn code<T: Code>(&self, key: &str) -> Option<T> {
        T::from_code(&self.get(key)?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::person::Sex;

    fn sheet() -> Sheet {
        Sheet::new("youth-edit", 7)
            .read("surname", "Voorbeeld", |text| {
                crate::ui::field::some(text).map(drop)
            })
            .text("given", None)
            .text("prefix", None)
            .pick("sex", "sex", Sex::Unknown)
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
        typed_in(&mut one, 2, "van der");
        one.with(3, |line| line.kind.choose("V"));
        let body = one.typed().and_then(|typed| typed.body).unwrap();
        let mut other = sheet();
        other.put_back(Some(kept(&body)));
        assert_eq!(other.typed().and_then(|typed| typed.body), Some(body));
        assert_eq!(other.code::<Sex>("sex"), Some(Sex::Female));
        assert!(!other.check(), "a name is needed");
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
        assert!(sheet.check());
        assert_eq!(sheet.get("given").as_deref(), Some("Fietje"));
        assert_eq!(sheet.get("nothing"), None);
    }
}
