//! The Fluent files: both languages say the same things, and every error has its sentence.

use std::collections::{BTreeMap, BTreeSet};

use i18n_embed::unic_langid::LanguageIdentifier;
use leerrecht::domain::case::{Article, CaseKind, CaseStatus, CloseReason, DuoStatus, Phase};
use leerrecht::domain::municipality::SchoolType;
use leerrecht::domain::officer::OfficerFunction;
use leerrecht::domain::timeline::TimelineKind;
use leerrecht::i18n::{Language, Words};
use leerrecht::store::OpKind;

use leerrecht::files::SyncService;
use leerrecht::service::safekeeping::{Check, Reason, Stage, Warning};

use crate::source::rust_files;

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
    let mut codes = Vec::new();
    let mut end: Option<String> = None;
    for line in text.lines() {
        let indent = line.len() - line.trim_start().len();
        if line.contains("code(") && line.contains("fn ") {
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
}

#[test]
fn every_error_has_a_message_and_an_advice() {
    let dutch = sentences(Language::Dutch);
    let mut missing = BTreeSet::new();
    let mut count = 0;
    for file in rust_files("src")
        .iter()
        .filter(|file| file.path.ends_with("error.rs"))
    {
        for code in codes(&file.text) {
            count += 1;
            let key = format!("error-{code}");
            missing.extend(
                [key.clone(), format!("{key}.advice")]
                    .into_iter()
                    .filter(|key| !dutch.contains_key(key)),
            );
        }
    }
    assert!(count > 5, "no error codes were found");
    assert_eq!(missing, BTreeSet::new());
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
    check_words("act", OpKind::ALL.iter().map(|kind| kind.code()));
}
