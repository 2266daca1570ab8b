//! One option against another: who is lower, by how much, and where that turns.

use std::cmp::Ordering;

use serde::Serialize;

use super::not_known::Gaps;
use super::order::{Order, View, Weights};
use super::study::Flows;
use super::{
    ReuseComparison, ReuseNeeded, ReuseNotKnown, ReuseOption, each_axis, needed,
    uses_per_year_needed, without_infection,
};
use crate::explain::{Explained, Term};
use crate::model::{ProductSystem, ReuseAxis};
use crate::num::{Decimal, Exact, Fault, Scalar, decide};

/// One option against the first.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ReuseComparisonFound {
    /// What it is held against.
    pub base: String,
    /// What is held against it.
    pub other: String,
    /// By cost; `null` where it was not asked.
    pub cost: Option<ReuseAxisFound>,
    /// By emissions; `null` where it was not asked.
    pub emissions: Option<ReuseAxisFound>,
    /// The CO2 price at which the costs of a use in a steady year are the same; `null` where no positive price does it, because one is lower in both or the emissions are the same, or where not both were asked.
    pub co2_price: Option<Explained>,
    /// The same over the years of the study, for a price that is the same in all of them: present values of costs by kilograms that are discounted as well, as what falls due for them would be.
    pub co2_price_over_study: Option<Explained>,
    /// What of this is not known, and why.
    pub not_known: Vec<ReuseNotKnown>,
}

/// Who is lower.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum ReuseLower {
    /// What is held against.
    Base,
    /// What is compared.
    Other,
    /// Neither: they are equal.
    Equal,
    /// Neither: the difference is less than counts as one.
    Immaterial,
}

impl ReuseLower {
    /// Who is lower, by the sign of the other less the base.
    pub(super) fn of(difference: Ordering) -> Self {
        match difference {
            Ordering::Less => Self::Other,
            Ordering::Equal => Self::Equal,
            Ordering::Greater => Self::Base,
        }
    }
}

/// A difference.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ReuseDifference {
    /// The other less the base.
    pub difference: Explained,
    /// Who is lower.
    pub lower: ReuseLower,
}

/// The outcome of an axis.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ReuseAxisFound {
    /// For a use, in a steady year, not discounted.
    pub per_use: ReuseDifference,
    /// For a use in that year, without the risk of infection.
    pub without_infection: ReuseDifference,
    /// At the base date, over the years of the study; emissions as their undiscounted sum.
    pub over_study: ReuseDifference,
    /// Who is lower in a steady year, not discounted, for the yearly uses that were to be looked through.
    pub by_uses_per_year: Vec<UsesStretch>,
    /// The yearly uses at which a steady year, not discounted, is the same: with pools and what ends the life of an item as they are or, where a year is no line of its uses or that line gives none, where the order turns if it does so once among the uses that were looked through. `null` where there are none; where the order turns more than once, `not_known` says so.
    pub uses_per_year: Option<Explained>,
    /// Who is lower over the years of the study, for the same yearly uses: costs at the base date, emissions as their undiscounted sum, with pools bought whole.
    pub by_uses_per_year_over_study: Vec<UsesStretch>,
    /// The yearly uses at which the study is the same: with pools bought in the years as they are now, where both are the same there too or, where that gives none, where the order turns if it does so once among the uses that were looked through. `null` as for `uses_per_year`.
    pub uses_per_year_over_study: Option<Explained>,
    /// What would have to be otherwise for both to be the same.
    pub needed: ReuseNeeded,
    /// What of this is not known, and why.
    pub not_known: Vec<ReuseNotKnown>,
}

/// Yearly uses with the same outcome.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct UsesStretch {
    /// The first that was looked at.
    pub from: u32,
    /// The last that was looked at.
    pub to: u32,
    /// Who is lower.
    pub lower: ReuseLower,
}

pub(super) fn compared(
    asked: &ReuseComparison,
    base: &ReuseOption,
    other: &ReuseOption,
) -> Result<ReuseComparisonFound, Fault> {
    let without = without_infection(&asked.systems);
    let uses = Exact::exact(asked.uses_per_year);
    let per_use = |systems: &[ProductSystem], axis: ReuseAxis| -> Result<[Exact; 2], Fault> {
        let total = |option| asked.total(systems, option, axis, asked.uses_per_year);
        Ok([total(base)? / uses, total(other)? / uses])
    };
    let told = |axis: ReuseAxis, pair: [Exact; 2], unit: &str| {
        let [base, other] = pair;
        let inputs = vec![
            Term::new("c1", other.result()?),
            Term::new("c0", base.result()?),
        ];
        let value = (other - base).result()?;
        debug_assert!(asked.axes.contains(&axis), "only what was asked is told");
        Ok::<_, Fault>(ReuseDifference {
            difference: Explained::new(value, unit, "reuse.difference", inputs),
            lower: lower(asked.material_from, base, other)?,
        })
    };
    let found = each_axis(&asked.axes, |axis| {
        let unit = asked.unit_per_use(axis);
        let weights = Weights::of(asked, axis);
        let [year, study] = [View::SteadyYear, View::Study(&weights)].map(|view| Order {
            asked,
            axis,
            of: [base, other],
            view,
        });
        let mut gaps = Gaps::default();
        Ok(ReuseAxisFound {
            per_use: told(axis, per_use(&asked.systems, axis)?, &unit)?,
            without_infection: told(axis, per_use(&without, axis)?, &unit)?,
            over_study: told(axis, study.takes(asked.uses_per_year)?, asked.unit(axis))?,
            by_uses_per_year: gaps.or_none("by_uses_per_year", year.by_uses())?,
            uses_per_year: uses_per_year_needed(year, "uses_per_year", &mut gaps)?,
            by_uses_per_year_over_study: gaps
                .or_none("by_uses_per_year_over_study", study.by_uses())?,
            uses_per_year_over_study: uses_per_year_needed(
                study,
                "uses_per_year_over_study",
                &mut gaps,
            )?,
            needed: needed(asked, base, other, axis)?,
            not_known: gaps.0,
        })
    })?;
    let asks_both = found.cost.is_some() && found.emissions.is_some();
    let mut gaps = Gaps::default();
    let (co2_price, co2_price_over_study) = if asks_both {
        let discounted = |axis| -> Result<[Exact; 2], Fault> {
            let uses = asked.uses_per_year;
            let flows = |option| Flows::of(asked, &asked.systems, option, axis, uses);
            let both = [flows(base)?, flows(other)?];
            Ok(both.map(|flows| flows.present_value(asked)))
        };
        let both = |of: &dyn Fn(ReuseAxis) -> Result<[Exact; 2], Fault>| {
            let (costs, emissions) = (of(ReuseAxis::Cost)?, of(ReuseAxis::Emissions)?);
            co2_price(asked, costs, emissions)
        };
        let of_a_use = both(&|axis| per_use(&asked.systems, axis));
        let over_study = both(&discounted);
        (
            gaps.or_none("co2_price", of_a_use)?,
            gaps.or_none("co2_price_over_study", over_study)?,
        )
    } else {
        (None, None)
    };
    Ok(ReuseComparisonFound {
        base: base.id.clone(),
        other: other.id.clone(),
        cost: found.cost,
        emissions: found.emissions,
        co2_price,
        co2_price_over_study,
        not_known: gaps.0,
    })
}

/// Who is lower, where a difference counts from this share of the greater amount on.
pub(super) fn lower(
    material_from: Decimal,
    base: Exact,
    other: Exact,
) -> Result<ReuseLower, Fault> {
    // Decided before anything else, so that it goes by the difference that is told.
    let difference = Exact::exact(decide((other - base).result()?));
    let order = difference.sign()?;
    if order.is_eq() {
        return Ok(ReuseLower::Equal);
    }
    let size = |amount: Exact| amount.greater(-amount);
    let greater = size(base).greater(size(other));
    if size(difference).less(greater * Exact::exact(material_from))? {
        return Ok(ReuseLower::Immaterial);
    }
    Ok(ReuseLower::of(order))
}

/// The price of a kilogram at which costs are the same.
fn co2_price(
    asked: &ReuseComparison,
    [base, other]: [Exact; 2],
    [base_emits, other_emits]: [Exact; 2],
) -> Result<Option<Explained>, Fault> {
    let zero = Exact::zero();
    let less = base_emits - other_emits;
    if !less.less(zero)? && !zero.less(less)? {
        return Ok(None);
    }
    let price = (other - base) / less;
    if !zero.less(price)? {
        return Ok(None);
    }
    let inputs = vec![
        Term::new("C1", other.result()?),
        Term::new("C0", base.result()?),
        Term::new("E0", base_emits.result()?),
        Term::new("E1", other_emits.result()?),
    ];
    let unit = format!("{}/kgCO2e", asked.currency);
    Ok(Some(Explained::new(
        price.result()?,
        unit,
        "reuse.co2_price",
        inputs,
    )))
}
