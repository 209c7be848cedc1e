//! What is typed: the raw text, what it means, and a way back by words.
//!
//! The domain never sees text that was not read; what cannot be read stays as it was typed, with
//! a sentence under it that says what to do.

use std::sync::Arc;

use super::history::History;
use crate::domain::partial_date::PartialDateProblem;
use crate::domain::time::{self, Date, DateProblem};
use crate::i18n::Words;

/// Why a text is not taken: the key of its sentence, and the facts that the sentence names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Problem {
    key: &'static str,
    facts: Vec<(&'static str, String)>,
}

impl Problem {
    pub(crate) fn new(key: &'static str) -> Self {
        Self {
            key,
            facts: Vec::new(),
        }
    }

    /// A text that would be longer than a field takes: what was there stays, and this is said.
    pub(super) fn too_long(count: usize, most: usize) -> Self {
        Self {
            key: "entry-too-long",
            facts: vec![("count", grouped(count)), ("most", grouped(most))],
        }
    }

    /// One whose sentence names facts.
    pub(crate) fn with(key: &'static str, facts: Vec<(&'static str, String)>) -> Self {
        Self { key, facts }
    }

    /// The sentence.
    pub(crate) fn sentence(&self, words: &Words) -> String {
        words
            .sentence(self.key, &self.facts)
            .unwrap_or_else(|| self.key.to_owned())
    }
}

/// A large number as it can be read: 1 008 000.
fn grouped(number: usize) -> String {
    let digits = number.to_string();
    let mut shown = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            shown.push('\u{a0}');
        }
        shown.push(digit);
    }
    shown
}

/// So many signs a field takes. More is no name, no number and no path, and each key that follows would
/// be slow.
pub(crate) const MOST: usize = 4_000;

type Read<T> = Arc<dyn Fn(&str) -> Result<T, Problem> + Send + Sync>;

/// A field of a form.
pub(crate) struct Field<T> {
    text: String,
    value: Result<T, Problem>,
    read: Read<T>,
    /// A problem is shown when the officer left the field or tried to save, not while he types.
    shown: bool,
    /// What came in last and was not taken.
    refused: Option<Problem>,
    history: History,
}

impl<T> std::fmt::Debug for Field<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // What is typed may be anybody's; it stays out of every log.
        f.debug_struct("Field")
            .field("right", &self.value.is_ok())
            .finish_non_exhaustive()
    }
}

impl<T: Clone> Field<T> {
    /// A field with a text in it.
    pub(crate) fn new(
        text: impl Into<String>,
        read: impl Fn(&str) -> Result<T, Problem> + Send + Sync + 'static,
    ) -> Self {
        let text = text.into();
        Self {
            value: read(&text),
            text,
            read: Arc::new(read),
            shown: false,
            refused: None,
            history: History::default(),
        }
    }

    /// The text as typed.
    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    /// What it means.
    pub(crate) fn value(&self) -> Result<T, Problem> {
        self.value.clone()
    }

    /// The value, and from now on its problem is shown.
    pub(crate) fn check(&mut self) -> Option<T> {
        self.shown = true;
        self.value.clone().ok()
    }

    /// What is wrong, when it is time to say so.
    pub(crate) fn problem(&self) -> Option<&Problem> {
        let wrong = || self.value.as_ref().err().filter(|_| self.shown);
        self.refused.as_ref().or_else(wrong)
    }

    /// Says what is wrong with what stands there, as only the whole form can tell; until something
    /// else is typed.
    pub(crate) fn refuse(&mut self, problem: Problem) {
        self.value = Err(problem);
        self.shown = true;
    }

    /// Reads anew what stands there: what the whole form said of it may hold no more.
    pub(crate) fn reread(&mut self) {
        self.value = (self.read)(&self.text);
    }

    /// Whether anything stands in it.
    pub(crate) fn is_empty(&self) -> bool {
        self.text.trim().is_empty()
    }

    /// The way back, for the widget that shows the field.
    pub(crate) fn history(&self) -> &History {
        &self.history
    }

    /// Takes what was typed, a step back or forward too. A step is a word. A text that grows beyond
    /// what a field takes is not taken, not even in part, and that is said.
    pub(crate) fn typed(&mut self, text: String) {
        let count = text.chars().count();
        if count > MOST && text.len() > self.text.len() {
            self.refused = Some(Problem::too_long(count, MOST));
            return;
        }
        self.refused = None;
        if text != self.text {
            self.history.note(&self.text, &text);
            self.put(text);
        }
    }

    /// Puts a text in from outside: a choice, a day from the calendar.
    pub(crate) fn set(&mut self, text: impl Into<String>) {
        let text = text.into();
        self.history.note_whole(&self.text, &text);
        self.put(text);
    }

    fn put(&mut self, text: String) {
        self.refused = None;
        self.value = (self.read)(&text);
        self.text = text;
    }
}

/// Any text.
pub(crate) fn any(text: &str) -> Result<String, Problem> {
    Ok(text.trim().to_owned())
}

/// A text that says something.
pub(crate) fn some(text: &str) -> Result<String, Problem> {
    match text.trim() {
        "" => Err(Problem::new("entry-needed")),
        text => Ok(text.to_owned()),
    }
}

/// A text, or nothing.
pub(crate) fn maybe(text: &str) -> Result<Option<String>, Problem> {
    Ok(Some(text.trim())
        .filter(|text| !text.is_empty())
        .map(str::to_owned))
}

/// A day, or nothing.
pub(crate) fn maybe_day(text: &str, today: Date) -> Result<Option<Date>, Problem> {
    if text.trim().is_empty() {
        return Ok(None);
    }
    time::parse_date(text, today)
        .map(Some)
        .map_err(|problem| no_day(problem, "entry-no-day"))
}

/// A day that must be known.
pub(crate) fn some_day(text: &str, today: Date) -> Result<Date, Problem> {
    time::parse_date(text, today).map_err(|problem| no_day(problem, "dossier-needs-day"))
}

/// A day that is still to come, or nothing: without a year it is the next such day.
pub(crate) fn maybe_day_ahead(text: &str, today: Date) -> Result<Option<Date>, Problem> {
    if text.trim().is_empty() {
        return Ok(None);
    }
    time::parse_ahead(text, today)
        .map(Some)
        .map_err(|problem| no_day(problem, "entry-no-day"))
}

/// What to say of a text that is no day: that the calendar has no such day, or what to type.
pub(crate) fn no_day(problem: DateProblem, form: &'static str) -> Problem {
    Problem::new(match problem {
        DateProblem::NoSuchDay => "entry-no-such-day",
        DateProblem::Empty | DateProblem::Unreadable | DateProblem::YearOutOfRange => form,
    })
}

/// The same, of a date of which parts may be unknown.
pub(crate) fn no_partial_day(problem: PartialDateProblem, form: &'static str) -> Problem {
    Problem::new(match problem {
        PartialDateProblem::NoSuchDay => "entry-no-such-day",
        PartialDateProblem::NotEightDigits | PartialDateProblem::YearOutOfRange => form,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::history::Step;

    #[test]
    fn a_day_that_does_not_exist_is_said_to_be_none() {
        let today = Date::default();
        for (text, key) in [
            ("31-02-2012", "entry-no-such-day"),
            ("morgenavond", "entry-no-day"),
        ] {
            assert_eq!(maybe_day(text, today), Err(Problem::new(key)), "{text}");
        }
    }

    /// Takes a step as the widget asks for it.
    fn step(field: &mut Field<String>, step: Step) {
        if let Some(text) = field.history().ask(step) {
            field.typed(text);
        }
    }

    fn type_in(field: &mut Field<String>, text: &str) {
        for letter in text.chars() {
            let typed = format!("{}{letter}", field.text());
            field.typed(typed);
        }
    }

    #[test]
    fn a_step_back_is_a_word() {
        let mut field = Field::new("", any);
        type_in(&mut field, "drie woorden hier");
        step(&mut field, Step::Back);
        assert_eq!(field.text(), "drie woorden ");
        step(&mut field, Step::Back);
        assert_eq!(field.text(), "drie ");
        step(&mut field, Step::Forward);
        assert_eq!(field.text(), "drie woorden ");
        step(&mut field, Step::Back);
        step(&mut field, Step::Back);
        assert_eq!(field.text(), "");
        step(&mut field, Step::Back);
        assert_eq!(field.text(), "");
    }

    #[test]
    fn what_is_deleted_letter_by_letter_comes_back() {
        let mut field = Field::new("", any);
        type_in(&mut field, "Piet Voorbeeld");
        for _ in 0.."Voorbeeld".len() {
            let mut text = field.text().to_owned();
            text.pop();
            field.typed(text);
        }
        assert_eq!(field.text(), "Piet ");
        // Once more gives back what was there, and not what stands there.
        step(&mut field, Step::Back);
        assert_eq!(field.text(), "Piet Voorbeeld");
        step(&mut field, Step::Back);
        assert_eq!(field.text(), "Piet ");
        step(&mut field, Step::Back);
        assert_eq!(field.text(), "");
    }

    #[test]
    fn what_is_pasted_goes_back_at_once() {
        let mut field = Field::new("a", any);
        field.typed("a en een heel verhaal".to_owned());
        step(&mut field, Step::Back);
        assert_eq!(field.text(), "a");
    }

    #[test]
    fn what_was_thrown_away_comes_back() {
        let mut field = Field::new("", any);
        type_in(&mut field, "Voorbeeld");
        field.typed(String::new());
        step(&mut field, Step::Back);
        assert_eq!(field.text(), "Voorbeeld");
    }

    #[test]
    fn a_problem_shows_when_it_is_asked_for() {
        let mut field = Field::new("", some);
        assert_eq!(field.problem(), None);
        assert_eq!(field.check(), None);
        assert!(field.problem().is_some());
        field.typed("Fictief".to_owned());
        assert_eq!(field.problem(), None);
        assert_eq!(field.check().as_deref(), Some("Fictief"));
    }

    #[test]
    fn what_is_too_long_is_said_and_changes_nothing() {
        let mut field = Field::new("Voorbeeld", any);
        field.typed("x".repeat(MOST + 1));
        assert_eq!(field.text(), "Voorbeeld");
        assert_eq!(field.problem(), Some(&Problem::too_long(MOST + 1, MOST)));
        field.typed("Voorbeeld F.".to_owned());
        assert_eq!(field.problem(), None);
        field.typed("x".repeat(MOST));
        assert_eq!(field.text().len(), MOST);
    }

    #[test]
    fn large_numbers_can_be_read() {
        assert_eq!(grouped(999), "999");
        assert_eq!(grouped(4_000), "4\u{a0}000");
        assert_eq!(grouped(1_008_000), "1\u{a0}008\u{a0}000");
    }

    #[test]
    fn what_stood_there_already_can_be_made_shorter() {
        let mut field = Field::new("x".repeat(MOST + 20), any);
        field.typed("x".repeat(MOST + 19));
        assert_eq!(field.text().len(), MOST + 19);
    }

    #[test]
    fn nothing_typed_stands_in_a_debug_line() {
        let field = Field::new("Voorbeeld", any);
        assert!(!format!("{field:?}").contains("Voorbeeld"));
    }
}
