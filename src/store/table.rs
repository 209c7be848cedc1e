//! The audited tables by name. A table that travels, is undone or must be explained later stands
//! here; a test holds this list against the schema.

/// Names each audited table once.
macro_rules! tables {
    ($($(#[$doc:meta])* $variant:ident = $name:literal,)+) => {
        /// A table whose every change is written to the history.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Table { $($(#[$doc])* $variant,)+ }

        impl Table {
            /// All of them, parents before children.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)+];

            /// The table's name in the file.
            pub const fn name(self) -> &'static str {
                match self { $(Self::$variant => $name,)+ }
            }
        }
    };
}

tables! {
    /// Officers.
    Officer = "officer",
    /// Work area by date.
    WorkArea = "work_area",
    /// Settings.
    Setting = "setting",
    /// House styles of municipalities.
    HouseStyle = "house_style",
    /// Remembered column mappings.
    ImportMapping = "import_mapping",
    /// Youths.
    Youth = "youth",
    /// Parents and guardians.
    Guardian = "guardian",
    /// Authority over a youth.
    Gezag = "gezag",
    /// Addresses.
    Address = "address",
    /// Linked brothers and sisters.
    Sibling = "sibling",
    /// People of partner organisations.
    Partner = "partner",
    /// School locations.
    School = "school",
    /// People at a school.
    SchoolContact = "school_contact",
    /// Enrolments.
    Enrolment = "enrolment",
    /// Diplomas.
    Diploma = "diploma",
    /// Cases.
    Case = "case_file",
    /// Old case numbers.
    CaseAlias = "case_alias",
    /// Tags of cases.
    CaseTag = "case_tag",
    /// Terms.
    Clock = "clock",
    /// Letters that were made.
    Letter = "letter",
    /// Timeline entries.
    Timeline = "timeline",
    /// Tasks.
    Task = "task",
    /// Hearings.
    Hearing = "hearing",
    /// Absence days.
    AbsenceDay = "absence_day",
    /// Attachments.
    Attachment = "attachment",
}

impl Table {
    /// The table of this name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|table| table.name() == name)
    }
}
