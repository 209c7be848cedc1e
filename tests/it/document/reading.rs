//! Reads a PDF back: which text stands where, in which font, and of which tag it is a part.

use std::collections::BTreeMap;

use lopdf::content::{Content, Operation};
use lopdf::{Dictionary, Document as File, Object};

/// How high a page is.
const HEIGHT: f32 = 841.89;

/// Text that is shown at once.
#[derive(Debug, Clone)]
pub(crate) struct Shown {
    /// The first page is 0.
    pub(crate) page: usize,
    pub(crate) x: f32,
    /// From the top of the page to what the letters stand on.
    pub(crate) y: f32,
    pub(crate) width: f32,
    pub(crate) size: f32,
    pub(crate) font: String,
    pub(crate) text: String,
    /// The number of its stretch on the page; nothing for what is only paper.
    pub(crate) stretch: Option<i64>,
}

/// A line as it is seen.
#[derive(Debug, Clone)]
pub(crate) struct SeenLine {
    pub(crate) page: usize,
    pub(crate) y: f32,
    pub(crate) left: f32,
    pub(crate) right: f32,
    pub(crate) text: String,
    pub(crate) paper: bool,
}

struct Font {
    name: String,
    widths: BTreeMap<u16, f32>,
    letters: BTreeMap<u16, String>,
}

/// A file that is read.
pub(crate) struct Pdf {
    pub(crate) file: File,
    pub(crate) shown: Vec<Shown>,
}

impl Pdf {
    #[track_caller]
    pub(crate) fn read(bytes: &[u8]) -> Self {
        let file = File::load_mem(bytes).unwrap();
        let mut shown = Vec::new();
        for (at, id) in file.get_pages().into_values().enumerate() {
            let fonts = fonts(&file, id);
            let content = Content::decode(&file.get_page_content(id)).unwrap();
            let mut reader = Reader::new(at, &fonts);
            for operation in &content.operations {
                reader.step(operation);
            }
            assert!(reader.open.is_empty(), "a stretch is left open");
            shown.extend(reader.shown);
        }
        Self { file, shown }
    }

    pub(crate) fn pages(&self) -> usize {
        self.file.get_pages().len()
    }

    pub(crate) fn catalog(&self) -> &Dictionary {
        self.file.catalog().unwrap()
    }

    /// What an object stands for, also when it stands elsewhere.
    #[track_caller]
    pub(crate) fn at<'o>(&'o self, object: &'o Object) -> &'o Object {
        self.file.dereference(object).unwrap().1
    }

    #[track_caller]
    pub(crate) fn get<'o>(&'o self, dictionary: &'o Dictionary, key: &str) -> &'o Object {
        self.at(dictionary.get(key.as_bytes()).unwrap())
    }

    /// The lines in the order of the file: what stands on one height and is of one stretch.
    pub(crate) fn lines(&self) -> Vec<SeenLine> {
        let mut lines: Vec<SeenLine> = Vec::new();
        let mut before: Option<&Shown> = None;
        for shown in &self.shown {
            let goes_on = before.is_some_and(|before| {
                before.page == shown.page
                    && before.stretch == shown.stretch
                    && (before.y - shown.y).abs() < 5.0
                    && (before.x..before.x + before.width + 6.0).contains(&shown.x)
            });
            match lines.last_mut().filter(|_| goes_on) {
                Some(line) => {
                    line.text.push_str(&shown.text);
                    line.right = ink_end(shown);
                }
                None => lines.push(SeenLine {
                    page: shown.page,
                    y: shown.y,
                    left: shown.x,
                    right: ink_end(shown),
                    text: shown.text.clone(),
                    paper: shown.stretch.is_none(),
                }),
            }
            before = Some(shown);
        }
        lines
    }

    /// All text, line by line, paper included.
    pub(crate) fn text(&self) -> String {
        let lines = self.lines().into_iter();
        lines
            .map(|line| format!("{}\n", line.text.trim_end()))
            .collect()
    }

    /// The words of the text, without those of the paper.
    pub(crate) fn words(&self) -> String {
        let lines = self.lines().into_iter().filter(|line| !line.paper);
        let text: String = lines.map(|line| line.text + "\n").collect();
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// The lines of one page that are of the text.
    pub(crate) fn on(&self, page: usize) -> Vec<SeenLine> {
        let lines = self.lines().into_iter();
        lines
            .filter(|line| line.page == page && !line.paper)
            .collect()
    }
}

/// A space at the end of a line leaves no ink.
fn ink_end(shown: &Shown) -> f32 {
    let spaces = shown
        .text
        .chars()
        .rev()
        .take_while(|sign| *sign == ' ')
        .count();
    shown.x + shown.width - spaces as f32 * shown.size * 0.25
}

fn fonts(file: &File, page: lopdf::ObjectId) -> BTreeMap<Vec<u8>, Font> {
    let fonts = file.get_page_fonts(page).unwrap();
    fonts
        .into_iter()
        .map(|(name, font)| (name, read_font(file, font)))
        .collect()
}

fn read_font(file: &File, font: &Dictionary) -> Font {
    let at = |object: &Object| file.dereference(object).unwrap().1.clone();
    let descendants = at(font.get(b"DescendantFonts").unwrap());
    let descendant = at(&descendants.as_array().unwrap()[0]);
    let list = at(descendant.as_dict().unwrap().get(b"W").unwrap());
    let mut widths = BTreeMap::new();
    for pair in list.as_array().unwrap().chunks(2) {
        let first = u16::try_from(pair[0].as_i64().unwrap()).unwrap();
        for (code, width) in (first..).zip(pair[1].as_array().unwrap()) {
            widths.insert(code, width.as_float().unwrap());
        }
    }
    let map = at(font.get(b"ToUnicode").unwrap());
    let map = map.as_stream().unwrap().get_plain_content().unwrap();
    let name = font.get(b"BaseFont").unwrap().as_name().unwrap();
    Font {
        name: String::from_utf8(name.to_vec()).unwrap(),
        widths,
        letters: String::from_utf8(map)
            .unwrap()
            .lines()
            .filter_map(mapping)
            .collect(),
    }
}

/// `<0003> <00E9>`.
fn mapping(line: &str) -> Option<(u16, String)> {
    let (code, letters) = line.split_once("> <")?;
    let code = u16::from_str_radix(code.strip_prefix('<')?, 16).ok()?;
    let letters = letters.strip_suffix('>')?;
    // The range of all codes has the same form.
    (letters != "FFFF").then(|| (code, utf16(&from_hex(letters))))
}

fn from_hex(text: &str) -> Vec<u8> {
    let pairs = text.as_bytes().chunks(2);
    pairs
        .map(|pair| u8::from_str_radix(std::str::from_utf8(pair).unwrap(), 16).unwrap())
        .collect()
}

/// Text of a file, with or without its mark.
pub(crate) fn utf16(bytes: &[u8]) -> String {
    let units = bytes
        .chunks(2)
        .map(|pair| u16::from_be_bytes([pair[0], pair[1]]));
    let units: Vec<u16> = units.filter(|unit| *unit != 0xFEFF).collect();
    String::from_utf16(&units).unwrap()
}

/// What was opened and is not closed yet.
enum Open {
    Stretch(i64),
    Paper,
    /// Says this; nothing once it was said.
    Said(Option<String>),
}

struct Reader<'f> {
    page: usize,
    fonts: &'f BTreeMap<Vec<u8>, Font>,
    font: Option<(&'f Font, f32)>,
    pen: (f32, f32),
    open: Vec<Open>,
    shown: Vec<Shown>,
}

impl<'f> Reader<'f> {
    fn new(page: usize, fonts: &'f BTreeMap<Vec<u8>, Font>) -> Self {
        Self {
            page,
            fonts,
            font: None,
            pen: (0.0, 0.0),
            open: Vec::new(),
            shown: Vec::new(),
        }
    }

    fn step(&mut self, operation: &Operation) {
        let operands = &operation.operands;
        match operation.operator.as_str() {
            "BMC" => self.open.push(Open::Paper),
            "BDC" => self.open.push(opened(operands[1].as_dict().unwrap())),
            "EMC" => drop(self.open.pop().unwrap()),
            "Tf" => {
                let font = &self.fonts[operands[0].as_name().unwrap()];
                self.font = Some((font, operands[1].as_float().unwrap()));
            }
            "Tm" => {
                let place = |at: usize| operands[at].as_float().unwrap();
                self.pen = (place(4), place(5));
            }
            "TJ" => self.show(operands[0].as_array().unwrap()),
            "Tj" | "'" | "\"" | "Td" | "TD" | "T*" => panic!("{} is not read", operation.operator),
            _ => {}
        }
    }

    fn show(&mut self, parts: &[Object]) {
        let (font, size) = self.font.unwrap();
        let start = self.pen.0;
        let mut text = String::new();
        for part in parts {
            let Object::String(codes, _) = part else {
                self.pen.0 -= part.as_float().unwrap() / 1000.0 * size;
                continue;
            };
            for code in codes.chunks(2) {
                let code = u16::from_be_bytes([code[0], code[1]]);
                assert_ne!(code, 0, "a glyph that is missing is shown");
                text.push_str(&font.letters[&code]);
                self.pen.0 += font.widths[&code] / 1000.0 * size;
            }
        }
        let mut stretch = None;
        for open in &mut self.open {
            match open {
                Open::Stretch(number) => stretch = Some(*number),
                Open::Paper => stretch = None,
                Open::Said(said) => text = said.take().unwrap_or_default(),
            }
        }
        assert!(!self.open.is_empty(), "{text} belongs to nothing");
        self.shown.push(Shown {
            page: self.page,
            x: start,
            y: HEIGHT - self.pen.1,
            width: self.pen.0 - start,
            size,
            font: font.name.clone(),
            text,
            stretch,
        });
    }
}

fn opened(properties: &Dictionary) -> Open {
    if let Ok(said) = properties.get(b"ActualText") {
        return Open::Said(Some(utf16(said.as_str().unwrap())));
    }
    Open::Stretch(properties.get(b"MCID").unwrap().as_i64().unwrap())
}
