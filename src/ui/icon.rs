//! The signs of the window, from our own icon font.
//!
//! Written by `assets/fonts/make.py`, in the order of the drawings there.

/// The font itself.
pub(crate) const FONT_BYTES: &[u8] = include_bytes!("../../assets/fonts/LeerrechtIcons.ttf");

/// The font by its name, once it is loaded.
pub(crate) const FONT: iced::Font = iced::Font::with_name("Leerrecht Icons");

/// A sign. Its number is its character in the font.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[repr(u32)]
pub(crate) enum Icon {
    /// A condition that is met.
    Met = 0xE000,
    /// A condition that is not met.
    NotMet,
    /// Evidence that is missing.
    Missing,
    /// Something the officer judges.
    Judgement,
    /// Something nobody knows yet.
    Unknown,
    /// A box that is not ticked.
    CheckOff,
    /// A box that is ticked.
    CheckOn,
    /// A box that stands for some ticked and some not.
    CheckMixed,
    /// A choice that is not taken.
    RadioOff,
    /// The choice that is taken.
    RadioOn,
    /// Opens downwards.
    ChevronDown,
    /// Closes upwards.
    ChevronUp,
    /// The one before.
    ChevronLeft,
    /// The next one, or the step between two places.
    ChevronRight,
    /// Sorted from small to large.
    SortUp,
    /// Sorted from large to small.
    SortDown,
    /// Search.
    Search,
    /// Close, or take away.
    Close,
    /// Add.
    Plus,
    /// Less.
    Minus,
    /// A date.
    Calendar,
    /// Copy.
    Copy,
    /// Locked, or lock.
    Lock,
    /// Open, or unlock.
    Unlock,
    /// Show what is hidden.
    Eye,
    /// Hide, or hidden.
    EyeOff,
    /// The day: what is there to do.
    Today,
    /// The cases.
    Cases,
    /// The youths.
    Youths,
    /// One person.
    Person,
    /// A school.
    School,
    /// Exchange with others.
    Exchange,
    /// The settings.
    Settings,
    /// Telephone.
    Phone,
    /// Mail.
    Mail,
    /// A visit at home.
    Visit,
    /// A note, or write.
    Note,
    /// An attachment.
    Attachment,
    /// A document.
    Document,
    /// Print.
    Printer,
    /// Undo.
    Undo,
    /// Do again what was undone.
    Redo,
    /// A warning.
    Warning,
    /// Something to know.
    Info,
    /// Something went wrong.
    Error,
    /// A reminder.
    Bell,
    /// Delete.
    Trash,
    /// A view or place that is kept.
    Bookmark,
    /// Show fewer.
    Filter,
    /// Choose the columns.
    Columns,
    /// Help.
    Help,
    /// A term or a time.
    Clock,
    /// A task.
    Task,
    /// Hand over to someone else.
    HandOver,
    /// A label.
    Tag,
    /// Opens outside the program.
    External,
    /// A sentence left out of the letter.
    Strike,
    /// A brother or sister.
    Sibling,
    /// Works along: another office or helper.
    Partner,
    /// Opens the menu.
    Menu,
    /// A backup.
    Backup,
    /// More that can be done.
    More,
    /// Back.
    ArrowLeft,
    /// On.
    ArrowRight,
    /// One point in a row, or something new.
    Dot,
    /// Can be dragged.
    Drag,
    /// The keys.
    Keyboard,
    /// The light theme.
    Sun,
    /// The dark theme.
    Moon,
    /// The theme of high contrast.
    Contrast,
    /// Saves a copy outside the program.
    Save,
}

impl Icon {
    /// Every sign, in the order of the font.
    pub(crate) const ALL: [Self; 71] = [
        Self::Met,
        Self::NotMet,
        Self::Missing,
        Self::Judgement,
        Self::Unknown,
        Self::CheckOff,
        Self::CheckOn,
        Self::CheckMixed,
        Self::RadioOff,
        Self::RadioOn,
        Self::ChevronDown,
        Self::ChevronUp,
        Self::ChevronLeft,
        Self::ChevronRight,
        Self::SortUp,
        Self::SortDown,
        Self::Search,
        Self::Close,
        Self::Plus,
        Self::Minus,
        Self::Calendar,
        Self::Copy,
        Self::Lock,
        Self::Unlock,
        Self::Eye,
        Self::EyeOff,
        Self::Today,
        Self::Cases,
        Self::Youths,
        Self::Person,
        Self::School,
        Self::Exchange,
        Self::Settings,
        Self::Phone,
        Self::Mail,
        Self::Visit,
        Self::Note,
        Self::Attachment,
        Self::Document,
        Self::Printer,
        Self::Undo,
        Self::Redo,
        Self::Warning,
        Self::Info,
        Self::Error,
        Self::Bell,
        Self::Trash,
        Self::Bookmark,
        Self::Filter,
        Self::Columns,
        Self::Help,
        Self::Clock,
        Self::Task,
        Self::HandOver,
        Self::Tag,
        Self::External,
        Self::Strike,
        Self::Sibling,
        Self::Partner,
        Self::Menu,
        Self::Backup,
        Self::More,
        Self::ArrowLeft,
        Self::ArrowRight,
        Self::Dot,
        Self::Drag,
        Self::Keyboard,
        Self::Sun,
        Self::Moon,
        Self::Contrast,
        Self::Save,
    ];

    /// The character that shows the sign in [`FONT`].
    pub(crate) const fn glyph(self) -> char {
        match char::from_u32(self as u32) {
            Some(glyph) => glyph,
            None => char::REPLACEMENT_CHARACTER,
        }
    }
}
