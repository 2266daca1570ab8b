//! An evaluation stays small enough to attach to a letter, and a large award is made as a small one.

use std::path::Path;
use std::process::Command;

use crate::purchase::{Bid, Purchase};
use serde_json::{Value, json};
use wholelife::{AnalysisOptions, Input, Options, analyse, evaluate};

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
