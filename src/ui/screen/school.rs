//! A school: where it is, whom the officer calls there, and the cases of its pupils.

mod contact;

use iced::keyboard::Key;
use iced::widget::{Column as Stack, column, container, row, scrollable, space as gap};
use iced::{Alignment, Length, Task};

use super::Page;
use super::schools::kinds;
use crate::domain::id::{CaseId, SchoolContactId, SchoolId};
use crate::domain::school::{School, SchoolContact};
use crate::i18n::tr;
use crate::service::Changes;
use crate::service::list::{self, Column, Direction, Filter, Line, Sort};
use crate::service::schools::{self, SchoolPage};
use crate::ui::context::{Context, Event, Target};
use crate::ui::fault::Fault;
use crate::ui::icon::Icon;
use crate::ui::shortcut;
use crate::ui::theme::{self, Theme, Tone};
use crate::ui::widget::{
    Stroke, badge, band, button, card, copy, empty, icon_button, line, modal, pair, press, primary,
};
use crate::ui::{Element, space, text};

use contact::Form;

/// How many cases stand on the page; the list of cases shows all.
const MOST: usize = 200;

/// The page of a school.
pub(crate) struct SchoolScreen {
    id: SchoolId,
    page: Option<SchoolPage>,
    /// It was looked for, and is not there.
    gone: bool,
    cases: Vec<Line>,
    count: usize,
    form: Option<Form>,
}

/// What happens here.
#[derive(Debug, Clone)]
pub(crate) enum Message {
    /// The school was read.
    Read(Result<Option<SchoolPage>, Fault>),
    /// Its cases were read.
    Cases(Result<Vec<Line>, Fault>),
    /// Back.
    Back,
    /// A case is opened.
    Open(CaseId),
    /// Somebody is added, or changed.
    Edit(Option<SchoolContact>),
    /// In the form.
    Form(contact::Message),
    /// The form is saved.
    Save,
    /// Somebody is taken away.
    Remove(SchoolContactId),
    /// It was done, or not.
    Done(Result<Changes, Fault>),
    /// The form is closed.
    Close,
    /// Something goes to the clipboard.
    Copy(String),
}

impl SchoolScreen {
    /// Opens the page.
    pub(crate) fn new(id: SchoolId, context: &Context<'_>) -> (Self, Task<Message>) {
        let mut screen = Self {
            id,
            page: None,
            gone: false,
            cases: Vec::new(),
            count: 0,
            form: None,
        };
        let task = screen.read(context);
        (screen, task)
    }

    fn read(&mut self, context: &Context<'_>) -> Task<Message> {
        let id = self.id;
        let page = context
            .db
            .run(move |desk| schools::page(desk, id).map_err(Fault::from))
            .map(Message::Read);
        let filter = Filter {
            schools: vec![id],
            ..Filter::default()
        };
        let sort = Sort {
            column: Column::Opened,
            direction: Direction::Down,
        };
        let mut view = context.list.view(&filter, sort);
        self.count = view.count();
        let cases = view.page(0..MOST);
        let cases = context
            .db
            .run(move |desk| list::lines(desk.store, &cases).map_err(Fault::from))
            .map(Message::Cases);
        Task::batch([page, cases])
    }

    fn save(&mut self, context: &Context<'_>) -> Task<Message> {
        let Some((id, draft)) = self.form.as_mut().and_then(|form| form.meant(self.id)) else {
            return Task::none();
        };
        context
            .db
            .run(move |desk| {
                let changes = match id {
                    Some(id) => schools::change_contact(desk, id, &draft)?.1,
                    None => schools::add_contact(desk, &draft)?.1,
                };
                Ok(changes)
            })
            .map(Message::Done)
    }

    fn remove(&self, id: SchoolContactId, context: &Context<'_>) -> Task<Message> {
        let school = self.id;
        context
            .db
            .run(move |desk| Ok(schools::remove_contact(desk, school, id)?.1))
            .map(Message::Done)
    }

    fn body<'a>(&'a self, page: &'a SchoolPage, context: &Context<'a>) -> Element<'a, Message> {
        let facts =
            column![facts(&page.school, context), self.people(page, context)].spacing(space::L);
        let cases = self.cases(context);
        let both: Element<'a, Message> = if context.single() {
            column![facts, cases].spacing(space::L).into()
        } else {
            row![
                container(facts).width(Length::FillPortion(2)),
                container(cases).width(Length::FillPortion(3))
            ]
            .spacing(space::L)
            .into()
        };
        scrollable(container(both).padding(space::XL))
            .height(Length::Fill)
            .into()
    }

    fn people<'a>(&'a self, page: &'a SchoolPage, context: &Context<'a>) -> Element<'a, Message> {
        let words = context.words;
        let mut people: Stack<'a, Message, Theme, iced::Renderer> = Stack::new().spacing(space::M);
        if page.contacts.is_empty() {
            people = people.push(text::small(tr!(words, "school-no-contacts")));
        }
        for contact in &page.contacts {
            people = people.push(person(contact));
        }
        people = people.push(
            button(
                Icon::Plus,
                tr!(words, "school-contact-add"),
                Some("N"),
                Message::Edit(None),
            )
            .height(30.0),
        );
        card(tr!(words, "school-contacts"), people)
    }

    fn cases<'a>(&'a self, context: &Context<'a>) -> Element<'a, Message> {
        let words = context.words;
        let count = i64::try_from(self.count).unwrap_or(i64::MAX);
        let title = tr!(words, "school-cases", count = count);
        if context.curtain {
            return card(title, text::small(tr!(words, "curtain-on-do")));
        }
        if self.cases.is_empty() {
            return card(title, text::small(tr!(words, "school-no-cases")));
        }
        let mut lines: Stack<'a, Message, Theme, iced::Renderer> = Stack::new();
        for case in &self.cases {
            let status = words.word("case-status", case.case.status.code());
            let inside = row![
                line(case.name.listed()).font(text::MEDIUM),
                line(words.word("case-kind", case.case.kind.code())),
                badge(status, Tone::Plain),
            ]
            .spacing(space::M)
            .align_y(Alignment::Center);
            lines = lines.push(
                press(
                    inside,
                    Message::Open(case.case.id),
                    theme::button::row(false),
                )
                .width(Length::Fill)
                .height(space::ROW)
                .padding([0.0, space::S]),
            );
        }
        card(title, lines)
    }
}

fn facts<'a>(school: &School, context: &Context<'a>) -> Element<'a, Message> {
    let words = context.words;
    let fact = |key: &str, value: Option<String>| {
        let value = value.filter(|value| !value.trim().is_empty())?;
        Some(pair(words.word("school-fact", key), text::body(value)))
    };
    let street =
        [&school.street, &school.house_number].map(|part| part.clone().unwrap_or_default());
    let place = [
        school.postcode.map(|postcode| postcode.to_string()),
        school.town.clone(),
    ]
    .map(Option::unwrap_or_default);
    let facts = [
        fact("street", Some(street.join(" "))),
        fact("town", Some(place.join("  "))),
        fact("types", Some(kinds(school.types, words))),
        fact("board", school.board.clone()),
        fact("denomination", school.denomination.clone()),
        fact("website", school.website.clone()),
        fact("until", school.until.map(crate::domain::time::dutch)),
    ];
    let mut list: Stack<'a, Message, Theme, iced::Renderer> = Stack::new().spacing(space::S);
    for fact in facts.into_iter().flatten() {
        list = list.push(fact);
    }
    if let Some(phone) = &school.phone {
        let shown = row![
            text::digits(phone.clone()),
            copy(Message::Copy(phone.clone()))
        ]
        .spacing(space::XS)
        .align_y(Alignment::Center);
        list = list.push(pair(words.word("school-fact", "phone"), shown));
    }
    card(tr!(words, "school-facts"), list)
}

fn person<'a>(contact: &SchoolContact) -> Element<'a, Message> {
    let mut reach = row![].spacing(space::S).align_y(Alignment::Center);
    for way in [&contact.phone, &contact.email].into_iter().flatten() {
        reach = reach
            .push(text::body(way.clone()))
            .push(copy(Message::Copy(way.clone())));
    }
    let head = row![
        text::strong(contact.name.clone()),
        text::small(contact.function.clone().unwrap_or_default()),
        gap().width(Length::Fill),
        icon_button(Icon::Note, Message::Edit(Some(contact.clone()))),
        icon_button(Icon::Trash, Message::Remove(contact.id)),
    ]
    .spacing(space::S)
    .align_y(Alignment::Center);
    column![head, reach].into()
}

impl Page for SchoolScreen {
    type Message = Message;

    fn update(
        &mut self,
        message: Message,
        context: &Context<'_>,
    ) -> (Task<Message>, Option<Event>) {
        let task = match message {
            Message::Read(Ok(page)) => {
                self.gone = page.is_none();
                self.page = page;
                Task::none()
            }
            Message::Cases(Ok(cases)) => {
                self.cases = cases;
                Task::none()
            }
            Message::Back => return (Task::none(), Some(Event::Back)),
            Message::Open(id) => return (Task::none(), Some(Event::Go(Target::Case(id)))),
            Message::Edit(contact) => {
                self.form = Some(Form::new(contact.as_ref()));
                iced::widget::operation::focus(contact::NAME)
            }
            Message::Form(message) => {
                if let Some(form) = &mut self.form {
                    form.update(message);
                }
                Task::none()
            }
            Message::Save => self.save(context),
            Message::Remove(id) => self.remove(id, context),
            Message::Done(Ok(changes)) => {
                self.form = None;
                let text = tr!(context.words, "school-contacts-changed");
                return (Task::none(), Some(Event::Done { text, changes }));
            }
            Message::Close => {
                self.form = None;
                Task::none()
            }
            Message::Copy(text) => {
                let secret = false;
                return (Task::none(), Some(Event::Copy { text, secret }));
            }
            Message::Read(Err(fault)) | Message::Cases(Err(fault)) | Message::Done(Err(fault)) => {
                return (Task::none(), Some(Event::Failed(fault)));
            }
        };
        (task, None)
    }

    fn view<'a>(&'a self, context: &Context<'a>) -> Element<'a, Message> {
        let words = context.words;
        let Some(page) = &self.page else {
            let told = self.gone.then(|| {
                let back = primary(tr!(words, "command-back"), Message::Back);
                empty(tr!(words, "school-gone"), "", Some(back.into()))
            });
            return container(told.unwrap_or_else(|| text::small("").into()))
                .width(Length::Fill)
                .into();
        };
        let head = band(
            page.school.name.clone(),
            Some(Message::Back),
            vec![badge(page.school.key.to_string(), Tone::Plain)],
            vec![primary(tr!(words, "school-contact-add"), Message::Edit(None)).into()],
        );
        let screen = column![head, self.body(page, context)];
        let form = self.form.as_ref().map(|form| {
            let fields = form.view(words).map(Message::Form);
            let save = primary(tr!(words, "save"), Message::Save);
            let title = tr!(words, "school-contact");
            crate::ui::widget::dialog(title, 460.0, fields, vec![save.into()], Message::Close)
        });
        modal(screen, form)
    }

    fn key(&self, stroke: &Stroke, _context: &Context<'_>) -> Option<Message> {
        let save = stroke.modifiers.command() && stroke.key == Key::Character("s".into());
        match &self.form {
            Some(_) if shortcut::is_escape(stroke) => Some(Message::Close),
            Some(_) if save || shortcut::is_enter(stroke) => Some(Message::Save),
            Some(_) => None,
            None if shortcut::is_escape(stroke) => Some(Message::Back),
            None => (stroke.modifiers.is_empty() && stroke.key == Key::Character("n".into()))
                .then_some(Message::Edit(None)),
        }
    }

    fn reload(&mut self, _changes: &Changes, context: &Context<'_>) -> Task<Message> {
        self.read(context)
    }
}
