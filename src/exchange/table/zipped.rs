//! Looks into a zip container before anything in it is used.
//!
//! Sizes that a container declares can lie, so each part is also unpacked once into nothing while
//! counting. Only then may a workbook reader have it.

use std::io::{self, BufReader, Cursor, Read};

use quick_xml::Reader as XmlReader;
use quick_xml::events::Event;
use zip::ZipArchive;
use zip::result::ZipError;

use super::{FileKind, TableError};

/// Most bytes that all parts of a workbook together may unpack to.
pub(super) const MAX_UNPACKED: u64 = 256 * 1024 * 1024;

/// Most parts in a container; a workbook has some dozens.
const MAX_PARTS: usize = 4096;

/// Most different texts a workbook may announce; a reader reserves room for them beforehand.
const MAX_SHARED_TEXTS: u64 = 20_000_000;

/// A container whose parts are in memory and within the limits.
pub(super) type Container<'b> = ZipArchive<Cursor<&'b [u8]>>;

/// The kinds of workbook that can be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum BookKind {
    /// Office Open XML.
    Xlsx,
    /// OpenDocument.
    Ods,
}

/// Opens the container, checks all its parts and tells what it holds.
pub(super) fn inspect(bytes: &[u8]) -> Result<(BookKind, Container<'_>), TableError> {
    let mut container = ZipArchive::new(Cursor::new(bytes)).map_err(|_| TableError::Damaged)?;
    if container.len() > MAX_PARTS
        || container
            .decompressed_size()
            .is_some_and(|size| size > u128::from(MAX_UNPACKED))
    {
        return Err(TableError::TooLarge {
            limit: MAX_UNPACKED,
        });
    }
    let kind = kind(&mut container)?;
    let mut left = MAX_UNPACKED;
    for at in 0..container.len() {
        left -= unpack(&mut container, at, left)?;
    }
    Ok((kind, container))
}

fn kind(container: &mut Container<'_>) -> Result<BookKind, TableError> {
    let has = |name: &str| container.index_for_name(name).is_some();
    let begins = |start: &str| {
        container
            .file_names()
            .flatten()
            .any(|name| name.starts_with(start))
    };
    if has("xl/workbook.bin") {
        return Err(TableError::OldWorkbook);
    }
    if begins("xl/") {
        return Ok(BookKind::Xlsx);
    }
    if begins("word/") || begins("ppt/") {
        return Err(TableError::WrongKind(FileKind::Document));
    }
    match text_part(container, "mimetype", 128)?.as_deref() {
        Some("application/vnd.oasis.opendocument.spreadsheet") => opendocument(container),
        Some(_) => Err(TableError::WrongKind(FileKind::Document)),
        None => Err(TableError::WrongKind(FileKind::Archive)),
    }
}

/// OpenDocument encrypts part by part and says so in its manifest.
fn opendocument(container: &mut Container<'_>) -> Result<BookKind, TableError> {
    let manifest = text_part(container, "META-INF/manifest.xml", MAX_UNPACKED)?;
    match manifest {
        Some(text) if text.contains("encryption-data") => Err(TableError::PasswordProtected),
        _ => Ok(BookKind::Ods),
    }
}

fn text_part(
    container: &mut Container<'_>,
    name: &str,
    limit: u64,
) -> Result<Option<String>, TableError> {
    let part = match container.by_name(name) {
        Ok(part) => part,
        Err(ZipError::FileNotFound) => return Ok(None),
        Err(error) => return Err(refused(&error)),
    };
    let mut bytes = Vec::new();
    part.take(limit)
        .read_to_end(&mut bytes)
        .map_err(|_| TableError::Damaged)?;
    Ok(Some(String::from_utf8_lossy(&bytes).trim().to_owned()))
}

/// Unpacks one part into nothing; gives its real size, which may be at most `left`.
fn unpack(container: &mut Container<'_>, at: usize, left: u64) -> Result<u64, TableError> {
    let part = container.by_index(at).map_err(|error| refused(&error))?;
    let shared_texts = part
        .name()
        .is_ok_and(|name| name.to_ascii_lowercase().ends_with("sharedstrings.xml"));
    let mut part = BufReader::new(part.take(left.saturating_add(1)));
    if shared_texts {
        check_announced(&mut part)?;
    }
    io::copy(&mut part, &mut io::sink()).map_err(|_| TableError::Damaged)?;
    let unpacked = left.saturating_add(1) - part.into_inner().limit();
    match unpacked {
        size if size > left => Err(TableError::TooLarge {
            limit: MAX_UNPACKED,
        }),
        size => Ok(size),
    }
}

/// The part with shared texts announces their number, for which the workbook reader makes room at
/// once: an absurd number would take all memory.
fn check_announced(part: &mut impl io::BufRead) -> Result<(), TableError> {
    let mut xml = XmlReader::from_reader(part);
    let mut buffer = Vec::new();
    loop {
        buffer.clear();
        match xml
            .read_event_into(&mut buffer)
            .map_err(|_| TableError::Damaged)?
        {
            Event::Start(start) | Event::Empty(start) if start.local_name().as_ref() == "sst" => {
                let count = start.try_get_attribute("uniqueCount");
                let count = count
                    .map_err(|_| TableError::Damaged)?
                    .map(|found| found.value);
                return match count.is_some_and(|count| is_absurd(&count)) {
                    true => Err(TableError::TooLarge {
                        limit: MAX_UNPACKED,
                    }),
                    false => Ok(()),
                };
            }
            Event::Eof => return Err(TableError::Damaged),
            _ => (),
        }
    }
}

fn is_absurd(count: &str) -> bool {
    count.len() > 12 || count.parse::<u64>().is_ok_and(|n| n > MAX_SHARED_TEXTS)
}

fn refused(error: &ZipError) -> TableError {
    match error {
        ZipError::UnsupportedArchive(reason) if *reason == ZipError::PASSWORD_REQUIRED => {
            TableError::PasswordProtected
        }
        _ => TableError::Damaged,
    }
}
