//! OpenDocument sheets (ODS), read event by event.
//!
//! Not through `calamine`: it repeats rows and cells up to 100 million before it looks at the size,
//! and does not end on a part that breaks off (0.38).

use std::io::{BufReader, Read};

use quick_xml::Reader;
use quick_xml::XmlVersion;
use quick_xml::events::{BytesStart, Event};
use quick_xml::name::QName;

use super::TableError;
use super::workbook::{self, Sheet, is_wanted, number};
use super::zipped::Container;

/// Reads the sheet that is wanted, else the first that holds something, and the names of all that
/// hold something.
pub(super) fn read(
    mut container: Container<'_>,
    wanted: Option<&str>,
) -> Result<workbook::Book, TableError> {
    let part = container
        .by_name("content.xml")
        .map_err(|_| TableError::Damaged)?;
    let mut book = Book {
        wanted,
        ..Book::default()
    };
    book.read(&mut Reader::from_reader(BufReader::new(part)))?;
    Ok(workbook::Book {
        sheet: book.found,
        filled: book.filled,
    })
}

/// Where reading stands.
#[derive(Default)]
struct Book<'w> {
    wanted: Option<&'w str>,
    filled: Vec<String>,
    found: Option<Sheet>,
    /// The sheet that is being read, where it may be the one that is wanted.
    sheet: Option<Sheet>,
    /// The name of the sheet that reading is in.
    name: String,
    /// Whether something stands on it.
    holds: bool,
    /// Tables within a cell of a table are part of that cell's looks, not of the list.
    depth: usize,
    row: u32,
    row_times: u32,
    column: u32,
    cell: Option<Cell>,
}

#[derive(Default)]
struct Cell {
    times: u32,
    value: Option<String>,
    text: String,
    in_paragraph: bool,
}

impl Book<'_> {
    fn read<R: Read>(&mut self, xml: &mut Reader<BufReader<R>>) -> Result<(), TableError> {
        xml.config_mut().expand_empty_elements = true;
        let mut buffer = Vec::new();
        loop {
            buffer.clear();
            match xml
                .read_event_into(&mut buffer)
                .map_err(|_| TableError::Damaged)?
            {
                Event::Start(start) if start.name() == QName("office:annotation") => {
                    let name = start.to_end().into_owned();
                    xml.read_to_end_into(name.name(), &mut Vec::new())
                        .map_err(|_| TableError::Damaged)?;
                }
                Event::Start(start) => self.start(&start)?,
                Event::End(end) => self.end(end.name())?,
                Event::Text(text) => self.text(&text.xml10_content()),
                Event::CData(text) => self.text(&text.xml10_content()),
                Event::GeneralRef(sign) => self.reference(&sign)?,
                Event::Eof if self.depth > 0 => return Err(TableError::Damaged),
                Event::Eof => return Ok(()),
                _ => (),
            }
        }
    }

    fn start(&mut self, start: &BytesStart<'_>) -> Result<(), TableError> {
        match start.name().as_ref() {
            "table:table" => self.start_table(start),
            _ if self.depth != 1 => Ok(()),
            "table:table-row" => {
                self.row_times = times(start, "table:number-rows-repeated")?;
                self.column = 0;
                Ok(())
            }
            "table:table-cell" | "table:covered-table-cell" => self.start_cell(start),
            "text:p" => {
                self.paragraph();
                Ok(())
            }
            "text:s" => {
                let spaces = times(start, "text:c")?.min(64);
                (0..spaces).for_each(|_| self.text(" "));
                Ok(())
            }
            "text:tab" | "text:line-break" => {
                self.text(" ");
                Ok(())
            }
            _ => Ok(()),
        }
    }

    fn start_table(&mut self, start: &BytesStart<'_>) -> Result<(), TableError> {
        self.depth += 1;
        if self.depth == 1 {
            let name = attribute(start, "table:name")?.unwrap_or_default();
            let may_be = self.found.is_none() && is_wanted(&name, self.wanted);
            self.sheet = may_be.then(|| Sheet::new(&name));
            self.name = name;
            self.holds = false;
            self.row = 0;
        }
        Ok(())
    }

    fn start_cell(&mut self, start: &BytesStart<'_>) -> Result<(), TableError> {
        let value = match attribute(start, "office:value-type")?.as_deref() {
            Some("float" | "currency" | "percentage") => {
                attribute(start, "office:value")?.map(|value| value.parse().map_or(value, number))
            }
            Some("date") => attribute(start, "office:date-value")?,
            Some("boolean") => attribute(start, "office:boolean-value")?
                .map(|value| if value == "true" { "ja" } else { "nee" }.to_owned()),
            Some("string") => attribute(start, "office:string-value")?,
            _ => None,
        };
        let times = times(start, "table:number-columns-repeated")?;
        self.cell = Some(Cell {
            times,
            value,
            ..Cell::default()
        });
        Ok(())
    }

    fn paragraph(&mut self) {
        if let Some(cell) = &mut self.cell {
            if !cell.text.is_empty() {
                cell.text.push('\n');
            }
            cell.in_paragraph = true;
        }
    }

    fn text(&mut self, text: &str) {
        if self.depth == 1
            && let Some(cell) = &mut self.cell
            && cell.in_paragraph
        {
            cell.text.push_str(text);
        }
    }

    fn reference(&mut self, sign: &quick_xml::events::BytesRef<'_>) -> Result<(), TableError> {
        if let Some(text) = quick_xml::escape::resolve_xml_entity(sign.as_ref()) {
            self.text(text);
        } else if let Some(found) = sign.resolve_char_ref().map_err(|_| TableError::Damaged)? {
            self.text(found.encode_utf8(&mut [0; 4]));
        }
        Ok(())
    }

    fn end(&mut self, name: QName<'_>) -> Result<(), TableError> {
        match name.as_ref() {
            "table:table" => self.end_table(),
            _ if self.depth != 1 => (),
            "text:p" => {
                if let Some(cell) = &mut self.cell {
                    cell.in_paragraph = false;
                }
            }
            "table:table-cell" | "table:covered-table-cell" => self.end_cell()?,
            "table:table-row" => self.end_row()?,
            _ => (),
        }
        Ok(())
    }

    fn end_cell(&mut self) -> Result<(), TableError> {
        let Some(cell) = self.cell.take() else {
            return Ok(());
        };
        let text = cell.value.unwrap_or(cell.text);
        let after = self.column.saturating_add(cell.times);
        let says = !text.trim().is_empty();
        self.holds |= says;
        if let Some(sheet) = &mut self.sheet
            && says
        {
            for column in self.column..after {
                sheet.put(self.row, column, &text)?;
            }
        }
        self.column = after;
        Ok(())
    }

    fn end_row(&mut self) -> Result<(), TableError> {
        let more = self.row_times.saturating_sub(1);
        if let Some(sheet) = &mut self.sheet
            && sheet.last_line() == Some(u64::from(self.row) + 1)
        {
            sheet.repeat_row(more)?;
        }
        self.row = self.row.saturating_add(self.row_times.max(1));
        Ok(())
    }

    fn end_table(&mut self) {
        self.depth = self.depth.saturating_sub(1);
        if self.depth == 0 {
            self.filled.extend(self.holds.then(|| self.name.clone()));
            self.found = self
                .found
                .take()
                .or(self.sheet.take().filter(|sheet| !sheet.is_empty()));
        }
    }
}

fn attribute(start: &BytesStart<'_>, name: &str) -> Result<Option<String>, TableError> {
    let found = start
        .try_get_attribute(name)
        .map_err(|_| TableError::Damaged)?;
    let Some(found) = found else { return Ok(None) };
    let value = found
        .normalized_value(XmlVersion::default())
        .map_err(|_| TableError::Damaged)?;
    Ok(Some(value.into_owned()))
}

fn times(start: &BytesStart<'_>, name: &str) -> Result<u32, TableError> {
    attribute(start, name)?.map_or(Ok(1), |n| n.parse().map_err(|_| TableError::Damaged))
}
