//! Answers that come late: the test says when, and to which screens.

use std::path::PathBuf;

use iced::futures::{StreamExt as _, executor};
use iced_test::runtime::{Action, task as tasks};
use tempfile::TempDir;

use super::*;
use crate::desktop::printers::Printers;
use crate::domain::case::CaseKind;
use crate::domain::id::{CaseId, YouthId};
use crate::domain::partner::{OrganisationKind, PartnerDraft};
use crate::i18n::{Language, Words};
use crate::service::{cases, partners, search, youths};
use crate::ui::said::Said;
use crate::ui::tests::{Around, session, today};

/// The shell of an open file, of which nothing is drawn.
struct Shell {
    _folder: TempDir,
    around: Around,
    office: Office,
}

impl Shell {
    /// The shell, and what it asked first: nothing of that was answered yet.
    fn new() -> (Self, Vec<Message>) {
        let (folder, session) = session();
        let around = Around::new();
        let start = Start {
            file: PathBuf::new(),
            today: Some(today()),
            language: None,
            preferences: None,
            listens: false,
            passphrase: None,
            gallery: false,
            printers: Printers::default(),
        };
        let (office, task) = Office::new(session, &start, around.shared());
        let shell = Self {
            _folder: folder,
            around,
            office,
        };
        (shell, answers(task))
    }

    /// One in which all of that was answered.
    fn settled() -> Self {
        let (mut shell, first) = Self::new();
        shell.hear(first);
        shell
    }

    /// Goes somewhere. Gives what came of it, which nobody heard yet.
    fn go(&mut self, target: Target) -> Vec<Message> {
        answers(self.office.go(target, self.around.shared()))
    }

    fn back(&mut self) {
        let task = self.office.go_back(self.around.shared());
        self.hear(answers(task));
    }

    /// Hears answers, and all that comes of them.
    fn hear(&mut self, all: Vec<Message>) {
        for message in all {
            let (task, _) = self.office.update(message, self.around.shared());
            self.hear(answers(task));
        }
    }

    fn here(&self) -> (u64, Target) {
        let here = &self.office.opened.here;
        (here.number, here.target.clone())
    }

    /// Does something that can be taken back, and hears what comes of it.
    fn act(&mut self, text: &str) -> OpId {
        let partner = PartnerDraft {
            name: text.to_owned(),
            organisation_kind: OrganisationKind::Halt,
            organisation: None,
            phone: None,
            email: None,
            until: None,
        };
        let (_, changes) = partners::add(self.office.room.db.desk(), &partner).unwrap();
        let shared = self.around.shared();
        let said = Said::from(text.to_owned()).called(text.to_owned());
        let told = answers(self.office.done(said, &changes, shared));
        self.hear(told);
        changes.op.unwrap()
    }

    /// Asks to take back one more act. Gives the answer, which nobody heard yet.
    fn undo(&mut self) -> Vec<Message> {
        answers(self.office.undo_last(self.around.shared()))
    }

    fn partners(&self) -> usize {
        partners::all(self.office.room.db.desk()).unwrap().len()
    }

    fn told(&self) -> (&str, Option<OpId>) {
        let (told, _) = self.office.toast.as_ref().unwrap();
        (told.said.whole(), told.undo)
    }

    /// Puts everything by, lets this come meanwhile, and takes everything up again.
    fn put_by_and_take_up(self, meanwhile: Vec<Message>, fault: Option<&Fault>) -> Self {
        let (mut shelf, alone) = Box::new(self.office).put_by().map_err(drop).unwrap();
        let session = answers(alone).pop().and_then(|parcel| parcel.take());
        for message in meanwhile {
            shelf.receive(message);
        }
        let shared = self.around.shared();
        let (office, task) = shelf.take_up(session.unwrap(), Some(today()), fault, shared);
        let mut shell = Self {
            _folder: self._folder,
            around: self.around,
            office,
        };
        shell.hear(answers(task));
        shell
    }
}

/// What a task brings.
fn answers<T>(task: Task<T>) -> Vec<T> {
    let Some(ran) = tasks::into_stream(task) else {
        return Vec::new();
    };
    // What asks for something that is drawn goes at once: there is nothing, and who asked waits.
    let outputs = ran.filter_map(async |ran| match ran {
        Action::Output(output) => Some(output),
        _ => None,
    });
    executor::block_on(outputs.collect())
}

const fn case(id: i64) -> Target {
    Target::Case(CaseId(id))
}

fn on_case(number: u64, message: screen::case::Message) -> Vec<Message> {
    vec![Message::Screen(number, screen::Message::Case(message))]
}

#[test]
fn lists_that_are_read_late_hold_what_was_done_meanwhile() {
    let (mut shell, first) = Shell::new();
    let desk = shell.office.room.db.desk();
    let draft = cases::draft_for(desk, YouthId(1), CaseKind::Luxe).unwrap();
    cases::open(desk, &draft).unwrap();
    let now = CaseList::load(desk.store).unwrap().len();
    shell.hear(first);
    assert_eq!(shell.office.room.list.len(), now);
}

#[test]
fn answers_that_come_in_the_other_order_each_reach_their_own_screen() {
    let mut shell = Shell::settled();
    let of_one = shell.go(case(1));
    let one = shell.here();
    let of_two = shell.go(case(2));
    shell.hear(of_two);
    assert!(!shell.office.opened.here.is_at_work());
    shell.hear(of_one);
    assert_eq!(shell.here().1, case(2));
    shell.back();
    assert_eq!(shell.here(), one);
    assert!(!shell.office.opened.here.is_at_work(), "it was read before");
}

#[test]
fn a_record_has_one_screen_however_one_comes_there() {
    let mut shell = Shell::settled();
    let first = shell.go(case(1));
    let one = shell.here();
    drop(shell.go(Target::Cases));
    drop(shell.go(case(1)));
    assert_eq!(shell.here(), one, "from behind");
    // Left for good while its reading goes on, and opened again.
    shell.back();
    drop(shell.go(case(1)));
    assert_eq!(shell.here(), one, "from those that were left");
    shell.hear(first);
    assert_eq!(shell.here(), one);
}

#[test]
fn where_one_is_already_it_begins_anew_unless_something_goes_on_there() {
    let mut shell = Shell::settled();
    let reading = shell.go(Target::Youths);
    let first = shell.here();
    let again = shell.go(Target::Youths);
    assert_eq!(shell.here(), first, "it is still being read");
    shell.hear(reading);
    shell.hear(again);
    let again = shell.go(Target::Youths);
    assert_ne!(shell.here(), first);
    shell.hear(again);
    shell.back();
    assert_eq!(shell.here().1, Target::Today, "one step, not two");
}

#[test]
fn a_screen_that_is_not_shown_leads_nowhere() {
    let mut shell = Shell::settled();
    let of_one = shell.go(case(1));
    shell.hear(of_one);
    let (one, _) = shell.here();
    let of_two = shell.go(case(2));
    shell.hear(of_two);
    let two = shell.here();
    for message in [
        screen::case::Message::Go(Target::Today),
        screen::case::Message::Back,
    ] {
        shell.hear(on_case(one, message));
        assert_eq!(shell.here(), two);
    }
    shell.hear(on_case(two.0, screen::case::Message::Go(Target::Today)));
    assert_eq!(shell.here().1, Target::Today);
}

#[test]
fn what_comes_for_a_screen_that_is_gone_or_of_another_kind_is_nobodys() {
    let mut shell = Shell::settled();
    let reading = shell.go(case(1));
    let (gone, _) = shell.here();
    shell.hear(reading);
    shell.back();
    let today = shell.here();
    shell.hear(on_case(gone, screen::case::Message::Go(case(2))));
    shell.hear(on_case(today.0, screen::case::Message::Go(case(2))));
    shell.hear(vec![Message::Ended(gone), Message::Ended(u64::MAX)]);
    assert_eq!(shell.here(), today);
}

#[test]
fn acts_are_taken_back_the_last_one_first_whichever_answer_comes_first() {
    let mut shell = Shell::settled();
    let before = shell.partners();
    shell.act("Een Voorbeeld");
    shell.act("Twee Voorbeeld");
    let (last, first) = (shell.undo(), shell.undo());
    assert_eq!(shell.partners(), before, "it is done at once");
    shell.hear(first);
    assert!(shell.told().0.contains("Een Voorbeeld"));
    shell.hear(last);
    assert!(shell.told().0.contains("Twee Voorbeeld"));
    // What was told last can be done again; an act is taken back once.
    let again = shell.told().1.unwrap();
    assert!(shell.undo().is_empty());
    let done_again = answers(shell.office.undo(again));
    shell.hear(done_again);
    assert_eq!(shell.partners(), before + 1);
    assert!(answers(shell.office.undo(again)).is_empty());
}

#[test]
fn an_act_that_another_builds_on_stays_and_can_be_tried_again() {
    let mut shell = Shell::settled();
    let op = shell.act("Een Voorbeeld");
    let all = partners::all(shell.office.room.db.desk()).unwrap();
    let made = all.iter().max_by_key(|one| one.id.0).unwrap();
    let other = PartnerDraft {
        name: "Ander Voorbeeld".to_owned(),
        ..made.facts.clone()
    };
    let (_, later) = partners::change(shell.office.room.db.desk(), made.id, &other).unwrap();
    let refused = shell.undo();
    shell.hear(refused);
    assert_eq!(shell.told().1, None);
    cases::undo(shell.office.room.db.desk(), later.op.unwrap()).unwrap();
    let undone = answers(shell.office.undo(op));
    shell.hear(undone);
    assert!(shell.told().0.contains("Een Voorbeeld"));
}

#[test]
fn what_came_during_work_on_the_whole_file_is_told_after_it_but_cannot_be_taken_back() {
    let mut shell = Shell::settled();
    shell.act("Een Voorbeeld");
    let late = shell.undo();
    let reading = shell.go(case(1));
    shell.hear(reading);
    let one = shell.here();
    let reading = shell.go(case(2));
    let two = shell.here();
    let late = [late, reading, vec![Message::Tick]].concat();
    let mut shell = shell.put_by_and_take_up(late, None);
    let (said, undo) = shell.told();
    assert!(said.contains("Een Voorbeeld"));
    assert_eq!(undo, None, "another file may stand there");
    assert!(shell.undo().is_empty());
    assert_eq!(shell.here().1, case(2));
    assert_ne!(shell.here(), two, "no form is left behind");
    shell.back();
    assert_eq!(shell.here(), one);
}

#[test]
fn where_work_on_the_whole_file_was_not_done_everything_is_as_it_was() {
    let mut shell = Shell::settled();
    let before = shell.partners();
    shell.act("Een Voorbeeld");
    let reading = shell.go(case(1));
    let one = shell.here();
    let why = Fault::new("case-file-disk-full");
    let mut shell = shell.put_by_and_take_up(reading, Some(&why));
    assert_eq!(shell.here(), one);
    assert!(
        shell
            .told()
            .0
            .contains(&why.explain(&Words::new(Language::Dutch)).message)
    );
    let undone = shell.undo();
    shell.hear(undone);
    assert_eq!(shell.partners(), before);
}

/// The list of youths, of which the names were read but not yet by what they are ordered; somebody
/// seeks one who does not stand first. `early`: he presses Enter before that is answered.
fn seek_among_youths_whose_rows_are_not_read(early: bool) {
    const SOUGHT: &str = "noor voorbeeld";
    let mut shell = Shell::settled();
    let desk = shell.office.room.db.desk();
    let sought = search::youths(desk, SOUGHT).unwrap().best[0];
    assert_ne!(youths::in_order(desk).unwrap()[0], sought);
    let mut reading = shell.go(Target::Youths);
    let (number, _) = shell.here();
    let late = |message: &Message| {
        use screen::youths::Message::Rows;
        matches!(
            message,
            Message::Ended(_) | Message::Screen(_, screen::Message::Youths(Rows(_)))
        )
    };
    let rows: Vec<Message> = reading.extract_if(.., |message| late(message)).collect();
    assert_eq!(rows.len(), 2, "they wait");
    shell.hear(reading);
    let here = |message| Message::Screen(number, screen::Message::Youths(message));
    let typed = here(screen::youths::Message::Typed(SOUGHT.to_owned()));
    let (task, _) = shell.office.update(typed, shell.around.shared());
    let found = answers(task);
    let enter = vec![here(screen::youths::Message::Enter)];
    let (first, then) = match early {
        true => (enter, found),
        false => (found, enter),
    };
    shell.hear(first);
    shell.hear(then);
    assert_eq!(shell.here().1, Target::Youth(sought));
    shell.hear(rows);
    assert_eq!(shell.here().1, Target::Youth(sought));
}

#[test]
fn enter_opens_the_youth_who_was_sought_also_while_the_rows_are_read() {
    seek_among_youths_whose_rows_are_not_read(false);
    seek_among_youths_whose_rows_are_not_read(true);
}

/// A key that a page hears and its help does not name is a key that nobody finds.
#[test]
fn the_help_on_a_page_names_every_key_of_it() {
    use crate::domain::id::SchoolId;
    use iced::keyboard::{Key, Modifiers};
    let mut shell = Shell::settled();
    let desk = shell.office.room.db.desk();
    let draft = cases::draft_for(desk, YouthId(1), CaseKind::Luxe).unwrap();
    let (opened, _) = cases::open(desk, &draft).unwrap();
    let pages = [
        Target::Today,
        Target::Cases,
        case(opened.id.0),
        Target::NewCase(None),
        Target::Youths,
        Target::Youth(YouthId(1)),
        Target::Schools,
        Target::School(SchoolId(1)),
        Target::Partners,
        Target::Exchange,
        Target::Settings,
        Target::Log,
    ];
    let mut heard = 0;
    for page in pages {
        let came = shell.go(page.clone());
        shell.hear(came);
        let help = help::of(&page);
        for letter in 'a'..='z' {
            for modifiers in [Modifiers::empty(), Modifiers::CTRL] {
                let stroke = Stroke {
                    key: Key::Character(letter.to_string().into()),
                    modifiers,
                    taken: false,
                };
                let context = shell.office.room.context(shell.around.shared(), Size::ZERO);
                let screen = &shell.office.opened.here.screen;
                let capital = letter.to_ascii_uppercase();
                let name = match modifiers.command() {
                    true => format!("Ctrl {capital}"),
                    false => capital.to_string(),
                };
                // Every table hears it; only where rows are ticked it does something.
                if screen.key(&stroke, &context).is_some() && name != "Ctrl A" {
                    heard += 1;
                    let named = help.iter().any(|(keys, _)| *keys == name);
                    assert!(named, "{page:?}: {name}");
                }
            }
        }
        for (_, what) in help {
            let word = shell.around.shared().words.find(&format!("keys-{what}"));
            assert!(word.is_some(), "{what}");
        }
    }
    assert!(heard > 20, "{heard}");
}
