//! What is asked of a simulation beside its draws: against shares of variance and values of information that are
//! known exactly.

#![allow(
    clippy::float_cmp,
    reason = "draws are few, and what is compared is exact"
)]

use std::ops::ControlFlow;

use serde_json::{Value, json};
use wholelife::engine::Running;
use wholelife::simulation::{
    DrivenQuantity, Estimated, LotSimulation, SimulationFlagCode, VarianceOf,
};
use wholelife::verbs::simulation;
use wholelife::{Input, Rejection};

fn simulated(
    envelope: &Value,
    settings: &Value,
    threads: usize,
) -> Result<LotSimulation, Rejection> {
    let running = Running {
        threads,
        ..Running::default()
    };
    let (envelope, settings) = (envelope.to_string(), settings.to_string());
    let go_on = &mut |_| ControlFlow::Continue(());
    let input = Input::Envelope(envelope.as_bytes());
    let found = simulation(input, settings.as_bytes(), running, go_on)?;
    Ok(found.unwrap().simulation.lots.remove(0))
}

fn settings(draws: u32, sampling: &str, asked: Value) -> Value {
    let mut lot = json!({ "lot": "lot" });
    lot.as_object_mut()
        .unwrap()
        .extend(asked.as_object().unwrap().clone());
    json!({
        "schema_version": "1.0", "draws": draws, "seed": 1, "sampling": sampling, "quantiles": [],
        "lots": [lot],
    })
}

#[track_caller]
fn within(found: Estimated, known: f64, what: &str) {
    let apart = (found.value - known).abs() / found.standard_error;
    assert!(apart < 4.0, "{what}: {found:?}, not {known}");
}

fn known(name: &str) -> Vec<f64> {
    let tender = crate::reference_tender::tender();
    let list = tender["sobol_bid0"][name].as_array().unwrap();
    list.iter().map(|one| one.as_f64().unwrap()).collect()
}

fn output(outputs: &[VarianceOf], quantity: DrivenQuantity) -> &VarianceOf {
    let mut outputs = outputs.iter();
    outputs.find(|one| one.driven.quantity == quantity).unwrap()
}

/// Sobol's indices of the first bid's cost are known in closed form.
#[test]
fn the_cost_of_the_reference_tender_is_driven_as_its_moments_say() {
    let asked = json!({ "sobol_indices": { "sample": 1024, "pairs": false } });
    let settings = settings(1024, "sobol", asked);
    let lot = simulated(&crate::reference_tender::document(), &settings, 2).unwrap();
    let outputs = lot.variance_shares.unwrap().outputs;
    // Eight costs, eight totals and the lead.
    assert_eq!(outputs.len(), 17);
    for quantity in [DrivenQuantity::LifeCycleCost, DrivenQuantity::Total] {
        let cost = output(&outputs, quantity);
        assert_eq!((cost.driven.bid.as_str(), cost.shares.len()), ("bid-0", 20));
        assert_eq!((cost.rows, cost.without_result), (1024, 0));
        let mean = crate::reference_tender::tender()["mean"][0]
            .as_f64()
            .unwrap();
        let sd = crate::reference_tender::tender()["sd"][0].as_f64().unwrap();
        assert!((cost.mean.unwrap() / mean - 1.0).abs() < 0.01);
        assert!((cost.standard_deviation.unwrap() / sd - 1.0).abs() < 0.05);
        for share in &cost.shares {
            let [number] = share.numbers.as_slice() else {
                panic!("{share:?}")
            };
            let place: usize = number
                .name
                .strip_prefix("number-")
                .unwrap()
                .parse()
                .unwrap();
            within(share.alone.unwrap(), known("S1")[place], &number.name);
            within(share.with_others.unwrap(), known("ST")[place], &number.name);
        }
        let rising = |pair: &[wholelife::simulation::VarianceShare]| {
            pair[0].with_others.unwrap().value < pair[1].with_others.unwrap().value
        };
        assert!(!cost.shares.windows(2).any(rising));
    }
    // The bid with the lowest cost as stated, and the next one: forty numbers alone move the lead.
    let lead = output(&outputs, DrivenQuantity::Lead);
    assert_eq!(lead.shares.len(), 40);
    let all: f64 = lead.shares.iter().map(|one| one.alone.unwrap().value).sum();
    assert!((all - 1.0).abs() < 0.05, "{all}");
}

#[test]
fn threads_and_bids_change_no_bit_of_the_shares() {
    let asked = json!({ "sobol_indices": { "sample": 32, "pairs": true } });
    let settings = settings(64, "latin_hypercube", asked);
    let mut document = crate::reference_tender::document();
    document["bids"].as_array_mut().unwrap().truncate(2);
    let alone = simulated(&document, &settings, 1).unwrap();
    let shared = simulated(&document, &settings, 3).unwrap();
    assert_eq!(alone, shared);
    let shares = alone.variance_shares.unwrap();
    assert_eq!(shares.outputs[0].pairs.len(), 190);
    document["bids"].as_array_mut().unwrap().truncate(1);
    let one = simulated(&document, &settings, 1).unwrap();
    assert_eq!(one.variance_shares.unwrap().outputs[0], shares.outputs[0]);
}

/// Costs are straight lines in what is paid: an effect is the same wherever the number starts.
#[test]
fn an_effect_in_a_straight_line_is_what_the_range_is_worth() {
    let asked =
        json!({ "morris": { "trajectories": 8, "levels": 4, "quantiles": ["0.25", "0.75"] } });
    let mut document = crate::reference_tender::document();
    document["bids"].as_array_mut().unwrap().truncate(2);
    let lot = simulated(&document, &settings(64, "pseudo_random", asked), 1).unwrap();
    let effects = lot.elementary_effects.unwrap();
    assert!(effects.not_moved.is_empty());
    let cost = &effects.outputs[0];
    assert_eq!(cost.effects.len(), 20);
    let of = |name: &str| {
        let mut effects = cost.effects.iter();
        effects.find(|one| one.number.name == name).unwrap()
    };
    // Uniform from 20,000 to 100,000, received at the end of year 10.
    let received = of("number-19");
    let factor = 1.035_f64.powi(-10);
    assert!((received.low - 40_000.0).abs() < 1e-6 && (received.high - 80_000.0).abs() < 1e-6);
    assert!(
        (received.mean.value / (-40_000.0 * factor) - 1.0).abs() < 1e-9,
        "{received:?}"
    );
    assert!((received.mean_size.value / (40_000.0 * factor) - 1.0).abs() < 1e-9);
    assert!(received.standard_deviation < 1e-3, "{received:?}");
    // A yearly amount goes with its growth.
    assert!(of("number-01").standard_deviation > 1.0);
}

#[test]
fn knowing_everything_is_worth_what_the_reference_tender_says() {
    let asked = json!({ "value_of_information": { "partial": [] } });
    let lot = simulated(
        &crate::reference_tender::document(),
        &settings(16_384, "pseudo_random", asked),
        2,
    );
    let worth = lot.unwrap().value_of_information.unwrap();
    let evpi = crate::reference_tender::tender()["evpi"].as_f64().unwrap();
    assert_eq!(worth.best_expected, ["bid-2"]);
    assert!(worth.all.standard_error < 4_000.0);
    within(worth.all, evpi, "EVPI");
}

/// Two bids: one for 200, the other for 200 − p₁ + p₂ in two parts, p₁ ~ N(1, 1) and p₂ ~ N(0, 2).
fn two_normals() -> Value {
    let mut document = crate::reference_tender::document();
    let lot = &mut document["procurement"]["lots"][0];
    lot["parameters"].as_array_mut().unwrap().truncate(2);
    let mut lines: Vec<Value> = lot["cost_lines"]
        .as_array()
        .unwrap()
        .iter()
        .take(1)
        .cloned()
        .collect();
    lines.push(lines[0].clone());
    lines[1]["id"] = json!("once-1");
    lines[1]["flow"]["once"]["amount"] = json!({ "factors": [{ "parameter": "number-01" }] });
    lot["cost_lines"] = json!(lines);
    let bids = document["bids"].as_array_mut().unwrap();
    bids.truncate(2);
    let normal = |mean: &str, sd: &str| json!({ "value": mean, "uncertainty": { "normal": { "mean": mean, "standard_error": sd } } });
    for (bid, values) in bids.iter_mut().zip([
        [json!("100"), json!("100")],
        [normal("99", "1"), normal("100", "2")],
    ]) {
        let places = ["number-00", "number-01"].iter().zip(values);
        let places = places.map(|(name, value)| json!({ "parameter": name, "value": value }));
        bid["offers"][0]["offer"]["values"] = json!(places.collect::<Vec<_>>());
    }
    document
}

fn asks(numbers: &[&str], by: &Value) -> Value {
    let of = |name: &&str| json!({ "parameter": name, "bid": "bid-1" });
    let id = format!(
        "{}-{}",
        numbers.join("-"),
        if by.is_string() { "r" } else { "n" }
    );
    json!({ "id": id, "title": "Known", "estimated_by": by, "numbers": numbers.iter().map(of).collect::<Vec<_>>() })
}

/// The closed forms of voi's vignette.
const EVPI: f64 = 0.479_810_706_348_392_4;
const EVPPI: [f64; 2] = [0.083_315_470_587_686_3, 0.395_593_114_802_612_06];

#[test]
fn two_normal_prices_are_worth_knowing_as_their_closed_forms_say() {
    let regression = json!("regression");
    let nested = json!({ "nested": { "outer": 1000, "inner": 128 } });
    let partial = [
        asks(&["number-00"], &regression),
        asks(&["number-01"], &regression),
        asks(&["number-00", "number-01"], &regression),
        asks(&["number-00"], &nested),
        asks(&["number-01"], &nested),
    ];
    let asked = json!({ "value_of_information": { "partial": partial } });
    let settings = settings(16_384, "pseudo_random", asked);
    let lot = simulated(&two_normals(), &settings, 2).unwrap();
    let worth = lot.value_of_information.unwrap();
    assert_eq!(
        (worth.unit.as_str(), worth.best_expected.as_slice()),
        ("DKK", &["bid-1".to_owned()][..])
    );
    within(worth.all, EVPI, "EVPI");
    let value = |place: usize| worth.partial[place].value.unwrap();
    for (place, known) in [EVPPI[0], EVPPI[1], EVPI].into_iter().enumerate() {
        within(value(place), known, &worth.partial[place].id);
        assert!(worth.partial[place].held_out.unwrap() < known + 4.0 * value(place).standard_error);
        assert_eq!(worth.partial[place].draws, 16_384);
    }
    for (place, known) in [(3, EVPPI[0]), (4, EVPPI[1])] {
        let one = &worth.partial[place];
        assert!(one.bias.unwrap().abs() < 0.02);
        within(
            Estimated {
                value: value(place).value - one.bias.unwrap(),
                ..value(place)
            },
            known,
            &one.id,
        );
    }
}

/// The same in points, of which each is worth 2: a bid's price has its own points.
#[test]
fn points_are_worth_what_the_settings_say() {
    let mut document = two_normals();
    let lot = &mut document["procurement"]["lots"][0];
    lot["method"] = json!({ "weighted_points": { "combination": "added" } });
    lot["criteria"][0]["rule"] = json!({ "fixed_range": {
        "full_at": "0", "zero_at": "400", "max_points": "400", "capped": false,
    } });
    lot["policies"]["points_below_zero"] = json!("allowed");
    let asked = json!({ "value_of_information": { "money_per_point": "2", "partial": [asks(&["number-01"], &json!("regression"))] } });
    let lot = simulated(&document, &settings(4096, "sobol", asked), 1).unwrap();
    let worth = lot.value_of_information.unwrap();
    assert_eq!(worth.best_expected, ["bid-1"]);
    within(worth.all, 2.0 * EVPI, "EVPI");
    within(worth.partial[0].value.unwrap(), 2.0 * EVPPI[1], "EVPPI");
}

/// Numbers that move together are one: the lead of two bids that pay the same price of power follows neither alone.
#[test]
fn numbers_that_move_together_have_one_share() {
    let mut document = two_normals();
    let lot = &mut document["procurement"]["lots"][0];
    lot["correlations"] = json!([{
        "between": [{ "parameter": "number-00" }, { "parameter": "number-01" }], "rank": "0.5",
    }]);
    let asked = json!({ "sobol_indices": { "sample": 64, "pairs": false } });
    let lot = simulated(&document, &settings(64, "sobol", asked), 1).unwrap();
    let shares = lot.variance_shares.unwrap();
    let cost = shares
        .outputs
        .iter()
        .find(|one| one.driven.bid == "bid-1")
        .unwrap();
    assert_eq!(cost.shares.len(), 1);
    assert_eq!(cost.shares[0].numbers.len(), 2);
    assert!((cost.shares[0].with_others.unwrap().value - 1.0).abs() < 0.3);
    // What is certain has no shares.
    assert!(
        shares.outputs[0].shares.is_empty() && shares.outputs[0].standard_deviation == Some(0.0)
    );
}

/// A number that moves nothing makes nothing together with another: its second-order index is noise around zero.
#[test]
fn pairs_are_of_numbers_that_act() {
    let mut document = two_normals();
    let lot = &mut document["procurement"]["lots"][0];
    lot["cost_lines"][1]["flow"]["once"]["amount"] = json!({ "factors": [{ "parameter": "number-01" }, { "constant": { "value": "0", "unit": "1" } }] });
    let asked = json!({ "sobol_indices": { "sample": 64, "pairs": true } });
    let lot = simulated(&document, &settings(64, "sobol", asked), 1).unwrap();
    for output in lot.variance_shares.unwrap().outputs {
        assert!(
            output.shares.len() <= 1 && output.pairs.is_empty(),
            "{output:?}"
        );
    }
}

#[test]
fn one_bid_leaves_nothing_to_choose() {
    let mut document = two_normals();
    document["bids"].as_array_mut().unwrap().remove(0);
    let asked = json!({ "value_of_information": { "partial": [] } });
    let lot = simulated(&document, &settings(64, "sobol", asked), 1).unwrap();
    assert!(lot.value_of_information.is_none());
    let codes: Vec<_> = lot.flags.iter().map(|flag| flag.code).collect();
    assert!(
        codes.contains(&SimulationFlagCode::InformationNotValued),
        "{codes:?}"
    );
}

/// Whoever waits is told of every row that is walked, and is heard within a few thousand of them.
#[test]
fn questions_tell_how_far_they_are_and_stop_within_a_few_thousand_walks() {
    let nested = json!({ "nested": { "outer": 40, "inner": 100 } });
    let asked = json!({
        "sobol_indices": { "sample": 1024, "pairs": true },
        "morris": { "trajectories": 2048, "levels": 4, "quantiles": ["0.25", "0.75"] },
        "value_of_information": { "partial": [asks(&["number-00"], &nested)] },
    });
    // Two numbers: 64 draws, (2 + 2 x 2) rows of pairs, (1 + 2) points of trajectories, 40 x 100.
    let all = 64 + 1024 * 6 + 2048 * 3 + 4000;
    let settings = settings(64, "sobol", asked).to_string();
    let document = two_normals().to_string();
    for threads in [1, 2] {
        let running = Running {
            threads,
            ..Running::default()
        };
        let watched = |last: u64| {
            let mut told = Vec::new();
            let found = simulation(
                Input::Envelope(document.as_bytes()),
                settings.as_bytes(),
                running,
                &mut |progress| {
                    told.push((progress.done, progress.of));
                    if progress.done < last {
                        ControlFlow::Continue(())
                    } else {
                        ControlFlow::Break(())
                    }
                },
            );
            (told, found.unwrap().is_some())
        };
        let (told, is_whole) = watched(u64::MAX);
        assert!(is_whole && told.last() == Some(&(all, all)), "{told:?}");
        assert!(told.windows(2).all(|two| two[1].0 > two[0].0), "{told:?}");
        assert!(told.windows(2).all(|two| two[1].0 - two[0].0 <= 2048));
        assert!(told.iter().all(|(_, of)| *of == all));
        for last in [64, 1_000, 9_000, 13_000, all] {
            let (told, is_whole) = watched(last);
            assert!(!is_whole && told.last().unwrap().0 < last + 2048, "{last}");
            let heard = told.iter().filter(|(done, _)| *done >= last);
            assert_eq!(heard.count(), 1, "{last}");
        }
    }
}

/// What is exact is told by a simulation as `vary` tells it, and each evaluation on the way.
#[test]
fn a_simulation_tells_what_other_values_make_of_the_award() {
    let price = json!({ "parameter": "number-01", "bid": "bid-1" });
    let stated = json!({ "parameter": "number-00", "bid": "bid-0" });
    let axis = |number: &Value, values: [&str; 2]| json!({ "number": number, "values": values });
    let asked = json!({
        "tornado": {
            "quantiles": ["0.05", "0.95"],
            "ranges": [{ "number": stated, "low": "90", "high": "110" }],
        },
        "grids": [{ "rows": axis(&price, ["90", "110"]), "columns": axis(&stated, ["95", "105"]) }],
        "scenarios": [{ "id": "dear", "title": "Dear", "values": [{ "number": price, "value": "120" }] }],
        "thresholds": [{ "number": price, "from": "50", "to": "150" }],
    });
    let settings = settings(64, "sobol", asked).to_string();
    let document = two_normals().to_string();
    let input = Input::Envelope(document.as_bytes());
    let mut told = Vec::new();
    let found = simulation(
        input,
        settings.as_bytes(),
        Running::default(),
        &mut |progress| {
            told.push(progress.done);
            ControlFlow::Continue(())
        },
    );
    let varied = found.unwrap().unwrap().simulation.lots[0]
        .sensitivity
        .clone();
    let varied = varied.unwrap();
    let alone = wholelife::sensitivity(input, settings.as_bytes()).unwrap();
    assert_eq!(varied, alone.lots[0]);
    // One range, and two numbers between quantiles; 199 and 200 meet where the price is 101.
    assert_eq!(
        (
            varied.tornado.len(),
            varied.grids.len(),
            varied.scenarios.len()
        ),
        (3, 1, 1)
    );
    assert_eq!(
        varied.thresholds[0].thresholds[0].value.0.to_string(),
        "101"
    );
    // Three swings, four cells and a scenario are told one by one before the search and the draws.
    assert_eq!(told[..11], (1..=11).collect::<Vec<u64>>());
    let stopped = simulation(
        input,
        settings.as_bytes(),
        Running::default(),
        &mut |progress| {
            assert!(progress.done <= 9);
            if progress.done < 9 {
                ControlFlow::Continue(())
            } else {
                ControlFlow::Break(())
            }
        },
    );
    assert!(stopped.unwrap().is_none());
}

/// The numbers that were drawn stand beside what follows from them, draw by draw.
#[test]
fn draws_that_are_kept_have_the_numbers_drawn() {
    let mut document = two_normals();
    let lot = &mut document["procurement"]["lots"][0];
    let rate = json!({ "id": "more", "title": "More", "unit": "1", "origin": "buyer", "value": { "value": "1", "uncertainty": { "uniform": { "minimum": "0", "maximum": "2" } } } });
    lot["parameters"].as_array_mut().unwrap().push(rate);
    lot["cost_lines"][1]["flow"]["once"]["amount"] =
        json!({ "factors": [{ "parameter": "number-01" }, { "parameter": "more" }] });
    let running = Running {
        threads: 2,
        keep_draws: true,
    };
    let (document, settings) = (
        document.to_string(),
        settings(5_000, "latin_hypercube", json!({})).to_string(),
    );
    let go_on = &mut |_| ControlFlow::Continue(());
    let input = Input::Envelope(document.as_bytes());
    let found = simulation(input, settings.as_bytes(), running, go_on);
    let draws = found.unwrap().unwrap().draws;
    let column = |name: &str| {
        let mut columns = draws.iter().filter(|one| one.name() == name);
        let column = &columns.next().unwrap().values;
        assert!(columns.next().is_none() && column.len() == 5_000, "{name}");
        column
    };
    let price = |bid: &str, number: &str| column(&format!("lot/{bid}/parameter/{number}"));
    let (first, second) = (price("bid-1", "number-00"), price("bid-1", "number-01"));
    let (more, total) = (column("lot//parameter/more"), column("lot/bid-1/total"));
    let mut rows = first.iter().zip(second).zip(more.iter().zip(total));
    assert!(
        rows.all(|((first, second), (more, total))| (first + second * more - total).abs() < 1e-9)
    );
    // What is certain is not drawn.
    assert!(
        draws
            .iter()
            .all(|one| one.bid != "bid-0" || !one.name().contains("parameter"))
    );
}
