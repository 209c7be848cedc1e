//! The letters: the same warning to invented people, each with a name, a reference and hours of
//! his own.

use leerrecht::document::{
    Align, Block, Column, Document, Letterhead, Level, Reference, Row, Signature, Table, Text,
};

use crate::names::{Name, Names};
use crate::random::Random;

/// What differs from letter to letter.
pub(crate) struct Letter {
    pub(crate) name: String,
    pub(crate) child: String,
    pub(crate) street: String,
    pub(crate) number: String,
    pub(crate) hours: [u32; 4],
}

/// What all of them say; `{kind}` is the child.
pub(crate) const TEXT: [(&str, &str); 4] = [
    (
        "Wat zegt de wet?",
        "U zorgt ervoor dat {kind} op school staat ingeschreven en elke les volgt. Dat staat in artikel 2, \
         lid 1, van de Leerplichtwet 1969. Omdat {kind} 12 jaar of ouder is, moet {kind} ook zelf naar \
         school (artikel 2, lid 3).",
    ),
    (
        "Wat vragen wij van u?",
        "Vanaf vandaag is {kind} bij elke les. Is {kind} ziek, dan meldt u dat op de ochtend zelf; zo vraagt \
         de school het. Tot en met 8 januari 2027 kijk ik elke week met school mee.",
    ),
    (
        "Wat gebeurt er als het verzuim doorgaat?",
        "Dan nodig ik u uit voor een verhoor. Ik kan dan een proces-verbaal opmaken of {kind} naar Halt \
         verwijzen. Dat wil ik voorkomen. Kunt u hulp gebruiken? Bel mij, ik denk met u mee. Deze \
         waarschuwing is geen besluit; u kunt er geen bezwaar tegen maken.",
    ),
    (
        "Vragen?",
        "Mijn nummer is 06 8765 4321, op maandag tot en met donderdag.",
    ),
];

/// What opens each of them.
pub(crate) const OPENING: &str = "{kind} is vaak niet op school. Daarover sprak ik met u op 20 november 2026. U vertelde dat {kind} slecht \
     slaapt en dat u niet wist van de gemiste uren. Met deze brief krijgt u een officiële waarschuwing.";

/// The weeks of absence, and their days.
pub(crate) const WEEKS: [(&str, &str); 4] = [
    ("26 – 30 oktober", "maandag, donderdag"),
    ("2 – 6 november", "maandag"),
    ("9 – 13 november", "maandag, dinsdag"),
    ("16 – 20 november", "maandag"),
];

/// So many letters, the same in every run.
pub(crate) fn many(count: usize) -> Vec<Letter> {
    let (names, mut random) = (Names::new(), Random::new(0x0062_7269_6566));
    let letter = |at: usize| {
        let Name {
            given,
            prefix,
            surname,
        } = names.name(&mut random);
        Letter {
            name: format!("{given} {prefix} {surname}").replace("  ", " "),
            child: names.given(&mut random),
            street: format!(
                "{}straat {}",
                names.surname(&mut random).1,
                random.between(1, 200)
            ),
            number: format!("26-{:04} / 3", at + 1),
            hours: [0; 4].map(|_| random.between(1, 9)),
        }
    };
    (0..count).map(letter).collect()
}

impl Letter {
    /// The letter as this program writes it.
    pub(crate) fn document(&self) -> Document {
        let said = |text: &str| Text::new(text.replace("{kind}", &self.child));
        let mut body = vec![
            Block::Paragraph(Text::new(format!("Geachte {},", self.name))),
            Block::Paragraph(said(OPENING)),
            Block::Table(self.table()),
        ];
        for (question, answer) in TEXT {
            body.push(Block::Heading(Level::Question, question.into()));
            body.push(Block::Paragraph(said(answer)));
        }
        body.push(Block::Signature(Signature {
            closing: "Met vriendelijke groet,".into(),
            lines: vec!["J. de Vries".into(), "leerplichtambtenaar".into()],
        }));
        Document {
            title: format!("Officiële waarschuwing {}", self.number),
            author: "Gemeente Voorbeeldstad".to_owned(),
            made: chrono::DateTime::UNIX_EPOCH,
            letterhead: Some(self.letterhead()),
            header: Some(self.number.clone()),
            footer: Some("School weet dat u deze waarschuwing krijgt.".into()),
            body,
        }
    }

    fn letterhead(&self) -> Letterhead {
        let reference = |label: &str, text: &str| Reference {
            label: label.to_owned(),
            text: text.to_owned(),
        };
        Letterhead {
            sender: "Gemeente Voorbeeldstad".to_owned(),
            colour: None,
            logo: None,
            contact: vec!["Team Leerplicht".into(), "Telefoon 14 072".into()],
            return_address: "Retouradres: Postbus 1, 1800 AA  VOORBEELDSTAD".to_owned(),
            address: vec![
                self.name.clone(),
                self.street.clone(),
                "1811 LP  VOORBEELDSTAD".to_owned(),
            ],
            references: vec![
                reference("Datum", "23 november 2026"),
                reference("Ons kenmerk", &self.number),
                reference("Onderwerp", "Officiële waarschuwing schoolverzuim"),
            ],
        }
    }

    fn table(&self) -> Table {
        let column = |head: &str, align| Column {
            head: head.to_owned(),
            align,
        };
        let row = |week: &str, days: &str, hours: u32, total| Row {
            cells: vec![week.into(), days.into(), hours.to_string().into()],
            total,
        };
        let weeks = WEEKS.iter().zip(self.hours);
        let mut rows: Vec<Row> = weeks
            .map(|((week, days), hours)| row(week, days, hours, false))
            .collect();
        rows.push(row("Samen", "", self.hours.iter().sum(), true));
        Table {
            columns: vec![
                column("Week", Align::Words),
                column("Dagen", Align::Words),
                column("Uren", Align::Figures),
            ],
            rows,
        }
    }
}
