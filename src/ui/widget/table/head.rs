//! The head of a table: what stands above its columns, and by which of them it is sorted.

use iced::Alignment;
use iced::widget::{Row as Cells, container, row};

use super::{Action, Head, Sorting, TICK, Ticked, length};
use crate::ui::Element;
use crate::ui::icon::Icon;
use crate::ui::theme::{self, Theme};
use crate::ui::widget::beside::beside;
use crate::ui::widget::line::line;
use crate::ui::widget::press::press;
use crate::ui::{space, text};

/// The head of a table.
pub(super) fn head<'a, Message: Clone + 'a>(
    heads: &[Head],
    ticks: Option<Ticked>,
    on_action: &(impl Fn(Action) -> Message + Clone + 'a),
) -> Element<'a, Message> {
    let mut cells: Cells<'a, Message, Theme, iced::Renderer> =
        row![].spacing(space::M).align_y(Alignment::Center);
    if let Some(ticks) = ticks {
        let sign = match ticks {
            Ticked::None => Icon::CheckOff,
            Ticked::Some => Icon::CheckMixed,
            Ticked::All => Icon::CheckOn,
        };
        cells = cells.push(
            press(
                text::sign(sign),
                on_action(Action::TickAll),
                theme::button::plain,
            )
            .no_stop()
            .width(TICK),
        );
    }
    for (at, head) in heads.iter().enumerate() {
        cells = cells.push(container(head_cell(head, at, on_action)).width(length(head.width)));
    }
    container(cells)
        .padding([0.0, space::M])
        .height(space::ROW)
        .align_y(Alignment::Center)
        .into()
}

fn head_cell<'a, Message: Clone + 'a>(
    head: &Head,
    at: usize,
    on_action: &impl Fn(Action) -> Message,
) -> Element<'a, Message> {
    let name = line(head.label.clone())
        .font(text::SEMIBOLD)
        .size(text::SMALL)
        .soft();
    let sign = match head.sort {
        Sorting::Up => Some(Icon::SortUp),
        Sorting::Down => Some(Icon::SortDown),
        Sorting::Never | Sorting::Can => None,
    };
    let sign = sign.map(|sign| text::sign(sign).size(12.0).into());
    let label = beside(name, sign.into_iter().collect(), 2.0);
    match head.sort {
        Sorting::Never => label,
        Sorting::Can | Sorting::Up | Sorting::Down => {
            press(label, on_action(Action::Sort(at)), theme::button::plain).into()
        }
    }
}
