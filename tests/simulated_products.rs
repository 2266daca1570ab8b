//! Product systems in a simulation: what is drawn of them costs and emits in each draw what the evaluation of the same
//! values does.

use std::fs;
use std::ops::ControlFlow;
use std::path::Path;

use rust_decimal::Decimal;
use serde_json::{Value, json};
use wholelife::Input;
use wholelife::engine::{self, Quantity, Running};
use wholelife::model::{Case, NumberOf, Sampling, Simulation, UncertainNumber};
use wholelife::simulation::SimulationFlagCode;
use wholelife::uncertainty::float;

const DRAWS: u32 = 5;

/// The cystoscopes, where these values of the bids are uncertain by a tenth, and the price of the item that is delivered.
fn cystoscopes(uncertain: &[&str]) -> Value {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../examples/cystoscopes");
    let read = |name: &str| -> Value {
        serde_json::from_slice(&fs::read(folder.join(name)).unwrap()).unwrap()
    };
    let about = |value: &Value| {
        let value: Decimal = value.as_str().unwrap().parse().unwrap();
        let [minimum, maximum] =
            [9, 11].map(|tenths| (value * Decimal::new(tenths, 1)).to_string());
        json!({"value": value.to_string(), "uncertainty": {"uniform": {"minimum": minimum, "maximum": maximum}}})
    };
    let bids = ["fjordskop", "havskop", "kappamed", "klarmed"].map(|name| {
        let mut bid = read(&format!("bids/{name}.json"));
        let offer = &mut bid["offers"][0]["offer"];
        for stated in offer["values"].as_array_mut().unwrap() {
            if uncertain.contains(&stated["parameter"].as_str().unwrap()) {
                stated["value"] = about(&stated["value"]);
            }
        }
        for stated in offer["prices"].as_array_mut().unwrap() {
            let is_asked = stated["price"] != "0";
            if is_asked && uncertain.contains(&stated["item"].as_str().unwrap()) {
                stated["price"] = about(&stated["price"]);
            }
        }
        bid
    });
    json!({
        "procurement": read("procurement.json"),
        "bids": bids,
        "assessments": read("assessments.json"),
        "decisions": read("decisions.json"),
    })
}

fn simulated(
    document: &Value,
) -> (
    Case,
    wholelife::simulation::Simulation,
    Vec<engine::DrawnColumn>,
) {
    let case = wholelife::read(Input::Envelope(document.to_string().as_bytes())).unwrap();
    let settings = Simulation {
        draws: DRAWS,
        seed: 1,
        sampling: Sampling::PseudoRandom,
        quantiles: Vec::new(),
        convergence: None,
        lots: Vec::new(),
        sha256: String::new(),
    };
    let running = Running {
        threads: 1,
        keep_draws: true,
    };
    let go_on = &mut |_| ControlFlow::Continue(());
    let (simulation, columns) = engine::simulate(&case, &settings, running, go_on)
        .unwrap()
        .unwrap();
    (case, simulation, columns)
}

#[test]
fn each_draw_costs_and_emits_what_its_evaluation_does() {
    let uncertain = [
        "engangspris",
        "skoppris",
        "reparationspris",
        "transport",
        "levering",
    ];
    let (case, _, columns) = simulated(&cystoscopes(&uncertain));
    let mut compared = 0;
    for draw in 0..usize::try_from(DRAWS).unwrap() {
        let mut case = case.clone();
        for column in &columns {
            let Quantity::Drawn { name, .. } = &column.quantity else {
                continue;
            };
            let lot = &case.procurement.lots[0];
            let parameter = lot.parameters.iter().position(|one| one.id == *name);
            let number = parameter.map_or_else(
                || {
                    UncertainNumber::Price(
                        lot.schedule.iter().position(|one| one.id == *name).unwrap(),
                    )
                },
                UncertainNumber::Parameter,
            );
            let bid = case.bids.iter().position(|bid| bid.id == column.bid);
            let value = format!("{:.12}", column.values[draw]).parse().unwrap();
            case.put(0, NumberOf { number, bid }, value);
        }
        let evaluation = engine::evaluate(&case, false).unwrap();
        for bid in &evaluation.lots[0].bids {
            let drawn = |quantity: &Quantity| {
                let mut columns = columns.iter();
                let column = columns.find(|one| one.bid == bid.bid && one.quantity == *quantity);
                column.map(|column| column.values[draw])
            };
            for criterion in bid
                .criteria
                .iter()
                .filter(|one| one.criterion != "aktivitet")
            {
                let exact = float(criterion.measure.value.unwrap().0);
                let measured = drawn(&Quantity::Measure(criterion.criterion.clone())).unwrap();
                assert!(
                    (measured - exact).abs() < 1e-9 * exact.abs().max(1.0),
                    "{measured} {exact}"
                );
            }
            compared += 1;
        }
    }
    assert!(compared >= 10, "{compared}");
}

#[test]
fn what_is_counted_in_whole_steps_is_told() {
    use SimulationFlagCode::{BreakEvenFixed, ProductStepsFixed};
    let told = |uncertain: &[&str], code| {
        let (_, simulation, _) = simulated(&cystoscopes(uncertain));
        simulation.lots[0]
            .flags
            .iter()
            .any(|flag| flag.code == code)
    };
    for (uncertain, steps, break_even) in [
        (&["service"][..], false, false),
        (&["reparationspris"], false, true),
        (&["flaade"], true, true),
    ] {
        assert_eq!(told(uncertain, ProductStepsFixed), steps, "{uncertain:?}");
        assert_eq!(told(uncertain, BreakEvenFixed), break_even, "{uncertain:?}");
    }
}
