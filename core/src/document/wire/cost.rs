//! Cost lines: what is paid, by whom, when and how often, and how it grows.

use super::carbon_price::EmissionsFlow;
use super::tariff::ProducerFeeFlow;
use super::value::{Citation, Identifier, Number, Operand, WirePeriod};
use crate::document::declare::{choice, object, readable};
use crate::document::decode::{Listed, WireDate};
use crate::model::{BorneBy, Component, CountsIn, Phase, PriceBasis, Service};

readable!(BorneBy, Component, CountsIn, Phase, Service);

object! {
    /// A cost over the life of the purchase.
    CostLine {
        /// Its name.
        id: Identifier,
        /// What is paid.
        title: String,
        /// The phase of life it belongs to (Directive 2014/24/EU Art. 68).
        phase: Phase,
        /// Who pays; left out for a line from the price schedule, where the participants' payers pay.
        payer: Option<Identifier>,
        /// The participant it arises at.
        participant: Option<Identifier>,
        /// Who bears it in the sense of Art. 68.
        borne_by: BorneBy,
        /// Whether it counts in the award or only in the analysis.
        counts_in: CountsIn,
        /// Whether money leaves an account; staff time that is not saved in cash is not cashable.
        cashable: bool,
        /// What the line is, where that could stand in another amount as well. Left out for everything else.
        nature: Option<Component>,
        /// What its amounts contain beside that, such as a CO2 tax in an energy cost. The evaluation flags what is counted twice in one total.
        contains: Listed<Component>,
        /// The rate of value added tax; left out for a line from the price schedule, whose items have their own, and for emissions, which are not taxed.
        vat: Option<Identifier>,
        /// The option it belongs to.
        option: Option<Identifier>,
        /// Whether its amounts are in constant or in current prices, where that is not what the discounting says; the expected inflation turns one into the other.
        price_basis: Option<PriceBasis>,
        /// Whether yearly and monthly amounts accrue only while the purchase serves, from the study's service date on. No where left out.
        while_in_service: Option<bool>,
        /// What is paid and when.
        flow: Flow,
        /// How the amount grows over the years; several growths multiply. Empty for none.
        growth: Vec<GrowthStep>,
        /// The transition to the purchase, or the learning path it belongs to. `changeover` is for the reader and changes no amount.
        transition: Option<Transition>,
        /// Where the line comes from.
        source: Option<Citation>,
    }
}

object! {
    /// A product of factors, in money or money per year.
    Amount {
        /// Multiplied together.
        factors: Vec<Operand>,
        /// Divided by.
        divisors: Listed<Operand>,
    }
}

choice! {
    /// What is paid and when.
    Flow {
        /// Once.
        Once(Once) = "once",
        /// In every year of a range.
        Yearly(Yearly) = "yearly",
        /// In every month of a range.
        Monthly(Monthly) = "monthly",
        /// Every few years.
        Every(Every) = "every",
        /// Once, at a date.
        Dated(Dated) = "dated",
        /// A capital item with a life, replaced when it ends.
        Capital(Capital) = "capital",
        /// A purchase paid by equal yearly instalments with interest.
        Instalments(Instalments) = "instalments",
        /// What an item that is in use today brings when it is retired before its life ends.
        Retirement(Retirement) = "retirement",
        /// The expected purchases of an item of the price schedule.
        Schedule(ScheduleFlow) = "schedule",
        /// What carbon lines emit, at a published price.
        Emissions(EmissionsFlow) = "emissions",
        /// What the packaging of a bid pays its producer responsibility scheme, where that is invoiced apart from the price.
        ProducerFee(ProducerFeeFlow) = "producer_fee",
    }
}

object! {
    /// A single payment.
    Once {
        /// The amount, in money.
        amount: Amount,
        /// The year; 0 is the base date.
        year: u32,
    }
}

object! {
    /// A single payment at a date. `discounting.day_count` says how the time to it is counted; prices are those of the year that it lies in.
    Dated {
        /// The amount, in money.
        amount: Amount,
        /// The date, from the base date to the end of the study.
        date: WireDate,
    }
}

object! {
    /// A payment in every year.
    Yearly {
        /// The amount, in money per year.
        amount: Amount,
        /// The first year, at least 1.
        from_year: u32,
        /// The last year.
        to_year: u32,
    }
}

object! {
    /// A payment in every month.
    Monthly {
        /// The amount, in money per month or per year.
        amount: Amount,
        /// The first month; month 1 begins at the base date.
        from_month: u32,
        /// The last month.
        to_month: u32,
    }
}

object! {
    /// A payment every few years.
    Every {
        /// The amount, in money.
        amount: Amount,
        /// Years from one payment to the next.
        years: u32,
        /// The first payment's year.
        from_year: u32,
        /// No payment after this year.
        to_year: u32,
    }
}

object! {
    /// A capital item.
    Capital {
        /// The purchase price, in money.
        amount: Amount,
        /// The year of the first purchase; 0 is the base date.
        purchase_year: u32,
        /// Its life in whole years: a parameter or a constant in `year`.
        life: Operand,
        /// Whether it is replaced at the end of its life within the study.
        replaced: bool,
        /// Which year is the first it serves.
        service: Service,
        /// What it is worth at the end of the study.
        residual: Residual,
    }
}

object! {
    /// A purchase paid by equal instalments, the first at the end of the year after the purchase.
    Instalments {
        /// The price that is financed, in money.
        amount: Amount,
        /// The year of the purchase; 0 is the base date.
        purchase_year: u32,
        /// The interest as a fraction per year: a parameter or a constant in `1/year` or `1`.
        rate: Operand,
        /// How many yearly instalments; the last falls within the study.
        years: u32,
    }
}

object! {
    /// The retirement of an item that is in use today.
    Retirement {
        /// What it cost when it was new, in money.
        amount: Amount,
        /// Its life in whole years: a parameter or a constant in `year`.
        life: Operand,
        /// How many years it has served at the base date.
        age: u32,
        /// The year it is retired in; 0 is the base date.
        year: u32,
        /// What it brings.
        proceeds: Residual,
    }
}

choice! {
    /// What an item is worth at the end of the study, or when it is retired.
    Residual {
        /// Nothing.
        None = "none",
        /// The unused share of its life, on what it cost; of a replaced item, on what the last purchase cost.
        StraightLine = "straight_line",
        /// A declared amount, in money, when the item would still serve.
        Declared(Amount) = "declared",
    }
}

object! {
    /// Purchases from the price schedule.
    ScheduleFlow {
        /// The item.
        item: Identifier,
    }
}

choice! {
    /// How an amount grows over the years.
    GrowthStep {
        /// By one rate.
        Rate(GrowthRate) = "rate",
        /// By a rate for each year from 1 on, chained. A published series may be longer than the study; its later years are not used.
        Rates(Vec<Number>) = "rates",
        /// By a price index for each year from 1 on, relative to the base date. A published series may be longer than the study; its later years are not used.
        Index(Vec<Number>) = "index",
        /// As the price clause of this name adjusts prices. A year costs the mean of its months. The line counts in current prices.
        Clause(Identifier) = "clause",
        /// With an index series of the procurement. A year costs the mean of its months.
        Series(SeriesGrowth) = "series",
    }
}

object! {
    /// Growth with an index series.
    SeriesGrowth {
        /// The series.
        series: Identifier,
        /// The period whose level the amounts are at, in the periods of the series; not later than the base date.
        base_period: WirePeriod,
    }
}

object! {
    /// Growth by one rate.
    GrowthRate {
        /// The rate per year: a parameter or a constant in `1/year` or `1`.
        per_year: Operand,
        /// The first year whose amount has grown, at most the last of the study: 1 where prices have grown since the base date, 2 where year 1 is at base prices.
        first_year: u32,
    }
}

choice! {
    /// Costs of changing over.
    Transition {
        /// A one-off cost of changing over.
        Changeover = "changeover",
        /// A yearly or monthly cost that falls as staff learn: what multiplies it in its first year, its second, and so on. After them it is multiplied by 1.
        Learning(Vec<Number>) = "learning",
    }
}
