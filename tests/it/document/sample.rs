//! A letter and a report, with invented people.

use chrono::{DateTime, Utc};
use leerrecht::document::{
    Align, Block, Column, Document, Letterhead, Level, List, Marker, Reference, Row, Signature,
    Table, Text,
};

/// The moment all of them are made.
pub(crate) fn made() -> DateTime<Utc> {
    "2026-11-23T09:30:00Z".parse().unwrap()
}

pub(crate) fn column(head: &str, align: Align) -> Column {
    Column {
        head: head.to_owned(),
        align,
    }
}

pub(crate) fn row(cells: &[&str]) -> Row {
    Row {
        cells: cells.iter().map(|cell| Text::from(*cell)).collect(),
        total: false,
    }
}

pub(crate) fn paragraph(text: &str) -> Block {
    Block::Paragraph(text.into())
}

fn question(text: &str) -> Block {
    Block::Heading(Level::Question, text.into())
}

fn reference(label: &str, text: &str) -> Reference {
    Reference {
        label: label.to_owned(),
        text: text.to_owned(),
    }
}

/// The head of a letter.
pub(crate) fn letterhead() -> Letterhead {
    Letterhead {
        sender: "Gemeente Voorbeeldstad".to_owned(),
        colour: None,
        logo: None,
        contact: vec![
            "Team Leerplicht".into(),
            "Stadhuisplein 1, Voorbeeldstad".into(),
            "Telefoon 14 072".into(),
            "leerplicht@voorbeeldstad.example".into(),
            "".into(),
            Text::default().strong("Behandeld door"),
            "J. de Vries, leerplichtambtenaar".into(),
        ],
        return_address: "Retouradres: Postbus 1, 1800 AA  VOORBEELDSTAD".to_owned(),
        address: [
            "De heer P. van der Meulen",
            "Kanaalkade 12",
            "1811 LP  ALKMAAR",
        ]
        .map(str::to_owned)
        .to_vec(),
        references: vec![
            reference("Datum", "23 november 2026"),
            reference("Ons kenmerk", "26-0412 / 3"),
            reference("Onderwerp", "Officiële waarschuwing schoolverzuim Zoë"),
        ],
    }
}

/// A letter with this text.
pub(crate) fn with_body(body: Vec<Block>) -> Document {
    Document {
        title: "Officiële waarschuwing 26-0412 / 3".to_owned(),
        author: "Gemeente Voorbeeldstad".to_owned(),
        made: made(),
        letterhead: Some(letterhead()),
        header: Some("Officiële waarschuwing, 26-0412 / 3".to_owned()),
        footer: Some(
            "School weet dat u deze waarschuwing krijgt. Mevrouw Özdemir krijgt een eigen brief."
                .into(),
        ),
        body,
    }
}

/// A warning.
pub(crate) fn letter() -> Document {
    let weeks = Table {
        columns: vec![
            column("Week", Align::Words),
            column("Dagen", Align::Words),
            column("Uren", Align::Figures),
        ],
        rows: vec![
            row(&["26 – 30 oktober", "maandag, donderdag", "5"]),
            row(&["2 – 6 november", "maandag", "4"]),
            row(&["9 – 13 november", "maandag, dinsdag", "5"]),
            row(&["16 – 20 november", "maandag", "4"]),
            Row {
                total: true,
                ..row(&["Samen", "", "18"])
            },
        ],
    };
    with_body(vec![
        paragraph("Geachte heer Van der Meulen,"),
        paragraph(
            "Uw dochter Zoë is vaak niet op school. Daarover sprak ik met u op 20 november 2026. U vertelde \
             dat Zoë slecht slaapt en dat u niet wist van de gemiste uren. Met deze brief krijgt u een officiële \
             waarschuwing.",
        ),
        question("Wat is er aan de hand?"),
        Block::Lead(
            "De Rietkraag heeft gemeld dat Zoë in vier lesweken 18 uur afwezig was zonder geldige reden:".into(),
        ),
        Block::Table(weeks),
        question("Wat zegt de wet?"),
        paragraph(
            "U zorgt ervoor dat Zoë op school staat ingeschreven en elke les volgt. Dat staat in artikel 2, lid 1, \
             van de Leerplichtwet 1969. Omdat Zoë 12 jaar of ouder is, moet zij ook zelf naar school (artikel 2, \
             lid 3).",
        ),
        question("Wat vragen wij van u?"),
        paragraph(
            "Vanaf vandaag is Zoë bij elke les. Is zij ziek, dan meldt u dat op de ochtend zelf; zo vraagt de \
             school het. Tot en met 8 januari 2027 kijk ik elke week met school mee.",
        ),
        question("Wat gebeurt er als het verzuim doorgaat?"),
        Block::Paragraph(
            Text::new(
                "Dan nodig ik u uit voor een verhoor. Ik kan dan een proces-verbaal opmaken of Zoë naar Halt \
                 verwijzen. Dat wil ik voorkomen. Kunt u hulp gebruiken? ",
            )
            .strong("Bel mij")
            .plain(", ik denk met u mee. Deze waarschuwing is ")
            .emphasis("geen besluit")
            .plain("; u kunt er geen bezwaar tegen maken."),
        ),
        paragraph("Vragen? Mijn nummer is 06 8765 4321, op maandag tot en met donderdag."),
        signature(),
    ])
}

/// Who signs.
pub(crate) fn signature() -> Block {
    Block::Signature(Signature {
        closing: "Met vriendelijke groet,".into(),
        lines: vec![
            "J. de Vries".into(),
            "leerplichtambtenaar gemeente Voorbeeldstad".into(),
        ],
    })
}

/// A report without a letterhead, with a table of so many rows.
pub(crate) fn report(rows: usize) -> Document {
    let table = Table {
        columns: vec![
            column("School", Align::Words),
            column("Wat er is gedaan", Align::Words),
            column("Meldingen", Align::Figures),
        ],
        rows: (1..=rows)
            .map(|number| {
                let (school, count) = (format!("School {number}"), (number * 7).to_string());
                row(&[&school, "gesprek met ouders, jongere en school", &count])
            })
            .collect(),
    };
    let list = |marker, items: &[&str]| {
        Block::List(List {
            marker,
            items: items.iter().map(|item| Text::from(*item)).collect(),
        })
    };
    Document {
        letterhead: None,
        header: Some("Jaarverslag 2025-2026".to_owned()),
        footer: None,
        ..with_body(vec![
            Block::Heading(Level::Title, "Jaarverslag 2025-2026".into()),
            Block::Heading(Level::Part, "Verzuim".into()),
            Block::Lead("Dit zijn de stappen:".into()),
            list(
                Marker::Number,
                &[
                    "De school meldt het verzuim.",
                    "De leerplichtambtenaar spreekt met ouders en jongere, en vraagt wat er nodig is om weer \
                     elke dag naar school te kunnen; daarvan komt een verslag in het dossier.",
                    "Er wordt gekeken of het helpt.",
                ],
            ),
            Block::Heading(Level::Question, "Wie doet wat?".into()),
            list(Marker::Dot, &["De school meldt.", "De gemeente helpt."]),
            Block::Heading(Level::Part, "Per school".into()),
            Block::Lead("Alle meldingen van het schooljaar:".into()),
            Block::Table(table),
        ])
    }
}
