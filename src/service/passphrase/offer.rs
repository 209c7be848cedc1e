//! Five words by chance from our own list.

use zeroize::Zeroizing;

use super::pieces::LISTED;
use crate::store::StoreError;

/// How many words are offered: 52 bits.
const OFFERED: usize = 5;

/// A new passphrase to offer, different every time. Each word is as likely as any other.
pub fn offer() -> Result<Zeroizing<String>, StoreError> {
    let mut words: Vec<&str> = Vec::with_capacity(OFFERED);
    while words.len() < OFFERED {
        let Some(word) = LISTED.get(below(LISTED.len())?) else {
            continue;
        };
        if !words.contains(word) {
            words.push(word);
        }
    }
    Ok(Zeroizing::new(words.join(" ")))
}

/// How many words there are to choose from.
pub fn words_to_choose_from() -> usize {
    LISTED.len()
}

/// A random number below `count`, each as likely as any other: a draw beyond the last whole
/// multiple of `count` would favour the low ones, so it is drawn again.
fn below(count: usize) -> Result<usize, StoreError> {
    let fair = (1 << 16) / count * count;
    loop {
        let mut drawn = [0; 2];
        getrandom::fill(&mut drawn).map_err(|_| StoreError::Random)?;
        let drawn = usize::from(u16::from_le_bytes(drawn));
        if drawn < fair {
            return Ok(drawn % count);
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;
    use crate::service::passphrase::weakness;

    #[test]
    fn the_list_is_long_plain_and_in_order() {
        assert!(LISTED.len() >= 1296, "{}", LISTED.len());
        assert!(LISTED.is_sorted_by(|one, next| one < next));
        for word in LISTED.iter() {
            assert!((4..=8).contains(&word.len()), "{word}");
            assert!(word.bytes().all(|sign| sign.is_ascii_lowercase()), "{word}");
            assert!(!super::super::pieces::is_common(word), "{word}");
        }
    }

    #[test]
    fn every_offer_is_strong_and_another() {
        let offers: HashSet<String> = (0..500).map(|_| offer().unwrap().to_string()).collect();
        assert_eq!(offers.len(), 500);
        for offer in offers {
            assert_eq!(
                weakness(&offer, &["zaken", "Fietje Voorbeeld"]),
                None,
                "{offer}"
            );
            assert_eq!(offer.split(' ').collect::<HashSet<_>>().len(), 5);
        }
    }

    #[test]
    fn every_number_is_drawn_and_none_beyond() {
        let mut drawn = [0; 7];
        for _ in 0..7000 {
            drawn[below(7).unwrap()] += 1;
        }
        // Seven standard deviations: never by accident.
        assert!(
            drawn.iter().all(|times| (795..1205).contains(times)),
            "{drawn:?}"
        );
    }
}
