//! The form of a house style, and the colours that are offered.

use super::FORM;
use crate::domain::house_style::{Colour, HouseStyleDraft};
use crate::service::house_style::contrast;
use crate::ui::field::{self, Problem};
use crate::ui::sheet::Sheet;

/// The line of the colour.
pub(super) const COLOUR: &str = "style_colour";
const SENDER: &str = "style_sender";
const RETURN: &str = "style_return";
const SIGNATORY: &str = "style_signatory";
const REACHABLE: &str = "style_reachable";

/// The lines at the top right.
const CONTACT: [&str; HouseStyleDraft::MOST_CONTACT] = [
    "style_contact_1",
    "style_contact_2",
    "style_contact_3",
    "style_contact_4",
    "style_contact_5",
    "style_contact_6",
];

/// The colours that are offered, each with its word; black is none. All are read well on white.
pub(super) const COLOURS: [(&str, Option<Colour>); 6] = [
    ("black", None),
    ("blue", Some(Colour(0x15, 0x42, 0x73))),
    ("green", Some(Colour(0x27, 0x59, 0x37))),
    ("red", Some(Colour(0xa3, 0x1f, 0x34))),
    ("purple", Some(Colour(0x5a, 0x2a, 0x82))),
    ("brown", Some(Colour(0x6b, 0x42, 0x1d))),
];

/// The lines, as they stand in the file.
pub(super) fn sheet(of: &HouseStyleDraft) -> Sheet {
    let sheet = Sheet::new(FORM, i64::from(of.municipality.0))
        .read(SENDER, &of.sender, |text| field::some(text).map(drop))
        .text(RETURN, Some(&of.return_address));
    let sheet = (0..).zip(CONTACT).fold(sheet, |sheet, (at, key)| {
        sheet.text(key, of.contact.get::<usize>(at).map(String::as_str))
    });
    let colour = of.colour.map(|colour| colour.to_string());
    sheet
        .read(COLOUR, &colour.unwrap_or_default(), |text| {
            colour_of(text).map(drop)
        })
        .text(SIGNATORY, of.signatory.as_deref())
        .text(REACHABLE, of.reachable.as_deref())
}

/// A colour that is read well on paper, or none.
fn colour_of(text: &str) -> Result<Option<Colour>, Problem> {
    if text.trim().is_empty() {
        return Ok(None);
    }
    let colour: Colour = text.parse().map_err(|_| Problem::new("entry-no-colour"))?;
    match colour.is_readable() {
        true => Ok(Some(colour)),
        false => {
            let facts = contrast(colour).to_vec();
            Err(Problem::with("entry-colour-light", facts))
        }
    }
}

/// What is typed, over what stands in the file. A colour that cannot be read is none, to look at.
pub(super) fn draft(sheet: &Sheet, there: &HouseStyleDraft) -> HouseStyleDraft {
    let mut contact: Vec<String> = CONTACT.iter().map(|key| sheet.get_text(key)).collect();
    while contact.last().is_some_and(String::is_empty) {
        contact.pop();
    }
    // Lines that have no place in the form are not lost by it: saving says that there are too many.
    let more = there.contact.get(CONTACT.len()..).unwrap_or_default();
    if !more.is_empty() {
        contact.resize(CONTACT.len(), String::new());
        contact.extend_from_slice(more);
    }
    HouseStyleDraft {
        municipality: there.municipality,
        sender: sheet.get_text(SENDER),
        contact,
        return_address: sheet.get_text(RETURN),
        colour: colour_of(&sheet.get_text(COLOUR)).ok().flatten(),
        logo: there.logo,
        signatory: sheet.get(SIGNATORY),
        reachable: sheet.get(REACHABLE),
    }
}

/// The line that a refusal is about, and the key of the sentence under it.
pub(super) fn blamed(code: &str) -> Option<(&'static str, &'static str)> {
    Some(match code {
        "house-style-no-sender" => (SENDER, "entry-needed"),
        "document-letterhead" => (SENDER, "entry-style-too-tall"),
        "document-return-address" => (RETURN, "entry-style-return-long"),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::municipality::MunicipalityCode;

    fn full() -> HouseStyleDraft {
        HouseStyleDraft {
            contact: ["Team Leerplicht", "", "Telefoon 14 072"]
                .map(str::to_owned)
                .to_vec(),
            return_address: "Postbus 53, 1800 BC  ALKMAAR".to_owned(),
            colour: Some(Colour(0, 90, 140)),
            signatory: Some("namens het college".to_owned()),
            reachable: Some("op maandag".to_owned()),
            ..HouseStyleDraft::usual(MunicipalityCode(361))
        }
    }

    #[test]
    fn what_stands_in_the_file_comes_out_of_the_form_again() {
        for style in [full(), HouseStyleDraft::usual(MunicipalityCode(361))] {
            let mut sheet = sheet(&style);
            assert!(sheet.check());
            assert_eq!(draft(&sheet, &style), style);
        }
        // More lines than the form has: none of them is lost.
        let most = HouseStyleDraft::MOST_CONTACT;
        let many = HouseStyleDraft {
            contact: (0..most + 2).map(|line| line.to_string()).collect(),
            ..full()
        };
        assert_eq!(draft(&sheet(&many), &many), many);
    }

    #[test]
    fn every_colour_that_is_offered_is_read_well() {
        for (word, colour) in COLOURS {
            assert!(colour.is_none_or(Colour::is_readable), "{word}");
        }
    }

    #[test]
    fn a_colour_is_none_black_or_one_that_is_read_well() {
        assert_eq!(colour_of(" "), Ok(None));
        assert_eq!(colour_of("#005a8c"), Ok(Some(Colour(0, 90, 140))));
        assert_eq!(colour_of("blauw"), Err(Problem::new("entry-no-colour")));
        let light = vec![("whole", "1".to_owned()), ("tenth", "0".to_owned())];
        let light = Problem::with("entry-colour-light", light);
        assert_eq!(colour_of("ffffff"), Err(light));
    }
}
