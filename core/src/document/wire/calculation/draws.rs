//! Draws of a decision.

use serde::{Serialize, Serializer};

use crate::document::declare::object;
use crate::document::decode::{Decode, Listed, mismatch};
use crate::document::json::Node;
use crate::document::pointer::Pointer;
use crate::document::wire::value::{Identifier, Number};
use crate::model::BetterEffect;
use crate::problem::Problems;

object! {
    /// Draws of what strategies cost and give: which is best, how sure that is, and what information is worth.
    DecisionUncertainty {
        /// The currency of the costs, by its ISO 4217 code.
        currency: Identifier,
        /// What an effect is counted in, such as `QALY`.
        effect_unit: Identifier,
        /// The strategies; at least one.
        strategies: Vec<DrawnStrategy>,
        /// What was drawn to make the costs and effects; or what data would show, to value a study.
        parameters: Listed<DrawnParameter>,
        /// Which effect is better: `higher` of life years, `lower` of infections.
        better: BetterEffect,
        /// The strategy that others are compared with.
        comparator: Identifier,
        /// Willingness to pay for a unit of effect: rising values from 0 on, at most 1,000.
        willingness_to_pay: Vec<Number>,
        /// Sets of parameters of which it is asked what knowing them is worth, each of at most 10.
        learn: Listed<Vec<Identifier>>,
        /// Whom the decision affects, for what information is worth to all of them.
        population: Option<AffectedPopulation>,
    }
}

object! {
    /// A strategy with its draws. The draws of one place in all lists belong together.
    DrawnStrategy {
        /// Its name.
        id: Identifier,
        /// What it costs, draw by draw; at least 2.
        costs: Draws,
        /// What it gives, draw by draw.
        effects: Draws,
    }
}

object! {
    /// A parameter with its draws.
    DrawnParameter {
        /// Its name.
        id: Identifier,
        /// Its values, draw by draw.
        values: Draws,
    }
}

object! {
    /// How many people a decision affects.
    AffectedPopulation {
        /// How many in year 0, which is now, 1, 2 …
        yearly: Vec<Number>,
        /// The discount rate, as a fraction; nothing is discounted where it is left out.
        rate: Option<Number>,
    }
}

/// Draws as floating-point numbers. They may come beside the document; where they do not, there are none.
#[derive(Debug, Clone, PartialEq, Default)]
pub(crate) struct Draws(pub(crate) Vec<f64>);

impl DecisionUncertainty {
    /// Puts the columns beside the question into it: cost and effect of each strategy, then the parameters.
    pub(crate) fn put(&mut self, columns: Vec<Vec<f64>>, at: Pointer<'_>, problems: &mut Problems) {
        let wanted = self.strategies.len().saturating_mul(2);
        let wanted = wanted.saturating_add(self.parameters.len());
        if columns.len() != wanted {
            let problem = at.problem("draws.columns_differ");
            let problem = problem.with("given", columns.len());
            problems.push(problem.with("wanted", wanted));
            return;
        }
        let mut columns = columns.into_iter();
        let mut put = |draws: &mut Draws, at: Pointer<'_>| {
            if !draws.0.is_empty() {
                problems.push(at.problem("draws.given_twice"));
            }
            let column = columns.next().unwrap_or_default().into_iter().enumerate();
            let checked = column.map(|(place, value)| checked(value, at.index(place), problems));
            draws.0 = checked.map(Option::unwrap_or_default).collect();
        };
        let strategies_at = at.key("strategies");
        for (index, strategy) in self.strategies.iter_mut().enumerate() {
            let at = strategies_at.index(index);
            put(&mut strategy.costs, at.key("costs"));
            put(&mut strategy.effects, at.key("effects"));
        }
        let parameters_at = at.key("parameters");
        for (index, parameter) in self.parameters.iter_mut().enumerate() {
            put(
                &mut parameter.values,
                parameters_at.index(index).key("values"),
            );
        }
    }
}

/// The largest number that is drawn, so that no sum of products grows out of bounds.
const LARGEST: f64 = 1e15;

/// A draw that can be counted with: 0 has no sign.
pub(crate) fn checked(value: f64, at: Pointer<'_>, problems: &mut Problems) -> Option<f64> {
    if !value.is_finite() {
        problems.push(at.problem("draws.not_finite").with("value", value));
        return None;
    }
    if value.abs() > LARGEST {
        problems.push(at.problem("draws.too_large").with("value", value));
        return None;
    }
    Some(if value == 0.0 { 0.0 } else { value })
}

impl Serialize for Draws {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl Decode for Draws {
    fn decode(node: &Node<'_>, at: Pointer<'_>, problems: &mut Problems) -> Option<Self> {
        let Node::List(items) = node else {
            return mismatch("list", node, at, problems);
        };
        let before = problems.count();
        let draws: Vec<f64> = items
            .iter()
            .enumerate()
            .filter_map(|(index, item)| draw(item, at.index(index), problems))
            .collect();
        (problems.count() == before).then_some(Self(draws))
    }

    /// They may come beside the document, which is found out when they are put together.
    fn absent(_: Pointer<'_>, _: &mut Problems) -> Option<Self> {
        Some(Self::default())
    }
}

fn draw(node: &Node<'_>, at: Pointer<'_>, problems: &mut Problems) -> Option<f64> {
    let text = match node {
        Node::Number(text) => text,
        // How Python writes a Decimal.
        Node::Text(text) if text.bytes().all(|byte| b"0123456789.-+eE".contains(&byte)) => text,
        _ => return mismatch("number", node, at, problems),
    };
    match text.parse() {
        Ok(value) => checked(value, at, problems),
        Err(_) => mismatch("number", node, at, problems),
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Draws {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Draws".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "array",
            "items": { "type": "number" },
            "description": "Numbers, one for each draw, at most 1e15.",
        })
    }
}
