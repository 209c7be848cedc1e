//! Whether who sits here knows the passphrase: asked before it is changed, or its sheet shown.

use zeroize::Zeroizing;

use super::{SafekeepingError, place};
use crate::service::session::{Secret, Session};
use crate::store::StoreError;

/// Compares what was typed with the key of the open file. Takes 0.1 to 0.3 s.
///
/// # Errors
/// `WrongKey` when it is another passphrase.
pub fn prove_passphrase(
    session: &Session,
    typed: &Zeroizing<String>,
) -> Result<(), SafekeepingError> {
    let (path, key) = place(session)?;
    match Secret::Passphrase(typed.clone()).key(path)? == *key {
        true => Ok(()),
        false => Err(StoreError::WrongKey.into()),
    }
}
