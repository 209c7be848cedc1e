//! A new case: first the youth is looked for, and only who is not found is added.

mod youth;

use iced::keyboard::Key;
use iced::widget::{column, container, row};
use iced::{Length, Task};

use super::Page;
use crate::domain::case::{Article, Case, CaseDraft, CaseKind};
use crate::domain::id::{CaseId, OfficerId, YouthId};
use crate::domain::time::{Date, dutch};
use crate::i18n::tr;
use crate::service::Changes;
use crate::service::cases;
use crate::service::search::Scope;
use crate::service::youths;
use crate::ui::context::{Context, Event, Target};
use crate::ui::fault::Fault;
use crate::ui::field::{Field, Problem};
use crate::ui::finder::{self, Finder};
use crate::ui::shortcut;
use crate::ui::theme::Tone;
use crate::ui::widget::{
    Calendar, Pick, Stroke, band, card, choice, date_field, labelled, link, notice, primary,
    problem, secondary,
};
use crate::ui::{Element, space, text};

use youth::Form;

const SEARCH: &str = "new-case-search";

/// A case in the making.
pub(crate) struct NewCase {
    finder: Finder,
    /// The form of a youth who was not found.
    form: Option<Form>,
    youth: Option<Chosen>,
    kind: Option<CaseKind>,
    article: Option<Article>,
    handler: Option<OfficerId>,
    opened: Field<Date>,
    calendar: Calendar,
    /// Whether what is missing is said.
    checked: bool,
    /// Running cases of the same kind.
    running: Vec<Case>,
}

/// The youth the case is about.
struct Chosen {
    id: YouthId,
    name: String,
}

/// What happens here.
#[derive(Debug, Clone)]
pub(crate) enum Message {
    /// In the search.
    Finder(finder::Message),
    /// Who it is about was read.
    Read(Result<Option<(YouthId, String)>, Fault>),
    /// He was not found, and is added.
    AddYouth,
    /// In the form of the youth.
    Youth(youth::Message),
    /// The youth is saved.
    SaveYouth,
    /// He was, or could not be.
    Added(Result<(YouthId, Changes), Fault>),
    /// The kind.
    Kind(CaseKind),
    /// Running cases of this kind.
    Running(Result<Vec<Case>, Fault>),
    /// The article.
    Article(Article),
    /// Who handles it.
    Handler(OfficerId),
    /// When it was opened.
    Opened(Pick),
    /// It is opened.
    Open,
    /// It was, or could not be.
    Done(Result<(CaseId, Changes), Fault>),
    /// A running case is looked at instead.
    Show(CaseId),
    /// A step back.
    Back,
}

impl NewCase {
    /// Begins with the search, or with the case of a youth who is known.
    pub(crate) fn new(youth: Option<YouthId>, context: &Context<'_>) -> (Self, Task<Message>) {
        let today = context.today;
        let screen = Self {
            finder: Finder::new(SEARCH, Scope::Youths),
            form: None,
            youth: None,
            kind: None,
            article: None,
            handler: context.me(),
            opened: Field::new(dutch(today), move |text| {
                crate::domain::time::parse_date(text, today)
                    .map_err(|_| Problem::new("new-case-no-day"))
            }),
            calendar: Calendar::default(),
            checked: false,
            running: Vec::new(),
        };
        let task = match youth {
            Some(id) => read(id, context),
            None => iced::widget::operation::focus(SEARCH),
        };
        (screen, task)
    }

    fn find(&mut self, message: finder::Message, context: &Context<'_>) -> Task<Message> {
        let (task, hit) = self.finder.update(message, context.db);
        let task = task.map(Message::Finder);
        match hit.and_then(|hit| hit.youths.first().copied()) {
            Some(id) => Task::batch([task, read(id, context)]),
            None => task,
        }
    }

    fn save_youth(&mut self, context: &Context<'_>) -> Task<Message> {
        let Some(draft) = self.form.as_mut().and_then(Form::meant) else {
            return Task::none();
        };
        context
            .db
            .run(move |desk| youths::add(desk, &draft).map_err(Fault::from))
            .map(Message::Added)
    }

    fn choose_kind(&mut self, kind: CaseKind, context: &Context<'_>) -> Task<Message> {
        self.kind = Some(kind);
        self.article = None;
        let Some(youth) = &self.youth else {
            return Task::none();
        };
        let draft = CaseDraft::new(youth.id, kind, context.today);
        context
            .db
            .run(move |desk| cases::duplicates(desk, &draft).map_err(Fault::from))
            .map(Message::Running)
    }

    fn open(&mut self, context: &Context<'_>) -> Task<Message> {
        self.checked = true;
        let opened = self.opened.check();
        let (Some(youth), Some(kind), Some(opened)) = (&self.youth, self.kind, opened) else {
            return Task::none();
        };
        if !kind.articles().is_empty() && self.article.is_none() {
            return Task::none();
        }
        let (id, article, handler) = (youth.id, self.article, self.handler);
        context
            .db
            .run(move |desk| {
                let draft = CaseDraft {
                    article,
                    handler,
                    opened_on: opened,
                    ..cases::draft_for(desk, id, kind)?
                };
                let (case, changes) = cases::open(desk, &draft)?;
                Ok((case.id, changes))
            })
            .map(Message::Done)
    }

    fn back(&mut self) -> (Task<Message>, Option<Event>) {
        if self.form.take().is_some() || self.youth.take().is_some() {
            self.kind = None;
            self.running.clear();
            return (iced::widget::operation::focus(SEARCH), None);
        }
        (Task::none(), Some(Event::Back))
    }

    fn search<'a>(&'a self, context: &Context<'a>) -> Element<'a, Message> {
        let words = context.words;
        let born = |hit: &crate::service::search::Hit| {
            hit.born.map(|born| born.to_string()).unwrap_or_default()
        };
        let found = self
            .finder
            .view(words, &tr!(words, "youths-search"), born)
            .map(Message::Finder);
        let add = self.finder.searched().then(|| {
            row![
                text::small(tr!(words, "new-case-not-there")).width(Length::Fill),
                secondary(tr!(words, "new-case-add-youth"), Message::AddYouth)
            ]
            .spacing(space::M)
            .align_y(iced::Alignment::Center)
        });
        card(
            tr!(words, "new-case-who"),
            column![found].push(add).spacing(space::M),
        )
    }

    fn facts<'a>(&'a self, youth: &'a Chosen, context: &Context<'a>) -> Element<'a, Message> {
        let words = context.words;
        let needed = |missing: bool| (self.checked && missing).then(|| tr!(words, "entry-needed"));
        let kind = choice(
            CaseKind::ALL,
            self.kind.as_ref(),
            |kind| words.word("case-kind", kind.code()),
            Message::Kind,
        )
        .id("new-case-kind");
        let kind = problem(
            labelled(tr!(words, "new-case-kind"), kind),
            needed(self.kind.is_none()),
        );
        let articles = self.kind.map(CaseKind::articles).unwrap_or_default();
        let article = (!articles.is_empty()).then(|| {
            let chosen = choice(
                articles,
                self.article.as_ref(),
                |article| words.word("article", article.code()),
                Message::Article,
            );
            problem(
                labelled(tr!(words, "new-case-article"), chosen),
                needed(self.article.is_none()),
            )
        });
        let officers: Vec<OfficerId> = context.officers.iter().map(|one| one.id).collect();
        let handler = choice(
            &officers,
            self.handler.as_ref(),
            |id| context.officer(Some(*id)),
            Message::Handler,
        );
        let opened = date_field(
            words,
            "new-case-opened",
            tr!(words, "new-case-opened"),
            &self.opened,
            self.calendar,
            context.today,
            Message::Opened,
            Some(Message::Open),
        );
        let running = (!self.running.is_empty()).then(|| self.same(context));
        let fields = column![kind]
            .push(article)
            .push(running)
            .push(opened)
            .push(labelled(tr!(words, "new-case-handler"), handler))
            .spacing(space::M);
        card(youth.name.clone(), fields)
    }

    fn same<'a>(&'a self, context: &Context<'a>) -> Element<'a, Message> {
        let words = context.words;
        let mut lines = column![notice(
            Tone::Due,
            tr!(words, "new-case-running"),
            tr!(words, "new-case-running-do")
        )]
        .spacing(space::XS);
        for case in &self.running {
            lines = lines.push(link(case.number.to_string(), Message::Show(case.id)));
        }
        lines.into()
    }
}

fn read(id: YouthId, context: &Context<'_>) -> Task<Message> {
    context
        .db
        .run(move |desk| {
            let page = youths::page(desk, id)?;
            Ok(page.map(|page| (id, page.youth.name.full())))
        })
        .map(Message::Read)
}

impl Page for NewCase {
    type Message = Message;

    fn update(
        &mut self,
        message: Message,
        context: &Context<'_>,
    ) -> (Task<Message>, Option<Event>) {
        let task = match message {
            Message::Finder(message) => self.find(message, context),
            Message::Read(Ok(found)) => {
                self.youth = found.map(|(id, name)| Chosen { id, name });
                iced::widget::operation::focus("new-case-kind")
            }
            Message::AddYouth => {
                self.form = Some(Form::new(self.finder.text(), context.today));
                iced::widget::operation::focus(youth::GIVEN)
            }
            Message::Youth(message) => {
                if let Some(form) = &mut self.form {
                    form.update(message);
                }
                Task::none()
            }
            Message::SaveYouth => self.save_youth(context),
            Message::Added(Ok((id, changes))) => {
                self.form = None;
                let text = tr!(context.words, "new-case-youth-added");
                return (read(id, context), Some(Event::Done { text, changes }));
            }
            Message::Kind(kind) => self.choose_kind(kind, context),
            Message::Running(Ok(running)) => {
                self.running = running;
                Task::none()
            }
            Message::Article(article) => {
                self.article = Some(article);
                Task::none()
            }
            Message::Handler(officer) => {
                self.handler = Some(officer);
                Task::none()
            }
            Message::Opened(pick) => {
                self.calendar.update(&mut self.opened, pick, context.today);
                Task::none()
            }
            Message::Open => self.open(context),
            Message::Done(Ok((id, changes))) => {
                let text = tr!(context.words, "new-case-done");
                let target = Target::Case(id);
                return (
                    Task::none(),
                    Some(Event::Made {
                        text,
                        changes,
                        target,
                    }),
                );
            }
            Message::Show(id) => return (Task::none(), Some(Event::Go(Target::Case(id)))),
            Message::Back => return self.back(),
            Message::Read(Err(fault))
            | Message::Added(Err(fault))
            | Message::Running(Err(fault))
            | Message::Done(Err(fault)) => return (Task::none(), Some(Event::Failed(fault))),
        };
        (task, None)
    }

    fn view<'a>(&'a self, context: &Context<'a>) -> Element<'a, Message> {
        let words = context.words;
        let (inside, action) = match (&self.form, &self.youth) {
            (Some(form), _) => (
                card(
                    tr!(words, "new-case-youth"),
                    form.view(context).map(Message::Youth),
                ),
                Some(primary(tr!(words, "save"), Message::SaveYouth)),
            ),
            (None, Some(youth)) => (
                self.facts(youth, context),
                Some(primary(tr!(words, "new-case-open"), Message::Open)),
            ),
            (None, None) => (self.search(context), None),
        };
        let actions = action.map(Element::from).into_iter().collect();
        column![
            band(
                tr!(words, "cases-new"),
                Some(Message::Back),
                Vec::new(),
                actions
            ),
            container(inside)
                .padding(space::XL)
                .width(Length::Fill)
                .max_width(720)
        ]
        .into()
    }

    fn key(&self, stroke: &Stroke, _context: &Context<'_>) -> Option<Message> {
        if shortcut::is_escape(stroke) {
            return Some(Message::Back);
        }
        let save = stroke.modifiers.command() && stroke.key == Key::Character("s".into());
        match (&self.form, &self.youth) {
            (Some(_), _) => (save || shortcut::is_enter(stroke)).then_some(Message::SaveYouth),
            (None, Some(_)) => save.then_some(Message::Open),
            (None, None) => self.finder.key(stroke).map(Message::Finder),
        }
    }
}
