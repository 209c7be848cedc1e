//! Which sign stands between the cells, judged from the first lines.

const CANDIDATES: [u8; 3] = [b';', b'\t', b','];

/// The delimiter of delimited text; a semicolon when nothing speaks for another.
pub(super) fn delimiter(head: &[u8]) -> u8 {
    let lines: Vec<&[u8]> = head
        .split(|b| matches!(b, b'\n' | b'\r'))
        .filter(|line| !line.trim_ascii().is_empty())
        .take(20)
        .collect();
    if let Some(named) = lines.first().and_then(|line| named(line)) {
        return named;
    }
    let mut best = (0, b';');
    for candidate in CANDIDATES {
        let score = score(&lines, candidate);
        if score > best.0 {
            best = (score, candidate);
        }
    }
    best.1
}

/// The delimiter that a first line `sep=;` names, as spreadsheets write it.
pub(super) fn named(line: &[u8]) -> Option<u8> {
    let line = line
        .strip_prefix(b"\xEF\xBB\xBF")
        .unwrap_or(line)
        .trim_ascii_end();
    match line.to_ascii_lowercase().as_slice() {
        b"sep=" => Some(b'\t'),
        [b's', b'e', b'p', b'=', sign] if CANDIDATES.contains(sign) => Some(*sign),
        _ => None,
    }
}

/// The most usual number of delimiters in a line, weighed by how many lines agree: a comma inside
/// an address occurs now and then, a delimiter in every line.
fn score(lines: &[&[u8]], candidate: u8) -> usize {
    let counts: Vec<usize> = lines
        .iter()
        .map(|line| outside_quotes(line, candidate))
        .collect();
    let agreeing = |count: usize| counts.iter().filter(|c| **c == count).count();
    counts
        .iter()
        .map(|count| count * agreeing(*count).pow(2))
        .max()
        .unwrap_or(0)
}

fn outside_quotes(line: &[u8], sign: u8) -> usize {
    let mut quoted = false;
    let mut count = 0;
    for byte in line {
        quoted ^= *byte == b'"';
        count += usize::from(*byte == sign && !quoted);
    }
    count
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(head: &str, expected: u8) {
        assert_eq!(
            delimiter(head.as_bytes()) as char,
            expected as char,
            "{head}"
        );
    }

    #[test]
    fn delimiters_are_recognised() {
        check("naam;klas\nFietje;1a\n", b';');
        check("naam,klas\nFietje,1a\n", b',');
        check("naam\tklas\nFietje\t1a\n", b'\t');
        check("naam;adres\nFietje;Dam 1, Alkmaar, NL\nJoris;Dam 2\n", b';');
        check(
            "\"naam\",\"adres; plaats\"\n\"Fietje\",\"Dam 1; Alkmaar; NL\"\n",
            b',',
        );
        check(
            "Leerlingen, klassen en mentoren, 2026\nnaam;klas\nFietje;1a\nJoris;1b\n",
            b';',
        );
        check("sep=,\nnaam;x,klas\n", b',');
        check("bsn\n999990019\n", b';');
        check("", b';');
    }
}
