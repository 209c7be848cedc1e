//! Wrong key, or a damaged first page? SQLCipher says the same of both. The other pages know: each
//! carries a sum that only the right key gives. Reads the file, changes nothing.

use std::io::{Read, Seek, SeekFrom};
use std::path::Path;

use hmac::{Hmac, Mac};
use sha2::Sha512;

use super::key::Key;
use super::open::PAGE;
use crate::files::{self, File};

/// How many pages are asked; one good one is proof.
const ASKED: u64 = 8;

/// What SQLCipher mixes into the salt for the key of the sums.
const SALT_MASK: u8 = 0x3a;

/// Rounds for the key of the sums.
const ROUNDS: usize = 2;

/// Bytes of a page's sum, at its end.
const SUM: usize = 64;

/// Whether the key fits another page of the file than the first.
pub(super) fn key_fits_another_page(path: &Path, key: &Key) -> bool {
    let (Ok(salt), Ok(size)) = (super::salt(path), files::size(path)) else {
        return false;
    };
    let Ok(mut file) = files::open(path, u64::MAX) else {
        return false;
    };
    let Ok(sums) = key.sums(&salt.map(|byte| byte ^ SALT_MASK), ROUNDS) else {
        return false;
    };
    (2..=(size / PAGE).min(ASKED + 1)).any(|number| fits(&mut file, number, &sums))
}

/// Whether the page with this number (the first is 1) carries the sum of this key.
fn fits(file: &mut File, number: u64, sums: &Key) -> bool {
    let mut page = [0; 4096];
    let read = file
        .seek(SeekFrom::Start((number - 1) * PAGE))
        .and_then(|_| file.read_exact(&mut page));
    let (Ok(()), Ok(number)) = (read, u32::try_from(number)) else {
        return false;
    };
    let (signed, sum) = page.split_at(page.len() - SUM);
    let Ok(mut mac) = Hmac::<Sha512>::new_from_slice(sums.bytes()) else {
        return false;
    };
    mac.update(signed);
    mac.update(&number.to_le_bytes());
    mac.verify_slice(sum).is_ok()
}
