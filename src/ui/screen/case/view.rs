//! How the page of a case is laid out: three columns, two, or one, by the room there is.

use iced::widget::scrollable::{Direction, Scrollbar};
use iced::widget::{Column, Scrollable, column, container, row, scrollable};
use iced::{Length, Padding};

use super::dialog::Dialog;
use super::{Begin, CaseScreen, Message, Shown};
use super::{kind, letters, note, person, side, task, timeline};
use crate::clock;
use crate::i18n::{Words, tr};
use crate::service::cases::CasePage;
use crate::ui::context::{Context, Target};
use crate::ui::icon::Icon;
use crate::ui::screen::draft;
use crate::ui::theme::{Theme, Tone};
use crate::ui::widget::{
    badge, band, button, card, drop_target, empty, lead, link, modal, primary,
};
use crate::ui::{Element, space, text};

/// Beside the sidebar, this much makes room for three columns.
const THREE: f32 = 1000.0;
/// The widths of the columns beside the middle one.
const LEFT: f32 = 286.0;
const RIGHT: f32 = 274.0;

/// The column with the forms: what begins there is brought into sight.
pub(super) const MIDDLE: &str = "dossier-middle";

/// Draws the screen.
pub(super) fn screen<'a>(screen: &'a CaseScreen, context: &Context<'a>) -> Element<'a, Message> {
    let words = context.words;
    let back = primary(tr!(words, "dossier-gone-list"), Message::Go(Target::Cases));
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
            // What is half typed stays in sight, though it cannot be saved.
            let base = without(column![why].push(unsaved(screen, context)).into());
            return modal(base, person_form(screen, true, context));
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
    let veiled = screen.is_veiled(context);
    let free = screen.dialog.is_none() && screen.person.is_none() && !veiled;
    let takes = free.then_some(Message::Dropped);
    let hides = |dialog: &Dialog| veiled || context.curtain && dialog.is_of_others();
    let over = screen.dialog.as_ref().filter(|dialog| !hides(dialog));
    let over = over.map(|dialog| {
        dialog
            .view(screen.aside.as_ref(), context)
            .map(Message::Dialog)
    });
    let over = over.or_else(|| person_form(screen, false, context));
    drop_target(
        modal(column![head(screen, page, context), body], over),
        takes,
    )
}

/// The form about the youth and what stands around him. It waits while a parent looks along.
fn person_form<'a>(
    screen: &'a CaseScreen,
    gone: bool,
    context: &Context<'a>,
) -> Option<Element<'a, Message>> {
    let form = context.alone(screen.person.as_ref())?;
    Some(form.view(gone, context).map(Message::Person))
}

/// What was being typed for a case that has gone: it can be taken along.
fn unsaved<'a>(screen: &'a CaseScreen, context: &Context<'a>) -> Option<Element<'a, Message>> {
    let words = context.words;
    // Whether the youth is protected nobody can look up any more.
    let typed = context.alone(screen.unsaved())?;
    let take = link(
        tr!(words, "dossier-unsaved-copy"),
        Message::Copy(typed.clone()),
    );
    let inside = column![text::body(typed), take].spacing(space::S);
    let shown = card(tr!(words, "dossier-unsaved"), inside);
    Some(container(shown).padding(space::XL).max_width(720).into())
}

/// A page on which there is no case.
fn without<'a>(why: Element<'a, Message>) -> Element<'a, Message> {
    column![band("", Some(Message::Back), Vec::new(), Vec::new()), why].into()
}

fn head<'a>(
    screen: &'a CaseScreen,
    page: &'a CasePage,
    context: &Context<'a>,
) -> Element<'a, Message> {
    let words = context.words;
    let tone = if page.case.closed.is_some() {
        Tone::Plain
    } else {
        Tone::Due
    };
    let mut beside = vec![badge(page.case.number.to_string(), Tone::Plain)];
    if !context.single() {
        beside.insert(0, badge(kind(page, words), tone));
    }
    let name = person::whole(&page.youth.name, words);
    let mut actions = Vec::new();
    if screen.is_veiled(context) {
        return band(name, Some(Message::Back), beside, actions);
    }
    if context.width >= THREE {
        actions.extend(timeline::acts(page, words));
        actions.extend(letter(page, context));
    }
    let (note, task) = (tr!(words, "dossier-note"), tr!(words, "dossier-task"));
    let (to_note, to_task) = (Message::Begin(Begin::Note), Message::Begin(Begin::Task));
    actions.push(button(Icon::Task, task, Some("T"), to_task).into());
    // One thing is loud: while a note is written, that is what writes it down.
    actions.push(match screen.note_open {
        true => button(Icon::Note, note, Some("N"), to_note).into(),
        false => lead(note, "N", to_note).into(),
    });
    band(name, Some(Message::Back), beside, actions)
}

/// The way to a letter.
fn letter<'a>(page: &CasePage, context: &Context<'a>) -> Option<Element<'a, Message>> {
    let begin = context.alone(letters::begin(page))?;
    let word = tr!(context.words, "letter-begin");
    Some(button(Icon::Document, word, Some(letters::KEY), begin).into())
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
            scrolled(
                left(),
                Length::Fixed(space::XL + LEFT + space::L),
                Edge::Left
            ),
            scrolled(middle(screen, page, context), Length::Fill, Edge::None).id(MIDDLE),
            scrolled(right(), Length::Fixed(RIGHT + space::XL), Edge::Right),
        ]
        .into();
    }
    if !context.single() {
        let beside = right().into_iter().chain(left()).collect();
        return row![
            scrolled(middle(screen, page, context), Length::Fill, Edge::Left).id(MIDDLE),
            scrolled(beside, Length::Fixed(RIGHT + space::XL), Edge::Right),
        ]
        .into();
    }
    let all = middle(screen, page, context)
        .into_iter()
        .chain(right())
        .chain(left())
        .collect();
    scrolled(all, Length::Fill, Edge::Both).id(MIDDLE).into()
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
) -> Scrollable<'a, Message, Theme, iced::Renderer> {
    let left = matches!(edge, Edge::Left | Edge::Both);
    let right = matches!(edge, Edge::Right | Edge::Both);
    let inside = Column::with_children(cards).spacing(space::L);
    let padded = container(inside).padding(Padding {
        top: space::XL,
        right: if right { space::XL } else { space::L },
        bottom: space::XL,
        left: if left { space::XL } else { space::XS },
    });
    // The bar stands in the middle of the room between two columns.
    let bar = Scrollbar::new()
        .width(space::BAR)
        .scroller_width(space::BAR)
        .margin(if right { 2.0 } else { 6.0 });
    scrollable(padded)
        .direction(Direction::Vertical(bar))
        .width(width)
        .height(Length::Fill)
}

/// The forms of the page that were closed half typed, each to be gone on with.
fn waiting<'a>(screen: &'a CaseScreen, words: &Words) -> Vec<Element<'a, Message>> {
    let (note, task) = (&screen.note, &screen.task);
    let note = (!screen.note_open && note.waits()).then(|| {
        let said = match note.kept_at() {
            Some(at) => tr!(words, "dossier-note-waits-at", at = clock::local(at)),
            None => tr!(words, "dossier-note-waits"),
        };
        let discard = Message::Note(note::Message::Discard);
        draft::waiting(said, Message::Begin(Begin::Note), discard, words)
    });
    let task = (!screen.task_open && task.waits()).then(|| {
        let said = match task.kept_at() {
            Some(at) => tr!(words, "dossier-task-waits-at", at = clock::local(at)),
            None => tr!(words, "dossier-task-waits"),
        };
        let discard = Message::Task(task::Message::Discard);
        draft::waiting(said, Message::Begin(Begin::Task), discard, words)
    });
    note.into_iter().chain(task).collect()
}

fn middle<'a>(
    screen: &'a CaseScreen,
    page: &'a CasePage,
    context: &Context<'a>,
) -> Vec<Element<'a, Message>> {
    let words = context.words;
    let mut cards = Vec::new();
    if screen.is_veiled(context) {
        cards.push(timeline::status(page, None, context));
        cards.push(timeline::timeline(screen, page, context));
        cards.push(timeline::history(screen, page, context));
        return cards;
    }
    if screen.note_open {
        let form = screen.note.view(context).map(Message::Note);
        cards.push(card(tr!(words, "dossier-note-form"), form));
    }
    cards.extend(waiting(screen, words));
    // In one column the tasks lie far down; where one types is in sight.
    if screen.task_open && context.single() {
        let form = screen.task.view(context).map(Message::Task);
        cards.push(card(tr!(words, "dossier-task-form"), form));
    }
    let change = link(tr!(words, "dossier-facts"), Message::Begin(Begin::Facts));
    let mut acts = row![change]
        .spacing(space::M)
        .align_y(iced::Alignment::Center);
    if context.width < THREE {
        for act in timeline::acts(page, words) {
            acts = acts.push(act);
        }
        acts = acts.push(letter(page, context));
    }
    cards.push(timeline::status(page, Some(acts.wrap().into()), context));
    cards.push(timeline::timeline(screen, page, context));
    cards.push(timeline::history(screen, page, context));
    cards
}
