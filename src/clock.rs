//! The only place that asks what time it is.
//!
//! The doors ask once and hand the answer down as an argument: so a rule of law can be computed
//! for any day, and `--today` steers it. The log always takes [`now`]; nothing steers that.

use chrono::{DateTime, Local, NaiveTime, Utc};

use crate::domain::time::{Date, Timestamp};

/// This moment.
#[expect(clippy::disallowed_methods, reason = "this is the place")]
pub fn now() -> Timestamp {
    Timestamp(Utc::now().timestamp_millis())
}

/// This day, where the machine stands.
#[expect(clippy::disallowed_methods, reason = "this is the place")]
pub fn today() -> Date {
    Local::now().date_naive()
}

/// The moment at which a day begins, where the machine stands.
pub fn begin(day: Date) -> Timestamp {
    let midnight = day.and_time(NaiveTime::MIN);
    // Where the clocks skip midnight, the day begins an hour later; UTC is near enough.
    let found = midnight.and_local_timezone(Local).earliest();
    Timestamp(found.map_or(midnight.and_utc().timestamp_millis(), |at| {
        at.timestamp_millis()
    }))
}

/// The day of a moment, and the time as people here read it (`uu:mm`), where the machine stands;
/// nothing for a moment that is none.
pub fn day_and_time(moment: Timestamp) -> Option<(Date, String)> {
    let found = DateTime::from_timestamp_millis(moment.0)?.with_timezone(&Local);
    Some((found.date_naive(), found.format("%H:%M").to_string()))
}

/// A moment as people here read it: `dd-mm-jjjj uu:mm`, in the time of this machine.
pub fn local(moment: Timestamp) -> String {
    match DateTime::from_timestamp_millis(moment.0) {
        Some(found) => found
            .with_timezone(&Local)
            .format("%d-%m-%Y %H:%M")
            .to_string(),
        None => moment.to_string(),
    }
}
