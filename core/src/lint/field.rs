//! Bids drawn from the expected ranges, and who wins by which rule for the price.

use serde::Serialize;

use super::MeasureBy;
use super::draft::Draft;
use super::others::{self, Other};
use super::random;
use super::whole::Measures;
use crate::award::{Scores, Terms};
use crate::evaluation::Named;
use crate::explain::{Figure, Term};
use crate::model::Better;
use crate::words;

/// How many contests are drawn, and how many of them are shown whole.
const CONTESTS: u32 = 200;
const SHOWN: usize = 5;

/// Where the stream of numbers begins.
const SEED: u64 = 2026;

/// Into how many steps an expected range is divided for drawing.
const STEPS: u32 = 100;

words! {
    /// What is exchanged in a field.
    pub enum Exchanged {
        /// The rule for a price or cost.
        Rule = "rule",
        /// The award method.
        Method = "method",
    }
}

/// Bids drawn from the expected ranges, and who wins by which rule or method.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SimulatedField {
    /// What is exchanged.
    pub exchanged: Exchanged,
    /// The criterion whose rule is exchanged, or whose price the methods start from.
    pub criterion: Named,
    /// What draws the bids; each measure is a hundredth step of its range, each as likely as another, or the nearest on the steps of its scale.
    pub generator: &'static str,
    /// Where its stream begins.
    pub seed: u64,
    /// How many contests are drawn.
    pub contests: u32,
    /// How many bids there are in each.
    pub bids: u32,
    /// The rules or methods, the published one first.
    pub rules: Vec<RuleTried>,
    /// The contest of the example bids, where there are two or more, and the first that are drawn.
    pub shown: Vec<FieldContest>,
}

/// A rule, and how often it awards to the same bid as the published one.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RuleTried {
    /// The name of the rule or method in the documents, or `without_shortlist` and `without_corridor`:
    /// the published one without them.
    pub rule: &'static str,
    /// Its parameters.
    pub parameters: Vec<Term>,
    /// Whether it is the published one.
    pub published: bool,
    /// Contests with the same winner.
    pub same_winner: u32,
    /// Contests with another winner.
    pub other_winner: u32,
    /// Contests in which bids share the first place by this rule or the published one.
    pub tied: u32,
    /// Contests in which no bid can be ranked by this rule or the published one.
    pub no_winner: u32,
}

/// A contest.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FieldContest {
    /// Whether the bids are the examples.
    pub examples: bool,
    /// The bids.
    pub bids: Vec<FieldBid>,
    /// By rule: who wins; `null` where nobody does alone.
    pub winners: Vec<Option<String>>,
}

/// A bid of a contest.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FieldBid {
    /// Its name.
    pub bid: String,
    /// What is measured of it.
    pub measures: Vec<MeasureBy>,
}

/// Who holds the first place.
#[derive(Clone, Copy)]
enum First {
    /// This bid.
    One(usize),
    /// Several bids.
    Shared,
    /// No bid, since none is ranked.
    Nobody,
}

impl First {
    fn of(scores: &Scores) -> Self {
        match scores.places.first().map(|place| place.bids.as_slice()) {
            Some([only]) => Self::One(*only),
            Some(_) => Self::Shared,
            None => Self::Nobody,
        }
    }
}

/// The contests, where a price or cost is scored by a rule that others could stand in for, or where the
/// method sets quality beside a price.
pub(super) fn simulate(draft: &Draft<'_>) -> Option<SimulatedField> {
    let method = &draft.lot.method;
    let (exchanged, known) = if method.adds_up() {
        let mut known = draft.known();
        let price = known.find(|known| {
            known.unit.starts_with(draft.currency)
                && known.scored.rule.rewards() == Some(Better::Lower)
                && known.scored.most_points().is_some()
        });
        (Exchanged::Rule, price?)
    } else {
        let mut known = draft.known();
        let price = known.find(|known| method.base() == Some(known.index));
        (Exchanged::Method, price?)
    };
    let rules = match exchanged {
        Exchanged::Rule => others::rules(draft, &known)?,
        Exchanged::Method => others::methods(draft, &known),
    };
    let outcomes = |bids: &[Measures]| -> Vec<First> {
        let by = |one: &Other| {
            let terms = Terms {
                criteria: &one.criteria,
                method: &one.method,
                policies: &one.policies,
                ..draft.terms.clone()
            };
            First::of(&draft.contest_by(&terms, bids))
        };
        rules.iter().map(by).collect()
    };
    let mut tried: Vec<RuleTried> = rules
        .iter()
        .enumerate()
        .map(|(index, other)| RuleTried {
            rule: other.name,
            parameters: other.parameters.clone(),
            published: index == 0,
            same_winner: 0,
            other_winner: 0,
            tied: 0,
            no_winner: 0,
        })
        .collect();
    let mut shown = Vec::new();
    if draft.expected.examples.len() > 1 {
        let examples = &draft.expected.examples;
        let bids: Vec<Measures> = examples.iter().map(|bid| bid.measures.clone()).collect();
        let names: Vec<String> = examples.iter().map(|bid| bid.id.clone()).collect();
        shown.push(shown_contest(draft, true, &names, &bids, &outcomes(&bids)));
    }
    let names: Vec<String> = (1..=draft.expected.bids)
        .map(|bid| bid.to_string())
        .collect();
    let most = shown.len().saturating_add(SHOWN);
    for index in 0..CONTESTS {
        let bids = drawn(draft, index)?;
        let outcomes = outcomes(&bids);
        let published = outcomes.first().copied().unwrap_or(First::Nobody);
        for (rule, own) in tried.iter_mut().zip(&outcomes) {
            let count = match (published, *own) {
                (First::Nobody, _) | (_, First::Nobody) => &mut rule.no_winner,
                (First::One(one), First::One(other)) if one == other => &mut rule.same_winner,
                (First::One(_), First::One(_)) => &mut rule.other_winner,
                _ => &mut rule.tied,
            };
            *count = count.saturating_add(1);
        }
        if shown.len() < most {
            shown.push(shown_contest(draft, false, &names, &bids, &outcomes));
        }
    }
    Some(SimulatedField {
        exchanged,
        criterion: known.named(),
        generator: "splitmix64",
        seed: SEED,
        contests: CONTESTS,
        bids: draft.expected.bids,
        rules: tried,
        shown,
    })
}

/// The bids of a contest, drawn.
fn drawn(draft: &Draft<'_>, contest: u32) -> Option<Vec<Measures>> {
    let criteria = u64::try_from(draft.expected.ranges.len()).ok()?;
    let bids = draft.expected.bids;
    let bid = |bid: u32| {
        let number = u64::from(contest)
            .checked_mul(bids.into())?
            .checked_add(bid.into())?;
        let ranges = draft.expected.ranges.iter().zip(0_u64..);
        let measures = ranges.map(|(range, criterion)| {
            let count = number.checked_mul(criteria)?.checked_add(criterion)?;
            let step = random::step(SEED, count, STEPS);
            draft.measure(range.as_ref()?, step, STEPS).ok()
        });
        Some(measures.collect())
    };
    (0..bids).map(bid).collect()
}

fn shown_contest(
    draft: &Draft<'_>,
    examples: bool,
    names: &[String],
    bids: &[Measures],
    outcomes: &[First],
) -> FieldContest {
    let bids = names.iter().zip(bids).map(|(name, measures)| FieldBid {
        bid: name.clone(),
        measures: draft
            .known()
            .filter_map(|known| {
                Some(MeasureBy {
                    criterion: known.criterion.id.clone(),
                    value: Figure(measures.get(known.index).copied().flatten()?),
                    unit: known.unit,
                })
            })
            .collect(),
    });
    FieldContest {
        examples,
        bids: bids.collect(),
        winners: outcomes
            .iter()
            .map(|first| match first {
                First::One(bid) => names.get(*bid).cloned(),
                First::Shared | First::Nobody => None,
            })
            .collect(),
    }
}
