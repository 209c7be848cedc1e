//! Recognises folders that a synchronising program or the network stands behind, from the path
//! and the list of mounts alone. Such a folder may hold a second copy, change under the open
//! database, or lose locks. A network drive under a letter (Windows) looks like a local one.

use std::path::{Component, Path, Prefix};

/// A program that copies a folder to other machines.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SyncService {
    /// Microsoft's.
    OneDrive,
    /// Dropbox.
    Dropbox,
    /// Google's.
    GoogleDrive,
    /// Nextcloud or ownCloud.
    Nextcloud,
    /// Apple's.
    ICloud,
}

impl SyncService {
    /// The name as its maker writes it.
    pub fn name(self) -> &'static str {
        match self {
            Self::OneDrive => "OneDrive",
            Self::Dropbox => "Dropbox",
            Self::GoogleDrive => "Google Drive",
            Self::Nextcloud => "Nextcloud",
            Self::ICloud => "iCloud",
        }
    }
}

/// What stands behind a folder.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// A disk of this machine, as far as can be told.
    Local,
    /// A folder that is copied elsewhere.
    Synced(SyncService),
    /// A folder of another machine.
    Network,
}

/// Starts of folder names, folded to lower case; `onedrive - gemeente voorbeeld` is common.
const SYNC_FOLDERS: [(&str, SyncService); 9] = [
    ("onedrive", SyncService::OneDrive),
    ("dropbox", SyncService::Dropbox),
    ("google drive", SyncService::GoogleDrive),
    ("googledrive", SyncService::GoogleDrive),
    ("mijn drive", SyncService::GoogleDrive),
    ("my drive", SyncService::GoogleDrive),
    ("nextcloud", SyncService::Nextcloud),
    ("owncloud", SyncService::Nextcloud),
    ("icloud", SyncService::ICloud),
];

/// Kinds of file system, as `/proc/mounts` names them, that lie on another machine.
const NETWORK_SYSTEMS: [&str; 14] = [
    "nfs",
    "nfs4",
    "cifs",
    "smb3",
    "smbfs",
    "ncpfs",
    "afs",
    "ceph",
    "davfs",
    "fuse.davfs2",
    "fuse.sshfs",
    "fuse.rclone",
    "fuse.gvfsd-fuse",
    "fuse.kio-fuse",
];

/// The place of an absolute path, given the text of `/proc/mounts` (empty when there is none).
pub fn place_of(path: &Path, mounts: &str) -> Place {
    if let Some(service) = path.components().find_map(sync_service) {
        return Place::Synced(service);
    }
    if is_unc(path)
        || mounted_system(path, mounts).is_some_and(|kind| NETWORK_SYSTEMS.contains(&kind))
    {
        return Place::Network;
    }
    Place::Local
}

fn sync_service(part: Component<'_>) -> Option<SyncService> {
    let Component::Normal(name) = part else {
        return None;
    };
    let name = name.to_string_lossy().to_lowercase();
    SYNC_FOLDERS
        .iter()
        .find(|(start, _)| is_or_continues(&name, start))
        .map(|&(_, service)| service)
}

/// `onedrive` and `onedrive - gemeente`, but not `dropboxen`.
fn is_or_continues(name: &str, start: &str) -> bool {
    name.strip_prefix(start)
        .is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
}

/// `\\server\share\..`; the text is looked at too, since only Windows parses the prefix.
fn is_unc(path: &Path) -> bool {
    match path.components().next() {
        Some(Component::Prefix(prefix)) => {
            matches!(prefix.kind(), Prefix::UNC(..) | Prefix::VerbatimUNC(..))
        }
        _ => path.to_string_lossy().starts_with(r"\\"),
    }
}

/// The kind of file system at the deepest mount above the path.
fn mounted_system<'a>(path: &Path, mounts: &'a str) -> Option<&'a str> {
    mounts
        .lines()
        .filter_map(|line| {
            let mut fields = line.split(' ').skip(1);
            Some((unescape(fields.next()?), fields.next()?))
        })
        .filter(|(point, _)| path.starts_with(point))
        // Of two mounts at one point the later lies on top; `max_by_key` keeps the last.
        .max_by_key(|(point, _)| Path::new(point).components().count())
        .map(|(_, kind)| kind)
}

/// The kernel writes space, tab, newline and backslash as three octal digits.
fn unescape(point: &str) -> String {
    point
        .replace(r"\040", " ")
        .replace(r"\011", "\t")
        .replace(r"\012", "\n")
        .replace(r"\134", r"\")
}

#[cfg(test)]
mod tests {
    use super::*;

    const MOUNTS: &str = "/dev/sda1 / ext4 rw 0 0\n\
        //server/team /mnt/team\\040schijf cifs rw 0 0\n\
        server:/home /home nfs4 rw 0 0\n\
        /dev/sdb1 /home/fietje/usb vfat rw 0 0\n\
        portal /run/user/1000/gvfs fuse.gvfsd-fuse rw 0 0\n";

    #[track_caller]
    fn check(path: &str, expected: Place) {
        assert_eq!(place_of(Path::new(path), MOUNTS), expected, "{path}");
    }

    #[test]
    fn folders_of_synchronising_programs() {
        let one = Place::Synced(SyncService::OneDrive);
        check("/data/OneDrive/zaken.db", one);
        check("/data/OneDrive - Gemeente Voorbeeld/zaken.db", one);
        check(
            "/data/Dropbox (Werk)/zaken.db",
            Place::Synced(SyncService::Dropbox),
        );
        check(
            "/data/Google Drive/zaken.db",
            Place::Synced(SyncService::GoogleDrive),
        );
        check(
            "/data/Mijn Drive/zaken.db",
            Place::Synced(SyncService::GoogleDrive),
        );
        check(
            "/data/nextcloud/x/zaken.db",
            Place::Synced(SyncService::Nextcloud),
        );
        check("/data/iCloud/zaken.db", Place::Synced(SyncService::ICloud));
        check("/data/dropboxen/zaken.db", Place::Local);
    }

    #[test]
    fn network_mounts_and_names() {
        check("/srv/zaken.db", Place::Local);
        check("/mnt/team schijf/zaken.db", Place::Network);
        check("/mnt/team/zaken.db", Place::Local);
        check("/home/fietje/zaken.db", Place::Network);
        check("/home/fietje/usb/zaken.db", Place::Local);
        check("/run/user/1000/gvfs/smb/zaken.db", Place::Network);
        check(r"\\server\team\zaken.db", Place::Network);
    }

    #[test]
    fn without_a_list_of_mounts() {
        assert_eq!(place_of(Path::new("/srv/zaken.db"), ""), Place::Local);
        assert_eq!(
            place_of(Path::new("/srv/zaken.db"), "onzin\n\n"),
            Place::Local
        );
    }
}
