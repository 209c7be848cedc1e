//! A youth: who it is, where he lives, who has gezag, which schools and which cases.

use iced::widget::{Column as Stack, column, container, row, scrollable};
use iced::{Alignment, Length, Task};

use super::Page;
use crate::domain::address::Address;
use crate::domain::case::Case;
use crate::domain::id::{CaseId, YouthId};
use crate::domain::youth::Youth;
use crate::i18n::tr;
use crate::service::Changes;
use crate::service::youths::{self, YouthPage};
use crate::ui::context::{Context, Event, Target};
use crate::ui::fault::Fault;
use crate::ui::shortcut;
use crate::ui::theme::{self, Theme, Tone};
use crate::ui::widget::{Stroke, badge, band, card, copy, empty, line, link, pair, press, primary};
use crate::ui::{Element, space, text};

/// The page of a youth.
pub(crate) struct YouthScreen {
    id: YouthId,
    page: Option<YouthPage>,
    /// He was looked for, and is not there.
    gone: bool,
    /// Whether the number is shown in full.
    shown: bool,
}

/// What happens here.
#[derive(Debug, Clone)]
pub(crate) enum Message {
    /// The youth was read.
    Read(Result<Option<YouthPage>, Fault>),
    /// Back.
    Back,
    /// A case is opened.
    Open(CaseId),
    /// A new case for him.
    NewCase,
    /// The number is shown, or not.
    Show,
    /// The number goes to the clipboard.
    Copy(String),
}

impl YouthScreen {
    /// Opens the page; the log says that somebody did.
    pub(crate) fn new(id: YouthId, context: &Context<'_>) -> (Self, Task<Message>) {
        let screen = Self {
            id,
            page: None,
            gone: false,
            shown: false,
        };
        let task = context
            .db
            .run(move |desk| youths::show(desk, id).map_err(Fault::from))
            .map(Message::Read);
        (screen, task)
    }

    fn body<'a>(&'a self, page: &'a YouthPage, context: &Context<'a>) -> Element<'a, Message> {
        let left = column![
            self.who(&page.youth, context),
            addresses(&page.addresses, context),
            people(page, context)
        ]
        .spacing(space::L);
        let right = column![cases(&page.cases, context), career(page, context)].spacing(space::L);
        let both: Element<'a, Message> = if context.single() {
            column![left, right].spacing(space::L).into()
        } else {
            row![
                container(left).width(Length::FillPortion(2)),
                container(right).width(Length::FillPortion(3))
            ]
            .spacing(space::L)
            .into()
        };
        scrollable(container(both).padding(space::XL))
            .height(Length::Fill)
            .into()
    }

    fn who<'a>(&self, youth: &Youth, context: &Context<'a>) -> Element<'a, Message> {
        let words = context.words;
        let name = |key: &str| words.word("youth-fact", key);
        let mut facts: Stack<'a, Message, Theme, iced::Renderer> = Stack::new()
            .spacing(space::S)
            .push(text::strong(youth.name.full()))
            .push(pair(name("born"), text::digits(youth.born.to_string())));
        if let Some(bsn) = youth.bsn.filter(|_| !context.curtain) {
            let number = if self.shown {
                bsn.to_string()
            } else {
                bsn.masked()
            };
            let label = if self.shown {
                tr!(words, "youth-hide")
            } else {
                tr!(words, "youth-show")
            };
            let shown = row![
                text::digits(number),
                link(label, Message::Show),
                copy(Message::Copy(bsn.to_string()))
            ]
            .spacing(space::S)
            .align_y(Alignment::Center);
            facts = facts.push(pair(name("bsn"), shown));
        }
        if let Some(code) = youth.municipality {
            facts = facts.push(pair(
                name("municipality"),
                text::body(context.municipality(code)),
            ));
        }
        card(tr!(words, "youth-who"), facts)
    }
}

fn addresses<'a>(addresses: &[Address], context: &Context<'a>) -> Element<'a, Message> {
    let words = context.words;
    let mut lines: Stack<'a, Message, Theme, iced::Renderer> = Stack::new().spacing(space::S);
    if addresses.is_empty() {
        lines = lines.push(text::small(tr!(words, "youth-no-address")));
    }
    for address in addresses {
        if address.is_protected() {
            lines = lines.push(badge(tr!(words, "protected-address"), Tone::Primary));
        }
        for part in address.lines() {
            lines = lines.push(text::body(part));
        }
    }
    card(tr!(words, "youth-addresses"), lines)
}

fn people<'a>(page: &YouthPage, context: &Context<'a>) -> Element<'a, Message> {
    let words = context.words;
    let mut lines: Stack<'a, Message, Theme, iced::Renderer> = Stack::new().spacing(space::S);
    if page.guardians.is_empty() {
        lines = lines.push(text::small(tr!(words, "youth-no-people")));
    }
    for guardian in &page.guardians {
        let phone = guardian.phone.clone().unwrap_or_default();
        lines = lines.push(
            row![
                line(guardian.name.full()).font(text::MEDIUM),
                text::small(phone)
            ]
            .spacing(space::S),
        );
    }
    card(tr!(words, "youth-people"), lines)
}

fn cases<'a>(cases: &[Case], context: &Context<'a>) -> Element<'a, Message> {
    let words = context.words;
    let mut lines: Stack<'a, Message, Theme, iced::Renderer> = Stack::new();
    if cases.is_empty() {
        lines = lines.push(text::small(tr!(words, "youth-no-cases")));
    }
    for case in cases {
        let inside = row![
            text::digits(case.number.to_string()),
            line(words.word("case-kind", case.kind.code())),
            badge(words.word("case-status", case.status.code()), Tone::Plain),
        ]
        .spacing(space::M)
        .align_y(Alignment::Center);
        lines = lines.push(
            press(inside, Message::Open(case.id), theme::button::row(false))
                .width(Length::Fill)
                .height(space::ROW)
                .padding([0.0, space::S]),
        );
    }
    card(tr!(words, "youth-cases"), lines)
}

fn career<'a>(page: &YouthPage, context: &Context<'a>) -> Element<'a, Message> {
    let words = context.words;
    let mut lines: Stack<'a, Message, Theme, iced::Renderer> = Stack::new().spacing(space::S);
    if page.schools.is_empty() {
        lines = lines.push(text::small(tr!(words, "youth-no-schools")));
    }
    for (school, from) in &page.schools {
        let from = from.map(crate::domain::time::dutch).unwrap_or_default();
        lines = lines.push(
            row![
                line(school.clone()),
                text::digits(from).style(theme::text::soft)
            ]
            .spacing(space::S),
        );
    }
    card(tr!(words, "youth-schools"), lines)
}

impl Page for YouthScreen {
    type Message = Message;

    fn update(
        &mut self,
        message: Message,
        _context: &Context<'_>,
    ) -> (Task<Message>, Option<Event>) {
        let event = match message {
            Message::Read(Ok(page)) => {
                self.gone = page.is_none();
                self.page = page;
                None
            }
            Message::Read(Err(fault)) => Some(Event::Failed(fault)),
            Message::Back => Some(Event::Back),
            Message::Open(id) => Some(Event::Go(Target::Case(id))),
            Message::NewCase => Some(Event::Go(Target::NewCase(Some(self.id)))),
            Message::Show => {
                self.shown = !self.shown;
                None
            }
            Message::Copy(text) => Some(Event::Copy { text, secret: true }),
        };
        (Task::none(), event)
    }

    fn view<'a>(&'a self, context: &Context<'a>) -> Element<'a, Message> {
        let words = context.words;
        let Some(page) = &self.page else {
            let told = self.gone.then(|| {
                let back = primary(tr!(words, "command-back"), Message::Back);
                empty(tr!(words, "youth-gone"), "", Some(back.into()))
            });
            return container(told.unwrap_or_else(|| text::small("").into()))
                .width(Length::Fill)
                .into();
        };
        let new = primary(tr!(words, "cases-new"), Message::NewCase);
        let head = band(
            page.youth.name.full(),
            Some(Message::Back),
            Vec::new(),
            vec![new.into()],
        );
        column![head, self.body(page, context)].into()
    }

    fn key(&self, stroke: &Stroke, _context: &Context<'_>) -> Option<Message> {
        shortcut::is_escape(stroke).then_some(Message::Back)
    }

    fn reload(&mut self, _changes: &Changes, context: &Context<'_>) -> Task<Message> {
        let id = self.id;
        context
            .db
            .run(move |desk| youths::page(desk, id).map_err(Fault::from))
            .map(Message::Read)
    }
}
