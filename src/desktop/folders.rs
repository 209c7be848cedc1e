//! Where the case file lies when nobody says otherwise.

use std::path::PathBuf;

use directories::ProjectDirs;

/// The name of the case file in the data folder.
const FILE_NAME: &str = "leerrecht.leerrecht-db";

/// The case file's usual place, in this user's data folder on this machine; `None` for a user
/// without a home. Neither file nor folder need exist.
///
/// On Windows the local folder, not the roaming one: that is copied over the network.
pub fn usual_file() -> Option<PathBuf> {
    let folders = ProjectDirs::from("", "", "leerrecht")?;
    Some(folders.data_local_dir().join(FILE_NAME))
}
