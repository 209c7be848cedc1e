//! What stands above the text of a letter, each thing in its own place, so that the address shows in
//! the window of an envelope and nothing else does.

use super::table;
use super::tree::{Role, Tree};
use super::{Drawn, Mark, Owner, height};
use crate::document::error::DocumentError;
use crate::document::measure::{
    ADDRESS_HEIGHT, ADDRESS_LEFT, ADDRESS_TOP, ADDRESS_WIDTH, CONTACT_LEFT, LEFT, REFERENCES_TOP,
    RETURN_GAP, RIGHT, TOP, mm,
};
use crate::document::page::{Letterhead, Text};
use crate::document::setting::{ADDRESS, CONTACT, NAME, SMALL, Setting};
use crate::document::shape::{Line, Shaper};

/// Between the sender and what is beside or below it.
const CLEAR: f32 = mm(3.0);
/// Between the sender's lines and the references, and the references and the text.
const ABOVE_REFERENCES: f32 = mm(5.0);
const BELOW_REFERENCES: f32 = 10.0;

/// The letterhead, and where the text may begin.
pub(super) struct Placed {
    pub(super) marks: Vec<Mark>,
    pub(super) end: f32,
}

/// Puts a letterhead in its place.
pub(super) fn lay(
    head: &Letterhead,
    shaper: &mut Shaper,
    tree: &mut Tree,
) -> Result<Placed, DocumentError> {
    let mut placing = Placing {
        shaper,
        tree,
        marks: Vec::new(),
    };
    let sender = placing.sender(head);
    let contact = placing.contact(&head.contact);
    let above_address = placing.return_address(&head.return_address)?;
    if sender > above_address - CLEAR {
        return Err(DocumentError::LetterheadTooTall);
    }
    placing.address(&head.address)?;
    let mut end = REFERENCES_TOP.max(contact + ABOVE_REFERENCES);
    if !head.references.is_empty() {
        end = placing.references(head, end) + BELOW_REFERENCES;
    }
    Ok(Placed {
        marks: placing.marks,
        end,
    })
}

struct Placing<'p> {
    shaper: &'p mut Shaper,
    tree: &'p mut Tree,
    marks: Vec<Mark>,
}

impl Placing<'_> {
    /// The logo, or else the name; where it ends.
    fn sender(&mut self, head: &Letterhead) -> f32 {
        if let Some(logo) = &head.logo {
            let (width, height) = logo.size();
            let node = self.tree.top(Role::Picture(head.sender.clone()));
            self.marks.push(Mark {
                owner: Owner::Node(node),
                drawn: Drawn::Logo {
                    x: LEFT,
                    y: TOP,
                    width,
                    height,
                },
            });
            return TOP + height;
        }
        let owner = Owner::Node(self.tree.top(Role::Paragraph));
        let name = Text::new(head.sender.as_str());
        let setting = NAME.in_colour(head.colour);
        let width = CONTACT_LEFT - CLEAR - LEFT;
        let lines = self.shaper.lines(&name, setting, width);
        let end = TOP + height(&lines, setting);
        self.marks
            .extend(Mark::lines(lines, setting, LEFT, TOP, owner));
        end
    }

    /// The sender's lines; where they end.
    fn contact(&mut self, contact: &[Text]) -> f32 {
        let lines = |text| self.shaper.lines(text, CONTACT, RIGHT - CONTACT_LEFT);
        let parts = contact.iter().map(lines).collect();
        self.stack(parts, CONTACT, CONTACT_LEFT, TOP)
    }

    /// One line above the address; where it begins.
    fn return_address(&mut self, text: &str) -> Result<f32, DocumentError> {
        let lines = self.shaper.lines(&Text::new(text), SMALL, ADDRESS_WIDTH);
        let [line] =
            <[Line; 1]>::try_from(lines).map_err(|_| DocumentError::ReturnAddressTooLong)?;
        let y = ADDRESS_TOP - RETURN_GAP - SMALL.leading;
        let owner = Owner::Node(self.tree.top(Role::Paragraph));
        self.marks
            .push(Mark::line(line, SMALL, ADDRESS_LEFT, y, owner));
        Ok(y)
    }

    /// In the largest size in which all of it stays inside its block.
    fn address(&mut self, address: &[String]) -> Result<(), DocumentError> {
        for setting in ADDRESS {
            let parts = address.iter().map(|part| Text::new(part.as_str()));
            let parts: Vec<Vec<Line>> = parts
                .map(|part| self.shaper.lines(&part, setting, ADDRESS_WIDTH))
                .collect();
            let tall: f32 = parts.iter().map(|lines| height(lines, setting)).sum();
            if tall <= ADDRESS_HEIGHT {
                self.stack(parts, setting, ADDRESS_LEFT, ADDRESS_TOP);
                return Ok(());
            }
        }
        Err(DocumentError::AddressTooLong)
    }

    /// Paragraphs of a line or more under each other; where they end.
    fn stack(&mut self, parts: Vec<Vec<Line>>, setting: Setting, x: f32, y: f32) -> f32 {
        let mut top = y;
        for lines in parts {
            let tall = height(&lines, setting);
            // An empty line is room, and no part of what is read aloud.
            let owner = match lines.iter().all(|line| line.glyphs.is_empty()) {
                true => Owner::Paper,
                false => Owner::Node(self.tree.top(Role::Paragraph)),
            };
            self.marks
                .extend(Mark::lines(lines, setting, x, top, owner));
            top += tall;
        }
        top
    }

    /// The row of references; where it ends.
    fn references(&mut self, head: &Letterhead, y: f32) -> f32 {
        let (marks, tall) = table::references(&head.references, self.shaper, self.tree);
        let marks = marks.into_iter().map(|mark| mark.lowered(y));
        self.marks.extend(marks);
        y + tall
    }
}
