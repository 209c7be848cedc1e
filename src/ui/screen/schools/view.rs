//! How the list of schools looks: what is sought, those of the work area or all, and the table.

use iced::widget::{column, row};

use super::{Message, SEARCH, Schools};
use crate::domain::id::SchoolId;
use crate::domain::municipality::SchoolTypes;
use crate::i18n::{Words, tr};
use crate::ui::context::Context;
use crate::ui::curtain;
use crate::ui::icon::Icon;
use crate::ui::widget::table::{self, Head, Sorting, Width};
use crate::ui::widget::{
    band, button, chip, empty, line, listed, modal, primary, search, secondary,
};
use crate::ui::{Element, kept, space, text};

/// The width of the form.
const WIDTH: f32 = 780.0;

/// The whole screen.
pub(super) fn screen<'a>(screen: &'a Schools, context: &Context<'a>) -> Element<'a, Message> {
    let words = context.words;
    let count = number(screen.ids.len());
    // How many there are stands with the choice, where there is one.
    let beside = screen.area.is_none() && screen.area_known && screen.found.is_some();
    let beside = beside.then(|| text::small(tr!(words, "schools-count", count = count)).into());
    let search = search(
        SEARCH,
        (
            tr!(words, "schools-search"),
            tr!(words, "schools-search-short"),
        ),
        &screen.search,
        context.single(),
        Message::Typed,
        Message::Enter,
    );
    let add = button(
        Icon::Plus,
        tr!(words, "school-new"),
        Some("N"),
        Message::Add,
    );
    let head = band(
        tr!(words, "schools-title"),
        None,
        context.alone(beside).into_iter().collect(),
        context
            .alone(Some(vec![search, add.into()]))
            .unwrap_or_default(),
    );
    let strip = context.alone(screen.kept.as_ref()).map(|one| {
        let form = tr!(words, "school-new");
        kept::strip(one, form, Message::Add, Message::Drop, context)
    });
    let above = strip.into_iter().chain(areas(screen, context)).collect();
    let body = listed(above, screen.body(context), None, context.low());
    let whole = column![head, body];
    let form = context.alone(screen.form.as_ref()).map(|form| {
        let title = tr!(words, "school-new");
        form.view(title, WIDTH, Vec::new(), context, Message::Form)
    });
    modal(whole, form)
}

/// Those of the work area or all of them, each with how many there are.
fn areas<'a>(screen: &Schools, context: &Context<'a>) -> Option<Element<'a, Message>> {
    let words = context.words;
    let (own, all) = context.alone(screen.counts())?;
    let own = tr!(words, "schools-of-area", count = number(own));
    let all = tr!(words, "schools-all", count = number(all));
    let chips = row![
        chip(own, !screen.every, Message::Every(false)),
        chip(all, screen.every, Message::Every(true)),
    ];
    Some(chips.spacing(space::S).into())
}

fn number(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

impl Schools {
    fn body<'a>(&'a self, context: &Context<'a>) -> Element<'a, Message> {
        let words = context.words;
        if context.curtain {
            return curtain::drawn(words);
        }
        let Some(found) = self.found.as_ref().filter(|_| self.area_known) else {
            return text::small("").into();
        };
        if !self.ids.is_empty() {
            return self.rows(context);
        }
        if !found.is_empty() {
            let all = tr!(words, "schools-all", count = number(found.len()));
            let all = secondary(all, Message::Every(true));
            return empty(
                tr!(words, "schools-none-of-area"),
                tr!(words, "schools-none-of-area-do"),
                Some(all.into()),
            );
        }
        if self.search.trim().is_empty() {
            let go = primary(tr!(words, "schools-to-exchange"), Message::Exchange);
            return empty(
                tr!(words, "schools-none"),
                tr!(words, "schools-none-do"),
                Some(go.into()),
            );
        }
        empty(
            tr!(words, "search-nothing"),
            tr!(words, "search-nothing-do"),
            None,
        )
    }

    fn rows<'a>(&'a self, context: &Context<'a>) -> Element<'a, Message> {
        let head = |key: &str, width| Head {
            label: context.words.word("schools-column", key),
            width,
            sort: Sorting::Never,
        };
        let mut heads = vec![
            head("name", Width::Share(5)),
            head("town", Width::Share(3)),
            head("open", Width::Fixed(120.0)),
        ];
        if !context.single() {
            heads.insert(1, head("key", Width::Fixed(96.0)));
            heads.insert(3, head("types", Width::Share(3)));
        }
        let lines = self.in_view().map(|(place, id)| table::Line {
            place,
            cells: self.cells(id, context),
            ticked: false,
        });
        table::table(
            &self.table,
            &heads,
            lines.collect(),
            self.ids.len(),
            None,
            Message::Table,
        )
    }

    fn cells<'a>(&'a self, id: SchoolId, context: &Context<'a>) -> Vec<Element<'a, Message>> {
        let Some(school) = self.known.get(&id) else {
            return Vec::new();
        };
        let open = self
            .open_cases
            .get(&id)
            .map_or_else(|| "–".to_owned(), usize::to_string);
        let mut cells: Vec<Element<'a, Message>> = vec![
            line(school.name.clone()).font(text::MEDIUM).into(),
            line(school.town.clone().unwrap_or_default()).into(),
            text::digits(open).into(),
        ];
        if !context.single() {
            cells.insert(1, text::digits(school.key.to_string()).into());
            cells.insert(3, line(kinds(school.types, context.words)).soft().into());
        }
        cells
    }
}

/// The kinds of education of a school, in words.
pub(in crate::ui::screen) fn kinds(types: SchoolTypes, words: &Words) -> String {
    let kinds: Vec<String> = types
        .iter()
        .map(|kind| words.word("school-type", kind.code()))
        .collect();
    kinds.join(", ")
}
