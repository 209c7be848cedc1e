//! What is told of an act that names somebody: behind the curtain it is told without the name.

/// A sentence, and what stands in its place while a parent looks along.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Said {
    whole: String,
    /// Without the name; nothing where the sentence names nobody.
    plain: Option<String>,
}

impl Said {
    /// A sentence that names somebody, and the same without the name.
    pub(crate) fn naming(whole: String, plain: String) -> Self {
        Self {
            whole,
            plain: Some(plain),
        }
    }

    /// What may be seen.
    pub(crate) fn seen(&self, curtain: bool) -> &str {
        match &self.plain {
            Some(plain) if curtain => plain,
            Some(_) | None => &self.whole,
        }
    }

    /// A sentence around it.
    pub(crate) fn within(&self, sentence: impl Fn(&str) -> String) -> Self {
        Self {
            whole: sentence(&self.whole),
            plain: self.plain.as_deref().map(sentence),
        }
    }
}

impl From<String> for Said {
    fn from(whole: String) -> Self {
        Self { whole, plain: None }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_stays_behind_the_curtain_whatever_is_said_around_it() {
        let said = Said::naming("Adres van Noor bewaard.".into(), "Adres bewaard.".into());
        let undone = said.within(|text| format!("Ongedaan gemaakt: {text}"));
        assert!(undone.seen(false).contains("Noor"));
        assert_eq!(undone.seen(true), "Ongedaan gemaakt: Adres bewaard.");
        assert_eq!(Said::from("Gedaan.".to_owned()).seen(true), "Gedaan.");
    }
}
