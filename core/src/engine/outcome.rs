//! What patients get, for the evaluation and the analysis.

use super::Room;
use super::analysis::Weighed;
use super::costing::Ledger;
use super::line::number;
use super::offer::Measures;
use crate::calculation::{
    CostAndEffect, IncrementalAnalysis, IncrementalAnalysisFound, incremental_analysis,
};
use crate::evaluation::LineOutcomes;
use crate::explain::{Explained, Figure, Series, Term};
use crate::model::{Complete, OutcomeFlow, OutcomeLine};
use crate::num::Exact;
use crate::problem::Problems;

/// What each outcome line comes to.
pub(super) fn report(
    room: &Room<'_>,
    complete: &Complete,
    measures: &Measures,
    pointer: &str,
    problems: &mut Problems,
) -> Vec<LineOutcomes> {
    if room.lot.outcome_lines.is_empty() {
        return Vec::new();
    }
    let mut ledger = Ledger::of(room, complete, measures, pointer, problems);
    let lines = room.lot.outcome_lines.iter();
    let found = lines.zip(&measures.outcomes.lines);
    found
        .map(|(line, found)| {
            let secret = ledger.secrets.outcomes();
            let unit = line.unit.as_str();
            let mut figure = |value: Exact| ledger.figure(value, &line.id);
            let by_year = found.by_year.iter().map(|value| Figure(figure(*value)));
            let by_year: Vec<Figure> = by_year.collect();
            let [undiscounted, total] = [found.undiscounted, found.total].map(&mut figure);
            let inputs = ledger.outcome_terms(line);
            let made = Series::new(by_year, unit, "outcome.by_year", inputs).unless(secret);
            let of_years = Term::series("o", Some(&line.id));
            let summed = vec![of_years.clone()];
            let undiscounted = Explained::new(undiscounted, unit, "outcome.sum", summed);
            let discounted = line.discounting.as_ref().map(|discounting| {
                let mut inputs = vec![of_years];
                if let [first, others @ ..] = discounting.rates.as_slice()
                    && others.iter().all(|rate| rate == first)
                {
                    inputs.push(Term::new("d", *first));
                }
                Explained::new(total, unit, "outcome.discounted", inputs).unless(secret)
            });
            LineOutcomes {
                line: line.id.clone(),
                title: line.title.clone(),
                better: line.better,
                by_year: made,
                undiscounted: undiscounted.unless(secret),
                discounted,
            }
        })
        .collect()
}

/// The cost of each option set beside what patients get; `bids` is how many of them compete. None where
/// that is not asked for, or nothing has a cost.
pub(super) fn cost_effectiveness(
    room: &Room<'_>,
    options: &[Weighed],
    bids: usize,
    pointer: &str,
    problems: &mut Problems,
) -> Option<IncrementalAnalysisFound> {
    let asked = room.lot.cost_effectiveness.as_ref()?;
    (!options.is_empty()).then_some(())?;
    let names = super::bid_references(room.case, false);
    let practice = room.lot.alternative.as_ref();
    let title = |place: usize, option: &Weighed| {
        let bid = names.iter().find(|bid| bid.id == option.name);
        let bidder = bid.map(|bid| bid.bidder.clone());
        let title = practice.map(|practice| practice.title.clone());
        let title = if place < bids { bidder } else { title };
        title.unwrap_or_else(|| option.name.clone())
    };
    let strategies = options.iter().enumerate();
    let strategies = strategies.map(|(place, option)| CostAndEffect {
        id: option.name.clone(),
        title: title(place, option),
        cost: option.measures.costs.total(|_, _| true).present_value,
        effect: option.measures.outcomes.total(&asked.lines),
    });
    let analysis = IncrementalAnalysis {
        currency: room.currency().to_owned(),
        effect_unit: room.lot.outcome_unit(&asked.lines).to_owned(),
        better: asked.better,
        strategies: strategies.collect(),
        comparator: (bids < options.len()).then_some(bids),
        thresholds: asked.thresholds.clone(),
    };
    incremental_analysis(&analysis, pointer, problems)
}

impl Ledger<'_> {
    /// What the amounts of an outcome line by year are made of.
    fn outcome_terms(&self, line: &OutcomeLine) -> Vec<Term> {
        let mut inputs = self.factors(&line.amount);
        match line.flow {
            OutcomeFlow::Once { year } => inputs.push(number("j", year)),
            OutcomeFlow::Yearly { from, to, .. } => {
                inputs.extend([number("b", from), number("l", to)]);
            }
        }
        self.with_years(inputs)
    }
}
