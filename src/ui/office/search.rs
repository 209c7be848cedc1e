//! The search over everything: by any words, in any order, with any accents; by number, by school.

use std::collections::HashSet;

use iced::keyboard::{Key, key::Named};
use iced::widget::{column, container, row};
use iced::{Alignment, Length, Task};

use crate::domain::id::{CaseId, YouthId};
use crate::i18n::{Words, tr};
use crate::service::search::{self, Found, Hit, Hits, Query};
use crate::ui::Element;
use crate::ui::context::{Context, Target};
use crate::ui::curtain;
use crate::ui::db::Db;
use crate::ui::fault::Fault;
use crate::ui::finder;
use crate::ui::icon::Icon;
use crate::ui::question::Question;
use crate::ui::theme::{self, Tone};
use crate::ui::widget::table::{self, Action};
use crate::ui::widget::{Stroke, badge, empty, look_up, named, notice, press};
use crate::ui::{space, text};

const FIELD: &str = "search-everywhere";
/// The widths of how many cases there are, and of what it is.
const CASES: f32 = 84.0;
const KIND: f32 = 132.0;
/// Rows that are drawn at least: as many as fit in a window of the usual size, which is not known
/// before the first of them are drawn.
const FIRST: usize = 12;

/// The search, while it is open.
pub(super) struct Search {
    text: String,
    question: Question,
    hits: Result<Hits, Fault>,
    /// Those of whom it is to stay hidden where they live.
    protected: HashSet<Found>,
    place: table::State,
}

/// What was found, and whom of it is to be marked.
type Answer = (Hits, HashSet<Found>);

/// What happens in it.
#[derive(Debug, Clone)]
pub(crate) enum Message {
    /// Something was typed.
    Typed(String),
    /// The answer to a question.
    Found(u64, Result<Answer, Fault>),
    /// Somewhere else in the list.
    Row(Action),
    /// The one that is lit is meant.
    Choose,
    /// This one is meant.
    Chosen(Target),
    /// None of them.
    Close,
    /// It was noted that somebody searched.
    Noted,
}

/// News to the shell.
pub(super) enum Event {
    /// Somewhere to go.
    Go(Target),
    /// Nothing more to look for.
    Close,
}

impl Search {
    pub(super) fn new() -> (Self, Task<Message>) {
        let search = Self {
            text: String::new(),
            question: Question::default(),
            hits: Ok(Hits::default()),
            protected: HashSet::new(),
            place: table::State::default(),
        };
        (search, Self::focus())
    }

    pub(super) fn key(&self, stroke: &Stroke) -> Option<Message> {
        match stroke.key {
            Key::Named(Named::ArrowDown | Named::ArrowUp | Named::PageDown | Named::PageUp) => {
                self.place.key(stroke).map(Message::Row)
            }
            Key::Named(Named::Escape) => Some(Message::Close),
            Key::Named(Named::Enter) => Some(Message::Choose),
            _ => None,
        }
    }

    /// Takes the keyboard, once there is somewhere to type.
    pub(super) fn focus() -> Task<Message> {
        crate::ui::focus::on(FIELD)
    }

    /// Nothing is looked for and nothing opened while a parent looks along.
    pub(super) fn update(
        &mut self,
        message: Message,
        db: &Db,
        curtain: bool,
    ) -> (Task<Message>, Option<Event>) {
        match message {
            Message::Typed(_) | Message::Row(_) | Message::Choose | Message::Chosen(_)
                if curtain =>
            {
                (Task::none(), None)
            }
            Message::Typed(text) => {
                self.text = text;
                self.place.restart();
                (self.ask(db), None)
            }
            Message::Found(asked, answer) => {
                if !self.question.takes(asked) {
                    return (Task::none(), None);
                }
                (self.hits, self.protected) = match answer {
                    Ok((hits, protected)) => (Ok(hits), protected),
                    Err(fault) => (Err(fault), HashSet::new()),
                };
                self.place.restart();
                match self.question.was_chosen() && !curtain {
                    true => self.choose(db),
                    false => (Task::none(), None),
                }
            }
            Message::Row(action) => {
                self.place.update(action, self.shown().count());
                (Task::none(), None)
            }
            Message::Choose if self.question.choose() => self.choose(db),
            // It is done when the answer has come: what stands there was asked before.
            Message::Choose => (Task::none(), None),
            Message::Chosen(target) => (note(db), Some(Event::Go(target))),
            Message::Close => (Task::none(), Some(Event::Close)),
            Message::Noted => (Task::none(), None),
        }
    }

    fn choose(&self, db: &Db) -> (Task<Message>, Option<Event>) {
        match self.shown().nth(self.place.cursor()).and_then(leads_to) {
            Some(target) => (note(db), Some(Event::Go(target))),
            None => (Task::none(), None),
        }
    }

    fn ask(&mut self, db: &Db) -> Task<Message> {
        let (text, asked) = (self.text.clone(), self.question.ask());
        db.run(move |desk| {
            let hits = search::search(desk, &Query::new(&text))?;
            let protected = search::protected(desk, &hits)?;
            Ok((hits, protected))
        })
        .map(move |answer| Message::Found(asked, answer))
    }

    fn shown(&self) -> impl Iterator<Item = &Hit> {
        let hits = self.hits.iter();
        hits.flat_map(|hits| hits.best.iter().chain(&hits.near))
    }

    pub(super) fn view<'a>(&'a self, context: &Context<'a>) -> Element<'a, Message> {
        let words = context.words;
        let field = look_up(
            FIELD,
            &tr!(words, "search-placeholder"),
            &self.text,
            Message::Typed,
            Some(Message::Choose),
        );
        let inside: Element<'a, Message> = match context.curtain {
            true => container(curtain::drawn(words)).height(160).into(),
            false => column![field, self.results(context)]
                .spacing(space::M)
                .into(),
        };
        container(inside)
            .style(theme::container::dialog)
            .padding(space::L)
            .max_width(720)
            .max_height(560)
            .into()
    }

    fn results<'a>(&'a self, context: &Context<'a>) -> Element<'a, Message> {
        let words = context.words;
        match &self.hits {
            Err(fault) => {
                let shown = fault.explain(words);
                notice(Tone::Late, shown.message, shown.advice)
            }
            Ok(_) if self.text.trim().is_empty() => text::small(tr!(words, "search-how")).into(),
            Ok(hits) if hits.best.is_empty() && hits.near.is_empty() => container(empty(
                tr!(words, "search-nothing"),
                tr!(words, "search-nothing-do"),
                None,
            ))
            .height(160)
            .into(),
            Ok(hits) => column![self.lines(context), text::small(counted(hits, words))]
                .spacing(space::S)
                .into(),
        }
    }
}

impl Search {
    /// The hits in view. Each takes its share of a frame, and few of fifty fit.
    fn lines<'a>(&'a self, context: &Context<'a>) -> Element<'a, Message> {
        let (lit, all) = (self.place.cursor(), self.shown().count());
        let in_view = self.place.window(all);
        let hits = self.shown().enumerate().skip(in_view.start);
        let lines = hits.take(in_view.len().max(FIRST)).map(|(at, hit)| {
            let protected = self.protected.contains(&hit.found);
            hit_line(hit, protected, at == lit, context)
        });
        table::list(&self.place, lines.collect(), all, Message::Row)
    }
}

/// How many were found; where none holds all the words, how many come near.
fn counted(hits: &Hits, words: &Words) -> String {
    let near = i64::try_from(hits.near.len()).unwrap_or(i64::MAX);
    match hits.best.is_empty() {
        true => tr!(words, "search-near-count", count = near),
        false => finder::found(hits, words),
    }
}

fn note(db: &Db) -> Task<Message> {
    db.run(|desk| search::note(desk).is_ok())
        .map(|_| Message::Noted)
}

/// Where a hit leads: to the record itself, or to the youth or case behind it.
fn leads_to(hit: &Hit) -> Option<Target> {
    match hit.found {
        Found::Youth(id) => Some(Target::Youth(id)),
        Found::Guardian(_) => hit.youths.first().copied().map(Target::Youth),
        Found::Partner(id) => Some(Target::Partner(id)),
        Found::School(id) => Some(Target::School(id)),
        Found::Case(id) => Some(Target::Case(id)),
    }
}

/// Where there is room, what stands beside the names stands under each other.
fn in_column<'a>(
    one: Option<Element<'a, Message>>,
    width: f32,
    context: &Context<'a>,
) -> Option<Element<'a, Message>> {
    match context.single() {
        true => one,
        false => Some(container(column![].push(one)).width(width).into()),
    }
}

fn hit_line<'a>(
    hit: &Hit,
    protected: bool,
    lit: bool,
    context: &Context<'a>,
) -> Element<'a, Message> {
    let words = context.words;
    let (sign, kind) = match hit.found {
        Found::Youth(_) => (Icon::Person, "youth"),
        Found::Guardian(_) => (Icon::Youths, "guardian"),
        Found::Partner(_) => (Icon::Partner, "partner"),
        Found::School(_) => (Icon::School, "school"),
        Found::Case(_) => (Icon::Cases, "case"),
    };
    let beside = match (hit.born, &hit.place) {
        (Some(born), _) => born.to_string(),
        (None, Some(place)) => place.clone(),
        (None, None) => String::new(),
    };
    let inside = row![
        text::sign(sign),
        container(named(hit.title.clone(), protected, words)).width(Length::Fill),
        text::digits(beside).style(theme::text::soft),
        in_column(cases(&hit.cases, &hit.youths, context), CASES, context),
        in_column(
            Some(badge(words.word("hit", kind), Tone::Plain)),
            KIND,
            context
        ),
    ]
    .spacing(space::M)
    .align_y(Alignment::Center);
    press(
        inside,
        leads_to(hit).map(Message::Chosen),
        theme::button::row(lit),
    )
    .no_stop()
    .width(Length::Fill)
    .height(space::ROW)
    .padding([0.0, space::S])
    .into()
}

fn cases<'a>(
    cases: &[CaseId],
    youths: &[YouthId],
    context: &Context<'a>,
) -> Option<Element<'a, Message>> {
    if cases.is_empty() || youths.is_empty() {
        return None;
    }
    let count = i64::try_from(cases.len()).unwrap_or(i64::MAX);
    Some(text::small(tr!(context.words, "search-cases", count = count)).into())
}
