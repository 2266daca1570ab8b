//! What the terms of a formula stand for, as a reader knows them.

use crate::explain::Term;
use crate::model::{Biogenic, CarbonTotal, CostTotal, Documentation, Phase, Stage};
use crate::wording::Spoken;

use super::published::Thing;
use super::reader::{Reader, title_of};

impl Reader<'_> {
    /// What a term of a formula stands for here: words of lists in the reader's language, all else by its title.
    pub(super) fn name(&self, term: &Term, formula: &str) -> String {
        let Some(name) = &term.name else {
            return String::new();
        };
        if let Some(list) = list_of(formula, term.symbol) {
            return self.label(list, name);
        }
        if let Some(thing) = thing_of(formula, term.symbol) {
            return self.titled(thing, name).to_owned();
        }
        match (formula, term.symbol) {
            ("measure.life_cycle_cost", "p") => title_of(name, &self.procurement.payers),
            // By a place in the procurement.
            ("finance.growth_rates" | "finance.growth_index", _)
            | ("price_clause.growth", "P")
            | ("price_clause.index_growth", "I") => {
                let lot = self.published_lot;
                let thing = lot.and_then(|lot| lot.at(name));
                thing.map_or(name.as_str(), |thing| &thing.title)
            }
            // A sign, a period, a date, the beginning of a tier, a lot, an evaluator, a reservation or an emission factor.
            (_, "i" | "I0" | "t")
            | ("carbon.line_by_year", "F")
            | ("schedule.tiers_whole_quantity" | "schedule.tiers_slices", "P")
            | (
                "allocation.sum"
                | "combined_bids.points"
                | "measure.panel_single"
                | "measure.panel_mean"
                | "measure.panel_weighted_mean"
                | "panel.distance"
                | "measure.with_reservations"
                | "reservation.price",
                _,
            ) => name,
            (
                "schedule.units"
                | "schedule.shared_packs"
                | "schedule.whole_packs"
                | "schedule.tiers_whole_quantity"
                | "schedule.tiers_slices",
                _,
            ) => title_of(name, &self.procurement.participants),
            (
                "finance.savings_of_view"
                | "finance.savings_by_year"
                | "finance.discounted_cumulative_savings"
                | "finance.budget_impact"
                | "allocation.more_paid"
                | "allocation.points_lost"
                | "framework.cascade"
                | "framework.uncovered"
                | "framework.cost"
                | "panel.deviation"
                | "panel.concordance",
                _,
            ) => self.bidder(name),
            (formula, "P") if formula.starts_with("low_bid.") => self.bidder(name),
            (formula, _) if formula.starts_with("health.") => self.bidder(name),
            ("outcome.sum" | "outcome.discounted", "o") | ("measure.outcome", _) => {
                self.titled(Thing::OutcomeLine, name)
            }
            ("packaging.points", _) => self.titled(Thing::PackagingCriterion, name),
            // A component of the packaging.
            (formula, _) if formula.starts_with("packaging.") => name,
            // Bids, criteria and lots: whichever bears the name.
            (formula, _) if formula.starts_with("robustness.") => {
                let bid = self.bids.iter().find(|bid| bid.id == name.as_str());
                let criterion = || self.titled(Thing::Criterion, name);
                bid.map_or_else(criterion, |bid| &bid.bidder)
            }
            _ => return self.criterion(name),
        }
        .to_owned()
    }
}

/// The list of words that a term is one of; none where it is a name.
fn list_of(formula: &str, symbol: &str) -> Option<&'static str> {
    match (formula, symbol) {
        ("measure.life_cycle_cost", "k") => Some(CostTotal::LIST),
        ("measure.life_cycle_cost", "f") => Some(Phase::LIST),
        ("measure.carbon", "k") => Some(CarbonTotal::LIST),
        ("measure.carbon", "b") => Some(Biogenic::LIST),
        ("measure.carbon" | "measure.documented_share", "f") => Some(Stage::LIST),
        ("measure.documented_share", "c") => Some(Documentation::LIST),
        _ => None,
    }
}

/// What a term is the name of, where its formula says so.
fn thing_of(formula: &str, symbol: &str) -> Option<Thing> {
    // A sign, a period or a date.
    if matches!(symbol, "i" | "I0" | "t") {
        return None;
    }
    let emits = formula.starts_with("carbon.") && matches!(symbol, "e" | "n");
    match (formula, symbol) {
        // An item bought by a participant, or a line: what a name stands for is said by its formula.
        (_, "g")
        | (
            "lcc.by_phase"
            | "lcc.by_party"
            | "lcc.party_by_year"
            | "lcc.line_undiscounted"
            | "lcc.line_present_value"
            | "lcc.line_present_value_within_years"
            | "lcc.share_undiscounted"
            | "lcc.share_present_value"
            | "lcc.share_present_value_within_years"
            | "lcc.budget_excluding_vat"
            | "lcc.budget_including_vat"
            | "lcc.present_within_years",
            _,
        ) => Some(Thing::Line),
        (
            "lcc.amount"
            | "lcc.capital_by_year"
            | "lcc.instalments_by_year"
            | "lcc.retirement_by_year"
            | "lcc.residual_declared"
            | "finance.growth_rate"
            | "measure.declared"
            | "outcome.by_year"
            | "carbon.times_capital",
            _,
        )
        | ("carbon.line_by_year", "f" | "d") => Some(Thing::Parameter),
        (
            "measure.documented_share"
            | "carbon.ground_size"
            | "carbon.ground_share"
            | "carbon.data_rating",
            "E" | "d" | "r",
        ) => Some(Thing::CarbonLine),
        ("lcc.purchases_by_year", "S")
        | ("packaging.component", "Q")
        | ("price_clause.growth", "P0")
        | ("award.offered_price" | "award.contract_value" | "award.value_at_maximum", _) => {
            Some(Thing::Item)
        }
        _ => emits.then_some(Thing::CarbonLine),
    }
}
