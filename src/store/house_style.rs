//! House styles: what makes the letters of a municipality its own. The bytes of the logo are never
//! read here.

use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSqlOutput, Value, ValueRef};
use rusqlite::{Row, ToSql};

use super::noun::{Noun, statements};
use super::{Snapshot, StoreError, Tx};
use crate::domain::house_style::{Colour, HouseStyle, HouseStyleDraft};
use crate::domain::id::HouseStyleId;
use crate::domain::municipality::MunicipalityCode;

/// The number 0xRRGGBB.
impl ToSql for Colour {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        let Self(red, green, blue) = *self;
        let number = u32::from_be_bytes([0, red, green, blue]);
        Ok(ToSqlOutput::from(number))
    }
}

impl FromSql for Colour {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        let number = u32::column_result(value)?;
        match number.to_be_bytes() {
            [0, red, green, blue] => Ok(Self(red, green, blue)),
            _ => Err(FromSqlError::OutOfRange(number.into())),
        }
    }
}

/// Lines of text, as a JSON list: a line may hold any sign.
struct Lines(Vec<String>);

impl FromSql for Lines {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        let lines = serde_json::from_str(value.as_str()?);
        lines
            .map(Self)
            .map_err(|error| FromSqlError::Other(error.into()))
    }
}

/// Texts always become JSON.
fn json(lines: &[String]) -> ToSqlOutput<'static> {
    let text = serde_json::to_string(lines).unwrap_or_default();
    ToSqlOutput::Owned(Value::Text(text))
}

impl Noun for HouseStyleDraft {
    type Id = HouseStyleId;
    statements!(HouseStyle "house_style":
        "municipality", "sender", "contact", "return_address", "colour", "logo", "signatory",
        "reachable");

    fn values(&self) -> rusqlite::Result<Vec<ToSqlOutput<'_>>> {
        Ok(vec![
            self.municipality.to_sql()?,
            self.sender.to_sql()?,
            json(&self.contact),
            self.return_address.to_sql()?,
            self.colour.to_sql()?,
            self.logo.to_sql()?,
            self.signatory.to_sql()?,
            self.reachable.to_sql()?,
        ])
    }

    fn read(row: &Row<'_>, at: usize) -> rusqlite::Result<Self> {
        Ok(Self {
            municipality: row.get(at)?,
            sender: row.get(at + 1)?,
            contact: row.get::<_, Lines>(at + 2)?.0,
            return_address: row.get(at + 3)?,
            colour: row.get(at + 4)?,
            logo: row.get(at + 5)?,
            signatory: row.get(at + 6)?,
            reachable: row.get(at + 7)?,
        })
    }
}

impl Tx<'_> {
    /// Writes the style of a municipality: anew, or as its first. The bytes of its logo are in the file
    /// already (`Store::put_content`).
    pub fn set_house_style(&mut self, it: &HouseStyleDraft) -> Result<HouseStyleId, StoreError> {
        match self.house_style_of(it.municipality)? {
            Some(there) => {
                self.change(there.id.0, it)?;
                Ok(there.id)
            }
            None => self.add(it).map(HouseStyleId),
        }
    }
}

impl Snapshot<'_> {
    /// The style of a municipality, where one was entered.
    pub fn house_style_of(&self, of: MunicipalityCode) -> Result<Option<HouseStyle>, StoreError> {
        Ok(self.all_kept("municipality = ?1", [of])?.pop())
    }

    /// All styles that were entered, by municipality.
    pub fn house_styles(&self) -> Result<Vec<HouseStyle>, StoreError> {
        self.all_kept("1 ORDER BY municipality, id", [])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::time::Timestamp;
    use crate::store::{Actor, Op, OpKind, Store};

    const ACTOR: Actor = Actor {
        officer: None,
        at: Timestamp(1_790_000_000_000),
    };

    fn write(store: &Store, it: &HouseStyleDraft) -> crate::domain::id::OpId {
        let op = Op::new(OpKind::Office);
        let (_, changes) = store
            .transact(ACTOR, &op, |tx| tx.set_house_style(it))
            .unwrap();
        changes.op.unwrap()
    }

    fn there(store: &Store) -> Option<HouseStyleDraft> {
        let found = store.read(|file| file.house_style_of(MunicipalityCode(361)));
        found.unwrap().map(|style| style.facts)
    }

    fn full() -> HouseStyleDraft {
        HouseStyleDraft {
            sender: "Gemeente \"Alkmaar\"\u{0}".to_owned(),
            contact: vec![String::new(), "a\nb \\ \u{1F9D2}".to_owned()],
            return_address: "Postbus 53, 1800 BC ALKMAAR".to_owned(),
            colour: Some(Colour(0, 255, 1)),
            signatory: Some("namens het college".to_owned()),
            reachable: Some("op maandag".to_owned()),
            ..HouseStyleDraft::usual(MunicipalityCode(361))
        }
    }

    #[test]
    fn a_style_comes_back_as_it_was_and_is_taken_back() {
        let store = Store::memory().unwrap();
        assert_eq!(there(&store), None);
        let first = write(&store, &full());
        assert_eq!(there(&store), Some(full()));
        let second = HouseStyleDraft::usual(MunicipalityCode(361));
        let op = write(&store, &second);
        assert_eq!(there(&store), Some(second));
        assert_eq!(store.read(|file| file.house_styles()).unwrap().len(), 1);
        store.undo(ACTOR, op).unwrap();
        assert_eq!(there(&store), Some(full()));
        store.undo(ACTOR, first).unwrap();
        assert_eq!(there(&store), None);
    }

    #[test]
    fn the_bytes_of_a_logo_stay_as_long_as_the_history_knows_it() {
        let store = Store::memory().unwrap();
        let logo = store.put_content(&mut [7_u8; 1000].as_slice()).unwrap();
        let without = full();
        let with = HouseStyleDraft {
            logo: Some(logo.id),
            ..full()
        };
        write(&store, &with);
        assert_eq!(store.sweep_content().unwrap(), 0);
        let op = write(&store, &without);
        assert_eq!(store.sweep_content().unwrap(), 0);
        store.undo(ACTOR, op).unwrap();
        assert_eq!(there(&store), Some(with));
        let left = store.put_content(&mut [8_u8; 1000].as_slice()).unwrap();
        assert_eq!(store.sweep_content().unwrap(), 1);
        assert_eq!(store.read(|file| file.content(left.id)).unwrap(), None);
        let whole = store.read(|file| file.content(logo.id)).unwrap();
        assert_eq!(whole, Some(logo));
    }

    #[test]
    fn a_colour_that_is_none_is_an_error() {
        let read = |number: i64| Colour::column_result(ValueRef::Integer(number));
        assert_eq!(read(0x00_ff01).unwrap(), Colour(0, 255, 1));
        assert!(read(0x0100_0000).is_err());
        assert!(read(-1).is_err());
    }
}
