//! What of a text can be seen. Texts come from keyboards, lists and the clipboard, and carry signs
//! that steer a screen and leave no ink.

/// The lines of a text, each in its stretches, without the signs that leave no ink.
pub(super) fn lines<'t, T: Copy>(
    runs: impl Iterator<Item = (T, &'t str)>,
) -> Vec<Vec<(T, String)>> {
    let mut lines = vec![Vec::new()];
    for (tone, text) in runs {
        for (at, part) in text.replace("\r\n", "\n").split(is_line_end).enumerate() {
            if at > 0 {
                lines.push(Vec::new());
            }
            let seen: String = part.chars().filter_map(seen).collect();
            if let Some(line) = lines.last_mut()
                && !seen.is_empty()
            {
                line.push((tone, seen));
            }
        }
    }
    lines
}

fn is_line_end(character: char) -> bool {
    matches!(
        character,
        '\n' | '\r' | '\u{B}' | '\u{C}' | '\u{85}' | '\u{2028}' | '\u{2029}'
    )
}

/// The character as it is drawn, if it is. Separators of records count as line ends to the rules of
/// writing in two directions, which is why no sign of control goes on from here.
fn seen(character: char) -> Option<char> {
    match character {
        '\t' => Some(' '),
        // Hyphens that show only where a line breaks, direction marks, joiners, variants of signs, tags.
        '\u{AD}'
        | '\u{34F}'
        | '\u{61C}'
        | '\u{180B}'..='\u{180F}'
        | '\u{200B}'..='\u{200F}'
        | '\u{202A}'..='\u{202E}'
        | '\u{2060}'..='\u{206F}'
        | '\u{FE00}'..='\u{FE0F}'
        | '\u{FEFF}'
        | '\u{E0000}'..='\u{E0FFF}' => None,
        control if control.is_control() => None,
        other => Some(other),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        let found = lines([((), text)].into_iter());
        let found: Vec<String> = found
            .into_iter()
            .map(|line| line.into_iter().map(|((), text)| text).collect())
            .collect();
        assert_eq!(found, expected, "{text:?}");
    }

    #[test]
    fn ends_of_lines_of_every_kind() {
        check("een\ntwee\r\ndrie\rvier", &["een", "twee", "drie", "vier"]);
        check("een\u{2028}twee\u{85}drie", &["een", "twee", "drie"]);
        check("een\n\ntwee", &["een", "", "twee"]);
        check("", &[""]);
    }

    #[test]
    fn what_leaves_no_ink_goes() {
        check("school\u{AD}verzuim\u{200B}\u{FEFF}", &["schoolverzuim"]);
        check("\u{202E}Jansen\u{202C}", &["Jansen"]);
        check("een\ttwee\u{0}\u{1D}", &["een twee"]);
        check(
            "1811 LP\u{A0}\u{A0}ALKMAAR",
            &["1811 LP\u{A0}\u{A0}ALKMAAR"],
        );
    }
}
