//! How a person without special keys types a name: letter by letter from a table of our own, so
//! that the program's fold is not measured by itself.

use leerrecht::domain::fold::fold;

/// Letters with a sign, by the plain letter under it.
const SIGNED: &[(char, &str)] = &[
    ('a', "àáâãäåāăą"),
    ('c', "çćĉċč"),
    ('d', "ďđð"),
    ('e', "èéêëēĕėęě"),
    ('g', "ĝğġģ"),
    ('h', "ĥħ"),
    ('i', "ìíîïĩīĭįı"),
    ('j', "ĵ"),
    ('k', "ķĸ"),
    ('l', "ĺļľŀł"),
    ('n', "ñńņňŋ"),
    ('o', "òóôõöøōŏő"),
    ('r', "ŕŗř"),
    ('s', "śŝşšș"),
    ('t', "ţťŧț"),
    ('u', "ùúûüũūŭůűų"),
    ('w', "ŵ"),
    ('y', "ýÿŷ"),
    ('z', "źżž"),
];

/// Letters that are typed as two.
const DOUBLE: &[(char, &str)] = &[
    ('æ', "ae"),
    ('œ', "oe"),
    ('ß', "ss"),
    ('þ', "th"),
    ('ĳ', "ij"),
];

/// Signs that can be put on a letter by mistake: after it, joined by the font.
pub(super) const SIGNS: [char; 5] = ['\u{300}', '\u{301}', '\u{302}', '\u{303}', '\u{308}'];

/// The name in plain letters and digits, a space for everything else. A letter that the table
/// does not know is an error of the table.
pub(super) fn plain(name: &str) -> String {
    let mut typed = String::new();
    for sign in name.chars().flat_map(char::to_lowercase) {
        match sign {
            'a'..='z' | '0'..='9' => typed.push(sign),
            _ if sign.is_alphabetic() => typed.push_str(&letter(sign)),
            _ => typed.push(' '),
        }
    }
    typed.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn letter(sign: char) -> String {
    let signed = SIGNED.iter().find(|(_, signed)| signed.contains(sign));
    let double = DOUBLE.iter().find(|(known, _)| *known == sign);
    match (signed, double) {
        (Some((plain, _)), _) => plain.to_string(),
        (None, Some((_, plain))) => (*plain).to_owned(),
        (None, None) => panic!("no plain letter for U+{:04X}", u32::from(sign)),
    }
}

/// Letters of their own, which nobody puts in a name by mistake.
const OTHER_LETTERS: &str = "ðĸŋ";

/// The letter with a wrong accent: one of those it can have, the `choice`-th.
pub(super) fn signed(plain: char, choice: usize) -> Option<char> {
    let (_, signed) = SIGNED.iter().find(|(known, _)| *known == plain)?;
    let signed: Vec<char> = signed
        .chars()
        .filter(|sign| !OTHER_LETTERS.contains(*sign))
        .collect();
    signed.get(choice % signed.len()).copied()
}

#[test]
fn the_table_says_what_people_type() {
    let typed = plain("Żofia-Ælfrīð d'Ŀoß, Þórs 2e");
    assert_eq!(typed, "zofia aelfrid d loss thors 2e");
    assert_eq!(signed('a', 10), Some('á'));
    assert_eq!(signed('q', 0), None);
}

#[test]
fn the_fold_of_the_program_agrees_on_every_letter() {
    let doubles = DOUBLE
        .iter()
        .map(|(sign, plain)| (sign.to_string(), (*plain).to_owned()));
    let signed = SIGNED.iter().flat_map(|(plain, signed)| {
        signed
            .chars()
            .map(|sign| (sign.to_string(), plain.to_string()))
    });
    for (sign, plain) in signed.chain(doubles) {
        assert_eq!(fold(&sign), plain, "{sign}");
    }
}
