//! What an initiative changed: cost and emissions of a category in a year, by what changed them.

use serde::Serialize;

use crate::explain::{Explained, Figure, Term, number};
use crate::num::{Decimal, Exact, Scalar, sum};
use crate::problem::Problems;

/// What was bought of a product in a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct YearsPurchase {
    /// How many units.
    pub quantity: Decimal,
    /// What a unit costs.
    pub price: Decimal,
    /// What a unit emits, in kg CO2e.
    pub emissions: Decimal,
}

/// A product before and after; at least one of the two.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SwitchedProduct {
    /// Before.
    pub before: Option<YearsPurchase>,
    /// After.
    pub after: Option<YearsPurchase>,
}

/// An initiative in a category and a year.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Switch {
    /// The category.
    pub category: String,
    /// The year.
    pub year: u32,
    /// What was done.
    pub initiative: String,
    /// The products.
    pub products: Vec<SwitchedProduct>,
    /// The change of cost that was promised.
    pub promised_cost: Option<Decimal>,
    /// The change of emissions that was promised.
    pub promised_emissions: Option<Decimal>,
}

/// What an initiative changed.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SwitchFound {
    /// The category.
    pub category: String,
    /// The year.
    pub year: u32,
    /// What was done.
    pub initiative: String,
    /// Units before.
    pub quantity_before: Explained,
    /// Units after.
    pub quantity_after: Explained,
    /// What it did to the cost.
    pub cost: ChangeFound,
    /// What it did to the emissions.
    pub emissions: ChangeFound,
}

/// A total before and after, and what changed it; the three effects add up to the change.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ChangeFound {
    /// Before.
    pub before: Explained,
    /// After.
    pub after: Explained,
    /// After less before.
    pub change: Explained,
    /// Of more or fewer units, each as the average was before.
    pub volume: Explained,
    /// Of other products, each as it was before.
    pub mix: Explained,
    /// Of the products themselves having changed.
    pub unit: Explained,
    /// Per unit before.
    pub per_unit_before: Explained,
    /// Per unit after.
    pub per_unit_after: Explained,
    /// After less before, per unit.
    pub per_unit_change: Explained,
    /// The change that was promised; left out where none was.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub promised: Option<Figure>,
    /// The share of the promise that the change is; left out where none was made, or one of nothing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub share_of_promise: Option<Explained>,
}

type Of = fn(&YearsPurchase) -> Decimal;

/// What changed, with volume, mix and the products themselves told apart.
///
/// # Formula
///
/// ```text
/// X0 = Σ q0 · x0     X1 = Σ q1 · x1
/// volume (Q1 − Q0) · X0 / Q0     mix Σ q1 · x0 − Q1 · X0 / Q0     unit Σ q1 · (x1 − x0)
/// ```
///
/// where `q` are units and `x` what one costs or emits, before (0) and after (1). A product that is only
/// bought after has the `x` of then also before: that it came is mix.
///
/// # Sources
///
/// Chosen by us: the usual analysis of variances, with the residual in the unit effect.
pub(super) fn switch(asked: &Switch, problems: &mut Problems) -> Option<SwitchFound> {
    let units = |of: fn(&SwitchedProduct) -> Option<YearsPurchase>| {
        let bought = asked.products.iter().filter_map(of);
        sum(bought.map(|one| Exact::exact(one.quantity)))
    };
    let (before, after) = (units(|one| one.before), units(|one| one.after));
    let mut counted = |units: Exact, symbol| {
        let value = number(units, "/switch", "quantity", problems)?;
        let inputs = vec![Term::series(symbol, None)];
        Some(Explained::new(value, "unit", "switch.quantity", inputs))
    };
    let (quantity_before, quantity_after) = (counted(before, "q")?, counted(after, "q")?);
    let mut change = |of: Of, unit, promised| {
        let parts = Parts::of(asked, of, (before, after));
        parts.found(unit, promised, problems)
    };
    let cost = change(|one| one.price, "money", asked.promised_cost);
    let emissions = change(|one| one.emissions, "kgCO2e", asked.promised_emissions);
    Some(SwitchFound {
        category: asked.category.clone(),
        year: asked.year,
        initiative: asked.initiative.clone(),
        quantity_before,
        quantity_after,
        cost: cost?,
        emissions: emissions?,
    })
}

/// The sums that the effects are made of.
struct Parts {
    units: (Exact, Exact),
    before: Exact,
    after: Exact,
    /// What was bought after, each as it was before.
    after_as_before: Exact,
}

impl Parts {
    fn of(asked: &Switch, of: Of, units: (Exact, Exact)) -> Self {
        let product =
            |one: &YearsPurchase, each: Decimal| Exact::exact(one.quantity) * Exact::exact(each);
        let products = asked.products.iter();
        let before = products.clone().filter_map(|one| one.before.as_ref());
        let after = products.clone().filter_map(|one| one.after.as_ref());
        let as_before = products.filter_map(|one| {
            let bought = one.after.as_ref()?;
            Some(product(bought, of(one.before.as_ref().unwrap_or(bought))))
        });
        Self {
            units,
            before: sum(before.map(|one| product(one, of(one)))),
            after: sum(after.map(|one| product(one, of(one)))),
            after_as_before: sum(as_before),
        }
    }

    fn found(
        &self,
        unit: &'static str,
        promised: Option<Decimal>,
        problems: &mut Problems,
    ) -> Option<ChangeFound> {
        let (units_before, units_after) = self.units;
        let average = self.before / units_before;
        let at_average = units_after * average;
        let change = self.after - self.before;
        let per_after = self.after / units_after;
        let mut told = |value: Exact, unit: &str, formula, inputs: Vec<Term>| {
            let value = number(value, "/switch", "change", problems)?;
            Some(Explained::new(value, unit, formula, inputs))
        };
        let each = format!("{unit}/unit");
        let series = |symbols: &[&'static str]| -> Vec<Term> {
            symbols
                .iter()
                .map(|symbol| Term::series(symbol, None))
                .collect()
        };
        let both = || series(&["X0", "X1"]);
        let sums = || series(&["q", "x"]);
        let averages = || series(&["X0", "Q0", "Q1"]);
        let mix = self.after_as_before - at_average;
        let promise = promised.filter(|promised| !promised.is_zero());
        let share = promise.map(|promised| {
            let inputs = vec![Term::series("X", None), Term::new("p", promised)];
            told(
                change / Exact::exact(promised),
                "1",
                "switch.share_of_promise",
                inputs,
            )
        });
        Some(ChangeFound {
            share_of_promise: match share {
                Some(share) => Some(share?),
                None => None,
            },
            before: told(self.before, unit, "switch.total", sums())?,
            after: told(self.after, unit, "switch.total", sums())?,
            change: told(change, unit, "switch.change", both())?,
            volume: told(at_average - self.before, unit, "switch.volume", averages())?,
            mix: told(mix, unit, "switch.mix", averages())?,
            unit: told(
                self.after - self.after_as_before,
                unit,
                "switch.unit",
                sums(),
            )?,
            per_unit_before: told(average, &each, "switch.per_unit", series(&["X", "Q"]))?,
            per_unit_after: told(per_after, &each, "switch.per_unit", series(&["X", "Q"]))?,
            per_unit_change: told(per_after - average, &each, "switch.change", both())?,
            promised: promised.map(Figure),
        })
    }
}
