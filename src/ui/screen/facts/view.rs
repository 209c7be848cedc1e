//! Draws the facts of a case: fields in pairs where there is room, the school over the whole width.

use iced::widget::{Column, Row, column, container, row};
use iced::{Alignment, Length};

use super::{ARTICLE, FIRST, FactsForm, Message, OPENED};
use crate::domain::case::{CaseKind, DuoStatus, Phase};
use crate::domain::id::OfficerId;
use crate::domain::municipality::{self, MunicipalityCode, SchoolType};
use crate::i18n::tr;
use crate::ui::context::Context;
use crate::ui::screen::draft;
use crate::ui::theme::Theme;
use crate::ui::widget::{choice, date_field, icon_button, labelled, line, link, problem};
use crate::ui::{Element, icon::Icon, space};

impl FactsForm {
    /// The fields.
    pub(in crate::ui::screen) fn fields<'a>(
        &'a self,
        context: &Context<'a>,
    ) -> Element<'a, Message> {
        let words = context.words;
        let missing = self.checked && !self.chosen;
        let kind = choice(
            CaseKind::ALL,
            self.kind().as_ref(),
            |kind| words.word("case-kind", kind.code()),
            Message::Kind,
        )
        .id(FIRST)
        .wrong(missing);
        let kind = problem(
            labelled(tr!(words, "facts-kind"), kind),
            missing.then(|| tr!(words, "entry-needed")),
        );
        let opened = date_field(
            words,
            OPENED,
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
        if self.kind().is_some_and(CaseKind::is_absence) {
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
        .push(
            self.kept
                .map(|at| draft::notice(at, Message::Discard, words)),
        )
        .spacing(space::M)
        .into()
    }

    fn article<'a>(&'a self, context: &Context<'a>) -> Option<Element<'a, Message>> {
        let words = context.words;
        let articles = self.kind().map(CaseKind::articles).unwrap_or_default();
        let missing = self.checked && self.draft.article.is_none();
        (!articles.is_empty()).then(|| {
            let chosen = choice(
                articles,
                self.draft.article.as_ref(),
                |article| words.word("article", article.code()),
                Message::Article,
            )
            .id(ARTICLE)
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
        let known = municipalities(self.draft.municipality, &[]);
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

/// The municipalities that exist, and the one that stands there, by name; those that an office works
/// in first.
pub(in crate::ui::screen) fn municipalities(
    there: Option<MunicipalityCode>,
    first: &[MunicipalityCode],
) -> Vec<Option<MunicipalityCode>> {
    let mut known: Vec<_> = municipality::all()
        .filter(|named| named.exists || Some(named.code) == there)
        .collect();
    known.sort_by_cached_key(|named| {
        let far = !first.contains(&named.code);
        (far, crate::domain::fold::fold(named.name))
    });
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
