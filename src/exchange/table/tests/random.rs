//! Files that nobody made on purpose.

use proptest::prelude::*;

use super::books::{KLAS, container, ods, parts, xlsx};
use super::*;

/// Changes some bytes of a good file.
fn mutated(mut bytes: Vec<u8>, changes: &[(usize, u8)]) -> Vec<u8> {
    for (at, byte) in changes {
        let at = at % bytes.len();
        bytes[at] = *byte;
    }
    bytes
}

proptest! {
    #[test]
    fn random_bytes_never_panic(bytes in prop::collection::vec(any::<u8>(), 0..2000)) {
        let _ = rows(&bytes);
    }

    #[test]
    fn no_letter_of_a_list_is_lost(text in "[a-z;\"\n]{0,200}") {
        let letters = |s: &str| s.chars().filter(char::is_ascii_lowercase).count();
        if let Ok(mut table) = Table::open(Source::bytes(text.clone())) {
            // What stands above the header is a title and no row.
            let above = usize::try_from(table.header_line()).unwrap() - 1;
            let mut found: usize = text.lines().take(above).map(letters).sum();
            found += table.header().names().iter().map(|name| letters(name)).sum::<usize>();
            while let Some(row) = table.next_row().unwrap() {
                found += (0..text.len()).map(|at| letters(row.get(at))).sum::<usize>();
            }
            prop_assert_eq!(found, letters(&text));
        }
    }

    #[test]
    fn damaged_workbooks_never_panic(changes in prop::collection::vec((any::<usize>(), any::<u8>()), 1..6)) {
        let _ = rows(&mutated(xlsx(), &changes));
    }

    #[test]
    fn damaged_parts_of_workbooks_never_panic(
        part in any::<usize>(),
        changes in prop::collection::vec((any::<usize>(), any::<u8>()), 1..10),
        of_ods in any::<bool>(),
    ) {
        let book = if of_ods { ods(KLAS) } else { xlsx() };
        let mut parts = parts(&book);
        let at = part % parts.len();
        parts[at].1 = mutated(parts[at].1.clone(), &changes);
        let parts: Vec<(&str, &[u8])> =
            parts.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice())).collect();
        let _ = rows(&container(&parts));
    }

    #[test]
    fn cut_off_workbooks_never_panic(keep in 0usize..6000) {
        let mut bytes = xlsx();
        bytes.truncate(keep);
        let _ = rows(&bytes);
    }

    #[test]
    fn what_is_written_as_csv_is_read_back(
        cells in prop::collection::vec(prop::collection::vec("[a-zé\" ;]{0,12}|[a-zé\" \n]{0,12}", 3), 1..20)
    ) {
        let mut out = csv::WriterBuilder::new().delimiter(b';').from_writer(Vec::new());
        out.write_record(["eerste", "tweede", "derde"]).unwrap();
        for row in &cells {
            out.write_record(row).unwrap();
        }
        let bytes = out.into_inner().unwrap();
        let mut table = Table::open(Source::bytes(bytes));
        let mut expected = cells.iter().filter(|row| row.iter().any(|c| !c.trim().is_empty()));
        if let Ok(table) = &mut table {
            while let Some(row) = table.next_row().unwrap() {
                let row = [row.get(0), row.get(1), row.get(2)];
                let wanted: Vec<&str> = expected.next().unwrap().iter().map(|c| c.trim()).collect();
                prop_assert_eq!(row.as_slice(), wanted);
            }
        }
        prop_assert!(expected.next().is_none());
    }
}
