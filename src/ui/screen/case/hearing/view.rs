//! How the form of a hearing is drawn.

use iced::Length;
use iced::widget::{column, container, row, space as gap};

use super::{FIRST, HearingForm, Message, OUTCOME, Whom};
use crate::domain::hearing::{Heard, HearingChannel};
use crate::domain::id::GuardianId;
use crate::i18n::{Words, tr};
use crate::ui::context::Context;
use crate::ui::screen::case::person::whole;
use crate::ui::screen::draft;
use crate::ui::theme::{self, Tone};
use crate::ui::widget::{area, choice, date_field, entry, labelled, problem};
use crate::ui::{Element, space, text};

/// The words for whether somebody came, under `hearing-came-` in the Fluent files.
const CAME: [(Option<bool>, &str); 3] =
    [(None, "unknown"), (Some(true), "yes"), (Some(false), "no")];

impl HearingForm {
    /// What the form is about.
    pub(in crate::ui::screen::case) fn title(&self, words: &Words) -> String {
        match self.changes {
            Some(_) => tr!(words, "dossier-hearing-change"),
            None => tr!(words, "dossier-hearing-form"),
        }
    }

    /// The fields.
    pub(in crate::ui::screen::case) fn view<'a>(
        &'a self,
        context: &Context<'a>,
    ) -> Element<'a, Message> {
        let words = context.words;
        let one = context.single();
        // Always the same shape: what is chosen first keeps its focus.
        let whom = match self.heard {
            Heard::Guardian => self.whom(words),
            _ => gap().into(),
        };
        let counts = self.says_without_coming().then(|| {
            text::small(tr!(words, "hearing-counts-when")).style(theme::text::tone(Tone::Judgement))
        });
        column![
            pair(self.heard(words), whom, one),
            pair(self.on(context), self.at(words), one),
            pair(self.channel(words), self.place(words), one),
            pair(self.summoned(context), self.appeared(words), one),
            self.statement(words),
        ]
        .push(counts)
        .push(
            self.kept
                .map(|at| draft::notice(at, Message::Discard, words)),
        )
        .spacing(space::M)
        .into()
    }

    fn heard<'a>(&'a self, words: &Words) -> Element<'a, Message> {
        let who = choice(
            Heard::ALL,
            Some(&self.heard),
            |heard| words.word("heard", heard.code()),
            Message::Heard,
        );
        labelled(tr!(words, "hearing-heard"), who.id(FIRST))
    }

    fn whom<'a>(&'a self, words: &Words) -> Element<'a, Message> {
        let missing = self.checked && self.lacks_whom();
        let which = choice(
            &self.choices(),
            self.whom.as_ref(),
            |whom| match whom {
                Whom::Known(id) => self.named(*id, words),
                Whom::Unlisted => tr!(words, "hearing-unlisted"),
            },
            Message::Whom,
        )
        .id("hearing-whom")
        .nothing(tr!(words, "hearing-whom-choose"))
        .wrong(missing);
        problem(
            labelled(tr!(words, "hearing-whom"), which),
            missing.then(|| tr!(words, "hearing-whom-needed")),
        )
    }

    /// A parent by name, with what he is to the youth.
    fn named(&self, id: GuardianId, words: &Words) -> String {
        match self.parents.iter().find(|parent| parent.id == id) {
            Some(parent) => {
                let role = words.word("role", parent.role.code());
                format!("{} ({role})", whole(&parent.name, words))
            }
            None => tr!(words, "hearing-no-parent-now"),
        }
    }

    fn on<'a>(&'a self, context: &Context<'a>) -> Element<'a, Message> {
        date_field(
            context.words,
            "hearing-on",
            tr!(context.words, "hearing-on"),
            &self.on,
            self.on_calendar,
            context.today,
            Message::On,
            Some(Message::Save),
        )
    }

    fn at<'a>(&'a self, words: &Words) -> Element<'a, Message> {
        entry(
            words,
            "hearing-at",
            tr!(words, "hearing-at"),
            "",
            &self.at,
            Message::At,
            Some(Message::Save),
        )
    }

    fn channel<'a>(&'a self, words: &Words) -> Element<'a, Message> {
        let how = choice(
            HearingChannel::ALL,
            Some(&self.channel),
            |channel| words.word("channel", channel.code()),
            Message::Channel,
        );
        labelled(tr!(words, "hearing-channel"), how.id("hearing-channel"))
    }

    /// A town may betray a protected address.
    fn place<'a>(&'a self, words: &Words) -> Element<'a, Message> {
        let place = entry(
            words,
            "hearing-place",
            tr!(words, "hearing-place"),
            "",
            &self.place,
            Message::Place,
            Some(Message::Save),
        );
        let why = text::small(tr!(words, "hearing-place-why"));
        column![place, why].spacing(space::XS).into()
    }

    fn summoned<'a>(&'a self, context: &Context<'a>) -> Element<'a, Message> {
        date_field(
            context.words,
            "hearing-summoned",
            tr!(context.words, "hearing-summoned"),
            &self.summoned,
            self.summoned_calendar,
            context.today,
            Message::Summoned,
            Some(Message::Save),
        )
    }

    fn appeared<'a>(&'a self, words: &Words) -> Element<'a, Message> {
        let came = choice(
            &CAME,
            CAME.iter().find(|(came, _)| *came == self.appeared),
            |(_, code)| words.word("hearing-came", code),
            |(came, _)| Message::Appeared(came),
        );
        labelled(tr!(words, "hearing-appeared"), came.id(OUTCOME))
    }

    fn statement<'a>(&'a self, words: &Words) -> Element<'a, Message> {
        area(
            words,
            "hearing-statement",
            tr!(words, "hearing-statement"),
            tr!(words, "hearing-statement-hint"),
            &self.statement,
            5.0,
            Message::Statement,
        )
    }
}

/// Two fields beside each other, or under each other where there is room for one only.
pub(in crate::ui::screen::case) fn pair<'a, Message: 'a>(
    one: Element<'a, Message>,
    other: Element<'a, Message>,
    single: bool,
) -> Element<'a, Message> {
    if single {
        return column![one, other].spacing(space::M).into();
    }
    let half = |field| container(field).width(Length::FillPortion(1));
    row![half(one), half(other)].spacing(space::M).into()
}
