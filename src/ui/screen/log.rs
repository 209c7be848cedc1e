//! The log, from the newest line to the first: gone through, found by day and by words, and opened
//! at what a line is about.

use iced::keyboard::{Key, key::Named};
use iced::widget::{column, container, row};
use iced::{Alignment, Length, Task};

use super::Page;
use crate::clock;
use crate::domain::fold::fold;
use crate::domain::id::OpId;
use crate::domain::time::Date;
use crate::i18n::{Words, tr};
use crate::service::cases::{Did, cases_of};
use crate::service::log::{self, Asked, Record, Told};
use crate::service::{Changes, OpKind};
use crate::ui::context::{Context, Event, Target};
use crate::ui::curtain;
use crate::ui::fault::Fault;
use crate::ui::field::{self, Field};
use crate::ui::widget::table::{self, Action, Head, Sorting, State, Width};
use crate::ui::widget::{
    Calendar, Pick, Stroke, band, date_field, empty, labelled, line, look_up, secondary,
};
use crate::ui::{Element, space, text};
use crate::wording;

/// The field of the search.
const SEARCH: &str = "log-search";
/// The field of the day.
const DAY: &str = "log-day";

/// The log.
pub(crate) struct Log {
    search: String,
    day: Field<Option<Date>>,
    calendar: Calendar,
    /// The numbers of the lines that are shown; nothing until they were read.
    ids: Option<Vec<OpId>>,
    /// The lines in view, from this place on.
    lines: (usize, Vec<Told>),
    table: State,
    asking: Asking,
}

/// One question goes through the log at a time: of all that is typed meanwhile, the newest follows.
#[derive(Default)]
struct Asking {
    runs: bool,
    again: bool,
}

impl Asking {
    /// Whether to ask now; else it is asked as soon as the answer is there.
    fn ask(&mut self) -> bool {
        self.again = self.runs;
        !std::mem::replace(&mut self.runs, true)
    }

    /// The answer is there. Whether to ask once more.
    fn answered(&mut self) -> bool {
        self.runs = false;
        std::mem::take(&mut self.again)
    }
}

/// What happens here.
#[derive(Debug, Clone)]
pub(crate) enum Message {
    /// Something was typed in the search.
    Typed(String),
    /// At the day.
    Day(Pick),
    /// The numbers were read, for what was asked.
    Found(Asked, Result<Vec<OpId>, Fault>),
    /// In the table.
    Table(Action),
    /// Back to all of it.
    All,
    /// The search gets the focus.
    Focus,
    /// Back to the settings.
    Back,
}

impl Log {
    /// Opens the log.
    pub(crate) fn new(context: &Context<'_>) -> (Self, Task<Message>) {
        let today = context.today;
        let mut screen = Self {
            search: String::new(),
            day: Field::new("", move |text| field::maybe_day(text, today)),
            calendar: Calendar::default(),
            ids: None,
            lines: (0, Vec::new()),
            table: State::default(),
            asking: Asking::default(),
        };
        let read = screen.read(context);
        let focus = crate::ui::focus::on(SEARCH);
        (screen, Task::batch([read, focus]))
    }

    fn asked(&self) -> Asked {
        let day = self.day.value().ok().flatten();
        Asked {
            words: self.search.split_whitespace().map(str::to_owned).collect(),
            from: day.map(clock::begin),
            until: day.and_then(|day| day.succ_opt()).map(clock::begin),
        }
    }

    fn is_narrowed(&self) -> bool {
        self.asked() != Asked::default()
    }

    fn read(&mut self, context: &Context<'_>) -> Task<Message> {
        if !self.asking.ask() {
            return Task::none();
        }
        let asked = self.asked();
        let officers: Vec<_> = context
            .officers
            .iter()
            .map(|officer| (officer.id, fold(&officer.name)))
            .collect();
        let said: Vec<_> = OpKind::ALL
            .iter()
            .map(|kind| (*kind, fold(&context.words.word("act", kind.code()))))
            .collect();
        // Of one case and of many.
        let deeds = Did::ALL.map(|did| {
            let one = context.words.word("did", did.code());
            let many = wording::many(did, 2, context.words);
            (did, fold(&format!("{one} {many}")))
        });
        let found = context.db.run(move |desk| {
            let says = |kind: OpKind| {
                let found = said.iter().find(|(of, _)| *of == kind);
                found.map_or_else(String::new, |(_, word)| word.clone())
            };
            let did = |did: Did| {
                let found = deeds.iter().find(|(of, _)| *of == did);
                found.map_or_else(String::new, |(_, word)| word.clone())
            };
            let found = log::find(desk, &asked, &officers, says, did);
            (asked, found.map_err(Fault::from))
        });
        found.map(|(asked, found)| Message::Found(asked, found))
    }

    fn rows(&self) -> usize {
        self.ids.as_ref().map_or(0, Vec::len)
    }

    /// Reads the lines in view, within the frame.
    fn fetch(&mut self, context: &Context<'_>) -> Option<Event> {
        let window = self.table.window(self.rows());
        let ids = self.ids.as_ref().and_then(|ids| ids.get(window.clone()))?;
        match log::lines(context.db.desk(), ids) {
            Ok(lines) => {
                self.lines = (window.start, lines);
                None
            }
            Err(error) => Some(Event::Failed(Fault::from(error))),
        }
    }

    fn found(&mut self, found: Result<Vec<OpId>, Fault>, context: &Context<'_>) -> Option<Event> {
        match found {
            Ok(ids) => {
                if self.ids.as_ref() != Some(&ids) {
                    self.table.restart();
                }
                self.ids = Some(ids);
                self.fetch(context)
            }
            Err(fault) => Some(Event::Failed(fault)),
        }
    }

    fn at(&self, place: usize) -> Option<&Told> {
        self.lines.1.get(place.checked_sub(self.lines.0)?)
    }

    fn on_table(&mut self, action: Action, context: &Context<'_>) -> Option<Event> {
        self.table.update(action, self.rows());
        let failed = self.fetch(context);
        match action {
            Action::Open(place) => {
                let about = self.at(place)?.about.as_ref()?;
                Some(Event::Go(target(about.record)))
            }
            Action::Fits(_)
            | Action::ScrollTo(_)
            | Action::GoTo { .. }
            | Action::Tick(_)
            | Action::TickAll
            | Action::Sort(_) => failed,
        }
    }

    fn body<'a>(&'a self, context: &Context<'a>) -> Element<'a, Message> {
        let words = context.words;
        if context.curtain {
            return curtain::drawn(words);
        }
        match &self.ids {
            None => empty(tr!(words, "today-reading"), String::new(), None),
            Some(ids) if ids.is_empty() => empty(
                tr!(words, "log-none"),
                tr!(words, "log-none-do"),
                Some(secondary(tr!(words, "log-all"), Message::All).into()),
            ),
            Some(ids) => self.table(ids.len(), context),
        }
    }

    fn table<'a>(&'a self, rows: usize, context: &Context<'a>) -> Element<'a, Message> {
        let narrow = context.single();
        let mut heads = vec![
            head("day", Width::Fixed(104.0), context.words),
            head("time", Width::Fixed(64.0), context.words),
            head("act", Width::Share(5), context.words),
            head("about", Width::Share(4), context.words),
        ];
        if !narrow {
            heads.push(head("officer", Width::Share(3), context.words));
            heads.push(head("number", Width::Fixed(72.0), context.words));
        }
        let mut before: Option<String> = None;
        let mut lines = Vec::new();
        for (place, told) in (self.lines.0..).zip(&self.lines.1) {
            let moment = clock::local(told.line.at);
            let (day, time) = moment.split_once(' ').unwrap_or((&moment, ""));
            // A day stands at its first line only.
            let new = before.as_deref() != Some(day);
            let day = before.insert(day.to_owned());
            let shown = if new { day.clone() } else { String::new() };
            let mut cells = vec![
                text::digits(shown).font(text::MEDIUM).into(),
                text::digits(time.to_owned()).into(),
                line(wording::numbered(
                    &told.line,
                    told.undone.as_ref(),
                    context.words,
                ))
                .into(),
                line(about(told, context.words)).into(),
            ];
            if !narrow {
                cells.push(line(context.officer(told.line.officer)).soft().into());
                cells.push(text::digits(told.line.op.to_string()).into());
            }
            lines.push(table::Line {
                place,
                cells,
                ticked: false,
            });
        }
        table::table(&self.table, &heads, lines, rows, None, Message::Table)
    }
}

/// Where a line leads.
const fn target(record: Record) -> Target {
    match record {
        Record::Case(id) => Target::Case(id),
        Record::Youth(id) => Target::Youth(id),
        Record::School(id) => Target::School(id),
        Record::Partner(id) => Target::Partner(id),
    }
}

fn head(code: &str, width: Width, words: &Words) -> Head {
    Head {
        label: words.word("log-column", code),
        width,
        sort: Sorting::Never,
    }
}

/// What a line is about; of an act on many cases, or its way back, on how many.
fn about(told: &Told, words: &Words) -> String {
    if let Some(about) = &told.about {
        return about.name.clone();
    }
    let line = told
        .undone
        .as_ref()
        .map_or(&told.line, |undone| &undone.line);
    cases_of(line).map_or_else(
        || "–".to_owned(),
        |count| tr!(words, "log-cases", count = count),
    )
}

impl Page for Log {
    type Message = Message;

    fn update(
        &mut self,
        message: Message,
        context: &Context<'_>,
    ) -> (Task<Message>, Option<Event>) {
        match message {
            Message::Typed(text) => {
                self.search = text;
                (self.read(context), None)
            }
            Message::Day(pick) => {
                self.calendar.update(&mut self.day, pick, context.today);
                (self.read(context), None)
            }
            Message::Found(asked, found) => {
                let again = match self.asking.answered() {
                    true => self.read(context),
                    false => Task::none(),
                };
                // What was asked before is not shown any more.
                let event = match asked == self.asked() {
                    true => self.found(found, context),
                    false => None,
                };
                (again, event)
            }
            Message::Table(action) => (Task::none(), self.on_table(action, context)),
            Message::All => {
                self.search.clear();
                self.day.set("");
                let focus = crate::ui::focus::on(SEARCH);
                (Task::batch([self.read(context), focus]), None)
            }
            Message::Focus => (crate::ui::focus::on(SEARCH), None),
            Message::Back => (Task::none(), Some(Event::Back)),
        }
    }

    fn view<'a>(&'a self, context: &Context<'a>) -> Element<'a, Message> {
        let words = context.words;
        let count = i64::try_from(self.rows()).unwrap_or(i64::MAX);
        let beside = self.ids.is_some() && !context.curtain;
        let beside = beside.then(|| text::small(tr!(words, "log-count", count = count)).into());
        let head = band(
            tr!(words, "log-title"),
            Some(Message::Back),
            beside.into_iter().collect(),
            Vec::new(),
        );
        let search = look_up(
            SEARCH,
            &tr!(words, "log-search-like"),
            &self.search,
            Message::Typed,
            None,
        );
        let day = date_field(
            words,
            DAY,
            tr!(words, "log-day"),
            &self.day,
            self.calendar,
            context.today,
            Message::Day,
            None,
        );
        let asked = row![
            container(labelled(tr!(words, "log-search"), search)).width(Length::FillPortion(3)),
            container(day).width(Length::FillPortion(2)),
        ]
        .spacing(space::M)
        .align_y(Alignment::Start);
        let body = column![]
            .push(context.alone(Some(Element::from(asked))))
            .push(self.body(context))
            .push((!context.single()).then(|| text::small(tr!(words, "log-keys"))))
            .spacing(space::L);
        let body = container(body)
            .padding(space::XL)
            .width(Length::Fill)
            .height(Length::Fill);
        column![head, body].into()
    }

    fn key(&self, stroke: &Stroke, context: &Context<'_>) -> Option<Message> {
        if context.curtain {
            return (stroke.key == Key::Named(Named::Escape)).then_some(Message::Back);
        }
        match &stroke.key {
            Key::Named(Named::Escape) if self.is_narrowed() => Some(Message::All),
            Key::Named(Named::Escape) => Some(Message::Back),
            Key::Character(letter) if stroke.modifiers.command() && letter.as_str() == "f" => {
                Some(Message::Focus)
            }
            _ => self.table.key(stroke).map(Message::Table),
        }
    }

    fn reload(&mut self, _changes: &Changes, context: &Context<'_>) -> Task<Message> {
        self.read(context)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_question_runs_at_a_time_and_only_the_newest_follows() {
        let mut asking = Asking::default();
        assert!(asking.ask());
        // Three letters while it runs are one question more.
        assert!(!asking.ask() && !asking.ask() && !asking.ask());
        assert!(asking.answered());
        assert!(asking.ask());
        assert!(!asking.answered());
        assert!(asking.ask());
    }
}
