//! What a document says to who does not see it: tags, order, bookmarks.

use lopdf::{Dictionary, Object, ObjectId};

use super::print;
use super::reading::{Pdf, utf16};
use super::sample::{letter, paragraph, report, with_body};

/// A part of the tree, as a viewer that reads aloud finds it.
#[derive(Debug)]
struct Part {
    name: String,
    alt: Option<String>,
    kids: Vec<Self>,
    /// Page and number of its stretches.
    places: Vec<(usize, i64)>,
}

fn page_of(pdf: &Pdf, id: ObjectId) -> usize {
    let pages = pdf.file.get_pages();
    pages.values().position(|page| *page == id).unwrap()
}

#[track_caller]
fn part(pdf: &Pdf, element: &Dictionary) -> Part {
    let name = element.get(b"S").unwrap().as_name().unwrap();
    let mut found = Part {
        name: String::from_utf8(name.to_vec()).unwrap(),
        alt: element
            .get(b"Alt")
            .ok()
            .map(|alt| utf16(alt.as_str().unwrap())),
        kids: Vec::new(),
        places: Vec::new(),
    };
    for kid in pdf.get(element, "K").as_array().unwrap() {
        let kid = pdf.at(kid).as_dict().unwrap();
        if kid.has_type(b"MCR") {
            let page = kid.get(b"Pg").unwrap().as_reference().unwrap();
            let number = kid.get(b"MCID").unwrap().as_i64().unwrap();
            found.places.push((page_of(pdf, page), number));
        } else {
            found.kids.push(part(pdf, kid));
        }
    }
    found
}

#[track_caller]
fn tree(pdf: &Pdf) -> Part {
    let root = pdf.get(pdf.catalog(), "StructTreeRoot").as_dict().unwrap();
    part(pdf, pdf.get(root, "K").as_dict().unwrap())
}

/// Each part with what it says where it says it.
fn all<'p>(part: &'p Part, found: &mut Vec<&'p Part>) {
    found.push(part);
    for kid in &part.kids {
        all(kid, found);
    }
}

/// The name of every part with its places.
pub(super) fn places(pdf: &Pdf) -> Vec<(String, Vec<(usize, i64)>)> {
    let tree = tree(pdf);
    let mut parts = Vec::new();
    all(&tree, &mut parts);
    parts
        .iter()
        .map(|part| (part.name.clone(), part.places.clone()))
        .collect()
}

/// What is read aloud of a part.
fn said(pdf: &Pdf, part: &Part) -> String {
    let own = part.places.iter().flat_map(|(page, number)| {
        let shown = pdf.shown.iter();
        shown.filter(move |shown| shown.page == *page && shown.stretch == Some(*number))
    });
    own.map(|shown| shown.text.as_str()).collect()
}

#[test]
fn every_stretch_is_a_part_of_the_tree_and_found_from_its_page() {
    for document in [letter(), report(60)] {
        let pdf = print(&document);
        let root = pdf.get(pdf.catalog(), "StructTreeRoot").as_dict().unwrap();
        let numbers = pdf.get(root, "ParentTree").as_dict().unwrap();
        let numbers = numbers.get(b"Nums").unwrap().as_array().unwrap();
        let mut in_tree: Vec<(usize, i64)> =
            places(&pdf).into_iter().flat_map(|(_, at)| at).collect();
        let mut on_pages: Vec<(usize, i64)> = pdf
            .shown
            .iter()
            .filter_map(|shown| Some((shown.page, shown.stretch?)))
            .collect();
        on_pages.dedup();
        in_tree.sort_unstable();
        on_pages.sort_unstable();
        assert_eq!(in_tree, on_pages);
        for (at, page) in pdf.file.get_pages().into_values().enumerate() {
            let page = pdf.file.get_dictionary(page).unwrap();
            let key = page.get(b"StructParents").unwrap().as_i64().unwrap();
            assert_eq!(key, i64::try_from(at).unwrap());
            assert_eq!(numbers[at * 2].as_i64().unwrap(), key);
            let owners = pdf.at(&numbers[at * 2 + 1]).as_array().unwrap();
            let last = on_pages
                .iter()
                .filter(|(page, _)| *page == at)
                .map(|(_, number)| *number)
                .max();
            assert_eq!(i64::try_from(owners.len()).unwrap() - 1, last.unwrap());
        }
    }
}

#[test]
fn a_letter_is_read_in_order() {
    let pdf = print(&letter());
    let tree = tree(&pdf);
    let names: Vec<&str> = tree.kids.iter().map(|kid| kid.name.as_str()).collect();
    let expected = [
        ["P"; 11].as_slice(),
        &[
            "Table", "P", "P", "H1", "P", "Table", "H1", "P", "H1", "P", "H1", "P", "P", "P", "P",
            "P", "P",
        ],
    ];
    assert_eq!(names, expected.concat());
    let spoken: Vec<String> = tree.kids.iter().map(|kid| said(&pdf, kid)).collect();
    assert_eq!(spoken[8], "De heer P. van der Meulen");
    assert_eq!(spoken[10], "1811 LP  ALKMAAR");
    let warning = &spoken[13];
    // A space stays where a line was broken, so that no two words become one.
    assert!(
        warning.contains("U vertelde dat Zoë slecht slaapt"),
        "{warning}"
    );
    assert!(warning.contains("een officiële waarschuwing."), "{warning}");
}

#[test]
fn a_new_line_parts_words_too() {
    let pdf = print(&with_body(vec![paragraph("Kanaalkade 12\nAlkmaar")]));
    let tree = tree(&pdf);
    let spoken: Vec<String> = tree.kids.iter().map(|kid| said(&pdf, kid)).collect();
    assert_eq!(spoken[12], "Kanaalkade 12 Alkmaar");
}

#[test]
fn tables_and_lists_are_what_they_are() {
    let pdf = print(&report(40));
    let tree = tree(&pdf);
    let mut parts = Vec::new();
    all(&tree, &mut parts);
    let count = |name: &str| parts.iter().filter(|part| part.name == name).count();
    assert_eq!(
        (count("Table"), count("TR"), count("TH"), count("TD")),
        (1, 41, 3, 120)
    );
    assert_eq!(
        (count("L"), count("LI"), count("Lbl"), count("LBody")),
        (2, 5, 5, 5)
    );
    let labels = parts
        .iter()
        .filter(|part| part.name == "Lbl")
        .map(|part| said(&pdf, part));
    assert_eq!(labels.collect::<Vec<_>>(), ["1.", "2.", "3.", "•", "•"]);
    let heads = parts
        .iter()
        .filter(|part| part.name == "TH")
        .map(|part| said(&pdf, part));
    assert_eq!(
        heads.collect::<Vec<_>>(),
        ["School", "Wat er is gedaan", "Meldingen"]
    );
    assert!(parts.iter().all(|part| part.alt.is_none()));
}

#[test]
fn headings_become_bookmarks_in_their_places() {
    let pdf = print(&report(5));
    let outline = pdf.get(pdf.catalog(), "Outlines").as_dict().unwrap();
    let title = |entry: &Dictionary| utf16(entry.get(b"Title").unwrap().as_str().unwrap());
    let first = pdf.get(outline, "First").as_dict().unwrap();
    assert_eq!(title(first), "Jaarverslag 2025-2026");
    let mut below = Vec::new();
    let mut entry = pdf.get(first, "First").as_dict().unwrap();
    loop {
        below.push(title(entry));
        let Ok(next) = entry.get(b"Next") else { break };
        entry = pdf.at(next).as_dict().unwrap();
    }
    assert_eq!(below, ["Verzuim", "Per school"]);
    let part = pdf.get(first, "First").as_dict().unwrap();
    let inner = pdf.get(part, "First").as_dict().unwrap();
    assert_eq!(title(inner), "Wie doet wat?");
    let place = inner.get(b"Dest").unwrap().as_array().unwrap();
    let y = 841.89 - place[3].as_float().unwrap();
    let lines = pdf.on(0);
    let line = lines
        .iter()
        .find(|line| line.text == "Wie doet wat?")
        .unwrap();
    assert!(line.y > y && line.y < y + 16.0, "{y} and {}", line.y);
    assert_eq!(place[0], Object::Reference(pdf.file.get_pages()[&1]));
}
