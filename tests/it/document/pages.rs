//! How a text is shared among pages.

use leerrecht::document::{Align, Block, Document, DocumentError, Level, Row, Table, Text};

use super::reading::SeenLine;
use super::sample::{column, paragraph, report, row, signature, with_body};
use super::{Pdf, print, refused};

/// A paragraph of about so many lines.
fn lines(count: usize) -> Block {
    let line = "Dit is een regel tekst die ongeveer de breedte van een bladzijde heeft en meer niet, denk ik. ";
    paragraph(line.repeat(count).trim_end())
}

/// The pages from the text on: without the letterhead.
fn pages(pdf: &Pdf) -> Vec<Vec<SeenLine>> {
    (0..pdf.pages())
        .map(|page| {
            let mut lines = pdf.on(page);
            lines.retain(|line| line.y > 280.0 || page > 0);
            lines
        })
        .collect()
}

/// Nothing stands outside the margins, nothing on the foot, and no two lines on each other.
#[track_caller]
fn check_places(pdf: &Pdf) {
    for page in 0..pdf.pages() {
        let all = pdf.lines().into_iter().filter(|line| line.page == page);
        let (paper, text): (Vec<_>, Vec<_>) = all.partition(|line| line.paper);
        for line in text.iter().chain(&paper) {
            assert!(line.left > 62.0 && line.right < 539.5, "{line:?}");
            assert!(line.y > 42.0 && line.y < 817.0, "{line:?}");
        }
        let number = paper
            .iter()
            .find(|line| line.text.starts_with("Pagina"))
            .unwrap();
        assert_eq!(
            number.text,
            format!("Pagina {} van {}", page + 1, pdf.pages())
        );
        let own = text
            .iter()
            .filter(|line| !line.text.starts_with("School weet"));
        let lowest = own.map(|line| line.y).fold(0.0, f32::max);
        assert!(
            lowest < number.y - 14.0,
            "{lowest} on the foot {}",
            number.y
        );
    }
}

/// No paragraph leaves a single line at the foot of a page or takes one to the next.
#[track_caller]
fn check_no_single_lines(pdf: &Pdf) {
    for (node, places) in super::tags::places(pdf) {
        if places.len() < 2 || node != "P" {
            continue;
        }
        for (page, stretch) in places {
            let mut heights: Vec<f32> = pdf
                .shown
                .iter()
                .filter(|shown| shown.page == page && shown.stretch == Some(stretch))
                .map(|shown| shown.y.round())
                .collect();
            heights.dedup();
            assert!(
                heights.len() >= 2,
                "a single line of a paragraph on page {page}"
            );
        }
    }
}

#[test]
fn paragraphs_of_every_length_leave_no_single_line() {
    for before in 20..34 {
        for length in 1..7 {
            let pdf = print(&with_body(vec![lines(before), lines(length), lines(30)]));
            check_places(&pdf);
            check_no_single_lines(&pdf);
        }
    }
}

#[test]
fn a_heading_stays_with_its_text() {
    for before in 22..40 {
        let heading = || Block::Heading(Level::Question, "Wat vragen wij van u?".into());
        let pdf = print(&with_body(vec![
            lines(before),
            heading(),
            lines(6),
            signature(),
        ]));
        for page in pages(&pdf) {
            let last = page
                .iter()
                .rfind(|line| !line.text.starts_with("School weet"))
                .unwrap();
            assert_ne!(last.text, "Wat vragen wij van u?", "{before} lines before");
        }
    }
}

#[test]
fn a_signature_takes_the_end_of_the_text_along() {
    let mut crossed = false;
    for before in 20..40 {
        let pdf = print(&with_body(vec![lines(before), signature()]));
        check_places(&pdf);
        let page = pages(&pdf).pop().unwrap();
        assert!(page.iter().any(|line| line.text == "J. de Vries"));
        let closing = page
            .iter()
            .position(|line| line.text.starts_with("Met vriend"))
            .unwrap();
        assert!(closing >= 2, "{before} lines before: {closing}");
        crossed |= pdf.pages() > 1;
    }
    assert!(crossed);
}

#[test]
fn a_signature_stands_under_two_lines_also_of_short_paragraphs() {
    let mut crossed = false;
    for before in 20..40 {
        let last = paragraph("Vragen? Bel mij.");
        let pdf = print(&with_body(vec![lines(before), last, signature()]));
        check_places(&pdf);
        let all = pdf.lines().into_iter().filter(|line| !line.paper);
        let on: Vec<SeenLine> = all.filter(|line| line.page + 1 == pdf.pages()).collect();
        let closing = on
            .iter()
            .position(|line| line.text.starts_with("Met vriend"));
        assert!(closing.unwrap() >= 2, "{before} lines before: {on:#?}");
        crossed |= pdf.pages() > 1;
    }
    assert!(crossed);
}

#[test]
fn a_table_repeats_its_head_and_splits_no_row() {
    let pdf = print(&report(120));
    check_places(&pdf);
    assert!(pdf.pages() > 3, "{}", pdf.pages());
    let all = pdf.lines();
    for page in 1..pdf.pages() {
        let heads = all
            .iter()
            .filter(|line| line.page == page && line.text == "School");
        let heads: Vec<_> = heads.collect();
        assert_eq!(heads.len(), 1, "page {page}");
        assert!(heads[0].paper, "a repeated head is read aloud again");
    }
    let schools: Vec<&SeenLine> = all
        .iter()
        .filter(|line| line.text.starts_with("School "))
        .collect();
    assert_eq!(schools.len(), 120);
}

#[test]
fn a_tall_row_goes_to_the_next_page_whole() {
    let tall = "woord ".repeat(200);
    let table = Table {
        columns: vec![
            column("Wat", Align::Words),
            column("Aantal", Align::Figures),
        ],
        rows: vec![row(&["kort", "1"]); 12]
            .into_iter()
            .chain([row(&[&tall, "2"])])
            .collect(),
    };
    let pdf = print(&with_body(vec![Block::Table(table)]));
    check_places(&pdf);
    let pages: Vec<usize> = pdf
        .lines()
        .into_iter()
        .filter(|line| line.text.starts_with("woord"))
        .map(|line| line.page)
        .collect();
    assert!(pages.iter().all(|page| *page == pages[0]), "{pages:?}");
}

#[test]
fn a_total_stays_with_its_rows() {
    for rows in 10..50 {
        let mut all = vec![row(&["een week", "5"]); rows];
        all.push(Row {
            total: true,
            ..row(&["Samen", "18"])
        });
        let table = Table {
            columns: vec![column("Week", Align::Words), column("Uren", Align::Figures)],
            rows: all,
        };
        let pdf = print(&with_body(vec![Block::Table(table)]));
        let page = pages(&pdf).pop().unwrap();
        let total = page.iter().position(|line| line.text == "Samen").unwrap();
        assert!(total >= 2, "{rows} rows: {total}");
    }
}

#[test]
fn figures_stand_under_each_other() {
    let pdf = print(&report(12));
    let figures: Vec<SeenLine> = pdf
        .lines()
        .into_iter()
        .filter(|line| line.left > 480.0 && line.text.parse::<u32>().is_ok())
        .collect();
    assert_eq!(figures.len(), 12);
    for figure in &figures {
        assert!((figure.right - figures[0].right).abs() < 0.1, "{figure:?}");
    }
}

#[test]
fn what_is_taller_than_a_page_is_refused() {
    let tall = "woord ".repeat(3_000);
    let table = Table {
        columns: vec![column("Wat", Align::Words)],
        rows: vec![row(&[&tall])],
    };
    refused(
        &with_body(vec![Block::Table(table)]),
        &DocumentError::TooTall,
    );
}

#[test]
fn a_row_has_a_cell_for_each_column() {
    let table = Table {
        columns: vec![column("Wat", Align::Words)],
        rows: vec![row(&["een", "twee"])],
    };
    let expected = DocumentError::Cells {
        found: 2,
        expected: 1,
    };
    refused(&with_body(vec![Block::Table(table)]), &expected);
}

#[test]
fn headings_without_end_are_still_put_on_pages() {
    let headings = vec![Block::Heading(Level::Part, "Nog een kop".into()); 200];
    let pdf = print(&with_body(headings));
    assert!(pdf.pages() > 3);
    check_places(&pdf);
}

#[test]
fn ten_thousand_words_are_all_there() {
    let words: Vec<String> = (0..10_000).map(|number| format!("woord{number}")).collect();
    let paragraphs: Vec<Block> = words
        .chunks(180)
        .map(|part| paragraph(&part.join(" ")))
        .collect();
    let pdf = print(&with_body(paragraphs));
    check_places(&pdf);
    check_no_single_lines(&pdf);
    let text = pdf.words();
    let found: Vec<&str> = text
        .split(' ')
        .filter(|word| word.starts_with("woord"))
        .collect();
    assert_eq!(found, words);
}

#[test]
fn a_text_without_end_is_refused() {
    let blocks = vec![lines(60); 700];
    let expected = DocumentError::TooManyPages { most: 500 };
    refused(&with_body(blocks), &expected);
}

#[test]
fn only_words_that_are_too_long_are_broken() {
    let long = "leerplichtambtenarenvergaderzaal".repeat(8);
    let text = format!("Een woord als {long} past op geen regel, een gewoon woord wel.");
    let pdf = print(&with_body(vec![paragraph(&text)]));
    check_places(&pdf);
    let lines = pages(&pdf).remove(0);
    let broken = lines.iter().filter(|line| {
        let end = line.text.trim_end();
        end == line.text && end.ends_with(|sign: char| sign.is_alphabetic()) && line.right > 480.0
    });
    assert!(broken.count() >= 2);
    let words = pdf.words().replace(' ', "");
    assert!(words.contains(&long), "{words}");
}

#[test]
fn a_document_without_text_is_one_page() {
    let empty = Document {
        letterhead: None,
        header: None,
        footer: None,
        ..with_body(Vec::new())
    };
    let pdf = print(&empty);
    assert_eq!(pdf.pages(), 1);
    assert_eq!(pdf.text(), "Pagina 1 van 1\n");
}

#[test]
fn header_and_footer_that_leave_no_room_are_refused() {
    let document = Document {
        footer: Some(Text::from("woord ".repeat(2_000))),
        ..with_body(Vec::new())
    };
    refused(&document, &DocumentError::MarginTooTall);
}
