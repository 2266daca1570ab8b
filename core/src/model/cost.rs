//! Cost lines, resolved.

use std::sync::Arc;

use super::{IndexSeries, Inflation, InvoicedFee, PriceClause, ProductPart, ValuedEmissions};
use crate::num::{Date, Decimal, Period, Unit};
use crate::words;

words! {
    /// The phase of life a cost belongs to (Directive 2014/24/EU Art. 68).
    pub enum Phase {
        /// Buying and taking into use.
        Acquisition = "acquisition",
        /// Using: energy, consumables, staff.
        Use = "use",
        /// Servicing and repairing.
        Maintenance = "maintenance",
        /// Collecting, recycling, disposing.
        EndOfLife = "end_of_life",
        /// Effects on the environment, with a published monetary value.
        Externality = "externality",
    }
}

words! {
    /// Who bears a cost in the sense of Directive 2014/24/EU Art. 68.
    pub enum BorneBy {
        /// The contracting authority.
        Authority = "authority",
        /// Other users.
        OtherUsers = "other_users",
        /// Nobody in money: an externality imputed to the product.
        Externality = "externality",
    }
}

words! {
    /// Where a cost line counts.
    pub enum CountsIn {
        /// In the award, and in the analysis.
        Award = "award",
        /// In the analysis alone.
        Analysis = "analysis",
    }
}

words! {
    /// Which year is the first that a capital item serves.
    pub enum Service {
        /// The year it is bought in. One bought at the base date serves from year 1 and is replaced in the year after its last.
        YearOfPurchase = "year_of_purchase",
        /// The year after. It is replaced in the last year it serves.
        FollowingYear = "following_year",
    }
}

words! {
    /// What an amount can hold that is easily counted twice.
    pub enum Component {
        /// An imputed return on the money that is tied up. Interest that is paid on instalments is none.
        CapitalCharge = "capital_charge",
        /// A fee of an extended producer responsibility.
        ProducerFee = "producer_fee",
        /// A tax on CO2, or the price of a CO2 allowance.
        Co2Tax = "co2_tax",
        /// Emissions of CO2 at a published monetary value.
        Co2Externality = "co2_externality",
    }
}

/// A factor of a formula.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Operand {
    /// The parameter at this index of the lot.
    Parameter(usize),
    /// A constant, in its unit as written.
    Constant(Decimal),
}

impl Operand {
    /// The index of the parameter, where it is one.
    pub(crate) const fn parameter(&self) -> Option<usize> {
        match self {
            Self::Parameter(index) => Some(*index),
            Self::Constant(_) => None,
        }
    }
}

/// A product of factors, in money or money per year.
#[derive(Debug, Clone, PartialEq)]
pub struct Amount {
    /// Multiplied together, each with the label it is explained by.
    pub factors: Vec<Operand>,
    /// Divided by.
    pub divisors: Vec<Operand>,
    /// Multiplied by, so that the factors' units become base units.
    pub numerator: Decimal,
    /// Divided by, for the same reason.
    pub denominator: Decimal,
    /// What it is measured in.
    pub unit: Unit,
}

/// A cost over the life of the purchase, resolved.
#[derive(Debug, Clone, PartialEq)]
pub struct CostLine {
    /// Its identifier.
    pub id: String,
    /// What is paid.
    pub title: String,
    /// The phase of life.
    pub phase: Phase,
    /// Who bears it.
    pub borne_by: BorneBy,
    /// Where it counts.
    pub counts_in: CountsIn,
    /// Whether money leaves an account.
    pub cashable: bool,
    /// What it is, where that could be counted elsewhere as well.
    pub nature: Option<Component>,
    /// What its amounts contain, beside what it is.
    pub contains: Vec<Component>,
    /// Whether it counts, or may count; what belongs to an excluded option does not.
    pub counts: bool,
    /// Index of the option by whose rule each bid decides whether it counts.
    pub decided_by: Option<usize>,
    /// The weight of its options; none where it counts fully.
    pub weight: Option<Decimal>,
    /// Whether amounts that accrue do so only while the purchase serves.
    pub while_in_service: bool,
    /// What multiplies its amounts in its first year, its second …; 1 after them.
    pub learning: Vec<Decimal>,
    /// What its prices are turned into before they count; none where they are what is discounted.
    pub restated: Option<Restatement>,
    /// What is paid and when.
    pub flow: Flow,
    /// How it grows.
    pub growth: Vec<Growth>,
}

/// Who pays a line that is not from the schedule.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct PaidBy {
    /// Index of the payer.
    pub payer: usize,
    /// Index of the participant it arises at.
    pub participant: Option<usize>,
    /// Rate of value added tax.
    pub vat: Decimal,
}

/// What is paid and when.
#[derive(Debug, Clone, PartialEq)]
pub enum Flow {
    /// An amount that accrues over every year from `from` to `to`.
    Yearly {
        /// The amount of a year.
        amount: Amount,
        /// Who pays.
        paid_by: PaidBy,
        /// The first year.
        from: u32,
        /// The last year.
        to: u32,
    },
    /// An amount that accrues over every month from `from` to `to`.
    Monthly {
        /// The amount of a year, of which a month has a twelfth.
        amount: Amount,
        /// Who pays.
        paid_by: PaidBy,
        /// The first month.
        from: u32,
        /// The last month.
        to: u32,
    },
    /// A payment in every `step`-th year from `from` to `to`; a single one has `from == to`.
    Payments {
        /// The amount of one payment.
        amount: Amount,
        /// Who pays.
        paid_by: PaidBy,
        /// The first year.
        from: u32,
        /// The last year.
        to: u32,
        /// Years from one payment to the next.
        step: u32,
    },
    /// A single payment at a date.
    Dated {
        /// The amount.
        amount: Amount,
        /// Who pays.
        paid_by: PaidBy,
        /// The date.
        date: Date,
        /// The year of the study that it lies in or ends; 0 for the base date.
        year: u32,
        /// The time from the base date in years, by the day count: numerator and denominator.
        time: (u32, u32),
    },
    /// A capital item.
    Capital {
        /// The purchase price.
        amount: Amount,
        /// Who pays.
        paid_by: PaidBy,
        /// The year of the first purchase.
        purchase_year: u32,
        /// Its life in years.
        life: Operand,
        /// Whether it is replaced.
        replaced: bool,
        /// Which year is the first it serves.
        service: Service,
        /// What it is worth at the end of the study.
        residual: Residual,
    },
    /// A purchase paid by equal instalments at the ends of the years after it.
    Instalments {
        /// What is financed.
        amount: Amount,
        /// Who pays.
        paid_by: PaidBy,
        /// The year of the purchase.
        purchase_year: u32,
        /// The interest per year.
        rate: Operand,
        /// How many instalments.
        years: u32,
    },
    /// What an item in use brings when it is retired.
    Retirement {
        /// What it cost when it was new.
        amount: Amount,
        /// Who receives it.
        paid_by: PaidBy,
        /// Its life in years.
        life: Operand,
        /// How many years it has served at the base date.
        age: u32,
        /// The year it is retired in.
        year: u32,
        /// What it brings.
        proceeds: Residual,
    },
    /// Purchases of the item at this index of the schedule.
    Schedule {
        /// Index of the item.
        item: usize,
    },
    /// What a part of a product system takes.
    Product {
        /// The part.
        part: ProductPart,
        /// The parameters that it depends on, by index.
        reads: Vec<usize>,
        /// Who pays.
        paid_by: PaidBy,
    },
    /// What carbon lines emit, at the price of each year.
    Carbon {
        /// Which lines, and the price.
        emissions: ValuedEmissions,
        /// In whose account it is reckoned; nobody is taxed for it.
        paid_by: PaidBy,
    },
    /// What packaging pays its producer responsibility scheme.
    ProducerFee {
        /// Which packaging, and the tariff.
        fee: Box<InvoicedFee>,
        /// Who pays.
        paid_by: PaidBy,
    },
}

impl Flow {
    /// Who pays; none for purchases by the schedule, which the participants' payers pay.
    #[must_use]
    pub const fn paid_by(&self) -> Option<PaidBy> {
        match self {
            Self::Yearly { paid_by, .. }
            | Self::Monthly { paid_by, .. }
            | Self::Payments { paid_by, .. }
            | Self::Dated { paid_by, .. }
            | Self::Capital { paid_by, .. }
            | Self::Instalments { paid_by, .. }
            | Self::Retirement { paid_by, .. }
            | Self::Product { paid_by, .. }
            | Self::Carbon { paid_by, .. }
            | Self::ProducerFee { paid_by, .. } => Some(*paid_by),
            Self::Schedule { .. } => None,
        }
    }

    /// The producer fee that it is, where it is one.
    #[must_use]
    pub fn invoiced(&self) -> Option<&InvoicedFee> {
        match self {
            Self::ProducerFee { fee, .. } => Some(fee),
            _ => None,
        }
    }

    /// The amount of one payment, or of one year; none for purchases by the schedule, for product
    /// systems, for emissions and for producer fees.
    #[must_use]
    pub const fn amount(&self) -> Option<&Amount> {
        match self {
            Self::Yearly { amount, .. }
            | Self::Monthly { amount, .. }
            | Self::Payments { amount, .. }
            | Self::Dated { amount, .. }
            | Self::Capital { amount, .. }
            | Self::Instalments { amount, .. }
            | Self::Retirement { amount, .. } => Some(amount),
            Self::Schedule { .. }
            | Self::Product { .. }
            | Self::Carbon { .. }
            | Self::ProducerFee { .. } => None,
        }
    }
}

/// What a capital item is worth at the end of the study.
#[derive(Debug, Clone, PartialEq)]
pub enum Residual {
    /// Nothing.
    None,
    /// The unused share of its life, on what the last purchase cost.
    StraightLine,
    /// A declared amount, when the item serves at the end of the study.
    Declared(Amount),
}

/// How prices of one basis are turned into the other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Restatement {
    /// Current prices into constant ones, by this inflation.
    Deflated(Inflation),
    /// Constant prices into current ones, by this inflation.
    Inflated(Inflation),
}

/// How an amount grows.
#[derive(Debug, Clone, PartialEq)]
pub enum Growth {
    /// By one rate, from the first year that has grown.
    Rate {
        /// The rate per year.
        per_year: Operand,
        /// The first year whose amount has grown.
        first_year: u32,
    },
    /// By a rate for each year, chained.
    Rates(Vec<Decimal>),
    /// By a price index for each year, relative to the base date.
    Index(Vec<Decimal>),
    /// As a price clause of the contract adjusts prices.
    Clause(Box<ClauseGrowth>),
    /// With a named index.
    Series(Box<SeriesGrowth>),
}

/// Growth by a price clause of the contract.
#[derive(Debug, Clone, PartialEq)]
pub struct ClauseGrowth {
    /// Its index among the clauses of the procurement.
    pub place: usize,
    /// Its title; its name where it has none.
    pub title: String,
    /// The clause.
    pub clause: PriceClause,
    /// The indices that its terms refer to, each with every level that it uses.
    pub series: Arc<[IndexSeries]>,
    /// The first month of year 1.
    pub first_month: Period,
    /// The item whose price it rounds, where it rounds prices.
    pub rounds: Option<usize>,
}

/// Growth with a named index.
#[derive(Debug, Clone, PartialEq)]
pub struct SeriesGrowth {
    /// Its index among the index series of the procurement.
    pub place: usize,
    /// The index series of the procurement.
    pub series: Arc<[IndexSeries]>,
    /// The period whose level the amounts are at.
    pub base: Period,
    /// The first month of year 1.
    pub first_month: Period,
}

impl CostLine {
    /// What is paid, and a declared residual value.
    fn amounts(&self) -> impl Iterator<Item = &Amount> {
        let (paid, residual) = match &self.flow {
            Flow::Yearly { amount, .. }
            | Flow::Monthly { amount, .. }
            | Flow::Payments { amount, .. }
            | Flow::Dated { amount, .. }
            | Flow::Instalments { amount, .. } => (Some(amount), None),
            Flow::Capital {
                amount, residual, ..
            }
            | Flow::Retirement {
                amount,
                proceeds: residual,
                ..
            } => match residual {
                Residual::Declared(declared) => (Some(amount), Some(declared)),
                Residual::None | Residual::StraightLine => (Some(amount), None),
            },
            Flow::Schedule { .. }
            | Flow::Product { .. }
            | Flow::Carbon { .. }
            | Flow::ProducerFee { .. } => (None, None),
        };
        paid.into_iter().chain(residual)
    }

    /// The parameters that the line divides by, by index.
    pub fn divisors(&self) -> impl Iterator<Item = usize> + '_ {
        self.amounts()
            .flat_map(|amount| &amount.divisors)
            .filter_map(Operand::parameter)
    }

    /// The parameters that the line reads, by index.
    pub fn parameters(&self) -> impl Iterator<Item = usize> + '_ {
        let factors = self.amounts().flat_map(|amount| &amount.factors);
        let read = match &self.flow {
            Flow::Capital { life, .. } | Flow::Retirement { life, .. } => life.parameter(),
            Flow::Instalments { rate, .. } => rate.parameter(),
            _ => None,
        };
        let of_product = match &self.flow {
            Flow::Product { reads, .. } => reads.as_slice(),
            _ => &[],
        };
        let growth = self.growth.iter().filter_map(|growth| match growth {
            Growth::Rate { per_year, .. } => per_year.parameter(),
            _ => None,
        });
        factors
            .filter_map(Operand::parameter)
            .chain(self.divisors())
            .chain(of_product.iter().copied())
            .chain(read)
            .chain(growth)
    }
}
