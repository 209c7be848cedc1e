//! How the window looks and when it locks: kept outside the case file, and at once.

use iced::widget::{column, row};

use crate::i18n::{Language, Words, tr};
use crate::service::preferences::{Look, Preferences};
use crate::ui::widget::{card, chip, labelled};
use crate::ui::{Element, space, text};

/// What is chosen.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Message {
    /// The look.
    Look(Look),
    /// The language; nothing while the system decides.
    Language(Option<Language>),
    /// The size of text, in per cent.
    TextSize(u16),
    /// The minutes after which the file is locked.
    LockAfter(u16),
}

/// The preferences with a choice made.
pub(super) fn update(message: Message, preferences: &Preferences) -> Preferences {
    let mut changed = preferences.clone();
    match message {
        Message::Look(look) => changed.look = look,
        Message::Language(language) => {
            changed.language = language.map(|language| language.code().to_owned());
        }
        Message::TextSize(size) => changed.text_size = size,
        Message::LockAfter(minutes) => changed.lock_after = minutes,
    }
    changed
}

/// Draws the card.
pub(super) fn view<'a>(words: &Words, preferences: &Preferences) -> Element<'a, Message> {
    let looks = Look::ALL.map(|look| {
        let word = words.word("settings-look", look.code());
        (word, look == preferences.look, Message::Look(look))
    });
    let system = (
        tr!(words, "settings-language-system"),
        preferences.language.is_none(),
        Message::Language(None),
    );
    let languages = Language::ALL.map(|language| {
        let word = words.word("settings-language", language.code());
        let chosen = preferences.language.as_deref() == Some(language.code());
        (word, chosen, Message::Language(Some(language)))
    });
    let sizes = Preferences::TEXT_SIZES.map(|size| {
        let word = tr!(words, "settings-percent", percent = i64::from(size));
        let chosen = size == preferences.text_size;
        (word, chosen, Message::TextSize(size))
    });
    let minutes = Preferences::LOCK_AFTER.map(|minutes| {
        let word = tr!(words, "settings-minutes", minutes = i64::from(minutes));
        let chosen = minutes == preferences.lock_after;
        (word, chosen, Message::LockAfter(minutes))
    });
    let inside = column![
        choices(tr!(words, "settings-look-which"), looks),
        choices(
            tr!(words, "settings-language"),
            std::iter::once(system).chain(languages)
        ),
        choices(tr!(words, "settings-text-size"), sizes),
        choices(tr!(words, "settings-lock-after"), minutes),
        text::small(tr!(words, "settings-look-where")),
    ];
    card(tr!(words, "settings-look"), inside.spacing(space::M))
}

fn choices<'a>(
    label: String,
    choices: impl IntoIterator<Item = (String, bool, Message)>,
) -> Element<'a, Message> {
    let mut all = row![].spacing(space::S);
    for (word, chosen, message) in choices {
        all = all.push(chip(word, chosen, message));
    }
    labelled(label, all.wrap().vertical_spacing(space::S))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_choice_changes_only_itself() {
        let before = Preferences::default();
        let after = update(Message::TextSize(150), &before);
        assert_eq!(
            after,
            Preferences {
                text_size: 150,
                ..before.clone()
            }
        );
        let english = update(Message::Language(Some(Language::English)), &after);
        assert_eq!(english.language.as_deref(), Some("en"));
        assert_eq!(update(Message::Language(None), &english), after);
    }
}
