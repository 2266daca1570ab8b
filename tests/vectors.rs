//! Whole envelopes in, whole evaluations or rejections out, byte for byte.
//!
//! `tests/vectors/make.py` writes the inputs and what was worked out by hand;
//! `WHOLELIFE_UPDATE=1 cargo test -p wholelife --test tests vectors::` writes the answers.

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

use serde_json::Value;
use wholelife::num::{Decimal, Rounding, RoundingMode};
use wholelife::{
    AnalysisOptions, Input, Language, Options, Problem, Rejection, Running, analyse, calculate,
    calculation_charts, catalogue, charts, evaluate, explain, lint, pact_footprints,
    read_simulation, simulate, validate, vary,
};

fn path(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("../tests/vectors")
        .join(name)
}

fn json(name: &str) -> Value {
    serde_json::from_slice(&fs::read(path(name)).unwrap()).unwrap()
}

/// A vector with what the engine answers.
struct Vector {
    id: String,
    input: Vec<u8>,
    answer: Result<String, Rejection>,
}

impl Vector {
    /// The answer as it is compared, with the engine's version written as `test`.
    fn text(&self) -> String {
        let version = concat!("\"version\":\"", env!("CARGO_PKG_VERSION"), "\"");
        match &self.answer {
            Ok(evaluation) => evaluation.replacen(version, "\"version\":\"test\"", 1),
            Err(rejection) => rejection.to_json(),
        }
    }

    fn problems(&self) -> Vec<[&str; 2]> {
        let rejection = self.answer.as_ref().err();
        let problems = rejection.iter().flat_map(|rejection| &rejection.problems);
        problems
            .map(|problem| [problem.code(), problem.pointer()])
            .collect()
    }

    /// What is told of single footprints that were read, by code and pointer.
    fn told(&self) -> Vec<[String; 2]> {
        let answer: Value = serde_json::from_str(&self.text()).unwrap();
        let footprints = answer["footprints"].as_array().into_iter().flatten();
        let all = footprints.flat_map(|one| [&one["problems"], &one["warnings"]]);
        let each = all.flat_map(|list| list.as_array().into_iter().flatten());
        let text = |value: &Value| value.as_str().unwrap().to_owned();
        each.map(|one| [text(&one["code"]), text(&one["pointer"])])
            .collect()
    }
}

fn vectors() -> Vec<Vector> {
    let index = json("index.json");
    let entries = index.as_array().unwrap().iter();
    entries
        .map(|entry| {
            let id = entry["id"].as_str().unwrap().to_owned();
            let redacted = entry["redacted"] == true;
            let input = fs::read(path(&format!("{id}.input.json"))).unwrap();
            let answer = match entry["verb"].as_str() {
                Some("calculate") => calculate(&input),
                Some("analyse") => {
                    let robustness = entry["robustness"] == true;
                    analyse(Input::Envelope(&input), AnalysisOptions { robustness })
                }
                Some("lint") => linted(&input),
                Some("vary") => varied(&input),
                Some("validate") => validated(&input),
                Some("simulate") => simulated(&input),
                Some("pact_footprints") => {
                    let item = entry["item"].as_str().unwrap();
                    pact_footprints(&input, item, entry["per_product"] == true)
                }
                Some("explain") => explain(Input::Envelope(&input), entry["bid"].as_str()),
                Some("calculation_charts") => {
                    let language = Language::from_tag(entry["language"].as_str().unwrap());
                    calculation_charts(&input, language.unwrap())
                }
                Some("charts") => {
                    let language = Language::from_tag(entry["language"].as_str().unwrap());
                    charts(
                        Input::Envelope(&input),
                        language.unwrap(),
                        Options { redacted },
                    )
                }
                _ => evaluate(Input::Envelope(&input), Options { redacted }),
            };
            Vector { id, input, answer }
        })
        .collect()
}

/// What is found in a draft, whose two documents stand in one file.
fn linted(input: &[u8]) -> Result<String, Rejection> {
    let draft: Value = serde_json::from_slice(input).unwrap();
    let text = |name: &str| draft[name].to_string().into_bytes();
    lint(&text("procurement"), &text("expectations"))
}

/// What comes out with other values, where documents and settings stand in one file.
fn varied(input: &[u8]) -> Result<String, Rejection> {
    let both: Value = serde_json::from_slice(input).unwrap();
    let text = |name: &str| both[name].to_string().into_bytes();
    vary(Input::Envelope(&text("documents")), &text("simulation"))
}

/// What is wrong with an envelope and the settings of a simulation, which stand in one file.
fn validated(input: &[u8]) -> Result<String, Rejection> {
    let mut both: Value = serde_json::from_slice(input).unwrap();
    let settings = both.as_object_mut().unwrap().remove("simulation").unwrap();
    let (envelope, settings) = (both.to_string(), settings.to_string());
    let found = read_simulation(Input::Envelope(envelope.as_bytes()), settings.as_bytes());
    found.map(|_| "null".to_owned())
}

/// What the draws find, on one thread and on two, of an envelope with what is asked in one file.
fn simulated(input: &[u8]) -> Result<String, Rejection> {
    let mut both: Value = serde_json::from_slice(input).unwrap();
    let asked = both.as_object_mut().unwrap().remove("simulation").unwrap();
    let (envelope, asked) = (both.to_string(), asked.to_string());
    let on = |threads| {
        let running = Running {
            threads,
            ..Running::default()
        };
        let input = Input::Envelope(envelope.as_bytes());
        simulate(input, asked.as_bytes(), running)?.to_json()
    };
    let (alone, shared) = (on(1), on(2));
    match (&alone, &shared) {
        (Ok(alone), Ok(shared)) => assert_eq!(alone, shared),
        (alone, shared) => assert_eq!(alone.is_ok(), shared.is_ok()),
    }
    alone
}

/// One test, since each is a process of its own and would ask the engine for everything again.
#[test]
fn every_vector_is_answered_as_it_should_be() {
    let all = vectors();
    every_answer_has_the_expected_bytes(&all);
    every_answer_holds_what_was_worked_out_by_hand(&all);
    every_pointer_leads_into_the_input(&all);
    every_code_has_a_vector_and_words(&all);
    validation_finds_all_that_needs_no_arithmetic(&all);
    the_way_a_number_is_written_does_not_change_a_document(&all);
}

fn every_answer_has_the_expected_bytes(all: &[Vector]) {
    let update = std::env::var_os("WHOLELIFE_UPDATE").is_some();
    for vector in all {
        let file = path(&format!("{}.expect.json", vector.id));
        if update {
            fs::write(&file, vector.text()).unwrap();
        }
        let expected = fs::read_to_string(&file).unwrap_or_default();
        assert!(
            vector.text() == expected,
            "{}: {}",
            vector.id,
            vector.text()
        );
    }
}

fn every_answer_holds_what_was_worked_out_by_hand(all: &[Vector]) {
    let hand = json("hand.json");
    let mut different = Vec::new();
    for vector in all {
        match &hand[&vector.id] {
            Value::Array(problems) => {
                let expected: Vec<[&str; 2]> = problems
                    .iter()
                    .map(|problem| [problem[0].as_str().unwrap(), problem[1].as_str().unwrap()])
                    .collect();
                if vector.problems() != expected {
                    different.push(format!("{}: {:#?}", vector.id, vector.problems()));
                }
            }
            figures => {
                let evaluation: Value =
                    serde_json::from_str(&vector.text()).expect("an answer is JSON");
                for (pointer, expected) in figures.as_object().unwrap() {
                    let found = evaluation.pointer(pointer).unwrap_or(&Value::Null);
                    if vector.answer.is_err() || !agrees(expected, found) {
                        different.push(format!(
                            "{}{pointer}: {expected} by hand, {found} {:?}",
                            vector.id,
                            vector.problems()
                        ));
                    }
                }
            }
        }
    }
    assert!(different.is_empty(), "{}", different.join("\n"));
}

/// Whether a number is the one worked out by hand, or a published one to its printed precision.
fn agrees(expected: &Value, found: &Value) -> bool {
    let decimal = |text: &str| text.parse::<Decimal>().ok();
    let printed = expected.as_str().and_then(|text| text.strip_prefix('≈'));
    match (printed.and_then(decimal), found.as_str().and_then(decimal)) {
        (Some(printed), Some(found)) => {
            let to_printed = Rounding {
                decimals: printed.scale(),
                mode: RoundingMode::HalfUp,
            };
            to_printed.apply(found) == printed
        }
        _ => expected == found,
    }
}

fn every_pointer_leads_into_the_input(all: &[Vector]) {
    for vector in all {
        // A reader of floats cannot hold the exponent; the pointer to it is held all the same.
        let text = String::from_utf8_lossy(&vector.input).replace("1e999999999", "1");
        let input: Option<Value> = serde_json::from_str(text.trim_start_matches('\u{feff}')).ok();
        let leads = |pointer: &str| match &input {
            None => pointer.is_empty(),
            Some(input) => {
                let parent = pointer.rsplit_once('/').map_or("", |(parent, _)| parent);
                input.pointer(pointer).is_some()
                    || input.pointer(parent).is_some_and(Value::is_object)
            }
        };
        // Text after the end makes the whole unreadable to others.
        for [code, pointer] in vector.problems() {
            assert!(leads(pointer), "{}: {code} at {pointer}", vector.id);
        }
        for [code, pointer] in vector.told() {
            assert!(leads(&pointer), "{}: {code} at {pointer}", vector.id);
        }
        let answer: Value = serde_json::from_str(&vector.text()).unwrap();
        let lots = answer["lots"].as_array().into_iter().flatten();
        let bids = lots.flat_map(|lot| lot["bids"].as_array().into_iter().flatten());
        for reason in bids.flat_map(|bid| bid["reasons"].as_array().into_iter().flatten()) {
            let pointer = reason["pointer"].as_str().unwrap();
            assert!(leads(pointer), "{}: {reason}", vector.id);
        }
    }
}

/// Codes that no file shows, and why.
const WITHOUT_VECTOR: [&str; 6] = [
    "allocation.too_large", // It takes a second to give up: made in tests/allocation.rs.
    "draws.columns_differ", // Draws beside the question: these three are made in tests/value_of_information.rs.
    "draws.given_twice",
    "draws.not_finite", // No JSON number is.
    "engine.internal",  // A fault of the program itself: no input is known to bring it about.
    "json.too_large",   // The input is 50 MB: generated below.
];

fn every_code_has_a_vector_and_words(all: &[Vector]) {
    let told: Vec<[String; 2]> = all.iter().flat_map(Vector::told).collect();
    let shown: BTreeSet<&str> = all
        .iter()
        .flat_map(|vector| {
            vector
                .problems()
                .into_iter()
                .map(|[code, _]| code)
                .collect::<Vec<_>>()
        })
        .chain(told.iter().map(|[code, _]| code.as_str()))
        .collect();
    let known: BTreeSet<&str> = catalogue::problems().map(|entry| entry.code).collect();
    let without: BTreeSet<&str> = known.difference(&shown).copied().collect();
    assert_eq!(without, BTreeSet::from(WITHOUT_VECTOR));
    assert!(shown.is_subset(&known));
    for vector in all {
        let text = vector.text();
        assert!(vector.answer.is_ok() || !text.contains("{place}"), "{text}");
    }
}

/// The only problem of an input that is too large for a file, by code and pointer.
fn only_problem(input: &[u8]) -> (&'static str, String) {
    let rejection = validate(Input::Envelope(input)).unwrap_err();
    assert_eq!((rejection.problems.len(), rejection.unreported), (1, 0));
    let problem = &rejection.problems[0];
    (problem.code(), problem.pointer().to_owned())
}

fn validation_finds_all_that_needs_no_arithmetic(all: &[Vector]) {
    let needs_arithmetic = |code: &str| {
        code.starts_with("calculation.")
            || ["award.not_positive", "award.nothing_to_compare"].contains(&code)
    };
    let index = json("index.json");
    for (vector, entry) in all.iter().zip(index.as_array().unwrap()) {
        let Err(rejection) = &vector.answer else {
            continue;
        };
        // The bid that an explanation is for stands in no document.
        let verb = entry["verb"].as_str();
        if matches!(
            verb,
            Some("calculate" | "lint" | "pact_footprints" | "simulate" | "validate")
        ) || entry["bid"].is_string()
        {
            continue;
        }
        let found = validate(Input::Envelope(&vector.input));
        let calculated = rejection.problems.iter().map(Problem::code);
        if calculated.into_iter().any(needs_arithmetic) && found.is_ok() {
            continue;
        }
        assert_eq!(found.as_ref().err(), Some(rejection), "{}", vector.id);
    }
}

#[test]
fn twenty_thousand_nested_lists_are_one_problem() {
    let nested = "[".repeat(20_000) + &"]".repeat(20_000);
    assert_eq!(
        only_problem(nested.as_bytes()),
        ("json.too_deep", String::new())
    );
    let unclosed = "{\"a\":".repeat(20_000);
    assert_eq!(
        only_problem(unclosed.as_bytes()),
        ("json.too_deep", String::new())
    );
}

#[test]
fn fifty_megabytes_are_one_problem() {
    let large = format!("{{\"procurement\":\"{}\"}}", "x".repeat(50_000_000));
    assert_eq!(
        only_problem(large.as_bytes()),
        ("json.too_large", String::new())
    );
}

#[test]
fn problems_beyond_a_thousand_are_counted() {
    let fields: Vec<String> = (0..100_000)
        .map(|field| format!("\"f{field}\":0"))
        .collect();
    let many = format!("{{{}}}", fields.join(","));
    let rejection = validate(Input::Envelope(many.as_bytes())).unwrap_err();
    assert_eq!(rejection.problems.len(), 1_000);
    // The fields nobody knows, and the two that are missing.
    assert_eq!(rejection.unreported, 100_000 + 2 - 1_000);
}

fn the_way_a_number_is_written_does_not_change_a_document(all: &[Vector]) {
    let hashes = |id: &str| {
        let vector = all.iter().find(|vector| vector.id == id).unwrap();
        let answer: Value = serde_json::from_str(&vector.text()).unwrap();
        (
            answer["procurement"]["sha256"].clone(),
            answer["bids"].clone(),
        )
    };
    assert_eq!(hashes("numbers-as-texts"), hashes("numbers-as-literals"));
}
