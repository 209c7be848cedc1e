//! The Fluent files: both languages say the same things, and every error has its sentence.

use std::collections::{BTreeMap, BTreeSet};

use i18n_embed::unic_langid::LanguageIdentifier;
use leerrecht::domain::case::{Article, CaseKind, CaseStatus, CloseReason, DuoStatus, Phase};
use leerrecht::domain::guardian::Role;
use leerrecht::domain::letter::{LetterChannel, LetterKind};
use leerrecht::domain::municipality::SchoolType;
use leerrecht::domain::officer::OfficerFunction;
use leerrecht::domain::timeline::TimelineKind;
use leerrecht::exchange::{Field, WarningKind};
use leerrecht::i18n::{Language, Words};
use leerrecht::service::import::ChangedField;
use leerrecht::store::OpKind;

use leerrecht::files::SyncService;
use leerrecht::service::cases::{Did, facts};
use leerrecht::service::safekeeping::{Check, Reason, Stage, Warning};

use crate::source::{Source, rust_files};

/// Per key (`key`, `key.attribute`) the names of the arguments its sentence takes.
type Sentences = BTreeMap<String, BTreeSet<String>>;

fn sentences(language: Language) -> Sentences {
    let identifier: LanguageIdentifier = language.code().parse().unwrap();
    let words = Words::new(language);
    words.loader().with_message_iter(&identifier, |messages| {
        let mut found = Sentences::new();
        for message in messages {
            let key = message.id.name;
            for part in &message.attributes {
                let attribute = format!("{key}.{}", part.id.name);
                found.insert(attribute, arguments(&format!("{:?}", part.value)));
            }
            found.insert(key.to_owned(), arguments(&format!("{:?}", message.value)));
        }
        found
    })
}

/// The names after `VariableReference` in the printed syntax tree, wherever they stand nested.
fn arguments(tree: &str) -> BTreeSet<String> {
    tree.split("VariableReference")
        .skip(1)
        .filter_map(|rest| rest.split('"').nth(1))
        .map(str::to_owned)
        .collect()
}

/// What differs between two sets of sentences.
fn differences(one: &Sentences, other: &Sentences) -> Vec<String> {
    let keys: BTreeSet<&String> = one.keys().chain(other.keys()).collect();
    keys.into_iter()
        .filter(|key| one.get(*key) != other.get(*key))
        .map(|key| format!("{key}: {:?} and {:?}", one.get(key), other.get(key)))
        .collect()
}

#[test]
fn both_languages_have_the_same_keys_and_arguments() {
    let (dutch, english) = (sentences(Language::Dutch), sentences(Language::English));
    assert!(dutch.len() > 20, "the Fluent files were not found");
    assert_eq!(differences(&dutch, &english), Vec::<String>::new());
}

#[test]
fn a_difference_would_be_seen() {
    let sentence = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
    let one = Sentences::from([("a".into(), sentence(&["x"])), ("b".into(), sentence(&[]))]);
    let other = Sentences::from([("a".into(), sentence(&["y"])), ("c".into(), sentence(&[]))]);
    assert_eq!(differences(&one, &other).len(), 3);
    let path = sentences(Language::Dutch).remove("error-file-missing");
    assert_eq!(path.unwrap(), BTreeSet::from(["path".to_owned()]));
}

/// The words that the `code` functions of a file give.
fn codes(text: &str) -> Vec<String> {
    codes_where(text, |_| true)
}

/// The words that the `code` functions of an error give, wherever it stands.
fn error_codes(file: &Source) -> Vec<String> {
    let all = file.path.ends_with("error.rs");
    codes_where(&file.text, |of| all || of.ends_with("Error"))
}

/// The words of the `code` functions in the `impl` blocks of certain types.
fn codes_where(text: &str, wanted: impl Fn(&str) -> bool) -> Vec<String> {
    let mut codes = Vec::new();
    let mut of = "";
    let mut end: Option<String> = None;
    for line in text.lines() {
        match line.strip_prefix("impl ") {
            Some(rest) => of = rest.trim_end_matches(" {"),
            None if line == "}" => of = "",
            None => {}
        }
        let indent = line.len() - line.trim_start().len();
        if line.contains("code(") && line.contains("fn ") && wanted(of) {
            end = Some(format!("{}}}", " ".repeat(indent)));
        } else if end.as_deref() == Some(line) {
            end = None;
        } else if end.is_some() {
            codes.extend(line.split('"').skip(1).step_by(2).map(str::to_owned));
        }
    }
    codes
}

#[test]
fn codes_are_found_in_source() {
    let text = "fn code(&self) {\n    A => \"a-b\",\n}\nfn other() {\n    B => \"c\",\n}\n";
    assert_eq!(codes(text), ["a-b"]);
    let file = |path: &str| Source {
        path: path.to_owned(),
        text: format!(
            "impl XError {{\n    {}}}\nimpl Y {{\n    {0}}}\n",
            inner("a")
        ),
    };
    assert_eq!(error_codes(&file("src/x.rs")), ["a"]);
    assert_eq!(error_codes(&file("src/x/error.rs")), ["a", "a"]);
    let calls = "Failure::new(\"a\"), Failure::with(\n    \"b\", x), Failure::new(error.code())";
    assert_eq!(failures(calls), ["a", "b"]);
}

fn inner(code: &str) -> String {
    format!("fn code(&self) {{\n        \"{code}\"\n    }}\n")
}

/// The words of the failures that a file of the command line makes itself.
fn failures(text: &str) -> Vec<String> {
    [
        "Failure::new(",
        "Failure::with(",
        "Failure::wrong_call(",
        "Self::with(",
    ]
    .iter()
    .flat_map(|call| text.split(call).skip(1))
    .filter_map(|rest| rest.trim_start().strip_prefix('"')?.split('"').next())
    .map(str::to_owned)
    .collect()
}

#[test]
fn every_error_has_a_message_and_an_advice() {
    let dutch = sentences(Language::Dutch);
    let found =
        rust_files("src")
            .into_iter()
            .flat_map(|file| match file.path.starts_with("src/cli") {
                true => failures(&file.text),
                false => error_codes(&file),
            });
    let codes: BTreeSet<String> = found.collect();
    for known in [
        "file-missing",
        "nothing-read",
        "not-the-demo",
        "output",
        "missing-command",
    ] {
        assert!(codes.contains(known), "{known} was not found");
    }
    let keys = codes
        .iter()
        .flat_map(|code| [format!("error-{code}"), format!("error-{code}.advice")]);
    let missing: Vec<String> = keys.filter(|key| !dutch.contains_key(key)).collect();
    assert_eq!(missing, Vec::<String>::new());
}

#[track_caller]
fn check_words(list: &str, codes: impl IntoIterator<Item = &'static str>) {
    let dutch = Words::new(Language::Dutch);
    for code in codes {
        let key = format!("{list}-{code}");
        assert!(dutch.find(&key).is_some(), "no word {key}");
    }
}

#[test]
fn every_warning_has_a_sentence_and_an_advice() {
    let service = SyncService::OneDrive;
    let all = [
        Warning::FileSynced(service),
        Warning::FileOnNetwork,
        Warning::CopiesSynced(service),
        Warning::DiskShort { free: 1, copy: 1 },
        Warning::OldCopiesStay,
        Warning::CopiesTooLarge {
            removed: 2,
            most: 1,
        },
    ];
    let words = Words::new(Language::Dutch);
    for warning in all {
        let key = format!("warning-{}", warning.code());
        let said = words.sentence(&key, &warning.facts()).unwrap();
        assert!(!said.contains("{$"), "{said}");
        assert!(words.find_attribute(&key, "advice").is_some(), "{key}");
    }
}

#[test]
fn every_code_on_screen_has_a_word() {
    check_words("case-kind", CaseKind::ALL.iter().map(|kind| kind.code()));
    check_words("case-status", CaseStatus::ALL.iter().map(|s| s.code()));
    check_words("close-reason", CloseReason::ALL.iter().map(|r| r.code()));
    check_words("duo-status", DuoStatus::ALL.iter().map(|s| s.code()));
    check_words("phase", Phase::ALL.iter().map(|phase| phase.code()));
    check_words("article", Article::ALL.iter().map(|a| a.code()));
    check_words("school-type", SchoolType::ALL.iter().map(|t| t.code()));
    check_words(
        "officer-function",
        OfficerFunction::ALL.iter().map(|f| f.code()),
    );
    check_words("timeline-kind", TimelineKind::ALL.iter().map(|k| k.code()));
    check_words("copy-reason", Reason::ALL.iter().map(|r| r.code()));
    check_words("check", Check::ALL.iter().map(|check| check.code()));
    check_words("stage", Stage::ALL.iter().map(|stage| stage.code()));
    check_words(
        "letter-kind",
        LetterKind::ALL.iter().map(|kind| kind.code()),
    );
    check_words(
        "letter-channel",
        LetterChannel::ALL.iter().map(|it| it.code()),
    );
    check_words("act", OpKind::ALL.iter().map(|kind| kind.code()));
    check_words("did", Did::ALL.iter().map(|did| did.code()));
    check_words("changed", facts());
}

#[test]
fn what_the_system_said_of_a_file_is_said_in_the_language_of_who_reads() {
    use leerrecht::files::{FilesError, Operation};
    use std::io::ErrorKind;
    let kinds = [
        (
            ErrorKind::TimedOut,
            "het antwoord bleef uit",
            "no answer came",
        ),
        (
            ErrorKind::ResourceBusy,
            "een ander programma heeft het in gebruik",
            "another program",
        ),
        (
            ErrorKind::UnexpectedEof,
            "het brak halverwege af",
            "it broke off halfway",
        ),
        (
            ErrorKind::Other,
            "het systeem zegt niet waarom",
            "the system does not say why",
        ),
    ];
    for (kind, dutch, english) in kinds {
        let path = std::path::Path::new("lijst.csv");
        let error = FilesError::new(Operation::Write, path, &kind.into());
        assert_eq!(error.code(), "file-problem");
        for (language, part) in [(Language::Dutch, dutch), (Language::English, english)] {
            let told = Words::new(language).explain(error.code(), &error.facts());
            assert!(told.message.contains(part), "{}", told.message);
            assert!(told.message.contains("lijst.csv"), "{}", told.message);
        }
    }
}

/// Every kind of the system's errors that is named has its words: none of them falls to the words of
/// those that are not.
#[test]
fn every_kind_of_a_file_problem_has_words_of_its_own() {
    for language in [Language::Dutch, Language::English] {
        let words = Words::new(language);
        let said = |kind: &str| words.sentence("system-kind", &[("kind", kind.to_owned())]);
        let other = said("other");
        let files = rust_files("src");
        let file = files.iter().find(|file| file.path == "src/files/error.rs");
        let (_, text) = file.unwrap().text.split_once("fn system_word").unwrap();
        let kinds = text.lines().filter_map(|line| line.split('"').nth(1));
        let kinds: Vec<&str> = kinds.collect();
        assert!(kinds.len() > 10, "the kinds were not found");
        for kind in kinds {
            assert!(kind == "other" || said(kind) != other, "{kind}");
        }
    }
}

/// The words of a list in the Fluent files are those of its codes, every one and no other.
#[track_caller]
fn check_all_words(list: &str, codes: impl IntoIterator<Item = impl Into<String>>) {
    let codes: BTreeSet<String> = codes.into_iter().map(Into::into).collect();
    assert!(codes.len() > 1, "no codes for {list}");
    let dutch = sentences(Language::Dutch);
    let prefix = format!("{list}-");
    let found = dutch.keys().filter_map(|key| key.strip_prefix(&prefix));
    assert_eq!(found.map(str::to_owned).collect::<BTreeSet<_>>(), codes);
}

/// The codes that the `code` functions of one source file give.
fn codes_in(path: &str) -> Vec<String> {
    let files = rust_files("src");
    let file = files.iter().find(|file| file.path == path);
    codes(&file.unwrap().text)
}

#[test]
fn everything_an_import_tells_has_a_word() {
    check_all_words("field", ChangedField::ALL.iter().map(|f| f.code()));
    check_all_words("fact", Field::ALL.iter().map(|field| field.code()));
    check_all_words("role", Role::ALL.iter().map(|role| role.code()));
    check_all_words("number", codes_in("src/domain/number.rs"));
    check_words("noted", WarningKind::ALL.iter().map(|kind| kind.code()));
    let reasons = [
        codes_in("src/exchange/rejection.rs"),
        codes_in("src/service/import/report.rs"),
    ];
    let reasons = reasons.concat();
    let rows = reasons.iter().filter_map(|code| code.strip_prefix("row-"));
    // Where a file is one long line, the report names the record of a repeated key.
    check_all_words("row", rows.chain(["repeated-record"]));
    assert!(
        reasons.iter().all(|code| code.starts_with("row-")),
        "{reasons:?}"
    );
}
