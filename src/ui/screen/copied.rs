//! What is told of a copy that was made.

use crate::i18n::{Words, tr};

/// That the copy was made, and how many old ones went for it.
pub(super) fn copy_made(removed: usize, words: &Words) -> String {
    let made = tr!(words, "settings-copies-made");
    if removed == 0 {
        return made;
    }
    let count = i64::try_from(removed).unwrap_or(i64::MAX);
    format!("{made} {}", tr!(words, "backup-removed", count = count))
}
