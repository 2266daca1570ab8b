//! An evaluation stays small enough to attach to a letter.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that goes wrong here fails, as it should"
)]

use std::path::Path;
use std::process::Command;

use serde_json::Value;
use wholelife::{Input, Options, evaluate};

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
