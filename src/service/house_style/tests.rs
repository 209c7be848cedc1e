//! House styles: entered, refused, taken back; and what of them reaches the paper.

use std::io::Cursor;

use super::*;
use crate::document::{DocumentError, LogoError};
use crate::domain::house_style::Colour;
use crate::domain::municipality::{AreaPart, SchoolTypes};
use crate::domain::time::Timestamp;
use crate::service::office;
use crate::store::{Actor, Store};

const ALKMAAR: MunicipalityCode = MunicipalityCode(361);
const BERGEN: MunicipalityCode = MunicipalityCode(373);

const ACTOR: Actor = Actor {
    officer: None,
    at: Timestamp(1_790_000_000_000),
};

fn desk(store: &Store) -> Desk<'_> {
    Desk::new(store, ACTOR, "2026-11-25".parse().unwrap())
}

fn store() -> Store {
    let store = Store::memory().unwrap();
    let part = |municipality, until: Option<&str>| AreaPart {
        municipality,
        types: SchoolTypes::ALL,
        from: None,
        until: until.map(|day| day.parse().unwrap()),
    };
    let parts = [
        part(BERGEN, None),
        part(ALKMAAR, Some("2020-01-01")),
        part(ALKMAAR, None),
    ];
    office::set_parts(desk(&store), &parts).unwrap();
    store
}

fn full() -> HouseStyleDraft {
    HouseStyleDraft {
        contact: vec!["Team Leerplicht".to_owned(), "Telefoon 14 072".to_owned()],
        return_address: "Postbus 53, 1800 BC  ALKMAAR".to_owned(),
        colour: Some(Colour(0, 90, 140)),
        ..HouseStyleDraft::usual(ALKMAAR)
    }
}

fn png(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = Vec::new();
    let picture = image::RgbImage::from_pixel(width, height, image::Rgb([200, 30, 30]));
    let mut to = Cursor::new(&mut bytes);
    picture.write_to(&mut to, image::ImageFormat::Png).unwrap();
    bytes
}

#[test]
fn each_municipality_of_the_area_has_one_style() {
    let store = store();
    let desk = desk(&store);
    save(desk, &full()).unwrap();
    let all = all(desk).unwrap();
    let senders: Vec<&str> = all.iter().map(|one| one.style.sender.as_str()).collect();
    assert_eq!(senders[0], "Gemeente Alkmaar");
    assert_eq!((senders.len(), all[1].style.municipality), (2, BERGEN));
    assert!(all[0].id.is_some() && all[1].id.is_none());
    // Outside it nothing can be entered, and the usual one holds.
    let elsewhere = HouseStyleDraft::usual(MunicipalityCode(363));
    assert!(matches!(
        save(desk, &elsewhere),
        Err(HouseStyleError::NotInArea)
    ));
    assert_eq!(get(desk, MunicipalityCode(363)).unwrap().style, elsewhere);
}

#[test]
fn a_style_is_entered_in_one_act_and_taken_back() {
    let store = store();
    let desk = desk(&store);
    let typed = HouseStyleDraft {
        sender: "  Gemeente   Alkmaar ".to_owned(),
        contact: vec![" Team Leerplicht".to_owned(), String::new(), " ".to_owned()],
        signatory: Some("  ".to_owned()),
        ..full()
    };
    let (_, changes) = save(desk, &typed).unwrap();
    let there = get(desk, ALKMAAR).unwrap().style;
    assert_eq!(there.sender, "Gemeente Alkmaar");
    assert_eq!(there.contact, ["Team Leerplicht"]);
    assert_eq!(there.signatory, None);
    // The two spaces before the town stay.
    assert_eq!(there.return_address, full().return_address);
    store.undo(ACTOR, changes.op.unwrap()).unwrap();
    let usual = Styled {
        id: None,
        style: HouseStyleDraft::usual(ALKMAAR),
    };
    assert_eq!(get(desk, ALKMAAR).unwrap(), usual);
}

#[track_caller]
fn refused(draft: &HouseStyleDraft, code: &str) {
    let store = store();
    let refused = save(desk(&store), draft).unwrap_err();
    assert_eq!(refused.code(), code);
    assert_eq!(get(desk(&store), ALKMAAR).unwrap().id, None);
}

#[test]
fn what_would_not_do_on_paper_is_refused_at_once() {
    let contact = |count| vec!["regel".to_owned(); count];
    let with = |change: fn(&mut HouseStyleDraft)| {
        let mut draft = full();
        change(&mut draft);
        draft
    };
    refused(&with(|it| it.sender = " ".into()), "house-style-no-sender");
    refused(
        &with(|it| it.colour = Some(Colour(0x77, 0x77, 0x77))),
        "house-style-too-light",
    );
    refused(
        &with(|it| it.return_address = "Postbus ".repeat(20)),
        "document-return-address",
    );
    refused(
        &with(|it| it.sender = "Gemeente ".repeat(40)),
        "document-letterhead",
    );
    // Also what stands at the end of a letter is drawn.
    refused(
        &with(|it| it.reachable = Some("op 😀".into())),
        "document-undrawable",
    );
    let most = HouseStyleDraft::MOST_CONTACT;
    let many = HouseStyleDraft {
        contact: contact(most + 1),
        ..full()
    };
    refused(&many, "house-style-lines");
    let store = store();
    let fits = HouseStyleDraft {
        contact: contact(most),
        ..full()
    };
    save(desk(&store), &fits).unwrap();
}

#[test]
fn what_paper_adds_counts_when_it_is_saved() {
    // Without the word before it, it would fit.
    let long = |length: usize| HouseStyleDraft {
        return_address: "1".repeat(length),
        ..full()
    };
    let fits = |length: &usize| save(desk(&store()), &long(*length)).is_ok();
    let most = (20..90).take_while(fits).last().unwrap();
    let head = |style: &HouseStyleDraft| {
        let own = Own {
            address: Vec::new(),
            dated: desk(&store()).today,
            reference: "2026-0001 / 1".to_owned(),
            subject: "Een brief".to_owned(),
        };
        let writer = Writer {
            name: "A. Voorbeeld".to_owned(),
            function: None,
        };
        letterhead(style, None, &writer, own)
    };
    let shown = head(&long(most));
    assert_eq!(
        shown.return_address,
        format!("Retouradres: {}", "1".repeat(most))
    );
    let said: Vec<String> = shown
        .contact
        .iter()
        .map(|text| format!("{text:?}"))
        .collect();
    assert!(
        said.iter().any(|text| text.contains("Behandeld door")),
        "{said:?}"
    );
    refused(&long(most + 1), "document-return-address");
    let bare = HouseStyleDraft {
        return_address: " ".to_owned(),
        ..full()
    };
    assert_eq!(head(&bare).return_address, "");
}

#[test]
fn a_logo_is_set_kept_and_taken_back() {
    let store = store();
    let desk = desk(&store);
    let bytes = png(600, 200);
    set_logo(desk, ALKMAAR, &bytes).unwrap();
    let there = get(desk, ALKMAAR).unwrap().style;
    let read = logo(desk, &there).unwrap();
    assert_eq!(read, Some(Logo::read(&bytes).unwrap()));
    // What is written beside it leaves it alone, whatever stood in the form.
    save(desk, &full()).unwrap();
    let there = get(desk, ALKMAAR).unwrap().style;
    assert_eq!((there.contact.len(), there.logo.is_some()), (2, true));
    let (_, changes) = remove_logo(desk, ALKMAAR).unwrap();
    assert_eq!(get(desk, ALKMAAR).unwrap().style.logo, None);
    store.undo(ACTOR, changes.op.unwrap()).unwrap();
    store.sweep_content().unwrap();
    let there = get(desk, ALKMAAR).unwrap().style;
    assert!(logo(desk, &there).unwrap().is_some());
}

/// The beginning of a PNG of this size: enough to be refused by it.
fn poster(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = png(1, 1);
    bytes[16..20].copy_from_slice(&width.to_be_bytes());
    bytes[20..24].copy_from_slice(&height.to_be_bytes());
    let sum = crc(&bytes[12..29]);
    bytes[29..33].copy_from_slice(&sum.to_be_bytes());
    bytes
}

/// The check of a PNG's part.
fn crc(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(!0_u32, |sum, byte| {
        (0..8).fold(sum ^ u32::from(*byte), |sum, _| {
            (sum >> 1) ^ (0xEDB8_8320 * (sum & 1))
        })
    })
}

#[test]
fn what_is_no_logo_is_refused() {
    let store = store();
    let desk = desk(&store);
    let why = |bytes: &[u8]| match set_logo(desk, ALKMAAR, bytes) {
        Err(HouseStyleError::Document(DocumentError::Logo(why))) => Some(why),
        _ => None,
    };
    assert_eq!(why(b"geen plaatje"), Some(LogoError::Unreadable));
    assert_eq!(why(b""), Some(LogoError::Unreadable));
    // A hundred million points.
    let large = why(&poster(10_000, 10_000));
    assert!(
        matches!(large, Some(LogoError::TooLarge { .. })),
        "{large:?}"
    );
    assert_eq!(get(desk, ALKMAAR).unwrap().id, None);
}

#[test]
fn what_a_letter_lacks_is_told() {
    let usual = HouseStyleDraft::usual(ALKMAAR);
    assert_eq!(missing(&usual), [Missing::Contact, Missing::ReturnAddress]);
    let blank = HouseStyleDraft {
        contact: vec![" ".to_owned()],
        ..full()
    };
    assert_eq!(missing(&blank), [Missing::Contact]);
    assert!(missing(&full()).is_empty());
}

#[test]
fn the_head_is_drawn_in_its_colour_and_with_its_logo() {
    let store = store();
    let desk = desk(&store);
    let has = |picture: &crate::service::preview::Picture, colour: [u8; 3]| {
        let points = picture.points.chunks(4);
        points.filter(|point| point[..3] == colour).count() > 20
    };
    let (drawn, known) = head(desk, &full(), None).unwrap();
    assert!(has(&drawn, [0, 90, 140]) && known.is_none());
    assert_eq!(
        drawn.points.len(),
        drawn.width as usize * drawn.height as usize * 4
    );
    let plain = HouseStyleDraft {
        colour: None,
        ..full()
    };
    let (black, _) = head(desk, &plain, None).unwrap();
    assert!(!has(&black, [0, 90, 140]));

    set_logo(desk, ALKMAAR, &png(600, 200)).unwrap();
    let there = get(desk, ALKMAAR).unwrap().style;
    let (drawn, known) = head(desk, &there, None).unwrap();
    assert!(has(&drawn, [200, 30, 30]));
    // Known already, it is not read again.
    let again = head(desk, &there, known.clone()).unwrap();
    assert_eq!(again, (drawn, known));
}

#[test]
fn contrast_never_reads_as_enough_when_it_is_not() {
    #[track_caller]
    fn check(colour: Colour, expected: [&str; 2]) {
        assert_eq!(contrast(colour).map(|(_, part)| part), expected);
    }
    check(Colour(0, 0, 0), ["21", "0"]);
    check(Colour(0x77, 0x77, 0x77), ["4", "4"]);
    check(Colour(0x76, 0x76, 0x76), ["4", "5"]);
    check(Colour(255, 255, 255), ["1", "0"]);
}
