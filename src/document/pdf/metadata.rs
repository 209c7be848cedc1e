//! What a file says about itself, in the two places where viewers look.

use lopdf::{Dictionary, Object, Stream, StringFormat, dictionary};

use crate::document::page::Document;

/// What made the file.
const PRODUCER: &str = concat!("Leerrecht ", env!("CARGO_PKG_VERSION"));

/// Text as a file holds it: UTF-16 with its mark.
pub(super) fn utf16(text: &str) -> Vec<u8> {
    let units = std::iter::once(0xFEFF).chain(text.encode_utf16());
    units.flat_map(u16::to_be_bytes).collect()
}

/// The same as an object.
pub(super) fn text(text: &str) -> Object {
    Object::String(utf16(text), StringFormat::Hexadecimal)
}

/// The older place. Says nothing that the newer one does not say in the same words.
pub(super) fn information(document: &Document) -> Dictionary {
    let made = document.made.format("D:%Y%m%d%H%M%SZ").to_string();
    let moment = || Object::String(made.clone().into_bytes(), StringFormat::Literal);
    dictionary! {
        "Title" => text(&document.title),
        "Author" => text(&document.author),
        "Producer" => text(PRODUCER),
        "CreationDate" => moment(),
        "ModDate" => moment(),
    }
}

/// The newer place, which also promises PDF/A-2u.
pub(super) fn packet(document: &Document) -> Stream {
    let made = document.made.format("%Y-%m-%dT%H:%M:%SZ");
    let (title, author) = (escaped(&document.title), escaped(&document.author));
    let packet = format!(
        r#"<?xpacket begin="{mark}" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about=""
 xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>nl</rdf:li></rdf:Bag></dc:language>
<xmp:CreateDate>{made}</xmp:CreateDate>
<xmp:ModifyDate>{made}</xmp:ModifyDate>
<pdf:Producer>{PRODUCER}</pdf:Producer>
<pdfaid:part>2</pdfaid:part>
<pdfaid:conformance>U</pdfaid:conformance>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>"#,
        mark = '\u{FEFF}',
    );
    let kind = dictionary! { "Type" => "Metadata", "Subtype" => "XML" };
    // Readable without unpacking, as programs that look for it expect.
    Stream::new(kind, packet.into_bytes()).with_compression(false)
}

fn escaped(text: &str) -> String {
    let plain: String = text.chars().filter(|sign| !sign.is_control()).collect();
    plain
        .replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}
