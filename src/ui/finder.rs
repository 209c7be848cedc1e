//! Finding one record by any words of it: a field, and under it what comes near, chosen with the
//! arrows and Enter or with the mouse.

use iced::keyboard::{Key, key::Named};
use iced::widget::{Column, column, row};
use iced::{Alignment, Length, Task};

use super::Element;
use super::db::Db;
use super::fault::Fault;
use super::question::Question;
use super::theme::{self, Theme, Tone};
use super::widget::{Stroke, line, look_up, notice, press};
use super::{space, text};
use crate::i18n::{Words, tr};
use crate::service::search::{self, Hit, Hits, Query, Scope};

/// Hits that are shown at once.
const SHOWN: usize = 8;

/// A search for one record.
#[derive(Debug)]
pub(crate) struct Finder {
    id: &'static str,
    scope: Scope,
    text: String,
    question: Question,
    hits: Result<Hits, Fault>,
    lit: usize,
}

/// What happens in it.
#[derive(Debug, Clone)]
pub(crate) enum Message {
    /// Something was typed.
    Typed(String),
    /// The answer to a question.
    Found(u64, Result<Hits, Fault>),
    /// The next.
    Down,
    /// The one before.
    Up,
    /// The one that is lit is meant.
    Choose,
    /// This one is meant.
    Chosen(Hit),
    /// It was noted that somebody searched.
    Noted,
}

impl Finder {
    /// A search whose field has this id.
    pub(crate) fn new(id: &'static str, scope: Scope) -> Self {
        Self {
            id,
            scope,
            text: String::new(),
            question: Question::default(),
            hits: Ok(Hits::default()),
            lit: 0,
        }
    }

    /// What was typed.
    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    /// Whether a search was answered, so that one knows who is not there.
    pub(crate) fn searched(&self) -> bool {
        self.hits.is_ok() && self.question.is_answered() && !self.text.trim().is_empty()
    }

    /// The lines that are shown.
    pub(crate) fn shown(&self) -> impl Iterator<Item = &Hit> {
        let hits = self.hits.iter();
        hits.flat_map(|hits| hits.best.iter().chain(&hits.near))
            .take(SHOWN)
    }

    /// A key that the field did not take.
    pub(crate) fn key(&self, stroke: &Stroke) -> Option<Message> {
        match stroke.key {
            Key::Named(Named::ArrowDown) => Some(Message::Down),
            Key::Named(Named::ArrowUp) => Some(Message::Up),
            _ => None,
        }
    }

    /// Does what a message says; gives the record that was chosen.
    pub(crate) fn update(&mut self, message: Message, db: &Db) -> (Task<Message>, Option<Hit>) {
        match message {
            Message::Typed(text) => {
                self.text = text;
                self.lit = 0;
                return (self.ask(db), None);
            }
            Message::Found(asked, hits) => return self.take(asked, hits, db),
            Message::Down => {
                self.lit = (self.lit + 1).min(self.shown().count().saturating_sub(1));
            }
            Message::Up => self.lit = self.lit.saturating_sub(1),
            Message::Choose if self.question.choose() => return self.choose(db),
            Message::Chosen(hit) => return (note(db), Some(hit)),
            Message::Choose | Message::Noted => {}
        }
        (Task::none(), None)
    }

    /// Takes an answer in. Who went down through the hits of an older one begins at the first.
    fn take(
        &mut self,
        asked: u64,
        hits: Result<Hits, Fault>,
        db: &Db,
    ) -> (Task<Message>, Option<Hit>) {
        if !self.question.takes(asked) {
            return (Task::none(), None);
        }
        (self.hits, self.lit) = (hits, 0);
        match self.question.was_chosen() {
            true => self.choose(db),
            false => (Task::none(), None),
        }
    }

    fn choose(&self, db: &Db) -> (Task<Message>, Option<Hit>) {
        let hit = self.shown().nth(self.lit).cloned();
        let task = hit.as_ref().map_or_else(Task::none, |_| note(db));
        (task, hit)
    }

    fn ask(&mut self, db: &Db) -> Task<Message> {
        let (text, scope, asked) = (self.text.clone(), self.scope, self.question.ask());
        db.run(move |desk| search::search(desk, &Query::within(&text, scope)).map_err(Fault::from))
            .map(move |hits| Message::Found(asked, hits))
    }

    /// The field, and what was found under it.
    pub(crate) fn view<'a>(
        &'a self,
        words: &Words,
        placeholder: &str,
        beside: impl Fn(&Hit) -> String,
    ) -> Element<'a, Message> {
        let field = look_up(
            self.id,
            placeholder,
            &self.text,
            Message::Typed,
            Some(Message::Choose),
        );
        column![field, self.results(words, beside)]
            .spacing(space::S)
            .into()
    }

    fn results<'a>(
        &'a self,
        words: &Words,
        beside: impl Fn(&Hit) -> String,
    ) -> Element<'a, Message> {
        let hits = match &self.hits {
            Ok(hits) => hits,
            Err(fault) => {
                let shown = fault.explain(words);
                return notice(Tone::Late, shown.message, shown.advice);
            }
        };
        let mut lines: Column<'a, Message, Theme, iced::Renderer> = Column::new();
        if hits.best.is_empty() && !hits.near.is_empty() {
            lines = lines.push(text::small(tr!(words, "search-near")));
        }
        for (at, hit) in self.shown().enumerate() {
            lines = lines.push(hit_line(hit, beside(hit), at == self.lit, words));
        }
        let more = hits.count.saturating_sub(SHOWN);
        let more = (more > 0).then(|| text::small(found(hits, words)));
        lines.push(more).into()
    }
}

/// How many were found, in words.
pub(crate) fn found(hits: &Hits, words: &Words) -> String {
    let count = i64::try_from(hits.count).unwrap_or(i64::MAX);
    match hits.more {
        true => tr!(words, "search-count-more", count = count),
        false => tr!(words, "search-count", count = count),
    }
}

/// Notes that somebody searched.
fn note(db: &Db) -> Task<Message> {
    db.run(|desk| search::note(desk).is_ok())
        .map(|_| Message::Noted)
}

fn hit_line<'a>(hit: &Hit, beside: String, lit: bool, words: &Words) -> Element<'a, Message> {
    let title = match hit.title.as_str() {
        "" => tr!(words, "no-name"),
        title => title.to_owned(),
    };
    let inside = row![line(title).font(text::MEDIUM), line(beside).soft()]
        .spacing(space::M)
        .align_y(Alignment::Center);
    press(
        inside,
        Message::Chosen(hit.clone()),
        theme::button::row(lit),
    )
    .no_stop()
    .width(Length::Fill)
    .height(space::ROW)
    .padding([0.0, space::S])
    .into()
}
