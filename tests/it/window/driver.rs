//! Drives the real window without a screen: events go in as the system would send them, tasks run
//! to their end, and what is drawn can be read and taken a picture of.

use iced_test::core::renderer::Headless as _;
use iced_test::core::theme::Base as _;
use iced_test::core::widget::{self, Operation as _};
use iced_test::core::{
    Event, Point, Rectangle, Size, clipboard, keyboard, mouse, renderer, window,
};
use iced_test::futures::futures::{StreamExt as _, executor};
use iced_test::runtime::user_interface::Cache;
use iced_test::runtime::{Action, Task, UserInterface, task};
use iced_test::selector::{self, Candidate, Selector, Target};
use keyboard::key::Named;
use keyboard::{Key, Modifiers};
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

    /// Types a text where the focus is.
    pub(crate) fn write(&mut self, text: &str) {
        for letter in text.chars() {
            let letter = letter.to_string();
            let key = match letter.as_str() {
                " " => Key::Named(Named::Space),
                _ => Key::Character(letter.as_str().into()),
            };
            self.key(key, Modifiers::empty(), Some(&letter));
        }
    }

    /// Types the beginning of what is meant in the choice that has the focus: so fast that it counts
    /// as typed in one go, however slow the machine.
    pub(crate) fn pick(&mut self, word: &str) {
        self.key(Key::Character(word.into()), Modifiers::empty(), Some(word));
    }

    /// Presses a key with a name.
    pub(crate) fn press(&mut self, key: Named) {
        let text = match key {
            Named::Enter => Some("\r"),
            Named::Space => Some(" "),
            _ => None,
        };
        self.key(Key::Named(key), Modifiers::empty(), text);
    }

    /// Presses a key with others held.
    pub(crate) fn hold(&mut self, modifiers: Modifiers, key: Key) {
        self.key(key, modifiers, None);
    }

    /// Presses a letter with Ctrl held.
    pub(crate) fn ctrl(&mut self, letter: &str) {
        self.hold(Modifiers::CTRL, Key::Character(letter.into()));
    }

    /// Presses a key with others held, and lets it go too late: the system repeats it.
    pub(crate) fn hold_long(&mut self, modifiers: Modifiers, key: Key) {
        self.keep_key(key, modifiers, None, 9);
    }

    fn key(&mut self, key: Key, modifiers: Modifiers, text: Option<&str>) {
        self.keep_key(key, modifiers, text, 0);
    }

    fn keep_key(&mut self, key: Key, modifiers: Modifiers, text: Option<&str>, repeats: usize) {
        let physical_key =
            keyboard::key::Physical::Unidentified(keyboard::key::NativeCode::Unidentified);
        let changed = |modifiers| Event::Keyboard(keyboard::Event::ModifiersChanged(modifiers));
        let pressed = |repeat| {
            Event::Keyboard(keyboard::Event::KeyPressed {
                key: key.clone(),
                modified_key: key.clone(),
                physical_key,
                location: keyboard::Location::Standard,
                modifiers,
                text: text.map(Into::into),
                repeat,
            })
        };
        self.events(&[changed(modifiers), pressed(false)]);
        for _ in 0..repeats {
            self.events(&[pressed(true)]);
        }
        self.events(&[
            Event::Keyboard(keyboard::Event::KeyReleased {
                key: key.clone(),
                modified_key: key,
                physical_key,
                location: keyboard::Location::Standard,
                modifiers,
            }),
            changed(Modifiers::empty()),
        ]);
    }

    /// Clicks on a text.
    #[track_caller]
    pub(crate) fn click(&mut self, text: &str) {
        let at = self.find(text).unwrap_or_else(|| self.not_there(text));
        self.click_at(at.center());
    }

    /// Clicks on one of several of the same text, from the top.
    #[track_caller]
    pub(crate) fn click_nth(&mut self, text: &str, nth: usize) {
        let mut all = self.places(text);
        all.sort_by(|one, other| one.y.total_cmp(&other.y));
        let at = all.get(nth).copied();
        let at = at.unwrap_or_else(|| self.not_there(text));
        self.click_at(at.center());
    }

    /// What stands in the text that has the focus, as it is taken along.
    pub(crate) fn copied(&mut self) -> String {
        self.ctrl("a");
        self.ctrl("c");
        self.hold(Modifiers::CTRL, Key::Named(Named::End));
        self.clipboard.0.clone().unwrap_or_default()
    }

    /// Clicks on a place. The pointer comes from elsewhere: two clicks are no double click, however
    /// fast they follow each other here.
    pub(crate) fn click_at(&mut self, at: Point) {
        let position = at + iced_test::core::Vector::new(60.0, 0.0);
        self.cursor = mouse::Cursor::Available(at);
        self.events(&[
            Event::Mouse(mouse::Event::CursorMoved { position }),
            Event::Mouse(mouse::Event::CursorMoved { position: at }),
        ]);
        self.press_again();
    }

    /// Clicks twice on a place, as fast as one can.
    pub(crate) fn double_click_at(&mut self, at: Point) {
        self.click_at(at);
        self.press_again();
    }

    /// Presses once more where the pointer is.
    pub(crate) fn press_again(&mut self) {
        self.events(&[
            Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left)),
            Event::Mouse(mouse::Event::ButtonReleased(mouse::Button::Left)),
        ]);
    }

    /// Drops a file on the window.
    pub(crate) fn drop_file(&mut self, path: &std::path::Path) {
        self.events(&[Event::Window(window::Event::FileDropped(path.to_owned()))]);
    }

    /// Where a text stands on the screen.
    #[track_caller]
    pub(crate) fn place(&mut self, text: &str) -> Rectangle {
        self.find(text).unwrap_or_else(|| self.not_there(text))
    }

    /// Every place on the screen where a text stands.
    pub(crate) fn places(&mut self, text: &str) -> Vec<Rectangle> {
        let mut found = Selector::find_all(text);
        self.operate(&mut widget::operation::black_box(&mut found));
        match found.finish() {
            widget::operation::Outcome::Some(all) => all
                .iter()
                .filter_map(selector::Bounded::visible_bounds)
                .collect(),
            widget::operation::Outcome::None | widget::operation::Outcome::Chain(_) => Vec::new(),
        }
    }

    /// Whether a text stands on the screen.
    pub(crate) fn sees(&mut self, text: &str) -> bool {
        self.find(text).is_some()
    }

    /// Whether a text stands within another on the screen.
    pub(crate) fn sees_part(&mut self, text: &str) -> bool {
        self.texts().iter().any(|one| one.contains(text))
    }

    /// Asserts the same.
    #[track_caller]
    pub(crate) fn expect_part(&mut self, text: &str) {
        if !self.sees_part(text) {
            self.not_there(text)
        }
    }

    /// Asserts that a text stands on the screen.
    #[track_caller]
    pub(crate) fn expect(&mut self, text: &str) {
        if !self.sees(text) {
            self.not_there(text)
        }
    }

    #[track_caller]
    fn not_there(&mut self, text: &str) -> ! {
        panic!(
            "{text:?} does not stand on the screen:\n{}",
            self.texts().join("\n")
        )
    }

    /// Every text on the screen.
    pub(crate) fn texts(&mut self) -> Vec<String> {
        struct All(Vec<String>);
        impl widget::Operation for All {
            fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn widget::Operation)) {
                operate(self);
            }
            fn text(&mut self, _id: Option<&widget::Id>, _bounds: Rectangle, text: &str) {
                self.0.push(text.to_owned());
            }
        }
        let mut all = All(Vec::new());
        self.operate(&mut all);
        all.0
    }

    /// What stands in a field: its text, or what is proposed where it is empty.
    #[track_caller]
    pub(crate) fn value(&mut self, id: &'static str) -> String {
        struct Value(widget::Id, Option<String>);
        impl widget::Operation for Value {
            fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn widget::Operation)) {
                operate(self);
            }
            fn text_input(
                &mut self,
                id: Option<&widget::Id>,
                _bounds: Rectangle,
                state: &mut dyn widget::operation::TextInput,
            ) {
                if id == Some(&self.0) {
                    self.1 = Some(state.text().to_owned());
                }
            }
        }
        let mut value = Value(widget::Id::new(id), None);
        self.operate(&mut value);
        value.1.unwrap_or_else(|| self.not_there(id))
    }

    /// What has the focus.
    pub(crate) fn focused(&mut self) -> Option<Target> {
        let mut found = selector::is_focused().find();
        self.operate(&mut widget::operation::black_box(&mut found));
        match found.finish() {
            widget::operation::Outcome::Some(target) => target,
            widget::operation::Outcome::None | widget::operation::Outcome::Chain(_) => None,
        }
    }

    /// What is seen of every control.
    pub(crate) fn controls(&mut self) -> Vec<Rectangle> {
        let control = |candidate: Candidate<'_>| match candidate {
            Candidate::Focusable { visible_bounds, .. } => visible_bounds,
            _ => None,
        };
        let mut found = control.find_all();
        self.operate(&mut widget::operation::black_box(&mut found));
        match found.finish() {
            widget::operation::Outcome::Some(all) => all,
            widget::operation::Outcome::None | widget::operation::Outcome::Chain(_) => Vec::new(),
        }
    }

    /// The name of what has the focus.
    fn focused_id(&mut self) -> Option<widget::Id> {
        match self.focused()? {
            Target::Focusable { id, .. } => id,
            _ => None,
        }
    }

    /// Whether these words stand anywhere: in a text on the screen, in a field, or in what is written
    /// in many lines.
    pub(crate) fn holds(&mut self, words: &str) -> bool {
        struct Fields(Vec<String>);
        impl widget::Operation for Fields {
            fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn widget::Operation)) {
                operate(self);
            }
            fn text_input(
                &mut self,
                _id: Option<&widget::Id>,
                _bounds: Rectangle,
                state: &mut dyn widget::operation::TextInput,
            ) {
                self.0.push(state.text().to_owned());
            }
        }
        let mut fields = Fields(Vec::new());
        self.operate(&mut fields);
        self.sees_part(words)
            || fields.0.iter().any(|text| text.contains(words))
            || self.copied().contains(words)
    }

    /// How often a text stands on the screen.
    pub(crate) fn count(&mut self, text: &str) -> usize {
        self.texts().iter().filter(|shown| *shown == text).count()
    }

    /// What is written on whatever has the focus.
    fn focused_texts(&mut self) -> Vec<String> {
        struct Texts(Vec<(Rectangle, String)>);
        impl widget::Operation for Texts {
            fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn widget::Operation)) {
                operate(self);
            }
            fn text(&mut self, _id: Option<&widget::Id>, bounds: Rectangle, text: &str) {
                self.0.push((bounds, text.to_owned()));
            }
        }
        let Some(at) = self.focused().and_then(|it| it.visible_bounds()) else {
            return Vec::new();
        };
        let mut texts = Texts(Vec::new());
        self.operate(&mut texts);
        let inside = texts.0.into_iter();
        let inside = inside.filter(|(bounds, _)| at.contains(bounds.center()));
        inside.map(|(_, text)| text).collect()
    }

    /// Goes on with Tab until something with this text on it has the focus.
    #[track_caller]
    pub(crate) fn tab_to_text(&mut self, text: &str) {
        for _ in 0..200 {
            if self.focused_texts().iter().any(|shown| shown == text) {
                return;
            }
            self.press(Named::Tab);
        }
        panic!(
            "Tab does not come by {text:?}:\n{}",
            self.texts().join("\n")
        );
    }

    /// Goes to something with this text on it by Tab alone, and presses Enter there.
    #[track_caller]
    pub(crate) fn choose(&mut self, text: &str) {
        self.tab_to_text(text);
        self.press(Named::Enter);
    }

    /// Goes on with Tab until something with this name has the focus.
    #[track_caller]
    pub(crate) fn tab_to(&mut self, id: &'static str) {
        for _ in 0..200 {
            self.press(Named::Tab);
            if self.focused_id() == Some(widget::Id::new(id)) {
                return;
            }
        }
        panic!("Tab does not come by {id}");
    }

    /// Pastes a text where the focus is.
    pub(crate) fn paste(&mut self, text: &str) {
        self.clipboard.0 = Some(text.to_owned());
        self.ctrl("v");
    }

    fn find(&mut self, text: &str) -> Option<Rectangle> {
        let mut found = Selector::find(text);
        self.operate(&mut widget::operation::black_box(&mut found));
        match found.finish() {
            widget::operation::Outcome::Some(target) => target?.visible_bounds(),
            widget::operation::Outcome::None | widget::operation::Outcome::Chain(_) => None,
        }
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

    /// Runs a task, and all that come from it.
    fn run(&mut self, task: Task<Message>) {
        let Some(mut actions) = task::into_stream(task) else {
            return;
        };
        while let Some(action) = executor::block_on(actions.next()) {
            match action {
                Action::Output(message) => {
                    let task = self.application.update(message);
                    self.run(task);
                    self.look_meanwhile();
                }
                Action::Widget(mut operation) => loop {
                    self.operate(&mut *operation);
                    match operation.finish() {
                        widget::operation::Outcome::Chain(next) => operation = next,
                        widget::operation::Outcome::None | widget::operation::Outcome::Some(()) => {
                            break;
                        }
                    }
                },
                Action::Clipboard(iced_test::runtime::clipboard::Action::Write {
                    contents,
                    ..
                }) => self.clipboard.0 = Some(contents),
                Action::Window(iced_test::runtime::window::Action::Close(_)) => self.closed = true,
                _ => {}
            }
        }
    }

    /// How large the window is in the measure of what is drawn.
    pub(crate) fn logical(&self) -> Size {
        let scale = self.application.scale();
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
