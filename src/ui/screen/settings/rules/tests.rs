//! A form that was written closes, and no other.

use super::*;

#[test]
fn only_the_form_that_was_written_closes() {
    let open = |saving| Rules {
        office: None,
        open: Some((What::Terms, terms(None))),
        saving,
    };
    let mut rules = open(true);
    rules.saved(What::Ages, true);
    assert!(rules.is_open());
    rules.saved(What::Terms, false);
    assert!(rules.is_open() && !rules.saving);
    let mut rules = open(false);
    rules.saved(What::Terms, true);
    assert!(rules.is_open());
    let mut rules = open(true);
    assert_eq!(rules.typed(), None);
    rules.saved(What::Terms, true);
    assert!(!rules.is_open());
}
