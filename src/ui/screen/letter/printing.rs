//! On which printer, how often and on how many sides: remembered for the next letter.

use iced::widget::{column, row};
use iced::{Alignment, Length, Task};

use crate::desktop::print::{MOST_COPIES, Printer};
use crate::i18n::tr;
use crate::service::preferences::Preferences;
use crate::ui::context::{Context, Event};
use crate::ui::db;
use crate::ui::fault::Fault;
use crate::ui::icon::Icon;
use crate::ui::theme::Tone;
use crate::ui::widget::{card, choice, icon_button, labelled, notice, tick};
use crate::ui::{Element, space, text};

/// The printers, as far as they are known.
#[derive(Default)]
pub(super) struct Printing {
    found: Option<Result<Vec<Printer>, Fault>>,
}

/// What happens here.
#[derive(Debug, Clone)]
pub(crate) enum Message {
    /// These printers there are.
    Found(Result<Vec<Printer>, Fault>),
    /// On this one; nothing for the usual one.
    On(Option<String>),
    /// So often.
    Copies(u16),
    /// On both sides, or on one.
    Sides,
}

/// Looks which printers there are.
pub(super) fn look(context: &Context<'_>) -> Task<Message> {
    let printers = context.paper.printers().clone();
    db::beside(move || printers.all().map_err(Fault::from)).map(Message::Found)
}

impl Printing {
    /// Does what a message says.
    pub(super) fn update(&mut self, message: Message, context: &Context<'_>) -> Option<Event> {
        let mut chosen = context.preferences.printing.clone();
        match message {
            Message::Found(found) => {
                self.found = Some(found);
                return None;
            }
            Message::On(printer) => chosen.printer = printer,
            Message::Copies(copies) => chosen.copies = copies.clamp(1, MOST_COPIES),
            Message::Sides => chosen.both_sides = !chosen.both_sides,
        }
        Some(Event::Preferences(Preferences {
            printing: chosen,
            ..context.preferences.clone()
        }))
    }

    /// Draws what can be chosen.
    pub(super) fn view<'a>(&'a self, context: &Context<'a>) -> Element<'a, Message> {
        let words = context.words;
        let printers = match &self.found {
            Some(Ok(printers)) => printers.as_slice(),
            Some(Err(fault)) => {
                let why = fault.explain(words);
                let told = notice(Tone::Due, why.message, why.advice);
                return card(tr!(words, "print-card"), told);
            }
            None => &[],
        };
        let chosen = &context.preferences.printing;
        let copies = chosen.copies;
        let less = (copies > 1).then(|| Message::Copies(copies - 1));
        let more = (copies < MOST_COPIES).then(|| Message::Copies(copies + 1));
        let often = row![
            icon_button(Icon::Minus, less).id("print-less"),
            text::digits(copies.to_string()),
            icon_button(Icon::Plus, more).id("print-more"),
        ]
        .spacing(space::S)
        .align_y(Alignment::Center);
        let sides = tick(
            tr!(words, "print-both-sides"),
            chosen.both_sides,
            Message::Sides,
        );
        let how = row![
            labelled(tr!(words, "print-copies"), often),
            iced::widget::container(sides).align_bottom(Length::Shrink),
        ]
        .spacing(space::L)
        .align_y(Alignment::End)
        .wrap();
        let on = which(printers, chosen.printer.as_ref(), context);
        card(tr!(words, "print-card"), column![on, how].spacing(space::M))
    }
}

/// The printers there are, before them the usual one.
fn which<'a>(
    printers: &[Printer],
    chosen: Option<&String>,
    context: &Context<'a>,
) -> Element<'a, Message> {
    let (words, chosen) = (context.words, chosen.cloned());
    let usual = printers.iter().find(|printer| printer.is_default);
    let usual = match usual {
        Some(printer) => {
            let name = printer.name.clone();
            tr!(words, "print-usual-named", name = name)
        }
        None => tr!(words, "print-usual"),
    };
    let mut options: Vec<Option<String>> = vec![None];
    options.extend(printers.iter().map(|printer| Some(printer.name.clone())));
    // One that is not there now stays chosen: it may be switched off.
    if !options.contains(&chosen) {
        options.push(chosen.clone());
    }
    let label = |name: &Option<String>| name.clone().unwrap_or_else(|| usual.clone());
    let on = choice(&options, Some(&chosen), label, Message::On).id("print-on");
    labelled(tr!(words, "print-on"), on)
}
