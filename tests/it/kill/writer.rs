//! The second process: opens the file and changes it until it is killed.

use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use leerrecht::domain::attachment::AttachmentDraft;
use leerrecht::domain::case::{CaseDraft, CaseKind};
use leerrecht::domain::id::{CaseId, OpId};
use leerrecht::domain::municipality::WorkArea;
use leerrecht::domain::name::{BrpName, PersonName};
use leerrecht::domain::partial_date::PartialDate;
use leerrecht::domain::timeline::{TimelineDraft, TimelineKind};
use leerrecht::domain::youth::YouthDraft;
use leerrecht::service::import::{Input, Mode, Options, persons};
use leerrecht::store::{Draft, Op, OpKind, Store, StoreError, Tx};

use super::act::{Act, BEGIN, DONE};
use super::people;
use super::state::State;
use super::{ACTOR, key, open};
use crate::child;
use crate::random::Random;

/// Said when the file is open.
pub(super) const READY: &str = "ready to write";

/// The one case, and the half-typed form of a note in it.
pub(super) const CASE: i64 = 1;
pub(super) const SCREEN: &str = "notitie";

/// The surname of the youth whose case it is.
pub(super) const CLIENT: &str = "Voorbeeld";

/// Makes a file with a case.
pub(super) fn new_file(path: &Path) -> State {
    let store = Store::create_with_key(path, key()).unwrap();
    let name = BrpName {
        given: "Fietje".into(),
        surname: CLIENT.into(),
        ..BrpName::default()
    };
    let youth = YouthDraft::new(PersonName::from(name), PartialDate::UNKNOWN);
    let made = act(&store, OpKind::CaseNew, |tx| {
        let youth = tx.add_youth(&youth)?;
        tx.add_case(&CaseDraft::new(youth, CaseKind::Relatief, today()), 2026)
    });
    assert_eq!(made.0, CaseId(CASE));
    State::of(&store)
}

fn today() -> leerrecht::domain::time::Date {
    "2026-11-23".parse().unwrap()
}

fn act<T>(
    store: &Store,
    kind: OpKind,
    act: impl FnOnce(&mut Tx<'_>) -> Result<T, StoreError>,
) -> (T, OpId) {
    let (made, changes) = store.transact(ACTOR, &Op::new(kind), act).unwrap();
    (made, changes.op.unwrap())
}

/// The bytes of an attachment: each has its own.
pub(super) fn bytes(name: &str, size: usize) -> Vec<u8> {
    let name = name.bytes().cycle();
    let count = (0_u64..).step_by(7).map(|count| count.to_le_bytes()[0]);
    name.zip(count)
        .map(|(letter, count)| letter.wrapping_add(count))
        .take(size)
        .collect()
}

#[test]
#[ignore = "a second process for the test that kills it"]
fn writes_until_killed() {
    let Some(path) = child::argument() else {
        return;
    };
    let mut random = Random::from_env(0);
    let store = open(&path);
    store.sweep_content().unwrap();
    let mut writer = Writer {
        state: State::of(&store),
        session: random.number(),
        count: 0,
        last: None,
        store: Some(store),
        path,
    };
    println!("{READY}");
    loop {
        let act = writer.choose(&mut random);
        println!("{BEGIN}{}", serde_json::to_string(&act).unwrap());
        writer.carry_out(&act);
        println!("{DONE}");
    }
}

struct Writer {
    path: PathBuf,
    store: Option<Store>,
    state: State,
    session: u64,
    count: u32,
    last: Option<(String, OpId)>,
}

impl Writer {
    fn store(&self) -> &Store {
        self.store.as_ref().unwrap()
    }

    /// A name that no other change has.
    fn name(&mut self, what: &str) -> String {
        self.count += 1;
        format!("{what} {:x} {}", self.session, self.count)
    }

    /// Half of the processes do only what is short, so that those moments are met too.
    fn choose(&mut self, random: &mut Random) -> Act {
        let long = if self.session.is_multiple_of(2) { 5 } else { 0 };
        match (random.below(9 + long), &self.last) {
            (0..=1, _) => Act::Draft(self.name("half getypt")),
            (2..=3, Some((text, _))) => Act::Undo(text.clone()),
            (4, _) if self.count % 8 == 7 => Act::Reopen,
            (9..=10, _) => Act::Attach {
                name: self.name("bijlage"),
                size: 1 + random.below(5_000_000),
            },
            (11.., _) => self.choose_import(random),
            _ => Act::Note(self.name("gebeld met school")),
        }
    }

    fn choose_import(&mut self, random: &mut Random) -> Act {
        let lists = self.state.lists();
        let known: Vec<(String, usize)> = lists.map(|(list, at)| (list.clone(), at)).collect();
        if known.is_empty() || random.below(2) == 0 {
            return Act::Import {
                list: self.name("Lijst"),
                version: 1,
            };
        }
        let (list, version) = &known[random.below(known.len())];
        Act::Import {
            list: list.clone(),
            version: version + 1,
        }
    }

    fn carry_out(&mut self, act: &Act) {
        match act {
            Act::Note(text) => self.last = Some((text.clone(), self.note(text))),
            Act::Undo(_) => {
                let (_, op) = self.last.take().unwrap();
                self.store().undo(ACTOR, op).unwrap();
            }
            Act::Draft(body) => self.draft(body),
            Act::Attach { name, size } => self.attach(name, *size),
            Act::Reopen => {
                // The last handle closes the file.
                self.store = None;
                self.store = Some(open(&self.path));
            }
            Act::Import { list, version } => self.import(list, *version),
        }
        self.state.apply(act);
    }

    fn note(&self, text: &str) -> OpId {
        let entry = TimelineDraft::new(CaseId(CASE), TimelineKind::Phone, today(), text.to_owned());
        let turn = self.store().turn();
        let (_, op) = act(self.store(), OpKind::Note, |tx| {
            tx.draft_saved(SCREEN, CASE, turn)?;
            tx.add_entry(&entry)
        });
        op
    }

    fn draft(&self, body: &str) {
        let draft = Draft {
            screen: SCREEN.to_owned(),
            record: CASE,
            body: body.to_owned(),
            version: 1,
            saved_at: ACTOR.at,
        };
        self.store().keep_draft(&draft).unwrap();
    }

    fn attach(&self, name: &str, size: usize) {
        let content = self
            .store()
            .put_content(&mut bytes(name, size).as_slice())
            .unwrap();
        let attachment = AttachmentDraft {
            case: CaseId(CASE),
            name: name.to_owned(),
            media_type: "application/pdf".to_owned(),
            added_on: today(),
            content: content.id,
        };
        act(self.store(), OpKind::Attachment, |tx| {
            tx.add_attachment(&attachment)
        });
    }

    fn import(&self, list: &str, version: usize) {
        let options = Options {
            today: today(),
            area: WorkArea::default(),
            progress: &|_, _| ControlFlow::Continue(()),
        };
        let mode = Mode::Apply {
            actor: ACTOR,
            previewed: None,
        };
        let input = Input::bytes(people::list(list, version));
        let (report, _) = persons(self.store(), input, &options, mode).unwrap();
        let persons = u64::try_from(people::PERSONS).unwrap();
        let expected = if version == 1 {
            (persons, 0)
        } else {
            (0, persons)
        };
        assert_eq!(
            (report.new, report.changed),
            expected,
            "{:?}",
            report.rejected.first()
        );
    }
}
