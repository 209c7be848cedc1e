//! What was measured, beside its reference and its limit, as a table.

use std::fmt::Display;
use std::io::{self, Write};
use std::time::{Duration, Instant};

use crate::Outcome;

/// How long something took, many times over; in order.
pub(crate) struct Samples(Vec<Duration>);

impl Samples {
    /// Does it so many times. `act` is told which time it is.
    pub(crate) fn of(times: usize, mut act: impl FnMut(usize) -> Outcome<()>) -> Outcome<Self> {
        let mut taken = Vec::with_capacity(times);
        for time in 0..times {
            let start = Instant::now();
            act(time)?;
            taken.push(start.elapsed());
        }
        Ok(Self::from(taken))
    }

    /// The middle one.
    pub(crate) fn median(&self) -> Duration {
        self.at(50)
    }

    /// The one that 95 of 100 do not exceed.
    pub(crate) fn p95(&self) -> Duration {
        self.at(95)
    }

    /// The longest.
    pub(crate) fn longest(&self) -> Duration {
        self.at(100)
    }

    fn at(&self, percent: usize) -> Duration {
        let place = (self.0.len() * percent).div_ceil(100);
        let taken = self.0.get(place.saturating_sub(1));
        taken.copied().unwrap_or_default()
    }
}

impl From<Vec<Duration>> for Samples {
    fn from(mut taken: Vec<Duration>) -> Self {
        taken.sort_unstable();
        Self(taken)
    }
}

/// What a figure is laid beside.
#[derive(Clone, Copy)]
pub(crate) struct Reference<'r> {
    pub(crate) name: &'static str,
    pub(crate) samples: &'r Samples,
}

/// What a figure must not exceed.
#[derive(Clone, Copy)]
pub(crate) enum Limit {
    /// 95 of 100 must take less.
    P95(Duration),
    /// Each must take less.
    Longest(Duration),
    /// The median, in medians of the reference.
    Times(f64),
    /// Shown, not judged.
    None,
}

/// The figures of a run, printed as they come.
pub(crate) struct Table {
    /// Whether ratios are judged: of a small run they say nothing.
    ratios: bool,
    judged: usize,
    missed: Vec<String>,
}

impl Table {
    /// An empty table.
    pub(crate) fn new(ratios: bool) -> Self {
        Self {
            ratios,
            judged: 0,
            missed: Vec::new(),
        }
    }

    /// A line of text.
    pub(crate) fn say(&self, text: impl Display) -> Outcome<()> {
        let mut out = io::stdout().lock();
        writeln!(out, "{text}")?;
        Ok(out.flush()?)
    }

    /// The heading of a part.
    pub(crate) fn part(&self, title: &str) -> Outcome<()> {
        self.say(format_args!(
            "\n{title:<42} {:>4} {:>9} {:>9} {:>9}  {:<22} {:>9} {:>9}  {:<17}",
            "n", "mediaan", "p95", "max", "ernaast", "mediaan", "p95", "grens"
        ))
    }

    /// A figure in time.
    pub(crate) fn time(
        &mut self,
        what: &str,
        ours: &Samples,
        beside: Option<Reference<'_>>,
        limit: Limit,
    ) -> Outcome<()> {
        let (name, median, p95) = match &beside {
            Some(beside) => (
                beside.name,
                shown(beside.samples.median()),
                shown(beside.samples.p95()),
            ),
            None => ("-", String::new(), String::new()),
        };
        let (bound, within) = self.judge(ours, beside.as_ref(), limit);
        let line = format!(
            "{what:<42} {:>4} {:>9} {:>9} {:>9}  {name:<22} {median:>9} {p95:>9}",
            ours.0.len(),
            shown(ours.median()),
            shown(ours.p95()),
            shown(ours.longest()),
        );
        self.verdict(what, &line, &bound, within)
    }

    /// The limit in words, and whether it holds; nothing where it is not judged.
    fn judge(
        &self,
        ours: &Samples,
        beside: Option<&Reference<'_>>,
        limit: Limit,
    ) -> (String, Option<bool>) {
        match limit {
            Limit::P95(most) => (format!("p95 < {}", shown(most)), Some(ours.p95() < most)),
            Limit::Longest(most) => (
                format!("max < {}", shown(most)),
                Some(ours.longest() < most),
            ),
            Limit::Times(most) => {
                let times = ratio(ours, beside);
                let bound = format!("{} <= {}", comma(times, 2), comma(most, 1));
                (bound, self.ratios.then_some(times <= most))
            }
            Limit::None => (String::new(), None),
        }
    }

    /// A figure in bytes.
    pub(crate) fn memory(&mut self, what: &str, bytes: u64, most: u64) -> Outcome<()> {
        let megabytes = |bytes: u64| format!("{} MB", bytes / 1_000_000);
        let line = format!("{what:<42} {:>4} {:>9} {:>73}", 1, megabytes(bytes), "");
        let bound = format!("< {}", megabytes(most));
        self.verdict(what, &line, &bound, Some(bytes < most))
    }

    fn verdict(
        &mut self,
        what: &str,
        line: &str,
        bound: &str,
        within: Option<bool>,
    ) -> Outcome<()> {
        let word = match within {
            Some(true) => "OK",
            Some(false) => "TE TRAAG",
            None => "",
        };
        self.judged += usize::from(within.is_some());
        if within == Some(false) {
            self.missed.push(what.to_owned());
        }
        self.say(format!("{line}  {bound:<17} {word}").trim_end())
    }

    /// The last line; whether every limit held.
    pub(crate) fn finish(&self) -> Outcome<bool> {
        let missed = self.missed.len();
        self.say(format_args!(
            "\n{} grenzen, {} gehaald, {missed} niet",
            self.judged,
            self.judged - missed
        ))?;
        for what in &self.missed {
            self.say(format_args!("TE TRAAG: {what}"))?;
        }
        Ok(missed == 0)
    }
}

fn ratio(ours: &Samples, beside: Option<&Reference<'_>>) -> f64 {
    let beside = beside.map_or(0.0, |beside| beside.samples.median().as_secs_f64());
    ours.median().as_secs_f64() / beside
}

/// A duration as people read it.
fn shown(taken: Duration) -> String {
    let millis = taken.as_secs_f64() * 1000.0;
    match millis {
        0.0..10.0 => format!("{} ms", comma(millis, 2)),
        10.0..1000.0 => format!("{} ms", comma(millis, 1)),
        _ => format!("{} s", comma(millis / 1000.0, 2)),
    }
}

fn comma(number: f64, digits: usize) -> String {
    format!("{number:.digits$}").replace('.', ",")
}
