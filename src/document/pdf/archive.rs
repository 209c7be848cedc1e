//! Makes of a file with pages one that can be kept and read aloud: PDF 1.7 that promises PDF/A-2u, with
//! tags, a language, bookmarks and the meaning of its colours.

mod bookmarks;
mod tags;

use flate2::{Compress, Compression, FlushCompress, Status};
use lopdf::{Dictionary, Document as File, Object, ObjectId, Stream, StringFormat, dictionary};
use sha2::{Digest, Sha256};

use super::glyphs::Fonts;
use super::{colour, metadata};
use crate::document::error::DocumentError;
use crate::document::layout::{Laid, Node};
use crate::document::page::Document;

/// The language of all that this program writes to people.
const LANGUAGE: &str = "nl";

/// Any step that does not find what it needs.
const FAULT: DocumentError = DocumentError::Fault("the file");

/// Adds what is missing, and writes the bytes. `contents` tells for each page whose its stretches are.
pub(super) fn finish(
    mut file: File,
    document: &Document,
    laid: &Laid,
    contents: &[Vec<Node>],
    fonts: &Fonts<'_>,
) -> Result<Vec<u8>, DocumentError> {
    "1.7".clone_into(&mut file.version);
    let pages: Vec<ObjectId> = file.get_pages().into_values().collect();
    tidy_pages(&mut file, &pages)?;
    tidy_fonts(&mut file, fonts)?;
    let tags = tags::add(&mut file, &laid.tree, &pages, contents);
    let outline = bookmarks::add(&mut file, &laid.bookmarks, &pages);
    let packet = file.add_object(metadata::packet(document));
    let intent = intent(&mut file);
    let catalog = file.catalog_mut().map_err(|_| FAULT)?;
    catalog.remove(b"PageLayout");
    catalog.remove(b"PageMode");
    catalog.set("Lang", literal(LANGUAGE));
    catalog.set("MarkInfo", dictionary! { "Marked" => true });
    catalog.set("StructTreeRoot", tags);
    catalog.set("Metadata", packet);
    catalog.set("OutputIntents", vec![intent]);
    catalog.set(
        "ViewerPreferences",
        dictionary! { "DisplayDocTitle" => true },
    );
    if let Some(outline) = outline {
        catalog.set("Outlines", outline);
    }
    let information = file.trailer.get(b"Info").and_then(Object::as_reference);
    let information = information.map_err(|_| FAULT)?;
    file.set_object(information, metadata::information(document));
    pack(&mut file)?;
    identify(&mut file);
    let mut bytes = Vec::new();
    file.save_to(&mut bytes).map_err(|_| FAULT)?;
    Ok(bytes)
}

fn literal(text: &str) -> Object {
    Object::String(text.as_bytes().to_vec(), StringFormat::Literal)
}

fn dictionary(file: &mut File, id: ObjectId) -> Result<&mut Dictionary, DocumentError> {
    let object = file.get_object_mut(id).map_err(|_| FAULT)?;
    object.as_dict_mut().map_err(|_| FAULT)
}

/// Each page finds its tags, and is read in their order.
fn tidy_pages(file: &mut File, pages: &[ObjectId]) -> Result<(), DocumentError> {
    for (at, page) in (0_i64..).zip(pages) {
        let page = dictionary(file, *page)?;
        page.remove(b"Annots");
        page.set("StructParents", at);
        page.set("Tabs", "S");
    }
    Ok(())
}

/// Says of the fonts what `printpdf` guesses.
fn tidy_fonts(file: &mut File, fonts: &Fonts<'_>) -> Result<(), DocumentError> {
    let descriptors: Vec<ObjectId> = file
        .objects
        .iter()
        .filter(|(_, object)| {
            object
                .type_name()
                .is_ok_and(|name| name == b"FontDescriptor")
        })
        .map(|(id, _)| *id)
        .collect();
    for id in descriptors {
        let descriptor = dictionary(file, id)?;
        let name = descriptor.get(b"FontName").and_then(Object::as_name);
        let name = name.map_err(|_| FAULT)?.to_vec();
        let mut known = fonts.all().iter();
        let font = known.find(|font| font.name.as_bytes() == name);
        let measures = font.ok_or(FAULT)?.measures;
        let scale = 1000.0 / f32::from(measures.per_em);
        descriptor.set("CapHeight", (measures.capitals * scale).round());
        descriptor.set("ItalicAngle", measures.slant);
        // Not of the usual set of letters but of its own, as the numbers of its glyphs are.
        let leans = if measures.slant == 0.0 { 0 } else { 64 };
        descriptor.set("Flags", 4 + leans);
    }
    Ok(())
}

/// What the colours mean: those of sRGB.
fn intent(file: &mut File) -> Object {
    let profile = Stream::new(dictionary! { "N" => 3 }, colour::profile());
    let profile = file.add_object(profile);
    let name = || literal("sRGB IEC61966-2.1");
    dictionary! {
        "Type" => "OutputIntent",
        "S" => "GTS_PDFA1",
        "OutputConditionIdentifier" => name(),
        "Info" => name(),
        "DestOutputProfile" => profile,
    }
    .into()
}

/// Packs what may be packed, quickly: a letter grows by 4 kB and takes a third less time than with
/// `lopdf`, which packs at the highest level and with a packer for each stream.
fn pack(file: &mut File) -> Result<(), DocumentError> {
    let mut packer = Compress::new(Compression::fast(), true);
    for object in file.objects.values_mut() {
        let Object::Stream(stream) = object else {
            continue;
        };
        if !stream.allows_compression || stream.dict.has(b"Filter") {
            continue;
        }
        // Room for what cannot be packed, which grows a little.
        let mut packed = Vec::with_capacity(stream.content.len() + stream.content.len() / 8 + 64);
        packer.reset();
        let end = packer.compress_vec(&stream.content, &mut packed, FlushCompress::Finish);
        if !matches!(end, Ok(Status::StreamEnd)) {
            return Err(FAULT);
        }
        stream.set_content(packed);
        stream.dict.set("Filter", "FlateDecode");
    }
    Ok(())
}

/// The name of the file follows from what is in it, so that the same is always the same. All that can
/// be seen, and what the file says about itself, stands in its streams.
fn identify(file: &mut File) {
    let mut digest = Sha256::new();
    for object in file.objects.values() {
        if let Object::Stream(stream) = object {
            digest.update(&stream.content);
        }
    }
    let name: Vec<u8> = digest.finalize().iter().take(16).copied().collect();
    let name = Object::String(name, StringFormat::Hexadecimal);
    file.trailer.set("ID", vec![name.clone(), name]);
}
