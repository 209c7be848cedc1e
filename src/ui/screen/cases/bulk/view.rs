//! How acts on many cases look: the bar in place of the filters, and the form over the list.

use iced::Alignment;
use iced::widget::{column, row};

use super::{Act, Bulk, DUE, FIRST, Half, Message};
use crate::i18n::{Words, tr};
use crate::ui::Element;
use crate::ui::context::Context;
use crate::ui::icon::Icon;
use crate::ui::screen::cases::selection::Selection;
use crate::ui::screen::draft;
use crate::ui::widget::{button, date_field, dialog, entry, lead, link, secondary};
use crate::ui::{space, text};

/// The bar that replaces the filters while cases are ticked. Nothing stands for: tick none.
pub(in crate::ui::screen::cases) fn bar<'a>(
    ticked: &Selection,
    context: &Context<'a>,
) -> Element<'a, Option<Message>> {
    let words = context.words;
    let act = |sign, act: Act| {
        let label = words.word("cases-bulk", act.code());
        let hint = (!context.single()).then_some(act.key());
        button(sign, label, hint, Some(Some(Message::Begin(act)))).height(30.0)
    };
    row![
        text::strong(ticked.said(words)),
        act(Icon::HandOver, Act::HandOver),
        act(Icon::Task, Act::Task),
        act(Icon::Tag, Act::Tag),
        act(Icon::Close, Act::Close),
        link(tr!(words, "cases-tick-none"), Some(None))
    ]
    .spacing(space::S)
    .align_y(Alignment::Center)
    .wrap()
    .vertical_spacing(space::XS)
    .into()
}

/// Says what somebody was in the middle of; the first is to go on with it, the other to drop it.
pub(in crate::ui::screen::cases) fn resume<'a, Outer: Clone + 'a>(
    half: &Half,
    go_on: Outer,
    drop: Outer,
    words: &Words,
) -> Element<'a, Outer> {
    let count = i64::try_from(half.cases().len()).unwrap_or(i64::MAX);
    let said = tr!(
        words,
        "cases-bulk-half",
        what = words.word("cases-bulk", half.act.code()),
        count = count,
        when = crate::clock::local(half.at)
    );
    draft::waiting(said, go_on, drop, words)
}

/// Draws the form.
pub(in crate::ui::screen::cases) fn view<'a>(
    form: &'a Bulk,
    ticked: &Selection,
    context: &Context<'a>,
) -> Element<'a, Message> {
    let words = context.words;
    let number = |count| i64::try_from(count).unwrap_or(i64::MAX);
    let count = number(ticked.count());
    let (title, inside) = match form.act {
        Act::HandOver => (
            tr!(words, "cases-bulk-hand-over-many", count = count),
            form.hand_over.view(context).map(Message::HandOver),
        ),
        Act::Task => (
            tr!(words, "cases-bulk-task-many", count = count),
            form.task(context),
        ),
        Act::Tag => (
            tr!(words, "cases-bulk-tag-many", count = count),
            form.tag(words),
        ),
        Act::Close => (
            tr!(words, "cases-bulk-close-many", count = count),
            form.close(context),
        ),
    };
    let closed = (ticked.closed() > 0).then(|| {
        let count = number(ticked.closed());
        text::small(match form.act {
            Act::Close => tr!(words, "cases-bulk-closed-stay", count = count),
            Act::HandOver | Act::Task | Act::Tag => {
                tr!(words, "cases-bulk-closed-too", count = count)
            }
        })
    });
    let whole = column![inside].push(closed).spacing(space::M);
    let later = secondary(tr!(words, "dossier-later"), Message::Cancel);
    let act = lead(tr!(words, "cases-bulk-do"), "Ctrl S", Message::Do);
    let buttons = vec![later.into(), act.into()];
    dialog(title, 520.0, whole, buttons, Message::Cancel)
}

impl Bulk {
    fn task<'a>(&'a self, context: &Context<'a>) -> Element<'a, Message> {
        let words = context.words;
        let title = entry(
            words,
            FIRST,
            tr!(words, "cases-bulk-what"),
            "",
            &self.title,
            Message::Title,
            Some(Message::Do),
        );
        let due = date_field(
            words,
            DUE,
            tr!(words, "cases-bulk-due"),
            &self.due,
            self.calendar,
            context.today,
            Message::Due,
            Some(Message::Do),
        );
        column![title, due].spacing(space::M).into()
    }

    fn tag<'a>(&'a self, words: &Words) -> Element<'a, Message> {
        entry(
            words,
            FIRST,
            tr!(words, "cases-bulk-tag-name"),
            "",
            &self.tag,
            Message::Tag,
            Some(Message::Do),
        )
    }
}
