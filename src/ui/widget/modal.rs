//! A dialog over the rest, which waits: it is seen, but neither keys nor mouse reach it.

use iced::widget::text::Wrapping;
use iced::widget::{center, column, container, mouse_area, opaque, row, scrollable, stack};
use iced::{Alignment, Length, Padding};

use super::at_once::at_once;
use super::button::icon_button;
use super::inert::{Under, inert};
use crate::ui::Element;
use crate::ui::icon::Icon;
use crate::ui::theme;
use crate::ui::{space, text};

/// So far below the edge of the window stands what changes with every key.
const TOP: f32 = 64.0;

/// Lays a dialog over a base, when there is one.
pub(crate) fn modal<'a, Message: Clone + 'a>(
    base: impl Into<Element<'a, Message>>,
    over: Option<Element<'a, Message>>,
) -> Element<'a, Message> {
    let under = match over {
        Some(_) => Under::Waits,
        None => Under::Open,
    };
    let mut layers = stack![inert(at_once(base.into()), under)];
    if let Some(over) = over {
        let around = center(opaque(at_once(over)))
            .padding(space::L)
            .style(theme::container::veil);
        layers = layers.push(opaque(mouse_area(around)));
    }
    layers.into()
}

/// Lays something over a base that hides it: what changes with every key is drawn far faster when
/// there is nothing to be seen through it, and nothing that covers the whole window but its ground.
pub(crate) fn cover<'a, Message: Clone + 'a>(
    base: impl Into<Element<'a, Message>>,
    over: Element<'a, Message>,
) -> Element<'a, Message> {
    // Its upper edge stays where it is, however much is found under it.
    let around = container(opaque(at_once(over)))
        .padding(Padding::from(space::L).top(TOP))
        .width(Length::Fill)
        .height(Length::Fill)
        .align_x(Alignment::Center);
    let layers = stack![inert(at_once(base.into()), Under::Hidden)];
    layers.push(opaque(mouse_area(around))).into()
}

/// A dialog: its title, its content, and the buttons under it, the primary one last.
pub(crate) fn dialog<'a, Message: Clone + 'a>(
    title: impl Into<String>,
    width: f32,
    content: impl Into<Element<'a, Message>>,
    buttons: Vec<Element<'a, Message>>,
    on_close: Message,
) -> Element<'a, Message> {
    let head = row![
        // A long name goes on under itself: it lies on nothing else.
        text::section(title.into())
            .wrapping(Wrapping::WordOrGlyph)
            .width(Length::Fill),
        icon_button(Icon::Close, on_close),
    ]
    .spacing(space::M)
    .align_y(Alignment::Center);
    let mut foot = row![].spacing(space::S);
    for button in buttons {
        foot = foot.push(button);
    }
    let foot = container(foot.wrap())
        .width(Length::Fill)
        .align_x(Alignment::End);
    let content = content.into();
    let fills = content.as_widget().size_hint().height.is_fill();
    let inside = column![head, content, foot].spacing(space::L);
    let inside = container(inside).padding(space::XL);
    // What is too tall for the window scrolls; what fills it by itself (a page that is looked at)
    // scrolls within.
    let whole: Element<'a, Message> = if fills {
        inside.into()
    } else {
        scrollable(inside).into()
    };
    container(whole)
        .style(theme::container::dialog)
        .max_width(width)
        .into()
}
