//! The checklist of an analysis leads to what it names, in every vector that has one.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;
use wholelife::{AnalysisOptions, Input};

fn vectors() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/vectors")
}

fn envelope(name: &str) -> Vec<u8> {
    fs::read(vectors().join(format!("{name}.input.json"))).unwrap()
}

fn analysed(envelope: &[u8], robustness: bool) -> Value {
    let options = AnalysisOptions { robustness };
    let text = wholelife::analyse(Input::Envelope(envelope), options).unwrap();
    serde_json::from_str(&text).unwrap()
}

#[test]
fn every_answer_stands_where_the_checklist_says() {
    let mut lots_with_one = 0;
    for name in [
        "analysis-cost-effectiveness",
        "analysis-cost-effectiveness-uncertain",
        "outcomes",
    ] {
        let analysis = analysed(&envelope(name), true);
        for lot in analysis["lots"].as_array().unwrap() {
            let items = lot["cheers_2022"].as_array().unwrap();
            let numbers: Vec<u64> = items
                .iter()
                .map(|item| item["number"].as_u64().unwrap())
                .collect();
            assert_eq!(numbers, (1..=28).collect::<Vec<u64>>());
            for item in items {
                let at = item["at"].as_array().unwrap();
                for pointer in at {
                    let pointer = pointer.as_str().unwrap();
                    let found = analysis.pointer(pointer);
                    assert!(
                        found.is_some_and(|found| !found.is_null()),
                        "{name} {pointer}"
                    );
                }
                let by_analysis = item["answered_by"] == "analysis";
                assert_eq!(at.is_empty(), !by_analysis, "{name} {item}");
                let by_author = item["answered_by"] == "author";
                assert!(
                    !by_author || item["left_to_author"] == true,
                    "{name} {item}"
                );
            }
            lots_with_one += 1;
        }
    }
    assert_eq!(lots_with_one, 3);
}

#[test]
fn what_would_change_the_award_answers_where_nothing_is_uncertain() {
    let answers = |name, robustness| {
        let analysis = analysed(&envelope(name), robustness);
        analysis["lots"][0]["cheers_2022"][23]["answered_by"].clone()
    };
    assert_eq!(answers("analysis-cost-effectiveness", true), "analysis");
    assert_eq!(answers("analysis-cost-effectiveness", false), "author");
    assert_eq!(
        answers("analysis-cost-effectiveness-uncertain", true),
        "simulation"
    );
}

#[test]
fn without_an_outcome_there_is_no_checklist() {
    let analysis = analysed(&envelope("analysis-against-practice"), false);
    assert_eq!(analysis["lots"][0].get("cheers_2022"), None);
}
