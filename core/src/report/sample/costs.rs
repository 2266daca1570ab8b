//! What the bids of the hand-made evaluation cost.

use crate::evaluation::*;
use crate::explain::{Explained, Term};
use crate::model::{BorneBy, Phase};
use crate::num::Decimal;
use rust_decimal_macros::dec;

use super::{money, years};

pub(super) fn costs(purchase: Decimal, energy: Decimal) -> CostReport {
    let total = purchase + energy;
    let pair = |value| {
        let part = || vec![Term::series("C", Some("energy"))];
        let explained = |value| Explained::new(value, "DKK", "lcc.by_phase", part());
        (explained(value), explained(value * dec!(0.9)))
    };
    let phase = |phase, value| {
        let (undiscounted, present_value) = pair(value);
        PhaseCost {
            phase,
            undiscounted,
            present_value,
        }
    };
    let (undiscounted, present_value) = pair(total);
    let per_use = Explained {
        unit: "DKK/use".into(),
        ..money(dec!(12.345), "lcc.per_functional_unit")
    };
    CostReport {
        totals: CostTotals {
            annual_equivalent: money(total, "lcc.annual_equivalent"),
            per_functional_unit: Some(per_use),
            undiscounted: undiscounted.clone(),
            present_value: present_value.clone(),
        },
        lines: vec![LineCost {
            line: "energy".to_owned(),
            title: "Electricity".to_owned(),
            phase: Phase::Use,
            borne_by: BorneBy::Authority,
            cashable: true,
            amount: Some(Explained::new(
                energy,
                "DKK/year",
                "lcc.amount",
                vec![
                    Term::new("f", dec!(2.5))
                        .named("kwh_price")
                        .in_unit("DKK/kWh")
                        .from_source(Some("Price list 2026")),
                ],
            )),
            item: None,
            emissions: None,
            producer_fee: None,
            growth: Vec::new(),
            by_year: years(&[Decimal::ZERO, energy], "lcc.yearly_by_year"),
            present_by_year: None,
            residual: None,
            shares: vec![LineShare {
                payer: "region".to_owned(),
                participant: None,
                undiscounted: money(energy, "lcc.share_undiscounted"),
                present_value: money(energy, "lcc.share_present_value"),
            }],
            undiscounted: money(energy, "lcc.line_undiscounted"),
            present_value: money(energy, "lcc.line_present_value"),
        }],
        by_phase: vec![
            phase(Phase::Acquisition, purchase),
            phase(Phase::EndOfLife, energy),
        ],
        by_payer: vec![PartyCost {
            party: "region".to_owned(),
            undiscounted,
            present_value,
            by_year: years(&[purchase, energy], "lcc.party_by_year"),
        }],
        by_participant: Vec::new(),
        by_year: YearCosts {
            undiscounted: years(&[purchase, energy], "lcc.by_year_undiscounted"),
            present_value: years(&[purchase, energy], "lcc.by_year_present_value"),
        },
        budget: vec![Budget {
            payer: "region".to_owned(),
            participant: None,
            excluding_vat: years(&[Decimal::ZERO, energy], "lcc.budget_excluding_vat"),
            including_vat: years(
                &[Decimal::ZERO, energy * dec!(1.25)],
                "lcc.budget_including_vat",
            ),
            nominal_including_vat: None,
        }],
    }
}
