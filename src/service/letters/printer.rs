//! Puts a proposed letter on paper: the template's words and the officer's, in the house style.

use std::borrow::Cow;

use chrono::{DateTime, Utc};

use super::content::Part;
use super::error::{LetterError, Problem};
use super::facts;
use super::proposal::{Edits, Proposal};
use super::recipients::Recipient;
use super::shield::Guard;
use super::template::{TemplateError, Templates};
use crate::document::{Block, Document, Letterhead, Press, Printed, Text};
use crate::domain::house_style::HouseStyleDraft;
use crate::domain::letter::{Addressee, LetterReference, OwnText};
use crate::domain::municipality::MunicipalityCode;
use crate::domain::time::Timestamp;
use crate::service::house_style::{self, Writer};

/// Sections that are no part of the text: what it is about, and what stands at the foot of each page.
const SUBJECT: &str = "onderwerp";
const FOOT: &str = "voet";

/// A section of a letter, for who rewrites it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section {
    /// Its key: what an [`OwnText`] names.
    pub key: String,
    /// What stands above it.
    pub heading: Option<String>,
    /// Its words. A table that belongs to it stands behind them and cannot be changed.
    pub text: String,
    /// Whether they are the officer's own.
    pub own: bool,
    /// Whether they stay as they are.
    pub fixed: bool,
}

/// A letter on paper that was not made yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Drawn {
    /// The pages.
    pub printed: Printed,
    /// The sections, in order.
    pub sections: Vec<Section>,
    /// The words of the letter, without the letterhead.
    pub text: String,
    /// What is missing: with any of it the letter is not made.
    pub problems: Vec<Problem>,
}

/// Makes pages. It keeps the faces and the words it has shaped: whoever shows letter after letter, or
/// the same one at each key, keeps one.
#[derive(Debug)]
pub struct Printer {
    press: Press,
    templates: Templates<'static>,
}

impl Printer {
    /// Reads the faces and the templates, and checks them.
    ///
    /// # Errors
    /// When a template names a field that its letter does not have, or cannot be read.
    pub fn new() -> Result<Self, LetterError> {
        Ok(Self {
            press: Press::new()?,
            templates: load()?,
        })
    }

    /// Draws the letter to one of the recipients, also while something is missing: that stands there as
    /// missing. `at` is the moment it would be made.
    ///
    /// # Errors
    /// When he is no recipient, or the pages cannot be made: a sign that no face has, an address that does
    /// not fit.
    pub fn draw(
        &mut self,
        proposal: &Proposal,
        edits: &Edits,
        to: Addressee,
        at: Timestamp,
    ) -> Result<Drawn, LetterError> {
        let letter = self.written(proposal, edits, to)?;
        Ok(Drawn {
            printed: self.press.print(&letter.document(at))?,
            sections: letter.sections(),
            text: letter.words(),
            problems: letter.problems(edits),
        })
    }

    /// The sections of such a letter and what is missing in it, also where its pages cannot be made: what
    /// stands in the way is mended there.
    ///
    /// # Errors
    /// When he is no recipient.
    pub fn sections(
        &self,
        proposal: &Proposal,
        edits: &Edits,
        to: Addressee,
    ) -> Result<(Vec<Section>, Vec<Problem>), LetterError> {
        let letter = self.written(proposal, edits, to)?;
        Ok((letter.sections(), letter.problems(edits)))
    }

    /// The words of the letter, not on paper yet.
    fn written<'l>(
        &self,
        proposal: &'l Proposal,
        edits: &Edits,
        to: Addressee,
    ) -> Result<Letter<'l>, LetterError> {
        let proposal = proposal.meant(edits);
        let one = proposal.recipient(to).ok_or(LetterError::NotAddressed)?;
        let filled = facts::of(proposal, edits, one).map_err(|_| LetterError::NotAddressed)?;
        let file = facts::template(proposal.kind, to);
        let parts = self.templates.fill(file, &filled)?.sections.into_iter();
        Ok(Letter {
            proposal,
            one,
            reference: proposal.reference_of(edits, to),
            parts: parts.map(|part| with_own(part, edits, to)).collect(),
        })
    }
}

/// The templates that the program carries.
fn load() -> Result<Templates<'static>, TemplateError> {
    let fields = facts::fields();
    let mut templates = Templates::new();
    for source in facts::SOURCES {
        templates.add(source, &fields)?;
    }
    Ok(templates)
}

/// A section with the officer's words in it, where he wrote any, and whether he did.
fn with_own(part: Part, edits: &Edits, to: Addressee) -> (Part, bool) {
    let own = |own: &&OwnText| own.to == to && own.section == part.key;
    match edits.own.iter().find(own) {
        Some(own) if !part.fixed && !own.text.trim().is_empty() => {
            (part.rewritten(&own.text), true)
        }
        _ => (part, false),
    }
}

fn section((part, own): &(Part, bool)) -> Section {
    Section {
        key: part.key.clone(),
        heading: part.heading.clone(),
        text: part.plain(),
        own: *own,
        fixed: part.fixed,
    }
}

/// A letter with all its words.
struct Letter<'l> {
    proposal: &'l Proposal,
    one: &'l Recipient,
    reference: LetterReference,
    parts: Vec<(Part, bool)>,
}

impl Letter<'_> {
    fn sections(&self) -> Vec<Section> {
        self.parts.iter().map(section).collect()
    }

    /// What is missing, with the sections that tell what nobody may know.
    fn problems(&self, edits: &Edits) -> Vec<Problem> {
        let mut problems = self.proposal.problems(edits, self.one.to);
        problems.extend(self.betrayed());
        problems
    }

    fn part(&self, key: &str) -> Option<&Part> {
        let part = self.parts.iter().find(|(part, _)| part.key == key);
        part.map(|(part, _)| part)
    }

    /// What stands between the references and the signature.
    fn body(&self) -> impl Iterator<Item = &Part> {
        let parts = self.parts.iter().map(|(part, _)| part);
        parts.filter(|part| part.key != SUBJECT && part.key != FOOT)
    }

    /// One line: a subject has no second.
    fn subject(&self) -> String {
        let subject = self.part(SUBJECT).map(Part::plain).unwrap_or_default();
        subject.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    fn document(&self, at: Timestamp) -> Document {
        let title = facts::title(self.proposal.kind);
        let foot = self.part(FOOT).map(|foot| Text::new(foot.plain()));
        let mut body: Vec<Block> = self
            .body()
            .flat_map(|part| part.blocks(&|name| self.table(name)))
            .collect();
        let (style, writer) = (self.style(), self.writer());
        body.push(Block::Signature(house_style::signature(&style, &writer)));
        Document {
            title: format!("{title} {}", self.reference),
            author: style.sender.clone(),
            made: moment(at),
            letterhead: Some(self.letterhead(&style, &writer)),
            header: Some(format!("{title}, {}", self.reference)),
            footer: foot,
            body,
        }
    }

    fn table(&self, name: &str) -> Option<Block> {
        (name == facts::ABSENCE).then(|| Block::Table(self.one.absence.table()))
    }

    /// The style; where it is not known of which municipality the letter is, one that says so.
    fn style(&self) -> Cow<'_, HouseStyleDraft> {
        match &self.proposal.ground.style {
            Some(style) => Cow::Borrowed(&style.draft),
            None => Cow::Owned(HouseStyleDraft {
                sender: "[gemeente ontbreekt]".to_owned(),
                ..HouseStyleDraft::usual(MunicipalityCode(0))
            }),
        }
    }

    /// Who writes it; where nobody is known, that.
    fn writer(&self) -> Writer {
        let officer = self.proposal.ground.officer.as_ref();
        officer.map_or_else(
            || Writer {
                name: "[ambtenaar ontbreekt]".to_owned(),
                function: None,
            },
            Writer::from,
        )
    }

    fn letterhead(&self, style: &HouseStyleDraft, writer: &Writer) -> Letterhead {
        let known = self.proposal.ground.style.as_ref();
        let own = house_style::Own {
            address: self.address(),
            dated: self.proposal.dated,
            reference: self.reference.to_string(),
            subject: self.subject(),
        };
        let logo = known.and_then(|style| style.logo.clone());
        house_style::letterhead(style, logo, writer, own)
    }

    /// The name and the place where he lives: the only place where that stands.
    fn address(&self) -> Vec<String> {
        let missing = |what: &str| format!("[{what} ontbreekt]");
        let name = match self.one.name.is_empty() {
            true => missing("naam"),
            false => self.one.name.clone(),
        };
        let mut lines = vec![name];
        match self.one.lines.is_empty() {
            true => lines.push(missing("adres")),
            false => lines.extend(self.one.lines.iter().cloned()),
        }
        lines
    }

    /// All words but those of the letterhead and the signature.
    fn words(&self) -> String {
        let mut words = vec![self.subject()];
        for part in self.body() {
            words.extend(part.heading.clone());
            words.push(part.plain());
            if part.has_table(facts::ABSENCE) {
                words.push(self.one.absence.lines());
            }
        }
        words.extend(self.part(FOOT).map(Part::plain));
        words.join("\n\n")
    }

    /// The sections that tell where somebody lives who must stay unknown.
    fn betrayed(&self) -> Vec<Problem> {
        let ground = &self.proposal.ground;
        let template = facts::text(self.proposal.kind, self.one.to);
        let said = [template, &ground.youth.name.full(), &self.one.name].join(" ");
        let guard = Guard::new(ground, self.one, &said);
        let tells = |part: &&(Part, bool)| {
            let heading = part.0.heading.as_deref().unwrap_or_default();
            guard.is_betrayed_by(heading) || guard.is_betrayed_by(&part.0.plain())
        };
        let parts = self.parts.iter().filter(tells);
        parts
            .map(|(part, _)| Problem::Protected(part.key.clone()))
            .collect()
    }
}

fn moment(at: Timestamp) -> DateTime<Utc> {
    DateTime::from_timestamp_millis(at.0).unwrap_or_default()
}

impl Proposal {
    /// How the letter to one of them will be called: those before him come first.
    #[must_use]
    pub fn reference_of(&self, edits: &Edits, to: Addressee) -> LetterReference {
        let chosen = self.chosen(edits);
        let before = chosen.iter().take_while(|one| **one != to).count();
        let before = u32::try_from(before).unwrap_or_default();
        LetterReference {
            case: self.number,
            number: self.last.saturating_add(before).saturating_add(1),
        }
    }
}
