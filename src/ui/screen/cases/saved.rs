//! The views of the list: a few of our own, and those that were saved under a name, which can be
//! given another one or dropped.

use iced::widget::{column, row};
use iced::{Alignment, Task};
use serde::{Deserialize, Serialize};

use super::{Cases, Message};
use crate::i18n::tr;
use crate::service::desk::Form;
use crate::service::list::{Column, Direction, Sort};
use crate::service::views::{self, Asked, View};
use crate::ui::context::Context;
use crate::ui::fault::Fault;
use crate::ui::field::{self, Field};
use crate::ui::screen::{Typed, draft};
use crate::ui::theme::Tone;
use crate::ui::widget::{chip, dialog, entry, link, notice, primary};
use crate::ui::{Element, space};

/// The draft of a name.
const FORM: &str = "cases-view";
/// The field of the name.
const NAME: &str = "cases-view-name";

/// The order a view begins with.
pub(super) const USUAL: Sort = Sort {
    column: Column::Due,
    direction: Direction::Up,
};

/// A view that gets a name.
pub(super) struct Naming {
    /// The name it has; nothing for a new view.
    from: Option<String>,
    name: Field<String>,
    /// Whether it was said that another view bears this name.
    taken: bool,
    busy: bool,
    /// Something was typed or put back here, so that its draft is ours to keep and drop.
    touched: bool,
}

/// The record that a name is kept under: a view has no key but its name, and what was typed for one
/// view must not take the place of what was typed for another. 0 for a new view.
fn record_of(from: Option<&str>) -> i64 {
    let bytes = from.unwrap_or_default().bytes();
    // The hash of Fowler, Noll and Vo: the same in each version of the program.
    bytes.fold(0, |sum: i64, byte| {
        (sum ^ i64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

/// The same as it is kept.
#[derive(Serialize, Deserialize)]
struct Half {
    from: Option<String>,
    name: String,
}

impl Naming {
    /// A name for a new view, or another one; with what was typed of it before.
    pub(super) fn new(from: Option<String>, context: &Context<'_>) -> Self {
        let kept = draft::open::<Half>(context, FORM, record_of(from.as_deref()));
        let half = kept.map(|(half, _)| half);
        let half = half.filter(|half| half.from == from);
        let touched = half.is_some();
        let name = half.map_or_else(|| from.clone().unwrap_or_default(), |half| half.name);
        Self {
            touched,
            from,
            name: Field::new(name, field::some),
            taken: false,
            busy: false,
        }
    }

    /// Brings the focus to the name.
    pub(super) fn focus() -> Task<Message> {
        crate::ui::focus::on(NAME)
    }

    pub(super) fn typed_in(&mut self, name: String) {
        (self.taken, self.touched) = (false, true);
        self.name.typed(name);
    }

    /// What is half typed; nothing while it is being saved.
    pub(super) fn typed(&self) -> Option<Typed> {
        let changed = self.name.text() != self.from.as_deref().unwrap_or_default();
        let body = changed.then(|| {
            draft::body(&Half {
                from: self.from.clone(),
                name: self.name.text().to_owned(),
            })
        });
        let record = record_of(self.from.as_deref());
        (self.touched && !self.busy).then(|| Typed::new(FORM, record, body))
    }

    /// It could not be saved: it can be tried again.
    pub(super) fn failed(&mut self) {
        self.busy = false;
    }

    pub(super) fn view<'a>(&'a self, context: &Context<'a>) -> Element<'a, Message> {
        let words = context.words;
        let name = entry(
            words,
            NAME,
            tr!(words, "cases-view-name"),
            "",
            &self.name,
            Message::Named,
            Some(Message::SaveView),
        );
        let taken = self.taken.then(|| {
            notice(
                Tone::Due,
                tr!(words, "cases-view-taken"),
                tr!(words, "cases-view-taken-do"),
            )
        });
        let act = match self.taken {
            true => tr!(words, "cases-view-replace"),
            false => tr!(words, "save"),
        };
        let title = match &self.from {
            Some(_) => tr!(words, "cases-view-rename"),
            None => tr!(words, "cases-view-save"),
        };
        dialog(
            title,
            420.0,
            column![name].push(taken).spacing(space::M),
            vec![primary(act, Message::SaveView).into()],
            Message::Close,
        )
    }
}

impl Cases {
    /// Saves the view under its name. A name that another view bears is asked about first.
    pub(super) fn save_view(&mut self, context: &Context<'_>) -> Task<Message> {
        let Some(naming) = self.naming.as_mut().filter(|naming| !naming.busy) else {
            return Task::none();
        };
        let Some(name) = naming.name.check() else {
            return Task::none();
        };
        let others = self
            .views
            .iter()
            .filter(|view| Some(&view.name) != naming.from.as_ref());
        let is_taken = others.into_iter().any(|view| view.name == name);
        if is_taken && !naming.taken {
            naming.taken = true;
            return Task::none();
        }
        naming.busy = true;
        let view = View {
            name,
            asked: self.asked.clone(),
            sort: self.sort,
        };
        let from = naming.from.clone();
        let form = Form {
            screen: FORM,
            record: record_of(from.as_deref()),
        };
        context
            .db
            .save(form, move |desk| {
                let saved = match from {
                    Some(from) => views::rename(desk, &from, &view.name),
                    None => views::save(desk, view),
                };
                saved.map_err(Fault::from)
            })
            .map(Message::ViewsChanged)
    }
}

/// The views, the one that is shown marked, and the way to save what is shown.
pub(super) fn chips<'a>(screen: &'a Cases, context: &Context<'a>) -> Element<'a, Message> {
    let words = context.words;
    let own = [
        (tr!(words, "cases-view-mine"), Asked::open_of(context.me())),
        (tr!(words, "cases-view-open"), Asked::open()),
        (tr!(words, "cases-view-all"), Asked::default()),
    ];
    let mut known = false;
    let mut chips = row![].spacing(space::S).align_y(Alignment::Center);
    for (name, asked) in own {
        let chosen = screen.asked == asked && screen.sort == USUAL;
        known |= chosen;
        chips = chips.push(chip(name, chosen, Message::View(asked, USUAL)));
    }
    for view in &screen.views {
        let chosen = screen.asked == view.asked && screen.sort == view.sort;
        known |= chosen;
        chips = chips.push(chip(
            view.name.clone(),
            chosen,
            Message::View(view.asked.clone(), view.sort),
        ));
        if chosen {
            let rename = Message::Naming(Some(view.name.clone()));
            let drop = Message::DropView(view.name.clone());
            chips = chips
                .push(link(tr!(words, "cases-view-rename-do"), rename))
                .push(link(tr!(words, "cases-view-drop"), drop));
        }
    }
    if !known {
        let keep = tr!(words, "cases-view-keep");
        chips = chips.push(chip(keep, false, Message::Naming(None)));
    }
    chips.wrap().vertical_spacing(space::S).into()
}
