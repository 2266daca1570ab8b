//! Cost lines prepared for being walked again with other numbers: what they cost is linear in their amount.

use crate::engine::Room;
use crate::finance::PresentValueFactors;
use crate::lcc::{Costs, Inputs, Purchases, Total, line_costs, purchases};
use crate::model::{
    Amount, Complete, CostLine, CostTotal, Flow, Growth, Measure, Operand, Residual,
};
use crate::num::{Decimal, Exact};
use crate::uncertainty::{Lanes, float};

/// The lines of an offer.
pub(super) struct Lines<'a> {
    /// By line that counts, in the order of its costs.
    ways: Vec<Way<'a>>,
}

/// How a line is walked.
enum Way<'a> {
    /// By its formulas.
    Formulas(&'a CostLine),
    /// As a multiple of what it costs where what is drawn of its amount is one.
    Multiple {
        amount: Drawn<'a>,
        /// The parameter by which it grows, where that is drawn.
        rate: Option<usize>,
        /// What falls due, by the power of one plus the rate; none where nobody asks for it.
        undiscounted: Option<Vec<f64>>,
        present_value: Vec<f64>,
    },
}

/// What is drawn of an amount.
enum Drawn<'a> {
    /// One of its factors.
    Factor(usize),
    /// So much of it that it is computed again.
    All(&'a Amount),
    /// Nothing.
    None,
}

impl<'a> Lines<'a> {
    /// The lines that `costs` holds of an offer in which the values of some parameters are drawn.
    ///
    /// What a line with a growing amount makes fall due in a year is the amount times the growth factor of the
    /// year times what the line makes of an amount of one that does not grow. That is asked of
    /// [`line_costs`] once, on exact numbers.
    pub(super) fn of(
        room: &Room<'a>,
        complete: &'a Complete,
        costs: &Costs<Exact>,
        is_drawn: &dyn Fn(usize) -> bool,
    ) -> Self {
        let exact = Inputs::<Exact>::of(&room.case.procurement, room.lot, complete);
        let bought = purchases(room.lot, &exact);
        let asks_undiscounted = room.lot.criteria.iter().any(|criterion| {
            let measure = criterion.scored.as_ref().map(|scored| &scored.measure);
            matches!(
                measure,
                Some(Measure::LifeCycleCost {
                    total: CostTotal::Undiscounted,
                    ..
                })
            )
        });
        let lines = costs
            .lines
            .iter()
            .filter_map(|costs| room.lot.cost_lines.get(costs.line));
        let way = |line: &'a CostLine| {
            multiple(
                line,
                (&exact, &bought, room.factors),
                is_drawn,
                asks_undiscounted,
            )
            .unwrap_or(Way::Formulas(line))
        };
        Self {
            ways: lines.map(way).collect(),
        }
    }

    /// Sets the totals of `costs` to those of these inputs; of a multiple nothing falls due year by year.
    pub(super) fn walk<const WIDTH: usize>(
        &self,
        costs: &mut Costs<Lanes<WIDTH>>,
        inputs: &Inputs<'_, Lanes<WIDTH>>,
        purchases: &Purchases<Lanes<WIDTH>>,
        factors: &PresentValueFactors<Lanes<WIDTH>>,
    ) {
        for (way, costs) in self.ways.iter().zip(&mut costs.lines) {
            match way {
                Way::Formulas(line) => {
                    *costs = line_costs(costs.line, line, inputs, purchases, factors);
                }
                Way::Multiple {
                    amount,
                    rate,
                    undiscounted,
                    present_value,
                } => {
                    let computed;
                    let amount = match amount {
                        Drawn::Factor(index) => inputs.values.get(*index),
                        Drawn::All(amount) => {
                            computed = inputs.amount(amount);
                            Some(&computed)
                        }
                        Drawn::None => None,
                    };
                    let rate = rate.and_then(|index| inputs.values.get(index));
                    if let Some(share) = costs.shares.first_mut() {
                        let Total {
                            undiscounted: due,
                            present_value: present,
                        } = &mut share.total;
                        present.set_series(amount, rate, present_value);
                        if let Some(undiscounted) = undiscounted {
                            due.set_series(amount, rate, undiscounted);
                        }
                    }
                }
            }
        }
    }
}

/// A line as a multiple; none where it is not.
fn multiple<'a>(
    line: &'a CostLine,
    (inputs, purchases, factors): (
        &Inputs<'_, Exact>,
        &Purchases<Exact>,
        &PresentValueFactors<Exact>,
    ),
    is_drawn: &dyn Fn(usize) -> bool,
    asks_undiscounted: bool,
) -> Option<Way<'a>> {
    let mut one = line.clone();
    let (Flow::Yearly { amount, .. }
    | Flow::Monthly { amount, .. }
    | Flow::Payments { amount, .. }
    | Flow::Dated { amount, .. }
    | Flow::Capital {
        amount,
        residual: Residual::None,
        ..
    }) = &mut one.flow
    else {
        return None;
    };
    let drawn_of = |operands: &[Operand]| -> Vec<usize> {
        let parameters = operands.iter().filter_map(Operand::parameter);
        parameters.filter(|index| is_drawn(*index)).collect()
    };
    let of_amount = match (
        &drawn_of(&amount.factors)[..],
        &drawn_of(&amount.divisors)[..],
    ) {
        ([], []) => Drawn::None,
        ([index], []) => {
            // In its place stands one, and the rest of the amount is part of the multiple.
            let is_it = |operand: &Operand| operand.parameter() == Some(*index);
            for factor in amount.factors.iter_mut().filter(|factor| is_it(factor)) {
                *factor = Operand::Constant(Decimal::ONE);
            }
            Drawn::Factor(*index)
        }
        _ => {
            *amount = Amount {
                factors: vec![Operand::Constant(Decimal::ONE)],
                divisors: Vec::new(),
                numerator: Decimal::ONE,
                denominator: Decimal::ONE,
                unit: amount.unit.clone(),
            };
            Drawn::All(line.flow.amount()?)
        }
    };
    let reads_drawn = |growth: &Growth| match growth {
        Growth::Rate { per_year, .. } => {
            matches!(per_year, Operand::Parameter(index) if is_drawn(*index))
        }
        Growth::Rates(_) | Growth::Index(_) | Growth::Series(_) => false,
        // A clause may round a price that is drawn.
        Growth::Clause(followed) => followed.rounds.is_some(),
    };
    let mut drawn = line.growth.iter().filter(|growth| reads_drawn(growth));
    let growth = match (drawn.next(), drawn.next()) {
        (None, _) => None,
        (
            Some(Growth::Rate {
                per_year,
                first_year,
            }),
            None,
        ) => Some((*per_year, *first_year)),
        _ => return None,
    };
    one.growth.retain(|growth| !reads_drawn(growth));
    let costs = line_costs(0, &one, inputs, purchases, factors);
    let [share] = costs.shares.as_slice() else {
        return None;
    };
    let of_one = |total: Exact, by_year: &[Exact]| -> Option<Vec<f64>> {
        let Some((_, first_year)) = growth else {
            return Some(vec![float(total.result().ok()?)]);
        };
        let mut by_power: Vec<Exact> = Vec::new();
        for (year, due) in (0_u32..).zip(by_year) {
            let power = year.saturating_add(1).saturating_sub(first_year);
            // The base date never has grown.
            let power = usize::try_from(if year == 0 { 0 } else { power }).ok()?;
            match by_power.get_mut(power) {
                Some(sum) => *sum = *sum + *due,
                None => by_power.push(*due),
            }
        }
        let known = by_power.into_iter().map(|due| due.result().ok().map(float));
        known.collect()
    };
    Some(Way::Multiple {
        amount: of_amount,
        rate: growth.and_then(|(rate, _)| rate.parameter()),
        undiscounted: if asks_undiscounted {
            Some(of_one(share.total.undiscounted, share.by_year())?)
        } else {
            None
        },
        present_value: of_one(share.total.present_value, share.present_by_year())?,
    })
}
