//! The house style on paper is the one that was checked when it was saved: what was taken there makes a
//! letter, and stands in it as it was shown.

use leerrecht::domain::house_style::HouseStyleDraft;
use leerrecht::domain::municipality::{AreaPart, MunicipalityCode, SchoolTypes};
use leerrecht::service::house_style;
use leerrecht::service::letters::Edits;
use leerrecht::service::office;

use super::family::Family;
use crate::document::reading::Pdf;

const ALKMAAR: MunicipalityCode = MunicipalityCode(361);

/// A family in a municipality that may have a style of its own.
fn family() -> Family {
    let family = Family::complete();
    let part = AreaPart {
        municipality: ALKMAAR,
        types: SchoolTypes::ALL,
        from: None,
        until: None,
    };
    office::set_parts(family.file.desk(), &[part]).unwrap();
    family
}

fn style(return_address: &str) -> HouseStyleDraft {
    HouseStyleDraft {
        contact: vec!["Team Leerplicht".to_owned()],
        return_address: return_address.to_owned(),
        reachable: Some("op maandag".to_owned()),
        ..HouseStyleDraft::usual(ALKMAAR)
    }
}

#[test]
fn what_fits_when_it_is_saved_fits_on_every_letter() {
    let family = family();
    let (mut taken, mut refused) = (0, 0);
    for length in 30..70 {
        let back = format!("Postbus {}", "1".repeat(length));
        match house_style::save(family.file.desk(), &style(&back)) {
            Ok(_) => {
                taken += 1;
                let drawn = family.draw(&Edits::default(), family.to_mother()).unwrap();
                let text = Pdf::read(&drawn.printed.bytes).text();
                assert!(text.contains(&format!("Retouradres: {back}\n")), "{text}");
            }
            Err(error) => {
                assert_eq!(error.code(), "document-return-address");
                refused += 1;
            }
        }
    }
    assert!(taken > 0 && refused > 0, "{taken} taken, {refused} refused");
}

#[test]
fn the_word_before_the_return_address_stands_there_once() {
    let family = family();
    let typed = style("Retouradres: Postbus 53, 1800 BC  ALKMAAR");
    house_style::save(family.file.desk(), &typed).unwrap();
    let drawn = family.draw(&Edits::default(), family.to_mother()).unwrap();
    let text = Pdf::read(&drawn.printed.bytes).text();
    assert_eq!(text.matches("Retouradres").count(), 1, "{text}");
    assert!(text.contains("Retouradres: Postbus 53, 1800 BC  ALKMAAR\n"));
    assert!(text.contains("Team Leerplicht\n") && text.contains("Behandeld door\n"));
    // When he is reached stands behind his number, and nowhere else.
    assert_eq!(text.matches("op maandag").count(), 1, "{text}");
}
