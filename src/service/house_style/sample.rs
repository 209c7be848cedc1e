//! What a letter in a house style looks like, before there is a letter: an invented one, printed and
//! drawn as letters are.

use chrono::DateTime;

use super::{HouseStyleError, KnownLogo, Own, Writer, letterhead, signature};
use crate::document::{Block, Document, Logo, Press, Printed};
use crate::domain::house_style::HouseStyleDraft;
use crate::domain::officer::OfficerFunction;
use crate::domain::time::Date;
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
    let printed = print(desk, style, logo)?;
    let drawn = preview::page(&printed.bytes, 0, SCALE);
    let (_, page) = drawn.ok_or(HouseStyleError::NotDrawn)?;
    Ok((top(page), known))
}

/// Puts the invented letter on paper, written by who works at this desk.
pub(super) fn print(
    desk: Desk<'_>,
    style: &HouseStyleDraft,
    logo: Option<Logo>,
) -> Result<Printed, HouseStyleError> {
    let letter = letter(style, logo, &writer(desk)?, desk.today);
    Ok(Press::new()?.print(&letter)?)
}

/// Who works at this desk; somebody, where nobody is known yet.
fn writer(desk: Desk<'_>) -> Result<Writer, HouseStyleError> {
    let officer = match desk.actor.officer {
        Some(id) => desk.store.read(|file| file.officer(id))?,
        None => None,
    };
    Ok(officer.map_or_else(
        || Writer {
            name: "A. Voorbeeld".to_owned(),
            function: Some(OfficerFunction::Leerplicht),
        },
        |officer| Writer::from(&officer.facts),
    ))
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

/// A letter to nobody: everything of the style stands in it, where a letter has it. Paper is Dutch.
fn letter(style: &HouseStyleDraft, logo: Option<Logo>, writer: &Writer, today: Date) -> Document {
    let address = [
        "De ouders van Voorbeeld",
        "Voorbeeldstraat 1",
        "1234 AB  VOORBEELDSTAD",
    ];
    let own = Own {
        address: address.map(str::to_owned).to_vec(),
        dated: today,
        reference: "2026-0000 / 1".to_owned(),
        subject: "Voorbeeld van een brief".to_owned(),
    };
    let mut body = vec![
        Block::Paragraph("Geachte heer, mevrouw,".into()),
        Block::Paragraph("Zo begint een brief van deze gemeente.".into()),
    ];
    // A letter says it in its text, behind the number of who writes.
    let reachable = style.reachable.iter();
    body.extend(reachable.map(|when| Block::Paragraph(format!("Vragen? Bel mij, {when}.").into())));
    body.push(Block::Signature(signature(style, writer)));
    Document {
        title: "Voorbeeld".to_owned(),
        author: style.sender.clone(),
        made: DateTime::UNIX_EPOCH,
        letterhead: Some(letterhead(style, logo, writer, own)),
        header: None,
        footer: None,
        body,
    }
}
