//! Drives the real window without a screen: events go in as the system would send them, tasks run
//! to their end, and what is drawn can be read and taken a picture of. `press` is what hands do,
//! `read` what eyes see, `late` keeps answers back.

// Named by their paths: the bench of the window takes this file in by its own.
#[path = "driver/late.rs"]
mod late;
#[path = "driver/press.rs"]
mod press;
#[path = "driver/read.rs"]
mod read;

use iced_test::core::renderer::Headless as _;
use iced_test::core::theme::Base as _;
use iced_test::core::widget;
use iced_test::core::{Event, Size, clipboard, mouse, renderer, window};
use iced_test::futures::futures::{StreamExt as _, executor};
use iced_test::runtime::user_interface::Cache;
use iced_test::runtime::{Action, Task, UserInterface, task};
use leerrecht::ui::{Application, Message, Start, Theme};

/// The usual laptop.
pub(crate) const LAPTOP: Size = Size::new(1366.0, 768.0);

/// A window without a screen.
pub(crate) struct Driver {
    application: Application,
    renderer: iced_test::renderer::Renderer,
    cache: Option<Cache>,
    size: Size,
    cursor: mouse::Cursor,
    clipboard: Clipboard,
    meanwhile: Option<Meanwhile>,
    /// What comes faster than the window follows.
    faster: Option<Vec<Event>>,
    late: late::Late,
    closed: bool,
}

/// What is done while work goes on: asked each time that the work tells how far it is, until it
/// says that it did it.
type Meanwhile = Box<dyn FnMut(&mut Driver) -> bool>;

#[derive(Default)]
pub(crate) struct Clipboard(Option<String>);

impl clipboard::Clipboard for Clipboard {
    fn read(&self, _kind: clipboard::Kind) -> Option<String> {
        self.0.clone()
    }

    fn write(&mut self, _kind: clipboard::Kind, contents: String) {
        self.0 = Some(contents);
    }
}

impl Driver {
    /// Opens a window, and waits for what it does first.
    pub(crate) fn open(start: Start) -> Self {
        load_faces();
        let renderer =
            executor::block_on(<iced_test::renderer::Renderer as renderer::Headless>::new(
                iced_test::core::Font::with_name("Inter"),
                14.0.into(),
                Some("tiny-skia"),
            ));
        let (application, task) = Application::boot(start);
        let mut driver = Self {
            application,
            renderer: renderer.unwrap(),
            cache: Some(Cache::default()),
            size: LAPTOP,
            cursor: mouse::Cursor::Unavailable,
            clipboard: Clipboard::default(),
            meanwhile: None,
            faster: None,
            late: late::Late::default(),
            closed: false,
        };
        driver.run(task);
        driver.redraw();
        driver
    }

    /// Does something while the next long work goes on.
    pub(crate) fn meanwhile(&mut self, act: impl FnMut(&mut Self) -> bool + 'static) {
        self.meanwhile = Some(Box::new(act));
    }

    fn look_meanwhile(&mut self) {
        if let Some(mut act) = self.meanwhile.take()
            && !act(self)
        {
            self.meanwhile = Some(act);
        }
    }

    /// Gives the window another size.
    pub(crate) fn resize(&mut self, size: Size) {
        self.size = size;
        self.redraw();
    }

    /// Lets a second go by.
    pub(crate) fn tick(&mut self) {
        let task = self.application.update(Message::tick());
        self.run(task);
        self.redraw();
    }

    /// Asks the window to close, as the system does; whether it did by now.
    pub(crate) fn close(&mut self) -> bool {
        let asked = Message::close(window::Id::unique());
        let task = self.application.update(asked);
        self.run(task);
        self.redraw();
        self.is_closed()
    }

    /// Whether the window closed.
    pub(crate) fn is_closed(&self) -> bool {
        self.closed
    }

    fn events(&mut self, events: &[Event]) {
        if let Some(faster) = &mut self.faster {
            faster.extend_from_slice(events);
            return;
        }
        for event in events {
            let messages = self.event(event.clone());
            self.send(messages);
        }
        self.redraw();
    }

    /// All of these keys come before the window looks up once.
    pub(crate) fn at_once(&mut self, keys: impl FnOnce(&mut Self)) {
        self.faster = Some(Vec::new());
        keys(self);
        let all = self.faster.take().unwrap_or_default();
        let messages = self.shown(|shown, renderer, cursor, clipboard| {
            let mut messages = Vec::new();
            let _ = shown.update(&all, cursor, renderer, clipboard, &mut messages);
            messages
        });
        self.send(messages);
        for _ in &all {
            self.redraw();
        }
    }

    /// What a frame does: widgets tell what they only know when they are drawn.
    fn redraw(&mut self) {
        for _ in 0..4 {
            let now = std::time::Instant::now();
            let messages = self.event(Event::Window(window::Event::RedrawRequested(now)));
            if messages.is_empty() {
                return;
            }
            self.send(messages);
        }
    }

    fn send(&mut self, messages: Vec<Message>) {
        for message in messages {
            let task = self.application.update(message);
            self.run(task);
        }
    }

    /// Runs a task, and all that come from it. While answers are kept back, they wait.
    fn run(&mut self, task: Task<Message>) {
        let Some(mut actions) = task::into_stream(task) else {
            return;
        };
        let mut kept_back = Vec::new();
        while let Some(action) = executor::block_on(actions.next()) {
            match action {
                Action::Output(message) if self.late.keeps_back() => kept_back.push(message),
                Action::Output(message) => self.answer(message),
                Action::Widget(operation) => self.finish(operation),
                Action::Clipboard(iced_test::runtime::clipboard::Action::Write {
                    contents,
                    ..
                }) => self.clipboard.0 = Some(contents),
                Action::Window(iced_test::runtime::window::Action::Close(_)) => self.closed = true,
                _ => {}
            }
        }
        self.late.keep_back(kept_back);
    }

    fn answer(&mut self, message: Message) {
        let task = self.application.update(message);
        self.run(task);
        self.look_meanwhile();
    }

    fn finish(&mut self, mut operation: Box<dyn widget::Operation>) {
        loop {
            self.operate(&mut *operation);
            match operation.finish() {
                widget::operation::Outcome::Chain(next) => operation = next,
                widget::operation::Outcome::None | widget::operation::Outcome::Some(()) => return,
            }
        }
    }

    /// How many pixels a measure of what is drawn takes.
    pub(crate) fn scale(&self) -> f32 {
        self.application.scale()
    }

    /// How large the window is in the measure of what is drawn.
    pub(crate) fn logical(&self) -> Size {
        let scale = self.scale();
        Size::new(self.size.width / scale, self.size.height / scale)
    }

    pub(crate) fn operate(&mut self, operation: &mut dyn widget::Operation) {
        self.shown(|shown, renderer, _, _| shown.operate(renderer, operation));
    }

    /// Builds what is drawn, does something with it, and takes it apart again.
    pub(crate) fn shown<T>(
        &mut self,
        act: impl FnOnce(
            &mut UserInterface<'_, Message, Theme, iced_test::renderer::Renderer>,
            &mut iced_test::renderer::Renderer,
            mouse::Cursor,
            &mut Clipboard,
        ) -> T,
    ) -> T {
        let size = self.logical();
        let cache = self.cache.take().unwrap_or_default();
        let mut shown =
            UserInterface::build(self.application.view(), size, cache, &mut self.renderer);
        let answer = act(
            &mut shown,
            &mut self.renderer,
            self.cursor,
            &mut self.clipboard,
        );
        self.cache = Some(shown.into_cache());
        answer
    }

    /// Sends one event to what is drawn, and gives the messages that came of it.
    fn event(&mut self, event: Event) -> Vec<Message> {
        self.shown(|shown, renderer, cursor, clipboard| {
            let mut messages = Vec::new();
            let _ = shown.update(&[event], cursor, renderer, clipboard, &mut messages);
            messages
        })
    }

    /// Takes a picture of what is drawn.
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "the size of a screen"
    )]
    pub(crate) fn picture(&mut self) -> image::RgbaImage {
        let theme = self.application.theme().unwrap_or(Theme::LIGHT);
        let scale = self.application.scale();
        let base = theme.base();
        let style = renderer::Style {
            text_color: base.text_color,
        };
        self.shown(|shown, renderer, cursor, clipboard| {
            let now = Event::Window(window::Event::RedrawRequested(std::time::Instant::now()));
            let _ = shown.update(&[now], cursor, renderer, clipboard, &mut Vec::new());
            shown.draw(renderer, &theme, &style, cursor);
        });
        let (width, height) = (self.size.width as u32, self.size.height as u32);
        let pixels =
            self.renderer
                .screenshot(Size::new(width, height), scale, base.background_color);
        image::RgbaImage::from_raw(width, height, pixels).unwrap()
    }
}

fn load_faces() {
    use std::sync::Once;
    static LOADED: Once = Once::new();
    LOADED.call_once(|| {
        let mut fonts = iced_test::renderer::graphics::text::font_system()
            .write()
            .unwrap();
        for face in leerrecht::ui::FACES {
            fonts.load_font(face.into());
        }
    });
}
