//! What each bid costs, by phase and by payer, as bars.

use crate::analysis::LotAnalysis;
use crate::catalogue::Labels;
use crate::evaluation::{CostReport, DiscountingUsed, LotEvaluation, Named};
use crate::explain::Explained;
use crate::model::Phase;
use crate::num::Decimal;
use crate::wording::number::Kind;
use crate::wording::{self, fill, named};

use super::scale::Scale;
use super::{Bar, BarPanel, Bars, Chart, Ground, Measure, Reading, Segment, Shape};

/// An option with what it costs.
pub(super) struct Costed<'a> {
    pub(super) name: String,
    pub(super) costs: &'a CostReport,
}

/// The costs of the bids of a lot and of current practice; none where nothing can be drawn.
pub(crate) fn of_lot(lot: &LotEvaluation, ground: Ground<'_>) -> Vec<Chart> {
    let bids = lot.bids_by_rank().into_iter().filter_map(|bid| {
        Some(Costed {
            name: ground.bid(&bid.bid),
            costs: bid.costs.as_ref()?,
        })
    });
    let practice = lot.alternative.as_ref().and_then(|alternative| {
        Some(Costed {
            name: ground.practice(&alternative.title),
            costs: alternative.costs.as_ref()?,
        })
    });
    let costed: Vec<Costed<'_>> = bids.chain(practice).collect();
    charts(&costed, &lot.discounting, ground)
}

/// The costs of the options of an analysis, with the lines that count there alone.
pub(crate) fn of_costs(lot: &LotAnalysis, ground: Ground<'_>) -> Vec<Chart> {
    let costed: Vec<Costed<'_>> = lot
        .options
        .iter()
        .map(|option| Costed {
            name: ground.option(lot, &option.option),
            costs: &option.costs,
        })
        .collect();
    charts(&costed, &lot.discounting, ground)
}

/// The amount of each part of an option, in the order of the parts; none where one is withheld.
type Amounts = Option<Vec<Decimal>>;

/// The amount of a part; zero where there is no such part, none where it is withheld.
pub(super) fn amount(part: Option<&Explained>) -> Option<Decimal> {
    part.map_or(Some(Decimal::ZERO), |part| {
        part.value.map(|figure| figure.0)
    })
}

fn charts(costed: &[Costed<'_>], discounting: &DiscountingUsed, ground: Ground<'_>) -> Vec<Chart> {
    let say = ground.say();
    let phases = Phase::ALL.iter().copied();
    let used: Vec<Phase> = phases
        .filter(|phase| {
            let mut parts = costed.iter().flat_map(|one| &one.costs.by_phase);
            parts.any(|part| part.phase == *phase)
        })
        .collect();
    let by_phase = costed.iter().map(|one| -> Amounts {
        let part = |phase: &Phase| {
            let mut parts = one.costs.by_phase.iter();
            let part = parts.find(|part| part.phase == *phase);
            amount(part.map(|part| &part.present_value))
        };
        used.iter().map(part).collect()
    });
    let payers: Vec<&Named> = ground
        .procurement
        .payers
        .iter()
        .filter(|payer| {
            let mut parts = costed.iter().flat_map(|one| &one.costs.by_payer);
            parts.any(|part| part.party == payer.id)
        })
        .collect();
    let by_payer = costed.iter().map(|one| -> Amounts {
        let part = |payer: &&Named| {
            let mut parts = one.costs.by_payer.iter();
            let part = parts.find(|part| part.party == payer.id);
            amount(part.map(|part| &part.present_value))
        };
        payers.iter().map(part).collect()
    });
    let phase_names = used
        .iter()
        .map(|phase| wording::word(*phase, ground.language));
    let payer_names = payers.iter().map(|payer| payer.title.clone());
    let stacked = |name, title, part_title, parts: Vec<String>, amounts: Vec<Amounts>| {
        let bars = costed.iter().zip(amounts).map(|(one, amounts)| {
            let total = one.costs.totals.present_value.value.map(|total| total.0);
            Bar::new(one.name.clone(), total, amounts)
        });
        let panel = BarPanel {
            title: None,
            bars: bars.collect::<Option<_>>()?,
        };
        Chart::of_bars(
            name,
            title,
            ground,
            ground.value_title(discounting),
            Bars {
                bar_title: say.bid,
                part_title,
                total_title: None,
                value_title: String::new(),
                parts,
                panels: vec![panel],
            },
        )
    };
    [
        stacked(
            "cost_by_phase",
            say.chart_by_phase,
            say.phase,
            phase_names.collect(),
            by_phase.collect(),
        ),
        stacked(
            "cost_by_payer",
            say.chart_by_payer,
            say.payer,
            payer_names.collect(),
            by_payer.collect(),
        ),
    ]
    .into_iter()
    .flatten()
    .collect()
}

impl Ground<'_> {
    /// A bid by its bidder, and by its identifier where that is another.
    pub(super) fn bid(&self, bid: &str) -> String {
        let mut bids = self.bids.iter();
        let bidder = bids.find(|reference| reference.id == bid);
        named(bidder.map_or(bid, |reference| &reference.bidder), bid)
    }

    pub(super) fn practice(&self, title: &str) -> String {
        named(title, self.say().current_practice)
    }

    /// An option of an analysis: a bid or current practice.
    pub(super) fn option(&self, lot: &LotAnalysis, option: &str) -> String {
        match &lot.alternative {
            Some(alternative) if alternative.id == option => self.practice(&alternative.title),
            _ => self.bid(option),
        }
    }

    /// What a scale of present values measures: amounts as they are where every year counts the same.
    pub(super) fn value_title(&self, discounting: &DiscountingUsed) -> String {
        let say = self.say();
        let mut factors = discounting.factors.iter();
        let title = if factors.all(|factor| factor.0 == Decimal::ONE) {
            say.life_cycle_cost
        } else {
            say.present_value
        };
        format!("{title} ({})", self.procurement.currency)
    }
}

impl Bar {
    /// A bar of its parts, those below zero laid the other way; none where their sum is too large.
    pub(super) fn new(name: String, total: Option<Decimal>, amounts: Amounts) -> Option<Self> {
        let mut segments = Vec::new();
        let (mut above, mut below) = (Decimal::ZERO, Decimal::ZERO);
        for (part, amount) in amounts.iter().flatten().copied().enumerate() {
            let end = if amount < Decimal::ZERO {
                &mut below
            } else {
                &mut above
            };
            let from = *end;
            *end = end.checked_add(amount)?;
            if !amount.is_zero() {
                segments.push(Segment {
                    part,
                    amount,
                    from,
                    to: *end,
                });
            }
        }
        Some(Self {
            name,
            total: amounts.and(total),
            nothing: None,
            segments,
        })
    }

    /// A bar without a length: there is nothing to measure.
    pub(super) fn of_nothing(name: String, said: &'static str) -> Self {
        Self {
            name,
            total: None,
            nothing: Some(said),
            segments: Vec::new(),
        }
    }

    /// Its total as `written`, or why there is none.
    pub(super) fn told(&self, say: &Labels, written: impl Fn(Decimal) -> String) -> String {
        let without = self.nothing.unwrap_or(say.confidential);
        self.total.map_or_else(|| without.to_owned(), written)
    }

    /// Where it ends on either side, and its total.
    pub(super) fn ends(&self) -> impl Iterator<Item = Decimal> {
        let segments = self.segments.iter();
        let segments = segments.flat_map(|segment| [segment.from, segment.to]);
        segments.chain(self.total)
    }
}

impl Bars {
    pub(super) fn all(&self) -> impl Iterator<Item = &Bar> {
        self.panels.iter().flat_map(|panel| &panel.bars)
    }

    pub(super) fn scale(&self) -> Option<Scale> {
        Scale::of(self.all().flat_map(Bar::ends))
    }

    /// Whether some of several parts are below zero, so that a bar's length is not its total.
    pub(super) fn two_sided(&self) -> bool {
        let has_totals = self.all().any(|bar| bar.total.is_some());
        if self.parts.len() < 2 || !has_totals {
            return false;
        }
        let mut segments = self.all().flat_map(|bar| &bar.segments);
        segments.any(|segment| segment.amount < Decimal::ZERO)
    }
}

impl Chart {
    /// A chart of bars of money; none where there is nothing to draw.
    pub(super) fn of_bars(
        name: &'static str,
        title: &str,
        ground: Ground<'_>,
        value_title: String,
        bars: Bars,
    ) -> Option<Self> {
        let unit = ground.procurement.currency.clone();
        let bars = Bars {
            value_title,
            ..bars
        };
        Self::of_bars_in(name, title, ground.reading(), unit, bars)
    }

    /// A chart of bars in a unit as people read it.
    pub(super) fn of_bars_in(
        name: &'static str,
        title: &str,
        reading: Reading<'_>,
        unit: String,
        bars: Bars,
    ) -> Option<Self> {
        bars.scale()?;
        let amounts: Vec<Decimal> = bars.all().flat_map(Bar::ends).collect();
        let currency = reading.currency.to_owned();
        let measure = Measure {
            language: reading.language,
            decimals: Kind::of(&unit, &currency).decimals(&amounts),
            unit,
            currency,
        };
        let say = Labels::of(reading.language);
        let said = |bar: &Bar| {
            let total = bar.told(say, |total| measure.shown(total));
            format!("{}: {total}", bar.name)
        };
        let panels = bars.panels.iter().map(|panel| {
            let bars: Vec<String> = panel.bars.iter().map(said).collect();
            let title = panel.title.as_ref().map(|title| format!("{title} – "));
            format!("{}{}.", title.unwrap_or_default(), bars.join("; "))
        });
        let panels: Vec<String> = panels.collect();
        let description = fill(
            say.chart_of_bars,
            &[("value", &bars.value_title), ("bars", &panels.join(" "))],
        );
        Some(Self {
            name: name.into(),
            title: title.to_owned(),
            description,
            measure,
            shape: Shape::Bars(bars),
        })
    }
}
