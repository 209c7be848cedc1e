//! Draws a form: what it is about, the search or the lines, and what can be done.

use iced::widget::{Column, column, row};
use iced::{Alignment, Length};

use super::{Form, Message, What};
use crate::domain::address::AddressOwner;
use crate::domain::name::PersonName;
use crate::i18n::{Words, tr};
use crate::service::search::{Found, Hit};
use crate::service::youths::{self, GuardianCard};
use crate::ui::context::Context;
use crate::ui::finder::Finder;
use crate::ui::people::Chosen;
use crate::ui::sheet::{Change, above};
use crate::ui::theme::{Theme, Tone};
use crate::ui::widget::{dialog, lead, line, link, notice, primary, secondary};
use crate::ui::{Element, space, text};

/// The width of a form.
const WIDTH: f32 = 780.0;

type Lines<'a> = Column<'a, Message, Theme, iced::Renderer>;

impl Form {
    /// Draws the form, as it lies over a screen. `gone` where the youth it is about is there no more.
    pub(crate) fn view<'a>(&'a self, gone: bool, context: &Context<'a>) -> Element<'a, Message> {
        let words = context.words;
        let inside: Element<'a, Message> = match (&self.finder, &self.sheet) {
            (Some(finder), _) => self.search_view(finder, context).into(),
            (None, Some(sheet)) => {
                let width = WIDTH.min(context.width);
                let lines = sheet.view(context, width).map(Message::Sheet);
                // Under the lines: what comes and goes there moves nothing that is typed in.
                let name = self.of_name(words);
                let room = if name.is_some() { space::M } else { 0.0 };
                let lines = column![lines, Lines::new().push(name)].spacing(room);
                above(self.about(words), lines.into())
            }
            (None, None) => Column::new().into(),
        };
        let inside = above(self.told(gone, words), inside);
        dialog(
            self.title(words),
            WIDTH,
            inside,
            self.buttons(words),
            Message::Close,
        )
    }

    /// Why it cannot be saved.
    fn told<'a>(&self, gone: bool, words: &Words) -> Option<Element<'a, Message>> {
        if gone {
            let (said, advice) = (tr!(words, "youth-gone"), tr!(words, "people-gone-do"));
            return Some(notice(Tone::Late, said, advice));
        }
        let shown = self.refused.as_ref()?.explain(words);
        Some(notice(Tone::Late, shown.message, shown.advice))
    }

    fn title(&self, words: &Words) -> String {
        let title = words.word("people-form", self.what.code());
        let name = self.whose().full();
        tr!(words, "people-title", form = title, name = name)
    }

    /// About whom it is: who lives at the address, else the youth.
    pub(super) fn whose(&self) -> &PersonName {
        let resident = match self.what {
            What::Address(owner) => self.resident(owner),
            What::Home(id) => self.home(id).and_then(|(_, card)| card),
            What::Facts
            | What::Guardian
            | What::Bond(_)
            | What::School
            | What::Enrolment(_)
            | What::Diploma
            | What::Certificate(_)
            | What::Sibling => None,
        };
        match resident {
            Some(card) => &card.guardian.name,
            None => &self.page.youth.name,
        }
    }

    fn buttons<'a>(&'a self, words: &Words) -> Vec<Element<'a, Message>> {
        let mut buttons: Vec<Element<'a, Message>> = Vec::new();
        if self.finder.is_some() {
            return buttons;
        }
        if self.what.stands() {
            let remove = tr!(words, "people-remove");
            buttons
                .push(secondary(remove, self.saving.is_none().then_some(Message::Remove)).into());
        }
        let later = self.saving.is_none().then_some(Message::Close);
        buttons.push(secondary(tr!(words, "dossier-later"), later).into());
        let save = Message::Sheet(Change::Submit);
        buttons.push(
            lead(
                tr!(words, "save"),
                "Ctrl S",
                self.saving.is_none().then_some(save),
            )
            .into(),
        );
        buttons
    }

    /// Whom or what the lines are about, and what to know before one changes them.
    fn about<'a>(&'a self, words: &Words) -> Option<Element<'a, Message>> {
        let mut lines: Lines<'a> = Column::new().spacing(space::S);
        let warning = self.warning(words);
        if self.chosen.is_none() && warning.is_none() && !self.twin {
            return None;
        }
        match &self.chosen {
            Some(Chosen::School(school)) => {
                let place = school.town.clone().unwrap_or_default();
                lines = lines.push(
                    row![
                        line(school.name.clone())
                            .font(text::SEMIBOLD)
                            .width(Length::Fill),
                        text::small(format!("{}  {place}", school.key)),
                        link(tr!(words, "people-other-school"), Message::Search),
                    ]
                    .spacing(space::M)
                    .align_y(Alignment::Center),
                );
            }
            Some(Chosen::Guardian(_)) => {
                lines = lines.push(text::small(tr!(words, "people-chosen")));
            }
            Some(Chosen::Typed(_)) | None => {}
        }
        if self.twin {
            lines = lines.push(link(tr!(words, "people-find-twin"), Message::Search));
        }
        Some(lines.push(warning).into())
    }

    fn warning<'a>(&'a self, words: &Words) -> Option<Element<'a, Message>> {
        let others = |card: &GuardianCard| {
            let count = i64::try_from(card.others).unwrap_or(i64::MAX);
            let said = tr!(words, "people-others", count = count);
            (card.others > 0).then(|| notice(Tone::Due, said, tr!(words, "people-others-do")))
        };
        match self.what {
            What::Bond(id) => self.card(id).and_then(others),
            What::Address(owner @ AddressOwner::Guardian(_)) if self.is_stranger(owner) => {
                let advice = tr!(words, "people-stranger-do");
                Some(notice(Tone::Due, tr!(words, "people-stranger"), advice))
            }
            What::Facts
            | What::Guardian
            | What::Address(_)
            | What::Home(_)
            | What::School
            | What::Enrolment(_)
            | What::Diploma
            | What::Certificate(_)
            | What::Sibling => None,
        }
    }

    fn search_view<'a>(&'a self, finder: &'a Finder, context: &Context<'a>) -> Lines<'a> {
        let words = context.words;
        let asked = words.word("people-find", self.what.code());
        let found = finder.view(words, &asked, |hit| self.beside(hit));
        let mut lines: Lines<'a> = column![found.map(Message::Finder)].spacing(space::M);
        let nobody = finder.searched() && finder.shown().next().is_none();
        if nobody {
            lines = lines.push(text::small(words.word("people-none", self.what.code())));
        }
        if self.what == What::Guardian {
            let new = tr!(words, "people-new");
            lines = lines.push(match nobody {
                true => primary(new, Message::New),
                false => link(new, Message::New),
            });
        }
        if self.what == What::Sibling && !self.likely.is_empty() {
            lines = lines.push(self.proposed(words));
        }
        lines
    }

    /// What stands beside a hit, to tell people apart.
    fn beside(&self, hit: &Hit) -> String {
        match hit.found {
            Found::Guardian(_) => {
                let names = hit.youths.iter().filter_map(|id| self.names.get(id));
                names.cloned().collect::<Vec<_>>().join(", ")
            }
            Found::Youth(_) => hit.born.map(|born| born.to_string()).unwrap_or_default(),
            Found::Partner(_) | Found::School(_) | Found::Case(_) => {
                hit.place.clone().unwrap_or_default()
            }
        }
    }

    /// Who may be brothers and sisters.
    fn proposed<'a>(&'a self, words: &Words) -> Lines<'a> {
        let mut lines: Lines<'a> =
            column![text::label(tr!(words, "people-likely"))].spacing(space::XS);
        for (youth, why) in &self.likely {
            let why = match why {
                youths::Likeness::Guardian => tr!(words, "people-likely-guardian"),
                youths::Likeness::Address => tr!(words, "people-likely-address"),
            };
            lines = lines.push(
                row![
                    link(youth.name.full(), Message::Link(youth.id)),
                    text::small(format!("{} · {why}", youth.born)),
                ]
                .spacing(space::S)
                .align_y(Alignment::Center),
            );
        }
        lines
    }
}
