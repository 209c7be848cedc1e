//! How the page of a case is laid out: three columns, two, or one, by the room there is.

use iced::widget::{Column, column, container, row, scrollable};
use iced::{Length, Padding};

use super::act::Act;
use super::person::Lines;
use super::{Begin, CaseScreen, Message, Shown};
use super::{kind, person, side, timeline};
use crate::i18n::tr;
use crate::service::cases::CasePage;
use crate::ui::context::Context;
use crate::ui::icon::Icon;
use crate::ui::theme::Tone;
use crate::ui::widget::{
    badge, band, button, card, drop_target, empty, link, modal, notice, primary, secondary,
};
use crate::ui::{Element, space, text, theme};

/// Beside the sidebar, this much makes room for three columns.
const THREE: f32 = 1000.0;
/// The widths of the columns beside the middle one.
const LEFT: f32 = 286.0;
const RIGHT: f32 = 274.0;

/// Draws the screen.
pub(super) fn screen<'a>(screen: &'a CaseScreen, context: &Context<'a>) -> Element<'a, Message> {
    let words = context.words;
    let back = secondary(tr!(words, "dossier-back"), Message::Back);
    let page = match &screen.shown {
        Shown::Page(page) => page,
        Shown::Reading => {
            let head = band("", Some(Message::Back), Vec::new(), Vec::new());
            return column![head].into();
        }
        Shown::Gone => {
            let why = empty(
                tr!(words, "dossier-gone"),
                tr!(words, "dossier-gone-do"),
                Some(back.into()),
            );
            return without(why);
        }
        Shown::Failed(fault) => {
            let shown = fault.explain(words);
            let why = empty(shown.message, shown.advice, Some(back.into()));
            return without(why);
        }
    };
    let body = container(columns(screen, page, context))
        .width(Length::Fill)
        .height(Length::Fill);
    let whole = column![head(page, context), body];
    let over = screen.dialog.as_ref();
    let over = over.map(|dialog| dialog.view(context).map(Message::Dialog));
    let takes = over.is_none().then_some(Message::Dropped);
    drop_target(modal(whole, over), takes)
}

/// A page on which there is no case.
fn without<'a>(why: Element<'a, Message>) -> Element<'a, Message> {
    column![band("", Some(Message::Back), Vec::new(), Vec::new()), why].into()
}

fn head<'a>(page: &'a CasePage, context: &Context<'a>) -> Element<'a, Message> {
    let words = context.words;
    let tone = if page.case.closed.is_some() {
        Tone::Plain
    } else {
        Tone::Due
    };
    let roomy = context.width >= THREE;
    let mut beside = vec![badge(page.case.number.to_string(), Tone::Plain)];
    if !context.single() {
        beside.insert(0, badge(kind(page, words), tone));
    }
    let mut actions: Vec<Element<'a, Message>> = Vec::new();
    if context.single() {
        let icon = |sign, begin| crate::ui::widget::icon_button(sign, Message::Begin(begin)).into();
        actions.extend([icon(Icon::Note, Begin::Note), icon(Icon::Task, Begin::Task)]);
    } else {
        actions.push(
            button(
                Icon::Note,
                tr!(words, "dossier-note"),
                Some("N"),
                Message::Begin(Begin::Note),
            )
            .into(),
        );
        actions.push(
            button(
                Icon::Task,
                tr!(words, "dossier-task"),
                Some("T"),
                Message::Begin(Begin::Task),
            )
            .into(),
        );
    }
    if roomy {
        actions.extend(timeline::acts(page, words));
    }
    actions.extend(next(page, context));
    let name = person::whole(&page.youth.name, words);
    band(name, Some(Message::Back), beside, actions)
}

/// The one next step: the open task that is due first; where there is none, a task is to be made.
fn next<'a>(page: &'a CasePage, context: &Context<'a>) -> Option<Element<'a, Message>> {
    let words = context.words;
    if page.case.closed.is_some() || context.single() {
        return None;
    }
    let task = page.tasks.iter().find(|task| task.done_on.is_none());
    let (label, message) = match task {
        Some(task) => {
            let step = short(&task.title);
            (
                tr!(words, "dossier-next", step = step),
                Message::Do(Act::Finish(task.id)),
            )
        }
        None => (tr!(words, "dossier-note"), Message::Begin(Begin::Note)),
    };
    task.is_some().then(|| primary(label, message).into())
}

/// The beginning of a title, where all of it has no room.
fn short(title: &str) -> String {
    const ROOM: usize = 22;
    if title.chars().count() <= ROOM {
        return title.to_owned();
    }
    let start: String = title.chars().take(ROOM).collect();
    format!("{}…", start.trim_end())
}

fn columns<'a>(
    screen: &'a CaseScreen,
    page: &'a CasePage,
    context: &Context<'a>,
) -> Element<'a, Message> {
    let left = || person::cards(screen, page, context);
    let right = || side::cards(screen, page, context);
    if context.width >= THREE {
        return row![
            scrolled(left(), Length::Fixed(LEFT + space::XL), Edge::Left),
            scrolled(middle(screen, page, context), Length::Fill, Edge::None),
            scrolled(right(), Length::Fixed(RIGHT + space::XL), Edge::Right),
        ]
        .into();
    }
    if !context.single() {
        let beside = right().into_iter().chain(left()).collect();
        return row![
            scrolled(middle(screen, page, context), Length::Fill, Edge::Left),
            scrolled(beside, Length::Fixed(RIGHT + space::XL), Edge::Right),
        ]
        .into();
    }
    let all = middle(screen, page, context)
        .into_iter()
        .chain(right())
        .chain(left())
        .collect();
    scrolled(all, Length::Fill, Edge::Both)
}

/// At which edges of the screen a column stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Edge {
    Left,
    None,
    Right,
    Both,
}

/// A column of cards that scrolls by itself: facts stay in sight while one reads on.
fn scrolled<'a>(
    cards: Vec<Element<'a, Message>>,
    width: Length,
    edge: Edge,
) -> Element<'a, Message> {
    let left = matches!(edge, Edge::Left | Edge::Both);
    let right = matches!(edge, Edge::Right | Edge::Both);
    let inside = Column::with_children(cards).spacing(space::L);
    let padded = container(inside).padding(Padding {
        top: space::L,
        right: if right { space::XL } else { space::S },
        bottom: space::XL,
        left: if left { space::XL } else { space::S },
    });
    scrollable(padded).width(width).height(Length::Fill).into()
}

fn middle<'a>(
    screen: &'a CaseScreen,
    page: &'a CasePage,
    context: &Context<'a>,
) -> Vec<Element<'a, Message>> {
    let words = context.words;
    let mut cards = Vec::new();
    if screen.note_open {
        let form = screen.note.view(context).map(Message::Note);
        cards.push(card(tr!(words, "dossier-note-new-title"), form));
    }
    let change = link(
        tr!(words, "dossier-facts-change"),
        Message::Begin(Begin::Facts),
    );
    let mut acts = row![change]
        .spacing(space::M)
        .align_y(iced::Alignment::Center);
    if context.width < THREE {
        for act in timeline::acts(page, words) {
            acts = acts.push(act);
        }
    }
    cards.push(timeline::status(page, Some(acts.wrap().into()), context));
    cards.push(timeline::timeline(screen, page, context));
    cards.push(timeline::history(screen, page, context));
    cards
}

#[cfg(test)]
mod tests {
    use super::short;

    #[test]
    fn a_long_title_is_cut_between_letters() {
        assert_eq!(short("Ouders bellen"), "Ouders bellen");
        assert_eq!(
            short("Verzuimoverzicht opvragen bij school"),
            "Verzuimoverzicht opvra…"
        );
        assert_eq!(short(&"é".repeat(40)).chars().count(), 23);
    }
}
