//! Rates of other price bases and other periods.

use crate::calculation as model;
use crate::document::pointer::Pointer;
use crate::document::resolve::bounds;
use crate::document::wire::calculation::rate as wire;
use crate::document::wire::value::Number;
use crate::num::Decimal;
use crate::problem::Problems;

pub(super) fn real_nominal_rate(
    asked: &wire::RealNominalRate,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<model::RealNominalRate> {
    let find_at = at.key("find");
    let mut two = |choice: &str, known: [(&str, Number); 2]| -> Option<[Decimal; 2]> {
        let at = find_at.key(choice);
        let rates = known.map(|(name, rate)| bounds::rate(rate.0, at.key(name), problems));
        Some([rates[0]?, rates[1]?])
    };
    let sought = match &asked.find {
        wire::RateSought::Real(known) => {
            let [nominal, inflation] = two(
                "real",
                [("nominal", known.nominal), ("inflation", known.inflation)],
            )?;
            model::RateSought::Real { nominal, inflation }
        }
        wire::RateSought::Nominal(known) => {
            let [real, inflation] = two(
                "nominal",
                [("real", known.real), ("inflation", known.inflation)],
            )?;
            model::RateSought::Nominal { real, inflation }
        }
        wire::RateSought::Inflation(known) => {
            let [nominal, real] = two(
                "inflation",
                [("nominal", known.nominal), ("real", known.real)],
            )?;
            model::RateSought::Inflation { nominal, real }
        }
    };
    Some(model::RealNominalRate {
        relation: asked.relation,
        sought,
    })
}

pub(super) fn period_rate(
    asked: &wire::PeriodRate,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<model::PeriodRate> {
    let find = at.key("find");
    let sought = match asked.find {
        wire::PeriodSought::Monthly(yearly) => {
            bounds::rate(yearly.0, find.key("monthly"), problems).map(model::PeriodSought::Monthly)
        }
        wire::PeriodSought::Yearly(monthly) => {
            bounds::rate(monthly.0, find.key("yearly"), problems).map(model::PeriodSought::Yearly)
        }
    };
    Some(model::PeriodRate {
        compounding: asked.compounding,
        sought: sought?,
    })
}
