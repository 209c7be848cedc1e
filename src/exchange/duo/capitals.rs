//! Names of towns and municipalities, which the lists have in capitals alone, as people write them.
//! No list says how; these are the habits of Dutch spelling, which the few exceptions bear.

/// Words inside a name that are written small.
const SMALL: [&str; 18] = [
    "AAN", "AD", "BIJ", "DE", "DEN", "DER", "EN", "GEM", "GEM.", "HET", "IN", "OP", "OVER", "TEN",
    "TER", "VAN", "'S", "'T",
];

/// Provinces and the like behind a name that stands in several of them; they stay as they are.
const BEHIND: [&str; 12] = [
    "CA", "DR", "FR", "GLD", "GN", "LB", "NB", "NH", "OV", "UT", "ZH", "ZLD",
];

/// The name as people write it; one that is not in capitals alone stays as it is.
pub(super) fn as_written(name: &str) -> String {
    if name.chars().any(char::is_lowercase) {
        return name.to_owned();
    }
    let words = name.split(' ').enumerate().map(|(at, word)| match at > 0 {
        true if BEHIND.contains(&word) => word.to_owned(),
        inside => compound(word, inside),
    });
    words.collect::<Vec<_>>().join(" ")
}

/// A word whose parts are joined by hyphens.
fn compound(word: &str, inside: bool) -> String {
    let parts = word.split('-').enumerate();
    let parts = parts.map(|(at, part)| one(part, inside || at > 0));
    parts.collect::<Vec<_>>().join("-")
}

fn one(word: &str, inside: bool) -> String {
    let clipped = word.starts_with('\'');
    if clipped || inside && SMALL.contains(&word) {
        return word.to_lowercase();
    }
    // Both signs of the ij are one letter, and capitals together.
    let first = match word.starts_with("IJ") {
        true => 2,
        false => word.chars().next().map_or(0, char::len_utf8),
    };
    let (first, rest) = word.split_at(first);
    format!("{first}{}", rest.to_lowercase())
}

#[cfg(test)]
mod tests {
    use super::as_written;

    #[test]
    fn names_are_written_as_people_do() {
        for (list, written) in [
            ("EMMEN", "Emmen"),
            ("'S-GRAVENHAGE", "'s-Gravenhage"),
            ("'T HARDE", "'t Harde"),
            ("'S-HEER ARENDSKERKE", "'s-Heer Arendskerke"),
            ("DE BILT", "De Bilt"),
            ("DEN HAM OV", "Den Ham OV"),
            ("TER AAR", "Ter Aar"),
            ("HUIS TER HEIDE UT", "Huis ter Heide UT"),
            ("BERGEN OP ZOOM", "Bergen op Zoom"),
            ("CAPELLE AAN DEN IJSSEL", "Capelle aan den IJssel"),
            ("IJSSELSTEIN UT", "IJsselstein UT"),
            ("WEHE-DEN HOORN", "Wehe-den Hoorn"),
            ("NIEUW- EN SINT JOOSLAND", "Nieuw- en Sint Joosland"),
            ("TULL EN 'T WAAL", "Tull en 't Waal"),
            ("ST.-ANNAPAROCHIE", "St.-Annaparochie"),
            ("2E EXLOERMOND", "2e Exloermond"),
            ("SÚDWEST-FRYSLÂN", "Súdwest-Fryslân"),
            ("", ""),
        ] {
            assert_eq!(as_written(list), written);
        }
    }

    #[test]
    fn a_name_that_is_written_so_stays() {
        for name in ["Súdwest-Fryslân", "Den Helder", "IJlst", "bergen OV"] {
            assert_eq!(as_written(name), name);
        }
    }
}
