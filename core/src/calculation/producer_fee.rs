//! What producer responsibility costs for some packaging.

use serde::Serialize;

use crate::explain::{Explained, Figure, Term, number};
use crate::model::{Fee, FeeGrade, PackagingMaterial, Tariff};
use crate::num::{Decimal, Exact, Scalar, sum};
use crate::packaging::fee_of_kilogram;
use crate::problem::Problems;

/// Packaging, and the tariff that it pays by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProducerFee {
    /// The tariff.
    pub tariff: Tariff,
    /// The packaging.
    pub components: Vec<FeeComponent>,
}

/// Packaging of one material and grade.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FeeComponent {
    /// Its name.
    pub id: String,
    /// What it is made of.
    pub material: PackagingMaterial,
    /// What all of it weighs, in kg.
    pub kilograms: Decimal,
    /// Its grade; none where it is not documented.
    pub grade: Option<FeeGrade>,
}

/// What producer responsibility costs.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ProducerFeeAnswer {
    /// What the tariff is.
    pub tariff: String,
    /// Where it comes from.
    pub source: String,
    /// Each component.
    pub components: Vec<ComponentFee>,
    /// The sum.
    pub total: Explained,
}

/// The fee of a component.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ComponentFee {
    /// The component.
    pub id: String,
    /// What it is made of.
    pub material: PackagingMaterial,
    /// The grade that it pays by.
    pub grade: FeeGrade,
    /// Whether the grade is documented; otherwise it pays as red.
    pub documented: bool,
    /// The fee of a kilogram.
    pub per_kilogram: Explained,
    /// Whether that is less than nothing, as where red pays more than green costs.
    pub below_zero: bool,
    /// The fee of all of it.
    pub fee: Explained,
    /// The red mass of the scheme for each of its green mass, where the tariff pays back by it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub red_per_green: Option<Figure>,
}

/// What producer responsibility costs; a number without a result is reported at `at`.
pub(crate) fn producer_fee(
    asked: &ProducerFee,
    at: &str,
    problems: &mut Problems,
) -> Option<ProducerFeeAnswer> {
    let currency = asked.tariff.currency.as_str();
    let mut fees = Vec::with_capacity(asked.components.len());
    let mut components = Vec::with_capacity(asked.components.len());
    for one in &asked.components {
        let grade = one.grade.unwrap_or(FeeGrade::Red);
        // Reading has refused a material, or a grade, without a fee.
        let rate = asked.tariff.fee(one.material)?;
        let per_kilogram = fee_of_kilogram::<Exact>(rate, grade);
        let fee = per_kilogram * Exact::exact(one.kilograms);
        fees.push(fee);
        let rated = number(per_kilogram, at, &one.id, problems)?;
        let (formula, inputs) = derived(rate, grade, currency);
        let unit = format!("{currency}/kg");
        let inputs_of_fee = vec![
            Term::new("m", one.kilograms).in_unit("kg"),
            Term::new("f", rated).in_unit(&*unit),
        ];
        let ratio = match *rate {
            Fee::Balanced {
                red_mass,
                green_mass,
                ..
            } if !green_mass.is_zero() => {
                let ratio = Exact::exact(red_mass) / Exact::exact(green_mass);
                Some(Figure(number(ratio, at, &one.id, problems)?))
            }
            _ => None,
        };
        components.push(ComponentFee {
            id: one.id.clone(),
            material: one.material,
            grade,
            documented: one.grade.is_some(),
            per_kilogram: Explained::new(rated, &*unit, formula, inputs),
            below_zero: rated < Decimal::ZERO,
            fee: Explained::new(
                number(fee, at, &one.id, problems)?,
                currency,
                "producer_fee.component",
                inputs_of_fee,
            ),
            red_per_green: ratio,
        });
    }
    let total = number(sum(fees), at, "total", problems)?;
    let terms = components.iter().filter_map(|one| {
        let Figure(fee) = one.fee.value?;
        Some(Term::new("F", fee).in_unit(currency).named(&one.id))
    });
    let terms = terms.collect();
    Some(ProducerFeeAnswer {
        tariff: asked.tariff.title.clone(),
        source: asked.tariff.source.clone(),
        total: Explained::new(total, currency, "producer_fee.total", terms),
        components,
    })
}

/// The formula of a fee of a kilogram, and what it is made of.
fn derived(fee: &Fee, grade: FeeGrade, currency: &str) -> (&'static str, Vec<Term>) {
    let money =
        |symbol, amount: Decimal| Term::new(symbol, amount).in_unit(format!("{currency}/kg"));
    match (*fee, grade) {
        (Fee::Multiplied { base, red }, FeeGrade::Red) => (
            "producer_fee.multiplied",
            vec![money("b", base), Term::new("k", red)],
        ),
        (Fee::Balanced { cost, addition, .. }, FeeGrade::Red) => (
            "producer_fee.with_addition",
            vec![money("c", cost), Term::new("a", addition)],
        ),
        (
            Fee::Balanced {
                cost,
                addition,
                red_mass,
                green_mass,
            },
            FeeGrade::Green,
        ) => (
            "producer_fee.paid_back",
            vec![
                money("c", cost),
                Term::new("a", addition),
                Term::new("R", red_mass),
                Term::new("G", green_mass),
            ],
        ),
        (Fee::Flat(amount), _)
        | (
            Fee::Multiplied { base: amount, .. } | Fee::Balanced { cost: amount, .. },
            FeeGrade::Green | FeeGrade::Yellow,
        ) => ("producer_fee.stated", vec![money("f", amount)]),
        (Fee::Graded { green, yellow, red }, grade) => {
            let stated = match grade {
                FeeGrade::Green => green,
                FeeGrade::Yellow => yellow,
                FeeGrade::Red => red,
            };
            let term = stated.map(|amount| money("f", amount));
            ("producer_fee.stated", term.into_iter().collect())
        }
    }
}
