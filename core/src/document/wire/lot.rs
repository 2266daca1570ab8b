//! A lot: what is bought, at which quantities, under which parameters and requirements.

use super::award::{Criterion, Method, Policies};
use super::bid::Offer;
use super::carbon::CarbonLine;
use super::cost::CostLine;
use super::footprint::FootprintAsked;
use super::low_bid::LowBids;
use super::mini_competition::{PriceQualityRanges, UnderFramework, WeightRange};
use super::option::{LotOption, OptionGroup};
use super::packaging::PackagingAsked;
use super::product::ProductSystems;
use super::solution::Solutions;
use super::supply_chain::ThroughTiers;
use super::uncertainty::Correlation;
use super::value::{Citation, Count, Identifier, Number, Operand, Quantity, Value};
use crate::document::declare::{choice, object, readable};
use crate::document::decode::{Listed, WireDate};
use crate::model::{
    AppliesTo, Component, Counting, CutOffTie, DiscountKind, Origin, Packs, Scope, TierCount,
    TierPricing,
};

readable!(
    CutOffTie,
    DiscountKind,
    TierCount,
    TierPricing,
    Counting,
    Origin,
    Packs,
    Scope
);

object! {
    /// A lot, awarded on its own.
    Lot {
        /// Its identifier.
        id: Identifier,
        /// Its title.
        title: String,
        /// What it holds.
        description: Option<String>,
        /// What costs are stated per: one use, one patient, one test.
        functional_unit: Option<FunctionalUnit>,
        /// Parameters of this lot.
        parameters: Listed<Parameter>,
        /// Which uncertain numbers move together in a simulation; all others move on their own.
        correlations: Listed<Correlation>,
        /// Options the bidders price.
        options: Listed<LotOption>,
        /// Groups of options of which each bid's cheapest or dearest count.
        option_groups: Listed<OptionGroup>,
        /// The price schedule.
        schedule: Listed<ScheduleItem>,
        /// What bidders may state a discount on the whole schedule as: a fraction, or an amount that all items bear in proportion, at most all they amount to. None is allowed where left out.
        schedule_discount: Option<DiscountKind>,
        /// What the purchase costs over its life.
        cost_lines: Listed<CostLine>,
        /// What the purchase emits over its life.
        carbon_lines: Listed<CarbonLine>,
        /// The single-use and reusable products of which each bid offers one; none where left out.
        product_systems: Option<ProductSystems>,
        /// Items for which a bid may state a product footprint in place of carbon lines. No bid may where left out.
        product_footprints: Listed<FootprintAsked>,
        /// That a bidder may make several bids for the lot. One alone, and no variant, where left out.
        solutions: Option<Solutions>,
        /// What bidders say of packaging; nothing where left out.
        packaging: Option<PackagingAsked>,
        /// Minimum requirements.
        requirements: Listed<Requirement>,
        /// Award criteria; groups and criteria in one flat list.
        criteria: Vec<Criterion>,
        /// How the criteria become one order of the bids.
        method: Method,
        /// What is never assumed: points below zero, rounding, ties, the reference set.
        policies: Policies,
        /// When a bidder is asked to explain a low bid; never where left out.
        low_bids: Option<LowBids>,
        /// Current practice, outside the competition: evaluated, never ranked.
        alternative: Option<Alternative>,
        /// A framework agreement.
        framework: Option<Framework>,
        /// The framework agreement among whose suppliers the lot is a mini-competition.
        under_framework: Option<UnderFramework>,
    }
}

object! {
    /// What costs are stated per.
    FunctionalUnit {
        /// Its name, as used in units.
        unit: Identifier,
        /// What it is.
        title: String,
        /// How many a year: a parameter or a constant in `<unit>/year`.
        per_year: Operand,
        /// Whether the units are discounted like the costs.
        counting: Counting,
    }
}

object! {
    /// A named value of the evaluation.
    Parameter {
        /// Its name.
        id: Identifier,
        /// What it is.
        title: String,
        /// Its unit, such as `kWh/use`, `year` or `1`.
        unit: String,
        /// Who sets it.
        origin: Origin,
        /// Whether it holds for the lot, each site or each bid. For the reader: who sets a parameter decides whether bids differ.
        scope: Option<Scope>,
        /// Its value, when the buyer sets it.
        value: Option<Value>,
        /// How it follows from other parameters, when it is derived.
        derivation: Option<Derivation>,
        /// The least value; a bid that declares less, or is measured at less, does not comply.
        minimum: Option<Number>,
        /// The greatest value; a bid that declares more, or is measured at more, does not comply.
        maximum: Option<Number>,
        /// What happens when a bidder leaves it out; required for what bidders declare.
        missing: Option<MissingPolicy>,
        /// What its value contains, such as a CO2 tax in a price of energy. Cost lines that read it contain it too.
        contains: Listed<Component>,
        /// From when on it holds. For the reader: the value is used in every year.
        valid_from: Option<WireDate>,
        /// Where it comes from.
        source: Option<Citation>,
    }
}

object! {
    /// A product of other parameters.
    Derivation {
        /// Multiplied together.
        factors: Vec<Operand>,
        /// Divided by.
        divisors: Listed<Operand>,
    }
}

choice! {
    /// What happens when a bidder leaves a value out.
    MissingPolicy {
        /// The documents are refused, unless the bid is excluded.
        Problem = "problem",
        /// The bid does not comply and is not ranked.
        NonCompliant = "non_compliant",
        /// This published value is used, to the bidder's disadvantage. For a price it is that of one unit, also where bidders price packs.
        AdverseValue(Number) = "adverse_value",
        /// Nothing is ranked until a decision resolves it.
        Ask = "ask",
    }
}

object! {
    /// A line of the price schedule.
    ScheduleItem {
        /// Its name.
        id: Identifier,
        /// What is priced.
        title: String,
        /// The unit that is counted, such as `piece`.
        unit: String,
        /// How a price per pack becomes a price per unit.
        packs: Packs,
        /// How much is expected to be bought, by whom and when. What a participant has in a year in several entries adds up, before packs are counted.
        quantities: Vec<ItemQuantity>,
        /// The most that may be bought under the contract.
        maximum_quantity: Option<Number>,
        /// No bid may ask more for one unit.
        ceiling_price: Option<Number>,
        /// Whether a price of zero is allowed; where it is not, a bid that asks it does not comply.
        zero_allowed: bool,
        /// Whether a negative price (a trade-in) is allowed; where it is not, a bid that asks it does not comply.
        negative_allowed: bool,
        /// The rate of value added tax.
        vat: Identifier,
        /// The option it belongs to.
        option: Option<Identifier>,
        /// What the price is to contain, such as a producer responsibility fee. The evaluation flags what is counted twice in one total.
        contains: Listed<Component>,
        /// What happens when a bidder leaves the price out, or the size of the pack that is priced.
        missing: MissingPolicy,
        /// Quantities from which another price holds, which bidders state. Not for whole packs.
        tiers: Option<Tiers>,
        /// What bidders may state a discount on the price of a unit, or of a pack, as. None is allowed where left out.
        discount: Option<DiscountKind>,
        /// Where the quantity comes from.
        source: Option<Citation>,
    }
}

object! {
    /// An expected quantity of an item.
    ItemQuantity {
        /// Who buys it.
        participant: Identifier,
        /// Where it is used.
        site: Option<Identifier>,
        /// The first year; 0 is the base date.
        from_year: u32,
        /// The last year.
        to_year: u32,
        /// How much in each of these years.
        per_year: Count,
    }
}

object! {
    /// Prices by quantity.
    Tiers {
        /// Whether all that is counted has the price of the tier that it reaches, or each slice its own.
        pricing: TierPricing,
        /// Which quantity reaches a tier; in a partial year that of its months.
        counted: TierCount,
        /// The tiers after the first, which begins at nothing.
        above: Vec<Tier>,
    }
}

object! {
    /// A tier.
    Tier {
        /// The quantity from which its price holds.
        from_quantity: Number,
        /// No bid may ask more for one unit in this tier; the item's ceiling where left out.
        ceiling_price: Option<Number>,
    }
}

object! {
    /// A minimum requirement: met or not, never points.
    Requirement {
        /// Its name.
        id: Identifier,
        /// What is required.
        title: String,
        /// How it is decided.
        test: RequirementTest,
        /// Which bids have to meet it; all of them where left out.
        applies_to: Option<AppliesTo>,
        /// The evidence that is asked for.
        evidence: Option<String>,
        /// What happens when a bidder does not answer, or a link of its supply chain does not prove it; required except for a bound. A bound goes by the policy of its parameter.
        missing: Option<RequirementMissing>,
    }
}

choice! {
    /// How a requirement is decided.
    RequirementTest {
        /// The bidder confirms it.
        Confirmed = "confirmed",
        /// A parameter reaches a bound.
        AtLeast(Bound) = "at_least",
        /// A parameter does not pass a bound.
        AtMost(Bound) = "at_most",
        /// Each link of the supply chain proves it, down to a tier.
        ThroughTiers(ThroughTiers) = "through_tiers",
    }
}

object! {
    /// A bound on a parameter.
    Bound {
        /// The parameter.
        parameter: Identifier,
        /// The bound, in the parameter's unit.
        value: Number,
    }
}

choice! {
    /// What happens when a requirement is not answered.
    RequirementMissing {
        /// The bid does not comply.
        NonCompliant = "non_compliant",
        /// Nothing is ranked until a decision resolves it.
        Ask = "ask",
    }
}

object! {
    /// Current practice, outside the competition.
    Alternative {
        /// Its identifier.
        id: Identifier,
        /// What is done today.
        title: String,
        /// Its prices and values, in the form of a bidder's offer.
        offer: Offer,
        /// Where the figures come from.
        source: Option<Citation>,
    }
}

object! {
    /// A cascade: each supplier, in the order of the places, delivers up to its capacity before the next is asked.
    Cascade {
        /// What is expected to be called off in all: more than nothing. The offered price is the price of all of it.
        demand: Quantity,
        /// The parameter that is a supplier's capacity, in the unit of the demand.
        capacity: Identifier,
    }
}

object! {
    /// A framework agreement.
    Framework {
        /// How many suppliers it is concluded with, or as many as there are ranked bids.
        suppliers: u32,
        /// What happens where the last place is shared by more bids than there is room for, after the tie breaks; required with several suppliers.
        cut_off_tie: Option<CutOffTie>,
        /// How much each of several suppliers delivers, where the first is asked first; the evaluation states it.
        cascade: Option<Cascade>,
        /// Between which weights a later mini-competition among several suppliers chooses those of its criteria, which need not be the lot's own (Directive 2014/24/EU Art. 33(4)(b) and (c)). The evaluation states them.
        weight_ranges: Listed<WeightRange>,
        /// Between which weights a later mini-competition by `quality_percent` sets quality against the price. The evaluation states them.
        price_quality_ranges: Option<PriceQualityRanges>,
        /// The most that may be spent under it.
        maximum_value: Option<Quantity>,
        /// How call-offs are placed.
        call_off: Option<String>,
    }
}
