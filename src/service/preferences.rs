//! What the window remembers outside the case file: its place, its look, the language. Nothing of
//! a case, no name, no search.

use std::path::{Path, PathBuf};

use directories::ProjectDirs;
use serde::{Deserialize, Serialize};

use crate::files::{self, Existing, FilesError};

/// The variable that names another folder for it: for tests, and for a program on a stick.
const VARIABLE: &str = "LEERRECHT_CONFIG";
const NAME: &str = "venster.json";
/// The name of the case file in its usual place.
const USUAL: &str = "leerrecht.leerrecht-db";
/// Larger is no file of ours.
const LIMIT: u64 = 64 * 1024;

/// Where a window stood, in logical pixels of text that is not enlarged.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Place {
    /// From the left; nothing where the system does not tell.
    pub x: Option<f32>,
    /// From the top.
    pub y: Option<f32>,
    /// How wide.
    pub width: f32,
    /// How high.
    pub height: f32,
}

/// The look that was chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Look {
    /// What the machine says: light or dark.
    #[default]
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
    /// Black, white and thick lines.
    Contrast,
}

impl Look {
    /// All looks, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::System, Self::Light, Self::Dark, Self::Contrast];

    /// The word for it in the Fluent files.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::System => "system",
            Self::Light => "light",
            Self::Dark => "dark",
            Self::Contrast => "contrast",
        }
    }
}

/// How was printed last.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Printing {
    /// On which printer; nothing for the one of the system.
    pub printer: Option<String>,
    /// How often: 1 to 99.
    pub copies: u16,
    /// On both sides.
    pub both_sides: bool,
}

impl Default for Printing {
    fn default() -> Self {
        Self {
            printer: None,
            copies: 1,
            both_sides: false,
        }
    }
}

/// What the window remembers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Preferences {
    /// Where the window stood.
    pub place: Option<Place>,
    /// How it looks.
    pub look: Look,
    /// The code of the language; nothing while the system decides.
    pub language: Option<String>,
    /// The size of text, in per cent of the usual.
    pub text_size: u16,
    /// After how many minutes without anybody the file is locked.
    pub lock_after: u16,
    /// The case file that was open last.
    pub last: Option<PathBuf>,
    /// How was printed last.
    pub printing: Printing,
}

impl Default for Preferences {
    fn default() -> Self {
        Self {
            place: None,
            look: Look::default(),
            language: None,
            text_size: 100,
            lock_after: 10,
            last: None,
            printing: Printing::default(),
        }
    }
}

/// Where a case file lies of which nobody said another place; nothing where the system has no folder
/// for it.
#[must_use]
pub fn usual_file() -> Option<PathBuf> {
    let folders = ProjectDirs::from("", "", "leerrecht")?;
    Some(folders.data_dir().join(USUAL))
}

impl Preferences {
    /// The sizes of text that are offered, in per cent.
    pub const TEXT_SIZES: [u16; 6] = [90, 100, 115, 130, 150, 200];
    /// The minutes after which a file can be locked.
    pub const LOCK_AFTER: [u16; 5] = [2, 5, 10, 15, 30];

    /// Where they are kept; nothing where the system has no folder for it.
    #[must_use]
    pub fn file() -> Option<PathBuf> {
        let named = std::env::var_os(VARIABLE).filter(|value| !value.is_empty());
        let folder = named.map(PathBuf::from).or_else(|| {
            let folders = ProjectDirs::from("", "", "leerrecht")?;
            Some(folders.config_dir().to_owned())
        });
        folder.map(|folder| folder.join(NAME))
    }

    /// Reads them. What is not there or cannot be read is as on the first day: no window stays
    /// shut over its own place.
    #[must_use]
    pub fn load(file: &Path) -> Self {
        let Ok(bytes) = files::read(file, LIMIT) else {
            return Self::default();
        };
        serde_json::from_slice::<Self>(&bytes)
            .unwrap_or_default()
            .within_reason()
    }

    /// Writes them.
    ///
    /// # Errors
    /// When the folder cannot be written; the window goes on without.
    pub fn save(&self, file: &Path) -> Result<(), FilesError> {
        files::create_folder(files::folder_of(file))?;
        let text = serde_json::to_vec_pretty(self).unwrap_or_default();
        files::write(file, &text, Existing::Replace)
    }

    /// Only what the window offers: a file that somebody edited must not make it unusable.
    fn within_reason(mut self) -> Self {
        self.text_size = self.text_size.clamp(90, 200);
        self.lock_after = self.lock_after.clamp(1, 60);
        self.printing.copies = self.printing.copies.clamp(1, 99);
        self.place = self
            .place
            .filter(|place| place.width >= 320.0 && place.height >= 240.0)
            .filter(|place| place.width.is_finite() && place.height.is_finite());
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file() -> (tempfile::TempDir, PathBuf) {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("onder").join(NAME);
        (folder, file)
    }

    #[test]
    fn they_come_back_as_they_were() {
        let (_folder, file) = file();
        assert_eq!(Preferences::load(&file), Preferences::default());
        let preferences = Preferences {
            place: Some(Place {
                x: Some(10.0),
                y: None,
                width: 1200.0,
                height: 700.0,
            }),
            look: Look::Contrast,
            language: Some("en".to_owned()),
            text_size: 150,
            printing: Printing {
                printer: Some("Gang_1".to_owned()),
                copies: 2,
                both_sides: true,
            },
            ..Preferences::default()
        };
        preferences.save(&file).unwrap();
        assert_eq!(Preferences::load(&file), preferences);
    }

    #[test]
    fn what_makes_no_sense_is_left_out() {
        let (_folder, file) = file();
        Preferences::default().save(&file).unwrap();
        for text in ["", "{", "[1]", "{\"look\":\"roze\"}"] {
            files::write(&file, text.as_bytes(), Existing::Replace).unwrap();
            assert_eq!(Preferences::load(&file), Preferences::default(), "{text}");
        }
        let text = "{\"text_size\":9000,\"place\":{\"x\":0,\"y\":0,\"width\":1,\"height\":1}}";
        files::write(&file, text.as_bytes(), Existing::Replace).unwrap();
        let found = Preferences::load(&file);
        assert_eq!((found.text_size, found.place), (200, None));
    }
}
