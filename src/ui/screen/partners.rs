//! The people of organisations the officer works with: found, called, kept up to date.

mod form;

use iced::keyboard::Key;
use iced::widget::{Column as Stack, column, container, row, scrollable};
use iced::{Alignment, Length, Task};

use super::Page;
use crate::domain::fold::fold;
use crate::domain::id::PartnerId;
use crate::domain::partner::Partner;
use crate::i18n::tr;
use crate::service::Changes;
use crate::service::partners;
use crate::ui::context::{Context, Event};
use crate::ui::fault::Fault;
use crate::ui::shortcut;
use crate::ui::theme::{self, Theme, Tone};
use crate::ui::widget::{
    Stroke, badge, band, copy, danger, empty, hairline, line, look_up, modal, press, primary,
};
use crate::ui::{Element, space, text};

use form::Form;

const SEARCH: &str = "partners-search";

/// The directory.
pub(crate) struct Partners {
    search: String,
    all: Option<Vec<Partner>>,
    /// Whose form opens as soon as everybody is read.
    wanted: Option<PartnerId>,
    form: Option<Form>,
}

/// What happens here.
#[derive(Debug, Clone)]
pub(crate) enum Message {
    /// Something was typed in the search.
    Typed(String),
    /// Everybody was read.
    Read(Result<Vec<Partner>, Fault>),
    /// Somebody is added.
    Add,
    /// Somebody is changed.
    Edit(PartnerId),
    /// In the form.
    Form(form::Message),
    /// The form is saved.
    Save,
    /// Whose form is open is taken away.
    Remove,
    /// It was done, or not.
    Done(Result<Changes, Fault>),
    /// The form is closed.
    Close,
    /// Something goes to the clipboard.
    Copy(String),
    /// The search gets the focus.
    Focus,
}

impl Partners {
    /// Opens the directory; with somebody's form, where he is meant.
    pub(crate) fn new(wanted: Option<PartnerId>, context: &Context<'_>) -> (Self, Task<Message>) {
        let screen = Self {
            search: String::new(),
            all: None,
            wanted,
            form: None,
        };
        (screen, read(context))
    }

    fn edit(&mut self, id: PartnerId) -> Task<Message> {
        let all = self.all.iter().flatten();
        let Some(partner) = all.into_iter().find(|partner| partner.id == id) else {
            return Task::none();
        };
        self.form = Some(Form::new(Some(partner)));
        iced::widget::operation::focus(form::NAME)
    }

    fn save(&mut self, context: &Context<'_>) -> Task<Message> {
        let Some((id, draft)) = self.form.as_mut().and_then(Form::meant) else {
            return Task::none();
        };
        context
            .db
            .run(move |desk| {
                let changes = match id {
                    Some(id) => partners::change(desk, id, &draft)?.1,
                    None => partners::add(desk, &draft)?.1,
                };
                Ok(changes)
            })
            .map(Message::Done)
    }

    fn remove(&self, context: &Context<'_>) -> Task<Message> {
        let Some(id) = self.form.as_ref().and_then(Form::id) else {
            return Task::none();
        };
        context
            .db
            .run(move |desk| Ok(partners::remove(desk, id)?.1))
            .map(Message::Done)
    }

    /// Those in whose name, organisation or number all the words stand.
    fn shown<'a>(&'a self, context: &Context<'a>) -> Vec<&'a Partner> {
        let asked = fold(&self.search);
        let all = self.all.iter().flatten();
        all.filter(|partner| {
            let kind = context
                .words
                .word("organisation-kind", partner.organisation_kind.code());
            let parts = [
                Some(&partner.name),
                partner.organisation.as_ref(),
                partner.phone.as_ref(),
                Some(&kind),
            ];
            let text: Vec<String> = parts.into_iter().flatten().map(|part| fold(part)).collect();
            let text = text.join(" ");
            asked.split_whitespace().all(|word| text.contains(word))
        })
        .collect()
    }

    fn body<'a>(&'a self, context: &Context<'a>) -> Element<'a, Message> {
        let words = context.words;
        if self.all.as_ref().is_none_or(Vec::is_empty) {
            let add = primary(tr!(words, "partners-add"), Message::Add);
            return empty(
                tr!(words, "partners-none"),
                tr!(words, "partners-none-do"),
                Some(add.into()),
            );
        }
        let shown = self.shown(context);
        if shown.is_empty() {
            return empty(
                tr!(words, "search-nothing"),
                tr!(words, "search-nothing-do"),
                None,
            );
        }
        let mut lines: Stack<'a, Message, Theme, iced::Renderer> = Stack::new();
        for partner in shown {
            lines = lines.push(one(partner, context)).push(hairline());
        }
        container(scrollable(lines).height(Length::Shrink))
            .style(theme::container::card)
            .padding(1)
            .width(Length::Fill)
            .into()
    }
}

fn read(context: &Context<'_>) -> Task<Message> {
    context
        .db
        .run(|desk| partners::all(desk).map_err(Fault::from))
        .map(Message::Read)
}

fn one<'a>(partner: &Partner, context: &Context<'a>) -> Element<'a, Message> {
    let words = context.words;
    let kind = words.word("organisation-kind", partner.organisation_kind.code());
    let way = partner.phone.as_ref().or(partner.email.as_ref());
    let mut inside = row![
        line(partner.name.clone()).font(text::MEDIUM),
        line(partner.organisation.clone().unwrap_or_default()),
        badge(kind, Tone::Plain),
    ]
    .spacing(space::M)
    .align_y(Alignment::Center);
    if let Some(until) = partner.until {
        let until = crate::domain::time::dutch(until);
        inside = inside.push(badge(tr!(words, "partners-until", day = until), Tone::Due));
    }
    let open = press(inside, Message::Edit(partner.id), theme::button::row(false))
        .width(Length::Fill)
        .height(space::ROW)
        .padding([0.0, space::M]);
    let mut whole = row![open].align_y(Alignment::Center);
    if let Some(way) = way {
        whole = whole
            .push(text::digits(way.clone()).style(theme::text::soft))
            .push(copy(Message::Copy(way.clone())));
    }
    whole.into()
}

impl Page for Partners {
    type Message = Message;

    fn update(
        &mut self,
        message: Message,
        context: &Context<'_>,
    ) -> (Task<Message>, Option<Event>) {
        let task = match message {
            Message::Typed(text) => {
                self.search = text;
                Task::none()
            }
            Message::Read(Ok(all)) => {
                self.all = Some(all);
                match self.wanted.take() {
                    Some(id) => self.edit(id),
                    None => Task::none(),
                }
            }
            Message::Add => {
                self.form = Some(Form::new(None));
                iced::widget::operation::focus(form::NAME)
            }
            Message::Edit(id) => self.edit(id),
            Message::Form(message) => {
                if let Some(form) = &mut self.form {
                    form.update(message);
                }
                Task::none()
            }
            Message::Save => self.save(context),
            Message::Remove => self.remove(context),
            Message::Done(Ok(changes)) => {
                self.form = None;
                let text = tr!(context.words, "partners-changed");
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
            Message::Focus => iced::widget::operation::focus(SEARCH),
            Message::Read(Err(fault)) | Message::Done(Err(fault)) => {
                return (Task::none(), Some(Event::Failed(fault)));
            }
        };
        (task, None)
    }

    fn view<'a>(&'a self, context: &Context<'a>) -> Element<'a, Message> {
        let words = context.words;
        let search = look_up(
            SEARCH,
            &tr!(words, "partners-search"),
            &self.search,
            Message::Typed,
            None,
        );
        let search = container(search).width(if context.single() { 180 } else { 320 });
        let add = primary(tr!(words, "partners-add"), Message::Add);
        let head = band(
            tr!(words, "partners-title"),
            None,
            Vec::new(),
            vec![search.into(), add.into()],
        );
        let screen = column![
            head,
            container(self.body(context))
                .padding(space::XL)
                .width(Length::Fill)
                .height(Length::Fill)
        ];
        let form = self.form.as_ref().map(|form| {
            let fields = form.view(words).map(Message::Form);
            let mut buttons: Vec<Element<'a, Message>> = Vec::new();
            if form.id().is_some() {
                buttons.push(danger(tr!(words, "partners-remove"), Message::Remove).into());
            }
            buttons.push(primary(tr!(words, "save"), Message::Save).into());
            let title = tr!(words, "partners-one");
            crate::ui::widget::dialog(title, 460.0, fields, buttons, Message::Close)
        });
        modal(screen, form)
    }

    fn key(&self, stroke: &Stroke, _context: &Context<'_>) -> Option<Message> {
        let letter = |name: &str| stroke.key == Key::Character(name.into());
        match &self.form {
            Some(_) if shortcut::is_escape(stroke) => Some(Message::Close),
            Some(_) if shortcut::is_enter(stroke) => Some(Message::Save),
            Some(_) => (stroke.modifiers.command() && letter("s")).then_some(Message::Save),
            None if stroke.modifiers.command() && letter("f") => Some(Message::Focus),
            None => (stroke.modifiers.is_empty() && letter("n")).then_some(Message::Add),
        }
    }

    fn reload(&mut self, _changes: &Changes, context: &Context<'_>) -> Task<Message> {
        read(context)
    }
}
