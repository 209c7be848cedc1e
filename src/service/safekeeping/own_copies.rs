//! The copies of the open file, and the folder in which they are kept.

use std::path::{Path, PathBuf};

use super::copies::{self, CopyFile, FOLDER};
use super::{SafekeepingError, place};
use crate::files::{self, FilesError, Operation};
use crate::service::desk::Desk;
use crate::service::session::Session;
use crate::store::{Changes, Op, OpKind, StoreError};

/// The copies of one file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnCopies {
    /// The folder in which new ones are kept.
    pub folder: PathBuf,
    /// Whether somebody chose that folder; else it is the one beside the file.
    pub chosen: bool,
    /// Those that lie there, the newest first.
    pub copies: Vec<CopyFile>,
}

/// Looks up the copies of the open file. A folder that is not there now (a stick that is not in)
/// has none.
pub fn own_copies(session: &Session) -> Result<OwnCopies, SafekeepingError> {
    let (path, _) = place(session)?;
    let folder = copies::folder(session.store(), path)?;
    let mark = session.store().read(copies::mark)?;
    let mut found = copies::list(&folder)?;
    found.retain(|copy| copy.mark == mark);
    Ok(OwnCopies {
        chosen: folder != copies::default_folder(path),
        folder,
        copies: found,
    })
}

/// Chooses the folder for copies from now on; nothing stands for the one beside the file. Copies
/// that were made before stay where they are.
///
/// # Errors
/// When the folder is not there or takes no files.
pub fn keep_copies_in(
    desk: Desk<'_>,
    folder: Option<&Path>,
) -> Result<((), Changes), SafekeepingError> {
    let chosen = match folder {
        Some(folder) => {
            let inspect = |error| FilesError::new(Operation::Inspect, folder, &error);
            let folder = std::path::absolute(folder).map_err(inspect)?;
            files::check_writable(&folder)?;
            let text = folder.to_str().map(str::to_owned);
            Some(text.ok_or(StoreError::PathText(folder))?)
        }
        None => None,
    };
    desk.act(&Op::new(OpKind::Office), |tx| {
        match &chosen {
            Some(folder) => tx.set_setting(FOLDER, folder)?,
            None => tx.drop_setting(FOLDER)?,
        }
        Ok(())
    })
}
