//! What a letter in a house style looks like, before there is a letter: an invented one, printed and
//! drawn as letters are.

use chrono::DateTime;

use super::{HouseStyleError, KnownLogo, letterhead};
use crate::document::{Block, Document, Logo, Press, Printed, Reference, Signature, Text};
use crate::domain::house_style::HouseStyleDraft;
use crate::domain::time::{Date, dutch};
use crate::service::desk::Desk;
use crate::service::preview::{self, Picture};

/// How much of the page is its head, in hundredths: down to the first words of the text.
const HEAD: usize = 38;
/// Points a page is drawn with for one point of paper.
const SCALE: f32 = 1.3;

/// Draws the head of a letter in this style, by the page that would be printed. `known` is the logo as
/// it was read before: a large one is not read again while somebody types.
///
/// # Errors
/// When something of it cannot be drawn or does not fit, and when the logo cannot be read.
pub fn head(
    desk: Desk<'_>,
    style: &HouseStyleDraft,
    known: Option<KnownLogo>,
) -> Result<(Picture, Option<KnownLogo>), HouseStyleError> {
    let known = match (style.logo, known) {
        (None, _) => None,
        (Some(id), Some(known)) if known.0 == id => Some(known),
        (Some(id), _) => super::logo(desk, style)?.map(|logo| KnownLogo(id, logo)),
    };
    let logo = known.as_ref().map(|known| known.1.clone());
    let printed = print(style, logo, desk.today)?;
    let drawn = preview::page(&printed.bytes, 0, SCALE);
    let (_, page) = drawn.ok_or(HouseStyleError::NotDrawn)?;
    Ok((top(page), known))
}

/// Puts the invented letter on paper.
pub(super) fn print(
    style: &HouseStyleDraft,
    logo: Option<Logo>,
    today: Date,
) -> Result<Printed, HouseStyleError> {
    Ok(Press::new()?.print(&letter(style, logo, today))?)
}

/// The upper part of a page.
fn top(page: Picture) -> Picture {
    let row = page.width as usize * 4;
    let rows = page.height as usize * HEAD / 100;
    let mut points = page.points;
    points.truncate(row * rows);
    Picture {
        width: page.width,
        height: u32::try_from(rows).unwrap_or(page.height),
        points,
    }
}

/// A letter to nobody: everything of the style stands in it. Paper is Dutch.
fn letter(style: &HouseStyleDraft, logo: Option<Logo>, today: Date) -> Document {
    let reference = |label: &str, text: String| Reference {
        label: label.to_owned(),
        text,
    };
    let mut head = letterhead(style, logo);
    head.address = [
        "De ouders van Voorbeeld",
        "Voorbeeldstraat 1",
        "1234 AB  VOORBEELDSTAD",
    ]
    .map(str::to_owned)
    .to_vec();
    head.references = vec![
        reference("Datum", dutch(today)),
        reference("Ons kenmerk", "2026-0000".to_owned()),
        reference("Onderwerp", "Voorbeeld van een brief".to_owned()),
    ];
    let signed = [style.signatory.as_deref(), style.reachable.as_deref()];
    let signed = signed.into_iter().flatten().map(Text::from).collect();
    Document {
        title: "Voorbeeld".to_owned(),
        author: style.sender.clone(),
        made: DateTime::UNIX_EPOCH,
        letterhead: Some(head),
        header: None,
        footer: None,
        body: vec![
            Block::Paragraph("Geachte heer, mevrouw,".into()),
            Block::Paragraph("Zo begint een brief van deze gemeente.".into()),
            Block::Signature(Signature {
                closing: "Met vriendelijke groet,".into(),
                lines: signed,
            }),
        ],
    }
}
