//! Puts a proposed letter on paper: the template's words and the officer's, in the house style.

use chrono::{DateTime, Utc};

use super::content::Part;
use super::dutch;
use super::error::{LetterError, Problem};
use super::facts;
use super::proposal::{Edits, Proposal};
use super::recipients::Recipient;
use super::shield::Guard;
use super::style::Style;
use super::template::{TemplateError, Templates};
use crate::document::{Block, Document, Letterhead, Press, Printed, Reference, Signature, Text};
use crate::domain::letter::{Addressee, OwnText};
use crate::domain::time::{Timestamp, dutch_long};

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
        let proposal = proposal.meant(edits);
        let one = proposal.recipient(to).ok_or(LetterError::NotAddressed)?;
        let filled = facts::of(proposal, edits, one).map_err(|_| LetterError::NotAddressed)?;
        let file = facts::template(proposal.kind, to);
        let parts = self.templates.fill(file, &filled)?.sections.into_iter();
        let parts: Vec<(Part, bool)> = parts.map(|part| with_own(part, edits, to)).collect();
        let letter = Letter {
            proposal,
            one,
            number: proposal.number_of(edits, to),
            parts: &parts,
        };
        let printed = self.press.print(&letter.document(at))?;
        let mut problems = proposal.problems(edits, to);
        problems.extend(letter.betrayed());
        Ok(Drawn {
            printed,
            sections: parts.iter().map(section).collect(),
            text: letter.words(),
            problems,
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
    number: u32,
    parts: &'l [(Part, bool)],
}

impl Letter<'_> {
    fn part(&self, key: &str) -> Option<&Part> {
        let part = self.parts.iter().find(|(part, _)| part.key == key);
        part.map(|(part, _)| part)
    }

    /// What stands between the references and the signature.
    fn body(&self) -> impl Iterator<Item = &Part> {
        let parts = self.parts.iter().map(|(part, _)| part);
        parts.filter(|part| part.key != SUBJECT && part.key != FOOT)
    }

    /// The number of the case and of the letter.
    fn reference(&self) -> String {
        reference(self.proposal, self.number)
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
        body.push(Block::Signature(self.signature()));
        Document {
            title: format!("{title} {}", self.reference()),
            author: self.sender().to_owned(),
            made: moment(at),
            letterhead: Some(self.letterhead()),
            header: Some(format!("{title}, {}", self.reference())),
            footer: foot,
            body,
        }
    }

    fn table(&self, name: &str) -> Option<Block> {
        (name == facts::ABSENCE).then(|| Block::Table(self.one.absence.table()))
    }

    fn style(&self) -> Option<&Style> {
        self.proposal.ground.style.as_ref()
    }

    fn sender(&self) -> &str {
        let sender = self.style().map(|style| style.draft.sender.as_str());
        sender.unwrap_or("[gemeente ontbreekt]")
    }

    /// The officer with his function.
    fn officer(&self) -> (String, String) {
        match &self.proposal.ground.officer {
            Some(officer) => (
                officer.name.clone(),
                dutch::function(officer.function).to_owned(),
            ),
            None => ("[ambtenaar ontbreekt]".to_owned(), String::new()),
        }
    }

    fn letterhead(&self) -> Letterhead {
        let reference = |label: &str, text: String| Reference {
            label: label.to_owned(),
            text,
        };
        let back = self.style().map(|style| style.draft.return_address.trim());
        let back = back.filter(|back| !back.is_empty());
        Letterhead {
            sender: self.sender().to_owned(),
            colour: self.style().and_then(|style| style.draft.colour),
            logo: self.style().and_then(|style| style.logo.clone()),
            contact: self.contact(),
            return_address: back.map_or_else(String::new, |back| format!("Retouradres: {back}")),
            address: self.address(),
            references: vec![
                reference("Datum", dutch_long(self.proposal.dated)),
                reference("Ons kenmerk", self.reference()),
                reference("Onderwerp", self.subject()),
            ],
        }
    }

    fn contact(&self) -> Vec<Text> {
        let (name, function) = self.officer();
        let lines = self.style().map(|style| style.draft.contact.as_slice());
        let lines = lines.unwrap_or_default().iter();
        let lines = lines.filter(|line| !line.trim().is_empty());
        let mut contact: Vec<Text> = lines.map(|line| Text::new(line.as_str())).collect();
        if !contact.is_empty() {
            contact.push(Text::default());
        }
        contact.push(Text::default().strong("Behandeld door"));
        contact.push(Text::new(format!("{name}, {function}")));
        contact
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

    fn signature(&self) -> Signature {
        let (name, function) = self.officer();
        let signatory = self.style().and_then(|style| style.draft.signatory.clone());
        let lines = match signatory.filter(|signatory| !signatory.trim().is_empty()) {
            Some(signatory) => signatory.lines().map(Text::new).collect(),
            None => vec![
                Text::new(name),
                Text::new(of_office(&function, self.sender())),
            ],
        };
        Signature {
            closing: "Met vriendelijke groet,".into(),
            lines,
        }
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

/// Of which office somebody is: "leerplichtambtenaar gemeente Voorbeeldstad".
fn of_office(function: &str, sender: &str) -> String {
    match sender.strip_prefix("Gemeente ") {
        Some(name) => format!("{function} gemeente {name}"),
        None => format!("{function}, {sender}"),
    }
}

/// How a letter is called in another: `26-0412 / 3`.
pub(super) fn reference(proposal: &Proposal, number: u32) -> String {
    format!("{} / {number}", proposal.number)
}

fn moment(at: Timestamp) -> DateTime<Utc> {
    DateTime::from_timestamp_millis(at.0).unwrap_or_default()
}

impl Proposal {
    /// The number that the letter to one of them gets: those before him come first.
    pub(super) fn number_of(&self, edits: &Edits, to: Addressee) -> u32 {
        let chosen = self.chosen(edits);
        let before = chosen.iter().take_while(|one| **one != to).count();
        let before = u32::try_from(before).unwrap_or_default();
        self.last.saturating_add(before).saturating_add(1)
    }
}
