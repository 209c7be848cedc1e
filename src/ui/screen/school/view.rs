//! How the page of a school is laid out: the school and the people there, its cases, and who goes
//! or went there.

use iced::widget::{Column as Stack, column, container, row, scrollable};
use iced::{Alignment, Length};

use super::{About, Message, SchoolScreen};
use crate::domain::school::{School, SchoolContact};
use crate::domain::time::dutch;
use crate::i18n::{Words, tr};
use crate::service::drafts::Kept;
use crate::service::schools::{Pupil, SchoolPage};
use crate::ui::context::{Context, Target};
use crate::ui::icon::Icon;
use crate::ui::people::headed::{Head, headed};
use crate::ui::screen::schools::kinds;
use crate::ui::theme::{self, Theme, Tone};
use crate::ui::widget::{
    badge, band, beside, card, copy, danger, empty, icon_button, lead, line, modal, pair, press,
    primary,
};
use crate::ui::{Element, kept, space, text};

type Lines<'a> = Stack<'a, Message, Theme, iced::Renderer>;

/// How many pupils stand on the page at once.
const MOST: usize = 100;
/// The widths of what stands in columns.
const BESIDE: f32 = 96.0;
const BORN: f32 = 92.0;
const WHEN: f32 = 168.0;
const CLASS: f32 = 72.0;
/// The widths of the forms.
const SCHOOL: f32 = 780.0;
const PERSON: f32 = 520.0;

/// Draws the screen.
pub(super) fn screen<'a>(screen: &'a SchoolScreen, context: &Context<'a>) -> Element<'a, Message> {
    let words = context.words;
    let form = form(screen, context);
    let Some(page) = &screen.page else {
        let told = screen.gone.then(|| {
            let back = primary(tr!(words, "command-back"), Message::Back);
            empty(tr!(words, "school-gone"), "", Some(back.into()))
        });
        let empty = container(told.unwrap_or_else(|| text::small("").into())).width(Length::Fill);
        return modal(empty, form);
    };
    let mut beside = vec![badge(page.school.key.to_string(), Tone::Plain)];
    if let Some(until) = page.school.until {
        let closed = tr!(words, "school-closed", day = dutch(until));
        beside.push(badge(closed, Tone::Due));
    }
    let add = lead(
        tr!(words, "school-contact-add"),
        "N",
        Message::Edit(About::Person(None)),
    );
    let head = band(
        page.school.name.clone(),
        Some(Message::Back),
        beside,
        vec![add.into()],
    );
    modal(column![head, body(screen, page, context)], form)
}

fn form<'a>(screen: &'a SchoolScreen, context: &Context<'a>) -> Option<Element<'a, Message>> {
    let words = context.words;
    let (about, form) = screen.form.as_ref()?;
    let (title, width) = match about {
        About::School => (tr!(words, "school-edit"), SCHOOL),
        About::Person(_) => (tr!(words, "school-contact"), PERSON),
    };
    let mut buttons: Vec<Element<'a, Message>> = Vec::new();
    if let About::Person(Some(contact)) = about {
        let remove = tr!(words, "partners-remove");
        let message = form.unless_saving(Message::Remove(contact.id));
        buttons.push(danger(remove, message).into());
    }
    Some(form.view(title, width, buttons, context, Message::Form))
}

fn body<'a>(
    screen: &'a SchoolScreen,
    page: &'a SchoolPage,
    context: &Context<'a>,
) -> Element<'a, Message> {
    let about = column![facts(&page.school, context), people(page, context)].spacing(space::L);
    let mut all = column![cases(screen, context)].spacing(space::L);
    all = all.push(pupils("school-now", &page.now, context));
    all = all.push(pupils("school-before", &page.before, context));
    let both: Element<'a, Message> = if context.single() {
        column![about, all].spacing(space::L).into()
    } else {
        row![
            container(about).width(Length::FillPortion(2)),
            container(all).width(Length::FillPortion(3))
        ]
        .spacing(space::L)
        .into()
    };
    let mut whole: Lines<'a> = Stack::new().spacing(space::L);
    for one in &screen.kept {
        whole = whole.push(half_typed(one, page, context));
    }
    scrollable(container(whole.push(both)).padding(space::XL))
        .height(Length::Fill)
        .into()
}

/// A form that was closed before it was saved.
fn half_typed<'a>(
    one: &Kept,
    page: &SchoolPage,
    context: &Context<'a>,
) -> Option<Element<'a, Message>> {
    let words = context.words;
    let (form, about) = match one.form.as_str() {
        "school-edit" => (tr!(words, "school-edit"), About::School),
        "school-contact" => (tr!(words, "school-contact"), About::Person(None)),
        "school-person" => {
            let mut all = page.contacts.iter();
            let there = all.find(|contact| contact.id.0 == one.record)?;
            let about = About::Person(Some(Box::new(there.clone())));
            (tr!(words, "school-contact"), about)
        }
        _ => return None,
    };
    let drop = Message::Drop(one.form.clone(), one.record);
    Some(kept::strip(one, form, Message::Edit(about), drop, context))
}

fn facts<'a>(school: &'a School, context: &Context<'a>) -> Element<'a, Message> {
    let words = context.words;
    let street =
        [&school.street, &school.house_number].map(|part| part.clone().unwrap_or_default());
    let place = [
        school.postcode.map(|postcode| postcode.to_string()),
        school.town.clone(),
    ]
    .map(Option::unwrap_or_default);
    let named = school.municipality.map(|code| context.municipality(code));
    let named = named.or_else(|| school.municipality_name.clone());
    let facts = [
        ("street", Some(street.join(" "))),
        ("town", Some(place.join("  "))),
        ("municipality", named),
        ("types", Some(kinds(school.types, words))),
        ("board", school.board.clone()),
        ("denomination", school.denomination.clone()),
        ("from", school.from.map(dutch)),
        ("until", school.until.map(dutch)),
    ];
    let mut list: Lines<'a> = Stack::new().spacing(space::S);
    for (key, value) in facts {
        if let Some(value) = value.filter(|value| !value.trim().is_empty()) {
            list = list.push(pair(words.word("school-fact", key), text::body(value)));
        }
    }
    for (key, value) in [("phone", &school.phone), ("website", &school.website)] {
        if let Some(value) = value {
            list = list.push(pair(words.word("school-fact", key), reached(value)));
        }
    }
    let edit = Head {
        sign: Icon::Note,
        label: tr!(words, "people-change"),
        hint: "E",
        message: Message::Edit(About::School),
    };
    headed(tr!(words, "school-facts"), Some(edit), list)
}

/// By what somebody is reached, to be taken along.
fn reached<'a>(by: &str) -> Element<'a, Message> {
    let take = copy(Message::Copy(by.to_owned()));
    let take = take.height(20.0).padding([0.0, 6.0]);
    beside(line(by), vec![take.into()], space::XS)
}

fn people<'a>(page: &'a SchoolPage, context: &Context<'a>) -> Element<'a, Message> {
    let words = context.words;
    let mut people: Lines<'a> = Stack::new().spacing(space::M);
    if page.contacts.is_empty() {
        people = people.push(text::small(tr!(words, "school-no-contacts")));
    }
    for contact in &page.contacts {
        people = people.push(person(contact));
    }
    let add = Head {
        sign: Icon::Plus,
        label: tr!(words, "people-add"),
        hint: "N",
        message: Message::Edit(About::Person(None)),
    };
    headed(tr!(words, "school-contacts"), Some(add), people)
}

fn person<'a>(contact: &'a SchoolContact) -> Element<'a, Message> {
    let about = About::Person(Some(Box::new(contact.clone())));
    let function = contact.function.clone();
    let head = row![
        line(contact.name.clone()).font(text::SEMIBOLD),
        icon_button(Icon::Note, Message::Edit(about)),
    ]
    .spacing(space::S)
    .align_y(Alignment::Center);
    let mut lines = column![head].push(function.map(text::small));
    for by in [&contact.phone, &contact.email].into_iter().flatten() {
        lines = lines.push(reached(by));
    }
    lines.into()
}

fn cases<'a>(screen: &'a SchoolScreen, context: &Context<'a>) -> Element<'a, Message> {
    let words = context.words;
    let title = tr!(words, "school-cases", count = number(screen.count));
    if context.curtain {
        return card(title, text::small(tr!(words, "curtain-on-do")));
    }
    if screen.cases.is_empty() {
        return card(title, text::small(tr!(words, "school-no-cases")));
    }
    let mut lines: Lines<'a> = Stack::new();
    for case in &screen.cases {
        let status = words.word("case-status", case.case.status.code());
        let inside = row![
            line(case.name.listed()).font(text::MEDIUM),
            line(words.word("case-kind", case.case.kind.code())),
            container(badge(status, Tone::Plain)).width(Length::Fixed(BESIDE)),
        ]
        .spacing(space::M)
        .align_y(Alignment::Center);
        lines = lines.push(to(inside, Target::Case(case.case.id)));
    }
    card(title, lines)
}

/// Who goes there, or went there.
fn pupils<'a>(
    list: &'static str,
    all: &'a [Pupil],
    context: &Context<'a>,
) -> Option<Element<'a, Message>> {
    let words = context.words;
    let count = number(all.len());
    let title = match list {
        "school-now" => tr!(words, "school-now", count = count),
        _ => tr!(words, "school-before", count = count),
    };
    if context.curtain || all.is_empty() {
        // That nobody went there before is no news; that nobody goes there now is.
        let none = match context.curtain {
            true => tr!(words, "curtain-on-do"),
            false => tr!(words, "school-no-pupils"),
        };
        return (list == "school-now").then(|| card(title, text::small(none)));
    }
    let mut lines: Lines<'a> = Stack::new();
    for pupil in all.iter().take(MOST) {
        lines = lines.push(one_pupil(pupil, words));
    }
    let left = all.len().saturating_sub(MOST);
    if left > 0 {
        let more = tr!(words, "school-more-pupils", count = number(left));
        lines = lines.push(text::small(more));
    }
    Some(card(title, lines))
}

fn one_pupil<'a>(pupil: &'a Pupil, words: &Words) -> Element<'a, Message> {
    let (when, width) = match pupil.until {
        Some(until) => (format!("{} – {}", dutch(pupil.from), dutch(until)), WHEN),
        None => (pupil.class.clone().unwrap_or_default(), CLASS),
    };
    let mark = pupil
        .protected
        .then(|| badge(tr!(words, "protected-address"), Tone::Primary));
    let inside = row![line(pupil.name.listed()).font(text::MEDIUM)]
        .push(mark)
        .push(text::digits(pupil.born.to_string()).width(Length::Fixed(BORN)))
        .push(
            line(when)
                .size(text::SMALL)
                .soft()
                .width(Length::Fixed(width)),
        )
        .spacing(space::M)
        .align_y(Alignment::Center);
    to(inside, Target::Youth(pupil.id))
}

/// A line that leads somewhere.
fn to<'a>(inside: impl Into<Element<'a, Message>>, target: Target) -> Element<'a, Message> {
    press(inside, Message::Go(target), theme::button::row(false))
        .width(Length::Fill)
        .height(space::ROW)
        .padding([0.0, space::S])
        .into()
}

fn number(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}
