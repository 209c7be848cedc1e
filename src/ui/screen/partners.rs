//! The people of organisations the officer works with: found, called, kept up to date.

mod form;

use iced::keyboard::Key;
use iced::widget::{Column as Stack, column, container, row, scrollable};
use iced::{Alignment, Length, Task};

use super::{Page, Typed};
use crate::domain::fold::fold;
use crate::domain::id::PartnerId;
use crate::domain::partner::Partner;
use crate::domain::time::Date;
use crate::i18n::tr;
use crate::service::Changes;
use crate::service::drafts::Kept;
use crate::service::{drafts, partners};
use crate::ui::context::{Context, Event};
use crate::ui::fault::Fault;
use crate::ui::sheet::{self, Asks, Form};
use crate::ui::theme::{self, Theme, Tone};
use crate::ui::widget::{
    Stroke, badge, band, copy, danger, empty, hairline, lead, line, look_up, modal, press, primary,
};
use crate::ui::{Element, kept, space, text};

/// The width of the form.
const WIDTH: f32 = 520.0;
const SEARCH: &str = "partners-search";

/// The directory.
pub(crate) struct Partners {
    search: String,
    all: Option<Vec<Partner>>,
    /// Whose form opens as soon as everybody is read.
    wanted: Option<PartnerId>,
    /// Somebody new who is half typed.
    kept: Option<Kept>,
    form: Option<(Option<PartnerId>, Form)>,
}

/// Everybody, and somebody new who is half typed.
type Found = (Vec<Partner>, Option<Kept>);

/// What happens here.
#[derive(Debug, Clone)]
pub(crate) enum Message {
    /// Something was typed in the search.
    Typed(String),
    /// Everybody was read.
    Read(Result<Found, Fault>),
    /// Somebody is added.
    Add,
    /// Somebody is changed.
    Edit(PartnerId),
    /// In the form.
    Form(sheet::Message),
    /// Whose form is open is taken away.
    Remove,
    /// It was done, or not.
    Done(Result<Changes, Fault>),
    /// What was kept of somebody new is not wanted.
    Drop,
    /// A form was kept or thrown away, or not.
    Kept(Result<(), Fault>),
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
            kept: None,
            form: None,
        };
        (screen, read(context))
    }

    fn open(&mut self, id: Option<PartnerId>, context: &Context<'_>) -> Task<Message> {
        if self.form.is_some() {
            return Task::none();
        }
        let mut all = self.all.iter().flatten();
        let there = all.find(|partner| Some(partner.id) == id);
        if id.is_some() && there.is_none() {
            return Task::none();
        }
        let (form, task) = Form::open(form::sheet(there, context.today), context);
        self.form = Some((id, form));
        task.map(Message::Form)
    }

    fn on_form(
        &mut self,
        message: sheet::Message,
        context: &Context<'_>,
    ) -> (Task<Message>, Option<Event>) {
        let Some((_, form)) = &mut self.form else {
            return (Task::none(), None);
        };
        let (task, asks) = form.update(message, context);
        let task = task.map(Message::Form);
        match asks {
            None => (task, None),
            Some(Asks::Tell(event)) => (task, Some(event)),
            Some(Asks::Save) => (self.save(context), None),
            Some(Asks::Close(typed)) => {
                self.form = None;
                let kept = kept::keep(typed, context).map(Message::Kept);
                (Task::batch([task, kept]), None)
            }
        }
    }

    fn save(&mut self, context: &Context<'_>) -> Task<Message> {
        let Some((id, form)) = &mut self.form else {
            return Task::none();
        };
        let Some(draft) = form::draft(form.sheet(), context.today) else {
            return Task::none();
        };
        let id = *id;
        let saved = form.save(context, move |desk| {
            Ok(match id {
                Some(id) => partners::change(desk, id, &draft)?.1,
                None => partners::add(desk, &draft)?.1,
            })
        });
        saved.map(Message::Done)
    }

    fn remove(&mut self, context: &Context<'_>) -> Task<Message> {
        let Some((Some(id), form)) = &mut self.form else {
            return Task::none();
        };
        let id = *id;
        let gone = form.save(context, move |desk| Ok(partners::remove(desk, id)?.1));
        gone.map(Message::Done)
    }

    fn on_done(
        &mut self,
        done: Result<Changes, Fault>,
        context: &Context<'_>,
    ) -> (Task<Message>, Option<Event>) {
        match (done, &mut self.form) {
            (Ok(changes), _) => {
                self.form = None;
                let text = tr!(context.words, "partners-changed");
                (Task::none(), Some(Event::Done { text, changes }))
            }
            (Err(fault), Some((_, form))) => {
                form.refuse(fault, None, "");
                (Task::none(), None)
            }
            (Err(fault), None) => (Task::none(), Some(Event::Failed(fault))),
        }
    }

    /// Those in whose name, organisation or number all the words stand; who works there no more
    /// comes last.
    fn shown<'a>(&'a self, context: &Context<'a>) -> Vec<&'a Partner> {
        let asked = fold(&self.search);
        let all = self.all.iter().flatten();
        let found = all.filter(|partner| {
            let kind = context
                .words
                .word("organisation-kind", partner.organisation_kind.code());
            let parts = [
                Some(&partner.name),
                partner.organisation.as_ref(),
                partner.phone.as_ref(),
                partner.email.as_ref(),
                Some(&kind),
            ];
            let text: Vec<String> = parts.into_iter().flatten().map(|part| fold(part)).collect();
            let text = text.join(" ");
            asked.split_whitespace().all(|word| text.contains(word))
        });
        let mut found: Vec<&Partner> = found.collect();
        found.sort_by_key(|partner| has_ended(partner, context.today));
        found
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
    let read = context
        .db
        .run(|desk| Ok((partners::all(desk)?, drafts::find(desk, "partner-new", 0)?)));
    read.map(Message::Read)
}

/// Whether somebody works there no more.
fn has_ended(partner: &Partner, today: Date) -> bool {
    partner.until.is_some_and(|until| until < today)
}

fn one<'a>(partner: &Partner, context: &Context<'a>) -> Element<'a, Message> {
    let words = context.words;
    let kind = words.word("organisation-kind", partner.organisation_kind.code());
    let way = partner.phone.as_ref().or(partner.email.as_ref());
    let name = line(partner.name.clone()).font(text::MEDIUM);
    let organisation = line(partner.organisation.clone().unwrap_or_default());
    let ended = has_ended(partner, context.today);
    let mut inside = match ended {
        true => row![name.soft(), organisation.soft()],
        false => row![name, organisation],
    }
    .spacing(space::M)
    .align_y(Alignment::Center);
    inside = inside.push(badge(kind, Tone::Plain));
    if ended {
        inside = inside.push(badge(tr!(words, "partners-ended"), Tone::Due));
    } else if let Some(until) = partner.until {
        let until = crate::domain::time::dutch(until);
        inside = inside.push(badge(
            tr!(words, "partners-until", day = until),
            Tone::Plain,
        ));
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
            Message::Read(Ok((all, kept))) => {
                (self.all, self.kept) = (Some(all), kept);
                match self.wanted.take() {
                    Some(id) => self.open(Some(id), context),
                    None => Task::none(),
                }
            }
            Message::Add => self.open(None, context),
            Message::Edit(id) => self.open(Some(id), context),
            Message::Form(message) => return self.on_form(message, context),
            Message::Remove => self.remove(context),
            Message::Done(done) => return self.on_done(done, context),
            Message::Drop => {
                let form = "partner-new".to_owned();
                kept::throw_away(form, 0, context).map(Message::Kept)
            }
            Message::Kept(Ok(())) => read(context),
            Message::Copy(text) => {
                let secret = false;
                return (Task::none(), Some(Event::Copy { text, secret }));
            }
            Message::Focus => crate::ui::focus::on(SEARCH),
            Message::Read(Err(fault)) | Message::Kept(Err(fault)) => {
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
        let add = lead(tr!(words, "partners-add"), "N", Message::Add);
        let head = band(
            tr!(words, "partners-title"),
            None,
            Vec::new(),
            vec![search.into(), add.into()],
        );
        let strip = self.kept.as_ref().map(|one| {
            let form = tr!(words, "partners-add");
            kept::strip(one, form, Message::Add, Message::Drop, context)
        });
        let body = column![]
            .push(strip)
            .push(self.body(context))
            .spacing(space::L);
        let screen = column![
            head,
            container(body)
                .padding(space::XL)
                .width(Length::Fill)
                .height(Length::Fill)
        ];
        let form = self.form.as_ref().map(|(id, form)| {
            let mut buttons: Vec<Element<'a, Message>> = Vec::new();
            if id.is_some() {
                buttons.push(
                    danger(
                        tr!(words, "partners-remove"),
                        form.unless_saving(Message::Remove),
                    )
                    .into(),
                );
            }
            let title = tr!(words, "partners-one");
            form.view(title, WIDTH, buttons, context, Message::Form)
        });
        modal(screen, form)
    }

    fn key(&self, stroke: &Stroke, _context: &Context<'_>) -> Option<Message> {
        let letter = |name: &str| stroke.key == Key::Character(name.into());
        match &self.form {
            Some((_, form)) => form.key(stroke).map(Message::Form),
            None if stroke.modifiers.command() && letter("f") => Some(Message::Focus),
            None => (stroke.modifiers.is_empty() && letter("n")).then_some(Message::Add),
        }
    }

    fn reload(&mut self, _changes: &Changes, context: &Context<'_>) -> Task<Message> {
        read(context)
    }

    fn typed(&self) -> Vec<Typed> {
        self.form
            .iter()
            .filter_map(|(_, form)| form.typed())
            .collect()
    }
}
