//! Random acts on cases and what belongs to them, through the use cases where there is one.

use std::collections::BTreeMap;

use chrono::NaiveTime;
use leerrecht::domain::absence::{AbsenceDayDraft, AbsenceKind, Extent, LessonHours};
use leerrecht::domain::case::{CaseDraft, CaseKind, CaseStatus, CloseReason, Closing, DuoStatus};
use leerrecht::domain::clock::ClockDraft;
use leerrecht::domain::hearing::{Heard, HearingChannel, HearingDraft};
use leerrecht::domain::id::{
    AbsenceDayId, AttachmentId, CaseId, ClockId, GuardianId, HearingId, LetterId, OfficerId,
    SchoolId, TaskId, TimelineId, YouthId,
};
use leerrecht::domain::letter::{Addressee, LetterChannel, LetterDraft, LetterKind, LetterSent};
use leerrecht::domain::municipality::SchoolType;
use leerrecht::domain::task::TaskDraft;
use leerrecht::domain::time::Timestamp;
use leerrecht::domain::timeline::{Deed, TimelineDraft, TimelineKind};
use leerrecht::service::cases::{self, Done, HandOver, Many};
use leerrecht::service::desk::Desk;
use leerrecht::store::{OpKind, Table};

use super::people::{self, day, perhaps_day, write};
use super::random::Random;
use super::world::{Attempt, World};

/// An act with its name.
pub(crate) type Named = (&'static str, fn(&mut World) -> Attempt);

/// What every file begins with, so that later acts have something to act upon.
pub(crate) const FIRST: &[Named] = &[
    ("add officer", people::add_officer),
    ("add youth", people::add_youth),
    ("add youth", people::add_youth),
    ("add guardian", people::add_guardian),
    ("add school", people::add_school),
    ("open", open),
    ("open", open),
    ("note", note),
    ("add task", task),
    ("attach", attach),
];

/// All acts; those on cases come more often.
pub(crate) const ACTS: &[Named] = &[
    ("add youth", people::add_youth),
    ("change youth", people::change_youth),
    ("add guardian", people::add_guardian),
    ("change guardian", people::change_guardian),
    ("change gezag", people::change_gezag),
    ("add address", people::add_address),
    ("change address", people::change_address),
    ("add school", people::add_school),
    ("change school", people::change_school),
    ("school contact", people::school_contact),
    ("enrolment", people::enrolment),
    ("diploma", people::diploma),
    ("sibling", people::sibling),
    ("partner", people::partner),
    ("add officer", people::add_officer),
    ("change officer", people::change_officer),
    ("work area", people::work_area),
    ("settings", people::settings),
    ("house style", people::house_style),
    ("mapping", people::mapping),
    ("import", people::import),
    ("open", open),
    ("open", open),
    ("edit", edit),
    ("edit", edit),
    ("status", status),
    ("hand over", hand_over),
    ("tag", tag),
    ("tag", tag),
    ("alias", alias),
    ("close", close),
    ("close", close),
    ("reopen", reopen),
    ("note", note),
    ("note", note),
    ("strike", strike),
    ("correct", correct),
    ("task", task),
    ("task", task),
    ("clock", clock),
    ("hearing", hearing),
    ("absence", absence),
    ("attach", attach),
    ("attach", attach),
    ("attachment", attachment),
    ("letter", letter),
    ("letter", letter),
    ("many", many),
    ("many", many),
    ("all at once", all_at_once),
];

fn at_desk<T>(world: &mut World, act: impl FnOnce(Desk<'_>) -> Done<T>) -> Attempt {
    let actor = world.actor();
    let done = act(World::desk(&world.store, actor));
    Some(done.map(|(_, changes)| changes))
}

fn some_case(world: &mut World) -> Option<CaseId> {
    world.one_of(Table::Case).map(CaseId)
}

fn officer(world: &mut World) -> Option<OfficerId> {
    let one = world.one_of(Table::Officer).map(OfficerId);
    one.filter(|_| !world.random.once_in(4))
}

fn case_draft(world: &mut World, youth: YouthId) -> CaseDraft {
    let kind = world.random.pick(CaseKind::ALL);
    let articles = kind.articles();
    let random = &mut world.random;
    CaseDraft {
        article: (!articles.is_empty()).then(|| random.pick(articles)),
        duo_status: random.once_in(2).then(|| random.pick(DuoStatus::ALL)),
        school_type: random.once_in(2).then(|| random.pick(SchoolType::ALL)),
        tags: random.perhaps().into_iter().collect(),
        school: world.one_of(Table::School).map(SchoolId),
        handler: officer(world),
        ..CaseDraft::new(youth, kind, day(&mut world.random))
    }
}

fn open(world: &mut World) -> Attempt {
    let youth = YouthId(world.one_of(Table::Youth)?);
    let draft = case_draft(world, youth);
    at_desk(world, |desk| cases::open(desk, &draft))
}

fn edit(world: &mut World) -> Attempt {
    let id = some_case(world)?;
    let there = world.store.read(|snapshot| snapshot.case(id)).unwrap()?;
    let draft = case_draft(world, there.youth);
    at_desk(world, |desk| cases::edit(desk, id, &draft))
}

fn status(world: &mut World) -> Attempt {
    let (id, status) = (some_case(world)?, world.random.pick(CaseStatus::ALL));
    at_desk(world, |desk| cases::set_status(desk, id, status))
}

/// With what was still to be done, and without a word.
fn handed(to: OfficerId) -> HandOver {
    HandOver {
        to,
        why: None,
        tasks: true,
    }
}

fn hand_over(world: &mut World) -> Attempt {
    let (id, to) = (some_case(world)?, officer(world)?);
    at_desk(world, |desk| cases::hand_over(desk, id, &handed(to)))
}

fn tag(world: &mut World) -> Attempt {
    let (id, tag) = (some_case(world)?, world.random.text());
    match world.random.once_in(3) {
        true => at_desk(world, |desk| cases::untag(desk, id, &tag)),
        false => at_desk(world, |desk| cases::tag(desk, id, &tag)),
    }
}

fn alias(world: &mut World) -> Attempt {
    let (id, number) = (some_case(world)?, world.random.text());
    write(world, OpKind::CaseEdit, |tx| tx.add_alias(id, &number))
}

fn closing(random: &mut Random) -> Closing {
    Closing {
        on: World::today(),
        reason: random.pick(CloseReason::ALL),
        note: random.perhaps(),
    }
}

fn close(world: &mut World) -> Attempt {
    let (id, closing) = (some_case(world)?, closing(&mut world.random));
    at_desk(world, |desk| cases::close(desk, id, &closing))
}

fn reopen(world: &mut World) -> Attempt {
    let id = some_case(world)?;
    at_desk(world, |desk| cases::reopen(desk, id))
}

fn time(random: &mut Random) -> Option<NaiveTime> {
    random.pick(&[None, NaiveTime::from_hms_opt(9, 30, 0)])
}

fn entry(world: &mut World) -> Option<TimelineDraft> {
    let case = some_case(world)?;
    let random = &mut world.random;
    Some(TimelineDraft {
        at: time(random),
        ..TimelineDraft::new(
            case,
            random.pick(&TimelineKind::by_hand().collect::<Vec<_>>()),
            day(random),
            random.text(),
        )
    })
}

fn note(world: &mut World) -> Attempt {
    let draft = entry(world)?;
    at_desk(world, |desk| cases::note(desk, &draft))
}

fn strike(world: &mut World) -> Attempt {
    let id = TimelineId(world.one_of(Table::Timeline)?);
    let reason = world.random.text();
    at_desk(world, |desk| cases::strike(desk, id, &reason))
}

fn correct(world: &mut World) -> Attempt {
    let id = TimelineId(world.one_of(Table::Timeline)?);
    let there = world.store.read(|snapshot| snapshot.entry(id)).unwrap()?;
    let draft = TimelineDraft {
        case: there.case,
        ..entry(world)?
    };
    let reason = world.random.text();
    at_desk(world, |desk| cases::correct(desk, id, &draft, &reason))
}

fn task(world: &mut World) -> Attempt {
    let there = world.one_of(Table::Task).map(TaskId);
    let draft = TaskDraft {
        case: some_case(world).filter(|_| !world.random.once_in(4)),
        youth: world.one_of(Table::Youth).map(YouthId),
        title: world.random.text(),
        due: perhaps_day(&mut world.random),
        assignee: officer(world),
        done_on: None,
    };
    match (there, world.random.below(5)) {
        (Some(id), 0) => at_desk(world, |desk| cases::remove_task(desk, id)),
        (Some(id), 1) => at_desk(world, |desk| cases::finish_task(desk, id)),
        (Some(id), 2) => at_desk(world, |desk| cases::change_task(desk, id, &draft)),
        _ => at_desk(world, |desk| cases::add_task(desk, &draft)),
    }
}

fn clock(world: &mut World) -> Attempt {
    let there = world.one_of(Table::Clock).map(ClockId);
    let draft = ClockDraft {
        case: some_case(world)?,
        rule: world.random.text(),
        inputs: BTreeMap::from([(world.random.text(), world.random.text())]),
        due: day(&mut world.random),
        done_on: perhaps_day(&mut world.random),
    };
    match (there, world.random.below(3)) {
        (Some(id), 0) => write(world, OpKind::CaseEdit, |tx| tx.remove_clock(id)),
        (Some(id), 1) => write(world, OpKind::CaseEdit, |tx| tx.change_clock(id, &draft)),
        _ => write(world, OpKind::CaseEdit, |tx| tx.add_clock(&draft)),
    }
}

fn hearing(world: &mut World) -> Attempt {
    let there = world.one_of(Table::Hearing).map(HearingId);
    let draft = HearingDraft {
        case: some_case(world)?,
        on: day(&mut world.random),
        at: time(&mut world.random),
        heard: world.random.pick(Heard::ALL),
        guardian: world.one_of(Table::Guardian).map(GuardianId),
        channel: world.random.pick(HearingChannel::ALL),
        place: world.random.perhaps(),
        summoned_on: perhaps_day(&mut world.random),
        appeared: world.random.pick(&[None, Some(true), Some(false)]),
        statement: world.random.text(),
    };
    match (there, world.random.below(3)) {
        (Some(id), 0) => at_desk(world, |desk| cases::remove_hearing(desk, id)),
        (Some(id), 1) => at_desk(world, |desk| cases::change_hearing(desk, id, &draft)),
        _ => at_desk(world, |desk| cases::add_hearing(desk, &draft)),
    }
}

fn absence_day(random: &mut Random, case: CaseId) -> AbsenceDayDraft {
    let hours = LessonHours::NONE
        .with(1)
        .and_then(|set| set.with(10))
        .unwrap();
    AbsenceDayDraft {
        case,
        on: day(random),
        kind: random.pick(AbsenceKind::ALL),
        extent: random.pick(&[Extent::WholeDay, Extent::Lessons(hours)]),
        minutes: random.pick(&[None, Some(0), Some(1440)]),
    }
}

fn absence(world: &mut World) -> Attempt {
    let case = some_case(world)?;
    let there = world.one_of(Table::AbsenceDay).map(AbsenceDayId);
    let day = absence_day(&mut world.random, case);
    match (there, world.random.below(3)) {
        (Some(id), 0) => at_desk(world, |desk| cases::remove_absence(desk, case, &[id])),
        (Some(id), 1) => write(world, OpKind::Absence, |tx| tx.change_absence(id, &day)),
        _ => at_desk(world, |desk| {
            cases::add_absence(desk, case, &[day.clone(), day])
        }),
    }
}

/// Few different contents, so that some stand in several attachments.
fn attach(world: &mut World) -> Attempt {
    let (case, name) = (some_case(world)?, world.random.text());
    let bytes = vec![world.random.pick(b"abc"); world.random.pick(&[0, 1, 4096, 300_000])];
    let kept = world.store.put_content(&mut bytes.as_slice()).unwrap();
    world.bytes.insert(kept.id, bytes.clone());
    at_desk(world, |desk| {
        cases::attach(desk, case, &name, "text/plain", &mut bytes.as_slice())
    })
}

fn attachment(world: &mut World) -> Attempt {
    let id = AttachmentId(world.one_of(Table::Attachment)?);
    let name = world.random.text();
    match world.random.once_in(2) {
        true => at_desk(world, |desk| cases::remove_attachment(desk, id)),
        false => at_desk(world, |desk| cases::rename_attachment(desk, id, &name)),
    }
}

/// A letter with its line in the timeline, or one that left.
fn letter(world: &mut World) -> Attempt {
    let (case, on) = (some_case(world)?, day(&mut world.random));
    let there = world.one_of(Table::Letter).map(LetterId);
    if let Some(id) = there.filter(|_| world.random.once_in(3)) {
        let sent = LetterSent {
            on,
            how: world.random.pick(LetterChannel::ALL),
            consent: perhaps_day(&mut world.random),
        };
        return write(world, OpKind::Letter, |tx| tx.letter_sent(id, sent));
    }
    let bytes = vec![world.random.pick(b"abc"); 4096];
    let kept = world.store.put_content(&mut bytes.as_slice()).unwrap();
    world.bytes.insert(kept.id, bytes);
    let draft = LetterDraft {
        case,
        number: 0,
        kind: LetterKind::Warning,
        to: Addressee::Guardian(GuardianId(world.one_of(Table::Guardian)?)),
        name: "Mevrouw Verzinsel".to_owned(),
        dated: on,
        made_at: Timestamp(1),
        made_by: officer(world),
        content: kept.id,
        sha256: kept.sha256,
        text: world.random.text(),
        own: Vec::new(),
        sent: None,
    };
    write(world, OpKind::Letter, |tx| {
        let number = tx.next_letter(case)?;
        let id = tx.add_letter(&LetterDraft { number, ..draft })?;
        let text = "Brief".to_owned();
        tx.add_entry(&TimelineDraft::of_deed(case, Deed::Letter(id), on, text))
    })
}

fn many(world: &mut World) -> Attempt {
    let chosen: Vec<CaseId> = (0..4).filter_map(|_| some_case(world)).collect();
    let to = officer(world);
    let random = &mut world.random;
    let what = match random.below(5) {
        0 => Many::Tag(random.text()),
        1 => Many::Untag(random.text()),
        2 => Many::Close(closing(random)),
        3 => Many::HandOver(HandOver {
            why: Some("Andere wijk".to_owned()),
            ..handed(to?)
        }),
        _ => Many::Task {
            title: random.text(),
            due: perhaps_day(random),
            assignee: to,
        },
    };
    at_desk(world, |desk| cases::act_on_many(desk, &chosen, &what))
}

/// One act that makes rows, changes them and takes them away again, over several tables.
fn all_at_once(world: &mut World) -> Attempt {
    let case = some_case(world)?;
    let random = &mut world.random;
    let (first, second) = (absence_day(random, case), absence_day(random, case));
    let (tag, text) = (random.text(), random.text());
    write(world, OpKind::CaseEdit, |tx| {
        tx.add_tag(case, &tag)?;
        let gone = tx.add_absence(&first)?;
        let kept = tx.add_absence(&first)?;
        tx.change_absence(kept, &second)?;
        tx.remove_absence(gone)?;
        tx.add_alias(case, &text)?;
        tx.remove_tag(case, &tag)
    })
}
