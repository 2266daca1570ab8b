//! Which options of a bid count, by the rules that the procurement publishes.

use super::{Costs, Inputs, Purchases, Share};
use crate::model::{
    CostLine, CountsIn, Lot, OptionChoice, OptionCondition, OptionGroup, OptionMeasure, OptionRule,
    OptionTies,
};
use crate::num::{Decimal, Exact, Fault, Scalar, decide, sum};

/// An option of a bid that a rule has decided about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DecidedOption {
    /// Index of the option.
    pub option: usize,
    /// Whether it counts.
    pub counts: bool,
    /// What it was decided by, to the decimals that are decided by; none where it is not offered.
    pub by: Option<Decimal>,
    /// What its cost is the sum of: the amounts of items, or the present values of lines, by index.
    pub parts: Vec<(usize, Decimal)>,
    /// The options of its group that it ties with where the tie decides which of them counts.
    pub tied_with: Vec<usize>,
}

/// Why it cannot be decided which options count.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Undecided {
    /// What an option costs has no result.
    Fault {
        /// Index of the option.
        option: usize,
        /// Why.
        fault: Fault,
    },
    /// Options cost the same, not all of them are to count, and the procurement refuses that.
    Tied {
        /// Index of the group.
        group: usize,
        /// Indices of the options.
        options: Vec<usize>,
    },
}

/// What the cost of an option is the sum of, where a rule decides by it whether the option counts: what
/// its items amount to, or the present values of its cost lines, each with the index.
///
/// # Formula
///
/// ```text
/// offered price   O = Σ A      over its items, for the payers whose costs are compared
/// present value   O = Σ PV     over its cost lines that count in the award, for these payers
/// ```
///
/// # Units
///
/// Money: in the prices of the schedule, or at the base date. Not rounded.
///
/// # Errors
///
/// The scalars carry a fault where an amount does not fit.
pub fn option_parts<S: Scalar>(
    lot: &Lot,
    option: usize,
    (measure, payers): (OptionMeasure, &[usize]),
    inputs: &Inputs<'_, S>,
    purchases: &Purchases<S>,
    costs: &Costs<S>,
) -> Vec<(usize, S)> {
    let counts = |share: &Share<S>| payers.is_empty() || payers.contains(&share.payer);
    match measure {
        OptionMeasure::OfferedPrice => {
            let items = lot.schedule.iter().enumerate();
            let items = items.filter(|(_, item)| item.decided_by == Some(option));
            let amount = |index| purchases.amount_of(index, inputs.procurement, counts);
            items.map(|(index, _)| (index, amount(index))).collect()
        }
        OptionMeasure::PresentValue => {
            let of_option = |line: &CostLine| {
                line.decided_by == Some(option) && line.counts_in == CountsIn::Award
            };
            let lines = costs.lines.iter().map(|line| line.line);
            let lines = lines.filter(|line| lot.cost_lines.get(*line).is_some_and(of_option));
            let present = |line| {
                let of_line = |one: usize, share: &Share<S>| one == line && counts(share);
                costs.total(of_line).present_value
            };
            lines.map(|line| (line, present(line))).collect()
        }
    }
}

/// Which options of a bid count, of those that rules decide about, in the order of the procurement.
///
/// Decided once, on exact numbers: a simulation asks what a bid costs with the options that its
/// published prices have chosen.
///
/// # Formula
///
/// ```text
/// cheapest   O counts where fewer than n options of its group cost less
/// dearest    O counts where fewer than n options of its group cost more
/// condition  O counts where O ≤ L, or where the parameter keeps its bound
/// ```
///
/// Of options that cost the same the one declared first counts first, or none is chosen, as the
/// procurement says. An option that is not offered is not chosen from.
///
/// `costs` holds every line that may count.
///
/// # Errors
///
/// What an option costs has no result, or a tie that the procurement refuses.
pub fn decided_options(
    lot: &Lot,
    inputs: &Inputs<'_, Exact>,
    purchases: &Purchases<Exact>,
    costs: &Costs<Exact>,
) -> Result<Vec<DecidedOption>, Undecided> {
    let cost = |option: usize, measure: OptionMeasure, payers: &[usize]| {
        let parts = option_parts(lot, option, (measure, payers), inputs, purchases, costs);
        let fault = |fault| Undecided::Fault { option, fault };
        let cost = sum(parts.iter().map(|(_, part)| *part));
        let cost = cost.result().map(decide).map_err(fault)?;
        let parts = parts.into_iter();
        let parts = parts.map(|(index, part)| Ok((index, part.result().map_err(fault)?)));
        Ok(Cost {
            cost,
            parts: parts.collect::<Result<_, Undecided>>()?,
        })
    };
    let value = |parameter: usize| {
        let value = inputs.values.get(parameter).copied();
        value.unwrap_or_else(Exact::zero).result().map(decide)
    };
    let mut decided = Vec::new();
    for (option, declared) in lot.options.all.iter().enumerate() {
        let Some(OptionRule::When(condition)) = declared.rule else {
            continue;
        };
        let fault = |fault| Undecided::Fault { option, fault };
        let mut parts = Vec::new();
        let (by, counts) = match condition {
            OptionCondition::AtMost(measure, most) => {
                let cost = cost(option, measure, &[])?;
                parts = cost.parts;
                (cost.cost, cost.cost <= decide(most))
            }
            OptionCondition::ValueAtLeast(parameter, least) => {
                let by = value(parameter).map_err(fault)?;
                (by, by >= decide(least))
            }
            OptionCondition::ValueAtMost(parameter, most) => {
                let by = value(parameter).map_err(fault)?;
                (by, by <= decide(most))
            }
        };
        decided.push(DecidedOption {
            option,
            counts,
            by: Some(by),
            parts,
            tied_with: Vec::new(),
        });
    }
    for (index, group) in lot.options.groups.iter().enumerate() {
        let (offered, left): (Vec<usize>, Vec<usize>) = lot
            .options
            .of_group(index)
            .partition(|option| !inputs.left_out.contains(option));
        let offered: Result<Vec<(usize, Cost)>, Undecided> = offered
            .into_iter()
            .map(|option| Ok((option, cost(option, group.compare, &group.payers)?)))
            .collect();
        decided.extend(chosen(group, offered?).map_err(|options| Undecided::Tied {
            group: index,
            options,
        })?);
        decided.extend(left.into_iter().map(|option| DecidedOption {
            option,
            counts: false,
            by: None,
            parts: Vec::new(),
            tied_with: Vec::new(),
        }));
    }
    decided.sort_by_key(|one| one.option);
    Ok(decided)
}

/// What an option costs, and what that is the sum of.
struct Cost {
    cost: Decimal,
    parts: Vec<(usize, Decimal)>,
}

/// Which of the options of a group count, each with what it costs; the tied ones where that is refused.
fn chosen(
    group: &OptionGroup,
    mut offered: Vec<(usize, Cost)>,
) -> Result<Vec<DecidedOption>, Vec<usize>> {
    // A stable sort: options that cost the same stay in the order of the procurement.
    offered.sort_by(|(_, one), (_, other)| match group.choose {
        OptionChoice::Cheapest => one.cost.cmp(&other.cost),
        OptionChoice::Dearest => other.cost.cmp(&one.cost),
    });
    let last = offered.get(group.number.saturating_sub(1));
    let next = offered.get(group.number);
    let border = last
        .zip(next)
        .map(|((_, last), (_, next))| (last.cost, next.cost));
    let border = border.filter(|(last, next)| last == next);
    let at_border = |cost: Decimal| border.is_some_and(|(border, _)| border == cost);
    let tied: Vec<usize> = offered
        .iter()
        .filter(|(_, cost)| at_border(cost.cost))
        .map(|(option, _)| *option)
        .collect();
    if !tied.is_empty() && group.ties == OptionTies::Problem {
        return Err(tied);
    }
    let places = offered.into_iter().enumerate();
    let decided = places.map(|(place, (option, cost))| {
        let others = tied.iter().copied().filter(|other| *other != option);
        DecidedOption {
            option,
            counts: place < group.number,
            by: Some(cost.cost),
            parts: cost.parts,
            tied_with: if at_border(cost.cost) {
                others.collect()
            } else {
                Vec::new()
            },
        }
    });
    Ok(decided.collect())
}
