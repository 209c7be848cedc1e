//! The same letters by others: typst, whose compiler stays in memory from letter to letter, and
//! LibreOffice, which gets all of them in one call. Both on one core, as this program is; both get the
//! words that this program would print, in as plain a layout as holds them, and keep nothing.

use std::fmt::Write;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use crate::said::{Piece, Said};
use crate::{Failure, Outcome};

/// Compiles each letter of a folder.
const COMPILE: &str = "
import pathlib, sys, typst
folder, fonts = sys.argv[1:]
for source in sorted(pathlib.Path(folder).glob('*.typ')):
    typst.compile(source, output=source.with_suffix('.pdf'), font_paths=[fonts])
";

/// How long typst takes for all, or nothing where it is not.
pub(crate) fn typst(letters: &[Said]) -> Outcome<Option<Duration>> {
    let python = std::env::var("LEERRECHT_PYTHON").unwrap_or_else(|_| "python3".to_owned());
    if !runs(&python, &["-c", "import typst"]) {
        return Ok(None);
    }
    let folder = written(letters, "typ", in_typst)?;
    let fonts = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/fonts");
    let mut command = on_one_core(&python);
    command.args(["-c", COMPILE]).arg(folder.path()).arg(fonts);
    timed(&mut command, folder.path(), letters.len()).map(Some)
}

/// How long LibreOffice takes for all, or nothing where it is not.
pub(crate) fn libreoffice(letters: &[Said]) -> Outcome<Option<Duration>> {
    if !runs("soffice", &["--version"]) {
        return Ok(None);
    }
    let folder = written(letters, "fodt", in_open_document)?;
    let profile = format!(
        "-env:UserInstallation=file://{}/profile",
        folder.path().display()
    );
    let mut command = on_one_core("soffice");
    command.args([&profile, "--headless", "--convert-to", "pdf", "--outdir"]);
    command.arg(folder.path());
    for at in 0..letters.len() {
        command.arg(folder.path().join(format!("{at:04}.fodt")));
    }
    timed(&mut command, folder.path(), letters.len()).map(Some)
}

fn runs(program: &str, arguments: &[&str]) -> bool {
    let mut command = Command::new(program);
    command
        .args(arguments)
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    command.status().is_ok_and(|status| status.success())
}

/// The program held to one core, where the system can do that.
fn on_one_core(program: &str) -> Command {
    if !runs("taskset", &["--version"]) {
        return Command::new(program);
    }
    let mut command = Command::new("taskset");
    command.args(["-c", "0", program]);
    command
}

/// Every letter as a file, in a folder that goes away.
fn written(
    letters: &[Said],
    ending: &str,
    text: fn(&Said) -> Result<String, std::fmt::Error>,
) -> Outcome<tempfile::TempDir> {
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR"))?;
    for (at, letter) in letters.iter().enumerate() {
        let path = folder.path().join(format!("{at:04}.{ending}"));
        std::fs::write(path, text(letter)?)?;
    }
    Ok(folder)
}

/// Runs it, and makes sure that it did the work.
fn timed(command: &mut Command, folder: &Path, count: usize) -> Outcome<Duration> {
    command.stdout(Stdio::null()).stderr(Stdio::null());
    let start = Instant::now();
    let status = command.status()?;
    let taken = start.elapsed();
    let files = std::fs::read_dir(folder)?.filter_map(Result::ok);
    let made = files.filter(|file| file.path().extension().is_some_and(|end| end == "pdf"));
    let made = made.count();
    if !status.success() || made != count {
        return Err(Failure::from(format!(
            "{made} of {count} letters: {status}"
        )));
    }
    Ok(taken)
}

/// A text in quotes means nothing to typst; it escapes as Rust does.
fn in_typst(letter: &Said) -> Result<String, std::fmt::Error> {
    let mut text = format!(
        "#set page(paper: \"a4\", margin: (x: 25mm, y: 25mm), header: context if counter(page).get().first() > 1 [#{:?}],
  footer: [#{:?} #h(1fr) #context [Pagina #counter(page).display() van #counter(page).final().first()]])
#set text(font: \"Inter\", size: 10pt, lang: \"nl\")
#set document(title: {:?})
#text(size: 15pt, weight: 600)[#{:?}]
#place(top + right)[#text(size: 8.25pt)[#{:?}]]
#v(20mm)
#text(size: 8pt)[#{:?}]\n\n",
        letter.reference, letter.foot, letter.subject, letter.sender, letter.contact, letter.back
    );
    for line in &letter.address {
        writeln!(text, "#{line:?} \\")?;
    }
    text.push_str("#v(15mm)\n#table(columns: 3, [*Datum*], [*Ons kenmerk*], [*Onderwerp*]");
    for cell in [&letter.dated, &letter.reference, &letter.subject] {
        write!(text, ", [#{cell:?}]")?;
    }
    text.push_str(")\n\n");
    for piece in &letter.pieces {
        match piece {
            Piece::Heading(words) => write!(text, "= #{words:?}\n\n")?,
            Piece::Paragraph(words) => write!(text, "#{words:?}\n\n")?,
            Piece::Item(words) => writeln!(text, "- #{words:?}")?,
            Piece::Table => {
                text.push_str("#table(columns: (auto, 1fr, auto)");
                for cell in letter.weeks.iter().flatten() {
                    write!(text, ", [#{cell:?}]")?;
                }
                text.push_str(")\n\n");
            }
        }
    }
    write!(
        text,
        "#block(breakable: false)[Met vriendelijke groet,\n#v(13mm)\n#{:?}]\n",
        letter.signed
    )?;
    Ok(text)
}

/// Up to where the text begins: A4, a foot with the number of the page, heavy headings.
const OPEN_DOCUMENT: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
 xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
 office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:styles><style:default-style style:family="paragraph"><style:text-properties fo:font-size="10pt"/></style:default-style>
<style:style style:name="Vet" style:family="paragraph"><style:text-properties fo:font-weight="bold"/></style:style></office:styles>
<office:automatic-styles><style:page-layout style:name="A4"><style:page-layout-properties fo:page-width="210mm" fo:page-height="297mm" fo:margin="25mm"/>
<style:footer-style/></style:page-layout></office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="A4"><style:footer><text:p>FOOT <text:page-number/> van <text:page-count/></text:p></style:footer></style:master-page></office:master-styles>
<office:body><office:text>"#;

fn in_open_document(letter: &Said) -> Result<String, std::fmt::Error> {
    let mut text = OPEN_DOCUMENT.replace("FOOT", &escaped(&letter.foot));
    let head = [&letter.sender, &letter.contact, &letter.back];
    for line in head.into_iter().chain(&letter.address) {
        write!(text, "<text:p>{}</text:p>", escaped(line))?;
    }
    let references = [
        ["Datum", "Ons kenmerk", "Onderwerp"].map(str::to_owned),
        [&letter.dated, &letter.reference, &letter.subject].map(Clone::clone),
    ];
    in_table(&mut text, &references)?;
    for piece in &letter.pieces {
        match piece {
            Piece::Heading(words) => write!(
                text,
                r#"<text:h text:style-name="Vet" text:outline-level="1">{}</text:h>"#,
                escaped(words)
            )?,
            Piece::Paragraph(words) => write!(text, "<text:p>{}</text:p>", escaped(words))?,
            Piece::Item(words) => write!(
                text,
                "<text:list><text:list-item><text:p>{}</text:p></text:list-item></text:list>",
                escaped(words)
            )?,
            Piece::Table => in_table(&mut text, &letter.weeks)?,
        }
    }
    for line in ["Met vriendelijke groet,", &letter.signed] {
        write!(text, "<text:p>{}</text:p>", escaped(line))?;
    }
    text.push_str("</office:text></office:body></office:document>\n");
    Ok(text)
}

fn in_table(text: &mut String, rows: &[[String; 3]]) -> std::fmt::Result {
    text.push_str(r#"<table:table><table:table-column table:number-columns-repeated="3"/>"#);
    for row in rows {
        text.push_str("<table:table-row>");
        for cell in row {
            write!(
                text,
                "<table:table-cell><text:p>{}</text:p></table:table-cell>",
                escaped(cell)
            )?;
        }
        text.push_str("</table:table-row>");
    }
    text.push_str("</table:table>");
    Ok(())
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;")
}
