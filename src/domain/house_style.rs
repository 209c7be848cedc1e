//! House style: what makes a letter that of its municipality.

use serde::{Deserialize, Serialize};

use super::{
    id::{ContentId, HouseStyleId},
    municipality::MunicipalityCode,
    record::Kept,
};

/// A colour of print, as a printer is told it: red, green and blue, 0 to 255.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Colour(pub u8, pub u8, pub u8);

/// What can be entered about the letters of a municipality.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct HouseStyleDraft {
    /// Of which municipality; one style each.
    pub municipality: MunicipalityCode,
    /// The sender in large letters: "Gemeente Voorbeeldstad". The logo stands in its place, and is read out as this.
    pub sender: String,
    /// Lines at the top right: team, visiting address, telephone, e-mail; in this order.
    pub contact: Vec<String>,
    /// One line for the post to bring a letter back: "Postbus 1, 1800 AA VOORBEELDSTAD".
    pub return_address: String,
    /// The colour of the sender's name; black where none is chosen.
    pub colour: Option<Colour>,
    /// The bytes of the logo; the sender's name in letters where there is none.
    pub logo: Option<ContentId>,
    /// Who signs, when it is not the officer who made the letter: "namens het college, …".
    pub signatory: Option<String>,
    /// When the officer can be reached: "op maandag tot en met donderdag".
    pub reachable: Option<String>,
}

/// A house style in the data file.
pub type HouseStyle = Kept<HouseStyleId, HouseStyleDraft>;
