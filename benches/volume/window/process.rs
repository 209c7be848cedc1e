//! The program itself, as a process with a screen: how soon it asks for the passphrase, and what it
//! takes while nobody does anything. The screen is Xvfb, the hands are `xdotool`; where one of them
//! is missing this part is left out and says so.

#[path = "../../../tests/it/real_window/screen.rs"]
#[allow(
    dead_code,
    reason = "the screen of the tests; here it only starts and waits"
)]
mod screen;

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use leerrecht::clock;
use leerrecht::domain::case::CaseKind;
use leerrecht::service::safekeeping::Watch;
use leerrecht::service::session::{self, Secret};
use leerrecht::service::{cases, demo};
use zeroize::Zeroizing;

use self::screen::Screen;
use crate::Outcome;
use crate::figure::{Limit, Samples, Table};
use crate::place::{Place, today};
use crate::size::Size;

/// How long nothing is done.
const IDLE: Duration = Duration::from_secs(10);

/// Ticks of a processor's clock in a second, on every Linux of today.
const TICKS: u64 = 100;

/// The cases of one officer.
const CASES: usize = 300;

/// The primary button of the unlock screen, in the light theme.
const BUTTON: [u8; 3] = [0x0f, 0x5e, 0x8c];

/// The column of the screen in which that stands.
const MIDDLE: i16 = 683;

/// What an idle window may take, in bytes.
const MEMORY: u64 = 60_000_000;

/// Measures the process.
pub(super) fn measure(place: &Place, size: &Size, table: &mut Table) -> Outcome<()> {
    let Some(screen) = Screen::start()? else {
        return table.say("weggelaten: Xvfb of xdotool ontbreekt, dus geen echt venster");
    };
    let file = office(&place.file("venster"))?;
    let most = Limit::P95(Duration::from_millis(300));
    let starts = starts(&screen, &file, size)?;
    table.time("van start tot ontgrendelen", &starts, None, most)?;
    idle(&screen, &file, table)
}

/// The demonstration, with as many cases as one officer has.
fn office(folder: &Path) -> Outcome<PathBuf> {
    std::fs::create_dir_all(folder)?;
    let path = demo::demo(folder, clock::now(), today()?)?.path;
    let secret = Secret::Passphrase(Zeroizing::new(demo::PASSPHRASE.to_owned()));
    let session = session::unlock(&path, &secret, clock::now(), &Watch::silent())?;
    let desk = session.desk(clock::now(), today()?);
    let youths = desk.store.read(|file| file.youths_in_order())?;
    let kinds = CaseKind::ALL.iter();
    for (youth, kind) in youths.iter().cycle().zip(kinds.cycle()).take(CASES) {
        cases::open(desk, &cases::draft_for(desk, *youth, *kind)?)?;
    }
    session.close();
    Ok(path)
}

/// From the start of the process to the unlock screen with its button.
fn starts(screen: &Screen, file: &Path, size: &Size) -> Outcome<Samples> {
    let mut taken = Vec::with_capacity(size.openings);
    for _ in 0..size.openings {
        screen.wait_for(BUTTON, MIDDLE, false)?;
        let start = Instant::now();
        let program = screen.run(file)?;
        screen.wait_for(BUTTON, MIDDLE, true)?;
        taken.push(start.elapsed());
        drop(program);
    }
    Ok(Samples::from(taken))
}

fn idle(screen: &Screen, file: &Path, table: &mut Table) -> Outcome<()> {
    screen.wait_for(BUTTON, MIDDLE, false)?;
    let program = screen.run(file)?;
    screen.wait_for(BUTTON, MIDDLE, true)?;
    screen.focus()?;
    screen.write(demo::PASSPHRASE)?;
    screen.press(&["Return"])?;
    // The bar of the day's screen reaches over the middle; the unlock screen is gone by then.
    screen.wait_for(BUTTON, MIDDLE, false)?;
    std::thread::sleep(Duration::from_secs(3));
    let before = worked(program.0.id())?;
    std::thread::sleep(IDLE);
    let worked = Samples::from(vec![worked(program.0.id())?.saturating_sub(before)]);
    table.memory(
        "stil venster, 300 dossiers",
        resident(program.0.id())?,
        MEMORY,
    )?;
    let most = Limit::Longest(Duration::from_millis(50));
    table.time("rekentijd van 10 s stil", &worked, None, most)
}

/// How long processors worked for a process.
fn worked(process: u32) -> Outcome<Duration> {
    let stat = std::fs::read_to_string(format!("/proc/{process}/stat"))?;
    // The name, in brackets, may hold spaces; after it the numbers begin with the third.
    let (_, numbers) = stat.rsplit_once(')').ok_or("no name in /proc/stat")?;
    let numbers: Vec<&str> = numbers.split_whitespace().collect();
    let tick = |at: usize| -> Outcome<u64> { Ok(numbers.get(at).ok_or("short stat")?.parse()?) };
    Ok(Duration::from_millis(
        (tick(11)? + tick(12)?) * 1000 / TICKS,
    ))
}

/// What a process holds in memory, in bytes.
fn resident(process: u32) -> Outcome<u64> {
    let status = std::fs::read_to_string(format!("/proc/{process}/status"))?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    let number = line.and_then(|line| line.split_whitespace().next());
    Ok(number.ok_or("no VmRSS")?.parse::<u64>()? * 1024)
}
