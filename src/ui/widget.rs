//! The parts that screens are made of. Each is built once, and shown in every state by the
//! gallery (`screen/gallery.rs`).

mod again;
mod around;
mod at_once;
mod band;
mod beside;
mod button;
mod card;
mod choice;
mod copy;
mod date_field;
mod drop_target;
mod empty;
mod form;
mod hint;
mod in_turn;
mod inert;
mod letters;
mod line;
mod listed;
mod modal;
mod named;
mod pair;
mod popup;
mod press;
mod progress;
mod reading;
mod shortcuts;
pub(crate) mod table;
mod toast;
mod typing;
mod writing;

pub(crate) use band::{band, search};
pub(crate) use beside::beside;
pub(crate) use button::{
    button, chip, danger, icon_button, key, lead, link, primary, secondary, tick,
};
pub(crate) use card::{badge, card, hairline, labelled, notice};
pub(crate) use choice::choice;
pub(crate) use copy::copy;
pub(crate) use date_field::{Calendar, Pick, date_field};
pub(crate) use drop_target::drop_target;
pub(crate) use empty::empty;
pub(crate) use form::{area, entry, fixed, problem, secret};
pub(crate) use hint::hint;
pub(crate) use line::line;
pub(crate) use listed::listed;
pub(crate) use modal::{cover, dialog, modal};
pub(crate) use named::named;
pub(crate) use pair::pair;
pub(crate) use popup::{Popup, START as POPUP_START, popup};
pub(crate) use press::{Press, press};
pub(crate) use progress::progress;
pub(crate) use reading::reading;
pub(crate) use shortcuts::{Activity, Stroke, shortcuts};
pub(crate) use toast::{Toast, toast};
pub(crate) use typing::look_up;
