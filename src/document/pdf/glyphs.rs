//! Which glyphs a document uses, what each says, and the fonts cut down to them.

use sha2::{Digest, Sha256};
use subsetter::GlyphRemapper;

use super::{Drawn, Glyph, Laid, Line};
use crate::document::error::DocumentError;
use crate::document::face::{Face, Measures};

/// The glyphs of a document, and the letters each stands for where it is first used.
#[derive(Debug, Default)]
pub(super) struct Used {
    /// By face, and in each by the number of the glyph: asked for every glyph of a document.
    said: [Vec<Option<String>>; Face::ALL.len()],
}

impl Used {
    /// Looks at every line.
    pub(super) fn of(laid: &Laid) -> Self {
        let mut used = Self::default();
        let marks = laid.sheets.iter().flat_map(|sheet| &sheet.marks);
        let lines: Vec<&Line> = marks
            .filter_map(|mark| match &mark.drawn {
                Drawn::Text { line, .. } => Some(line.as_ref()),
                Drawn::Rule { .. } | Drawn::Logo { .. } => None,
            })
            .collect();
        // Glyphs that stand for letters by themselves say more than those of a group do.
        for alone in [true, false] {
            for line in &lines {
                let groups = line.glyphs.chunk_by(together);
                for glyph in groups.filter(|group| (group.len() == 1) == alone).flatten() {
                    used.see(glyph, line);
                }
            }
        }
        used
    }

    fn see(&mut self, glyph: &Glyph, line: &Line) {
        let (face, id) = (&mut self.said[glyph.face as usize], usize::from(glyph.id));
        if face.len() <= id {
            face.resize(id + 1, None);
        }
        if let Some(said) = face.get_mut(id) {
            said.get_or_insert_with(|| letters(glyph, line).to_owned());
        }
    }

    /// The glyphs of a face that are used, in order.
    fn glyphs(&self, face: Face) -> Vec<u16> {
        let said = (0..).zip(&self.said[face as usize]);
        said.filter(|(_, said)| said.is_some())
            .map(|(glyph, _)| glyph)
            .collect()
    }

    /// What a glyph says in the whole file.
    pub(super) fn said<'u>(&'u self, glyph: &Glyph, line: &'u Line) -> &'u str {
        let said = self.said[glyph.face as usize].get(usize::from(glyph.id));
        let said = said.and_then(Option::as_deref);
        said.unwrap_or_else(|| letters(glyph, line))
    }
}

fn letters<'l>(glyph: &Glyph, line: &'l Line) -> &'l str {
    line.text.get(glyph.letters.clone()).unwrap_or_default()
}

/// Glyphs that stand for the same letters: a letter and the mark above it.
fn together(one: &Glyph, next: &Glyph) -> bool {
    one.letters == next.letters
}

/// Glyphs that follow each other on a line.
pub(super) struct Run<'r> {
    pub(super) glyphs: &'r [Glyph],
    /// The letters they stand for, where the glyphs alone would say something else.
    pub(super) said: Option<&'r str>,
}

impl<'r> Run<'r> {
    /// Its parts of one face on one height.
    pub(super) fn parts(&self) -> impl Iterator<Item = &'r [Glyph]> + use<'r> {
        self.glyphs.chunk_by(level)
    }
}

/// The runs of a line: as long as they can be.
pub(super) fn runs<'l>(line: &'l Line, used: &Used) -> Vec<Run<'l>> {
    let mut runs = Vec::new();
    let (mut start, mut end) = (0, 0);
    let glyphs = |range: std::ops::Range<usize>| line.glyphs.get(range).unwrap_or_default();
    for group in line.glyphs.chunk_by(together) {
        let letters = group.first().map_or("", |first| letters(first, line));
        let plain = group.len() == 1 && group.iter().all(|one| used.said(one, line) == letters);
        if !plain {
            runs.push(Run {
                glyphs: glyphs(start..end),
                said: None,
            });
            runs.push(Run {
                glyphs: group,
                said: Some(letters),
            });
            start = end + group.len();
        }
        end += group.len();
    }
    runs.push(Run {
        glyphs: glyphs(start..end),
        said: None,
    });
    runs
}

#[expect(clippy::float_cmp, reason = "both come from the same sum, mostly zero")]
fn level(one: &Glyph, next: &Glyph) -> bool {
    one.face == next.face && one.rise == next.rise
}

/// A font with only the glyphs that are used, numbered anew.
pub(super) struct Font<'f> {
    pub(super) face: Face,
    pub(super) measures: &'f Measures,
    pub(super) program: Vec<u8>,
    /// The name of its face, with six letters before it that say it is cut, and how.
    pub(super) name: String,
    codes: GlyphRemapper,
}

impl Font<'_> {
    /// How wide the glyphs are, by their new numbers, in the units of the face.
    pub(super) fn widths(&self) -> impl Iterator<Item = (u16, u16)> {
        let old = self.codes.remapped_gids().enumerate();
        old.filter_map(|(new, old)| Some((u16::try_from(new).ok()?, self.width(old))))
    }

    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a width of a font is a short number"
    )]
    fn width(&self, glyph: u16) -> u16 {
        let width = self.measures.widths.get(usize::from(glyph));
        width.copied().unwrap_or(0.0) as u16
    }
}

fn tagged_name(face: Face, program: &[u8]) -> String {
    let digest = Sha256::digest(program);
    let letter = |byte: &u8| char::from(b'A' + byte % 26);
    let tag: String = digest.iter().take(6).map(letter).collect();
    format!("{tag}+{}", face.name())
}

/// The fonts of a document.
pub(super) struct Fonts<'f> {
    fonts: Vec<Font<'f>>,
}

impl<'f> Fonts<'f> {
    /// Cuts the faces that are used. `measures` are those of all faces, in their order.
    pub(super) fn cut(used: &Used, measures: &'f [Measures]) -> Result<Self, DocumentError> {
        let mut fonts = Vec::new();
        for (face, measures) in Face::ALL.into_iter().zip(measures) {
            let glyphs = used.glyphs(face);
            if glyphs.is_empty() {
                continue;
            }
            let codes = GlyphRemapper::new_from_glyphs_sorted(&glyphs);
            let program = subsetter::subset(face.bytes(), 0, &codes)
                .map_err(|_| DocumentError::Fault("a font"))?;
            fonts.push(Font {
                face,
                measures,
                name: tagged_name(face, &program),
                program,
                codes,
            });
        }
        Ok(Self { fonts })
    }

    /// All of them.
    pub(super) fn all(&self) -> &[Font<'f>] {
        &self.fonts
    }

    /// The number of a glyph in its cut font, and its width there in thousandths of the size.
    pub(super) fn code(&self, glyph: &Glyph) -> (u16, f32) {
        let font = self.fonts.iter().find(|font| font.face == glyph.face);
        font.map_or((0, 0.0), |font| {
            let code = font.codes.get(glyph.id).unwrap_or(0);
            // As it stands in the file: cut down to a whole number.
            let width = f32::from(font.width(glyph.id)) * 1000.0 / f32::from(font.measures.per_em);
            (code, width.trunc())
        })
    }
}
