//! The text that a template gives, and what the officer writes in its place, as sections of blocks.
//!
//! The text of a template:
//!
//! - `== key : Heading` begins a section; `== key vast` one that the officer cannot rewrite. The heading
//!   may be left out.
//! - A blank line ends a paragraph; lines of one paragraph follow each other.
//! - `- ` begins an item of a list.
//! - `[[name]]` alone on a line puts a table there.
//! - `**words**` are heavy.
//! - `\` takes the meaning from the sign behind it; `\n` is a new line in the same paragraph.
//!
//! What the officer writes is plain text: blank lines and `- ` as above, nothing else has a meaning,
//! and a new line is a new line.

use crate::document::{Block, Level, List, Marker, Text};

/// The sections of a letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Content {
    pub(super) sections: Vec<Part>,
}

/// A section.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Part {
    pub(super) key: String,
    pub(super) heading: Option<String>,
    /// Whether the officer cannot rewrite it.
    pub(super) fixed: bool,
    pub(super) pieces: Vec<Piece>,
}

/// A stretch of text, and whether it is heavy.
type Run = (bool, String);

/// A block of a section.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Piece {
    Paragraph(Vec<Run>),
    Items(Vec<Vec<Run>>),
    Table(String),
}

/// Signs that mean something in the text of a template.
const SIGNS: [char; 5] = ['\\', '*', '[', '=', '-'];

/// A value so that nothing in it means anything.
pub(super) fn escape(value: &str) -> String {
    let mut escaped = String::with_capacity(value.len());
    for sign in value.replace("\r\n", "\n").chars() {
        match sign {
            '\n' | '\r' => escaped.push_str("\\n"),
            sign if SIGNS.contains(&sign) => escaped.extend(['\\', sign]),
            sign => escaped.push(sign),
        }
    }
    escaped
}

/// The table that a line asks for.
pub(super) fn table(line: &str) -> Option<&str> {
    line.trim().strip_prefix("[[")?.strip_suffix("]]")
}

/// Reads the text of a template. What is wrong with it is the word that is given back.
pub(super) fn read(text: &str) -> Result<Content, String> {
    let mut sections: Vec<Part> = Vec::new();
    let mut lines: Vec<&str> = Vec::new();
    for line in text.lines() {
        let Some(head) = line.strip_prefix("==") else {
            lines.push(line);
            continue;
        };
        close(&mut sections, &mut lines)?;
        let part = begin(head)?;
        if sections.iter().any(|other| other.key == part.key) {
            return Err(part.key);
        }
        sections.push(part);
    }
    close(&mut sections, &mut lines)?;
    sections.retain(|part| !part.pieces.is_empty());
    Ok(Content { sections })
}

/// What stands behind `==`.
fn begin(head: &str) -> Result<Part, String> {
    let (name, heading) = match head.split_once(" : ") {
        Some((name, heading)) => (name, Some(plain(&runs(heading.trim())))),
        None => (head, None),
    };
    let mut words = name.split_whitespace();
    let key = words.next().ok_or("==")?.to_owned();
    let fixed = match words.next() {
        None => false,
        Some("vast") => true,
        Some(strange) => return Err(strange.to_owned()),
    };
    Ok(Part {
        key,
        heading,
        fixed,
        pieces: Vec::new(),
    })
}

/// Puts the lines so far into the section that they belong to.
fn close(sections: &mut [Part], lines: &mut Vec<&str>) -> Result<(), String> {
    let pieces = pieces(lines);
    lines.clear();
    match (sections.last_mut(), pieces.is_empty()) {
        (Some(section), _) => section.pieces = pieces,
        (None, true) => {}
        (None, false) => return Err("==".to_owned()),
    }
    Ok(())
}

fn pieces(lines: &[&str]) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = Vec::new();
    let mut open: Vec<&str> = Vec::new();
    let end = |open: &mut Vec<&str>, pieces: &mut Vec<Piece>| {
        if !open.is_empty() {
            pieces.push(Piece::Paragraph(runs(&open.join(" "))));
            open.clear();
        }
    };
    for line in lines.iter().map(|line| line.trim()) {
        if line.is_empty() {
            end(&mut open, &mut pieces);
        } else if let Some(name) = table(line) {
            end(&mut open, &mut pieces);
            pieces.push(Piece::Table(name.to_owned()));
        } else if let Some(item) = line.strip_prefix("- ") {
            end(&mut open, &mut pieces);
            item_behind(&mut pieces, runs(item));
        } else {
            open.push(line);
        }
    }
    end(&mut open, &mut pieces);
    pieces
}

fn item_behind(pieces: &mut Vec<Piece>, item: Vec<Run>) {
    match pieces.last_mut() {
        Some(Piece::Items(items)) => items.push(item),
        _ => pieces.push(Piece::Items(vec![item])),
    }
}

/// A text with its heavy words; signs behind `\` mean nothing.
fn runs(text: &str) -> Vec<Run> {
    let mut runs: Vec<Run> = vec![(false, String::new())];
    let mut heavy = false;
    let mut signs = text.chars().peekable();
    while let Some(sign) = signs.next() {
        let written = match sign {
            '\\' => match signs.next() {
                Some('n') => '\n',
                Some(other) => other,
                None => continue,
            },
            '*' if signs.peek() == Some(&'*') => {
                signs.next();
                heavy = !heavy;
                runs.push((heavy, String::new()));
                continue;
            }
            other => other,
        };
        if let Some((_, run)) = runs.last_mut() {
            run.push(written);
        }
    }
    runs.retain(|(_, run)| !run.is_empty());
    runs
}

/// What the officer wrote, as blocks.
pub(super) fn own(text: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut open: Vec<&str> = Vec::new();
    let text = text.replace("\r\n", "\n");
    for line in text.lines().chain([""]) {
        let item = line.trim_start().strip_prefix("- ");
        if !line.trim().is_empty() && item.is_none() {
            open.push(line.trim_end());
            continue;
        }
        if !open.is_empty() {
            pieces.push(Piece::Paragraph(vec![(false, open.join("\n"))]));
            open.clear();
        }
        if let Some(item) = item {
            item_behind(&mut pieces, vec![(false, item.trim().to_owned())]);
        }
    }
    pieces
}

fn plain(runs: &[Run]) -> String {
    runs.iter().map(|(_, run)| run.as_str()).collect()
}

fn text(runs: &[Run]) -> Text {
    runs.iter().fold(Text::default(), |text, (heavy, run)| {
        let run = run.as_str();
        if *heavy {
            text.strong(run)
        } else {
            text.plain(run)
        }
    })
}

impl Part {
    /// Its words as the officer can rewrite them; tables stay where they are.
    pub(super) fn plain(&self) -> String {
        let piece = |piece: &Piece| match piece {
            Piece::Paragraph(runs) => Some(plain(runs)),
            Piece::Items(items) => {
                let items: Vec<String> =
                    items.iter().map(|it| format!("- {}", plain(it))).collect();
                Some(items.join("\n"))
            }
            Piece::Table(_) => None,
        };
        let pieces: Vec<String> = self.pieces.iter().filter_map(piece).collect();
        pieces.join("\n\n")
    }

    /// Whether this table stands in it.
    pub(super) fn has_table(&self, name: &str) -> bool {
        let mut pieces = self.pieces.iter();
        pieces.any(|piece| matches!(piece, Piece::Table(table) if table == name))
    }

    /// The same section with other words. Its tables stand behind them.
    pub(super) fn rewritten(mut self, words: &str) -> Self {
        self.pieces.retain(|piece| matches!(piece, Piece::Table(_)));
        let tables = std::mem::replace(&mut self.pieces, own(words));
        self.pieces.extend(tables);
        self
    }

    /// Its blocks on paper; `table` gives a table by its name.
    pub(super) fn blocks(&self, table: &dyn Fn(&str) -> Option<Block>) -> Vec<Block> {
        let heading = self.heading.as_deref();
        let mut blocks: Vec<Block> = heading
            .map(|heading| Block::Heading(Level::Question, heading.into()))
            .into_iter()
            .collect();
        for (at, piece) in self.pieces.iter().enumerate() {
            let announces = matches!(
                self.pieces.get(at + 1),
                Some(Piece::Items(_) | Piece::Table(_))
            );
            match piece {
                Piece::Paragraph(runs) if announces => blocks.push(Block::Lead(text(runs))),
                Piece::Paragraph(runs) => blocks.push(Block::Paragraph(text(runs))),
                Piece::Items(items) => blocks.push(Block::List(List {
                    marker: Marker::Dot,
                    items: items.iter().map(|item| text(item)).collect(),
                })),
                Piece::Table(name) => blocks.extend(table(name)),
            }
        }
        blocks
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_of_a_template_is_read_as_it_is_meant() {
        let content = read(
            "\n== aanhef vast\nDag,\n== wet : Wat zegt de wet?\nEen\ntwee **drie** vier.\n\n\
             - a\n- b\nVijf:\n[[verzuim]]\n== leeg : Leeg\n\n",
        )
        .unwrap();
        let [opening, law] = content.sections.as_slice() else {
            panic!("{content:?}");
        };
        assert_eq!((opening.fixed, opening.heading.as_deref()), (true, None));
        assert_eq!(law.heading.as_deref(), Some("Wat zegt de wet?"));
        assert_eq!(law.plain(), "Een twee drie vier.\n\n- a\n- b\n\nVijf:");
        let blocks = law.blocks(&|name| Some(Block::Paragraph(name.into())));
        let heavy = Text::default()
            .plain("Een twee ")
            .strong("drie")
            .plain(" vier.");
        assert_eq!(blocks[1], Block::Lead(heavy));
        assert_eq!(blocks[3], Block::Lead(Text::default().plain("Vijf:")));
        assert_eq!(blocks[4], Block::Paragraph("verzuim".into()));
    }

    #[test]
    fn what_has_no_place_is_refused() {
        assert_eq!(read("Dag"), Err("==".to_owned()));
        assert_eq!(read("==\nDag"), Err("==".to_owned()));
        assert_eq!(read("== a los\nDag"), Err("los".to_owned()));
        assert_eq!(read("== a\n== a"), Err("a".to_owned()));
    }

    #[test]
    fn own_words_are_taken_as_they_are() {
        let part = read("== a : Kop\nVooraf:\n[[verzuim]]")
            .unwrap()
            .sections
            .remove(0);
        let part = part.rewritten("Eén **ster**\nregel twee\r\n\r\n- punt\n-geen punt\n");
        assert_eq!(
            part.plain(),
            "Eén **ster**\nregel twee\n\n- punt\n\n-geen punt"
        );
        assert_eq!(
            part.pieces.last(),
            Some(&Piece::Table("verzuim".to_owned()))
        );
        assert_eq!(own(" \n\n"), []);
    }

    #[test]
    fn a_value_comes_back_as_it_was() {
        for value in [
            "- x",
            "== y",
            "**z**",
            "[[t]]",
            "a\\b",
            "c\nd",
            "\\n",
            "Jansen-Smit",
        ] {
            assert_eq!(plain(&runs(&escape(value))), value);
            assert_eq!(pieces(&[&escape(value)]).len(), 1, "{value:?}");
        }
    }
}
