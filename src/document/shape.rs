//! Letters become shapes with places, and texts become lines.
//!
//! `cosmic-text` shapes, with the bundled faces only, so that a document is the same on every
//! machine. Lines are filled here and not by its layout, which gives a word one face even where
//! bold ends inside it, and parts letters from their marks in words it has to break. Where a line
//! may break says the same library that `cosmic-text` asks.

use std::collections::{BTreeSet, HashMap};
use std::ops::Range;
use std::sync::Arc;

use cosmic_text::fontdb::{Database, ID, Source};
use cosmic_text::{AttrsList, FontSystem, ShapeLine, Shaping};

use super::clean;
use super::error::DocumentError;
use super::face::{Face, toned};
use super::page::{Text, Tone};
use super::setting::Setting;

/// Shaped words of one face that are remembered; letters are made of the same words.
const MOST_WORDS: usize = 20_000;
/// Sums of widths may be this much too large, in points.
const SLACK: f32 = 0.01;

/// One shape of a word; measures in sizes of the text.
#[derive(Debug, Clone)]
struct Shape {
    face: Face,
    glyph: u16,
    advance: f32,
    offset: (f32, f32),
    /// The letters it stands for.
    letters: Range<usize>,
}

/// A shape with its place on a line.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Glyph {
    pub(super) face: Face,
    pub(super) id: u16,
    /// From the start of the line to the right, and upwards, in points.
    pub(super) x: f32,
    pub(super) rise: f32,
    /// The letters it stands for, in the text of its line.
    pub(super) letters: Range<usize>,
}

/// A line of text.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Line {
    pub(super) text: String,
    pub(super) glyphs: Vec<Glyph>,
    /// In points, without the space that a broken line ends with.
    pub(super) width: f32,
}

/// How wide a text is on one line, and how wide it must be at least for no word to be broken.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub(super) struct Widths {
    pub(super) natural: f32,
    pub(super) least: f32,
}

/// Shapes texts and breaks them into lines.
pub(super) struct Shaper {
    fonts: FontSystem,
    ids: HashMap<ID, Face>,
    known: HashMap<Face, HashMap<String, Arc<[Shape]>>>,
    undrawable: BTreeSet<char>,
}

impl Shaper {
    /// With the bundled faces and no others: what the machine has is not looked at.
    pub(super) fn new() -> Result<Self, DocumentError> {
        let mut faces = Database::new();
        let mut ids = HashMap::new();
        for face in Face::ALL {
            let source = Source::Binary(Arc::new(face.bytes()));
            let loaded = faces.load_font_source(source);
            let id = loaded.first().ok_or(DocumentError::Fault("a face"))?;
            ids.insert(*id, face);
        }
        Ok(Self {
            fonts: FontSystem::new_with_locale_and_db("nl-NL".to_owned(), faces),
            ids,
            known: HashMap::new(),
            undrawable: BTreeSet::new(),
        })
    }

    /// The characters that no face could draw since this was asked last, in order.
    pub(super) fn take_undrawable(&mut self) -> Vec<char> {
        std::mem::take(&mut self.undrawable).into_iter().collect()
    }

    /// The lines of a text in a column so wide. Only a word that is wider than the column is broken.
    pub(super) fn lines(&mut self, text: &Text, setting: Setting, width: f32) -> Vec<Line> {
        let mut lines = Vec::new();
        let mut ended = clean::lines(text.runs());
        let last = ended.len() - 1;
        for stretches in ended.iter_mut().take(last) {
            // A new line parts words too, for who reads the text and not the page.
            if let Some((_, end)) = stretches.last_mut() {
                end.push(' ');
            }
        }
        for stretches in &ended {
            let words = self.words(stretches, setting);
            fill(&words, setting.size, width, &mut lines);
        }
        if let Some(line) = lines.last_mut() {
            trim(line, 0);
        }
        lines
    }

    /// How wide a text wants to be.
    pub(super) fn widths(&mut self, text: &Text, setting: Setting) -> Widths {
        let mut widest = Widths::default();
        for stretches in clean::lines(text.runs()) {
            let words = self.words(&stretches, setting);
            let (mut whole, mut end) = (0.0, 0.0);
            for word in &words {
                let ink = word.ink(setting.size);
                end = whole + ink;
                whole = end + word.blank(setting.size);
                widest.least = widest.least.max(ink);
            }
            widest.natural = widest.natural.max(end);
        }
        widest
    }

    /// The words of one line of stretches, shaped, each with the space behind it.
    fn words(&mut self, stretches: &[(Tone, String)], setting: Setting) -> Vec<Word> {
        let text: String = stretches.iter().map(|(_, part)| part.as_str()).collect();
        let mut faces = Vec::new();
        let mut end = 0;
        for (tone, part) in stretches {
            end += part.len();
            faces.push((end, toned(setting.face, *tone)));
        }
        let mut words = Vec::new();
        let mut start = 0;
        for (end, _) in unicode_linebreak::linebreaks(&text) {
            let whole = text.get(start..end).unwrap_or_default();
            let ink = whole.trim_end_matches(is_breaking_space).len();
            words.push(Word {
                text: whole.to_owned(),
                shapes: self.stretch(&text, start..end, &faces),
                ink,
            });
            start = end;
        }
        words
    }

    /// The shapes of a part of a text, each face by itself; their letters are told from its start.
    fn stretch(&mut self, text: &str, part: Range<usize>, faces: &[(usize, Face)]) -> Vec<Shape> {
        let mut shapes = Vec::new();
        let mut start = part.start;
        for (end, face) in faces {
            let end = (*end).min(part.end);
            let Some(piece) = text.get(start..end).filter(|piece| !piece.is_empty()) else {
                continue;
            };
            let offset = start - part.start;
            shapes.extend(self.piece(piece, *face).iter().map(|shape| Shape {
                letters: shape.letters.start + offset..shape.letters.end + offset,
                ..shape.clone()
            }));
            start = end;
        }
        shapes
    }

    /// The shapes of a piece in one face.
    fn piece(&mut self, piece: &str, face: Face) -> Arc<[Shape]> {
        let known = self.known.entry(face).or_default();
        if let Some(shapes) = known.get(piece) {
            return Arc::clone(shapes);
        }
        if known.len() >= MOST_WORDS {
            known.clear();
        }
        let shapes: Arc<[Shape]> = self.shape(piece, face).into();
        if shapes.iter().all(|shape| shape.glyph != 0)
            && let Some(known) = self.known.get_mut(&face)
        {
            known.insert(piece.to_owned(), Arc::clone(&shapes));
        }
        shapes
    }

    fn shape(&mut self, piece: &str, face: Face) -> Vec<Shape> {
        let attributes = AttrsList::new(&face.attributes());
        let line = ShapeLine::new(&mut self.fonts, piece, &attributes, Shaping::Advanced, 1);
        let words = line.spans.iter().flat_map(|span| &span.words);
        let mut shapes = Vec::new();
        for glyph in words.flat_map(|word| &word.glyphs) {
            let letters = glyph.start..glyph.end;
            if glyph.glyph_id == 0 {
                let lost = piece.get(letters.clone()).unwrap_or_default();
                self.undrawable.extend(lost.chars());
            }
            shapes.push(Shape {
                face: self.ids.get(&glyph.font_id).copied().unwrap_or(face),
                glyph: glyph.glyph_id,
                advance: glyph.x_advance,
                offset: (glyph.x_offset, glyph.y_offset),
                letters,
            });
        }
        shapes
    }
}

/// What stands between two places where a line may break, with the spaces it ends with.
struct Word {
    text: String,
    shapes: Vec<Shape>,
    /// Where its text ends and its spaces begin.
    ink: usize,
}

impl Word {
    fn inked(&self) -> &[Shape] {
        let count = self
            .shapes
            .iter()
            .take_while(|shape| shape.letters.start < self.ink);
        self.shapes.get(..count.count()).unwrap_or_default()
    }

    fn ink(&self, size: f32) -> f32 {
        advance(self.inked()) * size
    }

    fn blank(&self, size: f32) -> f32 {
        advance(&self.shapes) * size - self.ink(size)
    }
}

fn advance(shapes: &[Shape]) -> f32 {
    shapes.iter().map(|shape| shape.advance).sum()
}

/// A line may end at these and they leave no trace there; others hold together.
fn is_breaking_space(character: char) -> bool {
    character.is_whitespace() && !matches!(character, '\u{A0}' | '\u{2007}' | '\u{202F}')
}

/// Fills lines with the words of a text that ends with its own end of line.
fn fill(words: &[Word], size: f32, width: f32, lines: &mut Vec<Line>) {
    let mut filling = Filling::new(size);
    for word in words {
        let ink = word.ink(size);
        if filling.has_ink() && filling.pen + ink > width + SLACK {
            lines.push(filling.broken());
        }
        if ink <= width + SLACK {
            filling.add(word, &word.shapes);
            continue;
        }
        for letters in clusters(&word.shapes) {
            let inked = letters.iter().all(|shape| shape.letters.start < word.ink);
            let over = filling.pen + advance(letters) * size > width + SLACK;
            if inked && over && filling.has_ink() {
                lines.push(filling.broken());
            }
            filling.add(word, letters);
        }
    }
    lines.push(filling.broken());
}

/// Shapes that stand for the same letters are never parted.
fn clusters(shapes: &[Shape]) -> impl Iterator<Item = &[Shape]> {
    shapes.chunk_by(|one, next| one.letters == next.letters)
}

/// A line that is being filled.
struct Filling {
    size: f32,
    line: Line,
    pen: f32,
}

impl Filling {
    fn new(size: f32) -> Self {
        Self {
            size,
            line: Line::default(),
            pen: 0.0,
        }
    }

    fn has_ink(&self) -> bool {
        self.line.width > 0.0
    }

    fn add(&mut self, word: &Word, shapes: &[Shape]) {
        // Of what is written from right to left the last letter comes first.
        let Some(start) = shapes.iter().map(|shape| shape.letters.start).min() else {
            return;
        };
        let end = shapes.iter().map(|shape| shape.letters.end).max();
        let end = end.unwrap_or(start);
        let before = self.line.text.len();
        let text = word.text.get(start..end).unwrap_or_default();
        self.line.text.push_str(text);
        for shape in shapes {
            let letters = shape.letters.start - start + before..shape.letters.end - start + before;
            self.line.glyphs.push(Glyph {
                face: shape.face,
                id: shape.glyph,
                x: self.pen + shape.offset.0 * self.size,
                rise: shape.offset.1 * self.size,
                letters,
            });
            self.pen += shape.advance * self.size;
            if shape.letters.start < word.ink {
                self.line.width = self.pen;
            }
        }
    }

    /// The line, to go on with another: one space stays at its end, so that who reads the text and
    /// not the page does not find two words as one.
    fn broken(&mut self) -> Line {
        self.pen = 0.0;
        let mut line = std::mem::take(&mut self.line);
        trim(&mut line, 1);
        line
    }
}

/// Takes the spaces from the end of a line, but for so many.
fn trim(line: &mut Line, keep: usize) {
    let end = line.text.trim_end_matches(is_breaking_space).len();
    let spaces = line.text.get(end..).unwrap_or_default();
    let kept: usize = spaces.chars().take(keep).map(char::len_utf8).sum();
    line.text.truncate(end + kept);
    let end = line.text.len();
    line.glyphs.retain(|glyph| glyph.letters.end <= end);
}
