//! How the years of a lot were made comparable.

use super::Room;
use crate::evaluation::{DiscountingUsed, StatedRates};
use crate::explain::{Derivation, Figure, Term, fault_problem};
use crate::finance::discount_rates;
use crate::model::{Discounting, PriceBasis, Relation};
use crate::num::{Decimal, Exact, Fault};
use crate::problem::Problems;

impl Room<'_> {
    pub(super) fn discounting(
        &self,
        pointer: &str,
        problems: &mut Problems,
    ) -> Option<DiscountingUsed> {
        let procurement = &self.case.procurement;
        let factors: Result<Vec<Figure>, Fault> = self
            .factors
            .by_year
            .iter()
            .map(|factor| factor.result().map(Figure))
            .collect();
        let annuity = self.factors.annuity.result();
        let months: Result<Vec<Figure>, Fault> = self
            .factors
            .by_month
            .iter()
            .map(|factor| factor.result().map(Figure))
            .collect();
        let declared = &procurement.discounting;
        let differ = declared
            .rates
            .windows(2)
            .any(|pair| pair.first() != pair.last());
        let rates = discount_rates::<Exact>(declared).into_iter();
        let rates: Result<Vec<Decimal>, Fault> = rates.map(Exact::result).collect();
        match (
            factors,
            months,
            annuity.and_then(|annuity| Ok((annuity, rates?))),
        ) {
            (Ok(factors), Ok(months), Ok((annuity, rates))) => Some(DiscountingUsed {
                base_date: procurement.study.base_date.to_string(),
                price_level: procurement.price_level.to_string(),
                price_level_gap: procurement.price_level_gap.map(Figure),
                price_basis: declared.price_basis,
                timing: declared.timing,
                rates: rates.into_iter().map(Figure).collect(),
                converted_from: stated_rates(declared),
                chain: differ.then_some(declared.chain),
                inflation: declared
                    .inflation
                    .map(|inflation| Figure(inflation.per_year)),
                source: procurement.discounting_source.clone(),
                factors,
                annuity: Figure(annuity),
                study_months: procurement.study.months,
                service_month: procurement.study.service,
                partial_years: procurement
                    .study
                    .has_partial_year()
                    .then_some(procurement.study.partial_years),
                year_weights: (!procurement.study.weights.is_empty()).then(|| {
                    procurement
                        .study
                        .weights
                        .iter()
                        .copied()
                        .map(Figure)
                        .collect()
                }),
                monthly_rate: procurement.discounting.monthly,
                day_count: procurement.discounting.day_count,
                month_factors: (!months.is_empty()).then_some(months),
                functional_unit: self
                    .lot
                    .functional_unit
                    .as_ref()
                    .map(|unit| unit.unit.clone()),
            }),
            (Err(fault), ..) | (_, Err(fault), _) | (.., Err(fault)) => {
                problems.push(fault_problem(fault, pointer, "discounting"));
                None
            }
        }
    }
}

/// The rates as the documents state them, where that is in the other price basis.
fn stated_rates(discounting: &Discounting) -> Option<StatedRates> {
    let (relation, inflation) = discounting.conversion.zip(discounting.inflation)?;
    let (price_basis, symbol, formula) = match (discounting.price_basis, relation) {
        (PriceBasis::Real, Relation::Fisher) => (PriceBasis::Nominal, "n", "finance.real_rate"),
        (PriceBasis::Real, Relation::Subtraction) => {
            (PriceBasis::Nominal, "n", "finance.real_rate_by_subtraction")
        }
        (PriceBasis::Nominal, Relation::Fisher) => (PriceBasis::Real, "r", "finance.nominal_rate"),
        (PriceBasis::Nominal, Relation::Subtraction) => {
            (PriceBasis::Real, "r", "finance.nominal_rate_by_addition")
        }
    };
    let stated = Term::series(symbol, Some("/procurement/discounting/rate"));
    let inputs = vec![stated, Term::new("i", inflation.per_year)];
    Some(StatedRates {
        price_basis,
        rates: discounting.rates.iter().copied().map(Figure).collect(),
        derivation: Derivation::new(formula, inputs),
    })
}
