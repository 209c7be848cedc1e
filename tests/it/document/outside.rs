//! Files as programs of others see them, where those programs are on the machine.

use std::path::PathBuf;
use std::process::{Command, Output};

use leerrecht::document::{Document, Press};

use super::keeping::with_logo;
use super::sample::{letter, paragraph, report, with_body};
use crate::left_out;

/// Says that the programs of others must be there.
const MUST: &str = "LEERRECHT_MUST_READ";

/// Whether a program is there; that it is not is told.
pub(super) fn has(program: &str) -> bool {
    let found = Command::new(program).arg("--version").output().is_ok();
    if !found {
        left_out::tell_unless(MUST, &format!("{program} is not there to read a file"));
    }
    found
}

/// A file with these bytes, gone with the folder.
fn file(bytes: &[u8]) -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("document.pdf");
    std::fs::write(&path, bytes).unwrap();
    (folder, path)
}

#[track_caller]
fn run(program: &str, before: &[&str], bytes: &[u8], after: &[&str]) -> String {
    let (_folder, path) = file(bytes);
    let mut command = Command::new(program);
    let Output {
        status,
        stdout,
        stderr,
    } = command.args(before).arg(path).args(after).output().unwrap();
    let said = String::from_utf8_lossy(&stderr);
    assert!(status.success() && said.is_empty(), "{program}: {said}");
    String::from_utf8(stdout).unwrap()
}

/// What `pdftotext` reads.
pub(super) fn text(bytes: &[u8]) -> String {
    run("pdftotext", &["-enc", "UTF-8"], bytes, &["-"])
}

fn all() -> Vec<Document> {
    let marks = with_body(vec![paragraph("Ω en Ω, Zoe\u{308}, q\u{302}\u{323}")]);
    vec![letter(), report(60), with_logo(), marks]
}

fn print(document: &Document) -> Vec<u8> {
    Press::new().unwrap().print(document).unwrap().bytes
}

#[test]
fn qpdf_finds_no_fault() {
    if !has("qpdf") {
        return;
    }
    for document in all() {
        let said = run("qpdf", &["--check"], &print(&document), &[]);
        assert!(
            said.contains("No syntax or stream encoding errors found"),
            "{said}"
        );
    }
}

#[test]
fn pdffonts_finds_every_font_inside_cut_and_with_letters() {
    if !has("pdffonts") {
        return;
    }
    for document in all() {
        let said = run("pdffonts", &[], &print(&document), &[]);
        let fonts: Vec<&str> = said.lines().skip(2).collect();
        assert!(fonts.len() >= 2, "{said}");
        for font in fonts {
            let columns: Vec<&str> = font.split_whitespace().collect();
            assert!(
                font.contains("CID TrueType") && columns[0].contains('+'),
                "{font}"
            );
            assert_eq!(
                columns[columns.len() - 5..columns.len() - 2],
                ["yes"; 3],
                "{font}"
            );
        }
    }
}

#[test]
fn pdftotext_reads_the_text_in_order() {
    if !has("pdftotext") {
        return;
    }
    let text = text(&print(&letter()));
    let words: Vec<&str> = text.split_whitespace().collect();
    let words = words.join(" ");
    let mut rest = words.as_str();
    for part in [
        "De heer P. van der Meulen",
        "Geachte heer Van der Meulen,",
        "Wat is er aan de hand?",
        "26 – 30 oktober",
        "Samen 18",
        "Bel mij, ik denk met u mee. Deze waarschuwing is geen besluit;",
        "leerplichtambtenaar gemeente Voorbeeldstad",
    ] {
        rest = rest
            .split_once(part)
            .unwrap_or_else(|| panic!("no {part} in {rest}"))
            .1;
    }
    let marks = with_body(vec![paragraph("Ω en Ω, Zoe\u{308} en Zoë")]);
    let text = self::text(&print(&marks));
    assert!(text.contains("Ω en Ω, Zoe\u{308} en Zoë"), "{text}");
}

#[test]
fn pdfinfo_tells_what_the_file_is() {
    if !has("pdfinfo") {
        return;
    }
    let said = run("pdfinfo", &[], &print(&letter()), &[]);
    let told = |key: &str| {
        let line = said.lines().find_map(|line| line.strip_prefix(key));
        line.unwrap_or_else(|| panic!("no {key} in {said}"))
            .trim()
            .to_owned()
    };
    assert_eq!(told("Title:"), "Officiële waarschuwing 26-0412 / 3");
    assert_eq!(told("Tagged:"), "yes");
    assert_eq!(told("Pages:"), "1");
    assert_eq!(told("PDF version:"), "1.7");
    assert!(told("Page size:").ends_with("(A4)"));
}
