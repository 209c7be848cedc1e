//! The letters of the case: to whom, when, whether each left; looked at, printed once more, saved, and
//! marked as sent.

use iced::widget::{column, row};
use iced::{Alignment, Length, Task};

use super::person::Lines;
use super::{Begin, CaseScreen, Message};
use crate::domain::id::LetterId;
use crate::domain::letter::Letter;
use crate::i18n::{Words, tr};
use crate::service::cases::CasePage;
use crate::service::desk::Desk;
use crate::service::letters;
use crate::ui::Element;
use crate::ui::context::{Context, Event, Target};
use crate::ui::fault::Fault;
use crate::ui::icon::Icon;
use crate::ui::paper::{self, Printed};
use crate::ui::people::headed::{Head, headed};
use crate::ui::theme::{self, Tone};
use crate::ui::widget::{badge, hint, icon_button, line, link, press};
use crate::ui::{curtain, space, text};

/// The key that begins a letter.
pub(super) const KEY: &str = "W";

impl CaseScreen {
    /// Prints a letter once more; the log says so before it does.
    pub(super) fn print(&self, id: LetterId, context: &Context<'_>) -> Task<Message> {
        let read = context.db.run(move |desk: Desk<'_>| {
            letters::note_print(desk, id)?;
            let mut pages = Vec::new();
            letters::pages(desk, id, &mut pages)?;
            Ok::<_, Fault>(pages)
        });
        let (paper, options) = (context.paper.clone(), paper::options(context));
        let printed = read.then(move |pages| match pages {
            Ok(pages) => paper.print(vec![pages], options.clone()).map(Ok),
            Err(fault) => Task::done(Err(fault)),
        });
        printed.map(move |printed| Message::Printed(id, printed))
    }

    /// It was printed, or not: then the log says so too.
    pub(super) fn on_printed(
        id: LetterId,
        printed: Result<Printed, Fault>,
        context: &Context<'_>,
    ) -> (Task<Message>, Option<Event>) {
        match printed.map(|printed| printed.failed) {
            Ok(None) => {
                let told = tr!(context.words, "letter-printed-again");
                (Task::none(), Some(Event::Told(told)))
            }
            Ok(Some(fault)) => {
                let stayed = paper::stayed(vec![id], context).map(Message::Noted);
                (stayed, Some(Event::Failed(fault)))
            }
            Err(fault) => (Task::none(), Some(Event::Failed(fault))),
        }
    }
}

/// Whether a letter belongs in this case, and where to begin one.
pub(super) fn begin(page: &CasePage) -> Option<Message> {
    let fits = page.case.kind.is_absence();
    fits.then_some(Message::Go(Target::Letter(page.case.id)))
}

/// The card. Behind the curtain nothing of it is shown: each letter is somebody's own.
pub(super) fn letters<'a>(page: &'a CasePage, context: &Context<'a>) -> Element<'a, Message> {
    let words = context.words;
    if context.curtain {
        return curtain::others(tr!(words, "letters"), words);
    }
    let mut lines = Lines::new().spacing(space::S);
    for letter in &page.letters {
        lines = lines.push(of(letter, page, context));
    }
    if page.letters.is_empty() {
        lines = lines.push(text::small(tr!(words, "letters-none")));
    }
    let head = begin(page).map(|message| Head {
        sign: Icon::Plus,
        label: tr!(words, "letter-begin"),
        hint: KEY,
        message,
    });
    headed(tr!(words, "letters"), head, lines)
}

fn of<'a>(letter: &'a Letter, page: &CasePage, context: &Context<'a>) -> Element<'a, Message> {
    let (words, id) = (context.words, letter.id);
    let name = row![
        text::sign(Icon::Document).style(theme::text::soft),
        line(letter.name.clone()),
    ]
    .spacing(space::XS)
    .align_y(Alignment::Center);
    let open = press(
        name,
        Message::Begin(Begin::Letter(id)),
        theme::button::row(false),
    )
    .padding([3.0, 4.0])
    .width(Length::Fill);
    let about = format!(
        "{} · {}",
        reference(page, letter),
        words.day(letter.dated, context.today)
    );
    let acts = row![
        text::small(about).width(Length::Fill),
        hint(
            icon_button(Icon::Printer, Message::Print(id)),
            tr!(words, "letter-print-again")
        ),
        hint(
            icon_button(Icon::Save, Message::Begin(Begin::SaveLetter(id))),
            tr!(words, "letter-save")
        ),
    ]
    .align_y(Alignment::Center);
    column![open, acts, left(letter, words, context)].into()
}

/// That it left, or the way to say so.
fn left<'a>(letter: &Letter, words: &Words, context: &Context<'a>) -> Element<'a, Message> {
    let Some(sent) = letter.sent else {
        let sent = Message::Begin(Begin::Sent(letter.id));
        return row![
            badge(tr!(words, "letter-not-sent"), Tone::Due),
            link(tr!(words, "letter-is-sent"), sent)
        ]
        .spacing(space::S)
        .align_y(Alignment::Center)
        .wrap()
        .into();
    };
    let how = words.word("letter-channel", sent.how.code());
    let day = words.day(sent.on, context.today);
    let told = tr!(words, "letter-sent", how = how, day = day);
    badge(told, Tone::Ok)
}

/// How a letter is called in another.
pub(super) fn reference(page: &CasePage, letter: &Letter) -> String {
    letter.reference(page.case.number).to_string()
}
