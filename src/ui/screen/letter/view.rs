//! How a letter in the making is laid out: what is filled in beside its pages, or above them.

use iced::widget::operation::snap_to;
use iced::widget::scrollable::RelativeOffset;
use iced::widget::{Column, column, container, row, scrollable};
use iced::{Alignment, Length, Padding, Task};

use super::make::After;
use super::{LetterScreen, Message, Open, Shown, fields, keys, recipients, shown, texts};
use crate::domain::letter::Addressee;
use crate::i18n::{Words, tr};
use crate::service::letters::{Duty, DutyFound, Problem, Proposal};
use crate::ui::context::{Context, Part, Target};
use crate::ui::fault::Fault;
use crate::ui::icon::Icon;
use crate::ui::screen::{case, draft};
use crate::ui::theme::{self, Theme, Tone};
use crate::ui::widget::{
    area, badge, band, button, card, chip, date_field, empty, labelled, lead, link, modal, notice,
    primary, secondary, tick,
};
use crate::ui::{Element, curtain, kept, space, text};

/// What is filled in, and the pages, as far as each scrolls by itself.
const FIELDS: &str = "letter-fields";
pub(super) const PAGES: &str = "letter-pages";
/// Until when is watched.
pub(super) const UNTIL: &str = "letter-until";
/// What was agreed.
const AGREEMENTS: &str = "letter-agreements";

/// Beside the sidebar, this much makes room for all buttons in the band.
const WIDE: f32 = 1000.0;
/// The width of what is filled in, where there is room.
const LEFT: f32 = 480.0;

/// Brings what is said above all into sight.
pub(super) fn to_top() -> Task<Message> {
    Task::batch([
        snap_to(FIELDS, RelativeOffset::START),
        snap_to(PAGES, RelativeOffset::START),
    ])
}

/// Begins with the first page.
pub(super) fn pages_to_top() -> Task<Message> {
    snap_to(PAGES, RelativeOffset::START)
}

/// Draws the screen.
pub(super) fn screen<'a>(screen: &'a LetterScreen, context: &Context<'a>) -> Element<'a, Message> {
    let words = context.words;
    let open = match &screen.shown {
        Shown::Reading => return band("", Some(Message::Back), Vec::new(), Vec::new()),
        Shown::Failed(fault) => {
            let why = fault.explain(words);
            let back = primary(tr!(words, "dossier-gone-list"), Message::Go(Target::Cases));
            let band = band("", Some(Message::Back), Vec::new(), Vec::new());
            return column![band, empty(why.message, why.advice, Some(back.into()))].into();
        }
        Shown::Letter(open) => open,
    };
    // Pages and statements are somebody's own: a parent who looks along may be another.
    let body = match context.curtain {
        true => curtain::drawn(words),
        false => body(screen, open, context),
    };
    let over = context.alone(screen.folder.as_ref());
    let over = over.map(|form| form.view(screen.busy, context).map(Message::Folder));
    modal(column![head(screen, open, context), body], over)
}

fn head<'a>(
    screen: &'a LetterScreen,
    open: &'a Open,
    context: &Context<'a>,
) -> Element<'a, Message> {
    let words = context.words;
    let name = case::whole(&open.proposal.youth().name, words);
    let title = tr!(words, "letter-title", name = name);
    // Where there is little room the name says more than the number.
    let number = badge(open.proposal.number.to_string(), Tone::Plain);
    let number = (!context.single()).then_some(number);
    let mut acts = Vec::new();
    if !context.curtain {
        if context.width >= WIDE {
            acts.extend(others(screen, context));
        }
        acts.push(main_act(screen, context));
    }
    band(
        title,
        Some(Message::Back),
        number.into_iter().collect(),
        acts,
    )
}

/// The one next action: to print, or to save where nothing can be printed.
fn main_act<'a>(screen: &LetterScreen, context: &Context<'a>) -> Element<'a, Message> {
    let words = context.words;
    if screen.busy {
        return primary(tr!(words, "letter-busy"), None).into();
    }
    match context.paper.printers().can_print() {
        true => {
            let print = Message::Make(After::Print);
            lead(tr!(words, "letter-print"), keys::PRINT, print).into()
        }
        false => primary(tr!(words, "letter-save-do"), Message::AskFolder).into(),
    }
}

/// What else can be done.
fn others<'a>(screen: &LetterScreen, context: &Context<'a>) -> Vec<Element<'a, Message>> {
    let words = context.words;
    let free = |message| (!screen.busy).then_some(message);
    let make = free(Message::Make(After::Keep));
    let mut acts = Vec::new();
    if context.paper.printers().can_print() {
        acts.push(secondary(tr!(words, "letter-save"), free(Message::AskFolder)).into());
    }
    let make = button(
        Icon::Document,
        tr!(words, "letter-make"),
        Some(keys::MAKE),
        make,
    );
    acts.push(make.into());
    acts
}

fn body<'a>(
    screen: &'a LetterScreen,
    open: &'a Open,
    context: &Context<'a>,
) -> Element<'a, Message> {
    let filled = Column::with_children(cards(screen, open, context)).spacing(space::L);
    if context.single() {
        let all = filled.push(shown::under(screen, open, context));
        let all = container(all).padding(space::L).width(Length::Fill);
        return scrollable(all).id(PAGES).height(Length::Fill).into();
    }
    let left = match context.width >= WIDE {
        true => Length::Fixed(LEFT),
        false => Length::FillPortion(1),
    };
    let filled = container(filled).padding(Padding {
        right: space::L,
        ..space::XL.into()
    });
    row![
        scrollable(filled)
            .id(FIELDS)
            .width(left)
            .height(Length::Fill),
        container(shown::beside(screen, open, context)).width(Length::FillPortion(1)),
    ]
    .into()
}

/// What is filled in, from top to bottom: what stops the letter first.
fn cards<'a>(
    screen: &'a LetterScreen,
    open: &'a Open,
    context: &Context<'a>,
) -> Vec<Element<'a, Message>> {
    let words = context.words;
    let mut cards = Vec::new();
    if context.width < WIDE {
        let acts = row(others(screen, context)).spacing(space::S).wrap();
        cards.push(acts.vertical_spacing(space::S).into());
    }
    if let Some(at) = screen.kept {
        cards.push(draft::notice(at, Message::Discard, words));
    }
    if let Some(strange) = &screen.strange {
        let (take, drop) = (Message::TakeStrange, Message::DropStrange);
        cards.push(kept::aside(strange, take, drop, context));
    }
    cards.extend(stops(open, words));
    cards.push(recipients::recipients(open, context));
    cards.push(contents(open, context));
    cards.extend(texts::texts(screen, open, context));
    if context.paper.printers().can_print() {
        cards.push(screen.printing.view(context).map(Message::Printing));
    }
    cards
}

/// What is missing in the case: with any of it nobody gets a letter. Then what is to be judged.
fn stops<'a>(open: &'a Open, words: &Words) -> Option<Element<'a, Message>> {
    let edits = open.fields.edits();
    let chosen = open.proposal.chosen(&edits);
    let mut missing = open.proposal.missing.clone();
    if let Some(first) = chosen.first() {
        let left = open.proposal.problems(&edits, *first);
        missing.retain(|problem| left.contains(problem));
    }
    let mut lines = column![].spacing(space::S);
    for problem in &missing {
        let why = fault(problem, words).explain(words);
        let told = notice(Tone::Late, why.message, why.advice);
        let mended = mend(problem, open, words);
        lines = lines.push(column![told].push(mended).spacing(space::XS));
    }
    if chosen.is_empty() && missing.is_empty() {
        let why = Fault::new("letter-nobody-chosen").explain(words);
        lines = lines.push(notice(Tone::Late, why.message, why.advice));
    }
    let notes = &open.proposal.notes;
    for note in notes {
        lines = lines.push(problem(note, Tone::Judgement, open, words));
    }
    let any = !missing.is_empty() || chosen.is_empty() || !notes.is_empty();
    any.then(|| lines.into())
}

/// What the letter says that was not found in the file.
fn contents<'a>(open: &'a Open, context: &Context<'a>) -> Element<'a, Message> {
    let words = context.words;
    let agreed = area(
        words,
        AGREEMENTS,
        tr!(words, "letter-agreements"),
        tr!(words, "letter-agreements-hint"),
        &open.fields.agreements,
        4.0,
        |action| Message::Fields(fields::Message::Agreements(action)),
    );
    let until = date_field(
        words,
        UNTIL,
        tr!(words, "letter-until"),
        &open.fields.until,
        open.fields.calendar,
        context.today,
        |pick| Message::Fields(fields::Message::Until(pick)),
        None,
    );
    let school = tick(
        tr!(words, "letter-tell-school"),
        open.fields.tells_school(),
        Message::Fields(fields::Message::School),
    );
    let inside = column![agreed, container(until).max_width(220.0)]
        .push(duty(open, words))
        .push(school)
        .spacing(space::M);
    card(tr!(words, "letter-contents"), inside)
}

/// Which duty was broken; where the file does not say, it is the officer's to judge.
fn duty<'a>(open: &Open, words: &Words) -> Option<Element<'a, Message>> {
    let found = match open.proposal.duty {
        DutyFound::None => return None,
        DutyFound::Is(duty) => Some(duty),
        DutyFound::Unclear => None,
    };
    let chosen = open.fields.duty().or(found);
    let mut line = row![].spacing(space::S).align_y(Alignment::Center);
    for duty in [Duty::Leerplicht, Duty::Kwalificatieplicht] {
        let word = match duty {
            Duty::Leerplicht => tr!(words, "letter-duty-leerplicht"),
            Duty::Kwalificatieplicht => tr!(words, "letter-duty-kwalificatieplicht"),
        };
        let choose = Message::Fields(fields::Message::Duty(duty));
        line = line.push(chip(word, chosen == Some(duty), choose));
    }
    if found.is_none() {
        line = line.push(badge(tr!(words, "letter-judgement"), Tone::Judgement));
    }
    let line = line.wrap().vertical_spacing(space::S);
    Some(labelled(tr!(words, "letter-duty"), line))
}

/// Somebody's name, or that there is none.
pub(super) fn name(proposal: &Proposal, to: Addressee, words: &Words) -> String {
    let one = proposal.recipient(to);
    match one.map(|one| one.name.trim()).unwrap_or_default() {
        "" => tr!(words, "no-name"),
        name => name.to_owned(),
    }
}

/// What is missing, with the section it is about in words.
pub(super) fn fault(problem: &Problem, words: &Words) -> Fault {
    named(&Fault::from(problem), words)
}

/// A fault with the section it is about in words.
pub(super) fn named(fault: &Fault, words: &Words) -> Fault {
    let facts = fault.facts().iter().map(|(name, value)| match *name {
        "section" => (*name, words.word("letter-section", value)),
        _ => (*name, value.clone()),
    });
    Fault::with(fault.code(), facts.collect())
}

/// Whether it is settled by pointing at a talk.
pub(super) const fn is_about_talk(problem: &Problem) -> bool {
    matches!(problem, Problem::TalkWithWhom | Problem::NotHeard)
}

/// Something that is missing or to be judged, in a few lines: a sign, what, and what to do.
pub(super) fn problem<'a>(
    problem: &Problem,
    tone: Tone,
    open: &Open,
    words: &Words,
) -> Element<'a, Message> {
    let why = fault(problem, words).explain(words);
    let sign = match tone {
        Tone::Judgement => Icon::Judgement,
        _ => Icon::Missing,
    };
    let said: Column<'a, Message, Theme, iced::Renderer> = column![
        text::body(why.message).style(theme::text::tone(tone)),
        text::small(why.advice)
    ]
    .push(mend(problem, open, words))
    .spacing(2.0);
    row![
        text::sign(sign).style(theme::text::tone(tone)),
        said.width(Length::Fill)
    ]
    .spacing(space::S)
    .into()
}

/// The way to where it is mended, where that is elsewhere.
fn mend<'a>(problem: &Problem, open: &Open, words: &Words) -> Option<Element<'a, Message>> {
    let (word, target) = match problem {
        Problem::KindOfCase(_)
        | Problem::CaseClosed
        | Problem::NoHearing
        | Problem::NoAbsence
        | Problem::NoSchool
        | Problem::NoMunicipality => {
            let case = open.proposal.case;
            (tr!(words, "letter-to-case"), Target::Case(case))
        }
        Problem::YouthDeceased
        | Problem::YouthDeparted
        | Problem::NoGuardian
        | Problem::Nobody
        | Problem::NoDuty
        | Problem::NoName
        | Problem::NoAddress
        | Problem::AddressIncomplete
        | Problem::GezagUnknown
        | Problem::AgeUnclear => {
            let youth = open.proposal.youth().id;
            (tr!(words, "letter-to-youth"), Target::Youth(youth))
        }
        Problem::NoReturnAddress => {
            let style = Target::SettingsAt(Part::HouseStyle);
            (tr!(words, "letter-to-style"), style)
        }
        Problem::NoOfficer | Problem::Trainee | Problem::NoContact => {
            (tr!(words, "letter-to-settings"), Target::Settings)
        }
        Problem::NotHeard
        | Problem::TalkWithWhom
        | Problem::DutyUnclear
        | Problem::NoAgreements
        | Problem::WatchPast(_)
        | Problem::AddressAbroad
        | Problem::GuardianDeceased
        | Problem::NoGezag
        | Problem::GezagEnded
        | Problem::Carer
        | Problem::UnderTwelve
        | Problem::NotEnrolled
        | Problem::EmptySection(_)
        | Problem::Protected(_) => return None,
    };
    Some(link(word, Message::Go(target)).into())
}
