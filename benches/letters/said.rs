//! What the letter of a case says, for who writes it in another way: the words that this program would
//! print, taken from the case before the clock runs.

use leerrecht::domain::time::{dutch, dutch_long};
use leerrecht::service::letters::{Edits, LetterError, Printer, Proposal, Section};

/// A letter in words.
pub(crate) struct Said {
    pub(crate) sender: String,
    pub(crate) contact: String,
    pub(crate) back: String,
    pub(crate) address: Vec<String>,
    pub(crate) dated: String,
    pub(crate) reference: String,
    pub(crate) subject: String,
    pub(crate) foot: String,
    pub(crate) signed: String,
    pub(crate) pieces: Vec<Piece>,
    pub(crate) weeks: Vec<[String; 3]>,
}

/// A part of its text.
pub(crate) enum Piece {
    Heading(String),
    Paragraph(String),
    Item(String),
    /// The weeks of absence.
    Table,
}

/// The section that the weeks of absence stand in.
const ABSENCE: &str = "verzuim";

impl Said {
    /// The letter that is proposed to the only one who gets one; nothing where nobody does.
    pub(crate) fn of(
        proposal: &Proposal,
        printer: &Printer,
        street: &str,
    ) -> Result<Option<Self>, LetterError> {
        let edits = Edits::default();
        let Some(to) = proposal.chosen(&edits).first().copied() else {
            return Ok(None);
        };
        let (sections, _) = printer.sections(proposal, &edits, to)?;
        let words = |key: &str| {
            let section = sections.iter().find(|section| section.key == key);
            section
                .map(|section| section.text.clone())
                .unwrap_or_default()
        };
        let name = proposal.recipient(to).map(|one| one.name.clone());
        let body = sections
            .iter()
            .filter(|section| !matches!(section.key.as_str(), "onderwerp" | "voet"));
        Ok(Some(Self {
            sender: "Gemeente Alkmaar".to_owned(),
            contact: "Behandeld door J. de Vries, leerplichtambtenaar".to_owned(),
            back: "Retouradres: Postbus 53, 1800 BC  ALKMAAR".to_owned(),
            address: vec![
                name.unwrap_or_default(),
                format!("{street} 1"),
                "1811 LP  VOORBEELDSTAD".to_owned(),
            ],
            dated: dutch_long(proposal.dated),
            reference: proposal.reference_of(&edits, to).to_string(),
            subject: words("onderwerp"),
            foot: words("voet"),
            signed: "J. de Vries, leerplichtambtenaar gemeente Alkmaar".to_owned(),
            pieces: body.flat_map(pieces).collect(),
            weeks: weeks(proposal),
        }))
    }
}

fn pieces(section: &Section) -> Vec<Piece> {
    let heading = section.heading.iter().cloned().map(Piece::Heading);
    let text = section.text.split("\n\n").flat_map(|part| {
        let lines = part.lines().map(|line| match line.strip_prefix("- ") {
            Some(item) => Piece::Item(item.to_owned()),
            None => Piece::Paragraph(line.to_owned()),
        });
        lines.collect::<Vec<_>>()
    });
    let table = (section.key == ABSENCE).then_some(Piece::Table);
    heading.chain(text).chain(table).collect()
}

/// The rows of the table, with head and sum.
fn weeks(proposal: &Proposal) -> Vec<[String; 3]> {
    let absence = &proposal.absence;
    let head = ["Week", "Dagen", "Lesuren"].map(str::to_owned);
    let weeks = absence.weeks();
    let rows = weeks.iter().map(|week| {
        let days: Vec<String> = week.days.iter().map(|day| dutch(*day)).collect();
        let missed = week.missed.lessons.to_string();
        [dutch(week.monday), days.join(", "), missed]
    });
    let sum = absence.total().lessons.to_string();
    let sum = ["Samen".to_owned(), String::new(), sum];
    std::iter::once(head).chain(rows).chain([sum]).collect()
}
