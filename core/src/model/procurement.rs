//! The procurement: payers, years, discounting, lots.

use super::{
    Bid, BorneBy, CarbonPricePath, CombinedBids, CostLine, FactorSet, Flow, Lot, LotLimits,
    ScheduleItem, Study,
};
use crate::num::{Date, Decimal};
use crate::words;

words! {
    /// Whether amounts and rates are in constant or in current prices.
    pub enum PriceBasis {
        /// Constant prices of the price level date; rates are real.
        Real = "real",
        /// Current prices of each year; rates are nominal.
        Nominal = "nominal",
    }
}

words! {
    /// When in its year an amount falls due.
    pub enum Timing {
        /// At the start of the year.
        Start = "start_of_year",
        /// In the middle of the year.
        Mid = "mid_year",
        /// At the end of the year.
        End = "end_of_year",
    }
}

words! {
    /// How a stepped rate builds a year's factor.
    pub enum RateChain {
        /// Each year's factor is the year before's, divided by one plus this year's rate.
        Chained = "chained",
        /// Each year's factor uses its own rate for all years back to the base date.
        Spot = "spot",
    }
}

words! {
    /// How a rate per year becomes a rate per month.
    pub enum Compounding {
        /// Twelve months make the rate of the year: `(1 + r)^(1/12) − 1`.
        YearlyEquivalent = "yearly_equivalent",
        /// A month has a twelfth of the rate, and a year is twelve such months.
        Twelfth = "twelfth",
    }
}

words! {
    /// How the time between two dates is counted in years.
    pub enum DayCount {
        /// Months of 30 days, years of 360: the 31st counts as the 30th, as a last day only after a 30th or 31st (bond basis).
        Thirty360 = "30/360",
        /// Months of 30 days, years of 360: the 31st always counts as the 30th (Eurobond basis).
        ThirtyE360 = "30E/360",
        /// Days as they are, years of 360.
        Actual360 = "act/360",
        /// Days as they are, years of 365, leap years too.
        Actual365Fixed = "act/365F",
        /// Days as they are: those of leap years over 366, the others over 365.
        ActualActualIsda = "act/act ISDA",
    }
}

words! {
    /// How a nominal rate is made of a real rate and inflation.
    pub enum Relation {
        /// They compound: (1 + n) = (1 + r)(1 + i).
        Fisher = "fisher",
        /// They add up: n = r + i, an approximation that some tools use.
        Subtraction = "subtraction",
    }
}

words! {
    /// Whether prices are stated with value added tax.
    pub enum VatStated {
        /// Prices are stated without it.
        Excluding = "excluding",
        /// Prices are stated with it.
        Including = "including",
    }
}

words! {
    /// Whether value added tax counts in the evaluation.
    pub enum VatEvaluated {
        /// It does not count.
        Excluding = "excluding",
        /// It counts for payers who cannot recover it.
        Unrecoverable = "including_unrecoverable",
    }
}

/// Everything one evaluation needs, resolved.
#[derive(Debug, Clone, PartialEq)]
pub struct Case {
    /// What the buyer publishes.
    pub procurement: Procurement,
    /// The bids, in the order given.
    pub bids: Vec<Bid>,
    /// The assessments' identifiers and hashes.
    pub assessments: Vec<Hashed>,
    /// The decisions' identifiers and hashes.
    pub decisions: Vec<Hashed>,
}

impl Case {
    /// The index of a bid by its identifier.
    #[must_use]
    pub fn bid(&self, id: &str) -> Option<usize> {
        self.bids.iter().position(|bid| bid.id == id)
    }

    /// The case as the bidder of the bid at this index may see it: what is confidential in its own bids
    /// is no secret to it, and that of the others remains one.
    #[must_use]
    pub fn seen_by(mut self, bid: usize) -> Self {
        let bidder = self.bids.get(bid).map(|own| own.bidder_id.clone());
        let mut own = Vec::new();
        for (index, bid) in self.bids.iter_mut().enumerate() {
            if Some(&bid.bidder_id) == bidder.as_ref() {
                bid.confidential = false;
                own.push(index);
            }
        }
        let offers = self.procurement.lots.iter_mut();
        for sealed in offers.flat_map(|lot| lot.offers.iter_mut().chain(&mut lot.combined)) {
            if own.contains(&sealed.bid) {
                sealed.offer.disclose();
                sealed.own = true;
            }
        }
        self
    }
}

/// A document that the evaluation rests on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hashed {
    /// Its identifier.
    pub id: String,
    /// The SHA-256 of its canonical form, in hexadecimal.
    pub sha256: String,
    /// Whether it holds a value that may not be shown, or the hash of a document that does.
    pub confidential: bool,
}

/// A procurement, resolved.
#[derive(Debug, Clone, PartialEq)]
pub struct Procurement {
    /// The buyer's identifier.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Version of the published documents.
    pub version: String,
    /// When it was published.
    pub published: Date,
    /// ISO 4217 code.
    pub currency: String,
    /// The date whose prices the amounts are stated in.
    pub price_level: Date,
    /// Whether unrecoverable value added tax counts.
    pub vat: VatEvaluated,
    /// The months and years that count.
    pub study: Study,
    /// The term of the contract in years, with the extensions that count; the study where none is declared.
    pub contract_years: u32,
    /// How years are made comparable.
    pub discounting: Discounting,
    /// How prices at the price level become prices at the base date, where that is declared: 1 for unchanged.
    pub price_level_gap: Option<Decimal>,
    /// Who set the discount rate.
    pub discounting_source: Option<String>,
    /// Who pays.
    pub payers: Vec<Payer>,
    /// The views of the analysis.
    pub views: Vec<View>,
    /// Who buys.
    pub participants: Vec<Participant>,
    /// The sets of emission factors.
    pub factor_sets: Vec<FactorSet>,
    /// The prices of emissions.
    pub carbon_price_paths: Vec<CarbonPricePath>,
    /// What is counted, by its name in units and what it is called.
    pub counted: Vec<(String, String)>,
    /// The lots.
    pub lots: Vec<Lot>,
    /// How many of them a bidder may bid for and win.
    pub lot_limits: Option<LotLimits>,
    /// Which of them one bid may offer together.
    pub combined_bids: Option<CombinedBids>,
    /// The SHA-256 of the canonical form.
    pub sha256: String,
    /// Whether it holds a value that may not be shown: one of current practice.
    pub confidential: bool,
}

impl Procurement {
    /// How many amounts an evaluation writes down: one for every offer, cost line (or participant
    /// that buys what the line is about) and year.
    #[must_use]
    pub fn amounts(&self) -> usize {
        let years = usize::try_from(self.study.years()).unwrap_or(usize::MAX);
        let of_lot = |lot: &Lot| {
            let rows = |item: &ScheduleItem| item.quantities.len();
            let of_line = |line: &CostLine| match line.flow {
                Flow::Schedule { item } => lot.schedule.get(item).map_or(0, rows),
                _ => 1,
            };
            let series = lot.cost_lines.iter().map(of_line);
            let bought = lot.schedule.iter().map(rows);
            let emitted = lot.carbon_lines.iter().map(|_| 1);
            let given = lot.outcome_lines.iter().map(|_| 1);
            let all = series
                .chain(bought)
                .chain(emitted)
                .chain(given)
                .fold(0_usize, usize::saturating_add);
            all.saturating_mul(lot.received().count())
        };
        let all = self.lots.iter().map(of_lot);
        all.fold(0_usize, usize::saturating_add)
            .saturating_mul(years.saturating_add(1))
    }

    /// Whether a bidder may win only so many of the lots.
    #[must_use]
    pub fn limits_wins(&self) -> bool {
        let limits = self.lot_limits.as_ref();
        limits.is_some_and(|limits| limits.most_won.is_some())
    }

    /// Indices of the payers of a line: its own, or those of the participants who buy its item.
    #[must_use]
    pub fn paid_by(&self, lot: &Lot, line: &CostLine) -> Vec<usize> {
        if let Some(paid_by) = line.flow.paid_by() {
            return vec![paid_by.payer];
        }
        let Flow::Schedule { item } = line.flow else {
            return Vec::new();
        };
        let quantities = lot.schedule.get(item).map(|item| &item.quantities);
        let buyers = quantities.into_iter().flatten();
        buyers
            .filter_map(|row| self.participants.get(row.participant))
            .map(|participant| participant.payer)
            .collect()
    }
}

/// How amounts of different years are made comparable.
#[derive(Debug, Clone, PartialEq)]
pub struct Discounting {
    /// Constant or current prices.
    pub price_basis: PriceBasis,
    /// When in its year an amount falls due.
    pub timing: Timing,
    /// How the rates build factors; a constant rate is the same either way.
    pub chain: RateChain,
    /// How the rates become monthly; none where nothing is counted by the month.
    pub monthly: Option<Compounding>,
    /// How the time from the base date to a date is counted; none where nothing falls due at a date.
    pub day_count: Option<DayCount>,
    /// The stated rate of each year from 1 on, as a fraction.
    pub rates: Vec<Decimal>,
    /// How the rates become rates of the price basis, where they are stated in the other.
    pub conversion: Option<Relation>,
    /// Expected inflation, for a budget in current prices.
    pub inflation: Option<Inflation>,
}

/// Expected inflation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Inflation {
    /// Fraction per year, from the base date on.
    pub per_year: Decimal,
    /// How many times prices at the price level those at the base date are.
    pub until_base_date: Decimal,
}

/// Who pays a cost.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Payer {
    /// Its identifier.
    pub id: String,
    /// Who it is.
    pub title: String,
    /// Whether it recovers value added tax.
    pub recovers_vat: bool,
}

/// A perspective on the costs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct View {
    /// Its identifier.
    pub id: String,
    /// Its title.
    pub title: String,
    /// What it counts and leaves out.
    pub description: String,
    /// Indices of the payers whose costs it counts; all where empty.
    pub payers: Vec<usize>,
    /// What it counts by who bears it; all where empty.
    pub borne_by: Vec<BorneBy>,
    /// Whether it counts amounts that leave no account.
    pub counts_not_cashable: bool,
}

/// Who buys.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Participant {
    /// Its identifier.
    pub id: String,
    /// Who it is.
    pub title: String,
    /// Index of its payer.
    pub payer: usize,
}
