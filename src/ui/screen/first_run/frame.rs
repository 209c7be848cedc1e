//! How a step is drawn: how far one is, what is asked, and the buttons that stay in sight.

use iced::widget::{column, container, responsive, row, scrollable, space as gap};
use iced::{Alignment, Length};

use super::step::Step;
use super::{FirstRun, Made, Message, PLACE, last};
use crate::domain::municipality::HolidayRegion;
use crate::files::{self, Place};
use crate::i18n::{Words, tr};
use crate::service::safekeeping::Warning;
use crate::ui::Element;
use crate::ui::icon::Icon;
use crate::ui::setup::sheet::SheetForm;
use crate::ui::theme::{self, Tone};
use crate::ui::widget::{chip, hairline, labelled, line, link, notice, primary, secondary};
use crate::ui::{space, text};

/// How wide a step is at most.
const WIDTH: f32 = 720.0;

/// Draws the step.
pub(super) fn view<'a>(screen: &'a FirstRun, words: &'a Words) -> Element<'a, Message> {
    responsive(move |size| at(screen, words, size.width < space::SINGLE)).into()
}

fn at<'a>(screen: &'a FirstRun, words: &'a Words, single: bool) -> Element<'a, Message> {
    let fault = screen.fault.as_ref().map(|fault| {
        let shown = fault.explain(words);
        notice(Tone::Late, shown.message, shown.advice)
    });
    let there = screen
        .stands_there()
        .then(|| secondary(tr!(words, "first-run-open"), Message::OpenThere));
    let code = screen.step.code();
    let inside = column![
        text::title(words.word("first-run-title", code)),
        text::body(words.word("first-run-what", code)).style(theme::text::soft),
        step(screen, words),
    ]
    .push(fault)
    .push(there)
    .spacing(space::L)
    .max_width(WIDTH)
    .width(Length::Fill);
    let middle = container(inside)
        .padding(space::XL)
        .width(Length::Fill)
        .align_x(Alignment::Center);
    column![
        head(screen.step, words, single),
        hairline(),
        scrollable(middle).height(Length::Fill),
        hairline(),
        foot(screen, words),
    ]
    .into()
}

/// The steps, with the one where one is.
fn head<'a>(at: Step, words: &'a Words, single: bool) -> Element<'a, Message> {
    let place = i64::try_from(at.place() + 1).unwrap_or(1);
    let of = i64::try_from(Step::ALL.len()).unwrap_or(5);
    let counted = tr!(words, "first-run-step", step = place, of = of);
    let name = text::strong(tr!(words, "app-name"));
    let mut inside = row![name].spacing(space::L).align_y(Alignment::Center);
    if !single {
        inside = inside.push(gap().width(Length::Fill));
        for step in Step::ALL {
            inside = inside.push(mark(step, at, words));
        }
    }
    let inside = inside
        .push(gap().width(Length::Fill))
        .push(text::small(counted));
    container(inside)
        .style(theme::container::band)
        .padding([0.0, space::XL])
        .width(Length::Fill)
        .height(space::BAND)
        .align_y(Alignment::Center)
        .into()
}

/// A step in the head: done, here, or still to come; never by colour alone.
fn mark<'a>(step: Step, at: Step, words: &Words) -> Element<'a, Message> {
    let name = words.word("first-run-step", step.code());
    let (sign, name) = match step.place().cmp(&at.place()) {
        std::cmp::Ordering::Less => (
            text::sign(Icon::Met).style(theme::text::tone(Tone::Ok)),
            text::body(name).style(theme::text::soft),
        ),
        std::cmp::Ordering::Equal => (
            text::sign(Icon::RadioOn).style(theme::text::tone(Tone::Primary)),
            text::strong(name),
        ),
        std::cmp::Ordering::Greater => (
            text::sign(Icon::RadioOff).style(theme::text::faint),
            text::body(name).style(theme::text::faint),
        ),
    };
    row![sign, name]
        .spacing(space::XS)
        .align_y(Alignment::Center)
        .into()
}

/// What is asked in this step.
fn step<'a>(screen: &'a FirstRun, words: &'a Words) -> Element<'a, Message> {
    match screen.step {
        Step::Officer => column![
            screen.officer.short(words, Message::Officer, Message::Next),
            link(tr!(words, "rescue-have"), Message::Rescue),
        ]
        .spacing(space::L)
        .into(),
        Step::Area => column![
            screen.area.view(words, None, Message::Area, Message::Next),
            region(screen, words),
        ]
        .spacing(space::L)
        .into(),
        Step::Passphrase => column![
            screen.phrase.view(words, Message::Phrase, Message::Next),
            place(screen, words),
        ]
        .spacing(space::L)
        .into(),
        Step::Sheet => match &screen.sheet {
            Some(sheet) => sheet.view(words, Message::Sheet),
            None => gap().into(),
        },
        Step::Rest => last::view(screen, words),
    }
}

fn region<'a>(screen: &FirstRun, words: &Words) -> Element<'a, Message> {
    let chosen = screen.region;
    let proposed = chosen.is_some() && !screen.region_chosen;
    let mut regions = row![].spacing(space::S);
    for region in HolidayRegion::ALL {
        let word = words.word("holiday-region", region.code());
        regions = regions.push(chip(
            word,
            chosen == Some(*region),
            Message::Region(*region),
        ));
    }
    let proposed = proposed.then(|| text::small(tr!(words, "first-run-region-proposed")));
    column![labelled(tr!(words, "first-run-region"), regions)]
        .push(proposed)
        .push(text::small(tr!(words, "first-run-region-why")))
        .spacing(space::XS)
        .into()
}

/// Where the file comes, the way to another place, and what there is to say about this one.
fn place<'a>(screen: &'a FirstRun, words: &'a Words) -> Element<'a, Message> {
    if let Some(form) = &screen.place {
        let field = form.view(
            words,
            (PLACE, tr!(words, "first-run-place")),
            Message::Place,
            Some(Message::TakePlace),
        );
        let buttons = row![
            secondary(tr!(words, "first-run-place-take"), Message::TakePlace),
            secondary(tr!(words, "cancel"), Message::AskPlace(false)),
        ];
        return column![field, buttons.spacing(space::S)]
            .spacing(space::S)
            .into();
    }
    let warning = match files::place(&screen.file) {
        Place::Local => None,
        Place::Synced(service) => Some(Warning::FileSynced(service)),
        Place::Network => Some(Warning::FileOnNetwork),
    };
    let warning = warning.map(|warning| {
        let key = format!("warning-{}", warning.code());
        let said = words.sentence(&key, &warning.facts()).unwrap_or_default();
        let advice = words.find_attribute(&key, "advice").unwrap_or_default();
        notice(Tone::Due, said, advice)
    });
    let file = line(screen.file.display().to_string()).soft();
    let other = link(tr!(words, "first-run-place-other"), Message::AskPlace(true));
    column![labelled(tr!(words, "first-run-file"), file), other]
        .push(warning)
        .spacing(space::M)
        .into()
}

/// Back at the left, on at the right.
fn foot<'a>(screen: &'a FirstRun, words: &Words) -> Element<'a, Message> {
    let busy = matches!(screen.made, Made::Busy);
    let has_back = screen.step.before().is_some()
        || screen.step == Step::Sheet
            && screen.sheet.as_ref().is_some_and(|it| it.back().is_some());
    let back = (has_back && !busy).then(|| secondary(tr!(words, "go-back"), Message::Back));
    let next = match screen.step {
        Step::Officer | Step::Area => primary(tr!(words, "go-on"), Message::Next),
        Step::Passphrase if busy => primary(tr!(words, "first-run-busy"), None),
        Step::Passphrase => primary(tr!(words, "first-run-create"), Message::Next),
        Step::Sheet => {
            let word = screen
                .sheet
                .as_ref()
                .map(|sheet| SheetForm::next_word(sheet, words));
            primary(word.unwrap_or_else(|| tr!(words, "go-on")), Message::Next)
        }
        Step::Rest => last::import(words, busy),
    };
    let mut inside = row![].push(back).push(gap().width(Length::Fill));
    if screen.step == Step::Rest {
        inside = inside.push(last::later(words, busy));
    }
    container(inside.push(next).spacing(space::S))
        .style(theme::container::band)
        .padding([space::M, space::XL])
        .width(Length::Fill)
        .into()
}
