//! What comes of a letter when the case changes meanwhile, and of what was kept of it.

use super::*;
use crate::ui::tests::World;

#[test]
fn a_case_that_changed_meanwhile_is_looked_at_anew_and_nothing_typed_is_lost() {
    let world = World::new();
    let context = world.context();
    let (mut screen, _) = LetterScreen::new(CaseId(1), &context);
    let half = Half {
        folder: "/stick".to_owned(),
        ..Half::default()
    };
    half.folder.clone_into(&mut screen.half_folder);
    (screen.ours, screen.busy) = (true, true);
    assert!(screen.typed().is_empty(), "it goes with the act");
    let before = screen.asked;
    let (_, event) = screen.on_made(Err(Fault::new("letter-changed")), &context);
    assert!(matches!(event, Some(Event::Failed(_))));
    assert_eq!(screen.asked, before + 1);
    let kept = screen.typed().remove(0);
    assert_eq!(kept.body, Some(draft::body(&half)));
}

#[test]
fn what_was_kept_before_the_letter_is_there_is_not_dropped() {
    let world = World::new();
    let context = world.context();
    let (mut screen, _) = LetterScreen::new(CaseId(1), &context);
    assert!(screen.typed().is_empty(), "nobody touched it");
    let half = fields::Half::default();
    (screen.waiting, screen.ours) = (Some(half), true);
    let fault = Fault::new("no-case");
    let _ = screen.on_read(Err(fault), &context);
    assert!(matches!(screen.shown, Shown::Failed(_)));
    assert!(screen.waiting.is_some());
}
