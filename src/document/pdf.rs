//! Sheets become a file. The only one that names `printpdf`.
//!
//! Each line is one run of glyphs, so that a viewer finds whole lines; the fonts are cut to the
//! glyphs that are used before `printpdf` gets them. What it does not write (metadata, tags,
//! bookmarks, the promise of PDF/A) is added by `archive`.

mod archive;
mod colour;
mod glyphs;
mod metadata;

use printpdf::{
    Codepoint, Color, DictItem, FontId, Greyscale, Line as Stroke, LinePoint, Mm, Op, PdfDocument,
    PdfFont, PdfFontHandle, PdfPage, PdfSaveOptions, Point, Pt, RawImage, RawImageData,
    RawImageFormat, Rgb, TextItem, TextMatrix, XObject, XObjectId, XObjectTransform,
};

use super::error::DocumentError;
use super::face::{Face, Measures};
use super::layout::{Drawn, Laid, Mark, Node, Owner, Sheet};
use super::logo::Logo;
use super::measure::PAGE;
use super::page::Document;
use super::setting::{Ink, Setting};
use super::shape::{Glyph, Line};
use crate::domain::house_style::Colour;
use glyphs::{Fonts, Used};

/// The name of the logo among the pictures of the file.
const LOGO: &str = "Logo";

/// Writes the file.
pub(super) fn write(
    document: &Document,
    laid: &Laid,
    measures: &[Measures],
) -> Result<Vec<u8>, DocumentError> {
    let used = Used::of(laid);
    let fonts = Fonts::cut(&used, measures)?;
    let mut pdf = PdfDocument::new("");
    for font in fonts.all() {
        let embedded = PdfFont::new(printed(font));
        pdf.resources.fonts.map.insert(font_id(font.face), embedded);
    }
    let logo = document
        .letterhead
        .as_ref()
        .and_then(|head| head.logo.as_ref());
    if let Some(logo) = logo {
        let picture = XObject::Image(picture(logo));
        let name = XObjectId(LOGO.to_owned());
        pdf.resources.xobjects.map.insert(name, picture);
    }
    let mut contents = Vec::with_capacity(laid.sheets.len());
    for sheet in &laid.sheets {
        let mut page = Page::new(&fonts, &used);
        page.sheet(sheet);
        contents.push(page.contents);
        pdf.pages.push(PdfPage::new(Mm(210.0), Mm(297.0), page.ops));
    }
    let options = PdfSaveOptions {
        subset_fonts: false,
        image_optimization: None,
        ..PdfSaveOptions::default()
    };
    let mut warnings = Vec::new();
    let file = pdf.to_lopdf_document(&options, &mut warnings);
    if !warnings.is_empty() {
        return Err(DocumentError::Fault("the pages"));
    }
    archive::finish(file, document, laid, &contents, &fonts)
}

fn font_id(face: Face) -> FontId {
    FontId(face.name().to_owned())
}

/// A cut font as `printpdf` takes it. It parses nothing: what it needs to know is told.
fn printed(font: &glyphs::Font<'_>) -> printpdf::ParsedFont {
    let measures = font.measures;
    let [x_min, y_min, x_max, y_max] = measures.bounds.map(whole);
    printpdf::ParsedFont {
        original_bytes: font.program.clone(),
        font_index: 0,
        font_name: Some(font.name.clone()),
        codepoint_to_glyph: std::collections::BTreeMap::new(),
        glyph_widths: font.widths().collect(),
        units_per_em: measures.per_em,
        font_metrics: printpdf::FontMetrics {
            ascent: whole(measures.ascent),
            descent: whole(measures.descent),
        },
        font_type: printpdf::FontType::TrueType,
        pdf_font_metrics: printpdf::PdfFontMetricsStub {
            units_per_em: measures.per_em,
            x_min,
            y_min,
            x_max,
            y_max,
            ..printpdf::PdfFontMetricsStub::default()
        },
    }
}

#[expect(
    clippy::cast_possible_truncation,
    reason = "a measure of a font is a short number"
)]
fn whole(measure: f32) -> i16 {
    measure.round() as i16
}

fn picture(logo: &Logo) -> RawImage {
    let points = logo.points();
    let (width, height) = points.dimensions();
    RawImage {
        pixels: RawImageData::U8(points.as_raw().clone()),
        width: width as usize,
        height: height as usize,
        data_format: RawImageFormat::RGB8,
        tag: Vec::new(),
    }
}

/// A page that is being written. Marks of one owner that follow each other are one stretch of
/// content, which the tree of tags points at.
struct Page<'p> {
    fonts: &'p Fonts<'p>,
    used: &'p Used,
    ops: Vec<Op>,
    /// Whose the stretches are; the place of one is its number.
    contents: Vec<Node>,
    open: Option<Owner>,
    set: Option<(Face, f32)>,
    ink: Option<Ink>,
}

impl<'p> Page<'p> {
    fn new(fonts: &'p Fonts<'p>, used: &'p Used) -> Self {
        Self {
            fonts,
            used,
            ops: Vec::new(),
            contents: Vec::new(),
            open: None,
            set: None,
            ink: None,
        }
    }

    fn sheet(&mut self, sheet: &Sheet) {
        for mark in sheet.marks.iter().filter(|mark| leaves_ink(mark)) {
            self.owner(mark.owner);
            self.mark(mark);
        }
        self.close();
    }

    fn owner(&mut self, owner: Owner) {
        if self.open == Some(owner) {
            return;
        }
        self.close();
        self.open = Some(owner);
        match owner {
            Owner::Paper => self.ops.push(Op::BeginMarkedContent {
                tag: "Artifact".to_owned(),
            }),
            Owner::Node(node) => {
                let number = i64::try_from(self.contents.len()).unwrap_or(i64::MAX);
                self.contents.push(node);
                self.begin(("P", "MCID"), DictItem::Int(number));
            }
        }
    }

    fn begin(&mut self, (tag, key): (&str, &str), value: DictItem) {
        self.ops.push(Op::BeginMarkedContentWithProperties {
            tag: tag.to_owned(),
            properties: DictItem::Dict {
                map: [(key.to_owned(), value)].into(),
            },
        });
    }

    fn close(&mut self) {
        if self.open.take().is_some() {
            self.ops.push(Op::EndMarkedContent);
        }
    }

    fn mark(&mut self, mark: &Mark) {
        match &mark.drawn {
            Drawn::Text {
                x,
                y,
                line,
                setting,
            } => self.text((*x, *y), line, *setting),
            Drawn::Rule {
                x,
                y,
                width,
                weight,
                ink,
            } => self.rule((*x, *y), *width, *weight, *ink),
            Drawn::Logo {
                x,
                y,
                width,
                height,
            } => self.logo((*x, y + height), *width, *height),
        }
    }

    fn rule(&mut self, (x, y): (f32, f32), width: f32, weight: f32, ink: Ink) {
        let y = y + weight / 2.0;
        let end = |x: f32| LinePoint {
            p: Point {
                x: Pt(x),
                y: Pt(PAGE.1 - y),
            },
            bezier: false,
        };
        self.ops.push(Op::SetOutlineColor { col: colour(ink) });
        self.ops.push(Op::SetOutlineThickness { pt: Pt(weight) });
        self.ops.push(Op::DrawLine {
            line: Stroke {
                points: vec![end(x), end(x + width)],
                is_closed: false,
            },
        });
    }

    fn logo(&mut self, (x, y): (f32, f32), width: f32, height: f32) {
        self.ops.push(Op::UseXobject {
            id: XObjectId(LOGO.to_owned()),
            transform: XObjectTransform {
                translate_x: Some(Pt(x)),
                translate_y: Some(Pt(PAGE.1 - y)),
                scale_x: Some(width),
                scale_y: Some(height),
                no_auto_scale: true,
                ..XObjectTransform::default()
            },
        });
    }

    fn text(&mut self, (x, y): (f32, f32), line: &Line, setting: Setting) {
        self.ops.push(Op::StartTextSection);
        if self.ink != Some(setting.ink) {
            self.ink = Some(setting.ink);
            let col = colour(setting.ink);
            self.ops.push(Op::SetFillColor { col });
        }
        let place = (x, PAGE.1 - y);
        for run in glyphs::runs(line, self.used) {
            // What the glyphs stand for is said apart where they alone would say something else.
            if let Some(said) = run.said {
                let data = metadata::utf16(said);
                let literal = false;
                self.begin(("Span", "ActualText"), DictItem::String { data, literal });
            }
            for part in run.parts() {
                self.part(part, place, line, setting.size);
            }
            if run.said.is_some() {
                self.ops.push(Op::EndMarkedContent);
            }
        }
        self.ops.push(Op::EndTextSection);
    }

    fn face(&mut self, face: Face, size: f32) {
        if self.set == Some((face, size)) {
            return;
        }
        self.set = Some((face, size));
        self.ops.push(Op::SetFont {
            font: PdfFontHandle::External(font_id(face)),
            size: Pt(size),
        });
    }

    /// Glyphs of one face on one height.
    fn part(&mut self, glyphs: &[Glyph], (x, y): (f32, f32), line: &Line, size: f32) {
        let Some(first) = glyphs.first() else {
            return;
        };
        self.face(first.face, size);
        let place = TextMatrix::Translate(Pt(x + first.x), Pt(y + first.rise));
        self.ops.push(Op::SetTextMatrix { matrix: place });
        let items = vec![TextItem::GlyphIds(self.codes(glyphs, line, size))];
        self.ops.push(Op::ShowText { items });
    }

    fn codes(&self, glyphs: &[Glyph], line: &Line, size: f32) -> Vec<Codepoint> {
        let mut codes: Vec<Codepoint> = Vec::with_capacity(glyphs.len());
        let start = glyphs.first().map_or(0.0, |first| first.x);
        // Where the pen of a viewer is, in thousandths of the size, by the widths in the file.
        let mut pen = 0.0;
        for glyph in glyphs {
            let wanted = (glyph.x - start) * 1000.0 / size;
            let aside = (pen - wanted).round();
            if aside.abs() >= CLOSE
                && let Some(before) = codes.last_mut()
            {
                before.offset = aside;
                pen -= aside;
            }
            let said = self.used.said(glyph, line).to_owned();
            let (code, width) = self.fonts.code(glyph);
            codes.push(Codepoint::with_cid(code, 0.0, said));
            pen += width;
        }
        codes
    }
}

/// An empty line is room, and nothing to read aloud.
fn leaves_ink(mark: &Mark) -> bool {
    !matches!(&mark.drawn, Drawn::Text { line, .. } if line.glyphs.is_empty())
}

/// How far a glyph may stand from its place, in thousandths of its size: a fiftieth of a point.
const CLOSE: f32 = 2.0;

/// Grey is one number in the file, and one ink in the printer.
fn colour(ink: Ink) -> Color {
    let lightness = match ink {
        Ink::Black => 0.0,
        Ink::Grey => 0.33,
        Ink::Line => 0.45,
        Ink::Hairline => 0.78,
        Ink::Own(Colour(red, green, blue)) => {
            let [r, g, b] = [red, green, blue].map(|part| f32::from(part) / 255.0);
            return Color::Rgb(Rgb::new(r, g, b, None));
        }
    };
    Color::Greyscale(Greyscale::new(lightness, None))
}
