//! What a list would change, or changed: the counts, and the list behind each.

use std::collections::HashMap;

use iced::keyboard::{Key, key::Named};
use iced::widget::{Row, column, container, row};
use iced::{Alignment, Length};

use crate::i18n::{Words, tr};
use crate::service::import::{Listed, Outcome, Place, Refusal, Report};
use crate::service::safekeeping::CopyFirst;
use crate::ui::context::Context;
use crate::ui::theme::{self, Theme, Tone};
use crate::ui::widget::table::{self, Action, Head, Line, Sorting, State, Width};
use crate::ui::widget::{Stroke, empty, line, press};
use crate::ui::{Element, space, text};
use crate::wording::import as wording;

/// Which list is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Tab {
    /// The records with this outcome.
    Of(Outcome),
    /// What was odd about records that are taken all the same.
    Noted,
}

/// The lists, in the order in which they stand.
const TABS: [Tab; 6] = [
    Tab::Of(Outcome::New),
    Tab::Of(Outcome::Changed),
    Tab::Of(Outcome::Unchanged),
    Tab::Of(Outcome::Outside),
    Tab::Of(Outcome::Refused),
    Tab::Noted,
];

/// What happens with the lists.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Message {
    /// Another list.
    Tab(Tab),
    /// In the list.
    Table(Action),
}

/// A report with the list that is shown.
pub(super) struct Count {
    report: Report,
    tab: Tab,
    table: State,
    rows: Vec<Vec<String>>,
    /// Whether the list is of people: schools were not born.
    born: bool,
    /// The copy that will be the way back; nothing once it was made.
    copy: Option<CopyFirst>,
}

impl Tab {
    const fn code(self) -> &'static str {
        match self {
            Self::Of(Outcome::New) => "new",
            Self::Of(Outcome::Changed) => "changed",
            Self::Of(Outcome::Unchanged) => "unchanged",
            Self::Of(Outcome::Outside) => "outside",
            Self::Of(Outcome::Refused) => "rejected",
            Self::Noted => "noted",
        }
    }

    fn count(self, report: &Report) -> u64 {
        let length = |length| u64::try_from(length).unwrap_or(u64::MAX);
        match self {
            Self::Of(Outcome::New) => report.new,
            Self::Of(Outcome::Changed) => report.changed,
            Self::Of(Outcome::Unchanged) => report.unchanged,
            Self::Of(Outcome::Outside) => report.outside,
            Self::Of(Outcome::Refused) => length(report.rejected.len()),
            Self::Noted => length(report.noted.len()),
        }
    }

    /// The columns: the keys of their names, and how wide they are.
    const fn columns(self) -> &'static [(&'static str, Width)] {
        const LINE: (&str, Width) = ("line", Width::Fixed(96.0));
        const NAME: (&str, Width) = ("name", Width::Share(3));
        match self {
            Self::Of(Outcome::New | Outcome::Unchanged | Outcome::Outside) => {
                &[LINE, NAME, ("born", Width::Share(3))]
            }
            Self::Of(Outcome::Changed) => &[
                LINE,
                NAME,
                ("field", Width::Share(2)),
                ("old", Width::Share(3)),
                ("new", Width::Share(3)),
            ],
            Self::Of(Outcome::Refused) => &[LINE, NAME, ("why", Width::Share(7))],
            Self::Noted => &[LINE, NAME, ("what", Width::Share(7))],
        }
    }
}

impl Count {
    /// Shows a report, beginning with what asks for attention.
    pub(super) fn new(report: Report, words: &Words) -> Self {
        let order = [
            Tab::Of(Outcome::Refused),
            Tab::Of(Outcome::Changed),
            Tab::Of(Outcome::New),
            Tab::Of(Outcome::Unchanged),
            Tab::Of(Outcome::Outside),
        ];
        let mut filled = order.into_iter().filter(|tab| tab.count(&report) > 0);
        let tab = filled.next().unwrap_or(Tab::Of(Outcome::New));
        let rows = rows(&report, tab, words);
        let born = report.listed.iter().any(|listed| listed.born.is_some());
        Self {
            report,
            tab,
            table: State::default(),
            rows,
            born,
            copy: None,
        }
    }

    /// The same, with the copy that will be the way back.
    pub(super) fn before(copy: CopyFirst, report: Report, words: &Words) -> Self {
        Self {
            copy: Some(copy),
            ..Self::new(report, words)
        }
    }

    /// The copy that will be the way back.
    pub(super) fn copy(&self) -> Option<&CopyFirst> {
        self.copy.as_ref()
    }

    /// What was found.
    pub(super) fn report(&self) -> &Report {
        &self.report
    }

    /// Whether there is anything to take over.
    pub(super) fn has_something(&self) -> bool {
        self.report.new + self.report.changed > 0
    }

    /// Whether nothing in the list could be used.
    pub(super) fn all_refused(&self) -> bool {
        let Report {
            new,
            changed,
            unchanged,
            outside,
            rejected,
            ..
        } = &self.report;
        !rejected.is_empty() && new + changed + unchanged + outside == 0
    }

    /// Does what a message says.
    pub(super) fn update(&mut self, message: &Message, words: &Words) {
        match message {
            Message::Tab(tab) => {
                self.tab = *tab;
                self.rows = rows(&self.report, *tab, words);
                self.table.restart();
            }
            Message::Table(action) => {
                self.table.update(*action, self.rows.len());
            }
        }
    }

    /// What a key means here.
    pub(super) fn key(&self, stroke: &Stroke) -> Option<Message> {
        let at = TABS.iter().position(|tab| *tab == self.tab).unwrap_or(0);
        let tab = |at: usize| TABS.get(at).copied().map(Message::Tab);
        match &stroke.key {
            Key::Named(Named::ArrowLeft) if stroke.modifiers.is_empty() => tab(at.checked_sub(1)?),
            Key::Named(Named::ArrowRight) if stroke.modifiers.is_empty() => tab(at + 1),
            _ => self.table.key(stroke).map(Message::Table),
        }
    }

    /// The lines that were refused with their reasons, for a file or the clipboard.
    pub(super) fn refused(&self, words: &Words) -> String {
        list_of(&self.report.rejected, words)
    }
}

/// Lines that were refused with their reasons, for a file or the clipboard.
pub(super) fn list_of(refused: &[Refusal], words: &Words) -> String {
    let mut list = format!(
        "{};{}\n",
        words.word("exchange-column", "line"),
        words.word("exchange-column", "why")
    );
    for refusal in refused {
        let place = wording::place(refusal.place, words);
        let why = wording::refused(refusal, words).replace('"', "\"\"");
        list.push_str(&format!("{place};\"{why}\"\n"));
    }
    list
}

/// The rows of a list, as texts.
fn rows(report: &Report, tab: Tab, words: &Words) -> Vec<Vec<String>> {
    let names: HashMap<u64, &Listed> = report
        .listed
        .iter()
        .map(|listed| (listed.place.record, listed))
        .collect();
    let name = |place: Place| {
        let listed = names.get(&place.record);
        listed.map_or_else(String::new, |listed| listed.name.clone())
    };
    let begin = |place: Place| [wording::place(place, words), name(place)];
    match tab {
        Tab::Of(Outcome::Refused) => report
            .rejected
            .iter()
            .map(|refusal| {
                let why = wording::refused(refusal, words);
                [&begin(refusal.place)[..], &[why]].concat()
            })
            .collect(),
        Tab::Of(Outcome::Changed) => report
            .changes
            .iter()
            .map(|change| {
                let field = words.word("field", change.field.code());
                let values = wording::values(change, words);
                [&begin(change.place)[..], &[field], &values].concat()
            })
            .collect(),
        Tab::Noted => report
            .noted
            .iter()
            .map(|noted| {
                let what = wording::odd(noted.odd, words);
                [&begin(noted.place)[..], &[what]].concat()
            })
            .collect(),
        Tab::Of(outcome @ (Outcome::New | Outcome::Unchanged | Outcome::Outside)) => report
            .listed
            .iter()
            .filter(|listed| listed.outcome == outcome)
            .map(|listed| {
                let born = listed
                    .born
                    .map_or_else(String::new, |born| born.to_string());
                [&begin(listed.place)[..], &[born]].concat()
            })
            .collect(),
    }
}

/// Draws the counts and the list behind the chosen one.
pub(super) fn view<'a>(count: &'a Count, context: &Context<'a>) -> Element<'a, Message> {
    // In a low window the whole scrolls and the list keeps some rows.
    let (whole, rows) = match context.low() {
        true => (Length::Shrink, Length::Fixed(space::LOW_LIST)),
        false => (Length::Fill, Length::Fill),
    };
    let list = container(list(count, context)).height(rows);
    column![tabs(count, context), list]
        .push(rest(count, context))
        .spacing(space::M)
        .height(whole)
        .into()
}

fn tabs<'a>(count: &'a Count, context: &Context<'a>) -> Element<'a, Message> {
    let words = context.words;
    let mut tabs: Row<'a, Message, Theme, iced::Renderer> = row![].spacing(space::S);
    for tab in TABS {
        let number = tab.count(&count.report);
        let alarm = number > 0 && tab == Tab::Of(Outcome::Refused);
        let figure = text::figure(number.to_string()).size(20.0).line_height(1.2);
        let figure = match alarm {
            true => figure.style(theme::text::tone(Tone::Late)),
            false => figure,
        };
        let inside = column![
            figure,
            text::label(words.word("exchange-count", tab.code()))
        ];
        tabs = tabs.push(
            press(
                inside,
                Message::Tab(tab),
                theme::button::chip(tab == count.tab),
            )
            .padding([space::S, space::M]),
        );
    }
    tabs.wrap().vertical_spacing(space::S).into()
}

fn list<'a>(count: &'a Count, context: &Context<'a>) -> Element<'a, Message> {
    let words = context.words;
    if count.rows.is_empty() {
        let why = words.word("exchange-none", count.tab.code());
        return container(empty(why, "", None))
            .style(theme::container::card)
            .width(Length::Fill)
            .height(Length::Fill)
            .into();
    }
    let columns = count.tab.columns().iter();
    let heads: Vec<Head> = columns
        .filter(|(code, _)| *code != "born" || count.born)
        .map(|(code, width)| Head {
            label: words.word("exchange-column", code),
            width: *width,
            sort: Sorting::Never,
        })
        .collect();
    let window = count.table.window(count.rows.len());
    let lines = window.filter_map(|place| {
        let row = count.rows.get(place)?;
        Some(Line {
            place,
            cells: row
                .iter()
                .take(heads.len())
                .map(|cell| line(cell.as_str()).into())
                .collect(),
            ticked: false,
        })
    });
    table::table(
        &count.table,
        &heads,
        lines.collect(),
        count.rows.len(),
        None,
        Message::Table,
    )
}

/// How many more there are than the list holds.
fn rest<'a>(count: &'a Count, context: &Context<'a>) -> Option<Element<'a, Message>> {
    let number = count.tab.count(&count.report);
    let shown = u64::try_from(count.rows.len()).unwrap_or(u64::MAX);
    let more = match count.tab {
        // One record can change in several fields.
        Tab::Of(Outcome::Changed) => shown >= 10_000,
        Tab::Of(_) | Tab::Noted => number > shown,
    };
    let number = i64::try_from(shown).unwrap_or(i64::MAX);
    let text = tr!(context.words, "exchange-first-rows", count = number);
    more.then(|| row![text::small(text)].align_y(Alignment::Center).into())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Language;
    use crate::service::import::RefusalReason;

    fn report() -> Report {
        let place = Place { line: 3, record: 2 };
        Report {
            read: 1,
            rejected: vec![Refusal {
                place,
                reason: RefusalReason::NoYouth,
                also: Vec::new(),
            }],
            listed: vec![Listed {
                place,
                outcome: Outcome::Refused,
                name: "Voorbeeld, Fietje".to_owned(),
                born: None,
            }],
            ..Report::default()
        }
    }

    #[test]
    fn what_was_refused_is_shown_first_with_who_it_is() {
        let words = Words::new(Language::Dutch);
        let count = Count::new(report(), &words);
        assert_eq!(count.tab, Tab::Of(Outcome::Refused));
        let row = count.rows.first().unwrap();
        assert_eq!(row.first().map(String::as_str), Some("regel 3"));
        assert_eq!(row.get(1).map(String::as_str), Some("Voorbeeld, Fietje"));
        assert!(!count.has_something());
        assert!(count.all_refused());
        let known = Report {
            unchanged: 1,
            ..report()
        };
        assert!(!Count::new(known, &words).all_refused());
    }

    #[test]
    fn the_list_that_is_taken_along_names_nobody() {
        let words = Words::new(Language::Dutch);
        let list = Count::new(report(), &words).refused(&words);
        assert_eq!(list.lines().count(), 2);
        assert!(
            list.contains("regel 3") && !list.contains("Voorbeeld"),
            "{list}"
        );
    }
}
