//! Safe keeping from outside: copies, checks, restoring, a new passphrase, and what is left when
//! something goes wrong on the way.

mod backup;
mod bring_back;
mod full_disk;
mod made;
mod passphrase;
mod read_only;
mod restore;
mod session;
mod verify;
