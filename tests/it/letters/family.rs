//! Zoë, her mother and her father, who lives elsewhere; a case of absence; an officer who can be called.

use leerrecht::domain::absence::{AbsenceDayDraft, AbsenceKind, Extent};
use leerrecht::domain::address::{Address, AddressKind, AddressOwner, Protection};
use leerrecht::domain::case::CaseKind;
use leerrecht::domain::enrolment::EnrolmentDraft;
use leerrecht::domain::guardian::{Authority, GezagDraft, GuardianDraft, Role};
use leerrecht::domain::hearing::{Heard, HearingChannel, HearingDraft};
use leerrecht::domain::id::{CaseId, GuardianId, YouthId};
use leerrecht::domain::letter::{Addressee, LetterKind};
use leerrecht::domain::municipality::SchoolType;
use leerrecht::domain::name::PersonName;
use leerrecht::domain::officer::OfficerDraft;
use leerrecht::domain::partial_date::PartialDate;
use leerrecht::domain::person::Sex;
use leerrecht::domain::school::SchoolDraft;
use leerrecht::domain::timeline::{TimelineDraft, TimelineKind};
use leerrecht::domain::youth::YouthDraft;
use leerrecht::service::desk::Desk;
use leerrecht::service::letters::{self, Drawn, Edits, LetterError, Printer, Proposal};
use leerrecht::service::{cases, office};

use crate::invented::{self, File, day, name};

pub(super) struct Family {
    pub(super) file: File,
    pub(super) youth: YouthId,
    pub(super) mother: GuardianId,
    pub(super) father: GuardianId,
    pub(super) case: CaseId,
}

/// A street with all that the post asks.
pub(super) fn street(street: &str, number: u32, postcode: &str, town: &str) -> Address {
    Address {
        street: Some(street.to_owned()),
        house_number: Some(number),
        postcode: postcode.parse().ok(),
        town: Some(town.to_owned()),
        ..Address::empty(AddressKind::Street)
    }
}

pub(super) fn hers() -> Address {
    street("Verzonnenlaan", 12, "1811AB", "Alkmaar")
}

pub(super) fn his() -> Address {
    street("Bedachtestraat", 7, "1825CD", "Heiloo")
}

impl Family {
    /// Zoë was born on this day, and the case is of this kind. Nobody was heard yet, nothing missed.
    pub(super) fn new(born: u32, kind: CaseKind) -> Self {
        let file = File::new();
        let mut officer = invented::officer("Ambtenaar Voorbeeld");
        officer.phone = Some("06 0000 0000".to_owned());
        officer.email = Some("ambtenaar@voorbeeld.example".to_owned());
        office::change_officer(file.desk(), file.officer, &officer).unwrap();
        let (youth, mother, father) = file.write(|tx| {
            let school = tx.school(file.school)?.unwrap().facts;
            tx.change_school(
                file.school,
                &SchoolDraft {
                    town: Some("Verzindorp".to_owned()),
                    ..school
                },
            )?;
            let called = PersonName {
                call_name: Some("Zoë".to_owned()),
                ..name("Zoë Anna", "van der", "Meulen")
            };
            let youth = tx.add_youth(&YouthDraft {
                sex: Sex::Female,
                municipality: tx.youth(file.youth)?.unwrap().municipality,
                ..YouthDraft::new(called, PartialDate::from_int(born).unwrap())
            })?;
            let mother = tx.add_guardian(&GuardianDraft {
                sex: Sex::Female,
                ..GuardianDraft::new(name("Ayşe", "", "Özdemir"))
            })?;
            let father = tx.add_guardian(&GuardianDraft {
                sex: Sex::Male,
                ..GuardianDraft::new(name("Piet", "van der", "Meulen"))
            })?;
            for (guardian, role) in [(mother, Role::Parent1), (father, Role::Parent2)] {
                tx.add_gezag(&GezagDraft {
                    youth,
                    guardian,
                    role,
                    authority: Authority::Yes,
                    from: None,
                    until: None,
                })?;
            }
            tx.add_address(AddressOwner::Youth(youth), &hers())?;
            tx.add_address(AddressOwner::Guardian(mother), &hers())?;
            tx.add_address(AddressOwner::Guardian(father), &his())?;
            Ok((youth, mother, father))
        });
        let mut draft = cases::draft_for(file.desk(), youth, kind).unwrap();
        draft.school = Some(file.school).filter(|_| kind != CaseKind::Absoluut);
        let (opened, _) = cases::open(file.desk(), &draft).unwrap();
        Self {
            file,
            youth,
            mother,
            father,
            case: opened.id,
        }
    }

    /// The same with absence in four weeks and both parents and Zoë heard: nothing is missing.
    pub(super) fn complete() -> Self {
        let family = Self::new(20_120_531, CaseKind::Relatief);
        family.missed_hours();
        family.heard(
            Some(family.mother),
            true,
            "Zij slaapt slecht.\nIk wist niet van de uren.",
        );
        family.heard(Some(family.father), true, "");
        family.heard(None, true, "Ik kom er niet uit 's ochtends.");
        family.noted(
            TimelineKind::Agreement,
            "2026-11-20",
            "Zoë meldt zich elke ochtend bij de mentor.",
        );
        family
    }

    pub(super) fn missed_hours(&self) {
        for (on, lessons) in [
            ("2026-10-26", "1,2,3"),
            ("2026-10-29", "1,2"),
            ("2026-11-02", "1,2,3,4"),
            ("2026-11-09", "1,2"),
            ("2026-11-10", "4,5,6"),
            ("2026-11-16", "1,2,3,4"),
        ] {
            self.missed(on, Some(lessons));
        }
    }

    pub(super) fn missed(&self, on: &str, lessons: Option<&str>) {
        self.missed_by(self.file.desk(), on, lessons);
    }

    /// The same, noted later.
    pub(super) fn missed_by(&self, desk: Desk<'_>, on: &str, lessons: Option<&str>) {
        let extent = match lessons {
            Some(hours) => Extent::Lessons(hours.parse().unwrap()),
            None => Extent::WholeDay,
        };
        let day = AbsenceDayDraft {
            case: self.case,
            on: day(on),
            kind: AbsenceKind::Unexcused,
            extent,
            minutes: None,
        };
        cases::add_absence(desk, self.case, &[day]).unwrap();
    }

    /// Zoë came late, in one lesson.
    pub(super) fn late(&self, on: &str, lesson: &str) {
        let late = AbsenceDayDraft {
            case: self.case,
            on: day(on),
            kind: AbsenceKind::Late,
            extent: Extent::Lessons(lesson.parse().unwrap()),
            minutes: None,
        };
        cases::add_absence(self.file.desk(), self.case, &[late]).unwrap();
    }

    /// A parent, or Zoë, was heard on 20 November, or invited and did not come.
    pub(super) fn heard(&self, guardian: Option<GuardianId>, appeared: bool, statement: &str) {
        let hearing = self.hearing(guardian, appeared, statement);
        cases::add_hearing(self.file.desk(), &hearing).unwrap();
    }

    pub(super) fn hearing(
        &self,
        guardian: Option<GuardianId>,
        appeared: bool,
        statement: &str,
    ) -> HearingDraft {
        HearingDraft {
            case: self.case,
            on: day("2026-11-20"),
            at: None,
            heard: match guardian {
                Some(_) => Heard::Guardian,
                None => Heard::Youth,
            },
            guardian,
            channel: HearingChannel::InPerson,
            place: Some("Stadhuis Schuilstad".to_owned()),
            summoned_on: None,
            appeared: Some(appeared),
            statement: statement.to_owned(),
        }
    }

    pub(super) fn noted(&self, kind: TimelineKind, on: &str, text: &str) {
        let entry = TimelineDraft::new(self.case, kind, day(on), text.to_owned());
        cases::note(self.file.desk(), &entry).unwrap();
    }

    /// The mother's address is protected; Zoë's, the same place, bears no mark of its own.
    pub(super) fn protect_mother(&self) {
        self.file.write(|tx| {
            let owner = AddressOwner::Guardian(self.mother);
            for (id, address) in tx.addresses(owner)? {
                let protected = Protection::Protected;
                tx.change_address(
                    id,
                    &Address {
                        protected,
                        ..address
                    },
                )?;
            }
            Ok(())
        });
    }

    /// Zoë is or was enrolled.
    pub(super) fn enrolled(&self, from: &str, until: Option<&str>) {
        let enrolment = EnrolmentDraft {
            youth: self.youth,
            school: self.file.school,
            kind: SchoolType::Vo,
            programme: None,
            class: None,
            pupil_number: None,
            from: day(from),
            until: until.map(day),
        };
        self.file.write(|tx| tx.add_enrolment(&enrolment).map(drop));
    }

    /// The bond of a parent is another one.
    pub(super) fn bond(&self, of: GuardianId, change: impl Fn(GezagDraft) -> GezagDraft) {
        self.file.write(|tx| {
            let bond = tx.gezag_of_guardian(of)?.remove(0);
            tx.change_gezag(bond.id, &change(bond.facts))
        });
    }

    /// Zoë is somebody else.
    pub(super) fn change_youth(&self, change: impl Fn(YouthDraft) -> YouthDraft) {
        self.file.write(|tx| {
            let youth = tx.youth(self.youth)?.unwrap();
            tx.change_youth(self.youth, &change(youth.facts))
        });
    }

    /// A parent is somebody else.
    pub(super) fn change_guardian(
        &self,
        of: GuardianId,
        change: impl Fn(GuardianDraft) -> GuardianDraft,
    ) {
        self.file.write(|tx| {
            let guardian = tx.guardian(of)?.unwrap();
            tx.change_guardian(of, &change(guardian.facts))
        });
    }

    /// The addresses of somebody are other ones.
    pub(super) fn lives_at(&self, owner: AddressOwner, all: &[Address]) {
        self.file.write(|tx| {
            for (id, _) in tx.addresses(owner)? {
                tx.remove_address(id)?;
            }
            for address in all {
                tx.add_address(owner, address)?;
            }
            Ok(())
        });
    }

    /// The officer who signs is somebody else.
    pub(super) fn change_officer(&self, change: impl Fn(&mut OfficerDraft)) {
        let officer = self.file.store.read(|file| file.officer(self.file.officer));
        let mut officer = officer.unwrap().unwrap().facts;
        change(&mut officer);
        office::change_officer(self.file.desk(), self.file.officer, &officer).unwrap();
    }

    /// The officer's desk on another day.
    pub(super) fn desk_on(&self, on: &str) -> Desk<'_> {
        Desk::new(&self.file.store, self.file.desk().actor, day(on))
    }

    /// What would be proposed on another day.
    pub(super) fn propose_on(&self, on: &str) -> Proposal {
        letters::propose(self.desk_on(on), self.case, LetterKind::Warning).unwrap()
    }

    pub(super) fn to_mother(&self) -> Addressee {
        Addressee::Guardian(self.mother)
    }

    pub(super) fn to_father(&self) -> Addressee {
        Addressee::Guardian(self.father)
    }

    pub(super) fn to_youth(&self) -> Addressee {
        Addressee::Youth(self.youth)
    }

    pub(super) fn propose(&self) -> Proposal {
        letters::propose(self.file.desk(), self.case, LetterKind::Warning).unwrap()
    }

    pub(super) fn draw(&self, edits: &Edits, to: Addressee) -> Result<Drawn, LetterError> {
        let at = self.file.desk().actor.at;
        Printer::new()?.draw(&self.propose(), edits, to, at)
    }

    pub(super) fn make(&self, edits: &Edits) -> letters::Done<Vec<letters::Made>> {
        let mut printer = Printer::new()?;
        letters::make(self.file.desk(), &mut printer, &self.propose(), edits)
    }
}
