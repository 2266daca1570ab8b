//! What the draws found, in tables.

use super::super::published::Thing;
use super::super::table::{Cell, Column, Group, GroupHead, Row, Table};
use super::Writer;
use crate::num::Decimal;
use crate::simulation::{
    BidSimulation, Mean, NumberDrawn, Places, Probability, Quantile, Simulated, Spread,
};
use crate::wording::estimate::Estimate;
use crate::wording::fill;
use crate::wording::number::{self, Kind};

/// What happens in none of so many draws as this, divided by its share, is seen in 95 % of the cases: −ln 0.05.
const NEVER_SEEN_IN: u32 = 3;

/// The quantiles that are told, where the settings ask for them: between them lie 95 % of the draws.
const TOLD: [&str; 2] = ["0.025", "0.975"];

impl<'a> Writer<'a> {
    pub(super) fn places(&self) -> Table {
        let told = self.told;
        let placed: Vec<(&BidSimulation, &Places)> = self
            .lot
            .by_place()
            .into_iter()
            .filter_map(|bid| Some((bid, bid.places.as_ref()?)))
            .collect();
        let most = placed.iter().map(|(_, places)| places.ranks.len()).max();
        let ranks = (1..=most.unwrap_or_default()).map(|place| {
            let place = place.to_string();
            Column::numbers(fill(told.place, &[("place", &place)]))
        });
        let fixed = [told.in_evaluation, told.wins_alone].map(Column::numbers);
        let leaves_out = placed
            .iter()
            .any(|(_, places)| places.not_ranked.share > 0.0);
        let not_ranked = leaves_out.then(|| Column::numbers(told.not_ranked));
        let rows = placed.iter().map(|(bid, places)| {
            let awarded = places.awarded.map_or(Cell::Empty, |place| {
                let place = place.to_string();
                Cell::plain(place.clone(), place)
            });
            let ranks = places.ranks.iter().map(|rank| self.share(*rank));
            let left_out = leaves_out.then(|| self.share(places.not_ranked));
            let cells = [awarded, self.share(places.wins)].into_iter();
            let row = self.row(bid, cells.chain(ranks).chain(left_out).collect());
            if places.awarded == Some(1) {
                row.strong()
            } else {
                row
            }
        });
        Table {
            caption: told.places.to_owned(),
            corner: self.reader.say.bid.to_owned(),
            columns: fixed.into_iter().chain(ranks).chain(not_ranked).collect(),
            groups: Vec::new(),
        }
        .with_rows(rows.collect())
    }

    /// What a reader has to know of these shares.
    pub(super) fn places_notes(&self) -> Vec<String> {
        let placed = self.lot.bids.iter();
        let mut placed = placed.filter_map(|bid| bid.places.as_ref()).peekable();
        if placed.peek().is_none() {
            return Vec::new();
        }
        let shares = placed.flat_map(|places| places.ranks.iter().chain([&places.wins]));
        let is_never_seen = shares.into_iter().any(|one| one.share <= 0.0);
        // With as few as these the bound is no smaller than what it bounds.
        let draws = self.ordered();
        let bound = Decimal::from(NEVER_SEEN_IN).checked_div(Decimal::from(draws));
        let bound = bound.filter(|bound| is_never_seen && *bound < Decimal::ONE);
        let never = bound.map(|bound| {
            let digits = Kind::Quantity.decimals(&[bound]).min(6);
            let share = number::rate(number::rounded(bound, digits), self.reader.language);
            let draws = self.reader.counted(draws);
            let places = [("draws", &*draws), ("share", &*share)];
            fill(self.told.never_seen, &places)
        });
        let said = self.told.places_note.to_owned();
        std::iter::once(said).chain(never).collect()
    }

    pub(super) fn totals(&self) -> Table {
        let unit = self.reader.unit_of_many(&self.lot.unit);
        let caption = match self.lot.method {
            "weighted_points" | "price_per_quality" => self.told.totals_up,
            _ => self.told.totals,
        };
        let caption = fill(caption, &[("unit", &unit)]);
        let regret = |bid: &'a BidSimulation| {
            let places = bid.places.as_ref()?;
            places.expected_regret
        };
        self.spreads(caption, &self.lot.unit, &|bid| bid.total.as_ref(), &regret)
    }

    pub(super) fn costs(&self) -> Table {
        let currency = self.reader.currency();
        let caption = fill(self.told.costs, &[("unit", currency)]);
        let cost = |bid: &'a BidSimulation| bid.life_cycle_cost.as_ref();
        self.spreads(caption, currency, &cost, &|_| None)
    }

    /// What is measured and what it is worth, criterion by criterion.
    pub(super) fn criteria(&self) -> Vec<Table> {
        let mut ids: Vec<&str> = Vec::new();
        for criterion in self.lot.bids.iter().flat_map(|bid| &bid.criteria) {
            if !ids.contains(&criterion.criterion.as_str()) {
                ids.push(&criterion.criterion);
            }
        }
        let tables = ids.into_iter().flat_map(|id| {
            let of = move |bid: &'a BidSimulation| {
                let mut criteria = bid.criteria.iter();
                criteria.find(|one| one.criterion == id)
            };
            let unit = self
                .lot
                .bids
                .iter()
                .find_map(|bid| Some(of(bid)?.unit.as_str()));
            let unit = unit.unwrap_or_default();
            let words = self.reader.unit_of_many(unit);
            let title = self.reader.titled(Thing::Criterion, id);
            let names = [("criterion", title), ("unit", &words)];
            let in_total = self.reader.unit_of_many(&self.lot.unit);
            let worths = match Kind::of(&self.lot.unit, self.reader.currency()) {
                Kind::Money => self.told.worths_in_money,
                _ => self.told.worths,
            };
            let of_worth = [("criterion", title), ("unit", &in_total)];
            let measures = if words.is_empty() {
                self.told.measures_plain
            } else {
                self.told.measures
            };
            let none = |_: &'a BidSimulation| None;
            // By some rules a criterion is worth what is measured.
            let worth = |bid: &'a BidSimulation| {
                let criterion = of(bid)?;
                let worth = criterion.worth.as_ref();
                worth.filter(|worth| worth.spread != criterion.measure.spread)
            };
            [
                self.spreads(
                    fill(measures, &names),
                    unit,
                    &|bid| Some(&of(bid)?.measure),
                    &none,
                ),
                self.spreads(fill(worths, &of_worth), &self.lot.unit, &worth, &none),
            ]
        });
        tables.filter(|table| !table.is_empty()).collect()
    }

    /// What a quantity of each bid spreads like.
    fn spreads(
        &self,
        caption: String,
        unit: &str,
        of: &dyn Fn(&'a BidSimulation) -> Option<&'a Simulated>,
        regret: &dyn Fn(&'a BidSimulation) -> Option<Mean>,
    ) -> Table {
        let told = self.told;
        let language = self.reader.language;
        let shown: Vec<(&BidSimulation, &Simulated)> = self
            .lot
            .by_place()
            .into_iter()
            .filter_map(|bid| Some((bid, of(bid)?)))
            .collect();
        let awarded = shown.iter().filter_map(|(_, one)| Some(one.awarded?.0));
        let awarded: Vec<Decimal> = awarded.collect();
        let kind = Kind::of(unit, self.reader.currency());
        let decimals = kind.decimals_apart(&awarded);
        let probabilities = probabilities(&shown);
        let is_interval = probabilities == TOLD;
        let quantiles = probabilities.iter().map(|probability| {
            let share = probability.parse().unwrap_or_default();
            let share = number::rate(share, language);
            Column::numbers(fill(told.quantile, &[("share", &share)]))
        });
        let quantiles: Vec<Column> = if is_interval {
            vec![Column::numbers(told.interval)]
        } else {
            quantiles.collect()
        };
        let cell = |value, error| self.estimate(value, error, decimals, unit);
        let rows = shown.iter().map(|(bid, one)| {
            let awarded = one.awarded;
            let awarded = awarded.map_or(Cell::Empty, |awarded| {
                self.reader.plain(awarded.0, decimals, unit)
            });
            let spread = one.spread.as_ref();
            let of = |cell: &dyn Fn(&Spread) -> Cell| spread.map_or(Cell::Empty, cell);
            let mean = of(&|spread| cell(spread.mean, spread.standard_error));
            let deviation = of(&|spread| {
                // As far as the mean is known.
                let known = Estimate::of(spread.standard_deviation, spread.standard_error);
                known.map_or(Cell::Empty, |known| {
                    Cell::plain(known.shown(decimals, language).0, self.in_full(known, unit))
                })
            });
            let quantiles = probabilities.iter().map(|probability| {
                let mut quantiles = spread?.quantiles.iter();
                quantiles.find(|one| one.probability.to_string() == *probability)
            });
            let quantiles: Vec<Option<&Quantile>> = quantiles.collect();
            let quantiles = match *quantiles {
                [from, to] if is_interval => {
                    vec![from.zip(to).map_or(Cell::Empty, |(from, to)| {
                        self.between([from, to], (decimals, unit))
                    })]
                }
                _ => {
                    let cells = quantiles.iter().map(|one| {
                        one.map_or(Cell::Empty, |one| cell(one.value, one.standard_error))
                    });
                    cells.collect()
                }
            };
            let regret = regret(bid);
            let regret = regret.map_or(Cell::Empty, |one| cell(one.mean, one.standard_error));
            let counted = self.reader.counted(one.draws);
            let counted = if one.draws == u64::from(self.design.draws) {
                Cell::Empty
            } else {
                Cell::plain(counted.clone(), counted)
            };
            let cells = [awarded, mean, deviation].into_iter();
            self.row(
                bid,
                cells.chain(quantiles).chain([regret, counted]).collect(),
            )
        });
        let heads = [told.evaluated, told.mean, told.deviation].map(Column::numbers);
        let last = [told.regret, told.counted].map(Column::numbers);
        Table {
            caption,
            corner: self.reader.say.bid.to_owned(),
            columns: heads.into_iter().chain(quantiles).chain(last).collect(),
            groups: Vec::new(),
        }
        .with_rows(rows.collect())
        .without_empty_columns()
    }

    /// From one quantile to another, each with the digits that its error leaves.
    fn between(&self, ends: [&Quantile; 2], (decimals, unit): (u32, &str)) -> Cell {
        let language = self.reader.language;
        let ends = ends.map(|one| Estimate::of(one.value, one.standard_error));
        let [Some(from), Some(to)] = ends else {
            return Cell::Empty;
        };
        let told = |shown: [String; 2]| {
            let [from, to] = shown;
            fill(self.told.interval_ends, &[("from", &from), ("to", &to)])
        };
        let shown = [from, to].map(|one| one.shown(decimals, language).0);
        let in_full = [from, to].map(|one| {
            let exact = self.in_full(one, unit);
            let (_, error) = one.shown(decimals, language);
            format!("{exact} ± {error}")
        });
        Cell::plain(told(shown), told(in_full))
    }

    /// Which numbers move together.
    pub(super) fn together(&self) -> Table {
        let told = self.told;
        let lot = self.reader.published_lot.into_iter();
        let pairs = lot.flat_map(|lot| &lot.uncertain.together);
        let is_drawn = |(kind, name): &(&str, String)| {
            let mut drawn = self.lot.uncertain.iter();
            drawn.any(|number| number.kind == *kind && number.name == *name)
        };
        let pairs = pairs.filter(|pair| pair.between.iter().all(is_drawn));
        let rows = pairs.map(|pair| {
            let [one, other] = pair
                .between
                .each_ref()
                .map(|(kind, name)| self.named_as(kind, name));
            let rank = number::exact(pair.rank, self.reader.language);
            Row::new(
                one,
                vec![Cell::Text(other), Cell::plain(rank.clone(), rank)],
            )
        });
        Table {
            caption: told.together.to_owned(),
            corner: told.drawn_number.to_owned(),
            columns: vec![Column::words(told.with), Column::numbers(told.correlation)],
            groups: Vec::new(),
        }
        .with_rows(rows.collect())
    }

    pub(super) fn drawn(&self) -> Table {
        let told = self.told;
        let mut bids: Vec<Option<&str>> = vec![None];
        bids.extend(self.lot.by_place().iter().map(|bid| Some(bid.bid.as_str())));
        let groups = bids.into_iter().map(|bid| {
            let numbers = self.lot.uncertain.iter();
            let numbers = numbers.filter(|number| number.bid.as_deref() == bid);
            Group {
                head: Some(match bid {
                    Some(bid) => GroupHead {
                        title: self.reader.bidder(bid).to_owned(),
                        detail: bid.to_owned(),
                    },
                    None => GroupHead {
                        title: told.buyer.to_owned(),
                        detail: told.buyer_detail.to_owned(),
                    },
                }),
                rows: numbers.map(|number| self.number(number)).collect(),
            }
        });
        Table {
            caption: told.drawn.to_owned(),
            corner: told.drawn_number.to_owned(),
            columns: vec![
                Column::words(told.distribution),
                Column::numbers(told.value),
                Column::numbers(told.mean),
                Column::numbers(told.deviation),
            ],
            groups: groups.filter(|group| !group.rows.is_empty()).collect(),
        }
    }

    fn number(&self, number: &NumberDrawn) -> Row {
        let language = self.reader.language;
        let (mean, deviation) = Estimate::of(number.mean, number.standard_deviation)
            .map(|one| one.described(language))
            .unwrap_or_default();
        let value = self.reader.exact(number.value);
        let in_full = |text: &str| self.reader.in_unit(text, &number.unit);
        let kind = self.reader.word(number.distribution);
        let lot = self.reader.published_lot;
        let said = lot.and_then(|lot| lot.uncertain.described(&number.pointer, language));
        let distribution = said.map_or_else(|| kind.clone(), |said| format!("{kind}: {said}"));
        let cells = vec![
            Cell::Text(distribution),
            Cell::plain(value.clone(), in_full(&value)),
            Cell::plain(mean.clone(), in_full(&mean)),
            Cell::plain(deviation.clone(), in_full(&deviation)),
        ];
        let unit = self.reader.unit_of_many(&number.unit);
        Row::new(self.named(number), cells).detailed(unit)
    }

    pub(super) fn lost(&self) -> Table {
        let told = self.told;
        let rows = self.lot.without_result.bids.iter().map(|lost| {
            let subject = if lost.subject == "total" {
                told.total
            } else {
                self.reader.titled(Thing::Criterion, &lost.subject)
            };
            let draws = self.reader.counted(lost.draws);
            let cells = vec![
                Cell::Text(subject.to_owned()),
                Cell::plain(draws.clone(), draws),
            ];
            Row::new(self.reader.bidder(&lost.bid), cells).detailed(&lost.bid)
        });
        Table {
            caption: told.lost.to_owned(),
            corner: self.reader.say.bid.to_owned(),
            columns: vec![Column::words(told.lost_in), Column::numbers(told.draws)],
            groups: Vec::new(),
        }
        .with_rows(rows.collect())
    }

    /// The means of totals and of costs as they were on the way.
    pub(super) fn convergence(&self) -> Vec<Table> {
        let unit = self.reader.unit_of_many(&self.lot.unit);
        let currency = self.reader.currency();
        let totals = fill(self.told.convergence_totals, &[("unit", &unit)]);
        let costs = fill(self.told.convergence_costs, &[("unit", currency)]);
        [
            self.means(totals, &self.lot.unit, &|bid| bid.total.as_ref()),
            self.means(costs, currency, &|bid| bid.life_cycle_cost.as_ref()),
        ]
        .into_iter()
        .filter(|table| !table.is_empty())
        .collect()
    }

    fn means(
        &self,
        caption: String,
        unit: &str,
        of: &dyn Fn(&'a BidSimulation) -> Option<&'a Simulated>,
    ) -> Table {
        let shown: Vec<(&BidSimulation, &Spread)> = self
            .lot
            .by_place()
            .into_iter()
            .filter_map(|bid| Some((bid, of(bid)?.spread.as_ref()?)))
            .collect();
        let columns = shown.iter();
        let columns = columns.map(|(bid, _)| self.reader.column(&bid.bid));
        let milestones = shown.first().map(|(_, spread)| &spread.convergence);
        let rows = milestones.into_iter().flatten().map(|milestone| {
            let cells = shown.iter().map(|(_, spread)| {
                let mut milestones = spread.convergence.iter();
                let same = milestones.find(|one| one.after == milestone.after);
                same.map_or(Cell::Empty, |one| {
                    self.estimate(one.mean, one.standard_error, 2, unit)
                })
            });
            Row::new(self.reader.counted(milestone.after), cells.collect())
        });
        Table {
            caption,
            corner: self.told.after.to_owned(),
            columns: columns.collect(),
            groups: Vec::new(),
        }
        .with_rows(rows.collect())
    }

    fn row(&self, bid: &BidSimulation, cells: Vec<Cell>) -> Row {
        Row::new(self.reader.bidder(&bid.bid), cells).detailed(&bid.bid)
    }

    /// A share of the draws in percent, with its error.
    pub(super) fn share(&self, of: Probability) -> Cell {
        let language = self.reader.language;
        let estimate = Estimate::percent(of.share, of.standard_error);
        let Some(estimate) = estimate else {
            return Cell::Empty;
        };
        let (share, error) = self.percent(of);
        let in_full = format!("{share} ± {error}");
        Cell::plain(estimate.with_error(2, language), in_full)
    }

    /// An estimate with its error.
    pub(super) fn estimate(&self, value: f64, error: f64, decimals: u32, unit: &str) -> Cell {
        let estimate = Estimate::of(value, error);
        estimate.map_or(Cell::Empty, |estimate| {
            self.estimated(estimate, decimals, unit)
        })
    }

    pub(super) fn estimated(&self, estimate: Estimate, decimals: u32, unit: &str) -> Cell {
        let text = estimate.with_error(decimals, self.reader.language);
        Cell::plain(text, self.in_full(estimate, unit))
    }

    /// Every digit of an estimate that a decision would know.
    fn in_full(&self, estimate: Estimate, unit: &str) -> String {
        let text = number::exact(estimate.value(), self.reader.language);
        self.reader.in_unit(&text, unit)
    }
}

/// Which quantiles are told: the ends of the 95 % interval, or all there are.
fn probabilities(shown: &[(&BidSimulation, &Simulated)]) -> Vec<String> {
    let spread = shown.iter().find_map(|(_, one)| one.spread.as_ref());
    let all = spread.into_iter().flat_map(|spread| &spread.quantiles);
    let all: Vec<String> = all.map(|one| one.probability.to_string()).collect();
    let told = TOLD
        .iter()
        .filter(|told| all.iter().any(|one| one == *told));
    let told: Vec<String> = told.map(ToString::to_string).collect();
    if told.is_empty() { all } else { told }
}
