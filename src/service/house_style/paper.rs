//! What of a house style stands on paper. The letters, the sample in the settings and the check at saving
//! all take it from here: what was seen there and fitted is what comes out of the printer.

use crate::document::{Letterhead, Logo, Reference, Signature, Text};
use crate::domain::house_style::HouseStyleDraft;
use crate::domain::officer::{OfficerDraft, OfficerFunction};
use crate::domain::time::{Date, dutch_long};

/// What paper calls the return address.
const BACK: &str = "Retouradres";

/// Who writes, as paper names him.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Writer {
    /// His name.
    pub name: String,
    /// What he is; nothing where that is not known.
    pub function: Option<OfficerFunction>,
}

impl From<&OfficerDraft> for Writer {
    fn from(officer: &OfficerDraft) -> Self {
        Self {
            name: officer.name.clone(),
            function: Some(officer.function),
        }
    }
}

impl Writer {
    /// His name with what he is.
    fn whole(&self) -> String {
        match self.function {
            Some(function) => format!("{}, {}", self.name, word(function)),
            None => self.name.clone(),
        }
    }
}

/// What in the head of a letter is its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Own {
    /// To whom, line by line.
    pub address: Vec<String>,
    /// The day it bears.
    pub dated: Date,
    /// How it is called in another.
    pub reference: String,
    /// What it is about.
    pub subject: String,
}

/// What stands above a letter in this style.
#[must_use]
pub fn letterhead(
    style: &HouseStyleDraft,
    logo: Option<Logo>,
    writer: &Writer,
    own: Own,
) -> Letterhead {
    let reference = |label: &str, text: String| Reference {
        label: label.to_owned(),
        text,
    };
    Letterhead {
        sender: style.sender.clone(),
        colour: style.colour,
        logo,
        contact: contact(style, writer),
        return_address: match return_address(&style.return_address) {
            "" => String::new(),
            back => format!("{BACK}: {back}"),
        },
        address: own.address,
        references: vec![
            reference("Datum", dutch_long(own.dated)),
            reference("Ons kenmerk", own.reference),
            reference("Onderwerp", own.subject),
        ],
    }
}

/// The lines at the top right: how the sender is reached, and who deals with it.
fn contact(style: &HouseStyleDraft, writer: &Writer) -> Vec<Text> {
    let lines = style.contact.iter().filter(|line| !line.trim().is_empty());
    let mut contact: Vec<Text> = lines.map(|line| Text::new(line.as_str())).collect();
    if !contact.is_empty() {
        contact.push(Text::default());
    }
    contact.push(Text::default().strong("Behandeld door"));
    contact.push(Text::new(writer.whole()));
    contact
}

/// The return address itself, also where somebody typed what paper puts before it.
pub(super) fn return_address(typed: &str) -> &str {
    let typed = typed.trim();
    let rest = match typed.split_at_checked(BACK.len()) {
        Some((word, rest)) if word.eq_ignore_ascii_case(BACK) => rest.trim_start(),
        Some(_) | None => return typed,
    };
    rest.strip_prefix(':').map_or(typed, str::trim_start)
}

/// Who signs: as the style says, or who writes.
#[must_use]
pub fn signature(style: &HouseStyleDraft, writer: &Writer) -> Signature {
    let signatory = style.signatory.as_deref().map(str::trim);
    let lines = match signatory.filter(|signatory| !signatory.is_empty()) {
        Some(signatory) => signatory.lines().map(Text::from).collect(),
        None => vec![
            Text::new(writer.name.as_str()),
            Text::new(of_office(writer.function, &style.sender)),
        ],
    };
    Signature {
        closing: "Met vriendelijke groet,".into(),
        lines,
    }
}

/// Of which office somebody is: "leerplichtambtenaar gemeente Voorbeeldstad".
fn of_office(function: Option<OfficerFunction>, sender: &str) -> String {
    let Some(function) = function.map(word) else {
        return sender.to_owned();
    };
    match sender.strip_prefix("Gemeente ") {
        Some(name) => format!("{function} gemeente {name}"),
        None => format!("{function}, {sender}"),
    }
}

/// What an officer is. Paper is Dutch.
const fn word(function: OfficerFunction) -> &'static str {
    match function {
        OfficerFunction::Leerplicht => "leerplichtambtenaar",
        OfficerFunction::Kwalificatieplicht => "kwalificatieplichtambtenaar",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::municipality::MunicipalityCode;

    #[track_caller]
    fn check(typed: &str, expected: &str) {
        assert_eq!(return_address(typed), expected, "{typed:?}");
    }

    #[test]
    fn what_paper_puts_before_the_return_address_is_not_typed_twice() {
        check(
            " Postbus 1, 1800 AA  ALKMAAR ",
            "Postbus 1, 1800 AA  ALKMAAR",
        );
        check("Retouradres: Postbus 1", "Postbus 1");
        check("RETOURADRES :Postbus 1", "Postbus 1");
        check("Retouradreslaan 3", "Retouradreslaan 3");
        check("Retouradres", "Retouradres");
        check("Eén", "Eén");
        check("retouradré: 1", "retouradré: 1");
        check("", "");
    }

    fn style(sender: &str) -> HouseStyleDraft {
        HouseStyleDraft {
            sender: sender.to_owned(),
            ..HouseStyleDraft::usual(MunicipalityCode(361))
        }
    }

    #[test]
    fn who_writes_signs_unless_the_style_says_who() {
        let writer = Writer {
            name: "J. Voorbeeld".to_owned(),
            function: Some(OfficerFunction::Kwalificatieplicht),
        };
        let lines = |style: &HouseStyleDraft, writer: &Writer| signature(style, writer).lines;
        assert_eq!(
            lines(&style("Gemeente Alkmaar"), &writer),
            [
                "J. Voorbeeld",
                "kwalificatieplichtambtenaar gemeente Alkmaar"
            ]
            .map(Text::from)
        );
        assert_eq!(
            lines(&style("Regio Noord"), &writer)[1],
            "kwalificatieplichtambtenaar, Regio Noord".into()
        );
        let unknown = Writer {
            function: None,
            ..writer.clone()
        };
        assert_eq!(
            lines(&style("Regio Noord"), &unknown)[1],
            "Regio Noord".into()
        );
        let other = HouseStyleDraft {
            signatory: Some("namens het college,\nde teamleider".to_owned()),
            ..style("Regio Noord")
        };
        assert_eq!(
            lines(&other, &writer),
            ["namens het college,", "de teamleider"].map(Text::from)
        );
    }
}
