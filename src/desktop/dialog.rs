//! Asks with the system's own dialog which file is meant. Every place that uses it has a field for
//! the path beside it: bare desktops have no such dialog.

use std::path::PathBuf;

/// A kind of file, as the dialog names it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kind {
    /// Its name for people.
    pub name: String,
    /// The endings of such files, without a dot.
    pub endings: Vec<&'static str>,
}

/// Asks for a file to read; nothing when nobody chose one, or the desktop has no dialog.
pub async fn open(title: String, kinds: Vec<Kind>) -> Option<PathBuf> {
    let mut dialog = rfd::AsyncFileDialog::new().set_title(title);
    for kind in kinds {
        dialog = dialog.add_filter(kind.name, &kind.endings);
    }
    let chosen = dialog.pick_file().await?;
    Some(chosen.path().to_owned())
}

/// Asks where to write a file; its proposed name holds no name of a person.
pub async fn save(title: String, name: String) -> Option<PathBuf> {
    let dialog = rfd::AsyncFileDialog::new()
        .set_title(title)
        .set_file_name(name);
    let chosen = dialog.save_file().await?;
    Some(chosen.path().to_owned())
}

/// Asks for a folder.
pub async fn folder(title: String) -> Option<PathBuf> {
    let chosen = rfd::AsyncFileDialog::new()
        .set_title(title)
        .pick_folder()
        .await?;
    Some(chosen.path().to_owned())
}
