//! Days of absence in a case: taken over from the school, and taken away where the school took them back.

use super::{CaseError, Done, act_on, not_after};
use crate::domain::absence::AbsenceDayDraft;
use crate::domain::id::{AbsenceDayId, CaseId};
use crate::service::desk::Desk;
use crate::store::OpKind;

/// Adds days of absence to a case, as one act. A day that stands there already and says the same is not
/// added once more.
///
/// # Errors
/// Where a day is of another case or has not come yet, and where all of them stand there.
pub fn add_absence(
    desk: Desk<'_>,
    case: CaseId,
    days: &[AbsenceDayDraft],
) -> Done<Vec<AbsenceDayId>> {
    act_on(desk, OpKind::Absence, case, |tx, _| {
        let there = tx.absence_of(case)?;
        let mut new: Vec<&AbsenceDayDraft> = Vec::new();
        for day in days {
            if day.case != case {
                return Err(CaseError::OtherCase);
            }
            not_after(desk.today, day.on)?;
            let again = there.iter().any(|it| it.says_the_same(day))
                || new.iter().any(|it| it.says_the_same(day));
            if !again {
                new.push(day);
            }
        }
        if new.is_empty() {
            return Err(CaseError::AbsenceThere);
        }
        let added = new.into_iter().map(|day| tx.add_absence(day));
        Ok(added.collect::<Result<_, _>>()?)
    })
}

/// Removes days of absence that the school took back, as one act.
pub fn remove_absence(desk: Desk<'_>, case: CaseId, days: &[AbsenceDayId]) -> Done<()> {
    act_on(desk, OpKind::Absence, case, |tx, _| {
        let there = tx.absence_of(case)?;
        for id in days {
            if !there.iter().any(|day| day.id == *id) {
                return Err(CaseError::NoRecord);
            }
            tx.remove_absence(*id)?;
        }
        Ok(())
    })
}
