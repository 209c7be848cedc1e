//! What is set up with a new file and changed later in the settings: the officer, the work area, a
//! passphrase, the recovery sheet, where something lies. The first run and the settings show the
//! same forms.

pub(crate) mod area;
pub(crate) mod copy;
pub(crate) mod officer;
pub(crate) mod path;
pub(crate) mod phrase;
pub(crate) mod sheet;
