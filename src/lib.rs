//! Leerrecht: the case file of a school attendance officer.
//!
//! A leerplichtambtenaar works on one encrypted file, on a laptop, without a network. This library
//! is the whole program; the binary only opens a door to it.
//!
//! # The direction of things
//!
//! ```text
//! ui  ┐                                        the window
//! cli ┴─> service ─┬─> law ──────> domain      what the law says
//!                  ├─> document ─> domain      letters on paper
//!                  ├─> exchange ─> domain      files that come from others
//!                  └─> store ────> domain      the encrypted file
//! ```
//!
//! Nothing calls upward. `law` alone says what the Leerplichtwet binds to; a door holds no rule of it and no
//! SQL, `service` knows no window and no terminal,
//! `exchange` never writes, `document` makes bytes of what it is given and touches nothing else,
//! `store` alone names `rusqlite`, and `domain` knows neither files nor the time. `files` touches
//! the disk, `desktop` the machine around it, `clock` asks what time it is, `i18n` holds the words
//! for people, `typeface` the faces of window and paper: each the only one to do so. `wording` makes
//! the sentences that both doors say. The test `architecture` keeps all of this.
//!
//! # What is always true
//!
//! - **One file holds everything**, encrypted (SQLCipher 4), mode 0600. The key is derived once
//!   from the passphrase; the same key stands on the recovery sheet. Temporary data stays in
//!   memory or in the file.
//! - **One program has it**, by a lock that goes with the last handle on the open file, also one that
//!   works on in the background.
//! - **It is replaced or it is not.** Who is told that a restore or a new passphrase failed goes on with
//!   the old file, and no later start changes that. Where the disk leaves it undecided nobody opens the
//!   file before it is decided. An import begins with a copy of all there is: it
//!   can be undone only as long as nothing builds on it.
//! - **Three doors write.** [`store::Store::transact`] (and [`store::Store::bulk`] for imports)
//!   changes records: one transaction, one line in the log, the history of every row by triggers
//!   generated from the columns. [`store::Store::note_access`] adds a line about who saw or took
//!   something. [`store::Store::keep_draft`] keeps half-typed forms. Undo, the log and what a
//!   screen must reload are the same history.
//! - **The log is a chain.** Each line carries the hash of the one before and a digest of its
//!   rows; it holds ids, counts and hashes, never a name.
//! - **Derived rows follow.** The search index, the vocabulary and the rows of the case list are
//!   written in the transaction that changes what they follow from; they can be rebuilt from
//!   nothing and then are the same. A check holds them against the records, and a rebuild is a line
//!   in the log.
//! - **A new form of the file is no act.** The history's triggers are away while it is brought about,
//!   and an act of before it is undone as far as that form knew the rows.
//! - **Numbers are given out once.** An undone record's key and case number are never reused,
//!   nor those given out after the copy that a file came back from, as long as that file could be read.
//! - **A preview is the import**, without the writing: the same code decides for both.
//! - **Paper is made once and the same.** The same document of the same moment is the same file, byte
//!   for byte, on every machine: bundled faces, no date and no name of its own. What cannot be drawn
//!   or does not fit its place is an error; nothing is cut off, and nothing leaves the address block.
//! - **A letter is what was seen.** It is made of the case as it was proposed, or not at all; nothing empty
//!   and nothing that tells a protected address stands in it; what was made is never written again.
//! - **Today is an argument.** Only `clock` asks; `--today` steers the rules, never the log.
//! - **A key waits its turn.** It is not looked at before what the key before it asked for stands there and
//!   has the focus: no letter of a note is a command, and Enter presses what Tab went to. The rest of a
//!   sentence that no field took is dropped: it is no command, and changes no form.
//! - **An answer finds who asked.** Every screen that is opened has a number, and what comes late reaches
//!   that one or is only told; there is one screen of a record at a time. Half-typed forms carry their
//!   turn: older words never come in the place of newer, nor back after they were saved.
//! - **Errors are values** with a fixed code; their sentences, Dutch and English, stand in
//!   `assets/i18n`. Nothing that describes an error holds personal data.
//!
//! # Decided otherwise than first planned
//!
//! - One connection behind a lock writes, instead of a thread with a channel: a transaction can
//!   then borrow what it needs, and the import reads ahead in a thread of its own.
//! - An import reads its file once and decides against the state from before, instead of staging
//!   rows in the case file first: nothing personal is written before it is confirmed, and the file
//!   does not grow by a preview. The preview's hash guards against a file that changed since.
//! - Windows is not printed on by calls of its graphics library: they are unsafe code, which this program
//!   has none of. There a letter is saved as PDF and printed by another program; elsewhere `lp` takes it.
//! - A template of a letter is a condition or a field and nothing else: `minijinja` without its filters. Its
//!   text is marked sections, so that the officer rewrites a section and never a layout.
//! - Ctrl+Z takes back the last act where no field has the focus, and Ctrl+Y does it again: two keys for
//!   two things, instead of one of its own for acts. In a field both are the field's. The key of before
//!   (Ctrl+Shift+Z) still takes back.
//! - `printpdf` gets neither its feature `text_layout` nor whole fonts: `document` shapes with the library
//!   of the window and cuts the fonts itself, so a second engine for text and a dozen crates stay out
//!   of the program. Lines are filled by `document::shape`, as `cosmic-text` sets a whole word in
//!   the face it begins with.
//!
//! # Where to start reading
//!
//! `domain` for the words (with a glossary), `store::transact` for what a change is,
//! `service::import` for a use case from end to end, `ui` and `cli` for the two doors.

pub mod domain;

pub mod document;
pub mod exchange;
pub mod law;
pub mod store;

pub mod service;

pub mod cli;
pub mod clock;
pub mod desktop;
pub mod files;
pub mod i18n;
mod typeface;
pub mod ui;
mod wording;
