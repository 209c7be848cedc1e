//! The window is asked to close: nothing that was typed is lost by that, and no work is broken off in
//! the middle.

use iced::{Task, window};

use super::stage::Stage;
use super::{Application, Message};

impl Application {
    /// Closes the window; what is half typed is kept first. Where that cannot be, the window stays
    /// open once, and says so. Work that goes on is stopped first: then the window closes.
    pub(super) fn close(&mut self, id: window::Id) -> Task<Message> {
        self.keep_preferences();
        let shared = super::shared(&self.words, &self.preferences);
        let kept = match &mut self.stage {
            Stage::Open(office) => office.may_close(shared),
            Stage::Waiting
            | Stage::Refused(_)
            | Stage::Missing(_)
            | Stage::FirstRun(_)
            | Stage::Unlock(_)
            | Stage::Rescue(_)
            | Stage::Whole(..) => true,
        };
        if !self.unkept.may_close() || !kept {
            return Task::none();
        }
        let stopped = match &mut self.stage {
            Stage::Whole(screen, _) => screen.may_close(),
            Stage::Rescue(screen) => screen.may_close(),
            Stage::Open(_)
            | Stage::Waiting
            | Stage::Refused(_)
            | Stage::Missing(_)
            | Stage::FirstRun(_)
            | Stage::Unlock(_) => true,
        };
        match stopped {
            true => window::close(id),
            false => {
                self.closing = Some(id);
                Task::none()
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::Start;
    use crate::ui::screen::Typed;

    #[test]
    fn what_waits_in_memory_keeps_the_window_open_once() {
        let folder = tempfile::tempdir().unwrap();
        let start = Start {
            file: folder.path().join("zaken.leerrecht-db"),
            today: None,
            language: None,
            preferences: None,
            listens: false,
            passphrase: None,
            gallery: false,
            printers: crate::desktop::printers::Printers::default(),
        };
        let (mut window, _) = Application::boot(start);
        let id = window::Id::unique();
        let typed = Typed::new("case-note", 7, Some("{}".to_owned()));
        window.unkept.add(vec![typed]);
        assert_eq!(window.close(id).units(), 0);
        assert_eq!(window.close(id).units(), 1);
    }
}
