//! The words of the window and the command line, in Dutch and English.
//!
//! Every sentence stands in `assets/i18n`, never in code; `tr!` checks key and arguments when
//! the program is compiled. Letters and official reports are Dutch and do not pass here.

use std::collections::HashMap;
use std::str::FromStr;

use i18n_embed::LanguageLoader;
use i18n_embed::fluent::FluentLanguageLoader;
use i18n_embed::unic_langid::LanguageIdentifier;
use rust_embed::RustEmbed;

/// A sentence in the chosen language: `tr!(words, "key", name = value)`.
macro_rules! tr {
    ($words:expr, $($key_and_arguments:tt)+) => {
        ::i18n_embed_fl::fl!($words.loader(), $($key_and_arguments)+)
    };
}
pub(crate) use tr;

/// The Fluent files, embedded in the binary.
#[derive(RustEmbed)]
#[folder = "assets/i18n/"]
struct Sentences;

/// A language the program speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Language {
    /// Nederlands.
    Dutch,
    /// English.
    English,
}

/// A text that names neither `nl` nor `en`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the languages are nl and en")]
pub struct UnknownLanguage;

impl Language {
    /// All of them, the default first.
    pub const ALL: [Self; 2] = [Self::Dutch, Self::English];

    /// The code of the language, as in `--lang`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Dutch => "nl",
            Self::English => "en",
        }
    }

    /// The language of this machine's user: English when the system says so, else Dutch.
    pub fn of_system() -> Self {
        Self::of_environment(|name| std::env::var(name).ok())
    }

    /// The first of `LC_ALL` and `LANG` that says something decides, as everywhere on Unix.
    fn of_environment(variable: impl Fn(&str) -> Option<String>) -> Self {
        let locale = ["LC_ALL", "LANG"]
            .into_iter()
            .filter_map(variable)
            .find(|value| !value.is_empty())
            .unwrap_or_default();
        match locale.get(..2) {
            Some("en") => Self::English,
            _ => Self::Dutch,
        }
    }

    fn identifier(self) -> LanguageIdentifier {
        // Our own codes always parse; "und" would give the Dutch sentences.
        self.code().parse().unwrap_or_default()
    }
}

impl FromStr for Language {
    type Err = UnknownLanguage;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::ALL
            .into_iter()
            .find(|language| language.code() == text)
            .ok_or(UnknownLanguage)
    }
}

/// What went wrong and what to do now, as the officer reads it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Explanation {
    /// The short fixed word of the error, the same in every language.
    pub code: &'static str,
    /// What happened.
    pub message: String,
    /// What can be done now.
    pub advice: String,
}

/// The sentences of one language; where it lacks one, the Dutch.
#[derive(Debug)]
pub struct Words {
    language: Language,
    loader: FluentLanguageLoader,
}

impl Words {
    /// Loads the sentences of a language.
    pub fn new(language: Language) -> Self {
        let loader = FluentLanguageLoader::new("leerrecht", Language::Dutch.identifier());
        // The files are part of the binary: only a build without them could come here.
        if let Err(error) = loader.load_languages(&Sentences, &[language.identifier()]) {
            tracing::error!(%error, "sentences do not load");
        }
        // The marks around every argument would travel along into terminals, files and searches.
        loader.set_use_isolating(false);
        Self { language, loader }
    }

    /// The language asked for.
    pub fn language(&self) -> Language {
        self.language
    }

    /// What the program is, in one sentence.
    pub fn about(&self) -> String {
        self::tr!(self, "app-about")
    }

    /// What `tr!` asks its sentences of.
    pub fn loader(&self) -> &FluentLanguageLoader {
        &self.loader
    }

    /// The sentence of a key that is only known when the program runs (the code of an enum), or
    /// `None` when there is none. Where the key is known, use `tr!`.
    pub fn find(&self, key: &str) -> Option<String> {
        self.loader.has(key).then(|| self.loader.get(key))
    }

    /// The attribute of a sentence, where key and attribute are only known when the program runs: the
    /// help of an option under its command, say.
    pub fn find_attribute(&self, key: &str, attribute: &str) -> Option<String> {
        self.loader
            .has_attr(key, attribute)
            .then(|| self.loader.get_attr(key, attribute))
    }

    /// The sentence of a key that is only known when the program runs, with the facts it names.
    pub fn sentence(&self, key: &str, facts: &[(&'static str, String)]) -> Option<String> {
        let arguments: HashMap<&str, &str> = facts
            .iter()
            .map(|(name, value)| (*name, value.as_str()))
            .collect();
        self.loader
            .has(key)
            .then(|| self.loader.get_args(key, arguments))
    }

    /// The word of a code in one of the lists of the Fluent files (`case-kind`, `luxe`); the code
    /// itself where a list lacks it.
    pub fn word(&self, list: &str, code: &str) -> String {
        self.find(&format!("{list}-{code}"))
            .unwrap_or_else(|| code.to_owned())
    }

    /// A day in a few letters, as it stands on a badge: `27 nov`, with the year where it is another.
    pub fn day(&self, day: chrono::NaiveDate, today: chrono::NaiveDate) -> String {
        use chrono::Datelike;
        let month = self.word("month-short", &day.month().to_string());
        match day.year() == today.year() {
            true => format!("{} {month}", day.day()),
            false => format!("{} {month} {}", day.day(), day.year()),
        }
    }

    /// Explains an error by its code and the facts its sentence may name: the message `error-CODE`
    /// and its attribute `advice`.
    pub fn explain(&self, code: &'static str, facts: &[(&'static str, String)]) -> Explanation {
        let specific = format!("error-{code}");
        let key = if self.loader.has(&specific) {
            specific.as_str()
        } else {
            "error-other"
        };
        let mut arguments: HashMap<&str, &str> = HashMap::from([("code", code)]);
        arguments.extend(facts.iter().map(|(name, value)| (*name, value.as_str())));
        Explanation {
            code,
            message: self.loader.get_args(key, arguments.clone()),
            advice: self.loader.get_attr_args(key, "advice", arguments),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(lc_all: &str, lang: Option<&str>, expected: Language) {
        let found = Language::of_environment(|name| match name {
            "LC_ALL" => Some(lc_all.to_owned()),
            _ => lang.map(str::to_owned),
        });
        assert_eq!(found, expected);
    }

    #[test]
    fn the_system_chooses() {
        check("", None, Language::Dutch);
        check("", Some("C.UTF-8"), Language::Dutch);
        check("", Some("en_GB.UTF-8"), Language::English);
        check("nl_NL", Some("en_US"), Language::Dutch);
        check("en", Some("nl_NL"), Language::English);
        check("é", None, Language::Dutch);
    }

    #[test]
    fn codes_name_languages() {
        for language in Language::ALL {
            assert_eq!(language.code().parse(), Ok(language));
        }
        assert_eq!("de".parse::<Language>(), Err(UnknownLanguage));
    }

    #[test]
    fn sentences_in_both_languages() {
        let (dutch, english) = (Words::new(Language::Dutch), Words::new(Language::English));
        assert_eq!(tr!(dutch, "app-name"), "Leerrecht");
        assert_ne!(dutch.about(), english.about());
        assert_eq!(english.find("no-such-key"), None);
        assert_eq!(english.find("app-name").as_deref(), Some("Leerrecht"));
    }

    #[test]
    fn errors_are_explained_with_their_facts() {
        let words = Words::new(Language::English);
        let found = words.explain("file-missing", &[("path", "/data/a.csv".into())]);
        assert_eq!(found.message, "There is no file at /data/a.csv.");
        assert!(!found.advice.is_empty());
    }

    #[test]
    fn an_error_without_a_sentence_is_named() {
        let found = Words::new(Language::Dutch).explain("nieuw", &[]);
        assert_eq!(found.code, "nieuw");
        assert!(found.message.contains("nieuw"));
    }
}
