//! A copy of a gigabyte while the officer goes on writing: the longest write, beside the same
//! writes without a copy.

use std::io::{self, Read};
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use leerrecht::domain::attachment::AttachmentDraft;
use leerrecht::domain::id::CaseId;
use leerrecht::domain::timeline::{TimelineDraft, TimelineKind};
use leerrecht::service::cases;
use leerrecht::store::{Op, OpKind, Store, Watch};

use crate::Outcome;
use crate::figure::{Limit, Reference, Samples, Table};
use crate::place::{Place, actor, bare, desk, remove, today};
use crate::random::Random;
use crate::size::Size;

/// Bytes of an attachment.
const ATTACHMENT: u64 = 8 << 20;

/// Between two writes: nobody writes faster, and no machine types without a pause.
const PAUSE: Duration = Duration::from_millis(10);

/// Measures writing during a copy.
pub(crate) fn measure(place: &Place, size: &Size, table: &mut Table) -> Outcome<()> {
    let store = place.store()?;
    attach(&store, size)?;
    let megabytes = std::fs::metadata(place.case_file())?.len() / 1_000_000;
    table.part(&format!("Reservekopie van {megabytes} MB"))?;
    let (writes, copied) = during_copy(&store, place)?;
    let quiet = quiet_writes(&store, writes.len())?;
    let plain = Samples::of(1, |_| vacuum(place))?;
    let (writes, copied) = (Samples::from(writes), Samples::from(vec![copied]));
    let reference = Reference {
        name: "zonder kopie",
        samples: &quiet,
    };
    let most = Limit::Longest(Duration::from_millis(50));
    table.time(
        "een notitie bewaren tijdens de kopie",
        &writes,
        Some(reference),
        most,
    )?;
    let longest = [quiet.longest()].to_vec().into();
    let reference = Reference {
        name: "zonder kopie: max",
        samples: &longest,
    };
    table.time(
        "  de langste",
        &[writes.longest()].to_vec().into(),
        Some(reference),
        Limit::None,
    )?;
    let reference = Reference {
        name: "VACUUM INTO",
        samples: &plain,
    };
    table.time("de kopie, nagekeken", &copied, Some(reference), Limit::None)
}

/// Fills the file with attachments.
fn attach(store: &Store, size: &Size) -> Outcome<()> {
    let count = (size.megabytes << 20) / ATTACHMENT;
    for serial in 0..count {
        let content = store.put_content(&mut Noise(Random::new(serial)).take(ATTACHMENT))?;
        let case = CaseId(i64::try_from(serial)? + 1);
        let attachment = AttachmentDraft {
            case,
            name: format!("bijlage-{serial}.pdf"),
            media_type: "application/pdf".to_owned(),
            added_on: today()?,
            content: content.id,
        };
        let op = Op::new(OpKind::Attachment);
        store.transact(actor(), &op, |tx| tx.add_attachment(&attachment))?;
    }
    Ok(())
}

/// Writes until the copy is made and found whole.
fn during_copy(store: &Store, place: &Place) -> Outcome<(Vec<Duration>, Duration)> {
    let target = place.file("kopie.leerrecht-db");
    let done = AtomicBool::new(false);
    thread::scope(|scope| {
        let copying = scope.spawn(|| {
            let start = Instant::now();
            let copied = store.copy_to(&target, &Watch::silent());
            done.store(true, Ordering::Relaxed);
            copied.map(|_| start.elapsed())
        });
        let mut writes = Vec::new();
        while !done.load(Ordering::Relaxed) {
            writes.push(write(store)?);
        }
        let copied = copying.join().map_err(|_| "the copy broke off")??;
        remove(&target)?;
        Ok((writes, copied))
    })
}

fn quiet_writes(store: &Store, count: usize) -> Outcome<Samples> {
    let writes: Outcome<Vec<Duration>> = (0..count).map(|_| write(store)).collect();
    Ok(writes?.into())
}

/// One note on a case, as an officer saves it.
fn write(store: &Store) -> Outcome<Duration> {
    thread::sleep(PAUSE);
    let text = "Moeder belde: morgen weer naar school.".to_owned();
    let entry = TimelineDraft::new(CaseId(1), TimelineKind::Phone, today()?, text);
    let start = Instant::now();
    cases::note(desk(store)?, &entry)?;
    Ok(start.elapsed())
}

/// The least that a copy is: without looking whether it is whole.
fn vacuum(place: &Place) -> Outcome<()> {
    let target = place.file("kaal.leerrecht-db");
    bare(&place.case_file())?.execute("VACUUM INTO ?1", [target.to_string_lossy()])?;
    remove(&target)
}

/// Bytes that no compression makes smaller, as those of a picture.
struct Noise(Random);

impl Read for Noise {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        for four in buffer.chunks_mut(4) {
            let bytes = self.0.below(u32::MAX).to_le_bytes();
            four.copy_from_slice(&bytes[..four.len()]);
        }
        Ok(buffer.len())
    }
}
