//! Who may be meant already: before a youth is added, those who have his number, or his name and
//! birth date, are shown.

use super::{Line, line};
use crate::domain::id::YouthId;
use crate::domain::youth::YouthDraft;
use crate::service::desk::Desk;
use crate::store::{Found, Query, Scope, Snapshot, StoreError};

/// Youths in the file who may be the one that is typed: with the same BSN, or born on the same day
/// under a name that is the same but for accents, order, or one typing error.
pub fn alike(desk: Desk<'_>, draft: &YouthDraft) -> Result<Vec<Line>, StoreError> {
    desk.store.read(|file| {
        let mut found = Vec::new();
        if let Some(bsn) = draft.bsn {
            found.extend(file.youths_by_bsn(bsn)?.into_iter().map(|youth| youth.id));
        }
        for id in of_the_name(file, draft)? {
            if !found.contains(&id) && born_like(file, id, draft)? {
                found.push(id);
            }
        }
        let lines = found.into_iter().map(|id| line(file, id, desk.today));
        lines.filter_map(Result::transpose).collect()
    })
}

fn of_the_name(file: &Snapshot<'_>, draft: &YouthDraft) -> Result<Vec<YouthId>, StoreError> {
    let hits = file.search(&Query::within(&draft.name.full(), Scope::Youths))?;
    let youths = hits.best.iter().chain(&hits.near);
    Ok(youths
        .filter_map(|hit| match hit.found {
            Found::Youth(id) => Some(id),
            _ => None,
        })
        .collect())
}

fn born_like(file: &Snapshot<'_>, id: YouthId, draft: &YouthDraft) -> Result<bool, StoreError> {
    let youth = file.youth(id)?;
    Ok(youth.is_some_and(|youth| youth.facts.born == draft.born))
}
