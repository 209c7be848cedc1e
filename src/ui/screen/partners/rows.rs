//! How the directory looks: what is sought, and those who are found in a table.

use iced::widget::{column, container, row};
use iced::{Alignment, Length};

use super::{Message, Partners, SEARCH, WIDTH};
use crate::domain::fold::fold;
use crate::domain::partner::Partner;
use crate::domain::time::{Date, dutch};
use crate::i18n::tr;
use crate::ui::context::Context;
use crate::ui::curtain;
use crate::ui::theme::{self, Tone};
use crate::ui::widget::table::{self, Action, Head, Sorting, Width};
use crate::ui::widget::{badge, band, copy, danger, empty, lead, line, modal, primary, search};
use crate::ui::{Element, kept, space, text};

/// What somebody is found by.
pub(super) fn text(partner: &Partner, context: &Context<'_>) -> String {
    let kind = partner.organisation_kind.code();
    let kind = context.words.word("organisation-kind", kind);
    let parts = [
        Some(&partner.name),
        partner.organisation.as_ref(),
        partner.phone.as_ref(),
        partner.email.as_ref(),
        Some(&kind),
    ];
    let folded: Vec<String> = parts.into_iter().flatten().map(|part| fold(part)).collect();
    folded.join(" ")
}

/// Whether somebody works there no more.
pub(super) fn has_ended(partner: &Partner, today: Date) -> bool {
    partner.until.is_some_and(|until| until < today)
}

/// The whole screen.
pub(super) fn screen<'a>(screen: &'a Partners, context: &Context<'a>) -> Element<'a, Message> {
    let words = context.words;
    let search = search(
        SEARCH,
        (
            tr!(words, "partners-search"),
            tr!(words, "partners-search-short"),
        ),
        &screen.search,
        context.single(),
        Message::Typed,
        Message::Table(Action::Open(screen.table.cursor())),
    );
    let add = lead(tr!(words, "partners-add"), "N", Message::Add);
    let head = band(
        tr!(words, "partners-title"),
        None,
        Vec::new(),
        context
            .alone(Some(vec![search, add.into()]))
            .unwrap_or_default(),
    );
    let strip = context.alone(screen.kept.as_ref()).map(|one| {
        let form = tr!(words, "partners-add");
        kept::strip(one, form, Message::Add, Message::Drop, context)
    });
    let body = column![]
        .push(strip)
        .push(body(screen, context))
        .spacing(space::L);
    let whole = column![
        head,
        container(body)
            .padding(space::XL)
            .width(Length::Fill)
            .height(Length::Fill)
    ];
    let form = context.alone(screen.form.as_ref()).map(|(id, form)| {
        let mut buttons: Vec<Element<'a, Message>> = Vec::new();
        if id.is_some() {
            let remove = form.unless_saving(Message::Remove);
            buttons.push(danger(tr!(words, "partners-remove"), remove).into());
        }
        let title = tr!(words, "partners-one");
        form.view(title, WIDTH, buttons, context, Message::Form)
    });
    modal(whole, form)
}

fn body<'a>(screen: &'a Partners, context: &Context<'a>) -> Element<'a, Message> {
    let words = context.words;
    if context.curtain {
        return curtain::drawn(words);
    }
    if screen.all.as_ref().is_none_or(Vec::is_empty) {
        let add = primary(tr!(words, "partners-add"), Message::Add);
        return empty(
            tr!(words, "partners-none"),
            tr!(words, "partners-none-do"),
            Some(add.into()),
        );
    }
    if screen.shown.is_empty() {
        return empty(
            tr!(words, "search-nothing"),
            tr!(words, "search-nothing-do"),
            None,
        );
    }
    let head = |key: &str, width| Head {
        label: words.word("partners-column", key),
        width,
        sort: Sorting::Never,
    };
    let mut heads = vec![
        head("name", Width::Share(4)),
        head("kind", Width::Share(3)),
        head("reached", Width::Share(3)),
    ];
    if !context.single() {
        heads.insert(1, head("organisation", Width::Share(4)));
    }
    let rows = screen.shown.len();
    let places = screen.table.window(rows);
    let lines = places.filter_map(|place| {
        Some(table::Line {
            place,
            cells: cells(screen.at_place(place)?, context),
            ticked: false,
        })
    });
    let lines = lines.collect();
    table::table(&screen.table, &heads, lines, rows, None, Message::Table)
}

fn cells<'a>(partner: &'a Partner, context: &Context<'a>) -> Vec<Element<'a, Message>> {
    let words = context.words;
    let ended = has_ended(partner, context.today);
    let name = line(partner.name.as_str()).font(text::MEDIUM);
    let organisation = line(partner.organisation.as_deref().unwrap_or_default());
    let (name, organisation) = match ended {
        true => (name.soft(), organisation.soft()),
        false => (name, organisation),
    };
    let kind = words.word("organisation-kind", partner.organisation_kind.code());
    let works = match partner.until {
        Some(_) if ended => Some(badge(tr!(words, "partners-ended"), Tone::Due)),
        Some(until) => {
            let until = tr!(words, "partners-until", day = dutch(until));
            Some(badge(until, Tone::Plain))
        }
        None => None,
    };
    let kind = row![badge(kind, Tone::Plain)].push(works).spacing(space::S);
    let way = partner.phone.as_ref().or(partner.email.as_ref());
    let way = way.map(|way| {
        row![
            text::digits(way.as_str()).style(theme::text::soft),
            copy(Message::Copy(way.clone()))
        ]
        .align_y(Alignment::Center)
    });
    let mut cells: Vec<Element<'a, Message>> =
        vec![name.into(), kind.into(), row![].push(way).into()];
    if !context.single() {
        cells.insert(1, organisation.into());
    }
    cells
}
