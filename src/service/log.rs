//! The log for who looks through it: found by day and by words, a line with the name of what it is
//! about.

use super::cases::Did;
use crate::domain::fold::fold;
use crate::domain::id::{CaseId, OfficerId, OpId, PartnerId, SchoolId, YouthId};
use crate::domain::time::Timestamp;
use crate::store::{LogLine, OpKind, Snapshot, StoreError, Table};

pub use crate::store::{LogFilter, LogWord};

use super::desk::Desk;

/// A line, with what it is about.
#[derive(Debug, Clone, PartialEq)]
pub struct Told {
    /// The line.
    pub line: LogLine,
    /// What it is about, where that can be opened.
    pub about: Option<About>,
    /// What it took back or did again; nothing of an act that did something of its own.
    pub undone: Option<Undone>,
}

/// What a way back took back.
#[derive(Debug, Clone, PartialEq)]
pub struct Undone {
    /// The act that did something first.
    pub line: LogLine,
    /// That act was done again: its way back was taken back.
    pub again: bool,
}

/// What a line is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct About {
    /// The record.
    pub record: Record,
    /// Its number or name.
    pub name: String,
}

/// A record that can be opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Record {
    /// A case.
    Case(CaseId),
    /// A youth.
    Youth(YouthId),
    /// A school.
    School(SchoolId),
    /// Somebody of an organisation.
    Partner(PartnerId),
}

/// So many words are looked at. Each goes through the whole log.
const WORDS: usize = 8;

/// What is looked for: words, and the moments between which it was.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Asked {
    /// The words, of which the first eight count. Each must stand in the act, in the name of who did it, or be the number of the
    /// case it is about.
    pub words: Vec<String>,
    /// From this moment on.
    pub from: Option<Timestamp>,
    /// Before this moment.
    pub until: Option<Timestamp>,
}

/// The numbers of the lines that are looked for, the newest first. `says` gives the folded word of an
/// act, in the language of who asks, and `did` that of what was done to cases; `officers` are those
/// of the file by folded name.
pub fn find(
    desk: Desk<'_>,
    asked: &Asked,
    officers: &[(OfficerId, String)],
    says: impl Fn(OpKind) -> String,
    did: impl Fn(Did) -> String,
) -> Result<Vec<OpId>, StoreError> {
    desk.store.read(|file| {
        let words = asked.words.iter().take(WORDS).map(|typed| {
            let word = &fold(typed);
            let kinds = OpKind::ALL.iter().copied();
            let all = Did::ALL.into_iter();
            let named = officers.iter().filter(|(_, name)| name.contains(word));
            let cases = file.cases_by_number(typed)?;
            Ok(LogWord {
                kinds: kinds.filter(|kind| says(*kind).contains(word)).collect(),
                did: all
                    .filter(|one| did(*one).contains(word))
                    .map(Did::code)
                    .collect(),
                officers: named.map(|(id, _)| *id).collect(),
                cases: cases.into_iter().map(|case| case.id).collect(),
            })
        });
        let filter = LogFilter {
            words: words.collect::<Result<_, StoreError>>()?,
            from: asked.from,
            until: asked.until,
        };
        file.log_ids(&filter)
    })
}

/// These lines, in this order.
pub fn lines(desk: Desk<'_>, ids: &[OpId]) -> Result<Vec<Told>, StoreError> {
    desk.store.read(|file| {
        let mut lines = Vec::with_capacity(ids.len());
        for id in ids {
            if let Some(line) = file.log_line(*id)? {
                lines.push(told(file, line)?);
            }
        }
        Ok(lines)
    })
}

/// The newest lines, the newest first.
pub fn newest(desk: Desk<'_>, most: u32) -> Result<Vec<Told>, StoreError> {
    desk.store.read(|file| all_told(file, file.log(most)?))
}

/// Lines with what they are about and took back.
pub(super) fn all_told(file: &Snapshot<'_>, lines: Vec<LogLine>) -> Result<Vec<Told>, StoreError> {
    lines.into_iter().map(|line| told(file, line)).collect()
}

fn told(file: &Snapshot<'_>, line: LogLine) -> Result<Told, StoreError> {
    Ok(Told {
        about: about(file, &line)?,
        undone: undone(file, &line)?,
        line,
    })
}

/// What a line took back or did again; nothing of another act.
fn undone(file: &Snapshot<'_>, line: &LogLine) -> Result<Option<Undone>, StoreError> {
    let mut found: Option<Undone> = None;
    let mut of = line.undo_of;
    while let Some(op) = of {
        let Some(line) = file.log_line(op)? else {
            break;
        };
        of = line.undo_of;
        let again = found.is_some_and(|before| !before.again);
        found = Some(Undone { line, again });
    }
    Ok(found)
}

fn about(file: &Snapshot<'_>, line: &LogLine) -> Result<Option<About>, StoreError> {
    let Some((table, id)) = line.about else {
        return Ok(None);
    };
    let found = match table {
        Table::Case => file
            .case(CaseId(id))?
            .map(|case| (Record::Case(case.id), case.number.to_string())),
        Table::Youth => file
            .youth(YouthId(id))?
            .map(|youth| (Record::Youth(youth.id), youth.name.full())),
        Table::School => file
            .school(SchoolId(id))?
            .map(|school| (Record::School(school.id), school.facts.name)),
        Table::Partner => file
            .partner(PartnerId(id))?
            .map(|partner| (Record::Partner(partner.id), partner.facts.name)),
        // The rest has no page of its own.
        _ => None,
    };
    Ok(found.map(|(record, name)| About { record, name }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::{Actor, Op, Store};

    #[test]
    fn eight_words_count() {
        let store = Store::memory().unwrap();
        let actor = Actor {
            officer: None,
            at: Timestamp(1_790_000_000_000),
        };
        let desk = Desk::new(&store, actor, "2026-11-25".parse().unwrap());
        store
            .note_access(actor, &Op::new(OpKind::BackedUp))
            .unwrap();
        let find = |words: Vec<&str>| {
            let asked = Asked {
                words: words.into_iter().map(str::to_owned).collect(),
                ..Asked::default()
            };
            let says = |kind: OpKind| fold(kind.code());
            find(desk, &asked, &[], says, |did| fold(did.code())).unwrap()
        };
        let right = OpKind::BackedUp.code();
        assert_eq!(find([right].repeat(8)).len(), 1);
        assert_eq!(
            find([&[right].repeat(7)[..], &["anders"]].concat()).len(),
            0
        );
        // A page that was pasted is a search like another.
        assert_eq!(
            find([&[right].repeat(8)[..], &["anders"].repeat(900)].concat()).len(),
            1
        );
    }
}
