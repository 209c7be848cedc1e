//! A new passphrase: five words of the program's own list are offered; what somebody thinks up
//! himself is taken only when it is strong, and what is weak about it is said in words.

use iced::widget::{column, container, row};
use iced::{Alignment, Length, Task};
use zeroize::Zeroizing;

use crate::i18n::{Words, tr};
use crate::service::passphrase::{self, FEWEST_SIGNS, Weakness};
use crate::ui::Element;
use crate::ui::fault::Fault;
use crate::ui::theme::{self, Tone};
use crate::ui::widget::{notice, secondary, secret, tick};
use crate::ui::{space, text};

/// The field in which it is typed.
pub(crate) const FIRST: &str = "phrase";
/// The field in which it is typed once more.
const AGAIN: &str = "phrase-again";

/// Longer is not weighed while it is typed: a pasted text must not hold up the window.
const WEIGHED: usize = 200;

/// The form.
pub(crate) struct PhraseForm {
    offered: Zeroizing<String>,
    typed: Zeroizing<String>,
    again: Zeroizing<String>,
    shown: bool,
    /// Words that anybody can read on the outside.
    known: Vec<String>,
    /// Whether there is one already, which this one replaces.
    renews: bool,
    weakness: Option<Weakness>,
    checked: bool,
    fault: Option<Fault>,
}

/// What happens in the form.
#[derive(Debug, Clone)]
pub(crate) enum Message {
    /// Other words are offered.
    Offer,
    /// The words that are offered are taken.
    Take,
    /// Typed.
    Typed(String),
    /// Typed once more.
    Again(String),
    /// What is typed is shown, or not.
    Show,
    /// The focus goes to the second field.
    Next,
}

impl PhraseForm {
    /// An empty form, with five words to take.
    pub(crate) fn new() -> Self {
        let mut form = Self {
            offered: Zeroizing::default(),
            typed: Zeroizing::default(),
            again: Zeroizing::default(),
            shown: false,
            known: Vec::new(),
            renews: false,
            weakness: None,
            checked: false,
            fault: None,
        };
        form.offer();
        form
    }

    /// The same, for another passphrase than the one there is.
    #[must_use]
    pub(crate) fn renewing(mut self) -> Self {
        self.renews = true;
        self
    }

    fn offer(&mut self) {
        match passphrase::offer() {
            Ok(words) => self.offered = words,
            Err(error) => self.fault = Some(Fault::from(error)),
        }
    }

    /// Says which words anybody can read on the outside: the name of the file and of the officer.
    pub(crate) fn know(&mut self, known: Vec<String>) {
        self.known = known;
        self.weigh();
    }

    fn weigh(&mut self) {
        let known: Vec<&str> = self.known.iter().map(String::as_str).collect();
        self.weakness = passphrase::weakness(&self.typed, &known);
    }

    /// The passphrase, once it is strong, and typed twice or shown.
    pub(crate) fn check(&mut self) -> Option<Zeroizing<String>> {
        self.checked = true;
        self.weigh();
        let right = self.weakness.is_none() && (self.shown || self.again == self.typed);
        right.then(|| self.typed.clone())
    }

    /// Does what a message says.
    pub(crate) fn update(&mut self, message: Message) -> Task<Message> {
        match message {
            Message::Offer => self.offer(),
            Message::Take => {
                self.typed = self.offered.clone();
                self.again = self.offered.clone();
                self.shown = true;
                self.weigh();
                return crate::ui::focus::on(FIRST);
            }
            Message::Typed(text) => {
                self.typed = Zeroizing::new(text);
                self.checked = false;
                match self.typed.len() <= WEIGHED {
                    true => self.weigh(),
                    false => self.weakness = None,
                }
            }
            Message::Again(text) => self.again = Zeroizing::new(text),
            Message::Show => self.shown = !self.shown,
            Message::Next => return crate::ui::focus::on(AGAIN),
        }
        Task::none()
    }

    /// What is said under the field: nothing while somebody only begins to type.
    fn problem(&self, words: &Words) -> Option<String> {
        let begun = self.typed.chars().count() >= FEWEST_SIGNS;
        let weak = self.weakness.filter(|_| self.checked || begun)?;
        let shown = words.explain(weak.code(), &weak.facts());
        Some(format!("{} {}", shown.message, shown.advice))
    }

    /// Draws the form.
    pub(crate) fn view<'a, Outer: Clone + 'a>(
        &'a self,
        words: &'a Words,
        on_message: impl Fn(Message) -> Outer + Clone + 'a,
        done: Outer,
    ) -> Element<'a, Outer> {
        let (typed, again) = (on_message.clone(), on_message.clone());
        let enter = match self.shown {
            true => done.clone(),
            false => on_message(Message::Next),
        };
        let label = match self.renews {
            true => tr!(words, "setup-phrase-new"),
            false => tr!(words, "setup-phrase"),
        };
        let field = secret(
            FIRST,
            label,
            &self.typed,
            self.shown,
            self.problem(words),
            move |text| typed(Message::Typed(text)),
            Some(enter),
        );
        let once_more = (!self.shown).then(|| {
            let differs = (self.checked && self.again != self.typed)
                .then(|| tr!(words, "setup-phrase-differs"));
            secret(
                AGAIN,
                tr!(words, "setup-phrase-again"),
                &self.again,
                false,
                differs,
                move |text| again(Message::Again(text)),
                Some(done),
            )
        });
        let show = tick(
            tr!(words, "setup-phrase-show"),
            self.shown,
            on_message(Message::Show),
        );
        let strong = (self.weakness.is_none() && !self.typed.is_empty()).then(|| {
            text::small(tr!(words, "setup-phrase-strong")).style(theme::text::tone(Tone::Ok))
        });
        let fault = self.fault.as_ref().map(|fault| {
            let shown = fault.explain(words);
            notice(Tone::Late, shown.message, shown.advice)
        });
        column![self.offers(words, on_message)]
            .push(fault)
            .push(field)
            .push(strong)
            .push(once_more)
            .push(show)
            .spacing(space::M)
            .into()
    }

    fn offers<'a, Outer: Clone + 'a>(
        &'a self,
        words: &'a Words,
        on_message: impl Fn(Message) -> Outer,
    ) -> Element<'a, Outer> {
        let count = i64::try_from(passphrase::words_to_choose_from()).unwrap_or(i64::MAX);
        let buttons = row![
            secondary(tr!(words, "setup-phrase-take"), on_message(Message::Take)),
            secondary(tr!(words, "setup-phrase-other"), on_message(Message::Offer)),
        ]
        .spacing(space::S);
        let offer = column![
            text::label(tr!(words, "setup-phrase-offer")),
            text::title(self.offered.as_str()),
            text::small(tr!(words, "setup-phrase-why", count = count)),
            buttons.wrap().vertical_spacing(space::S),
        ]
        .spacing(space::S)
        .align_x(Alignment::Start);
        container(offer)
            .style(theme::container::notice(Tone::Primary))
            .padding(space::M)
            .width(Length::Fill)
            .into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(text: &str, again: &str) -> PhraseForm {
        let mut form = PhraseForm::new();
        form.know(vec!["Fietje Voorbeeld".to_owned()]);
        let _ = form.update(Message::Typed(text.to_owned()));
        let _ = form.update(Message::Again(again.to_owned()));
        form
    }

    #[test]
    fn five_words_are_taken_with_one_press() {
        let mut form = PhraseForm::new();
        assert!(form.check().is_none());
        let _ = form.update(Message::Take);
        let taken = form.check().unwrap();
        assert_eq!(taken.split(' ').count(), 5);
        let _ = form.update(Message::Offer);
        assert_ne!(form.offered, taken);
    }

    #[test]
    fn an_own_one_is_strong_and_typed_twice_or_shown() {
        let strong = "gondel vlinder tractor zwaluw";
        assert!(typed(strong, strong).check().is_some());
        assert!(typed(strong, "gondel").check().is_none());
        assert!(typed("welkom2026!!", "welkom2026!!").check().is_none());
        assert!(
            typed("fietje voorbeeld", "fietje voorbeeld")
                .check()
                .is_none()
        );
        let mut shown = typed(strong, "");
        let _ = shown.update(Message::Show);
        assert!(shown.check().is_some());
    }

    #[test]
    fn what_is_weak_is_said_once_there_is_something_to_say() {
        let words = Words::new(crate::i18n::Language::Dutch);
        assert_eq!(typed("wel", "").problem(&words), None);
        assert!(typed("zomer zomer zomer", "").problem(&words).is_some());
        let mut short = typed("wel", "");
        assert!(short.check().is_none());
        assert!(short.problem(&words).unwrap().contains('3'));
        // A long text is weighed when it is asked for, not at each key.
        let mut long = typed(&"ab ".repeat(100), "");
        assert_eq!(long.problem(&words), None);
        assert!(long.check().is_none());
    }
}
