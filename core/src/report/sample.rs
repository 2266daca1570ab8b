//! A hand-made evaluation that shows everything a report can be asked to show.

use crate::evaluation::*;
use crate::explain::{Explained, Figure, Rounded, Series, Term};
use crate::model::{CriterionKind, PriceBasis, RateChain, Timing};
use crate::num::{Decimal, Rounding, RoundingMode};
use rust_decimal_macros::dec;

mod costs;
mod simulation;

use super::published::{Published, PublishedLot, Thing, Titled};
use costs::costs;
pub(super) use simulation::simulation;

/// A title that would take over a page or a terminal that believed it.
pub(super) const HOSTILE: &str =
    "<script>alert('x')</script>\" onmouseover=\"x\u{1b}[31m\u{202e}&lt;{total}";

fn money(value: Decimal, formula: &'static str) -> Explained {
    Explained::new(value, "DKK", formula, vec![Term::series("C", None)])
}

fn measured_cost(value: Decimal) -> Explained {
    let inputs = [("k", "present_value"), ("f", "end_of_life")];
    let inputs = inputs.map(|(symbol, word)| Term::series(symbol, Some(word)));
    Explained::new(value, "DKK", "measure.life_cycle_cost", inputs.into())
}

fn years(values: &[Decimal], formula: &'static str) -> Series {
    let values = values.iter().copied().map(Figure).collect();
    Series::new(values, "DKK", formula, vec![Term::series("C", None)])
}

fn named(id: &str, title: &str) -> Named {
    Named {
        id: id.to_owned(),
        title: title.to_owned(),
    }
}

fn bid_reference(id: &str, bidder: &str) -> BidReference {
    BidReference {
        id: id.to_owned(),
        bidder_id: format!("CVR-{id}"),
        bidder: bidder.to_owned(),
        revision: 1,
        sha256: Some("0123456789abcdef".repeat(4)),
    }
}

fn result(criterion: &str, measure: Explained, points: Decimal) -> CriterionResult {
    let whole = Rounding {
        decimals: 2,
        mode: RoundingMode::HalfUp,
    };
    let before = Rounded::new(points - dec!(0.0015), whole);
    let mut points =
        Explained::new(points, "points", "rule.as_measured", Vec::new()).rounded(Some(before));
    if let Some(derivation) = &mut points.derivation {
        derivation.raised_from = Some(Figure(dec!(-4.25)));
    }
    CriterionResult {
        criterion: criterion.to_owned(),
        measure,
        weighted: Some(points.clone()),
        points: Some(points),
        before_reservations: None,
        panel: (criterion == "service").then(|| Box::new(spread())),
    }
}

fn spread() -> PanelSpread {
    let points = |value, formula| Explained::new(value, "points", formula, Vec::new());
    PanelSpread {
        lowest: Figure(dec!(3)),
        highest: Figure(dec!(9.5)),
        range: points(dec!(6.5), "panel.range"),
        share_of_scale: Explained::new(dec!(0.65), "1", "panel.share_of_scale", Vec::new()),
        largest_distance: points(dec!(4.5), "panel.distance"),
        farthest: vec!["Bo".to_owned(), "Åse".to_owned()],
    }
}

/// The reservation of the first bid, which is priced.
fn reservations(bid: &str) -> Vec<ReservationTreated> {
    let part = ReservationPart {
        title: "Own technicians".to_owned(),
        amount: money(dec!(24000), "reservation.part"),
    };
    let treated = ReservationTreated {
        reservation: 0,
        term: "Installation".to_owned(),
        text: "Not included".to_owned(),
        treatment: ReservationTreatment::Priced,
        decision: Some(ReservationDecision {
            id: "d-7".to_owned(),
            reason: "The buyer has to do it".to_owned(),
            by: "KL".to_owned(),
            role: Some("buyer".to_owned()),
            date: "2026-03-12".to_owned(),
        }),
        price: Some(money(dec!(24000), "reservation.price")),
        parts: vec![part],
    };
    if bid == "a" {
        vec![treated]
    } else {
        Vec::new()
    }
}

fn panels() -> Vec<PanelAgreement> {
    let deviation = |evaluator: &str, value: Option<Decimal>| EvaluatorStanding {
        evaluator: evaluator.to_owned(),
        deviation: Explained {
            value: value.map(Figure),
            ..Explained::new(Decimal::ZERO, "points", "panel.deviation", Vec::new())
        },
        abstained: Vec::new(),
    };
    vec![PanelAgreement {
        criterion: "service".to_owned(),
        evaluators: vec![deviation("Bo", Some(dec!(-1.25))), deviation("Åse", None)],
        compared: vec!["a".to_owned(), "b".to_owned()],
        concordance: Explained::new(dec!(0.875), "1", "panel.concordance", Vec::new()),
    }]
}

fn bid(id: &str, standing: Standing) -> BidEvaluation {
    BidEvaluation {
        bid: id.to_owned(),
        standing,
        reasons: Vec::new(),
        rank: None,
        variant: false,
        supply_chain: Vec::new(),
        packaging: None,
        product_system: None,
        shortlist_points: None,
        quality: None,
        total: None,
        low_bid: None,
        criteria: Vec::new(),
        offered_price: None,
        items: Vec::new(),
        schedule_discount: None,
        options: Vec::new(),
        reservations: reservations(id),
        contract_value: None,
        costs: None,
        carbon: None,
        outcomes: Vec::new(),
        flags: Vec::new(),
    }
}

fn ranked(id: &str, rank: u32, total: Decimal, scale: Decimal) -> BidEvaluation {
    let total_points = Explained::new(
        total,
        "points",
        "award.total_points",
        vec![Term::new("w", total).named("cost")],
    );
    let price = money(dec!(1234567.8) * scale, "award.offered_price");
    BidEvaluation {
        rank: Some(rank),
        total: Some(total_points),
        criteria: vec![
            result("cost", measured_cost(dec!(99000.25) * scale), total),
            result(
                "service",
                Explained::new(dec!(8), "points", "measure.panel_single", Vec::new()),
                dec!(8),
            ),
        ],
        offered_price: Some(price),
        contract_value: Some(ContractValue {
            estimated: money(dec!(2000000), "award.contract_value"),
            at_maximum_quantities: None,
            framework_maximum: Some(Figure(dec!(5000000))),
        }),
        costs: Some(costs(dec!(60000) * scale, dec!(40000))),
        flags: vec![Flag {
            code: FlagCode::UnverifiedValues,
            subjects: vec!["life".to_owned()],
            places: Vec::new(),
            share: Some(Figure(dec!(0.125))),
        }]
        .into_iter()
        .chain(Flag::about(
            FlagCode::ThreeDecimals,
            vec!["pump".to_owned()],
        ))
        .collect(),
        ..bid(id, Standing::Ranked)
    }
}

fn criterion(id: &str, title: &str, parent: Option<&str>) -> CriterionUsed {
    CriterionUsed {
        id: id.to_owned(),
        title: title.to_owned(),
        kind: CriterionKind::Quality,
        parent: parent.map(str::to_owned),
        weight: Some(Figure(dec!(40))),
        weight_range: None,
        weight_made: None,
        share: Some(Figure(dec!(0.4))),
        rule: Some("as_measured"),
        lowest: Some(Figure(dec!(99000.25))),
        highest: None,
        mean: None,
        median: None,
        compared_bids: None,
    }
}

pub(super) fn reason(code: ReasonCode, subject: &str, ground: Option<&str>) -> Reason {
    Reason {
        code,
        subject: subject.to_owned(),
        pointer: "/bids/2/offers/0/offer".to_owned(),
        link: None,
        ground: ground.map(str::to_owned),
        required: None,
        offered: None,
        unit: None,
    }
}

/// The same as [`published`], where lots are drawn in a tie.
pub(super) fn published_with_draws() -> Published {
    published_by(true)
}

/// What the procurement of [`evaluation`] calls its things, and its rounding of totals.
pub(super) fn published() -> Published {
    published_by(false)
}

fn published_by(draws_lots: bool) -> Published {
    let titled = |what, list: &str, id: &str, title: &str| Titled {
        what,
        id: id.to_owned(),
        title: title.to_owned(),
        pointer: format!("/procurement/lots/0/{list}/0"),
    };
    let lot = PublishedLot {
        id: "1".to_owned(),
        draws_lots,
        things: vec![
            titled(Thing::Item, "schedule", "energy", "Cables"),
            titled(Thing::Item, "schedule", "scope", "Flexible scope"),
            titled(
                Thing::Parameter,
                "parameters",
                "kwh_price",
                "Price of electricity",
            ),
            titled(
                Thing::Requirement,
                "requirements",
                "sterile",
                "Delivered sterile",
            ),
            titled(Thing::Line, "cost_lines", "energy", "Electricity"),
            titled(
                Thing::Parameter,
                "parameters/1",
                "npi",
                "Share of the net price",
            ),
            titled(Thing::IndexSeries, "index_series", "npi", "Net price index"),
        ],
        ..PublishedLot::default()
    };
    Published {
        lots: vec![lot],
        counted: vec![("infection".to_owned(), "Infektion".to_owned())],
    }
}

fn discounting() -> DiscountingUsed {
    DiscountingUsed {
        base_date: "2026-01-01".to_owned(),
        price_level: "2025-07-01".to_owned(),
        price_level_gap: Some(Figure(dec!(1.012))),
        price_basis: PriceBasis::Real,
        timing: Timing::End,
        rates: vec![
            Figure(dec!(0.035)),
            Figure(dec!(0.035)),
            Figure(dec!(0.025)),
        ],
        chain: Some(RateChain::Chained),
        inflation: Some(Figure(dec!(0.02))),
        source: Some("Ministry of Finance".to_owned()),
        factors: vec![Figure(dec!(1)), Figure(dec!(0.966183574879))],
        study_months: 12,
        service_month: 0,
        partial_years: None,
        year_weights: None,
        monthly_rate: None,
        day_count: None,
        converted_from: None,
        month_factors: None,
        annuity: Figure(dec!(0.966183574879)),
        functional_unit: Some("use".to_owned()),
    }
}

fn ranking() -> Vec<Place> {
    vec![
        Place {
            rank: 1,
            bids: vec!["a".to_owned()],
            decided_by: None,
        },
        Place {
            rank: 2,
            bids: vec!["b".to_owned()],
            decided_by: Some("most_points:service".to_owned()),
        },
    ]
}

/// Two ranked bids, one that does not comply, one excluded, and current practice.
pub(super) fn evaluation() -> Evaluation {
    let mut group = criterion("quality", "Quality", None);
    group.rule = None;
    let mut refused = bid("c", Standing::NonCompliant);
    refused.reasons = vec![
        reason(ReasonCode::RequirementNotMet, "sterile", None),
        Reason {
            required: Some(Figure(dec!(8))),
            offered: Some(Figure(dec!(7.5))),
            unit: Some("kg".to_owned()),
            ..reason(ReasonCode::RequirementNotMet, "battery", None)
        },
    ];
    let mut excluded = bid("d", Standing::Excluded);
    excluded.reasons = vec![reason(ReasonCode::ExcludedByDecision, "d-1", Some(HOSTILE))];
    let lot = LotEvaluation {
        id: "1".to_owned(),
        title: "Scopes".to_owned(),
        outcome: Outcome::Ranked,
        method: "weighted_points",
        corridor: None,
        shortlist: None,
        discounting: discounting(),
        criteria: vec![
            criterion("cost", "Life-cycle cost", None),
            group,
            criterion("service", "Service", Some("quality")),
        ],
        awarded: None,
        framework: None,
        under_framework: None,
        ranking: ranking(),
        bids: vec![
            ranked("b", 2, dec!(87.45), dec!(1.1)),
            ranked("a", 1, dec!(87.45), dec!(1)),
            refused,
            excluded,
        ],
        combined: Vec::new(),
        panels: panels(),
        factor_sets: Vec::new(),
        price_paths: Vec::new(),
        product_curves: None,
        flags: vec![Flag {
            code: FlagCode::ScalesDiffer,
            subjects: vec!["cost".to_owned(), "service".to_owned()],
            places: Vec::new(),
            share: None,
        }],
        alternative: Some(AlternativeEvaluation {
            id: "today".to_owned(),
            title: "Scopes of today".to_owned(),
            offered_price: None,
            items: Vec::new(),
            schedule_discount: None,
            options: Vec::new(),
            product_system: None,
            packaging: None,
            costs: Some(costs(dec!(0), dec!(98765.43))),
            carbon: None,
            outcomes: Vec::new(),
        }),
    };
    Evaluation {
        engine: Engine {
            name: "wholelife",
            version: "test",
        },
        schema_version: SCHEMA_VERSION,
        decision_decimals: 12,
        redacted: false,
        procurement: ProcurementReference {
            id: "scopes-2026".to_owned(),
            title: HOSTILE.to_owned(),
            version: "1".to_owned(),
            currency: "DKK".to_owned(),
            payers: vec![named("region", "The region")],
            participants: Vec::new(),
            sha256: Some("fedcba9876543210".repeat(4)),
        },
        bids: vec![
            bid_reference("a", "Ærø Skopi A/S"),
            bid_reference("b", HOSTILE),
            bid_reference("c", "Gamma"),
            bid_reference("d", "Delta"),
        ],
        assessments: vec![DocumentReference {
            id: "panel-1".to_owned(),
            sha256: Some("ab".repeat(32)),
        }],
        decisions: Vec::new(),
        allocation: None,
        combined_bids: None,
        lots: vec![lot],
    }
}
