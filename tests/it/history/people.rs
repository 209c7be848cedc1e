//! Random acts on people, schools and the office.

use leerrecht::domain::address::{Address, AddressKind, AddressOwner, Protection};
use leerrecht::domain::diploma::{DiplomaDraft, DiplomaKind, DiplomaLevel};
use leerrecht::domain::enrolment::EnrolmentDraft;
use leerrecht::domain::guardian::{Authority, GezagDraft, GuardianDraft, Role};
use leerrecht::domain::house_style::{Colour, HouseStyleDraft};
use leerrecht::domain::id::{
    AddressId, DiplomaId, EnrolmentId, GezagId, GuardianId, OfficerId, PartnerId, SchoolContactId,
    SchoolId, SiblingId, YouthId,
};
use leerrecht::domain::municipality::{
    AreaPart, HolidayRegion, MunicipalityCode, SchoolType, SchoolTypes,
};
use leerrecht::domain::name::{BrpName, NameUse, PersonName};
use leerrecht::domain::number::Bsn;
use leerrecht::domain::officer::{OfficerDraft, OfficerFunction};
use leerrecht::domain::partial_date::PartialDate;
use leerrecht::domain::partner::{OrganisationKind, PartnerDraft};
use leerrecht::domain::person::Sex;
use leerrecht::domain::school::{SchoolContactDraft, SchoolDraft};
use leerrecht::domain::time::Date;
use leerrecht::domain::youth::{SiblingDraft, Suspension, YouthDraft};
use leerrecht::service::cases::CaseError;
use leerrecht::service::office::{self, OfficeError, Retention};
use leerrecht::store::{Changes, Op, OpKind, StoreError, Table, Tx};

use super::random::Random;
use super::world::{Attempt, World};

/// One act on the nouns below the use cases.
pub(crate) fn write<T>(
    world: &mut World,
    kind: OpKind,
    act: impl FnOnce(&mut Tx<'_>) -> Result<T, StoreError>,
) -> Attempt {
    let actor = world.actor();
    let done = world.store.transact(actor, &Op::new(kind), act);
    Some(done.map(|(_, changes)| changes).map_err(Into::into))
}

/// A day not far from today.
pub(crate) fn day(random: &mut Random) -> Date {
    World::today() - chrono::Days::new(random.below(400) as u64)
}

/// A day or none.
pub(crate) fn perhaps_day(random: &mut Random) -> Option<Date> {
    random.once_in(2).then(|| day(random))
}

fn brp_name(random: &mut Random) -> BrpName {
    BrpName {
        given: random.text(),
        title: random.once_in(5).then(|| "JV".to_owned()),
        prefix: random.perhaps(),
        surname: random.text(),
    }
}

fn name(random: &mut Random) -> PersonName {
    let partner = random.once_in(3).then(|| BrpName {
        given: String::new(),
        ..brp_name(random)
    });
    PersonName {
        own: brp_name(random),
        partner,
        name_use: random.pick(NameUse::ALL),
        call_name: random.perhaps(),
    }
}

fn born(random: &mut Random) -> PartialDate {
    let date = random.pick(&[
        0, 20_120_000, 20_120_200, 19_660_013, 20_080_229, 20_150_531,
    ]);
    PartialDate::from_int(date).unwrap()
}

fn bsn(random: &mut Random) -> Option<Bsn> {
    let number = 999_990_000 + random.below(10_000);
    Bsn::parse(&number.to_string()).ok()
}

fn youth_draft(random: &mut Random) -> YouthDraft {
    YouthDraft {
        birthplace: random.perhaps(),
        sex: random.pick(Sex::ALL),
        bsn: bsn(random),
        municipality: random.once_in(2).then_some(MunicipalityCode(361)),
        municipality_since: random.once_in(2).then(|| born(random)),
        died: random.once_in(9).then(|| born(random)),
        suspension: random.once_in(9).then(|| random.pick(Suspension::ALL)),
        ..YouthDraft::new(name(random), born(random))
    }
}

pub(crate) fn add_youth(world: &mut World) -> Attempt {
    let draft = youth_draft(&mut world.random);
    write(world, OpKind::Youth, |tx| tx.add_youth(&draft))
}

pub(crate) fn change_youth(world: &mut World) -> Attempt {
    let id = YouthId(world.one_of(Table::Youth)?);
    let draft = youth_draft(&mut world.random);
    write(world, OpKind::Youth, |tx| tx.change_youth(id, &draft))
}

fn guardian_draft(random: &mut Random) -> GuardianDraft {
    GuardianDraft {
        born: born(random),
        sex: random.pick(Sex::ALL),
        died: (random.below(4) == 0).then(|| born(random)),
        bsn: bsn(random),
        phone: random.perhaps(),
        second_phone: random.perhaps(),
        email: random.perhaps(),
        language: random.perhaps(),
        ..GuardianDraft::new(name(random))
    }
}

/// A parent comes with his gezag and his address, in one act.
pub(crate) fn add_guardian(world: &mut World) -> Attempt {
    let youth = YouthId(world.one_of(Table::Youth)?);
    let random = &mut world.random;
    let (draft, lives) = (guardian_draft(random), address(random));
    let (role, authority) = (random.pick(Role::ALL), random.pick(Authority::ALL));
    let from = perhaps_day(random);
    write(world, OpKind::Youth, |tx| {
        let guardian = tx.add_guardian(&draft)?;
        tx.add_address(AddressOwner::Guardian(guardian), &lives)?;
        tx.add_gezag(&GezagDraft {
            youth,
            guardian,
            role,
            authority,
            from,
            until: None,
        })
    })
}

pub(crate) fn change_guardian(world: &mut World) -> Attempt {
    let id = GuardianId(world.one_of(Table::Guardian)?);
    let draft = guardian_draft(&mut world.random);
    write(world, OpKind::Youth, |tx| tx.change_guardian(id, &draft))
}

pub(crate) fn change_gezag(world: &mut World) -> Attempt {
    let id = GezagId(world.one_of(Table::Gezag)?);
    let draft = GezagDraft {
        youth: YouthId(world.one_of(Table::Youth)?),
        guardian: GuardianId(world.one_of(Table::Guardian)?),
        role: world.random.pick(Role::ALL),
        authority: world.random.pick(Authority::ALL),
        from: perhaps_day(&mut world.random),
        until: perhaps_day(&mut world.random),
    };
    write(world, OpKind::Youth, |tx| tx.change_gezag(id, &draft))
}

fn address(random: &mut Random) -> Address {
    Address {
        street: random.perhaps(),
        house_number: Some(12),
        addition: random.perhaps(),
        postcode: "1811AB".parse().ok(),
        town: random.perhaps(),
        foreign_lines: vec!["een".to_owned(), random.text()],
        protected: random.pick(Protection::ALL),
        from: random.once_in(2).then(|| born(random)),
        ..Address::empty(random.pick(AddressKind::ALL))
    }
}

pub(crate) fn add_address(world: &mut World) -> Attempt {
    let youth = YouthId(world.one_of(Table::Youth)?);
    let address = address(&mut world.random);
    write(world, OpKind::Youth, |tx| {
        tx.add_address(AddressOwner::Youth(youth), &address)
    })
}

pub(crate) fn change_address(world: &mut World) -> Attempt {
    let id = AddressId(world.one_of(Table::Address)?);
    let address = address(&mut world.random);
    write(world, OpKind::Youth, |tx| tx.change_address(id, &address))
}

fn school_draft(random: &mut Random) -> SchoolDraft {
    let key = random
        .pick(&["00ZZ00", "00ZZ01", "01ZZ00"])
        .parse()
        .unwrap();
    SchoolDraft {
        types: [random.pick(SchoolType::ALL), random.pick(SchoolType::ALL)]
            .into_iter()
            .collect(),
        street: random.perhaps(),
        phone: random.perhaps(),
        ..SchoolDraft::new(key, random.text())
    }
}

pub(crate) fn add_school(world: &mut World) -> Attempt {
    let draft = school_draft(&mut world.random);
    write(world, OpKind::School, |tx| tx.add_school(&draft))
}

pub(crate) fn change_school(world: &mut World) -> Attempt {
    let id = SchoolId(world.one_of(Table::School)?);
    let draft = school_draft(&mut world.random);
    write(world, OpKind::School, |tx| tx.change_school(id, &draft))
}

/// Added, changed at once, or removed.
pub(crate) fn school_contact(world: &mut World) -> Attempt {
    let draft = SchoolContactDraft {
        school: SchoolId(world.one_of(Table::School)?),
        name: world.random.text(),
        function: world.random.perhaps(),
        phone: world.random.perhaps(),
        email: world.random.perhaps(),
    };
    let there = world.one_of(Table::SchoolContact).map(SchoolContactId);
    match (there, world.random.below(3)) {
        (Some(id), 0) => write(world, OpKind::School, |tx| tx.remove_school_contact(id)),
        (Some(id), 1) => write(world, OpKind::School, |tx| {
            tx.change_school_contact(id, &draft)
        }),
        _ => write(world, OpKind::School, |tx| tx.add_school_contact(&draft)),
    }
}

pub(crate) fn enrolment(world: &mut World) -> Attempt {
    let draft = EnrolmentDraft {
        youth: YouthId(world.one_of(Table::Youth)?),
        school: SchoolId(world.one_of(Table::School)?),
        kind: world.random.pick(SchoolType::ALL),
        programme: world.random.perhaps(),
        class: world.random.perhaps(),
        pupil_number: world.random.perhaps(),
        from: day(&mut world.random),
        until: None,
    };
    let there = world.one_of(Table::Enrolment).map(EnrolmentId);
    match there.filter(|_| world.random.once_in(2)) {
        Some(id) => write(world, OpKind::Youth, |tx| tx.change_enrolment(id, &draft)),
        None => write(world, OpKind::Youth, |tx| tx.add_enrolment(&draft)),
    }
}

pub(crate) fn diploma(world: &mut World) -> Attempt {
    let draft = DiplomaDraft {
        youth: YouthId(world.one_of(Table::Youth)?),
        kind: world.random.pick(DiplomaKind::ALL),
        level: Some(world.random.pick(DiplomaLevel::ALL)),
        programme: world.random.perhaps(),
        obtained_on: day(&mut world.random),
    };
    let there = world.one_of(Table::Diploma).map(DiplomaId);
    match (there, world.random.below(3)) {
        (Some(id), 0) => write(world, OpKind::Youth, |tx| tx.remove_diploma(id)),
        (Some(id), 1) => write(world, OpKind::Youth, |tx| tx.change_diploma(id, &draft)),
        _ => write(world, OpKind::Youth, |tx| tx.add_diploma(&draft)),
    }
}

pub(crate) fn sibling(world: &mut World) -> Attempt {
    let one = YouthId(world.one_of(Table::Youth)?);
    let link = SiblingDraft::new(one, YouthId(world.one_of(Table::Youth)?))?;
    let there = world.one_of(Table::Sibling).map(SiblingId);
    match there.filter(|_| world.random.once_in(2)) {
        Some(id) => write(world, OpKind::Youth, |tx| tx.remove_sibling(id)),
        None => write(world, OpKind::Youth, |tx| tx.add_sibling(link)),
    }
}

pub(crate) fn partner(world: &mut World) -> Attempt {
    let draft = PartnerDraft {
        name: world.random.text(),
        organisation_kind: world.random.pick(OrganisationKind::ALL),
        organisation: world.random.perhaps(),
        phone: world.random.perhaps(),
        email: world.random.perhaps(),
        until: perhaps_day(&mut world.random),
    };
    let there = world.one_of(Table::Partner).map(PartnerId);
    match (there, world.random.below(3)) {
        (Some(id), 0) => write(world, OpKind::Partner, |tx| tx.remove_partner(id)),
        (Some(id), 1) => write(world, OpKind::Partner, |tx| tx.change_partner(id, &draft)),
        _ => write(world, OpKind::Partner, |tx| tx.add_partner(&draft)),
    }
}

fn by_the_office<T>(done: Result<(T, Changes), OfficeError>) -> Attempt {
    match done {
        Ok((_, changes)) => Some(Ok(changes)),
        Err(OfficeError::Store(error)) => Some(Err(error.into())),
        Err(_) => None,
    }
}

fn officer_draft(random: &mut Random) -> OfficerDraft {
    OfficerDraft {
        name: random.text(),
        function: random.pick(OfficerFunction::ALL),
        trainee: random.once_in(3),
        boa_number: random.perhaps(),
        phone: random.perhaps(),
        email: random.perhaps(),
        from: perhaps_day(random),
        until: None,
    }
}

pub(crate) fn add_officer(world: &mut World) -> Attempt {
    let (actor, draft) = (world.actor(), officer_draft(&mut world.random));
    by_the_office(office::add_officer(
        World::desk(&world.store, actor),
        &draft,
    ))
}

pub(crate) fn change_officer(world: &mut World) -> Attempt {
    let id = OfficerId(world.one_of(Table::Officer)?);
    let (actor, draft) = (world.actor(), officer_draft(&mut world.random));
    by_the_office(office::change_officer(
        World::desk(&world.store, actor),
        id,
        &draft,
    ))
}

pub(crate) fn work_area(world: &mut World) -> Attempt {
    let part = |random: &mut Random| AreaPart {
        municipality: MunicipalityCode(random.pick(&[361, 373, 383])),
        types: SchoolTypes::NONE.with(random.pick(SchoolType::ALL)),
        from: None,
        until: perhaps_day(random),
    };
    let actor = world.actor();
    if world.random.once_in(3) {
        let ages = world.random.pick(&[None, Some(4..=22), Some(5..=17)]);
        return by_the_office(office::set_ages(World::desk(&world.store, actor), ages));
    }
    let parts = [part(&mut world.random), part(&mut world.random)];
    by_the_office(office::set_parts(World::desk(&world.store, actor), &parts))
}

pub(crate) fn settings(world: &mut World) -> Attempt {
    let actor = world.actor();
    let random = &mut world.random;
    let desk = World::desk(&world.store, actor);
    by_the_office(match random.below(3) {
        0 => {
            let home = random.pick(&[None, Some(MunicipalityCode(361))]);
            office::set_own_municipality(desk, home)
        }
        1 => {
            let (noord, zuid) = (HolidayRegion::Noord, HolidayRegion::Zuid);
            office::set_region(desk, random.pick(&[None, Some(noord), Some(zuid)]))
        }
        _ => office::set_retention(desk, random.pick(&[None, Some(Retention::proposal())])),
    })
}

/// The logos are the same bytes as some of the attachments.
pub(crate) fn house_style(world: &mut World) -> Attempt {
    let bytes = vec![world.random.pick(b"abc"); world.random.pick(&[1, 4096])];
    let logo = world.store.put_content(&mut bytes.as_slice()).unwrap().id;
    world.bytes.insert(logo, bytes);
    let random = &mut world.random;
    let draft = HouseStyleDraft {
        municipality: MunicipalityCode(random.pick(&[361, 373])),
        sender: random.text(),
        contact: (0..random.below(3)).map(|_| random.text()).collect(),
        return_address: random.text(),
        colour: random.pick(&[None, Some(Colour(0, 90, 140))]),
        logo: random.pick(&[None, Some(logo)]),
        signatory: random.perhaps(),
        reachable: random.perhaps(),
    };
    write(world, OpKind::Office, |tx| tx.set_house_style(&draft))
}

pub(crate) fn mapping(world: &mut World) -> Attempt {
    let headers = world.random.pick(&["STAMNR;NAAM", "naam"]);
    let mapping = world.random.text();
    write(world, OpKind::Mapping, |tx| {
        tx.remember_mapping("enrolments", headers, &mapping)
    })
}

/// An import: new youths without a history of their own, and a change of one with.
pub(crate) fn import(world: &mut World) -> Attempt {
    let known = world.one_of(Table::Youth).map(YouthId)?;
    let (new, changed) = (
        youth_draft(&mut world.random),
        youth_draft(&mut world.random),
    );
    let actor = world.actor();
    let op = Op::new(OpKind::ImportPersons);
    let done = world.store.bulk(actor, &op, &[Table::Youth], |bulk| {
        bulk.add_youth(&new)?;
        bulk.change_youth(known, &changed)?;
        bulk.add_youth(&new)
    });
    Some(done.map(|(_, changes)| changes).map_err(CaseError::Store))
}
