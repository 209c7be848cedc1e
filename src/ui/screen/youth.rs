//! The page of a youth: who he is, where he lives, who has gezag, his schools and all his cases.

mod cards;
mod edit;
mod people;

use iced::keyboard::{Key, key::Named};
use iced::widget::{Column, column, container, row, scrollable};
use iced::{Length, Task};

use super::{Page, Typed};
use crate::domain::id::YouthId;
use crate::i18n::tr;
use crate::service::Changes;
use crate::service::Table;
use crate::service::cases::{self, Entry};
use crate::service::youths::{self, YouthPage};
use crate::ui::context::{Context, Event, Target};
use crate::ui::fault::Fault;
use crate::ui::sheet::{Change, Sheet};
use crate::ui::theme::Theme;
use crate::ui::widget::{Stroke, band, dialog, empty, modal, primary, secondary};
use crate::ui::{Element, space};

/// The page.
pub(crate) struct YouthScreen {
    id: YouthId,
    /// Nothing until it was read.
    page: Option<YouthPage>,
    /// He was looked for, and is not there.
    gone: bool,
    history: Vec<Entry>,
    /// Whether the numbers are shown in full.
    shown: bool,
    edit: Option<Sheet>,
}

/// The page, nothing where the youth has gone, and how his record came to be what it is.
type Found = (Option<YouthPage>, Vec<Entry>);

/// What happens here.
#[derive(Debug, Clone)]
pub(crate) enum Message {
    /// The page was read.
    Read(Result<Box<Found>, Fault>),
    /// The numbers are shown, or hidden again.
    Numbers,
    /// A number is copied.
    Copy(String),
    /// Somewhere to go.
    Go(Target),
    /// One step back.
    Back,
    /// The facts are to be changed.
    Edit,
    /// In the form.
    Form(Change),
    /// The form is given up.
    Cancel,
    /// The form was saved, or not.
    Saved(Result<Changes, Fault>),
}

impl YouthScreen {
    /// Opens the page, and notes who did.
    pub(crate) fn new(id: YouthId, context: &Context<'_>) -> (Self, Task<Message>) {
        let screen = Self {
            id,
            page: None,
            gone: false,
            history: Vec::new(),
            shown: false,
            edit: None,
        };
        let read = context.db.run(move |desk| {
            let page = youths::show(desk, id)?;
            Ok(Box::new((page, cases::history(desk, Table::Youth, id.0)?)))
        });
        (screen, read.map(Message::Read))
    }

    fn read(&self, context: &Context<'_>) -> Task<Message> {
        let id = self.id;
        context
            .db
            .run(move |desk| {
                let page = youths::page(desk, id)?;
                Ok(Box::new((page, cases::history(desk, Table::Youth, id.0)?)))
            })
            .map(Message::Read)
    }

    fn begin(&mut self, context: &Context<'_>) -> Task<Message> {
        let Some(page) = &self.page else {
            return Task::none();
        };
        let sheet = edit::sheet(&page.youth, context);
        let open = sheet.open(context).map(Message::Form);
        self.edit = Some(sheet);
        open
    }

    fn on_form(&mut self, change: Change, context: &Context<'_>) -> (Task<Message>, Option<Event>) {
        let (Some(sheet), Some(page)) = (&mut self.edit, &self.page) else {
            return (Task::none(), None);
        };
        if !matches!(change, Change::Submit) {
            let (task, event) = sheet.update(change, context);
            return (task.map(Message::Form), event);
        }
        if !sheet.check() {
            return (Task::none(), None);
        }
        let (id, draft) = (self.id, edit::draft(sheet, &page.youth, context.today));
        let save = context.db.save(sheet.saving(), move |desk| {
            youths::edit(desk, id, &draft).map_err(Fault::from)
        });
        (save.map(Message::Saved), None)
    }

    fn cancel(&mut self, context: &Context<'_>) -> Task<Message> {
        match self.edit.take() {
            Some(sheet) => sheet.give_up(context).map(Message::Form),
            None => Task::none(),
        }
    }
}

impl Page for YouthScreen {
    type Message = Message;

    fn update(
        &mut self,
        message: Message,
        context: &Context<'_>,
    ) -> (Task<Message>, Option<Event>) {
        match message {
            Message::Read(Ok(read)) => {
                let (page, history) = *read;
                self.gone = page.is_none();
                (self.page, self.history) = (page, history);
            }
            Message::Numbers => self.shown = !self.shown,
            Message::Copy(text) => {
                return (Task::none(), Some(Event::Copy { text, secret: true }));
            }
            Message::Go(target) => return (Task::none(), Some(Event::Go(target))),
            Message::Back => return (Task::none(), Some(Event::Back)),
            Message::Edit => return (self.begin(context), None),
            Message::Form(change) => return self.on_form(change, context),
            Message::Cancel => return (self.cancel(context), None),
            Message::Saved(Ok(changes)) => {
                self.edit = None;
                let text = tr!(context.words, "youth-saved");
                return (Task::none(), Some(Event::Done { text, changes }));
            }
            Message::Read(Err(fault)) | Message::Saved(Err(fault)) => {
                return (Task::none(), Some(Event::Failed(fault)));
            }
        }
        (Task::none(), None)
    }

    fn view<'a>(&'a self, context: &Context<'a>) -> Element<'a, Message> {
        let words = context.words;
        let Some(page) = &self.page else {
            let head = band(String::new(), Some(Message::Back), Vec::new(), Vec::new());
            let why = match self.gone {
                true => tr!(words, "youth-gone"),
                false => tr!(words, "today-reading"),
            };
            return column![head, empty(why, String::new(), None)].into();
        };
        let new = Message::Go(Target::NewCase(Some(self.id)));
        let edit = (!context.curtain).then_some(Message::Edit);
        let head = band(
            page.youth.name.full(),
            Some(Message::Back),
            cards::badges(page, context),
            vec![
                secondary(tr!(words, "youth-edit"), edit).into(),
                primary(tr!(words, "cases-new"), new).into(),
            ],
        );
        let body = scrollable(container(self.columns(page, context)).padding(space::XL))
            .height(Length::Fill);
        modal(column![head, body], self.dialog(context))
    }

    fn key(&self, stroke: &Stroke, context: &Context<'_>) -> Option<Message> {
        let escape = stroke.key == Key::Named(Named::Escape);
        if let Some(sheet) = self.edit.as_ref().filter(|_| !context.curtain) {
            return match escape {
                true => Some(Message::Cancel),
                false => sheet.key(stroke).map(Message::Form),
            };
        }
        match &stroke.key {
            Key::Character(letter) if letter == "e" && stroke.modifiers.is_empty() => {
                (!context.curtain).then_some(Message::Edit)
            }
            _ => escape.then_some(Message::Back),
        }
    }

    fn reload(&mut self, _changes: &Changes, context: &Context<'_>) -> Task<Message> {
        self.read(context)
    }

    fn typed(&self) -> Vec<Typed> {
        self.edit.iter().filter_map(Sheet::typed).collect()
    }
}

impl YouthScreen {
    fn columns<'a>(&'a self, page: &'a YouthPage, context: &Context<'a>) -> Element<'a, Message> {
        let stack = |cards: Vec<Element<'a, Message>>| -> Column<'a, Message, Theme> {
            Column::with_children(cards).spacing(space::L)
        };
        let who = stack(vec![
            cards::who(page, self.shown, context),
            people::addresses(&page.addresses, context),
        ]);
        let work = stack(vec![
            cards::cases(page, context),
            cards::career(page, context),
            cards::diplomas(page, context),
        ]);
        let people = stack(vec![
            people::guardians(page, context),
            people::siblings(page, context),
            cards::history(&self.history, context),
        ]);
        if context.single() {
            return column![who, work, people].spacing(space::L).into();
        }
        if context.width < TWO {
            let beside = column![work, people].spacing(space::L);
            return row![
                who.width(Length::FillPortion(2)),
                beside.width(Length::FillPortion(3))
            ]
            .spacing(space::L)
            .into();
        }
        row![
            who.width(Length::FillPortion(5)),
            work.width(Length::FillPortion(7)),
            people.width(Length::FillPortion(6))
        ]
        .spacing(space::L)
        .into()
    }

    fn dialog<'a>(&'a self, context: &Context<'a>) -> Option<Element<'a, Message>> {
        // The form shows numbers in full: it waits while a parent looks along.
        let sheet = self.edit.as_ref().filter(|_| !context.curtain)?;
        let inside = scrollable(sheet.view(context, FORM).map(Message::Form))
            .height(Length::Shrink)
            .spacing(space::S);
        let save = primary(tr!(context.words, "save"), Message::Form(Change::Submit));
        Some(dialog(
            tr!(context.words, "youth-edit"),
            FORM,
            container(inside).max_height(440),
            vec![save.into()],
            Message::Cancel,
        ))
    }
}

/// Under this width the page has two columns instead of three.
const TWO: f32 = 1000.0;
/// The width of the form.
const FORM: f32 = 640.0;
