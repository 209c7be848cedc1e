//! What is due and what belongs to the case: terms, tasks, attachments, tags; with the cards of hearings,
//! absence and letters between them.

use iced::widget::{column, container, row};
use iced::{Alignment, Length};

use super::absence::card as absence;
use super::act::Act;
use super::hearing::card as hearing;
use super::person::{Lines, remove};
use super::{Begin, CaseScreen, Message, letters};
use crate::domain::attachment::Attachment;
use crate::domain::case::Case;
use crate::domain::clock::Clock;
use crate::domain::id::OfficerId;
use crate::domain::task::Task;
use crate::i18n::{Words, tr};
use crate::service::Content;
use crate::service::cases::CasePage;
use crate::ui::context::{Context, Target};
use crate::ui::curtain;
use crate::ui::icon::Icon;
use crate::ui::screen::cases::due_word;
use crate::ui::theme::{self, Tone};
use crate::ui::widget::{badge, card, hint, icon_button, line, link, press, tick};
use crate::ui::{Element, space, text};

/// The cards of this part, from top to bottom.
pub(super) fn cards<'a>(
    screen: &'a CaseScreen,
    page: &'a CasePage,
    context: &Context<'a>,
) -> Vec<Element<'a, Message>> {
    let words = context.words;
    let veiled = screen.is_veiled(context);
    let mut cards = vec![clocks(page, context)];
    // What somebody wrote himself may tell where the youth is, and so may where somebody was heard.
    if veiled {
        for label in [
            tr!(words, "dossier-tasks"),
            tr!(words, "dossier-hearings"),
            tr!(words, "dossier-absence"),
            tr!(words, "dossier-files"),
        ] {
            cards.push(curtain::veiled(label, words));
        }
    } else {
        cards.push(tasks(screen, page, context));
        cards.push(letters::letters(page, context));
        cards.push(hearing::card(page, context));
        cards.push(absence::card(screen, page, context));
        cards.push(attachments(page, context));
    }
    cards.push(match veiled {
        true => curtain::veiled(tr!(words, "dossier-tags"), words),
        false => tags(page, words),
    });
    if !page.other_cases.is_empty() && !context.curtain {
        cards.push(others(page, words));
    }
    cards
}

fn clocks<'a>(page: &'a CasePage, context: &Context<'a>) -> Element<'a, Message> {
    let words = context.words;
    let mut lines = Lines::new().spacing(space::S);
    for clock in &page.clocks {
        lines = lines.push(clock_line(clock, context));
    }
    if page.clocks.is_empty() {
        lines = lines.push(text::small(tr!(words, "dossier-no-clocks")));
    }
    card(tr!(words, "dossier-clocks"), lines)
}

fn clock_line<'a>(clock: &Clock, context: &Context<'a>) -> Element<'a, Message> {
    let words = context.words;
    let name = words.word("clock", &clock.rule);
    let badge_of = match clock.done_on {
        Some(day) => badge(
            tr!(words, "dossier-done", day = words.day(day, context.today)),
            Tone::Ok,
        ),
        None => {
            let (word, tone) = due_word(clock.due, context.today, words);
            badge(word, tone)
        }
    };
    row![text::body(name).width(Length::Fill), badge_of]
        .spacing(space::S)
        .align_y(Alignment::Center)
        .into()
}

fn tasks<'a>(
    screen: &'a CaseScreen,
    page: &'a CasePage,
    context: &Context<'a>,
) -> Element<'a, Message> {
    let words = context.words;
    let mut lines = Lines::new().spacing(space::XS);
    if screen.task_open && !context.single() {
        lines = lines.push(screen.task.view(context).map(Message::Task));
    }
    for task in &page.tasks {
        lines = lines.push(task_line(task, page.case.handler, context));
    }
    if page.tasks.is_empty() && !screen.task_open {
        lines = lines.push(text::small(tr!(words, "dossier-no-tasks")));
    }
    if !screen.task_open {
        lines = lines.push(link(
            tr!(words, "dossier-task-new"),
            Message::Begin(Begin::Task),
        ));
    }
    card(tr!(words, "dossier-tasks"), lines)
}

fn task_line<'a>(
    task: &'a Task,
    handler: Option<OfficerId>,
    context: &Context<'a>,
) -> Element<'a, Message> {
    let words = context.words;
    if let Some(day) = task.done_on {
        let done = format!("{} · {}", task.title, words.day(day, context.today));
        return row![
            text::sign(Icon::CheckOn).style(theme::text::soft),
            text::small(done).width(Length::Fill),
        ]
        .spacing(space::S)
        .padding([4.0, 6.0])
        .into();
    }
    let mut about = row![].spacing(space::S).align_y(Alignment::Center);
    if let Some(due) = task.due {
        let (word, tone) = due_word(due, context.today, words);
        about = about.push(badge(word, tone));
    }
    if task.assignee.is_some() && task.assignee != handler {
        about = about.push(
            line(context.officer(task.assignee))
                .size(text::SMALL)
                .soft(),
        );
    }
    about = about.push(iced::widget::space().width(Length::Fill));
    about = about
        .push(icon_button(
            Icon::Note,
            Message::Begin(Begin::Change(task.id)),
        ))
        .push(remove(Message::Do(Act::RemoveTask(task.id))));
    column![
        tick(task.title.clone(), false, Message::Do(Act::Finish(task.id))).width(Length::Fill),
        container(about).padding([0.0, 6.0]),
    ]
    .into()
}

fn attachments<'a>(page: &'a CasePage, context: &Context<'a>) -> Element<'a, Message> {
    let words = context.words;
    let mut lines = Lines::new().spacing(space::XS);
    for (attachment, content) in &page.attachments {
        lines = lines.push(attachment_line(attachment, content.as_ref(), context));
    }
    lines = lines.push(link(
        tr!(words, "dossier-file-new"),
        Message::Begin(Begin::Attach),
    ));
    lines = lines.push(text::small(tr!(words, "dossier-file-drop")));
    card(tr!(words, "dossier-files"), lines)
}

fn attachment_line<'a>(
    attachment: &'a Attachment,
    content: Option<&'a Content>,
    context: &Context<'a>,
) -> Element<'a, Message> {
    let id = attachment.id;
    let name = row![
        text::sign(Icon::Attachment).style(theme::text::soft),
        line(attachment.name.clone()),
    ]
    .spacing(space::XS)
    .align_y(Alignment::Center);
    let words = context.words;
    let open = press(
        name,
        Message::Begin(Begin::View(id)),
        theme::button::row(false),
    )
    .padding([3.0, 4.0])
    .width(Length::Fill);
    let about = format!(
        "{} · {}",
        size(content.map_or(0, |content| content.size)),
        context.words.day(attachment.added_on, context.today)
    );
    column![
        open,
        row![
            text::small(about).width(Length::Fill),
            hint(
                icon_button(Icon::Save, Message::Begin(Begin::SaveCopy(id))),
                tr!(words, "dossier-file-copy")
            ),
            hint(
                icon_button(Icon::Note, Message::Begin(Begin::Rename(id))),
                tr!(words, "dossier-file-rename-do")
            ),
            hint(
                remove(Message::Do(Act::RemoveFile(id))),
                tr!(words, "dossier-file-remove")
            ),
        ]
        .align_y(Alignment::Center),
    ]
    .into()
}

/// How large a file is, in a unit that people read.
pub(super) fn size(bytes: u64) -> String {
    match bytes {
        0..1_000 => format!("{bytes} B"),
        1_000..1_000_000 => format!("{} kB", bytes.div_ceil(1_000)),
        _ => format!("{} MB", bytes.div_ceil(1_000_000)),
    }
}

fn tags<'a>(page: &'a CasePage, words: &Words) -> Element<'a, Message> {
    let mut lines = Lines::new().spacing(space::XS);
    for tag in &page.case.tags {
        let gone = Message::Do(Act::Untag(tag.clone()));
        lines = lines.push(
            row![
                text::sign(Icon::Tag).style(theme::text::soft),
                line(tag.clone()),
                remove(gone)
            ]
            .spacing(space::XS)
            .align_y(Alignment::Center),
        );
    }
    lines = lines.push(link(
        tr!(words, "dossier-tag-new"),
        Message::Begin(Begin::Tag),
    ));
    card(tr!(words, "dossier-tags"), lines)
}

fn others<'a>(page: &'a CasePage, words: &Words) -> Element<'a, Message> {
    let mut lines = Lines::new().spacing(space::XS);
    for case in &page.other_cases {
        lines = lines.push(case_line(case, words));
    }
    card(tr!(words, "dossier-others"), lines)
}

/// Another case, which opens when it is pressed.
pub(super) fn case_line<'a>(case: &Case, words: &Words) -> Element<'a, Message> {
    let kind = words.word("case-kind", case.kind.code());
    let status = words.word("case-status", case.status.code());
    let inside = column![
        row![
            text::digits(case.number.to_string()).size(text::SMALL),
            badge(status, Tone::Plain)
        ]
        .spacing(space::S)
        .align_y(Alignment::Center),
        line(kind).size(text::SMALL).soft(),
    ];
    press(
        inside,
        Message::Go(Target::Case(case.id)),
        theme::button::row(false),
    )
    .width(Length::Fill)
    .padding([4.0, 6.0])
    .into()
}

#[cfg(test)]
mod tests {
    use super::size;

    #[test]
    fn sizes_are_read_by_people() {
        assert_eq!(size(0), "0 B");
        assert_eq!(size(999), "999 B");
        assert_eq!(size(1_001), "2 kB");
        assert_eq!(size(2_500_000), "3 MB");
    }
}
