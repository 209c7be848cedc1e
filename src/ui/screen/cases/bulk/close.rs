//! How many cases stand is read before something is done with them: what their closing will meet, for
//! the day and the reason that are chosen, and how many tasks can go along to another officer.

use iced::Task;
use iced::widget::column;

use super::{Act, Bulk, Message};
use crate::i18n::{Words, tr};
use crate::service::cases::{self, Ahead, ToClose};
use crate::ui::context::Context;
use crate::ui::fault::Fault;
use crate::ui::screen::cases::selection::Selection;
use crate::ui::theme::Tone;
use crate::ui::widget::notice;
use crate::ui::{Element, space, text};

impl Bulk {
    /// Reads how the ticked cases stand, as far as the act asks for it.
    pub(in crate::ui::screen::cases) fn look(
        &self,
        ticked: &Selection,
        context: &Context<'_>,
    ) -> Task<Message> {
        let ids = ticked.sorted();
        let asked = ids.clone();
        match self.act {
            Act::Close => context
                .db
                .run(move |desk| ToClose::read(desk, &ids).map_err(Fault::from))
                .map(move |cases| Message::ToClose(asked.clone(), cases)),
            Act::HandOver => context
                .db
                .run(move |desk| cases::tasks_along(desk, &ids).map_err(Fault::from))
                .map(move |along| Message::Along(asked.clone(), along)),
            Act::Task | Act::Tag => Task::none(),
        }
    }

    pub(super) fn close<'a>(&'a self, context: &Context<'a>) -> Element<'a, Message> {
        let chosen = (self.closing.on(), self.closing.reason());
        let ahead = self.to_close.as_ref();
        let ahead = ahead.map(|cases| cases.ahead(chosen.0, chosen.1));
        column![self.closing.view(context).map(Message::Closing)]
            .push(ahead.and_then(|ahead| said(ahead, context.words)))
            .spacing(space::M)
            .into()
    }
}

/// What the closing will meet, in words; nothing where it meets nothing.
fn said<'a>(ahead: Ahead, words: &Words) -> Option<Element<'a, Message>> {
    let number = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
    if ahead.may_not_decide {
        let told = words.explain("may-not-decide", &[]);
        return Some(notice(Tone::Late, told.message, told.advice));
    }
    let open = (ahead.unfinished > 0).then(|| {
        notice(
            Tone::Due,
            tr!(
                words,
                "cases-bulk-unfinished",
                count = number(ahead.unfinished)
            ),
            tr!(words, "close-open-do"),
        )
    });
    let later = (ahead.later > 0)
        .then(|| text::small(tr!(words, "cases-bulk-later", count = number(ahead.later))));
    let unfit = (ahead.unfit > 0)
        .then(|| text::small(tr!(words, "cases-bulk-unfit", count = number(ahead.unfit))));
    let any = open.is_some() || later.is_some() || unfit.is_some();
    let all = column![].push(open).push(later).push(unfit);
    any.then(|| all.spacing(space::S).into())
}
