//! Writing what a form says, and what it says when the file refuses it.

use iced::Task;

use super::find::Chosen;
use super::told::Deed;
use super::{Answer, Form, Message, What, address, diploma, enrolment, facts, guardian, tell};
use crate::domain::address::{AddressDraft, AddressOwner};
use crate::domain::enrolment::Enrolment;
use crate::domain::guardian::Role;
use crate::domain::id::{AddressId, EnrolmentId, GezagId, YouthId};
use crate::domain::time::Date;
use crate::service::Changes;
use crate::service::desk::{Desk, Form as Kept};
use crate::service::youths::{self, GuardianCard, Home, YouthError};
use crate::ui::context::Context;
use crate::ui::fault::Fault;
use crate::ui::field::Problem;

/// An act that a form asks for.
type Act = Box<dyn FnOnce(Desk<'_>) -> Result<Changes, YouthError> + Send>;

/// An act whose only answer is what it changed.
fn act<T>(run: impl FnOnce(Desk<'_>) -> Result<(T, Changes), YouthError> + Send + 'static) -> Act {
    Box::new(move |desk| Ok(run(desk)?.1))
}

impl Form {
    /// Writes it, once everything in it can be read.
    pub(super) fn save(&mut self, context: &Context<'_>) -> Task<Message> {
        if self.saving.is_some() || self.finder.is_some() {
            return Task::none();
        }
        self.refused = None;
        let Some(sheet) = &mut self.sheet else {
            return Task::none();
        };
        if !sheet.check() {
            return sheet.to_problem().map(Message::Sheet);
        }
        if let Some((key, problem)) = facts::half_a_name(sheet) {
            sheet.refuse(key, problem);
            return sheet.to_problem().map(Message::Sheet);
        }
        match self.act(context.today) {
            Some(act) => self.run(Deed::Saved, act, context),
            // The school that was chosen has gone: another is to be looked for.
            None => self.search(String::new(), context),
        }
    }

    fn run(&mut self, deed: Deed, act: Act, context: &Context<'_>) -> Task<Message> {
        self.saving = Some(deed);
        let (screen, record) = self.what.kept_as(self.youth);
        let saved = context.db.save(Kept { screen, record }, move |desk| {
            act(desk).map_err(Fault::from)
        });
        saved.map(Message::Saved)
    }

    /// What the lines ask for.
    fn act(&self, today: Date) -> Option<Act> {
        let (sheet, youth) = (self.sheet.as_ref()?, self.youth);
        Some(match self.what {
            What::Facts => {
                let draft = facts::draft(sheet, &self.page.youth, today);
                Box::new(move |desk| youths::edit(desk, youth, &draft))
            }
            What::Guardian => {
                let known = guardian::known(self.chosen.as_ref(), None);
                let there = match &self.chosen {
                    Some(Chosen::Guardian(guardian)) => Some(guardian.id),
                    Some(Chosen::School(_) | Chosen::Typed(_)) | None => None,
                };
                let draft = guardian::draft(sheet, &known, today);
                let bond = guardian::bond(sheet, today);
                act(move |desk| youths::add_guardian(desk, youth, there, &draft, bond))
            }
            What::Bond(id) => {
                let known = guardian::known(None, self.card(id));
                let draft = guardian::draft(sheet, &known, today);
                let bond = guardian::bond(sheet, today);
                act(move |desk| youths::change_guardian(desk, youth, id, &draft, bond))
            }
            What::Address(owner) => {
                let address = address::draft(sheet, today);
                let moves = sheet.is_yes("moves") && address.until.is_none();
                let draft = AddressDraft { owner, address };
                act(move |desk| youths::add_address(desk, youth, &draft, moves))
            }
            What::Home(id) => {
                let draft = address::draft(sheet, today);
                act(move |desk| youths::change_address(desk, youth, id, &draft))
            }
            What::School => {
                let draft = self.enrolled(today)?;
                let changes = sheet.is_yes("changes_schools") && draft.until.is_none();
                act(move |desk| youths::enrol(desk, &draft, changes))
            }
            What::Enrolment(id) => {
                let draft = self.enrolled(today)?;
                act(move |desk| youths::change_enrolment(desk, id, &draft))
            }
            What::Diploma => {
                let draft = diploma::draft(sheet, youth, today)?;
                act(move |desk| youths::add_diploma(desk, &draft))
            }
            What::Certificate(id) => {
                let draft = diploma::draft(sheet, youth, today)?;
                act(move |desk| youths::change_diploma(desk, id, &draft))
            }
            What::Sibling => return None,
        })
    }

    fn enrolled(&self, today: Date) -> Option<crate::domain::enrolment::EnrolmentDraft> {
        let Some(Chosen::School(school)) = &self.chosen else {
            return None;
        };
        enrolment::draft(self.sheet.as_ref()?, self.youth, school.id, today)
    }

    /// Links a brother or sister.
    pub(super) fn link(&mut self, other: YouthId, context: &Context<'_>) -> Task<Message> {
        if self.saving.is_some() {
            return Task::none();
        }
        let youth = self.youth;
        let link = act(move |desk| youths::link(desk, youth, other));
        self.run(Deed::Linked, link, context)
    }

    /// Takes away what never was.
    pub(super) fn remove(&mut self, context: &Context<'_>) -> Task<Message> {
        let youth = self.youth;
        let gone = match self.what {
            What::Bond(id) => act(move |desk| youths::remove_guardian(desk, youth, id)),
            What::Home(id) => act(move |desk| youths::remove_address(desk, youth, id)),
            What::Enrolment(id) => act(move |desk| youths::remove_enrolment(desk, youth, id)),
            What::Certificate(id) => act(move |desk| youths::remove_diploma(desk, youth, id)),
            What::Facts
            | What::Guardian
            | What::Address(_)
            | What::School
            | What::Diploma
            | What::Sibling => return Task::none(),
        };
        if self.saving.is_some() {
            return Task::none();
        }
        self.run(Deed::Removed, gone, context)
    }

    /// Says what the file refused: under the line that is to blame, or above all of them. What was
    /// typed stays.
    pub(super) fn refuse(&mut self, fault: Fault) -> Answer {
        let Some((keys, sentence)) = blamed(fault.code()) else {
            self.refused = Some(fault);
            return (Task::none(), None);
        };
        let Some(sheet) = &mut self.sheet else {
            return tell(fault);
        };
        self.twin = fault.code() == "bsn-of-another-guardian" && self.what == What::Guardian;
        for key in keys {
            sheet.refuse(key, Problem::with(sentence, fault.facts().to_vec()));
        }
        (sheet.to_problem().map(Message::Sheet), None)
    }

    pub(super) fn card(&self, id: GezagId) -> Option<&GuardianCard> {
        self.page.guardians.iter().find(|card| card.gezag.id == id)
    }

    pub(super) fn enrolment(&self, id: EnrolmentId) -> Option<&Enrolment> {
        let mut all = self.page.enrolments.iter().map(|(one, _)| one);
        all.find(|one| one.id == id)
    }

    /// An address with whose it is; nobody for the youth's own.
    pub(super) fn home(&self, id: AddressId) -> Option<(&Home, Option<&GuardianCard>)> {
        let own = self.page.addresses.iter().map(|home| (home, None));
        let theirs = self.page.guardians.iter().flat_map(|card| {
            let homes = card.addresses.iter();
            homes.map(move |home| (home, Some(card)))
        });
        own.chain(theirs).find(|(home, _)| home.id == id)
    }

    /// Who lives at an address that is added; nobody for the youth himself.
    pub(super) fn resident(&self, owner: AddressOwner) -> Option<&GuardianCard> {
        let AddressOwner::Guardian(id) = owner else {
            return None;
        };
        let mut all = self.page.guardians.iter();
        all.find(|card| card.guardian.id == id)
    }

    /// Whether nobody knows what the person is to the youth.
    pub(super) fn is_stranger(&self, owner: AddressOwner) -> bool {
        let resident = self.resident(owner);
        resident.is_some_and(|card| card.gezag.role == Role::Unknown)
    }

    /// Whether he has an address that runs.
    pub(super) fn has_home(&self, owner: AddressOwner) -> bool {
        let homes = match self.resident(owner) {
            Some(card) => &card.addresses,
            None => &self.page.addresses,
        };
        homes.iter().any(|home| home.until.is_none())
    }
}

/// The lines that a refusal is about, and its sentence under them.
fn blamed(code: &str) -> Option<(&'static [&'static str], &'static str)> {
    Some(match code {
        "youth-without-name" => (&["surname"], "error-youth-without-name"),
        "person-without-name" => (&["surname"], "error-person-without-name"),
        "bsn-of-another" => (&["bsn"], "error-bsn-of-another"),
        "bsn-of-another-guardian" => (&["bsn"], "error-bsn-of-another-guardian"),
        "ends-before" => (
            &["until", "gezag_until", "enrolled_until"],
            "error-ends-before",
        ),
        "empty-address" => (&["street", "location", "foreign1"], "error-empty-address"),
        "move-without-day" => (&["from"], "error-move-without-day"),
        "in-future" => (&["obtained_on"], "error-in-future"),
        _ => return None,
    })
}
