//! What a file must be to be kept: the same every time, with its fonts, and with a promise of PDF/A-2u
//! that its parts keep.

use std::collections::BTreeSet;

use leerrecht::document::{Document, Logo, Press, Text};
use leerrecht::domain::house_style::Colour;
use lopdf::{Dictionary, Object};

use super::print;
use super::reading::{Pdf, utf16};
use super::sample::{letter, letterhead, paragraph, report, with_body};

fn logo() -> Logo {
    let mut bytes = Vec::new();
    let picture = image::RgbaImage::from_fn(600, 200, |x, _| {
        image::Rgba([0, 90, 140, if x < 300 { 255 } else { 0 }])
    });
    let mut to = std::io::Cursor::new(&mut bytes);
    picture.write_to(&mut to, image::ImageFormat::Png).unwrap();
    Logo::read(&bytes).unwrap()
}

/// A letter with a logo.
pub(super) fn with_logo() -> Document {
    let mut head = letterhead();
    head.logo = Some(logo());
    Document {
        letterhead: Some(head),
        ..letter()
    }
}

/// The same letter of a municipality with a colour of its own.
fn coloured(letter: Document) -> Document {
    let head = letter.letterhead.map(|mut head| {
        head.colour = Some(Colour(0, 90, 140));
        head
    });
    Document {
        letterhead: head,
        ..letter
    }
}

#[test]
fn the_same_document_is_the_same_file() {
    for document in [letter(), report(60), with_logo(), coloured(letter())] {
        let once = Press::new().unwrap().print(&document).unwrap();
        let mut press = Press::new().unwrap();
        // What a press made before leaves no trace.
        press.print(&report(3)).unwrap();
        press.print(&with_body(vec![paragraph("😀")])).unwrap_err();
        assert!(press.print(&document).unwrap() == once, "two files differ");
    }
}

#[test]
fn another_document_has_another_name() {
    let name = |pdf: &Pdf| {
        let names = pdf.file.trailer.get(b"ID").unwrap().as_array().unwrap();
        assert_eq!(names[0], names[1]);
        names[0].as_str().unwrap().to_vec()
    };
    let later = Document {
        made: "2026-11-24T09:30:00Z".parse().unwrap(),
        ..letter()
    };
    let names: BTreeSet<Vec<u8>> = [letter(), later, report(2)]
        .iter()
        .map(|document| name(&print(document)))
        .collect();
    assert_eq!(names.len(), 3);
    assert!(names.iter().all(|name| name.len() == 16));
}

#[test]
fn a_short_letter_is_a_small_file() {
    let printed = Press::new().unwrap().print(&letter()).unwrap();
    assert_eq!(printed.pages, 1);
    assert!(
        printed.bytes.len() < 40_000,
        "{} bytes",
        printed.bytes.len()
    );
}

fn font_files(pdf: &Pdf) -> Vec<(String, Vec<u8>)> {
    let descriptors = pdf
        .file
        .objects
        .values()
        .filter_map(|object| object.as_dict().ok());
    let descriptors = descriptors.filter(|one| one.has_type(b"FontDescriptor"));
    let program = |descriptor: &Dictionary| {
        let name = descriptor.get(b"FontName").unwrap().as_name().unwrap();
        let file = pdf.get(descriptor, "FontFile2").as_stream().unwrap();
        let plain = file.get_plain_content().unwrap();
        let told = file.dict.get(b"Length1").unwrap().as_i64().unwrap();
        assert_eq!(plain.len(), usize::try_from(told).unwrap());
        (String::from_utf8(name.to_vec()).unwrap(), plain)
    };
    descriptors.map(program).collect()
}

#[test]
fn fonts_are_cut_and_inside() {
    for document in [letter(), report(60)] {
        let pdf = print(&document);
        let shown: BTreeSet<String> = pdf.shown.iter().map(|shown| shown.font.clone()).collect();
        let files = font_files(&pdf);
        let inside: BTreeSet<String> = files.iter().map(|(name, _)| name.clone()).collect();
        assert_eq!(shown, inside);
        for (name, program) in files {
            let (tag, face) = name.split_once('+').unwrap();
            assert!(tag.len() == 6 && tag.bytes().all(|letter| letter.is_ascii_uppercase()));
            assert!(face.starts_with("Inter"), "{face}");
            assert!(program.len() < 60_000, "{name}: {} bytes", program.len());
        }
    }
}

#[test]
fn the_widths_in_the_file_are_those_of_its_fonts() {
    use cosmic_text::skrifa::instance::{LocationRef, Size};
    use cosmic_text::skrifa::raw::TableProvider;
    use cosmic_text::skrifa::{FontRef, GlyphId, MetadataProvider};

    let pdf = print(&letter());
    let files = font_files(&pdf);
    let fonts = pdf.file.get_page_fonts(pdf.file.get_pages()[&1]).unwrap();
    for font in fonts.values() {
        let name = font.get(b"BaseFont").unwrap().as_name().unwrap();
        let file = files.iter().find(|(of, _)| of.as_bytes() == name).unwrap();
        let program = FontRef::new(&file.1).unwrap();
        let per_em = f32::from(program.head().unwrap().units_per_em());
        let widths = program.glyph_metrics(Size::unscaled(), LocationRef::default());
        let descendants = pdf.get(font, "DescendantFonts").as_array().unwrap();
        let descendant = pdf.at(&descendants[0]).as_dict().unwrap();
        let list = pdf.get(descendant, "W").as_array().unwrap();
        let first = u32::try_from(list[0].as_i64().unwrap()).unwrap();
        for (glyph, told) in (first..).zip(list[1].as_array().unwrap()) {
            let width = widths.advance_width(GlyphId::new(glyph)).unwrap() * 1000.0 / per_em;
            assert!(
                (width - told.as_float().unwrap()).abs() <= 1.0,
                "{glyph}: {width}"
            );
        }
    }
}

/// The text between two marks.
fn between<'t>(text: &'t str, start: &str, end: &str) -> &'t str {
    let rest = text
        .split_once(start)
        .unwrap_or_else(|| panic!("no {start}"))
        .1;
    rest.split_once(end).unwrap().0
}

#[test]
fn a_file_tells_what_it_is_twice_in_the_same_words() {
    let document = Document {
        title: "Brief & <bijlage>".to_owned(),
        ..letter()
    };
    let pdf = print(&document);
    let packet = pdf.get(pdf.catalog(), "Metadata").as_stream().unwrap();
    assert!(packet.dict.get(b"Filter").is_err(), "the packet is packed");
    let packet = String::from_utf8(packet.content.clone()).unwrap();
    let information = pdf.file.trailer.get(b"Info").unwrap();
    let information = pdf.at(information).as_dict().unwrap();
    let told = |key: &str| utf16(information.get(key.as_bytes()).unwrap().as_str().unwrap());
    assert_eq!(told("Title"), "Brief & <bijlage>");
    assert_eq!(
        between(&packet, "x-default\">", "</rdf:li>"),
        "Brief &amp; &lt;bijlage&gt;"
    );
    assert_eq!(
        between(&packet, "<dc:creator><rdf:Seq><rdf:li>", "<"),
        told("Author")
    );
    assert_eq!(between(&packet, "<pdf:Producer>", "<"), told("Producer"));
    let made = information.get(b"CreationDate").unwrap().as_str().unwrap();
    assert_eq!(made, b"D:20261123093000Z");
    assert_eq!(information.get(b"ModDate").unwrap().as_str().unwrap(), made);
    for moment in ["xmp:CreateDate", "xmp:ModifyDate"] {
        let start = format!("<{moment}>");
        assert_eq!(between(&packet, &start, "<"), "2026-11-23T09:30:00Z");
    }
    assert_eq!(between(&packet, "<pdfaid:part>", "<"), "2");
    assert_eq!(between(&packet, "<pdfaid:conformance>", "<"), "U");
    assert_eq!(information.len(), 5, "something is told in one place only");
}

#[test]
fn a_file_names_its_language_its_colours_and_its_tags() {
    let pdf = print(&with_logo());
    assert_eq!(pdf.file.version, "1.7");
    let catalog = pdf.catalog();
    assert_eq!(catalog.get(b"Lang").unwrap().as_str().unwrap(), b"nl");
    let tagged = pdf.get(catalog, "MarkInfo").as_dict().unwrap();
    assert_eq!(tagged.get(b"Marked").unwrap(), &Object::Boolean(true));
    let intents = pdf.get(catalog, "OutputIntents").as_array().unwrap();
    let intent = pdf.at(&intents[0]).as_dict().unwrap();
    assert_eq!(intent.get(b"S").unwrap().as_name().unwrap(), b"GTS_PDFA1");
    let profile = pdf.get(intent, "DestOutputProfile").as_stream().unwrap();
    assert_eq!(profile.dict.get(b"N").unwrap().as_i64().unwrap(), 3);
    let profile = profile.get_plain_content().unwrap();
    let length = u32::from_be_bytes(profile[..4].try_into().unwrap());
    assert_eq!(usize::try_from(length).unwrap(), profile.len());
    assert_eq!(&profile[12..24], b"mntrRGB XYZ ");
}

#[test]
fn nothing_in_a_file_acts_hides_or_shines_through() {
    let pdf = print(&with_logo());
    let never = [
        "AA",
        "OpenAction",
        "JS",
        "Encrypt",
        "SMask",
        "OCProperties",
        "EmbeddedFiles",
        "Annots",
    ];
    let dictionaries = pdf.file.objects.values().filter_map(|object| match object {
        Object::Dictionary(dictionary) => Some(dictionary),
        Object::Stream(stream) => Some(&stream.dict),
        _ => None,
    });
    for dictionary in dictionaries.chain([&pdf.file.trailer]) {
        for key in never {
            assert!(
                dictionary.get(key.as_bytes()).is_err(),
                "{key} in {dictionary:?}"
            );
        }
    }
}

#[test]
fn a_logo_stands_top_left_and_says_whose_it_is() {
    let pdf = print(&with_logo());
    assert!(!pdf.text().starts_with("Gemeente Voorbeeldstad"));
    let figures = pdf
        .file
        .objects
        .values()
        .filter_map(|object| object.as_dict().ok());
    let figure = figures
        .filter(|one| one.get(b"Alt").is_ok())
        .collect::<Vec<_>>();
    assert_eq!(figure.len(), 1);
    let alt = figure[0].get(b"Alt").unwrap().as_str().unwrap();
    assert_eq!(utf16(alt), "Gemeente Voorbeeldstad");
    let printed = Press::new().unwrap().print(&with_logo()).unwrap();
    super::picture("logo", &printed.bytes, 0);
    let (_, drawn) = leerrecht::service::preview::page(&printed.bytes, 0, 1.0).unwrap();
    let at = |x: usize, y: usize| &drawn.points[(y * 595 + x) * 4..][..3];
    assert_eq!(at(90, 60), [0, 90, 140]);
    assert_eq!(at(200, 60), [255, 255, 255]);
}

#[test]
fn tones_have_faces_of_their_own() {
    let text = Text::new("gewoon ")
        .strong("vet")
        .plain(", dan ")
        .emphasis("schuin")
        .plain(".");
    let pdf = print(&with_body(vec![leerrecht::document::Block::Paragraph(
        text,
    )]));
    let face = |text: &str| {
        let mut shown = pdf.shown.iter();
        let found = shown.find(|shown| shown.text.trim() == text);
        found.unwrap_or_else(|| panic!("no {text}")).font[7..].to_owned()
    };
    assert_eq!(face("vet"), "Inter-SemiBold");
    // Bold ends inside the word, where the comma begins.
    assert_eq!(face(", dan"), "Inter-Regular");
    assert_eq!(face("schuin"), "Inter-Italic");
    assert_eq!(face("."), "Inter-Regular");
}

/// The inks of the first page, in the order in which they are taken up.
fn inks(pdf: &Pdf) -> Vec<(String, Vec<f32>)> {
    let page = pdf.file.get_pages()[&1];
    let content = lopdf::content::Content::decode(&pdf.file.get_page_content(page)).unwrap();
    let inks = content.operations.into_iter();
    let inks =
        inks.filter(|one| ["g", "G", "rg", "RG", "k", "K", "sc", "scn"].contains(&&*one.operator));
    inks.map(|one| {
        let parts = one.operands.iter().map(|part| part.as_float().unwrap());
        (one.operator.clone(), parts.collect())
    })
    .collect()
}

#[test]
fn the_name_of_the_sender_has_the_colour_of_its_municipality_and_nothing_else_has() {
    let (plain, own) = (inks(&print(&letter())), inks(&print(&coloured(letter()))));
    assert_eq!(plain[0], ("g".to_owned(), vec![0.0]));
    assert_eq!(own[1..], plain[1..]);
    let (operator, parts) = &own[0];
    assert_eq!(operator, "rg");
    for (found, wanted) in parts.iter().zip([0.0, 90.0, 140.0_f32]) {
        assert!((found * 255.0 - wanted).abs() < 0.5, "{parts:?}");
    }
    // A logo has its own colours.
    let mut press = Press::new().unwrap();
    let plain = press.print(&with_logo()).unwrap();
    assert!(press.print(&coloured(with_logo())).unwrap() == plain);
}
