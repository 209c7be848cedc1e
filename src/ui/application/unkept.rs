//! What was half typed and could not be kept before its file was locked: it waits in memory until that
//! file is open again. It goes into no other file.

use iced::widget::{column, container, row, scrollable};

use super::{Inner, Message};
use crate::i18n::{Words, tr};
use crate::ui::screen::Typed;
use crate::ui::theme::Tone;
use crate::ui::widget::{danger, notice, secondary};
use crate::ui::{Element, space, text};

/// So high what is shown of it gets.
const HEIGHT: f32 = 160.0;

/// What waits.
#[derive(Default)]
pub(super) struct Unkept {
    /// Each form, with the mark of its file; none where that could not be read.
    forms: Vec<(Option<String>, Typed)>,
    /// The mark of the file that is open, or was last.
    file: Option<String>,
    /// Somebody was told that it is lost when the window closes.
    told: bool,
}

impl Unkept {
    /// Takes up what could not be kept of the file that was open last.
    pub(super) fn add(&mut self, typed: Vec<Typed>) {
        let file = &self.file;
        let forms = typed.into_iter().map(|typed| (file.clone(), typed));
        self.forms.extend(forms);
    }

    /// A file is open: gives what is of this file.
    pub(super) fn open(&mut self, mark: Option<String>) -> Vec<Typed> {
        let is_its = |(of, _): &mut (Option<String>, Typed)| of.is_some() && *of == mark;
        let own = self.forms.extract_if(.., is_its);
        let own = own.map(|(_, typed)| typed).collect();
        (self.file, self.told) = (mark, false);
        own
    }

    /// Whether the window may close: not the first time that something would be lost.
    pub(super) fn may_close(&mut self) -> bool {
        self.forms.is_empty() || std::mem::replace(&mut self.told, true)
    }

    /// What is of another file than the open one is not wanted any more.
    pub(super) fn drop_others(&mut self) {
        self.forms.clear();
    }

    /// What was typed, as text: only the words in it.
    pub(super) fn others(&self) -> String {
        let bodies = self
            .forms
            .iter()
            .filter_map(|(_, typed)| typed.body.as_deref());
        let mut lines = Vec::new();
        for body in bodies {
            match serde_json::from_str(body) {
                Ok(value) => said(&value, &mut lines),
                Err(_) => lines.push(body.to_owned()),
            }
        }
        lines.join("\n")
    }

    /// Draws what there is to say. What was typed is shown only where a file is open.
    pub(super) fn view<'a>(&self, open: bool, words: &Words) -> Option<Element<'a, Message>> {
        if self.forms.is_empty() || !(open || self.told) {
            return None;
        }
        let closing = self.told.then(|| {
            notice(
                Tone::Late,
                tr!(words, "unkept-close"),
                tr!(words, "unkept-close-do"),
            )
        });
        let others = open.then(|| {
            let typed = scrollable(text::body(self.others())).width(iced::Length::Fill);
            let buttons = row![
                secondary(tr!(words, "unkept-copy"), Message(Inner::CopyUnkept)),
                danger(tr!(words, "unkept-drop"), Message(Inner::DropUnkept)),
            ];
            column![
                notice(
                    Tone::Due,
                    tr!(words, "unkept-other"),
                    tr!(words, "unkept-other-do")
                ),
                container(typed).max_height(HEIGHT),
                buttons.spacing(space::S),
            ]
            .spacing(space::S)
        });
        let told = column![].push(closing).push(others).spacing(space::S);
        Some(container(told).padding(space::M).into())
    }
}

/// Every text in a form, in the order in which it is kept.
fn said(value: &serde_json::Value, lines: &mut Vec<String>) {
    use serde_json::Value;
    match value {
        Value::String(text) if !text.trim().is_empty() => lines.push(text.clone()),
        Value::Array(all) => all.iter().for_each(|value| said(value, lines)),
        Value::Object(all) => all.values().for_each(|value| said(value, lines)),
        Value::String(_) | Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mark(text: &str) -> Option<String> {
        Some(text.to_owned())
    }

    fn unkept() -> (Unkept, Vec<Typed>) {
        let body = r#"{"text":"Moeder gebeld.","kind":["call",""],"at":3}"#;
        let typed = vec![Typed::new("case-note", 7, Some(body.to_owned()))];
        let mut unkept = Unkept::default();
        assert!(unkept.open(mark("een")).is_empty());
        unkept.add(typed.clone());
        (unkept, typed)
    }

    #[test]
    fn it_goes_back_into_its_own_file_and_into_no_other() {
        let (mut unkept, typed) = unkept();
        assert!(unkept.open(mark("twee")).is_empty());
        assert!(unkept.open(None).is_empty());
        assert_eq!(unkept.others(), "call\nMoeder gebeld.");
        assert_eq!(unkept.open(mark("een")), typed);
        assert!(unkept.open(mark("een")).is_empty());
    }

    #[test]
    fn a_file_without_a_mark_is_no_file_of_its_own() {
        let (mut unkept, typed) = unkept();
        unkept.open(None);
        unkept.add(typed.clone());
        assert!(unkept.open(None).is_empty());
        assert_eq!(unkept.open(mark("een")), typed);
        assert!(!unkept.others().is_empty());
    }

    #[test]
    fn the_window_stays_once_as_long_as_something_waits() {
        assert!(Unkept::default().may_close());
        let (mut unkept, _) = unkept();
        assert!(!unkept.may_close());
        assert!(unkept.may_close());
        // Opened in between, it is told anew.
        unkept.open(mark("twee"));
        assert!(!unkept.may_close());
    }
}
