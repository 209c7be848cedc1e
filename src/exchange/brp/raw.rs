//! A person as texts, the same for all forms: cut out of the file, not judged yet.
//!
//! Empty text means that the form or the file does not have it.

/// The texts of a person.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct RawPerson<'a> {
    pub(super) a_number: &'a str,
    pub(super) bsn: &'a str,
    pub(super) name: RawName<'a>,
    pub(super) name_use: &'a str,
    pub(super) partner: RawName<'a>,
    pub(super) born: &'a str,
    pub(super) birthplace: &'a str,
    pub(super) sex: &'a str,
    pub(super) died: &'a str,
    pub(super) suspension: &'a str,
    pub(super) protection: &'a str,
    pub(super) municipality: &'a str,
    pub(super) municipality_since: &'a str,
    pub(super) address: RawAddress<'a>,
    pub(super) gezag: &'a str,
    pub(super) parents: [RawParent<'a>; 2],
    pub(super) damaged: bool,
}

/// The texts of a name.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct RawName<'a> {
    pub(super) given: &'a str,
    pub(super) title: &'a str,
    pub(super) prefix: &'a str,
    pub(super) surname: &'a str,
}

/// The texts of a parent.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct RawParent<'a> {
    pub(super) bsn: &'a str,
    pub(super) name: RawName<'a>,
    pub(super) born: &'a str,
    pub(super) sex: &'a str,
    pub(super) died: &'a str,
}

/// The texts of an address.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct RawAddress<'a> {
    pub(super) function: &'a str,
    pub(super) street: &'a str,
    pub(super) house_number: &'a str,
    pub(super) house_letter: &'a str,
    pub(super) addition: &'a str,
    pub(super) designation: &'a str,
    pub(super) postcode: &'a str,
    pub(super) town: &'a str,
    pub(super) location: &'a str,
    pub(super) country: &'a str,
    pub(super) foreign_lines: [&'a str; 3],
    pub(super) from: &'a str,
    pub(super) abroad_from: &'a str,
    /// An address is there, of which nothing was understood.
    pub(super) unread: bool,
}

impl RawParent<'_> {
    /// Whether anything is known of this parent; a `.` is the register's word for "not known".
    pub(super) fn is_there(&self) -> bool {
        [self.bsn, self.name.given, self.name.surname, self.born]
            .iter()
            .any(|text| !text.is_empty())
    }
}
