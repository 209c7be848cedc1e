//! The templates of letters: they are checked when they are loaded, and give a text that `content` reads.
//!
//! A template has fields, conditions and lists, and nothing else: no filters, no files, no other
//! templates. A field that nobody knows, or that is empty, is an error with the name of the file, the line
//! and the field; it never becomes a blank in a letter.

use minijinja::syntax::SyntaxConfig;
use minijinja::value::Serde;
use minijinja::{Environment, Error, ErrorKind, Output, UndefinedBehavior, Value};
use serde::Serialize;

use super::content::{self, Content};

/// More work than any letter asks: a template that does not end is stopped.
const FUEL: u64 = 500_000;

/// What is wrong with a template. Names files, lines and fields, never what stands in a letter.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{file}, line {line}: {fault:?}")]
pub struct TemplateError {
    /// The template.
    pub file: String,
    /// The line in it.
    pub line: usize,
    /// What is wrong.
    pub fault: TemplateFault,
}

/// A fault of a template.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TemplateFault {
    /// It cannot be read; the engine's words.
    Syntax(String),
    /// A field that this letter does not have.
    Field(String),
    /// A field that is empty.
    Empty,
    /// A table that this letter does not have.
    Table(String),
    /// A text before the first section, a section that stands twice, a heading without a name.
    Section(String),
    /// It does not end.
    Endless,
}

impl TemplateError {
    /// A short fixed word for this error, the key of its sentence.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self.fault {
            TemplateFault::Syntax(_) => "template-syntax",
            TemplateFault::Field(_) => "template-field",
            TemplateFault::Empty => "template-empty",
            TemplateFault::Table(_) => "template-table",
            TemplateFault::Section(_) => "template-section",
            TemplateFault::Endless => "template-endless",
        }
    }

    /// What the sentence of this error may name.
    #[must_use]
    pub fn facts(&self) -> Vec<(&'static str, String)> {
        let what = match &self.fault {
            TemplateFault::Syntax(what)
            | TemplateFault::Field(what)
            | TemplateFault::Table(what)
            | TemplateFault::Section(what) => what.clone(),
            TemplateFault::Empty | TemplateFault::Endless => String::new(),
        };
        vec![
            ("file", self.file.clone()),
            ("line", self.line.to_string()),
            ("what", what),
        ]
    }
}

/// A template with the fields and tables that it may name.
#[derive(Debug, Clone, Copy)]
pub(super) struct Source<'s> {
    pub(super) file: &'s str,
    pub(super) text: &'s str,
    pub(super) tables: &'s [&'s str],
}

/// Templates that were read and found good.
#[derive(Debug)]
pub(super) struct Templates<'s> {
    engine: Environment<'s>,
    sources: Vec<Source<'s>>,
}

impl<'s> Templates<'s> {
    /// None yet.
    pub(super) fn new() -> Self {
        let mut engine = Environment::empty();
        engine.set_undefined_behavior(UndefinedBehavior::Strict);
        engine.set_fuel(Some(FUEL));
        engine.set_formatter(|out, _, value| written(out, value));
        // A line that only steers leaves no line behind.
        let syntax = SyntaxConfig::builder()
            .trim_blocks(true)
            .lstrip_blocks(true)
            .build();
        if let Ok(syntax) = syntax {
            engine.set_syntax(syntax);
        }
        Self {
            engine,
            sources: Vec::new(),
        }
    }

    /// Reads a template and checks that it names only these fields and its tables.
    pub(super) fn add(
        &mut self,
        source: Source<'s>,
        fields: &[String],
    ) -> Result<(), TemplateError> {
        let broken = |error: &Error| fault(source, error);
        self.engine
            .add_template(source.file, source.text)
            .map_err(|error| broken(&error))?;
        let template = self
            .engine
            .get_template(source.file)
            .map_err(|error| broken(&error))?;
        let mut named: Vec<String> = template.undeclared_variables(false).into_iter().collect();
        named.sort_by_key(|name| line_of(source.text, name));
        let strange = named.into_iter().find(|name| !fields.contains(name));
        if let Some(name) = strange {
            let line = line_of(source.text, &name);
            return Err(at(source, line, TemplateFault::Field(name)));
        }
        if let Some((line, table)) = strange_table(source) {
            return Err(at(source, line, TemplateFault::Table(table)));
        }
        self.sources.push(source);
        Ok(())
    }

    /// The content of a letter.
    pub(super) fn fill(
        &self,
        file: &str,
        facts: &impl Serialize,
    ) -> Result<Content, TemplateError> {
        let known = self.sources.iter().find(|source| source.file == file);
        let source = known.copied().unwrap_or(Source {
            file: "",
            text: "",
            tables: &[],
        });
        let filled = self
            .engine
            .get_template(file)
            .and_then(|template| template.render(Serde(facts)))
            .map_err(|error| fault(source, &error))?;
        content::read(&filled).map_err(|strange| {
            let line = line_of(source.text, &strange);
            at(source, line, TemplateFault::Section(strange))
        })
    }
}

/// Writes a value so that nothing in it is taken for a sign of the template's text; one that says
/// nothing is an error.
fn written(out: &mut Output<'_>, value: &Value) -> Result<(), Error> {
    let text = match value.is_undefined() || value.is_none() {
        true => String::new(),
        false => value.to_string(),
    };
    let text = text.trim();
    if text.is_empty() {
        return Err(Error::new(ErrorKind::InvalidOperation, EMPTY));
    }
    out.write_str(&content::escape(text))
        .map_err(|_| Error::new(ErrorKind::WriteFailure, "no room"))
}

/// By which the error of an empty field is known again.
const EMPTY: &str = "an empty field";

fn fault(source: Source<'_>, error: &Error) -> TemplateError {
    let line = error.line().unwrap_or(1);
    let fault = match error.kind() {
        ErrorKind::OutOfFuel => TemplateFault::Endless,
        ErrorKind::InvalidOperation if error.detail() == Some(EMPTY) => TemplateFault::Empty,
        ErrorKind::UndefinedError => TemplateFault::Field(expression(source.text, line)),
        kind => TemplateFault::Syntax(match error.detail() {
            Some(detail) => detail.to_owned(),
            None => kind.to_string(),
        }),
    };
    at(source, line, fault)
}

/// The first field in a line of a template, as it is written there.
fn expression(text: &str, line: usize) -> String {
    let line = text.lines().nth(line.saturating_sub(1)).unwrap_or_default();
    let after = line.split_once("{{").map(|(_, after)| after);
    let inside = after.and_then(|after| after.split_once("}}"));
    inside.map_or_else(
        || line.trim().to_owned(),
        |(field, _)| field.trim().to_owned(),
    )
}

fn at(source: Source<'_>, line: usize, fault: TemplateFault) -> TemplateError {
    TemplateError {
        file: source.file.to_owned(),
        line,
        fault,
    }
}

/// The first line in which a word stands, counted from 1.
fn line_of(text: &str, word: &str) -> usize {
    let is_part = |sign: char| sign.is_alphanumeric() || sign == '_';
    let holds = |line: &str| {
        line.match_indices(word).any(|(start, found)| {
            let before = line[..start].chars().next_back();
            let after = line[start + found.len()..].chars().next();
            !before.is_some_and(is_part) && !after.is_some_and(is_part)
        })
    };
    text.lines().position(holds).map_or(1, |at| at + 1)
}

/// A table that this letter does not have, and its line.
fn strange_table(source: Source<'_>) -> Option<(usize, String)> {
    source.text.lines().enumerate().find_map(|(at, line)| {
        let table = content::table(line)?;
        (!source.tables.contains(&table)).then(|| (at + 1, table.to_owned()))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn filled(text: &str) -> Result<Content, TemplateError> {
        let facts = json!({ "name": "*Zoë* [[x]]\n== y", "none": "", "many": ["- een", "twee"] });
        let fields: Vec<String> = ["name", "none", "many"].map(str::to_owned).to_vec();
        let mut templates = Templates::new();
        let source = Source {
            file: "proef.jinja",
            text,
            tables: &["verzuim"],
        };
        templates.add(source, &fields)?;
        templates.fill("proef.jinja", &facts)
    }

    #[track_caller]
    fn refused(text: &str, line: usize, fault: TemplateFault) {
        let error = filled(text).unwrap_err();
        assert_eq!((error.line, error.fault), (line, fault), "{text:?}");
        assert_eq!(error.file, "proef.jinja");
    }

    #[test]
    fn what_is_wrong_names_itself_its_line_and_its_file() {
        let field = |name: &str| TemplateFault::Field(name.to_owned());
        refused("== a\nDag {{ nmae }}", 2, field("nmae"));
        refused("== a\n{% if naam %}\nx{% endif %}", 2, field("naam"));
        refused("== a\n{{ name.voor }}", 2, field("name.voor"));
        refused("== a\n\n{{ none }}", 3, TemplateFault::Empty);
        refused(
            "== a\n[[verlof]]",
            2,
            TemplateFault::Table("verlof".to_owned()),
        );
        refused(
            "== a\nx\n== a\ny",
            1,
            TemplateFault::Section("a".to_owned()),
        );
        let syntax = filled("== a\n{% if name %}\nx").unwrap_err();
        assert_eq!(syntax.code(), "template-syntax");
        let loops = "{% for a in many %}".repeat(20) + "x" + &"{% endfor %}".repeat(20);
        assert_eq!(
            filled(&format!("== a\n{loops}")).unwrap_err().code(),
            "template-endless"
        );
        // No filters and no functions: nothing that a template could reach for.
        assert_eq!(
            filled("== a\n{{ name|upper }}").unwrap_err().code(),
            "template-syntax"
        );
        assert_eq!(
            filled("== a\n{{ range(9) }}").unwrap_err().code(),
            "template-field"
        );
    }

    #[test]
    fn a_value_is_never_taken_for_a_sign() {
        let found = filled("== a\n{{ name }}\n\n{% for one in many %}\n- {{ one }}\n{% endfor %}");
        let text = found.unwrap().sections[0].plain();
        assert_eq!(text, "*Zoë* [[x]]\n== y\n\n- - een\n- twee");
    }
}
