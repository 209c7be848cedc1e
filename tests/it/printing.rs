//! Printing, at a print server of our own: what arrives at the printer is the page, to the last byte, with
//! its copies and sides and a title that names nobody.

#[cfg(target_os = "linux")]
mod server;

#[cfg(target_os = "linux")]
mod jobs {
    use std::path::Path;

    use leerrecht::desktop::DesktopError;
    use leerrecht::desktop::print::{PrintOptions, print, printers};
    use leerrecht::document::Press;
    use leerrecht::i18n::{Language, Words};

    use super::server::{PRINTER, Server};
    use crate::{child, document};

    /// A letter that is longer than what a pipe holds at once.
    fn letter() -> Vec<u8> {
        let printed = Press::new().unwrap().print(&document::long_report());
        let bytes = printed.unwrap().bytes;
        assert!(bytes.len() > 70_000, "{} bytes", bytes.len());
        bytes
    }

    #[test]
    #[ignore = "the second process of the tests below: it has a print server of its own"]
    fn prints() {
        let Some(page) = child::argument() else {
            return;
        };
        let page = std::fs::read(page).unwrap();
        let on = |printer: Option<&str>, copies, both_sides| PrintOptions {
            printer: printer.map(str::to_owned),
            copies,
            both_sides,
        };
        println!("\nprinters: {:?}", printers().map_err(|error| told(&error)));
        let named = print(&page, &on(Some(PRINTER), 2, true));
        println!("named: {:?}", named.map_err(|error| told(&error)));
        let usual = print(&page, &on(None, 1, false));
        println!("usual: {:?}", usual.map_err(|error| told(&error)));
        let unknown = print(&page, &on(Some("niet-daar"), 1, false));
        println!("unknown: {:?}", unknown.map_err(|error| told(&error)));
    }

    /// What the officer reads.
    fn told(error: &DesktopError) -> String {
        let words = Words::new(Language::Dutch);
        let told = words.explain(error.code(), &error.facts());
        format!("{} / {}", told.message, told.advice)
    }

    #[track_caller]
    fn says(said: &str, line: &str) {
        let there = said.lines().any(|one| one.starts_with(line));
        assert!(there, "{line}: not in\n{said}");
    }

    #[test]
    fn a_letter_arrives_whole_with_its_copies_and_sides() {
        let Some(mut server) = Server::start() else {
            return;
        };
        let letter = letter();
        let said = server.call("printing::jobs::prints", &letter);
        let none = "Err(\"Op deze computer is geen printer ingesteld.";
        says(&said, &format!("printers: {none}"));
        says(&said, &format!("usual: {none}"));

        server.add_printer();
        let said = server.call("printing::jobs::prints", &letter);
        says(
            &said,
            "printers: Ok([Printer { name: \"proef\", is_default: false }])",
        );
        says(&said, "named: Ok(())");
        let job = server.next_job();
        assert!(job.page == letter, "{} bytes came", job.page.len());
        assert_eq!(
            (job.title.as_str(), job.copies.as_str()),
            ("Leerrecht", "2")
        );
        job.has("sides=two-sided-long-edge");
        job.has("media=A4");
        says(
            &said,
            "usual: Err(\"Geen van de printers is de standaardprinter.",
        );
        says(
            &said,
            "unknown: Err(\"De printer nam de afdruk niet aan: Error - ",
        );
        let advice = "open hem in een ander programma.";
        assert!(
            said.lines()
                .any(|one| one.starts_with("unknown") && one.contains(advice))
        );

        server.make_usual();
        let said = server.call("printing::jobs::prints", &letter);
        says(
            &said,
            "printers: Ok([Printer { name: \"proef\", is_default: true }])",
        );
        says(&said, "usual: Ok(())");
        let [named, usual] = [server.next_job(), server.next_job()];
        assert!(named.page == letter && usual.page == letter);
        assert_eq!((named.copies.as_str(), usual.copies.as_str()), ("2", "1"));
        usual.has("sides=one-sided");

        server.stop();
        let said = server.call("printing::jobs::prints", &letter);
        for one in ["printers", "named", "usual"] {
            let line = "Err(\"De afdrukdienst van deze computer (CUPS) draait niet.";
            says(&said, &format!("{one}: {line}"));
        }
        // Nothing of a letter is left where others could find it.
        assert_eq!(server.left_behind(), Vec::<String>::new());
    }

    #[test]
    fn a_system_without_a_program_for_it_says_so() {
        let folder = tempfile::tempdir().unwrap();
        let said = run_without(&folder.path().join("page.pdf"));
        for one in ["printers", "named", "usual"] {
            says(
                &said,
                &format!("{one}: Err(\"Op deze computer staat niets om mee af te drukken"),
            );
        }
    }

    fn run_without(page: &Path) -> String {
        std::fs::write(page, b"%PDF-1.7").unwrap();
        let mut call = child::command("printing::jobs::prints", page);
        let output = call.env("PATH", "/nowhere").output().unwrap();
        String::from_utf8(output.stdout).unwrap()
    }
}
