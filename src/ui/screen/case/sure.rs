//! The question before something is taken away that somebody wrote down with care: what goes, in words.

use iced::widget::column;

use super::absence::card::what;
use super::act::Act;
use super::dialog::Message;
use crate::domain::absence::AbsenceDay;
use crate::domain::hearing::Hearing;
use crate::domain::time::dutch;
use crate::i18n::{Words, tr};
use crate::ui::context::Context;
use crate::ui::widget::danger;
use crate::ui::{Element, space, text};

/// What gets the focus: Enter takes it away, Escape leaves it.
pub(super) const FIRST: &str = "dossier-sure";

/// More days than these are not named one by one.
const MOST: usize = 10;

/// What is to be taken away.
pub(super) enum Sure {
    /// A hearing.
    Hearing(Box<Hearing>),
    /// Days of absence, in order.
    Absence(Vec<AbsenceDay>),
}

impl Sure {
    /// What is to be done, once somebody is sure.
    pub(super) fn act(&self) -> Act {
        match self {
            Self::Hearing(hearing) => Act::RemoveHearing(hearing.id),
            Self::Absence(days) => Act::RemoveAbsence(days.iter().map(|day| day.id).collect()),
        }
    }

    /// Whether it is somebody's own what was said.
    pub(super) const fn is_of_others(&self) -> bool {
        match self {
            Self::Hearing(_) => true,
            Self::Absence(_) => false,
        }
    }

    /// What is asked, as a title.
    pub(super) fn title(&self, words: &Words) -> String {
        match self {
            Self::Hearing(_) => tr!(words, "dossier-hearing-remove-sure"),
            Self::Absence(days) => tr!(
                words,
                "dossier-absence-remove-sure",
                count = number(days.len())
            ),
        }
    }

    /// What goes, and that it can come back.
    pub(super) fn view<'a>(&'a self, context: &Context<'a>) -> Element<'a, Message> {
        let words = context.words;
        let mut lines = column![].spacing(space::XS);
        for said in self.lines(words) {
            lines = lines.push(text::body(said));
        }
        lines
            .push(text::small(tr!(words, "dossier-sure-undo")))
            .into()
    }

    fn lines(&self, words: &Words) -> Vec<String> {
        match self {
            Self::Hearing(hearing) => {
                let day = dutch(hearing.on);
                let who = words.word("heard", hearing.heard.code());
                vec![tr!(
                    words,
                    "dossier-hearing-remove-what",
                    day = day,
                    who = who
                )]
            }
            Self::Absence(days) => {
                let shown = days.iter().take(MOST);
                let mut lines: Vec<String> = shown
                    .map(|day| format!("{} · {}", dutch(day.on), what(day, words)))
                    .collect();
                let left = days.len().saturating_sub(MOST);
                if left > 0 {
                    lines.push(tr!(
                        words,
                        "dossier-absence-remove-more",
                        count = number(left)
                    ));
                }
                lines
            }
        }
    }

    /// The button that does it.
    pub(super) fn button<'a>(&self, words: &Words) -> Element<'a, Message> {
        danger(tr!(words, "dossier-remove-do"), Message::Save)
            .id(FIRST)
            .into()
    }
}

fn number(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}
