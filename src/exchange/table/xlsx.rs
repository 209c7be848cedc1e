//! Office Open XML workbooks (XLSX), cell by cell through `calamine`.
//!
//! Its ranges are not used: they make room for every cell between the first and the last, so two
//! cells in the corners of a sheet would take all memory.

use std::io::Cursor;
use std::panic::{AssertUnwindSafe, catch_unwind};

use calamine::{DataRef, ExcelDateTime, Reader, SheetType, SheetVisible, Xlsx, XlsxError};

use super::TableError;
use super::workbook::{self, Sheet, is_wanted, number};

type Book<'b> = Xlsx<Cursor<&'b [u8]>>;

/// Reads the sheet that is wanted, else the first visible one that holds something, and the names
/// of all that hold something.
pub(super) fn read(bytes: &[u8], wanted: Option<&str>) -> Result<workbook::Book, TableError> {
    // A damaged workbook can make the parser panic; for us it is a damaged file like any other.
    catch_unwind(AssertUnwindSafe(|| read_book(bytes, wanted))).unwrap_or(Err(TableError::Damaged))
}

fn read_book(bytes: &[u8], wanted: Option<&str>) -> Result<workbook::Book, TableError> {
    let mut book: Book<'_> = Xlsx::new(Cursor::new(bytes)).map_err(|error| refused(&error))?;
    let sheets = book.sheets_metadata().iter();
    let sheets = sheets.filter(|s| s.typ == SheetType::WorkSheet);
    let (shown, hidden): (Vec<_>, Vec<_>) = sheets
        .cloned()
        .partition(|s| s.visible == SheetVisible::Visible);
    let names: Vec<String> = shown.into_iter().chain(hidden).map(|s| s.name).collect();
    let (mut sheet, mut filled) = (None, Vec::new());
    for name in names {
        if sheet.is_none() && is_wanted(&name, wanted) {
            sheet = Some(read_sheet(&mut book, &name)?).filter(|sheet| !sheet.is_empty());
            filled.extend(sheet.is_some().then_some(name));
        } else if holds_something(&mut book, &name) {
            filled.push(name);
        }
    }
    Ok(workbook::Book { sheet, filled })
}

/// Whether something stands on a sheet that is not read. One that is damaged may hold anything.
fn holds_something(book: &mut Book<'_>, name: &str) -> bool {
    let Ok(mut cells) = book.worksheet_cells_reader(name) else {
        return true;
    };
    loop {
        match cells.next_cell() {
            Ok(Some(cell)) if text(cell.get_value()).trim().is_empty() => {}
            Ok(None) => return false,
            Ok(Some(_)) | Err(_) => return true,
        }
    }
}

fn read_sheet(book: &mut Book<'_>, name: &str) -> Result<Sheet, TableError> {
    let mut sheet = Sheet::new(name);
    let mut cells = book
        .worksheet_cells_reader(name)
        .map_err(|error| refused(&error))?;
    while let Some(cell) = cells.next_cell().map_err(|error| refused(&error))? {
        let (row, column) = cell.get_position();
        match cell.get_value() {
            DataRef::SharedString(text) => sheet.put(row, column, text)?,
            other => sheet.put(row, column, &text(other))?,
        }
    }
    Ok(sheet)
}

fn text(value: &DataRef<'_>) -> String {
    match value {
        DataRef::Int(n) => n.to_string(),
        DataRef::Float(n) => number(*n),
        DataRef::String(text) | DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => {
            text.clone()
        }
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::Bool(yes) => if *yes { "ja" } else { "nee" }.to_owned(),
        DataRef::DateTime(moment) => moment_text(*moment),
        // A formula that failed has no value; the cell counts as empty.
        DataRef::Error(_) | DataRef::Empty => String::new(),
    }
}

/// A date as year-month-day, with the time only where there is one.
fn moment_text(moment: ExcelDateTime) -> String {
    if moment.is_duration() {
        return number(moment.as_f64());
    }
    let (year, month, day, hour, minute, second, _) = moment.to_ymd_hms_milli();
    match (hour, minute, second) {
        (0, 0, 0) => format!("{year:04}-{month:02}-{day:02}"),
        _ => format!("{year:04}-{month:02}-{day:02} {hour:02}:{minute:02}:{second:02}"),
    }
}

fn refused(error: &XlsxError) -> TableError {
    match error {
        XlsxError::Password => TableError::PasswordProtected,
        _ => TableError::Damaged,
    }
}
