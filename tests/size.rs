//! An evaluation stays small enough to attach to a letter, a large award is made as a small one, and a simulation is
//! asked for no more than takes minutes.

use std::path::Path;
use std::process::Command;

use crate::purchase::{Bid, Purchase};
use serde_json::{Value, json};
use wholelife::{AnalysisOptions, Input, Language, Options, analyse, evaluate, read_simulation};

/// The most bytes a bid may take, with every derivation.
const MOST_BYTES_PER_BID: usize = 64_000;

/// The workload of the benchmarks: 8 bids, 12 cost lines, 10 years, 12 criteria.
#[test]
fn a_bid_with_every_derivation_takes_at_most_64_kb() {
    let program = Path::new(env!("CARGO_MANIFEST_DIR")).join("../benches/python/workload.py");
    let sizes = [
        "--bids",
        "8",
        "--lines",
        "12",
        "--years",
        "10",
        "--criteria",
        "12",
    ];
    let workload = Command::new("python3")
        .arg(program)
        .args(sizes)
        .output()
        .unwrap();
    let text = evaluate(Input::Envelope(&workload.stdout), Options::default()).unwrap();
    let evaluation: Value = serde_json::from_str(&text).unwrap();
    let bids = evaluation["lots"][0]["bids"].as_array().unwrap();
    assert_eq!(bids.len(), 8);
    for bid in bids {
        let bytes = bid.to_string().len();
        assert!(bytes <= MOST_BYTES_PER_BID, "{bytes} bytes");
    }
}

/// 2,001 bids by 2,001 bids are more than four million comparisons.
#[test]
fn what_would_change_an_award_of_too_many_bids_is_not_said() {
    let bids = (1..=2_001).map(|price| Bid::new(price, price, 1)).collect();
    let rule = json!({ "ratio_to_lowest": { "max_points": "100" } });
    let document = Purchase::by_price(rule, bids).document().to_string();
    let options = AnalysisOptions { robustness: true };
    let text = analyse(Input::Envelope(document.as_bytes()), options).unwrap();
    let analysis: Value = serde_json::from_str(&text).unwrap();
    assert_eq!(analysis["lots"][0]["robustness"]["not_awarded"], "too_many");
}

/// A hundred thousand trajectories over a thousand numbers and their start are more than 100,000,000 awards.
#[test]
fn trajectories_over_many_numbers_are_refused() {
    let mut document = crate::reference_tender::document();
    let parameters = document["procurement"]["lots"][0]["parameters"].as_array_mut();
    let uniform = json!({ "uniform": { "minimum": "1", "maximum": "3" } });
    parameters.unwrap().extend((0..1_000).map(|index| {
        json!({
            "id": format!("buyers-{index}"), "title": "Number", "unit": "DKK", "origin": "buyer",
            "value": { "value": "2", "uncertainty": uniform },
        })
    }));
    let document = document.to_string();
    let asked = |trajectories: u32| {
        let morris =
            json!({ "trajectories": trajectories, "levels": 4, "quantiles": ["0.05", "0.95"] });
        let settings = json!({
            "schema_version": "1.0", "draws": 1024, "seed": 1, "sampling": "sobol", "quantiles": [],
            "lots": [{ "lot": "lot", "morris": morris }],
        });
        let settings = settings.to_string();
        let input = Input::Envelope(document.as_bytes());
        read_simulation(input, settings.as_bytes()).map(drop)
    };
    assert_eq!(asked(1_000), Ok(()));
    let refused = asked(100_000).unwrap_err().problems;
    let [problem] = refused.as_slice() else {
        panic!("{refused:?}");
    };
    assert_eq!(problem.code(), "simulation.too_many_draws");
    assert_eq!(problem.pointer(), "/simulation/lots/0/morris/trajectories");
    let message = problem.message(Language::Danish);
    assert!(message.contains("højst være 100.000.000"), "{message}");
    let message = problem.message(Language::English);
    assert!(message.contains("100,000,000 are the most"), "{message}");
}
