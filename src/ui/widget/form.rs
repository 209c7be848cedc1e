//! Fields of a form: the name above, the problem under it in words.

use iced::Length;
use iced::advanced::widget::Id;
use iced::keyboard::{Key, key::Named};
use iced::widget::text::{IntoFragment, LineHeight};
use iced::widget::text_editor::{Binding, KeyPress, Status};
use iced::widget::{column, container, text_editor};

use super::card::labelled;
use super::line::line;
use super::typing::{hidden, typing};
use super::writing::writing;
use crate::i18n::Words;
use crate::ui::Element;
use crate::ui::area::Area;
use crate::ui::field::Field;
use crate::ui::history::{History, Step};
use crate::ui::theme::{self, Tone};
use crate::ui::{space, text};

/// A line of text.
pub(crate) fn entry<'a, T: Clone, Message: Clone + 'a>(
    words: &Words,
    id: impl Into<Id>,
    label: impl Into<String>,
    placeholder: &str,
    field: &Field<T>,
    on_input: impl Fn(String) -> Message + 'a,
    on_submit: Option<Message>,
) -> Element<'a, Message> {
    let input = typing(id, placeholder, field, on_input, on_submit);
    with_problem(
        labelled(label, input),
        field.problem().map(|it| it.sentence(words)),
    )
}

/// A line of text that nobody may read along.
pub(crate) fn secret<'a, Message: Clone + 'a>(
    id: impl Into<Id>,
    label: impl Into<String>,
    value: &str,
    shown: bool,
    wrong: Option<String>,
    on_input: impl Fn(String) -> Message + 'a,
    on_submit: Option<Message>,
) -> Element<'a, Message> {
    let input = hidden(id, value, (shown, wrong.is_some()), on_input, on_submit);
    with_problem(labelled(label, input), wrong)
}

/// A line of text that nobody can type in now: Tab passes it by.
pub(crate) fn fixed<'a, Message: Clone + 'a>(
    label: impl Into<String>,
    value: &str,
) -> Element<'a, Message> {
    let inside = container(line(value).color(|theme| theme.palette.faint))
        .style(theme::container::fixed)
        .padding([7.0, 10.0])
        .width(Length::Fill);
    labelled(label, inside)
}

/// The height of a line.
const LINE: f32 = 20.0;
/// So many lines a text shows at most; what is longer scrolls.
const MOST_LINES: f32 = 14.0;
/// The room around a text of many lines.
const AROUND: [f32; 2] = [7.0, 10.0];

/// A text of many lines: so many stand there at first, and it grows with what is typed.
pub(crate) fn area<'a, Message: Clone + 'a>(
    words: &Words,
    id: impl Into<Id>,
    label: impl Into<String>,
    placeholder: impl IntoFragment<'a>,
    area: &'a Area,
    rows: f32,
    on_action: impl Fn(text_editor::Action) -> Message + Clone + 'a,
) -> Element<'a, Message> {
    let (history, step) = (area.history(), on_action.clone());
    let editor = text_editor(area.content())
        .id(id)
        .placeholder(placeholder)
        .on_action(on_action)
        .key_binding(move |press| binding(press, history, &step))
        .size(text::BODY)
        .line_height(LineHeight::Absolute(LINE.into()))
        .padding(AROUND)
        .height(Length::Shrink)
        .min_height(rows * LINE)
        // Whole lines fit, so that none is half in view where it scrolls.
        .max_height(rows.max(MOST_LINES) * LINE + 2.0 * AROUND[0]);
    with_problem(
        labelled(label, writing(editor, AROUND)),
        area.problem().map(|it| it.sentence(words)),
    )
}

/// The keys of a text: words back and forward, and what one does in a text. Escape is not its own:
/// it closes the form.
fn binding<Message>(
    press: KeyPress,
    history: &History,
    on_action: impl Fn(text_editor::Action) -> Message,
) -> Option<Binding<Message>> {
    let focused = matches!(press.status, Status::Focused { .. });
    if let Some(step) =
        Step::of(&press.key, press.physical_key, press.modifiers).filter(|_| focused)
    {
        // Where there is no step left the key is still the text's: it takes back no act.
        let taken = Area::step(history, step).map(|action| Binding::Custom(on_action(action)));
        return Some(taken.unwrap_or_else(|| Binding::Sequence(Vec::new())));
    }
    match press.key {
        Key::Named(Named::Escape) => None,
        _ => Binding::from_key_press(press),
    }
}

/// A control with what is wrong with it.
pub(crate) fn problem<'a, Message: 'a>(
    control: impl Into<Element<'a, Message>>,
    sentence: Option<String>,
) -> Element<'a, Message> {
    with_problem(control.into(), sentence)
}

fn with_problem<'a, Message: 'a>(
    control: Element<'a, Message>,
    sentence: Option<String>,
) -> Element<'a, Message> {
    // Always the same shape: a field whose problem comes or goes keeps its focus.
    let said = sentence
        .map(|sentence| container(text::small(sentence).style(theme::text::tone(Tone::Late))));
    column![control].push(said).spacing(space::XS).into()
}
