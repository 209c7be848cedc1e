//! The same letters by others: typst, whose compiler stays in memory from letter to letter, and
//! LibreOffice, which gets all of them in one call. Both on one core, as this program is.

use std::fmt::Write;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use crate::letter::{Letter, OPENING, TEXT, WEEKS};
use crate::{Failure, Outcome};

/// Compiles each letter of a folder.
const COMPILE: &str = "
import pathlib, sys, typst
folder, fonts = sys.argv[1:]
for source in sorted(pathlib.Path(folder).glob('*.typ')):
    typst.compile(source, output=source.with_suffix('.pdf'), font_paths=[fonts])
";

/// How long typst takes for all, or nothing where it is not.
pub(crate) fn typst(letters: &[Letter]) -> Outcome<Option<Duration>> {
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
pub(crate) fn libreoffice(letters: &[Letter]) -> Outcome<Option<Duration>> {
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
    letters: &[Letter],
    ending: &str,
    text: fn(&Letter) -> Result<String, std::fmt::Error>,
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

/// The rows of the table, with their sum.
fn rows(letter: &Letter) -> Vec<[String; 3]> {
    let row = |week: &str, days: &str, hours: u32| [week.into(), days.into(), hours.to_string()];
    let weeks = WEEKS.iter().zip(letter.hours);
    let mut rows: Vec<_> = weeks
        .map(|((week, days), hours)| row(week, days, hours))
        .collect();
    rows.push(row("Samen", "", letter.hours.iter().sum()));
    rows
}

fn in_typst(letter: &Letter) -> Result<String, std::fmt::Error> {
    let said = |text: &str| text.replace("{kind}", &letter.child);
    let Letter {
        name,
        street,
        number,
        ..
    } = letter;
    let mut text = format!(
        "#set page(paper: \"a4\", margin: (x: 22mm, y: 20mm), footer: [School weet dat u deze waarschuwing krijgt.])
#set text(font: \"Inter\", size: 10pt, lang: \"nl\")
#set document(title: \"Officiële waarschuwing {number}\")
#text(size: 15pt, weight: 600)[Gemeente Voorbeeldstad]\n\n#v(20mm)
#text(size: 8pt)[Retouradres: Postbus 1, 1800 AA  VOORBEELDSTAD]\n
#{name:?} \\ #{street:?} \\ 1811 LP  VOORBEELDSTAD\n\n#v(15mm)
#table(columns: 3, [Datum], [Ons kenmerk], [Onderwerp], [23 november 2026], [{number}], [Officiële waarschuwing])
Geachte #{name:?},\n\n{}\n
#table(columns: 3, [*Week*], [*Dagen*], [*Uren*],",
        said(OPENING)
    );
    for [week, days, hours] in rows(letter) {
        write!(text, " [{week}], [{days}], [{hours}],")?;
    }
    text.push_str(")\n\n");
    for (question, answer) in TEXT {
        write!(text, "= {question}\n{}\n\n", said(answer))?;
    }
    text.push_str("Met vriendelijke groet,\n#v(13mm)\nJ. de Vries\n");
    Ok(text)
}

fn in_open_document(letter: &Letter) -> Result<String, std::fmt::Error> {
    let said = |text: &str| text.replace("{kind}", &letter.child);
    let mut text = String::from(
        r#"<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text"><office:body><office:text>"#,
    );
    for line in [
        "Gemeente Voorbeeldstad",
        "Retouradres: Postbus 1, 1800 AA  VOORBEELDSTAD",
        &letter.name,
        &letter.street,
        "1811 LP  VOORBEELDSTAD",
        &letter.number,
        &said(OPENING),
    ] {
        write!(text, "<text:p>{line}</text:p>")?;
    }
    text.push_str(r#"<table:table><table:table-column table:number-columns-repeated="3"/>"#);
    for row in rows(letter) {
        text.push_str("<table:table-row>");
        for cell in row {
            write!(
                text,
                "<table:table-cell><text:p>{cell}</text:p></table:table-cell>"
            )?;
        }
        text.push_str("</table:table-row>");
    }
    text.push_str("</table:table>");
    for (question, answer) in TEXT {
        write!(
            text,
            r#"<text:h text:outline-level="1">{question}</text:h>"#
        )?;
        write!(text, "<text:p>{}</text:p>", said(answer))?;
    }
    text.push_str("<text:p>Met vriendelijke groet,</text:p><text:p>J. de Vries</text:p>");
    text.push_str("</office:text></office:body></office:document>\n");
    Ok(text)
}
