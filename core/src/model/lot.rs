//! A lot: parameters, schedule, requirements, criteria, offers.

use smol_str::{SmolStr, format_smolstr};

use super::{
    AppliesTo, CarbonLine, CarbonTotal, Component, Correlation, CostEffectiveness, CostLine,
    CostTotal, CountsIn, Criterion, Flow, FootprintAsked, Framework, FunctionalUnit, LotOptions,
    LotProducts, LowBids, Measure, Method, Offer, OutcomeLine, PackagingAsked, PackagingTotal,
    Policies, Role, SealedOffer, Solutions, ThroughTiers, Uncertain, UnderFramework,
};
use crate::num::{Decimal, Unit};
use crate::words;

words! {
    /// Who sets a parameter.
    pub enum Origin {
        /// The buyer, in the procurement.
        Buyer = "buyer",
        /// The bidder, in the bid.
        Bidder = "bidder",
        /// An assessor, by measuring a sample.
        AssessorMeasured = "assessor_measured",
        /// It follows from other parameters.
        Derived = "derived",
    }
}

words! {
    /// What a parameter holds for.
    pub enum Scope {
        /// The whole lot.
        Lot = "lot",
        /// Each site.
        Site = "site",
        /// Each bid.
        Bid = "bid",
    }
}

words! {
    /// How a price per pack becomes a price per unit.
    pub enum Packs {
        /// Prices are per unit; packs are not priced.
        None = "none",
        /// The pack's price is shared out over its units.
        Shared = "shared",
        /// Whole packs are bought by each participant in each year.
        Whole = "whole",
    }
}

words! {
    /// Whether functional units are discounted.
    pub enum Counting {
        /// Costs are divided by the number of units.
        Undiscounted = "undiscounted",
        /// Costs are divided by the units, each discounted like the costs of its year.
        Discounted = "discounted",
    }
}

words! {
    /// What a discount is stated as.
    pub enum DiscountKind {
        /// A fraction of the price.
        Rate = "rate",
        /// An amount of money.
        Amount = "amount",
    }
}

words! {
    /// What is bought at the price of a tier.
    pub enum TierPricing {
        /// All that is counted, at the price of the tier that it reaches.
        WholeQuantity = "whole_quantity",
        /// The quantity within each tier, at the price of that tier.
        Slices = "slices",
    }
}

words! {
    /// Which quantity reaches a tier.
    pub enum TierCount {
        /// What each participant buys in a year.
        ParticipantYear = "participant_year",
        /// What all participants buy together in a year.
        Year = "year",
    }
}

/// A lot, resolved.
#[derive(Debug, Clone, PartialEq)]
pub struct Lot {
    /// Its identifier.
    pub id: String,
    /// Its title.
    pub title: String,
    /// What costs are stated per.
    pub functional_unit: Option<FunctionalUnit>,
    /// Every parameter the lot can use: the procurement's and its own.
    pub parameters: Vec<Parameter>,
    /// The options.
    pub options: LotOptions,
    /// The price schedule.
    pub schedule: Vec<ScheduleItem>,
    /// What bidders may state a discount on the whole schedule as.
    pub schedule_discount: Option<DiscountKind>,
    /// The cost lines.
    pub cost_lines: Vec<CostLine>,
    /// What it emits.
    pub carbon_lines: Vec<CarbonLine>,
    /// What patients get.
    pub outcome_lines: Vec<OutcomeLine>,
    /// What costs are set beside in the analysis.
    pub cost_effectiveness: Option<CostEffectiveness>,
    /// The product systems of which each bid offers one.
    pub products: Option<LotProducts>,
    /// What it asks of product footprints, by item.
    pub product_footprints: Vec<FootprintAsked>,
    /// That a bidder may make several bids for the lot.
    pub solutions: Option<Solutions>,
    /// What bidders say of packaging.
    pub packaging: Option<PackagingAsked>,
    /// The minimum requirements.
    pub requirements: Vec<Requirement>,
    /// The criteria, groups and leaves.
    pub criteria: Vec<Criterion>,
    /// How the criteria become one order.
    pub method: Method,
    /// What is declared and never assumed.
    pub policies: Policies,
    /// When a bidder is asked to explain a low bid.
    pub low_bids: Option<LowBids>,
    /// Current practice.
    pub alternative: Option<Alternative>,
    /// What the bids offer for the lot, in the order of the bids.
    pub offers: Vec<SealedOffer>,
    /// What bids offer for the lot together with others, and take no part in its award alone.
    pub combined: Vec<SealedOffer>,
    /// Lots drawn; no bid is in two of them.
    pub draws: Vec<Draw>,
    /// The most that may be spent under the framework, in money.
    pub maximum_value: Option<Decimal>,
    /// The framework, where it is concluded with several suppliers.
    pub framework: Option<Framework>,
    /// The framework among whose suppliers the lot is a mini-competition.
    pub under_framework: Option<UnderFramework>,
    /// Which numbers of the buyer are uncertain, and how.
    pub uncertain: Vec<Uncertain>,
    /// Which uncertain numbers move together.
    pub correlations: Vec<Correlation>,
}

impl Lot {
    /// Whether the price of the offer's reservations is added to the measure of this criterion.
    #[must_use]
    pub fn adds_reservations(&self, criterion: usize, sealed: &SealedOffer) -> bool {
        let mut reservations = sealed.reservations.iter();
        self.policies.priced_reservations == Some(criterion)
            && reservations.any(|one| !one.parts().is_empty())
    }

    /// Whether any offer for it holds a price or a value that may not be shown.
    #[must_use]
    pub fn holds_secrets(&self) -> bool {
        self.received().any(|sealed| sealed.offer.holds_secrets())
    }

    /// Every offer for it, alone or together with other lots.
    pub fn received(&self) -> impl Iterator<Item = &SealedOffer> {
        self.offers.iter().chain(&self.combined)
    }

    /// Whether a line counts where it is asked for, or may count: an option that the procurement leaves
    /// out does not, one that each bid decides about may, and some lines count in the analysis alone.
    #[must_use]
    pub fn counts(&self, line: &CostLine, counts_in: CountsIn) -> bool {
        let item_counts = match line.flow {
            Flow::Schedule { item } => self.schedule.get(item).is_some_and(|item| item.counts),
            _ => true,
        };
        let asked = counts_in == CountsIn::Analysis || line.counts_in == CountsIn::Award;
        line.counts && item_counts && asked
    }

    /// Whether a cost line counts emissions as money.
    #[must_use]
    pub fn values_emissions(&self) -> bool {
        let mut lines = self.cost_lines.iter();
        lines.any(|line| matches!(line.flow, Flow::Carbon { .. }))
    }

    /// The unit that a measure of the lot is stated in, where money is in `currency`.
    #[must_use]
    pub fn measure_unit(&self, measure: &Measure, currency: &str) -> SmolStr {
        match measure {
            Measure::OfferedPrice => currency.into(),
            Measure::LifeCycleCost { total, .. } => match (total, &self.functional_unit) {
                (CostTotal::AnnualEquivalent, _) => format_smolstr!("{currency}/year"),
                (CostTotal::PerFunctionalUnit, Some(unit)) => {
                    format_smolstr!("{currency}/{}", unit.unit)
                }
                _ => currency.into(),
            },
            Measure::Panel { .. } | Measure::PackagingPoints { .. } => "points".into(),
            Measure::Packaging { total, .. } => match (total, &self.functional_unit) {
                (PackagingTotal::MassPerFunctionalUnit, Some(unit)) => {
                    format_smolstr!("kg/{}", unit.unit)
                }
                (total, _) if total.is_share() => "1".into(),
                _ => "kg".into(),
            },
            Measure::Declared(parameter) => self
                .parameters
                .get(*parameter)
                .map_or_else(|| "1".into(), |parameter| (&parameter.unit).into()),
            Measure::Carbon { total, .. } => self.carbon_unit(*total),
            Measure::Reuse(measure) => {
                let unit = self.functional_unit.as_ref();
                let each = unit.map(|unit| unit.unit.as_str()).unwrap_or_default();
                measure.unit(currency, each)
            }
            Measure::DocumentedShare { .. } => "1".into(),
            Measure::Outcome { lines, .. } => self.outcome_unit(lines).into(),
        }
    }

    /// What a sum of outcome lines is counted in.
    #[must_use]
    pub fn outcome_unit(&self, lines: &[usize]) -> &str {
        let first = lines.first().and_then(|line| self.outcome_lines.get(*line));
        first.map_or("1", |line| line.unit.as_str())
    }

    /// Whether emissions are counted, by lines or product footprints.
    #[must_use]
    pub fn counts_emissions(&self) -> bool {
        !self.carbon_lines.is_empty() || !self.product_footprints.is_empty()
    }

    /// What a total of the emissions is measured in.
    #[must_use]
    pub fn carbon_unit(&self, total: CarbonTotal) -> SmolStr {
        match (total, &self.functional_unit) {
            (CarbonTotal::PerYear, _) => "kgCO2e/year".into(),
            (CarbonTotal::PerFunctionalUnit, Some(unit)) => format_smolstr!("kgCO2e/{}", unit.unit),
            _ => "kgCO2e".into(),
        }
    }

    /// Whether an item is one of several of which the buyer takes only those that are chosen.
    #[must_use]
    pub fn is_alternative(&self, item: &ScheduleItem) -> bool {
        let option = item.decided_by;
        option.is_some_and(|option| self.options.group(option).is_some())
    }
}

/// A named value, resolved.
#[derive(Debug, Clone, PartialEq)]
pub struct Parameter {
    /// Its name.
    pub id: String,
    /// What it is.
    pub title: String,
    /// Its unit as written.
    pub unit: String,
    /// Its unit, resolved.
    pub dimension: Unit,
    /// Who sets it.
    pub origin: Origin,
    /// Its value, when the buyer sets it.
    pub value: Option<Decimal>,
    /// The source of the buyer's value.
    pub source: Option<String>,
    /// What its value contains.
    pub contains: Vec<Component>,
    /// JSON Pointer to it in the envelope.
    pub pointer: String,
    /// Whether the source is an assumption.
    pub assumed: bool,
    /// What happens when it is left out.
    pub missing: Missing,
    /// The least value that may be offered.
    pub minimum: Option<Decimal>,
    /// The greatest value that may be offered.
    pub maximum: Option<Decimal>,
    /// Whether a cost line, criterion or requirement of the lot reads it.
    pub used: bool,
    /// What the cost lines read it as.
    pub role: Role,
    /// Indices of the product systems that alone read it, so that it is asked of those who offer them; empty
    /// where it is asked of every bid.
    pub systems: Vec<usize>,
}

impl Parameter {
    /// Whether an offer has to hold it that offers this product system.
    #[must_use]
    pub fn is_asked_of(&self, system: Option<usize>) -> bool {
        self.used && asks(&self.systems, system)
    }

    /// The published bound that a value is beyond.
    #[must_use]
    pub fn bound_missed(&self, value: Decimal) -> Option<Decimal> {
        let below = self.minimum.filter(|least| value < *least);
        below.or(self.maximum.filter(|most| value > *most))
    }
}

impl Parameter {
    /// The value that the procurement publishes: the buyer's, or the adverse one.
    #[must_use]
    pub fn published(&self) -> Option<Decimal> {
        self.value.or(match self.missing {
            Missing::Adverse(value) => Some(value),
            Missing::Problem | Missing::NonCompliant | Missing::Ask => None,
        })
    }
}

/// What happens when a bidder leaves a value out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Missing {
    /// The documents are refused.
    Problem,
    /// The bid does not comply.
    NonCompliant,
    /// This value is used.
    Adverse(Decimal),
    /// Nothing is ranked until a decision resolves it.
    Ask,
}

/// A line of the price schedule, resolved.
#[derive(Debug, Clone, PartialEq)]
pub struct ScheduleItem {
    /// Its identifier.
    pub id: String,
    /// What is priced.
    pub title: String,
    /// Its unit as written.
    pub unit: String,
    /// How packs are priced.
    pub packs: Packs,
    /// Who buys how much and when.
    pub quantities: Vec<Quantity>,
    /// The most that may be bought.
    pub maximum_quantity: Option<Decimal>,
    /// No bid may ask more for one unit.
    pub ceiling_price: Option<Decimal>,
    /// What bidders may state a discount on the price as.
    pub discount: Option<DiscountKind>,
    /// Quantities from which another price holds.
    pub tiers: Option<Tiers>,
    /// Whether a price of zero is allowed.
    pub zero_allowed: bool,
    /// Whether a negative price is allowed.
    pub negative_allowed: bool,
    /// Rate of value added tax.
    pub vat: Decimal,
    /// Whether it counts in the evaluation, or may count; what belongs to an excluded option does not.
    pub counts: bool,
    /// Index of the option by whose rule each bid decides whether it counts.
    pub decided_by: Option<usize>,
    /// The weight of its option; none where it counts fully.
    pub weight: Option<Decimal>,
    /// What its price contains.
    pub contains: Vec<Component>,
    /// What happens when the price is left out.
    pub missing: Missing,
    /// Indices of the product systems that buy it, so that it is priced by those who offer them; empty where
    /// every bid prices it.
    pub systems: Vec<usize>,
}

/// Whether something is asked of those who offer a product system; where no system is named, of all.
fn asks(systems: &[usize], offered: Option<usize>) -> bool {
    systems.is_empty() || offered.is_some_and(|one| systems.contains(&one))
}

impl ScheduleItem {
    /// Whether an offer that offers this product system prices it.
    #[must_use]
    pub fn is_asked_of(&self, system: Option<usize>) -> bool {
        asks(&self.systems, system)
    }

    /// Whether any of it is to be bought.
    #[must_use]
    pub fn is_bought(&self) -> bool {
        let mut quantities = self.quantities.iter();
        quantities.any(|row| row.per_year > Decimal::ZERO)
    }

    /// Whether the published schedule allows the price.
    #[must_use]
    pub fn allows(&self, price: Decimal) -> bool {
        if price.is_zero() {
            self.zero_allowed
        } else {
            price > Decimal::ZERO || self.negative_allowed
        }
    }
}

/// Quantities from which another price holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tiers {
    /// What is bought at the price of a tier.
    pub pricing: TierPricing,
    /// Which quantity reaches it.
    pub counted: TierCount,
    /// The quantities after the first tier, rising, each with the ceiling of its price.
    pub from: Vec<(Decimal, Option<Decimal>)>,
}

impl Tiers {
    /// The index of the tier that a quantity reaches.
    #[must_use]
    pub fn reached(&self, quantity: Decimal) -> usize {
        let from = self.from.iter();
        from.take_while(|(from, _)| quantity >= *from).count()
    }
}

/// An expected quantity.
#[derive(Debug, Clone, PartialEq)]
pub struct Quantity {
    /// Index of the participant.
    pub participant: usize,
    /// The first year.
    pub from_year: u32,
    /// The last year.
    pub to_year: u32,
    /// How much in each of these years.
    pub per_year: Decimal,
}

/// A minimum requirement, resolved.
#[derive(Debug, Clone, PartialEq)]
pub struct Requirement {
    /// Its identifier.
    pub id: String,
    /// What is required.
    pub title: String,
    /// How it is decided.
    pub test: RequirementTest,
    /// Which bids have to meet it; none where all have to.
    pub applies_to: Option<AppliesTo>,
    /// Whether an unanswered or unproven requirement waits for a decision; otherwise the bid does not comply.
    pub ask: bool,
}

impl Requirement {
    /// Whether an offer has to meet it.
    #[must_use]
    pub fn reaches(&self, sealed: &SealedOffer) -> bool {
        let mut applies_to = self.applies_to.iter();
        applies_to.all(|applies_to| applies_to.reaches(sealed.variant))
    }
}

/// How a requirement is decided.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RequirementTest {
    /// The bidder confirms it.
    Confirmed,
    /// The parameter is at least this.
    AtLeast(usize, Decimal),
    /// The parameter is at most this.
    AtMost(usize, Decimal),
    /// Each link of the supply chain proves it, down to a tier.
    ThroughTiers(ThroughTiers),
}

/// Lots drawn among tied bids.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draw {
    /// The decision's identifier.
    pub decision: String,
    /// Indices of the bids, the best first.
    pub order: Vec<usize>,
}

/// Current practice, outside the competition.
#[derive(Debug, Clone, PartialEq)]
pub struct Alternative {
    /// Its identifier.
    pub id: String,
    /// What is done today.
    pub title: String,
    /// Its prices and values.
    pub offer: Offer,
}
