//! The recovery sheet: what stands on paper in the safe. It opens the file without the
//! passphrase, and every copy made under that passphrase.

use std::path::Path;

use chrono::NaiveTime;
use zeroize::Zeroizing;

use super::SafekeepingError;
use crate::document::{Block, Document, Level, Press, Text};
use crate::domain::time::{Date, dutch};
use crate::service::desk::Desk;
use crate::service::session::Session;
use crate::store::{Changes, Key, Op, OpKind, StoreError};

/// Groups of the code on a line.
const GROUPS: usize = 7;

/// The setting that says that the sheet was not typed back yet.
const WAITS: &str = "herstelblad-open";

/// Notes that the sheet of this file is still to be typed back: whatever breaks in between, it is
/// asked for again.
pub fn sheet_waits(desk: Desk<'_>) -> Result<Changes, StoreError> {
    let op = Op::new(OpKind::Office);
    Ok(desk.act(&op, |tx| tx.set_setting(WAITS, "ja"))?.1)
}

/// Notes that it was typed back.
pub fn sheet_is_safe(desk: Desk<'_>) -> Result<Option<Changes>, StoreError> {
    if !is_sheet_waiting(desk)? {
        return Ok(None);
    }
    let op = Op::new(OpKind::Office);
    Ok(Some(desk.act(&op, |tx| tx.drop_setting(WAITS))?.1))
}

/// Whether the sheet was shown and not typed back yet.
pub fn is_sheet_waiting(desk: Desk<'_>) -> Result<bool, StoreError> {
    Ok(desk.store.read(|file| file.setting(WAITS))?.is_some())
}

/// What stands on a recovery sheet.
pub struct RecoverySheet {
    /// The name of the case file.
    pub file: String,
    /// When the sheet was made.
    pub made: Date,
    /// The code, in groups of four signs with dashes.
    pub code: Zeroizing<String>,
}

impl std::fmt::Debug for RecoverySheet {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("RecoverySheet(..)")
    }
}

/// The sheet of an open file.
pub fn recovery_sheet(session: &Session, today: Date) -> Result<RecoverySheet, StoreError> {
    let key = session.store().key().ok_or(StoreError::WrongKey)?;
    Ok(RecoverySheet::of(
        session.path(),
        key.recovery_code()?,
        today,
    ))
}

impl RecoverySheet {
    /// The sheet of a file with this code.
    pub(super) fn of(path: &Path, code: Zeroizing<String>, today: Date) -> Self {
        let name = path.file_name().unwrap_or_default();
        Self {
            file: name.to_string_lossy().into_owned(),
            made: today,
            code,
        }
    }

    /// The sheet as plain text. `sentence` gives the sentence of a key.
    pub fn text(&self, sentence: impl Fn(&'static str) -> String) -> Zeroizing<String> {
        let groups: Vec<&str> = self.code.split('-').collect();
        let mut text = Zeroizing::new(String::with_capacity(2048));
        text.push_str(&sentence("sheet-title"));
        text.push_str("\n\n");
        for (label, value) in [
            ("sheet-file", self.file.as_str()),
            ("sheet-made", &dutch(self.made)),
        ] {
            text.push_str(&format!("{}: {value}\n", sentence(label)));
        }
        text.push_str(&format!("\n{}:\n\n", sentence("sheet-code")));
        for line in groups.chunks(GROUPS) {
            text.push_str("    ");
            text.push_str(&line.join(" "));
            text.push('\n');
        }
        text.push('\n');
        for key in ["sheet-what", "sheet-keep", "sheet-use", "sheet-new"] {
            text.push_str(&sentence(key));
            text.push('\n');
        }
        text
    }

    /// The sheet on one page, for a printer: what the text says, and nothing else. It is the same paper
    /// each time that it is printed.
    ///
    /// # Errors
    /// When it cannot be drawn: a sign in the name of the file that no face has.
    pub fn pages(
        &self,
        sentence: impl Fn(&'static str) -> String,
    ) -> Result<Zeroizing<Vec<u8>>, SafekeepingError> {
        let groups: Vec<&str> = self.code.split('-').collect();
        let lines: Vec<String> = groups.chunks(GROUPS).map(|line| line.join("   ")).collect();
        let facts = [
            ("sheet-file", self.file.clone()),
            ("sheet-made", dutch(self.made)),
        ];
        let facts = facts.map(|(label, value)| format!("{}: {value}", sentence(label)));
        let mut body = vec![
            Block::Heading(Level::Title, sentence("sheet-title").into()),
            Block::Paragraph(facts.join("\n").into()),
            Block::Lead(format!("{}:", sentence("sheet-code")).into()),
            Block::Paragraph(Text::default().strong(lines.join("\n"))),
        ];
        let said = ["sheet-what", "sheet-keep", "sheet-use", "sheet-new"];
        body.extend(said.map(|key| Block::Paragraph(sentence(key).into())));
        let made = self.made.and_time(NaiveTime::MIN).and_utc();
        let printed = Press::new()?.print(&Document {
            title: sentence("sheet-title"),
            author: "Leerrecht".to_owned(),
            made,
            letterhead: None,
            header: None,
            footer: None,
            body,
        })?;
        Ok(Zeroizing::new(printed.bytes))
    }

    /// Whether somebody typed the code over from paper without a mistake.
    pub fn is_typed_right(&self, typed: &str) -> bool {
        self.check(typed).is_ok()
    }

    /// Compares what somebody typed over from paper with the code.
    ///
    /// # Errors
    /// What is wrong: the number of signs, a typing error, or a code that is of another sheet.
    pub fn check(&self, typed: &str) -> Result<(), SafekeepingError> {
        match Key::from_recovery_code(typed)? == Key::from_recovery_code(&self.code)? {
            true => Ok(()),
            false => Err(SafekeepingError::OtherSheet),
        }
    }
}
