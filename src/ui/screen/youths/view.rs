//! How the list of youths looks: what is sought and filtered, and the table.

use iced::Length;
use iced::widget::{column, container};

use super::column::{cell, columns, head};
use super::{Message, SEARCH, Youths, filter};
use crate::i18n::{Words, tr};
use crate::service::youths::list::Filter;
use crate::ui::context::{Context, Target};
use crate::ui::curtain;
use crate::ui::widget::table::{self, Head};
use crate::ui::widget::{band, empty, look_up, primary, secondary};
use crate::ui::{Element, space, text};

/// The whole screen.
pub(super) fn screen<'a>(screen: &'a Youths, context: &Context<'a>) -> Element<'a, Message> {
    let words = context.words;
    let search = look_up(
        SEARCH,
        &tr!(words, "youths-search"),
        &screen.search,
        Message::Typed,
        Some(Message::Enter),
    );
    let search = container(search).width(if context.single() { 180 } else { 320 });
    let count = (!context.curtain).then(|| text::small(screen.count(words)));
    let head = band(
        words.word("command", "youths"),
        None,
        count.into_iter().map(Element::from).collect(),
        context
            .alone(Some(Element::from(search)))
            .into_iter()
            .collect(),
    );
    let filters = screen.rows.as_ref().filter(|_| !context.curtain);
    let filters = filters.map(|_| filter::bar(&screen.choices, &screen.asked.filter, context));
    let body = column![]
        .push(filters)
        .push(screen.body(context))
        .push((!context.single()).then(|| text::small(tr!(words, "youths-keys"))))
        .spacing(space::M);
    column![
        head,
        container(body)
            .padding(space::XL)
            .width(Length::Fill)
            .height(Length::Fill)
    ]
    .into()
}

impl Youths {
    fn count(&self, words: &Words) -> String {
        let number = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
        if self.asked.filter != Filter::default() {
            return tr!(words, "youths-count", count = number(self.shown.len()));
        }
        match (&self.found, &self.all) {
            (Some(found), _) if found.near && !found.ids.is_empty() => tr!(words, "search-near"),
            (Some(found), _) => tr!(words, "search-count", count = number(found.count)),
            (None, Some(all)) => tr!(words, "youths-count", count = number(all.len())),
            (None, None) => String::new(),
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
        if self.asked.filter != Filter::default() {
            let clear = Message::Filter(Filter::default());
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
