//! What the buyer publishes.

use super::carbon::FactorSet;
use super::carbon_price::CarbonPricePath;
use super::combined_bids::CombinedBids;
use super::lot::{Lot, Parameter};
use super::lot_limit::LotLimits;
use super::packaging_criteria::PackagingCriteriaSet;
use super::price_clause::{IndexSeries, NamedClause};
use super::value::{Citation, Identifier, Number};
use crate::document::declare::{choice, object, readable};
use crate::document::decode::{Listed, WireDate};
use crate::model::{
    BorneBy, Compounding, DayCount, PartialYears, PriceBasis, RateChain, Relation, Timing,
    VatEvaluated, VatStated,
};

readable!(
    Compounding,
    DayCount,
    PartialYears,
    PriceBasis,
    RateChain,
    Relation,
    Timing,
    VatEvaluated,
    VatStated
);

object! {
    /// A procurement: the call, with everything that decides how bids are evaluated.
    Procurement {
        /// Version of this document's schema; `1.0`.
        schema_version: String,
        /// The buyer's identifier of the procurement.
        id: Identifier,
        /// Its title.
        title: String,
        /// What is bought, and why.
        description: Option<String>,
        /// Version of the published documents.
        version: String,
        /// When this version was published.
        published: WireDate,
        /// What was changed after the first publication.
        amendments: Listed<Amendment>,
        /// Where the case comes from.
        source: Option<Citation>,
        /// ISO 4217 code of the currency everything is evaluated in.
        currency: Identifier,
        /// Published rates for bids in other currencies.
        exchange_rates: Listed<ExchangeRate>,
        /// The date whose prices the amounts are stated in. Growth and inflation count from the base date; where the two dates differ, `discounting.price_level_gap` says how one leads to the other.
        price_level: WireDate,
        /// How value added tax is stated and evaluated.
        vat: Vat,
        /// The years that count.
        study: Study,
        /// How amounts of different years are made comparable.
        discounting: Discounting,
        /// The term of the contract.
        contract: Option<ContractTerm>,
        /// Who pays.
        payers: Vec<Payer>,
        /// Perspectives that the analysis takes on the costs.
        views: Listed<View>,
        /// Who buys.
        participants: Listed<Participant>,
        /// Names of things that are counted and used in units, such as `use` or `procedure`.
        counted: Listed<CountedUnit>,
        /// Parameters that all lots share.
        parameters: Listed<Parameter>,
        /// Indices that price clauses and cost lines follow, through the whole study.
        index_series: Listed<IndexSeries>,
        /// Sets of emission factors that carbon lines use.
        factor_sets: Listed<FactorSet>,
        /// Prices of emissions, by which cost lines count emissions as money.
        carbon_price_paths: Listed<CarbonPricePath>,
        /// Price clauses of the contract, whose adjustments cost lines follow.
        price_clauses: Listed<NamedClause>,
        /// Sets of criteria for packaging, which lots name.
        packaging_criteria: Listed<PackagingCriteriaSet>,
        /// The lots; at least one.
        lots: Vec<Lot>,
        /// Limits on how many lots a bidder may bid for and win.
        lot_limits: Option<LotLimits>,
        /// Lots that may be offered together.
        combined_bids: Option<CombinedBids>,
    }
}

object! {
    /// A change after publication.
    Amendment {
        /// The version it leads to.
        version: String,
        /// When it was published.
        date: WireDate,
        /// What was changed.
        description: String,
    }
}

object! {
    /// A published rate of exchange.
    ExchangeRate {
        /// ISO 4217 code of the other currency.
        currency: Identifier,
        /// How much of the procurement's currency one unit is worth.
        rate: Number,
        /// The date of the rate.
        date: WireDate,
        /// Who published it.
        source: Option<Citation>,
    }
}

object! {
    /// Value added tax.
    Vat {
        /// Whether prices are stated with or without it.
        stated: VatStated,
        /// Whether tax that a payer cannot recover counts in the evaluation.
        evaluated: VatEvaluated,
        /// The rates that items and cost lines refer to.
        rates: Vec<VatRate>,
    }
}

object! {
    /// A rate of value added tax.
    VatRate {
        /// Its name.
        id: Identifier,
        /// The rate as a fraction: `0.25` is 25 %.
        rate: Number,
    }
}

object! {
    /// The period over which costs are counted.
    Study {
        /// The date that present values refer to; year 1 begins here.
        base_date: WireDate,
        /// How many whole years are counted, 1 to 200.
        years: u32,
        /// How many months are counted after them, 1 to 11: a last, partial year.
        months: Option<u32>,
        /// From when on the purchase serves: whole months after the base date, for planning and construction. The base date where left out.
        service_date: Option<WireDate>,
        /// What a yearly amount counts in a year that is partial, because the study ends or the purchase begins to serve in it.
        partial_years: Option<PartialYears>,
    }
}

object! {
    /// How amounts of different years are made comparable.
    Discounting {
        /// Whether amounts and rates are in constant prices (real) or current prices (nominal).
        price_basis: PriceBasis,
        /// When in its year, or month, an amount falls due. Year 0 is the base date itself.
        timing: Timing,
        /// How the rate becomes monthly; required where anything is counted by the month.
        monthly_rate: Option<Compounding>,
        /// How the time from the base date to a date is counted in years; required where a cost falls due at a date.
        day_count: Option<DayCount>,
        /// The discount rate.
        rate: DiscountRate,
        /// Whether the discount rate is real or nominal, where that is not what `price_basis` says.
        rate_basis: Option<PriceBasis>,
        /// How such a rate becomes one of `price_basis`, by the inflation; required with `rate_basis` of the other basis.
        rate_relation: Option<Relation>,
        /// Expected inflation as a fraction per year (`0.02` is 2 %), to state a real budget in current prices, and wherever something is stated in the other price basis. Not allowed where prices are nominal and nothing is stated in constant ones.
        inflation: Option<Number>,
        /// How prices at the price level become prices at the base date; required where the dates differ and a line grows or inflation is declared.
        price_level_gap: Option<PriceLevelGap>,
        /// Who set the rate.
        source: Option<Citation>,
    }
}

choice! {
    /// How prices at the price level become prices at the base date.
    PriceLevelGap {
        /// The amounts hold at the base date as they are stated.
        None = "none",
        /// Prices in general are this many times higher at the base date: the budget in current prices is multiplied by it before inflation counts. The amounts that are compared stay at the price level.
        Factor(Number) = "factor",
    }
}

choice! {
    /// A discount rate over the years.
    DiscountRate {
        /// One rate for every year, as a fraction per year: `0.035` is 3.5 %; `0` for no discounting.
        Constant(Number) = "constant",
        /// Different rates for different years.
        Stepped(SteppedRate) = "stepped",
    }
}

object! {
    /// A rate that changes over the years.
    SteppedRate {
        /// Whether a year's factor builds on the factors before it, or uses its own rate for all years.
        chain: RateChain,
        /// The steps in order; the first begins in year 0 or 1. Steps that begin after the study are not used.
        steps: Vec<RateStep>,
    }
}

object! {
    /// A rate from a year on.
    RateStep {
        /// The first year it applies to.
        from_year: u32,
        /// The rate as a fraction per year: `0.035` is 3.5 %.
        rate: Number,
    }
}

object! {
    /// The term of the contract.
    ContractTerm {
        /// When it begins, not before the base date; the base date where left out.
        start: Option<WireDate>,
        /// Its length in years without extensions; with all of them it ends within the study.
        years: u32,
        /// Extensions the buyer may use.
        extensions: Listed<Extension>,
    }
}

object! {
    /// An extension of the contract.
    Extension {
        /// Its length in years.
        years: u32,
        /// How it counts in the evaluation.
        counts: ExtensionCounts,
    }
}

choice! {
    /// How the amounts that fall due in the years of an extension count in the evaluation. The contract value holds every extension, as Directive 2014/24/EU Art. 5(1) asks.
    ExtensionCounts {
        /// Fully.
        Fully = "fully",
        /// Not at all.
        NotAtAll = "not_at_all",
        /// With this weight from 0 to 1.
        Weighted(Number) = "weighted",
    }
}

object! {
    /// Who pays a cost.
    Payer {
        /// Its name in cost lines.
        id: Identifier,
        /// Who it is.
        title: String,
        /// Whether it recovers value added tax.
        recovers_vat: bool,
    }
}

object! {
    /// A perspective on the costs: whose they are, and what is counted.
    View {
        /// Its name in the analysis.
        id: Identifier,
        /// Its title, such as `The region`.
        title: String,
        /// What it counts and leaves out, in words.
        description: String,
        /// Only what these payers pay; every payer where empty.
        payers: Listed<Identifier>,
        /// Only what is borne so in the sense of Art. 68; all of it where empty.
        borne_by: Listed<BorneBy>,
        /// Whether it counts amounts that leave no account, such as staff time that is not saved in cash.
        counts_not_cashable: bool,
    }
}

object! {
    /// Who buys under the contract.
    Participant {
        /// Its name in quantities.
        id: Identifier,
        /// Who it is.
        title: String,
        /// Who pays for it.
        payer: Identifier,
        /// Its places of use.
        sites: Listed<Site>,
    }
}

object! {
    /// A place of use.
    Site {
        /// Its name in quantities.
        id: Identifier,
        /// Which place it is.
        title: String,
    }
}

object! {
    /// A thing that is counted.
    CountedUnit {
        /// Its name in units; not the name of a unit that is known anyway, such as `kWh`.
        id: Identifier,
        /// What is counted.
        title: String,
    }
}
