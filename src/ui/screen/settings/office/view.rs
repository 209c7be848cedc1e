//! Draws the officers, the work area and the region, each with its form where that is open.

use iced::widget::{column, row};
use iced::{Alignment, Length};

use super::{Edit, Message, OfficePart, What};
use crate::clock;
use crate::domain::municipality::{AreaPart, HolidayRegion, WorkArea};
use crate::domain::officer::Officer;
use crate::domain::time;
use crate::i18n::{Words, tr};
use crate::ui::Element;
use crate::ui::context::Context;
use crate::ui::icon::Icon;
use crate::ui::theme::Tone;
use crate::ui::widget::{
    button, card, chip, hairline, labelled, lead, line, link, notice, secondary,
};
use crate::ui::{kept, space, text};

impl OfficePart {
    /// Draws the officers.
    pub(in crate::ui::screen::settings) fn officers<'a>(
        &'a self,
        context: &Context<'a>,
    ) -> Element<'a, Message> {
        let words = context.words;
        let mut all = column![].spacing(space::M);
        let opened = self.open.as_ref().map(|open| open.edit.what());
        for officer in context.officers {
            let what = What::Officer(Some(officer.id));
            all = all.push(named(officer, words));
            if opened == Some(what) {
                all = all.push(self.form(context));
            }
            all = all.push(hairline());
        }
        let new = What::Officer(None);
        let last = match opened == Some(new) {
            true => self.form(context),
            false => button(
                Icon::Plus,
                tr!(words, "settings-officer-add"),
                None,
                Message::Open(new),
            )
            .into(),
        };
        card(tr!(words, "settings-officers"), all.push(last))
    }

    /// Draws the work area and the region.
    pub(in crate::ui::screen::settings) fn area<'a>(
        &'a self,
        context: &Context<'a>,
    ) -> Element<'a, Message> {
        let words = context.words;
        let Some(office) = &self.office else {
            return card(tr!(words, "settings-area"), text::body(""));
        };
        let open = self.open.as_ref().map(|open| open.edit.what());
        let inside: Element<'a, Message> = match open {
            Some(What::Area) => self.form(context),
            Some(What::Officer(_)) | None => parts(&office.work_area, context),
        };
        let mut regions = row![].spacing(space::S);
        for region in HolidayRegion::ALL {
            let word = words.word("holiday-region", region.code());
            let chosen = office.settings.region == Some(*region);
            regions = regions.push(chip(word, chosen, Message::Region(*region)));
        }
        let region = labelled(tr!(words, "first-run-region"), regions);
        let whole = column![inside, region].spacing(space::L);
        card(tr!(words, "settings-area"), whole)
    }

    /// The form that is open.
    fn form<'a>(&'a self, context: &Context<'a>) -> Element<'a, Message> {
        let words = context.words;
        let Some(open) = &self.open else {
            return text::body("").into();
        };
        let dated = (context.single(), context.today);
        let fields = match &open.edit {
            Edit::Officer(_, form) => form.full(words, dated, Message::Officer, Message::Save),
            Edit::Area(form) => form.view(words, Some(dated), Message::Area, Message::Save),
        };
        let kept = open.kept.map(|at| {
            let said = tr!(words, "settings-kept", at = clock::local(at));
            let discard = link(tr!(words, "settings-kept-discard"), Message::Discard);
            column![notice(Tone::Primary, said, ""), discard].spacing(space::XS)
        });
        let buttons = row![
            lead(tr!(words, "save"), "Ctrl S", Message::Save),
            secondary(tr!(words, "cancel"), Message::Cancel),
        ];
        let aside = open.aside.as_ref().map(|aside| {
            let (take, drop) = (Message::TakeAside, Message::DropAside);
            kept::aside(aside, take, drop, context)
        });
        column![]
            .push(aside)
            .push(kept)
            .push(fields)
            .push(buttons.spacing(space::S))
            .spacing(space::M)
            .into()
    }
}

/// An officer on one line, with what is to be known of him.
fn named<'a>(officer: &Officer, words: &Words) -> Element<'a, Message> {
    let mut about = vec![words.word("officer-function", officer.function.code())];
    if let Some(number) = &officer.boa_number {
        about.push(tr!(words, "settings-officer-boa", number = number.as_str()));
    }
    if let Some(until) = officer.until {
        let until = time::dutch(until);
        about.push(tr!(words, "settings-officer-until", until = until));
    }
    let names = column![
        line(officer.name.clone()).font(text::SEMIBOLD),
        line(about.join(" · ")).soft(),
    ];
    let open = Message::Open(What::Officer(Some(officer.id)));
    row![
        names.width(Length::Fill),
        secondary(tr!(words, "settings-change"), open)
    ]
    .spacing(space::M)
    .align_y(Alignment::Center)
    .into()
}

/// The work area as it stands.
fn parts<'a>(area: &WorkArea, context: &Context<'a>) -> Element<'a, Message> {
    let words = context.words;
    let mut all = column![].spacing(space::S);
    if area.parts.is_empty() {
        all = all.push(text::small(tr!(words, "settings-area-none")));
    }
    for part in &area.parts {
        all = all.push(row![
            line(context.municipality(part.municipality)).font(text::MEDIUM),
            line(types(part, words)).soft(),
        ]);
    }
    let change = secondary(tr!(words, "settings-change"), Message::Open(What::Area));
    all.push(change).into()
}

/// The kinds of school of a part, and its last day.
fn types(part: &AreaPart, words: &Words) -> String {
    let named = part.types.iter();
    let named = named.map(|kind| words.word("school-type", kind.code()));
    let mut types = match part.types == crate::domain::municipality::SchoolTypes::ALL {
        true => tr!(words, "setup-area-all"),
        false => named.collect::<Vec<_>>().join(", "),
    };
    if let Some(until) = part.until {
        let until = tr!(words, "settings-officer-until", until = time::dutch(until));
        types = format!("{types} · {until}");
    }
    types
}
