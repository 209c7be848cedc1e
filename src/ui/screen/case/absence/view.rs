//! How the form of days of absence is drawn, with what it will add.

use iced::widget::{Column, column};

use super::{AbsenceForm, Amount, FIRST, Message, Plan, code, days};
use crate::domain::absence::AbsenceKind;
use crate::i18n::{Words, tr};
use crate::ui::context::Context;
use crate::ui::field::Problem;
use crate::ui::screen::case::hearing::pair;
use crate::ui::screen::draft;
use crate::ui::theme::Theme;
use crate::ui::widget::{choice, date_field, entry, labelled};
use crate::ui::{Element, space, text};

/// The words for how much of a day, under `absence-amount-` in the Fluent files.
const AMOUNTS: [(Amount, &str); 3] = [
    (Amount::Whole, "whole"),
    (Amount::Lessons, "lessons"),
    (Amount::Part, "part"),
];

impl AbsenceForm {
    /// The fields, and what they will add.
    pub(in crate::ui::screen::case) fn view<'a>(
        &'a self,
        context: &Context<'a>,
    ) -> Element<'a, Message> {
        let words = context.words;
        let one = context.single();
        let last = match self.amount {
            Amount::Lessons => pair(self.hours(words), self.minutes(words), one),
            Amount::Whole | Amount::Part => self.minutes(words),
        };
        column![
            pair(self.from(context), self.until(context), one),
            pair(self.kind(words), self.amount(words), one),
            last,
            self.planned(context),
        ]
        .push(
            self.kept
                .map(|at| draft::notice(at, Message::Discard, words)),
        )
        .spacing(space::M)
        .into()
    }

    fn from<'a>(&'a self, context: &Context<'a>) -> Element<'a, Message> {
        date_field(
            context.words,
            FIRST,
            tr!(context.words, "absence-from"),
            &self.from,
            self.from_calendar,
            context.today,
            Message::From,
            Some(Message::Save),
        )
    }

    fn until<'a>(&'a self, context: &Context<'a>) -> Element<'a, Message> {
        date_field(
            context.words,
            "absence-until",
            tr!(context.words, "absence-until"),
            &self.until,
            self.until_calendar,
            context.today,
            Message::Until,
            Some(Message::Save),
        )
    }

    fn kind<'a>(&'a self, words: &Words) -> Element<'a, Message> {
        // What is added most stands first.
        let kinds = [
            AbsenceKind::Unexcused,
            AbsenceKind::Late,
            AbsenceKind::Ill,
            AbsenceKind::Excused,
        ];
        let kind = choice(
            &kinds,
            Some(&self.kind),
            |kind| words.word("absence-kind", kind.code()),
            Message::Kind,
        );
        labelled(tr!(words, "absence-kind"), kind.id("absence-kind"))
    }

    fn amount<'a>(&'a self, words: &Words) -> Element<'a, Message> {
        let amount = choice(
            &AMOUNTS,
            AMOUNTS.iter().find(|(amount, _)| *amount == self.amount),
            |(_, code)| words.word("absence-amount", code),
            |(amount, _)| Message::Amount(amount),
        );
        labelled(tr!(words, "absence-amount"), amount.id("absence-amount"))
    }

    fn hours<'a>(&'a self, words: &Words) -> Element<'a, Message> {
        entry(
            words,
            "absence-hours",
            tr!(words, "absence-hours"),
            &tr!(words, "absence-hours-form"),
            &self.hours,
            Message::Hours,
            Some(Message::Save),
        )
    }

    fn minutes<'a>(&'a self, words: &Words) -> Element<'a, Message> {
        entry(
            words,
            "absence-minutes",
            tr!(words, "absence-minutes"),
            "",
            &self.minutes,
            Message::Minutes,
            Some(Message::Save),
        )
    }

    /// What will be added, as it stands now.
    fn planned<'a>(&'a self, context: &Context<'a>) -> Element<'a, Message> {
        let words = context.words;
        let lines: Column<'a, Message, Theme, iced::Renderer> = match self.plan() {
            Plan::Open => column![text::small(tr!(words, "absence-plan-open"))],
            Plan::Not(problem) => column![text::small(Problem::new(code(problem)).sentence(words))],
            Plan::Days { new, there } => {
                let many = new.len() + there > 1;
                column![text::strong(said(&new, there, context))]
                    .push((there > 0 && !new.is_empty()).then(|| skipped(there, words)))
                    .push(many.then(|| text::small(tr!(words, "absence-no-holidays"))))
            }
        };
        lines.spacing(space::XS).into()
    }
}

/// `5 dagen: ma 2 t/m vr 6 november`.
fn said(new: &[chrono::NaiveDate], there: usize, context: &Context<'_>) -> String {
    let words = context.words;
    if new.is_empty() {
        return match there {
            1 => tr!(words, "absence-day-there"),
            _ => tr!(words, "absence-all-there"),
        };
    }
    let days = days::in_words(new, context.today, words);
    tr!(
        words,
        "absence-plan",
        count = number(new.len()),
        days = days
    )
}

fn skipped<'a>(there: usize, words: &Words) -> iced::widget::Text<'a, Theme> {
    text::small(tr!(words, "absence-plan-there", count = number(there)))
}

fn number(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}
