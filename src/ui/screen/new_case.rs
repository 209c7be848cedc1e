//! A new case: first the youth is looked for, and only who is not found is added. Nothing that was
//! filled in goes when one steps back: it is there again when one comes back to it.

mod adding;
mod half;
mod reading;
mod view;
mod youth;

use crate::ui::focus;
use iced::Task;
use iced::keyboard::Key;

use super::{Page, Typed, draft, facts};
use crate::domain::case::Case;
use crate::domain::id::{CaseId, YouthId};
use crate::domain::municipality::MunicipalityCode;
use crate::domain::time::Timestamp;
use crate::i18n::tr;
use crate::service::Changes;
use crate::service::cases::{self, Beginning};
use crate::service::desk::{Desk, Form};
use crate::service::drafts;
use crate::service::office;
use crate::service::search::{Hit, Scope};
use crate::service::youths::Line;
use crate::ui::Element;
use crate::ui::context::{Context, Event, Target};
use crate::ui::fault::Fault;
use crate::ui::finder::{self, Finder};
use crate::ui::kept;
use crate::ui::screen::facts::FactsForm;
use crate::ui::shortcut;
use crate::ui::widget::Stroke;

use half::FORM;
use reading::{beginning, look_for_running};

const SEARCH: &str = "new-case-search";

/// A case in the making.
pub(crate) struct NewCase {
    /// The youth it was begun for; 0 where one is still to be found.
    record: i64,
    finder: Finder,
    /// The form of a youth who was not found, and whether it stands open.
    form: Option<youth::Form>,
    adding: bool,
    /// Others who were half typed before that one.
    others: Vec<youth::Form>,
    chosen: Option<Box<Chosen>>,
    /// Facts that wait for the youth to be chosen: from before, or of one who was left again.
    waiting: Option<facts::Half>,
    /// When what stands here was kept, where it was put back.
    kept: Option<Timestamp>,
    /// What was kept but belongs to another version of this form.
    strange: Option<drafts::Kept>,
    /// Whom the case is about was put back while somebody looked along: it may be another.
    unasked: bool,
    /// Something was filled in or put back, so that the draft is ours to keep and drop.
    ours: bool,
    area: Vec<MunicipalityCode>,
    /// Something is being written: a second press must not write it twice.
    busy: bool,
    /// Counts the readings of a youth: only the last one is shown.
    asked: u64,
}

/// The youth the case is about, and its facts.
struct Chosen {
    id: YouthId,
    name: String,
    born: String,
    /// Whether where he lives is to stay hidden.
    protected: bool,
    facts: FactsForm,
    /// The cases that run already.
    running: Vec<Case>,
}

/// What became of adding a youth.
#[derive(Debug, Clone)]
pub(crate) enum Adding {
    /// He stands in the file.
    Added(YouthId, Box<Beginning>, Changes),
    /// Somebody in the file may be the one.
    Alike(Vec<Line>),
}

/// What happens here.
#[derive(Debug, Clone)]
pub(crate) enum Message {
    /// In the search.
    Finder(finder::Message),
    /// Who it is about was read.
    Read(u64, YouthId, Result<Box<Beginning>, Fault>),
    /// He was not found, and is added.
    AddYouth,
    /// One of those who are half typed is gone on with.
    GoOn(usize),
    /// He is not wanted.
    DropHalf(usize),
    /// In the form of the youth.
    Youth(youth::Message),
    /// The youth was added, or not.
    Added(Result<Adding, Fault>),
    /// In the facts of the case.
    Facts(facts::Message),
    /// Whether the youth still stands in the file, after something changed.
    Still(YouthId, Result<Box<Beginning>, Fault>),
    /// The running cases of a youth.
    Running(YouthId, Result<Vec<Case>, Fault>),
    /// It is opened.
    Open,
    /// It was, or could not be.
    Done(Result<(CaseId, Changes), Fault>),
    /// A running case is looked at instead.
    Show(CaseId),
    /// What was put back is not wanted.
    Discard,
    /// What did not fit is wanted elsewhere: it is copied.
    TakeStrange,
    /// What did not fit is not wanted.
    DropStrange,
    /// It is gone, or not.
    Dropped(Result<(), Fault>),
    /// A step back.
    Back,
}

impl NewCase {
    /// Begins with the search, or with the case of a youth who is known; with what was kept of it.
    pub(crate) fn new(youth: Option<YouthId>, context: &Context<'_>) -> (Self, Task<Message>) {
        let record = youth.map_or(0, |id| id.0);
        let mut screen = Self {
            record,
            finder: Finder::new(SEARCH, Scope::Youths),
            form: None,
            adding: false,
            others: Vec::new(),
            chosen: None,
            waiting: None,
            kept: None,
            strange: None,
            unasked: false,
            ours: false,
            area: area(context),
            busy: false,
            asked: 0,
        };
        let kept = draft::open(context, FORM, record);
        screen.strange = draft::strange(context, FORM, record);
        let kept_youth = kept.and_then(|(half, at)| screen.put_back(half, at, context.today));
        screen.unasked = context.curtain && youth.is_none();
        let task = match youth.or(kept_youth) {
            Some(id) => screen.read(id, context),
            None if screen.adding => focus::on(youth::GIVEN),
            None => focus::on(SEARCH),
        };
        (screen, task)
    }

    /// Whether somebody looks along, and what stands here may name another than him.
    fn is_of_others(&self, context: &Context<'_>) -> bool {
        context.curtain && (self.unasked || self.chosen.is_none())
    }

    fn find(&mut self, message: finder::Message, context: &Context<'_>) -> Task<Message> {
        let (task, hit) = self.finder.update(message, context.db);
        let task = task.map(Message::Finder);
        match hit.as_ref().and_then(youth_of) {
            Some(id) => Task::batch([task, self.read(id, context)]),
            None => task,
        }
    }

    fn on_facts(&mut self, message: facts::Message, context: &Context<'_>) -> Task<Message> {
        let Some(chosen) = &mut self.chosen else {
            return Task::none();
        };
        if matches!(message, facts::Message::Save) {
            return self.open(context);
        }
        self.ours = true;
        chosen.facts.update(message, context).map(Message::Facts)
    }

    fn open(&mut self, context: &Context<'_>) -> Task<Message> {
        if self.busy {
            return Task::none();
        }
        let Some(chosen) = &mut self.chosen else {
            return Task::none();
        };
        let Some(draft) = chosen.facts.meant() else {
            return focus::on(chosen.facts.wrong());
        };
        self.busy = true;
        let work = move |desk: Desk<'_>| {
            let (case, changes) = cases::open(desk, &draft)?;
            Ok((case.id, changes))
        };
        // Whoever else was half typed stays.
        let rest = self.rest(None, self.half_typed_youths().map(youth::Form::half));
        let done = context.db.save_part(self.saved(), rest, work);
        done.map(Message::Done)
    }

    fn on_done(
        &mut self,
        done: Result<(CaseId, Changes), Fault>,
        context: &Context<'_>,
    ) -> (Task<Message>, Option<Event>) {
        self.busy = false;
        match done {
            Ok((id, changes)) => {
                self.set_by();
                self.empty();
                let event = Event::Made {
                    text: tr!(context.words, "new-case-done"),
                    changes,
                    target: Target::Case(id),
                };
                (Task::none(), Some(event))
            }
            Err(fault) => (Task::none(), Some(Event::Failed(fault))),
        }
    }

    /// The draft that an act here saves.
    const fn saved(&self) -> Form<'static> {
        Form {
            screen: FORM,
            record: self.record,
        }
    }

    /// Nothing is filled in any more, but for those who wait.
    fn empty(&mut self) {
        (self.form, self.adding) = (None, false);
        (self.chosen, self.waiting) = (None, None);
        self.kept = None;
        self.ours = true;
    }

    /// Throws away what was put back, and begins anew.
    fn discard(&mut self, context: &Context<'_>) -> Task<Message> {
        self.empty();
        match self.record {
            0 => focus::on(SEARCH),
            id => self.read(YouthId(id), context),
        }
    }

    /// A step back leaves what was filled in where it is, for when one comes back.
    fn back(&mut self) -> (Task<Message>, Option<Event>) {
        if self.busy {
            return (Task::none(), None);
        }
        // Whoever is still being read is not meant any more.
        self.asked += 1;
        if let Some(chosen) = self.chosen.take() {
            self.waiting = chosen.facts.is_changed().then(|| chosen.facts.half());
        } else if self.adding {
            self.adding = false;
        } else {
            return (Task::none(), Some(Event::Back));
        }
        (focus::on(SEARCH), None)
    }
}

/// The youth that was found.
fn youth_of(hit: &Hit) -> Option<YouthId> {
    hit.youths.first().copied()
}

/// The municipalities that the office works in today.
fn area(context: &Context<'_>) -> Vec<MunicipalityCode> {
    let office = office::office(context.db.desk());
    let parts = office.map(|office| office.work_area.parts);
    let mut area: Vec<MunicipalityCode> = Vec::new();
    for part in parts.unwrap_or_default() {
        if part.holds_on(context.today) && !area.contains(&part.municipality) {
            area.push(part.municipality);
        }
    }
    area
}

impl Page for NewCase {
    type Message = Message;

    fn update(
        &mut self,
        message: Message,
        context: &Context<'_>,
    ) -> (Task<Message>, Option<Event>) {
        let task = match message {
            Message::Finder(message) => self.find(message, context),
            Message::Read(asked, id, read) if asked == self.asked => {
                return self.on_read(id, read, context);
            }
            Message::AddYouth => self.add_youth(context),
            Message::GoOn(place) => self.go_on(place),
            Message::DropHalf(place) => {
                self.take_half(place);
                focus::on(SEARCH)
            }
            Message::Youth(message) => self.on_youth(message, context),
            Message::Added(added) => return self.on_added(added, context),
            Message::Facts(message) => self.on_facts(message, context),
            Message::Running(id, Ok(running)) => {
                if let Some(chosen) = &mut self.chosen
                    && chosen.id == id
                {
                    chosen.running = running;
                }
                Task::none()
            }
            Message::Still(id, still) => return self.on_still(id, still),
            Message::Open => self.open(context),
            Message::Done(done) => return self.on_done(done, context),
            Message::Show(id) => return (Task::none(), Some(Event::Go(Target::Case(id)))),
            Message::Discard => self.discard(context),
            Message::TakeStrange => {
                return (Task::none(), self.strange.as_ref().map(kept::taken));
            }
            Message::DropStrange => self.drop_strange(context),
            Message::Dropped(Ok(())) => Task::none(),
            Message::Back => return self.back(),
            // Somebody else was chosen meanwhile.
            Message::Read(..) => Task::none(),
            Message::Running(_, Err(fault)) | Message::Dropped(Err(fault)) => {
                return (Task::none(), Some(Event::Failed(fault)));
            }
        };
        (task, None)
    }

    fn view<'a>(&'a self, context: &Context<'a>) -> Element<'a, Message> {
        view::screen(self, context)
    }

    fn key(&self, stroke: &Stroke, context: &Context<'_>) -> Option<Message> {
        if shortcut::is_escape(stroke) {
            return Some(Message::Back);
        }
        let save = stroke.modifiers.command() && stroke.key == Key::Character("s".into());
        match (&self.chosen, self.adding) {
            (Some(chosen), _) if context.hides_if(chosen.protected) => None,
            _ if self.is_of_others(context) => None,
            (Some(_), _) if save => Some(Message::Open),
            (Some(chosen), _) => chosen.facts.key(stroke).map(Message::Facts),
            (None, true) => save.then_some(Message::Youth(youth::Message::Save)),
            (None, false) => self.finder.key(stroke).map(Message::Finder),
        }
    }

    /// Cases and schools may have come or gone; what is filled in stays.
    fn reload(&mut self, _changes: &Changes, context: &Context<'_>) -> Task<Message> {
        self.area = area(context);
        let Some(chosen) = &self.chosen else {
            return Task::none();
        };
        let id = chosen.id;
        let still = context.db.run(move |desk| beginning(desk, id));
        Task::batch([
            still.map(move |still| Message::Still(id, still)),
            look_for_running(id, context),
        ])
    }

    fn typed(&self) -> Vec<Typed> {
        self.half_typed().into_iter().collect()
    }
}
