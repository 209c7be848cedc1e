//! The window: the first door on the services.
//!
//! A screen is one file: its state, its messages, what it draws. It asks the services for
//! everything, beside the window (`db`), and tells the shell (`office`) what became of it. Here
//! stand no rule of law, no SQL, and no sentence: those are in the Fluent files.
//!
//! `application` holds the stages (first run, locked, open), `office` the shell of an open file,
//! `screen` the screens, `widget` what they are made of, `theme` how it looks, by role.

mod application;
mod area;
mod burst;
mod context;
mod curtain;
mod db;
mod fault;
mod field;
mod finder;
mod focus;
mod history;
mod icon;
mod job;
mod kept;
mod office;
mod paper;
mod parcel;
mod people;
mod question;
mod said;
mod screen;
mod setup;
mod sheet;
mod shortcut;
mod space;
#[cfg(test)]
mod tests;
mod text;
mod theme;
mod unread;
mod widget;
mod work;

use iced::window;

pub use application::{Application, Message, Start};
pub use text::FACES;
pub use theme::Theme;

/// What a screen draws.
pub(crate) type Element<'a, Message> = iced::Element<'a, Message, Theme, iced::Renderer>;

/// Why there is no window.
#[derive(Debug, thiserror::Error)]
pub enum NoWindow {
    /// There is no screen.
    #[error("no display")]
    NoDisplay,
    /// The system gives none.
    #[error(transparent)]
    Refused(#[from] iced::Error),
}

/// Opens the window, and returns when it is closed.
///
/// # Errors
/// When the system has no display, or gives no window.
pub fn run(start: Start) -> Result<(), NoWindow> {
    if !crate::desktop::display::is_there() {
        return Err(NoWindow::NoDisplay);
    }
    // A window on this file that is open already comes to the front instead.
    if crate::desktop::handover::send(&start.file, "").is_ok() {
        return Ok(());
    }
    let settings = window::Settings {
        size: application::size_of(&start),
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
    for face in FACES {
        window = window.font(face);
    }
    Ok(window.run()?)
}
