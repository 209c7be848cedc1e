//! What somebody should know before he begins: half-typed forms that were kept, and copies that
//! are old.

use iced::widget::{Column, column, container, row};
use iced::{Alignment, Length, Task};

use crate::clock;
use crate::i18n::{Words, tr};
use crate::service::drafts::{self, Kept};
use crate::service::safekeeping::{self, Reason, Warning, Watch};
use crate::service::state_of_law;
use crate::service::today::{self, Copies, Place, Unfinished};
use crate::ui::context::{Context, Event, Part, Target};
use crate::ui::fault::Fault;
use crate::ui::icon::Icon;
use crate::ui::screen::copied::copy_made;
use crate::ui::theme::{self, Tone};
use crate::ui::widget::{line, link};
use crate::ui::{Element, space, text};

/// More than these do not stand above the list.
const MOST: usize = 3;

/// What there is to know.
#[derive(Debug, Clone, Default)]
pub(crate) struct Notices {
    unfinished: Vec<Unfinished>,
    copies: Option<Copies>,
    warnings: Vec<Warning>,
    /// The recovery sheet was not typed back yet.
    sheet: bool,
    /// All of them are shown, also where there is little room.
    unfolded: bool,
    /// A copy is being made.
    copying: bool,
    /// What was typed in a form whose record has gone, by its form and record.
    shown: Option<(String, i64, String)>,
}

/// What there is to know, as it was read.
#[derive(Debug, Clone)]
pub(crate) struct Known {
    unfinished: Vec<Unfinished>,
    copies: Copies,
    warnings: Vec<Warning>,
    sheet: bool,
}

/// What happens here.
#[derive(Debug, Clone)]
pub(crate) enum Message {
    /// It was read.
    Read(Result<Box<Known>, Fault>),
    /// A copy is made now.
    Copy,
    /// It was, or not.
    Copied(Result<usize, Fault>),
    /// Somewhere to go.
    Go(Target),
    /// A half-typed form is gone on with: where it stands, its name and record.
    GoOn(Target, String, i64),
    /// All of them are to be shown.
    Unfold,
    /// What was typed in a form whose record has gone is to be shown, or not any more.
    Show(String, i64),
    /// It was read.
    Shown(String, i64, Result<Option<Kept>, Fault>),
    /// It goes to the clipboard.
    CopyText(String),
    /// A half-typed form is not wanted any more.
    Drop(String, i64),
    /// It is gone, or not.
    Dropped(Result<(), Fault>),
}

/// Reads what there is to know.
pub(super) fn read(context: &Context<'_>) -> Task<Message> {
    context
        .db
        .with(|db| {
            Ok(Box::new(Known {
                unfinished: today::unfinished(db.desk())?,
                copies: today::copies(db.session(), clock::now())?,
                warnings: safekeeping::warnings_of(db.session())?,
                sheet: safekeeping::is_sheet_waiting(db.desk())?,
            }))
        })
        .map(Message::Read)
}

fn leads_to(place: &Place) -> Option<Target> {
    match place {
        Place::Case(id) => Some(Target::Case(*id)),
        Place::Letter(id) => Some(Target::Letter(*id)),
        Place::NewCase(youth) => Some(Target::NewCase(*youth)),
        Place::Cases => Some(Target::Cases),
        Place::Exchange => Some(Target::Exchange),
        Place::Youth(id) => Some(Target::Youth(*id)),
        Place::School(id) => Some(Target::School(*id)),
        Place::Schools => Some(Target::Schools),
        Place::Partner(id) => Some(Target::Partner(*id)),
        Place::Partners => Some(Target::Partners),
        Place::Settings => Some(Target::SettingsAt(Part::Unfinished)),
        Place::Elsewhere => None,
    }
}

/// The forms on the page of a case that have a word of their own.
const ON_A_CASE: [&str; 11] = [
    "dossier-hearing",
    "dossier-hearing-change",
    "dossier-absence",
    "dossier-note",
    "dossier-correct",
    "dossier-strike",
    "dossier-task",
    "dossier-task-change",
    "dossier-close",
    "dossier-hand-over",
    "dossier-facts",
];

/// The code of its word.
fn code(one: &Unfinished) -> &'static str {
    match &one.place {
        Place::Case(_) => {
            let mut all = ON_A_CASE.into_iter();
            all.find(|form| *form == one.form).unwrap_or("case")
        }
        Place::Letter(_) => "letter",
        Place::NewCase(_) => "new-case",
        Place::Cases => "cases",
        Place::Exchange => "exchange",
        Place::Youth(_) => "youth",
        Place::School(_) | Place::Schools => "school",
        Place::Partner(_) | Place::Partners => "partner",
        Place::Settings => "settings",
        Place::Elsewhere => "elsewhere",
    }
}

impl Notices {
    pub(super) fn update(
        &mut self,
        message: Message,
        context: &Context<'_>,
    ) -> (Task<Message>, Option<Event>) {
        match message {
            Message::Read(Ok(known)) => {
                self.unfinished = known.unfinished;
                (self.copies, self.warnings) = (Some(known.copies), known.warnings);
                self.sheet = known.sheet;
                (Task::none(), None)
            }
            Message::Copy => (self.copy(context), None),
            Message::Copied(made) => {
                self.copying = false;
                let told = match made {
                    Ok(removed) => Event::Told(copy_made(removed, context.words)),
                    Err(fault) => Event::Failed(fault),
                };
                (read(context), Some(told))
            }
            Message::Go(target) => (Task::none(), Some(Event::Go(target))),
            Message::GoOn(target, form, record) => {
                (Task::none(), Some(Event::GoOn(target, form, record)))
            }
            Message::Unfold => {
                self.unfolded = true;
                (Task::none(), None)
            }
            Message::Show(form, record) => (self.show(form, record, context), None),
            Message::Shown(form, record, Ok(kept)) => {
                self.shown = kept.map(|kept| (form, record, kept.body));
                (Task::none(), None)
            }
            Message::CopyText(text) => {
                let secret = true;
                (Task::none(), Some(Event::Copy { text, secret }))
            }
            Message::Drop(form, record) => {
                self.shown = None;
                let drop = context
                    .db
                    .run(move |desk| drafts::drop(desk, &form, record).map_err(Fault::from));
                (drop.map(Message::Dropped), None)
            }
            Message::Dropped(Ok(())) => (read(context), None),
            Message::Read(Err(fault))
            | Message::Dropped(Err(fault))
            | Message::Shown(_, _, Err(fault)) => (Task::none(), Some(Event::Failed(fault))),
        }
    }

    /// Reads what was typed in a form that leads nowhere any more; hides it where it is shown.
    fn show(&mut self, form: String, record: i64, context: &Context<'_>) -> Task<Message> {
        if self.shows(&form, record).is_some() {
            self.shown = None;
            return Task::none();
        }
        let asked = form.clone();
        let read = context
            .db
            .run(move |desk| drafts::find(desk, &asked, record).map_err(Fault::from));
        read.map(move |kept| Message::Shown(form.clone(), record, kept))
    }

    /// What was typed in a form, where it is shown.
    fn shows(&self, form: &str, record: i64) -> Option<&str> {
        let shown = self.shown.as_ref();
        let this = shown.filter(|(its, of, _)| its == form && *of == record)?;
        Some(&this.2)
    }

    /// Makes a copy beside the window, one at a time.
    fn copy(&mut self, context: &Context<'_>) -> Task<Message> {
        if self.copying {
            return Task::none();
        }
        self.copying = true;
        let made = context.db.with(|db| {
            let now = clock::now();
            let made = safekeeping::backup(db.session(), Reason::Asked, now, &Watch::silent());
            made.map(|made| made.removed).map_err(Fault::from)
        });
        made.map(Message::Copied)
    }

    /// Draws them, where there is anything to know. Under the curtain names stay hidden. Where there
    /// is little room the first stands for all, for the list under them is what one came for.
    pub(super) fn view<'a>(&'a self, context: &Context<'a>) -> Option<Element<'a, Message>> {
        let mut all = self.strips(context);
        if all.is_empty() {
            return None;
        }
        let folded = all.len().saturating_sub(1);
        if context.single() && !self.unfolded && folded > 0 {
            all.truncate(1);
            let count = i64::try_from(folded).unwrap_or(i64::MAX);
            let more = tr!(context.words, "today-notices-more", count = count);
            all.push(link(more, Message::Unfold).into());
        }
        Some(Column::with_children(all).spacing(space::S).into())
    }

    /// Each of them: what is about the whole file first.
    fn strips<'a>(&'a self, context: &Context<'a>) -> Vec<Element<'a, Message>> {
        let words = context.words;
        let mut all = Vec::new();
        if self.sheet {
            all.push(leading(
                tr!(words, "today-sheet"),
                tr!(words, "today-sheet-go"),
                Part::Sheet,
            ));
        }
        all.extend(
            self.copies
                .and_then(|copies| self.copies_notice(copies, context)),
        );
        let places = self.warnings.iter();
        all.extend(places.map(|warning| place_notice(*warning, words)));
        if state_of_law::is_old(context.today) {
            all.push(leading(
                tr!(words, "law-old"),
                tr!(words, "today-law-go"),
                Part::About,
            ));
        }
        let unfinished = self.unfinished.iter().take(MOST);
        for one in unfinished {
            let body = self.shows(&one.form, one.record);
            all.push(unfinished_notice(one, body.is_some(), context));
            let body = body.filter(|_| !context.curtain);
            all.extend(body.map(|body| typed(body, words)));
        }
        let left = self.unfinished.len().saturating_sub(MOST);
        if left > 0 {
            let count = i64::try_from(left).unwrap_or(i64::MAX);
            let more = tr!(words, "today-unfinished-more", count = count);
            all.push(text::small(more).into());
        }
        all
    }

    fn copies_notice<'a>(
        &self,
        copies: Copies,
        context: &Context<'a>,
    ) -> Option<Element<'a, Message>> {
        let words = context.words;
        let said = match copies {
            Copies::Fresh => return None,
            Copies::Old(days) => tr!(words, "today-copy-old", days = days),
            Copies::None => tr!(words, "today-copy-none"),
        };
        let now = (!self.copying).then_some(Message::Copy);
        let now = link(tr!(words, "settings-copies-now"), now);
        let other = Message::Go(Target::SettingsAt(Part::Folder));
        let other = link(tr!(words, "first-run-folder-other"), other);
        let acts = vec![now.into(), other.into()];
        Some(strip(Tone::Due, Icon::Warning, said, acts))
    }
}

/// One that leads to a part of the settings.
fn leading<'a>(said: String, word: String, part: Part) -> Element<'a, Message> {
    let go = link(word, Message::Go(Target::SettingsAt(part)));
    strip(Tone::Due, Icon::Warning, said, vec![go.into()])
}

/// Where the file or its copies lie, and the way to change that.
fn place_notice<'a>(warning: Warning, words: &Words) -> Element<'a, Message> {
    let key = format!("warning-{}", warning.code());
    let said = words.sentence(&key, &warning.facts()).unwrap_or_default();
    let (word, part) = match warning {
        Warning::FileSynced(_) | Warning::FileOnNetwork => {
            (tr!(words, "today-file-go"), Part::File)
        }
        Warning::CopiesSynced(_)
        | Warning::DiskShort { .. }
        | Warning::OldCopiesStay
        | Warning::CopiesTooLarge { .. } => (tr!(words, "first-run-folder-other"), Part::Folder),
    };
    leading(said, word, part)
}

/// What was typed in a form, to be read and copied.
fn typed<'a>(body: &str, words: &Words) -> Element<'a, Message> {
    let copy = link(
        tr!(words, "today-typed-copy"),
        Message::CopyText(body.to_owned()),
    );
    let shown = column![text::body(body.to_owned()), copy].spacing(space::S);
    container(shown)
        .style(theme::container::card)
        .padding(space::M)
        .width(Length::Fill)
        .into()
}

fn unfinished_notice<'a>(
    one: &Unfinished,
    shown: bool,
    context: &Context<'a>,
) -> Element<'a, Message> {
    let words = context.words;
    let form = words.word("today-form", code(one));
    let what = match &one.about {
        Some(about) if !context.curtain => format!("{form}: {about}"),
        Some(_) | None => form,
    };
    let said = tr!(
        words,
        "today-unfinished",
        what = what,
        at = clock::local(one.at)
    );
    // What its form could not read is shown here as it was kept.
    let said = match &one.text {
        Some(text) if !context.curtain => {
            tr!(
                words,
                "today-unfinished-text",
                said = said,
                text = text.clone()
            )
        }
        Some(_) | None => said,
    };
    let mut actions: Vec<Element<'a, Message>> = Vec::new();
    if let Some(target) = leads_to(&one.place) {
        let go_on = Message::GoOn(target, one.form.clone(), one.record);
        actions.push(link(tr!(words, "today-unfinished-go"), go_on).into());
    } else if !context.curtain {
        let word = match shown {
            true => tr!(words, "today-typed-hide"),
            false => tr!(words, "today-typed-show"),
        };
        let show = Message::Show(one.form.clone(), one.record);
        actions.push(link(word, show).into());
    }
    actions.push(
        link(
            tr!(words, "kept-drop"),
            Message::Drop(one.form.clone(), one.record),
        )
        .into(),
    );
    strip(Tone::Primary, Icon::Note, said, actions)
}

/// One line over the whole width, with what can be done at its end.
fn strip<'a>(
    tone: Tone,
    sign: Icon,
    said: String,
    actions: Vec<Element<'a, Message>>,
) -> Element<'a, Message> {
    let mut inside = row![text::sign(sign), line(said)]
        .spacing(space::M)
        .align_y(Alignment::Center);
    for action in actions {
        inside = inside.push(action);
    }
    container(inside)
        .style(theme::container::notice(tone))
        .padding([space::S, space::M])
        .width(Length::Fill)
        .into()
}
