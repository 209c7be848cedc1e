//! What is said of the letters: which were made and where their pages are, which pages could not be
//! written, and which cases got none.

use serde_json::{Value, json};

use super::super::answer::Answer;
use super::{Made, Refused};
use crate::domain::case::CaseNumber;
use crate::i18n::{Words, tr};

/// As text and as JSON. Part was refused where a case got no letter, and where one was made of which the
/// pages are not written: that stands in the file, and is not made once more.
pub(super) fn answer(made: &[Made], refused: &[(CaseNumber, Refused)], words: &Words) -> Answer {
    let letters = made.iter().map(|one| line(one, words));
    let cases = refused.iter().map(|(number, why)| {
        let (_, why) = why.told(words);
        tr!(
            words,
            "letter-refused",
            number = number.to_string(),
            why = why
        )
    });
    let mut lines: Vec<String> = letters.chain(cases).collect();
    if lines.is_empty() {
        lines.push(tr!(words, "letter-nothing-in-view"));
    }
    let all = made.iter().all(|one| one.pages.is_ok()) && refused.is_empty();
    Answer::new(lines.join("\n"), as_json(made, refused, words)).with_part_refused(!all)
}

fn line(one: &Made, words: &Words) -> String {
    let (reference, name) = (one.reference.to_string(), one.name.as_str());
    match &one.pages {
        Ok(path) => {
            let path = path.display().to_string();
            tr!(
                words,
                "letter-written",
                reference = reference,
                name = name,
                path = path
            )
        }
        Err(why) => {
            let (_, why) = why.told(words);
            tr!(
                words,
                "letter-not-written",
                reference = reference,
                name = name,
                why = why
            )
        }
    }
}

fn as_json(made: &[Made], refused: &[(CaseNumber, Refused)], words: &Words) -> Value {
    let letter = |one: &Made| {
        json!({
            "case": one.reference.case.to_string(),
            "number": one.reference.number,
            "reference": one.reference.to_string(),
            "to": one.to,
            "file": one.pages.as_ref().ok(),
        })
    };
    let unwritten = made.iter().filter_map(|one| {
        let (code, message) = one.pages.as_ref().err()?.told(words);
        let reference = one.reference.to_string();
        Some(json!({ "reference": reference, "code": code, "message": message }))
    });
    let case = |(number, why): &(CaseNumber, Refused)| {
        let (code, message) = why.told(words);
        json!({ "case": number.to_string(), "code": code, "message": message })
    };
    json!({
        "letters": made.iter().map(letter).collect::<Value>(),
        "unwritten": unwritten.collect::<Value>(),
        "refused": refused.iter().map(case).collect::<Value>(),
    })
}

impl Refused {
    /// Its code, and its sentence.
    fn told(&self, words: &Words) -> (&'static str, String) {
        let (code, facts) = match self {
            Self::Letter(error) => (error.code(), error.facts()),
            Self::Files(error) => (error.code(), error.facts()),
        };
        (code, words.explain(code, &facts).message)
    }
}
