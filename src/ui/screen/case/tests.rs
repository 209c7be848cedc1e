//! What is done while something else is being done: answers come when the test says so.

use iced::futures::{StreamExt as _, executor};
use iced::widget::text_editor::Edit;
use iced_test::runtime::{Action as Ran, task as tasks};

use super::*;
use crate::domain::case::CaseKind;
use crate::domain::id::YouthId;
use crate::domain::task::TaskDraft;
use crate::domain::timeline::{TimelineDraft, TimelineKind};
use crate::ui::tests::World;

impl World {
    /// The page of a new case, with an entry and a task.
    fn open(&self) -> CaseScreen {
        let desk = self.db.desk();
        let draft = cases::draft_for(desk, YouthId(1), CaseKind::Luxe).unwrap();
        let (case, _) = cases::open(desk, &draft).unwrap();
        let text = "Gebeld met de school.".to_owned();
        let note = TimelineDraft::new(case.id, TimelineKind::Phone, desk.today, text);
        cases::note(desk, &note).unwrap();
        let task = TaskDraft {
            case: Some(case.id),
            youth: None,
            title: "Ouders uitnodigen".to_owned(),
            due: None,
            assignee: None,
            done_on: None,
        };
        cases::add_task(desk, &task).unwrap();
        let (mut screen, task) = CaseScreen::new(case.id, &self.context());
        self.run(&mut screen, task);
        screen
    }

    fn send(&self, screen: &mut CaseScreen, message: Message) -> Task<Message> {
        screen.update(message, &self.context()).0
    }

    /// Lets everything come that a task brings.
    fn run(&self, screen: &mut CaseScreen, task: Task<Message>) {
        let Some(mut ran) = tasks::into_stream(task) else {
            return;
        };
        while let Some(ran) = executor::block_on(ran.next()) {
            if let Ran::Output(message) = ran {
                let (more, event) = screen.update(message, &self.context());
                self.run(screen, more);
                if matches!(event, Some(Event::DoneTo { .. })) {
                    let again = screen.reload(&Changes::default(), &self.context());
                    self.run(screen, again);
                }
            }
        }
    }
}

fn letter(letter: char) -> Message {
    Message::Note(note::Message::Text(Action::Edit(Edit::Insert(letter))))
}

#[test]
fn an_answer_ends_its_own_form_and_no_other() {
    let world = World::new();
    let mut screen = world.open();
    let page = screen.page().unwrap();
    let (task, entry) = (
        page.tasks
            .iter()
            .find(|task| task.done_on.is_none())
            .unwrap()
            .id,
        page.timeline[0].id,
    );
    let ticking = world.send(&mut screen, Message::Do(Act::Finish(task)));
    let _ = world.send(&mut screen, Message::Begin(Begin::Correct(entry)));
    assert!(screen.dialog.is_some());
    world.run(&mut screen, ticking);
    assert!(
        screen.dialog.is_some(),
        "the form that was opened meanwhile"
    );
}

#[test]
fn a_form_that_is_being_saved_takes_no_words_and_does_not_close() {
    let world = World::new();
    let mut screen = world.open();
    let _ = world.send(&mut screen, Message::Begin(Begin::Note));
    let _ = world.send(&mut screen, letter('a'));
    let saving = world.send(&mut screen, Message::Note(note::Message::Save));
    let _ = world.send(&mut screen, letter('b'));
    let _ = world.send(&mut screen, Message::Note(note::Message::Close));
    assert_eq!(screen.note.text().trim(), "a");
    assert!(screen.note_open && screen.typed().is_empty());
    world.run(&mut screen, saving);
    assert!(!screen.note_open && screen.note.text().trim().is_empty());
    let page = screen.page().unwrap();
    assert!(page.timeline.iter().any(|entry| entry.text == "a"));
}

#[test]
fn a_dialog_that_is_being_saved_does_not_close() {
    let world = World::new();
    let mut screen = world.open();
    let _ = world.send(&mut screen, Message::Begin(Begin::Tag));
    let tag = dialog::Message::Line("proef".to_owned());
    let _ = world.send(&mut screen, Message::Dialog(tag));
    let saving = world.send(&mut screen, Message::Dialog(dialog::Message::Save));
    let _ = world.send(&mut screen, Message::Dialog(dialog::Message::Close));
    assert!(screen.dialog.is_some());
    world.run(&mut screen, saving);
    assert!(screen.dialog.is_none());
    let offered = crate::service::drafts::all(world.db.desk()).unwrap();
    assert_eq!(offered, [], "its draft went with it");
}

#[test]
fn every_file_that_is_dropped_is_added() {
    let world = World::new();
    let mut screen = world.open();
    let before = screen.page().unwrap().attachments.len();
    let folder = tempfile::tempdir().unwrap();
    let dropped = ["a.txt", "b.txt", "c.txt"].map(|name| {
        let path = folder.path().join(name);
        std::fs::write(&path, name).unwrap();
        world.send(&mut screen, Message::Dropped(path))
    });
    for task in dropped {
        world.run(&mut screen, task);
    }
    assert_eq!(screen.page().unwrap().attachments.len(), before + 3);
}
