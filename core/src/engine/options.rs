//! Which options of an offer count, and what decided it.

use super::Room;
use super::offer::Measures;
use super::secrets::Secrets;
use crate::evaluation::{OptionDecided, OptionRuleUsed};
use crate::explain::{Explained, Figure, Term, fault_problem};
use crate::lcc::{Costs, DecidedOption, Inputs, Purchases, Undecided, decided_options};
use crate::model::{
    Complete, LotOption, Measure, OptionChoice, OptionCondition, OptionMeasure, OptionRule,
};
use crate::num::{Decimal, Exact};
use crate::problem::{Problem, Problems};

/// Decides which options count, of those that rules decide about; an offer of which that cannot be
/// decided is a problem at `pointer`.
pub(super) fn decide(
    room: &Room<'_>,
    inputs: &Inputs<'_, Exact>,
    purchases: &Purchases<Exact>,
    costs: &Costs<Exact>,
    pointer: &str,
    problems: &mut Problems,
) -> Option<Vec<DecidedOption>> {
    let name = |option: &usize| room.lot.options.all.get(*option).map(|one| one.id.as_str());
    let decided = decided_options(room.lot, inputs, purchases, costs);
    let problem = match decided {
        Ok(decided) => return Some(decided),
        Err(Undecided::Fault { option, fault }) => {
            fault_problem(fault, pointer, name(&option).unwrap_or_default())
        }
        Err(Undecided::Tied { group, options }) => {
            let group = room.lot.options.groups.get(group);
            let tied: Vec<&str> = options.iter().filter_map(name).collect();
            Problem::new("calculation.options_tied", pointer)
                .with("id", group.map_or("", |group| group.id.as_str()))
                .with("options", tied.join(", "))
        }
    };
    problems.push(problem);
    None
}

/// The options of an offer that rules decide about, each with what decided it.
pub(super) fn options(
    room: &Room<'_>,
    complete: &Complete,
    measures: &Measures,
) -> Vec<OptionDecided> {
    let desk = Desk { room, complete };
    let decided = measures.options.iter();
    decided.filter_map(|one| desk.option(one)).collect()
}

struct Desk<'a> {
    room: &'a Room<'a>,
    complete: &'a Complete,
}

impl Desk<'_> {
    fn option(&self, decided: &DecidedOption) -> Option<OptionDecided> {
        let lot = self.room.lot;
        let option = lot.options.all.get(decided.option)?;
        let group = lot.options.group(decided.option);
        let (rule, bound) = match option.rule? {
            OptionRule::Group(_) => match group?.choose {
                OptionChoice::Cheapest => (OptionRuleUsed::Cheapest, None),
                OptionChoice::Dearest => (OptionRuleUsed::Dearest, None),
            },
            OptionRule::When(
                OptionCondition::AtMost(_, most) | OptionCondition::ValueAtMost(_, most),
            ) => (OptionRuleUsed::AtMost, Some(most)),
            OptionRule::When(OptionCondition::ValueAtLeast(_, least)) => {
                (OptionRuleUsed::AtLeast, Some(least))
            }
        };
        let tied = decided.tied_with.iter();
        let tied = tied.filter_map(|other| Some(lot.options.all.get(*other)?.id.clone()));
        Some(OptionDecided {
            option: option.id.clone(),
            title: option.title.clone(),
            group: group.map(|group| group.id.clone()),
            rule,
            counts: decided.counts,
            offered: decided.by.is_some(),
            decided_by: self.decided_by(option, decided),
            bound: bound.map(Figure),
            tied_with: tied.collect(),
        })
    }

    fn decided_by(&self, option: &LotOption, decided: &DecidedOption) -> Option<Explained> {
        let by = decided.by?;
        let group = self.room.lot.options.group(decided.option);
        let measure = match option.rule? {
            OptionRule::Group(_) => group?.compare,
            OptionRule::When(OptionCondition::AtMost(measure, _)) => measure,
            OptionRule::When(
                OptionCondition::ValueAtLeast(parameter, _)
                | OptionCondition::ValueAtMost(parameter, _),
            ) => return self.value(parameter, by),
        };
        let money = self.room.currency();
        let secrets = Secrets::of(self.room, self.complete);
        let parts = decided.parts.iter();
        let lot = self.room.lot;
        let (formula, symbol, secret) = match measure {
            OptionMeasure::OfferedPrice => {
                let mut items = decided.parts.iter().map(|(item, _)| *item);
                let secret = items.any(|item| secrets.price(item)) || secrets.schedule();
                ("option.offered_price", "A", secret)
            }
            OptionMeasure::PresentValue => ("option.present_value", "C", secrets.costs()),
        };
        let name = |index: usize| match measure {
            OptionMeasure::OfferedPrice => Some(lot.schedule.get(index)?.id.as_str()),
            OptionMeasure::PresentValue => Some(lot.cost_lines.get(index)?.id.as_str()),
        };
        let mut inputs: Vec<Term> = parts
            .map(|(index, part)| {
                let term = Term::new(symbol, *part).in_unit(money);
                term.named(name(*index).unwrap_or_default())
            })
            .collect();
        let payers = group.into_iter().flat_map(|group| &group.payers);
        inputs.extend(payers.filter_map(|payer| {
            let payer = self.room.case.procurement.payers.get(*payer)?;
            Some(Term::series("p", Some(&payer.id)))
        }));
        Some(Explained::new(by, money, formula, inputs).unless(secret))
    }

    fn value(&self, parameter: usize, by: Decimal) -> Option<Explained> {
        let secrets = Secrets::of(self.room, self.complete);
        let secret = secrets.measure(&Measure::Declared(parameter));
        let term = self.room.lot.parameters.get(parameter)?;
        let unit = term.unit.as_str();
        let term = Term::new("x", by).named(&term.id).in_unit(unit);
        Some(Explained::new(by, unit, "measure.declared", vec![term]).unless(secret))
    }
}
