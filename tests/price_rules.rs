//! The published page about rules for the price, against the program that writes it and the engine.

#[path = "../examples/price_rules/page.rs"]
#[expect(dead_code, reason = "the whole page takes too long")]
mod page;
#[path = "../examples/price_rules/tally.rs"]
mod tally;
#[path = "../examples/price_rules/tender.rs"]
mod tender;
#[path = "../examples/price_rules/ways.rs"]
mod ways;

use serde_json::{Value, json};
use wholelife::award::Terms;
use wholelife::{Input, Options, evaluation};

const PAGE: &str = include_str!("../examples/price_rules/results.md");

/// The part of the page about the first tenders is what comes out now.
#[test]
fn the_first_tenders_of_the_page_come_out_again() {
    let case = ways::published().unwrap();
    let lots = &case.procurement.lots;
    let terms: Vec<Terms<'_>> = lots.iter().map(|lot| ways::terms(lot).unwrap()).collect();
    let tallies = tally::tallied(&terms, page::FIRST);
    let mut table = String::new();
    page::ways(&mut table, lots, &tallies, page::FIRST).unwrap();
    assert!(PAGE.ends_with(&table), "make experiment writes:\n{table}");
}

/// A price straight between published bounds, and points worth as much money, are the same.
#[test]
fn a_fixed_range_and_its_money_have_the_same_winners() {
    let case = ways::published().unwrap();
    let lots = &case.procurement.lots;
    let with = |rule: &str| {
        let lot = lots.iter().find(|lot| {
            let price = lot.criteria[0].scored.as_ref().unwrap();
            lot.method.name() == rule || price.rule.name() == rule
        });
        ways::terms(lot.unwrap()).unwrap()
    };
    let tallies = tally::tallied(&[with("fixed_range"), with("evaluation_price")], 100);
    assert_eq!(tallies[0].other_winner, [0, 0]);
}

/// A bid of a tender as a document, and the panel's points for it, in every lot.
fn documents(
    procurement: &Value,
    bid: usize,
    entry: &wholelife::award::Entry,
) -> (Value, Vec<Value>) {
    let names: Vec<&Value> = procurement["lots"]
        .as_array()
        .unwrap()
        .iter()
        .map(|lot| &lot["id"])
        .collect();
    let price = entry.measures[0].unwrap().to_string();
    let points = entry.measures[1].unwrap().to_string();
    let offers = names
        .iter()
        .map(|lot| json!({"lot": lot, "offer": {"prices": [{"item": "item", "price": price}]}}));
    let name = format!("bid-{bid}");
    let assessments = names.iter().enumerate().map(|(lot, id)| {
        json!({
            "id": format!("points-{bid}-{lot}"),
            "bid": name,
            "bid_revision": 1,
            "lot": id,
            "finding": {"points": {"criterion": "quality", "points": points}},
            "evaluator": {"name": "The panel"},
            "reason": "Drawn.",
            "date": "2026-02-01",
            "status": "final",
        })
    });
    let bid = json!({
        "id": name, "bidder": {"id": name, "name": name}, "revision": 1, "offers": offers.collect::<Vec<_>>(),
    });
    (bid, assessments.collect())
}

/// The same tenders as documents, from text to evaluation.
#[test]
fn an_evaluation_of_the_documents_has_the_same_winners() {
    let case = ways::published().unwrap();
    let procurement = ways::procurement();
    for index in 0..10 {
        let bids = tender::tender(index);
        let (offered, assessments): (Vec<Value>, Vec<Vec<Value>>) = bids
            .iter()
            .enumerate()
            .map(|(bid, entry)| documents(&procurement, bid, entry.as_ref().unwrap()))
            .unzip();
        let envelope = json!({
            "procurement": procurement, "bids": offered, "assessments": assessments.concat(),
        });
        let envelope = envelope.to_string();
        let evaluation = evaluation(Input::Envelope(envelope.as_bytes()), Options::default());
        for (lot, evaluated) in case.procurement.lots.iter().zip(evaluation.unwrap().lots) {
            let winner = tally::winner(&ways::terms(lot).unwrap(), &bids);
            let first = evaluated.ranking.first().map(|place| place.bids.clone());
            assert_eq!(
                first,
                winner.map(|bid| vec![format!("bid-{bid}")]),
                "{}",
                lot.title
            );
        }
    }
}
