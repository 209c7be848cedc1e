//! What is told of an act that names somebody: behind the curtain it is told without the name. And
//! what the act is called once it is taken back, for the sentence then says what is no more.

/// A sentence, and what stands in its place while a parent looks along.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Said {
    whole: String,
    /// Without the name; nothing where it is not known what the sentence gives away.
    plain: Option<String>,
    /// What the act is called, where its sentence would read as if it still held.
    act: Option<String>,
}

impl Said {
    /// A sentence that names somebody, and the same without the name.
    pub(crate) fn naming(whole: String, plain: String) -> Self {
        Self {
            whole,
            plain: Some(plain),
            act: None,
        }
    }

    /// A sentence that says nothing of anybody.
    pub(crate) fn nameless(text: String) -> Self {
        Self {
            plain: Some(text.clone()),
            whole: text,
            act: None,
        }
    }

    /// The same, of an act that is called so once it is taken back: `note`, `task done`.
    pub(crate) fn called(self, act: String) -> Self {
        Self {
            act: Some(act),
            ..self
        }
    }

    /// What the act is called, where that was said.
    pub(crate) fn act(&self) -> Option<&str> {
        self.act.as_deref()
    }

    /// All of it.
    pub(crate) fn whole(&self) -> &str {
        &self.whole
    }

    /// The same without the name, where it is known to name nobody.
    pub(crate) fn plain(&self) -> Option<&str> {
        self.plain.as_deref()
    }

    /// A sentence around it.
    pub(crate) fn within(&self, sentence: impl Fn(&str) -> String) -> Self {
        Self {
            whole: sentence(&self.whole),
            plain: self.plain.as_deref().map(sentence),
            act: self.act.clone(),
        }
    }
}

impl From<String> for Said {
    fn from(whole: String) -> Self {
        Self {
            whole,
            plain: None,
            act: None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_stays_behind_the_curtain_whatever_is_said_around_it() {
        let said = Said::naming("Adres van Noor bewaard.".into(), "Adres bewaard.".into());
        let undone = said.within(|text| format!("Ongedaan gemaakt: {text}"));
        assert!(undone.whole().contains("Noor"));
        assert_eq!(undone.plain(), Some("Ongedaan gemaakt: Adres bewaard."));
        assert_eq!(Said::from("Gedaan.".to_owned()).plain(), None);
    }
}
