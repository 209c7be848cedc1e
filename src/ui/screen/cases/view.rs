//! How the list of cases looks: what is sought, how it is filtered, the table, and what lies over
//! it.

use iced::widget::column;

use super::{Cases, Message, SEARCH, bulk, filter, saved, table};
use crate::i18n::tr;
use crate::ui::context::Context;
use crate::ui::curtain;
use crate::ui::widget::{band, empty, listed, modal, primary, search, secondary};
use crate::ui::{Element, kept, text};

/// The whole screen.
pub(super) fn screen<'a>(screen: &'a Cases, context: &Context<'a>) -> Element<'a, Message> {
    let words = context.words;
    let number = |count| i64::try_from(count).unwrap_or(i64::MAX);
    let (count, all) = (number(screen.count), number(context.list.len()));
    let beside = text::small(tr!(words, "cases-of", count = count, all = all));
    let search = search(
        SEARCH,
        (tr!(words, "cases-search"), tr!(words, "cases-search-short")),
        &screen.search,
        context.single(),
        Message::Typed,
        Message::Enter,
    );
    let new = primary(tr!(words, "cases-new"), Message::New);
    let actions = context.alone(Some(search)).into_iter();
    let head = band(
        tr!(words, "cases-title"),
        None,
        context
            .alone(Some(Element::from(beside)))
            .into_iter()
            .collect(),
        actions.chain([new.into()]).collect(),
    );
    // Under the curtain nothing is done with cases that are not seen.
    let none = screen.ticked.is_empty() || context.curtain;
    let bar = if none {
        filter::bar(screen, context)
    } else {
        bulk::bar(&screen.ticked, context).map(|message| match message {
            Some(message) => Message::Bulk(message),
            None => Message::Untick,
        })
    };
    let half = context.alone(screen.half.as_ref());
    let half = half.map(|half| bulk::resume(half, Message::Resume, Message::DropHalf, words));
    let keys = match none {
        true => tr!(words, "cases-keys"),
        false => tr!(words, "cases-keys-ticked"),
    };
    // Views, tags and schools may bear a name, or lead to one.
    let mut above = match context.curtain {
        true => Vec::new(),
        false => vec![saved::chips(screen, context), bar],
    };
    above.extend(half);
    let put_aside = context.alone(screen.aside.as_ref());
    let (take, drop) = (Message::TakeAside, Message::DropAside);
    above.extend(put_aside.map(|one| kept::aside(one, take, drop, context)));
    let keys = (!context.single()).then(|| text::small(keys).into());
    let body = listed(above, rows(screen, context), keys, context.low());
    let whole = column![head, body];
    modal(whole, dialog(screen, context))
}

/// The table, or why there is none.
fn rows<'a>(screen: &'a Cases, context: &Context<'a>) -> Element<'a, Message> {
    let words = context.words;
    if context.curtain {
        return curtain::drawn(words);
    }
    if context.list.is_empty() {
        let new = primary(tr!(words, "cases-new"), Message::New);
        return empty(
            tr!(words, "cases-none"),
            tr!(words, "cases-none-do"),
            Some(new.into()),
        );
    }
    if screen.count == 0 {
        let all = secondary(tr!(words, "cases-everything"), Message::Everything);
        return empty(
            tr!(words, "cases-nothing"),
            tr!(words, "cases-nothing-do"),
            Some(all.into()),
        );
    }
    table::view(screen, context)
}

fn dialog<'a>(screen: &'a Cases, context: &Context<'a>) -> Option<Element<'a, Message>> {
    if let Some(naming) = context.alone(screen.naming.as_ref()) {
        return Some(naming.view(context));
    }
    let form = context.alone(screen.bulk.as_ref())?;
    Some(bulk::view(form, &screen.ticked, context).map(Message::Bulk))
}
