//! The key of the file: derived once from the passphrase, held in memory that is wiped, and
//! written on paper as the recovery sheet. Must not know a connection or a file.

use data_encoding::{Encoding, Specification};
use openssl::hash::MessageDigest;
use openssl::pkcs5::pbkdf2_hmac;
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use super::StoreError;

/// Rounds of PBKDF2 that SQLCipher 4 uses for a passphrase; the same here, so that any SQLCipher 4
/// tool opens the file with the passphrase itself.
const ROUNDS: usize = 256_000;

/// Bytes of the key proper (AES-256).
const KEY_BYTES: usize = 32;

/// Signs of the recovery code that hold the key, and the check signs behind them.
const KEY_SIGNS: usize = 52;
const CHECK_SIGNS: usize = 4;

/// The salt of a file: its first sixteen bytes.
pub type Salt = [u8; 16];

/// The raw key of one file. Wiped when dropped, never printed.
#[derive(Clone, PartialEq, Eq)]
pub struct Key(Zeroizing<[u8; KEY_BYTES]>);

impl std::fmt::Debug for Key {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Key(..)")
    }
}

impl Key {
    /// Derives the key as SQLCipher 4 does: PBKDF2-HMAC-SHA512 over the file's salt.
    /// Takes 0.1 to 0.3 s: call it off the window's thread.
    pub fn derive(passphrase: &str, salt: &Salt) -> Result<Self, StoreError> {
        Self::stretched(passphrase.as_bytes(), salt, ROUNDS)
    }

    /// The key of the sums on the pages, as SQLCipher makes it of the file's key.
    pub(super) fn sums(&self, salt: &Salt, rounds: usize) -> Result<Self, StoreError> {
        Self::stretched(self.bytes(), salt, rounds)
    }

    /// By the library that SQLCipher uses too: twice as fast as one in Rust, and in a test build
    /// ten times. It fails only where memory does.
    fn stretched(secret: &[u8], salt: &Salt, rounds: usize) -> Result<Self, StoreError> {
        let mut bytes = Zeroizing::new([0; KEY_BYTES]);
        pbkdf2_hmac(
            secret,
            salt,
            rounds,
            MessageDigest::sha512(),
            bytes.as_mut(),
        )
        .map_err(|_| StoreError::Cipher)?;
        Ok(Self(bytes))
    }

    /// The bytes of the key.
    pub(super) fn bytes(&self) -> &[u8] {
        self.0.as_ref()
    }

    /// A key from its bytes, for tests and for scratch files that nobody opens again.
    pub fn from_bytes(bytes: [u8; KEY_BYTES]) -> Self {
        Self(Zeroizing::new(bytes))
    }

    /// A random key.
    pub fn random() -> Result<Self, StoreError> {
        let mut bytes = Zeroizing::new([0; KEY_BYTES]);
        getrandom::fill(bytes.as_mut()).map_err(|_| StoreError::Random)?;
        Ok(Self(bytes))
    }

    /// What stands on the recovery sheet: thirteen groups of four signs and a fourteenth that
    /// checks them. The signs are Crockford's base32: no I, L, O or U.
    pub fn recovery_code(&self) -> Result<Zeroizing<String>, StoreError> {
        let signs = Zeroizing::new(alphabet()?.encode(self.0.as_ref()) + &self.check()?);
        let mut code = Zeroizing::new(String::with_capacity(signs.len() + signs.len() / 4));
        for (at, sign) in signs.chars().enumerate() {
            if at > 0 && at % 4 == 0 {
                code.push('-');
            }
            code.push(sign);
        }
        Ok(code)
    }

    /// Reads a recovery code as somebody types it from paper: spaces, dashes and case do not
    /// matter, O reads as 0, I and L as 1.
    pub fn from_recovery_code(text: &str) -> Result<Self, StoreError> {
        let signs: Zeroizing<String> = Zeroizing::new(
            text.chars()
                .filter(|sign| !sign.is_whitespace() && *sign != '-')
                .collect(),
        );
        if signs.chars().count() != KEY_SIGNS + CHECK_SIGNS || !signs.is_ascii() {
            return Err(StoreError::RecoveryCodeLength {
                signs: signs.chars().count(),
            });
        }
        let (key, check) = signs.split_at(KEY_SIGNS);
        let bytes = Zeroizing::new(
            alphabet()?
                .decode(key.as_bytes())
                .map_err(|_| StoreError::RecoveryCode)?,
        );
        let bytes: [u8; KEY_BYTES] = bytes
            .as_slice()
            .try_into()
            .map_err(|_| StoreError::RecoveryCode)?;
        let found = Self::from_bytes(bytes);
        let typed = alphabet()?
            .encode(&alphabet_bytes(check)?)
            .chars()
            .take(CHECK_SIGNS)
            .collect::<String>();
        if typed == found.check()? {
            Ok(found)
        } else {
            Err(StoreError::RecoveryCode)
        }
    }

    /// Four signs (twenty bits) over the key, so that a misread sign is noticed before the file
    /// is tried.
    fn check(&self) -> Result<String, StoreError> {
        let digest = Sha256::digest(self.0.as_ref());
        Ok(alphabet()?
            .encode(&digest)
            .chars()
            .take(CHECK_SIGNS)
            .collect())
    }

    /// The PRAGMA text that opens a file with this key; with a salt it also fixes the salt of a
    /// file that does not exist yet.
    pub(super) fn pragma(&self, salt: Option<&Salt>) -> Zeroizing<String> {
        Zeroizing::new(format!("PRAGMA key = \"{}\";", self.literal(salt).as_str()))
    }

    /// The key as SQLCipher writes a raw key, for `ATTACH ... KEY`.
    pub(super) fn literal(&self, salt: Option<&Salt>) -> Zeroizing<String> {
        let hex = &data_encoding::HEXLOWER;
        let key = Zeroizing::new(hex.encode(self.0.as_ref()));
        let salt = salt.map(|salt| hex.encode(salt)).unwrap_or_default();
        Zeroizing::new(format!("x'{}{salt}'", key.as_str()))
    }
}

/// A fresh random salt.
pub(super) fn random_salt() -> Result<Salt, StoreError> {
    let mut salt = Salt::default();
    getrandom::fill(&mut salt).map_err(|_| StoreError::Random)?;
    Ok(salt)
}

/// Crockford's base32, forgiving when read.
fn alphabet() -> Result<Encoding, StoreError> {
    let mut spec = Specification::new();
    spec.symbols.push_str("0123456789ABCDEFGHJKMNPQRSTVWXYZ");
    spec.translate.from.push_str("abcdefghjkmnpqrstvwxyzoOiIlL");
    spec.translate.to.push_str("ABCDEFGHJKMNPQRSTVWXYZ001111");
    spec.encoding().map_err(|_| StoreError::RecoveryCode)
}

/// The check signs as bytes; four signs are two and a half bytes, so the padding is given here.
fn alphabet_bytes(check: &str) -> Result<Vec<u8>, StoreError> {
    alphabet()?
        .decode(format!("{check}0000").as_bytes())
        .map_err(|_| StoreError::RecoveryCode)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn derives_the_published_pbkdf2_value() {
        // PBKDF2-HMAC-SHA512 computed with Python's hashlib for the same inputs.
        let key = Key::derive("vijf woorden van onze lijst", b"0123456789abcdef").unwrap();
        assert_eq!(
            data_encoding::HEXLOWER.encode(key.0.as_ref()),
            "73643a8f82db94e61a1393c5e354e4e326594dbc29f8a31d62ce48171c7414d0"
        );
    }

    #[test]
    fn the_recovery_code_reads_back_as_people_type_it() {
        let key = Key::random().unwrap();
        let code = key.recovery_code().unwrap();
        assert_eq!(code.len(), 14 * 4 + 13);
        assert_eq!(Key::from_recovery_code(&code).unwrap(), key);
        let sloppy = code
            .to_lowercase()
            .replace('-', "  ")
            .replace('0', "o")
            .replace('1', "l");
        assert_eq!(Key::from_recovery_code(&sloppy).unwrap(), key);
    }

    #[test]
    fn one_misread_sign_is_noticed() {
        let key = Key::from_bytes([7; KEY_BYTES]);
        let code = key.recovery_code().unwrap();
        for at in 0..code.len() {
            let mut typed: Vec<u8> = code.bytes().collect();
            if typed[at] == b'-' {
                continue;
            }
            typed[at] = if typed[at] == b'7' { b'8' } else { b'7' };
            let typed = String::from_utf8(typed).unwrap();
            assert!(Key::from_recovery_code(&typed).is_err(), "sign {at}");
        }
        assert!(matches!(
            Key::from_recovery_code("te kort"),
            Err(StoreError::RecoveryCodeLength { signs: 6 })
        ));
    }

    #[test]
    fn a_key_is_never_printed() {
        assert_eq!(format!("{:?}", Key::from_bytes([1; KEY_BYTES])), "Key(..)");
    }
}
