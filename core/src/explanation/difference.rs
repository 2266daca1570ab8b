//! The difference between a bid and a winner, criterion by criterion and in total.

use super::{
    Advantage, Comparison, CorridorPlace, CriterionDifference, Part, PartDifference,
    QualityDifference, Ratios,
};
use crate::evaluation::{BidEvaluation, CorridorUsed, CriterionResult};
use crate::explain::{Explained, Figure, Term, number};
use crate::model::{Lot, Method};
use crate::num::{Decimal, Exact, Scalar, decide, sum};
use crate::problem::Problems;

/// What a lot compares its bids by.
#[derive(Debug, Clone, Copy)]
pub(super) struct Scale<'a> {
    pub(super) lot: &'a Lot,
    pub(super) corridor: Option<&'a CorridorUsed>,
    pub(super) currency: &'a str,
    /// Where a difference without a result is reported.
    pub(super) pointer: &'a str,
}

/// Two numbers that are compared, the one that counts for the winner first.
struct Pair {
    formula: &'static str,
    unit: String,
    /// The symbols of the two in the formula.
    symbols: [&'static str; 2],
    /// None where a number is withheld.
    numbers: [Option<Decimal>; 2],
}

impl<'a> Scale<'a> {
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
        let both = [winner, bid];
        let totals = both.map(|bid| value(bid.total.as_ref()));
        let symbols = ["A", "B"];
        let unit = self.unit();
        let total = match self.lot.method {
            Method::WeightedPoints(_) => {
                Pair::new("explanation.total_points", unit, symbols, totals)
            }
            Method::PricePerQuality { .. } => {
                Pair::new("explanation.quality_for_money", unit, symbols, totals)
            }
            _ => Pair::lower_first("explanation.evaluation_price", unit, symbols, totals),
        };
        let total = total.difference(self, "total", problems);
        let parts = self.parts(both, problems);
        let made_of: Vec<(&str, &Explained)> = if self.lot.method.adds_up() {
            let criteria = criteria.iter();
            criteria
                .map(|one| (one.criterion.as_str(), &one.difference))
                .collect()
        } else {
            parts
                .iter()
                .map(|one| (one.part.word(), &one.difference))
                .collect()
        };
        let is_quotient = matches!(self.lot.method, Method::PricePerQuality { .. });
        Comparison {
            winner: winner.bid.clone(),
            quality: self.quality(both, &criteria, problems),
            ratios: is_quotient.then(|| self.ratios(both, problems)).flatten(),
            corridor: self.corridor.map(|corridor| beside(corridor, bid)),
            rounding: (!is_quotient)
                .then(|| self.rounding(&made_of, &total, problems))
                .flatten(),
            criteria,
            parts,
            total,
            tie_break,
        }
    }

    /// The unit of totals: points, or money.
    fn unit(&self) -> &'a str {
        if self.lot.method.greatest_wins() {
            "points"
        } else {
            self.currency
        }
    }

    fn of_criterion(
        &self,
        theirs: &CriterionResult,
        own: &CriterionResult,
        problems: &mut Problems,
    ) -> CriterionDifference {
        let symbols = ["a", "b"];
        let method = &self.lot.method;
        let mut criteria = self.lot.criteria.iter();
        let index = criteria.position(|criterion| criterion.id == own.criterion);
        let worth = [&theirs.points, &own.points].map(|worth| value(worth.as_ref()));
        let pair = if index.is_some_and(|index| method.gives_points(index)) {
            let weighted = [&theirs.weighted, &own.weighted].map(|points| value(points.as_ref()));
            Pair::new("explanation.weighted_points", "points", symbols, weighted)
        } else if index.is_some_and(|index| method.is_amount(index)) {
            // A price counts against a bid, what its quality is worth for it.
            let formula = if method.adds_up() {
                "explanation.base_amount"
            } else {
                "explanation.amount"
            };
            Pair::lower_first(formula, self.currency, symbols, worth)
        } else {
            Pair::new("explanation.quality_amount", self.currency, symbols, worth)
        };
        let difference = pair.difference(self, &own.criterion, problems);
        CriterionDifference {
            criterion: own.criterion.clone(),
            advantage: advantage(&difference),
            difference,
        }
    }

    /// How many more points of quality the winner has, where the method states them.
    fn quality(
        &self,
        both: [&BidEvaluation; 2],
        criteria: &[CriterionDifference],
        problems: &mut Problems,
    ) -> Option<QualityDifference> {
        let numbers = both.map(|bid| value(bid.quality.as_ref()));
        both[0].quality.as_ref()?;
        let pair = Pair::new("explanation.quality", "points", ["A", "B"], numbers);
        let difference = pair.difference(self, "quality", problems);
        let of_points = criteria
            .iter()
            .filter(|one| one.difference.unit == "points");
        let made_of: Vec<(&str, &Explained)> = of_points
            .map(|one| (one.criterion.as_str(), &one.difference))
            .collect();
        Some(QualityDifference {
            rounding: self.rounding(&made_of, &difference, problems),
            difference,
        })
    }

    /// What the difference of two amounts is made up of that are made of price and quality.
    fn parts(&self, both: [&BidEvaluation; 2], problems: &mut Problems) -> Vec<PartDifference> {
        let [theirs, own] = both.map(|bid| self.parts_of(bid));
        let parts = theirs.into_iter().zip(own);
        parts
            .map(|((part, theirs), (_, own))| {
                let numbers = [theirs, own];
                let symbols = ["a", "b"];
                let pair = if part == Part::Features {
                    Pair::new("explanation.taken_off", self.currency, symbols, numbers)
                } else {
                    Pair::lower_first("explanation.amount", self.currency, symbols, numbers)
                };
                let difference = pair.difference(self, part.word(), problems);
                PartDifference {
                    part,
                    advantage: advantage(&difference),
                    difference,
                }
            })
            .collect()
    }

    /// How many times better the winner is; none where the bid has no quality to compare with.
    fn ratios(&self, both: [&BidEvaluation; 2], problems: &mut Problems) -> Option<Ratios> {
        let decided = |number: Option<Decimal>| number.map(decide);
        let [quality, own_quality] = both.map(|bid| decided(value(bid.quality.as_ref())));
        let [price, own_price] = both.map(|bid| decided(self.price(bid)));
        if own_quality.is_none_or(|quality| quality.is_zero()) {
            return None;
        }
        let mut ratio = |formula, unit: &str, [of, to]: [Option<Decimal>; 2]| {
            let withheld = Explained::new(Decimal::ZERO, "1", formula, Vec::new()).unless(true);
            let (Some(of), Some(to)) = (of, to) else {
                return (withheld, None);
            };
            let ratio = Exact::exact(of) / Exact::exact(to);
            let term = |symbol, value| Term::new(symbol, value).in_unit(unit);
            let inputs = vec![term("a", of), term("b", to)];
            match number(ratio, self.pointer, "ratio", problems) {
                Some(value) => (Explained::new(value, "1", formula, inputs), Some(ratio)),
                None => (withheld, None),
            }
        };
        let (of_quality, by_quality) = ratio(
            "explanation.quality_ratio",
            "points",
            [quality, own_quality],
        );
        let (of_price, by_price) =
            ratio("explanation.price_ratio", self.currency, [own_price, price]);
        let both = by_quality.zip(by_price);
        let product = both
            .and_then(|(quality, price)| number(quality * price, self.pointer, "ratio", problems));
        let inputs = [("q", &of_quality), ("p", &of_price)];
        let inputs = inputs.map(|(symbol, ratio)| {
            let known = ratio.value.map(|Figure(value)| value);
            Term::new(symbol, known.unwrap_or_default())
        });
        let total = Explained::new(
            product.unwrap_or_default(),
            "1",
            "explanation.total_ratio",
            inputs.into(),
        );
        Some(Ratios {
            quality: of_quality,
            price: of_price,
            total: total.unless(product.is_none()),
        })
    }

    /// What is missing from the sum of the differences to that of the whole.
    fn rounding(
        &self,
        parts: &[(&str, &Explained)],
        whole: &Explained,
        problems: &mut Problems,
    ) -> Option<Explained> {
        let unit = whole.unit.clone();
        let whole = whole.value?.0;
        let values = parts.iter().map(|(_, one)| Some(one.value?.0));
        let values: Vec<Decimal> = values.collect::<Option<_>>()?;
        let gap = Exact::exact(whole) - sum(values.iter().copied().map(Exact::exact));
        let gap = number(gap, self.pointer, "rounding", problems)?;
        let terms = parts.iter().zip(&values).map(|((name, _), part)| {
            let part = Term::new("d", *part).in_unit(unit.clone());
            part.named(*name)
        });
        let inputs = std::iter::once(Term::new("D", whole).in_unit(unit.clone())).chain(terms);
        (!decide(gap).is_zero())
            .then(|| Explained::new(gap, unit.clone(), "explanation.rounding", inputs.collect()))
    }
}

impl Pair {
    /// The winner's number less the bid's.
    fn new(
        formula: &'static str,
        unit: &str,
        symbols: [&'static str; 2],
        numbers: [Option<Decimal>; 2],
    ) -> Self {
        Self {
            formula,
            unit: unit.to_owned(),
            symbols,
            numbers,
        }
    }

    /// The bid's number less the winner's: the lower one is better.
    fn lower_first(
        formula: &'static str,
        unit: &str,
        [winner, bid]: [&'static str; 2],
        [theirs, own]: [Option<Decimal>; 2],
    ) -> Self {
        Self::new(formula, unit, [bid, winner], [own, theirs])
    }

    fn difference(&self, scale: &Scale<'_>, subject: &str, problems: &mut Problems) -> Explained {
        let unit = self.unit.as_str();
        let withheld = Explained::new(Decimal::ZERO, unit, self.formula, Vec::new());
        let withheld = withheld.unless(true);
        let [Some(one), Some(other)] = self.numbers else {
            return withheld;
        };
        // What is shown is what is compared.
        let [one, other] = [one, other].map(decide);
        let difference = Exact::exact(one) - Exact::exact(other);
        let terms = self.symbols.into_iter().zip([one, other]);
        let inputs = terms.map(|(symbol, value)| Term::new(symbol, value).in_unit(unit));
        match number(difference, scale.pointer, subject, problems) {
            Some(value) => Explained::new(value, unit, self.formula, inputs.collect()),
            None => withheld,
        }
    }
}

/// The number; none where there is none, or where it is withheld.
pub(super) fn value(number: Option<&Explained>) -> Option<Decimal> {
    number?.value.map(|Figure(value)| value)
}

/// Whether the quotient of a bid is in the corridor.
fn beside(corridor: &CorridorUsed, bid: &BidEvaluation) -> CorridorPlace {
    match (value(bid.total.as_ref()), value(Some(&corridor.least))) {
        (Some(total), Some(least)) if decide(total) >= decide(least) => CorridorPlace::Inside,
        (Some(_), Some(_)) => CorridorPlace::Below,
        _ => CorridorPlace::Withheld,
    }
}

fn advantage(difference: &Explained) -> Option<Advantage> {
    let Figure(difference) = difference.value?;
    Some(match difference.cmp(&Decimal::ZERO) {
        std::cmp::Ordering::Greater => Advantage::Winner,
        std::cmp::Ordering::Equal => Advantage::Neither,
        std::cmp::Ordering::Less => Advantage::Bid,
    })
}
