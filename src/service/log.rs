//! The log for who looks through it: found by day and by words, a line with the name of what it is
//! about.

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

/// What is looked for: words, and the moments between which it was.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Asked {
    /// The words. Each must stand in the act, in the name of who did it, or be the number of the
    /// case it is about.
    pub words: Vec<String>,
    /// From this moment on.
    pub from: Option<Timestamp>,
    /// Before this moment.
    pub until: Option<Timestamp>,
}

/// The numbers of the lines that are looked for, the newest first. `says` gives the folded word of an
/// act, in the language of who asks; `officers` are those of the file by folded name.
pub fn find(
    desk: Desk<'_>,
    asked: &Asked,
    officers: &[(OfficerId, String)],
    says: impl Fn(OpKind) -> String,
) -> Result<Vec<OpId>, StoreError> {
    desk.store.read(|file| {
        let words = asked.words.iter().map(|typed| {
            let word = &fold(typed);
            let kinds = OpKind::ALL.iter().copied();
            let named = officers.iter().filter(|(_, name)| name.contains(word));
            let cases = file.cases_by_number(typed)?;
            Ok(LogWord {
                kinds: kinds.filter(|kind| says(*kind).contains(word)).collect(),
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
        let mut told = Vec::with_capacity(ids.len());
        for id in ids {
            if let Some(line) = file.log_line(*id)? {
                let about = about(file, &line)?;
                told.push(Told { line, about });
            }
        }
        Ok(told)
    })
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
