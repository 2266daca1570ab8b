//! A lot with everything in it.

use super::amount::Terms;
use super::cost::{Lines, items_once_each};
use super::demand::Demand;
use super::names::Names;
use super::offer::{Hands, Offers};
use super::parameter::Parameters;
use super::procurement::Frame;
use super::schedule::Items;
use super::{
    Documents, award, bid, carbon, correction, footprint, invoiced_fee, low_bid, mini_competition,
    option, packaging, panel, product, product_item, product_measure, shortlist, solution,
    supply_chain, uncertainty,
};
use crate::document::pointer::Pointer;
use crate::document::wire::lot as wire;
use crate::model::{
    Alternative, CostLine, FunctionalUnit, Lot, Requirement, RequirementTest, Role, SealedOffer,
};
use crate::problem::Problems;

/// The lots, each with the offers made for it.
pub(super) fn resolve_all(
    documents: &Documents<'_>,
    frame: &Frame<'_>,
    names: &Names<'_>,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<Vec<Lot>> {
    bid::check_bids(documents, frame, names, problems);
    panel::check(documents, names, problems);
    correction::check(documents, names, problems);
    let lots: Vec<Option<Lot>> = frame
        .wire
        .lots
        .iter()
        .enumerate()
        .map(|(index, wire)| {
            let at = at.index(index);
            let mut lot = resolve(documents, frame, wire, index == 0, at, problems)?;
            let practice_at = at.key("alternative");
            packaging::of_practice(&lot, practice_at.key("offer"), problems);
            footprint::of_practice(&lot, practice_at.key("offer"), problems);
            invoiced_fee::of_bids(&mut lot);
            Some(lot)
        })
        .collect();
    lots.into_iter().collect()
}

#[expect(
    clippy::too_many_lines,
    reason = "part by part, each resolved where it belongs"
)]
fn resolve(
    documents: &Documents<'_>,
    frame: &Frame<'_>,
    wire: &wire::Lot,
    is_first: bool,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<Lot> {
    let units = frame.units();
    let root = Pointer::ROOT;
    let procurement_at = root.key("procurement");
    let shared = (&*frame.wire.parameters, procurement_at.key("parameters"));
    let parameters = Parameters::resolve(
        shared,
        (&wire.parameters, at.key("parameters")),
        units,
        is_first,
        problems,
    );
    let items = Items::of(wire, at, problems);
    let mut schedule = items.resolve(frame, at.key("schedule"), problems);
    let lines = Lines {
        frame,
        terms: Terms {
            units,
            parameters: &parameters,
        },
        items: &items,
        lot: wire,
    };
    let cost_lines = cost_lines(wire, lines, at.key("cost_lines"), problems);
    let carbon_lines = carbon::lines(wire, lines, at.key("carbon_lines"), problems);
    let footprints_at = at.key("product_footprints");
    let product_footprints = footprint::asked(lines, wire, footprints_at, problems);
    let parts = schedule.as_deref().zip(cost_lines.as_deref());
    let options = option::options(wire, lines, parts, at, problems);
    let framework = super::framework::framework(wire, lines, at, problems);
    let functional_unit = functional_unit(wire, lines, at.key("functional_unit"), problems);
    let unit = functional_unit.as_ref().and_then(Option::as_ref);
    let products = product::products(wire, unit, lines, at, problems);
    let packaging = packaging::asked(lines, wire, at.key("packaging"), problems);
    let (requirement_names, requirements) =
        requirements(wire, lines, at.key("requirements"), problems);
    let criteria_at = at.key("criteria");
    let criterion_names = Names::of(
        wire.criteria.iter().map(|one| &one.id),
        "criterion",
        criteria_at,
        problems,
    );
    let criteria = award::criteria(wire, &criterion_names, lines, criteria_at, problems);
    if let Some(Some(resolved)) = &products {
        let products = &resolved.products;
        product_measure::of_buyer(&criteria.all, products, lines, criteria_at, problems);
        product_item::asked_of_systems(products, &parameters, schedule.as_deref_mut());
    }
    let method = super::method::method(wire, &criteria, &criterion_names, lines, at, problems);
    let both = (&criteria, method.as_ref());
    let policies = shortlist::policies(wire, both, &criterion_names, at, problems);
    let under = (&criteria, &criterion_names);
    let under_framework = mini_competition::under_framework(wire, under, at, problems);
    let low_bids = low_bid::low_bids(wire, &criteria, &criterion_names, at, problems);
    let solutions = solution::solutions(wire, documents, at, problems);
    let offers = Offers {
        lot: wire,
        items: &items,
        parameters: &parameters,
        requirements: &requirement_names,
        criteria: &criterion_names,
        frame,
    };
    let alternative_at = at.key("alternative");
    let alternative_at = alternative_at.key("offer");
    let (alternative, is_faultless) = current_practice(&offers, alternative_at, problems);
    let sealed = offers.sealed(documents, problems);
    let draws = offers.draws(documents, problems);
    let uncertain = parameters.uncertain();
    let practice = alternative.as_ref().map(|one| &one.offer);
    let made = (uncertain.as_slice(), practice, sealed.as_slice());
    let correlations_at = at.key("correlations");
    let correlations = uncertainty::correlations(&offers, made, correlations_at, problems);
    let parameters = parameters.into_model(products.is_some());
    let parts = parameters.as_deref().zip(schedule.as_deref());
    let demand = parts.zip(options.as_ref());
    let demand = demand.map(|((parameters, schedule), options)| Demand {
        parameters,
        schedule,
        options,
    });
    let practice = alternative.as_ref().filter(|_| is_faultless);
    demanded(
        demand.as_ref(),
        &sealed,
        (practice, alternative_at),
        problems,
    );
    let (framework, maximum_value) = framework?;
    let (mut cost_lines, mut carbon_lines) = (cost_lines?, carbon_lines?);
    let products = products?.map(|resolved| resolved.joined(&mut cost_lines, &mut carbon_lines));
    let sealed = sealed.into_iter().map(|(offer, _)| offer);
    let (combined, offers) = sealed.partition(|offer| documents.is_combined(offer.bid));
    Some(Lot {
        uncertain,
        correlations: correlations?,
        id: wire.id.0.clone(),
        title: wire.title.clone(),
        functional_unit: functional_unit?,
        options: options?,
        schedule: schedule?,
        schedule_discount: wire.schedule_discount,
        cost_lines,
        carbon_lines,
        products,
        product_footprints: product_footprints?,
        solutions: solutions?,
        packaging: packaging?,
        requirements: requirements?,
        criteria: criteria.into_model()?,
        method: method?,
        policies: policies?,
        low_bids: low_bids?,
        alternative,
        offers,
        combined,
        draws: draws?,
        maximum_value,
        framework,
        under_framework: under_framework?,
        parameters: parameters?,
    })
}

/// That what is offered without a problem of its own meets the demand.
fn demanded(
    demand: Option<&Demand<'_>>,
    sealed: &[(SealedOffer, bool)],
    (practice, at): (Option<&Alternative>, Pointer<'_>),
    problems: &mut Problems,
) {
    let Some(demand) = demand else { return };
    for (offer, _) in sealed.iter().filter(|(_, is_faultless)| *is_faultless) {
        demand.of_bid(offer, problems);
    }
    if let Some(practice) = practice {
        demand.of_current_practice(&practice.offer, at, problems);
    }
}

/// Current practice, whose offer stands at `at`, and whether it is without a problem.
fn current_practice(
    offers: &Offers<'_>,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> (Option<Alternative>, bool) {
    let before = problems.count();
    let wire = offers.lot.alternative.as_ref();
    let alternative = wire.map(|wire| Alternative {
        id: wire.id.0.clone(),
        title: wire.title.clone(),
        offer: offers.offer(&wire.offer, Hands::Buyer, at, problems),
    });
    (alternative, problems.count() == before)
}

fn cost_lines(
    wire: &wire::Lot,
    lines: Lines<'_>,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<Vec<CostLine>> {
    Names::of(
        wire.cost_lines.iter().map(|line| &line.id),
        "cost line",
        at,
        problems,
    );
    let resolved: Vec<Option<CostLine>> = wire
        .cost_lines
        .iter()
        .enumerate()
        .map(|(index, line)| lines.line(line, at.index(index), problems))
        .collect();
    items_once_each(wire, at, problems);
    resolved.into_iter().collect()
}

/// The requirements with their names.
fn requirements<'a>(
    wire: &'a wire::Lot,
    lines: Lines<'_>,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> (Names<'a>, Option<Vec<Requirement>>) {
    let ids = wire.requirements.iter().map(|one| &one.id);
    let names = Names::of(ids, "requirement", at, problems);
    let resolved: Vec<Option<Requirement>> = wire
        .requirements
        .iter()
        .enumerate()
        .map(|(index, one)| requirement(one, lines, at.index(index), problems))
        .collect();
    (names, resolved.into_iter().collect())
}

/// The functional unit; `Some(None)` where none is declared.
fn functional_unit(
    wire: &wire::Lot,
    lines: Lines<'_>,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<Option<FunctionalUnit>> {
    let Some(unit) = &wire.functional_unit else {
        return Some(None);
    };
    let per_year = lines
        .terms
        .units
        .parse(&unit.unit.0, at.key("unit"), problems);
    let year = lines.terms.units.parse("year", at, problems)?;
    let wanted = per_year?.per(&year);
    let operand =
        lines
            .terms
            .operand_in(&unit.per_year, &[wanted], at.key("per_year"), problems)?;
    let operand = lines.read_as(operand, Role::Count, at.key("per_year"), problems)?;
    let study = lines.frame.study;
    let counts = |year: u32| study.weight(year).is_none_or(|weight| !weight.is_zero());
    if !(1..=study.years()).any(|year| study.accrual(year, true).is_some() && counts(year)) {
        problems.push(
            at.problem("measure.no_functional_units")
                .with("unit", &unit.unit.0),
        );
        return None;
    }
    Some(Some(FunctionalUnit {
        unit: unit.unit.0.clone(),
        title: unit.title.clone(),
        per_year: operand,
        counting: unit.counting,
    }))
}

fn requirement(
    wire: &wire::Requirement,
    lines: Lines<'_>,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<Requirement> {
    let test_at = at.key("test");
    let mut bound = |bound: &wire::Bound, key: &str| {
        let bound_at = test_at.key(key);
        let index =
            lines
                .terms
                .parameters
                .find(&bound.parameter, bound_at.key("parameter"), problems)?;
        Some((index, bound.value.0))
    };
    let test = match &wire.test {
        wire::RequirementTest::Confirmed => RequirementTest::Confirmed,
        wire::RequirementTest::AtLeast(least) => {
            let (index, value) = bound(least, "at_least")?;
            RequirementTest::AtLeast(index, value)
        }
        wire::RequirementTest::AtMost(most) => {
            let (index, value) = bound(most, "at_most")?;
            RequirementTest::AtMost(index, value)
        }
        wire::RequirementTest::ThroughTiers(tiers) => {
            let tiers_at = test_at.key("through_tiers");
            let tiers = supply_chain::through_tiers(tiers, &wire.id, tiers_at, problems)?;
            RequirementTest::ThroughTiers(tiers)
        }
    };
    let missing_at = at.key("missing");
    match (&test, &wire.missing) {
        (RequirementTest::Confirmed | RequirementTest::ThroughTiers(_), None) => {
            problems.push(missing_at.problem("document.missing_field"));
            return None;
        }
        (RequirementTest::AtLeast(..) | RequirementTest::AtMost(..), Some(_)) => {
            problems.push(
                missing_at
                    .problem("requirement.policy_not_allowed")
                    .with("id", &wire.id.0),
            );
            return None;
        }
        _ => {}
    }
    Some(Requirement {
        id: wire.id.0.clone(),
        title: wire.title.clone(),
        applies_to: wire.applies_to,
        test,
        ask: wire.missing == Some(wire::RequirementMissing::Ask),
    })
}
