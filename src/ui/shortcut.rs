//! The keys of the window: one table, which the help shows and the buttons name.

use iced::keyboard::{Key, key::Named};

use super::widget::Stroke;

/// What a key asks of the shell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Command {
    /// Search everywhere.
    Search,
    /// Lock the file.
    Lock,
    /// Hide what a parent should not see.
    Curtain,
    /// One step back.
    Back,
    /// Undo the last act.
    Undo,
    /// Do again what was undone last.
    Redo,
    /// All keys.
    Help,
    /// A new case.
    NewCase,
    /// What is to be done today.
    Today,
    /// The cases.
    Cases,
    /// The youths.
    Youths,
    /// The schools.
    Schools,
    /// The people we work with.
    Partners,
    /// Files that come and go.
    Exchange,
    /// What is set.
    Settings,
}

/// A key and what it asks.
pub(crate) struct Binding {
    /// As it is written on a button and in the help.
    pub(crate) keys: &'static str,
    /// What it asks.
    pub(crate) command: Command,
    pressed: Pressed,
}

enum Pressed {
    Ctrl(&'static str),
    CtrlShift(&'static str),
    Alt(Named),
    Bare(Named),
    Letter(&'static str),
}

/// All keys that hold everywhere. Those with a letter alone act while no field has the focus.
pub(crate) const BINDINGS: [Binding; 18] = [
    bind("Ctrl K", Command::Search, Pressed::Ctrl("k")),
    bind("/", Command::Search, Pressed::Letter("/")),
    bind("Ctrl N", Command::NewCase, Pressed::Ctrl("n")),
    bind("Ctrl Z", Command::Undo, Pressed::Ctrl("z")),
    bind("Ctrl Shift Z", Command::Undo, Pressed::CtrlShift("z")),
    bind("Ctrl Y", Command::Redo, Pressed::Ctrl("y")),
    bind("Alt ←", Command::Back, Pressed::Alt(Named::ArrowLeft)),
    bind("Ctrl 1", Command::Today, Pressed::Ctrl("1")),
    bind("Ctrl 2", Command::Cases, Pressed::Ctrl("2")),
    bind("Ctrl 3", Command::Youths, Pressed::Ctrl("3")),
    bind("Ctrl 4", Command::Schools, Pressed::Ctrl("4")),
    bind("Ctrl 5", Command::Partners, Pressed::Ctrl("5")),
    bind("Ctrl 6", Command::Exchange, Pressed::Ctrl("6")),
    bind("Ctrl 7", Command::Settings, Pressed::Ctrl("7")),
    bind("F9", Command::Curtain, Pressed::Bare(Named::F9)),
    bind("Ctrl L", Command::Lock, Pressed::Ctrl("l")),
    bind("F1", Command::Help, Pressed::Bare(Named::F1)),
    bind("?", Command::Help, Pressed::Letter("?")),
];

const fn bind(keys: &'static str, command: Command, pressed: Pressed) -> Binding {
    Binding {
        keys,
        command,
        pressed,
    }
}

impl Command {
    /// The word for it in the Fluent files, under `command-`.
    pub(crate) const fn code(self) -> &'static str {
        match self {
            Self::Search => "search",
            Self::Lock => "lock",
            Self::Curtain => "curtain",
            Self::Back => "back",
            Self::Undo => "undo",
            Self::Redo => "redo",
            Self::Help => "help",
            Self::NewCase => "new-case",
            Self::Today => "today",
            Self::Cases => "cases",
            Self::Youths => "youths",
            Self::Schools => "schools",
            Self::Partners => "partners",
            Self::Exchange => "exchange",
            Self::Settings => "settings",
        }
    }

    /// The key for it.
    pub(crate) fn keys(self) -> &'static str {
        let binding = BINDINGS.iter().find(|binding| binding.command == self);
        binding.map_or("", |binding| binding.keys)
    }
}

impl Pressed {
    fn is(&self, stroke: &Stroke) -> bool {
        let (modifiers, letter) = (stroke.modifiers, letter(&stroke.key));
        let plain = !modifiers.alt() && !modifiers.logo();
        match self {
            Self::Ctrl(key) => {
                modifiers.command() && !modifiers.shift() && plain && letter == Some(*key)
            }
            Self::CtrlShift(key) => {
                let lower = letter.map(str::to_lowercase);
                modifiers.command() && modifiers.shift() && plain && lower.as_deref() == Some(*key)
            }
            Self::Alt(key) => modifiers.alt() && stroke.key == Key::Named(*key),
            Self::Bare(key) => modifiers.is_empty() && stroke.key == Key::Named(*key),
            Self::Letter(key) => !modifiers.command() && plain && letter == Some(*key),
        }
    }
}

fn letter(key: &Key) -> Option<&str> {
    match key {
        Key::Character(letter) => Some(letter.as_str()),
        Key::Named(_) | Key::Unidentified => None,
    }
}

/// What a key asks of the shell.
pub(crate) fn command(stroke: &Stroke) -> Option<Command> {
    let binding = BINDINGS.iter().find(|binding| binding.pressed.is(stroke))?;
    Some(binding.command)
}

/// Whether this is the key that closes things.
pub(crate) fn is_escape(stroke: &Stroke) -> bool {
    stroke.key == Key::Named(Named::Escape)
}

#[cfg(test)]
mod tests {
    use iced::keyboard::Modifiers;

    use super::*;

    #[track_caller]
    fn check(key: Key, modifiers: Modifiers, expected: Option<Command>) {
        let taken = false;
        let stroke = Stroke {
            key,
            modifiers,
            taken,
        };
        assert_eq!(command(&stroke), expected);
    }

    fn letter(letter: &str) -> Key {
        Key::Character(letter.into())
    }

    #[test]
    fn keys_ask_what_the_table_says() {
        check(letter("k"), Modifiers::CTRL, Some(Command::Search));
        check(letter("k"), Modifiers::empty(), None);
        check(letter("/"), Modifiers::empty(), Some(Command::Search));
        check(letter("/"), Modifiers::SHIFT, Some(Command::Search));
        check(letter("l"), Modifiers::CTRL, Some(Command::Lock));
        check(letter("l"), Modifiers::CTRL | Modifiers::ALT, None);
        check(
            letter("Z"),
            Modifiers::CTRL | Modifiers::SHIFT,
            Some(Command::Undo),
        );
        check(letter("z"), Modifiers::CTRL, Some(Command::Undo));
        check(letter("y"), Modifiers::CTRL, Some(Command::Redo));
        check(letter("z"), Modifiers::empty(), None);
        check(letter("?"), Modifiers::SHIFT, Some(Command::Help));
        check(
            Key::Named(Named::ArrowLeft),
            Modifiers::ALT,
            Some(Command::Back),
        );
        check(
            Key::Named(Named::F9),
            Modifiers::empty(),
            Some(Command::Curtain),
        );
    }

    #[test]
    fn no_key_asks_two_things() {
        for (at, one) in BINDINGS.iter().enumerate() {
            let again = BINDINGS
                .iter()
                .skip(at + 1)
                .find(|other| other.keys == one.keys);
            assert!(again.is_none(), "{}", one.keys);
        }
    }
}
