//! Which way a letter may leave (Awb afdeling 2.3, in force since 1 January 2026): electronically only to
//! who has said that he can be reached so.
//!
//! <https://wetten.overheid.nl/BWBR0005537/2026-01-01>.

use crate::domain::letter::LetterChannel;

/// Whether a letter may leave in this way only with consent that was written down. A portal is electronic
/// traffic as much as e-mail is.
#[must_use]
pub const fn needs_consent(channel: LetterChannel) -> bool {
    match channel {
        LetterChannel::Email | LetterChannel::Portal => true,
        LetterChannel::Post | LetterChannel::Handed => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_goes_by_wire_needs_consent() {
        let with: Vec<&str> = LetterChannel::ALL
            .iter()
            .filter(|channel| needs_consent(**channel))
            .map(|channel| channel.code())
            .collect();
        assert_eq!(with, ["e-mail", "portaal"]);
    }
}
