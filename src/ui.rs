//! The window: the first door on the services.
//!
//! A screen is one file: its state, its messages, what it draws. It asks the services for
//! everything, beside the window (`db`), and tells the shell (`office`) what became of it. Here
//! stand no rule of law, no SQL, and no sentence: those are in the Fluent files.
//!
//! `application` holds the stages (first run, locked, open), `office` the shell of an open file,
//! `screen` the screens, `widget` what they are made of, `theme` how it looks, by role.

mod application;
mod context;
mod db;
mod fault;
mod field;
mod icon;
mod office;
mod parcel;
mod screen;
mod sheet;
mod shortcut;
mod space;
mod text;
mod theme;
mod widget;

use iced::window;

pub use application::{Application, Message, Start};
pub use text::FACES;
pub use theme::Theme;

/// What a screen draws.
pub(crate) type Element<'a, Message> = iced::Element<'a, Message, Theme, iced::Renderer>;

/// Opens the window, and returns when it is closed.
///
/// # Errors
/// When the system has no display, or gives no window.
pub fn run(start: Start) -> iced::Result {
    let place = application::place_of(&start);
    let settings = window::Settings {
        size: place.map_or(application::USUAL, |place| {
            iced::Size::new(place.width, place.height)
        }),
        min_size: Some(application::LEAST),
        exit_on_close_request: false,
        ..window::Settings::default()
    };
    let mut window = iced::application(
        move || Application::boot(start.clone()),
        Application::update,
        Application::view,
    )
    .title(Application::title)
    .theme(Application::theme)
    .scale_factor(Application::scale)
    .subscription(Application::subscription)
    .window(settings)
    .default_font(text::INTER);
    for face in text::FACES {
        window = window.font(face);
    }
    window.run()
}
