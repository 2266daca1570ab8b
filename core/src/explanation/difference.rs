//! The difference between a bid and a winner, criterion by criterion.

use super::{Advantage, Comparison, CriterionDifference};
use crate::evaluation::{BidEvaluation, CriterionResult};
use crate::explain::{Explained, Figure, Term, number};
use crate::num::{Decimal, Exact, Scalar, decide, sum};
use crate::problem::Problems;

/// What a lot compares its bids by.
#[derive(Debug, Clone, Copy)]
pub(super) struct Scale<'a> {
    /// The unit of totals: points, or money.
    pub(super) unit: &'a str,
    /// The criterion whose measure an evaluation price starts from; none where points are compared.
    pub(super) base: Option<&'a str>,
    /// Where a difference without a result is reported.
    pub(super) pointer: &'a str,
}

/// Two numbers that are compared, the one that counts for the winner first.
struct Pair<'a> {
    formula: &'static str,
    /// The symbols of the two in the formula.
    symbols: [&'static str; 2],
    /// None where a number is withheld.
    numbers: [Option<&'a Explained>; 2],
}

impl Scale<'_> {
    /// The bid beside the winner; both are ranked and have totals.
    pub(super) fn compared(
        &self,
        winner: &BidEvaluation,
        bid: &BidEvaluation,
        tie_break: Option<String>,
        problems: &mut Problems,
    ) -> Comparison {
        let results = bid.criteria.iter();
        let criteria: Vec<CriterionDifference> = results
            .filter_map(|own| {
                let mut theirs = winner.criteria.iter();
                let theirs = theirs.find(|other| other.criterion == own.criterion)?;
                Some(self.of_criterion(theirs, own, problems))
            })
            .collect();
        let totals = [winner.total.as_ref(), bid.total.as_ref()];
        let total = match self.base {
            None => Pair::new("explanation.total_points", ["A", "B"], totals),
            Some(_) => Pair::lower_first("explanation.evaluation_price", ["A", "B"], totals),
        };
        let total = total.difference(self, "total", problems);
        Comparison {
            winner: winner.bid.clone(),
            rounding: self.rounding(&criteria, &total, problems),
            criteria,
            total,
            tie_break,
        }
    }

    fn of_criterion(
        &self,
        theirs: &CriterionResult,
        own: &CriterionResult,
        problems: &mut Problems,
    ) -> CriterionDifference {
        let symbols = ["a", "b"];
        let worth = [theirs.points.as_ref(), own.points.as_ref()];
        let pair = match self.base {
            None => {
                let weighted = [theirs.weighted.as_ref(), own.weighted.as_ref()];
                Pair::new("explanation.weighted_points", symbols, weighted)
            }
            // A price counts against a bid, what its quality is worth for it.
            Some(base) if base == own.criterion => {
                Pair::lower_first("explanation.base_amount", symbols, worth)
            }
            Some(_) => Pair::new("explanation.quality_amount", symbols, worth),
        };
        let difference = pair.difference(self, &own.criterion, problems);
        CriterionDifference {
            criterion: own.criterion.clone(),
            advantage: difference.value.map(|Figure(value)| advantage(value)),
            difference,
        }
    }

    /// What is missing from the sum of the differences to that of the totals.
    fn rounding(
        &self,
        criteria: &[CriterionDifference],
        total: &Explained,
        problems: &mut Problems,
    ) -> Option<Explained> {
        let whole = total.value?.0;
        let parts = criteria.iter().map(|one| Some(one.difference.value?.0));
        let parts: Vec<Decimal> = parts.collect::<Option<_>>()?;
        let gap = Exact::exact(whole) - sum(parts.iter().copied().map(Exact::exact));
        let gap = number(gap, self.pointer, "rounding", problems)?;
        let terms = criteria.iter().zip(&parts).map(|(one, part)| {
            let part = Term::new("d", *part).in_unit(self.unit);
            part.named(&one.criterion)
        });
        let inputs = std::iter::once(Term::new("D", whole).in_unit(self.unit)).chain(terms);
        (!decide(gap).is_zero())
            .then(|| Explained::new(gap, self.unit, "explanation.rounding", inputs.collect()))
    }
}

impl<'a> Pair<'a> {
    /// The winner's number less the bid's.
    fn new(
        formula: &'static str,
        symbols: [&'static str; 2],
        numbers: [Option<&'a Explained>; 2],
    ) -> Self {
        Self {
            formula,
            symbols,
            numbers,
        }
    }

    /// The bid's number less the winner's: the lower one is better.
    fn lower_first(
        formula: &'static str,
        [winner, bid]: [&'static str; 2],
        [theirs, own]: [Option<&'a Explained>; 2],
    ) -> Self {
        Self::new(formula, [bid, winner], [own, theirs])
    }

    fn difference(&self, scale: &Scale<'_>, subject: &str, problems: &mut Problems) -> Explained {
        let [one, other] = self
            .numbers
            .map(|number| number.and_then(|known| known.value));
        let withheld = Explained::new(Decimal::ZERO, scale.unit, self.formula, Vec::new());
        let withheld = withheld.unless(true);
        let (Some(Figure(one)), Some(Figure(other))) = (one, other) else {
            return withheld;
        };
        // What is shown is what is compared.
        let [one, other] = [one, other].map(decide);
        let difference = Exact::exact(one) - Exact::exact(other);
        let terms = self.symbols.into_iter().zip([one, other]);
        let inputs = terms.map(|(symbol, value)| Term::new(symbol, value).in_unit(scale.unit));
        match number(difference, scale.pointer, subject, problems) {
            Some(value) => Explained::new(value, scale.unit, self.formula, inputs.collect()),
            None => withheld,
        }
    }
}

fn advantage(difference: Decimal) -> Advantage {
    match difference.cmp(&Decimal::ZERO) {
        std::cmp::Ordering::Greater => Advantage::Winner,
        std::cmp::Ordering::Equal => Advantage::Neither,
        std::cmp::Ordering::Less => Advantage::Bid,
    }
}
