//! What the office has decided for itself: its own municipality, of which ages data are kept, and
//! how long a closed case is kept.

#[cfg(test)]
mod tests;

use iced::widget::{column, row};
use iced::{Length, Task};

use super::office::{answer, told};
use crate::domain::municipality::{MunicipalityCode, WorkArea};
use crate::i18n::{Words, tr};
use crate::service::Changes;
use crate::service::desk::Desk;
use crate::service::office::{self, Office, Retention};
use crate::ui::Element;
use crate::ui::context::{Context, Event};
use crate::ui::fault::Fault;
use crate::ui::field::{Problem, some};
use crate::ui::screen::Typed;
use crate::ui::sheet::{Change, Sheet};
use crate::ui::widget::{Stroke, card, chip, labelled, lead, secondary};
use crate::ui::{space, text};

/// The names under which the forms are kept.
const TERMS: &str = "settings-terms";
const AGES: &str = "settings-ages";
/// Longer nobody keeps anything.
const YEARS: u8 = 120;

/// What was decided, and the form that is open.
#[derive(Default)]
pub(super) struct Rules {
    office: Option<Office>,
    open: Option<(What, Sheet)>,
    /// The form is being written: until it is, nothing is written twice and nothing is changed.
    saving: bool,
}

/// What can be changed in a form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum What {
    /// The terms of retention.
    Terms,
    /// The ages.
    Ages,
}

/// What happens here.
#[derive(Debug, Clone)]
pub(crate) enum Message {
    /// The own municipality.
    Municipality(MunicipalityCode),
    /// A form is opened.
    Open(What),
    /// In the form.
    Sheet(Change),
    /// The terms of the list are filled in.
    Propose,
    /// Nothing is set any more.
    Clear(What),
    /// The form was saved, or not.
    Saved(What, Result<Changes, Fault>),
    /// The own municipality was set, or not.
    Set(Result<Changes, Fault>),
    /// The form is closed, and what was typed is given up.
    Cancel,
}

impl Rules {
    /// The form that is kept under this name.
    pub(super) fn kept_as(form: &str) -> Option<What> {
        match form {
            TERMS => Some(What::Terms),
            AGES => Some(What::Ages),
            _ => None,
        }
    }

    /// Takes the office as it stands.
    pub(super) fn know(&mut self, office: Office) {
        self.office = Some(office);
    }

    /// Whether a form is open.
    pub(super) fn is_open(&self) -> bool {
        self.open.is_some()
    }

    /// What a key means in the form that is open.
    pub(super) fn key(&self, stroke: &Stroke) -> Option<Message> {
        let (_, sheet) = self.open.as_ref()?;
        sheet.key(stroke).map(Message::Sheet)
    }

    /// What is half typed. A form that is being written is left out: what was kept of it goes with the
    /// act.
    pub(super) fn typed(&self) -> Option<Typed> {
        let open = self.open.as_ref().filter(|_| !self.saving);
        open.and_then(|(_, sheet)| sheet.typed())
    }

    /// A form was written, or not: that one closes, and no other that was opened since.
    fn saved(&mut self, what: What, well: bool) {
        let is_it = self.open.as_ref().is_some_and(|(of, _)| *of == what);
        if !self.saving || !is_it {
            return;
        }
        self.saving = false;
        if well {
            self.open = None;
        }
    }

    /// Does what a message says.
    pub(super) fn update(
        &mut self,
        message: Message,
        context: &Context<'_>,
    ) -> (Task<Message>, Option<Event>) {
        let task = match message {
            Message::Municipality(code) => {
                let set = move |desk: Desk<'_>| office::set_own_municipality(desk, Some(code));
                context
                    .db
                    .run(move |desk| answer(set(desk)))
                    .map(Message::Set)
            }
            Message::Saved(what, answer) => {
                self.saved(what, answer.is_ok());
                return (Task::none(), Some(told(answer, context)));
            }
            Message::Set(answer) => return (Task::none(), Some(told(answer, context))),
            Message::Sheet(
                Change::Typed(..)
                | Change::Picked(..)
                | Change::Chose(..)
                | Change::Drop
                | Change::Submit,
            )
            | Message::Propose
            | Message::Clear(_)
                if self.saving =>
            {
                Task::none()
            }
            Message::Open(what) => self.open(what, context),
            Message::Sheet(Change::Submit) => self.save(context),
            Message::Sheet(change) => match &mut self.open {
                Some((_, sheet)) => {
                    let (task, event) = sheet.update(change, context);
                    return (task.map(Message::Sheet), event);
                }
                None => Task::none(),
            },
            Message::Propose => self.propose(context),
            Message::Clear(What::Terms) => {
                self.write(context, |desk| office::set_retention(desk, None))
            }
            Message::Clear(What::Ages) => self.write(context, |desk| office::set_ages(desk, None)),
            Message::Cancel => match self.open.take() {
                Some((_, sheet)) => sheet.give_up(context).map(Message::Sheet),
                None => Task::none(),
            },
        };
        (task, None)
    }

    fn open(&mut self, what: What, context: &Context<'_>) -> Task<Message> {
        let Some(office) = &self.office else {
            return Task::none();
        };
        let sheet = match what {
            What::Terms => terms(office.settings.retention.as_ref()),
            What::Ages => ages(&office.work_area),
        };
        let task = sheet.open(context).map(Message::Sheet);
        (self.open, self.saving) = (Some((what, sheet)), false);
        task
    }

    /// Fills in what the list says; who sets it still looks at it and saves.
    fn propose(&mut self, context: &Context<'_>) -> Task<Message> {
        let Some((What::Terms, sheet)) = &mut self.open else {
            return Task::none();
        };
        let of = Retention::proposal();
        let written = [
            of.after_birth.to_string(),
            of.after_duty.to_string(),
            of.source,
        ];
        let tasks = written.into_iter().enumerate().map(|(at, text)| {
            let (task, _) = sheet.update(Change::Typed(at, text), context);
            task.map(Message::Sheet)
        });
        Task::batch(tasks)
    }

    fn save(&mut self, context: &Context<'_>) -> Task<Message> {
        let Some((what, sheet)) = &mut self.open else {
            return Task::none();
        };
        if !sheet.check() {
            return Task::none();
        }
        match what {
            What::Terms => {
                let retention = terms_of(sheet);
                self.write(context, move |desk| office::set_retention(desk, retention))
            }
            What::Ages => {
                let from = sheet.parsed::<u8>("age_from");
                let both = from.zip(sheet.parsed::<u8>("age_until"));
                let ages = both.map(|(from, until)| from..=until);
                self.write(context, move |desk| office::set_ages(desk, ages))
            }
        }
    }

    /// Writes what the form is about; what was half typed of it goes with that.
    fn write(
        &mut self,
        context: &Context<'_>,
        act: impl FnOnce(Desk<'_>) -> office::Done<()> + Send + 'static,
    ) -> Task<Message> {
        let Some((what, sheet)) = &self.open else {
            return Task::none();
        };
        let (what, form) = (*what, sheet.saving());
        self.saving = true;
        let written = context.db.save(form, move |desk| answer(act(desk)));
        written.map(move |answer| Message::Saved(what, answer))
    }

    /// Draws the card.
    pub(super) fn view<'a>(&'a self, context: &Context<'a>) -> Element<'a, Message> {
        let words = context.words;
        let title = tr!(words, "settings-rules");
        let Some(office) = &self.office else {
            return card(title, text::body(""));
        };
        let inside = column![
            own(office, context),
            self.part(What::Ages, office, context),
            self.part(What::Terms, office, context),
        ];
        card(title, inside.spacing(space::L))
    }

    /// One thing that was decided: as it stands, or its form.
    fn part<'a>(
        &'a self,
        what: What,
        office: &Office,
        context: &Context<'a>,
    ) -> Element<'a, Message> {
        let words = context.words;
        let (label, stands, why) = match what {
            What::Ages => (
                tr!(words, "settings-ages"),
                ages_word(&office.work_area, words),
                tr!(words, "settings-ages-why"),
            ),
            What::Terms => (
                tr!(words, "settings-terms"),
                terms_word(office.settings.retention.as_ref(), words),
                tr!(words, "settings-terms-why"),
            ),
        };
        let open = self.open.as_ref().filter(|(of, _)| *of == what);
        let Some((_, sheet)) = open else {
            let change = secondary(tr!(words, "settings-change"), Message::Open(what));
            let stands = row![text::body(stands).width(Length::Fill), change].spacing(space::M);
            return column![labelled(label, stands), text::small(why)]
                .spacing(space::XS)
                .into();
        };
        let mut buttons = row![
            lead(tr!(words, "save"), "Ctrl S", Message::Sheet(Change::Submit)),
            secondary(tr!(words, "cancel"), Message::Cancel),
        ];
        if what == What::Terms {
            buttons = buttons.push(secondary(
                tr!(words, "settings-terms-propose"),
                Message::Propose,
            ));
        }
        let clear = match what {
            What::Ages => tr!(words, "settings-ages-all"),
            What::Terms => tr!(words, "settings-terms-none"),
        };
        let buttons = buttons.push(secondary(clear, Message::Clear(what)));
        let form = sheet.view(context, context.width).map(Message::Sheet);
        column![
            labelled(label, text::small(why)),
            form,
            buttons.spacing(space::S).wrap().vertical_spacing(space::S),
        ]
        .spacing(space::M)
        .into()
    }
}

/// The own municipality: one of the work area.
fn own<'a>(office: &Office, context: &Context<'a>) -> Element<'a, Message> {
    let words = context.words;
    let mut codes: Vec<MunicipalityCode> = Vec::new();
    for part in &office.work_area.parts {
        if !codes.contains(&part.municipality) {
            codes.push(part.municipality);
        }
    }
    let mut chips = row![].spacing(space::S);
    for code in codes {
        let chosen = office.settings.municipality == Some(code);
        let name = context.municipality(code);
        chips = chips.push(chip(name, chosen, Message::Municipality(code)));
    }
    column![
        labelled(
            tr!(words, "settings-own"),
            chips.wrap().vertical_spacing(space::S)
        ),
        text::small(tr!(words, "settings-own-why")),
    ]
    .spacing(space::XS)
    .into()
}

fn years(text: &str) -> Result<(), Problem> {
    match text.trim().parse::<u8>() {
        Ok(years) if years <= YEARS => Ok(()),
        Ok(_) | Err(_) => Err(Problem::new("entry-years")),
    }
}

fn terms(of: Option<&Retention>) -> Sheet {
    let number = |years: Option<u8>| years.map(|years| years.to_string()).unwrap_or_default();
    Sheet::new(TERMS, 0)
        .read("after_birth", &number(of.map(|of| of.after_birth)), years)
        .read("after_duty", &number(of.map(|of| of.after_duty)), years)
        .read("source", of.map_or("", |of| of.source.as_str()), |text| {
            some(text).map(drop)
        })
}

fn terms_of(sheet: &Sheet) -> Option<Retention> {
    Some(Retention {
        after_birth: sheet.parsed("after_birth")?,
        after_duty: sheet.parsed("after_duty")?,
        source: sheet.get("source")?,
    })
}

fn terms_word(of: Option<&Retention>, words: &Words) -> String {
    match of {
        Some(of) => tr!(
            words,
            "settings-terms-are",
            birth = i64::from(of.after_birth),
            duty = i64::from(of.after_duty),
            source = of.source.as_str()
        ),
        None => tr!(words, "settings-terms-not"),
    }
}

fn ages(area: &WorkArea) -> Sheet {
    let ages = area.ages.as_ref();
    let number = |years: Option<&u8>| years.map(u8::to_string).unwrap_or_default();
    Sheet::new(AGES, 0)
        .read("age_from", &number(ages.map(|ages| ages.start())), years)
        .read("age_until", &number(ages.map(|ages| ages.end())), years)
}

fn ages_word(area: &WorkArea, words: &Words) -> String {
    match &area.ages {
        Some(ages) => tr!(
            words,
            "settings-ages-are",
            from = i64::from(*ages.start()),
            until = i64::from(*ages.end())
        ),
        None => tr!(words, "settings-ages-all"),
    }
}
