//! Safe keeping from outside: copies, checks, restoring, a new passphrase, and what is left when
//! something goes wrong on the way.

mod backup;
mod made;
mod passphrase;
mod restore;
mod session;
mod verify;
