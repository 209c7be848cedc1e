//! The folded words by which each kind of record is found.

use rusqlite::{Connection, OptionalExtension, Row};

use super::Kind;
use crate::domain::fold::{fold, words};
use crate::domain::name::PersonName;
use crate::store::StoreError;
use crate::store::record::{self, NAME_COLUMNS, name_columns};

/// The words of a record; nothing when it is not there (any more).
pub(super) fn of(conn: &Connection, kind: Kind, id: i64) -> Result<Option<String>, StoreError> {
    let (sql, read): (_, fn(&Row<'_>) -> rusqlite::Result<String>) = match kind {
        Kind::Client | Kind::Youth => (YOUTH, person),
        Kind::Guardian => (GUARDIAN, person),
        Kind::Partner => (PARTNER, partner),
        Kind::School => (SCHOOL, school),
        Kind::Case => (CASE, case),
    };
    Ok(conn.prepare_cached(sql)?.query_row([id], read).optional()?)
}

const YOUTH: &str = concat!(
    "SELECT ",
    name_columns!(),
    ", sort_key, NULL, NULL FROM youth WHERE id = ?1 AND deleted_at IS NULL"
);

const GUARDIAN: &str = concat!(
    "SELECT ",
    name_columns!(),
    ", sort_key, phone, second_phone FROM guardian WHERE id = ?1 AND deleted_at IS NULL"
);

const PARTNER: &str =
    "SELECT name, organisation, phone FROM partner WHERE id = ?1 AND deleted_at IS NULL";

const SCHOOL: &str = "SELECT name, town, brin, location, phone, \
      (SELECT group_concat(name, ' ') FROM school_contact \
       WHERE school = s.id AND deleted_at IS NULL), \
      (SELECT group_concat(phone, ';') FROM school_contact \
       WHERE school = s.id AND deleted_at IS NULL) \
    FROM school s WHERE id = ?1 AND deleted_at IS NULL";

const CASE: &str = "SELECT number, \
      (SELECT group_concat(number, char(10)) FROM case_alias WHERE case_file = c.id), \
      (SELECT group_concat(tag, ' ') FROM case_tag WHERE case_file = c.id) \
    FROM case_file c WHERE id = ?1 AND deleted_at IS NULL";

fn person(row: &Row<'_>) -> rusqlite::Result<String> {
    let name = record::name(row, 0)?;
    let mut found: String = row.get(NAME_COLUMNS)?;
    if name.partner.is_some() || name.call_name.is_some() {
        add(&mut found, &other_words(&name));
    }
    for at in [NAME_COLUMNS + 1, NAME_COLUMNS + 2] {
        add_phones(&mut found, row.get(at)?);
    }
    Ok(found)
}

/// The words that the sort key of a name may lack.
fn other_words(name: &PersonName) -> String {
    name.search_words().join(" ")
}

fn partner(row: &Row<'_>) -> rusqlite::Result<String> {
    let mut found = fold(&row.get::<_, String>(0)?);
    add_text(&mut found, row.get(1)?);
    add_phones(&mut found, row.get(2)?);
    Ok(found)
}

fn school(row: &Row<'_>) -> rusqlite::Result<String> {
    let mut found = fold(&row.get::<_, String>(0)?);
    add_text(&mut found, row.get(1)?);
    let (brin, location): (String, String) = (row.get(2)?, row.get(3)?);
    add(&mut found, &fold(&format!("{brin} {brin}{location}")));
    add_phones(&mut found, row.get(4)?);
    add_text(&mut found, row.get(5)?);
    add_phones(&mut found, row.get(6)?);
    Ok(found)
}

fn case(row: &Row<'_>) -> rusqlite::Result<String> {
    let mut found = label(&row.get::<_, String>(0)?);
    let aliases: Option<String> = row.get(1)?;
    for alias in aliases.iter().flat_map(|all| all.lines()) {
        add(&mut found, &label(alias));
    }
    add_text(&mut found, row.get(2)?);
    Ok(found)
}

/// A number that people type with and without its signs and leading zeros.
fn label(number: &str) -> String {
    let folded = fold(number);
    let mut found = folded.clone();
    if folded.contains(' ') {
        add(&mut found, &folded.replace(' ', ""));
    }
    for word in words(&folded) {
        let short = word.trim_start_matches('0');
        if short.len() < word.len() {
            add(&mut found, short);
        }
    }
    found
}

fn add_text(found: &mut String, text: Option<String>) {
    add(found, &fold(&text.unwrap_or_default()));
}

fn add_phones(found: &mut String, text: Option<String>) {
    let text = text.unwrap_or_default();
    for one in text.split(|sign: char| matches!(sign, ';' | ',') || sign.is_alphabetic()) {
        add(found, &phone(one).unwrap_or_default());
    }
}

fn add(found: &mut String, words: &str) {
    if !words.is_empty() && !found.is_empty() {
        found.push(' ');
    }
    found.push_str(words);
}

/// A phone number as digits alone, the national way for one in the Netherlands: `+31 6`, `0031 6`
/// and `+31 (0)6` are all `06`. Nothing when there is no digit.
pub(in crate::store) fn phone(text: &str) -> Option<String> {
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    let abroad = text.trim_start().starts_with('+');
    let national = match (abroad, digits.strip_prefix("0031")) {
        (false, Some(rest)) => Some(rest),
        (false, None) if digits.len() == 11 => digits.strip_prefix("31"),
        (false, None) => None,
        (true, _) => digits.strip_prefix("31"),
    };
    match national {
        Some(rest) => Some(format!("0{}", rest.trim_start_matches('0'))),
        None if digits.is_empty() => None,
        None if abroad => Some(format!("00{digits}")),
        None => Some(digits),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check_phone(text: &str, expected: Option<&str>) {
        assert_eq!(phone(text).as_deref(), expected, "{text:?}");
    }

    #[test]
    fn a_dutch_phone_has_one_form() {
        for text in [
            "0612345678",
            "06-12 34 56 78",
            "+31 6 12345678",
            "+31 (0)6 12345678",
            "0031612345678",
            "31612345678",
            " +31612345678 ",
        ] {
            check_phone(text, Some("0612345678"));
        }
        check_phone("(072) 511 12 34", Some("0725111234"));
        check_phone("+49 30 1234", Some("0049301234"));
        check_phone("0049 30 1234", Some("0049301234"));
        check_phone("14 072", Some("14072"));
        check_phone("onbekend", None);
    }

    #[track_caller]
    fn check_label(number: &str, expected: &str) {
        assert_eq!(label(number), expected, "{number:?}");
    }

    #[test]
    fn a_number_is_found_with_and_without_its_signs() {
        check_label("2026-0017", "2026 0017 20260017 17");
        check_label("LP/2019.5", "lp 2019 5 lp20195");
        check_label("17", "17");
        check_label("000", "000");
    }
}
