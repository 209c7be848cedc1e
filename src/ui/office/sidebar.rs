//! The sidebar: where one can go, how much waits there, and who works in which file.

use iced::widget::scrollable::{Direction, Scrollbar};
use iced::widget::{Column, column, container, row, scrollable, space as gap, stack};
use iced::{Alignment, Length};

use super::Message;
use crate::i18n::tr;
use crate::ui::Element;
use crate::ui::context::{Context, Target};
use crate::ui::icon::Icon;
use crate::ui::shortcut::Command;
use crate::ui::theme::{self, Theme};
use crate::ui::widget::press;
use crate::ui::{space, text};

/// An entry: where it leads, its sign, and the command that does the same.
const ENTRIES: [(Target, Icon, Command); 7] = [
    (Target::Today, Icon::Today, Command::Today),
    (Target::Cases, Icon::Cases, Command::Cases),
    (Target::Youths, Icon::Youths, Command::Youths),
    (Target::Schools, Icon::School, Command::Schools),
    (Target::Partners, Icon::Partner, Command::Partners),
    (Target::Exchange, Icon::Exchange, Command::Exchange),
    (Target::Settings, Icon::Settings, Command::Settings),
];

/// How wide the bar is that shows that there are more.
const BAR: f32 = 4.0;
/// Entries above the line: the daily work.
const DAILY: usize = 2;

/// Draws it.
pub(super) fn view<'a>(
    target: &Target,
    gallery: bool,
    context: &Context<'a>,
    narrow: bool,
) -> Element<'a, Message> {
    let mut entries: Column<'a, Message, Theme, iced::Renderer> =
        Column::new().spacing(2).width(Length::Fill);
    for (at, (leads_to, sign, command)) in ENTRIES.iter().enumerate() {
        if at == DAILY {
            entries = entries.push(gap().height(space::L));
        }
        let active = place_of(target) == *leads_to;
        let code = command.code();
        entries = entries.push(entry(context, leads_to, *sign, code, active, narrow));
    }
    let gallery = gallery.then(|| {
        let active = *target == Target::Gallery;
        entry(
            context,
            &Target::Gallery,
            Icon::Columns,
            "gallery",
            active,
            narrow,
        )
    });
    entries = entries.push(gallery);
    // In a low window the entries scroll; the lock stays in view.
    let bar = Scrollbar::new().width(BAR).scroller_width(BAR).margin(0);
    let entries = scrollable(entries)
        .direction(Direction::Vertical(bar))
        .style(theme::scroll::sidebar)
        .height(Length::Fill);
    let whole = column![head(context, narrow), entries, foot(context, narrow)];
    let width = if narrow {
        space::SIDEBAR_NARROW
    } else {
        space::SIDEBAR
    };
    container(whole)
        .style(theme::container::sidebar)
        .padding([space::M, if narrow { space::XS } else { space::M }])
        .width(width)
        .height(Length::Fill)
        .into()
}

/// Under which entry a screen belongs.
fn place_of(target: &Target) -> Target {
    match target {
        Target::Case(_) | Target::Letter(_) | Target::NewCase(_) => Target::Cases,
        Target::Youth(_) => Target::Youths,
        Target::School(_) => Target::Schools,
        Target::Partner(_) => Target::Partners,
        Target::SettingsAt(_) | Target::Log => Target::Settings,
        Target::Today
        | Target::Cases
        | Target::Youths
        | Target::Schools
        | Target::Partners
        | Target::Exchange
        | Target::Settings
        | Target::Gallery => target.clone(),
    }
}

fn head<'a>(context: &Context<'a>, narrow: bool) -> Element<'a, Message> {
    let name = if narrow {
        "L".to_owned()
    } else {
        tr!(context.words, "app-name")
    };
    container(
        text::title(name)
            .size(17.0)
            .style(|theme: &Theme| iced::widget::text::Style {
                color: Some(theme.palette.sidebar_ink),
            }),
    )
    .padding([space::S, 10.0])
    .into()
}

fn entry<'a>(
    context: &Context<'a>,
    target: &Target,
    sign: Icon,
    code: &str,
    active: bool,
    narrow: bool,
) -> Element<'a, Message> {
    let sign: Element<'a, Message> = match narrow {
        true => marked(sign, count(target, context, true)),
        false => text::sign(sign).into(),
    };
    let mut line = row![sign].spacing(10).align_y(Alignment::Center);
    if !narrow {
        line = line.push(text::control(context.words.word("command", code)));
        line = line.push(gap().width(Length::Fill));
        line = line.push(count(target, context, false));
    }
    press(
        line,
        Message::Go(target.clone()),
        theme::button::sidebar(active),
    )
    .width(Length::Fill)
    .height(space::CONTROL)
    .padding([0.0, 10.0])
    .into()
}

/// A sign alone, with what is late as a small mark in its corner.
fn marked<'a>(sign: Icon, mark: Option<Element<'a, Message>>) -> Element<'a, Message> {
    let room = container(text::sign(sign)).padding([6.0, 0.0]);
    let mark = mark.map(|mark| container(mark).align_right(Length::Fill));
    stack![room.width(Length::Fill)].push(mark).into()
}

/// How much waits there, as the list counts it that opens first; what is late is loud. Where there is no
/// room but for signs, only that.
fn count<'a>(target: &Target, context: &Context<'a>, narrow: bool) -> Option<Element<'a, Message>> {
    let (number, alarm) = match target {
        Target::Cases => (context.list.open_of(context.me()).to_string(), false),
        Target::Today => (context.overdue.to_string(), true),
        Target::Case(_)
        | Target::Letter(_)
        | Target::NewCase(_)
        | Target::Youths
        | Target::Youth(_)
        | Target::Schools
        | Target::School(_)
        | Target::Partners
        | Target::Partner(_)
        | Target::Exchange
        | Target::Settings
        | Target::Gallery
        | Target::SettingsAt(_)
        | Target::Log => return None,
    };
    if number == "0" || context.curtain || narrow && !alarm {
        return None;
    }
    let (size, beside) = if narrow { (10.0, 4.0) } else { (12.0, 8.0) };
    let shown = text::digits(number).size(size).font(text::MEDIUM);
    Some(
        container(shown)
            .style(theme::container::count(alarm))
            .padding([0.0, beside])
            .into(),
    )
}

fn foot<'a>(context: &Context<'a>, narrow: bool) -> Element<'a, Message> {
    if narrow {
        return press(
            text::sign(Icon::Lock),
            Message::Command(Command::Lock),
            theme::button::sidebar(false),
        )
        .padding([6.0, 10.0])
        .width(Length::Fill)
        .into();
    }
    let lock = format!(
        "{}  {}",
        Command::Lock.keys(),
        context.words.word("command", Command::Lock.code())
    );
    let faint = |content: String| {
        text::small(content)
            .size(12.0)
            .style(|theme: &Theme| iced::widget::text::Style {
                color: Some(theme.palette.sidebar_text),
            })
    };
    column![
        container(faint(context.officer(context.me()))).padding([0.0, 10.0]),
        press(
            faint(lock),
            Message::Command(Command::Lock),
            theme::button::sidebar(false)
        )
        .padding([4.0, 10.0])
        .width(Length::Fill),
        press(
            faint(format!(
                "{}  {}",
                Command::Help.keys(),
                context.words.word("command", Command::Help.code())
            )),
            Message::Command(Command::Help),
            theme::button::sidebar(false)
        )
        .padding([4.0, 10.0])
        .width(Length::Fill),
    ]
    .into()
}
