//! What others have published, recomputed: every case in `cases/` holds its documents, what its source
//! prints, and how far the result may be from it.

use std::error::Error;
use std::fs;
use std::path::Path;

use crate::folder::Folder;
use rust_decimal::Decimal;
use serde::Deserialize;
use serde_json::Value;
use serde_json::value::RawValue;
use wholelife::{AnalysisOptions, Input, Options};

const PROJECT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/..");

#[derive(Deserialize)]
struct Case {
    source: String,
    locator: String,
    /// The documents, or the folder of `examples/` that holds them.
    envelope: Option<Box<RawValue>>,
    documents: Option<String>,
    /// Or calculations; their answers stand in a list.
    calculations: Option<Vec<Box<RawValue>>>,
    /// Or a product footprint of PACT.
    footprint: Option<Box<RawValue>>,
    /// What is asked of documents.
    #[serde(default)]
    verb: Verb,
    expected: Vec<Expected>,
}

#[derive(Deserialize, Default, Clone, Copy)]
#[serde(rename_all = "lowercase")]
enum Verb {
    #[default]
    Evaluate,
    Analyse,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Expected {
    what: String,
    /// JSON Pointer into the evaluation, or into the list of answers.
    at: String,
    /// JSON Pointer to what is subtracted first.
    less: Option<String>,
    /// Left out where nothing may stand there.
    value: Option<String>,
    /// How far the result may be from the value; equal where left out.
    tolerance: Option<String>,
}

impl Case {
    fn evaluate(&self) -> Result<Value, Box<dyn Error>> {
        let verb = |input: Input<'_>| match self.verb {
            Verb::Evaluate => wholelife::evaluate(input, Options::default()),
            Verb::Analyse => wholelife::analyse(input, AnalysisOptions::default()),
        };
        if let Some(footprint) = &self.footprint {
            let read = wholelife::pact_footprints(footprint.get().as_bytes(), "product", false)?;
            return Ok(serde_json::from_str(&read)?);
        }
        let text = match (&self.envelope, &self.documents, &self.calculations) {
            (Some(envelope), None, None) => verb(Input::Envelope(envelope.get().as_bytes()))?,
            (None, Some(name), None) => {
                Folder::open(&Path::new(PROJECT).join("examples").join(name))?.ask(verb)?
            }
            (None, None, Some(asked)) => {
                let answers: Result<Vec<String>, _> = asked
                    .iter()
                    .map(|one| wholelife::calculate(one.get().as_bytes()))
                    .collect();
                format!("[{}]", answers?.join(","))
            }
            _ => {
                return Err(
                    "needs an envelope, a folder of documents, calculations or a footprint".into(),
                );
            }
        };
        Ok(serde_json::from_str(&text)?)
    }
}

impl Expected {
    /// What the evaluation says instead, if it does not agree.
    fn contradicted_by(&self, evaluation: &Value) -> Result<Option<String>, Box<dyn Error>> {
        let Some(value) = &self.value else {
            return Ok(evaluation.pointer(&self.at).map(Value::to_string));
        };
        let found = text_at(evaluation, &self.at)?;
        let (Ok(expected), Ok(mut number)) = (exact(value), exact(&found)) else {
            return Ok((found != *value).then_some(found));
        };
        if let Some(less) = &self.less {
            number = number
                .checked_sub(exact(&text_at(evaluation, less)?)?)
                .ok_or("too large")?;
        }
        let tolerance = self.tolerance.as_deref().map_or(Ok(Decimal::ZERO), exact)?;
        let distance = number.checked_sub(expected).ok_or("too large")?.abs();
        Ok((distance > tolerance).then(|| number.to_string()))
    }
}

fn text_at(evaluation: &Value, pointer: &str) -> Result<String, String> {
    match evaluation.pointer(pointer) {
        Some(Value::String(text)) => Ok(text.clone()),
        Some(Value::Number(count)) => Ok(count.to_string()),
        _ => Err(format!("nothing at {pointer}")),
    }
}

fn exact(text: &str) -> Result<Decimal, rust_decimal::Error> {
    Decimal::from_str_exact(text)
}

/// Every case with its name.
fn cases() -> Result<Vec<(String, Case)>, Box<dyn Error>> {
    let mut cases = Vec::new();
    for entry in fs::read_dir(Path::new(PROJECT).join("tests/published/cases"))? {
        let path = entry?.path();
        let name = path
            .file_stem()
            .and_then(|stem| stem.to_str())
            .ok_or("a name that is not text")?;
        let case = serde_json::from_str(&fs::read_to_string(&path)?)
            .map_err(|fault| format!("{name}: {fault}"))?;
        cases.push((name.to_owned(), case));
    }
    Ok(cases)
}

#[test]
fn the_published_numbers_come_out() {
    let mut faults = Vec::new();
    for (name, case) in cases().unwrap() {
        let cited = format!("{name} ({}, {})", case.source, case.locator);
        let evaluation = match case.evaluate() {
            Ok(evaluation) => evaluation,
            Err(fault) => {
                faults.push(format!("{cited}: {fault}"));
                continue;
            }
        };
        assert!(!case.expected.is_empty(), "{name} expects nothing");
        for expected in &case.expected {
            match expected.contradicted_by(&evaluation) {
                Ok(None) => {}
                Ok(Some(found)) => faults.push(format!(
                    "{cited}: {}: {found}, published {}",
                    expected.what,
                    expected.value.as_deref().unwrap_or("nothing")
                )),
                Err(fault) => faults.push(format!("{cited}: {}: {fault}", expected.what)),
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn every_case_is_in_the_table_and_cites_a_known_source() {
    let table = fs::read_to_string(Path::new(PROJECT).join("tests/published/README.md")).unwrap();
    let sources = fs::read_to_string(Path::new(PROJECT).join("SOURCES.md")).unwrap();
    for (name, case) in cases().unwrap() {
        assert!(
            table.contains(&format!("| `{name}` |")),
            "{name} is not in the table"
        );
        let key = format!("**{}**", case.source);
        assert!(
            sources.contains(&key),
            "{name} cites {}, which SOURCES.md does not hold",
            case.source
        );
    }
}
