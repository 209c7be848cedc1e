//! How the page of a youth is laid out: three columns, two, or one, by the room there is.

use iced::Length;
use iced::widget::{Column, column, container, row, scrollable};

use super::{Message, YouthScreen, cards, people};
use crate::i18n::tr;
use crate::service::drafts::Kept;
use crate::service::youths::YouthPage;
use crate::ui::context::{Context, Target};
use crate::ui::kept::strip;
use crate::ui::people::{Form, What};
use crate::ui::theme::Theme;
use crate::ui::widget::{band, empty, lead, modal};
use crate::ui::{Element, space, text};

/// Under this width the page has two columns instead of three.
const TWO: f32 = 1000.0;

/// Draws the screen.
pub(super) fn screen<'a>(screen: &'a YouthScreen, context: &Context<'a>) -> Element<'a, Message> {
    let words = context.words;
    let form = screen.form.as_ref().filter(|_| !context.curtain);
    let form = form.map(|form| Form::view(form, screen.gone, context).map(Message::Form));
    let Some(page) = &screen.page else {
        let head = band(String::new(), Some(Message::Back), Vec::new(), Vec::new());
        let why = match screen.gone {
            true => tr!(words, "youth-gone"),
            false => tr!(words, "today-reading"),
        };
        return modal(column![head, empty(why, String::new(), None)], form);
    };
    let new = Message::Go(Target::NewCase(Some(screen.id)));
    let head = band(
        super::super::case::whole(&page.youth.name, words),
        Some(Message::Back),
        cards::badges(page, context),
        vec![lead(tr!(words, "cases-new"), "N", new).into()],
    );
    let mut inside: Column<'a, Message, Theme, iced::Renderer> = Column::new().spacing(space::L);
    if !context.curtain {
        for kept in &screen.kept {
            inside = inside.push(kept_notice(kept, context));
        }
    }
    inside = inside.push(columns(screen, page, context));
    if !context.single() && !context.curtain {
        inside = inside.push(text::small(tr!(words, "people-keys")));
    }
    let body = scrollable(container(inside).padding(space::XL)).height(Length::Fill);
    modal(column![head, body], form)
}

/// A form that was closed before it was saved.
fn kept_notice<'a>(kept: &'a Kept, context: &Context<'a>) -> Option<Element<'a, Message>> {
    let what = What::of_kept(&kept.form, kept.record)?;
    let form = context.words.word("people-form", what.code());
    let drop = Message::Drop(kept.form.clone(), kept.record);
    Some(strip(kept, form, Message::Open(what), drop, context))
}

fn columns<'a>(
    screen: &'a YouthScreen,
    page: &'a YouthPage,
    context: &Context<'a>,
) -> Element<'a, Message> {
    let stack = |cards: Vec<Element<'a, Message>>| -> Column<'a, Message, Theme> {
        Column::with_children(cards).spacing(space::L)
    };
    let who = stack(vec![
        cards::who(page, screen.shown, context),
        people::addresses(screen, page, context),
    ]);
    let work = stack(vec![
        cards::cases(page, context),
        cards::career(page, context),
        cards::diplomas(page, context),
    ]);
    let people = stack(vec![
        people::guardians(screen, page, context),
        people::siblings(page, context),
        cards::history(&screen.history, context),
    ]);
    if context.single() {
        return column![who, work, people].spacing(space::L).into();
    }
    if context.width < TWO {
        let beside = column![work, people].spacing(space::L);
        return row![
            who.width(Length::FillPortion(2)),
            beside.width(Length::FillPortion(3))
        ]
        .spacing(space::L)
        .into();
    }
    row![
        who.width(Length::FillPortion(5)),
        work.width(Length::FillPortion(7)),
        people.width(Length::FillPortion(6))
    ]
    .spacing(space::L)
    .into()
}
