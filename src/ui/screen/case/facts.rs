//! The facts of a case: its kind and article, when it came in, about which school, whose it is.
//! The same fields open a new case and change one.

use iced::widget::{Column, Row, column, container, row};
use iced::{Alignment, Length, Task};

use super::note::past_day;
use crate::domain::case::{Article, CaseDraft, CaseKind, DuoStatus, Phase};
use crate::domain::id::{OfficerId, SchoolId};
use crate::domain::municipality::{self, MunicipalityCode, SchoolType};
use crate::domain::time::{Date, dutch};
use crate::i18n::tr;
use crate::service::search::{Found, Hit, Scope};
use crate::ui::context::Context;
use crate::ui::field::Field;
use crate::ui::finder::{self, Finder};
use crate::ui::theme::Theme;
use crate::ui::widget::{
    Calendar, Pick, Stroke, choice, date_field, icon_button, labelled, line, link, problem,
};
use crate::ui::{Element, icon::Icon, space};

/// What gets the focus.
pub(in crate::ui::screen) const FIRST: &str = "facts-kind";

/// The form.
pub(in crate::ui::screen) struct FactsForm {
    draft: CaseDraft,
    opened_on: Field<Date>,
    calendar: Calendar,
    school: Option<String>,
    finder: Option<Finder>,
    /// Whether the article, which the kind asks for, was missed.
    checked: bool,
    /// Whether the case stands in the file: then more can be changed than is asked at first.
    stands: bool,
}

/// What happens in the form.
#[derive(Debug, Clone)]
pub(crate) enum Message {
    /// Its kind.
    Kind(CaseKind),
    /// Its article.
    Article(Article),
    /// Where it stands in the method.
    Phase(Option<Phase>),
    /// The status in DUO's register.
    Duo(Option<DuoStatus>),
    /// When it came in.
    Opened(Pick),
    /// Another school is looked for, or no longer.
    FindSchool(bool),
    /// In that search.
    Finder(finder::Message),
    /// It is about no school.
    NoSchool,
    /// The kind of education.
    Education(Option<SchoolType>),
    /// The municipality.
    Municipality(Option<MunicipalityCode>),
    /// Whose it is.
    Handler(OfficerId),
    /// Write it.
    Save,
}

impl FactsForm {
    /// The form with these facts in it.
    pub(in crate::ui::screen) fn new(
        draft: CaseDraft,
        school: Option<String>,
        stands: bool,
        today: Date,
    ) -> Self {
        Self {
            opened_on: Field::new(dutch(draft.opened_on), move |text| past_day(text, today)),
            calendar: Calendar::default(),
            school,
            finder: None,
            checked: false,
            stands,
            draft,
        }
    }

    /// The facts, once everything is filled in.
    pub(in crate::ui::screen) fn meant(&mut self) -> Option<CaseDraft> {
        self.checked = true;
        let opened_on = self.opened_on.check()?;
        let needs_article = !self.draft.kind.articles().is_empty();
        if needs_article && self.draft.article.is_none() {
            return None;
        }
        Some(CaseDraft {
            opened_on,
            ..self.draft.clone()
        })
    }

    /// A key that no field took.
    pub(in crate::ui::screen) fn key(&self, stroke: &Stroke) -> Option<Message> {
        self.finder.as_ref()?.key(stroke).map(Message::Finder)
    }

    /// Does what a message says.
    pub(in crate::ui::screen) fn update(
        &mut self,
        message: Message,
        context: &Context<'_>,
    ) -> Task<Message> {
        match message {
            Message::Kind(kind) => self.set_kind(kind),
            Message::Article(article) => self.draft.article = Some(article),
            Message::Phase(phase) => self.draft.phase = phase,
            Message::Duo(status) => self.draft.duo_status = status,
            Message::Opened(pick) => {
                self.calendar
                    .update(&mut self.opened_on, pick, context.today);
            }
            Message::FindSchool(true) => {
                self.finder = Some(Finder::new("facts-school", Scope::Schools));
                return iced::widget::operation::focus("facts-school");
            }
            Message::FindSchool(false) => self.finder = None,
            Message::Finder(message) => return self.on_finder(message, context),
            Message::NoSchool => {
                (self.school, self.draft.school) = (None, None);
                self.draft.school_type = None;
            }
            Message::Education(kind) => self.draft.school_type = kind,
            Message::Municipality(code) => self.draft.municipality = code,
            Message::Handler(officer) => self.draft.handler = Some(officer),
            Message::Save => {}
        }
        Task::none()
    }

    /// Another kind has other articles; where there is only one, that is it.
    fn set_kind(&mut self, kind: CaseKind) {
        self.draft.kind = kind;
        let articles = kind.articles();
        self.draft.article = match articles {
            [only] => Some(*only),
            _ => self.draft.article.filter(|there| articles.contains(there)),
        };
        if !kind.is_absence() {
            self.draft.duo_status = None;
        }
    }

    fn on_finder(&mut self, message: finder::Message, context: &Context<'_>) -> Task<Message> {
        let Some(finder) = &mut self.finder else {
            return Task::none();
        };
        let (task, hit) = finder.update(message, context.db);
        if let Some(hit) = hit {
            self.choose_school(&hit, context);
        }
        task.map(Message::Finder)
    }

    fn choose_school(&mut self, hit: &Hit, context: &Context<'_>) {
        let Found::School(id) = hit.found else {
            return;
        };
        self.finder = None;
        self.school = Some(hit.title.clone());
        if self.draft.school != Some(id) {
            self.draft.school = Some(id);
            self.draft.school_type = only_type(id, context);
        }
    }

    /// The fields.
    pub(in crate::ui::screen) fn fields<'a>(
        &'a self,
        context: &Context<'a>,
    ) -> Element<'a, Message> {
        let words = context.words;
        let kind = choice(
            CaseKind::ALL,
            Some(&self.draft.kind),
            |kind| words.word("case-kind", kind.code()),
            Message::Kind,
        )
        .id(FIRST);
        let kind = labelled(tr!(words, "facts-kind"), kind);
        let opened = date_field(
            words,
            "facts-opened",
            tr!(words, "facts-opened"),
            &self.opened_on,
            self.calendar,
            context.today,
            Message::Opened,
            Some(Message::Save),
        );
        let mut fields = vec![kind];
        fields.extend(self.article(context));
        fields.push(opened);
        fields.push(self.handler(context));
        if self.draft.kind.is_absence() {
            fields.push(self.duo(context));
        }
        if self.stands {
            fields.push(self.phase(context));
        }
        fields.push(self.education(context));
        fields.push(self.municipality(context));
        column![
            in_pairs(fields, context.single()),
            self.school_field(context)
        ]
        .spacing(space::M)
        .into()
    }

    fn article<'a>(&'a self, context: &Context<'a>) -> Option<Element<'a, Message>> {
        let words = context.words;
        let articles = self.draft.kind.articles();
        let missing = self.checked && self.draft.article.is_none();
        (!articles.is_empty()).then(|| {
            let chosen = choice(
                articles,
                self.draft.article.as_ref(),
                |article| words.word("article", article.code()),
                Message::Article,
            )
            .wrong(missing);
            problem(
                labelled(tr!(words, "facts-article"), chosen),
                missing.then(|| tr!(words, "entry-needed")),
            )
        })
    }

    fn handler<'a>(&'a self, context: &Context<'a>) -> Element<'a, Message> {
        let officers: Vec<OfficerId> = context.officers.iter().map(|one| one.id).collect();
        let chosen = choice(
            &officers,
            self.draft.handler.as_ref(),
            |id| context.officer(Some(*id)),
            Message::Handler,
        )
        .nothing("–");
        labelled(tr!(context.words, "facts-handler"), chosen)
    }

    /// The statuses that can be: what the register shows of a fresh report, what an officer sets
    /// there, and what stands here already.
    fn duo<'a>(&'a self, context: &Context<'a>) -> Element<'a, Message> {
        let words = context.words;
        let there = self.draft.duo_status;
        let mut statuses = vec![None];
        statuses.extend(DuoStatus::ALL.iter().copied().map(Some).filter(|status| {
            *status == there
                || status.is_some_and(|one| one == DuoStatus::Registered || one.is_offered())
        }));
        let chosen = choice(
            &statuses,
            Some(&there),
            |status| match status {
                Some(status) => words.word("duo-status", status.code()),
                None => tr!(words, "facts-no-duo"),
            },
            Message::Duo,
        );
        labelled(tr!(words, "facts-duo"), chosen)
    }

    fn phase<'a>(&'a self, context: &Context<'a>) -> Element<'a, Message> {
        let words = context.words;
        let phases = optional(Phase::ALL);
        let chosen = choice(
            &phases,
            Some(&self.draft.phase),
            |phase| phase.map_or_else(dash, |phase| words.word("phase", phase.code())),
            Message::Phase,
        );
        labelled(tr!(words, "facts-phase"), chosen)
    }

    fn education<'a>(&'a self, context: &Context<'a>) -> Element<'a, Message> {
        let words = context.words;
        let types = optional(SchoolType::ALL);
        let chosen = choice(
            &types,
            Some(&self.draft.school_type),
            |kind| kind.map_or_else(dash, |kind| words.word("school-type", kind.code())),
            Message::Education,
        );
        labelled(tr!(words, "facts-education"), chosen)
    }

    fn municipality<'a>(&'a self, context: &Context<'a>) -> Element<'a, Message> {
        let known = municipalities(self.draft.municipality);
        let chosen = choice(
            &known,
            Some(&self.draft.municipality),
            |code| code.map_or_else(dash, |code| context.municipality(code)),
            Message::Municipality,
        );
        labelled(tr!(context.words, "facts-municipality"), chosen)
    }

    fn school_field<'a>(&'a self, context: &Context<'a>) -> Element<'a, Message> {
        let words = context.words;
        let label = tr!(words, "facts-school");
        if let Some(finder) = &self.finder {
            let hint = tr!(words, "facts-school-hint");
            let found = finder.view(words, &hint, |hit| hit.place.clone().unwrap_or_default());
            let stop = link(tr!(words, "cancel"), Message::FindSchool(false));
            return labelled(label, column![found.map(Message::Finder), stop]);
        }
        let (name, change) = match &self.school {
            Some(name) => (name.clone(), tr!(words, "facts-school-change")),
            None => (
                tr!(words, "cases-no-school"),
                tr!(words, "facts-school-find"),
            ),
        };
        let none = self
            .school
            .as_ref()
            .map(|_| icon_button(Icon::Close, Message::NoSchool));
        let shown = row![
            line(name).width(Length::Shrink),
            link(change, Message::FindSchool(true))
        ]
        .push(none)
        .spacing(space::M)
        .align_y(Alignment::Center);
        labelled(label, shown)
    }
}

/// The municipalities that exist, and the one that stands there, by name.
pub(in crate::ui::screen) fn municipalities(
    there: Option<MunicipalityCode>,
) -> Vec<Option<MunicipalityCode>> {
    let mut known: Vec<_> = municipality::all()
        .filter(|named| named.exists || Some(named.code) == there)
        .collect();
    known.sort_by_key(|named| crate::domain::fold::fold(named.name));
    let codes = known.into_iter().map(|named| Some(named.code));
    std::iter::once(None).chain(codes).collect()
}

/// Fields two beside each other, or one where there is no room.
pub(in crate::ui::screen) fn in_pairs<'a, Message: 'a>(
    fields: Vec<Element<'a, Message>>,
    single: bool,
) -> Element<'a, Message> {
    let mut rows: Column<'a, Message, Theme, iced::Renderer> = Column::new().spacing(space::M);
    let mut fields = fields.into_iter();
    while let Some(first) = fields.next() {
        if single {
            rows = rows.push(first);
            continue;
        }
        let second = fields.next().unwrap_or_else(|| container("").into());
        let pair: Row<'a, Message, Theme, iced::Renderer> = row![
            container(first).width(Length::FillPortion(1)),
            container(second).width(Length::FillPortion(1))
        ]
        .spacing(space::L);
        rows = rows.push(pair);
    }
    rows.into()
}

fn optional<T: Copy>(all: &[T]) -> Vec<Option<T>> {
    std::iter::once(None)
        .chain(all.iter().copied().map(Some))
        .collect()
}

fn dash() -> String {
    "–".to_owned()
}

/// The kind of education of a school that gives only one.
fn only_type(id: SchoolId, context: &Context<'_>) -> Option<SchoolType> {
    let school = context.db.desk().store.read(|file| file.school(id));
    let types: Vec<SchoolType> = school.ok()??.types.iter().collect();
    match types.as_slice() {
        [only] => Some(*only),
        _ => None,
    }
}
