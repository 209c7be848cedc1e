//! The screens. Each is one file, or a file with a folder of its parts; this one only knows which
//! there are and hands on to the one that is shown.

pub(crate) mod case;
pub(crate) mod cases;
mod closing;
mod copied;
mod draft;
pub(crate) mod exchange;
mod facts;
pub(crate) mod first_run;
pub(crate) mod gallery;
mod hand_over;
pub(crate) mod letter;
pub(crate) mod log;
pub(crate) mod missing;
pub(crate) mod new_case;
pub(crate) mod partners;
pub(crate) mod rescue;
pub(crate) mod school;
pub(crate) mod schools;
pub(crate) mod settings;
pub(crate) mod today;
pub(crate) mod unlock;
pub(crate) mod whole;
pub(crate) mod youth;
pub(crate) mod youths;

use std::borrow::Cow;

use iced::Task;

use super::Element;
use super::context::{Context, Event, Target};
use super::widget::Stroke;
use crate::domain::time::Timestamp;
use crate::service::{Changes, drafts};

/// A half-typed form, as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Typed {
    /// The name of the form: one of this program, or what the file held it under.
    pub(crate) form: Cow<'static, str>,
    /// The record it is about; 0 for a new one.
    pub(crate) record: i64,
    /// What was typed, as the screen's own JSON; nothing when the form is empty again.
    pub(crate) body: Option<String>,
}

impl Typed {
    /// A form of this program.
    pub(crate) fn new(form: &'static str, record: i64, body: Option<String>) -> Self {
        Self {
            form: form.into(),
            record,
            body,
        }
    }

    /// A form as the file held it, under whatever name.
    pub(crate) fn again(kept: drafts::Kept) -> Self {
        Self {
            form: kept.form.into(),
            record: kept.record,
            body: Some(kept.body),
        }
    }
}

/// What every screen can do.
pub(crate) trait Page {
    /// What happens on it.
    type Message: Clone + std::fmt::Debug + Send + 'static;

    /// Does what a message says.
    fn update(
        &mut self,
        message: Self::Message,
        context: &Context<'_>,
    ) -> (Task<Self::Message>, Option<Event>);

    /// Draws the screen, its band included.
    fn view<'a>(&'a self, context: &Context<'a>) -> Element<'a, Self::Message>;

    /// What lies over the whole window while it is there, the sidebar included: nothing else can be
    /// done, and no key but those of this screen does anything.
    fn over<'a>(&'a self, _context: &Context<'a>) -> Option<Element<'a, Self::Message>> {
        None
    }

    /// What a key means here; nothing for a key that is none of its own.
    fn key(&self, _stroke: &Stroke, _context: &Context<'_>) -> Option<Self::Message> {
        None
    }

    /// Reads again what an act changed.
    fn reload(&mut self, _changes: &Changes, _context: &Context<'_>) -> Task<Self::Message> {
        Task::none()
    }

    /// What is half typed here.
    fn typed(&self) -> Vec<Typed> {
        Vec::new()
    }

    /// Opens a form that was left half typed, by its name and record: one types there at once.
    fn go_on(&mut self, _form: &str, _record: i64, _context: &Context<'_>) -> Task<Self::Message> {
        Task::none()
    }

    /// A form that is half typed here was kept, at this moment.
    fn was_kept(&mut self, _form: &str, _record: i64, _at: Timestamp) {}
}

/// Names each screen once.
macro_rules! screens {
    ($($(#[$doc:meta])* $variant:ident => $type:ty,)+) => {
        /// The screen that is shown.
        pub(crate) enum Screen { $($(#[$doc])* $variant(Box<$type>),)+ }

        /// What happens on a screen.
        #[derive(Debug, Clone)]
        pub(crate) enum Message { $($(#[$doc])* $variant(<$type as Page>::Message),)+ }

        impl Screen {
            /// Does what a message says. A message for a screen that is shown no more is late.
            pub(crate) fn update(
                &mut self,
                message: Message,
                context: &Context<'_>,
            ) -> (Task<Message>, Option<Event>) {
                match (self, message) {
                    $((Self::$variant(screen), Message::$variant(message)) => {
                        let (task, event) = screen.update(message, context);
                        (task.map(Message::$variant), event)
                    })+
                    $((Self::$variant(_), _) => (Task::none(), None),)+
                }
            }

            /// Draws it.
            pub(crate) fn view<'a>(&'a self, context: &Context<'a>) -> Element<'a, Message> {
                match self {
                    $(Self::$variant(screen) => screen.view(context).map(Message::$variant),)+
                }
            }

            /// What lies over the whole window.
            pub(crate) fn over<'a>(
                &'a self,
                context: &Context<'a>,
            ) -> Option<Element<'a, Message>> {
                match self {
                    $(Self::$variant(screen) => {
                        Some(screen.over(context)?.map(Message::$variant))
                    })+
                }
            }

            /// What a key means on it.
            pub(crate) fn key(&self, stroke: &Stroke, context: &Context<'_>) -> Option<Message> {
                match self {
                    $(Self::$variant(screen) => {
                        screen.key(stroke, context).map(Message::$variant)
                    })+
                }
            }

            /// Reads again what an act changed.
            pub(crate) fn reload(
                &mut self,
                changes: &Changes,
                context: &Context<'_>,
            ) -> Task<Message> {
                match self {
                    $(Self::$variant(screen) => {
                        screen.reload(changes, context).map(Message::$variant)
                    })+
                }
            }

            /// Opens a form that was left half typed.
            pub(crate) fn go_on(
                &mut self,
                form: &str,
                record: i64,
                context: &Context<'_>,
            ) -> Task<Message> {
                match self {
                    $(Self::$variant(screen) => {
                        screen.go_on(form, record, context).map(Message::$variant)
                    })+
                }
            }

            /// A form on it was kept.
            pub(crate) fn was_kept(&mut self, form: &str, record: i64, at: Timestamp) {
                match self {
                    $(Self::$variant(screen) => screen.was_kept(form, record, at),)+
                }
            }

            /// What is half typed on it.
            pub(crate) fn typed(&self) -> Vec<Typed> {
                match self {
                    $(Self::$variant(screen) => screen.typed(),)+
                }
            }
        }
    };
}

screens! {
    /// What is to be done today.
    Today => today::Today,
    /// The cases.
    Cases => cases::Cases,
    /// A case.
    Case => case::CaseScreen,
    /// A letter of a case that is being made.
    Letter => letter::LetterScreen,
    /// A new case.
    NewCase => new_case::NewCase,
    /// The youths.
    Youths => youths::Youths,
    /// A youth.
    Youth => youth::YouthScreen,
    /// The schools.
    Schools => schools::Schools,
    /// A school.
    School => school::SchoolScreen,
    /// The people we work with.
    Partners => partners::Partners,
    /// Files that come and go.
    Exchange => exchange::Exchange,
    /// What is set.
    Settings => settings::SettingsScreen,
    /// What screens are made of.
    Gallery => gallery::Gallery,
    /// Everything that was done.
    Log => log::Log,
}

impl Screen {
    /// Opens the screen one wants to go to.
    pub(crate) fn open(target: &Target, context: &Context<'_>) -> (Self, Task<Message>) {
        macro_rules! new {
            ($variant:ident, $made:expr) => {{
                let (screen, task) = $made;
                (
                    Self::$variant(Box::new(screen)),
                    task.map(Message::$variant),
                )
            }};
        }
        match target {
            Target::Today => new!(Today, today::Today::new(context)),
            Target::Cases => new!(Cases, cases::Cases::new(context)),
            Target::Case(id) => new!(Case, case::CaseScreen::new(*id, context)),
            Target::Letter(id) => new!(Letter, letter::LetterScreen::new(*id, context)),
            Target::NewCase(youth) => new!(NewCase, new_case::NewCase::new(*youth, context)),
            Target::Youths => new!(Youths, youths::Youths::new(context)),
            Target::Youth(id) => new!(Youth, youth::YouthScreen::new(*id, context)),
            Target::Schools => new!(Schools, schools::Schools::new(context)),
            Target::School(id) => new!(School, school::SchoolScreen::new(*id, context)),
            Target::Partners => new!(Partners, partners::Partners::new(None, context)),
            Target::Partner(id) => new!(Partners, partners::Partners::new(Some(*id), context)),
            Target::Exchange => new!(Exchange, exchange::Exchange::new(context)),
            Target::Settings => new!(Settings, settings::SettingsScreen::new(context)),
            Target::Gallery => new!(Gallery, gallery::Gallery::new(context)),
            Target::SettingsAt(part) => {
                new!(Settings, settings::SettingsScreen::at(*part, context))
            }
            Target::Log => new!(Log, log::Log::new(context)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_that_this_program_does_not_know_is_kept_on_as_it_was() {
        let kept = drafts::Kept {
            form: "later-form".to_owned(),
            record: 7,
            body: "wat er stond".to_owned(),
            at: Timestamp(0),
        };
        let typed = Typed::again(kept);
        assert_eq!(typed.form, "later-form");
        assert_eq!(typed.body.as_deref(), Some("wat er stond"));
    }
}
