//! Code enums: closed lists whose members have a fixed written code.
//!
//! A code is what stands in the data file and in exchanged files; it never changes once released. The word on screen is
//! not here: it stands in the Fluent files, under the code.

/// A closed list of values that each have one fixed written code.
///
/// For code that reads any such list (a column of the data file, an option of the command line); where the list is
/// known, its own methods of the same names need no import.
pub trait Code: Copy + Eq + std::fmt::Debug + 'static {
    /// Every member, in the order in which they are offered.
    const ALL: &'static [Self];

    /// The written code.
    fn code(self) -> &'static str;

    /// The member with this exact code.
    fn from_code(code: &str) -> Option<Self>;
}

/// Declares a code enum: the members with their codes, `ALL`, `code`, `from_code`, `Display` (the code) and serde by code.
macro_rules! codes {
    (
        $(#[$about:meta])*
        $name:ident {
            $( $(#[$doc:meta])* $variant:ident = $code:literal, )+
        }
    ) => {
        $(#[$about])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        pub enum $name {
            $( $(#[$doc])* #[serde(rename = $code)] $variant, )+
        }

        impl $name {
            /// Every member, in the order in which they are offered.
            pub const ALL: &'static [Self] = &[$( Self::$variant, )+];

            /// The written code.
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self { $( Self::$variant => $code, )+ }
            }

            /// The member with this exact code.
            #[must_use]
            pub fn from_code(code: &str) -> Option<Self> {
                match code { $( $code => Some(Self::$variant), )+ _ => None }
            }
        }

        impl $crate::domain::code::Code for $name {
            const ALL: &'static [Self] = Self::ALL;

            fn code(self) -> &'static str {
                self.code()
            }

            fn from_code(code: &str) -> Option<Self> {
                Self::from_code(code)
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.code())
            }
        }
    };
}

pub(crate) use codes;

#[cfg(test)]
pub(crate) mod tests {
    use super::Code;

    /// Every list must keep this: codes are plain ASCII, unlike each other, and lead back to their member.
    #[track_caller]
    pub(crate) fn check_codes<T: Code>() {
        for (at, member) in T::ALL.iter().enumerate() {
            let code = member.code();
            assert!(
                !code.is_empty() && code.bytes().all(|b| b.is_ascii_graphic()),
                "{member:?} has the code {code:?}"
            );
            assert_eq!(T::from_code(code), Some(*member));
            assert!(
                T::ALL.iter().skip(at + 1).all(|other| other.code() != code),
                "{code:?} stands twice"
            );
        }
        assert_eq!(T::from_code(""), None);
        assert_eq!(T::from_code("bestaat niet"), None);
    }
}
