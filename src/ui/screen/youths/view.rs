//! How the list of youths looks: what is sought and filtered, and the table.

use iced::widget::column;

use super::column::{cell, columns, head};
use super::{Message, SEARCH, Youths, filter};
use crate::i18n::{Words, tr};
use crate::ui::context::{Context, Target};
use crate::ui::curtain;
use crate::ui::widget::table::{self, Head};
use crate::ui::widget::{band, empty, listed, primary, search, secondary};
use crate::ui::{Element, text};

/// The whole screen.
pub(super) fn screen<'a>(screen: &'a Youths, context: &Context<'a>) -> Element<'a, Message> {
    let words = context.words;
    let search = search(
        SEARCH,
        (
            tr!(words, "youths-search"),
            tr!(words, "youths-search-short"),
        ),
        &screen.search,
        context.single(),
        Message::Typed,
        Message::Enter,
    );
    // He is looked for first, so that nobody is added twice.
    let add = primary(tr!(words, "youths-add"), Message::Go(Target::NewCase(None)));
    let count = (!context.curtain).then(|| text::small(screen.count(words)));
    let head = band(
        words.word("command", "youths"),
        None,
        count.into_iter().map(Element::from).collect(),
        context
            .alone(Some(search))
            .into_iter()
            .chain([add.into()])
            .collect(),
    );
    let filters = screen.rows.as_ref().filter(|_| !context.curtain);
    let filters = filters.map(|_| filter::bar(screen, context));
    let keys = (!context.single()).then(|| text::small(tr!(words, "youths-keys")).into());
    let above = filters.into_iter().collect();
    let body = listed(above, screen.body(context), keys, context.low());
    column![head, body].into()
}

impl Youths {
    fn count(&self, words: &Words) -> String {
        let number = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
        let count = number(self.shown.len());
        match &self.found {
            Some(found) if found.near && count > 0 => tr!(words, "search-near"),
            Some(_) if self.asked.is_plain(self.work()) => {
                tr!(words, "search-count", count = count)
            }
            Some(_) | None if self.all.is_some() => tr!(words, "youths-count", count = count),
            Some(_) | None => String::new(),
        }
    }

    fn body<'a>(&'a self, context: &Context<'a>) -> Element<'a, Message> {
        let words = context.words;
        if context.curtain {
            return curtain::drawn(words);
        }
        if self.all.is_none() {
            return empty(tr!(words, "today-reading"), String::new(), None);
        }
        if !self.ids().is_empty() {
            return self.rows(context);
        }
        if let Some((label, all)) = filter::every_age(self, context) {
            return empty(
                tr!(words, "youths-none-of-age"),
                tr!(words, "youths-none-of-age-do"),
                Some(secondary(label, all).into()),
            );
        }
        if self.asked.filter != self.usual() {
            let clear = Message::Filter(self.usual());
            let clear = secondary(tr!(words, "youths-filter-clear"), clear);
            let none = tr!(words, "youths-filter-none");
            return empty(
                none,
                tr!(words, "youths-filter-none-do"),
                Some(clear.into()),
            );
        }
        if self.found.is_some() {
            return empty(
                tr!(words, "search-nothing"),
                tr!(words, "search-nothing-do"),
                None,
            );
        }
        let go = primary(
            words.word("command", "exchange"),
            Message::Go(Target::Exchange),
        );
        empty(
            tr!(words, "youths-none"),
            tr!(words, "youths-none-do"),
            Some(go.into()),
        )
    }

    fn rows<'a>(&'a self, context: &Context<'a>) -> Element<'a, Message> {
        let columns = columns(context.width);
        let heads: Vec<Head> = columns
            .iter()
            .map(|shown| head(*shown, self.asked, context.words))
            .collect();
        let ids = self.ids();
        let lines = self
            .table
            .window(ids.len())
            .filter_map(|place| Some((place, ids.get(place)?)))
            .map(|(place, id)| table::Line {
                place,
                cells: columns
                    .iter()
                    .map(|shown| match self.lines.get(id) {
                        Some(line) => cell(*shown, line, context),
                        None => text::body("").into(),
                    })
                    .collect(),
                ticked: false,
            })
            .collect();
        table::table(&self.table, &heads, lines, ids.len(), None, Message::Table)
    }
}
