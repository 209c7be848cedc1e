//! Who works, in which file, and on which day: the first argument of every use case.
//!
//! Made at the door for each act, because the moment in the log is the real one while the day may
//! be another. Asks no clock itself.

use super::drafts;
use crate::domain::time::Date;
use crate::store::{Actor, Changes, Op, Store, StoreError, Turn, Tx};

/// A half-typed form that an act saves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Form<'s> {
    /// The screen it stands on.
    pub screen: &'s str,
    /// The record it is about; 0 for a new one.
    pub record: i64,
}

/// Who works, where and when.
#[derive(Debug, Clone, Copy)]
pub struct Desk<'s> {
    /// The file.
    pub store: &'s Store,
    /// Who acts, and the moment that the log gets.
    pub actor: Actor,
    /// The day on which the law is applied.
    pub today: Date,
    form: Option<Form<'s>>,
    /// What stays of that form.
    rest: Option<&'s str>,
    /// The turn of this act among what is done with half-typed forms.
    pub(super) turn: Turn,
}

impl<'s> Desk<'s> {
    /// A desk for one act.
    pub fn new(store: &'s Store, actor: Actor, today: Date) -> Self {
        Self {
            store,
            actor,
            today,
            form: None,
            rest: None,
            turn: store.turn(),
        }
    }

    /// The same desk, where the act saves a form: its draft goes in the same transaction.
    #[must_use]
    pub fn saving(self, form: Form<'s>) -> Self {
        Self {
            form: Some(form),
            ..self
        }
    }

    /// The same desk, where the act saves a part of a form: the rest is its draft from then on.
    #[must_use]
    pub fn leaving(self, rest: Option<&'s str>) -> Self {
        Self { rest, ..self }
    }

    /// The same desk, for what was asked for at an earlier turn.
    #[must_use]
    pub fn at(self, turn: Turn) -> Self {
        Self { turn, ..self }
    }

    /// Runs one act.
    pub(super) fn act<T, E: From<StoreError>>(
        &self,
        op: &Op,
        act: impl FnOnce(&mut Tx<'_>) -> Result<T, E>,
    ) -> Result<(T, Changes), E> {
        let (made, changes) = self.store.transact(self.actor, op, |tx| {
            let made = act(tx)?;
            if let Some(form) = self.form {
                self.end(tx, form)?;
            }
            Ok::<_, E>(made)
        })?;
        if let Some(form) = self.form {
            self.ended(form, &changes)?;
        }
        Ok((made, changes))
    }

    /// The act that saved a form is in the file, or changed nothing.
    fn ended(
        &self,
        Form { screen, record }: Form<'_>,
        changes: &Changes,
    ) -> Result<(), StoreError> {
        match (changes.op, self.rest) {
            (Some(_), _) => {
                self.store.draft_was_put_aside(screen, record);
                Ok(())
            }
            // An act that changed nothing was rolled back, and dropping the draft with it.
            (None, Some(rest)) => drafts::keep(*self, screen, record, rest),
            (None, None) => drafts::drop(*self, screen, record),
        }
    }

    /// Ends the form that an act saves. What could not be read when it was opened was not saved, and
    /// stays.
    fn end(&self, tx: &mut Tx<'_>, form: Form<'_>) -> Result<(), StoreError> {
        let Form { screen, record } = form;
        if self.store.is_draft_unread(screen, record) {
            tx.draft_put_aside(screen, record)?;
        }
        match self.rest {
            Some(rest) => tx.draft_left(&drafts::draft(*self, form, rest), self.turn),
            None => tx.draft_saved(screen, record, self.turn),
        }
    }
}
